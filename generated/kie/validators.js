// Written by codegen from openapi/; do not edit.
var Ms=(i,n)=>()=>{try{return n||i((n={exports:{}}).exports,n),n.exports}catch(f){throw n=0,f}};var ls=Ms(de=>{"use strict";Object.defineProperty(de,"__esModule",{value:!0});de.formatNames=de.fastFormats=de.fullFormats=
void 0;function fe(i,n){return{validate:i,compare:n}}de.fullFormats={date:fe(Rs,Us),time:fe(xs(!0),Bs),"date-time":fe(Cs(
!0),Gs),"iso-time":fe(xs(),Zs),"iso-date-time":fe(Cs(),Hs),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:ya,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:ba,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:ga,int32:{type:"number",validate:ka},int64:{type:"number",validate:va},float:{type:"number",validate:Ks},double:{type:"\
number",validate:Ks},password:!0,binary:!0};de.fastFormats={...de.fullFormats,date:fe(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Us),time:fe(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Bs),"date-time":fe(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Gs),"iso-time":fe(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Zs),"iso-date-time":fe(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Hs),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
de.formatNames=Object.keys(de.fullFormats);function ua(i){return i%4===0&&(i%100!==0||i%400===0)}var ma=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
fa=[0,31,28,31,30,31,30,31,31,30,31,30,31];function Rs(i){let n=ma.exec(i);if(!n)return!1;let f=+n[1],m=+n[2],l=+n[3];return m>=
1&&m<=12&&l>=1&&l<=(m===2&&ua(f)?29:fa[m])}function Us(i,n){if(i&&n)return i>n?1:i<n?-1:0}var $s=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function xs(i){return function(f){let m=$s.exec(f);if(!m)return!1;let l=+m[1],e=+m[2],s=+m[3],r=m[4],t=m[5]==="-"?-1:1,o=+(m[6]||
0),p=+(m[7]||0);if(o>23||p>59||i&&!r)return!1;if(l<=23&&e<=59&&s<60)return!0;let c=e-p*t,a=l-o*t-(c<0?1:0);return(a===23||
a===-1)&&(c===59||c===-1)&&s<61}}function Bs(i,n){if(!(i&&n))return;let f=new Date("2020-01-01T"+i).valueOf(),m=new Date(
"2020-01-01T"+n).valueOf();if(f&&m)return f-m}function Zs(i,n){if(!(i&&n))return;let f=$s.exec(i),m=$s.exec(n);if(f&&m)return i=
f[1]+f[2]+f[3],n=m[1]+m[2]+m[3],i>n?1:i<n?-1:0}var As=/t|\s/i;function Cs(i){let n=xs(i);return function(m){let l=m.split(
As);return l.length===2&&Rs(l[0])&&n(l[1])}}function Gs(i,n){if(!(i&&n))return;let f=new Date(i).valueOf(),m=new Date(n).
valueOf();if(f&&m)return f-m}function Hs(i,n){if(!(i&&n))return;let[f,m]=i.split(As),[l,e]=n.split(As),s=Us(f,l);if(s!==
void 0)return s||Bs(m,e)}var da=/\/|:/,ca=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function ya(i){return da.test(i)&&ca.test(i)}var Js=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function ga(i){return Js.lastIndex=0,Js.test(i)}var ha=-(2**31),_a=2**31-1;function ka(i){return Number.isInteger(i)&&i<=
_a&&i>=ha}function va(i){return Number.isInteger(i)}function Ks(){return!0}var wa=/[^\\]\\Z/;function ba(i){if(wa.test(i))
return!1;try{return new RegExp(i),!0}catch{return!1}}});var Ts=Ms(Ns=>{"use strict";Object.defineProperty(Ns,"__esModule",{value:!0});function Ys(i){let n=i.length,f=0,m=0,l;for(;m<
n;)f++,l=i.charCodeAt(m++),l>=55296&&l<=56319&&m<n&&(l=i.charCodeAt(m),(l&64512)===56320&&m++);return f}Ns.default=Ys;Ys.
code='require("ajv/dist/runtime/ucs2length").default'});function ye(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(!(typeof i=="numb\
er"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}return ye.errors=e,s===0}function B(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){
let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return B.
errors=e,s===0}var si=ii,Pa={type:"object",required:["code","msg"],properties:{code:{$ref:"s1"},msg:{$ref:"s2"},data:{type:[
"number","null"]}}};function ii(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(i.msg===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),
s++}if(i.code!==void 0&&(ye(i.code,{instancePath:n+"/code",parentData:i,parentDataProperty:"code",rootData:l})||(e=e===null?
ye.errors:e.concat(ye.errors),s=e.length)),i.msg!==void 0&&(B(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"\
msg",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),i.data!==void 0){let r=i.data;if(typeof r!="numb\
er"&&r!==null){let t={instancePath:n+"/data",keyword:"type",params:{type:Pa.properties.data.type},message:"must be numbe\
r,null"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),s++}return ii.errors=e,s===0}function v(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){
let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return v.
errors=e,s===0}var V=Oe,qa={type:"object",required:["code","msg"],properties:{code:{type:"integer",enum:[401,402,404,408,
422,429,455,500,501,505]},msg:{$ref:"s4"},data:{type:"null"}}};function Oe(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),
s++}if(i.msg===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[r]:e.push(r),s++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))){let t={instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(
t),s++}if(!(r===401||r===402||r===404||r===408||r===422||r===429||r===455||r===500||r===501||r===505)){let t={instancePath:n+
"/code",keyword:"enum",params:{allowedValues:qa.properties.code.enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[t]:e.push(t),s++}}if(i.msg!==void 0&&(v(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"ms\
g",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),i.data!==void 0&&i.data!==null){let r={instancePath:n+
"/data",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Oe.errors=e,s===0}var os=ls().fullFormats.uri,ni=new RegExp("^https?://","u");function u(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){if(!ni.test(i)){let r={instancePath:n,keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[r]:e.push(r),s++}if(!os(i)){let r={instancePath:n,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return u.errors=e,s===0}var oi=li;function li(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.url===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(r!=="url"){let t={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),s++}i.url!==void 0&&(u(i.url,{instancePath:n+"/url",parentData:i,parentDataProperty:"url",rootData:l})||(e=e===null?u.
errors:e.concat(u.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[r]:e.push(r),s++}return li.errors=e,s===0}var ai=pi,Da={type:"object",required:["code","msg"],properties:{
code:{$ref:"s1"},msg:{$ref:"s2"},data:{type:["string","null"]}}};function pi(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),
s++}if(i.msg===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[r]:e.push(r),s++}if(i.code!==void 0&&(ye(i.code,{instancePath:n+"/code",parentData:i,parentDataProperty:"\
code",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),i.msg!==void 0&&(B(i.msg,{instancePath:n+"/ms\
g",parentData:i,parentDataProperty:"msg",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),i.data!==void 0){
let r=i.data;if(typeof r!="string"&&r!==null){let t={instancePath:n+"/data",keyword:"type",params:{type:Da.properties.data.
type},message:"must be string,null"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return pi.errors=e,s===0}function y(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="boolean"){
let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return y.
errors=e,s===0}function N(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}return N.errors=e,s===0}function ps(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.downloadUrl===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"do\
wnloadUrl"},message:"must have required property 'downloadUrl'"};e===null?e=[r]:e.push(r),s++}if(i.downloadUrl!==void 0){
let r=i.downloadUrl;if(typeof r=="string"){if(!os(r)){let t={instancePath:n+"/downloadUrl",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:n+"/downloadUrl",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(i.fileId!==void 0&&(v(i.fileId,{
instancePath:n+"/fileId",parentData:i,parentDataProperty:"fileId",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),
s=e.length)),i.fileName!==void 0&&(v(i.fileName,{instancePath:n+"/fileName",parentData:i,parentDataProperty:"fileName",rootData:l})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),i.originalName!==void 0&&(v(i.originalName,{instancePath:n+"/origin\
alName",parentData:i,parentDataProperty:"originalName",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),
i.filePath!==void 0&&(v(i.filePath,{instancePath:n+"/filePath",parentData:i,parentDataProperty:"filePath",rootData:l})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),i.fileSize!==void 0&&(N(i.fileSize,{instancePath:n+"/fileSize",parentData:i,
parentDataProperty:"fileSize",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),i.mimeType!==void 0&&(v(
i.mimeType,{instancePath:n+"/mimeType",parentData:i,parentDataProperty:"mimeType",rootData:l})||(e=e===null?v.errors:e.concat(
v.errors),s=e.length)),i.uploadPath!==void 0&&(v(i.uploadPath,{instancePath:n+"/uploadPath",parentData:i,parentDataProperty:"\
uploadPath",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),i.fileUrl!==void 0){let r=i.fileUrl;if(typeof r==
"string"){if(!os(r)){let t={instancePath:n+"/fileUrl",keyword:"format",params:{format:"uri"},message:'must match format \
"uri"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:n+"/fileUrl",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}}i.uploadTime!==void 0&&(v(i.uploadTime,{instancePath:n+"/uploadTime",parentData:i,
parentDataProperty:"uploadTime",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),i.uploadedAt!==void 0&&
(v(i.uploadedAt,{instancePath:n+"/uploadedAt",parentData:i,parentDataProperty:"uploadedAt",rootData:l})||(e=e===null?v.errors:
e.concat(v.errors),s=e.length)),i.expiresAt!==void 0&&(v(i.expiresAt,{instancePath:n+"/expiresAt",parentData:i,parentDataProperty:"\
expiresAt",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ps.errors=e,s===0}var Ds=ui;function ui(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let t={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[t]:e.push(t),s++}if(i.msg===void 0){let t={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[t]:e.push(t),s++}if(i.success!==
void 0&&(y(i.success,{instancePath:n+"/success",parentData:i,parentDataProperty:"success",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),i.code!==void 0&&(ye(i.code,{instancePath:n+"/code",parentData:i,parentDataProperty:"cod\
e",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),i.msg!==void 0&&(B(i.msg,{instancePath:n+"/msg",
parentData:i,parentDataProperty:"msg",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),i.data!==void 0){
let t=i.data,o=s,p=!1,c=null,a=s;ps(t,{instancePath:n+"/data",parentData:i,parentDataProperty:"data",rootData:l})||(e=e===
null?ps.errors:e.concat(ps.errors),s=e.length);var r=a===s;r&&(p=!0,c=0);let d=s;if(t!==null){let _={instancePath:n+"/da\
ta",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[_]:e.push(_),s++}var r=d===s;if(r&&p?(p=!1,c=
[c,1]):r&&(p=!0,c=1),p)s=o,e!==null&&(o?e.length=o:e=null);else{let _={instancePath:n+"/data",keyword:"oneOf",params:{passingSchemas:c},
message:"must match exactly one schema in oneOf"};e===null?e=[_]:e.push(_),s++}}}else{let t={instancePath:n,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ui.errors=e,s===0}function ge(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){
let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return ge.
errors=e,s===0}function he(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){
let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return he.
errors=e,s===0}var mi=fi;function fi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.file===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"file"},message:"\
must have required property 'file'"};e===null?e=[r]:e.push(r),s++}if(i.uploadPath===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"uploadPath"},message:"must have required property 'uploadPath'"};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="file"||r==="uploadPath"||r==="fileName")){let t={instancePath:n,keyword:"additionalPrope\
rties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.file!==
void 0&&typeof i.file!="string"){let r={instancePath:n+"/file",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),s++}i.uploadPath!==void 0&&(ge(i.uploadPath,{instancePath:n+"/uploadPath",parentData:i,parentDataProperty:"\
uploadPath",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),i.fileName!==void 0&&(he(i.fileName,{instancePath:n+
"/fileName",parentData:i,parentDataProperty:"fileName",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return fi.
errors=e,s===0}function b(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(!ni.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[r]:e.push(r),s++}if(!os(i)){let r={instancePath:n,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}return b.errors=e,s===0}var di=ci;function ci(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.fileUrl===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"fileUr\
l"},message:"must have required property 'fileUrl'"};e===null?e=[r]:e.push(r),s++}if(i.uploadPath===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"uploadPath"},message:"must have required property 'uploadPath'"};e===null?e=
[r]:e.push(r),s++}for(let r in i)if(!(r==="fileUrl"||r==="uploadPath"||r==="fileName")){let t={instancePath:n,keyword:"a\
dditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),s++}i.fileUrl!==void 0&&(b(i.fileUrl,{instancePath:n+"/fileUrl",parentData:i,parentDataProperty:"fileUrl",rootData:l})||
(e=e===null?b.errors:e.concat(b.errors),s=e.length)),i.uploadPath!==void 0&&(ge(i.uploadPath,{instancePath:n+"/uploadPat\
h",parentData:i,parentDataProperty:"uploadPath",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),i.fileName!==
void 0&&(he(i.fileName,{instancePath:n+"/fileName",parentData:i,parentDataProperty:"fileName",rootData:l})||(e=e===null?
he.errors:e.concat(he.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return ci.errors=e,s===0}var yi=gi;function gi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.base64Data===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"bas\
e64Data"},message:"must have required property 'base64Data'"};e===null?e=[r]:e.push(r),s++}if(i.uploadPath===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"uploadPath"},message:"must have required property 'uploadPath\
'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="base64Data"||r==="uploadPath"||r==="fileName")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}i.base64Data!==void 0&&(v(i.base64Data,{instancePath:n+"/base64Data",parentData:i,parentDataProperty:"b\
ase64Data",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),i.uploadPath!==void 0&&(ge(i.uploadPath,{instancePath:n+
"/uploadPath",parentData:i,parentDataProperty:"uploadPath",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),
i.fileName!==void 0&&(he(i.fileName,{instancePath:n+"/fileName",parentData:i,parentDataProperty:"fileName",rootData:l})||
(e=e===null?he.errors:e.concat(he.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return gi.errors=e,s===0}var j=Ts().default;function Ve(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i==
"string"){if(j(i)>1e3){let r={instancePath:n,keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 100\
0 characters"};e===null?e=[r]:e.push(r),s++}if(j(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Ve.errors=e,s===0}function U(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length>1){let t={instancePath:n,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[t]:e.push(t),s++}if(i.length<1){let t={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++)b(i[t],{instancePath:n+"/"+t,parentData:i,
parentDataProperty:t,rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)}else{let r={instancePath:n,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return U.errors=e,s===0}function z(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="boolean"){
let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return z.
errors=e,s===0}var ja={type:"string",enum:["5","10"]};function q(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="5"||i==="10")){let r={instancePath:n,keyword:"enum",params:{allowedValues:ja.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return q.errors=e,s===0}var hi=dr;function dr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling-2.6/image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kl\
ing-2.6/image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:n+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(t),
s++}if(r.sound===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"sound"},message:"mus\
t have required property 'sound'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="sound"||t==="duration")){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),s++}r.prompt!==void 0&&(Ve(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.image_urls!==void 0&&(U(r.image_urls,{instancePath:n+"/input/im\
age_urls",parentData:r,parentDataProperty:"image_urls",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),
r.sound!==void 0&&(z(r.sound,{instancePath:n+"/input/sound",parentData:r,parentDataProperty:"sound",rootData:l})||(e=e===
null?z.errors:e.concat(z.errors),s=e.length)),r.duration!==void 0&&(q(r.duration,{instancePath:n+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length))}else{let t={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return dr.errors=e,s===0}var $a={type:"string",enum:["std","pro","720p","1080p"]};function ze(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="std"||i==="pro"||i==="720p"||i==="1080p")){let r={instancePath:n,
keyword:"enum",params:{allowedValues:$a.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return ze.errors=e,s===0}var xa={type:"string",enum:["image","video"]};function Le(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="image"||i==="video")){let r={instancePath:n,keyword:"enum",params:{allowedValues:xa.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Le.errors=e,s===0}var _i=cr;function cr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling-2.6/motion-control"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kl\
ing-2.6/motion-control"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input_urls===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"input_urls"},message:"must have requi\
red property 'input_urls'"};e===null?e=[t]:e.push(t),s++}if(r.video_urls===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[t]:e.push(
t),s++}if(r.mode===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"mode"},message:"mu\
st have required property 'mode'"};e===null?e=[t]:e.push(t),s++}if(r.character_orientation===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"character_orientation"},message:"must have required property 'chara\
cter_orientation'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="input_urls"||t==="video_urls"||t===
"mode"||t==="character_orientation")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0){let t=r.prompt;if(typeof t==
"string"){if(j(t)>2500){let o={instancePath:n+"/input/prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT \
have more than 2500 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+"/input/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}r.input_urls!==void 0&&(U(r.input_urls,{instancePath:n+
"/input/input_urls",parentData:r,parentDataProperty:"input_urls",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=
e.length)),r.video_urls!==void 0&&(U(r.video_urls,{instancePath:n+"/input/video_urls",parentData:r,parentDataProperty:"v\
ideo_urls",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.mode!==void 0&&(ze(r.mode,{instancePath:n+
"/input/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),
r.character_orientation!==void 0&&(Le(r.character_orientation,{instancePath:n+"/input/character_orientation",parentData:r,
parentDataProperty:"character_orientation",rootData:l})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length))}else{let t={
instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return cr.
errors=e,s===0}var Aa={type:"string",enum:["16:9","9:16","1:1"]};function L(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="16:9"||i==="9:16"||i==="1:1")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Aa.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return L.errors=e,s===0}var ki=yr;function yr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling-2.6/text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kli\
ng-2.6/text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.sound===void 0){let t={instancePath:n+"/input",keyword:"required",
params:{missingProperty:"sound"},message:"must have required property 'sound'"};e===null?e=[t]:e.push(t),s++}if(r.aspect_ratio===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have req\
uired property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="sound"||t==="aspect_ratio"||t==="duration")){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),s++}r.prompt!==void 0&&(Ve(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.sound!==void 0&&(z(r.sound,{instancePath:n+"/input/sound",parentData:r,
parentDataProperty:"sound",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.aspect_ratio!==void 0&&(L(
r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===
null?L.errors:e.concat(L.errors),s=e.length)),r.duration!==void 0&&(q(r.duration,{instancePath:n+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length))}else{let t={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return yr.errors=e,s===0}function re(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(j(i)>3072){let r={instancePath:n,keyword:"maxLength",params:{limit:3072},message:"must NOT have more than 3072 charac\
ters"};e===null?e=[r]:e.push(r),s++}if(j(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return re.errors=e,s===0}var Ua=new RegExp("^(https?|oss|asset)://","u");function k(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i=="string"){if(!Ua.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^(https?|\
oss|asset)://"},message:'must match pattern "^(https?|oss|asset)://"'};e===null?e=[r]:e.push(r),s++}if(!os(i)){let r={instancePath:n,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return k.errors=e,s===0}function T(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof i=="number"){if(i>15||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),s++}if(i<3||isNaN(i)){let r={instancePath:n,keyword:"min\
imum",params:{comparison:">=",limit:3},message:"must be >= 3"};e===null?e=[r]:e.push(r),s++}}return T.errors=e,s===0}var Ba={type:"string",enum:["720p","1080p","4k"]};function R(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="720p"||i==="1080p"||i==="4k")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Ba.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return R.errors=e,s===0}var Na={type:"string",enum:["16:9","9:16","1:1","auto"]};function _e(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="16:9"||i==="9:16"||i==="1:1"||i==="auto")){let r={instancePath:n,
keyword:"enum",params:{allowedValues:Na.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return _e.errors=e,s===0}function Fe(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="boolea\
n"){let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return Fe.errors=e,s===0}function ke(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="boolea\
n"){let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return ke.errors=e,s===0}function F(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof i=="number"){if(i>15||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),s++}if(i<1||isNaN(i)){let r={instancePath:n,keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),s++}}return F.errors=e,s===0}function ve(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length>6){let t={instancePath:n,keyword:"maxItems",params:{limit:6},message:"must NOT have more than 6 items"};e===
null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++){let o=i[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
prompt===void 0){let p={instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"prompt"},message:"must have req\
uired property 'prompt'"};e===null?e=[p]:e.push(p),s++}if(o.duration===void 0){let p={instancePath:n+"/"+t,keyword:"requ\
ired",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[p]:e.push(p),s++}
for(let p in o)if(!(p==="prompt"||p==="duration")){let c={instancePath:n+"/"+t,keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),s++}if(o.prompt!==void 0){let p=o.prompt;if(typeof p==
"string"){if(j(p)>512){let c={instancePath:n+"/"+t+"/prompt",keyword:"maxLength",params:{limit:512},message:"must NOT ha\
ve more than 512 characters"};e===null?e=[c]:e.push(c),s++}if(j(p)<1){let c={instancePath:n+"/"+t+"/prompt",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:n+
"/"+t+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}}o.duration!==
void 0&&(F(o.duration,{instancePath:n+"/"+t+"/duration",parentData:o,parentDataProperty:"duration",rootData:l})||(e=e===
null?F.errors:e.concat(F.errors),s=e.length))}else{let p={instancePath:n+"/"+t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[p]:e.push(p),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}return ve.errors=e,s===0}function P(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(j(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}return P.errors=e,s===0}function Se(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[r]:e.push(r),s++}if(i.description===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(
r),s++}if(i.element_input_urls===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"element_input\
_urls"},message:"must have required property 'element_input_urls'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r===
"name"||r==="description"||r==="element_input_urls"||r==="element_input_audio_urls"||r==="start_time"||r==="end_time")){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&(P(i.name,{instancePath:n+"/name",parentData:i,parentDataProperty:"\
name",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),i.description!==void 0&&(P(i.description,{instancePath:n+
"/description",parentData:i,parentDataProperty:"description",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),
i.element_input_urls!==void 0){let r=i.element_input_urls;if(Array.isArray(r)){if(r.length>4){let o={instancePath:n+"/el\
ement_input_urls",keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[o]:e.push(o),
s++}if(r.length<1){let o={instancePath:n+"/element_input_urls",keyword:"minItems",params:{limit:1},message:"must NOT hav\
e fewer than 1 items"};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++)k(r[o],{instancePath:n+"/element_\
input_urls/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{
let t={instancePath:n+"/element_input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:
e.push(t),s++}}if(i.element_input_audio_urls!==void 0){let r=i.element_input_audio_urls;if(Array.isArray(r)){let t=r.length;
for(let o=0;o<t;o++)k(r[o],{instancePath:n+"/element_input_audio_urls/"+o,parentData:r,parentDataProperty:o,rootData:l})||
(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{let t={instancePath:n+"/element_input_audio_urls",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}if(i.start_time!==void 0){let r=i.start_time;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:n+"/start_time",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&(r<0||isNaN(r))){let t={instancePath:n+"/\
start_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}}if(i.
end_time!==void 0){let r=i.end_time;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:n+"/end_time",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&(r<0||isNaN(
r))){let t={instancePath:n+"/end_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Se.errors=e,s===0}var vi=gr,Ta={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"kling-3.0-omni/image-to-video"},callBackUrl:{$ref:"s6"},input:{type:"object",
additionalProperties:!1,required:["prompt","image_urls"],properties:{prompt:{$ref:"s30"},image_urls:{type:"array",minItems:1,
maxItems:2,items:{$ref:"s31"}},duration:{$ref:"s32"},resolution:{$ref:"s33"},aspect_ratio:{$ref:"s34"},audio:{$ref:"s22"},
customize_multi_shots:{$ref:"s35"},prefer_multi_shots:{$ref:"s36"},multi_prompt:{$ref:"s37"},elements:{type:"array",maxItems:3,
items:{$ref:"s39"}}}}}},J=Object.prototype.hasOwnProperty;function gr(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="kling-3.0-o\
mni/image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling-3.0-omni/image-to-video"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"i\
mage_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!J.call(Ta.
properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(re(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),
r.image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>2){let p={instancePath:n+"/input/image_urls",
keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[p]:e.push(p),s++}if(t.length<
1){let p={instancePath:n+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++)k(t[p],{instancePath:n+"/input/image_urls/"+p,parentData:t,
parentDataProperty:p,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{let o={instancePath:n+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(r.duration!==
void 0&&(T(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===
null?T.errors:e.concat(T.errors),s=e.length)),r.resolution!==void 0&&(R(r.resolution,{instancePath:n+"/input/resolution",
parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.aspect_ratio!==
void 0&&(_e(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.audio!==void 0&&(z(r.audio,{instancePath:n+"/input/audio",parentData:r,
parentDataProperty:"audio",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.customize_multi_shots!==
void 0&&(Fe(r.customize_multi_shots,{instancePath:n+"/input/customize_multi_shots",parentData:r,parentDataProperty:"cust\
omize_multi_shots",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.prefer_multi_shots!==void 0&&(ke(
r.prefer_multi_shots,{instancePath:n+"/input/prefer_multi_shots",parentData:r,parentDataProperty:"prefer_multi_shots",rootData:l})||
(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),r.multi_prompt!==void 0&&(ve(r.multi_prompt,{instancePath:n+"/inp\
ut/multi_prompt",parentData:r,parentDataProperty:"multi_prompt",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),
s=e.length)),r.elements!==void 0){let t=r.elements;if(Array.isArray(t)){if(t.length>3){let p={instancePath:n+"/input/ele\
ments",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===null?e=[p]:e.push(p),s++}let o=t.
length;for(let p=0;p<o;p++)Se(t[p],{instancePath:n+"/input/elements/"+p,parentData:t,parentDataProperty:p,rootData:l})||
(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)}else{let o={instancePath:n+"/input/elements",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:n+"/input",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return gr.errors=e,s===0}function Me(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length>1){let t={instancePath:n,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[t]:e.push(t),s++}if(i.length<1){let t={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++)k(i[t],{instancePath:n+"/"+t,parentData:i,
parentDataProperty:t,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{let r={instancePath:n,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return Me.errors=e,s===0}function we(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
let r=i.length;for(let t=0;t<r;t++)Se(i[t],{instancePath:n+"/"+t,parentData:i,parentDataProperty:t,rootData:l})||(e=e===
null?Se.errors:e.concat(Se.errors),s=e.length)}else{let r={instancePath:n,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}return we.errors=e,s===0}var wi=hr,Oa={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"kling-3.0-omni/reference-to-video"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s30"},image_urls:{type:"\
array",minItems:1,maxItems:7,items:{$ref:"s31"}},video_urls:{$ref:"s42"},duration:{$ref:"s32"},resolution:{$ref:"s33"},aspect_ratio:{
$ref:"s34"},audio:{$ref:"s9"},customize_multi_shots:{$ref:"s35"},prefer_multi_shots:{$ref:"s36"},multi_prompt:{$ref:"s37"},
elements:{$ref:"s43"}}}}};function hr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,
s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="kling-3.0-omni/reference-to-video"){let t={instancePath:n+"/model",
keyword:"const",params:{allowedValue:"kling-3.0-omni/reference-to-video"},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"\
callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!J.call(Oa.properties.
input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(re(r.prompt,{instancePath:n+"/\
input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),
r.image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>7){let p={instancePath:n+"/input/image_urls",
keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[p]:e.push(p),s++}if(t.length<
1){let p={instancePath:n+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++)k(t[p],{instancePath:n+"/input/image_urls/"+p,parentData:t,
parentDataProperty:p,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{let o={instancePath:n+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}r.video_urls!==
void 0&&(Me(r.video_urls,{instancePath:n+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:l})||
(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.duration!==void 0&&(T(r.duration,{instancePath:n+"/input/durati\
on",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.resolution!==
void 0&&(R(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=
e===null?R.errors:e.concat(R.errors),s=e.length)),r.aspect_ratio!==void 0&&(_e(r.aspect_ratio,{instancePath:n+"/input/as\
pect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),
r.audio!==void 0&&(y(r.audio,{instancePath:n+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===
null?y.errors:e.concat(y.errors),s=e.length)),r.customize_multi_shots!==void 0&&(Fe(r.customize_multi_shots,{instancePath:n+
"/input/customize_multi_shots",parentData:r,parentDataProperty:"customize_multi_shots",rootData:l})||(e=e===null?Fe.errors:
e.concat(Fe.errors),s=e.length)),r.prefer_multi_shots!==void 0&&(ke(r.prefer_multi_shots,{instancePath:n+"/input/prefer_\
multi_shots",parentData:r,parentDataProperty:"prefer_multi_shots",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),
s=e.length)),r.multi_prompt!==void 0&&(ve(r.multi_prompt,{instancePath:n+"/input/multi_prompt",parentData:r,parentDataProperty:"\
multi_prompt",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.elements!==void 0&&(we(r.elements,{
instancePath:n+"/input/elements",parentData:r,parentDataProperty:"elements",rootData:l})||(e=e===null?we.errors:e.concat(
we.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),s++}return hr.errors=e,s===0}var bi=_r,Ea={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"kling-3.0-omni/text-to-video"},callBackUrl:{$ref:"s6"},input:{type:"\
object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s30"},duration:{$ref:"s32"},resolution:{$ref:"\
s33"},aspect_ratio:{$ref:"s28"},audio:{$ref:"s9"},customize_multi_shots:{$ref:"s9"},prefer_multi_shots:{$ref:"s36"},multi_prompt:{
$ref:"s37"},elements:{$ref:"s43"}}}}};function _r(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="kling-3.0-omni/text-to-video"){let t={
instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling-3.0-omni/text-to-video"},message:"must be equal to c\
onstant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,
parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"require\
d",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!J.call(Ea.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(re(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),
r.duration!==void 0&&(T(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.resolution!==void 0&&(R(r.resolution,{instancePath:n+"/input/reso\
lution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),
r.aspect_ratio!==void 0&&(L(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect\
_ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.audio!==void 0&&(y(r.audio,{instancePath:n+
"/input/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.customize_multi_shots!==void 0&&(y(r.customize_multi_shots,{instancePath:n+"/input/customize_multi_shots",parentData:r,
parentDataProperty:"customize_multi_shots",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.prefer_multi_shots!==
void 0&&(ke(r.prefer_multi_shots,{instancePath:n+"/input/prefer_multi_shots",parentData:r,parentDataProperty:"prefer_mul\
ti_shots",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),r.multi_prompt!==void 0&&(ve(r.multi_prompt,
{instancePath:n+"/input/multi_prompt",parentData:r,parentDataProperty:"multi_prompt",rootData:l})||(e=e===null?ve.errors:
e.concat(ve.errors),s=e.length)),r.elements!==void 0&&(we(r.elements,{instancePath:n+"/input/elements",parentData:r,parentDataProperty:"\
elements",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return _r.errors=e,s===0}var Ia={type:"string",enum:["3","4","5","6","7","8","9","10","11","12","13","14","15"]};function te(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="3"||i==="4"||i==="5"||i===
"6"||i==="7"||i==="8"||i==="9"||i==="10"||i==="11"||i==="12"||i==="13"||i==="14"||i==="15")){let r={instancePath:n,keyword:"\
enum",params:{allowedValues:Ia.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}
return te.errors=e,s===0}var Pi=kr;function kr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling-3.0-omni/transformation"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling-3.0-omni/transformation"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.video_urls===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="video_urls"||t==="duration"||t==="resolution"||t==="aspe\
ct_ratio"||t==="audio"||t==="elements")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(re(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),
r.image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>4){let p={instancePath:n+"/input/image_urls",
keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[p]:e.push(p),s++}if(t.length<
1){let p={instancePath:n+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++)k(t[p],{instancePath:n+"/input/image_urls/"+p,parentData:t,
parentDataProperty:p,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{let o={instancePath:n+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}r.video_urls!==
void 0&&(Me(r.video_urls,{instancePath:n+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:l})||
(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.duration!==void 0&&(te(r.duration,{instancePath:n+"/input/durat\
ion",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.resolution!==
void 0&&(R(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=
e===null?R.errors:e.concat(R.errors),s=e.length)),r.aspect_ratio!==void 0&&(_e(r.aspect_ratio,{instancePath:n+"/input/as\
pect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),
r.audio!==void 0&&(z(r.audio,{instancePath:n+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===
null?z.errors:e.concat(z.errors),s=e.length)),r.elements!==void 0&&(we(r.elements,{instancePath:n+"/input/elements",parentData:r,
parentDataProperty:"elements",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length))}else{let t={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return kr.errors=e,s===0}var qi=vr,
Va={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"kling-3.0/m\
otion-control"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["input_urls","video_urls"],
properties:{prompt:{type:"string",maxLength:2500},input_urls:{$ref:"s21"},video_urls:{$ref:"s21"},mode:{$ref:"s25"},character_orientation:{
$ref:"s26"},background_source:{type:"string",enum:["input_video","input_image"]}}}}};function vr(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="ca\
llBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){
let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
s++}if(r!=="kling-3.0/motion-control"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling-3.0/mo\
tion-control"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input_urls===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"input_urls"},message:"must have required prop\
erty 'input_urls'"};e===null?e=[t]:e.push(t),s++}if(r.video_urls===void 0){let t={instancePath:n+"/input",keyword:"requi\
red",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="input_urls"||t==="video_urls"||t==="mode"||t==="character_orientation"||t==="\
background_source")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0){let t=r.prompt;if(typeof t=="st\
ring"){if(j(t)>2500){let o={instancePath:n+"/input/prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT hav\
e more than 2500 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+"/input/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}if(r.input_urls!==void 0&&(U(r.input_urls,{instancePath:n+
"/input/input_urls",parentData:r,parentDataProperty:"input_urls",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=
e.length)),r.video_urls!==void 0&&(U(r.video_urls,{instancePath:n+"/input/video_urls",parentData:r,parentDataProperty:"v\
ideo_urls",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.mode!==void 0&&(ze(r.mode,{instancePath:n+
"/input/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),
r.character_orientation!==void 0&&(Le(r.character_orientation,{instancePath:n+"/input/character_orientation",parentData:r,
parentDataProperty:"character_orientation",rootData:l})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),r.background_source!==
void 0){let t=r.background_source;if(typeof t!="string"){let o={instancePath:n+"/input/background_source",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(t==="input_video"||t==="input_image")){
let o={instancePath:n+"/input/background_source",keyword:"enum",params:{allowedValues:Va.properties.input.properties.background_source.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:n+"/\
input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return vr.errors=e,s===0}function ee(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
let r=i.length;for(let t=0;t<r;t++)b(i[t],{instancePath:n+"/"+t,parentData:i,parentDataProperty:t,rootData:l})||(e=e===null?
b.errors:e.concat(b.errors),s=e.length)}else{let r={instancePath:n,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[r]:e.push(r),s++}return ee.errors=e,s===0}function us(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
let r=i.length;for(let t=0;t<r;t++){let o=i[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.prompt===void 0){let p={
instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[p]:e.push(p),s++}if(o.duration===void 0){let p={instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"\
duration"},message:"must have required property 'duration'"};e===null?e=[p]:e.push(p),s++}for(let p in o)if(!(p==="promp\
t"||p==="duration")){let c={instancePath:n+"/"+t,keyword:"additionalProperties",params:{additionalProperty:p},message:"m\
ust NOT have additional properties"};e===null?e=[c]:e.push(c),s++}if(o.prompt!==void 0){let p=o.prompt;if(typeof p=="str\
ing"){if(j(p)>500){let c={instancePath:n+"/"+t+"/prompt",keyword:"maxLength",params:{limit:500},message:"must NOT have m\
ore than 500 characters"};e===null?e=[c]:e.push(c),s++}if(j(p)<1){let c={instancePath:n+"/"+t+"/prompt",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:n+
"/"+t+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}}if(o.duration!==
void 0){let p=o.duration;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let c={instancePath:n+"/"+t+"/duration",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[c]:e.push(c),s++}if(typeof p=="number"){if(p>12||isNaN(
p)){let c={instancePath:n+"/"+t+"/duration",keyword:"maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"};
e===null?e=[c]:e.push(c),s++}if(p<1||isNaN(p)){let c={instancePath:n+"/"+t+"/duration",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[c]:e.push(c),s++}}}}else{let p={instancePath:n+"/"+t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}}else{let r={instancePath:n,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return us.errors=e,s===0}function ms(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[r]:e.push(r),s++}if(i.description===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(
r),s++}if(i.element_input_urls===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"element_input\
_urls"},message:"must have required property 'element_input_urls'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r===
"name"||r==="description"||r==="element_input_urls"||r==="element_input_audio_urls"||r==="start_time"||r==="end_time")){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&(P(i.name,{instancePath:n+"/name",parentData:i,parentDataProperty:"\
name",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),i.description!==void 0&&(P(i.description,{instancePath:n+
"/description",parentData:i,parentDataProperty:"description",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),
i.element_input_urls!==void 0&&(ee(i.element_input_urls,{instancePath:n+"/element_input_urls",parentData:i,parentDataProperty:"\
element_input_urls",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),i.element_input_audio_urls!==void 0&&
(ee(i.element_input_audio_urls,{instancePath:n+"/element_input_audio_urls",parentData:i,parentDataProperty:"element_inpu\
t_audio_urls",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),i.start_time!==void 0){let r=i.start_time;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:n+"/start_time",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&(r<0||isNaN(r))){let t={instancePath:n+"/\
start_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}}if(i.
end_time!==void 0){let r=i.end_time;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:n+"/end_time",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&(r<0||isNaN(
r))){let t={instancePath:n+"/end_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return ms.errors=e,s===0}function fs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length>3){let t={instancePath:n,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++)ms(i[t],{instancePath:n+"/"+t,parentData:i,parentDataProperty:t,
rootData:l})||(e=e===null?ms.errors:e.concat(ms.errors),s=e.length)}else{let r={instancePath:n,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return fs.errors=e,s===0}var Di=wr,Ws={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"kling-3.0/video"},callBackUrl:{$ref:"s6"},input:{type:"\
object",additionalProperties:!1,required:["prompt","duration","mode","sound","multi_shots"],properties:{prompt:{$ref:"s4\
0"},duration:{$ref:"s46"},aspect_ratio:{$ref:"s28"},mode:{type:"string",enum:["std","pro","4K"]},sound:{$ref:"s9"},image_urls:{
$ref:"s49"},multi_shots:{$ref:"s9"},multi_prompt:{$ref:"s50"},kling_elements:{$ref:"s51"}}}}};function wr(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="stri\
ng"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="kling-3.0/video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling-3.0/video"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"dur\
ation"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),s++}if(r.mode===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[t]:
e.push(t),s++}if(r.sound===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"sound"},message:"\
must have required property 'sound'"};e===null?e=[t]:e.push(t),s++}if(r.multi_shots===void 0){let t={instancePath:n+"/in\
put",keyword:"required",params:{missingProperty:"multi_shots"},message:"must have required property 'multi_shots'"};e===
null?e=[t]:e.push(t),s++}for(let t in r)if(!J.call(Ws.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),s++}if(r.prompt!==void 0&&(P(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.duration!==void 0&&(te(r.duration,{instancePath:n+"/input/duratio\
n",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.aspect_ratio!==
void 0&&(L(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.mode!==void 0){let t=r.mode;if(typeof t!="string"){let o={instancePath:n+
"/input/mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(t==="std"||
t==="pro"||t==="4K")){let o={instancePath:n+"/input/mode",keyword:"enum",params:{allowedValues:Ws.properties.input.properties.
mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}r.sound!==void 0&&(y(r.sound,
{instancePath:n+"/input/sound",parentData:r,parentDataProperty:"sound",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.image_urls!==void 0&&(ee(r.image_urls,{instancePath:n+"/input/image_urls",parentData:r,parentDataProperty:"\
image_urls",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),r.multi_shots!==void 0&&(y(r.multi_shots,
{instancePath:n+"/input/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?y.errors:e.
concat(y.errors),s=e.length)),r.multi_prompt!==void 0&&(us(r.multi_prompt,{instancePath:n+"/input/multi_prompt",parentData:r,
parentDataProperty:"multi_prompt",rootData:l})||(e=e===null?us.errors:e.concat(us.errors),s=e.length)),r.kling_elements!==
void 0&&(fs(r.kling_elements,{instancePath:n+"/input/kling_elements",parentData:r,parentDataProperty:"kling_elements",rootData:l})||
(e=e===null?fs.errors:e.concat(fs.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return wr.errors=e,s===0}function h(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(j(i)>5e3){let r={instancePath:n,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(j(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return h.errors=e,s===0}var ji=br;function br(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/ai-avatar-pro"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling/a\
i-avatar-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}if(r.audio_url===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"must have requir\
ed property 'audio_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="audio_url")){
let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addit\
ional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_url!==void 0&&(u(
r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),r.audio_url!==void 0&&(u(r.audio_url,{instancePath:n+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return br.errors=e,s===0}var $i=Pr;function Pr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/ai-avatar-standard"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kl\
ing/ai-avatar-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"requir\
ed",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}
if(r.audio_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"\
must have required property 'audio_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||
t==="audio_url")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"m\
ust NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input\
/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_url!==
void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),r.audio_url!==void 0&&(u(r.audio_url,{instancePath:n+"/input/audio_url",parentData:r,
parentDataProperty:"audio_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length))}else{let t={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Pr.errors=e,s===0}function A(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(j(i)>500){let r={instancePath:n,keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 character\
s"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),s++}return A.errors=e,s===0}function x(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="number"){
if(i>1||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[r]:e.push(r),s++}if(i<0||isNaN(i)){let r={instancePath:n,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[r]:e.push(r),s++}return x.errors=e,s===0}var xi=qr;function qr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-1-master-image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-1-master-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="negative_prompt"||t==="cfg_scale")){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_url!==void 0&&(u(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.
length)),r.duration!==void 0&&(q(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.
errors),s=e.length)),r.cfg_scale!==void 0&&(x(r.cfg_scale,{instancePath:n+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return qr.errors=e,s===0}var Ai=Dr;function Dr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-1-master-text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-1-master-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="as\
pect_ratio"||t==="negative_prompt"||t==="cfg_scale")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(
r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(
h.errors),s=e.length)),r.duration!==void 0&&(q(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.aspect_ratio!==void 0&&(L(r.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?L.errors:
e.concat(L.errors),s=e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+"/input/negative_prompt",
parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.cfg_scale!==
void 0&&(x(r.cfg_scale,{instancePath:n+"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===
null?x.errors:e.concat(x.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return Dr.errors=e,s===0}var Ui=jr;function jr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-1-pro"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling/v2-1-p\
ro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"im\
age_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="promp\
t"||t==="image_url"||t==="tail_image_url"||t==="duration"||t==="negative_prompt"||t==="cfg_scale")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_url!==void 0&&(u(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.
length)),r.tail_image_url!==void 0&&(u(r.tail_image_url,{instancePath:n+"/input/tail_image_url",parentData:r,parentDataProperty:"\
tail_image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.duration!==void 0&&(q(r.duration,{instancePath:n+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),
r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.cfg_scale!==void 0&&(x(r.cfg_scale,
{instancePath:n+"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return jr.errors=e,s===0}var Bi=$r;function $r(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-1-standard"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling/v\
2-1-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="negative_prompt"||t==="cfg_scale")){let o={instancePath:n+"/inp\
ut",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prom\
pt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_url!==void 0&&(u(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.
length)),r.duration!==void 0&&(q(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.
errors),s=e.length)),r.cfg_scale!==void 0&&(x(r.cfg_scale,{instancePath:n+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return $r.errors=e,s===0}function se(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(j(i)>2500){let r={instancePath:n,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 charac\
ters"};e===null?e=[r]:e.push(r),s++}if(j(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return se.errors=e,s===0}var Ni=xr;function xr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-5-turbo-image-to-video-pro"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-5-turbo-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="tail_image_url"||t==="duration"||t==="negative_prompt"||t===
"cfg_scale")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must \
NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(se(r.prompt,{instancePath:n+"/input/pr\
ompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.image_url!==
void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),r.tail_image_url!==void 0&&(u(r.tail_image_url,{instancePath:n+"/input/tai\
l_image_url",parentData:r,parentDataProperty:"tail_image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.
length)),r.duration!==void 0&&(q(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.
errors),s=e.length)),r.cfg_scale!==void 0&&(x(r.cfg_scale,{instancePath:n+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return xr.errors=e,s===0}var Ti=Ar;function Ar(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-5-turbo-text-to-video-pro"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-5-turbo-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="as\
pect_ratio"||t==="negative_prompt"||t==="cfg_scale")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&
(se(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?se.errors:
e.concat(se.errors),s=e.length)),r.duration!==void 0&&(q(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.aspect_ratio!==void 0&&(L(r.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?L.errors:
e.concat(L.errors),s=e.length)),r.negative_prompt!==void 0){let t=r.negative_prompt;if(typeof t=="string"){if(j(t)>2500){
let o={instancePath:n+"/input/negative_prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT have more than \
2500 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+"/input/negative_prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}r.cfg_scale!==void 0&&(x(r.cfg_scale,{instancePath:n+
"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.
length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Ar.errors=e,s===0}function be(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length<1){let t={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++)u(i[t],{instancePath:n+"/"+t,parentData:i,parentDataProperty:t,
rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)}else{let r={instancePath:n,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return be.errors=e,s===0}var za={type:"string",enum:["720p","1080p"]};function w(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="720p"||i==="1080p")){let r={instancePath:n,keyword:"enum",params:{allowedValues:za.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return w.errors=e,s===0}var Oi=Ur;function Ur(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v3-turbo-image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling/v3-turbo-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(
t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"duration"},message:"\
must have required property 'duration'"};e===null?e=[t]:e.push(t),s++}if(r.resolution===void 0){let t={instancePath:n+"/\
input",keyword:"required",params:{missingProperty:"resolution"},message:"must have required property 'resolution'"};e===
null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="duration"||t==="resolution")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(se(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.image_urls!==void 0&&(be(r.image_urls,{instancePath:n+
"/input/image_urls",parentData:r,parentDataProperty:"image_urls",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),
s=e.length)),r.duration!==void 0&&(te(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"dura\
tion",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.resolution!==void 0&&(w(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=
e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Ur.errors=e,s===0}var Ei=Br;function Br(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v3-turbo-text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling/v3-turbo-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},
message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}if(r.resolution===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"resolution"},message:"must have required property 'resolution'"};e===
null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="aspect_ratio"||t==="resolution")){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(se(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.duration!==void 0&&(te(r.duration,{instancePath:n+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),s=e.
length)),r.aspect_ratio!==void 0&&(L(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.resolution!==void 0&&(w(r.resolution,
{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?w.errors:e.concat(
w.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return Br.errors=e,s===0}var La={type:"string",enum:["480p","720p"]};function Z(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="480p"||i==="720p")){let r={instancePath:n,keyword:"enum",params:{allowedValues:La.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Z.errors=e,s===0}var Fa={type:"string",enum:["none","regular"]};function Ce(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="none"||i==="regular")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Fa.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Ce.errors=e,s===0}function ie(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="boolea\
n"){let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return ie.errors=e,s===0}function Je(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="number"){
if(i>2147483647||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"mu\
st be <= 2147483647"};e===null?e=[r]:e.push(r),s++}if(i<0||isNaN(i)){let r={instancePath:n,keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[r]:e.push(r),s++}return Je.errors=e,s===0}function g(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="boolean"){
let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return g.
errors=e,s===0}var Ii=Nr;function Nr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-2-a14b-image-to-video-turbo"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
wan/2-2-a14b-image-to-video-turbo"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="resolution"||t==="acceleration"||t==="enable_prompt_expan\
sion"||t==="seed"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.resolution!==void 0&&(Z(r.resolution,{instancePath:n+"/input/reso\
lution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),
r.acceleration!==void 0&&(Ce(r.acceleration,{instancePath:n+"/input/acceleration",parentData:r,parentDataProperty:"accel\
eration",rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(ie(r.
enable_prompt_expansion,{instancePath:n+"/input/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_\
expansion",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.seed!==void 0&&(Je(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Nr.errors=e,s===0}var Sa={type:"string",enum:["480p","580p","720p"]};function Pe(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="480p"||i==="580p"||i==="720p")){let r={instancePath:n,keyword:"enum",params:{
allowedValues:Sa.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Pe.errors=
e,s===0}var Vi=Tr,Ma={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",
const:"wan/2-2-a14b-speech-to-video-turbo"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt","image_url","audio_url"],properties:{prompt:{$ref:"s54"},image_url:{$ref:"s6"},audio_url:{$ref:"s6"},resolution:{
$ref:"s76"},negative_prompt:{$ref:"s57"},seed:{$ref:"s11"},num_frames:{type:"number",minimum:40,maximum:120},frames_per_second:{
type:"number",minimum:4,maximum:60},num_inference_steps:{type:"number",minimum:2,maximum:40},guidance_scale:{type:"numbe\
r",minimum:1,maximum:10},shift:{type:"number",minimum:1,maximum:10},nsfw_checker:{$ref:"s74"}}}}};function Tr(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="stri\
ng"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="wan/2-2-a14b-speech-to-video-turbo"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
wan/2-2-a14b-speech-to-video-turbo"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}if(r.audio_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"\
must have required property 'audio_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!J.call(Ma.properties.input.properties,
t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_url!==void 0&&(u(
r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),r.audio_url!==void 0&&(u(r.audio_url,{instancePath:n+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.resolution!==void 0&&(Pe(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),
s=e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.seed!==void 0&&(N(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),
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
message:"must be object"};e===null?e=[r]:e.push(r),s++}return Tr.errors=e,s===0}var zi=Or,Ca={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"wan/2-2-a14b-text-to-video-turbo"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s54"},aspect_ratio:{type:"\
string",enum:["16:9","9:16"]},resolution:{$ref:"s70"},acceleration:{$ref:"s71"},enable_prompt_expansion:{$ref:"s72"},seed:{
$ref:"s73"},nsfw_checker:{$ref:"s74"}}}}};function Or(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-2-a14b-text-to-video-turbo"){
let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2-2-a14b-text-to-video-turbo"},message:"must be\
 equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBac\
kUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.
input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+"\
/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="aspect_ratio"||t==="resolution"||t==="acceleration"||t==="enabl\
e_prompt_expansion"||t==="seed"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&
(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:
e.concat(h.errors),s=e.length)),r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!="string"){let o={instancePath:n+
"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(t===
"16:9"||t==="9:16")){let o={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:Ca.properties.input.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}r.resolution!==
void 0&&(Z(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=
e===null?Z.errors:e.concat(Z.errors),s=e.length)),r.acceleration!==void 0&&(Ce(r.acceleration,{instancePath:n+"/input/ac\
celeration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length)),
r.enable_prompt_expansion!==void 0&&(ie(r.enable_prompt_expansion,{instancePath:n+"/input/enable_prompt_expansion",parentData:r,
parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.seed!==
void 0&&(Je(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?Je.errors:
e.concat(Je.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,
parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Or.errors=e,s===0}var Li=Er;function Er(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-2-animate-move"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2-\
2-animate-move"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required prope\
rty 'image_url'"};e===null?e=[t]:e.push(t),s++}if(r.video_url===void 0){let t={instancePath:n+"/input",keyword:"required",
params:{missingProperty:"video_url"},message:"must have required property 'video_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!(t==="image_url"||t==="video_url"||t==="resolution"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"ad\
ditionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),
s++}r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",
rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.video_url!==void 0&&(u(r.video_url,{instancePath:n+
"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.
length)),r.resolution!==void 0&&(Pe(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"re\
solution",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,
{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return Er.errors=e,s===0}var Fi=Ir;function Ir(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-2-animate-replace"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan\
/2-2-animate-replace"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have requir\
ed property 'image_url'"};e===null?e=[t]:e.push(t),s++}if(r.video_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"video_url"},message:"must have required property 'video_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="image_url"||t==="video_url"||t==="resolution"||t==="nsfw_checker")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.video_url!==void 0&&(u(r.video_url,{instancePath:n+
"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.
length)),r.resolution!==void 0&&(Pe(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"re\
solution",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,
{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return Ir.errors=e,s===0}function Ke(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(j(i)>800){let r={instancePath:n,keyword:"maxLength",params:{limit:800},message:"must NOT have more than 800 character\
s"};e===null?e=[r]:e.push(r),s++}if(j(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Ke.errors=e,s===0}var Si=Vr;function Vr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-5-image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/\
2-5-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.
callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"requir\
ed",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}
if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"duration"},message:"m\
ust have required property 'duration'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||
t==="duration"||t==="resolution"||t==="negative_prompt"||t==="enable_prompt_expansion"||t==="seed"||t==="nsfw_checker")){
let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addit\
ional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(Ke(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),r.image_url!==void 0&&(u(
r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),r.duration!==void 0&&(q(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.resolution!==void 0&&(w(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=
e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&
(ie(r.enable_prompt_expansion,{instancePath:n+"/input/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_p\
rompt_expansion",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.seed!==void 0&&(N(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Vr.errors=e,s===0}var Mi=zr;function zr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-5-text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2\
-5-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!(t==="prompt"||t==="duration"||t==="aspect_ratio"||t==="resolution"||t==="negative_prompt"||t==="enable_prompt_expan\
sion"||t==="seed"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(Ke(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),
r.duration!==void 0&&(q(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.aspect_ratio!==void 0&&(L(r.aspect_ratio,{instancePath:n+"/input/\
aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),
r.resolution!==void 0&&(w(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(ie(r.enable_prompt_expansion,{instancePath:n+"/input/enable_pr\
ompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?ie.errors:e.concat(ie.
errors),s=e.length)),r.seed!==void 0&&(N(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/\
nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return zr.errors=e,s===0}function M(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(j(i)>1500){let r={instancePath:n,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 charac\
ters"};e===null?e=[r]:e.push(r),s++}if(j(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return M.errors=e,s===0}var Ja={type:"string",enum:["5","10","15"]};function qe(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="5"||i==="10"||i==="15")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Ja.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return qe.errors=e,s===0}function Re(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="boolea\
n"){let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return Re.errors=e,s===0}var Ci=Lr;function Lr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-6-flash-image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
wan/2-6-flash-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(
t),s++}if(r.audio===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"audio"},message:"\
must have required property 'audio'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t===
"audio"||t==="duration"||t==="resolution"||t==="multi_shots"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),s++}r.prompt!==void 0&&(M(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.image_urls!==void 0&&(U(r.image_urls,{instancePath:n+"/input/imag\
e_urls",parentData:r,parentDataProperty:"image_urls",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),
r.audio!==void 0&&(z(r.audio,{instancePath:n+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===
null?z.errors:e.concat(z.errors),s=e.length)),r.duration!==void 0&&(qe(r.duration,{instancePath:n+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.resolution!==void 0&&
(w(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.multi_shots!==void 0&&(Re(r.multi_shots,{instancePath:n+"/input/multi_shots",
parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),r.nsfw_checker!==
void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Lr.errors=e,s===0}function Ze(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length>3){let t={instancePath:n,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[t]:e.push(t),s++}if(i.length<1){let t={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++)b(i[t],{instancePath:n+"/"+t,parentData:i,
parentDataProperty:t,rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)}else{let r={instancePath:n,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return Ze.errors=e,s===0}var Ji=Fr;function Fr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-6-flash-video-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
wan/2-6-flash-video-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.video_urls===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="video_urls"||t==="audio"||t==="duration"||t==="resolution"||t==="multi_sho\
ts"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(M(r.prompt,{instancePath:n+"/inpu\
t/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.
video_urls!==void 0&&(Ze(r.video_urls,{instancePath:n+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:l})||
(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),r.audio!==void 0&&(z(r.audio,{instancePath:n+"/input/audio",parentData:r,
parentDataProperty:"audio",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.duration!==void 0&&(q(r.
duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?q.errors:
e.concat(q.errors),s=e.length)),r.resolution!==void 0&&(w(r.resolution,{instancePath:n+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.multi_shots!==void 0&&
(Re(r.multi_shots,{instancePath:n+"/input/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===
null?Re.errors:e.concat(Re.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_\
checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Fr.errors=e,s===0}var Ki=Sr;function Sr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-6-image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/\
2-6-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.
callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:n+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="duration"||t==="resolution"||t==="multi_shots"||t==="nsfw_c\
hecker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT \
have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_urls!==
void 0&&(U(r.image_urls,{instancePath:n+"/input/image_urls",parentData:r,parentDataProperty:"image_urls",rootData:l})||(e=
e===null?U.errors:e.concat(U.errors),s=e.length)),r.duration!==void 0&&(qe(r.duration,{instancePath:n+"/input/duration",
parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.resolution!==
void 0&&(w(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=
e===null?w.errors:e.concat(w.errors),s=e.length)),r.multi_shots!==void 0&&(y(r.multi_shots,{instancePath:n+"/input/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Sr.errors=e,s===0}var Ri=Mr;function Mr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-6-text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2\
-6-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="resolution"||t==="multi_\
shots")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT h\
ave additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.duration!==
void 0&&(qe(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===
null?qe.errors:e.concat(qe.errors),s=e.length)),r.resolution!==void 0&&(w(r.resolution,{instancePath:n+"/input/resolutio\
n",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.multi_shots!==
void 0&&(y(r.multi_shots,{instancePath:n+"/input/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Mr.errors=e,s===0}var Zi=Cr;function Cr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-6-video-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/\
2-6-video-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.
callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.video_urls===void 0){let t={instancePath:n+"/input",keyword:"requi\
red",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="video_urls"||t==="duration"||t==="resolution"||t==="multi_shots"||t==="nsfw_c\
hecker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT \
have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.video_urls!==
void 0&&(Ze(r.video_urls,{instancePath:n+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:l})||
(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),r.duration!==void 0&&(q(r.duration,{instancePath:n+"/input/durati\
on",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.resolution!==
void 0&&(w(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=
e===null?w.errors:e.concat(w.errors),s=e.length)),r.multi_shots!==void 0&&(y(r.multi_shots,{instancePath:n+"/input/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Cr.errors=e,s===0}var Ka={type:"string",enum:["1K","2K","4K"]};function ne(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="1K"||i==="2K"||i==="4K")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Ka.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return ne.errors=e,s===0}var Ra=new RegExp("^#[0-9A-Fa-f]{6}$","u"),Za=new RegExp("^\\d{1,3}\\.\\d{2}%$","u");function Ge(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){if(i.length>10){let t={instancePath:n,keyword:"\
maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[t]:e.push(t),s++}if(i.length<3){let t={
instancePath:n,keyword:"minItems",params:{limit:3},message:"must NOT have fewer than 3 items"};e===null?e=[t]:e.push(t),
s++}let r=i.length;for(let t=0;t<r;t++){let o=i[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.hex===void 0){let p={
instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"hex"},message:"must have required property 'hex'"};e===
null?e=[p]:e.push(p),s++}if(o.ratio===void 0){let p={instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"ra\
tio"},message:"must have required property 'ratio'"};e===null?e=[p]:e.push(p),s++}for(let p in o)if(!(p==="hex"||p==="ra\
tio")){let c={instancePath:n+"/"+t,keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have a\
dditional properties"};e===null?e=[c]:e.push(c),s++}if(o.hex!==void 0){let p=o.hex;if(typeof p=="string"){if(!Ra.test(p)){
let c={instancePath:n+"/"+t+"/hex",keyword:"pattern",params:{pattern:"^#[0-9A-Fa-f]{6}$"},message:'must match pattern "^\
#[0-9A-Fa-f]{6}$"'};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:n+"/"+t+"/hex",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[c]:e.push(c),s++}}if(o.ratio!==void 0){let p=o.ratio;if(typeof p=="string"){
if(!Za.test(p)){let c={instancePath:n+"/"+t+"/ratio",keyword:"pattern",params:{pattern:"^\\d{1,3}\\.\\d{2}%$"},message:'\
must match pattern "^\\d{1,3}\\.\\d{2}%$"'};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:n+"/"+t+"/ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}}}else{let p={instancePath:n+"/"+t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return Ge.errors=e,s===0}function He(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
let r=i.length;for(let t=0;t<r;t++){let o=i[t];if(Array.isArray(o)){if(o.length>2){let c={instancePath:n+"/"+t,keyword:"\
maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[c]:e.push(c),s++}let p=o.length;for(let c=0;c<
p;c++){let a=o[c];if(Array.isArray(a)){if(a.length>4){let _={instancePath:n+"/"+t+"/"+c,keyword:"maxItems",params:{limit:4},
message:"must NOT have more than 4 items"};e===null?e=[_]:e.push(_),s++}if(a.length<4){let _={instancePath:n+"/"+t+"/"+c,
keyword:"minItems",params:{limit:4},message:"must NOT have fewer than 4 items"};e===null?e=[_]:e.push(_),s++}let d=a.length;
for(let _=0;_<d;_++)N(a[_],{instancePath:n+"/"+t+"/"+c+"/"+_,parentData:a,parentDataProperty:_,rootData:l})||(e=e===null?
N.errors:e.concat(N.errors),s=e.length)}else{let d={instancePath:n+"/"+t+"/"+c,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[d]:e.push(d),s++}}}else{let p={instancePath:n+"/"+t,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[p]:e.push(p),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}return He.errors=e,s===0}function D(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof i=="number"){if(i>2147483647||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[r]:e.push(r),s++}if(i<0||isNaN(i)){let r={instancePath:n,
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}return D.errors=
e,s===0}var Gi=Jr,Xs={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",
const:"wan/2-7-image"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{
prompt:{$ref:"s54"},input_urls:{type:"array",maxItems:9,items:{$ref:"s16"}},aspect_ratio:{type:"string",enum:["1:1","16:\
9","4:3","21:9","3:4","9:16","8:1","1:8"]},resolution:{$ref:"s93"},n:{$ref:"s11"},enable_sequential:{$ref:"s9"},thinking_mode:{
$ref:"s9"},color_palette:{$ref:"s94"},bbox_list:{$ref:"s95"},watermark:{$ref:"s9"},seed:{$ref:"s96"},nsfw_checker:{$ref:"\
s74"}}}}};function Jr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-7-image"){let t={instancePath:n+"/model",keyword:"const",params:{
allowedValue:"wan/2-7-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!J.call(Xs.properties.input.properties,t)){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.input_urls!==void 0){let t=r.
input_urls;if(Array.isArray(t)){if(t.length>9){let p={instancePath:n+"/input/input_urls",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++)b(t[p],{instancePath:n+
"/input/input_urls/"+p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)}else{
let o={instancePath:n+"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.
push(o),s++}}if(r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!="string"){let o={instancePath:n+"/input/aspec\
t_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(t==="1:1"||t===
"16:9"||t==="4:3"||t==="21:9"||t==="3:4"||t==="9:16"||t==="8:1"||t==="1:8")){let o={instancePath:n+"/input/aspect_ratio",
keyword:"enum",params:{allowedValues:Xs.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[o]:e.push(o),s++}}r.resolution!==void 0&&(ne(r.resolution,{instancePath:n+"/input/resol\
ution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),
r.n!==void 0&&(N(r.n,{instancePath:n+"/input/n",parentData:r,parentDataProperty:"n",rootData:l})||(e=e===null?N.errors:e.
concat(N.errors),s=e.length)),r.enable_sequential!==void 0&&(y(r.enable_sequential,{instancePath:n+"/input/enable_sequen\
tial",parentData:r,parentDataProperty:"enable_sequential",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.thinking_mode!==void 0&&(y(r.thinking_mode,{instancePath:n+"/input/thinking_mode",parentData:r,parentDataProperty:"thi\
nking_mode",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.color_palette!==void 0&&(Ge(r.color_palette,
{instancePath:n+"/input/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:l})||(e=e===null?Ge.errors:
e.concat(Ge.errors),s=e.length)),r.bbox_list!==void 0&&(He(r.bbox_list,{instancePath:n+"/input/bbox_list",parentData:r,parentDataProperty:"\
bbox_list",rootData:l})||(e=e===null?He.errors:e.concat(He.errors),s=e.length)),r.watermark!==void 0&&(y(r.watermark,{instancePath:n+
"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.
length)),r.seed!==void 0&&(D(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?D.errors:e.concat(D.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsf\
w_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Jr.errors=e,s===0}var Hi=Kr,Qs={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"wan/2-7-image-pro"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt"],properties:{prompt:{$ref:"s54"},input_urls:{type:"array",maxItems:9,items:{$ref:"s16"}},aspect_ratio:{type:"st\
ring",enum:["1:1","16:9","4:3","21:9","3:4","9:16","8:1","1:8"]},resolution:{$ref:"s93"},n:{$ref:"s11"},enable_sequential:{
$ref:"s9"},thinking_mode:{$ref:"s9"},color_palette:{$ref:"s94"},bbox_list:{$ref:"s95"},watermark:{$ref:"s9"},seed:{$ref:"\
s96"}}}}};function Kr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-7-image-pro"){let t={instancePath:n+"/model",keyword:"const",
params:{allowedValue:"wan/2-7-image-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!J.call(Qs.properties.input.properties,
t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.input_urls!==void 0){let t=r.
input_urls;if(Array.isArray(t)){if(t.length>9){let p={instancePath:n+"/input/input_urls",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++)b(t[p],{instancePath:n+
"/input/input_urls/"+p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)}else{
let o={instancePath:n+"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.
push(o),s++}}if(r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!="string"){let o={instancePath:n+"/input/aspec\
t_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(t==="1:1"||t===
"16:9"||t==="4:3"||t==="21:9"||t==="3:4"||t==="9:16"||t==="8:1"||t==="1:8")){let o={instancePath:n+"/input/aspect_ratio",
keyword:"enum",params:{allowedValues:Qs.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[o]:e.push(o),s++}}r.resolution!==void 0&&(ne(r.resolution,{instancePath:n+"/input/resol\
ution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),
r.n!==void 0&&(N(r.n,{instancePath:n+"/input/n",parentData:r,parentDataProperty:"n",rootData:l})||(e=e===null?N.errors:e.
concat(N.errors),s=e.length)),r.enable_sequential!==void 0&&(y(r.enable_sequential,{instancePath:n+"/input/enable_sequen\
tial",parentData:r,parentDataProperty:"enable_sequential",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.thinking_mode!==void 0&&(y(r.thinking_mode,{instancePath:n+"/input/thinking_mode",parentData:r,parentDataProperty:"thi\
nking_mode",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.color_palette!==void 0&&(Ge(r.color_palette,
{instancePath:n+"/input/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:l})||(e=e===null?Ge.errors:
e.concat(Ge.errors),s=e.length)),r.bbox_list!==void 0&&(He(r.bbox_list,{instancePath:n+"/input/bbox_list",parentData:r,parentDataProperty:"\
bbox_list",rootData:l})||(e=e===null?He.errors:e.concat(He.errors),s=e.length)),r.watermark!==void 0&&(y(r.watermark,{instancePath:n+
"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.
length)),r.seed!==void 0&&(D(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?D.errors:e.concat(D.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Kr.errors=e,s===0}function Ye(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(!(typeof i=="numb\
er"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof i=="number"){if(i>15||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),s++}if(i<2||isNaN(i)){let r={instancePath:n,keyword:"min\
imum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[r]:e.push(r),s++}}return Ye.errors=e,s===0}var Yi=Rr,
Ga={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"wan/2-7-ima\
ge-to-video"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{
$ref:"s54"},first_frame_url:{$ref:"s6"},last_frame_url:{$ref:"s6"},first_clip_url:{$ref:"s6"},driving_audio_url:{$ref:"s\
6"},duration:{$ref:"s99"},resolution:{$ref:"s67"},negative_prompt:{$ref:"s57"},prompt_extend:{$ref:"s9"},watermark:{$ref:"\
s9"},seed:{$ref:"s96"},nsfw_checker:{$ref:"s74"}}}}};function Rr(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-7-ima\
ge-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2-7-image-to-video"},message:"mus\
t be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/cal\
lBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!J.call(Ga.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"a\
dditionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.first_frame_url!==void 0&&(u(r.first_frame_url,{instancePath:n+"/\
input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),
s=e.length)),r.last_frame_url!==void 0&&(u(r.last_frame_url,{instancePath:n+"/input/last_frame_url",parentData:r,parentDataProperty:"\
last_frame_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.first_clip_url!==void 0&&(u(r.first_clip_url,
{instancePath:n+"/input/first_clip_url",parentData:r,parentDataProperty:"first_clip_url",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),r.driving_audio_url!==void 0&&(u(r.driving_audio_url,{instancePath:n+"/input/driving_aud\
io_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),
r.duration!==void 0&&(Ye(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)),r.resolution!==void 0&&(w(r.resolution,{instancePath:n+"/input/re\
solution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),
r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,
{instancePath:n+"/input/prompt_extend",parentData:r,parentDataProperty:"prompt_extend",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.watermark!==void 0&&(y(r.watermark,{instancePath:n+"/input/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&(D(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Rr.errors=e,s===0}var Ha={type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]};function G(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="16:9"||i==="9:16"||i==="1:1"||i==="4:3"||i==="3:4")){let r={instancePath:n,
keyword:"enum",params:{allowedValues:Ha.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return G.errors=e,s===0}var Wi=Zr,Ya={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"wan/2-7-r2v"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt"],properties:{prompt:{$ref:"s54"},reference_image:{type:"array",maxItems:5,items:{$ref:"s16"}},reference_video:{
type:"array",maxItems:5,items:{$ref:"s16"}},reference_voice:{$ref:"s6"},first_frame:{$ref:"s6"},duration:{type:"integer",
minimum:2,maximum:10},aspect_ratio:{$ref:"s101"},resolution:{$ref:"s67"},negative_prompt:{$ref:"s57"},prompt_extend:{$ref:"\
s9"},watermark:{$ref:"s9"},seed:{$ref:"s96"},nsfw_checker:{$ref:"s74"}}}}};function Zr(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="ca\
llBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){
let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
s++}if(r!=="wan/2-7-r2v"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2-7-r2v"},message:"mu\
st be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/ca\
llBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!J.call(Ya.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"a\
dditionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),s++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.reference_image!==void 0){let t=r.reference_image;if(Array.isArray(
t)){if(t.length>5){let p={instancePath:n+"/input/reference_image",keyword:"maxItems",params:{limit:5},message:"must NOT \
have more than 5 items"};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++)b(t[p],{instancePath:n+"/input/\
reference_image/"+p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)}else{
let o={instancePath:n+"/input/reference_image",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[o]:e.push(o),s++}}if(r.reference_video!==void 0){let t=r.reference_video;if(Array.isArray(t)){if(t.length>5){let p={instancePath:n+
"/input/reference_video",keyword:"maxItems",params:{limit:5},message:"must NOT have more than 5 items"};e===null?e=[p]:e.
push(p),s++}let o=t.length;for(let p=0;p<o;p++)b(t[p],{instancePath:n+"/input/reference_video/"+p,parentData:t,parentDataProperty:p,
rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)}else{let o={instancePath:n+"/input/reference_video",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(r.reference_voice!==void 0&&(u(r.reference_voice,
{instancePath:n+"/input/reference_voice",parentData:r,parentDataProperty:"reference_voice",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),r.first_frame!==void 0&&(u(r.first_frame,{instancePath:n+"/input/first_frame",parentData:r,
parentDataProperty:"first_frame",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.duration!==void 0){
let t=r.duration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let o={instancePath:n+"/input/duration",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(typeof t=="number"){if(t>10||isNaN(t)){let o={
instancePath:n+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=
[o]:e.push(o),s++}if(t<2||isNaN(t)){let o={instancePath:n+"/input/duration",keyword:"minimum",params:{comparison:">=",limit:2},
message:"must be >= 2"};e===null?e=[o]:e.push(o),s++}}}r.aspect_ratio!==void 0&&(G(r.aspect_ratio,{instancePath:n+"/inpu\
t/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.
length)),r.resolution!==void 0&&(w(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"res\
olution",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,
{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?A.errors:
e.concat(A.errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:n+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.watermark!==void 0&&
(y(r.watermark,{instancePath:n+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&(D(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Zr.errors=e,s===0}var Xi=Gr,Wa={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"wan/2-7-text-to-video"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,
required:["prompt"],properties:{prompt:{$ref:"s54"},audio_url:{$ref:"s6"},duration:{$ref:"s99"},ratio:{$ref:"s101"},resolution:{
$ref:"s67"},negative_prompt:{$ref:"s57"},prompt_extend:{$ref:"s9"},watermark:{$ref:"s9"},seed:{$ref:"s96"},nsfw_checker:{
$ref:"s74"}}}}};function Gr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-7-text-to-video"){let t={instancePath:n+"/model",keyword:"co\
nst",params:{allowedValue:"wan/2-7-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.
callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"m\
ust have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!J.call(Wa.properties.input.properties,
t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.audio_url!==void 0&&(u(
r.audio_url,{instancePath:n+"/input/audio_url",parentData:r,parentDataProperty:"audio_url",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),r.duration!==void 0&&(Ye(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:l})||(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)),r.ratio!==void 0&&(G(r.ratio,{instancePath:n+
"/input/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),
r.resolution!==void 0&&(w(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.
errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:n+"/input/prompt_extend",parentData:r,parentDataProperty:"\
prompt_extend",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.watermark!==void 0&&(y(r.watermark,{
instancePath:n+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length)),r.seed!==void 0&&(D(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/\
nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Gr.errors=e,s===0}function E(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(j(i)>5e3){let r={instancePath:n,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),s++}return E.errors=e,s===0}var Qi=Hr,ei={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"wan/2-7-videoedit"},callBackUrl:{$ref:"s6"},input:{type:"object",
additionalProperties:!1,required:["video_url"],properties:{prompt:{$ref:"s104"},video_url:{$ref:"s6"},reference_image:{$ref:"\
s6"},duration:{type:"integer",minimum:0,maximum:10},aspect_ratio:{$ref:"s101"},audio_setting:{type:"string",enum:["auto",
"origin"]},resolution:{$ref:"s67"},negative_prompt:{$ref:"s57"},prompt_extend:{$ref:"s9"},watermark:{$ref:"s9"},seed:{$ref:"\
s96"},nsfw_checker:{$ref:"s74"}}}}};function Hr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-7-videoedit"){let t={instancePath:n+
"/model",keyword:"const",params:{allowedValue:"wan/2-7-videoedit"},message:"must be equal to constant"};e===null?e=[t]:e.
push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"\
callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.video_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
video_url"},message:"must have required property 'video_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!J.call(ei.
properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(E(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),
r.video_url!==void 0&&(u(r.video_url,{instancePath:n+"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.reference_image!==void 0&&(u(r.reference_image,{instancePath:n+"/\
input/reference_image",parentData:r,parentDataProperty:"reference_image",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),
s=e.length)),r.duration!==void 0){let t=r.duration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let o={instancePath:n+"/\
input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(typeof t==
"number"){if(t>10||isNaN(t)){let o={instancePath:n+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:10},
message:"must be <= 10"};e===null?e=[o]:e.push(o),s++}if(t<0||isNaN(t)){let o={instancePath:n+"/input/duration",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(o),s++}}}if(r.aspect_ratio!==void 0&&
(G(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=
e===null?G.errors:e.concat(G.errors),s=e.length)),r.audio_setting!==void 0){let t=r.audio_setting;if(typeof t!="string"){
let o={instancePath:n+"/input/audio_setting",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[o]:e.push(o),s++}if(!(t==="auto"||t==="origin")){let o={instancePath:n+"/input/audio_setting",keyword:"enum",params:{allowedValues:ei.
properties.input.properties.audio_setting.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),s++}}r.resolution!==void 0&&(w(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"reso\
lution",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,
{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?A.errors:
e.concat(A.errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:n+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.watermark!==void 0&&
(y(r.watermark,{instancePath:n+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&(D(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Hr.errors=e,s===0}function oe(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="boolea\
n"){let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return oe.errors=e,s===0}var en=Yr;function Yr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="hailuo/02-image-to-video-pro"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="end_image_url"||t==="prompt_optimizer"||t==="nsfw_checker")){
let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addit\
ional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(M(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.image_url!==void 0&&(u(
r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),r.end_image_url!==void 0&&(u(r.end_image_url,{instancePath:n+"/input/end_image_url",parentData:r,
parentDataProperty:"end_image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(oe(r.prompt_optimizer,{instancePath:n+"/input/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimiz\
er",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Yr.errors=e,s===0}var Xa={type:"string",enum:["6","10"]};function H(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="6"||i==="10")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Xa.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return H.errors=e,s===0}var rn=Wr,
Qa={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"hailuo/02-i\
mage-to-video-standard"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["prompt","image_\
url"],properties:{prompt:{$ref:"s84"},image_url:{$ref:"s6"},end_image_url:{$ref:"s6"},duration:{$ref:"s108"},resolution:{
type:"string",enum:["512P","768P"]},prompt_optimizer:{$ref:"s106"},nsfw_checker:{$ref:"s74"}}}}};function Wr(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="stri\
ng"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="hailuo/02-image-to-video-standard"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-image-to-video-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="end_image_url"||t==="duration"||t==="resolution"||t==="pr\
ompt_optimizer"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(M(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),
r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.end_image_url!==void 0&&(u(r.end_image_url,{instancePath:n+"/inpu\
t/end_image_url",parentData:r,parentDataProperty:"end_image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=
e.length)),r.duration!==void 0&&(H(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duratio\
n",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.resolution!==void 0){let t=r.resolution;if(typeof t!=
"string"){let o={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),s++}if(!(t==="512P"||t==="768P")){let o={instancePath:n+"/input/resolution",keyword:"enum",params:{
allowedValues:Qa.properties.input.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===
null?e=[o]:e.push(o),s++}}r.prompt_optimizer!==void 0&&(oe(r.prompt_optimizer,{instancePath:n+"/input/prompt_optimizer",
parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Wr.errors=e,s===0}var tn=Xr;function Xr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="hailuo/02-text-to-video-pro"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="prompt_optimizer"||t===
"nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"mu\
st NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(M(r.prompt,{instancePath:n+"/input/\
prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(oe(r.prompt_optimizer,{instancePath:n+"/input/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimiz\
er",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Xr.errors=e,s===0}var sn=Qr;function Qr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="hailuo/02-text-to-video-standard"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-text-to-video-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="pr\
ompt_optimizer"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(M(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),
r.duration!==void 0&&(H(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.prompt_optimizer!==void 0&&(oe(r.prompt_optimizer,{instancePath:n+
"/input/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||(e=e===null?oe.errors:e.concat(
oe.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Qr.errors=e,s===0}var ep={type:"string",enum:["768P","1080P"]};function We(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="768P"||i==="1080P")){let r={instancePath:n,keyword:"enum",params:{allowedValues:ep.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return We.errors=e,s===0}var nn=et;function et(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="hailuo/2-3-image-to-video-pro"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
hailuo/2-3-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="resolution"||t==="nsfw_checker")){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_url!==void 0&&(u(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.
length)),r.duration!==void 0&&(H(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.resolution!==void 0&&(We(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?We.errors:e.concat(We.errors),
s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return et.errors=e,s===0}var on=rt;function rt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="hailuo/2-3-image-to-video-standard"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
hailuo/2-3-image-to-video-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="resolution")){let o={instancePath:n+"/inp\
ut",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prom\
pt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_url!==void 0&&(u(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.
length)),r.duration!==void 0&&(H(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.resolution!==void 0&&(We(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?We.errors:e.concat(We.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return rt.errors=e,s===0}function De(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(j(i)>7e3){let r={instancePath:n,keyword:"maxLength",params:{limit:7e3},message:"must NOT have more than 7000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(j(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return De.errors=e,s===0}function C(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof i=="number"){if(i>15||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),s++}if(i<4||isNaN(i)){let r={instancePath:n,keyword:"min\
imum",params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=[r]:e.push(r),s++}}return C.errors=e,s===0}var rp={type:"string",enum:["768P","2K"]};function je(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="768P"||i==="2K")){let r={instancePath:n,keyword:"enum",params:{allowedValues:rp.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return je.errors=e,s===0}var ln=tt;function tt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="minimax-h3/image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"m\
inimax-h3/image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="first_frame_url"||t==="last_frame_url"||t==="duration"||t==="resolution")){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(De(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),r.first_frame_url!==void 0&&(k(r.first_frame_url,
{instancePath:n+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:l})||(e=e===null?k.errors:
e.concat(k.errors),s=e.length)),r.last_frame_url!==void 0&&(k(r.last_frame_url,{instancePath:n+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.duration!==void 0&&
(C(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?C.errors:
e.concat(C.errors),s=e.length)),r.resolution!==void 0&&(je(r.resolution,{instancePath:n+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),s=e.length))}else{let t={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return tt.errors=e,s===0}function le(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length>9){let t={instancePath:n,keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"};e===
null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++)k(i[t],{instancePath:n+"/"+t,parentData:i,parentDataProperty:t,
rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{let r={instancePath:n,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return le.errors=e,s===0}function I(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length>3){let t={instancePath:n,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++)k(i[t],{instancePath:n+"/"+t,parentData:i,parentDataProperty:t,
rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{let r={instancePath:n,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return I.errors=e,s===0}var tp={type:"string",enum:["1:1","4:3","3:4","16:9","9:16","21:9","adaptive"]};function Y(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="1:1"||i==="4:3"||i==="3:4"||i==="16:9"||
i==="9:16"||i==="21:9"||i==="adaptive")){let r={instancePath:n,keyword:"enum",params:{allowedValues:tp.enum},message:"mu\
st be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Y.errors=e,s===0}var an=st;function st(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="minimax-h3/reference-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
minimax-h3/reference-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="reference_image_urls"||t==="reference_video_urls"||t==="reference_audio_urls"||
t==="duration"||t==="aspect_ratio"||t==="resolution")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(De(
r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?De.errors:e.
concat(De.errors),s=e.length)),r.reference_image_urls!==void 0&&(le(r.reference_image_urls,{instancePath:n+"/input/refer\
ence_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?le.errors:e.concat(le.
errors),s=e.length)),r.reference_video_urls!==void 0&&(I(r.reference_video_urls,{instancePath:n+"/input/reference_video_\
urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),
r.reference_audio_urls!==void 0&&(I(r.reference_audio_urls,{instancePath:n+"/input/reference_audio_urls",parentData:r,parentDataProperty:"\
reference_audio_urls",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.duration!==void 0&&(C(r.duration,
{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?C.errors:e.concat(
C.errors),s=e.length)),r.aspect_ratio!==void 0&&(Y(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),r.resolution!==void 0&&(je(r.resolution,
{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?je.errors:e.concat(
je.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),s++}return st.errors=e,s===0}var sp={type:"string",enum:["21:9","16:9","4:3","1:1","3:4","9:16"]};function $e(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="21:9"||i==="16:9"||i==="4:3"||i==="1:1"||i==="3:4"||i==="9:16")){
let r={instancePath:n,keyword:"enum",params:{allowedValues:sp.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),s++}return $e.errors=e,s===0}var pn=it;function it(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="minimax-h3/text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"mi\
nimax-h3/text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"require\
d",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),s++}if(r.
aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duratio\
n"||t==="aspect_ratio"||t==="resolution")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(De(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),
r.duration!==void 0&&(C(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.aspect_ratio!==void 0&&($e(r.aspect_ratio,{instancePath:n+"/input\
/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?$e.errors:e.concat($e.errors),s=
e.length)),r.resolution!==void 0&&(je(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"\
resolution",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return it.errors=e,s===0}function ae(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(j(i)>2e4){let r={instancePath:n,keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 charact\
ers"};e===null?e=[r]:e.push(r),s++}if(j(i)<3){let r={instancePath:n,keyword:"minLength",params:{limit:3},message:"must N\
OT have fewer than 3 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return ae.errors=e,s===0}var ip={type:"string",enum:["480p","720p","1080p"]};function O(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="480p"||i==="720p"||i==="1080p")){let r={instancePath:n,keyword:"enum",params:{
allowedValues:ip.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return O.errors=
e,s===0}var un=nt;function nt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/seedance-1.5-pro"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
bytedance/seedance-1.5-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},
message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t===
"input_urls"||t==="duration"||t==="aspect_ratio"||t==="resolution"||t==="generate_audio"||t==="fixed_lens"||t==="nsfw_ch\
ecker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT h\
ave additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(ae(r.prompt,{instancePath:n+"/input/prom\
pt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.input_urls!==
void 0){let t=r.input_urls;if(Array.isArray(t)){if(t.length>2){let p={instancePath:n+"/input/input_urls",keyword:"maxIte\
ms",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<
o;p++)b(t[p],{instancePath:n+"/input/input_urls/"+p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?b.errors:
e.concat(b.errors),s=e.length)}else{let o={instancePath:n+"/input/input_urls",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}}if(r.duration!==void 0){let t=r.duration;if(typeof t=="number"){if(t>12||isNaN(
t)){let o={instancePath:n+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"};
e===null?e=[o]:e.push(o),s++}if(t<4||isNaN(t)){let o={instancePath:n+"/input/duration",keyword:"minimum",params:{comparison:"\
>=",limit:4},message:"must be >= 4"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+"/input/duration",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}}r.aspect_ratio!==void 0&&($e(r.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?$e.errors:
e.concat($e.errors),s=e.length)),r.resolution!==void 0&&(O(r.resolution,{instancePath:n+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.generate_audio!==void 0&&
(y(r.generate_audio,{instancePath:n+"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.fixed_lens!==void 0&&(y(r.fixed_lens,{instancePath:n+"/input/fixe\
d_lens",parentData:r,parentDataProperty:"fixed_lens",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return nt.errors=e,s===0}function pe(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="boolea\
n"){let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return pe.errors=e,s===0}var mn=ot,ri={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{
type:"string",const:"bytedance/seedance-2"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,properties:{
prompt:{$ref:"s125"},first_frame_url:{$ref:"s31"},last_frame_url:{$ref:"s31"},reference_image_urls:{$ref:"s119"},reference_video_urls:{
$ref:"s120"},reference_audio_urls:{$ref:"s120"},duration:{$ref:"s116"},aspect_ratio:{$ref:"s121"},resolution:{type:"stri\
ng",enum:["480p","720p","1080p","4k"]},generate_audio:{$ref:"s9"},web_search:{$ref:"s128"},return_last_frame:{$ref:"s9"}}}}};
function ot(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/seedance-2"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"byteda\
nce/seedance-2"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!J.
call(ri.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(ae(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),
r.first_frame_url!==void 0&&(k(r.first_frame_url,{instancePath:n+"/input/first_frame_url",parentData:r,parentDataProperty:"\
first_frame_url",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.last_frame_url!==void 0&&(k(r.last_frame_url,
{instancePath:n+"/input/last_frame_url",parentData:r,parentDataProperty:"last_frame_url",rootData:l})||(e=e===null?k.errors:
e.concat(k.errors),s=e.length)),r.reference_image_urls!==void 0&&(le(r.reference_image_urls,{instancePath:n+"/input/refe\
rence_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?le.errors:e.concat(le.
errors),s=e.length)),r.reference_video_urls!==void 0&&(I(r.reference_video_urls,{instancePath:n+"/input/reference_video_\
urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),
r.reference_audio_urls!==void 0&&(I(r.reference_audio_urls,{instancePath:n+"/input/reference_audio_urls",parentData:r,parentDataProperty:"\
reference_audio_urls",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.duration!==void 0&&(C(r.duration,
{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?C.errors:e.concat(
C.errors),s=e.length)),r.aspect_ratio!==void 0&&(Y(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),r.resolution!==void 0){let t=r.resolution;
if(typeof t!="string"){let o={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[o]:e.push(o),s++}if(!(t==="480p"||t==="720p"||t==="1080p"||t==="4k")){let o={instancePath:n+"/input\
/resolution",keyword:"enum",params:{allowedValues:ri.properties.input.properties.resolution.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}r.generate_audio!==void 0&&(y(r.generate_audio,{instancePath:n+
"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.web_search!==void 0&&(pe(r.web_search,{instancePath:n+"/input/web_search",parentData:r,parentDataProperty:"\
web_search",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.return_last_frame!==void 0&&(y(r.return_last_frame,
{instancePath:n+"/input/return_last_frame",parentData:r,parentDataProperty:"return_last_frame",rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return ot.errors=e,s===0}var fn=lt,ti={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-5"},callBackUrl:{$ref:"s6"},input:{
type:"object",additionalProperties:!1,properties:{prompt:{type:"string",maxLength:3e4},first_frame_url:{$ref:"s31"},last_frame_url:{
$ref:"s31"},reference_image_urls:{type:"array",maxItems:30,items:{$ref:"s31"}},reference_video_urls:{type:"array",maxItems:10,
items:{$ref:"s31"}},reference_audio_urls:{type:"array",maxItems:10,items:{$ref:"s31"}},duration:{type:"integer",minimum:-1,
maximum:30},aspect_ratio:{$ref:"s121"},resolution:{$ref:"s126"},generate_audio:{$ref:"s9"},web_search:{$ref:"s128"},return_last_frame:{
$ref:"s9"},nsfw_checker:{$ref:"s74"},output_format:{type:"string",enum:["mp4","mov"]}}}}};function lt(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="stri\
ng"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="bytedance/seedance-2-5"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"bytedance/s\
eedance-2-5"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!J.
call(ti.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0){let t=r.prompt;if(typeof t==
"string"){if(j(t)>3e4){let o={instancePath:n+"/input/prompt",keyword:"maxLength",params:{limit:3e4},message:"must NOT ha\
ve more than 30000 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+"/input/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}if(r.first_frame_url!==void 0&&(k(r.first_frame_url,
{instancePath:n+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:l})||(e=e===null?k.errors:
e.concat(k.errors),s=e.length)),r.last_frame_url!==void 0&&(k(r.last_frame_url,{instancePath:n+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.reference_image_urls!==
void 0){let t=r.reference_image_urls;if(Array.isArray(t)){if(t.length>30){let p={instancePath:n+"/input/reference_image_\
urls",keyword:"maxItems",params:{limit:30},message:"must NOT have more than 30 items"};e===null?e=[p]:e.push(p),s++}let o=t.
length;for(let p=0;p<o;p++)k(t[p],{instancePath:n+"/input/reference_image_urls/"+p,parentData:t,parentDataProperty:p,rootData:l})||
(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{let o={instancePath:n+"/input/reference_image_urls",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(r.reference_video_urls!==void 0){let t=r.
reference_video_urls;if(Array.isArray(t)){if(t.length>10){let p={instancePath:n+"/input/reference_video_urls",keyword:"m\
axItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<
o;p++)k(t[p],{instancePath:n+"/input/reference_video_urls/"+p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?
k.errors:e.concat(k.errors),s=e.length)}else{let o={instancePath:n+"/input/reference_video_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(r.reference_audio_urls!==void 0){let t=r.reference_audio_urls;
if(Array.isArray(t)){if(t.length>10){let p={instancePath:n+"/input/reference_audio_urls",keyword:"maxItems",params:{limit:10},
message:"must NOT have more than 10 items"};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++)k(t[p],{instancePath:n+
"/input/reference_audio_urls/"+p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),
s=e.length)}else{let o={instancePath:n+"/input/reference_audio_urls",keyword:"type",params:{type:"array"},message:"must \
be array"};e===null?e=[o]:e.push(o),s++}}if(r.duration!==void 0){let t=r.duration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t))){let o={instancePath:n+"/input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}if(typeof t=="number"){if(t>30||isNaN(t)){let o={instancePath:n+"/input/duration",keyword:"maximum",
params:{comparison:"<=",limit:30},message:"must be <= 30"};e===null?e=[o]:e.push(o),s++}if(t<-1||isNaN(t)){let o={instancePath:n+
"/input/duration",keyword:"minimum",params:{comparison:">=",limit:-1},message:"must be >= -1"};e===null?e=[o]:e.push(o),
s++}}}if(r.aspect_ratio!==void 0&&(Y(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),r.resolution!==void 0&&(O(r.resolution,
{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?O.errors:e.concat(
O.errors),s=e.length)),r.generate_audio!==void 0&&(y(r.generate_audio,{instancePath:n+"/input/generate_audio",parentData:r,
parentDataProperty:"generate_audio",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.web_search!==void 0&&
(pe(r.web_search,{instancePath:n+"/input/web_search",parentData:r,parentDataProperty:"web_search",rootData:l})||(e=e===null?
pe.errors:e.concat(pe.errors),s=e.length)),r.return_last_frame!==void 0&&(y(r.return_last_frame,{instancePath:n+"/input/\
return_last_frame",parentData:r,parentDataProperty:"return_last_frame",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.output_format!==void 0){let t=r.output_format;
if(typeof t!="string"){let o={instancePath:n+"/input/output_format",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[o]:e.push(o),s++}if(!(t==="mp4"||t==="mov")){let o={instancePath:n+"/input/output_format",keyword:"\
enum",params:{allowedValues:ti.properties.input.properties.output_format.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return lt.errors=e,s===0}var dn=at,np={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-fast"},callBackUrl:{$ref:"s6"},input:{
type:"object",additionalProperties:!1,properties:{prompt:{$ref:"s125"},first_frame_url:{$ref:"s31"},last_frame_url:{$ref:"\
s31"},reference_image_urls:{$ref:"s119"},reference_video_urls:{$ref:"s120"},reference_audio_urls:{$ref:"s120"},duration:{
$ref:"s116"},aspect_ratio:{$ref:"s121"},resolution:{$ref:"s70"},generate_audio:{$ref:"s9"},web_search:{$ref:"s128"},return_last_frame:{
$ref:"s9"},nsfw_checker:{$ref:"s74"}}}}};function at(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="bytedance/seedance-2-fast"){let t={
instancePath:n+"/model",keyword:"const",params:{allowedValue:"bytedance/seedance-2-fast"},message:"must be equal to cons\
tant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,
parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!J.call(np.properties.input.properties,t)){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(ae(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.first_frame_url!==void 0&&(k(r.first_frame_url,
{instancePath:n+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:l})||(e=e===null?k.errors:
e.concat(k.errors),s=e.length)),r.last_frame_url!==void 0&&(k(r.last_frame_url,{instancePath:n+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.reference_image_urls!==
void 0&&(le(r.reference_image_urls,{instancePath:n+"/input/reference_image_urls",parentData:r,parentDataProperty:"refere\
nce_image_urls",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),s=e.length)),r.reference_video_urls!==void 0&&(I(
r.reference_video_urls,{instancePath:n+"/input/reference_video_urls",parentData:r,parentDataProperty:"reference_video_ur\
ls",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.reference_audio_urls!==void 0&&(I(r.reference_audio_urls,
{instancePath:n+"/input/reference_audio_urls",parentData:r,parentDataProperty:"reference_audio_urls",rootData:l})||(e=e===
null?I.errors:e.concat(I.errors),s=e.length)),r.duration!==void 0&&(C(r.duration,{instancePath:n+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.aspect_ratio!==void 0&&
(Y(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=
e===null?Y.errors:e.concat(Y.errors),s=e.length)),r.resolution!==void 0&&(Z(r.resolution,{instancePath:n+"/input/resolut\
ion",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),r.generate_audio!==
void 0&&(y(r.generate_audio,{instancePath:n+"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.web_search!==void 0&&(pe(r.web_search,{instancePath:n+"/input/web\
_search",parentData:r,parentDataProperty:"web_search",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),
r.return_last_frame!==void 0&&(y(r.return_last_frame,{instancePath:n+"/input/return_last_frame",parentData:r,parentDataProperty:"\
return_last_frame",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,
{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return at.errors=e,s===0}var cn=pt,op={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-mini"},callBackUrl:{$ref:"s6"},input:{
type:"object",additionalProperties:!1,properties:{prompt:{$ref:"s125"},first_frame_url:{$ref:"s31"},last_frame_url:{$ref:"\
s31"},reference_image_urls:{$ref:"s119"},reference_video_urls:{$ref:"s120"},reference_audio_urls:{$ref:"s120"},duration:{
$ref:"s116"},aspect_ratio:{$ref:"s121"},resolution:{$ref:"s70"},generate_audio:{$ref:"s9"},web_search:{$ref:"s128"},nsfw_checker:{
$ref:"s74"}}}}};function pt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="bytedance/seedance-2-mini"){let t={instancePath:n+"/model",keyword:"\
const",params:{allowedValue:"bytedance/seedance-2-mini"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}
if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",
rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){for(let t in r)if(!J.call(op.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),s++}r.prompt!==void 0&&(ae(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.first_frame_url!==void 0&&(k(r.first_frame_url,{instancePath:n+
"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:l})||(e=e===null?k.errors:e.concat(k.
errors),s=e.length)),r.last_frame_url!==void 0&&(k(r.last_frame_url,{instancePath:n+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.reference_image_urls!==
void 0&&(le(r.reference_image_urls,{instancePath:n+"/input/reference_image_urls",parentData:r,parentDataProperty:"refere\
nce_image_urls",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),s=e.length)),r.reference_video_urls!==void 0&&(I(
r.reference_video_urls,{instancePath:n+"/input/reference_video_urls",parentData:r,parentDataProperty:"reference_video_ur\
ls",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.reference_audio_urls!==void 0&&(I(r.reference_audio_urls,
{instancePath:n+"/input/reference_audio_urls",parentData:r,parentDataProperty:"reference_audio_urls",rootData:l})||(e=e===
null?I.errors:e.concat(I.errors),s=e.length)),r.duration!==void 0&&(C(r.duration,{instancePath:n+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.aspect_ratio!==void 0&&
(Y(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=
e===null?Y.errors:e.concat(Y.errors),s=e.length)),r.resolution!==void 0&&(Z(r.resolution,{instancePath:n+"/input/resolut\
ion",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),r.generate_audio!==
void 0&&(y(r.generate_audio,{instancePath:n+"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.web_search!==void 0&&(pe(r.web_search,{instancePath:n+"/input/web\
_search",parentData:r,parentDataProperty:"web_search",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return pt.errors=e,s===0}function S(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(j(i)>1e4){let r={instancePath:n,keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 charact\
ers"};e===null?e=[r]:e.push(r),s++}if(j(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return S.errors=e,s===0}function ue(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="boolea\
n"){let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return ue.errors=e,s===0}function xe(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="number"){
if(i>2147483647||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"mu\
st be <= 2147483647"};e===null?e=[r]:e.push(r),s++}if(i<-1||isNaN(i)){let r={instancePath:n,keyword:"minimum",params:{comparison:"\
>=",limit:-1},message:"must be >= -1"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[r]:e.push(r),s++}return xe.errors=e,s===0}var yn=ut,lp={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/v1-lite-image-to-video"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["prompt","image_url"],properties:{prompt:{$ref:"s133"},image_url:{
$ref:"s6"},end_image_url:{$ref:"s6"},duration:{$ref:"s23"},resolution:{$ref:"s126"},camera_fixed:{$ref:"s134"},seed:{$ref:"\
s135"},enable_safety_checker:{$ref:"s9"},nsfw_checker:{$ref:"s74"}}}}};function ut(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="bytedance/v\
1-lite-image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"bytedance/v1-lite-image-to-\
video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{
instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!J.call(lp.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(S(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),
r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.end_image_url!==void 0&&(u(r.end_image_url,{instancePath:n+"/inpu\
t/end_image_url",parentData:r,parentDataProperty:"end_image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=
e.length)),r.duration!==void 0&&(q(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duratio\
n",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.resolution!==void 0&&(O(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=
e.length)),r.camera_fixed!==void 0&&(ue(r.camera_fixed,{instancePath:n+"/input/camera_fixed",parentData:r,parentDataProperty:"\
camera_fixed",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.seed!==void 0&&(xe(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:n+"/input/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.nsfw_checker!==
void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ut.errors=e,s===0}var gn=mt,ap={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/v1-lite-text-to-video"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s133"},duration:{$ref:"s\
23"},aspect_ratio:{type:"string",enum:["16:9","4:3","1:1","3:4","9:16","9:21"]},resolution:{$ref:"s126"},camera_fixed:{$ref:"\
s134"},seed:{$ref:"s11"},enable_safety_checker:{$ref:"s9"},nsfw_checker:{$ref:"s74"}}}}};function mt(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="stri\
ng"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="bytedance/v1-lite-text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"by\
tedance/v1-lite-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="aspect_\
ratio"||t==="resolution"||t==="camera_fixed"||t==="seed"||t==="enable_safety_checker"||t==="nsfw_checker")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(S(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.duration!==void 0&&(q(r.duration,{instancePath:n+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),
r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!="string"){let o={instancePath:n+"/input/aspect_ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(t==="16:9"||t==="4:3"||t==="1:1"||
t==="3:4"||t==="9:16"||t==="9:21")){let o={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:ap.
properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),s++}}r.resolution!==void 0&&(O(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"reso\
lution",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.camera_fixed!==void 0&&(ue(r.camera_fixed,{
instancePath:n+"/input/camera_fixed",parentData:r,parentDataProperty:"camera_fixed",rootData:l})||(e=e===null?ue.errors:
e.concat(ue.errors),s=e.length)),r.seed!==void 0&&(N(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,
{instancePath:n+"/input/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=
e===null?y.errors:e.concat(y.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsf\
w_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return mt.errors=e,s===0}var hn=ft;function ft(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/v1-pro-fast-image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-fast-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="resolution"||t==="nsfw_checker")){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(S(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.image_url!==void 0&&(u(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.
length)),r.duration!==void 0&&(q(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.resolution!==void 0&&(w(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=
e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ft.errors=e,s===0}var _n=dt;function dt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/v1-pro-image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="resolution"||t==="camera_fixed"||t==="see\
d"||t==="enable_safety_checker"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(S(
r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?S.errors:e.concat(
S.errors),s=e.length)),r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.duration!==void 0&&(q(r.duration,{instancePath:n+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),
r.resolution!==void 0&&(O(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.camera_fixed!==void 0&&(ue(r.camera_fixed,{instancePath:n+
"/input/camera_fixed",parentData:r,parentDataProperty:"camera_fixed",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),
s=e.length)),r.seed!==void 0&&(xe(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:n+
"/input/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,
parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return dt.errors=e,s===0}var kn=ct;function ct(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/v1-pro-text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="aspect_\
ratio"||t==="resolution"||t==="camera_fixed"||t==="seed"||t==="enable_safety_checker"||t==="nsfw_checker")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(S(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.duration!==void 0&&(q(r.duration,{instancePath:n+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),
r.aspect_ratio!==void 0&&($e(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspec\
t_ratio",rootData:l})||(e=e===null?$e.errors:e.concat($e.errors),s=e.length)),r.resolution!==void 0&&(O(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=
e.length)),r.camera_fixed!==void 0&&(ue(r.camera_fixed,{instancePath:n+"/input/camera_fixed",parentData:r,parentDataProperty:"\
camera_fixed",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.seed!==void 0&&(xe(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:n+"/input/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.nsfw_checker!==
void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ct.errors=e,s===0}var pp={type:"string",enum:["1:1","9:16","16:9","3:4","4:3","3:2","2:3","5:4","4:5","21:9","auto"]};function K(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="1:1"||i==="9:16"||i==="16:\
9"||i==="3:4"||i==="4:3"||i==="3:2"||i==="2:3"||i==="5:4"||i==="4:5"||i==="21:9"||i==="auto")){let r={instancePath:n,keyword:"\
enum",params:{allowedValues:pp.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}
return K.errors=e,s===0}var up={type:"string",enum:["png","jpeg"]};function Xe(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="png"||i==="jpeg")){let r={instancePath:n,keyword:"enum",params:{allowedValues:up.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Xe.errors=e,s===0}var vn=yt;function yt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="google/nano-banana"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"google/n\
ano-banana"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="aspect_ratio"||t==="image_size"||t==="ou\
tput_format"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.aspect_ratio!==void 0&&(K(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect\
_ratio",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.image_size!==void 0&&(K(r.image_size,{instancePath:n+
"/input/image_size",parentData:r,parentDataProperty:"image_size",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),s=
e.length)),r.output_format!==void 0&&(Xe(r.output_format,{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"\
output_format",rootData:l})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,
{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return yt.errors=e,s===0}var wn=gt;function gt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="google/nano-banana-edit"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"goo\
gle/nano-banana-edit"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:n+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="aspect_ratio"||t==="image_size"||t==="output_format")){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_urls!==void 0){let t=r.
image_urls;if(Array.isArray(t)){if(t.length>10){let p={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:10},
message:"must NOT have more than 10 items"};e===null?e=[p]:e.push(p),s++}if(t.length<1){let p={instancePath:n+"/input/im\
age_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[p]:e.push(p),s++}let o=t.
length;for(let p=0;p<o;p++)b(t[p],{instancePath:n+"/input/image_urls/"+p,parentData:t,parentDataProperty:p,rootData:l})||
(e=e===null?b.errors:e.concat(b.errors),s=e.length)}else{let o={instancePath:n+"/input/image_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}r.aspect_ratio!==void 0&&(K(r.aspect_ratio,{instancePath:n+
"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),
s=e.length)),r.image_size!==void 0&&(K(r.image_size,{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"\
image_size",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.output_format!==void 0&&(Xe(r.output_format,
{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?Xe.errors:
e.concat(Xe.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),s++}return gt.errors=e,s===0}function Qe(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(j(i)>2e4){let r={instancePath:n,keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 charact\
ers"};e===null?e=[r]:e.push(r),s++}if(j(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Qe.errors=e,s===0}var mp={type:"string",enum:["1:1","1:4","1:8","2:3","3:2","3:4","4:1","4:3","4:5","5:4","8:1","9:16","16:9","21:9","auto"]};
function er(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){
let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(i===
"1:1"||i==="1:4"||i==="1:8"||i==="2:3"||i==="3:2"||i==="3:4"||i==="4:1"||i==="4:3"||i==="4:5"||i==="5:4"||i==="8:1"||i===
"9:16"||i==="16:9"||i==="21:9"||i==="auto")){let r={instancePath:n,keyword:"enum",params:{allowedValues:mp.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return er.errors=e,s===0}var fp={type:"string",enum:["png","jpg"]};function rr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="png"||i==="jpg")){let r={instancePath:n,keyword:"enum",params:{allowedValues:fp.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return rr.errors=e,s===0}var bn=ht;function ht(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="nano-banana-2"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"nano-banana-2"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_input"||t==="aspect_ratio"||t==="resolution"||t==="output\
_format")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT\
 have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(Qe(r.prompt,{instancePath:n+"/input/pr\
ompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length)),r.image_input!==
void 0){let t=r.image_input;if(Array.isArray(t)){if(t.length>14){let p={instancePath:n+"/input/image_input",keyword:"max\
Items",params:{limit:14},message:"must NOT have more than 14 items"};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<
o;p++)b(t[p],{instancePath:n+"/input/image_input/"+p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?b.errors:
e.concat(b.errors),s=e.length)}else{let o={instancePath:n+"/input/image_input",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}}r.aspect_ratio!==void 0&&(er(r.aspect_ratio,{instancePath:n+"/input/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?er.errors:e.concat(er.errors),s=e.length)),
r.resolution!==void 0&&(ne(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.output_format!==void 0&&(rr(r.output_format,{instancePath:n+
"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?rr.errors:e.concat(rr.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return ht.errors=e,s===0}var Pn=_t;function _t(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="nano-banana-2-lite"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"nano-ban\
ana-2-lite"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!(t==="prompt"||t==="image_urls"||t==="aspect_ratio")){let o={instancePath:n+"/input",keyword:"additionalProperties",
params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==
void 0&&(Qe(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
Qe.errors:e.concat(Qe.errors),s=e.length)),r.image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>10){
let p={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};
e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++)b(t[p],{instancePath:n+"/input/image_urls/"+p,parentData:t,
parentDataProperty:p,rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)}else{let o={instancePath:n+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}r.aspect_ratio!==
void 0&&(er(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?er.errors:e.concat(er.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return _t.errors=e,s===0}var qn=kt;function kt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="nano-banana-pro"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"nano-banana\
-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_input"||t==="aspect_ratio"||t==="resolution"||t==="output\
_format")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT\
 have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(S(r.prompt,{instancePath:n+"/input/pro\
mpt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.image_input!==
void 0){let t=r.image_input;if(Array.isArray(t)){if(t.length>8){let p={instancePath:n+"/input/image_input",keyword:"maxI\
tems",params:{limit:8},message:"must NOT have more than 8 items"};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<
o;p++)b(t[p],{instancePath:n+"/input/image_input/"+p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?b.errors:
e.concat(b.errors),s=e.length)}else{let o={instancePath:n+"/input/image_input",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}}r.aspect_ratio!==void 0&&(K(r.aspect_ratio,{instancePath:n+"/input/aspect_\
ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),
r.resolution!==void 0&&(ne(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.output_format!==void 0&&(rr(r.output_format,{instancePath:n+
"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?rr.errors:e.concat(rr.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return kt.errors=e,s===0}var Dn=vt;function vt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="elevenlabs/audio-isolation"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
elevenlabs/audio-isolation"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
audio_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"must\
 have required property 'audio_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="audio_url"){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.audio_url!==void 0&&(u(r.audio_url,{instancePath:n+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return vt.errors=e,s===0}function ds(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(j(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}return ds.errors=e,s===0}function cs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length<1){let t={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++){let o=i[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
text===void 0){let p={instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"text"},message:"must have require\
d property 'text'"};e===null?e=[p]:e.push(p),s++}if(o.voice===void 0){let p={instancePath:n+"/"+t,keyword:"required",params:{
missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[p]:e.push(p),s++}for(let p in o)if(!(p===
"text"||p==="voice")){let c={instancePath:n+"/"+t,keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};e===null?e=[c]:e.push(c),s++}o.text!==void 0&&(P(o.text,{instancePath:n+"/"+t+"/te\
xt",parentData:o,parentDataProperty:"text",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),o.voice!==
void 0&&(ds(o.voice,{instancePath:n+"/"+t+"/voice",parentData:o,parentDataProperty:"voice",rootData:l})||(e=e===null?ds.
errors:e.concat(ds.errors),s=e.length))}else{let p={instancePath:n+"/"+t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[p]:e.push(p),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}return cs.errors=e,s===0}var dp={type:"string",enum:["af","ar","hy","as","az","be","bn","bs","bg","ca","ceb","ny","hr","cs","da","nl","en","et","\
fil","fi","fr","gl","ka","de","el","gu","ha","he","hi","hu","is","id","ga","it","ja","jv","kn","kk","ky","ko","lv","ln",
"lt","lb","mk","ms","ml","zh","mr","ne","no","ps","fa","pl","pt","pa","ro","ru","sr","sd","sk","sl","so","es","sw","sv",
"ta","te","th","tr","uk","ur","vi","cy"]};function ys(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="af"||i==="ar"||i==="hy"||i==="as"||i==="az"||i==="be"||i==="bn"||i==="bs"||i===
"bg"||i==="ca"||i==="ceb"||i==="ny"||i==="hr"||i==="cs"||i==="da"||i==="nl"||i==="en"||i==="et"||i==="fil"||i==="fi"||i===
"fr"||i==="gl"||i==="ka"||i==="de"||i==="el"||i==="gu"||i==="ha"||i==="he"||i==="hi"||i==="hu"||i==="is"||i==="id"||i===
"ga"||i==="it"||i==="ja"||i==="jv"||i==="kn"||i==="kk"||i==="ky"||i==="ko"||i==="lv"||i==="ln"||i==="lt"||i==="lb"||i===
"mk"||i==="ms"||i==="ml"||i==="zh"||i==="mr"||i==="ne"||i==="no"||i==="ps"||i==="fa"||i==="pl"||i==="pt"||i==="pa"||i===
"ro"||i==="ru"||i==="sr"||i==="sd"||i==="sk"||i==="sl"||i==="so"||i==="es"||i==="sw"||i==="sv"||i==="ta"||i==="te"||i===
"th"||i==="tr"||i==="uk"||i==="ur"||i==="vi"||i==="cy")){let r={instancePath:n,keyword:"enum",params:{allowedValues:dp.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return ys.errors=e,s===0}var jn=wt,cp={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"elevenlabs/text\
-to-dialogue-v3"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["dialogue"],properties:{
dialogue:{$ref:"s152"},stability:{type:"number",enum:[0,.5,1]},language_code:{$ref:"s154"}}}}};function wt(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="stri\
ng"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="elevenlabs/text-to-dialogue-v3"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"ele\
venlabs/text-to-dialogue-v3"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
dialogue===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"dialogue"},message:"must h\
ave required property 'dialogue'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="dialogue"||t==="stability"||t===
"language_code")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"m\
ust NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.dialogue!==void 0&&(cs(r.dialogue,{instancePath:n+
"/input/dialogue",parentData:r,parentDataProperty:"dialogue",rootData:l})||(e=e===null?cs.errors:e.concat(cs.errors),s=e.
length)),r.stability!==void 0){let t=r.stability;if(typeof t!="number"){let o={instancePath:n+"/input/stability",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}if(!(t===0||t===.5||t===1)){let o={instancePath:n+
"/input/stability",keyword:"enum",params:{allowedValues:cp.properties.input.properties.stability.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}r.language_code!==void 0&&(ys(r.language_code,{instancePath:n+
"/input/language_code",parentData:r,parentDataProperty:"language_code",rootData:l})||(e=e===null?ys.errors:e.concat(ys.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return wt.errors=e,s===0}function Ae(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(j(i)>5e3){let r={instancePath:n,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(j(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Ae.errors=e,s===0}function tr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="number"){
if(i>1.2||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"<=",limit:1.2},message:"must be <= 1.2"};
e===null?e=[r]:e.push(r),s++}if(i<.7||isNaN(i)){let r={instancePath:n,keyword:"minimum",params:{comparison:">=",limit:.7},
message:"must be >= 0.7"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[r]:e.push(r),s++}return tr.errors=e,s===0}function sr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(j(i)>500){let r={instancePath:n,keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 character\
s"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),s++}return sr.errors=e,s===0}var $n=bt,yp={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"elevenlabs/text-to-speech-multilingual-v2"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["text","voice"],properties:{text:{$ref:"s156"},voice:{$ref:"\
s40"},stability:{$ref:"s58"},similarity_boost:{$ref:"s58"},style:{$ref:"s58"},speed:{$ref:"s157"},language_code:{$ref:"s\
158"},previous_text:{$ref:"s104"},next_text:{$ref:"s104"},timestamps:{$ref:"s9"}}}}};function bt(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="ca\
llBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){
let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
s++}if(r!=="elevenlabs/text-to-speech-multilingual-v2"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
elevenlabs/text-to-speech-multilingual-v2"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.text===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"text"},message:"must have\
 required property 'text'"};e===null?e=[t]:e.push(t),s++}if(r.voice===void 0){let t={instancePath:n+"/input",keyword:"re\
quired",params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!J.call(yp.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.text!==void 0&&(Ae(r.text,{instancePath:n+
"/input/text",parentData:r,parentDataProperty:"text",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),
r.voice!==void 0&&(P(r.voice,{instancePath:n+"/input/voice",parentData:r,parentDataProperty:"voice",rootData:l})||(e=e===
null?P.errors:e.concat(P.errors),s=e.length)),r.stability!==void 0&&(x(r.stability,{instancePath:n+"/input/stability",parentData:r,
parentDataProperty:"stability",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.similarity_boost!==void 0&&
(x(r.similarity_boost,{instancePath:n+"/input/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.style!==void 0&&(x(r.style,{instancePath:n+"/input/style",parentData:r,
parentDataProperty:"style",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.speed!==void 0&&(tr(r.speed,
{instancePath:n+"/input/speed",parentData:r,parentDataProperty:"speed",rootData:l})||(e=e===null?tr.errors:e.concat(tr.errors),
s=e.length)),r.language_code!==void 0&&(sr(r.language_code,{instancePath:n+"/input/language_code",parentData:r,parentDataProperty:"\
language_code",rootData:l})||(e=e===null?sr.errors:e.concat(sr.errors),s=e.length)),r.previous_text!==void 0&&(E(r.previous_text,
{instancePath:n+"/input/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:l})||(e=e===null?E.errors:
e.concat(E.errors),s=e.length)),r.next_text!==void 0&&(E(r.next_text,{instancePath:n+"/input/next_text",parentData:r,parentDataProperty:"\
next_text",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.timestamps!==void 0&&(y(r.timestamps,{instancePath:n+
"/input/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=
e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return bt.errors=e,s===0}var xn=Pt,gp={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"elevenlabs/text-to-speech-turbo-2-5"},callBackUrl:{$ref:"s6"},input:{type:"o\
bject",additionalProperties:!1,required:["text"],properties:{text:{$ref:"s156"},voice:{$ref:"s40"},stability:{$ref:"s58"},
similarity_boost:{$ref:"s58"},style:{$ref:"s58"},speed:{$ref:"s157"},language_code:{$ref:"s158"},previous_text:{$ref:"s1\
04"},next_text:{$ref:"s104"},timestamps:{$ref:"s9"}}}}};function Pt(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="elevenlabs/\
text-to-speech-turbo-2-5"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"elevenlabs/text-to-speec\
h-turbo-2-5"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.text===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"text"},message:"must have required property '\
text'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!J.call(gp.properties.input.properties,t)){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.text!==void 0&&(Ae(r.text,{instancePath:n+"/input/text",parentData:r,parentDataProperty:"text",
rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.voice!==void 0&&(P(r.voice,{instancePath:n+"/inpu\
t/voice",parentData:r,parentDataProperty:"voice",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.stability!==
void 0&&(x(r.stability,{instancePath:n+"/input/stability",parentData:r,parentDataProperty:"stability",rootData:l})||(e=e===
null?x.errors:e.concat(x.errors),s=e.length)),r.similarity_boost!==void 0&&(x(r.similarity_boost,{instancePath:n+"/input\
/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
s=e.length)),r.style!==void 0&&(x(r.style,{instancePath:n+"/input/style",parentData:r,parentDataProperty:"style",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.speed!==void 0&&(tr(r.speed,{instancePath:n+"/input/speed",parentData:r,
parentDataProperty:"speed",rootData:l})||(e=e===null?tr.errors:e.concat(tr.errors),s=e.length)),r.language_code!==void 0&&
(sr(r.language_code,{instancePath:n+"/input/language_code",parentData:r,parentDataProperty:"language_code",rootData:l})||
(e=e===null?sr.errors:e.concat(sr.errors),s=e.length)),r.previous_text!==void 0&&(E(r.previous_text,{instancePath:n+"/in\
put/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
s=e.length)),r.next_text!==void 0&&(E(r.next_text,{instancePath:n+"/input/next_text",parentData:r,parentDataProperty:"ne\
xt_text",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.timestamps!==void 0&&(y(r.timestamps,{instancePath:n+
"/input/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=
e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Pt.errors=e,s===0}var hp=new RegExp("^([6-9]|[12][0-9]|30)$","u");function ir(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0,r=s,t=!1,o=null,p=s;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let d={instancePath:n,keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),s++}if(typeof i=="number"){if(i>30||isNaN(i)){let d={
instancePath:n,keyword:"maximum",params:{comparison:"<=",limit:30},message:"must be <= 30"};e===null?e=[d]:e.push(d),s++}
if(i<6||isNaN(i)){let d={instancePath:n,keyword:"minimum",params:{comparison:">=",limit:6},message:"must be >= 6"};e===null?
e=[d]:e.push(d),s++}}var a=p===s;a&&(t=!0,o=0);let c=s;if(typeof i=="string"){if(!hp.test(i)){let d={instancePath:n,keyword:"\
pattern",params:{pattern:"^([6-9]|[12][0-9]|30)$"},message:'must match pattern "^([6-9]|[12][0-9]|30)$"'};e===null?e=[d]:
e.push(d),s++}}else{let d={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:
e.push(d),s++}var a=c===s;if(a&&t?(t=!1,o=[o,1]):a&&(t=!0,o=1),t)s=r,e!==null&&(r?e.length=r:e=null);else{let d={instancePath:n,
keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}
return ir.errors=e,s===0}var _p={type:"string",enum:["2:3","3:2","1:1","16:9","9:16"]};function me(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="2:3"||i==="3:2"||i==="1:1"||i==="16:9"||i==="9:16")){let r={instancePath:n,
keyword:"enum",params:{allowedValues:_p.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return me.errors=e,s===0}var kp={type:"string",enum:["fun","normal","spicy"]};function nr(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="fun"||i==="normal"||i==="spicy")){let r={instancePath:n,keyword:"\
enum",params:{allowedValues:kp.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}
return nr.errors=e,s===0}var An=qt;function qt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="grok-imagine/text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine/text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="aspect_\
ratio"||t==="resolution"||t==="mode")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.duration!==void 0&&(ir(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?ir.errors:e.concat(ir.errors),s=e.length)),r.aspect_ratio!==void 0&&(me(r.aspect_ratio,{instancePath:n+"/inp\
ut/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),
s=e.length)),r.resolution!==void 0&&(O(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"\
resolution",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.mode!==void 0&&(nr(r.mode,{instancePath:n+
"/input/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?nr.errors:e.concat(nr.errors),s=e.length))}else{
let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return qt.errors=e,s===0}function Ue(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(j(i)>100){let r={instancePath:n,keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 character\
s"};e===null?e=[r]:e.push(r),s++}if(j(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Ue.errors=e,s===0}var Un=Dt;function Dt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let t={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[t]:e.push(t),s++}if(i.input===void 0){let t={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[t]:e.push(t),s++}for(let t in i)
if(!(t==="model"||t==="callBackUrl"||t==="input")){let o={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(i.model!==void 0){let t=i.model;if(typeof t!=
"string"){let o={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),s++}if(t!=="grok-imagine/image-to-video"){let o={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine/image-to-video"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let t=i.input,o=s,p=!0,c=s;if(t&&typeof t=="object"&&!Array.isArray(
t)){let a;if(t.resolution===void 0&&(a="resolution")){let d={};e===null?e=[d]:e.push(d),s++}else if(t.resolution!==void 0&&
t.resolution!=="1080p"){let d={};e===null?e=[d]:e.push(d),s++}}var r=c===s;if(s=o,e!==null&&(o?e.length=o:e=null),r){let a=s;
if(t&&typeof t=="object"&&!Array.isArray(t)&&t.image_urls!==void 0){let _=t.image_urls;if(Array.isArray(_)&&_.length>1){
let $={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};
e===null?e=[$]:e.push($),s++}}var r=a===s;p=r}if(!p){let a={instancePath:n+"/input",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[a]:e.push(a),s++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(let a in t)
if(!(a==="prompt"||a==="image_urls"||a==="task_id"||a==="index"||a==="duration"||a==="aspect_ratio"||a==="resolution"||a===
"mode")){let d={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT h\
ave additional properties"};e===null?e=[d]:e.push(d),s++}if(t.prompt!==void 0&&(E(t.prompt,{instancePath:n+"/input/promp\
t",parentData:t,parentDataProperty:"prompt",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),t.image_urls!==
void 0){let a=t.image_urls;if(Array.isArray(a)){if(a.length>7){let _={instancePath:n+"/input/image_urls",keyword:"maxIte\
ms",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[_]:e.push(_),s++}let d=a.length;for(let _=0;_<
d;_++)b(a[_],{instancePath:n+"/input/image_urls/"+_,parentData:a,parentDataProperty:_,rootData:l})||(e=e===null?b.errors:
e.concat(b.errors),s=e.length)}else{let d={instancePath:n+"/input/image_urls",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[d]:e.push(d),s++}}if(t.task_id!==void 0&&(Ue(t.task_id,{instancePath:n+"/input/task_id",parentData:t,
parentDataProperty:"task_id",rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),t.index!==void 0){let a=t.
index;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let d={instancePath:n+"/input/index",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[d]:e.push(d),s++}if(typeof a=="number"){if(a>5||isNaN(a)){let d={instancePath:n+
"/input/index",keyword:"maximum",params:{comparison:"<=",limit:5},message:"must be <= 5"};e===null?e=[d]:e.push(d),s++}if(a<
0||isNaN(a)){let d={instancePath:n+"/input/index",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"};e===null?e=[d]:e.push(d),s++}}}t.duration!==void 0&&(ir(t.duration,{instancePath:n+"/input/duration",parentData:t,parentDataProperty:"\
duration",rootData:l})||(e=e===null?ir.errors:e.concat(ir.errors),s=e.length)),t.aspect_ratio!==void 0&&(me(t.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:t,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?me.errors:
e.concat(me.errors),s=e.length)),t.resolution!==void 0&&(O(t.resolution,{instancePath:n+"/input/resolution",parentData:t,
parentDataProperty:"resolution",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),t.mode!==void 0&&(nr(
t.mode,{instancePath:n+"/input/mode",parentData:t,parentDataProperty:"mode",rootData:l})||(e=e===null?nr.errors:e.concat(
nr.errors),s=e.length))}else{let a={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:n,keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[t]:e.push(t),s++}return Dt.errors=e,s===0}var vp={oneOf:[{type:"integer",enum:[6,10]},{$ref:"s108"}]};function gs(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0,r=s,t=!1,o=null,p=s;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let d={instancePath:n,
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),s++}if(!(i===6||i===10)){let d={
instancePath:n,keyword:"enum",params:{allowedValues:vp.oneOf[0].enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[d]:e.push(d),s++}var a=p===s;a&&(t=!0,o=0);let c=s;H(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length);var a=c===s;if(a&&t?(t=!1,o=[o,1]):a&&(t=!0,o=1),t)s=r,
e!==null&&(r?e.length=r:e=null);else{let d={instancePath:n,keyword:"oneOf",params:{passingSchemas:o},message:"must match\
 exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return gs.errors=e,s===0}var Bn=jt;function jt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="grok-imagine/extend"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"grok-im\
agine/extend"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.task_id===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"task_id"},message:"must have required propert\
y 'task_id'"};e===null?e=[t]:e.push(t),s++}if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.extend_times===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"extend_times"},message:"must have req\
uired property 'extend_times'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="task_id"||t==="prompt"||t==="exten\
d_times"||t==="extend_at")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.task_id!==void 0&&(Ue(r.task_id,{instancePath:n+
"/input/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),
r.prompt!==void 0&&(P(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=
e===null?P.errors:e.concat(P.errors),s=e.length)),r.extend_times!==void 0&&(gs(r.extend_times,{instancePath:n+"/input/ex\
tend_times",parentData:r,parentDataProperty:"extend_times",rootData:l})||(e=e===null?gs.errors:e.concat(gs.errors),s=e.length)),
r.extend_at!==void 0){let t=r.extend_at;if(typeof t=="number"){if(t<2||isNaN(t)){let o={instancePath:n+"/input/extend_at",
keyword:"minimum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+
"/input/extend_at",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}}}else{let t={
instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return jt.
errors=e,s===0}var Nn=$t;function $t(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="grok-imagine/upscale"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"grok-i\
magine/upscale"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.task_id===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"task_id"},message:"must have required propert\
y 'task_id'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="task_id"||t==="resolution")){let o={instancePath:n+"\
/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.task_id!==void 0&&(Ue(r.task_id,{instancePath:n+"/input/task_id",parentData:r,parentDataProperty:"\
task_id",rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),r.resolution!==void 0&&(w(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=
e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return $t.errors=e,s===0}var Tn=xt,wp={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"grok-imagine-video-1-5-preview"},callBackUrl:{$ref:"s6"},input:{type:"object",
additionalProperties:!1,properties:{prompt:{type:"string",maxLength:4096},image_urls:{type:"array",maxItems:7,items:{$ref:"\
s16"}},duration:{$ref:"s38"},aspect_ratio:{type:"string",enum:["1:1","16:9","9:16","3:2","2:3","auto"]},resolution:{$ref:"\
s126"},nsfw_checker:{$ref:"s74"}},if:{properties:{resolution:{const:"1080p"}},required:["resolution"],additionalProperties:!0},
then:{properties:{image_urls:{maxItems:1}},additionalProperties:!0}}}};function xt(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let t={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[t]:e.push(
t),s++}if(i.input===void 0){let t={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[t]:e.push(t),s++}for(let t in i)if(!(t==="model"||t==="callBackUrl"||t==="input")){
let o={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional pro\
perties"};e===null?e=[o]:e.push(o),s++}if(i.model!==void 0){let t=i.model;if(typeof t!="string"){let o={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(t!=="grok-imagin\
e-video-1-5-preview"){let o={instancePath:n+"/model",keyword:"const",params:{allowedValue:"grok-imagine-video-1-5-previe\
w"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),
i.input!==void 0){let t=i.input,o=s,p=!0,c=s;if(t&&typeof t=="object"&&!Array.isArray(t)){let a;if(t.resolution===void 0&&
(a="resolution")){let d={};e===null?e=[d]:e.push(d),s++}else if(t.resolution!==void 0&&t.resolution!=="1080p"){let d={};
e===null?e=[d]:e.push(d),s++}}var r=c===s;if(s=o,e!==null&&(o?e.length=o:e=null),r){let a=s;if(t&&typeof t=="object"&&!Array.
isArray(t)&&t.image_urls!==void 0){let _=t.image_urls;if(Array.isArray(_)&&_.length>1){let $={instancePath:n+"/input/ima\
ge_urls",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===null?e=[$]:e.push($),s++}}var r=a===
s;p=r}if(!p){let a={instancePath:n+"/input",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schem\
a'};e===null?e=[a]:e.push(a),s++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(let a in t)if(!(a==="prompt"||a==="ima\
ge_urls"||a==="duration"||a==="aspect_ratio"||a==="resolution"||a==="nsfw_checker")){let d={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[d]:e.push(
d),s++}if(t.prompt!==void 0){let a=t.prompt;if(typeof a=="string"){if(j(a)>4096){let d={instancePath:n+"/input/prompt",keyword:"\
maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};e===null?e=[d]:e.push(d),s++}}else{let d={
instancePath:n+"/input/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),
s++}}if(t.image_urls!==void 0){let a=t.image_urls;if(Array.isArray(a)){if(a.length>7){let _={instancePath:n+"/input/imag\
e_urls",keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[_]:e.push(_),s++}let d=a.
length;for(let _=0;_<d;_++)b(a[_],{instancePath:n+"/input/image_urls/"+_,parentData:a,parentDataProperty:_,rootData:l})||
(e=e===null?b.errors:e.concat(b.errors),s=e.length)}else{let d={instancePath:n+"/input/image_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),s++}}if(t.duration!==void 0&&(F(t.duration,{instancePath:n+
"/input/duration",parentData:t,parentDataProperty:"duration",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),
t.aspect_ratio!==void 0){let a=t.aspect_ratio;if(typeof a!="string"){let d={instancePath:n+"/input/aspect_ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(!(a==="1:1"||a==="16:9"||a==="9:1\
6"||a==="3:2"||a==="2:3"||a==="auto")){let d={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:wp.
properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(
d),s++}}t.resolution!==void 0&&(O(t.resolution,{instancePath:n+"/input/resolution",parentData:t,parentDataProperty:"reso\
lution",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),t.nsfw_checker!==void 0&&(g(t.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:t,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length))}else{let a={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[a]:e.push(a),s++}}}else{let t={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}return xt.errors=e,s===0}var On=At;function At(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="grok-imagine/text-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine/text-to-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="aspect_ratio"||t==="ena\
ble_pro"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.aspect_ratio!==void 0&&(me(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspec\
t_ratio",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.enable_pro!==void 0&&(y(r.enable_pro,{instancePath:n+
"/input/enable_pro",parentData:r,parentDataProperty:"enable_pro",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=
e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return At.errors=e,s===0}var En=Ut;function Ut(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="grok-imagine/image-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine/image-to-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
image_urls===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_urls"},message:"mu\
st have required property 'image_urls'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||
t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0){let t=r.prompt;if(typeof t=="st\
ring"){if(j(t)>39e4){let o={instancePath:n+"/input/prompt",keyword:"maxLength",params:{limit:39e4},message:"must NOT hav\
e more than 390000 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+"/input/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}if(r.image_urls!==void 0){let t=r.image_urls;
if(Array.isArray(t)){if(t.length>5){let p={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:5},message:"\
must NOT have more than 5 items"};e===null?e=[p]:e.push(p),s++}if(t.length<1){let p={instancePath:n+"/input/image_urls",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[p]:e.push(p),s++}let o=t.length;
for(let p=0;p<o;p++)b(t[p],{instancePath:n+"/input/image_urls/"+p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===
null?b.errors:e.concat(b.errors),s=e.length)}else{let o={instancePath:n+"/input/image_urls",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Ut.errors=e,s===0}function hs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(j(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}return hs.errors=e,s===0}var In=Bt;function Bt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="grok-imagine-image-2-0/text-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine-image-2-0/text-to-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",
keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?
e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="aspect_ratio")){let o={instancePath:n+"/input",keyword:"addit\
ionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}
r.prompt!==void 0&&(hs(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=
e===null?hs.errors:e.concat(hs.errors),s=e.length)),r.aspect_ratio!==void 0&&(me(r.aspect_ratio,{instancePath:n+"/input/\
aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.
length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Bt.errors=e,s===0}var Vn=Nt;function Nt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="grok-imagine-image-2-0/image-edit"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine-image-2-0/image-edit"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.task_id===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"task_id"},message:"must have required property 'task_id'"};e===null?e=[t]:e.push(t),s++}
for(let t in r)if(!(t==="prompt"||t==="task_id"||t==="mask_indexs")){let o={instancePath:n+"/input",keyword:"additionalP\
roperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.
prompt!==void 0&&(P(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===
null?P.errors:e.concat(P.errors),s=e.length)),r.task_id!==void 0&&(P(r.task_id,{instancePath:n+"/input/task_id",parentData:r,
parentDataProperty:"task_id",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.mask_indexs!==void 0){
let t=r.mask_indexs;if(Array.isArray(t)){if(t.length<1){let p={instancePath:n+"/input/mask_indexs",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++){let c=t[p];
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let a={instancePath:n+"/input/mask_indexs/"+p,keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof c=="number"&&(c<1||isNaN(c))){let a={instancePath:n+
"/input/mask_indexs/"+p,keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(
a),s++}}}else{let o={instancePath:n+"/input/mask_indexs",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[o]:e.push(o),s++}}}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[r]:e.push(r),s++}return Nt.errors=e,s===0}var zn=Tt;function Tt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let t={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[t]:e.push(t),s++}if(i.input===void 0){let t={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[t]:e.push(t),s++}for(let t in i)
if(!(t==="model"||t==="callBackUrl"||t==="input")){let o={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(i.model!==void 0){let t=i.model;if(typeof t!=
"string"){let o={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),s++}if(t!=="grok-imagine-image-2-0/segment-map"){let o={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine-image-2-0/segment-map"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),s++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let t=i.input,o=s,p=!0,c=s;if(t&&typeof t=="object"&&!Array.
isArray(t)&&t.task_id!==void 0){let d={};e===null?e=[d]:e.push(d),s++}var r=c===s;s=o,e!==null&&(o?e.length=o:e=null);let a;
if(r){let d=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.image_url===void 0){let $={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[$]:e.push(
$),s++}var r=d===s;p=r,a="then"}else{let d=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.image_url!==void 0){let $={instancePath:n+
"/input/image_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[$]:e.push($),s++}var r=d===s;p=r,a="\
else"}if(!p){let d={instancePath:n+"/input",keyword:"if",params:{failingKeyword:a},message:'must match "'+a+'" schema'};
e===null?e=[d]:e.push(d),s++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(let d in t)if(!(d==="task_id"||d==="image_\
url")){let _={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT hav\
e additional properties"};e===null?e=[_]:e.push(_),s++}t.task_id!==void 0&&(P(t.task_id,{instancePath:n+"/input/task_id",
parentData:t,parentDataProperty:"task_id",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),t.image_url!==
void 0&&(u(t.image_url,{instancePath:n+"/input/image_url",parentData:t,parentDataProperty:"image_url",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length))}else{let d={instancePath:n+"/input",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[d]:e.push(d),s++}}}else{let t={instancePath:n,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}return Tt.errors=e,s===0}function W(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(j(i)>5e3){let r={instancePath:n,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(j(i)<3){let r={instancePath:n,keyword:"minLength",params:{limit:3},message:"must NO\
T have fewer than 3 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return W.errors=e,s===0}var bp={type:"string",enum:["16:9","4:3","1:1","3:4","9:16","2:3","3:2","21:9"]};function or(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="16:9"||i==="4:3"||i==="1:1"||i==="3:4"||
i==="9:16"||i==="2:3"||i==="3:2"||i==="21:9")){let r={instancePath:n,keyword:"enum",params:{allowedValues:bp.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return or.errors=e,s===0}var Pp={type:"string",enum:["360p","540p","720p","1080p"]};function X(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="360p"||i==="540p"||i==="720p"||i==="1080p")){let r={instancePath:n,
keyword:"enum",params:{allowedValues:Pp.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return X.errors=e,s===0}var Ln=Ot;function Ot(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="pixverse-v6/text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"p\
ixverse-v6/text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.
push(t),s++}if(r.quality===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"quality"},
message:"must have required property 'quality'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?
e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="aspect_ratio"||t==="quality"||t==="duration"||t==="generate_a\
udio_switch"||t==="generate_multi_clip_switch"||t==="seed")){let o={instancePath:n+"/input",keyword:"additionalPropertie\
s",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==
void 0&&(W(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?W.
errors:e.concat(W.errors),s=e.length)),r.aspect_ratio!==void 0&&(or(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",
parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?or.errors:e.concat(or.errors),s=e.length)),r.quality!==
void 0&&(X(r.quality,{instancePath:n+"/input/quality",parentData:r,parentDataProperty:"quality",rootData:l})||(e=e===null?
X.errors:e.concat(X.errors),s=e.length)),r.duration!==void 0&&(F(r.duration,{instancePath:n+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.generate_audio_switch!==
void 0&&(y(r.generate_audio_switch,{instancePath:n+"/input/generate_audio_switch",parentData:r,parentDataProperty:"gener\
ate_audio_switch",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.generate_multi_clip_switch!==void 0&&
(y(r.generate_multi_clip_switch,{instancePath:n+"/input/generate_multi_clip_switch",parentData:r,parentDataProperty:"gen\
erate_multi_clip_switch",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&(D(r.seed,{
instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Ot.errors=e,s===0}var qp={type:"string",enum:["412736208886848","411563216524736","411316927927040","411174903569216","410999246341952","4\
08891141511104","410317363057408","410285445698304","410133101388544","409899296377728","408897485909952","4088690614066\
56","408661207662528","409767750265728","409766559675264","409589071559552","407804339389760","407658863287616","4074743\
61215744","407473438360320","407467702283008","385844572217469","406428904874432","406423682060736","406411724685760","4\
06372274350528","406218913317312","406218479198656","406064763308480","406413607395776","405662117814720","4060149340000\
64","405658369331648","405321470423488","405175211454656","404955806201792","404820147974080","398980393937856","4039166\
46846400","403739217192896","403560060358144","403556618212098","398965022284579","402201060373270","403085292466285","4\
02061828030966","402888569901524","402155676592228","402047865383360","402046136040202"]};function _s(i,{instancePath:n="",
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
7865383360"||i==="402046136040202")){let r={instancePath:n,keyword:"enum",params:{allowedValues:qp.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return _s.errors=e,s===0}var Fn=Et;function Et(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let t={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[t]:e.push(t),s++}if(i.input===void 0){let t={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[t]:e.push(t),s++}for(let t in i)
if(!(t==="model"||t==="callBackUrl"||t==="input")){let o={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(i.model!==void 0){let t=i.model;if(typeof t!=
"string"){let o={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),s++}if(t!=="pixverse-v6/image-to-video"){let o={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
pixverse-v6/image-to-video"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let t=i.input,o=s,p=!0,c=s;if(t&&typeof t=="object"&&!Array.isArray(
t)&&t.template_id!==void 0){let a={};e===null?e=[a]:e.push(a),s++}var r=c===s;if(s=o,e!==null&&(o?e.length=o:e=null),r){
let a=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.duration===void 0){let _={instancePath:n+"/input",keyword:"requir\
ed",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[_]:e.push(_),s++}var r=a===
s;p=r}if(!p){let a={instancePath:n+"/input",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schem\
a'};e===null?e=[a]:e.push(a),s++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.prompt===void 0){let a={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[a]:e.push(a),s++}if(t.image_urls===void 0){let a={instancePath:n+"/input",keyword:"required",params:{missingProperty:"i\
mage_urls"},message:"must have required property 'image_urls'"};e===null?e=[a]:e.push(a),s++}if(t.quality===void 0){let a={
instancePath:n+"/input",keyword:"required",params:{missingProperty:"quality"},message:"must have required property 'qual\
ity'"};e===null?e=[a]:e.push(a),s++}for(let a in t)if(!(a==="prompt"||a==="image_urls"||a==="quality"||a==="duration"||a===
"generate_audio_switch"||a==="generate_multi_clip_switch"||a==="seed"||a==="template_id")){let d={instancePath:n+"/input",
keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[
d]:e.push(d),s++}if(t.prompt!==void 0&&(W(t.prompt,{instancePath:n+"/input/prompt",parentData:t,parentDataProperty:"prom\
pt",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),t.image_urls!==void 0){let a=t.image_urls;if(Array.
isArray(a)){if(a.length>2){let _={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:2},message:"must N\
OT have more than 2 items"};e===null?e=[_]:e.push(_),s++}if(a.length<1){let _={instancePath:n+"/input/image_urls",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[_]:e.push(_),s++}let d=a.length;for(let _=0;_<
d;_++)k(a[_],{instancePath:n+"/input/image_urls/"+_,parentData:a,parentDataProperty:_,rootData:l})||(e=e===null?k.errors:
e.concat(k.errors),s=e.length)}else{let d={instancePath:n+"/input/image_urls",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[d]:e.push(d),s++}}t.quality!==void 0&&(X(t.quality,{instancePath:n+"/input/quality",parentData:t,
parentDataProperty:"quality",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),t.duration!==void 0&&(F(
t.duration,{instancePath:n+"/input/duration",parentData:t,parentDataProperty:"duration",rootData:l})||(e=e===null?F.errors:
e.concat(F.errors),s=e.length)),t.generate_audio_switch!==void 0&&(y(t.generate_audio_switch,{instancePath:n+"/input/gen\
erate_audio_switch",parentData:t,parentDataProperty:"generate_audio_switch",rootData:l})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length)),t.generate_multi_clip_switch!==void 0&&(y(t.generate_multi_clip_switch,{instancePath:n+"/input/ge\
nerate_multi_clip_switch",parentData:t,parentDataProperty:"generate_multi_clip_switch",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),t.seed!==void 0&&(D(t.seed,{instancePath:n+"/input/seed",parentData:t,parentDataProperty:"\
seed",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),t.template_id!==void 0&&(_s(t.template_id,{instancePath:n+
"/input/template_id",parentData:t,parentDataProperty:"template_id",rootData:l})||(e=e===null?_s.errors:e.concat(_s.errors),
s=e.length))}else{let a={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[a]:e.push(a),s++}}}else{let t={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}return Et.errors=e,s===0}var Dp={type:"array",minItems:1,maxItems:7,items:{type:"object",additionalProperties:!1,required:["image_url"],properties:{
image_url:{$ref:"s6"},type:{type:"string",enum:["subject","background"]},ref_name:{type:"string",minLength:1,maxLength:30}}}};
function ks(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length>7){let t={instancePath:n,keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===
null?e=[t]:e.push(t),s++}if(i.length<1){let t={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++){let o=i[t];if(o&&typeof o=="objec\
t"&&!Array.isArray(o)){if(o.image_url===void 0){let p={instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"\
image_url"},message:"must have required property 'image_url'"};e===null?e=[p]:e.push(p),s++}for(let p in o)if(!(p==="ima\
ge_url"||p==="type"||p==="ref_name")){let c={instancePath:n+"/"+t,keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),s++}if(o.image_url!==void 0&&(u(o.image_url,{instancePath:n+
"/"+t+"/image_url",parentData:o,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.
length)),o.type!==void 0){let p=o.type;if(typeof p!="string"){let c={instancePath:n+"/"+t+"/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}if(!(p==="subject"||p==="background")){let c={instancePath:n+
"/"+t+"/type",keyword:"enum",params:{allowedValues:Dp.items.properties.type.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[c]:e.push(c),s++}}if(o.ref_name!==void 0){let p=o.ref_name;if(typeof p=="string"){if(j(p)>30){
let c={instancePath:n+"/"+t+"/ref_name",keyword:"maxLength",params:{limit:30},message:"must NOT have more than 30 charac\
ters"};e===null?e=[c]:e.push(c),s++}if(j(p)<1){let c={instancePath:n+"/"+t+"/ref_name",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:n+"/"+t+"/ref_na\
me",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}}}else{let p={instancePath:n+
"/"+t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return ks.errors=e,s===0}var Sn=It;function It(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="pixverse-v6/reference-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
pixverse-v6/reference-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
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
OT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(W(r.prompt,{instancePath:n+"/input/prom\
pt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.image_references!==
void 0&&(ks(r.image_references,{instancePath:n+"/input/image_references",parentData:r,parentDataProperty:"image_referenc\
es",rootData:l})||(e=e===null?ks.errors:e.concat(ks.errors),s=e.length)),r.aspect_ratio!==void 0&&(or(r.aspect_ratio,{instancePath:n+
"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?or.errors:e.concat(or.errors),
s=e.length)),r.quality!==void 0&&(X(r.quality,{instancePath:n+"/input/quality",parentData:r,parentDataProperty:"quality",
rootData:l})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.duration!==void 0&&(F(r.duration,{instancePath:n+"/\
input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),
r.generate_audio_switch!==void 0&&(y(r.generate_audio_switch,{instancePath:n+"/input/generate_audio_switch",parentData:r,
parentDataProperty:"generate_audio_switch",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&
(D(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return It.errors=e,s===0}var Mn=Vt;function Vt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="pixverse-v6/transition"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"pixv\
erse-v6/transition"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.
callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
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
void 0&&(W(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?W.
errors:e.concat(W.errors),s=e.length)),r.first_frame_image_url!==void 0&&(k(r.first_frame_image_url,{instancePath:n+"/in\
put/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?k.errors:e.
concat(k.errors),s=e.length)),r.last_frame_image_url!==void 0&&(k(r.last_frame_image_url,{instancePath:n+"/input/last_fr\
ame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),
s=e.length)),r.quality!==void 0&&(X(r.quality,{instancePath:n+"/input/quality",parentData:r,parentDataProperty:"quality",
rootData:l})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.duration!==void 0&&(F(r.duration,{instancePath:n+"/\
input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),
r.generate_audio_switch!==void 0&&(y(r.generate_audio_switch,{instancePath:n+"/input/generate_audio_switch",parentData:r,
parentDataProperty:"generate_audio_switch",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&
(D(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return Vt.errors=e,s===0}var Cn=zt;function zt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let t={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[t]:e.push(t),s++}if(i.input===void 0){let t={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[t]:e.push(t),s++}for(let t in i)
if(!(t==="model"||t==="callBackUrl"||t==="input")){let o={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(i.model!==void 0){let t=i.model;if(typeof t!=
"string"){let o={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),s++}if(t!=="pixverse-v6/extend"){let o={instancePath:n+"/model",keyword:"const",params:{allowedValue:"pixverse\
-v6/extend"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),s=e.length)),i.input!==void 0){let t=i.input,o=s,p=!0,c=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.taskId!==
void 0){let d={};e===null?e=[d]:e.push(d),s++}var r=c===s;s=o,e!==null&&(o?e.length=o:e=null);let a;if(r){let d=s;if(t&&
typeof t=="object"&&!Array.isArray(t)&&t.video_url===void 0){let $={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
video_url"},message:"must have required property 'video_url'"};e===null?e=[$]:e.push($),s++}var r=d===s;p=r,a="then"}else{
let d=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.video_url!==void 0){let $={instancePath:n+"/input/video_url",keyword:"\
not",params:{},message:"must NOT be valid"};e===null?e=[$]:e.push($),s++}var r=d===s;p=r,a="else"}if(!p){let d={instancePath:n+
"/input",keyword:"if",params:{failingKeyword:a},message:'must match "'+a+'" schema'};e===null?e=[d]:e.push(d),s++}if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.prompt===void 0){let d={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[d]:e.push(d),s++}if(t.quality===void 0){let d={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"quality"},message:"must have required property 'quality'"};e===null?
e=[d]:e.push(d),s++}if(t.duration===void 0){let d={instancePath:n+"/input",keyword:"required",params:{missingProperty:"d\
uration"},message:"must have required property 'duration'"};e===null?e=[d]:e.push(d),s++}for(let d in t)if(!(d==="prompt"||
d==="taskId"||d==="video_url"||d==="quality"||d==="duration"||d==="generate_audio_switch"||d==="seed")){let _={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===
null?e=[_]:e.push(_),s++}t.prompt!==void 0&&(W(t.prompt,{instancePath:n+"/input/prompt",parentData:t,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),t.taskId!==void 0&&(P(t.taskId,{instancePath:n+
"/input/taskId",parentData:t,parentDataProperty:"taskId",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),
t.video_url!==void 0&&(u(t.video_url,{instancePath:n+"/input/video_url",parentData:t,parentDataProperty:"video_url",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),s=e.length)),t.quality!==void 0&&(X(t.quality,{instancePath:n+"/input/quality",parentData:t,
parentDataProperty:"quality",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),t.duration!==void 0&&(F(
t.duration,{instancePath:n+"/input/duration",parentData:t,parentDataProperty:"duration",rootData:l})||(e=e===null?F.errors:
e.concat(F.errors),s=e.length)),t.generate_audio_switch!==void 0&&(z(t.generate_audio_switch,{instancePath:n+"/input/gen\
erate_audio_switch",parentData:t,parentDataProperty:"generate_audio_switch",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),s=e.length)),t.seed!==void 0&&(D(t.seed,{instancePath:n+"/input/seed",parentData:t,parentDataProperty:"seed",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),s=e.length))}else{let d={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[d]:e.push(d),s++}}}else{let t={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return zt.errors=e,s===0}var jp={type:"string",enum:["16:9","9:16","1:1","4:3","3:4","4:5","5:4","9:21","21:9"]};function lr(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="16:9"||i==="9:16"||i==="1:\
1"||i==="4:3"||i==="3:4"||i==="4:5"||i==="5:4"||i==="9:21"||i==="21:9")){let r={instancePath:n,keyword:"enum",params:{allowedValues:jp.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return lr.errors=e,s===0}var Jn=Lt;function Lt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="happyhorse-1-1/text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
happyhorse-1-1/text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="aspect_\
ratio"||t==="resolution")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/inpu\
t/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.
duration!==void 0&&(T(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.aspect_ratio!==void 0&&(lr(r.aspect_ratio,{instancePath:n+"/input\
/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?lr.errors:e.concat(lr.errors),s=
e.length)),r.resolution!==void 0&&(w(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"r\
esolution",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Lt.errors=e,s===0}var Kn=Ft;function Ft(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="happyhorse-1-1/image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
happyhorse-1-1/image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
image_urls===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_urls"},message:"mu\
st have required property 'image_urls'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||
t==="duration"||t==="resolution")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(E(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),
r.image_urls!==void 0&&(U(r.image_urls,{instancePath:n+"/input/image_urls",parentData:r,parentDataProperty:"image_urls",
rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.duration!==void 0&&(T(r.duration,{instancePath:n+"/\
input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),
r.resolution!==void 0&&(w(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ft.errors=e,s===0}var Rn=St;function St(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="happyhorse-1-1/reference-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
happyhorse-1-1/reference-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.reference_image===void 0){let t={instancePath:n+"/in\
put",keyword:"required",params:{missingProperty:"reference_image"},message:"must have required property 'reference_image\
'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="reference_image"||t==="duration"||t==="aspect_ra\
tio"||t==="resolution")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/i\
nput/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.reference_image!==void 0){let t=r.reference_image;if(Array.isArray(t)){if(t.length>9){let p={instancePath:n+"/input/re\
ference_image",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"};e===null?e=[p]:e.push(p),s++}
if(t.length<1){let p={instancePath:n+"/input/reference_image",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++)b(t[p],{instancePath:n+"/input/ref\
erence_image/"+p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)}else{
let o={instancePath:n+"/input/reference_image",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[o]:e.push(o),s++}}r.duration!==void 0&&(T(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.aspect_ratio!==void 0&&(lr(r.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?lr.errors:
e.concat(lr.errors),s=e.length)),r.resolution!==void 0&&(w(r.resolution,{instancePath:n+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length))}else{let t={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return St.errors=e,s===0}var Zn=Mt;function Mt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="happyhorse/text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"ha\
ppyhorse/text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="aspect_ratio"||t===
"resolution"||t==="seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/inpu\
t/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.
duration!==void 0&&(T(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.aspect_ratio!==void 0&&(G(r.aspect_ratio,{instancePath:n+"/input/\
aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),
r.resolution!==void 0&&(w(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.seed!==void 0&&(D(r.seed,{instancePath:n+"/input/se\
ed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length))}else{let t={
instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Mt.
errors=e,s===0}var Gn=Ct;function Ct(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="happyhorse/image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"h\
appyhorse/image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
image_urls===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_urls"},message:"mu\
st have required property 'image_urls'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||
t==="duration"||t==="resolution"||t==="seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(E(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),
r.image_urls!==void 0&&(U(r.image_urls,{instancePath:n+"/input/image_urls",parentData:r,parentDataProperty:"image_urls",
rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.duration!==void 0&&(T(r.duration,{instancePath:n+"/\
input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),
r.resolution!==void 0&&(w(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.seed!==void 0&&(D(r.seed,{instancePath:n+"/input/se\
ed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length))}else{let t={
instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ct.
errors=e,s===0}var Hn=Jt;function Jt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="happyhorse/reference-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
happyhorse/reference-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.reference_image===void 0){let t={instancePath:n+"/input",
keyword:"required",params:{missingProperty:"reference_image"},message:"must have required property 'reference_image'"};e===
null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="reference_image"||t==="duration"||t==="aspect_ratio"||t===
"resolution"||t==="seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/i\
nput/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.reference_image!==void 0){let t=r.reference_image;if(Array.isArray(t)){if(t.length>9){let p={instancePath:n+"/input/re\
ference_image",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"};e===null?e=[p]:e.push(p),s++}
if(t.length<1){let p={instancePath:n+"/input/reference_image",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++)b(t[p],{instancePath:n+"/input/ref\
erence_image/"+p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)}else{
let o={instancePath:n+"/input/reference_image",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[o]:e.push(o),s++}}r.duration!==void 0&&(T(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.aspect_ratio!==void 0&&(G(r.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?G.errors:
e.concat(G.errors),s=e.length)),r.resolution!==void 0&&(w(r.resolution,{instancePath:n+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.seed!==void 0&&(D(r.
seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?D.errors:e.concat(D.
errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return Jt.errors=e,s===0}var Yn=Kt,$p={type:"object",additionalProperties:!1,required:["mod\
el","input"],properties:{model:{type:"string",const:"happyhorse/video-edit"},callBackUrl:{$ref:"s6"},input:{type:"object",
additionalProperties:!1,required:["prompt","video_url"],properties:{prompt:{$ref:"s156"},video_url:{$ref:"s6"},reference_image:{
type:"array",maxItems:5,items:{$ref:"s16"}},audio_setting:{type:"string",enum:["auto","origin"]},resolution:{$ref:"s67"},
seed:{$ref:"s96"}}}}};function Kt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="happyhorse/video-edit"){let t={instancePath:n+"/model",keyword:"co\
nst",params:{allowedValue:"happyhorse/video-edit"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.
callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"m\
ust have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.video_url===void 0){let t={instancePath:n+"/inpu\
t",keyword:"required",params:{missingProperty:"video_url"},message:"must have required property 'video_url'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="video_url"||t==="reference_image"||t==="audio_setting"||t==="re\
solution"||t==="seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(Ae(r.prompt,{instancePath:n+"/\
input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),
r.video_url!==void 0&&(u(r.video_url,{instancePath:n+"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.reference_image!==void 0){let t=r.reference_image;if(Array.isArray(
t)){if(t.length>5){let p={instancePath:n+"/input/reference_image",keyword:"maxItems",params:{limit:5},message:"must NOT \
have more than 5 items"};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++)b(t[p],{instancePath:n+"/input/\
reference_image/"+p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)}else{
let o={instancePath:n+"/input/reference_image",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[o]:e.push(o),s++}}if(r.audio_setting!==void 0){let t=r.audio_setting;if(typeof t!="string"){let o={instancePath:n+"/inp\
ut/audio_setting",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(t===
"auto"||t==="origin")){let o={instancePath:n+"/input/audio_setting",keyword:"enum",params:{allowedValues:$p.properties.input.
properties.audio_setting.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}r.resolution!==
void 0&&(w(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=
e===null?w.errors:e.concat(w.errors),s=e.length)),r.seed!==void 0&&(D(r.seed,{instancePath:n+"/input/seed",parentData:r,
parentDataProperty:"seed",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length))}else{let t={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Kt.errors=e,s===0}var Wn=Rt;function Rt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="infinitalk/from-audio"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"infin\
italk/from-audio"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required prope\
rty 'image_url'"};e===null?e=[t]:e.push(t),s++}if(r.audio_url===void 0){let t={instancePath:n+"/input",keyword:"required",
params:{missingProperty:"audio_url"},message:"must have required property 'audio_url'"};e===null?e=[t]:e.push(t),s++}if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="audio_\
url"||t==="resolution"||t==="seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.audio_url!==void 0&&(u(r.audio_url,{instancePath:n+"/input/audio_\
url",parentData:r,parentDataProperty:"audio_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.resolution!==
void 0&&(Z(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=
e===null?Z.errors:e.concat(Z.errors),s=e.length)),r.seed!==void 0){let t=r.seed;if(typeof t=="number"){if(t>1e6||isNaN(t)){
let o={instancePath:n+"/input/seed",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===
null?e=[o]:e.push(o),s++}if(t<1e4||isNaN(t)){let o={instancePath:n+"/input/seed",keyword:"minimum",params:{comparison:">\
=",limit:1e4},message:"must be >= 10000"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+"/input/seed",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:n+"/input",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Rt.errors=e,s===0}var Xn=Zt,
xp={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"omnihuman-1\
-5"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["image_url","audio_url"],properties:{
image_url:{$ref:"s6"},mask_url:{type:"array",maxItems:5,items:{$ref:"s16"}},audio_url:{$ref:"s6"},prompt:{type:"string",
maxLength:1e3},output_resolution:{type:"string",enum:["720","1080"]},pe_fast_mode:{$ref:"s9"},seed:{$ref:"s11"}}}}};function Zt(i,{
instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r===
"model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="omnihuman-1-5"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"omnihuman-1-5"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===
null?e=[t]:e.push(t),s++}if(r.audio_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
audio_url"},message:"must have required property 'audio_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="ima\
ge_url"||t==="mask_url"||t==="audio_url"||t==="prompt"||t==="output_resolution"||t==="pe_fast_mode"||t==="seed")){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),s++}if(r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,
parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.mask_url!==void 0){let t=r.
mask_url;if(Array.isArray(t)){if(t.length>5){let p={instancePath:n+"/input/mask_url",keyword:"maxItems",params:{limit:5},
message:"must NOT have more than 5 items"};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++)b(t[p],{instancePath:n+
"/input/mask_url/"+p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)}else{
let o={instancePath:n+"/input/mask_url",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(
o),s++}}if(r.audio_url!==void 0&&(u(r.audio_url,{instancePath:n+"/input/audio_url",parentData:r,parentDataProperty:"audi\
o_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.prompt!==void 0){let t=r.prompt;if(typeof t==
"string"){if(j(t)>1e3){let o={instancePath:n+"/input/prompt",keyword:"maxLength",params:{limit:1e3},message:"must NOT ha\
ve more than 1000 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+"/input/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}if(r.output_resolution!==void 0){let t=r.output_resolution;
if(typeof t!="string"){let o={instancePath:n+"/input/output_resolution",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[o]:e.push(o),s++}if(!(t==="720"||t==="1080")){let o={instancePath:n+"/input/output_resolutio\
n",keyword:"enum",params:{allowedValues:xp.properties.input.properties.output_resolution.enum},message:"must be equal to\
 one of the allowed values"};e===null?e=[o]:e.push(o),s++}}r.pe_fast_mode!==void 0&&(y(r.pe_fast_mode,{instancePath:n+"/\
input/pe_fast_mode",parentData:r,parentDataProperty:"pe_fast_mode",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.seed!==void 0&&(N(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?N.errors:e.concat(N.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Zt.errors=e,s===0}var Qn=Gt;function Gt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="omnihuman-1-5/human-identification"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
omnihuman-1-5/human-identification"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"\
must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="image_url"){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Gt.errors=e,s===0}var eo=Ht;function Ht(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="omnihuman-1-5/subject-detection"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
omnihuman-1-5/subject-detection"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"\
must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="image_url"){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ht.errors=e,s===0}var ro=Yt,Ap={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"volcengine/vide\
o-to-video-lip-sync"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["mode","video_url",
"audio_url"],properties:{mode:{type:"string",enum:["lite","basic"]},video_url:{$ref:"s6"},audio_url:{$ref:"s6"},separate_vocal:{
$ref:"s9"},open_scenedet:{$ref:"s9"},align_audio:{$ref:"s9"},align_audio_reverse:{$ref:"s9"},templ_start_seconds:{type:"\
number"}}}}};function Yt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="volcengine/video-to-video-lip-sync"){let t={instancePath:n+"/model",
keyword:"const",params:{allowedValue:"volcengine/video-to-video-lip-sync"},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"\
callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.mode===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
mode"},message:"must have required property 'mode'"};e===null?e=[t]:e.push(t),s++}if(r.video_url===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"video_url"},message:"must have required property 'video_url'"};e===
null?e=[t]:e.push(t),s++}if(r.audio_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
audio_url"},message:"must have required property 'audio_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="mod\
e"||t==="video_url"||t==="audio_url"||t==="separate_vocal"||t==="open_scenedet"||t==="align_audio"||t==="align_audio_rev\
erse"||t==="templ_start_seconds")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.mode!==void 0){let t=r.mode;if(typeof t!=
"string"){let o={instancePath:n+"/input/mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[o]:e.push(o),s++}if(!(t==="lite"||t==="basic")){let o={instancePath:n+"/input/mode",keyword:"enum",params:{allowedValues:Ap.
properties.input.properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}
if(r.video_url!==void 0&&(u(r.video_url,{instancePath:n+"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.audio_url!==void 0&&(u(r.audio_url,{instancePath:n+"/input/audio_\
url",parentData:r,parentDataProperty:"audio_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.separate_vocal!==
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
null?e=[r]:e.push(r),s++}return Yt.errors=e,s===0}var Up={type:"string",enum:["1","2","4"]};function ar(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="1"||i==="2"||i==="4")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Up.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return ar.errors=e,s===0}var to=Wt;function Wt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="topaz/video-upscale"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"topaz/v\
ideo-upscale"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.video_url===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"video_url"},message:"must have required prope\
rty 'video_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="video_url"||t==="upscale_factor")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.video_url!==void 0&&(u(r.video_url,{instancePath:n+"/input/video_url",parentData:r,parentDataProperty:"\
video_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.upscale_factor!==void 0&&(ar(r.upscale_factor,
{instancePath:n+"/input/upscale_factor",parentData:r,parentDataProperty:"upscale_factor",rootData:l})||(e=e===null?ar.errors:
e.concat(ar.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),s++}return Wt.errors=e,s===0}var so=Xt;function Xt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="topaz/image-upscale"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"topaz/i\
mage-upscale"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required prope\
rty 'image_url'"};e===null?e=[t]:e.push(t),s++}if(r.upscale_factor===void 0){let t={instancePath:n+"/input",keyword:"req\
uired",params:{missingProperty:"upscale_factor"},message:"must have required property 'upscale_factor'"};e===null?e=[t]:
e.push(t),s++}for(let t in r)if(!(t==="image_url"||t==="upscale_factor")){let o={instancePath:n+"/input",keyword:"additi\
onalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}
r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.upscale_factor!==void 0&&(ar(r.upscale_factor,{instancePath:n+"/i\
nput/upscale_factor",parentData:r,parentDataProperty:"upscale_factor",rootData:l})||(e=e===null?ar.errors:e.concat(ar.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Xt.errors=e,s===0}function vs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(j(i)>2e4){let r={instancePath:n,keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 charact\
ers"};e===null?e=[r]:e.push(r),s++}if(j(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return vs.errors=e,s===0}function ws(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length>1){let t={instancePath:n,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++){let o=i[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
url===void 0){let p={instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"url"},message:"must have required \
property 'url'"};e===null?e=[p]:e.push(p),s++}if(o.start===void 0){let p={instancePath:n+"/"+t,keyword:"required",params:{
missingProperty:"start"},message:"must have required property 'start'"};e===null?e=[p]:e.push(p),s++}if(o.ends===void 0){
let p={instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"ends"},message:"must have required property 'end\
s'"};e===null?e=[p]:e.push(p),s++}for(let p in o)if(!(p==="url"||p==="start"||p==="ends")){let c={instancePath:n+"/"+t,keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[c]:e.push(
c),s++}if(o.url!==void 0&&(u(o.url,{instancePath:n+"/"+t+"/url",parentData:o,parentDataProperty:"url",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),o.start!==void 0){let p=o.start;if(typeof p=="number"){if(p<0||isNaN(p)){let c={
instancePath:n+"/"+t+"/start",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[c]:
e.push(c),s++}}else{let c={instancePath:n+"/"+t+"/start",keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[c]:e.push(c),s++}}if(o.ends!==void 0){let p=o.ends;if(typeof p=="number"){if(p<0||isNaN(p)){let c={instancePath:n+
"/"+t+"/ends",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[c]:e.push(c),s++}}else{
let c={instancePath:n+"/"+t+"/ends",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[c]:e.push(
c),s++}}}else{let p={instancePath:n+"/"+t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:
e.push(p),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:
e.push(r),s++}return ws.errors=e,s===0}var io=Qt,Os={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"gemini-omni-video"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt","duration"],properties:{prompt:{$ref:"s203"},duration:{type:"string",enum:["4","6","8","10"]},image_urls:{type:"\
array",maxItems:7,items:{$ref:"s16"}},video_list:{$ref:"s204"},audio_ids:{type:"array",maxItems:3,items:{$ref:"s40"}},character_ids:{
type:"array",items:{$ref:"s40"}},aspect_ratio:{type:"string",enum:["16:9","9:16"]},resolution:{$ref:"s33"},seed:{$ref:"s\
96"}}}}};function Qt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="gemini-omni-video"){let t={instancePath:n+"/model",keyword:"const",
params:{allowedValue:"gemini-omni-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!J.call(Os.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalPrope\
rties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==
void 0&&(vs(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
vs.errors:e.concat(vs.errors),s=e.length)),r.duration!==void 0){let t=r.duration;if(typeof t!="string"){let o={instancePath:n+
"/input/duration",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(t===
"4"||t==="6"||t==="8"||t==="10")){let o={instancePath:n+"/input/duration",keyword:"enum",params:{allowedValues:Os.properties.
input.properties.duration.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}if(r.
image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>7){let p={instancePath:n+"/input/image_urls",keyword:"\
maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<
o;p++)b(t[p],{instancePath:n+"/input/image_urls/"+p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?b.errors:
e.concat(b.errors),s=e.length)}else{let o={instancePath:n+"/input/image_urls",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}}if(r.video_list!==void 0&&(ws(r.video_list,{instancePath:n+"/input/video_l\
ist",parentData:r,parentDataProperty:"video_list",rootData:l})||(e=e===null?ws.errors:e.concat(ws.errors),s=e.length)),r.
audio_ids!==void 0){let t=r.audio_ids;if(Array.isArray(t)){if(t.length>3){let p={instancePath:n+"/input/audio_ids",keyword:"\
maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<
o;p++)P(t[p],{instancePath:n+"/input/audio_ids/"+p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?P.errors:
e.concat(P.errors),s=e.length)}else{let o={instancePath:n+"/input/audio_ids",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}}if(r.character_ids!==void 0){let t=r.character_ids;if(Array.isArray(t)){let o=t.
length;for(let p=0;p<o;p++)P(t[p],{instancePath:n+"/input/character_ids/"+p,parentData:t,parentDataProperty:p,rootData:l})||
(e=e===null?P.errors:e.concat(P.errors),s=e.length)}else{let o={instancePath:n+"/input/character_ids",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!=
"string"){let o={instancePath:n+"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),s++}if(!(t==="16:9"||t==="9:16")){let o={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{
allowedValues:Os.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===
null?e=[o]:e.push(o),s++}}r.resolution!==void 0&&(R(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"\
resolution",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.seed!==void 0&&(D(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length))}else{
let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Qt.errors=e,s===0}function pr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(j(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}return pr.errors=e,s===0}var Bp={type:"string",enum:["Achernar","Achird","Algenib","Algieba","Alnilam","Aoede","Autonoe","Callirrhoe","Charon","D\
espina","Enceladus","Erinome","Fenrir","Gacrux","Iapetus","Kore","Laomedeia","Leda","Orus","Puck","Pulcherrima","Rasalge\
thi","Sadachbia","Sadaltager","Schedar","Sulafat","Umbriel","Vindemiatrix","Zephyr","Zubenelgenubi"]};function bs(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="Achernar"||i==="Achird"||i===
"Algenib"||i==="Algieba"||i==="Alnilam"||i==="Aoede"||i==="Autonoe"||i==="Callirrhoe"||i==="Charon"||i==="Despina"||i===
"Enceladus"||i==="Erinome"||i==="Fenrir"||i==="Gacrux"||i==="Iapetus"||i==="Kore"||i==="Laomedeia"||i==="Leda"||i==="Oru\
s"||i==="Puck"||i==="Pulcherrima"||i==="Rasalgethi"||i==="Sadachbia"||i==="Sadaltager"||i==="Schedar"||i==="Sulafat"||i===
"Umbriel"||i==="Vindemiatrix"||i==="Zephyr"||i==="Zubenelgenubi")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Bp.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return bs.errors=e,s===0}var Es={type:"array",minItems:1,items:{type:"object",additionalProperties:!1,required:["speaker_id","voice_name","accent"],
properties:{speaker_id:{$ref:"s207"},voice_name:{$ref:"s208"},accent:{type:"string",enum:["Neutral","American (Gen)","Am\
erican (Valley)","American (South)","British (RP)","British (Brixton)","Transatlantic","Australian"]},style:{type:"strin\
g",enum:["Vocal Smile","Newscaster","Whisper","Empathetic","Promo/Hype","Deadpan"]},pace:{type:"string",enum:["Natural",
"Rapid Fire","The Drift","Staccato"]},audio_profile:{$ref:"s4"}}}};function ur(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){if(i.length<1){let t={instancePath:n,keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++){let o=i[t];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.speaker_id===void 0){let p={instancePath:n+"/"+t,keyword:"required",params:{
missingProperty:"speaker_id"},message:"must have required property 'speaker_id'"};e===null?e=[p]:e.push(p),s++}if(o.voice_name===
void 0){let p={instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"voice_name"},message:"must have required\
 property 'voice_name'"};e===null?e=[p]:e.push(p),s++}if(o.accent===void 0){let p={instancePath:n+"/"+t,keyword:"require\
d",params:{missingProperty:"accent"},message:"must have required property 'accent'"};e===null?e=[p]:e.push(p),s++}for(let p in o)
if(!(p==="speaker_id"||p==="voice_name"||p==="accent"||p==="style"||p==="pace"||p==="audio_profile")){let c={instancePath:n+
"/"+t,keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?
e=[c]:e.push(c),s++}if(o.speaker_id!==void 0&&(pr(o.speaker_id,{instancePath:n+"/"+t+"/speaker_id",parentData:o,parentDataProperty:"\
speaker_id",rootData:l})||(e=e===null?pr.errors:e.concat(pr.errors),s=e.length)),o.voice_name!==void 0&&(bs(o.voice_name,
{instancePath:n+"/"+t+"/voice_name",parentData:o,parentDataProperty:"voice_name",rootData:l})||(e=e===null?bs.errors:e.concat(
bs.errors),s=e.length)),o.accent!==void 0){let p=o.accent;if(typeof p!="string"){let c={instancePath:n+"/"+t+"/accent",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}if(!(p==="Neutral"||p==="American (G\
en)"||p==="American (Valley)"||p==="American (South)"||p==="British (RP)"||p==="British (Brixton)"||p==="Transatlantic"||
p==="Australian")){let c={instancePath:n+"/"+t+"/accent",keyword:"enum",params:{allowedValues:Es.items.properties.accent.
enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),s++}}if(o.style!==void 0){let p=o.style;
if(typeof p!="string"){let c={instancePath:n+"/"+t+"/style",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[c]:e.push(c),s++}if(!(p==="Vocal Smile"||p==="Newscaster"||p==="Whisper"||p==="Empathetic"||p==="Promo/H\
ype"||p==="Deadpan")){let c={instancePath:n+"/"+t+"/style",keyword:"enum",params:{allowedValues:Es.items.properties.style.
enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),s++}}if(o.pace!==void 0){let p=o.pace;
if(typeof p!="string"){let c={instancePath:n+"/"+t+"/pace",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[c]:e.push(c),s++}if(!(p==="Natural"||p==="Rapid Fire"||p==="The Drift"||p==="Staccato")){let c={instancePath:n+
"/"+t+"/pace",keyword:"enum",params:{allowedValues:Es.items.properties.pace.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[c]:e.push(c),s++}}o.audio_profile!==void 0&&(v(o.audio_profile,{instancePath:n+"/"+t+"/audio\
_profile",parentData:o,parentDataProperty:"audio_profile",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length))}else{
let p={instancePath:n+"/"+t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return ur.
errors=e,s===0}function mr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length<1){let t={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++){let o=i[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
speaker_id===void 0){let p={instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"speaker_id"},message:"must \
have required property 'speaker_id'"};e===null?e=[p]:e.push(p),s++}if(o.text===void 0){let p={instancePath:n+"/"+t,keyword:"\
required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[p]:e.push(p),s++}for(let p in o)
if(!(p==="speaker_id"||p==="text")){let c={instancePath:n+"/"+t,keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),s++}o.speaker_id!==void 0&&(pr(o.speaker_id,{instancePath:n+
"/"+t+"/speaker_id",parentData:o,parentDataProperty:"speaker_id",rootData:l})||(e=e===null?pr.errors:e.concat(pr.errors),
s=e.length)),o.text!==void 0&&(S(o.text,{instancePath:n+"/"+t+"/text",parentData:o,parentDataProperty:"text",rootData:l})||
(e=e===null?S.errors:e.concat(S.errors),s=e.length))}else{let p={instancePath:n+"/"+t,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return mr.errors=e,s===0}var no=es;function es(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="google/gemini-3-1-flash-tts"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
google/gemini-3-1-flash-tts"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
speakers===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"speakers"},message:"must h\
ave required property 'speakers'"};e===null?e=[t]:e.push(t),s++}if(r.dialogue_turns===void 0){let t={instancePath:n+"/in\
put",keyword:"required",params:{missingProperty:"dialogue_turns"},message:"must have required property 'dialogue_turns'"};
e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="speakers"||t==="dialogue_turns"||t==="scene"||t==="sample_context"||
t==="temperature")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.speakers!==void 0&&(ur(r.speakers,{instancePath:n+
"/input/speakers",parentData:r,parentDataProperty:"speakers",rootData:l})||(e=e===null?ur.errors:e.concat(ur.errors),s=e.
length)),r.dialogue_turns!==void 0&&(mr(r.dialogue_turns,{instancePath:n+"/input/dialogue_turns",parentData:r,parentDataProperty:"\
dialogue_turns",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),s=e.length)),r.scene!==void 0&&(v(r.scene,{instancePath:n+
"/input/scene",parentData:r,parentDataProperty:"scene",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),
r.sample_context!==void 0&&(v(r.sample_context,{instancePath:n+"/input/sample_context",parentData:r,parentDataProperty:"\
sample_context",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.temperature!==void 0){let t=r.temperature;
if(typeof t=="number"){if(t>2||isNaN(t)){let o={instancePath:n+"/input/temperature",keyword:"maximum",params:{comparison:"\
<=",limit:2},message:"must be <= 2"};e===null?e=[o]:e.push(o),s++}if(t<0||isNaN(t)){let o={instancePath:n+"/input/temper\
ature",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={
instancePath:n+"/input/temperature",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(
o),s++}}}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return es.errors=e,s===0}var oo=rs;function rs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="google/gemini-2-5-pro-tts"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"g\
oogle/gemini-2-5-pro-tts"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
speakers===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"speakers"},message:"must h\
ave required property 'speakers'"};e===null?e=[t]:e.push(t),s++}if(r.dialogue_turns===void 0){let t={instancePath:n+"/in\
put",keyword:"required",params:{missingProperty:"dialogue_turns"},message:"must have required property 'dialogue_turns'"};
e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="speakers"||t==="dialogue_turns"||t==="scene"||t==="sample_context"||
t==="temperature")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.speakers!==void 0&&(ur(r.speakers,{instancePath:n+
"/input/speakers",parentData:r,parentDataProperty:"speakers",rootData:l})||(e=e===null?ur.errors:e.concat(ur.errors),s=e.
length)),r.dialogue_turns!==void 0&&(mr(r.dialogue_turns,{instancePath:n+"/input/dialogue_turns",parentData:r,parentDataProperty:"\
dialogue_turns",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),s=e.length)),r.scene!==void 0&&(v(r.scene,{instancePath:n+
"/input/scene",parentData:r,parentDataProperty:"scene",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),
r.sample_context!==void 0&&(v(r.sample_context,{instancePath:n+"/input/sample_context",parentData:r,parentDataProperty:"\
sample_context",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.temperature!==void 0){let t=r.temperature;
if(typeof t=="number"){if(t>2||isNaN(t)){let o={instancePath:n+"/input/temperature",keyword:"maximum",params:{comparison:"\
<=",limit:2},message:"must be <= 2"};e===null?e=[o]:e.push(o),s++}if(t<0||isNaN(t)){let o={instancePath:n+"/input/temper\
ature",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={
instancePath:n+"/input/temperature",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(
o),s++}}}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return rs.errors=e,s===0}var lo=ao;function ao(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0,r=s,t=!1,o=null,p=s;
dr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?dr.errors:e.concat(dr.errors),s=e.length);
var a=p===s;a&&(t=!0,o=0);let c=s;cr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?cr.errors:
e.concat(cr.errors),s=e.length);var a=c===s;if(a&&t)t=!1,o=[o,1];else{a&&(t=!0,o=1);let d=s;yr(i,{instancePath:n,parentData:f,
parentDataProperty:m,rootData:l})||(e=e===null?yr.errors:e.concat(yr.errors),s=e.length);var a=d===s;if(a&&t)t=!1,o=[o,2];else{
a&&(t=!0,o=2);let $=s;gr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?gr.errors:e.concat(
gr.errors),s=e.length);var a=$===s;if(a&&t)t=!1,o=[o,3];else{a&&(t=!0,o=3);let js=s;hr(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?hr.errors:e.concat(hr.errors),s=e.length);var a=js===s;if(a&&t)t=!1,o=[o,4];else{a&&(t=!0,o=4);
let Q=s;_r(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?_r.errors:e.concat(_r.errors),s=
e.length);var a=Q===s;if(a&&t)t=!1,o=[o,5];else{a&&(t=!0,o=5);let $o=s;kr(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?kr.errors:e.concat(kr.errors),s=e.length);var a=$o===s;if(a&&t)t=!1,o=[o,6];else{a&&(t=!0,o=6);
let xo=s;vr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?vr.errors:e.concat(vr.errors),
s=e.length);var a=xo===s;if(a&&t)t=!1,o=[o,7];else{a&&(t=!0,o=7);let Ao=s;wr(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?wr.errors:e.concat(wr.errors),s=e.length);var a=Ao===s;if(a&&t)t=!1,o=[o,8];else{a&&(t=!0,o=8);
let Uo=s;br(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?br.errors:e.concat(br.errors),
s=e.length);var a=Uo===s;if(a&&t)t=!1,o=[o,9];else{a&&(t=!0,o=9);let Bo=s;Pr(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),s=e.length);var a=Bo===s;if(a&&t)t=!1,o=[o,10];else{a&&(t=!0,o=10);
let No=s;qr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?qr.errors:e.concat(qr.errors),
s=e.length);var a=No===s;if(a&&t)t=!1,o=[o,11];else{a&&(t=!0,o=11);let To=s;Dr(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Dr.errors:e.concat(Dr.errors),s=e.length);var a=To===s;if(a&&t)t=!1,o=[o,12];else{a&&(t=!0,o=12);
let Oo=s;jr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?jr.errors:e.concat(jr.errors),
s=e.length);var a=Oo===s;if(a&&t)t=!1,o=[o,13];else{a&&(t=!0,o=13);let Eo=s;$r(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?$r.errors:e.concat($r.errors),s=e.length);var a=Eo===s;if(a&&t)t=!1,o=[o,14];else{a&&(t=!0,o=14);
let Io=s;xr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?xr.errors:e.concat(xr.errors),
s=e.length);var a=Io===s;if(a&&t)t=!1,o=[o,15];else{a&&(t=!0,o=15);let Vo=s;Ar(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ar.errors:e.concat(Ar.errors),s=e.length);var a=Vo===s;if(a&&t)t=!1,o=[o,16];else{a&&(t=!0,o=16);
let zo=s;Ur(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ur.errors:e.concat(Ur.errors),
s=e.length);var a=zo===s;if(a&&t)t=!1,o=[o,17];else{a&&(t=!0,o=17);let Lo=s;Br(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Br.errors:e.concat(Br.errors),s=e.length);var a=Lo===s;if(a&&t)t=!1,o=[o,18];else{a&&(t=!0,o=18);
let Fo=s;Nr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Nr.errors:e.concat(Nr.errors),
s=e.length);var a=Fo===s;if(a&&t)t=!1,o=[o,19];else{a&&(t=!0,o=19);let So=s;Tr(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Tr.errors:e.concat(Tr.errors),s=e.length);var a=So===s;if(a&&t)t=!1,o=[o,20];else{a&&(t=!0,o=20);
let Mo=s;Or(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Or.errors:e.concat(Or.errors),
s=e.length);var a=Mo===s;if(a&&t)t=!1,o=[o,21];else{a&&(t=!0,o=21);let Co=s;Er(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Er.errors:e.concat(Er.errors),s=e.length);var a=Co===s;if(a&&t)t=!1,o=[o,22];else{a&&(t=!0,o=22);
let Jo=s;Ir(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ir.errors:e.concat(Ir.errors),
s=e.length);var a=Jo===s;if(a&&t)t=!1,o=[o,23];else{a&&(t=!0,o=23);let Ko=s;Vr(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Vr.errors:e.concat(Vr.errors),s=e.length);var a=Ko===s;if(a&&t)t=!1,o=[o,24];else{a&&(t=!0,o=24);
let Ro=s;zr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?zr.errors:e.concat(zr.errors),
s=e.length);var a=Ro===s;if(a&&t)t=!1,o=[o,25];else{a&&(t=!0,o=25);let Zo=s;Lr(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Lr.errors:e.concat(Lr.errors),s=e.length);var a=Zo===s;if(a&&t)t=!1,o=[o,26];else{a&&(t=!0,o=26);
let Go=s;Fr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Fr.errors:e.concat(Fr.errors),
s=e.length);var a=Go===s;if(a&&t)t=!1,o=[o,27];else{a&&(t=!0,o=27);let Ho=s;Sr(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Sr.errors:e.concat(Sr.errors),s=e.length);var a=Ho===s;if(a&&t)t=!1,o=[o,28];else{a&&(t=!0,o=28);
let Yo=s;Mr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Mr.errors:e.concat(Mr.errors),
s=e.length);var a=Yo===s;if(a&&t)t=!1,o=[o,29];else{a&&(t=!0,o=29);let Wo=s;Cr(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Cr.errors:e.concat(Cr.errors),s=e.length);var a=Wo===s;if(a&&t)t=!1,o=[o,30];else{a&&(t=!0,o=30);
let Xo=s;Jr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Jr.errors:e.concat(Jr.errors),
s=e.length);var a=Xo===s;if(a&&t)t=!1,o=[o,31];else{a&&(t=!0,o=31);let Qo=s;Kr(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Kr.errors:e.concat(Kr.errors),s=e.length);var a=Qo===s;if(a&&t)t=!1,o=[o,32];else{a&&(t=!0,o=32);
let el=s;Rr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Rr.errors:e.concat(Rr.errors),
s=e.length);var a=el===s;if(a&&t)t=!1,o=[o,33];else{a&&(t=!0,o=33);let rl=s;Zr(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Zr.errors:e.concat(Zr.errors),s=e.length);var a=rl===s;if(a&&t)t=!1,o=[o,34];else{a&&(t=!0,o=34);
let tl=s;Gr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Gr.errors:e.concat(Gr.errors),
s=e.length);var a=tl===s;if(a&&t)t=!1,o=[o,35];else{a&&(t=!0,o=35);let sl=s;Hr(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Hr.errors:e.concat(Hr.errors),s=e.length);var a=sl===s;if(a&&t)t=!1,o=[o,36];else{a&&(t=!0,o=36);
let il=s;Yr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Yr.errors:e.concat(Yr.errors),
s=e.length);var a=il===s;if(a&&t)t=!1,o=[o,37];else{a&&(t=!0,o=37);let nl=s;Wr(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Wr.errors:e.concat(Wr.errors),s=e.length);var a=nl===s;if(a&&t)t=!1,o=[o,38];else{a&&(t=!0,o=38);
let ol=s;Xr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Xr.errors:e.concat(Xr.errors),
s=e.length);var a=ol===s;if(a&&t)t=!1,o=[o,39];else{a&&(t=!0,o=39);let ll=s;Qr(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Qr.errors:e.concat(Qr.errors),s=e.length);var a=ll===s;if(a&&t)t=!1,o=[o,40];else{a&&(t=!0,o=40);
let al=s;et(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?et.errors:e.concat(et.errors),
s=e.length);var a=al===s;if(a&&t)t=!1,o=[o,41];else{a&&(t=!0,o=41);let pl=s;rt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?rt.errors:e.concat(rt.errors),s=e.length);var a=pl===s;if(a&&t)t=!1,o=[o,42];else{a&&(t=!0,o=42);
let ul=s;tt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?tt.errors:e.concat(tt.errors),
s=e.length);var a=ul===s;if(a&&t)t=!1,o=[o,43];else{a&&(t=!0,o=43);let ml=s;st(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?st.errors:e.concat(st.errors),s=e.length);var a=ml===s;if(a&&t)t=!1,o=[o,44];else{a&&(t=!0,o=44);
let fl=s;it(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?it.errors:e.concat(it.errors),
s=e.length);var a=fl===s;if(a&&t)t=!1,o=[o,45];else{a&&(t=!0,o=45);let dl=s;nt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?nt.errors:e.concat(nt.errors),s=e.length);var a=dl===s;if(a&&t)t=!1,o=[o,46];else{a&&(t=!0,o=46);
let cl=s;ot(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ot.errors:e.concat(ot.errors),
s=e.length);var a=cl===s;if(a&&t)t=!1,o=[o,47];else{a&&(t=!0,o=47);let yl=s;lt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?lt.errors:e.concat(lt.errors),s=e.length);var a=yl===s;if(a&&t)t=!1,o=[o,48];else{a&&(t=!0,o=48);
let gl=s;at(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?at.errors:e.concat(at.errors),
s=e.length);var a=gl===s;if(a&&t)t=!1,o=[o,49];else{a&&(t=!0,o=49);let hl=s;pt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?pt.errors:e.concat(pt.errors),s=e.length);var a=hl===s;if(a&&t)t=!1,o=[o,50];else{a&&(t=!0,o=50);
let _l=s;ut(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ut.errors:e.concat(ut.errors),
s=e.length);var a=_l===s;if(a&&t)t=!1,o=[o,51];else{a&&(t=!0,o=51);let kl=s;mt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?mt.errors:e.concat(mt.errors),s=e.length);var a=kl===s;if(a&&t)t=!1,o=[o,52];else{a&&(t=!0,o=52);
let vl=s;ft(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ft.errors:e.concat(ft.errors),
s=e.length);var a=vl===s;if(a&&t)t=!1,o=[o,53];else{a&&(t=!0,o=53);let wl=s;dt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?dt.errors:e.concat(dt.errors),s=e.length);var a=wl===s;if(a&&t)t=!1,o=[o,54];else{a&&(t=!0,o=54);
let bl=s;ct(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ct.errors:e.concat(ct.errors),
s=e.length);var a=bl===s;if(a&&t)t=!1,o=[o,55];else{a&&(t=!0,o=55);let Pl=s;yt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?yt.errors:e.concat(yt.errors),s=e.length);var a=Pl===s;if(a&&t)t=!1,o=[o,56];else{a&&(t=!0,o=56);
let ql=s;gt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?gt.errors:e.concat(gt.errors),
s=e.length);var a=ql===s;if(a&&t)t=!1,o=[o,57];else{a&&(t=!0,o=57);let Dl=s;ht(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?ht.errors:e.concat(ht.errors),s=e.length);var a=Dl===s;if(a&&t)t=!1,o=[o,58];else{a&&(t=!0,o=58);
let jl=s;_t(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?_t.errors:e.concat(_t.errors),
s=e.length);var a=jl===s;if(a&&t)t=!1,o=[o,59];else{a&&(t=!0,o=59);let $l=s;kt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?kt.errors:e.concat(kt.errors),s=e.length);var a=$l===s;if(a&&t)t=!1,o=[o,60];else{a&&(t=!0,o=60);
let xl=s;vt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?vt.errors:e.concat(vt.errors),
s=e.length);var a=xl===s;if(a&&t)t=!1,o=[o,61];else{a&&(t=!0,o=61);let Al=s;wt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?wt.errors:e.concat(wt.errors),s=e.length);var a=Al===s;if(a&&t)t=!1,o=[o,62];else{a&&(t=!0,o=62);
let Ul=s;bt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?bt.errors:e.concat(bt.errors),
s=e.length);var a=Ul===s;if(a&&t)t=!1,o=[o,63];else{a&&(t=!0,o=63);let Bl=s;Pt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Pt.errors:e.concat(Pt.errors),s=e.length);var a=Bl===s;if(a&&t)t=!1,o=[o,64];else{a&&(t=!0,o=64);
let Nl=s;qt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?qt.errors:e.concat(qt.errors),
s=e.length);var a=Nl===s;if(a&&t)t=!1,o=[o,65];else{a&&(t=!0,o=65);let Tl=s;Dt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Dt.errors:e.concat(Dt.errors),s=e.length);var a=Tl===s;if(a&&t)t=!1,o=[o,66];else{a&&(t=!0,o=66);
let Ol=s;jt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?jt.errors:e.concat(jt.errors),
s=e.length);var a=Ol===s;if(a&&t)t=!1,o=[o,67];else{a&&(t=!0,o=67);let El=s;$t(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?$t.errors:e.concat($t.errors),s=e.length);var a=El===s;if(a&&t)t=!1,o=[o,68];else{a&&(t=!0,o=68);
let Il=s;xt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?xt.errors:e.concat(xt.errors),
s=e.length);var a=Il===s;if(a&&t)t=!1,o=[o,69];else{a&&(t=!0,o=69);let Vl=s;At(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?At.errors:e.concat(At.errors),s=e.length);var a=Vl===s;if(a&&t)t=!1,o=[o,70];else{a&&(t=!0,o=70);
let zl=s;Ut(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ut.errors:e.concat(Ut.errors),
s=e.length);var a=zl===s;if(a&&t)t=!1,o=[o,71];else{a&&(t=!0,o=71);let Ll=s;Bt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Bt.errors:e.concat(Bt.errors),s=e.length);var a=Ll===s;if(a&&t)t=!1,o=[o,72];else{a&&(t=!0,o=72);
let Fl=s;Nt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Nt.errors:e.concat(Nt.errors),
s=e.length);var a=Fl===s;if(a&&t)t=!1,o=[o,73];else{a&&(t=!0,o=73);let Sl=s;Tt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Tt.errors:e.concat(Tt.errors),s=e.length);var a=Sl===s;if(a&&t)t=!1,o=[o,74];else{a&&(t=!0,o=74);
let Ml=s;Ot(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ot.errors:e.concat(Ot.errors),
s=e.length);var a=Ml===s;if(a&&t)t=!1,o=[o,75];else{a&&(t=!0,o=75);let Cl=s;Et(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Et.errors:e.concat(Et.errors),s=e.length);var a=Cl===s;if(a&&t)t=!1,o=[o,76];else{a&&(t=!0,o=76);
let Jl=s;It(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?It.errors:e.concat(It.errors),
s=e.length);var a=Jl===s;if(a&&t)t=!1,o=[o,77];else{a&&(t=!0,o=77);let Kl=s;Vt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Vt.errors:e.concat(Vt.errors),s=e.length);var a=Kl===s;if(a&&t)t=!1,o=[o,78];else{a&&(t=!0,o=78);
let Rl=s;zt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?zt.errors:e.concat(zt.errors),
s=e.length);var a=Rl===s;if(a&&t)t=!1,o=[o,79];else{a&&(t=!0,o=79);let Zl=s;Lt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Lt.errors:e.concat(Lt.errors),s=e.length);var a=Zl===s;if(a&&t)t=!1,o=[o,80];else{a&&(t=!0,o=80);
let Gl=s;Ft(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ft.errors:e.concat(Ft.errors),
s=e.length);var a=Gl===s;if(a&&t)t=!1,o=[o,81];else{a&&(t=!0,o=81);let Hl=s;St(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?St.errors:e.concat(St.errors),s=e.length);var a=Hl===s;if(a&&t)t=!1,o=[o,82];else{a&&(t=!0,o=82);
let Yl=s;Mt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Mt.errors:e.concat(Mt.errors),
s=e.length);var a=Yl===s;if(a&&t)t=!1,o=[o,83];else{a&&(t=!0,o=83);let Wl=s;Ct(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ct.errors:e.concat(Ct.errors),s=e.length);var a=Wl===s;if(a&&t)t=!1,o=[o,84];else{a&&(t=!0,o=84);
let Xl=s;Jt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Jt.errors:e.concat(Jt.errors),
s=e.length);var a=Xl===s;if(a&&t)t=!1,o=[o,85];else{a&&(t=!0,o=85);let Ql=s;Kt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Kt.errors:e.concat(Kt.errors),s=e.length);var a=Ql===s;if(a&&t)t=!1,o=[o,86];else{a&&(t=!0,o=86);
let ea=s;Rt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Rt.errors:e.concat(Rt.errors),
s=e.length);var a=ea===s;if(a&&t)t=!1,o=[o,87];else{a&&(t=!0,o=87);let ra=s;Zt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Zt.errors:e.concat(Zt.errors),s=e.length);var a=ra===s;if(a&&t)t=!1,o=[o,88];else{a&&(t=!0,o=88);
let ta=s;Gt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Gt.errors:e.concat(Gt.errors),
s=e.length);var a=ta===s;if(a&&t)t=!1,o=[o,89];else{a&&(t=!0,o=89);let sa=s;Ht(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ht.errors:e.concat(Ht.errors),s=e.length);var a=sa===s;if(a&&t)t=!1,o=[o,90];else{a&&(t=!0,o=90);
let ia=s;Yt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Yt.errors:e.concat(Yt.errors),
s=e.length);var a=ia===s;if(a&&t)t=!1,o=[o,91];else{a&&(t=!0,o=91);let na=s;Wt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Wt.errors:e.concat(Wt.errors),s=e.length);var a=na===s;if(a&&t)t=!1,o=[o,92];else{a&&(t=!0,o=92);
let oa=s;Xt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Xt.errors:e.concat(Xt.errors),
s=e.length);var a=oa===s;if(a&&t)t=!1,o=[o,93];else{a&&(t=!0,o=93);let la=s;Qt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Qt.errors:e.concat(Qt.errors),s=e.length);var a=la===s;if(a&&t)t=!1,o=[o,94];else{a&&(t=!0,o=94);
let aa=s;es(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?es.errors:e.concat(es.errors),
s=e.length);var a=aa===s;if(a&&t)t=!1,o=[o,95];else{a&&(t=!0,o=95);let pa=s;rs(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?rs.errors:e.concat(rs.errors),s=e.length);var a=pa===s;a&&t?(t=!1,o=[o,96]):a&&(t=!0,o=96)}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}
if(t)s=r,e!==null&&(r?e.length=r:e=null);else{let d={instancePath:n,keyword:"oneOf",params:{passingSchemas:o},message:"m\
ust match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return ao.errors=e,s===0}var Vs=ls().fullFormats.int64;function ce(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,
s=0;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"m\
ust be integer"};e===null?e=[r]:e.push(r),s++}if(typeof i=="number"){if(i<0||isNaN(i)){let r={instancePath:n,keyword:"mi\
nimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}if(!Vs.validate(i)){let r={
instancePath:n,keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),s++}}
return ce.errors=e,s===0}var as={type:"object",required:["taskId"],properties:{taskId:{$ref:"s40"},model:{$ref:"s4"},param:{$ref:"s4"},failCode:{
type:["string","null"]},failMsg:{type:["string","null"]},costTime:{type:["integer","null"],minimum:0},createTime:{$ref:"\
s311"},updateTime:{$ref:"s311"},completeTime:{type:["integer","null"],format:"int64",minimum:0}}};function Be(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.taskId===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"taskId"},message:"must have required property \
'taskId'"};e===null?e=[r]:e.push(r),s++}if(i.taskId!==void 0&&(P(i.taskId,{instancePath:n+"/taskId",parentData:i,parentDataProperty:"\
taskId",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),i.model!==void 0&&(v(i.model,{instancePath:n+
"/model",parentData:i,parentDataProperty:"model",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),i.param!==
void 0&&(v(i.param,{instancePath:n+"/param",parentData:i,parentDataProperty:"param",rootData:l})||(e=e===null?v.errors:e.
concat(v.errors),s=e.length)),i.failCode!==void 0){let r=i.failCode;if(typeof r!="string"&&r!==null){let t={instancePath:n+
"/failCode",keyword:"type",params:{type:as.properties.failCode.type},message:"must be string,null"};e===null?e=[t]:e.push(
t),s++}}if(i.failMsg!==void 0){let r=i.failMsg;if(typeof r!="string"&&r!==null){let t={instancePath:n+"/failMsg",keyword:"\
type",params:{type:as.properties.failMsg.type},message:"must be string,null"};e===null?e=[t]:e.push(t),s++}}if(i.costTime!==
void 0){let r=i.costTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let t={instancePath:n+"/costTime",keyword:"\
type",params:{type:as.properties.costTime.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),s++}if(typeof r==
"number"&&(r<0||isNaN(r))){let t={instancePath:n+"/costTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[t]:e.push(t),s++}}if(i.createTime!==void 0&&(ce(i.createTime,{instancePath:n+"/createTime",parentData:i,
parentDataProperty:"createTime",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),i.updateTime!==void 0&&
(ce(i.updateTime,{instancePath:n+"/updateTime",parentData:i,parentDataProperty:"updateTime",rootData:l})||(e=e===null?ce.
errors:e.concat(ce.errors),s=e.length)),i.completeTime!==void 0){let r=i.completeTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))&&r!==null){let t={instancePath:n+"/completeTime",keyword:"type",params:{type:as.properties.completeTime.type},message:"\
must be integer,null"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"){if(r<0||isNaN(r)){let t={instancePath:n+"/com\
pleteTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}if(!Vs.
validate(r)){let t={instancePath:n+"/completeTime",keyword:"format",params:{format:"int64"},message:'must match format "\
int64"'};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),s++}return Be.errors=e,s===0}function Ps(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){
let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Ps.
errors=e,s===0}var zs=Ee;function Ee(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(r!==
200){let t={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(i.msg!==void 0&&(B(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?B.errors:e.concat(B.errors),s=e.length)),i.data!==void 0){let r=i.data;if(Be(r,{instancePath:n+"/data",parentData:i,
parentDataProperty:"data",rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let t={instancePath:n+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[t]:e.push(t),s++}if(r.resultJson===void 0){let t={instancePath:n+"/dat\
a",keyword:"required",params:{missingProperty:"resultJson"},message:"must have required property 'resultJson'"};e===null?
e=[t]:e.push(t),s++}if(r.state!==void 0){let t=r.state;if(typeof t!="string"){let o={instancePath:n+"/data/state",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(t!=="success"){let o={instancePath:n+
"/data/state",keyword:"const",params:{allowedValue:"success"},message:"must be equal to constant"};e===null?e=[o]:e.push(
o),s++}}r.resultJson!==void 0&&(Ps(r.resultJson,{instancePath:n+"/data/resultJson",parentData:r,parentDataProperty:"resu\
ltJson",rootData:l})||(e=e===null?Ps.errors:e.concat(Ps.errors),s=e.length))}else{let t={instancePath:n+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ee.errors=e,s===0}var Ls=Ie;function Ie(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(r!==
200){let t={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(i.msg!==void 0&&(B(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?B.errors:e.concat(B.errors),s=e.length)),i.data!==void 0){let r=i.data;if(Be(r,{instancePath:n+"/data",parentData:i,
parentDataProperty:"data",rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let t={instancePath:n+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[t]:e.push(t),s++}if(r.state!==void 0){let t=r.state;if(typeof t!="stri\
ng"){let o={instancePath:n+"/data/state",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),s++}if(t!=="fail"){let o={instancePath:n+"/data/state",keyword:"const",params:{allowedValue:"fail"},message:"m\
ust be equal to constant"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:n+"/data",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ie.errors=e,s===0}var po=uo;function uo(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0,r=s,t=!1,o=null,p=s;
Ee(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length);
var a=p===s;a&&(t=!0,o=0);let c=s;Ie(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ie.errors:
e.concat(Ie.errors),s=e.length);var a=c===s;if(a&&t?(t=!1,o=[o,1]):a&&(t=!0,o=1),t)s=r,e!==null&&(r?e.length=r:e=null);else{
let d={instancePath:n,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return uo.errors=e,s===0}var Fs=mo,Np={type:"object",required:["code","msg"],properties:{code:{type:"\
integer",enum:[200,401,402,404,408,422,429,455,500,501,505]},msg:{$ref:"s4"},data:{oneOf:[{type:"object",required:["task\
Id"],properties:{taskId:{$ref:"s40"},recordId:{$ref:"s4"}}},{type:"null"}]}},if:{properties:{code:{type:"integer",const:200}},
additionalProperties:!0},then:{properties:{data:{type:"object",additionalProperties:!0}},required:["data"],additionalProperties:!0},
else:{properties:{data:{type:"null"}},additionalProperties:!0}};function mo(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0,r=s,t=!0,o=s;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.code!==void 0){let d=i.code;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let _={};e===null?e=[_]:e.push(_),s++}if(d!==200){let _={};e===null?e=[_]:e.
push(_),s++}}var p=o===s;s=r,e!==null&&(r?e.length=r:e=null);let c;if(p){let d=s;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.data===void 0){let $={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have requ\
ired property 'data'"};e===null?e=[$]:e.push($),s++}if(i.data!==void 0){let $=i.data;if(!($&&typeof $=="object"&&!Array.
isArray($))){let Te={instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
Te]:e.push(Te),s++}}}var p=d===s;t=p,c="then"}else{let d=s;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.data!==void 0&&
i.data!==null){let $={instancePath:n+"/data",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[$]:
e.push($),s++}var p=d===s;t=p,c="else"}if(!t){let d={instancePath:n,keyword:"if",params:{failingKeyword:c},message:'must\
 match "'+c+'" schema'};e===null?e=[d]:e.push(d),s++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===void 0){let d={
instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?
e=[d]:e.push(d),s++}if(i.msg===void 0){let d={instancePath:n,keyword:"required",params:{missingProperty:"msg"},message:"\
must have required property 'msg'"};e===null?e=[d]:e.push(d),s++}if(i.code!==void 0){let d=i.code;if(!(typeof d=="number"&&
!(d%1)&&!isNaN(d))){let _={instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[_]:e.push(_),s++}if(!(d===200||d===401||d===402||d===404||d===408||d===422||d===429||d===455||d===500||d===501||
d===505)){let _={instancePath:n+"/code",keyword:"enum",params:{allowedValues:Np.properties.code.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[_]:e.push(_),s++}}if(i.msg!==void 0&&(v(i.msg,{instancePath:n+"/msg",parentData:i,
parentDataProperty:"msg",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),i.data!==void 0){let d=i.data,
_=s,$=!1,Te=null,js=s;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.taskId===void 0){let Q={instancePath:n+"/data",keyword:"\
required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[Q]:e.push(Q),s++}
d.taskId!==void 0&&(P(d.taskId,{instancePath:n+"/data/taskId",parentData:d,parentDataProperty:"taskId",rootData:l})||(e=
e===null?P.errors:e.concat(P.errors),s=e.length)),d.recordId!==void 0&&(v(d.recordId,{instancePath:n+"/data/recordId",parentData:d,
parentDataProperty:"recordId",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length))}else{let Q={instancePath:n+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[Q]:e.push(Q),s++}var a=js===s;a&&($=
!0,Te=0);let jo=s;if(d!==null){let Q={instancePath:n+"/data",keyword:"type",params:{type:"null"},message:"must be null"};
e===null?e=[Q]:e.push(Q),s++}var a=jo===s;if(a&&$?($=!1,Te=[Te,1]):a&&($=!0,Te=1),$)s=_,e!==null&&(_?e.length=_:e=null);else{
let Q={instancePath:n+"/data",keyword:"oneOf",params:{passingSchemas:Te},message:"must match exactly one schema in oneOf"};
e===null?e=[Q]:e.push(Q),s++}}}else{let d={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[d]:e.push(d),s++}return mo.errors=e,s===0}var fo=ts,Tp={type:"object",required:["code","msg","data"],properties:{
code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s310"},{type:"object",required:["state"],properties:{
state:{type:"string",enum:["waiting","queuing","generating"]}}}]}}};function ts(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),
s++}if(i.msg===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[r]:e.push(r),s++}if(i.data===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),s++}if(i.code!==void 0){let r=i.code;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let t={instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[t]:e.push(t),s++}if(r!==200){let t={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.msg!==void 0&&(B(i.msg,{instancePath:n+"/msg",parentData:i,
parentDataProperty:"msg",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),i.data!==void 0){let r=i.data;
if(Be(r,{instancePath:n+"/data",parentData:i,parentDataProperty:"data",rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),
s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.state===void 0){let t={instancePath:n+"/data",keyword:"requir\
ed",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[t]:e.push(t),s++}if(r.state!==
void 0){let t=r.state;if(typeof t!="string"){let o={instancePath:n+"/data/state",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(t==="waiting"||t==="queuing"||t==="generating")){let o={instancePath:n+
"/data/state",keyword:"enum",params:{allowedValues:Tp.properties.data.allOf[1].properties.state.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:n+"/data",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ts.errors=e,s===0}var co=yo;function yo(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0,r=s,t=!1,o=null,p=s;
ts(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ts.errors:e.concat(ts.errors),s=e.length);
var a=p===s;a&&(t=!0,o=0);let c=s;Ee(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ee.errors:
e.concat(Ee.errors),s=e.length);var a=c===s;if(a&&t)t=!1,o=[o,1];else{a&&(t=!0,o=1);let d=s;Ie(i,{instancePath:n,parentData:f,
parentDataProperty:m,rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length);var a=d===s;if(a&&t)t=!1,o=[o,2];else{
a&&(t=!0,o=2);let $=s;Oe(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Oe.errors:e.concat(
Oe.errors),s=e.length);var a=$===s;a&&t?(t=!1,o=[o,3]):a&&(t=!0,o=3)}}if(t)s=r,e!==null&&(r?e.length=r:e=null);else{let d={
instancePath:n,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),s++}return yo.errors=e,s===0}var go=ho;function ho(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.prompt===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),s++}if(i.videoUrl===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"videoUrl"},message:"must have required property 'videoUrl'"};e===null?e=[r]:
e.push(r),s++}for(let r in i)if(!(r==="prompt"||r==="videoUrl"||r==="callBackUrl"||r==="watermark")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}i.prompt!==void 0&&(P(i.prompt,{instancePath:n+"/prompt",parentData:i,parentDataProperty:"prompt",rootData:l})||
(e=e===null?P.errors:e.concat(P.errors),s=e.length)),i.videoUrl!==void 0&&(u(i.videoUrl,{instancePath:n+"/videoUrl",parentData:i,
parentDataProperty:"videoUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),s=e.length)),i.watermark!==void 0&&(v(i.watermark,{instancePath:n+"/watermark",parentData:i,
parentDataProperty:"watermark",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ho.errors=e,s===0}var Op=new RegExp("^\\{","u");function fr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,
s=0;if(typeof i=="string"){if(!Op.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^\\{"},message:'must\
 match pattern "^\\{"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}return fr.errors=e,s===0}var _o=ko,Ep={type:"object",required:["code","msg",
"data"],properties:{code:{type:"integer",enum:[200,500]},msg:{$ref:"s4"},data:{type:"object",required:["taskId"],properties:{
taskId:{$ref:"s40"},promptJson:{$ref:"s325"},resultUrls:{$ref:"s66"}}}},if:{properties:{code:{type:"integer",const:200}},
additionalProperties:!0},then:{properties:{data:{type:"object",properties:{resultUrls:{}},required:["resultUrls"],additionalProperties:!0}},
additionalProperties:!0}};function ko(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,
s=0,r=s,t=!0,o=s;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.code!==void 0){let c=i.code;if(!(typeof c=="number"&&!(c%
1)&&!isNaN(c))){let a={};e===null?e=[a]:e.push(a),s++}if(c!==200){let a={};e===null?e=[a]:e.push(a),s++}}var p=o===s;if(s=
r,e!==null&&(r?e.length=r:e=null),p){let c=s;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.data!==void 0){let d=i.data;
if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.resultUrls===void 0){let _={instancePath:n+"/data",keyword:"required",
params:{missingProperty:"resultUrls"},message:"must have required property 'resultUrls'"};e===null?e=[_]:e.push(_),s++}}else{
let _={instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[_]:e.push(_),s++}}
var p=c===s;t=p}if(!t){let c={instancePath:n,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[c]:e.push(c),s++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===void 0){let c={instancePath:n,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[c]:e.push(c),
s++}if(i.msg===void 0){let c={instancePath:n,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[c]:e.push(c),s++}if(i.data===void 0){let c={instancePath:n,keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[c]:e.push(c),s++}if(i.code!==void 0){let c=i.code;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c))){let a={instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[a]:e.push(a),s++}if(!(c===200||c===500)){let a={instancePath:n+"/code",keyword:"enum",params:{allowedValues:Ep.
properties.code.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),s++}}if(i.msg!==void 0&&
(v(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),
s=e.length)),i.data!==void 0){let c=i.data;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.taskId===void 0){let a={instancePath:n+
"/data",keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=
[a]:e.push(a),s++}c.taskId!==void 0&&(P(c.taskId,{instancePath:n+"/data/taskId",parentData:c,parentDataProperty:"taskId",
rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),c.promptJson!==void 0&&(fr(c.promptJson,{instancePath:n+
"/data/promptJson",parentData:c,parentDataProperty:"promptJson",rootData:l})||(e=e===null?fr.errors:e.concat(fr.errors),
s=e.length)),c.resultUrls!==void 0&&(be(c.resultUrls,{instancePath:n+"/data/resultUrls",parentData:c,parentDataProperty:"\
resultUrls",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length))}else{let a={instancePath:n+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}}else{let c={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}return ko.errors=e,s===0}var Is={type:"object",required:["taskId"],properties:{taskId:{$ref:"s40"},paramJson:{$ref:"s325"},createTime:{$ref:"s311"},
completeTime:{type:["integer","null"],format:"int64",minimum:0},errorCode:{type:["integer","null"],format:"int32"},errorMessage:{
type:["string","null"]}}},Ip=ls().fullFormats.int32;function Ne(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.taskId===void 0){let r={instancePath:n,keyword:"require\
d",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),s++}if(i.taskId!==
void 0&&(P(i.taskId,{instancePath:n+"/taskId",parentData:i,parentDataProperty:"taskId",rootData:l})||(e=e===null?P.errors:
e.concat(P.errors),s=e.length)),i.paramJson!==void 0&&(fr(i.paramJson,{instancePath:n+"/paramJson",parentData:i,parentDataProperty:"\
paramJson",rootData:l})||(e=e===null?fr.errors:e.concat(fr.errors),s=e.length)),i.createTime!==void 0&&(ce(i.createTime,
{instancePath:n+"/createTime",parentData:i,parentDataProperty:"createTime",rootData:l})||(e=e===null?ce.errors:e.concat(
ce.errors),s=e.length)),i.completeTime!==void 0){let r=i.completeTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){
let t={instancePath:n+"/completeTime",keyword:"type",params:{type:Is.properties.completeTime.type},message:"must be inte\
ger,null"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"){if(r<0||isNaN(r)){let t={instancePath:n+"/completeTime",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}if(!Vs.validate(r)){let t={
instancePath:n+"/completeTime",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=
[t]:e.push(t),s++}}}if(i.errorCode!==void 0){let r=i.errorCode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let t={
instancePath:n+"/errorCode",keyword:"type",params:{type:Is.properties.errorCode.type},message:"must be integer,null"};e===
null?e=[t]:e.push(t),s++}if(typeof r=="number"&&!Ip.validate(r)){let t={instancePath:n+"/errorCode",keyword:"format",params:{
format:"int32"},message:'must match format "int32"'};e===null?e=[t]:e.push(t),s++}}if(i.errorMessage!==void 0){let r=i.errorMessage;
if(typeof r!="string"&&r!==null){let t={instancePath:n+"/errorMessage",keyword:"type",params:{type:Is.properties.errorMessage.
type},message:"must be string,null"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ne.errors=e,s===0}var vo=ss;function ss(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(r!==
200){let t={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(i.msg!==void 0&&(B(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?B.errors:e.concat(B.errors),s=e.length)),i.data!==void 0){let r=i.data;if(Ne(r,{instancePath:n+"/data",parentData:i,
parentDataProperty:"data",rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let t={instancePath:n+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[t]:e.push(t),s++}if(r.successFlag!==void 0){let t=r.
successFlag;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let o={instancePath:n+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(t!==0){let o={instancePath:n+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[o]:e.push(o),s++}}}else{let t={
instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ss.
errors=e,s===0}function qs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.resultUrls===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"res\
ultUrls"},message:"must have required property 'resultUrls'"};e===null?e=[r]:e.push(r),s++}i.taskId!==void 0&&(P(i.taskId,
{instancePath:n+"/taskId",parentData:i,parentDataProperty:"taskId",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),
s=e.length)),i.originUrls!==void 0&&(ee(i.originUrls,{instancePath:n+"/originUrls",parentData:i,parentDataProperty:"orig\
inUrls",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),i.resultUrls!==void 0&&(be(i.resultUrls,{instancePath:n+
"/resultUrls",parentData:i,parentDataProperty:"resultUrls",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return qs.
errors=e,s===0}var wo=is,Vp={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{
$ref:"s2"},data:{allOf:[{$ref:"s328"},{type:"object",required:["successFlag","response"],properties:{successFlag:{type:"\
integer",enum:[1,4]},response:{$ref:"s330"}}}]}}};function is(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(i.msg===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===
null?e=[r]:e.push(r),s++}if(i.data===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[r]:e.push(r),s++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let t={instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[t]:e.push(t),s++}if(r!==200){let t={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.msg!==void 0&&(B(i.msg,{instancePath:n+"/msg",parentData:i,
parentDataProperty:"msg",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),i.data!==void 0){let r=i.data;
if(Ne(r,{instancePath:n+"/data",parentData:i,parentDataProperty:"data",rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),
s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.successFlag===void 0){let t={instancePath:n+"/data",keyword:"\
required",params:{missingProperty:"successFlag"},message:"must have required property 'successFlag'"};e===null?e=[t]:e.push(
t),s++}if(r.response===void 0){let t={instancePath:n+"/data",keyword:"required",params:{missingProperty:"response"},message:"\
must have required property 'response'"};e===null?e=[t]:e.push(t),s++}if(r.successFlag!==void 0){let t=r.successFlag;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t))){let o={instancePath:n+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[o]:e.push(o),s++}if(!(t===1||t===4)){let o={instancePath:n+"/data/successFlag",keyword:"en\
um",params:{allowedValues:Vp.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[o]:e.push(o),s++}}r.response!==void 0&&(qs(r.response,{instancePath:n+"/data/response",parentData:r,
parentDataProperty:"response",rootData:l})||(e=e===null?qs.errors:e.concat(qs.errors),s=e.length))}else{let t={instancePath:n+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return is.errors=e,s===0}var bo=ns,
zp={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[
{$ref:"s328"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"integer",enum:[2,3]}}}]}}};function ns(i,{
instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"must have requ\
ired property 'code'"};e===null?e=[r]:e.push(r),s++}if(i.msg===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(i.data===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?
e=[r]:e.push(r),s++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:n+
"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(r!==200){let t={
instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[t]:e.push(
t),s++}}if(i.msg!==void 0&&(B(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||(e=e===null?
B.errors:e.concat(B.errors),s=e.length)),i.data!==void 0){let r=i.data;if(Ne(r,{instancePath:n+"/data",parentData:i,parentDataProperty:"\
data",rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.
successFlag===void 0){let t={instancePath:n+"/data",keyword:"required",params:{missingProperty:"successFlag"},message:"m\
ust have required property 'successFlag'"};e===null?e=[t]:e.push(t),s++}if(r.successFlag!==void 0){let t=r.successFlag;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t))){let o={instancePath:n+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[o]:e.push(o),s++}if(!(t===2||t===3)){let o={instancePath:n+"/data/successFlag",keyword:"en\
um",params:{allowedValues:zp.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:n+"/data",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return ns.errors=e,s===0}var Po=qo;function qo(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0,r=s,t=!1,o=null,p=s;
ss(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ss.errors:e.concat(ss.errors),s=e.length);
var a=p===s;a&&(t=!0,o=0);let c=s;is(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?is.errors:
e.concat(is.errors),s=e.length);var a=c===s;if(a&&t)t=!1,o=[o,1];else{a&&(t=!0,o=1);let d=s;ns(i,{instancePath:n,parentData:f,
parentDataProperty:m,rootData:l})||(e=e===null?ns.errors:e.concat(ns.errors),s=e.length);var a=d===s;if(a&&t)t=!1,o=[o,2];else{
a&&(t=!0,o=2);let $=s;Oe(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Oe.errors:e.concat(
Oe.errors),s=e.length);var a=$===s;a&&t?(t=!1,o=[o,3]):a&&(t=!0,o=3)}}if(t)s=r,e!==null&&(r?e.length=r:e=null);else{let d={
instancePath:n,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),s++}return qo.errors=e,s===0}var Ss=Do;var Fp=Ts().default;function Do(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.taskid===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
taskid"},message:"must have required property 'taskid'"};e===null?e=[r]:e.push(r),s++}if(i.taskid!==void 0){let r=i.taskid;
if(typeof r!="string"){let t=typeof r,o;if(o===void 0)if(t=="number"||t=="boolean")o=""+r;else if(r===null)o="";else{let p={
instancePath:n+"/taskid",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}o!==
void 0&&(r=o,i!==void 0&&(i.taskid=o))}if(typeof r=="string"&&Fp(r)<1){let t={instancePath:n+"/taskid",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Do.errors=e,s===0}var Kp="kie",Rp={getCredits:{method:"GET",path:"/api/v1/chat/credit",parameters:{},responses:{200:{whole:si},429:{whole:V},
500:{whole:V}}},getDownloadUrl:{method:"POST",path:"/api/v1/common/download-url",request:{whole:oi},parameters:{},responses:{
200:{whole:ai},429:{whole:V},500:{whole:V}}},uploadFileStream:{method:"POST",path:"/api/file-stream-upload",parameters:{},
bodies:{"multipart/form-data":{whole:mi}},responses:{200:{whole:Ds},429:{whole:V},500:{whole:V}}},uploadFileUrl:{method:"\
POST",path:"/api/file-url-upload",request:{whole:di},parameters:{},responses:{200:{whole:Ds},429:{whole:V},500:{whole:V}}},
uploadFileBase64:{method:"POST",path:"/api/file-base64-upload",request:{whole:yi},parameters:{},responses:{200:{whole:Ds},
429:{whole:V},500:{whole:V}}},createJob:{method:"POST",path:"/api/v1/jobs/createTask",request:{whole:lo,choice:{tag:"mod\
el",branches:[{values:["kling-2.6/image-to-video"],reading:{whole:hi}},{values:["kling-2.6/motion-control"],reading:{whole:_i}},
{values:["kling-2.6/text-to-video"],reading:{whole:ki}},{values:["kling-3.0-omni/image-to-video"],reading:{whole:vi}},{values:[
"kling-3.0-omni/reference-to-video"],reading:{whole:wi}},{values:["kling-3.0-omni/text-to-video"],reading:{whole:bi}},{values:[
"kling-3.0-omni/transformation"],reading:{whole:Pi}},{values:["kling-3.0/motion-control"],reading:{whole:qi}},{values:["\
kling-3.0/video"],reading:{whole:Di}},{values:["kling/ai-avatar-pro"],reading:{whole:ji}},{values:["kling/ai-avatar-stan\
dard"],reading:{whole:$i}},{values:["kling/v2-1-master-image-to-video"],reading:{whole:xi}},{values:["kling/v2-1-master-\
text-to-video"],reading:{whole:Ai}},{values:["kling/v2-1-pro"],reading:{whole:Ui}},{values:["kling/v2-1-standard"],reading:{
whole:Bi}},{values:["kling/v2-5-turbo-image-to-video-pro"],reading:{whole:Ni}},{values:["kling/v2-5-turbo-text-to-video-\
pro"],reading:{whole:Ti}},{values:["kling/v3-turbo-image-to-video"],reading:{whole:Oi}},{values:["kling/v3-turbo-text-to\
-video"],reading:{whole:Ei}},{values:["wan/2-2-a14b-image-to-video-turbo"],reading:{whole:Ii}},{values:["wan/2-2-a14b-sp\
eech-to-video-turbo"],reading:{whole:Vi}},{values:["wan/2-2-a14b-text-to-video-turbo"],reading:{whole:zi}},{values:["wan\
/2-2-animate-move"],reading:{whole:Li}},{values:["wan/2-2-animate-replace"],reading:{whole:Fi}},{values:["wan/2-5-image-\
to-video"],reading:{whole:Si}},{values:["wan/2-5-text-to-video"],reading:{whole:Mi}},{values:["wan/2-6-flash-image-to-vi\
deo"],reading:{whole:Ci}},{values:["wan/2-6-flash-video-to-video"],reading:{whole:Ji}},{values:["wan/2-6-image-to-video"],
reading:{whole:Ki}},{values:["wan/2-6-text-to-video"],reading:{whole:Ri}},{values:["wan/2-6-video-to-video"],reading:{whole:Zi}},
{values:["wan/2-7-image"],reading:{whole:Gi}},{values:["wan/2-7-image-pro"],reading:{whole:Hi}},{values:["wan/2-7-image-\
to-video"],reading:{whole:Yi}},{values:["wan/2-7-r2v"],reading:{whole:Wi}},{values:["wan/2-7-text-to-video"],reading:{whole:Xi}},
{values:["wan/2-7-videoedit"],reading:{whole:Qi}},{values:["hailuo/02-image-to-video-pro"],reading:{whole:en}},{values:[
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
{values:["elevenlabs/audio-isolation"],reading:{whole:Dn}},{values:["elevenlabs/text-to-dialogue-v3"],reading:{whole:jn}},
{values:["elevenlabs/text-to-speech-multilingual-v2"],reading:{whole:$n}},{values:["elevenlabs/text-to-speech-turbo-2-5"],
reading:{whole:xn}},{values:["grok-imagine/text-to-video"],reading:{whole:An}},{values:["grok-imagine/image-to-video"],reading:{
whole:Un}},{values:["grok-imagine/extend"],reading:{whole:Bn}},{values:["grok-imagine/upscale"],reading:{whole:Nn}},{values:[
"grok-imagine-video-1-5-preview"],reading:{whole:Tn}},{values:["grok-imagine/text-to-image"],reading:{whole:On}},{values:[
"grok-imagine/image-to-image"],reading:{whole:En}},{values:["grok-imagine-image-2-0/text-to-image"],reading:{whole:In}},
{values:["grok-imagine-image-2-0/image-edit"],reading:{whole:Vn}},{values:["grok-imagine-image-2-0/segment-map"],reading:{
whole:zn}},{values:["pixverse-v6/text-to-video"],reading:{whole:Ln}},{values:["pixverse-v6/image-to-video"],reading:{whole:Fn}},
{values:["pixverse-v6/reference-to-video"],reading:{whole:Sn}},{values:["pixverse-v6/transition"],reading:{whole:Mn}},{values:[
"pixverse-v6/extend"],reading:{whole:Cn}},{values:["happyhorse-1-1/text-to-video"],reading:{whole:Jn}},{values:["happyho\
rse-1-1/image-to-video"],reading:{whole:Kn}},{values:["happyhorse-1-1/reference-to-video"],reading:{whole:Rn}},{values:[
"happyhorse/text-to-video"],reading:{whole:Zn}},{values:["happyhorse/image-to-video"],reading:{whole:Gn}},{values:["happ\
yhorse/reference-to-video"],reading:{whole:Hn}},{values:["happyhorse/video-edit"],reading:{whole:Yn}},{values:["infinita\
lk/from-audio"],reading:{whole:Wn}},{values:["omnihuman-1-5"],reading:{whole:Xn}},{values:["omnihuman-1-5/human-identifi\
cation"],reading:{whole:Qn}},{values:["omnihuman-1-5/subject-detection"],reading:{whole:eo}},{values:["volcengine/video-\
to-video-lip-sync"],reading:{whole:ro}},{values:["topaz/video-upscale"],reading:{whole:to}},{values:["topaz/image-upscal\
e"],reading:{whole:so}},{values:["gemini-omni-video"],reading:{whole:io}},{values:["google/gemini-3-1-flash-tts"],reading:{
whole:no}},{values:["google/gemini-2-5-pro-tts"],reading:{whole:oo}}]}},tag:{name:"model",values:["kling-2.6/image-to-vi\
deo","kling-2.6/motion-control","kling-2.6/text-to-video","kling-3.0-omni/image-to-video","kling-3.0-omni/reference-to-v\
ideo","kling-3.0-omni/text-to-video","kling-3.0-omni/transformation","kling-3.0/motion-control","kling-3.0/video","kling\
/ai-avatar-pro","kling/ai-avatar-standard","kling/v2-1-master-image-to-video","kling/v2-1-master-text-to-video","kling/v\
2-1-pro","kling/v2-1-standard","kling/v2-5-turbo-image-to-video-pro","kling/v2-5-turbo-text-to-video-pro","kling/v3-turb\
o-image-to-video","kling/v3-turbo-text-to-video","wan/2-2-a14b-image-to-video-turbo","wan/2-2-a14b-speech-to-video-turbo",
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
abs/text-to-speech-turbo-2-5","grok-imagine/text-to-video","grok-imagine/image-to-video","grok-imagine/extend","grok-ima\
gine/upscale","grok-imagine-video-1-5-preview","grok-imagine/text-to-image","grok-imagine/image-to-image","grok-imagine-\
image-2-0/text-to-image","grok-imagine-image-2-0/image-edit","grok-imagine-image-2-0/segment-map","pixverse-v6/text-to-v\
ideo","pixverse-v6/image-to-video","pixverse-v6/reference-to-video","pixverse-v6/transition","pixverse-v6/extend","happy\
horse-1-1/text-to-video","happyhorse-1-1/image-to-video","happyhorse-1-1/reference-to-video","happyhorse/text-to-video",
"happyhorse/image-to-video","happyhorse/reference-to-video","happyhorse/video-edit","infinitalk/from-audio","omnihuman-1\
-5","omnihuman-1-5/human-identification","omnihuman-1-5/subject-detection","volcengine/video-to-video-lip-sync","topaz/v\
ideo-upscale","topaz/image-upscale","gemini-omni-video","google/gemini-3-1-flash-tts","google/gemini-2-5-pro-tts"]},parameters:{},
responses:{200:{whole:Fs,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:V},429:{
whole:V},500:{whole:V}},callback:{whole:po,choice:{tag:"code",branches:[{values:[200],reading:{whole:zs}},{values:[200],
reading:{whole:Ls}}]}}},getJob:{method:"GET",path:"/api/v1/jobs/recordInfo",parameters:{query:Ss},responses:{200:{whole:co,
choice:{tag:"code",branches:[{values:[200],reading:{whole:fo}},{values:[200],reading:{whole:zs}},{values:[200],reading:{
whole:Ls}},{values:[401,402,404,408,422,429,455,500,501,505],reading:{whole:V}}]}},429:{whole:V},500:{whole:V}}},createModifyTask:{
method:"POST",path:"/api/v1/modify/generate",request:{whole:go},parameters:{},responses:{200:{whole:Fs,reasons:[{when:"t\
he code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:V},429:{whole:V},500:{whole:V}},callback:{whole:_o,
reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]}},getModifyTask:{method:"GET",path:"/api/\
v1/modify/record-info",parameters:{query:Ss},responses:{200:{whole:Po,choice:{tag:"code",branches:[{values:[200],reading:{
whole:vo}},{values:[200],reading:{whole:wo}},{values:[200],reading:{whole:bo}},{values:[401,402,404,408,422,429,455,500,
501,505],reading:{whole:V}}]}},429:{whole:V},500:{whole:V}}}};export{Kp as host,Rp as operations};
