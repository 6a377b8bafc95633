// Written by codegen from openapi/; do not edit.
var Rn=(i,n)=>()=>{try{return n||i((n={exports:{}}).exports,n),n.exports}catch(f){throw n=0,f}};var sn=Rn(Le=>{"use strict";Object.defineProperty(Le,"__esModule",{value:!0});Le.formatNames=Le.fastFormats=Le.fullFormats=
void 0;function Fe(i,n){return{validate:i,compare:n}}Le.fullFormats={date:Fe(Gn,Un),time:Fe($n(!0),An),"date-time":Fe(Kn(
!0),Hn),"iso-time":Fe($n(),Zn),"iso-date-time":Fe(Kn(),Yn),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Cf,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Zf,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:Sf,int32:{type:"number",validate:Mf},int64:{type:"number",validate:Jf},float:{type:"number",validate:Jn},double:{type:"\
number",validate:Jn},password:!0,binary:!0};Le.fastFormats={...Le.fullFormats,date:Fe(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Un),time:Fe(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,An),"date-time":Fe(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Hn),"iso-time":Fe(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Zn),"iso-date-time":Fe(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Yn),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
Le.formatNames=Object.keys(Le.fullFormats);function Ef(i){return i%4===0&&(i%100!==0||i%400===0)}var Vf=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
zf=[0,31,28,31,30,31,30,31,31,30,31,30,31];function Gn(i){let n=Vf.exec(i);if(!n)return!1;let f=+n[1],m=+n[2],l=+n[3];return m>=
1&&m<=12&&l>=1&&l<=(m===2&&Ef(f)?29:zf[m])}function Un(i,n){if(i&&n)return i>n?1:i<n?-1:0}var jn=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function $n(i){return function(f){let m=jn.exec(f);if(!m)return!1;let l=+m[1],e=+m[2],t=+m[3],r=m[4],s=m[5]==="-"?-1:1,o=+(m[6]||
0),a=+(m[7]||0);if(o>23||a>59||i&&!r)return!1;if(l<=23&&e<=59&&t<60)return!0;let d=e-a*s,p=l-o*s-(d<0?1:0);return(p===23||
p===-1)&&(d===59||d===-1)&&t<61}}function An(i,n){if(!(i&&n))return;let f=new Date("2020-01-01T"+i).valueOf(),m=new Date(
"2020-01-01T"+n).valueOf();if(f&&m)return f-m}function Zn(i,n){if(!(i&&n))return;let f=jn.exec(i),m=jn.exec(n);if(f&&m)return i=
f[1]+f[2]+f[3],n=m[1]+m[2]+m[3],i>n?1:i<n?-1:0}var xn=/t|\s/i;function Kn(i){let n=$n(i);return function(m){let l=m.split(
xn);return l.length===2&&Gn(l[0])&&n(l[1])}}function Hn(i,n){if(!(i&&n))return;let f=new Date(i).valueOf(),m=new Date(n).
valueOf();if(f&&m)return f-m}function Yn(i,n){if(!(i&&n))return;let[f,m]=i.split(xn),[l,e]=n.split(xn),t=Un(f,l);if(t!==
void 0)return t||An(m,e)}var Ff=/\/|:/,Lf=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Cf(i){return Ff.test(i)&&Lf.test(i)}var Mn=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function Sf(i){return Mn.lastIndex=0,Mn.test(i)}var Rf=-(2**31),Kf=2**31-1;function Mf(i){return Number.isInteger(i)&&i<=
Kf&&i>=Rf}function Jf(i){return Number.isInteger(i)}function Jn(){return!0}var Gf=/[^\\]\\Z/;function Zf(i){if(Gf.test(i))
return!1;try{return new RegExp(i),!0}catch{return!1}}});var Nn=Rn(Bn=>{"use strict";Object.defineProperty(Bn,"__esModule",{value:!0});function Wn(i){let n=i.length,f=0,m=0,l;for(;m<
n;)f++,l=i.charCodeAt(m++),l>=55296&&l<=56319&&m<n&&(l=i.charCodeAt(m),(l&64512)===56320&&m++);return f}Bn.default=Wn;Wn.
code='require("ajv/dist/runtime/ucs2length").default'});function Pe(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(!(typeof i=="numb\
er"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),t++}return Pe.errors=e,t===0}function D(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){
let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return D.
errors=e,t===0}var no=oo,Hf={type:"object",required:["code","msg"],properties:{code:{$ref:"s1"},msg:{$ref:"s2"},data:{type:[
"number","null"]}}};function oo(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),
t++}if(i.code!==void 0&&(Pe(i.code,{instancePath:n+"/code",parentData:i,parentDataProperty:"code",rootData:l})||(e=e===null?
Pe.errors:e.concat(Pe.errors),t=e.length)),i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"\
msg",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;if(typeof r!="numb\
er"&&r!==null){let s={instancePath:n+"/data",keyword:"type",params:{type:Hf.properties.data.type},message:"must be numbe\
r,null"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),t++}return oo.errors=e,t===0}function v(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){
let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return v.
errors=e,t===0}var A=re,Yf={type:"object",required:["code","msg"],properties:{code:{type:"integer",enum:[400,401,402,404,
405,408,409,413,422,429,430,451,455,500,501,505,531]},msg:{$ref:"s4"},data:{type:"null"}}};function re(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let s={instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[s]:e.push(s),t++}if(!(r===400||r===401||r===402||r===404||r===405||r===408||r===409||r===413||r===422||
r===429||r===430||r===451||r===455||r===500||r===501||r===505||r===531)){let s={instancePath:n+"/code",keyword:"enum",params:{
allowedValues:Yf.properties.code.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}}
if(i.msg!==void 0&&(v(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||(e=e===null?v.errors:
e.concat(v.errors),t=e.length)),i.data!==void 0&&i.data!==null){let r={instancePath:n+"/data",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return re.errors=e,t===0}var rn=sn().fullFormats.uri,lo=new RegExp("^https?://","u");function u(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){if(!lo.test(i)){let r={instancePath:n,keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[r]:e.push(r),t++}if(!rn(i)){let r={instancePath:n,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return u.errors=e,t===0}var ao=po;function po(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.url===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="url"){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(
s),t++}i.url!==void 0&&(u(i.url,{instancePath:n+"/url",parentData:i,parentDataProperty:"url",rootData:l})||(e=e===null?u.
errors:e.concat(u.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[r]:e.push(r),t++}return po.errors=e,t===0}var Vn=uo,Wf={type:"object",required:["code","msg"],properties:{
code:{$ref:"s1"},msg:{$ref:"s2"},data:{type:["string","null"]}}};function uo(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),
t++}if(i.msg===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0&&(Pe(i.code,{instancePath:n+"/code",parentData:i,parentDataProperty:"\
code",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),i.msg!==void 0&&(D(i.msg,{instancePath:n+"/ms\
g",parentData:i,parentDataProperty:"msg",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){
let r=i.data;if(typeof r!="string"&&r!==null){let s={instancePath:n+"/data",keyword:"type",params:{type:Wf.properties.data.
type},message:"must be string,null"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return uo.errors=e,t===0}function y(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="boolean"){
let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}return y.
errors=e,t===0}function P(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),t++}return P.errors=e,t===0}function ln(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.downloadUrl===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"do\
wnloadUrl"},message:"must have required property 'downloadUrl'"};e===null?e=[r]:e.push(r),t++}if(i.downloadUrl!==void 0){
let r=i.downloadUrl;if(typeof r=="string"){if(!rn(r)){let s={instancePath:n+"/downloadUrl",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/downloadUrl",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}if(i.fileId!==void 0&&(v(i.fileId,{
instancePath:n+"/fileId",parentData:i,parentDataProperty:"fileId",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),
t=e.length)),i.fileName!==void 0&&(v(i.fileName,{instancePath:n+"/fileName",parentData:i,parentDataProperty:"fileName",rootData:l})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length)),i.originalName!==void 0&&(v(i.originalName,{instancePath:n+"/origin\
alName",parentData:i,parentDataProperty:"originalName",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),
i.filePath!==void 0&&(v(i.filePath,{instancePath:n+"/filePath",parentData:i,parentDataProperty:"filePath",rootData:l})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length)),i.fileSize!==void 0&&(P(i.fileSize,{instancePath:n+"/fileSize",parentData:i,
parentDataProperty:"fileSize",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),i.mimeType!==void 0&&(v(
i.mimeType,{instancePath:n+"/mimeType",parentData:i,parentDataProperty:"mimeType",rootData:l})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length)),i.uploadPath!==void 0&&(v(i.uploadPath,{instancePath:n+"/uploadPath",parentData:i,parentDataProperty:"\
uploadPath",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),i.fileUrl!==void 0){let r=i.fileUrl;if(typeof r==
"string"){if(!rn(r)){let s={instancePath:n+"/fileUrl",keyword:"format",params:{format:"uri"},message:'must match format \
"uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/fileUrl",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}}i.uploadTime!==void 0&&(v(i.uploadTime,{instancePath:n+"/uploadTime",parentData:i,
parentDataProperty:"uploadTime",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),i.uploadedAt!==void 0&&
(v(i.uploadedAt,{instancePath:n+"/uploadedAt",parentData:i,parentDataProperty:"uploadedAt",rootData:l})||(e=e===null?v.errors:
e.concat(v.errors),t=e.length)),i.expiresAt!==void 0&&(v(i.expiresAt,{instancePath:n+"/expiresAt",parentData:i,parentDataProperty:"\
expiresAt",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ln.errors=e,t===0}var Dn=mo;function mo(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[s]:e.push(s),t++}if(i.msg===void 0){let s={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[s]:e.push(s),t++}if(i.success!==
void 0&&(y(i.success,{instancePath:n+"/success",parentData:i,parentDataProperty:"success",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length)),i.code!==void 0&&(Pe(i.code,{instancePath:n+"/code",parentData:i,parentDataProperty:"cod\
e",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",
parentData:i,parentDataProperty:"msg",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){
let s=i.data,o=t,a=!1,d=null,p=t;ln(s,{instancePath:n+"/data",parentData:i,parentDataProperty:"data",rootData:l})||(e=e===
null?ln.errors:e.concat(ln.errors),t=e.length);var r=p===t;r&&(a=!0,d=0);let c=t;if(s!==null){let k={instancePath:n+"/da\
ta",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[k]:e.push(k),t++}var r=c===t;if(r&&a?(a=!1,d=
[d,1]):r&&(a=!0,d=1),a)t=o,e!==null&&(o?e.length=o:e=null);else{let k={instancePath:n+"/data",keyword:"oneOf",params:{passingSchemas:d},
message:"must match exactly one schema in oneOf"};e===null?e=[k]:e.push(k),t++}}}else{let s={instancePath:n,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return mo.errors=e,t===0}function Se(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){
let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Se.
errors=e,t===0}function Re(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){
let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Re.
errors=e,t===0}var fo=co;function co(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.file===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"file"},message:"\
must have required property 'file'"};e===null?e=[r]:e.push(r),t++}if(i.uploadPath===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"uploadPath"},message:"must have required property 'uploadPath'"};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="file"||r==="uploadPath"||r==="fileName")){let s={instancePath:n,keyword:"additionalPrope\
rties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.file!==
void 0&&typeof i.file!="string"){let r={instancePath:n+"/file",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),t++}i.uploadPath!==void 0&&(Se(i.uploadPath,{instancePath:n+"/uploadPath",parentData:i,parentDataProperty:"\
uploadPath",rootData:l})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)),i.fileName!==void 0&&(Re(i.fileName,{instancePath:n+
"/fileName",parentData:i,parentDataProperty:"fileName",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return co.
errors=e,t===0}function q(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(!lo.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[r]:e.push(r),t++}if(!rn(i)){let r={instancePath:n,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),t++}return q.errors=e,t===0}var yo=go;function go(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.fileUrl===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"fileUr\
l"},message:"must have required property 'fileUrl'"};e===null?e=[r]:e.push(r),t++}if(i.uploadPath===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"uploadPath"},message:"must have required property 'uploadPath'"};e===null?e=
[r]:e.push(r),t++}for(let r in i)if(!(r==="fileUrl"||r==="uploadPath"||r==="fileName")){let s={instancePath:n,keyword:"a\
dditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(
s),t++}i.fileUrl!==void 0&&(q(i.fileUrl,{instancePath:n+"/fileUrl",parentData:i,parentDataProperty:"fileUrl",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)),i.uploadPath!==void 0&&(Se(i.uploadPath,{instancePath:n+"/uploadPat\
h",parentData:i,parentDataProperty:"uploadPath",rootData:l})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)),i.fileName!==
void 0&&(Re(i.fileName,{instancePath:n+"/fileName",parentData:i,parentDataProperty:"fileName",rootData:l})||(e=e===null?
Re.errors:e.concat(Re.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),t++}return go.errors=e,t===0}var ho=ko;function ko(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.base64Data===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"bas\
e64Data"},message:"must have required property 'base64Data'"};e===null?e=[r]:e.push(r),t++}if(i.uploadPath===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"uploadPath"},message:"must have required property 'uploadPath\
'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="base64Data"||r==="uploadPath"||r==="fileName")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
s]:e.push(s),t++}i.base64Data!==void 0&&(v(i.base64Data,{instancePath:n+"/base64Data",parentData:i,parentDataProperty:"b\
ase64Data",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),i.uploadPath!==void 0&&(Se(i.uploadPath,{instancePath:n+
"/uploadPath",parentData:i,parentDataProperty:"uploadPath",rootData:l})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)),
i.fileName!==void 0&&(Re(i.fileName,{instancePath:n+"/fileName",parentData:i,parentDataProperty:"fileName",rootData:l})||
(e=e===null?Re.errors:e.concat(Re.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return ko.errors=e,t===0}var E=Nn().default;function $(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i==
"string"){if(E(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[r]:e.push(r),t++}return $.errors=e,t===0}function pe(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){
let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return pe.
errors=e,t===0}function _r(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="boolea\
n"){let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
return _r.errors=e,t===0}var _o=wo,Xf={type:"object",additionalProperties:!1,required:["prompt","videoUrl"],properties:{
prompt:{$ref:"s19"},videoUrl:{$ref:"s6"},referenceImage:{$ref:"s6"},aspectRatio:{type:"string",enum:["16:9","9:16","4:3",
"3:4","1:1","21:9"]},seed:{$ref:"s11"},waterMark:{$ref:"s20"},uploadCn:{$ref:"s21"},callBackUrl:{$ref:"s6"}}};function wo(i,{
instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.prompt===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(i.videoUrl===void 0){let r={instancePath:n,keyword:"require\
d",params:{missingProperty:"videoUrl"},message:"must have required property 'videoUrl'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="prompt"||r==="videoUrl"||r==="referenceImage"||r==="aspectRatio"||r==="seed"||r==="waterMark"||r==="uploadCn"||
r==="callBackUrl")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT\
 have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.prompt!==void 0&&($(i.prompt,{instancePath:n+"/prompt",parentData:i,
parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),i.videoUrl!==void 0&&(u(i.
videoUrl,{instancePath:n+"/videoUrl",parentData:i,parentDataProperty:"videoUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.referenceImage!==void 0&&(u(i.referenceImage,{instancePath:n+"/referenceImage",parentData:i,parentDataProperty:"\
referenceImage",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.aspectRatio!==void 0){let r=i.aspectRatio;
if(typeof r!="string"){let s={instancePath:n+"/aspectRatio",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="16:9"||r==="9:16"||r==="4:3"||r==="3:4"||r==="1:1"||r==="21:9")){let s={instancePath:n+
"/aspectRatio",keyword:"enum",params:{allowedValues:Xf.properties.aspectRatio.enum},message:"must be equal to one of the\
 allowed values"};e===null?e=[s]:e.push(s),t++}}i.seed!==void 0&&(P(i.seed,{instancePath:n+"/seed",parentData:i,parentDataProperty:"\
seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),i.waterMark!==void 0&&(pe(i.waterMark,{instancePath:n+
"/waterMark",parentData:i,parentDataProperty:"waterMark",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),
i.uploadCn!==void 0&&(_r(i.uploadCn,{instancePath:n+"/uploadCn",parentData:i,parentDataProperty:"uploadCn",rootData:l})||
(e=e===null?_r.errors:e.concat(_r.errors),t=e.length)),i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBa\
ckUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return wo.
errors=e,t===0}function ue(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(!(typeof i=="numb\
er"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),t++}return ue.errors=e,t===0}function me(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){
let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return me.
errors=e,t===0}function z(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),t++}return z.errors=e,t===0}var vo=bo;function bo(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[s]:e.push(s),t++}if(i.msg===void 0){let s={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[s]:e.push(s),t++}if(i.taskId===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"taskId"},message:"must have required property \
'taskId'"};e===null?e=[s]:e.push(s),t++}if(i.code!==void 0&&(ue(i.code,{instancePath:n+"/code",parentData:i,parentDataProperty:"\
code",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),i.msg!==void 0&&(me(i.msg,{instancePath:n+"/m\
sg",parentData:i,parentDataProperty:"msg",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),i.taskId!==
void 0&&(z(i.taskId,{instancePath:n+"/taskId",parentData:i,parentDataProperty:"taskId",rootData:l})||(e=e===null?z.errors:
e.concat(z.errors),t=e.length)),i.data!==void 0){let s=i.data,o=t,a=!1,d=null,p=t;if(s&&typeof s=="object"&&!Array.isArray(
s))s.result_video_url!==void 0&&(u(s.result_video_url,{instancePath:n+"/data/result_video_url",parentData:s,parentDataProperty:"\
result_video_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),s.result_image_url!==void 0&&(u(s.result_image_url,
{instancePath:n+"/data/result_image_url",parentData:s,parentDataProperty:"result_image_url",rootData:l})||(e=e===null?u.
errors:e.concat(u.errors),t=e.length));else{let k={instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[k]:e.push(k),t++}var r=p===t;r&&(a=!0,d=0);let c=t;if(s!==null){let k={instancePath:n+"/dat\
a",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[k]:e.push(k),t++}var r=c===t;if(r&&a?(a=!1,d=
[d,1]):r&&(a=!0,d=1),a)t=o,e!==null&&(o?e.length=o:e=null);else{let k={instancePath:n+"/data",keyword:"oneOf",params:{passingSchemas:d},
message:"must match exactly one schema in oneOf"};e===null?e=[k]:e.push(k),t++}}}else{let s={instancePath:n,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return bo.errors=e,t===0}var Ve=qo,Qf={
type:"object",required:["code","msg"],properties:{code:{type:"integer",enum:[200,400,401,402,404,405,408,409,413,422,429,
430,451,455,500,501,505,531]},msg:{$ref:"s4"},data:{oneOf:[{type:"object",required:["taskId"],properties:{taskId:{$ref:"\
s25"},recordId:{$ref:"s4"}}},{type:"null"}]}},if:{properties:{code:{type:"integer",const:200}},additionalProperties:!0},
then:{properties:{data:{type:"object",additionalProperties:!0}},required:["data"],additionalProperties:!0},else:{properties:{
data:{type:"null"}},additionalProperties:!0}};function qo(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0,r=t,s=!0,o=t;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.code!==void 0){let c=i.code;if(!(typeof c=="n\
umber"&&!(c%1)&&!isNaN(c))){let k={};e===null?e=[k]:e.push(k),t++}if(c!==200){let k={};e===null?e=[k]:e.push(k),t++}}var a=o===
t;t=r,e!==null&&(r?e.length=r:e=null);let d;if(a){let c=t;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.data===void 0){
let U={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===
null?e=[U]:e.push(U),t++}if(i.data!==void 0){let U=i.data;if(!(U&&typeof U=="object"&&!Array.isArray(U))){let B={instancePath:n+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[B]:e.push(B),t++}}}var a=c===t;s=a,d=
"then"}else{let c=t;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.data!==void 0&&i.data!==null){let U={instancePath:n+"\
/data",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[U]:e.push(U),t++}var a=c===t;s=a,d="else"}
if(!s){let c={instancePath:n,keyword:"if",params:{failingKeyword:d},message:'must match "'+d+'" schema'};e===null?e=[c]:
e.push(c),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===void 0){let c={instancePath:n,keyword:"required",
params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[c]:e.push(c),t++}if(i.msg===void 0){
let c={instancePath:n,keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===
null?e=[c]:e.push(c),t++}if(i.code!==void 0){let c=i.code;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let k={instancePath:n+
"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[k]:e.push(k),t++}if(!(c===200||c===
400||c===401||c===402||c===404||c===405||c===408||c===409||c===413||c===422||c===429||c===430||c===451||c===455||c===500||
c===501||c===505||c===531)){let k={instancePath:n+"/code",keyword:"enum",params:{allowedValues:Qf.properties.code.enum},
message:"must be equal to one of the allowed values"};e===null?e=[k]:e.push(k),t++}}if(i.msg!==void 0&&(v(i.msg,{instancePath:n+
"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),i.data!==
void 0){let c=i.data,k=t,U=!1,B=null,O=t;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.taskId===void 0){let w={instancePath:n+
"/data",keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=
[w]:e.push(w),t++}c.taskId!==void 0&&(z(c.taskId,{instancePath:n+"/data/taskId",parentData:c,parentDataProperty:"taskId",
rootData:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),c.recordId!==void 0&&(v(c.recordId,{instancePath:n+"/\
data/recordId",parentData:c,parentDataProperty:"recordId",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{
let w={instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),t++}
var p=O===t;p&&(U=!0,B=0);let b=t;if(c!==null){let w={instancePath:n+"/data",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[w]:e.push(w),t++}var p=b===t;if(p&&U?(U=!1,B=[B,1]):p&&(U=!0,B=1),U)t=k,e!==null&&(k?e.length=
k:e=null);else{let w={instancePath:n+"/data",keyword:"oneOf",params:{passingSchemas:B},message:"must match exactly one s\
chema in oneOf"};e===null?e=[w]:e.push(w),t++}}}else{let c={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[c]:e.push(c),t++}return qo.errors=e,t===0}function Ke(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){
let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Ke.
errors=e,t===0}var ed={type:["string","null"]};function wr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,
t=0;if(typeof i!="string"&&i!==null){let r={instancePath:n,keyword:"type",params:{type:ed.type},message:"must be string,\
null"};e===null?e=[r]:e.push(r),t++}return wr.errors=e,t===0}var rd={type:["integer","null"]};function Me(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,
t=0;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))&&i!==null){let r={instancePath:n,keyword:"type",params:{type:rd.type},message:"\
must be integer,null"};e===null?e=[r]:e.push(r),t++}return Me.errors=e,t===0}var sd={type:["string","null"]};function Je(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,
t=0;if(typeof i!="string"&&i!==null){let r={instancePath:n,keyword:"type",params:{type:sd.type},message:"must be string,\
null"};e===null?e=[r]:e.push(r),t++}return Je.errors=e,t===0}function G(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){if(i.taskId===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"taskId"},
message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),t++}i.taskId!==void 0&&(z(i.taskId,{instancePath:n+
"/taskId",parentData:i,parentDataProperty:"taskId",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),i.
paramJson!==void 0&&(Ke(i.paramJson,{instancePath:n+"/paramJson",parentData:i,parentDataProperty:"paramJson",rootData:l})||
(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length)),i.createTime!==void 0&&(v(i.createTime,{instancePath:n+"/createTi\
me",parentData:i,parentDataProperty:"createTime",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),i.completeTime!==
void 0&&(wr(i.completeTime,{instancePath:n+"/completeTime",parentData:i,parentDataProperty:"completeTime",rootData:l})||
(e=e===null?wr.errors:e.concat(wr.errors),t=e.length)),i.errorCode!==void 0&&(Me(i.errorCode,{instancePath:n+"/errorCode",
parentData:i,parentDataProperty:"errorCode",rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length)),i.errorMessage!==
void 0&&(Je(i.errorMessage,{instancePath:n+"/errorMessage",parentData:i,parentDataProperty:"errorMessage",rootData:l})||
(e=e===null?Je.errors:e.concat(Je.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return G.errors=e,t===0}var Po=as,td={type:"object",required:["co\
de","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s29"},{type:"object",required:[
"successFlag"],properties:{successFlag:{type:"integer",const:0},errorCode:{type:["integer","null"],maximum:0}}}]}}};function as(i,{
instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"must have requ\
ired property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?
e=[r]:e.push(r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:n+
"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(r!==200){let s={
instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[s]:e.push(
s),t++}}if(i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||(e=e===null?
D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;if(G(r,{instancePath:n+"/data",parentData:i,parentDataProperty:"\
data",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.successFlag===
void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"successFlag"},message:"must have requi\
red property 'successFlag'"};e===null?e=[s]:e.push(s),t++}if(r.successFlag!==void 0){let s=r.successFlag;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let o={instancePath:n+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[o]:e.push(o),t++}if(s!==0){let o={instancePath:n+"/data/successFlag",keyword:"const",params:{
allowedValue:0},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}}if(r.errorCode!==void 0){let s=r.errorCode;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&s!==null){let o={instancePath:n+"/data/errorCode",keyword:"type",params:{type:td.
properties.data.allOf[1].properties.errorCode.type},message:"must be integer,null"};e===null?e=[o]:e.push(o),t++}if(typeof s==
"number"&&(s>0||isNaN(s))){let o={instancePath:n+"/data/errorCode",keyword:"maximum",params:{comparison:"<=",limit:0},message:"\
must be <= 0"};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return as.errors=e,t===0}function an(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.resultVideoUrl===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
resultVideoUrl"},message:"must have required property 'resultVideoUrl'"};e===null?e=[r]:e.push(r),t++}i.taskId!==void 0&&
(z(i.taskId,{instancePath:n+"/taskId",parentData:i,parentDataProperty:"taskId",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),t=e.length)),i.resultVideoUrl!==void 0&&(u(i.resultVideoUrl,{instancePath:n+"/resultVideoUrl",parentData:i,parentDataProperty:"\
resultVideoUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.resultImageUrl!==void 0&&(u(i.resultImageUrl,
{instancePath:n+"/resultImageUrl",parentData:i,parentDataProperty:"resultImageUrl",rootData:l})||(e=e===null?u.errors:e.
concat(u.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return an.errors=e,t===0}var Do=ps;function ps(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(r!==
200){let s={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}}if(i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;if(G(r,{instancePath:n+"/data",parentData:i,
parentDataProperty:"data",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[s]:e.push(s),t++}if(r.response===void 0){let s={
instancePath:n+"/data",keyword:"required",params:{missingProperty:"response"},message:"must have required property 'resp\
onse'"};e===null?e=[s]:e.push(s),t++}if(r.successFlag!==void 0){let s=r.successFlag;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let o={instancePath:n+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),t++}if(s!==1){let o={instancePath:n+"/data/successFlag",keyword:"const",params:{allowedValue:1},message:"\
must be equal to constant"};e===null?e=[o]:e.push(o),t++}}r.response!==void 0&&(an(r.response,{instancePath:n+"/data/res\
ponse",parentData:r,parentDataProperty:"response",rootData:l})||(e=e===null?an.errors:e.concat(an.errors),t=e.length))}else{
let s={instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ps.
errors=e,t===0}var jo=us;function us(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(r!==
200){let s={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}}if(i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;if(G(r,{instancePath:n+"/data",parentData:i,
parentDataProperty:"data",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[s]:e.push(s),t++}if(r.errorCode===void 0){let s={
instancePath:n+"/data",keyword:"required",params:{missingProperty:"errorCode"},message:"must have required property 'err\
orCode'"};e===null?e=[s]:e.push(s),t++}if(r.successFlag!==void 0){let s=r.successFlag;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let o={instancePath:n+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),t++}if(s!==0){let o={instancePath:n+"/data/successFlag",keyword:"const",params:{allowedValue:0},message:"\
must be equal to constant"};e===null?e=[o]:e.push(o),t++}}if(r.errorCode!==void 0){let s=r.errorCode;if(!(typeof s=="num\
ber"&&!(s%1)&&!isNaN(s))){let o={instancePath:n+"/data/errorCode",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[o]:e.push(o),t++}if(typeof s=="number"&&(s<1||isNaN(s))){let o={instancePath:n+"/data/errorCode",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:n+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return us.errors=e,t===0}var $o=xo;function xo(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0,r=t,s=!1,o=null,a=t;
as(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?as.errors:e.concat(as.errors),t=e.length);
var p=a===t;p&&(s=!0,o=0);let d=t;ps(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ps.errors:
e.concat(ps.errors),t=e.length);var p=d===t;if(p&&s)s=!1,o=[o,1];else{p&&(s=!0,o=1);let c=t;us(i,{instancePath:n,parentData:f,
parentDataProperty:m,rootData:l})||(e=e===null?us.errors:e.concat(us.errors),t=e.length);var p=c===t;if(p&&s)s=!1,o=[o,2];else{
p&&(s=!0,o=2);let U=t;re(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?re.errors:e.concat(
re.errors),t=e.length);var p=U===t;p&&s?(s=!1,o=[o,3]):p&&(s=!0,o=3)}}if(s)t=r,e!==null&&(r?e.length=r:e=null);else{let c={
instancePath:n,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[c]:
e.push(c),t++}return xo.errors=e,t===0}var id={type:"string",enum:["21:9","16:9","4:3","1:1","3:4","9:16"]};function De(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="21:9"||i==="16:9"||i==="4:3"||i==="1:1"||i==="3:4"||i==="9:16")){
let r={instancePath:n,keyword:"enum",params:{allowedValues:id.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),t++}return De.errors=e,t===0}var Uo=Ao,tn={type:"object",additionalProperties:!1,required:["pro\
mpt"],properties:{prompt:{$ref:"s19"},inputImage:{$ref:"s6"},model:{type:"string",enum:["flux-kontext-pro","flux-kontext\
-max"]},aspectRatio:{$ref:"s42"},outputFormat:{type:"string",enum:["jpeg","png"]},promptUpsampling:{$ref:"s9"},enableTranslation:{
$ref:"s9"},safetyTolerance:{type:"integer",enum:[0,1,2,3,4,5,6]},watermark:{$ref:"s20"},uploadCn:{$ref:"s21"},callBackUrl:{
$ref:"s6"}},if:{properties:{inputImage:{}},required:["inputImage"],additionalProperties:!0},then:{properties:{safetyTolerance:{
type:"integer",maximum:2}},additionalProperties:!0}},M=Object.prototype.hasOwnProperty;function Ao(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0,r=t,s=!0,o=t;if(i&&typeof i=="object"&&!Array.isArray(
i)){let d;if(i.inputImage===void 0&&(d="inputImage")){let p={};e===null?e=[p]:e.push(p),t++}}var a=o===t;if(t=r,e!==null&&
(r?e.length=r:e=null),a){let d=t;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.safetyTolerance!==void 0){let c=i.safetyTolerance;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let k={instancePath:n+"/safetyTolerance",keyword:"type",params:{type:"integ\
er"},message:"must be integer"};e===null?e=[k]:e.push(k),t++}if(typeof c=="number"&&(c>2||isNaN(c))){let k={instancePath:n+
"/safetyTolerance",keyword:"maximum",params:{comparison:"<=",limit:2},message:"must be <= 2"};e===null?e=[k]:e.push(k),t++}}
var a=d===t;s=a}if(!s){let d={instancePath:n,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[d]:e.push(d),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.prompt===void 0){let d={instancePath:n,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[d]:e.push(
d),t++}for(let d in i)if(!M.call(tn.properties,d)){let p={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),t++}if(i.prompt!==void 0&&($(i.prompt,{instancePath:n+
"/prompt",parentData:i,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),i.
inputImage!==void 0&&(u(i.inputImage,{instancePath:n+"/inputImage",parentData:i,parentDataProperty:"inputImage",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.model!==void 0){let d=i.model;if(typeof d!="string"){let p={instancePath:n+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(!(d==="flux-kon\
text-pro"||d==="flux-kontext-max")){let p={instancePath:n+"/model",keyword:"enum",params:{allowedValues:tn.properties.model.
enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),t++}}if(i.aspectRatio!==void 0&&(De(
i.aspectRatio,{instancePath:n+"/aspectRatio",parentData:i,parentDataProperty:"aspectRatio",rootData:l})||(e=e===null?De.
errors:e.concat(De.errors),t=e.length)),i.outputFormat!==void 0){let d=i.outputFormat;if(typeof d!="string"){let p={instancePath:n+
"/outputFormat",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(!(d==="j\
peg"||d==="png")){let p={instancePath:n+"/outputFormat",keyword:"enum",params:{allowedValues:tn.properties.outputFormat.
enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),t++}}if(i.promptUpsampling!==void 0&&
(y(i.promptUpsampling,{instancePath:n+"/promptUpsampling",parentData:i,parentDataProperty:"promptUpsampling",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)),i.enableTranslation!==void 0&&(y(i.enableTranslation,{instancePath:n+
"/enableTranslation",parentData:i,parentDataProperty:"enableTranslation",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
t=e.length)),i.safetyTolerance!==void 0){let d=i.safetyTolerance;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let p={instancePath:n+
"/safetyTolerance",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),t++}if(!(d===
0||d===1||d===2||d===3||d===4||d===5||d===6)){let p={instancePath:n+"/safetyTolerance",keyword:"enum",params:{allowedValues:tn.
properties.safetyTolerance.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),t++}}i.watermark!==
void 0&&(pe(i.watermark,{instancePath:n+"/watermark",parentData:i,parentDataProperty:"watermark",rootData:l})||(e=e===null?
pe.errors:e.concat(pe.errors),t=e.length)),i.uploadCn!==void 0&&(_r(i.uploadCn,{instancePath:n+"/uploadCn",parentData:i,
parentDataProperty:"uploadCn",rootData:l})||(e=e===null?_r.errors:e.concat(_r.errors),t=e.length)),i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length))}else{let d={instancePath:n,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[d]:e.push(d),t++}return Ao.errors=e,t===0}function vr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.resultImageUrl===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
resultImageUrl"},message:"must have required property 'resultImageUrl'"};e===null?e=[r]:e.push(r),t++}i.originImageUrl!==
void 0&&(u(i.originImageUrl,{instancePath:n+"/originImageUrl",parentData:i,parentDataProperty:"originImageUrl",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.resultImageUrl!==void 0&&(u(i.resultImageUrl,{instancePath:n+"/re\
sultImageUrl",parentData:i,parentDataProperty:"resultImageUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.
length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return vr.errors=e,t===0}var Bo=No;function No(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0&&(ue(i.code,{instancePath:n+"/code",parentData:i,parentDataProperty:"\
code",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),i.msg!==void 0&&(me(i.msg,{instancePath:n+"/m\
sg",parentData:i,parentDataProperty:"msg",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),i.data!==
void 0){let r=i.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.taskId===void 0){let s={instancePath:n+"/data",keyword:"\
required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[s]:e.push(s),t++}
r.taskId!==void 0&&(z(r.taskId,{instancePath:n+"/data/taskId",parentData:r,parentDataProperty:"taskId",rootData:l})||(e=
e===null?z.errors:e.concat(z.errors),t=e.length)),r.info!==void 0&&(vr(r.info,{instancePath:n+"/data/info",parentData:r,
parentDataProperty:"info",rootData:l})||(e=e===null?vr.errors:e.concat(vr.errors),t=e.length))}else{let s={instancePath:n+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return No.errors=e,t===0}var To=ms;function ms(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(r!==
200){let s={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}}if(i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;if(G(r,{instancePath:n+"/data",parentData:i,
parentDataProperty:"data",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[s]:e.push(s),t++}if(r.successFlag!==void 0){let s=r.
successFlag;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let o={instancePath:n+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),t++}if(s!==0){let o={instancePath:n+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}}}else{let s={
instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ms.
errors=e,t===0}var Oo=fs;function fs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(r!==
200){let s={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}}if(i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;if(G(r,{instancePath:n+"/data",parentData:i,
parentDataProperty:"data",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[s]:e.push(s),t++}if(r.response===void 0){let s={
instancePath:n+"/data",keyword:"required",params:{missingProperty:"response"},message:"must have required property 'resp\
onse'"};e===null?e=[s]:e.push(s),t++}if(r.successFlag!==void 0){let s=r.successFlag;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let o={instancePath:n+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),t++}if(s!==1){let o={instancePath:n+"/data/successFlag",keyword:"const",params:{allowedValue:1},message:"\
must be equal to constant"};e===null?e=[o]:e.push(o),t++}}r.response!==void 0&&(vr(r.response,{instancePath:n+"/data/res\
ponse",parentData:r,parentDataProperty:"response",rootData:l})||(e=e===null?vr.errors:e.concat(vr.errors),t=e.length))}else{
let s={instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return fs.
errors=e,t===0}var Io=ds,nd={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{
$ref:"s2"},data:{allOf:[{$ref:"s29"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"integer",enum:[
2,3]}}}]}}};function ds(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},
message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.
data===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required prop\
erty 'data'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){
let s={instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),
t++}if(r!==200){let s={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to consta\
nt"};e===null?e=[s]:e.push(s),t++}}if(i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"m\
sg",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;if(G(r,{instancePath:n+
"/data",parentData:i,parentDataProperty:"data",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length),r&&typeof r==
"object"&&!Array.isArray(r)){if(r.successFlag===void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"\
successFlag"},message:"must have required property 'successFlag'"};e===null?e=[s]:e.push(s),t++}if(r.successFlag!==void 0){
let s=r.successFlag;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let o={instancePath:n+"/data/successFlag",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),t++}if(!(s===2||s===3)){let o={instancePath:n+
"/data/successFlag",keyword:"enum",params:{allowedValues:nd.properties.data.allOf[1].properties.successFlag.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:n+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ds.errors=e,t===0}var Eo=Vo;function Vo(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0,r=t,s=!1,o=null,a=t;
ms(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ms.errors:e.concat(ms.errors),t=e.length);
var p=a===t;p&&(s=!0,o=0);let d=t;fs(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?fs.errors:
e.concat(fs.errors),t=e.length);var p=d===t;if(p&&s)s=!1,o=[o,1];else{p&&(s=!0,o=1);let c=t;ds(i,{instancePath:n,parentData:f,
parentDataProperty:m,rootData:l})||(e=e===null?ds.errors:e.concat(ds.errors),t=e.length);var p=c===t;if(p&&s)s=!1,o=[o,2];else{
p&&(s=!0,o=2);let U=t;re(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?re.errors:e.concat(
re.errors),t=e.length);var p=U===t;p&&s?(s=!1,o=[o,3]):p&&(s=!0,o=3)}}if(s)t=r,e!==null&&(r?e.length=r:e=null);else{let c={
instancePath:n,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[c]:
e.push(c),t++}return Vo.errors=e,t===0}function he(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),t++}return he.errors=e,t===0}var zo=Fo,od={type:"object",additionalProperties:!1,required:["size"],
properties:{prompt:{$ref:"s54"},filesUrl:{type:"array",minItems:1,maxItems:5,items:{$ref:"s6"}},size:{type:"string",enum:[
"1:1","3:2","2:3"]},nVariants:{type:"integer",minimum:1},fileUrl:{$ref:"s6"},callBackUrl:{$ref:"s6"}},if:{not:{anyOf:[{properties:{
filesUrl:{}},required:["filesUrl"],additionalProperties:!0},{properties:{fileUrl:{}},required:["fileUrl"],additionalProperties:!0}]}},
then:{properties:{prompt:{}},required:["prompt"],additionalProperties:!0}};function Fo(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,t=0,r=t,s=!0,o=t,a=t,d=t,p=t,c=!1,k=t;if(i&&typeof i=="object"&&!Array.
isArray(i)){let b;if(i.filesUrl===void 0&&(b="filesUrl")){let w={};e===null?e=[w]:e.push(w),t++}}var U=k===t;if(c=c||U,!c){
let b=t;if(i&&typeof i=="object"&&!Array.isArray(i)){let _;if(i.fileUrl===void 0&&(_="fileUrl")){let T={};e===null?e=[T]:
e.push(T),t++}}var U=b===t;c=c||U}if(c)t=p,e!==null&&(p?e.length=p:e=null);else{let b={};e===null?e=[b]:e.push(b),t++}var B=d===
t;if(B){let b={};e===null?e=[b]:e.push(b),t++}else t=a,e!==null&&(a?e.length=a:e=null);var O=o===t;if(t=r,e!==null&&(r?e.
length=r:e=null),O){let b=t;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.prompt===void 0){let _={instancePath:n,keyword:"\
required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[_]:e.push(_),t++}
var O=b===t;s=O}if(!s){let b={instancePath:n,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[b]:e.push(b),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.size===void 0){let b={instancePath:n,
keyword:"required",params:{missingProperty:"size"},message:"must have required property 'size'"};e===null?e=[b]:e.push(b),
t++}for(let b in i)if(!(b==="prompt"||b==="filesUrl"||b==="size"||b==="nVariants"||b==="fileUrl"||b==="callBackUrl")){let w={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"};
e===null?e=[w]:e.push(w),t++}if(i.prompt!==void 0&&(he(i.prompt,{instancePath:n+"/prompt",parentData:i,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),i.filesUrl!==void 0){let b=i.filesUrl;if(Array.
isArray(b)){if(b.length>5){let _={instancePath:n+"/filesUrl",keyword:"maxItems",params:{limit:5},message:"must NOT have \
more than 5 items"};e===null?e=[_]:e.push(_),t++}if(b.length<1){let _={instancePath:n+"/filesUrl",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[_]:e.push(_),t++}let w=b.length;for(let _=0;_<w;_++)u(b[_],
{instancePath:n+"/filesUrl/"+_,parentData:b,parentDataProperty:_,rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=
e.length)}else{let w={instancePath:n+"/filesUrl",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[w]:e.push(w),t++}}if(i.size!==void 0){let b=i.size;if(typeof b!="string"){let w={instancePath:n+"/size",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),t++}if(!(b==="1:1"||b==="3:2"||b==="2:3")){let w={
instancePath:n+"/size",keyword:"enum",params:{allowedValues:od.properties.size.enum},message:"must be equal to one of th\
e allowed values"};e===null?e=[w]:e.push(w),t++}}if(i.nVariants!==void 0){let b=i.nVariants;if(!(typeof b=="number"&&!(b%
1)&&!isNaN(b))){let w={instancePath:n+"/nVariants",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[w]:e.push(w),t++}if(typeof b=="number"&&(b<1||isNaN(b))){let w={instancePath:n+"/nVariants",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[w]:e.push(w),t++}}i.fileUrl!==void 0&&(u(i.fileUrl,{instancePath:n+
"/fileUrl",parentData:i,parentDataProperty:"fileUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length))}else{let b={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[b]:e.push(b),t++}return Fo.errors=e,t===0}function Z(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(Array.isArray(i)){
if(i.length<1){let s={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[s]:e.push(s),t++}let r=i.length;for(let s=0;s<r;s++)u(i[s],{instancePath:n+"/"+s,parentData:i,parentDataProperty:s,
rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)}else{let r={instancePath:n,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return Z.errors=e,t===0}function br(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.result_urls===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"re\
sult_urls"},message:"must have required property 'result_urls'"};e===null?e=[r]:e.push(r),t++}i.result_urls!==void 0&&(Z(
i.result_urls,{instancePath:n+"/result_urls",parentData:i,parentDataProperty:"result_urls",rootData:l})||(e=e===null?Z.errors:
e.concat(Z.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return br.errors=e,t===0}var Lo=Co;function Co(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0&&(ue(i.code,{instancePath:n+"/code",parentData:i,parentDataProperty:"\
code",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),i.msg!==void 0&&(me(i.msg,{instancePath:n+"/m\
sg",parentData:i,parentDataProperty:"msg",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),i.data!==
void 0){let r=i.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.taskId===void 0){let s={instancePath:n+"/data",keyword:"\
required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[s]:e.push(s),t++}
r.taskId!==void 0&&(z(r.taskId,{instancePath:n+"/data/taskId",parentData:r,parentDataProperty:"taskId",rootData:l})||(e=
e===null?z.errors:e.concat(z.errors),t=e.length)),r.info!==void 0&&(br(r.info,{instancePath:n+"/data/info",parentData:r,
parentDataProperty:"info",rootData:l})||(e=e===null?br.errors:e.concat(br.errors),t=e.length))}else{let s={instancePath:n+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Co.errors=e,t===0}function Ge(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){
let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Ge.
errors=e,t===0}var So=cs;function cs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(r!==
200){let s={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}}if(i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;if(G(r,{instancePath:n+"/data",parentData:i,
parentDataProperty:"data",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[s]:e.push(s),t++}if(r.successFlag!==void 0){let s=r.
successFlag;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let o={instancePath:n+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),t++}if(s!==0){let o={instancePath:n+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}}r.progress!==
void 0&&(Ge(r.progress,{instancePath:n+"/data/progress",parentData:r,parentDataProperty:"progress",rootData:l})||(e=e===
null?Ge.errors:e.concat(Ge.errors),t=e.length))}else{let s={instancePath:n+"/data",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return cs.errors=e,t===0}var Ro=ys;function ys(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(r!==
200){let s={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}}if(i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;if(G(r,{instancePath:n+"/data",parentData:i,
parentDataProperty:"data",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[s]:e.push(s),t++}if(r.response===void 0){let s={
instancePath:n+"/data",keyword:"required",params:{missingProperty:"response"},message:"must have required property 'resp\
onse'"};e===null?e=[s]:e.push(s),t++}if(r.successFlag!==void 0){let s=r.successFlag;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let o={instancePath:n+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),t++}if(s!==1){let o={instancePath:n+"/data/successFlag",keyword:"const",params:{allowedValue:1},message:"\
must be equal to constant"};e===null?e=[o]:e.push(o),t++}}r.response!==void 0&&(br(r.response,{instancePath:n+"/data/res\
ponse",parentData:r,parentDataProperty:"response",rootData:l})||(e=e===null?br.errors:e.concat(br.errors),t=e.length)),r.
progress!==void 0&&(Ge(r.progress,{instancePath:n+"/data/progress",parentData:r,parentDataProperty:"progress",rootData:l})||
(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length))}else{let s={instancePath:n+"/data",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ys.errors=e,t===0}var Ko=gs;function gs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(r!==
200){let s={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}}if(i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;if(G(r,{instancePath:n+"/data",parentData:i,
parentDataProperty:"data",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[s]:e.push(s),t++}if(r.successFlag!==void 0){let s=r.
successFlag;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let o={instancePath:n+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),t++}if(s!==2){let o={instancePath:n+"/data/successFl\
ag",keyword:"const",params:{allowedValue:2},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}}r.progress!==
void 0&&(Ge(r.progress,{instancePath:n+"/data/progress",parentData:r,parentDataProperty:"progress",rootData:l})||(e=e===
null?Ge.errors:e.concat(Ge.errors),t=e.length))}else{let s={instancePath:n+"/data",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return gs.errors=e,t===0}var Mo=Jo;function Jo(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0,r=t,s=!1,o=null,a=t;
cs(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?cs.errors:e.concat(cs.errors),t=e.length);
var p=a===t;p&&(s=!0,o=0);let d=t;ys(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ys.errors:
e.concat(ys.errors),t=e.length);var p=d===t;if(p&&s)s=!1,o=[o,1];else{p&&(s=!0,o=1);let c=t;gs(i,{instancePath:n,parentData:f,
parentDataProperty:m,rootData:l})||(e=e===null?gs.errors:e.concat(gs.errors),t=e.length);var p=c===t;if(p&&s)s=!1,o=[o,2];else{
p&&(s=!0,o=2);let U=t;re(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?re.errors:e.concat(
re.errors),t=e.length);var p=U===t;p&&s?(s=!1,o=[o,3]):p&&(s=!0,o=3)}}if(s)t=r,e!==null&&(r?e.length=r:e=null);else{let c={
instancePath:n,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[c]:
e.push(c),t++}return Jo.errors=e,t===0}var Go=Zo;function Zo(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.taskId===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"taskId"},
message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),t++}if(i.url===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="taskId"||r==="url")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}i.taskId!==void 0&&($(i.taskId,{instancePath:n+"/task\
Id",parentData:i,parentDataProperty:"taskId",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),i.url!==
void 0&&(u(i.url,{instancePath:n+"/url",parentData:i,parentDataProperty:"url",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Zo.errors=e,t===0}function Ze(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>1e3){let r={instancePath:n,keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characte\
rs"};e===null?e=[r]:e.push(r),t++}if(E(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Ze.errors=e,t===0}function J(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(Array.isArray(i)){
if(i.length>1){let s={instancePath:n,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[s]:e.push(s),t++}if(i.length<1){let s={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[s]:e.push(s),t++}let r=i.length;for(let s=0;s<r;s++)q(i[s],{instancePath:n+"/"+s,parentData:i,
parentDataProperty:s,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{let r={instancePath:n,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return J.errors=e,t===0}function te(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="boolea\
n"){let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
return te.errors=e,t===0}var ld={type:"string",enum:["5","10"]};function V(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="5"||i==="10")){let r={instancePath:n,keyword:"enum",params:{allowedValues:ld.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return V.errors=e,t===0}var Ho=hs;function hs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="kling-2.6/image-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kl\
ing-2.6/image-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_urls===void 0){let s={instancePath:n+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[s]:e.push(s),
t++}if(r.sound===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"sound"},message:"mus\
t have required property 'sound'"};e===null?e=[s]:e.push(s),t++}if(r.duration===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[s]:e.push(s),
t++}for(let s in r)if(!(s==="prompt"||s==="image_urls"||s==="sound"||s==="duration")){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),t++}r.prompt!==void 0&&(Ze(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length)),r.image_urls!==void 0&&(J(r.image_urls,{instancePath:n+"/input/im\
age_urls",parentData:r,parentDataProperty:"image_urls",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),
r.sound!==void 0&&(te(r.sound,{instancePath:n+"/input/sound",parentData:r,parentDataProperty:"sound",rootData:l})||(e=e===
null?te.errors:e.concat(te.errors),t=e.length)),r.duration!==void 0&&(V(r.duration,{instancePath:n+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length))}else{let s={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return hs.errors=e,t===0}var ad={type:"string",enum:["std","pro","720p","1080p"]};function qr(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="std"||i==="pro"||i==="720p"||i==="1080p")){let r={instancePath:n,
keyword:"enum",params:{allowedValues:ad.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),t++}return qr.errors=e,t===0}var pd={type:"string",enum:["image","video"]};function Pr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="image"||i==="video")){let r={instancePath:n,keyword:"enum",params:{allowedValues:pd.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Pr.errors=e,t===0}var Yo=ks;function ks(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="kling-2.6/motion-control"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kl\
ing-2.6/motion-control"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input_urls===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"input_urls"},message:"must have requi\
red property 'input_urls'"};e===null?e=[s]:e.push(s),t++}if(r.video_urls===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[s]:e.push(
s),t++}if(r.mode===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"mode"},message:"mu\
st have required property 'mode'"};e===null?e=[s]:e.push(s),t++}if(r.character_orientation===void 0){let s={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"character_orientation"},message:"must have required property 'chara\
cter_orientation'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="input_urls"||s==="video_urls"||s===
"mode"||s==="character_orientation")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0){let s=r.prompt;if(typeof s==
"string"){if(E(s)>2500){let o={instancePath:n+"/input/prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT \
have more than 2500 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+"/input/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}r.input_urls!==void 0&&(J(r.input_urls,{instancePath:n+
"/input/input_urls",parentData:r,parentDataProperty:"input_urls",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),t=
e.length)),r.video_urls!==void 0&&(J(r.video_urls,{instancePath:n+"/input/video_urls",parentData:r,parentDataProperty:"v\
ideo_urls",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),r.mode!==void 0&&(qr(r.mode,{instancePath:n+
"/input/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?qr.errors:e.concat(qr.errors),t=e.length)),
r.character_orientation!==void 0&&(Pr(r.character_orientation,{instancePath:n+"/input/character_orientation",parentData:r,
parentDataProperty:"character_orientation",rootData:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),t=e.length))}else{let s={
instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ks.
errors=e,t===0}var ud={type:"string",enum:["16:9","9:16","1:1"]};function ie(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="16:9"||i==="9:16"||i==="1:1")){let r={instancePath:n,keyword:"enum",params:{allowedValues:ud.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return ie.errors=e,t===0}var Wo=_s;function _s(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="kling-2.6/text-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kli\
ng-2.6/text-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.sound===void 0){let s={instancePath:n+"/input",keyword:"required",
params:{missingProperty:"sound"},message:"must have required property 'sound'"};e===null?e=[s]:e.push(s),t++}if(r.aspect_ratio===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have req\
uired property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}if(r.duration===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[s]:e.push(s),
t++}for(let s in r)if(!(s==="prompt"||s==="sound"||s==="aspect_ratio"||s==="duration")){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),t++}r.prompt!==void 0&&(Ze(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length)),r.sound!==void 0&&(te(r.sound,{instancePath:n+"/input/sound",parentData:r,
parentDataProperty:"sound",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),r.aspect_ratio!==void 0&&
(ie(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=
e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.duration!==void 0&&(V(r.duration,{instancePath:n+"/input/duration",
parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length))}else{let s={
instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return _s.
errors=e,t===0}function je(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>3072){let r={instancePath:n,keyword:"maxLength",params:{limit:3072},message:"must NOT have more than 3072 charac\
ters"};e===null?e=[r]:e.push(r),t++}if(E(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return je.errors=e,t===0}var md=new RegExp("^(https?|oss|asset)://","u");function j(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i=="string"){if(!md.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^(https?|\
oss|asset)://"},message:'must match pattern "^(https?|oss|asset)://"'};e===null?e=[r]:e.push(r),t++}if(!rn(i)){let r={instancePath:n,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return j.errors=e,t===0}function H(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),t++}if(typeof i=="number"){if(i>15||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),t++}if(i<3||isNaN(i)){let r={instancePath:n,keyword:"min\
imum",params:{comparison:">=",limit:3},message:"must be >= 3"};e===null?e=[r]:e.push(r),t++}}return H.errors=e,t===0}var fd={type:"string",enum:["720p","1080p","4k"]};function fe(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="720p"||i==="1080p"||i==="4k")){let r={instancePath:n,keyword:"enum",params:{allowedValues:fd.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return fe.errors=e,t===0}var dd={type:"string",enum:["16:9","9:16","1:1","auto"]};function He(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="16:9"||i==="9:16"||i==="1:1"||i==="auto")){let r={instancePath:n,
keyword:"enum",params:{allowedValues:dd.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),t++}return He.errors=e,t===0}function Dr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="boolea\
n"){let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
return Dr.errors=e,t===0}function Ye(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="boolea\
n"){let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
return Ye.errors=e,t===0}function ne(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(!(typeof i=="numb\
er"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),t++}if(typeof i=="number"){if(i>15||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),t++}if(i<1||isNaN(i)){let r={instancePath:n,keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),t++}}return ne.errors=e,t===0}function We(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(Array.isArray(i)){
if(i.length>6){let s={instancePath:n,keyword:"maxItems",params:{limit:6},message:"must NOT have more than 6 items"};e===
null?e=[s]:e.push(s),t++}let r=i.length;for(let s=0;s<r;s++){let o=i[s];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
prompt===void 0){let a={instancePath:n+"/"+s,keyword:"required",params:{missingProperty:"prompt"},message:"must have req\
uired property 'prompt'"};e===null?e=[a]:e.push(a),t++}if(o.duration===void 0){let a={instancePath:n+"/"+s,keyword:"requ\
ired",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[a]:e.push(a),t++}
for(let a in o)if(!(a==="prompt"||a==="duration")){let d={instancePath:n+"/"+s,keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),t++}if(o.prompt!==void 0){let a=o.prompt;if(typeof a==
"string"){if(E(a)>512){let d={instancePath:n+"/"+s+"/prompt",keyword:"maxLength",params:{limit:512},message:"must NOT ha\
ve more than 512 characters"};e===null?e=[d]:e.push(d),t++}if(E(a)<1){let d={instancePath:n+"/"+s+"/prompt",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:n+
"/"+s+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}o.duration!==
void 0&&(ne(o.duration,{instancePath:n+"/"+s+"/duration",parentData:o,parentDataProperty:"duration",rootData:l})||(e=e===
null?ne.errors:e.concat(ne.errors),t=e.length))}else{let a={instancePath:n+"/"+s,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),t++}return We.errors=e,t===0}function jr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[r]:e.push(r),t++}if(i.description===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(
r),t++}if(i.element_input_urls===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"element_input\
_urls"},message:"must have required property 'element_input_urls'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r===
"name"||r==="description"||r==="element_input_urls"||r==="element_input_audio_urls"||r==="start_time"||r==="end_time")){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&($(i.name,{instancePath:n+"/name",parentData:i,parentDataProperty:"\
name",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),i.description!==void 0&&($(i.description,{instancePath:n+
"/description",parentData:i,parentDataProperty:"description",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),
i.element_input_urls!==void 0){let r=i.element_input_urls;if(Array.isArray(r)){if(r.length>4){let o={instancePath:n+"/el\
ement_input_urls",keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[o]:e.push(o),
t++}if(r.length<1){let o={instancePath:n+"/element_input_urls",keyword:"minItems",params:{limit:1},message:"must NOT hav\
e fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let s=r.length;for(let o=0;o<s;o++)j(r[o],{instancePath:n+"/element_\
input_urls/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else{
let s={instancePath:n+"/element_input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:
e.push(s),t++}}if(i.element_input_audio_urls!==void 0){let r=i.element_input_audio_urls;if(Array.isArray(r)){let s=r.length;
for(let o=0;o<s;o++)j(r[o],{instancePath:n+"/element_input_audio_urls/"+o,parentData:r,parentDataProperty:o,rootData:l})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else{let s={instancePath:n+"/element_input_audio_urls",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}}if(i.start_time!==void 0){let r=i.start_time;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:n+"/start_time",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&(r<0||isNaN(r))){let s={instancePath:n+"/\
start_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),t++}}if(i.
end_time!==void 0){let r=i.end_time;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:n+"/end_time",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&(r<0||isNaN(
r))){let s={instancePath:n+"/end_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return jr.errors=e,t===0}var Xo=ws,cd={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"kling-3.0-omni/image-to-video"},callBackUrl:{$ref:"s6"},input:{type:"object",
additionalProperties:!1,required:["prompt","image_urls"],properties:{prompt:{$ref:"s80"},image_urls:{type:"array",minItems:1,
maxItems:2,items:{$ref:"s81"}},duration:{$ref:"s82"},resolution:{$ref:"s83"},aspect_ratio:{$ref:"s84"},audio:{$ref:"s72"},
customize_multi_shots:{$ref:"s85"},prefer_multi_shots:{$ref:"s86"},multi_prompt:{$ref:"s87"},elements:{type:"array",maxItems:3,
items:{$ref:"s89"}}}}}};function ws(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="kling-3.0-omni/image-to-video"){let s={instancePath:n+"/model",keyword:"\
const",params:{allowedValue:"kling-3.0-omni/image-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(
s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"call\
BackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_urls===void 0){let s={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===
null?e=[s]:e.push(s),t++}for(let s in r)if(!M.call(cd.properties.input.properties,s)){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),t++}if(r.prompt!==void 0&&(je(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?je.errors:e.concat(je.errors),t=e.length)),r.image_urls!==void 0){let s=r.image_urls;if(Array.isArray(s)){if(s.
length>2){let a={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:2},message:"must NOT have more than\
 2 items"};e===null?e=[a]:e.push(a),t++}if(s.length<1){let a={instancePath:n+"/input/image_urls",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<o;a++)j(s[a],
{instancePath:n+"/input/image_urls/"+a,parentData:s,parentDataProperty:a,rootData:l})||(e=e===null?j.errors:e.concat(j.errors),
t=e.length)}else{let o={instancePath:n+"/input/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[o]:e.push(o),t++}}if(r.duration!==void 0&&(H(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.resolution!==void 0&&(fe(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),
t=e.length)),r.aspect_ratio!==void 0&&(He(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?He.errors:e.concat(He.errors),t=e.length)),r.audio!==void 0&&(te(r.audio,{instancePath:n+
"/input/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),
r.customize_multi_shots!==void 0&&(Dr(r.customize_multi_shots,{instancePath:n+"/input/customize_multi_shots",parentData:r,
parentDataProperty:"customize_multi_shots",rootData:l})||(e=e===null?Dr.errors:e.concat(Dr.errors),t=e.length)),r.prefer_multi_shots!==
void 0&&(Ye(r.prefer_multi_shots,{instancePath:n+"/input/prefer_multi_shots",parentData:r,parentDataProperty:"prefer_mul\
ti_shots",rootData:l})||(e=e===null?Ye.errors:e.concat(Ye.errors),t=e.length)),r.multi_prompt!==void 0&&(We(r.multi_prompt,
{instancePath:n+"/input/multi_prompt",parentData:r,parentDataProperty:"multi_prompt",rootData:l})||(e=e===null?We.errors:
e.concat(We.errors),t=e.length)),r.elements!==void 0){let s=r.elements;if(Array.isArray(s)){if(s.length>3){let a={instancePath:n+
"/input/elements",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===null?e=[a]:e.push(a),
t++}let o=s.length;for(let a=0;a<o;a++)jr(s[a],{instancePath:n+"/input/elements/"+a,parentData:s,parentDataProperty:a,rootData:l})||
(e=e===null?jr.errors:e.concat(jr.errors),t=e.length)}else{let o={instancePath:n+"/input/elements",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:n+"/input",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ws.errors=e,t===0}function $r(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(Array.isArray(i)){
if(i.length>1){let s={instancePath:n,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[s]:e.push(s),t++}if(i.length<1){let s={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[s]:e.push(s),t++}let r=i.length;for(let s=0;s<r;s++)j(i[s],{instancePath:n+"/"+s,parentData:i,
parentDataProperty:s,rootData:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else{let r={instancePath:n,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return $r.errors=e,t===0}function Xe(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(Array.isArray(i)){
let r=i.length;for(let s=0;s<r;s++)jr(i[s],{instancePath:n+"/"+s,parentData:i,parentDataProperty:s,rootData:l})||(e=e===
null?jr.errors:e.concat(jr.errors),t=e.length)}else{let r={instancePath:n,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),t++}return Xe.errors=e,t===0}var Qo=vs,yd={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"kling-3.0-omni/reference-to-video"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s80"},image_urls:{type:"\
array",minItems:1,maxItems:7,items:{$ref:"s81"}},video_urls:{$ref:"s91"},duration:{$ref:"s82"},resolution:{$ref:"s83"},aspect_ratio:{
$ref:"s84"},audio:{$ref:"s9"},customize_multi_shots:{$ref:"s85"},prefer_multi_shots:{$ref:"s86"},multi_prompt:{$ref:"s87"},
elements:{$ref:"s92"}}}}};function vs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="kling-3.0-omni/reference-to-video"){let s={instancePath:n+"/model",
keyword:"const",params:{allowedValue:"kling-3.0-omni/reference-to-video"},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"\
callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!M.call(yd.properties.
input.properties,s)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(je(r.prompt,{instancePath:n+"/\
input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),
r.image_urls!==void 0){let s=r.image_urls;if(Array.isArray(s)){if(s.length>7){let a={instancePath:n+"/input/image_urls",
keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[a]:e.push(a),t++}if(s.length<
1){let a={instancePath:n+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<o;a++)j(s[a],{instancePath:n+"/input/image_urls/"+a,parentData:s,
parentDataProperty:a,rootData:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else{let o={instancePath:n+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}r.video_urls!==
void 0&&($r(r.video_urls,{instancePath:n+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:l})||
(e=e===null?$r.errors:e.concat($r.errors),t=e.length)),r.duration!==void 0&&(H(r.duration,{instancePath:n+"/input/durati\
on",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.resolution!==
void 0&&(fe(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||
(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.aspect_ratio!==void 0&&(He(r.aspect_ratio,{instancePath:n+"/inp\
ut/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?He.errors:e.concat(He.errors),
t=e.length)),r.audio!==void 0&&(y(r.audio,{instancePath:n+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.customize_multi_shots!==void 0&&(Dr(r.customize_multi_shots,{instancePath:n+
"/input/customize_multi_shots",parentData:r,parentDataProperty:"customize_multi_shots",rootData:l})||(e=e===null?Dr.errors:
e.concat(Dr.errors),t=e.length)),r.prefer_multi_shots!==void 0&&(Ye(r.prefer_multi_shots,{instancePath:n+"/input/prefer_\
multi_shots",parentData:r,parentDataProperty:"prefer_multi_shots",rootData:l})||(e=e===null?Ye.errors:e.concat(Ye.errors),
t=e.length)),r.multi_prompt!==void 0&&(We(r.multi_prompt,{instancePath:n+"/input/multi_prompt",parentData:r,parentDataProperty:"\
multi_prompt",rootData:l})||(e=e===null?We.errors:e.concat(We.errors),t=e.length)),r.elements!==void 0&&(Xe(r.elements,{
instancePath:n+"/input/elements",parentData:r,parentDataProperty:"elements",rootData:l})||(e=e===null?Xe.errors:e.concat(
Xe.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),t++}return vs.errors=e,t===0}var el=bs,gd={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"kling-3.0-omni/text-to-video"},callBackUrl:{$ref:"s6"},input:{type:"\
object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s80"},duration:{$ref:"s82"},resolution:{$ref:"\
s83"},aspect_ratio:{$ref:"s78"},audio:{$ref:"s9"},customize_multi_shots:{$ref:"s9"},prefer_multi_shots:{$ref:"s86"},multi_prompt:{
$ref:"s87"},elements:{$ref:"s92"}}}}};function bs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="kling-3.0-omni/text-to-video"){let s={
instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling-3.0-omni/text-to-video"},message:"must be equal to c\
onstant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,
parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"require\
d",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!M.call(gd.properties.input.properties,s)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(je(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),
r.duration!==void 0&&(H(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.resolution!==void 0&&(fe(r.resolution,{instancePath:n+"/input/res\
olution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),
r.aspect_ratio!==void 0&&(ie(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspec\
t_ratio",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.audio!==void 0&&(y(r.audio,{instancePath:n+
"/input/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),
r.customize_multi_shots!==void 0&&(y(r.customize_multi_shots,{instancePath:n+"/input/customize_multi_shots",parentData:r,
parentDataProperty:"customize_multi_shots",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.prefer_multi_shots!==
void 0&&(Ye(r.prefer_multi_shots,{instancePath:n+"/input/prefer_multi_shots",parentData:r,parentDataProperty:"prefer_mul\
ti_shots",rootData:l})||(e=e===null?Ye.errors:e.concat(Ye.errors),t=e.length)),r.multi_prompt!==void 0&&(We(r.multi_prompt,
{instancePath:n+"/input/multi_prompt",parentData:r,parentDataProperty:"multi_prompt",rootData:l})||(e=e===null?We.errors:
e.concat(We.errors),t=e.length)),r.elements!==void 0&&(Xe(r.elements,{instancePath:n+"/input/elements",parentData:r,parentDataProperty:"\
elements",rootData:l})||(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return bs.errors=e,t===0}var hd={type:"string",enum:["3","4","5","6","7","8","9","10","11","12","13","14","15"]};function $e(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="3"||i==="4"||i==="5"||i===
"6"||i==="7"||i==="8"||i==="9"||i==="10"||i==="11"||i==="12"||i==="13"||i==="14"||i==="15")){let r={instancePath:n,keyword:"\
enum",params:{allowedValues:hd.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}
return $e.errors=e,t===0}var rl=qs;function qs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="kling-3.0-omni/transformation"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling-3.0-omni/transformation"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.video_urls===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="prompt"||s==="image_urls"||s==="video_urls"||s==="duration"||s==="resolution"||s==="aspe\
ct_ratio"||s==="audio"||s==="elements")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(je(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),
r.image_urls!==void 0){let s=r.image_urls;if(Array.isArray(s)){if(s.length>4){let a={instancePath:n+"/input/image_urls",
keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[a]:e.push(a),t++}if(s.length<
1){let a={instancePath:n+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<o;a++)j(s[a],{instancePath:n+"/input/image_urls/"+a,parentData:s,
parentDataProperty:a,rootData:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else{let o={instancePath:n+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}r.video_urls!==
void 0&&($r(r.video_urls,{instancePath:n+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:l})||
(e=e===null?$r.errors:e.concat($r.errors),t=e.length)),r.duration!==void 0&&($e(r.duration,{instancePath:n+"/input/durat\
ion",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),r.resolution!==
void 0&&(fe(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||
(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.aspect_ratio!==void 0&&(He(r.aspect_ratio,{instancePath:n+"/inp\
ut/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?He.errors:e.concat(He.errors),
t=e.length)),r.audio!==void 0&&(te(r.audio,{instancePath:n+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:l})||
(e=e===null?te.errors:e.concat(te.errors),t=e.length)),r.elements!==void 0&&(Xe(r.elements,{instancePath:n+"/input/eleme\
nts",parentData:r,parentDataProperty:"elements",rootData:l})||(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length))}else{
let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}return qs.errors=e,t===0}var sl=Ps,kd={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"kling-3.0/motion-control"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,
required:["input_urls","video_urls"],properties:{prompt:{type:"string",maxLength:2500},input_urls:{$ref:"s71"},video_urls:{
$ref:"s71"},mode:{$ref:"s75"},character_orientation:{$ref:"s76"},background_source:{type:"string",enum:["input_video","i\
nput_image"]}}}}};function Ps(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="kling-3.0/motion-control"){let s={instancePath:n+"/model",keyword:"\
const",params:{allowedValue:"kling-3.0/motion-control"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}
if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",
rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.input_urls===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
input_urls"},message:"must have required property 'input_urls'"};e===null?e=[s]:e.push(s),t++}if(r.video_urls===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"video_urls"},message:"must have required prop\
erty 'video_urls'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="input_urls"||s==="video_urls"||s===
"mode"||s==="character_orientation"||s==="background_source")){let o={instancePath:n+"/input",keyword:"additionalPropert\
ies",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==
void 0){let s=r.prompt;if(typeof s=="string"){if(E(s)>2500){let o={instancePath:n+"/input/prompt",keyword:"maxLength",params:{
limit:2500},message:"must NOT have more than 2500 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+
"/input/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}if(r.input_urls!==
void 0&&(J(r.input_urls,{instancePath:n+"/input/input_urls",parentData:r,parentDataProperty:"input_urls",rootData:l})||(e=
e===null?J.errors:e.concat(J.errors),t=e.length)),r.video_urls!==void 0&&(J(r.video_urls,{instancePath:n+"/input/video_u\
rls",parentData:r,parentDataProperty:"video_urls",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),r.mode!==
void 0&&(qr(r.mode,{instancePath:n+"/input/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?qr.errors:
e.concat(qr.errors),t=e.length)),r.character_orientation!==void 0&&(Pr(r.character_orientation,{instancePath:n+"/input/c\
haracter_orientation",parentData:r,parentDataProperty:"character_orientation",rootData:l})||(e=e===null?Pr.errors:e.concat(
Pr.errors),t=e.length)),r.background_source!==void 0){let s=r.background_source;if(typeof s!="string"){let o={instancePath:n+
"/input/background_source",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}
if(!(s==="input_video"||s==="input_image")){let o={instancePath:n+"/input/background_source",keyword:"enum",params:{allowedValues:kd.
properties.input.properties.background_source.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:
e.push(o),t++}}}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),t++}return Ps.errors=e,t===0}function se(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(Array.isArray(i)){
let r=i.length;for(let s=0;s<r;s++)q(i[s],{instancePath:n+"/"+s,parentData:i,parentDataProperty:s,rootData:l})||(e=e===null?
q.errors:e.concat(q.errors),t=e.length)}else{let r={instancePath:n,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[r]:e.push(r),t++}return se.errors=e,t===0}function pn(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(Array.isArray(i)){
let r=i.length;for(let s=0;s<r;s++){let o=i[s];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.prompt===void 0){let a={
instancePath:n+"/"+s,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[a]:e.push(a),t++}if(o.duration===void 0){let a={instancePath:n+"/"+s,keyword:"required",params:{missingProperty:"\
duration"},message:"must have required property 'duration'"};e===null?e=[a]:e.push(a),t++}for(let a in o)if(!(a==="promp\
t"||a==="duration")){let d={instancePath:n+"/"+s,keyword:"additionalProperties",params:{additionalProperty:a},message:"m\
ust NOT have additional properties"};e===null?e=[d]:e.push(d),t++}if(o.prompt!==void 0){let a=o.prompt;if(typeof a=="str\
ing"){if(E(a)>500){let d={instancePath:n+"/"+s+"/prompt",keyword:"maxLength",params:{limit:500},message:"must NOT have m\
ore than 500 characters"};e===null?e=[d]:e.push(d),t++}if(E(a)<1){let d={instancePath:n+"/"+s+"/prompt",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:n+
"/"+s+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(o.duration!==
void 0){let a=o.duration;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let d={instancePath:n+"/"+s+"/duration",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),t++}if(typeof a=="number"){if(a>12||isNaN(
a)){let d={instancePath:n+"/"+s+"/duration",keyword:"maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"};
e===null?e=[d]:e.push(d),t++}if(a<1||isNaN(a)){let d={instancePath:n+"/"+s+"/duration",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[d]:e.push(d),t++}}}}else{let a={instancePath:n+"/"+s,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:n,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return pn.errors=e,t===0}function un(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[r]:e.push(r),t++}if(i.description===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(
r),t++}if(i.element_input_urls===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"element_input\
_urls"},message:"must have required property 'element_input_urls'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r===
"name"||r==="description"||r==="element_input_urls"||r==="element_input_audio_urls"||r==="start_time"||r==="end_time")){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&($(i.name,{instancePath:n+"/name",parentData:i,parentDataProperty:"\
name",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),i.description!==void 0&&($(i.description,{instancePath:n+
"/description",parentData:i,parentDataProperty:"description",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),
i.element_input_urls!==void 0&&(se(i.element_input_urls,{instancePath:n+"/element_input_urls",parentData:i,parentDataProperty:"\
element_input_urls",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),i.element_input_audio_urls!==void 0&&
(se(i.element_input_audio_urls,{instancePath:n+"/element_input_audio_urls",parentData:i,parentDataProperty:"element_inpu\
t_audio_urls",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),i.start_time!==void 0){let r=i.start_time;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:n+"/start_time",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&(r<0||isNaN(r))){let s={instancePath:n+"/\
start_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),t++}}if(i.
end_time!==void 0){let r=i.end_time;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:n+"/end_time",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&(r<0||isNaN(
r))){let s={instancePath:n+"/end_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return un.errors=e,t===0}function mn(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(Array.isArray(i)){
if(i.length>3){let s={instancePath:n,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[s]:e.push(s),t++}let r=i.length;for(let s=0;s<r;s++)un(i[s],{instancePath:n+"/"+s,parentData:i,parentDataProperty:s,
rootData:l})||(e=e===null?un.errors:e.concat(un.errors),t=e.length)}else{let r={instancePath:n,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return mn.errors=e,t===0}var tl=Ds,Xn={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"kling-3.0/video"},callBackUrl:{$ref:"s6"},input:{type:"\
object",additionalProperties:!1,required:["prompt","duration","mode","sound","multi_shots"],properties:{prompt:{$ref:"s1\
9"},duration:{$ref:"s95"},aspect_ratio:{$ref:"s78"},mode:{type:"string",enum:["std","pro","4K"]},sound:{$ref:"s9"},image_urls:{
$ref:"s98"},multi_shots:{$ref:"s9"},multi_prompt:{$ref:"s99"},kling_elements:{$ref:"s100"}}}}};function Ds(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="stri\
ng"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),t++}if(r!=="kling-3.0/video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling-3.0/video"},
message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[s]:e.push(s),t++}if(r.duration===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"dur\
ation"},message:"must have required property 'duration'"};e===null?e=[s]:e.push(s),t++}if(r.mode===void 0){let s={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[s]:
e.push(s),t++}if(r.sound===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"sound"},message:"\
must have required property 'sound'"};e===null?e=[s]:e.push(s),t++}if(r.multi_shots===void 0){let s={instancePath:n+"/in\
put",keyword:"required",params:{missingProperty:"multi_shots"},message:"must have required property 'multi_shots'"};e===
null?e=[s]:e.push(s),t++}for(let s in r)if(!M.call(Xn.properties.input.properties,s)){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),t++}if(r.prompt!==void 0&&($(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.duration!==void 0&&($e(r.duration,{instancePath:n+"/input/duratio\
n",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),r.aspect_ratio!==
void 0&&(ie(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.mode!==void 0){let s=r.mode;if(typeof s!="string"){let o={instancePath:n+
"/input/mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(!(s==="std"||
s==="pro"||s==="4K")){let o={instancePath:n+"/input/mode",keyword:"enum",params:{allowedValues:Xn.properties.input.properties.
mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}r.sound!==void 0&&(y(r.sound,
{instancePath:n+"/input/sound",parentData:r,parentDataProperty:"sound",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
t=e.length)),r.image_urls!==void 0&&(se(r.image_urls,{instancePath:n+"/input/image_urls",parentData:r,parentDataProperty:"\
image_urls",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),r.multi_shots!==void 0&&(y(r.multi_shots,
{instancePath:n+"/input/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?y.errors:e.
concat(y.errors),t=e.length)),r.multi_prompt!==void 0&&(pn(r.multi_prompt,{instancePath:n+"/input/multi_prompt",parentData:r,
parentDataProperty:"multi_prompt",rootData:l})||(e=e===null?pn.errors:e.concat(pn.errors),t=e.length)),r.kling_elements!==
void 0&&(mn(r.kling_elements,{instancePath:n+"/input/kling_elements",parentData:r,parentDataProperty:"kling_elements",rootData:l})||
(e=e===null?mn.errors:e.concat(mn.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ds.errors=e,t===0}function h(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>5e3){let r={instancePath:n,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),t++}if(E(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return h.errors=e,t===0}var il=js;function js(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="kling/ai-avatar-pro"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling/a\
i-avatar-pro"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[s]:e.push(s),t++}if(r.audio_url===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"must have requir\
ed property 'audio_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="image_url"||s==="audio_url")){
let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addit\
ional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.image_url!==void 0&&(u(
r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),r.audio_url!==void 0&&(u(r.audio_url,{instancePath:n+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return js.errors=e,t===0}var nl=$s;function $s(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="kling/ai-avatar-standard"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kl\
ing/ai-avatar-standard"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"requir\
ed",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[s]:e.push(s),t++}
if(r.audio_url===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"\
must have required property 'audio_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="image_url"||
s==="audio_url")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"m\
ust NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input\
/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.image_url!==
void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),r.audio_url!==void 0&&(u(r.audio_url,{instancePath:n+"/input/audio_url",parentData:r,
parentDataProperty:"audio_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length))}else{let s={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return $s.errors=e,t===0}function F(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>500){let r={instancePath:n,keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 character\
s"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),t++}return F.errors=e,t===0}function S(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="number"){
if(i>1||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[r]:e.push(r),t++}if(i<0||isNaN(i)){let r={instancePath:n,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[r]:e.push(r),t++}return S.errors=e,t===0}var ol=xs;function xs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="kling/v2-1-master-image-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-1-master-image-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="prompt"||s==="image_url"||s==="duration"||s==="negative_prompt"||s==="cfg_scale")){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.image_url!==void 0&&(u(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.
length)),r.duration!==void 0&&(V(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.negative_prompt!==void 0&&(F(r.negative_prompt,{instancePath:n+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?F.errors:e.concat(F.
errors),t=e.length)),r.cfg_scale!==void 0&&(S(r.cfg_scale,{instancePath:n+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return xs.errors=e,t===0}var ll=Us;function Us(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="kling/v2-1-master-text-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-1-master-text-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="duration"||s==="as\
pect_ratio"||s==="negative_prompt"||s==="cfg_scale")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(
r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(
h.errors),t=e.length)),r.duration!==void 0&&(V(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.aspect_ratio!==void 0&&(ie(r.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?ie.errors:
e.concat(ie.errors),t=e.length)),r.negative_prompt!==void 0&&(F(r.negative_prompt,{instancePath:n+"/input/negative_promp\
t",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),
r.cfg_scale!==void 0&&(S(r.cfg_scale,{instancePath:n+"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Us.errors=e,t===0}var al=As;function As(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="kling/v2-1-pro"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling/v2-1-p\
ro"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[s]:e.push(s),t++}if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"im\
age_url"},message:"must have required property 'image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="promp\
t"||s==="image_url"||s==="tail_image_url"||s==="duration"||s==="negative_prompt"||s==="cfg_scale")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.image_url!==void 0&&(u(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.
length)),r.tail_image_url!==void 0&&(u(r.tail_image_url,{instancePath:n+"/input/tail_image_url",parentData:r,parentDataProperty:"\
tail_image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.duration!==void 0&&(V(r.duration,{instancePath:n+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),
r.negative_prompt!==void 0&&(F(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.cfg_scale!==void 0&&(S(r.cfg_scale,
{instancePath:n+"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?S.errors:e.concat(
S.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return As.errors=e,t===0}var pl=Bs;function Bs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="kling/v2-1-standard"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling/v\
2-1-standard"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="prompt"||s==="image_url"||s==="duration"||s==="negative_prompt"||s==="cfg_scale")){let o={instancePath:n+"/inp\
ut",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?
e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prom\
pt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.image_url!==void 0&&(u(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.
length)),r.duration!==void 0&&(V(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.negative_prompt!==void 0&&(F(r.negative_prompt,{instancePath:n+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?F.errors:e.concat(F.
errors),t=e.length)),r.cfg_scale!==void 0&&(S(r.cfg_scale,{instancePath:n+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Bs.errors=e,t===0}function xe(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>2500){let r={instancePath:n,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 charac\
ters"};e===null?e=[r]:e.push(r),t++}if(E(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return xe.errors=e,t===0}var ul=Ns;function Ns(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="kling/v2-5-turbo-image-to-video-pro"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-5-turbo-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="prompt"||s==="image_url"||s==="tail_image_url"||s==="duration"||s==="negative_prompt"||s===
"cfg_scale")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must \
NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(xe(r.prompt,{instancePath:n+"/input/pr\
ompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),r.image_url!==
void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),r.tail_image_url!==void 0&&(u(r.tail_image_url,{instancePath:n+"/input/tai\
l_image_url",parentData:r,parentDataProperty:"tail_image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.
length)),r.duration!==void 0&&(V(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.negative_prompt!==void 0&&(F(r.negative_prompt,{instancePath:n+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?F.errors:e.concat(F.
errors),t=e.length)),r.cfg_scale!==void 0&&(S(r.cfg_scale,{instancePath:n+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ns.errors=e,t===0}var ml=Ts;function Ts(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="kling/v2-5-turbo-text-to-video-pro"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-5-turbo-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="duration"||s==="as\
pect_ratio"||s==="negative_prompt"||s==="cfg_scale")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&
(xe(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?xe.errors:
e.concat(xe.errors),t=e.length)),r.duration!==void 0&&(V(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.aspect_ratio!==void 0&&(ie(r.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?ie.errors:
e.concat(ie.errors),t=e.length)),r.negative_prompt!==void 0){let s=r.negative_prompt;if(typeof s=="string"){if(E(s)>2500){
let o={instancePath:n+"/input/negative_prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT have more than \
2500 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+"/input/negative_prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}r.cfg_scale!==void 0&&(S(r.cfg_scale,{instancePath:n+
"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.
length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Ts.errors=e,t===0}var _d={type:"string",enum:["720p","1080p"]};function x(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="720p"||i==="1080p")){let r={instancePath:n,keyword:"enum",params:{allowedValues:_d.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return x.errors=e,t===0}var fl=Os;function Os(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="kling/v3-turbo-image-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling/v3-turbo-image-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_urls===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[s]:e.push(
s),t++}if(r.duration===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"duration"},message:"\
must have required property 'duration'"};e===null?e=[s]:e.push(s),t++}if(r.resolution===void 0){let s={instancePath:n+"/\
input",keyword:"required",params:{missingProperty:"resolution"},message:"must have required property 'resolution'"};e===
null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="image_urls"||s==="duration"||s==="resolution")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(xe(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),r.image_urls!==void 0&&(Z(r.image_urls,{instancePath:n+
"/input/image_urls",parentData:r,parentDataProperty:"image_urls",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=
e.length)),r.duration!==void 0&&($e(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"durati\
on",rootData:l})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),r.resolution!==void 0&&(x(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=
e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Os.errors=e,t===0}var dl=Is;function Is(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="kling/v3-turbo-text-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling/v3-turbo-text-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[s]:e.push(s),
t++}if(r.aspect_ratio===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},
message:"must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}if(r.resolution===void 0){let s={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"resolution"},message:"must have required property 'resolution'"};e===
null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="duration"||s==="aspect_ratio"||s==="resolution")){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(xe(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),r.duration!==void 0&&($e(r.duration,{instancePath:n+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?$e.errors:e.concat($e.errors),t=e.
length)),r.aspect_ratio!==void 0&&(ie(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.resolution!==void 0&&(x(r.resolution,
{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return Is.errors=e,t===0}var wd={type:"string",enum:["480p","720p"]};function ke(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="480p"||i==="720p")){let r={instancePath:n,keyword:"enum",params:{allowedValues:wd.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return ke.errors=e,t===0}var vd={type:"string",enum:["none","regular"]};function xr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="none"||i==="regular")){let r={instancePath:n,keyword:"enum",params:{allowedValues:vd.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return xr.errors=e,t===0}function Y(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="boolean"){
let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}return Y.
errors=e,t===0}function Ur(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="number"){
if(i>2147483647||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"mu\
st be <= 2147483647"};e===null?e=[r]:e.push(r),t++}if(i<0||isNaN(i)){let r={instancePath:n,keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[r]:e.push(r),t++}return Ur.errors=e,t===0}function g(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="boolean"){
let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}return g.
errors=e,t===0}var cl=Es;function Es(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="wan/2-2-a14b-image-to-video-turbo"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
wan/2-2-a14b-image-to-video-turbo"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="prompt"||s==="image_url"||s==="resolution"||s==="acceleration"||s==="enable_prompt_expan\
sion"||s==="seed"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.resolution!==void 0&&(ke(r.resolution,{instancePath:n+"/input/res\
olution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),
r.acceleration!==void 0&&(xr(r.acceleration,{instancePath:n+"/input/acceleration",parentData:r,parentDataProperty:"accel\
eration",rootData:l})||(e=e===null?xr.errors:e.concat(xr.errors),t=e.length)),r.enable_prompt_expansion!==void 0&&(Y(r.enable_prompt_expansion,
{instancePath:n+"/input/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.seed!==void 0&&(Ur(r.seed,{instancePath:n+"/input/seed",parentData:r,
parentDataProperty:"seed",rootData:l})||(e=e===null?Ur.errors:e.concat(Ur.errors),t=e.length)),r.nsfw_checker!==void 0&&
(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=
e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Es.errors=e,t===0}var bd={type:"string",enum:["480p","580p","720p"]};function Qe(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="480p"||i==="580p"||i==="720p")){let r={instancePath:n,keyword:"enum",params:{
allowedValues:bd.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Qe.errors=
e,t===0}var yl=Vs,qd={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",
const:"wan/2-2-a14b-speech-to-video-turbo"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt","image_url","audio_url"],properties:{prompt:{$ref:"s103"},image_url:{$ref:"s6"},audio_url:{$ref:"s6"},resolution:{
$ref:"s124"},negative_prompt:{$ref:"s106"},seed:{$ref:"s11"},num_frames:{type:"number",minimum:40,maximum:120},frames_per_second:{
type:"number",minimum:4,maximum:60},num_inference_steps:{type:"number",minimum:2,maximum:40},guidance_scale:{type:"numbe\
r",minimum:1,maximum:10},shift:{type:"number",minimum:1,maximum:10},nsfw_checker:{$ref:"s122"}}}}};function Vs(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="stri\
ng"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),t++}if(r!=="wan/2-2-a14b-speech-to-video-turbo"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
wan/2-2-a14b-speech-to-video-turbo"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[s]:e.push(
s),t++}if(r.audio_url===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"\
must have required property 'audio_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!M.call(qd.properties.input.properties,
s)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have a\
dditional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.image_url!==void 0&&(u(
r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),r.audio_url!==void 0&&(u(r.audio_url,{instancePath:n+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.resolution!==void 0&&(Qe(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),
t=e.length)),r.negative_prompt!==void 0&&(F(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),
r.num_frames!==void 0){let s=r.num_frames;if(typeof s=="number"){if(s>120||isNaN(s)){let o={instancePath:n+"/input/num_f\
rames",keyword:"maximum",params:{comparison:"<=",limit:120},message:"must be <= 120"};e===null?e=[o]:e.push(o),t++}if(s<
40||isNaN(s)){let o={instancePath:n+"/input/num_frames",keyword:"minimum",params:{comparison:">=",limit:40},message:"mus\
t be >= 40"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+"/input/num_frames",keyword:"type",params:{type:"n\
umber"},message:"must be number"};e===null?e=[o]:e.push(o),t++}}if(r.frames_per_second!==void 0){let s=r.frames_per_second;
if(typeof s=="number"){if(s>60||isNaN(s)){let o={instancePath:n+"/input/frames_per_second",keyword:"maximum",params:{comparison:"\
<=",limit:60},message:"must be <= 60"};e===null?e=[o]:e.push(o),t++}if(s<4||isNaN(s)){let o={instancePath:n+"/input/fram\
es_per_second",keyword:"minimum",params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=[o]:e.push(o),t++}}else{
let o={instancePath:n+"/input/frames_per_second",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[o]:e.push(o),t++}}if(r.num_inference_steps!==void 0){let s=r.num_inference_steps;if(typeof s=="number"){if(s>40||isNaN(
s)){let o={instancePath:n+"/input/num_inference_steps",keyword:"maximum",params:{comparison:"<=",limit:40},message:"must\
 be <= 40"};e===null?e=[o]:e.push(o),t++}if(s<2||isNaN(s)){let o={instancePath:n+"/input/num_inference_steps",keyword:"m\
inimum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+
"/input/num_inference_steps",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),t++}}
if(r.guidance_scale!==void 0){let s=r.guidance_scale;if(typeof s=="number"){if(s>10||isNaN(s)){let o={instancePath:n+"/i\
nput/guidance_scale",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=[o]:e.push(
o),t++}if(s<1||isNaN(s)){let o={instancePath:n+"/input/guidance_scale",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+"/input/guidance_scale",keyword:"type",
params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),t++}}if(r.shift!==void 0){let s=r.shift;if(typeof s==
"number"){if(s>10||isNaN(s)){let o={instancePath:n+"/input/shift",keyword:"maximum",params:{comparison:"<=",limit:10},message:"\
must be <= 10"};e===null?e=[o]:e.push(o),t++}if(s<1||isNaN(s)){let o={instancePath:n+"/input/shift",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+"/input/shift",
keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),t++}}r.nsfw_checker!==void 0&&(g(
r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===
null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return Vs.errors=e,t===0}var gl=zs,Pd={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"wan/2-2-a14b-text-to-video-turbo"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s103"},aspect_ratio:{type:"\
string",enum:["16:9","9:16"]},resolution:{$ref:"s118"},acceleration:{$ref:"s119"},enable_prompt_expansion:{$ref:"s120"},
seed:{$ref:"s121"},nsfw_checker:{$ref:"s122"}}}}};function zs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="wan/2-2-a14b-text-to-video-turbo"){
let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2-2-a14b-text-to-video-turbo"},message:"must be\
 equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBac\
kUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.
input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n+"\
/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="aspect_ratio"||s==="resolution"||s==="acceleration"||s==="enabl\
e_prompt_expansion"||s==="seed"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&
(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:
e.concat(h.errors),t=e.length)),r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let o={instancePath:n+
"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(!(s===
"16:9"||s==="9:16")){let o={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:Pd.properties.input.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}r.resolution!==
void 0&&(ke(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||
(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),r.acceleration!==void 0&&(xr(r.acceleration,{instancePath:n+"/inp\
ut/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?xr.errors:e.concat(xr.errors),
t=e.length)),r.enable_prompt_expansion!==void 0&&(Y(r.enable_prompt_expansion,{instancePath:n+"/input/enable_prompt_expa\
nsion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),t=
e.length)),r.seed!==void 0&&(Ur(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?Ur.errors:e.concat(Ur.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/inpu\
t/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.
length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return zs.errors=e,t===0}var hl=Fs;function Fs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="wan/2-2-animate-move"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2-\
2-animate-move"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required prope\
rty 'image_url'"};e===null?e=[s]:e.push(s),t++}if(r.video_url===void 0){let s={instancePath:n+"/input",keyword:"required",
params:{missingProperty:"video_url"},message:"must have required property 'video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="image_url"||s==="video_url"||s==="resolution"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"ad\
ditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),
t++}r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",
rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.video_url!==void 0&&(u(r.video_url,{instancePath:n+
"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.
length)),r.resolution!==void 0&&(Qe(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"re\
solution",rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,
{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:
e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),t++}return Fs.errors=e,t===0}var kl=Ls;function Ls(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="wan/2-2-animate-replace"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan\
/2-2-animate-replace"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have requir\
ed property 'image_url'"};e===null?e=[s]:e.push(s),t++}if(r.video_url===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"video_url"},message:"must have required property 'video_url'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="image_url"||s==="video_url"||s==="resolution"||s==="nsfw_checker")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),t++}r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.video_url!==void 0&&(u(r.video_url,{instancePath:n+
"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.
length)),r.resolution!==void 0&&(Qe(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"re\
solution",rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,
{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:
e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),t++}return Ls.errors=e,t===0}function Ue(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>800){let r={instancePath:n,keyword:"maxLength",params:{limit:800},message:"must NOT have more than 800 character\
s"};e===null?e=[r]:e.push(r),t++}if(E(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Ue.errors=e,t===0}var Dd={type:"string",enum:["720p","1080p"]};function Ar(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="720p"||i==="1080p")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Dd.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Ar.errors=e,t===0}var _l=Cs;function Cs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="wan/2-5-image-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/\
2-5-image-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.
callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"requir\
ed",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[s]:e.push(s),t++}
if(r.duration===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"duration"},message:"m\
ust have required property 'duration'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="image_url"||
s==="duration"||s==="resolution"||s==="negative_prompt"||s==="enable_prompt_expansion"||s==="seed"||s==="nsfw_checker")){
let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addit\
ional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(Ue(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)),r.image_url!==void 0&&(u(
r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),r.duration!==void 0&&(V(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.resolution!==void 0&&(Ar(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?Ar.errors:e.concat(Ar.errors),
t=e.length)),r.negative_prompt!==void 0&&(F(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.enable_prompt_expansion!==void 0&&
(Y(r.enable_prompt_expansion,{instancePath:n+"/input/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_pr\
ompt_expansion",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Cs.errors=e,t===0}var wl=Ss;function Ss(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="wan/2-5-text-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2\
-5-text-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration===void 0){let s={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="prompt"||s==="duration"||s==="aspect_ratio"||s==="resolution"||s==="negative_prompt"||s==="enable_prompt_expan\
sion"||s==="seed"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(Ue(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)),
r.duration!==void 0&&(V(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.aspect_ratio!==void 0&&(ie(r.aspect_ratio,{instancePath:n+"/input\
/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=
e.length)),r.resolution!==void 0&&(Ar(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"\
resolution",rootData:l})||(e=e===null?Ar.errors:e.concat(Ar.errors),t=e.length)),r.negative_prompt!==void 0&&(F(r.negative_prompt,
{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?F.errors:
e.concat(F.errors),t=e.length)),r.enable_prompt_expansion!==void 0&&(Y(r.enable_prompt_expansion,{instancePath:n+"/input\
/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?Y.errors:e.
concat(Y.errors),t=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Ss.errors=e,t===0}function de(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>1500){let r={instancePath:n,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 charac\
ters"};e===null?e=[r]:e.push(r),t++}if(E(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return de.errors=e,t===0}var jd={type:"string",enum:["5","10","15"]};function er(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="5"||i==="10"||i==="15")){let r={instancePath:n,keyword:"enum",params:{allowedValues:jd.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return er.errors=e,t===0}function Br(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="boolea\
n"){let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
return Br.errors=e,t===0}var vl=Rs;function Rs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="wan/2-6-flash-image-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
wan/2-6-flash-image-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_urls===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[s]:e.push(
s),t++}if(r.audio===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"audio"},message:"\
must have required property 'audio'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="image_urls"||s===
"audio"||s==="duration"||s==="resolution"||s==="multi_shots"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),t++}r.prompt!==void 0&&(de(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?de.errors:e.concat(de.errors),t=e.length)),r.image_urls!==void 0&&(J(r.image_urls,{instancePath:n+"/input/im\
age_urls",parentData:r,parentDataProperty:"image_urls",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),
r.audio!==void 0&&(te(r.audio,{instancePath:n+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===
null?te.errors:e.concat(te.errors),t=e.length)),r.duration!==void 0&&(er(r.duration,{instancePath:n+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:l})||(e=e===null?er.errors:e.concat(er.errors),t=e.length)),r.resolution!==void 0&&
(x(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?
x.errors:e.concat(x.errors),t=e.length)),r.multi_shots!==void 0&&(Br(r.multi_shots,{instancePath:n+"/input/multi_shots",
parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?Br.errors:e.concat(Br.errors),t=e.length)),r.nsfw_checker!==
void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Rs.errors=e,t===0}function _e(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(Array.isArray(i)){
if(i.length>3){let s={instancePath:n,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[s]:e.push(s),t++}if(i.length<1){let s={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[s]:e.push(s),t++}let r=i.length;for(let s=0;s<r;s++)q(i[s],{instancePath:n+"/"+s,parentData:i,
parentDataProperty:s,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{let r={instancePath:n,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return _e.errors=e,t===0}var bl=Ks;function Ks(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="wan/2-6-flash-video-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
wan/2-6-flash-video-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.video_urls===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="prompt"||s==="video_urls"||s==="audio"||s==="duration"||s==="resolution"||s==="multi_sho\
ts"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(de(r.prompt,{instancePath:n+"/inp\
ut/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),
r.video_urls!==void 0&&(_e(r.video_urls,{instancePath:n+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",
rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),r.audio!==void 0&&(te(r.audio,{instancePath:n+"/inp\
ut/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),r.
duration!==void 0&&(V(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.resolution!==void 0&&(x(r.resolution,{instancePath:n+"/input/reso\
lution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),
r.multi_shots!==void 0&&(Br(r.multi_shots,{instancePath:n+"/input/multi_shots",parentData:r,parentDataProperty:"multi_sh\
ots",rootData:l})||(e=e===null?Br.errors:e.concat(Br.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Ks.errors=e,t===0}var ql=Ms;function Ms(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="wan/2-6-image-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/\
2-6-image-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.
callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_urls===void 0){let s={instancePath:n+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[s]:e.push(s),
t++}for(let s in r)if(!(s==="prompt"||s==="image_urls"||s==="duration"||s==="resolution"||s==="multi_shots"||s==="nsfw_c\
hecker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.image_urls!==
void 0&&(J(r.image_urls,{instancePath:n+"/input/image_urls",parentData:r,parentDataProperty:"image_urls",rootData:l})||(e=
e===null?J.errors:e.concat(J.errors),t=e.length)),r.duration!==void 0&&(er(r.duration,{instancePath:n+"/input/duration",
parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?er.errors:e.concat(er.errors),t=e.length)),r.resolution!==
void 0&&(x(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=
e===null?x.errors:e.concat(x.errors),t=e.length)),r.multi_shots!==void 0&&(y(r.multi_shots,{instancePath:n+"/input/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ms.errors=e,t===0}var Pl=Js;function Js(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="wan/2-6-text-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2\
-6-text-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="duration"||s==="resolution"||s==="multi_\
shots")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT h\
ave additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.duration!==
void 0&&(er(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===
null?er.errors:e.concat(er.errors),t=e.length)),r.resolution!==void 0&&(x(r.resolution,{instancePath:n+"/input/resolutio\
n",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.multi_shots!==
void 0&&(y(r.multi_shots,{instancePath:n+"/input/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Js.errors=e,t===0}var Dl=Gs;function Gs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="wan/2-6-video-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/\
2-6-video-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.
callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.video_urls===void 0){let s={instancePath:n+"/input",keyword:"requi\
red",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[s]:e.push(s),
t++}for(let s in r)if(!(s==="prompt"||s==="video_urls"||s==="duration"||s==="resolution"||s==="multi_shots"||s==="nsfw_c\
hecker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.video_urls!==
void 0&&(_e(r.video_urls,{instancePath:n+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:l})||
(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),r.duration!==void 0&&(V(r.duration,{instancePath:n+"/input/durati\
on",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.resolution!==
void 0&&(x(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=
e===null?x.errors:e.concat(x.errors),t=e.length)),r.multi_shots!==void 0&&(y(r.multi_shots,{instancePath:n+"/input/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Gs.errors=e,t===0}var $d={type:"string",enum:["1K","2K","4K"]};function Q(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="1K"||i==="2K"||i==="4K")){let r={instancePath:n,keyword:"enum",params:{allowedValues:$d.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Q.errors=e,t===0}var xd=new RegExp("^#[0-9A-Fa-f]{6}$","u"),Ud=new RegExp("^\\d{1,3}\\.\\d{2}%$","u");function Nr(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(Array.isArray(i)){if(i.length>10){let s={instancePath:n,keyword:"\
maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[s]:e.push(s),t++}if(i.length<3){let s={
instancePath:n,keyword:"minItems",params:{limit:3},message:"must NOT have fewer than 3 items"};e===null?e=[s]:e.push(s),
t++}let r=i.length;for(let s=0;s<r;s++){let o=i[s];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.hex===void 0){let a={
instancePath:n+"/"+s,keyword:"required",params:{missingProperty:"hex"},message:"must have required property 'hex'"};e===
null?e=[a]:e.push(a),t++}if(o.ratio===void 0){let a={instancePath:n+"/"+s,keyword:"required",params:{missingProperty:"ra\
tio"},message:"must have required property 'ratio'"};e===null?e=[a]:e.push(a),t++}for(let a in o)if(!(a==="hex"||a==="ra\
tio")){let d={instancePath:n+"/"+s,keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have a\
dditional properties"};e===null?e=[d]:e.push(d),t++}if(o.hex!==void 0){let a=o.hex;if(typeof a=="string"){if(!xd.test(a)){
let d={instancePath:n+"/"+s+"/hex",keyword:"pattern",params:{pattern:"^#[0-9A-Fa-f]{6}$"},message:'must match pattern "^\
#[0-9A-Fa-f]{6}$"'};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:n+"/"+s+"/hex",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(o.ratio!==void 0){let a=o.ratio;if(typeof a=="string"){
if(!Ud.test(a)){let d={instancePath:n+"/"+s+"/ratio",keyword:"pattern",params:{pattern:"^\\d{1,3}\\.\\d{2}%$"},message:'\
must match pattern "^\\d{1,3}\\.\\d{2}%$"'};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:n+"/"+s+"/ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:n+"/"+s,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return Nr.errors=e,t===0}function Tr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(Array.isArray(i)){
let r=i.length;for(let s=0;s<r;s++){let o=i[s];if(Array.isArray(o)){if(o.length>2){let d={instancePath:n+"/"+s,keyword:"\
maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[d]:e.push(d),t++}let a=o.length;for(let d=0;d<
a;d++){let p=o[d];if(Array.isArray(p)){if(p.length>4){let k={instancePath:n+"/"+s+"/"+d,keyword:"maxItems",params:{limit:4},
message:"must NOT have more than 4 items"};e===null?e=[k]:e.push(k),t++}if(p.length<4){let k={instancePath:n+"/"+s+"/"+d,
keyword:"minItems",params:{limit:4},message:"must NOT have fewer than 4 items"};e===null?e=[k]:e.push(k),t++}let c=p.length;
for(let k=0;k<c;k++)P(p[k],{instancePath:n+"/"+s+"/"+d+"/"+k,parentData:p,parentDataProperty:k,rootData:l})||(e=e===null?
P.errors:e.concat(P.errors),t=e.length)}else{let c={instancePath:n+"/"+s+"/"+d,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[c]:e.push(c),t++}}}else{let a={instancePath:n+"/"+s,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),t++}return Tr.errors=e,t===0}function N(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),t++}if(typeof i=="number"){if(i>2147483647||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[r]:e.push(r),t++}if(i<0||isNaN(i)){let r={instancePath:n,
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),t++}}return N.errors=
e,t===0}var jl=Zs,Qn={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",
const:"wan/2-7-image"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{
prompt:{$ref:"s103"},input_urls:{type:"array",maxItems:9,items:{$ref:"s16"}},aspect_ratio:{type:"string",enum:["1:1","16\
:9","4:3","21:9","3:4","9:16","8:1","1:8"]},resolution:{$ref:"s142"},n:{$ref:"s11"},enable_sequential:{$ref:"s9"},thinking_mode:{
$ref:"s9"},color_palette:{$ref:"s143"},bbox_list:{$ref:"s144"},watermark:{$ref:"s9"},seed:{$ref:"s145"},nsfw_checker:{$ref:"\
s122"}}}}};function Zs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="wan/2-7-image"){let s={instancePath:n+"/model",keyword:"const",params:{
allowedValue:"wan/2-7-image"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!M.call(Qn.properties.input.properties,s)){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.input_urls!==void 0){let s=r.
input_urls;if(Array.isArray(s)){if(s.length>9){let a={instancePath:n+"/input/input_urls",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<o;a++)q(s[a],{instancePath:n+
"/input/input_urls/"+a,parentData:s,parentDataProperty:a,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{
let o={instancePath:n+"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.
push(o),t++}}if(r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let o={instancePath:n+"/input/aspec\
t_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(!(s==="1:1"||s===
"16:9"||s==="4:3"||s==="21:9"||s==="3:4"||s==="9:16"||s==="8:1"||s==="1:8")){let o={instancePath:n+"/input/aspect_ratio",
keyword:"enum",params:{allowedValues:Qn.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[o]:e.push(o),t++}}r.resolution!==void 0&&(Q(r.resolution,{instancePath:n+"/input/resolu\
tion",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.
n!==void 0&&(P(r.n,{instancePath:n+"/input/n",parentData:r,parentDataProperty:"n",rootData:l})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length)),r.enable_sequential!==void 0&&(y(r.enable_sequential,{instancePath:n+"/input/enable_sequential",parentData:r,
parentDataProperty:"enable_sequential",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.thinking_mode!==
void 0&&(y(r.thinking_mode,{instancePath:n+"/input/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.color_palette!==void 0&&(Nr(r.color_palette,{instancePath:n+"/inp\
ut/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:l})||(e=e===null?Nr.errors:e.concat(Nr.errors),
t=e.length)),r.bbox_list!==void 0&&(Tr(r.bbox_list,{instancePath:n+"/input/bbox_list",parentData:r,parentDataProperty:"b\
box_list",rootData:l})||(e=e===null?Tr.errors:e.concat(Tr.errors),t=e.length)),r.watermark!==void 0&&(y(r.watermark,{instancePath:n+
"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.
length)),r.seed!==void 0&&(N(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?N.errors:e.concat(N.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsf\
w_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{
let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}return Zs.errors=e,t===0}var $l=Hs,eo={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"wan/2-7-image-pro"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt"],properties:{prompt:{$ref:"s103"},input_urls:{type:"array",maxItems:9,items:{$ref:"s16"}},aspect_ratio:{type:"s\
tring",enum:["1:1","16:9","4:3","21:9","3:4","9:16","8:1","1:8"]},resolution:{$ref:"s142"},n:{$ref:"s11"},enable_sequential:{
$ref:"s9"},thinking_mode:{$ref:"s9"},color_palette:{$ref:"s143"},bbox_list:{$ref:"s144"},watermark:{$ref:"s9"},seed:{$ref:"\
s145"}}}}};function Hs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="wan/2-7-image-pro"){let s={instancePath:n+"/model",keyword:"const",
params:{allowedValue:"wan/2-7-image-pro"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!M.call(eo.properties.input.properties,
s)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have a\
dditional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.input_urls!==void 0){let s=r.
input_urls;if(Array.isArray(s)){if(s.length>9){let a={instancePath:n+"/input/input_urls",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<o;a++)q(s[a],{instancePath:n+
"/input/input_urls/"+a,parentData:s,parentDataProperty:a,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{
let o={instancePath:n+"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.
push(o),t++}}if(r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let o={instancePath:n+"/input/aspec\
t_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(!(s==="1:1"||s===
"16:9"||s==="4:3"||s==="21:9"||s==="3:4"||s==="9:16"||s==="8:1"||s==="1:8")){let o={instancePath:n+"/input/aspect_ratio",
keyword:"enum",params:{allowedValues:eo.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[o]:e.push(o),t++}}r.resolution!==void 0&&(Q(r.resolution,{instancePath:n+"/input/resolu\
tion",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.
n!==void 0&&(P(r.n,{instancePath:n+"/input/n",parentData:r,parentDataProperty:"n",rootData:l})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length)),r.enable_sequential!==void 0&&(y(r.enable_sequential,{instancePath:n+"/input/enable_sequential",parentData:r,
parentDataProperty:"enable_sequential",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.thinking_mode!==
void 0&&(y(r.thinking_mode,{instancePath:n+"/input/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.color_palette!==void 0&&(Nr(r.color_palette,{instancePath:n+"/inp\
ut/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:l})||(e=e===null?Nr.errors:e.concat(Nr.errors),
t=e.length)),r.bbox_list!==void 0&&(Tr(r.bbox_list,{instancePath:n+"/input/bbox_list",parentData:r,parentDataProperty:"b\
box_list",rootData:l})||(e=e===null?Tr.errors:e.concat(Tr.errors),t=e.length)),r.watermark!==void 0&&(y(r.watermark,{instancePath:n+
"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.
length)),r.seed!==void 0&&(N(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?N.errors:e.concat(N.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Hs.errors=e,t===0}function Or(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(!(typeof i=="numb\
er"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),t++}if(typeof i=="number"){if(i>15||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),t++}if(i<2||isNaN(i)){let r={instancePath:n,keyword:"min\
imum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[r]:e.push(r),t++}}return Or.errors=e,t===0}var xl=Ys,
Ad={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"wan/2-7-ima\
ge-to-video"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{
$ref:"s103"},first_frame_url:{$ref:"s6"},last_frame_url:{$ref:"s6"},first_clip_url:{$ref:"s6"},driving_audio_url:{$ref:"\
s6"},duration:{$ref:"s148"},resolution:{$ref:"s115"},negative_prompt:{$ref:"s106"},prompt_extend:{$ref:"s9"},watermark:{
$ref:"s9"},seed:{$ref:"s145"},nsfw_checker:{$ref:"s122"}}}}};function Ys(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="wan/2-7-ima\
ge-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2-7-image-to-video"},message:"mus\
t be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/cal\
lBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[s]:e.push(s),t++}for(let s in r)if(!M.call(Ad.properties.input.properties,s)){let o={instancePath:n+"/input",keyword:"a\
dditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.first_frame_url!==void 0&&(u(r.first_frame_url,{instancePath:n+"/\
input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),
t=e.length)),r.last_frame_url!==void 0&&(u(r.last_frame_url,{instancePath:n+"/input/last_frame_url",parentData:r,parentDataProperty:"\
last_frame_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.first_clip_url!==void 0&&(u(r.first_clip_url,
{instancePath:n+"/input/first_clip_url",parentData:r,parentDataProperty:"first_clip_url",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),r.driving_audio_url!==void 0&&(u(r.driving_audio_url,{instancePath:n+"/input/driving_aud\
io_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
r.duration!==void 0&&(Or(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?Or.errors:e.concat(Or.errors),t=e.length)),r.resolution!==void 0&&(x(r.resolution,{instancePath:n+"/input/re\
solution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),
r.negative_prompt!==void 0&&(F(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,
{instancePath:n+"/input/prompt_extend",parentData:r,parentDataProperty:"prompt_extend",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length)),r.watermark!==void 0&&(y(r.watermark,{instancePath:n+"/input/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.seed!==void 0&&(N(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ys.errors=e,t===0}var Bd={type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]};function oe(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="16:9"||i==="9:16"||i==="1:1"||i==="4:3"||i==="3:4")){let r={instancePath:n,
keyword:"enum",params:{allowedValues:Bd.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),t++}return oe.errors=e,t===0}var Ul=Ws,Nd={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"wan/2-7-r2v"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt"],properties:{prompt:{$ref:"s103"},reference_image:{type:"array",maxItems:5,items:{$ref:"s16"}},reference_video:{
type:"array",maxItems:5,items:{$ref:"s16"}},reference_voice:{$ref:"s6"},first_frame:{$ref:"s6"},duration:{type:"integer",
minimum:2,maximum:10},aspect_ratio:{$ref:"s150"},resolution:{$ref:"s115"},negative_prompt:{$ref:"s106"},prompt_extend:{$ref:"\
s9"},watermark:{$ref:"s9"},seed:{$ref:"s145"},nsfw_checker:{$ref:"s122"}}}}};function Ws(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r==="ca\
llBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){
let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
t++}if(r!=="wan/2-7-r2v"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2-7-r2v"},message:"mu\
st be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/ca\
llBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[s]:e.push(s),t++}for(let s in r)if(!M.call(Nd.properties.input.properties,s)){let o={instancePath:n+"/input",keyword:"a\
dditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),t++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.reference_image!==void 0){let s=r.reference_image;if(Array.isArray(
s)){if(s.length>5){let a={instancePath:n+"/input/reference_image",keyword:"maxItems",params:{limit:5},message:"must NOT \
have more than 5 items"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<o;a++)q(s[a],{instancePath:n+"/input/\
reference_image/"+a,parentData:s,parentDataProperty:a,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{
let o={instancePath:n+"/input/reference_image",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[o]:e.push(o),t++}}if(r.reference_video!==void 0){let s=r.reference_video;if(Array.isArray(s)){if(s.length>5){let a={instancePath:n+
"/input/reference_video",keyword:"maxItems",params:{limit:5},message:"must NOT have more than 5 items"};e===null?e=[a]:e.
push(a),t++}let o=s.length;for(let a=0;a<o;a++)q(s[a],{instancePath:n+"/input/reference_video/"+a,parentData:s,parentDataProperty:a,
rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{let o={instancePath:n+"/input/reference_video",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}if(r.reference_voice!==void 0&&(u(r.reference_voice,
{instancePath:n+"/input/reference_voice",parentData:r,parentDataProperty:"reference_voice",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),r.first_frame!==void 0&&(u(r.first_frame,{instancePath:n+"/input/first_frame",parentData:r,
parentDataProperty:"first_frame",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.duration!==void 0){
let s=r.duration;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let o={instancePath:n+"/input/duration",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),t++}if(typeof s=="number"){if(s>10||isNaN(s)){let o={
instancePath:n+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=
[o]:e.push(o),t++}if(s<2||isNaN(s)){let o={instancePath:n+"/input/duration",keyword:"minimum",params:{comparison:">=",limit:2},
message:"must be >= 2"};e===null?e=[o]:e.push(o),t++}}}r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,{instancePath:n+"/inp\
ut/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),
t=e.length)),r.resolution!==void 0&&(x(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"\
resolution",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.negative_prompt!==void 0&&(F(r.negative_prompt,
{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?F.errors:
e.concat(F.errors),t=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:n+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.watermark!==void 0&&
(y(r.watermark,{instancePath:n+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),t=e.length)),r.seed!==void 0&&(N(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Ws.errors=e,t===0}var Al=Xs,Td={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"wan/2-7-text-to-video"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,
required:["prompt"],properties:{prompt:{$ref:"s103"},audio_url:{$ref:"s6"},duration:{$ref:"s148"},ratio:{$ref:"s150"},resolution:{
$ref:"s115"},negative_prompt:{$ref:"s106"},prompt_extend:{$ref:"s9"},watermark:{$ref:"s9"},seed:{$ref:"s145"},nsfw_checker:{
$ref:"s122"}}}}};function Xs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="wan/2-7-text-to-video"){let s={instancePath:n+"/model",keyword:"co\
nst",params:{allowedValue:"wan/2-7-text-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.
callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"m\
ust have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!M.call(Td.properties.input.properties,
s)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have a\
dditional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.audio_url!==void 0&&(u(
r.audio_url,{instancePath:n+"/input/audio_url",parentData:r,parentDataProperty:"audio_url",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),r.duration!==void 0&&(Or(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:l})||(e=e===null?Or.errors:e.concat(Or.errors),t=e.length)),r.ratio!==void 0&&(oe(r.ratio,{instancePath:n+
"/input/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),
r.resolution!==void 0&&(x(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.negative_prompt!==void 0&&(F(r.negative_prompt,{instancePath:n+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?F.errors:e.concat(F.
errors),t=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:n+"/input/prompt_extend",parentData:r,parentDataProperty:"\
prompt_extend",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.watermark!==void 0&&(y(r.watermark,{
instancePath:n+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?y.errors:e.concat(
y.errors),t=e.length)),r.seed!==void 0&&(N(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/\
nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{
let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}return Xs.errors=e,t===0}function I(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>5e3){let r={instancePath:n,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),t++}return I.errors=e,t===0}var Bl=Qs,ro={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"wan/2-7-videoedit"},callBackUrl:{$ref:"s6"},input:{type:"object",
additionalProperties:!1,required:["video_url"],properties:{prompt:{$ref:"s153"},video_url:{$ref:"s6"},reference_image:{$ref:"\
s6"},duration:{type:"integer",minimum:0,maximum:10},aspect_ratio:{$ref:"s150"},audio_setting:{type:"string",enum:["auto",
"origin"]},resolution:{$ref:"s115"},negative_prompt:{$ref:"s106"},prompt_extend:{$ref:"s9"},watermark:{$ref:"s9"},seed:{
$ref:"s145"},nsfw_checker:{$ref:"s122"}}}}};function Qs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="wan/2-7-videoedit"){let s={instancePath:n+
"/model",keyword:"const",params:{allowedValue:"wan/2-7-videoedit"},message:"must be equal to constant"};e===null?e=[s]:e.
push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"\
callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.video_url===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
video_url"},message:"must have required property 'video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!M.call(ro.
properties.input.properties,s)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(I(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),
r.video_url!==void 0&&(u(r.video_url,{instancePath:n+"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.reference_image!==void 0&&(u(r.reference_image,{instancePath:n+"/\
input/reference_image",parentData:r,parentDataProperty:"reference_image",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),
t=e.length)),r.duration!==void 0){let s=r.duration;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let o={instancePath:n+"/\
input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),t++}if(typeof s==
"number"){if(s>10||isNaN(s)){let o={instancePath:n+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:10},
message:"must be <= 10"};e===null?e=[o]:e.push(o),t++}if(s<0||isNaN(s)){let o={instancePath:n+"/input/duration",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(o),t++}}}if(r.aspect_ratio!==void 0&&
(oe(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=
e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.audio_setting!==void 0){let s=r.audio_setting;if(typeof s!="string"){
let o={instancePath:n+"/input/audio_setting",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[o]:e.push(o),t++}if(!(s==="auto"||s==="origin")){let o={instancePath:n+"/input/audio_setting",keyword:"enum",params:{allowedValues:ro.
properties.input.properties.audio_setting.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),t++}}r.resolution!==void 0&&(x(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"reso\
lution",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.negative_prompt!==void 0&&(F(r.negative_prompt,
{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?F.errors:
e.concat(F.errors),t=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:n+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.watermark!==void 0&&
(y(r.watermark,{instancePath:n+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),t=e.length)),r.seed!==void 0&&(N(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Qs.errors=e,t===0}function Ae(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="boolea\
n"){let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
return Ae.errors=e,t===0}var Nl=et;function et(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="hailuo/02-image-to-video-pro"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="prompt"||s==="image_url"||s==="end_image_url"||s==="prompt_optimizer"||s==="nsfw_checker")){
let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addit\
ional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(de(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),r.image_url!==void 0&&(u(
r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),r.end_image_url!==void 0&&(u(r.end_image_url,{instancePath:n+"/input/end_image_url",parentData:r,
parentDataProperty:"end_image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.prompt_optimizer!==
void 0&&(Ae(r.prompt_optimizer,{instancePath:n+"/input/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimiz\
er",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return et.errors=e,t===0}var Od={type:"string",enum:["6","10"]};function we(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="6"||i==="10")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Od.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return we.errors=e,t===0}var Tl=rt,
Id={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"hailuo/02-i\
mage-to-video-standard"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["prompt","image_\
url"],properties:{prompt:{$ref:"s133"},image_url:{$ref:"s6"},end_image_url:{$ref:"s6"},duration:{$ref:"s157"},resolution:{
type:"string",enum:["512P","768P"]},prompt_optimizer:{$ref:"s155"},nsfw_checker:{$ref:"s122"}}}}};function rt(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="stri\
ng"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),t++}if(r!=="hailuo/02-image-to-video-standard"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-image-to-video-standard"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="prompt"||s==="image_url"||s==="end_image_url"||s==="duration"||s==="resolution"||s==="pr\
ompt_optimizer"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(de(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),
r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.end_image_url!==void 0&&(u(r.end_image_url,{instancePath:n+"/inpu\
t/end_image_url",parentData:r,parentDataProperty:"end_image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=
e.length)),r.duration!==void 0&&(we(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"durati\
on",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),r.resolution!==void 0){let s=r.resolution;if(typeof s!=
"string"){let o={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),t++}if(!(s==="512P"||s==="768P")){let o={instancePath:n+"/input/resolution",keyword:"enum",params:{
allowedValues:Id.properties.input.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===
null?e=[o]:e.push(o),t++}}r.prompt_optimizer!==void 0&&(Ae(r.prompt_optimizer,{instancePath:n+"/input/prompt_optimizer",
parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return rt.errors=e,t===0}var Ol=st;function st(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="hailuo/02-text-to-video-pro"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="prompt_optimizer"||s===
"nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"mu\
st NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(de(r.prompt,{instancePath:n+"/input\
/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),r.
prompt_optimizer!==void 0&&(Ae(r.prompt_optimizer,{instancePath:n+"/input/prompt_optimizer",parentData:r,parentDataProperty:"\
prompt_optimizer",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,
{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:
e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),t++}return st.errors=e,t===0}var Il=tt;function tt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="hailuo/02-text-to-video-standard"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-text-to-video-standard"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="duration"||s==="pr\
ompt_optimizer"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(de(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),
r.duration!==void 0&&(we(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?we.errors:e.concat(we.errors),t=e.length)),r.prompt_optimizer!==void 0&&(Ae(r.prompt_optimizer,{instancePath:n+
"/input/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||(e=e===null?Ae.errors:e.concat(
Ae.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return tt.errors=e,t===0}var Ed={type:"string",enum:["768P","1080P"]};function Ir(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="768P"||i==="1080P")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Ed.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Ir.errors=e,t===0}var El=it;function it(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="hailuo/2-3-image-to-video-pro"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
hailuo/2-3-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="prompt"||s==="image_url"||s==="duration"||s==="resolution"||s==="nsfw_checker")){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.image_url!==void 0&&(u(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.
length)),r.duration!==void 0&&(we(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:l})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),r.resolution!==void 0&&(Ir(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?Ir.errors:e.concat(Ir.errors),
t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return it.errors=e,t===0}var Vl=nt;function nt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="hailuo/2-3-image-to-video-standard"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
hailuo/2-3-image-to-video-standard"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="prompt"||s==="image_url"||s==="duration"||s==="resolution")){let o={instancePath:n+"/inp\
ut",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?
e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prom\
pt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.image_url!==void 0&&(u(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.
length)),r.duration!==void 0&&(we(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:l})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),r.resolution!==void 0&&(Ir(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?Ir.errors:e.concat(Ir.errors),
t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return nt.errors=e,t===0}function rr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>7e3){let r={instancePath:n,keyword:"maxLength",params:{limit:7e3},message:"must NOT have more than 7000 characte\
rs"};e===null?e=[r]:e.push(r),t++}if(E(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return rr.errors=e,t===0}function ce(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(!(typeof i=="numb\
er"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),t++}if(typeof i=="number"){if(i>15||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),t++}if(i<4||isNaN(i)){let r={instancePath:n,keyword:"min\
imum",params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=[r]:e.push(r),t++}}return ce.errors=e,t===0}var Vd={type:"string",enum:["768P","2K"]};function sr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="768P"||i==="2K")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Vd.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return sr.errors=e,t===0}var zl=ot;function ot(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="minimax-h3/image-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"m\
inimax-h3/image-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[s]:e.push(s),
t++}for(let s in r)if(!(s==="prompt"||s==="first_frame_url"||s==="last_frame_url"||s==="duration"||s==="resolution")){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(rr(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?rr.errors:e.concat(rr.errors),t=e.length)),r.first_frame_url!==void 0&&(j(r.first_frame_url,
{instancePath:n+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:l})||(e=e===null?j.errors:
e.concat(j.errors),t=e.length)),r.last_frame_url!==void 0&&(j(r.last_frame_url,{instancePath:n+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.duration!==void 0&&
(ce(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?ce.
errors:e.concat(ce.errors),t=e.length)),r.resolution!==void 0&&(sr(r.resolution,{instancePath:n+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:l})||(e=e===null?sr.errors:e.concat(sr.errors),t=e.length))}else{let s={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ot.errors=e,t===0}function Be(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(Array.isArray(i)){
if(i.length>9){let s={instancePath:n,keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"};e===
null?e=[s]:e.push(s),t++}let r=i.length;for(let s=0;s<r;s++)j(i[s],{instancePath:n+"/"+s,parentData:i,parentDataProperty:s,
rootData:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else{let r={instancePath:n,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return Be.errors=e,t===0}function X(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(Array.isArray(i)){
if(i.length>3){let s={instancePath:n,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[s]:e.push(s),t++}let r=i.length;for(let s=0;s<r;s++)j(i[s],{instancePath:n+"/"+s,parentData:i,parentDataProperty:s,
rootData:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else{let r={instancePath:n,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return X.errors=e,t===0}var zd={type:"string",enum:["1:1","4:3","3:4","16:9","9:16","21:9","adaptive"]};function ve(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="1:1"||i==="4:3"||i==="3:4"||i==="16:9"||
i==="9:16"||i==="21:9"||i==="adaptive")){let r={instancePath:n,keyword:"enum",params:{allowedValues:zd.enum},message:"mu\
st be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return ve.errors=e,t===0}var Fl=lt;function lt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="minimax-h3/reference-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
minimax-h3/reference-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[s]:e.push(s),
t++}for(let s in r)if(!(s==="prompt"||s==="reference_image_urls"||s==="reference_video_urls"||s==="reference_audio_urls"||
s==="duration"||s==="aspect_ratio"||s==="resolution")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(rr(
r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?rr.errors:e.
concat(rr.errors),t=e.length)),r.reference_image_urls!==void 0&&(Be(r.reference_image_urls,{instancePath:n+"/input/refer\
ence_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?Be.errors:e.concat(Be.
errors),t=e.length)),r.reference_video_urls!==void 0&&(X(r.reference_video_urls,{instancePath:n+"/input/reference_video_\
urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),
r.reference_audio_urls!==void 0&&(X(r.reference_audio_urls,{instancePath:n+"/input/reference_audio_urls",parentData:r,parentDataProperty:"\
reference_audio_urls",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.duration!==void 0&&(ce(r.duration,
{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?ce.errors:e.concat(
ce.errors),t=e.length)),r.aspect_ratio!==void 0&&(ve(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.resolution!==void 0&&(sr(r.resolution,
{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?sr.errors:e.concat(
sr.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),t++}return lt.errors=e,t===0}var Ll=at;function at(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="minimax-h3/text-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"mi\
nimax-h3/text-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration===void 0){let s={instancePath:n+"/input",keyword:"require\
d",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[s]:e.push(s),t++}if(r.
aspect_ratio===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="duratio\
n"||s==="aspect_ratio"||s==="resolution")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(rr(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?rr.errors:e.concat(rr.errors),t=e.length)),
r.duration!==void 0&&(ce(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.aspect_ratio!==void 0&&(De(r.aspect_ratio,{instancePath:n+"/inp\
ut/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?De.errors:e.concat(De.errors),
t=e.length)),r.resolution!==void 0&&(sr(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"\
resolution",rootData:l})||(e=e===null?sr.errors:e.concat(sr.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return at.errors=e,t===0}function Ne(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>2e4){let r={instancePath:n,keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 charact\
ers"};e===null?e=[r]:e.push(r),t++}if(E(i)<3){let r={instancePath:n,keyword:"minLength",params:{limit:3},message:"must N\
OT have fewer than 3 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Ne.errors=e,t===0}var Fd={type:"string",enum:["480p","720p","1080p"]};function W(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="480p"||i==="720p"||i==="1080p")){let r={instancePath:n,keyword:"enum",params:{
allowedValues:Fd.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return W.errors=
e,t===0}var Cl=pt;function pt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="bytedance/seedance-1.5-pro"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
bytedance/seedance-1.5-pro"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[s]:e.push(s),
t++}if(r.aspect_ratio===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},
message:"must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s===
"input_urls"||s==="duration"||s==="aspect_ratio"||s==="resolution"||s==="generate_audio"||s==="fixed_lens"||s==="nsfw_ch\
ecker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT h\
ave additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(Ne(r.prompt,{instancePath:n+"/input/prom\
pt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),r.input_urls!==
void 0){let s=r.input_urls;if(Array.isArray(s)){if(s.length>2){let a={instancePath:n+"/input/input_urls",keyword:"maxIte\
ms",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<
o;a++)q(s[a],{instancePath:n+"/input/input_urls/"+a,parentData:s,parentDataProperty:a,rootData:l})||(e=e===null?q.errors:
e.concat(q.errors),t=e.length)}else{let o={instancePath:n+"/input/input_urls",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),t++}}if(r.duration!==void 0){let s=r.duration;if(typeof s=="number"){if(s>12||isNaN(
s)){let o={instancePath:n+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"};
e===null?e=[o]:e.push(o),t++}if(s<4||isNaN(s)){let o={instancePath:n+"/input/duration",keyword:"minimum",params:{comparison:"\
>=",limit:4},message:"must be >= 4"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+"/input/duration",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),t++}}r.aspect_ratio!==void 0&&(De(r.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?De.errors:
e.concat(De.errors),t=e.length)),r.resolution!==void 0&&(W(r.resolution,{instancePath:n+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.generate_audio!==void 0&&
(y(r.generate_audio,{instancePath:n+"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.fixed_lens!==void 0&&(y(r.fixed_lens,{instancePath:n+"/input/fixe\
d_lens",parentData:r,parentDataProperty:"fixed_lens",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return pt.errors=e,t===0}function Te(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="boolea\
n"){let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
return Te.errors=e,t===0}var Sl=ut,so={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{
type:"string",const:"bytedance/seedance-2"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,properties:{
prompt:{$ref:"s173"},first_frame_url:{$ref:"s81"},last_frame_url:{$ref:"s81"},reference_image_urls:{$ref:"s168"},reference_video_urls:{
$ref:"s169"},reference_audio_urls:{$ref:"s169"},duration:{$ref:"s165"},aspect_ratio:{$ref:"s170"},resolution:{type:"stri\
ng",enum:["480p","720p","1080p","4k"]},generate_audio:{$ref:"s9"},web_search:{$ref:"s176"},return_last_frame:{$ref:"s9"}}}}};
function ut(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="bytedance/seedance-2"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"byteda\
nce/seedance-2"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!M.
call(so.properties.input.properties,s)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(Ne(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),
r.first_frame_url!==void 0&&(j(r.first_frame_url,{instancePath:n+"/input/first_frame_url",parentData:r,parentDataProperty:"\
first_frame_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.last_frame_url!==void 0&&(j(r.last_frame_url,
{instancePath:n+"/input/last_frame_url",parentData:r,parentDataProperty:"last_frame_url",rootData:l})||(e=e===null?j.errors:
e.concat(j.errors),t=e.length)),r.reference_image_urls!==void 0&&(Be(r.reference_image_urls,{instancePath:n+"/input/refe\
rence_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?Be.errors:e.concat(Be.
errors),t=e.length)),r.reference_video_urls!==void 0&&(X(r.reference_video_urls,{instancePath:n+"/input/reference_video_\
urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),
r.reference_audio_urls!==void 0&&(X(r.reference_audio_urls,{instancePath:n+"/input/reference_audio_urls",parentData:r,parentDataProperty:"\
reference_audio_urls",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.duration!==void 0&&(ce(r.duration,
{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?ce.errors:e.concat(
ce.errors),t=e.length)),r.aspect_ratio!==void 0&&(ve(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.resolution!==void 0){let s=r.resolution;
if(typeof s!="string"){let o={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[o]:e.push(o),t++}if(!(s==="480p"||s==="720p"||s==="1080p"||s==="4k")){let o={instancePath:n+"/input\
/resolution",keyword:"enum",params:{allowedValues:so.properties.input.properties.resolution.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}r.generate_audio!==void 0&&(y(r.generate_audio,{instancePath:n+
"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
t=e.length)),r.web_search!==void 0&&(Te(r.web_search,{instancePath:n+"/input/web_search",parentData:r,parentDataProperty:"\
web_search",rootData:l})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)),r.return_last_frame!==void 0&&(y(r.return_last_frame,
{instancePath:n+"/input/return_last_frame",parentData:r,parentDataProperty:"return_last_frame",rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return ut.errors=e,t===0}var Rl=mt,to={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-5"},callBackUrl:{$ref:"s6"},input:{
type:"object",additionalProperties:!1,properties:{prompt:{type:"string",maxLength:3e4},first_frame_url:{$ref:"s81"},last_frame_url:{
$ref:"s81"},reference_image_urls:{type:"array",maxItems:30,items:{$ref:"s81"}},reference_video_urls:{type:"array",maxItems:10,
items:{$ref:"s81"}},reference_audio_urls:{type:"array",maxItems:10,items:{$ref:"s81"}},duration:{type:"integer",minimum:-1,
maximum:30},aspect_ratio:{$ref:"s170"},resolution:{$ref:"s174"},generate_audio:{$ref:"s9"},web_search:{$ref:"s176"},return_last_frame:{
$ref:"s9"},nsfw_checker:{$ref:"s122"},output_format:{type:"string",enum:["mp4","mov"]}}}}};function mt(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="stri\
ng"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),t++}if(r!=="bytedance/seedance-2-5"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"bytedance/s\
eedance-2-5"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!M.
call(to.properties.input.properties,s)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0){let s=r.prompt;if(typeof s==
"string"){if(E(s)>3e4){let o={instancePath:n+"/input/prompt",keyword:"maxLength",params:{limit:3e4},message:"must NOT ha\
ve more than 30000 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+"/input/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}if(r.first_frame_url!==void 0&&(j(r.first_frame_url,
{instancePath:n+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:l})||(e=e===null?j.errors:
e.concat(j.errors),t=e.length)),r.last_frame_url!==void 0&&(j(r.last_frame_url,{instancePath:n+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.reference_image_urls!==
void 0){let s=r.reference_image_urls;if(Array.isArray(s)){if(s.length>30){let a={instancePath:n+"/input/reference_image_\
urls",keyword:"maxItems",params:{limit:30},message:"must NOT have more than 30 items"};e===null?e=[a]:e.push(a),t++}let o=s.
length;for(let a=0;a<o;a++)j(s[a],{instancePath:n+"/input/reference_image_urls/"+a,parentData:s,parentDataProperty:a,rootData:l})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else{let o={instancePath:n+"/input/reference_image_urls",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}if(r.reference_video_urls!==void 0){let s=r.
reference_video_urls;if(Array.isArray(s)){if(s.length>10){let a={instancePath:n+"/input/reference_video_urls",keyword:"m\
axItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<
o;a++)j(s[a],{instancePath:n+"/input/reference_video_urls/"+a,parentData:s,parentDataProperty:a,rootData:l})||(e=e===null?
j.errors:e.concat(j.errors),t=e.length)}else{let o={instancePath:n+"/input/reference_video_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}if(r.reference_audio_urls!==void 0){let s=r.reference_audio_urls;
if(Array.isArray(s)){if(s.length>10){let a={instancePath:n+"/input/reference_audio_urls",keyword:"maxItems",params:{limit:10},
message:"must NOT have more than 10 items"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<o;a++)j(s[a],{instancePath:n+
"/input/reference_audio_urls/"+a,parentData:s,parentDataProperty:a,rootData:l})||(e=e===null?j.errors:e.concat(j.errors),
t=e.length)}else{let o={instancePath:n+"/input/reference_audio_urls",keyword:"type",params:{type:"array"},message:"must \
be array"};e===null?e=[o]:e.push(o),t++}}if(r.duration!==void 0){let s=r.duration;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let o={instancePath:n+"/input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),t++}if(typeof s=="number"){if(s>30||isNaN(s)){let o={instancePath:n+"/input/duration",keyword:"maximum",
params:{comparison:"<=",limit:30},message:"must be <= 30"};e===null?e=[o]:e.push(o),t++}if(s<-1||isNaN(s)){let o={instancePath:n+
"/input/duration",keyword:"minimum",params:{comparison:">=",limit:-1},message:"must be >= -1"};e===null?e=[o]:e.push(o),
t++}}}if(r.aspect_ratio!==void 0&&(ve(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.resolution!==void 0&&(W(r.resolution,
{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?W.errors:e.concat(
W.errors),t=e.length)),r.generate_audio!==void 0&&(y(r.generate_audio,{instancePath:n+"/input/generate_audio",parentData:r,
parentDataProperty:"generate_audio",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.web_search!==void 0&&
(Te(r.web_search,{instancePath:n+"/input/web_search",parentData:r,parentDataProperty:"web_search",rootData:l})||(e=e===null?
Te.errors:e.concat(Te.errors),t=e.length)),r.return_last_frame!==void 0&&(y(r.return_last_frame,{instancePath:n+"/input/\
return_last_frame",parentData:r,parentDataProperty:"return_last_frame",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.output_format!==void 0){let s=r.output_format;
if(typeof s!="string"){let o={instancePath:n+"/input/output_format",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[o]:e.push(o),t++}if(!(s==="mp4"||s==="mov")){let o={instancePath:n+"/input/output_format",keyword:"\
enum",params:{allowedValues:to.properties.input.properties.output_format.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return mt.errors=e,t===0}var Kl=ft,Ld={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-fast"},callBackUrl:{$ref:"s6"},input:{
type:"object",additionalProperties:!1,properties:{prompt:{$ref:"s173"},first_frame_url:{$ref:"s81"},last_frame_url:{$ref:"\
s81"},reference_image_urls:{$ref:"s168"},reference_video_urls:{$ref:"s169"},reference_audio_urls:{$ref:"s169"},duration:{
$ref:"s165"},aspect_ratio:{$ref:"s170"},resolution:{$ref:"s118"},generate_audio:{$ref:"s9"},web_search:{$ref:"s176"},return_last_frame:{
$ref:"s9"},nsfw_checker:{$ref:"s122"}}}}};function ft(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="bytedance/seedance-2-fast"){let s={
instancePath:n+"/model",keyword:"const",params:{allowedValue:"bytedance/seedance-2-fast"},message:"must be equal to cons\
tant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,
parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!M.call(Ld.properties.input.properties,s)){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(Ne(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),r.first_frame_url!==void 0&&(j(r.first_frame_url,
{instancePath:n+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:l})||(e=e===null?j.errors:
e.concat(j.errors),t=e.length)),r.last_frame_url!==void 0&&(j(r.last_frame_url,{instancePath:n+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.reference_image_urls!==
void 0&&(Be(r.reference_image_urls,{instancePath:n+"/input/reference_image_urls",parentData:r,parentDataProperty:"refere\
nce_image_urls",rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)),r.reference_video_urls!==void 0&&(X(
r.reference_video_urls,{instancePath:n+"/input/reference_video_urls",parentData:r,parentDataProperty:"reference_video_ur\
ls",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.reference_audio_urls!==void 0&&(X(r.reference_audio_urls,
{instancePath:n+"/input/reference_audio_urls",parentData:r,parentDataProperty:"reference_audio_urls",rootData:l})||(e=e===
null?X.errors:e.concat(X.errors),t=e.length)),r.duration!==void 0&&(ce(r.duration,{instancePath:n+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.aspect_ratio!==void 0&&
(ve(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=
e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.resolution!==void 0&&(ke(r.resolution,{instancePath:n+"/input/reso\
lution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),
r.generate_audio!==void 0&&(y(r.generate_audio,{instancePath:n+"/input/generate_audio",parentData:r,parentDataProperty:"\
generate_audio",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.web_search!==void 0&&(Te(r.web_search,
{instancePath:n+"/input/web_search",parentData:r,parentDataProperty:"web_search",rootData:l})||(e=e===null?Te.errors:e.concat(
Te.errors),t=e.length)),r.return_last_frame!==void 0&&(y(r.return_last_frame,{instancePath:n+"/input/return_last_frame",
parentData:r,parentDataProperty:"return_last_frame",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.
nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_che\
cker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ft.errors=e,t===0}var Ml=dt,Cd={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"bytedance/seeda\
nce-2-mini"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,properties:{prompt:{$ref:"s173"},first_frame_url:{
$ref:"s81"},last_frame_url:{$ref:"s81"},reference_image_urls:{$ref:"s168"},reference_video_urls:{$ref:"s169"},reference_audio_urls:{
$ref:"s169"},duration:{$ref:"s165"},aspect_ratio:{$ref:"s170"},resolution:{$ref:"s118"},generate_audio:{$ref:"s9"},web_search:{
$ref:"s176"},nsfw_checker:{$ref:"s122"}}}}};function dt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="bytedance/seedance-2-mini"){let s={
instancePath:n+"/model",keyword:"const",params:{allowedValue:"bytedance/seedance-2-mini"},message:"must be equal to cons\
tant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,
parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!M.call(Cd.properties.input.properties,s)){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(Ne(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),r.first_frame_url!==void 0&&(j(r.first_frame_url,
{instancePath:n+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:l})||(e=e===null?j.errors:
e.concat(j.errors),t=e.length)),r.last_frame_url!==void 0&&(j(r.last_frame_url,{instancePath:n+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.reference_image_urls!==
void 0&&(Be(r.reference_image_urls,{instancePath:n+"/input/reference_image_urls",parentData:r,parentDataProperty:"refere\
nce_image_urls",rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)),r.reference_video_urls!==void 0&&(X(
r.reference_video_urls,{instancePath:n+"/input/reference_video_urls",parentData:r,parentDataProperty:"reference_video_ur\
ls",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.reference_audio_urls!==void 0&&(X(r.reference_audio_urls,
{instancePath:n+"/input/reference_audio_urls",parentData:r,parentDataProperty:"reference_audio_urls",rootData:l})||(e=e===
null?X.errors:e.concat(X.errors),t=e.length)),r.duration!==void 0&&(ce(r.duration,{instancePath:n+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.aspect_ratio!==void 0&&
(ve(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=
e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.resolution!==void 0&&(ke(r.resolution,{instancePath:n+"/input/reso\
lution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),
r.generate_audio!==void 0&&(y(r.generate_audio,{instancePath:n+"/input/generate_audio",parentData:r,parentDataProperty:"\
generate_audio",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.web_search!==void 0&&(Te(r.web_search,
{instancePath:n+"/input/web_search",parentData:r,parentDataProperty:"web_search",rootData:l})||(e=e===null?Te.errors:e.concat(
Te.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return dt.errors=e,t===0}function le(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>1e4){let r={instancePath:n,keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 charact\
ers"};e===null?e=[r]:e.push(r),t++}if(E(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return le.errors=e,t===0}function Oe(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="boolea\
n"){let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
return Oe.errors=e,t===0}function tr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="number"){
if(i>2147483647||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"mu\
st be <= 2147483647"};e===null?e=[r]:e.push(r),t++}if(i<-1||isNaN(i)){let r={instancePath:n,keyword:"minimum",params:{comparison:"\
>=",limit:-1},message:"must be >= -1"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[r]:e.push(r),t++}return tr.errors=e,t===0}var Jl=ct,Sd={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/v1-lite-image-to-video"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["prompt","image_url"],properties:{prompt:{$ref:"s181"},image_url:{
$ref:"s6"},end_image_url:{$ref:"s6"},duration:{$ref:"s73"},resolution:{$ref:"s174"},camera_fixed:{$ref:"s182"},seed:{$ref:"\
s183"},enable_safety_checker:{$ref:"s9"},nsfw_checker:{$ref:"s122"}}}}};function ct(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="bytedance/v\
1-lite-image-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"bytedance/v1-lite-image-to-\
video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{
instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!M.call(Sd.properties.input.properties,s)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(le(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),
r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.end_image_url!==void 0&&(u(r.end_image_url,{instancePath:n+"/inpu\
t/end_image_url",parentData:r,parentDataProperty:"end_image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=
e.length)),r.duration!==void 0&&(V(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duratio\
n",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.resolution!==void 0&&(W(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=
e.length)),r.camera_fixed!==void 0&&(Oe(r.camera_fixed,{instancePath:n+"/input/camera_fixed",parentData:r,parentDataProperty:"\
camera_fixed",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),r.seed!==void 0&&(tr(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?tr.errors:e.concat(tr.errors),t=e.length)),
r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:n+"/input/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.nsfw_checker!==
void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ct.errors=e,t===0}var Gl=yt,Rd={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/v1-lite-text-to-video"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s181"},duration:{$ref:"s\
73"},aspect_ratio:{type:"string",enum:["16:9","4:3","1:1","3:4","9:16","9:21"]},resolution:{$ref:"s174"},camera_fixed:{$ref:"\
s182"},seed:{$ref:"s11"},enable_safety_checker:{$ref:"s9"},nsfw_checker:{$ref:"s122"}}}}};function yt(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="stri\
ng"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),t++}if(r!=="bytedance/v1-lite-text-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"by\
tedance/v1-lite-text-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="duration"||s==="aspect_\
ratio"||s==="resolution"||s==="camera_fixed"||s==="seed"||s==="enable_safety_checker"||s==="nsfw_checker")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(le(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.duration!==void 0&&(V(r.duration,{instancePath:n+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),
r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let o={instancePath:n+"/input/aspect_ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(!(s==="16:9"||s==="4:3"||s==="1:1"||
s==="3:4"||s==="9:16"||s==="9:21")){let o={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:Rd.
properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),t++}}r.resolution!==void 0&&(W(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"reso\
lution",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.camera_fixed!==void 0&&(Oe(r.camera_fixed,{
instancePath:n+"/input/camera_fixed",parentData:r,parentDataProperty:"camera_fixed",rootData:l})||(e=e===null?Oe.errors:
e.concat(Oe.errors),t=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,
{instancePath:n+"/input/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=
e===null?y.errors:e.concat(y.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsf\
w_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{
let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}return yt.errors=e,t===0}var Zl=gt;function gt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="bytedance/v1-pro-fast-image-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-fast-image-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="prompt"||s==="image_url"||s==="duration"||s==="resolution"||s==="nsfw_checker")){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(le(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.image_url!==void 0&&(u(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.
length)),r.duration!==void 0&&(V(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.resolution!==void 0&&(x(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=
e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return gt.errors=e,t===0}var Hl=ht;function ht(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="bytedance/v1-pro-image-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-image-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="prompt"||s==="image_url"||s==="duration"||s==="resolution"||s==="camera_fixed"||s==="see\
d"||s==="enable_safety_checker"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(le(
r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?le.errors:e.
concat(le.errors),t=e.length)),r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.duration!==void 0&&(V(r.duration,{instancePath:n+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),
r.resolution!==void 0&&(W(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.camera_fixed!==void 0&&(Oe(r.camera_fixed,{instancePath:n+
"/input/camera_fixed",parentData:r,parentDataProperty:"camera_fixed",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),
t=e.length)),r.seed!==void 0&&(tr(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?tr.errors:e.concat(tr.errors),t=e.length)),r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:n+
"/input/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,
parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ht.errors=e,t===0}var Yl=kt;function kt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="bytedance/v1-pro-text-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-text-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="duration"||s==="aspect_\
ratio"||s==="resolution"||s==="camera_fixed"||s==="seed"||s==="enable_safety_checker"||s==="nsfw_checker")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(le(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.duration!==void 0&&(V(r.duration,{instancePath:n+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),
r.aspect_ratio!==void 0&&(De(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspec\
t_ratio",rootData:l})||(e=e===null?De.errors:e.concat(De.errors),t=e.length)),r.resolution!==void 0&&(W(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=
e.length)),r.camera_fixed!==void 0&&(Oe(r.camera_fixed,{instancePath:n+"/input/camera_fixed",parentData:r,parentDataProperty:"\
camera_fixed",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),r.seed!==void 0&&(tr(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?tr.errors:e.concat(tr.errors),t=e.length)),
r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:n+"/input/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.nsfw_checker!==
void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return kt.errors=e,t===0}var Kd={type:"string",enum:["1:1","9:16","16:9","3:4","4:3","3:2","2:3","5:4","4:5","21:9","auto"]};function ge(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="1:1"||i==="9:16"||i==="16:\
9"||i==="3:4"||i==="4:3"||i==="3:2"||i==="2:3"||i==="5:4"||i==="4:5"||i==="21:9"||i==="auto")){let r={instancePath:n,keyword:"\
enum",params:{allowedValues:Kd.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}
return ge.errors=e,t===0}var Md={type:"string",enum:["png","jpeg"]};function L(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="png"||i==="jpeg")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Md.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return L.errors=e,t===0}var Wl=_t;function _t(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="google/nano-banana"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"google/n\
ano-banana"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="aspect_ratio"||s==="image_size"||s==="ou\
tput_format"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
r.aspect_ratio!==void 0&&(ge(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspec\
t_ratio",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),r.image_size!==void 0&&(ge(r.image_size,{instancePath:n+
"/input/image_size",parentData:r,parentDataProperty:"image_size",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),
t=e.length)),r.output_format!==void 0&&(L(r.output_format,{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"\
output_format",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,
{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:
e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),t++}return _t.errors=e,t===0}var Xl=wt;function wt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="google/nano-banana-edit"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"goo\
gle/nano-banana-edit"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_urls===void 0){let s={instancePath:n+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[s]:e.push(s),
t++}for(let s in r)if(!(s==="prompt"||s==="image_urls"||s==="aspect_ratio"||s==="image_size"||s==="output_format")){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.image_urls!==void 0){let s=r.
image_urls;if(Array.isArray(s)){if(s.length>10){let a={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:10},
message:"must NOT have more than 10 items"};e===null?e=[a]:e.push(a),t++}if(s.length<1){let a={instancePath:n+"/input/im\
age_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let o=s.
length;for(let a=0;a<o;a++)q(s[a],{instancePath:n+"/input/image_urls/"+a,parentData:s,parentDataProperty:a,rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{let o={instancePath:n+"/input/image_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}r.aspect_ratio!==void 0&&(ge(r.aspect_ratio,{instancePath:n+
"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),
t=e.length)),r.image_size!==void 0&&(ge(r.image_size,{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"\
image_size",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),r.output_format!==void 0&&(L(r.output_format,
{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?L.errors:
e.concat(L.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),t++}return wt.errors=e,t===0}function Er(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>2e4){let r={instancePath:n,keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 charact\
ers"};e===null?e=[r]:e.push(r),t++}if(E(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Er.errors=e,t===0}var Jd={type:"string",enum:["1:1","1:4","1:8","2:3","3:2","3:4","4:1","4:3","4:5","5:4","8:1","9:16","16:9","21:9","auto"]};
function Vr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){
let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(i===
"1:1"||i==="1:4"||i==="1:8"||i==="2:3"||i==="3:2"||i==="3:4"||i==="4:1"||i==="4:3"||i==="4:5"||i==="5:4"||i==="8:1"||i===
"9:16"||i==="16:9"||i==="21:9"||i==="auto")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Jd.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Vr.errors=e,t===0}var Gd={type:"string",enum:["png","jpg"]};function zr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="png"||i==="jpg")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Gd.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return zr.errors=e,t===0}var Ql=vt;function vt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="nano-banana-2"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"nano-banana-2"},
message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="image_input"||s==="aspect_ratio"||s==="resolution"||s==="output\
_format")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT\
 have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(Er(r.prompt,{instancePath:n+"/input/pr\
ompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Er.errors:e.concat(Er.errors),t=e.length)),r.image_input!==
void 0){let s=r.image_input;if(Array.isArray(s)){if(s.length>14){let a={instancePath:n+"/input/image_input",keyword:"max\
Items",params:{limit:14},message:"must NOT have more than 14 items"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<
o;a++)q(s[a],{instancePath:n+"/input/image_input/"+a,parentData:s,parentDataProperty:a,rootData:l})||(e=e===null?q.errors:
e.concat(q.errors),t=e.length)}else{let o={instancePath:n+"/input/image_input",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),t++}}r.aspect_ratio!==void 0&&(Vr(r.aspect_ratio,{instancePath:n+"/input/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Vr.errors:e.concat(Vr.errors),t=e.length)),
r.resolution!==void 0&&(Q(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.output_format!==void 0&&(zr(r.output_format,{instancePath:n+
"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?zr.errors:e.concat(zr.errors),
t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return vt.errors=e,t===0}var ea=bt;function bt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="nano-banana-2-lite"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"nano-ban\
ana-2-lite"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.aspect_ratio===void 0){let s={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="prompt"||s==="image_urls"||s==="aspect_ratio")){let o={instancePath:n+"/input",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==
void 0&&(Er(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
Er.errors:e.concat(Er.errors),t=e.length)),r.image_urls!==void 0){let s=r.image_urls;if(Array.isArray(s)){if(s.length>10){
let a={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};
e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<o;a++)q(s[a],{instancePath:n+"/input/image_urls/"+a,parentData:s,
parentDataProperty:a,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{let o={instancePath:n+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}r.aspect_ratio!==
void 0&&(Vr(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?Vr.errors:e.concat(Vr.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return bt.errors=e,t===0}var ra=qt;function qt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="nano-banana-pro"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"nano-banana\
-pro"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="image_input"||s==="aspect_ratio"||s==="resolution"||s==="output\
_format")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT\
 have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(le(r.prompt,{instancePath:n+"/input/pr\
ompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.image_input!==
void 0){let s=r.image_input;if(Array.isArray(s)){if(s.length>8){let a={instancePath:n+"/input/image_input",keyword:"maxI\
tems",params:{limit:8},message:"must NOT have more than 8 items"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<
o;a++)q(s[a],{instancePath:n+"/input/image_input/"+a,parentData:s,parentDataProperty:a,rootData:l})||(e=e===null?q.errors:
e.concat(q.errors),t=e.length)}else{let o={instancePath:n+"/input/image_input",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),t++}}r.aspect_ratio!==void 0&&(ge(r.aspect_ratio,{instancePath:n+"/input/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),
r.resolution!==void 0&&(Q(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.output_format!==void 0&&(zr(r.output_format,{instancePath:n+
"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?zr.errors:e.concat(zr.errors),
t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return qt.errors=e,t===0}var sa=Pt;function Pt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="elevenlabs/audio-isolation"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
elevenlabs/audio-isolation"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
audio_url===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"must\
 have required property 'audio_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="audio_url"){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),t++}r.audio_url!==void 0&&(u(r.audio_url,{instancePath:n+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Pt.errors=e,t===0}function fn(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),t++}return fn.errors=e,t===0}function dn(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(Array.isArray(i)){
if(i.length<1){let s={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[s]:e.push(s),t++}let r=i.length;for(let s=0;s<r;s++){let o=i[s];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
text===void 0){let a={instancePath:n+"/"+s,keyword:"required",params:{missingProperty:"text"},message:"must have require\
d property 'text'"};e===null?e=[a]:e.push(a),t++}if(o.voice===void 0){let a={instancePath:n+"/"+s,keyword:"required",params:{
missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[a]:e.push(a),t++}for(let a in o)if(!(a===
"text"||a==="voice")){let d={instancePath:n+"/"+s,keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[d]:e.push(d),t++}o.text!==void 0&&($(o.text,{instancePath:n+"/"+s+"/te\
xt",parentData:o,parentDataProperty:"text",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),o.voice!==
void 0&&(fn(o.voice,{instancePath:n+"/"+s+"/voice",parentData:o,parentDataProperty:"voice",rootData:l})||(e=e===null?fn.
errors:e.concat(fn.errors),t=e.length))}else{let a={instancePath:n+"/"+s,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),t++}return dn.errors=e,t===0}var Zd={type:"string",enum:["af","ar","hy","as","az","be","bn","bs","bg","ca","ceb","ny","hr","cs","da","nl","en","et","\
fil","fi","fr","gl","ka","de","el","gu","ha","he","hi","hu","is","id","ga","it","ja","jv","kn","kk","ky","ko","lv","ln",
"lt","lb","mk","ms","ml","zh","mr","ne","no","ps","fa","pl","pt","pa","ro","ru","sr","sd","sk","sl","so","es","sw","sv",
"ta","te","th","tr","uk","ur","vi","cy"]};function cn(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="af"||i==="ar"||i==="hy"||i==="as"||i==="az"||i==="be"||i==="bn"||i==="bs"||i===
"bg"||i==="ca"||i==="ceb"||i==="ny"||i==="hr"||i==="cs"||i==="da"||i==="nl"||i==="en"||i==="et"||i==="fil"||i==="fi"||i===
"fr"||i==="gl"||i==="ka"||i==="de"||i==="el"||i==="gu"||i==="ha"||i==="he"||i==="hi"||i==="hu"||i==="is"||i==="id"||i===
"ga"||i==="it"||i==="ja"||i==="jv"||i==="kn"||i==="kk"||i==="ky"||i==="ko"||i==="lv"||i==="ln"||i==="lt"||i==="lb"||i===
"mk"||i==="ms"||i==="ml"||i==="zh"||i==="mr"||i==="ne"||i==="no"||i==="ps"||i==="fa"||i==="pl"||i==="pt"||i==="pa"||i===
"ro"||i==="ru"||i==="sr"||i==="sd"||i==="sk"||i==="sl"||i==="so"||i==="es"||i==="sw"||i==="sv"||i==="ta"||i==="te"||i===
"th"||i==="tr"||i==="uk"||i==="ur"||i==="vi"||i==="cy")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Zd.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return cn.errors=e,t===0}var ta=Dt,Hd={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"elevenlabs/text\
-to-dialogue-v3"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["dialogue"],properties:{
dialogue:{$ref:"s200"},stability:{type:"number",enum:[0,.5,1]},language_code:{$ref:"s202"}}}}};function Dt(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="stri\
ng"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),t++}if(r!=="elevenlabs/text-to-dialogue-v3"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"ele\
venlabs/text-to-dialogue-v3"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
dialogue===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"dialogue"},message:"must h\
ave required property 'dialogue'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="dialogue"||s==="stability"||s===
"language_code")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"m\
ust NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.dialogue!==void 0&&(dn(r.dialogue,{instancePath:n+
"/input/dialogue",parentData:r,parentDataProperty:"dialogue",rootData:l})||(e=e===null?dn.errors:e.concat(dn.errors),t=e.
length)),r.stability!==void 0){let s=r.stability;if(typeof s!="number"){let o={instancePath:n+"/input/stability",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),t++}if(!(s===0||s===.5||s===1)){let o={instancePath:n+
"/input/stability",keyword:"enum",params:{allowedValues:Hd.properties.input.properties.stability.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}r.language_code!==void 0&&(cn(r.language_code,{instancePath:n+
"/input/language_code",parentData:r,parentDataProperty:"language_code",rootData:l})||(e=e===null?cn.errors:e.concat(cn.errors),
t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Dt.errors=e,t===0}function ir(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>5e3){let r={instancePath:n,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),t++}if(E(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return ir.errors=e,t===0}function Fr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="number"){
if(i>1.2||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"<=",limit:1.2},message:"must be <= 1.2"};
e===null?e=[r]:e.push(r),t++}if(i<.7||isNaN(i)){let r={instancePath:n,keyword:"minimum",params:{comparison:">=",limit:.7},
message:"must be >= 0.7"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[r]:e.push(r),t++}return Fr.errors=e,t===0}function Lr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>500){let r={instancePath:n,keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 character\
s"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),t++}return Lr.errors=e,t===0}var ia=jt,Yd={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"elevenlabs/text-to-speech-multilingual-v2"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["text","voice"],properties:{text:{$ref:"s204"},voice:{$ref:"\
s19"},stability:{$ref:"s107"},similarity_boost:{$ref:"s107"},style:{$ref:"s107"},speed:{$ref:"s205"},language_code:{$ref:"\
s206"},previous_text:{$ref:"s153"},next_text:{$ref:"s153"},timestamps:{$ref:"s9"}}}}};function jt(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r==="ca\
llBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){
let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
t++}if(r!=="elevenlabs/text-to-speech-multilingual-v2"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
elevenlabs/text-to-speech-multilingual-v2"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.text===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"text"},message:"must have\
 required property 'text'"};e===null?e=[s]:e.push(s),t++}if(r.voice===void 0){let s={instancePath:n+"/input",keyword:"re\
quired",params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!M.call(Yd.properties.input.properties,s)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.text!==void 0&&(ir(r.text,{instancePath:n+
"/input/text",parentData:r,parentDataProperty:"text",rootData:l})||(e=e===null?ir.errors:e.concat(ir.errors),t=e.length)),
r.voice!==void 0&&($(r.voice,{instancePath:n+"/input/voice",parentData:r,parentDataProperty:"voice",rootData:l})||(e=e===
null?$.errors:e.concat($.errors),t=e.length)),r.stability!==void 0&&(S(r.stability,{instancePath:n+"/input/stability",parentData:r,
parentDataProperty:"stability",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.similarity_boost!==void 0&&
(S(r.similarity_boost,{instancePath:n+"/input/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:l})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.style!==void 0&&(S(r.style,{instancePath:n+"/input/style",parentData:r,
parentDataProperty:"style",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.speed!==void 0&&(Fr(r.speed,
{instancePath:n+"/input/speed",parentData:r,parentDataProperty:"speed",rootData:l})||(e=e===null?Fr.errors:e.concat(Fr.errors),
t=e.length)),r.language_code!==void 0&&(Lr(r.language_code,{instancePath:n+"/input/language_code",parentData:r,parentDataProperty:"\
language_code",rootData:l})||(e=e===null?Lr.errors:e.concat(Lr.errors),t=e.length)),r.previous_text!==void 0&&(I(r.previous_text,
{instancePath:n+"/input/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:l})||(e=e===null?I.errors:
e.concat(I.errors),t=e.length)),r.next_text!==void 0&&(I(r.next_text,{instancePath:n+"/input/next_text",parentData:r,parentDataProperty:"\
next_text",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.timestamps!==void 0&&(y(r.timestamps,{instancePath:n+
"/input/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=
e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return jt.errors=e,t===0}var na=$t,Wd={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"elevenlabs/text-to-speech-turbo-2-5"},callBackUrl:{$ref:"s6"},input:{type:"o\
bject",additionalProperties:!1,required:["text"],properties:{text:{$ref:"s204"},voice:{$ref:"s19"},stability:{$ref:"s107"},
similarity_boost:{$ref:"s107"},style:{$ref:"s107"},speed:{$ref:"s205"},language_code:{$ref:"s206"},previous_text:{$ref:"\
s153"},next_text:{$ref:"s153"},timestamps:{$ref:"s9"}}}}};function $t(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="elevenlabs/\
text-to-speech-turbo-2-5"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"elevenlabs/text-to-speec\
h-turbo-2-5"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.text===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"text"},message:"must have required property '\
text'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!M.call(Wd.properties.input.properties,s)){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),t++}r.text!==void 0&&(ir(r.text,{instancePath:n+"/input/text",parentData:r,parentDataProperty:"text",
rootData:l})||(e=e===null?ir.errors:e.concat(ir.errors),t=e.length)),r.voice!==void 0&&($(r.voice,{instancePath:n+"/inpu\
t/voice",parentData:r,parentDataProperty:"voice",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.stability!==
void 0&&(S(r.stability,{instancePath:n+"/input/stability",parentData:r,parentDataProperty:"stability",rootData:l})||(e=e===
null?S.errors:e.concat(S.errors),t=e.length)),r.similarity_boost!==void 0&&(S(r.similarity_boost,{instancePath:n+"/input\
/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),
t=e.length)),r.style!==void 0&&(S(r.style,{instancePath:n+"/input/style",parentData:r,parentDataProperty:"style",rootData:l})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.speed!==void 0&&(Fr(r.speed,{instancePath:n+"/input/speed",parentData:r,
parentDataProperty:"speed",rootData:l})||(e=e===null?Fr.errors:e.concat(Fr.errors),t=e.length)),r.language_code!==void 0&&
(Lr(r.language_code,{instancePath:n+"/input/language_code",parentData:r,parentDataProperty:"language_code",rootData:l})||
(e=e===null?Lr.errors:e.concat(Lr.errors),t=e.length)),r.previous_text!==void 0&&(I(r.previous_text,{instancePath:n+"/in\
put/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),
t=e.length)),r.next_text!==void 0&&(I(r.next_text,{instancePath:n+"/input/next_text",parentData:r,parentDataProperty:"ne\
xt_text",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.timestamps!==void 0&&(y(r.timestamps,{instancePath:n+
"/input/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=
e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return $t.errors=e,t===0}var Xd=new RegExp("^([6-9]|[12][0-9]|30)$","u");function Cr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i=="string"){if(!Xd.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^([6-9]|[\
12][0-9]|30)$"},message:'must match pattern "^([6-9]|[12][0-9]|30)$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Cr.errors=e,t===0}function yn(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0,r=t,s=!1,o=null,a=t;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let c={instancePath:n,keyword:"type",params:{type:"integer"},message:"must \
be integer"};e===null?e=[c]:e.push(c),t++}if(typeof i=="number"){if(i>30||isNaN(i)){let c={instancePath:n,keyword:"maxim\
um",params:{comparison:"<=",limit:30},message:"must be <= 30"};e===null?e=[c]:e.push(c),t++}if(i<6||isNaN(i)){let c={instancePath:n,
keyword:"minimum",params:{comparison:">=",limit:6},message:"must be >= 6"};e===null?e=[c]:e.push(c),t++}}var p=a===t;p&&
(s=!0,o=0);let d=t;Cr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Cr.errors:e.concat(Cr.
errors),t=e.length);var p=d===t;if(p&&s?(s=!1,o=[o,1]):p&&(s=!0,o=1),s)t=r,e!==null&&(r?e.length=r:e=null);else{let c={instancePath:n,
keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}
return yn.errors=e,t===0}var Qd={type:"string",enum:["2:3","3:2","1:1","16:9","9:16"]};function Ie(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="2:3"||i==="3:2"||i==="1:1"||i==="16:9"||i==="9:16")){let r={instancePath:n,
keyword:"enum",params:{allowedValues:Qd.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),t++}return Ie.errors=e,t===0}var ec={type:"string",enum:["fun","normal","spicy"]};function Sr(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="fun"||i==="normal"||i==="spicy")){let r={instancePath:n,keyword:"\
enum",params:{allowedValues:ec.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}
return Sr.errors=e,t===0}var oa=xt;function xt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="grok-imagine/text-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine/text-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="duration"||s==="aspect_\
ratio"||s==="resolution"||s==="mode")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
r.duration!==void 0&&(yn(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?yn.errors:e.concat(yn.errors),t=e.length)),r.aspect_ratio!==void 0&&(Ie(r.aspect_ratio,{instancePath:n+"/inp\
ut/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),
t=e.length)),r.resolution!==void 0&&(W(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"\
resolution",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.mode!==void 0&&(Sr(r.mode,{instancePath:n+
"/input/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?Sr.errors:e.concat(Sr.errors),t=e.length))}else{
let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}return xt.errors=e,t===0}function nr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>100){let r={instancePath:n,keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 character\
s"};e===null?e=[r]:e.push(r),t++}if(E(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return nr.errors=e,t===0}var la=Ut;function Ut(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(i.input===void 0){let s={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in i)
if(!(s==="model"||s==="callBackUrl"||s==="input")){let o={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(i.model!==void 0){let s=i.model;if(typeof s!=
"string"){let o={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),t++}if(s!=="grok-imagine/image-to-video"){let o={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine/image-to-video"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let s=i.input,o=t,a=!0,d=t;if(s&&typeof s=="object"&&!Array.isArray(
s)){let p;if(s.resolution===void 0&&(p="resolution")){let c={};e===null?e=[c]:e.push(c),t++}else if(s.resolution!==void 0&&
s.resolution!=="1080p"){let c={};e===null?e=[c]:e.push(c),t++}}var r=d===t;if(t=o,e!==null&&(o?e.length=o:e=null),r){let p=t;
if(s&&typeof s=="object"&&!Array.isArray(s)&&s.image_urls!==void 0){let k=s.image_urls;if(Array.isArray(k)&&k.length>1){
let U={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};
e===null?e=[U]:e.push(U),t++}}var r=p===t;a=r}if(!a){let p={instancePath:n+"/input",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[p]:e.push(p),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let p in s)
if(!(p==="prompt"||p==="image_urls"||p==="task_id"||p==="index"||p==="duration"||p==="aspect_ratio"||p==="resolution"||p===
"mode")){let c={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT h\
ave additional properties"};e===null?e=[c]:e.push(c),t++}if(s.prompt!==void 0&&(I(s.prompt,{instancePath:n+"/input/promp\
t",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),s.image_urls!==
void 0){let p=s.image_urls;if(Array.isArray(p)){if(p.length>7){let k={instancePath:n+"/input/image_urls",keyword:"maxIte\
ms",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[k]:e.push(k),t++}let c=p.length;for(let k=0;k<
c;k++)q(p[k],{instancePath:n+"/input/image_urls/"+k,parentData:p,parentDataProperty:k,rootData:l})||(e=e===null?q.errors:
e.concat(q.errors),t=e.length)}else{let c={instancePath:n+"/input/image_urls",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[c]:e.push(c),t++}}if(s.task_id!==void 0&&(nr(s.task_id,{instancePath:n+"/input/task_id",parentData:s,
parentDataProperty:"task_id",rootData:l})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.length)),s.index!==void 0){let p=s.
index;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let c={instancePath:n+"/input/index",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[c]:e.push(c),t++}if(typeof p=="number"){if(p>5||isNaN(p)){let c={instancePath:n+
"/input/index",keyword:"maximum",params:{comparison:"<=",limit:5},message:"must be <= 5"};e===null?e=[c]:e.push(c),t++}if(p<
0||isNaN(p)){let c={instancePath:n+"/input/index",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"};e===null?e=[c]:e.push(c),t++}}}s.duration!==void 0&&(Cr(s.duration,{instancePath:n+"/input/duration",parentData:s,parentDataProperty:"\
duration",rootData:l})||(e=e===null?Cr.errors:e.concat(Cr.errors),t=e.length)),s.aspect_ratio!==void 0&&(Ie(s.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:s,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Ie.errors:
e.concat(Ie.errors),t=e.length)),s.resolution!==void 0&&(W(s.resolution,{instancePath:n+"/input/resolution",parentData:s,
parentDataProperty:"resolution",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),s.mode!==void 0&&(Sr(
s.mode,{instancePath:n+"/input/mode",parentData:s,parentDataProperty:"mode",rootData:l})||(e=e===null?Sr.errors:e.concat(
Sr.errors),t=e.length))}else{let p={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),t++}return Ut.errors=e,t===0}var rc={oneOf:[{type:"integer",enum:[6,10]},{$ref:"s157"}]};function gn(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0,r=t,s=!1,o=null,a=t;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let c={instancePath:n,
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[c]:e.push(c),t++}if(!(i===6||i===10)){let c={
instancePath:n,keyword:"enum",params:{allowedValues:rc.oneOf[0].enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[c]:e.push(c),t++}var p=a===t;p&&(s=!0,o=0);let d=t;we(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?we.errors:e.concat(we.errors),t=e.length);var p=d===t;if(p&&s?(s=!1,o=[o,1]):p&&(s=!0,o=1),s)t=
r,e!==null&&(r?e.length=r:e=null);else{let c={instancePath:n,keyword:"oneOf",params:{passingSchemas:o},message:"must mat\
ch exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}return gn.errors=e,t===0}var aa=At;function At(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="grok-imagine/extend"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"grok-im\
agine/extend"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.task_id===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"task_id"},message:"must have required propert\
y 'task_id'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.extend_times===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"extend_times"},message:"must have req\
uired property 'extend_times'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="task_id"||s==="prompt"||s==="exten\
d_times"||s==="extend_at")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.task_id!==void 0&&(nr(r.task_id,{instancePath:n+
"/input/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.length)),
r.prompt!==void 0&&($(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=
e===null?$.errors:e.concat($.errors),t=e.length)),r.extend_times!==void 0&&(gn(r.extend_times,{instancePath:n+"/input/ex\
tend_times",parentData:r,parentDataProperty:"extend_times",rootData:l})||(e=e===null?gn.errors:e.concat(gn.errors),t=e.length)),
r.extend_at!==void 0){let s=r.extend_at;if(typeof s=="number"){if(s<2||isNaN(s)){let o={instancePath:n+"/input/extend_at",
keyword:"minimum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+
"/input/extend_at",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),t++}}}else{let s={
instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return At.
errors=e,t===0}var pa=Bt;function Bt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="grok-imagine/upscale"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"grok-i\
magine/upscale"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.task_id===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"task_id"},message:"must have required propert\
y 'task_id'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="task_id"||s==="resolution")){let o={instancePath:n+"\
/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),t++}r.task_id!==void 0&&(nr(r.task_id,{instancePath:n+"/input/task_id",parentData:r,parentDataProperty:"\
task_id",rootData:l})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.length)),r.resolution!==void 0&&(x(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=
e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Bt.errors=e,t===0}var ua=Nt,sc={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"grok-imagine-video-1-5-preview"},callBackUrl:{$ref:"s6"},input:{type:"object",
additionalProperties:!1,properties:{prompt:{type:"string",maxLength:4096},image_urls:{type:"array",maxItems:7,items:{$ref:"\
s16"}},duration:{$ref:"s88"},aspect_ratio:{type:"string",enum:["1:1","16:9","9:16","3:2","2:3","auto"]},resolution:{$ref:"\
s174"},nsfw_checker:{$ref:"s122"}},if:{properties:{resolution:{const:"1080p"}},required:["resolution"],additionalProperties:!0},
then:{properties:{image_urls:{maxItems:1}},additionalProperties:!0}}}};function Nt(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(
s),t++}if(i.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in i)if(!(s==="model"||s==="callBackUrl"||s==="input")){
let o={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties"};e===null?e=[o]:e.push(o),t++}if(i.model!==void 0){let s=i.model;if(typeof s!="string"){let o={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(s!=="grok-imagin\
e-video-1-5-preview"){let o={instancePath:n+"/model",keyword:"const",params:{allowedValue:"grok-imagine-video-1-5-previe\
w"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
i.input!==void 0){let s=i.input,o=t,a=!0,d=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.resolution===void 0&&
(p="resolution")){let c={};e===null?e=[c]:e.push(c),t++}else if(s.resolution!==void 0&&s.resolution!=="1080p"){let c={};
e===null?e=[c]:e.push(c),t++}}var r=d===t;if(t=o,e!==null&&(o?e.length=o:e=null),r){let p=t;if(s&&typeof s=="object"&&!Array.
isArray(s)&&s.image_urls!==void 0){let k=s.image_urls;if(Array.isArray(k)&&k.length>1){let U={instancePath:n+"/input/ima\
ge_urls",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===null?e=[U]:e.push(U),t++}}var r=p===
t;a=r}if(!a){let p={instancePath:n+"/input",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schem\
a'};e===null?e=[p]:e.push(p),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let p in s)if(!(p==="prompt"||p==="ima\
ge_urls"||p==="duration"||p==="aspect_ratio"||p==="resolution"||p==="nsfw_checker")){let c={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[c]:e.push(
c),t++}if(s.prompt!==void 0){let p=s.prompt;if(typeof p=="string"){if(E(p)>4096){let c={instancePath:n+"/input/prompt",keyword:"\
maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};e===null?e=[c]:e.push(c),t++}}else{let c={
instancePath:n+"/input/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),
t++}}if(s.image_urls!==void 0){let p=s.image_urls;if(Array.isArray(p)){if(p.length>7){let k={instancePath:n+"/input/imag\
e_urls",keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[k]:e.push(k),t++}let c=p.
length;for(let k=0;k<c;k++)q(p[k],{instancePath:n+"/input/image_urls/"+k,parentData:p,parentDataProperty:k,rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{let c={instancePath:n+"/input/image_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[c]:e.push(c),t++}}if(s.duration!==void 0&&(ne(s.duration,{instancePath:n+
"/input/duration",parentData:s,parentDataProperty:"duration",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.
length)),s.aspect_ratio!==void 0){let p=s.aspect_ratio;if(typeof p!="string"){let c={instancePath:n+"/input/aspect_ratio",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}if(!(p==="1:1"||p==="16:9"||
p==="9:16"||p==="3:2"||p==="2:3"||p==="auto")){let c={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:sc.
properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(
c),t++}}s.resolution!==void 0&&(W(s.resolution,{instancePath:n+"/input/resolution",parentData:s,parentDataProperty:"reso\
lution",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),s.nsfw_checker!==void 0&&(g(s.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:s,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length))}else{let p={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[p]:e.push(p),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Nt.errors=e,t===0}var ma=Tt;function Tt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="grok-imagine/text-to-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine/text-to-image"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="aspect_ratio"||s==="ena\
ble_pro"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
r.aspect_ratio!==void 0&&(Ie(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspec\
t_ratio",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),r.enable_pro!==void 0&&(y(r.enable_pro,{instancePath:n+
"/input/enable_pro",parentData:r,parentDataProperty:"enable_pro",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=
e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Tt.errors=e,t===0}var fa=Ot;function Ot(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="grok-imagine/image-to-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine/image-to-image"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
image_urls===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_urls"},message:"mu\
st have required property 'image_urls'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="image_urls"||
s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="st\
ring"){if(E(s)>39e4){let o={instancePath:n+"/input/prompt",keyword:"maxLength",params:{limit:39e4},message:"must NOT hav\
e more than 390000 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+"/input/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}if(r.image_urls!==void 0){let s=r.image_urls;
if(Array.isArray(s)){if(s.length>5){let a={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:5},message:"\
must NOT have more than 5 items"};e===null?e=[a]:e.push(a),t++}if(s.length<1){let a={instancePath:n+"/input/image_urls",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let o=s.length;
for(let a=0;a<o;a++)q(s[a],{instancePath:n+"/input/image_urls/"+a,parentData:s,parentDataProperty:a,rootData:l})||(e=e===
null?q.errors:e.concat(q.errors),t=e.length)}else{let o={instancePath:n+"/input/image_urls",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Ot.errors=e,t===0}var da=It;function It(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="grok-imagine-image-2-0/text-to-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine-image-2-0/text-to-image"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.aspect_ratio===void 0){let s={instancePath:n+"/input",
keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?
e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="aspect_ratio")){let o={instancePath:n+"/input",keyword:"addit\
ionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}
r.prompt!==void 0&&(he(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=
e===null?he.errors:e.concat(he.errors),t=e.length)),r.aspect_ratio!==void 0&&(Ie(r.aspect_ratio,{instancePath:n+"/input/\
aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.
length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return It.errors=e,t===0}var ca=Et;function Et(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="grok-imagine-image-2-0/image-edit"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine-image-2-0/image-edit"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.task_id===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"task_id"},message:"must have required property 'task_id'"};e===null?e=[s]:e.push(s),t++}
for(let s in r)if(!(s==="prompt"||s==="task_id"||s==="mask_indexs")){let o={instancePath:n+"/input",keyword:"additionalP\
roperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.
prompt!==void 0&&($(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===
null?$.errors:e.concat($.errors),t=e.length)),r.task_id!==void 0&&($(r.task_id,{instancePath:n+"/input/task_id",parentData:r,
parentDataProperty:"task_id",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.mask_indexs!==void 0){
let s=r.mask_indexs;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/input/mask_indexs",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<o;a++){let d=s[a];
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let p={instancePath:n+"/input/mask_indexs/"+a,keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[p]:e.push(p),t++}if(typeof d=="number"&&(d<1||isNaN(d))){let p={instancePath:n+
"/input/mask_indexs/"+a,keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[p]:e.push(
p),t++}}}else{let o={instancePath:n+"/input/mask_indexs",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[o]:e.push(o),t++}}}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[r]:e.push(r),t++}return Et.errors=e,t===0}var ya=Vt;function Vt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(i.input===void 0){let s={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in i)
if(!(s==="model"||s==="callBackUrl"||s==="input")){let o={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(i.model!==void 0){let s=i.model;if(typeof s!=
"string"){let o={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),t++}if(s!=="grok-imagine-image-2-0/segment-map"){let o={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine-image-2-0/segment-map"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let s=i.input,o=t,a=!0,d=t;if(s&&typeof s=="object"&&!Array.
isArray(s)&&s.task_id!==void 0){let c={};e===null?e=[c]:e.push(c),t++}var r=d===t;t=o,e!==null&&(o?e.length=o:e=null);let p;
if(r){let c=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.image_url===void 0){let U={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[U]:e.push(
U),t++}var r=c===t;a=r,p="then"}else{let c=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.image_url!==void 0){let U={instancePath:n+
"/input/image_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[U]:e.push(U),t++}var r=c===t;a=r,p="\
else"}if(!a){let c={instancePath:n+"/input",keyword:"if",params:{failingKeyword:p},message:'must match "'+p+'" schema'};
e===null?e=[c]:e.push(c),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let c in s)if(!(c==="task_id"||c==="image_\
url")){let k={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT hav\
e additional properties"};e===null?e=[k]:e.push(k),t++}s.task_id!==void 0&&($(s.task_id,{instancePath:n+"/input/task_id",
parentData:s,parentDataProperty:"task_id",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.image_url!==
void 0&&(u(s.image_url,{instancePath:n+"/input/image_url",parentData:s,parentDataProperty:"image_url",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length))}else{let c={instancePath:n+"/input",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[c]:e.push(c),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),t++}return Vt.errors=e,t===0}function K(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>5e3){let r={instancePath:n,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),t++}if(E(i)<3){let r={instancePath:n,keyword:"minLength",params:{limit:3},message:"must NO\
T have fewer than 3 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return K.errors=e,t===0}var tc={type:"string",enum:["16:9","4:3","1:1","3:4","9:16","2:3","3:2","21:9"]};function R(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="16:9"||i==="4:3"||i==="1:1"||i==="3:4"||
i==="9:16"||i==="2:3"||i==="3:2"||i==="21:9")){let r={instancePath:n,keyword:"enum",params:{allowedValues:tc.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return R.errors=e,t===0}var ic={type:"string",enum:["360p","540p","720p","1080p"]};function be(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="360p"||i==="540p"||i==="720p"||i==="1080p")){let r={instancePath:n,
keyword:"enum",params:{allowedValues:ic.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),t++}return be.errors=e,t===0}var ga=zt;function zt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="pixverse-v6/text-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"p\
ixverse-v6/text-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.aspect_ratio===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[s]:e.
push(s),t++}if(r.quality===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"quality"},
message:"must have required property 'quality'"};e===null?e=[s]:e.push(s),t++}if(r.duration===void 0){let s={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?
e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="aspect_ratio"||s==="quality"||s==="duration"||s==="generate_a\
udio_switch"||s==="generate_multi_clip_switch"||s==="seed")){let o={instancePath:n+"/input",keyword:"additionalPropertie\
s",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==
void 0&&(K(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?K.
errors:e.concat(K.errors),t=e.length)),r.aspect_ratio!==void 0&&(R(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",
parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.quality!==
void 0&&(be(r.quality,{instancePath:n+"/input/quality",parentData:r,parentDataProperty:"quality",rootData:l})||(e=e===null?
be.errors:e.concat(be.errors),t=e.length)),r.duration!==void 0&&(ne(r.duration,{instancePath:n+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.generate_audio_switch!==
void 0&&(y(r.generate_audio_switch,{instancePath:n+"/input/generate_audio_switch",parentData:r,parentDataProperty:"gener\
ate_audio_switch",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.generate_multi_clip_switch!==void 0&&
(y(r.generate_multi_clip_switch,{instancePath:n+"/input/generate_multi_clip_switch",parentData:r,parentDataProperty:"gen\
erate_multi_clip_switch",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.seed!==void 0&&(N(r.seed,{
instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),
t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return zt.errors=e,t===0}var nc={type:"string",enum:["412736208886848","411563216524736","411316927927040","411174903569216","410999246341952","4\
08891141511104","410317363057408","410285445698304","410133101388544","409899296377728","408897485909952","4088690614066\
56","408661207662528","409767750265728","409766559675264","409589071559552","407804339389760","407658863287616","4074743\
61215744","407473438360320","407467702283008","385844572217469","406428904874432","406423682060736","406411724685760","4\
06372274350528","406218913317312","406218479198656","406064763308480","406413607395776","405662117814720","4060149340000\
64","405658369331648","405321470423488","405175211454656","404955806201792","404820147974080","398980393937856","4039166\
46846400","403739217192896","403560060358144","403556618212098","398965022284579","402201060373270","403085292466285","4\
02061828030966","402888569901524","402155676592228","402047865383360","402046136040202"]};function hn(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="412736208886848"||i==="411\
563216524736"||i==="411316927927040"||i==="411174903569216"||i==="410999246341952"||i==="408891141511104"||i==="41031736\
3057408"||i==="410285445698304"||i==="410133101388544"||i==="409899296377728"||i==="408897485909952"||i==="4088690614066\
56"||i==="408661207662528"||i==="409767750265728"||i==="409766559675264"||i==="409589071559552"||i==="407804339389760"||
i==="407658863287616"||i==="407474361215744"||i==="407473438360320"||i==="407467702283008"||i==="385844572217469"||i==="\
406428904874432"||i==="406423682060736"||i==="406411724685760"||i==="406372274350528"||i==="406218913317312"||i==="40621\
8479198656"||i==="406064763308480"||i==="406413607395776"||i==="405662117814720"||i==="406014934000064"||i==="4056583693\
31648"||i==="405321470423488"||i==="405175211454656"||i==="404955806201792"||i==="404820147974080"||i==="398980393937856"||
i==="403916646846400"||i==="403739217192896"||i==="403560060358144"||i==="403556618212098"||i==="398965022284579"||i==="\
402201060373270"||i==="403085292466285"||i==="402061828030966"||i==="402888569901524"||i==="402155676592228"||i==="40204\
7865383360"||i==="402046136040202")){let r={instancePath:n,keyword:"enum",params:{allowedValues:nc.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return hn.errors=e,t===0}var ha=Ft;function Ft(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(i.input===void 0){let s={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in i)
if(!(s==="model"||s==="callBackUrl"||s==="input")){let o={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(i.model!==void 0){let s=i.model;if(typeof s!=
"string"){let o={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),t++}if(s!=="pixverse-v6/image-to-video"){let o={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
pixverse-v6/image-to-video"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let s=i.input,o=t,a=!0,d=t;if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.template_id!==void 0){let p={};e===null?e=[p]:e.push(p),t++}var r=d===t;if(t=o,e!==null&&(o?e.length=o:e=null),r){
let p=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.duration===void 0){let k={instancePath:n+"/input",keyword:"requir\
ed",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[k]:e.push(k),t++}var r=p===
t;a=r}if(!a){let p={instancePath:n+"/input",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schem\
a'};e===null?e=[p]:e.push(p),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){let p={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[p]:e.push(p),t++}if(s.image_urls===void 0){let p={instancePath:n+"/input",keyword:"required",params:{missingProperty:"i\
mage_urls"},message:"must have required property 'image_urls'"};e===null?e=[p]:e.push(p),t++}if(s.quality===void 0){let p={
instancePath:n+"/input",keyword:"required",params:{missingProperty:"quality"},message:"must have required property 'qual\
ity'"};e===null?e=[p]:e.push(p),t++}for(let p in s)if(!(p==="prompt"||p==="image_urls"||p==="quality"||p==="duration"||p===
"generate_audio_switch"||p==="generate_multi_clip_switch"||p==="seed"||p==="template_id")){let c={instancePath:n+"/input",
keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[
c]:e.push(c),t++}if(s.prompt!==void 0&&(K(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"prom\
pt",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.image_urls!==void 0){let p=s.image_urls;if(Array.
isArray(p)){if(p.length>2){let k={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:2},message:"must N\
OT have more than 2 items"};e===null?e=[k]:e.push(k),t++}if(p.length<1){let k={instancePath:n+"/input/image_urls",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[k]:e.push(k),t++}let c=p.length;for(let k=0;k<
c;k++)j(p[k],{instancePath:n+"/input/image_urls/"+k,parentData:p,parentDataProperty:k,rootData:l})||(e=e===null?j.errors:
e.concat(j.errors),t=e.length)}else{let c={instancePath:n+"/input/image_urls",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[c]:e.push(c),t++}}s.quality!==void 0&&(be(s.quality,{instancePath:n+"/input/quality",parentData:s,
parentDataProperty:"quality",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),s.duration!==void 0&&(ne(
s.duration,{instancePath:n+"/input/duration",parentData:s,parentDataProperty:"duration",rootData:l})||(e=e===null?ne.errors:
e.concat(ne.errors),t=e.length)),s.generate_audio_switch!==void 0&&(y(s.generate_audio_switch,{instancePath:n+"/input/ge\
nerate_audio_switch",parentData:s,parentDataProperty:"generate_audio_switch",rootData:l})||(e=e===null?y.errors:e.concat(
y.errors),t=e.length)),s.generate_multi_clip_switch!==void 0&&(y(s.generate_multi_clip_switch,{instancePath:n+"/input/ge\
nerate_multi_clip_switch",parentData:s,parentDataProperty:"generate_multi_clip_switch",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length)),s.seed!==void 0&&(N(s.seed,{instancePath:n+"/input/seed",parentData:s,parentDataProperty:"\
seed",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),s.template_id!==void 0&&(hn(s.template_id,{instancePath:n+
"/input/template_id",parentData:s,parentDataProperty:"template_id",rootData:l})||(e=e===null?hn.errors:e.concat(hn.errors),
t=e.length))}else{let p={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[p]:e.push(p),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Ft.errors=e,t===0}var oc={type:"array",minItems:1,maxItems:7,items:{type:"object",additionalProperties:!1,required:["image_url"],properties:{
image_url:{$ref:"s6"},type:{type:"string",enum:["subject","background"]},ref_name:{type:"string",minLength:1,maxLength:30}}}};
function kn(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(Array.isArray(i)){
if(i.length>7){let s={instancePath:n,keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===
null?e=[s]:e.push(s),t++}if(i.length<1){let s={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[s]:e.push(s),t++}let r=i.length;for(let s=0;s<r;s++){let o=i[s];if(o&&typeof o=="objec\
t"&&!Array.isArray(o)){if(o.image_url===void 0){let a={instancePath:n+"/"+s,keyword:"required",params:{missingProperty:"\
image_url"},message:"must have required property 'image_url'"};e===null?e=[a]:e.push(a),t++}for(let a in o)if(!(a==="ima\
ge_url"||a==="type"||a==="ref_name")){let d={instancePath:n+"/"+s,keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),t++}if(o.image_url!==void 0&&(u(o.image_url,{instancePath:n+
"/"+s+"/image_url",parentData:o,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.
length)),o.type!==void 0){let a=o.type;if(typeof a!="string"){let d={instancePath:n+"/"+s+"/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}if(!(a==="subject"||a==="background")){let d={instancePath:n+
"/"+s+"/type",keyword:"enum",params:{allowedValues:oc.items.properties.type.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[d]:e.push(d),t++}}if(o.ref_name!==void 0){let a=o.ref_name;if(typeof a=="string"){if(E(a)>30){
let d={instancePath:n+"/"+s+"/ref_name",keyword:"maxLength",params:{limit:30},message:"must NOT have more than 30 charac\
ters"};e===null?e=[d]:e.push(d),t++}if(E(a)<1){let d={instancePath:n+"/"+s+"/ref_name",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:n+"/"+s+"/ref_na\
me",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:n+
"/"+s,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return kn.errors=e,t===0}var ka=Lt;function Lt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="pixverse-v6/reference-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
pixverse-v6/reference-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_references===void 0){let s={instancePath:n+"/input",
keyword:"required",params:{missingProperty:"image_references"},message:"must have required property 'image_references'"};
e===null?e=[s]:e.push(s),t++}if(r.aspect_ratio===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}if(r.quality===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"quality"},message:"must have required propert\
y 'quality'"};e===null?e=[s]:e.push(s),t++}if(r.duration===void 0){let s={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="prompt"||s==="image_references"||s==="aspect_ratio"||s==="quality"||s==="duration"||s==="generate_audio_switch"||
s==="seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must N\
OT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(K(r.prompt,{instancePath:n+"/input/prom\
pt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.image_references!==
void 0&&(kn(r.image_references,{instancePath:n+"/input/image_references",parentData:r,parentDataProperty:"image_referenc\
es",rootData:l})||(e=e===null?kn.errors:e.concat(kn.errors),t=e.length)),r.aspect_ratio!==void 0&&(R(r.aspect_ratio,{instancePath:n+
"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),
t=e.length)),r.quality!==void 0&&(be(r.quality,{instancePath:n+"/input/quality",parentData:r,parentDataProperty:"quality",
rootData:l})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),r.duration!==void 0&&(ne(r.duration,{instancePath:n+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.
length)),r.generate_audio_switch!==void 0&&(y(r.generate_audio_switch,{instancePath:n+"/input/generate_audio_switch",parentData:r,
parentDataProperty:"generate_audio_switch",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.seed!==void 0&&
(N(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?N.errors:e.concat(
N.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return Lt.errors=e,t===0}var _a=Ct;function Ct(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="pixverse-v6/transition"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"pixv\
erse-v6/transition"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.
callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.last_frame_image_url===void 0){let s={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"last_frame_image_url"},message:"must have required property 'last_frame_image_url'"};e===null?e=[s]:e.push(
s),t++}if(r.quality===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"quality"},message:"\
must have required property 'quality'"};e===null?e=[s]:e.push(s),t++}if(r.duration===void 0){let s={instancePath:n+"/inp\
ut",keyword:"required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=
[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="first_frame_image_url"||s==="last_frame_image_url"||s==="qualit\
y"||s==="duration"||s==="generate_audio_switch"||s==="seed")){let o={instancePath:n+"/input",keyword:"additionalProperti\
es",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==
void 0&&(K(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?K.
errors:e.concat(K.errors),t=e.length)),r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:n+"/in\
put/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.
concat(j.errors),t=e.length)),r.last_frame_image_url!==void 0&&(j(r.last_frame_image_url,{instancePath:n+"/input/last_fr\
ame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),
t=e.length)),r.quality!==void 0&&(be(r.quality,{instancePath:n+"/input/quality",parentData:r,parentDataProperty:"quality",
rootData:l})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),r.duration!==void 0&&(ne(r.duration,{instancePath:n+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.
length)),r.generate_audio_switch!==void 0&&(y(r.generate_audio_switch,{instancePath:n+"/input/generate_audio_switch",parentData:r,
parentDataProperty:"generate_audio_switch",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.seed!==void 0&&
(N(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?N.errors:e.concat(
N.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return Ct.errors=e,t===0}var wa=St;function St(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(i.input===void 0){let s={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in i)
if(!(s==="model"||s==="callBackUrl"||s==="input")){let o={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(i.model!==void 0){let s=i.model;if(typeof s!=
"string"){let o={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),t++}if(s!=="pixverse-v6/extend"){let o={instancePath:n+"/model",keyword:"const",params:{allowedValue:"pixverse\
-v6/extend"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let s=i.input,o=t,a=!0,d=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.taskId!==
void 0){let c={};e===null?e=[c]:e.push(c),t++}var r=d===t;t=o,e!==null&&(o?e.length=o:e=null);let p;if(r){let c=t;if(s&&
typeof s=="object"&&!Array.isArray(s)&&s.video_url===void 0){let U={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
video_url"},message:"must have required property 'video_url'"};e===null?e=[U]:e.push(U),t++}var r=c===t;a=r,p="then"}else{
let c=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.video_url!==void 0){let U={instancePath:n+"/input/video_url",keyword:"\
not",params:{},message:"must NOT be valid"};e===null?e=[U]:e.push(U),t++}var r=c===t;a=r,p="else"}if(!a){let c={instancePath:n+
"/input",keyword:"if",params:{failingKeyword:p},message:'must match "'+p+'" schema'};e===null?e=[c]:e.push(c),t++}if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){let c={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(c),t++}if(s.quality===void 0){let c={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"quality"},message:"must have required property 'quality'"};e===null?
e=[c]:e.push(c),t++}if(s.duration===void 0){let c={instancePath:n+"/input",keyword:"required",params:{missingProperty:"d\
uration"},message:"must have required property 'duration'"};e===null?e=[c]:e.push(c),t++}for(let c in s)if(!(c==="prompt"||
c==="taskId"||c==="video_url"||c==="quality"||c==="duration"||c==="generate_audio_switch"||c==="seed")){let k={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===
null?e=[k]:e.push(k),t++}s.prompt!==void 0&&(K(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.taskId!==void 0&&($(s.taskId,{instancePath:n+
"/input/taskId",parentData:s,parentDataProperty:"taskId",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),
s.video_url!==void 0&&(u(s.video_url,{instancePath:n+"/input/video_url",parentData:s,parentDataProperty:"video_url",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),s.quality!==void 0&&(be(s.quality,{instancePath:n+"/input/quality",
parentData:s,parentDataProperty:"quality",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),s.duration!==
void 0&&(ne(s.duration,{instancePath:n+"/input/duration",parentData:s,parentDataProperty:"duration",rootData:l})||(e=e===
null?ne.errors:e.concat(ne.errors),t=e.length)),s.generate_audio_switch!==void 0&&(te(s.generate_audio_switch,{instancePath:n+
"/input/generate_audio_switch",parentData:s,parentDataProperty:"generate_audio_switch",rootData:l})||(e=e===null?te.errors:
e.concat(te.errors),t=e.length)),s.seed!==void 0&&(N(s.seed,{instancePath:n+"/input/seed",parentData:s,parentDataProperty:"\
seed",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length))}else{let c={instancePath:n+"/input",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),t++}}}else{let s={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return St.errors=e,t===0}var lc={type:"string",enum:["16:9","9:16","1:1","4:3","3:4","4:5","5:4","9:21","21:9"]};function Rr(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="16:9"||i==="9:16"||i==="1:\
1"||i==="4:3"||i==="3:4"||i==="4:5"||i==="5:4"||i==="9:21"||i==="21:9")){let r={instancePath:n,keyword:"enum",params:{allowedValues:lc.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Rr.errors=e,t===0}var va=Rt;function Rt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="happyhorse-1-1/text-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
happyhorse-1-1/text-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="duration"||s==="aspect_\
ratio"||s==="resolution")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/inpu\
t/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.
duration!==void 0&&(H(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.aspect_ratio!==void 0&&(Rr(r.aspect_ratio,{instancePath:n+"/input\
/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Rr.errors:e.concat(Rr.errors),t=
e.length)),r.resolution!==void 0&&(x(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"r\
esolution",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Rt.errors=e,t===0}var ba=Kt;function Kt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="happyhorse-1-1/image-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
happyhorse-1-1/image-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
image_urls===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_urls"},message:"mu\
st have required property 'image_urls'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="image_urls"||
s==="duration"||s==="resolution")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(I(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),
r.image_urls!==void 0&&(J(r.image_urls,{instancePath:n+"/input/image_urls",parentData:r,parentDataProperty:"image_urls",
rootData:l})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),r.duration!==void 0&&(H(r.duration,{instancePath:n+"/\
input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),
r.resolution!==void 0&&(x(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Kt.errors=e,t===0}var qa=Mt;function Mt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="happyhorse-1-1/reference-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
happyhorse-1-1/reference-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.reference_image===void 0){let s={instancePath:n+"/in\
put",keyword:"required",params:{missingProperty:"reference_image"},message:"must have required property 'reference_image\
'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="reference_image"||s==="duration"||s==="aspect_ra\
tio"||s==="resolution")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/i\
nput/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
r.reference_image!==void 0){let s=r.reference_image;if(Array.isArray(s)){if(s.length>9){let a={instancePath:n+"/input/re\
ference_image",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"};e===null?e=[a]:e.push(a),t++}
if(s.length<1){let a={instancePath:n+"/input/reference_image",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<o;a++)q(s[a],{instancePath:n+"/input/ref\
erence_image/"+a,parentData:s,parentDataProperty:a,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{
let o={instancePath:n+"/input/reference_image",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[o]:e.push(o),t++}}r.duration!==void 0&&(H(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.aspect_ratio!==void 0&&(Rr(r.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Rr.errors:
e.concat(Rr.errors),t=e.length)),r.resolution!==void 0&&(x(r.resolution,{instancePath:n+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length))}else{let s={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Mt.errors=e,t===0}var Pa=Jt;function Jt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="happyhorse/text-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"ha\
ppyhorse/text-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="duration"||s==="aspect_ratio"||s===
"resolution"||s==="seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/inpu\
t/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.
duration!==void 0&&(H(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,{instancePath:n+"/input\
/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=
e.length)),r.resolution!==void 0&&(x(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"r\
esolution",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.seed!==void 0&&(N(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length))}else{
let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}return Jt.errors=e,t===0}var Da=Gt;function Gt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="happyhorse/image-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"h\
appyhorse/image-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
image_urls===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_urls"},message:"mu\
st have required property 'image_urls'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="image_urls"||
s==="duration"||s==="resolution"||s==="seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(I(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),
r.image_urls!==void 0&&(J(r.image_urls,{instancePath:n+"/input/image_urls",parentData:r,parentDataProperty:"image_urls",
rootData:l})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),r.duration!==void 0&&(H(r.duration,{instancePath:n+"/\
input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),
r.resolution!==void 0&&(x(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.seed!==void 0&&(N(r.seed,{instancePath:n+"/input/se\
ed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length))}else{let s={
instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Gt.
errors=e,t===0}var ja=Zt;function Zt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="happyhorse/reference-to-video"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
happyhorse/reference-to-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.reference_image===void 0){let s={instancePath:n+"/input",
keyword:"required",params:{missingProperty:"reference_image"},message:"must have required property 'reference_image'"};e===
null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="reference_image"||s==="duration"||s==="aspect_ratio"||s===
"resolution"||s==="seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/i\
nput/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
r.reference_image!==void 0){let s=r.reference_image;if(Array.isArray(s)){if(s.length>9){let a={instancePath:n+"/input/re\
ference_image",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"};e===null?e=[a]:e.push(a),t++}
if(s.length<1){let a={instancePath:n+"/input/reference_image",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<o;a++)q(s[a],{instancePath:n+"/input/ref\
erence_image/"+a,parentData:s,parentDataProperty:a,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{
let o={instancePath:n+"/input/reference_image",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[o]:e.push(o),t++}}r.duration!==void 0&&(H(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:
e.concat(oe.errors),t=e.length)),r.resolution!==void 0&&(x(r.resolution,{instancePath:n+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.seed!==void 0&&(N(r.
seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?N.errors:e.concat(N.
errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return Zt.errors=e,t===0}var $a=Ht,ac={type:"object",additionalProperties:!1,required:["mod\
el","input"],properties:{model:{type:"string",const:"happyhorse/video-edit"},callBackUrl:{$ref:"s6"},input:{type:"object",
additionalProperties:!1,required:["prompt","video_url"],properties:{prompt:{$ref:"s204"},video_url:{$ref:"s6"},reference_image:{
type:"array",maxItems:5,items:{$ref:"s16"}},audio_setting:{type:"string",enum:["auto","origin"]},resolution:{$ref:"s115"},
seed:{$ref:"s145"}}}}};function Ht(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="happyhorse/video-edit"){let s={instancePath:n+"/model",keyword:"co\
nst",params:{allowedValue:"happyhorse/video-edit"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.
callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"m\
ust have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.video_url===void 0){let s={instancePath:n+"/inpu\
t",keyword:"required",params:{missingProperty:"video_url"},message:"must have required property 'video_url'"};e===null?e=
[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="video_url"||s==="reference_image"||s==="audio_setting"||s==="re\
solution"||s==="seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(ir(r.prompt,{instancePath:n+"/\
input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ir.errors:e.concat(ir.errors),t=e.length)),
r.video_url!==void 0&&(u(r.video_url,{instancePath:n+"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.reference_image!==void 0){let s=r.reference_image;if(Array.isArray(
s)){if(s.length>5){let a={instancePath:n+"/input/reference_image",keyword:"maxItems",params:{limit:5},message:"must NOT \
have more than 5 items"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<o;a++)q(s[a],{instancePath:n+"/input/\
reference_image/"+a,parentData:s,parentDataProperty:a,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{
let o={instancePath:n+"/input/reference_image",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[o]:e.push(o),t++}}if(r.audio_setting!==void 0){let s=r.audio_setting;if(typeof s!="string"){let o={instancePath:n+"/inp\
ut/audio_setting",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(!(s===
"auto"||s==="origin")){let o={instancePath:n+"/input/audio_setting",keyword:"enum",params:{allowedValues:ac.properties.input.
properties.audio_setting.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}r.resolution!==
void 0&&(x(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=
e===null?x.errors:e.concat(x.errors),t=e.length)),r.seed!==void 0&&(N(r.seed,{instancePath:n+"/input/seed",parentData:r,
parentDataProperty:"seed",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length))}else{let s={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ht.errors=e,t===0}var xa=Yt;function Yt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="infinitalk/from-audio"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"infin\
italk/from-audio"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required prope\
rty 'image_url'"};e===null?e=[s]:e.push(s),t++}if(r.audio_url===void 0){let s={instancePath:n+"/input",keyword:"required",
params:{missingProperty:"audio_url"},message:"must have required property 'audio_url'"};e===null?e=[s]:e.push(s),t++}if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="image_url"||s==="audio_\
url"||s==="resolution"||s==="seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.audio_url!==void 0&&(u(r.audio_url,{instancePath:n+"/input/audio_\
url",parentData:r,parentDataProperty:"audio_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.resolution!==
void 0&&(ke(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||
(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),r.seed!==void 0){let s=r.seed;if(typeof s=="number"){if(s>1e6||isNaN(
s)){let o={instancePath:n+"/input/seed",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};
e===null?e=[o]:e.push(o),t++}if(s<1e4||isNaN(s)){let o={instancePath:n+"/input/seed",keyword:"minimum",params:{comparison:"\
>=",limit:1e4},message:"must be >= 10000"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+"/input/seed",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:n+"/input",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Yt.errors=e,t===0}var Ua=Wt,
pc={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"omnihuman-1\
-5"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["image_url","audio_url"],properties:{
image_url:{$ref:"s6"},mask_url:{type:"array",maxItems:5,items:{$ref:"s16"}},audio_url:{$ref:"s6"},prompt:{type:"string",
maxLength:1e3},output_resolution:{type:"string",enum:["720","1080"]},pe_fast_mode:{$ref:"s9"},seed:{$ref:"s11"}}}}};function Wt(i,{
instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r===
"model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="omnihuman-1-5"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"omnihuman-1-5"},
message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===void 0){let s={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===
null?e=[s]:e.push(s),t++}if(r.audio_url===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
audio_url"},message:"must have required property 'audio_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="ima\
ge_url"||s==="mask_url"||s==="audio_url"||s==="prompt"||s==="output_resolution"||s==="pe_fast_mode"||s==="seed")){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),t++}if(r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,
parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.mask_url!==void 0){let s=r.
mask_url;if(Array.isArray(s)){if(s.length>5){let a={instancePath:n+"/input/mask_url",keyword:"maxItems",params:{limit:5},
message:"must NOT have more than 5 items"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<o;a++)q(s[a],{instancePath:n+
"/input/mask_url/"+a,parentData:s,parentDataProperty:a,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{
let o={instancePath:n+"/input/mask_url",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(
o),t++}}if(r.audio_url!==void 0&&(u(r.audio_url,{instancePath:n+"/input/audio_url",parentData:r,parentDataProperty:"audi\
o_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.prompt!==void 0){let s=r.prompt;if(typeof s==
"string"){if(E(s)>1e3){let o={instancePath:n+"/input/prompt",keyword:"maxLength",params:{limit:1e3},message:"must NOT ha\
ve more than 1000 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+"/input/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}if(r.output_resolution!==void 0){let s=r.output_resolution;
if(typeof s!="string"){let o={instancePath:n+"/input/output_resolution",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[o]:e.push(o),t++}if(!(s==="720"||s==="1080")){let o={instancePath:n+"/input/output_resolutio\
n",keyword:"enum",params:{allowedValues:pc.properties.input.properties.output_resolution.enum},message:"must be equal to\
 one of the allowed values"};e===null?e=[o]:e.push(o),t++}}r.pe_fast_mode!==void 0&&(y(r.pe_fast_mode,{instancePath:n+"/\
input/pe_fast_mode",parentData:r,parentDataProperty:"pe_fast_mode",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
t=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Wt.errors=e,t===0}var Aa=Xt;function Xt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="omnihuman-1-5/human-identification"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
omnihuman-1-5/human-identification"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"\
must have required property 'image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="image_url"){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),t++}r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Xt.errors=e,t===0}var Ba=Qt;function Qt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="omnihuman-1-5/subject-detection"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
omnihuman-1-5/subject-detection"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"\
must have required property 'image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="image_url"){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),t++}r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Qt.errors=e,t===0}var Na=ei,uc={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"volcengine/vide\
o-to-video-lip-sync"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["mode","video_url",
"audio_url"],properties:{mode:{type:"string",enum:["lite","basic"]},video_url:{$ref:"s6"},audio_url:{$ref:"s6"},separate_vocal:{
$ref:"s9"},open_scenedet:{$ref:"s9"},align_audio:{$ref:"s9"},align_audio_reverse:{$ref:"s9"},templ_start_seconds:{type:"\
number"}}}}};function ei(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="volcengine/video-to-video-lip-sync"){let s={instancePath:n+"/model",
keyword:"const",params:{allowedValue:"volcengine/video-to-video-lip-sync"},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"\
callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.mode===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
mode"},message:"must have required property 'mode'"};e===null?e=[s]:e.push(s),t++}if(r.video_url===void 0){let s={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"video_url"},message:"must have required property 'video_url'"};e===
null?e=[s]:e.push(s),t++}if(r.audio_url===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
audio_url"},message:"must have required property 'audio_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="mod\
e"||s==="video_url"||s==="audio_url"||s==="separate_vocal"||s==="open_scenedet"||s==="align_audio"||s==="align_audio_rev\
erse"||s==="templ_start_seconds")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.mode!==void 0){let s=r.mode;if(typeof s!=
"string"){let o={instancePath:n+"/input/mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[o]:e.push(o),t++}if(!(s==="lite"||s==="basic")){let o={instancePath:n+"/input/mode",keyword:"enum",params:{allowedValues:uc.
properties.input.properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}
if(r.video_url!==void 0&&(u(r.video_url,{instancePath:n+"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.audio_url!==void 0&&(u(r.audio_url,{instancePath:n+"/input/audio_\
url",parentData:r,parentDataProperty:"audio_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.separate_vocal!==
void 0&&(y(r.separate_vocal,{instancePath:n+"/input/separate_vocal",parentData:r,parentDataProperty:"separate_vocal",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.open_scenedet!==void 0&&(y(r.open_scenedet,{instancePath:n+"/inpu\
t/open_scenedet",parentData:r,parentDataProperty:"open_scenedet",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=
e.length)),r.align_audio!==void 0&&(y(r.align_audio,{instancePath:n+"/input/align_audio",parentData:r,parentDataProperty:"\
align_audio",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.align_audio_reverse!==void 0&&(y(r.align_audio_reverse,
{instancePath:n+"/input/align_audio_reverse",parentData:r,parentDataProperty:"align_audio_reverse",rootData:l})||(e=e===
null?y.errors:e.concat(y.errors),t=e.length)),r.templ_start_seconds!==void 0&&typeof r.templ_start_seconds!="number"){let s={
instancePath:n+"/input/templ_start_seconds",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[
s]:e.push(s),t++}}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),t++}return ei.errors=e,t===0}var mc={type:"string",enum:["1","2","4"]};function Kr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="1"||i==="2"||i==="4")){let r={instancePath:n,keyword:"enum",params:{allowedValues:mc.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Kr.errors=e,t===0}var Ta=ri;function ri(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="topaz/video-upscale"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"topaz/v\
ideo-upscale"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.video_url===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"video_url"},message:"must have required prope\
rty 'video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="video_url"||s==="upscale_factor")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),t++}r.video_url!==void 0&&(u(r.video_url,{instancePath:n+"/input/video_url",parentData:r,parentDataProperty:"\
video_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.upscale_factor!==void 0&&(Kr(r.upscale_factor,
{instancePath:n+"/input/upscale_factor",parentData:r,parentDataProperty:"upscale_factor",rootData:l})||(e=e===null?Kr.errors:
e.concat(Kr.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),t++}return ri.errors=e,t===0}var Oa=si;function si(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="topaz/image-upscale"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"topaz/i\
mage-upscale"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required prope\
rty 'image_url'"};e===null?e=[s]:e.push(s),t++}if(r.upscale_factor===void 0){let s={instancePath:n+"/input",keyword:"req\
uired",params:{missingProperty:"upscale_factor"},message:"must have required property 'upscale_factor'"};e===null?e=[s]:
e.push(s),t++}for(let s in r)if(!(s==="image_url"||s==="upscale_factor")){let o={instancePath:n+"/input",keyword:"additi\
onalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}
r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.upscale_factor!==void 0&&(Kr(r.upscale_factor,{instancePath:n+"/i\
nput/upscale_factor",parentData:r,parentDataProperty:"upscale_factor",rootData:l})||(e=e===null?Kr.errors:e.concat(Kr.errors),
t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return si.errors=e,t===0}function or(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>2e4){let r={instancePath:n,keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 charact\
ers"};e===null?e=[r]:e.push(r),t++}if(E(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return or.errors=e,t===0}function _n(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(Array.isArray(i)){
if(i.length>1){let s={instancePath:n,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[s]:e.push(s),t++}let r=i.length;for(let s=0;s<r;s++){let o=i[s];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
url===void 0){let a={instancePath:n+"/"+s,keyword:"required",params:{missingProperty:"url"},message:"must have required \
property 'url'"};e===null?e=[a]:e.push(a),t++}if(o.start===void 0){let a={instancePath:n+"/"+s,keyword:"required",params:{
missingProperty:"start"},message:"must have required property 'start'"};e===null?e=[a]:e.push(a),t++}if(o.ends===void 0){
let a={instancePath:n+"/"+s,keyword:"required",params:{missingProperty:"ends"},message:"must have required property 'end\
s'"};e===null?e=[a]:e.push(a),t++}for(let a in o)if(!(a==="url"||a==="start"||a==="ends")){let d={instancePath:n+"/"+s,keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[d]:e.push(
d),t++}if(o.url!==void 0&&(u(o.url,{instancePath:n+"/"+s+"/url",parentData:o,parentDataProperty:"url",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),o.start!==void 0){let a=o.start;if(typeof a=="number"){if(a<0||isNaN(a)){let d={
instancePath:n+"/"+s+"/start",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[d]:
e.push(d),t++}}else{let d={instancePath:n+"/"+s+"/start",keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[d]:e.push(d),t++}}if(o.ends!==void 0){let a=o.ends;if(typeof a=="number"){if(a<0||isNaN(a)){let d={instancePath:n+
"/"+s+"/ends",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[d]:e.push(d),t++}}else{
let d={instancePath:n+"/"+s+"/ends",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[d]:e.push(
d),t++}}}else{let a={instancePath:n+"/"+s,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:
e.push(a),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:
e.push(r),t++}return _n.errors=e,t===0}var Ia=ti,Tn={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"gemini-omni-video"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt","duration"],properties:{prompt:{$ref:"s251"},duration:{type:"string",enum:["4","6","8","10"]},image_urls:{type:"\
array",maxItems:7,items:{$ref:"s16"}},video_list:{$ref:"s252"},audio_ids:{type:"array",maxItems:3,items:{$ref:"s19"}},character_ids:{
type:"array",items:{$ref:"s19"}},aspect_ratio:{type:"string",enum:["16:9","9:16"]},resolution:{$ref:"s83"},seed:{$ref:"s\
145"}}}}};function ti(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="gemini-omni-video"){let s={instancePath:n+"/model",keyword:"const",
params:{allowedValue:"gemini-omni-video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[s]:e.push(s),
t++}for(let s in r)if(!M.call(Tn.properties.input.properties,s)){let o={instancePath:n+"/input",keyword:"additionalPrope\
rties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==
void 0&&(or(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
or.errors:e.concat(or.errors),t=e.length)),r.duration!==void 0){let s=r.duration;if(typeof s!="string"){let o={instancePath:n+
"/input/duration",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(!(s===
"4"||s==="6"||s==="8"||s==="10")){let o={instancePath:n+"/input/duration",keyword:"enum",params:{allowedValues:Tn.properties.
input.properties.duration.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}if(r.
image_urls!==void 0){let s=r.image_urls;if(Array.isArray(s)){if(s.length>7){let a={instancePath:n+"/input/image_urls",keyword:"\
maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<
o;a++)q(s[a],{instancePath:n+"/input/image_urls/"+a,parentData:s,parentDataProperty:a,rootData:l})||(e=e===null?q.errors:
e.concat(q.errors),t=e.length)}else{let o={instancePath:n+"/input/image_urls",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),t++}}if(r.video_list!==void 0&&(_n(r.video_list,{instancePath:n+"/input/video_l\
ist",parentData:r,parentDataProperty:"video_list",rootData:l})||(e=e===null?_n.errors:e.concat(_n.errors),t=e.length)),r.
audio_ids!==void 0){let s=r.audio_ids;if(Array.isArray(s)){if(s.length>3){let a={instancePath:n+"/input/audio_ids",keyword:"\
maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<
o;a++)$(s[a],{instancePath:n+"/input/audio_ids/"+a,parentData:s,parentDataProperty:a,rootData:l})||(e=e===null?$.errors:
e.concat($.errors),t=e.length)}else{let o={instancePath:n+"/input/audio_ids",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),t++}}if(r.character_ids!==void 0){let s=r.character_ids;if(Array.isArray(s)){let o=s.
length;for(let a=0;a<o;a++)$(s[a],{instancePath:n+"/input/character_ids/"+a,parentData:s,parentDataProperty:a,rootData:l})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)}else{let o={instancePath:n+"/input/character_ids",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}if(r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!=
"string"){let o={instancePath:n+"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),t++}if(!(s==="16:9"||s==="9:16")){let o={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{
allowedValues:Tn.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===
null?e=[o]:e.push(o),t++}}r.resolution!==void 0&&(fe(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"\
resolution",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.seed!==void 0&&(N(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length))}else{
let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}return ti.errors=e,t===0}function Mr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),t++}return Mr.errors=e,t===0}var fc={type:"string",enum:["Achernar","Achird","Algenib","Algieba","Alnilam","Aoede","Autonoe","Callirrhoe","Charon","D\
espina","Enceladus","Erinome","Fenrir","Gacrux","Iapetus","Kore","Laomedeia","Leda","Orus","Puck","Pulcherrima","Rasalge\
thi","Sadachbia","Sadaltager","Schedar","Sulafat","Umbriel","Vindemiatrix","Zephyr","Zubenelgenubi"]};function wn(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="Achernar"||i==="Achird"||i===
"Algenib"||i==="Algieba"||i==="Alnilam"||i==="Aoede"||i==="Autonoe"||i==="Callirrhoe"||i==="Charon"||i==="Despina"||i===
"Enceladus"||i==="Erinome"||i==="Fenrir"||i==="Gacrux"||i==="Iapetus"||i==="Kore"||i==="Laomedeia"||i==="Leda"||i==="Oru\
s"||i==="Puck"||i==="Pulcherrima"||i==="Rasalgethi"||i==="Sadachbia"||i==="Sadaltager"||i==="Schedar"||i==="Sulafat"||i===
"Umbriel"||i==="Vindemiatrix"||i==="Zephyr"||i==="Zubenelgenubi")){let r={instancePath:n,keyword:"enum",params:{allowedValues:fc.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return wn.errors=e,t===0}var On={type:"array",minItems:1,items:{type:"object",additionalProperties:!1,required:["speaker_id","voice_name","accent"],
properties:{speaker_id:{$ref:"s255"},voice_name:{$ref:"s256"},accent:{type:"string",enum:["Neutral","American (Gen)","Am\
erican (Valley)","American (South)","British (RP)","British (Brixton)","Transatlantic","Australian"]},style:{type:"strin\
g",enum:["Vocal Smile","Newscaster","Whisper","Empathetic","Promo/Hype","Deadpan"]},pace:{type:"string",enum:["Natural",
"Rapid Fire","The Drift","Staccato"]},audio_profile:{$ref:"s4"}}}};function Jr(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(Array.isArray(i)){if(i.length<1){let s={instancePath:n,keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[s]:e.push(s),t++}let r=i.length;for(let s=0;s<r;s++){let o=i[s];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.speaker_id===void 0){let a={instancePath:n+"/"+s,keyword:"required",params:{
missingProperty:"speaker_id"},message:"must have required property 'speaker_id'"};e===null?e=[a]:e.push(a),t++}if(o.voice_name===
void 0){let a={instancePath:n+"/"+s,keyword:"required",params:{missingProperty:"voice_name"},message:"must have required\
 property 'voice_name'"};e===null?e=[a]:e.push(a),t++}if(o.accent===void 0){let a={instancePath:n+"/"+s,keyword:"require\
d",params:{missingProperty:"accent"},message:"must have required property 'accent'"};e===null?e=[a]:e.push(a),t++}for(let a in o)
if(!(a==="speaker_id"||a==="voice_name"||a==="accent"||a==="style"||a==="pace"||a==="audio_profile")){let d={instancePath:n+
"/"+s,keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?
e=[d]:e.push(d),t++}if(o.speaker_id!==void 0&&(Mr(o.speaker_id,{instancePath:n+"/"+s+"/speaker_id",parentData:o,parentDataProperty:"\
speaker_id",rootData:l})||(e=e===null?Mr.errors:e.concat(Mr.errors),t=e.length)),o.voice_name!==void 0&&(wn(o.voice_name,
{instancePath:n+"/"+s+"/voice_name",parentData:o,parentDataProperty:"voice_name",rootData:l})||(e=e===null?wn.errors:e.concat(
wn.errors),t=e.length)),o.accent!==void 0){let a=o.accent;if(typeof a!="string"){let d={instancePath:n+"/"+s+"/accent",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}if(!(a==="Neutral"||a==="American (G\
en)"||a==="American (Valley)"||a==="American (South)"||a==="British (RP)"||a==="British (Brixton)"||a==="Transatlantic"||
a==="Australian")){let d={instancePath:n+"/"+s+"/accent",keyword:"enum",params:{allowedValues:On.items.properties.accent.
enum},message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(d),t++}}if(o.style!==void 0){let a=o.style;
if(typeof a!="string"){let d={instancePath:n+"/"+s+"/style",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[d]:e.push(d),t++}if(!(a==="Vocal Smile"||a==="Newscaster"||a==="Whisper"||a==="Empathetic"||a==="Promo/H\
ype"||a==="Deadpan")){let d={instancePath:n+"/"+s+"/style",keyword:"enum",params:{allowedValues:On.items.properties.style.
enum},message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(d),t++}}if(o.pace!==void 0){let a=o.pace;
if(typeof a!="string"){let d={instancePath:n+"/"+s+"/pace",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[d]:e.push(d),t++}if(!(a==="Natural"||a==="Rapid Fire"||a==="The Drift"||a==="Staccato")){let d={instancePath:n+
"/"+s+"/pace",keyword:"enum",params:{allowedValues:On.items.properties.pace.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[d]:e.push(d),t++}}o.audio_profile!==void 0&&(v(o.audio_profile,{instancePath:n+"/"+s+"/audio\
_profile",parentData:o,parentDataProperty:"audio_profile",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{
let a={instancePath:n+"/"+s,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return Jr.
errors=e,t===0}function Gr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(Array.isArray(i)){
if(i.length<1){let s={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[s]:e.push(s),t++}let r=i.length;for(let s=0;s<r;s++){let o=i[s];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
speaker_id===void 0){let a={instancePath:n+"/"+s,keyword:"required",params:{missingProperty:"speaker_id"},message:"must \
have required property 'speaker_id'"};e===null?e=[a]:e.push(a),t++}if(o.text===void 0){let a={instancePath:n+"/"+s,keyword:"\
required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[a]:e.push(a),t++}for(let a in o)
if(!(a==="speaker_id"||a==="text")){let d={instancePath:n+"/"+s,keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),t++}o.speaker_id!==void 0&&(Mr(o.speaker_id,{instancePath:n+
"/"+s+"/speaker_id",parentData:o,parentDataProperty:"speaker_id",rootData:l})||(e=e===null?Mr.errors:e.concat(Mr.errors),
t=e.length)),o.text!==void 0&&(le(o.text,{instancePath:n+"/"+s+"/text",parentData:o,parentDataProperty:"text",rootData:l})||
(e=e===null?le.errors:e.concat(le.errors),t=e.length))}else{let a={instancePath:n+"/"+s,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return Gr.errors=e,t===0}var Ea=ii;function ii(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="google/gemini-3-1-flash-tts"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
google/gemini-3-1-flash-tts"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
speakers===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"speakers"},message:"must h\
ave required property 'speakers'"};e===null?e=[s]:e.push(s),t++}if(r.dialogue_turns===void 0){let s={instancePath:n+"/in\
put",keyword:"required",params:{missingProperty:"dialogue_turns"},message:"must have required property 'dialogue_turns'"};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="speakers"||s==="dialogue_turns"||s==="scene"||s==="sample_context"||
s==="temperature")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.speakers!==void 0&&(Jr(r.speakers,{instancePath:n+
"/input/speakers",parentData:r,parentDataProperty:"speakers",rootData:l})||(e=e===null?Jr.errors:e.concat(Jr.errors),t=e.
length)),r.dialogue_turns!==void 0&&(Gr(r.dialogue_turns,{instancePath:n+"/input/dialogue_turns",parentData:r,parentDataProperty:"\
dialogue_turns",rootData:l})||(e=e===null?Gr.errors:e.concat(Gr.errors),t=e.length)),r.scene!==void 0&&(v(r.scene,{instancePath:n+
"/input/scene",parentData:r,parentDataProperty:"scene",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),
r.sample_context!==void 0&&(v(r.sample_context,{instancePath:n+"/input/sample_context",parentData:r,parentDataProperty:"\
sample_context",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.temperature!==void 0){let s=r.temperature;
if(typeof s=="number"){if(s>2||isNaN(s)){let o={instancePath:n+"/input/temperature",keyword:"maximum",params:{comparison:"\
<=",limit:2},message:"must be <= 2"};e===null?e=[o]:e.push(o),t++}if(s<0||isNaN(s)){let o={instancePath:n+"/input/temper\
ature",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(o),t++}}else{let o={
instancePath:n+"/input/temperature",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(
o),t++}}}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return ii.errors=e,t===0}var Va=ni;function ni(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="google/gemini-2-5-pro-tts"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"g\
oogle/gemini-2-5-pro-tts"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
speakers===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"speakers"},message:"must h\
ave required property 'speakers'"};e===null?e=[s]:e.push(s),t++}if(r.dialogue_turns===void 0){let s={instancePath:n+"/in\
put",keyword:"required",params:{missingProperty:"dialogue_turns"},message:"must have required property 'dialogue_turns'"};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="speakers"||s==="dialogue_turns"||s==="scene"||s==="sample_context"||
s==="temperature")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.speakers!==void 0&&(Jr(r.speakers,{instancePath:n+
"/input/speakers",parentData:r,parentDataProperty:"speakers",rootData:l})||(e=e===null?Jr.errors:e.concat(Jr.errors),t=e.
length)),r.dialogue_turns!==void 0&&(Gr(r.dialogue_turns,{instancePath:n+"/input/dialogue_turns",parentData:r,parentDataProperty:"\
dialogue_turns",rootData:l})||(e=e===null?Gr.errors:e.concat(Gr.errors),t=e.length)),r.scene!==void 0&&(v(r.scene,{instancePath:n+
"/input/scene",parentData:r,parentDataProperty:"scene",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),
r.sample_context!==void 0&&(v(r.sample_context,{instancePath:n+"/input/sample_context",parentData:r,parentDataProperty:"\
sample_context",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.temperature!==void 0){let s=r.temperature;
if(typeof s=="number"){if(s>2||isNaN(s)){let o={instancePath:n+"/input/temperature",keyword:"maximum",params:{comparison:"\
<=",limit:2},message:"must be <= 2"};e===null?e=[o]:e.push(o),t++}if(s<0||isNaN(s)){let o={instancePath:n+"/input/temper\
ature",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(o),t++}}else{let o={
instancePath:n+"/input/temperature",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(
o),t++}}}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return ni.errors=e,t===0}var dc={type:"string",enum:["1:1","4:3","3:4","16:9","9:16","3:2","2:3"]};function Zr(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="1:1"||i==="4:3"||i==="3:4"||i==="16:9"||
i==="9:16"||i==="3:2"||i==="2:3")){let r={instancePath:n,keyword:"enum",params:{allowedValues:dc.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Zr.errors=e,t===0}var cc={type:"string",enum:["1K","2K"]};function ee(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="1K"||i==="2K")){let r={instancePath:n,keyword:"enum",params:{allowedValues:cc.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return ee.errors=e,t===0}var za=oi;function oi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="flux-2/flex-text-to-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"f\
lux-2/flex-text-to-image"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.aspect_ratio===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[s]:e.
push(s),t++}if(r.resolution===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"resolut\
ion"},message:"must have required property 'resolution'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||
s==="aspect_ratio"||s==="resolution"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&
(K(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?K.errors:
e.concat(K.errors),t=e.length)),r.aspect_ratio!==void 0&&(Zr(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Zr.errors:e.concat(Zr.errors),t=e.length)),r.resolution!==void 0&&
(ee(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?
ee.errors:e.concat(ee.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_check\
er",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{
let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}return oi.errors=e,t===0}var yc={type:"string",enum:["1:1","4:3","3:4","16:9","9:16","3:2","2:3","auto"]};function Hr(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="1:1"||i==="4:3"||i==="3:4"||i==="16:9"||
i==="9:16"||i==="3:2"||i==="2:3"||i==="auto")){let r={instancePath:n,keyword:"enum",params:{allowedValues:yc.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Hr.errors=e,t===0}var Fa=li;function li(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="flux-2/flex-image-to-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
flux-2/flex-image-to-image"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
input_urls===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"input_urls"},message:"mu\
st have required property 'input_urls'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:n+"/inpu\
t",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.
push(s),t++}if(r.aspect_ratio===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspec\
t_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}if(r.resolution===void 0){let s={
instancePath:n+"/input",keyword:"required",params:{missingProperty:"resolution"},message:"must have required property 'r\
esolution'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="input_urls"||s==="aspect_ratio"||s==="r\
esolution"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(K(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),
r.input_urls!==void 0){let s=r.input_urls;if(Array.isArray(s)){if(s.length>8){let a={instancePath:n+"/input/input_urls",
keyword:"maxItems",params:{limit:8},message:"must NOT have more than 8 items"};e===null?e=[a]:e.push(a),t++}if(s.length<
1){let a={instancePath:n+"/input/input_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<o;a++)q(s[a],{instancePath:n+"/input/input_urls/"+a,parentData:s,
parentDataProperty:a,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{let o={instancePath:n+"/inpu\
t/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}r.aspect_ratio!==
void 0&&(Hr(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?Hr.errors:e.concat(Hr.errors),t=e.length)),r.resolution!==void 0&&(ee(r.resolution,{instancePath:n+"/input/r\
esolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return li.errors=e,t===0}var La=ai;function ai(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="flux-2/pro-text-to-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"fl\
ux-2/pro-text-to-image"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.aspect_ratio===void 0){let s={instancePath:n+"/input",keyword:"req\
uired",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(
s),t++}if(r.resolution===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"resolution"},
message:"must have required property 'resolution'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="\
aspect_ratio"||s==="resolution"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(K(
r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?K.errors:e.concat(
K.errors),t=e.length)),r.aspect_ratio!==void 0&&(Zr(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?Zr.errors:e.concat(Zr.errors),t=e.length)),r.resolution!==void 0&&(ee(r.resolution,
{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?ee.errors:e.concat(
ee.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ai.errors=e,t===0}var Ca=pi;function pi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="flux-2/pro-image-to-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"f\
lux-2/pro-image-to-image"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
input_urls===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"input_urls"},message:"mu\
st have required property 'input_urls'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:n+"/inpu\
t",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.
push(s),t++}if(r.aspect_ratio===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspec\
t_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}if(r.resolution===void 0){let s={
instancePath:n+"/input",keyword:"required",params:{missingProperty:"resolution"},message:"must have required property 'r\
esolution'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="input_urls"||s==="aspect_ratio"||s==="r\
esolution"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(K(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),
r.input_urls!==void 0){let s=r.input_urls;if(Array.isArray(s)){if(s.length>8){let a={instancePath:n+"/input/input_urls",
keyword:"maxItems",params:{limit:8},message:"must NOT have more than 8 items"};e===null?e=[a]:e.push(a),t++}if(s.length<
1){let a={instancePath:n+"/input/input_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<o;a++)q(s[a],{instancePath:n+"/input/input_urls/"+a,parentData:s,
parentDataProperty:a,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{let o={instancePath:n+"/inpu\
t/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}r.aspect_ratio!==
void 0&&(Hr(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?Hr.errors:e.concat(Hr.errors),t=e.length)),r.resolution!==void 0&&(ee(r.resolution,{instancePath:n+"/input/r\
esolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return pi.errors=e,t===0}var gc={type:"string",enum:["1:1","2:3","3:2"]};function Yr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="1:1"||i==="2:3"||i==="3:2")){let r={instancePath:n,keyword:"enum",params:{allowedValues:gc.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Yr.errors=e,t===0}var hc={type:"string",enum:["medium","high"]};function Wr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="medium"||i==="high")){let r={instancePath:n,keyword:"enum",params:{allowedValues:hc.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Wr.errors=e,t===0}var Sa=ui;function ui(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="gpt-image/1.5-text-to-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
gpt-image/1.5-text-to-image"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.aspect_ratio===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[s]:e.
push(s),t++}if(r.quality===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"quality"},
message:"must have required property 'quality'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="asp\
ect_ratio"||s==="quality")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(he(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),
r.aspect_ratio!==void 0&&(Yr(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspec\
t_ratio",rootData:l})||(e=e===null?Yr.errors:e.concat(Yr.errors),t=e.length)),r.quality!==void 0&&(Wr(r.quality,{instancePath:n+
"/input/quality",parentData:r,parentDataProperty:"quality",rootData:l})||(e=e===null?Wr.errors:e.concat(Wr.errors),t=e.length))}else{
let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}return ui.errors=e,t===0}var Ra=mi;function mi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="gpt-image/1.5-image-to-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
gpt-image/1.5-image-to-image"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
input_urls===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"input_urls"},message:"mu\
st have required property 'input_urls'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:n+"/inpu\
t",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.
push(s),t++}if(r.aspect_ratio===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspec\
t_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}if(r.quality===void 0){let s={
instancePath:n+"/input",keyword:"required",params:{missingProperty:"quality"},message:"must have required property 'qual\
ity'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="input_urls"||s==="aspect_ratio"||s==="quality")){
let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addit\
ional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(he(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),r.input_urls!==void 0){
let s=r.input_urls;if(Array.isArray(s)){if(s.length>16){let a={instancePath:n+"/input/input_urls",keyword:"maxItems",params:{
limit:16},message:"must NOT have more than 16 items"};e===null?e=[a]:e.push(a),t++}if(s.length<1){let a={instancePath:n+
"/input/input_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(
a),t++}let o=s.length;for(let a=0;a<o;a++)q(s[a],{instancePath:n+"/input/input_urls/"+a,parentData:s,parentDataProperty:a,
rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{let o={instancePath:n+"/input/input_urls",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}r.aspect_ratio!==void 0&&(Yr(r.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Yr.errors:
e.concat(Yr.errors),t=e.length)),r.quality!==void 0&&(Wr(r.quality,{instancePath:n+"/input/quality",parentData:r,parentDataProperty:"\
quality",rootData:l})||(e=e===null?Wr.errors:e.concat(Wr.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return mi.errors=e,t===0}var kc={type:"string",enum:["auto","1:1","3:2","2:3","4:3","3:4","5:4","4:5","16:9","9:16","2:1","1:2","3:1","1:3","21:9",
"9:21"]};function Xr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!=
"string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
t++}if(!(i==="auto"||i==="1:1"||i==="3:2"||i==="2:3"||i==="4:3"||i==="3:4"||i==="5:4"||i==="4:5"||i==="16:9"||i==="9:16"||
i==="2:1"||i==="1:2"||i==="3:1"||i==="1:3"||i==="21:9"||i==="9:21")){let r={instancePath:n,keyword:"enum",params:{allowedValues:kc.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Xr.errors=e,t===0}var Ka=fi,
_c={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"gpt-image-2\
-text-to-image"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{
$ref:"s251"},aspect_ratio:{$ref:"s271"},resolution:{$ref:"s142"}},allOf:[{if:{properties:{aspect_ratio:{const:"auto"}},additionalProperties:!0},
then:{properties:{resolution:{const:"1K"}},additionalProperties:!0}},{if:{properties:{aspect_ratio:{const:"1:1"}},required:[
"aspect_ratio"],additionalProperties:!0},then:{properties:{resolution:{enum:["1K","2K"]}},additionalProperties:!0}},{if:{
properties:{aspect_ratio:{enum:["5:4","4:5","3:1","1:3","9:21"]}},required:["aspect_ratio"],additionalProperties:!0},then:{
properties:{resolution:{const:"1K"}},additionalProperties:!0}}]}}};function fi(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let a={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[a]:e.push(
a),t++}if(i.input===void 0){let a={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[a]:e.push(a),t++}for(let a in i)if(!(a==="model"||a==="callBackUrl"||a==="input")){
let d={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional pro\
perties"};e===null?e=[d]:e.push(d),t++}if(i.model!==void 0){let a=i.model;if(typeof a!="string"){let d={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}if(a!=="gpt-image-2\
-text-to-image"){let d={instancePath:n+"/model",keyword:"const",params:{allowedValue:"gpt-image-2-text-to-image"},message:"\
must be equal to constant"};e===null?e=[d]:e.push(d),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/\
callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
i.input!==void 0){let a=i.input,d=t,p=!0,c=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.aspect_ratio!==void 0&&a.aspect_ratio!==
"auto"){let _={};e===null?e=[_]:e.push(_),t++}var r=c===t;if(t=d,e!==null&&(d?e.length=d:e=null),r){let _=t;if(a&&typeof a==
"object"&&!Array.isArray(a)&&a.resolution!==void 0&&a.resolution!=="1K"){let C={instancePath:n+"/input/resolution",keyword:"\
const",params:{allowedValue:"1K"},message:"must be equal to constant"};e===null?e=[C]:e.push(C),t++}var r=_===t;p=r}if(!p){
let _={instancePath:n+"/input",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[_]:e.push(_),t++}let k=t,U=!0,B=t;if(a&&typeof a=="object"&&!Array.isArray(a)){let _;if(a.aspect_ratio===void 0&&(_="\
aspect_ratio")){let T={};e===null?e=[T]:e.push(T),t++}else if(a.aspect_ratio!==void 0&&a.aspect_ratio!=="1:1"){let T={};
e===null?e=[T]:e.push(T),t++}}var s=B===t;if(t=k,e!==null&&(k?e.length=k:e=null),s){let _=t;if(a&&typeof a=="object"&&!Array.
isArray(a)&&a.resolution!==void 0){let C=a.resolution;if(!(C==="1K"||C==="2K")){let yr={instancePath:n+"/input/resolutio\
n",keyword:"enum",params:{allowedValues:_c.properties.input.allOf[1].then.properties.resolution.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[yr]:e.push(yr),t++}}var s=_===t;U=s}if(!U){let _={instancePath:n+"/input",
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[_]:e.push(_),t++}let O=t,b=!0,
w=t;if(a&&typeof a=="object"&&!Array.isArray(a)){let _;if(a.aspect_ratio===void 0&&(_="aspect_ratio")){let T={};e===null?
e=[T]:e.push(T),t++}else if(a.aspect_ratio!==void 0){let T=a.aspect_ratio;if(!(T==="5:4"||T==="4:5"||T==="3:1"||T==="1:3"||
T==="9:21")){let C={};e===null?e=[C]:e.push(C),t++}}}var o=w===t;if(t=O,e!==null&&(O?e.length=O:e=null),o){let _=t;if(a&&
typeof a=="object"&&!Array.isArray(a)&&a.resolution!==void 0&&a.resolution!=="1K"){let C={instancePath:n+"/input/resolut\
ion",keyword:"const",params:{allowedValue:"1K"},message:"must be equal to constant"};e===null?e=[C]:e.push(C),t++}var o=_===
t;b=o}if(!b){let _={instancePath:n+"/input",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schem\
a'};e===null?e=[_]:e.push(_),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.prompt===void 0){let _={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[_]:e.push(_),t++}for(let _ in a)if(!(_==="prompt"||_==="aspect_ratio"||_==="resolution")){let T={instancePath:n+"/input",
keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"};e===null?e=[
T]:e.push(T),t++}a.prompt!==void 0&&(or(a.prompt,{instancePath:n+"/input/prompt",parentData:a,parentDataProperty:"prompt",
rootData:l})||(e=e===null?or.errors:e.concat(or.errors),t=e.length)),a.aspect_ratio!==void 0&&(Xr(a.aspect_ratio,{instancePath:n+
"/input/aspect_ratio",parentData:a,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Xr.errors:e.concat(Xr.errors),
t=e.length)),a.resolution!==void 0&&(Q(a.resolution,{instancePath:n+"/input/resolution",parentData:a,parentDataProperty:"\
resolution",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length))}else{let _={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[_]:e.push(_),t++}}}else{let a={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return fi.errors=e,t===0}var Ma=di,wc={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"gpt-image-2-ima\
ge-to-image"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["input_urls","prompt"],properties:{
prompt:{$ref:"s251"},input_urls:{type:"array",minItems:1,maxItems:16,items:{$ref:"s16"}},aspect_ratio:{$ref:"s271"},resolution:{
$ref:"s142"}},allOf:[{if:{properties:{aspect_ratio:{const:"auto"}},additionalProperties:!0},then:{properties:{resolution:{
const:"1K"}},additionalProperties:!0}},{if:{properties:{aspect_ratio:{const:"1:1"}},required:["aspect_ratio"],additionalProperties:!0},
then:{properties:{resolution:{enum:["1K","2K"]}},additionalProperties:!0}},{if:{properties:{aspect_ratio:{enum:["5:4","4\
:5"]}},required:["aspect_ratio"],additionalProperties:!0},then:{properties:{resolution:{const:"1K"}},additionalProperties:!0}}]}}};
function di(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let a={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[a]:e.push(a),t++}if(i.input===void 0){let a={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[a]:e.push(a),t++}for(let a in i)
if(!(a==="model"||a==="callBackUrl"||a==="input")){let d={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),t++}if(i.model!==void 0){let a=i.model;if(typeof a!=
"string"){let d={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:
e.push(d),t++}if(a!=="gpt-image-2-image-to-image"){let d={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
gpt-image-2-image-to-image"},message:"must be equal to constant"};e===null?e=[d]:e.push(d),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let a=i.input,d=t,p=!0,c=t;if(a&&typeof a=="object"&&!Array.isArray(
a)&&a.aspect_ratio!==void 0&&a.aspect_ratio!=="auto"){let _={};e===null?e=[_]:e.push(_),t++}var r=c===t;if(t=d,e!==null&&
(d?e.length=d:e=null),r){let _=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.resolution!==void 0&&a.resolution!=="1K"){
let C={instancePath:n+"/input/resolution",keyword:"const",params:{allowedValue:"1K"},message:"must be equal to constant"};
e===null?e=[C]:e.push(C),t++}var r=_===t;p=r}if(!p){let _={instancePath:n+"/input",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[_]:e.push(_),t++}let k=t,U=!0,B=t;if(a&&typeof a=="object"&&!Array.
isArray(a)){let _;if(a.aspect_ratio===void 0&&(_="aspect_ratio")){let T={};e===null?e=[T]:e.push(T),t++}else if(a.aspect_ratio!==
void 0&&a.aspect_ratio!=="1:1"){let T={};e===null?e=[T]:e.push(T),t++}}var s=B===t;if(t=k,e!==null&&(k?e.length=k:e=null),
s){let _=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.resolution!==void 0){let C=a.resolution;if(!(C==="1K"||C==="2K")){
let yr={instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:wc.properties.input.allOf[1].then.properties.
resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[yr]:e.push(yr),t++}}var s=_===t;U=s}if(!U){
let _={instancePath:n+"/input",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[_]:e.push(_),t++}let O=t,b=!0,w=t;if(a&&typeof a=="object"&&!Array.isArray(a)){let _;if(a.aspect_ratio===void 0&&(_="\
aspect_ratio")){let T={};e===null?e=[T]:e.push(T),t++}else if(a.aspect_ratio!==void 0){let T=a.aspect_ratio;if(!(T==="5:\
4"||T==="4:5")){let C={};e===null?e=[C]:e.push(C),t++}}}var o=w===t;if(t=O,e!==null&&(O?e.length=O:e=null),o){let _=t;if(a&&
typeof a=="object"&&!Array.isArray(a)&&a.resolution!==void 0&&a.resolution!=="1K"){let C={instancePath:n+"/input/resolut\
ion",keyword:"const",params:{allowedValue:"1K"},message:"must be equal to constant"};e===null?e=[C]:e.push(C),t++}var o=_===
t;b=o}if(!b){let _={instancePath:n+"/input",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schem\
a'};e===null?e=[_]:e.push(_),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.input_urls===void 0){let _={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"input_urls"},message:"must have required property 'input_urls'"};e===
null?e=[_]:e.push(_),t++}if(a.prompt===void 0){let _={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[_]:e.push(_),t++}for(let _ in a)if(!(_==="prompt"||
_==="input_urls"||_==="aspect_ratio"||_==="resolution")){let T={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:_},message:"must NOT have additional properties"};e===null?e=[T]:e.push(T),t++}if(a.prompt!==void 0&&
(or(a.prompt,{instancePath:n+"/input/prompt",parentData:a,parentDataProperty:"prompt",rootData:l})||(e=e===null?or.errors:
e.concat(or.errors),t=e.length)),a.input_urls!==void 0){let _=a.input_urls;if(Array.isArray(_)){if(_.length>16){let C={instancePath:n+
"/input/input_urls",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"};e===null?e=[C]:e.push(
C),t++}if(_.length<1){let C={instancePath:n+"/input/input_urls",keyword:"minItems",params:{limit:1},message:"must NOT ha\
ve fewer than 1 items"};e===null?e=[C]:e.push(C),t++}let T=_.length;for(let C=0;C<T;C++)q(_[C],{instancePath:n+"/input/i\
nput_urls/"+C,parentData:_,parentDataProperty:C,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{let T={
instancePath:n+"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[T]:e.push(T),
t++}}a.aspect_ratio!==void 0&&(Xr(a.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:a,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?Xr.errors:e.concat(Xr.errors),t=e.length)),a.resolution!==void 0&&(Q(a.resolution,
{instancePath:n+"/input/resolution",parentData:a,parentDataProperty:"resolution",rootData:l})||(e=e===null?Q.errors:e.concat(
Q.errors),t=e.length))}else{let _={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[_]:e.push(_),t++}}}else{let a={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[a]:e.push(a),t++}return di.errors=e,t===0}var vc={type:"string",enum:["1:1","16:9","9:16","3:4","4:3","auto"]};function lr(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="1:1"||i==="16:9"||i==="9:16"||i==="3:4"||i==="4:3"||i==="auto")){
let r={instancePath:n,keyword:"enum",params:{allowedValues:vc.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),t++}return lr.errors=e,t===0}function Qr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>500){let r={instancePath:n,keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 character\
s"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),t++}return Qr.errors=e,t===0}var Ja=ci;function ci(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="google/imagen4"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"google/image\
n4"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="aspect_ratio"||s==="negative_prompt"||s==="seed")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.aspect_ratio!==void 0&&(lr(r.aspect_ratio,{
instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?lr.errors:
e.concat(lr.errors),t=e.length)),r.negative_prompt!==void 0&&(I(r.negative_prompt,{instancePath:n+"/input/negative_promp\
t",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),
r.seed!==void 0&&(Qr(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?
Qr.errors:e.concat(Qr.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return ci.errors=e,t===0}var Ga=yi;function yi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="google/imagen4-fast"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"google/\
imagen4-fast"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="aspect_ratio"||s==="negative_prompt"||s===
"seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT h\
ave additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.aspect_ratio!==
void 0&&(lr(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?lr.errors:e.concat(lr.errors),t=e.length)),r.negative_prompt!==void 0&&(I(r.negative_prompt,{instancePath:n+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.
errors),t=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return yi.errors=e,t===0}var Za=gi;function gi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="google/imagen4-ultra"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"google\
/imagen4-ultra"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="aspect_ratio"||s==="negative_prompt"||s===
"seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT h\
ave additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.aspect_ratio!==
void 0&&(lr(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?lr.errors:e.concat(lr.errors),t=e.length)),r.negative_prompt!==void 0&&(I(r.negative_prompt,{instancePath:n+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.
errors),t=e.length)),r.seed!==void 0&&(Qr(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?Qr.errors:e.concat(Qr.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return gi.errors=e,t===0}var bc={type:"string",enum:["square","square_hd","portrait_4_3","portrait_16_9","landscape_4_3","landscape_16_9"]};function ae(i,{
instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="square"||i==="squ\
are_hd"||i==="portrait_4_3"||i==="portrait_16_9"||i==="landscape_4_3"||i==="landscape_16_9")){let r={instancePath:n,keyword:"\
enum",params:{allowedValues:bc.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}
return ae.errors=e,t===0}var qc={type:"string",enum:["AUTO","GENERAL","REALISTIC","DESIGN"]};function es(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="AUTO"||i==="GENERAL"||i==="REALISTIC"||i==="DESIGN")){let r={instancePath:n,
keyword:"enum",params:{allowedValues:qc.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),t++}return es.errors=e,t===0}var Pc={type:"string",enum:["TURBO","BALANCED","QUALITY"]};function ye(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="TURBO"||i==="BALANCED"||i==="QUALITY")){let r={instancePath:n,keyword:"\
enum",params:{allowedValues:Pc.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}
return ye.errors=e,t===0}var Ha=hi;function hi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="ideogram/v3-text-to-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"i\
deogram/v3-text-to-image"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="image_size"||s==="style"||
s==="rendering_speed"||s==="expand_prompt"||s==="negative_prompt"||s==="seed")){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.image_size!==void 0&&(ae(r.image_size,{instancePath:n+"/input/ima\
ge_size",parentData:r,parentDataProperty:"image_size",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),
r.style!==void 0&&(es(r.style,{instancePath:n+"/input/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===
null?es.errors:e.concat(es.errors),t=e.length)),r.rendering_speed!==void 0&&(ye(r.rendering_speed,{instancePath:n+"/inpu\
t/rendering_speed",parentData:r,parentDataProperty:"rendering_speed",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),
t=e.length)),r.expand_prompt!==void 0&&(Y(r.expand_prompt,{instancePath:n+"/input/expand_prompt",parentData:r,parentDataProperty:"\
expand_prompt",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.negative_prompt!==void 0&&(I(r.negative_prompt,
{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?I.errors:
e.concat(I.errors),t=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return hi.errors=e,t===0}var Ya=ki;function ki(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="ideogram/v3-edit"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"ideogram/v\
3-edit"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[s]:e.push(s),t++}if(r.mask_url===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"mask_url"},message:"must have require\
d property 'mask_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="image_url"||s==="mask_url"||
s==="rendering_speed"||s==="expand_prompt"||s==="seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(
r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(
h.errors),t=e.length)),r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.mask_url!==void 0&&(u(r.mask_url,{instancePath:n+
"/input/mask_url",parentData:r,parentDataProperty:"mask_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
r.rendering_speed!==void 0&&(ye(r.rendering_speed,{instancePath:n+"/input/rendering_speed",parentData:r,parentDataProperty:"\
rendering_speed",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),r.expand_prompt!==void 0&&(y(r.expand_prompt,
{instancePath:n+"/input/expand_prompt",parentData:r,parentDataProperty:"expand_prompt",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ki.errors=e,t===0}var Dc={type:"string",enum:["1","2","3","4"]};function qe(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="1"||i==="2"||i==="3"||i==="4")){let r={instancePath:n,keyword:"enum",params:{
allowedValues:Dc.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return qe.errors=
e,t===0}var Wa=_i,jc={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",
const:"ideogram/v3-remix"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["prompt","imag\
e_url"],properties:{prompt:{$ref:"s103"},image_url:{$ref:"s6"},strength:{type:"number",minimum:.01,maximum:1},num_images:{
$ref:"s284"},image_size:{$ref:"s279"},style:{$ref:"s280"},rendering_speed:{$ref:"s281"},expand_prompt:{$ref:"s120"},negative_prompt:{
$ref:"s153"},seed:{$ref:"s11"}}}}};function _i(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="ideogram/v3-remix"){let s={instancePath:n+
"/model",keyword:"const",params:{allowedValue:"ideogram/v3-remix"},message:"must be equal to constant"};e===null?e=[s]:e.
push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"\
callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===void 0){let s={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===
null?e=[s]:e.push(s),t++}for(let s in r)if(!M.call(jc.properties.input.properties,s)){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),t++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_\
url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.strength!==
void 0){let s=r.strength;if(typeof s=="number"){if(s>1||isNaN(s)){let o={instancePath:n+"/input/strength",keyword:"maxim\
um",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=[o]:e.push(o),t++}if(s<.01||isNaN(s)){let o={instancePath:n+
"/input/strength",keyword:"minimum",params:{comparison:">=",limit:.01},message:"must be >= 0.01"};e===null?e=[o]:e.push(
o),t++}}else{let o={instancePath:n+"/input/strength",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[o]:e.push(o),t++}}r.num_images!==void 0&&(qe(r.num_images,{instancePath:n+"/input/num_images",parentData:r,parentDataProperty:"\
num_images",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),r.image_size!==void 0&&(ae(r.image_size,
{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"image_size",rootData:l})||(e=e===null?ae.errors:e.concat(
ae.errors),t=e.length)),r.style!==void 0&&(es(r.style,{instancePath:n+"/input/style",parentData:r,parentDataProperty:"st\
yle",rootData:l})||(e=e===null?es.errors:e.concat(es.errors),t=e.length)),r.rendering_speed!==void 0&&(ye(r.rendering_speed,
{instancePath:n+"/input/rendering_speed",parentData:r,parentDataProperty:"rendering_speed",rootData:l})||(e=e===null?ye.
errors:e.concat(ye.errors),t=e.length)),r.expand_prompt!==void 0&&(Y(r.expand_prompt,{instancePath:n+"/input/expand_prom\
pt",parentData:r,parentDataProperty:"expand_prompt",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.
negative_prompt!==void 0&&(I(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{
let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}return _i.errors=e,t===0}var $c={type:"string",enum:["AUTO","REALISTIC","FICTION"]};function ar(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="AUTO"||i==="REALISTIC"||i==="FICTION")){let r={instancePath:n,keyword:"\
enum",params:{allowedValues:$c.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}
return ar.errors=e,t===0}var Xa=wi,xc={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{
type:"string",const:"ideogram/character"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt","reference_image_urls"],properties:{prompt:{$ref:"s103"},reference_image_urls:{$ref:"s57"},image_size:{$ref:"s2\
79"},num_images:{$ref:"s284"},style:{$ref:"s286"},rendering_speed:{$ref:"s281"},expand_prompt:{$ref:"s120"},negative_prompt:{
$ref:"s153"},seed:{$ref:"s11"}}}}};function wi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="ideogram/character"){let s={instancePath:n+
"/model",keyword:"const",params:{allowedValue:"ideogram/character"},message:"must be equal to constant"};e===null?e=[s]:
e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"\
callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.reference_image_urls===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"reference_image_urls"},message:"must have req\
uired property 'reference_image_urls'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!M.call(xc.properties.input.properties,
s)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have a\
dditional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.reference_image_urls!==
void 0&&(Z(r.reference_image_urls,{instancePath:n+"/input/reference_image_urls",parentData:r,parentDataProperty:"referen\
ce_image_urls",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.image_size!==void 0&&(ae(r.image_size,
{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"image_size",rootData:l})||(e=e===null?ae.errors:e.concat(
ae.errors),t=e.length)),r.num_images!==void 0&&(qe(r.num_images,{instancePath:n+"/input/num_images",parentData:r,parentDataProperty:"\
num_images",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),r.style!==void 0&&(ar(r.style,{instancePath:n+
"/input/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===null?ar.errors:e.concat(ar.errors),t=e.length)),
r.rendering_speed!==void 0&&(ye(r.rendering_speed,{instancePath:n+"/input/rendering_speed",parentData:r,parentDataProperty:"\
rendering_speed",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),r.expand_prompt!==void 0&&(Y(r.expand_prompt,
{instancePath:n+"/input/expand_prompt",parentData:r,parentDataProperty:"expand_prompt",rootData:l})||(e=e===null?Y.errors:
e.concat(Y.errors),t=e.length)),r.negative_prompt!==void 0&&(I(r.negative_prompt,{instancePath:n+"/input/negative_prompt",
parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.seed!==
void 0&&(P(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?P.errors:
e.concat(P.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),t++}return wi.errors=e,t===0}var Qa=vi,Uc={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"ideogram/character-edit"},callBackUrl:{$ref:"s6"},input:{
type:"object",additionalProperties:!1,required:["prompt","image_url","mask_url","reference_image_urls"],properties:{prompt:{
$ref:"s103"},image_url:{$ref:"s6"},mask_url:{$ref:"s6"},reference_image_urls:{$ref:"s57"},num_images:{$ref:"s284"},style:{
$ref:"s286"},rendering_speed:{$ref:"s281"},expand_prompt:{$ref:"s120"},seed:{$ref:"s11"}}}}};function vi(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="stri\
ng"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),t++}if(r!=="ideogram/character-edit"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"ideogram/c\
haracter-edit"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[s]:e.push(s),t++}if(r.mask_url===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"mask_url"},message:"must have require\
d property 'mask_url'"};e===null?e=[s]:e.push(s),t++}if(r.reference_image_urls===void 0){let s={instancePath:n+"/input",
keyword:"required",params:{missingProperty:"reference_image_urls"},message:"must have required property 'reference_image\
_urls'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!M.call(Uc.properties.input.properties,s)){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.image_url!==void 0&&(u(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.
length)),r.mask_url!==void 0&&(u(r.mask_url,{instancePath:n+"/input/mask_url",parentData:r,parentDataProperty:"mask_url",
rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.reference_image_urls!==void 0&&(Z(r.reference_image_urls,
{instancePath:n+"/input/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||(e=e===
null?Z.errors:e.concat(Z.errors),t=e.length)),r.num_images!==void 0&&(qe(r.num_images,{instancePath:n+"/input/num_images",
parentData:r,parentDataProperty:"num_images",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),r.style!==
void 0&&(ar(r.style,{instancePath:n+"/input/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===null?ar.
errors:e.concat(ar.errors),t=e.length)),r.rendering_speed!==void 0&&(ye(r.rendering_speed,{instancePath:n+"/input/render\
ing_speed",parentData:r,parentDataProperty:"rendering_speed",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.
length)),r.expand_prompt!==void 0&&(Y(r.expand_prompt,{instancePath:n+"/input/expand_prompt",parentData:r,parentDataProperty:"\
expand_prompt",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{
let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}return vi.errors=e,t===0}var ep=bi,Ac={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"ideogram/character-remix"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,
required:["prompt","image_url","reference_image_urls"],properties:{prompt:{$ref:"s103"},image_url:{$ref:"s6"},reference_image_urls:{
$ref:"s57"},reference_mask_urls:{$ref:"s6"},image_urls:{$ref:"s98"},strength:{type:"number",minimum:.1,maximum:1},image_size:{
$ref:"s279"},num_images:{$ref:"s284"},style:{$ref:"s286"},rendering_speed:{$ref:"s281"},expand_prompt:{$ref:"s120"},negative_prompt:{
$ref:"s106"},seed:{$ref:"s11"}}}}};function bi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="ideogram/character-remix"){let s={
instancePath:n+"/model",keyword:"const",params:{allowedValue:"ideogram/character-remix"},message:"must be equal to const\
ant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,
parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"require\
d",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have requir\
ed property 'image_url'"};e===null?e=[s]:e.push(s),t++}if(r.reference_image_urls===void 0){let s={instancePath:n+"/input",
keyword:"required",params:{missingProperty:"reference_image_urls"},message:"must have required property 'reference_image\
_urls'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!M.call(Ac.properties.input.properties,s)){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.image_url!==void 0&&(u(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.
length)),r.reference_image_urls!==void 0&&(Z(r.reference_image_urls,{instancePath:n+"/input/reference_image_urls",parentData:r,
parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.reference_mask_urls!==
void 0&&(u(r.reference_mask_urls,{instancePath:n+"/input/reference_mask_urls",parentData:r,parentDataProperty:"reference\
_mask_urls",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.image_urls!==void 0&&(se(r.image_urls,{
instancePath:n+"/input/image_urls",parentData:r,parentDataProperty:"image_urls",rootData:l})||(e=e===null?se.errors:e.concat(
se.errors),t=e.length)),r.strength!==void 0){let s=r.strength;if(typeof s=="number"){if(s>1||isNaN(s)){let o={instancePath:n+
"/input/strength",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=[o]:e.push(o),t++}
if(s<.1||isNaN(s)){let o={instancePath:n+"/input/strength",keyword:"minimum",params:{comparison:">=",limit:.1},message:"\
must be >= 0.1"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+"/input/strength",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[o]:e.push(o),t++}}r.image_size!==void 0&&(ae(r.image_size,{instancePath:n+
"/input/image_size",parentData:r,parentDataProperty:"image_size",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),
t=e.length)),r.num_images!==void 0&&(qe(r.num_images,{instancePath:n+"/input/num_images",parentData:r,parentDataProperty:"\
num_images",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),r.style!==void 0&&(ar(r.style,{instancePath:n+
"/input/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===null?ar.errors:e.concat(ar.errors),t=e.length)),
r.rendering_speed!==void 0&&(ye(r.rendering_speed,{instancePath:n+"/input/rendering_speed",parentData:r,parentDataProperty:"\
rendering_speed",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),r.expand_prompt!==void 0&&(Y(r.expand_prompt,
{instancePath:n+"/input/expand_prompt",parentData:r,parentDataProperty:"expand_prompt",rootData:l})||(e=e===null?Y.errors:
e.concat(Y.errors),t=e.length)),r.negative_prompt!==void 0&&(F(r.negative_prompt,{instancePath:n+"/input/negative_prompt",
parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.seed!==
void 0&&(P(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?P.errors:
e.concat(P.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),t++}return bi.errors=e,t===0}function pr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="number"){
if(i>20||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20"};e===
null?e=[r]:e.push(r),t++}if(i<0||isNaN(i)){let r={instancePath:n,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[r]:e.push(r),t++}return pr.errors=e,t===0}var Bc={type:"string",enum:["none","regular","high"]};function ur(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="none"||i==="regular"||i==="high")){let r={instancePath:n,keyword:"\
enum",params:{allowedValues:Bc.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}
return ur.errors=e,t===0}var rp=qi,Nc={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{
type:"string",const:"qwen/text-to-image"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt"],properties:{prompt:{$ref:"s103"},image_size:{$ref:"s279"},num_inference_steps:{type:"number",minimum:2,maximum:250},
guidance_scale:{$ref:"s290"},acceleration:{$ref:"s291"},output_format:{$ref:"s190"},negative_prompt:{$ref:"s106"},seed:{
$ref:"s11"},enable_safety_checker:{$ref:"s9"},nsfw_checker:{$ref:"s122"}}}}};function qi(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r==="ca\
llBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){
let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
t++}if(r!=="qwen/text-to-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"qwen/text-to-image"},
message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[s]:e.push(s),t++}for(let s in r)if(!M.call(Nc.properties.input.properties,s)){let o={instancePath:n+"/input",keyword:"a\
dditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),t++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.image_size!==void 0&&(ae(r.image_size,{instancePath:n+"/input/ima\
ge_size",parentData:r,parentDataProperty:"image_size",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),
r.num_inference_steps!==void 0){let s=r.num_inference_steps;if(typeof s=="number"){if(s>250||isNaN(s)){let o={instancePath:n+
"/input/num_inference_steps",keyword:"maximum",params:{comparison:"<=",limit:250},message:"must be <= 250"};e===null?e=[
o]:e.push(o),t++}if(s<2||isNaN(s)){let o={instancePath:n+"/input/num_inference_steps",keyword:"minimum",params:{comparison:"\
>=",limit:2},message:"must be >= 2"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+"/input/num_inference_step\
s",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),t++}}r.guidance_scale!==void 0&&
(pr(r.guidance_scale,{instancePath:n+"/input/guidance_scale",parentData:r,parentDataProperty:"guidance_scale",rootData:l})||
(e=e===null?pr.errors:e.concat(pr.errors),t=e.length)),r.acceleration!==void 0&&(ur(r.acceleration,{instancePath:n+"/inp\
ut/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?ur.errors:e.concat(ur.errors),
t=e.length)),r.output_format!==void 0&&(L(r.output_format,{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"\
output_format",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.negative_prompt!==void 0&&(F(r.negative_prompt,
{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?F.errors:
e.concat(F.errors),t=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,
{instancePath:n+"/input/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=
e===null?y.errors:e.concat(y.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsf\
w_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{
let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}return qi.errors=e,t===0}var sp=Pi,Tc={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"qwen/image-to-image"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt","image_url"],properties:{prompt:{$ref:"s103"},image_url:{$ref:"s6"},strength:{$ref:"s107"},num_inference_steps:{
type:"number",minimum:2,maximum:250},guidance_scale:{$ref:"s290"},acceleration:{$ref:"s291"},output_format:{$ref:"s190"},
negative_prompt:{$ref:"s106"},seed:{$ref:"s11"},enable_safety_checker:{$ref:"s9"},nsfw_checker:{$ref:"s122"}}}}};function Pi(i,{
instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r===
"model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="qwen/image-to-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"qwen/im\
age-to-image"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!M.call(Tc.properties.input.properties,s)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.strength!==void 0&&(S(r.strength,{instancePath:n+"/input/strength",
parentData:r,parentDataProperty:"strength",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.num_inference_steps!==
void 0){let s=r.num_inference_steps;if(typeof s=="number"){if(s>250||isNaN(s)){let o={instancePath:n+"/input/num_inferen\
ce_steps",keyword:"maximum",params:{comparison:"<=",limit:250},message:"must be <= 250"};e===null?e=[o]:e.push(o),t++}if(s<
2||isNaN(s)){let o={instancePath:n+"/input/num_inference_steps",keyword:"minimum",params:{comparison:">=",limit:2},message:"\
must be >= 2"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+"/input/num_inference_steps",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),t++}}r.guidance_scale!==void 0&&(pr(r.guidance_scale,{
instancePath:n+"/input/guidance_scale",parentData:r,parentDataProperty:"guidance_scale",rootData:l})||(e=e===null?pr.errors:
e.concat(pr.errors),t=e.length)),r.acceleration!==void 0&&(ur(r.acceleration,{instancePath:n+"/input/acceleration",parentData:r,
parentDataProperty:"acceleration",rootData:l})||(e=e===null?ur.errors:e.concat(ur.errors),t=e.length)),r.output_format!==
void 0&&(L(r.output_format,{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.negative_prompt!==void 0&&(F(r.negative_prompt,{instancePath:n+"/\
input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),
t=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:n+
"/input/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,
parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Pi.errors=e,t===0}function vn(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>2e3){let r={instancePath:n,keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characte\
rs"};e===null?e=[r]:e.push(r),t++}if(E(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return vn.errors=e,t===0}var tp=Di,Oc={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"qwen/image-edit"},callBackUrl:{$ref:"s6"},input:{type:"\
object",additionalProperties:!1,required:["prompt","image_url"],properties:{prompt:{$ref:"s294"},image_url:{$ref:"s6"},image_size:{
$ref:"s279"},num_images:{$ref:"s284"},num_inference_steps:{type:"number",minimum:2,maximum:49},guidance_scale:{$ref:"s29\
0"},acceleration:{$ref:"s291"},output_format:{$ref:"s190"},negative_prompt:{$ref:"s106"},seed:{$ref:"s11"},sync_mode:{$ref:"\
s9"},enable_safety_checker:{$ref:"s9"},nsfw_checker:{$ref:"s122"}}}}};function Di(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="qwen/image-\
edit"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"qwen/image-edit"},message:"must be equal to \
constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,
parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"require\
d",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have requir\
ed property 'image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!M.call(Oc.properties.input.properties,s)){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(vn(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?vn.errors:e.concat(vn.errors),t=e.length)),r.image_url!==void 0&&(u(
r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),r.image_size!==void 0&&(ae(r.image_size,{instancePath:n+"/input/image_size",parentData:r,
parentDataProperty:"image_size",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.num_images!==void 0&&
(qe(r.num_images,{instancePath:n+"/input/num_images",parentData:r,parentDataProperty:"num_images",rootData:l})||(e=e===null?
qe.errors:e.concat(qe.errors),t=e.length)),r.num_inference_steps!==void 0){let s=r.num_inference_steps;if(typeof s=="num\
ber"){if(s>49||isNaN(s)){let o={instancePath:n+"/input/num_inference_steps",keyword:"maximum",params:{comparison:"<=",limit:49},
message:"must be <= 49"};e===null?e=[o]:e.push(o),t++}if(s<2||isNaN(s)){let o={instancePath:n+"/input/num_inference_step\
s",keyword:"minimum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[o]:e.push(o),t++}}else{let o={
instancePath:n+"/input/num_inference_steps",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[
o]:e.push(o),t++}}r.guidance_scale!==void 0&&(pr(r.guidance_scale,{instancePath:n+"/input/guidance_scale",parentData:r,parentDataProperty:"\
guidance_scale",rootData:l})||(e=e===null?pr.errors:e.concat(pr.errors),t=e.length)),r.acceleration!==void 0&&(ur(r.acceleration,
{instancePath:n+"/input/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?ur.errors:
e.concat(ur.errors),t=e.length)),r.output_format!==void 0&&(L(r.output_format,{instancePath:n+"/input/output_format",parentData:r,
parentDataProperty:"output_format",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.negative_prompt!==
void 0&&(F(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",
rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:n+"/input/se\
ed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.sync_mode!==
void 0&&(y(r.sync_mode,{instancePath:n+"/input/sync_mode",parentData:r,parentDataProperty:"sync_mode",rootData:l})||(e=e===
null?y.errors:e.concat(y.errors),t=e.length)),r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:n+
"/input/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,
parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Di.errors=e,t===0}var ip=ji;function ji(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="qwen2/text-to-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"qwen2/t\
ext-to-image"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="image_size"||s==="output_format"||s==="s\
eed"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(Ue(r.prompt,{instancePath:n+"/inp\
ut/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)),
r.image_size!==void 0&&(oe(r.image_size,{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"image_size",
rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.output_format!==void 0&&(L(r.output_format,{instancePath:n+
"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
t=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/\
nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{
let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}return ji.errors=e,t===0}var np=$i;function $i(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="qwen2/image-edit"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"qwen2/imag\
e-edit"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_url===void 0){let s={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="prompt"||s==="image_url"||s==="image_size"||s==="output_format"||s==="seed"||s==="nsfw_checker")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(Ue(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)),r.image_url!==void 0&&(u(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.
length)),r.image_size!==void 0&&(R(r.image_size,{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"ima\
ge_size",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.output_format!==void 0&&(L(r.output_format,
{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?L.errors:
e.concat(L.errors),t=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return $i.errors=e,t===0}var op=xi;function xi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="qwen3/text-to-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"qwen3/t\
ext-to-image"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="resolution"||s==="image_size"||s==="outp\
ut_format"||s==="prompt_extend"||s==="negative_prompt"||s==="seed"||s==="nsfw_checker")){let o={instancePath:n+"/input",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",
rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.resolution!==void 0&&(ee(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),
t=e.length)),r.image_size!==void 0&&(R(r.image_size,{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"\
image_size",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.output_format!==void 0&&(L(r.output_format,
{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?L.errors:
e.concat(L.errors),t=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:n+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.negative_prompt!==
void 0&&(I(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",
rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.seed!==void 0&&(N(r.seed,{instancePath:n+"/input/se\
ed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.nsfw_checker!==
void 0&&(y(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return xi.errors=e,t===0}var lp=Ui,Ic={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"qwen3/image-to-image"},callBackUrl:{$ref:"s6"},input:{
type:"object",additionalProperties:!1,required:["prompt","image_urls"],properties:{prompt:{$ref:"s103"},image_urls:{$ref:"\
s137"},resolution:{$ref:"s261"},image_size:{$ref:"s226"},output_format:{$ref:"s190"},prompt_extend:{$ref:"s9"},negative_prompt:{
$ref:"s153"},seed:{$ref:"s145"},nsfw_checker:{$ref:"s9"}}}}};function Ui(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="qwen3/image\
-to-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"qwen3/image-to-image"},message:"must be\
 equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBac\
kUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.
input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n+"\
/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[s]:e.push(s),t++}if(r.image_urls===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"i\
mage_urls"},message:"must have required property 'image_urls'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!M.call(Ic.
properties.input.properties,s)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
r.image_urls!==void 0&&(_e(r.image_urls,{instancePath:n+"/input/image_urls",parentData:r,parentDataProperty:"image_urls",
rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),r.resolution!==void 0&&(ee(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),
t=e.length)),r.image_size!==void 0&&(R(r.image_size,{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"\
image_size",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.output_format!==void 0&&(L(r.output_format,
{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?L.errors:
e.concat(L.errors),t=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:n+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.negative_prompt!==
void 0&&(I(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",
rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.seed!==void 0&&(N(r.seed,{instancePath:n+"/input/se\
ed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.nsfw_checker!==
void 0&&(y(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ui.errors=e,t===0}var ap=Ai;function Ai(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="qwen3/pro-text-to-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"qwe\
n3/pro-text-to-image"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="resolution"||s==="image_size"||s===
"output_format"||s==="prompt_extend"||s==="negative_prompt"||s==="seed"||s==="nsfw_checker")){let o={instancePath:n+"/in\
put",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?
e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prom\
pt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.resolution!==void 0&&(ee(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),
t=e.length)),r.image_size!==void 0&&(R(r.image_size,{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"\
image_size",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.output_format!==void 0&&(L(r.output_format,
{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?L.errors:
e.concat(L.errors),t=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:n+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.negative_prompt!==
void 0&&(I(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",
rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.seed!==void 0&&(N(r.seed,{instancePath:n+"/input/se\
ed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.nsfw_checker!==
void 0&&(y(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ai.errors=e,t===0}var pp=Bi,Ec={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"qwen3/pro-image-to-image"},callBackUrl:{$ref:"s6"},input:{
type:"object",additionalProperties:!1,required:["prompt","image_urls"],properties:{prompt:{$ref:"s103"},image_urls:{$ref:"\
s137"},resolution:{$ref:"s261"},image_size:{$ref:"s226"},output_format:{$ref:"s190"},prompt_extend:{$ref:"s9"},negative_prompt:{
$ref:"s153"},seed:{$ref:"s145"},nsfw_checker:{$ref:"s9"}}}}};function Bi(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="qwen3/pro-i\
mage-to-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"qwen3/pro-image-to-image"},message:"\
must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/\
callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[s]:e.push(s),t++}if(r.image_urls===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"i\
mage_urls"},message:"must have required property 'image_urls'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!M.call(Ec.
properties.input.properties,s)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
r.image_urls!==void 0&&(_e(r.image_urls,{instancePath:n+"/input/image_urls",parentData:r,parentDataProperty:"image_urls",
rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),r.resolution!==void 0&&(ee(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),
t=e.length)),r.image_size!==void 0&&(R(r.image_size,{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"\
image_size",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.output_format!==void 0&&(L(r.output_format,
{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?L.errors:
e.concat(L.errors),t=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:n+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.negative_prompt!==
void 0&&(I(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",
rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.seed!==void 0&&(N(r.seed,{instancePath:n+"/input/se\
ed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.nsfw_checker!==
void 0&&(y(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Bi.errors=e,t===0}var up=Ni;function Ni(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="recraft/crisp-upscale"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"recra\
ft/crisp-upscale"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image"},message:"must have required property \
'image'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="image"){let o={instancePath:n+"/input",keyword:"additional\
Properties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.
image!==void 0&&(u(r.image,{instancePath:n+"/input/image",parentData:r,parentDataProperty:"image",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return Ni.errors=e,t===0}var mp=Ti;function Ti(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="recraft/remove-background"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"r\
ecraft/remove-background"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
image===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image"},message:"must have re\
quired property 'image'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="image"){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),t++}r.image!==void 0&&(u(r.image,{instancePath:n+"/input/image",parentData:r,parentDataProperty:"image",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ti.errors=e,t===0}var fp=Oi;function Oi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="bytedance/seedream"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"bytedanc\
e/seedream"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="image_size"||s==="guidance_scale"||s==="\
seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT ha\
ve additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.image_size!==
void 0&&(ae(r.image_size,{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"image_size",rootData:l})||
(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.guidance_scale!==void 0){let s=r.guidance_scale;if(typeof s=="n\
umber"){if(s>10||isNaN(s)){let o={instancePath:n+"/input/guidance_scale",keyword:"maximum",params:{comparison:"<=",limit:10},
message:"must be <= 10"};e===null?e=[o]:e.push(o),t++}if(s<1||isNaN(s)){let o={instancePath:n+"/input/guidance_scale",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+
"/input/guidance_scale",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),t++}}r.
seed!==void 0&&(P(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?
P.errors:e.concat(P.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return Oi.errors=e,t===0}var Vc={type:"string",enum:["square","square_hd","portrait_4_3","portrait_3_2","portrait_16_9","landscape_4_3","landscap\
e_3_2","landscape_16_9","landscape_21_9"]};function rs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="square"||i==="square_hd"||i==="portrait_4_3"||i==="portrait_3_2"||i==="portra\
it_16_9"||i==="landscape_4_3"||i==="landscape_3_2"||i==="landscape_16_9"||i==="landscape_21_9")){let r={instancePath:n,keyword:"\
enum",params:{allowedValues:Vc.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}
return rs.errors=e,t===0}var dp=Ii;function Ii(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="bytedance/seedream-v4-text-to-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
bytedance/seedream-v4-text-to-image"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==
void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="image_size"||s==="\
image_resolution"||s==="max_images"||s==="seed"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additional\
Properties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.
prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===
null?h.errors:e.concat(h.errors),t=e.length)),r.image_size!==void 0&&(rs(r.image_size,{instancePath:n+"/input/image_size",
parentData:r,parentDataProperty:"image_size",rootData:l})||(e=e===null?rs.errors:e.concat(rs.errors),t=e.length)),r.image_resolution!==
void 0&&(Q(r.image_resolution,{instancePath:n+"/input/image_resolution",parentData:r,parentDataProperty:"image_resolutio\
n",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.max_images!==void 0){let s=r.max_images;if(typeof s==
"number"){if(s>6||isNaN(s)){let o={instancePath:n+"/input/max_images",keyword:"maximum",params:{comparison:"<=",limit:6},
message:"must be <= 6"};e===null?e=[o]:e.push(o),t++}if(s<1||isNaN(s)){let o={instancePath:n+"/input/max_images",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+
"/input/max_images",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),t++}}r.seed!==
void 0&&(P(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?P.errors:
e.concat(P.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,
parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ii.errors=e,t===0}var cp=Ei;function Ei(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="bytedance/seedream-v4-edit"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
bytedance/seedream-v4-edit"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_urls===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="prompt"||s==="image_urls"||s==="image_size"||s==="image_resolution"||s==="max_images"||s===
"seed"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
r.image_urls!==void 0){let s=r.image_urls;if(Array.isArray(s)){if(s.length>10){let a={instancePath:n+"/input/image_urls",
keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[a]:e.push(a),t++}if(s.length<
1){let a={instancePath:n+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<o;a++)q(s[a],{instancePath:n+"/input/image_urls/"+a,parentData:s,
parentDataProperty:a,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{let o={instancePath:n+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}if(r.image_size!==
void 0&&(rs(r.image_size,{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"image_size",rootData:l})||
(e=e===null?rs.errors:e.concat(rs.errors),t=e.length)),r.image_resolution!==void 0&&(Q(r.image_resolution,{instancePath:n+
"/input/image_resolution",parentData:r,parentDataProperty:"image_resolution",rootData:l})||(e=e===null?Q.errors:e.concat(
Q.errors),t=e.length)),r.max_images!==void 0){let s=r.max_images;if(typeof s=="number"){if(s>6||isNaN(s)){let o={instancePath:n+
"/input/max_images",keyword:"maximum",params:{comparison:"<=",limit:6},message:"must be <= 6"};e===null?e=[o]:e.push(o),
t++}if(s<1||isNaN(s)){let o={instancePath:n+"/input/max_images",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+"/input/max_images",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[o]:e.push(o),t++}}r.seed!==void 0&&(P(r.seed,{instancePath:n+"/input/seed",
parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.nsfw_checker!==
void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ei.errors=e,t===0}function ss(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>3e3){let r={instancePath:n,keyword:"maxLength",params:{limit:3e3},message:"must NOT have more than 3000 characte\
rs"};e===null?e=[r]:e.push(r),t++}if(E(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return ss.errors=e,t===0}var zc={type:"string",enum:["basic","high"]};function Ee(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(i==="basic"||i==="high")){let r={instancePath:n,keyword:"enum",params:{allowedValues:zc.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Ee.errors=e,t===0}var yp=Vi;function Vi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="seedream/4.5-text-to-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
seedream/4.5-text-to-image"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.aspect_ratio===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[s]:e.
push(s),t++}if(r.quality===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"quality"},
message:"must have required property 'quality'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="asp\
ect_ratio"||s==="quality"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(ss(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ss.errors:e.concat(ss.errors),t=e.length)),
r.aspect_ratio!==void 0&&(R(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect\
_ratio",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.quality!==void 0&&(Ee(r.quality,{instancePath:n+
"/input/quality",parentData:r,parentDataProperty:"quality",rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Vi.errors=e,t===0}var gp=zi;function zi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="seedream/4.5-edit"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"seedream/\
4.5-edit"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_urls===void 0){let s={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[s]:e.push(s),t++}if(r.aspect_ratio===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have req\
uired property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}if(r.quality===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"quality"},message:"must have required property 'quality'"};e===null?e=[s]:e.push(s),t++}
for(let s in r)if(!(s==="prompt"||s==="image_urls"||s==="aspect_ratio"||s==="quality"||s==="nsfw_checker")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(ss(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?ss.errors:e.concat(ss.errors),t=e.length)),r.image_urls!==void 0){let s=r.image_urls;if(Array.
isArray(s)){if(s.length>14){let a={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:14},message:"must\
 NOT have more than 14 items"};e===null?e=[a]:e.push(a),t++}if(s.length<1){let a={instancePath:n+"/input/image_urls",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<
o;a++)q(s[a],{instancePath:n+"/input/image_urls/"+a,parentData:s,parentDataProperty:a,rootData:l})||(e=e===null?q.errors:
e.concat(q.errors),t=e.length)}else{let o={instancePath:n+"/input/image_urls",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),t++}}r.aspect_ratio!==void 0&&(R(r.aspect_ratio,{instancePath:n+"/input/aspect_\
ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),
r.quality!==void 0&&(Ee(r.quality,{instancePath:n+"/input/quality",parentData:r,parentDataProperty:"quality",rootData:l})||
(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/inpu\
t/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.
length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return zi.errors=e,t===0}function ts(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>3e3){let r={instancePath:n,keyword:"maxLength",params:{limit:3e3},message:"must NOT have more than 3000 characte\
rs"};e===null?e=[r]:e.push(r),t++}if(E(i)<3){let r={instancePath:n,keyword:"minLength",params:{limit:3},message:"must NO\
T have fewer than 3 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return ts.errors=e,t===0}var hp=Fi,Fc={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"seedream/5-lite-text-to-image"},callBackUrl:{$ref:"s6"},
input:{type:"object",additionalProperties:!1,required:["prompt","aspect_ratio","quality"],properties:{prompt:{$ref:"s312"},
aspect_ratio:{$ref:"s226"},quality:{type:"string",enum:["basic","high","ultra"]},output_format:{$ref:"s190"},nsfw_checker:{
$ref:"s122"}}}}};function Fi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="seedream/5-lite-text-to-image"){let s={instancePath:n+"/model",keyword:"\
const",params:{allowedValue:"seedream/5-lite-text-to-image"},message:"must be equal to constant"};e===null?e=[s]:e.push(
s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"call\
BackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.aspect_ratio===void 0){let s={
instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have required property \
'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}if(r.quality===void 0){let s={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"quality"},message:"must have required property 'quality'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="prompt"||s==="aspect_ratio"||s==="quality"||s==="output_format"||s==="nsfw_checker")){let o={instancePath:n+"/\
input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?
e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(ts(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?ts.errors:e.concat(ts.errors),t=e.length)),r.aspect_ratio!==void 0&&(R(r.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?R.errors:
e.concat(R.errors),t=e.length)),r.quality!==void 0){let s=r.quality;if(typeof s!="string"){let o={instancePath:n+"/input\
/quality",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(!(s==="basic"||
s==="high"||s==="ultra")){let o={instancePath:n+"/input/quality",keyword:"enum",params:{allowedValues:Fc.properties.input.
properties.quality.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}r.output_format!==
void 0&&(L(r.output_format,{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/\
nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{
let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}return Fi.errors=e,t===0}var kp=Li,Lc={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"seedream/5-lite-image-to-image"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,
required:["prompt","image_urls","aspect_ratio","quality"],properties:{prompt:{$ref:"s312"},image_urls:{type:"array",minItems:1,
maxItems:14,items:{$ref:"s16"}},aspect_ratio:{$ref:"s226"},quality:{type:"string",enum:["basic","high","ultra"]},output_format:{
$ref:"s190"},nsfw_checker:{$ref:"s122"}}}}};function Li(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="seedream/5-lite-image-to-image"){let s={
instancePath:n+"/model",keyword:"const",params:{allowedValue:"seedream/5-lite-image-to-image"},message:"must be equal to\
 constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,
parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n+"/input",keyword:"require\
d",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_urls===
void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_urls"},message:"must have requi\
red property 'image_urls'"};e===null?e=[s]:e.push(s),t++}if(r.aspect_ratio===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[s]:e.
push(s),t++}if(r.quality===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"quality"},
message:"must have required property 'quality'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="ima\
ge_urls"||s==="aspect_ratio"||s==="quality"||s==="output_format"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),t++}if(r.prompt!==void 0&&(ts(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?ts.errors:e.concat(ts.errors),t=e.length)),r.image_urls!==void 0){let s=r.image_urls;if(Array.isArray(s)){if(s.
length>14){let a={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:14},message:"must NOT have more th\
an 14 items"};e===null?e=[a]:e.push(a),t++}if(s.length<1){let a={instancePath:n+"/input/image_urls",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<o;a++)q(s[a],
{instancePath:n+"/input/image_urls/"+a,parentData:s,parentDataProperty:a,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
t=e.length)}else{let o={instancePath:n+"/input/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[o]:e.push(o),t++}}if(r.aspect_ratio!==void 0&&(R(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.quality!==void 0){
let s=r.quality;if(typeof s!="string"){let o={instancePath:n+"/input/quality",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),t++}if(!(s==="basic"||s==="high"||s==="ultra")){let o={instancePath:n+"/input/\
quality",keyword:"enum",params:{allowedValues:Lc.properties.input.properties.quality.enum},message:"must be equal to one\
 of the allowed values"};e===null?e=[o]:e.push(o),t++}}r.output_format!==void 0&&(L(r.output_format,{instancePath:n+"/in\
put/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Li.errors=e,t===0}var _p=Ci;function Ci(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="seedream/5-pro-text-to-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
seedream/5-pro-text-to-image"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.aspect_ratio===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[s]:e.
push(s),t++}if(r.quality===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"quality"},
message:"must have required property 'quality'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="asp\
ect_ratio"||s==="quality"||s==="output_format"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalP\
roperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==
void 0&&(K(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?K.
errors:e.concat(K.errors),t=e.length)),r.aspect_ratio!==void 0&&(R(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",
parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.quality!==
void 0&&(Ee(r.quality,{instancePath:n+"/input/quality",parentData:r,parentDataProperty:"quality",rootData:l})||(e=e===null?
Ee.errors:e.concat(Ee.errors),t=e.length)),r.output_format!==void 0&&(L(r.output_format,{instancePath:n+"/input/output_f\
ormat",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ci.errors=e,t===0}var wp=Si;function Si(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="seedream/5-pro-image-to-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
seedream/5-pro-image-to-image"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.image_urls===void 0){let s={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[s]:e.push(
s),t++}if(r.aspect_ratio===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspect_rat\
io"},message:"must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}if(r.quality===void 0){let s={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"quality"},message:"must have required property 'quality'"};e===null?
e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="image_urls"||s==="aspect_ratio"||s==="quality"||s==="output_f\
ormat"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0&&(K(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),
r.image_urls!==void 0){let s=r.image_urls;if(Array.isArray(s)){if(s.length>10){let a={instancePath:n+"/input/image_urls",
keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[a]:e.push(a),t++}if(s.length<
1){let a={instancePath:n+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[a]:e.push(a),t++}let o=s.length;for(let a=0;a<o;a++)q(s[a],{instancePath:n+"/input/image_urls/"+a,parentData:s,
parentDataProperty:a,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{let o={instancePath:n+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}r.aspect_ratio!==
void 0&&(R(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.quality!==void 0&&(Ee(r.quality,{instancePath:n+"/input/quality",
parentData:r,parentDataProperty:"quality",rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),r.output_format!==
void 0&&(L(r.output_format,{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/\
nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{
let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}return Si.errors=e,t===0}var vp=Ri,Cc={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"seedream/5-pro-layer-decomposition"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,
required:["image_url"],properties:{image_url:{$ref:"s6"},prompt:{$ref:"s153"},size:{type:"string",enum:["auto","1K","1.5\
K","2K"]},output_format:{$ref:"s190"}}}}};function Ri(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r!=="seedream/5-pro-layer-decomposition"){
let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"seedream/5-pro-layer-decomposition"},message:"must \
be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callB\
ackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===void 0){let s={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===
null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="image_url"||s==="prompt"||s==="size"||s==="output_format")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),t++}if(r.image_url!==void 0&&(u(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),r.prompt!==void 0&&(I(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),
r.size!==void 0){let s=r.size;if(typeof s!="string"){let o={instancePath:n+"/input/size",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(!(s==="auto"||s==="1K"||s==="1.5K"||s==="2K")){let o={instancePath:n+
"/input/size",keyword:"enum",params:{allowedValues:Cc.properties.input.properties.size.enum},message:"must be equal to o\
ne of the allowed values"};e===null?e=[o]:e.push(o),t++}}r.output_format!==void 0&&(L(r.output_format,{instancePath:n+"/\
input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Ri.errors=e,t===0}var bp=Ki;function Ki(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let s={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r!=="z-image"){let s={instancePath:n+"/model",keyword:"const",params:{allowedValue:"z-image"},message:"\
must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/\
callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[s]:e.push(s),t++}if(r.aspect_ratio===void 0){let s={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"prompt"||s==="aspect_ratio"||s==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}r.prompt!==void 0&&(Ze(
r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Ze.errors:e.
concat(Ze.errors),t=e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.nsfw_checker!==
void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ki.errors=e,t===0}var qp=Pp;function Pp(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0,r=t,s=!1,o=null,a=t;
hs(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?hs.errors:e.concat(hs.errors),t=e.length);
var p=a===t;p&&(s=!0,o=0);let d=t;ks(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ks.errors:
e.concat(ks.errors),t=e.length);var p=d===t;if(p&&s)s=!1,o=[o,1];else{p&&(s=!0,o=1);let c=t;_s(i,{instancePath:n,parentData:f,
parentDataProperty:m,rootData:l})||(e=e===null?_s.errors:e.concat(_s.errors),t=e.length);var p=c===t;if(p&&s)s=!1,o=[o,2];else{
p&&(s=!0,o=2);let U=t;ws(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ws.errors:e.concat(
ws.errors),t=e.length);var p=U===t;if(p&&s)s=!1,o=[o,3];else{p&&(s=!0,o=3);let O=t;vs(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?vs.errors:e.concat(vs.errors),t=e.length);var p=O===t;if(p&&s)s=!1,o=[o,4];else{p&&(s=!0,o=4);
let w=t;bs(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?bs.errors:e.concat(bs.errors),t=
e.length);var p=w===t;if(p&&s)s=!1,o=[o,5];else{p&&(s=!0,o=5);let T=t;qs(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?qs.errors:e.concat(qs.errors),t=e.length);var p=T===t;if(p&&s)s=!1,o=[o,6];else{p&&(s=!0,o=6);
let yr=t;Ps(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ps.errors:e.concat(Ps.errors),
t=e.length);var p=yr===t;if(p&&s)s=!1,o=[o,7];else{p&&(s=!0,o=7);let ze=t;Ds(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ds.errors:e.concat(Ds.errors),t=e.length);var p=ze===t;if(p&&s)s=!1,o=[o,8];else{p&&(s=!0,o=8);
let gu=t;js(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?js.errors:e.concat(js.errors),
t=e.length);var p=gu===t;if(p&&s)s=!1,o=[o,9];else{p&&(s=!0,o=9);let hu=t;$s(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?$s.errors:e.concat($s.errors),t=e.length);var p=hu===t;if(p&&s)s=!1,o=[o,10];else{p&&(s=!0,o=10);
let ku=t;xs(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?xs.errors:e.concat(xs.errors),
t=e.length);var p=ku===t;if(p&&s)s=!1,o=[o,11];else{p&&(s=!0,o=11);let _u=t;Us(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Us.errors:e.concat(Us.errors),t=e.length);var p=_u===t;if(p&&s)s=!1,o=[o,12];else{p&&(s=!0,o=12);
let wu=t;As(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?As.errors:e.concat(As.errors),
t=e.length);var p=wu===t;if(p&&s)s=!1,o=[o,13];else{p&&(s=!0,o=13);let vu=t;Bs(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Bs.errors:e.concat(Bs.errors),t=e.length);var p=vu===t;if(p&&s)s=!1,o=[o,14];else{p&&(s=!0,o=14);
let bu=t;Ns(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ns.errors:e.concat(Ns.errors),
t=e.length);var p=bu===t;if(p&&s)s=!1,o=[o,15];else{p&&(s=!0,o=15);let qu=t;Ts(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ts.errors:e.concat(Ts.errors),t=e.length);var p=qu===t;if(p&&s)s=!1,o=[o,16];else{p&&(s=!0,o=16);
let Pu=t;Os(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Os.errors:e.concat(Os.errors),
t=e.length);var p=Pu===t;if(p&&s)s=!1,o=[o,17];else{p&&(s=!0,o=17);let Du=t;Is(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Is.errors:e.concat(Is.errors),t=e.length);var p=Du===t;if(p&&s)s=!1,o=[o,18];else{p&&(s=!0,o=18);
let ju=t;Es(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Es.errors:e.concat(Es.errors),
t=e.length);var p=ju===t;if(p&&s)s=!1,o=[o,19];else{p&&(s=!0,o=19);let $u=t;Vs(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Vs.errors:e.concat(Vs.errors),t=e.length);var p=$u===t;if(p&&s)s=!1,o=[o,20];else{p&&(s=!0,o=20);
let xu=t;zs(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?zs.errors:e.concat(zs.errors),
t=e.length);var p=xu===t;if(p&&s)s=!1,o=[o,21];else{p&&(s=!0,o=21);let Uu=t;Fs(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Fs.errors:e.concat(Fs.errors),t=e.length);var p=Uu===t;if(p&&s)s=!1,o=[o,22];else{p&&(s=!0,o=22);
let Au=t;Ls(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ls.errors:e.concat(Ls.errors),
t=e.length);var p=Au===t;if(p&&s)s=!1,o=[o,23];else{p&&(s=!0,o=23);let Bu=t;Cs(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Cs.errors:e.concat(Cs.errors),t=e.length);var p=Bu===t;if(p&&s)s=!1,o=[o,24];else{p&&(s=!0,o=24);
let Nu=t;Ss(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ss.errors:e.concat(Ss.errors),
t=e.length);var p=Nu===t;if(p&&s)s=!1,o=[o,25];else{p&&(s=!0,o=25);let Tu=t;Rs(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Rs.errors:e.concat(Rs.errors),t=e.length);var p=Tu===t;if(p&&s)s=!1,o=[o,26];else{p&&(s=!0,o=26);
let Ou=t;Ks(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ks.errors:e.concat(Ks.errors),
t=e.length);var p=Ou===t;if(p&&s)s=!1,o=[o,27];else{p&&(s=!0,o=27);let Iu=t;Ms(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ms.errors:e.concat(Ms.errors),t=e.length);var p=Iu===t;if(p&&s)s=!1,o=[o,28];else{p&&(s=!0,o=28);
let Eu=t;Js(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Js.errors:e.concat(Js.errors),
t=e.length);var p=Eu===t;if(p&&s)s=!1,o=[o,29];else{p&&(s=!0,o=29);let Vu=t;Gs(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Gs.errors:e.concat(Gs.errors),t=e.length);var p=Vu===t;if(p&&s)s=!1,o=[o,30];else{p&&(s=!0,o=30);
let zu=t;Zs(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Zs.errors:e.concat(Zs.errors),
t=e.length);var p=zu===t;if(p&&s)s=!1,o=[o,31];else{p&&(s=!0,o=31);let Fu=t;Hs(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Hs.errors:e.concat(Hs.errors),t=e.length);var p=Fu===t;if(p&&s)s=!1,o=[o,32];else{p&&(s=!0,o=32);
let Lu=t;Ys(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ys.errors:e.concat(Ys.errors),
t=e.length);var p=Lu===t;if(p&&s)s=!1,o=[o,33];else{p&&(s=!0,o=33);let Cu=t;Ws(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ws.errors:e.concat(Ws.errors),t=e.length);var p=Cu===t;if(p&&s)s=!1,o=[o,34];else{p&&(s=!0,o=34);
let Su=t;Xs(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Xs.errors:e.concat(Xs.errors),
t=e.length);var p=Su===t;if(p&&s)s=!1,o=[o,35];else{p&&(s=!0,o=35);let Ru=t;Qs(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Qs.errors:e.concat(Qs.errors),t=e.length);var p=Ru===t;if(p&&s)s=!1,o=[o,36];else{p&&(s=!0,o=36);
let Ku=t;et(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?et.errors:e.concat(et.errors),
t=e.length);var p=Ku===t;if(p&&s)s=!1,o=[o,37];else{p&&(s=!0,o=37);let Mu=t;rt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?rt.errors:e.concat(rt.errors),t=e.length);var p=Mu===t;if(p&&s)s=!1,o=[o,38];else{p&&(s=!0,o=38);
let Ju=t;st(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?st.errors:e.concat(st.errors),
t=e.length);var p=Ju===t;if(p&&s)s=!1,o=[o,39];else{p&&(s=!0,o=39);let Gu=t;tt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?tt.errors:e.concat(tt.errors),t=e.length);var p=Gu===t;if(p&&s)s=!1,o=[o,40];else{p&&(s=!0,o=40);
let Zu=t;it(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?it.errors:e.concat(it.errors),
t=e.length);var p=Zu===t;if(p&&s)s=!1,o=[o,41];else{p&&(s=!0,o=41);let Hu=t;nt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?nt.errors:e.concat(nt.errors),t=e.length);var p=Hu===t;if(p&&s)s=!1,o=[o,42];else{p&&(s=!0,o=42);
let Yu=t;ot(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ot.errors:e.concat(ot.errors),
t=e.length);var p=Yu===t;if(p&&s)s=!1,o=[o,43];else{p&&(s=!0,o=43);let Wu=t;lt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?lt.errors:e.concat(lt.errors),t=e.length);var p=Wu===t;if(p&&s)s=!1,o=[o,44];else{p&&(s=!0,o=44);
let Xu=t;at(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?at.errors:e.concat(at.errors),
t=e.length);var p=Xu===t;if(p&&s)s=!1,o=[o,45];else{p&&(s=!0,o=45);let Qu=t;pt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?pt.errors:e.concat(pt.errors),t=e.length);var p=Qu===t;if(p&&s)s=!1,o=[o,46];else{p&&(s=!0,o=46);
let em=t;ut(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ut.errors:e.concat(ut.errors),
t=e.length);var p=em===t;if(p&&s)s=!1,o=[o,47];else{p&&(s=!0,o=47);let rm=t;mt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?mt.errors:e.concat(mt.errors),t=e.length);var p=rm===t;if(p&&s)s=!1,o=[o,48];else{p&&(s=!0,o=48);
let sm=t;ft(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ft.errors:e.concat(ft.errors),
t=e.length);var p=sm===t;if(p&&s)s=!1,o=[o,49];else{p&&(s=!0,o=49);let tm=t;dt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?dt.errors:e.concat(dt.errors),t=e.length);var p=tm===t;if(p&&s)s=!1,o=[o,50];else{p&&(s=!0,o=50);
let im=t;ct(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ct.errors:e.concat(ct.errors),
t=e.length);var p=im===t;if(p&&s)s=!1,o=[o,51];else{p&&(s=!0,o=51);let nm=t;yt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?yt.errors:e.concat(yt.errors),t=e.length);var p=nm===t;if(p&&s)s=!1,o=[o,52];else{p&&(s=!0,o=52);
let om=t;gt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?gt.errors:e.concat(gt.errors),
t=e.length);var p=om===t;if(p&&s)s=!1,o=[o,53];else{p&&(s=!0,o=53);let lm=t;ht(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?ht.errors:e.concat(ht.errors),t=e.length);var p=lm===t;if(p&&s)s=!1,o=[o,54];else{p&&(s=!0,o=54);
let am=t;kt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?kt.errors:e.concat(kt.errors),
t=e.length);var p=am===t;if(p&&s)s=!1,o=[o,55];else{p&&(s=!0,o=55);let pm=t;_t(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?_t.errors:e.concat(_t.errors),t=e.length);var p=pm===t;if(p&&s)s=!1,o=[o,56];else{p&&(s=!0,o=56);
let um=t;wt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?wt.errors:e.concat(wt.errors),
t=e.length);var p=um===t;if(p&&s)s=!1,o=[o,57];else{p&&(s=!0,o=57);let mm=t;vt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?vt.errors:e.concat(vt.errors),t=e.length);var p=mm===t;if(p&&s)s=!1,o=[o,58];else{p&&(s=!0,o=58);
let fm=t;bt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?bt.errors:e.concat(bt.errors),
t=e.length);var p=fm===t;if(p&&s)s=!1,o=[o,59];else{p&&(s=!0,o=59);let dm=t;qt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?qt.errors:e.concat(qt.errors),t=e.length);var p=dm===t;if(p&&s)s=!1,o=[o,60];else{p&&(s=!0,o=60);
let cm=t;Pt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Pt.errors:e.concat(Pt.errors),
t=e.length);var p=cm===t;if(p&&s)s=!1,o=[o,61];else{p&&(s=!0,o=61);let ym=t;Dt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Dt.errors:e.concat(Dt.errors),t=e.length);var p=ym===t;if(p&&s)s=!1,o=[o,62];else{p&&(s=!0,o=62);
let gm=t;jt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?jt.errors:e.concat(jt.errors),
t=e.length);var p=gm===t;if(p&&s)s=!1,o=[o,63];else{p&&(s=!0,o=63);let hm=t;$t(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?$t.errors:e.concat($t.errors),t=e.length);var p=hm===t;if(p&&s)s=!1,o=[o,64];else{p&&(s=!0,o=64);
let km=t;xt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?xt.errors:e.concat(xt.errors),
t=e.length);var p=km===t;if(p&&s)s=!1,o=[o,65];else{p&&(s=!0,o=65);let _m=t;Ut(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ut.errors:e.concat(Ut.errors),t=e.length);var p=_m===t;if(p&&s)s=!1,o=[o,66];else{p&&(s=!0,o=66);
let wm=t;At(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?At.errors:e.concat(At.errors),
t=e.length);var p=wm===t;if(p&&s)s=!1,o=[o,67];else{p&&(s=!0,o=67);let vm=t;Bt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Bt.errors:e.concat(Bt.errors),t=e.length);var p=vm===t;if(p&&s)s=!1,o=[o,68];else{p&&(s=!0,o=68);
let bm=t;Nt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Nt.errors:e.concat(Nt.errors),
t=e.length);var p=bm===t;if(p&&s)s=!1,o=[o,69];else{p&&(s=!0,o=69);let qm=t;Tt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Tt.errors:e.concat(Tt.errors),t=e.length);var p=qm===t;if(p&&s)s=!1,o=[o,70];else{p&&(s=!0,o=70);
let Pm=t;Ot(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ot.errors:e.concat(Ot.errors),
t=e.length);var p=Pm===t;if(p&&s)s=!1,o=[o,71];else{p&&(s=!0,o=71);let Dm=t;It(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?It.errors:e.concat(It.errors),t=e.length);var p=Dm===t;if(p&&s)s=!1,o=[o,72];else{p&&(s=!0,o=72);
let jm=t;Et(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Et.errors:e.concat(Et.errors),
t=e.length);var p=jm===t;if(p&&s)s=!1,o=[o,73];else{p&&(s=!0,o=73);let $m=t;Vt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Vt.errors:e.concat(Vt.errors),t=e.length);var p=$m===t;if(p&&s)s=!1,o=[o,74];else{p&&(s=!0,o=74);
let xm=t;zt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?zt.errors:e.concat(zt.errors),
t=e.length);var p=xm===t;if(p&&s)s=!1,o=[o,75];else{p&&(s=!0,o=75);let Um=t;Ft(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ft.errors:e.concat(Ft.errors),t=e.length);var p=Um===t;if(p&&s)s=!1,o=[o,76];else{p&&(s=!0,o=76);
let Am=t;Lt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Lt.errors:e.concat(Lt.errors),
t=e.length);var p=Am===t;if(p&&s)s=!1,o=[o,77];else{p&&(s=!0,o=77);let Bm=t;Ct(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ct.errors:e.concat(Ct.errors),t=e.length);var p=Bm===t;if(p&&s)s=!1,o=[o,78];else{p&&(s=!0,o=78);
let Nm=t;St(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?St.errors:e.concat(St.errors),
t=e.length);var p=Nm===t;if(p&&s)s=!1,o=[o,79];else{p&&(s=!0,o=79);let Tm=t;Rt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Rt.errors:e.concat(Rt.errors),t=e.length);var p=Tm===t;if(p&&s)s=!1,o=[o,80];else{p&&(s=!0,o=80);
let Om=t;Kt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Kt.errors:e.concat(Kt.errors),
t=e.length);var p=Om===t;if(p&&s)s=!1,o=[o,81];else{p&&(s=!0,o=81);let Im=t;Mt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Mt.errors:e.concat(Mt.errors),t=e.length);var p=Im===t;if(p&&s)s=!1,o=[o,82];else{p&&(s=!0,o=82);
let Em=t;Jt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Jt.errors:e.concat(Jt.errors),
t=e.length);var p=Em===t;if(p&&s)s=!1,o=[o,83];else{p&&(s=!0,o=83);let Vm=t;Gt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Gt.errors:e.concat(Gt.errors),t=e.length);var p=Vm===t;if(p&&s)s=!1,o=[o,84];else{p&&(s=!0,o=84);
let zm=t;Zt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Zt.errors:e.concat(Zt.errors),
t=e.length);var p=zm===t;if(p&&s)s=!1,o=[o,85];else{p&&(s=!0,o=85);let Fm=t;Ht(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ht.errors:e.concat(Ht.errors),t=e.length);var p=Fm===t;if(p&&s)s=!1,o=[o,86];else{p&&(s=!0,o=86);
let Lm=t;Yt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Yt.errors:e.concat(Yt.errors),
t=e.length);var p=Lm===t;if(p&&s)s=!1,o=[o,87];else{p&&(s=!0,o=87);let Cm=t;Wt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Wt.errors:e.concat(Wt.errors),t=e.length);var p=Cm===t;if(p&&s)s=!1,o=[o,88];else{p&&(s=!0,o=88);
let Sm=t;Xt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Xt.errors:e.concat(Xt.errors),
t=e.length);var p=Sm===t;if(p&&s)s=!1,o=[o,89];else{p&&(s=!0,o=89);let Rm=t;Qt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Qt.errors:e.concat(Qt.errors),t=e.length);var p=Rm===t;if(p&&s)s=!1,o=[o,90];else{p&&(s=!0,o=90);
let Km=t;ei(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ei.errors:e.concat(ei.errors),
t=e.length);var p=Km===t;if(p&&s)s=!1,o=[o,91];else{p&&(s=!0,o=91);let Mm=t;ri(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?ri.errors:e.concat(ri.errors),t=e.length);var p=Mm===t;if(p&&s)s=!1,o=[o,92];else{p&&(s=!0,o=92);
let Jm=t;si(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?si.errors:e.concat(si.errors),
t=e.length);var p=Jm===t;if(p&&s)s=!1,o=[o,93];else{p&&(s=!0,o=93);let Gm=t;ti(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?ti.errors:e.concat(ti.errors),t=e.length);var p=Gm===t;if(p&&s)s=!1,o=[o,94];else{p&&(s=!0,o=94);
let Zm=t;ii(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ii.errors:e.concat(ii.errors),
t=e.length);var p=Zm===t;if(p&&s)s=!1,o=[o,95];else{p&&(s=!0,o=95);let Hm=t;ni(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?ni.errors:e.concat(ni.errors),t=e.length);var p=Hm===t;if(p&&s)s=!1,o=[o,96];else{p&&(s=!0,o=96);
let Ym=t;oi(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?oi.errors:e.concat(oi.errors),
t=e.length);var p=Ym===t;if(p&&s)s=!1,o=[o,97];else{p&&(s=!0,o=97);let Wm=t;li(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?li.errors:e.concat(li.errors),t=e.length);var p=Wm===t;if(p&&s)s=!1,o=[o,98];else{p&&(s=!0,o=98);
let Xm=t;ai(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ai.errors:e.concat(ai.errors),
t=e.length);var p=Xm===t;if(p&&s)s=!1,o=[o,99];else{p&&(s=!0,o=99);let Qm=t;pi(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?pi.errors:e.concat(pi.errors),t=e.length);var p=Qm===t;if(p&&s)s=!1,o=[o,100];else{p&&(s=!0,o=
100);let ef=t;ui(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ui.errors:e.concat(ui.errors),
t=e.length);var p=ef===t;if(p&&s)s=!1,o=[o,101];else{p&&(s=!0,o=101);let rf=t;mi(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?mi.errors:e.concat(mi.errors),t=e.length);var p=rf===t;if(p&&s)s=!1,o=[o,102];else{p&&(s=!0,o=
102);let sf=t;fi(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?fi.errors:e.concat(fi.errors),
t=e.length);var p=sf===t;if(p&&s)s=!1,o=[o,103];else{p&&(s=!0,o=103);let tf=t;di(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?di.errors:e.concat(di.errors),t=e.length);var p=tf===t;if(p&&s)s=!1,o=[o,104];else{p&&(s=!0,o=
104);let nf=t;ci(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ci.errors:e.concat(ci.errors),
t=e.length);var p=nf===t;if(p&&s)s=!1,o=[o,105];else{p&&(s=!0,o=105);let of=t;yi(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?yi.errors:e.concat(yi.errors),t=e.length);var p=of===t;if(p&&s)s=!1,o=[o,106];else{p&&(s=!0,o=
106);let lf=t;gi(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?gi.errors:e.concat(gi.errors),
t=e.length);var p=lf===t;if(p&&s)s=!1,o=[o,107];else{p&&(s=!0,o=107);let af=t;hi(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?hi.errors:e.concat(hi.errors),t=e.length);var p=af===t;if(p&&s)s=!1,o=[o,108];else{p&&(s=!0,o=
108);let pf=t;ki(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ki.errors:e.concat(ki.errors),
t=e.length);var p=pf===t;if(p&&s)s=!1,o=[o,109];else{p&&(s=!0,o=109);let uf=t;_i(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?_i.errors:e.concat(_i.errors),t=e.length);var p=uf===t;if(p&&s)s=!1,o=[o,110];else{p&&(s=!0,o=
110);let mf=t;wi(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?wi.errors:e.concat(wi.errors),
t=e.length);var p=mf===t;if(p&&s)s=!1,o=[o,111];else{p&&(s=!0,o=111);let ff=t;vi(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?vi.errors:e.concat(vi.errors),t=e.length);var p=ff===t;if(p&&s)s=!1,o=[o,112];else{p&&(s=!0,o=
112);let df=t;bi(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?bi.errors:e.concat(bi.errors),
t=e.length);var p=df===t;if(p&&s)s=!1,o=[o,113];else{p&&(s=!0,o=113);let cf=t;qi(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?qi.errors:e.concat(qi.errors),t=e.length);var p=cf===t;if(p&&s)s=!1,o=[o,114];else{p&&(s=!0,o=
114);let yf=t;Pi(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Pi.errors:e.concat(Pi.errors),
t=e.length);var p=yf===t;if(p&&s)s=!1,o=[o,115];else{p&&(s=!0,o=115);let gf=t;Di(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Di.errors:e.concat(Di.errors),t=e.length);var p=gf===t;if(p&&s)s=!1,o=[o,116];else{p&&(s=!0,o=
116);let hf=t;ji(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ji.errors:e.concat(ji.errors),
t=e.length);var p=hf===t;if(p&&s)s=!1,o=[o,117];else{p&&(s=!0,o=117);let kf=t;$i(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?$i.errors:e.concat($i.errors),t=e.length);var p=kf===t;if(p&&s)s=!1,o=[o,118];else{p&&(s=!0,o=
118);let _f=t;xi(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?xi.errors:e.concat(xi.errors),
t=e.length);var p=_f===t;if(p&&s)s=!1,o=[o,119];else{p&&(s=!0,o=119);let wf=t;Ui(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ui.errors:e.concat(Ui.errors),t=e.length);var p=wf===t;if(p&&s)s=!1,o=[o,120];else{p&&(s=!0,o=
120);let vf=t;Ai(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ai.errors:e.concat(Ai.errors),
t=e.length);var p=vf===t;if(p&&s)s=!1,o=[o,121];else{p&&(s=!0,o=121);let bf=t;Bi(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Bi.errors:e.concat(Bi.errors),t=e.length);var p=bf===t;if(p&&s)s=!1,o=[o,122];else{p&&(s=!0,o=
122);let qf=t;Ni(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ni.errors:e.concat(Ni.errors),
t=e.length);var p=qf===t;if(p&&s)s=!1,o=[o,123];else{p&&(s=!0,o=123);let Pf=t;Ti(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ti.errors:e.concat(Ti.errors),t=e.length);var p=Pf===t;if(p&&s)s=!1,o=[o,124];else{p&&(s=!0,o=
124);let Df=t;Oi(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Oi.errors:e.concat(Oi.errors),
t=e.length);var p=Df===t;if(p&&s)s=!1,o=[o,125];else{p&&(s=!0,o=125);let jf=t;Ii(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ii.errors:e.concat(Ii.errors),t=e.length);var p=jf===t;if(p&&s)s=!1,o=[o,126];else{p&&(s=!0,o=
126);let $f=t;Ei(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ei.errors:e.concat(Ei.errors),
t=e.length);var p=$f===t;if(p&&s)s=!1,o=[o,127];else{p&&(s=!0,o=127);let xf=t;Vi(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Vi.errors:e.concat(Vi.errors),t=e.length);var p=xf===t;if(p&&s)s=!1,o=[o,128];else{p&&(s=!0,o=
128);let Uf=t;zi(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?zi.errors:e.concat(zi.errors),
t=e.length);var p=Uf===t;if(p&&s)s=!1,o=[o,129];else{p&&(s=!0,o=129);let Af=t;Fi(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Fi.errors:e.concat(Fi.errors),t=e.length);var p=Af===t;if(p&&s)s=!1,o=[o,130];else{p&&(s=!0,o=
130);let Bf=t;Li(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Li.errors:e.concat(Li.errors),
t=e.length);var p=Bf===t;if(p&&s)s=!1,o=[o,131];else{p&&(s=!0,o=131);let Nf=t;Ci(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ci.errors:e.concat(Ci.errors),t=e.length);var p=Nf===t;if(p&&s)s=!1,o=[o,132];else{p&&(s=!0,o=
132);let Tf=t;Si(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Si.errors:e.concat(Si.errors),
t=e.length);var p=Tf===t;if(p&&s)s=!1,o=[o,133];else{p&&(s=!0,o=133);let Of=t;Ri(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ri.errors:e.concat(Ri.errors),t=e.length);var p=Of===t;if(p&&s)s=!1,o=[o,134];else{p&&(s=!0,o=
134);let If=t;Ki(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ki.errors:e.concat(Ki.errors),
t=e.length);var p=If===t;p&&s?(s=!1,o=[o,135]):p&&(s=!0,o=135)}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}
if(s)t=r,e!==null&&(r?e.length=r:e=null);else{let c={instancePath:n,keyword:"oneOf",params:{passingSchemas:o},message:"m\
ust match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}return Pp.errors=e,t===0}var zn=sn().fullFormats.int64;function Ce(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,
t=0;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"m\
ust be integer"};e===null?e=[r]:e.push(r),t++}if(typeof i=="number"){if(i<0||isNaN(i)){let r={instancePath:n,keyword:"mi\
nimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),t++}if(!zn.validate(i)){let r={
instancePath:n,keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),t++}}
return Ce.errors=e,t===0}var nn={type:"object",required:["taskId"],properties:{taskId:{$ref:"s25"},model:{$ref:"s4"},param:{$ref:"s4"},failCode:{
type:["string","null"]},failMsg:{type:["string","null"]},costTime:{type:["integer","null"],minimum:0},createTime:{$ref:"\
s457"},updateTime:{$ref:"s457"},completeTime:{type:["integer","null"],format:"int64",minimum:0}}};function mr(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.taskId===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"taskId"},message:"must have required property \
'taskId'"};e===null?e=[r]:e.push(r),t++}if(i.taskId!==void 0&&(z(i.taskId,{instancePath:n+"/taskId",parentData:i,parentDataProperty:"\
taskId",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),i.model!==void 0&&(v(i.model,{instancePath:n+
"/model",parentData:i,parentDataProperty:"model",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),i.param!==
void 0&&(v(i.param,{instancePath:n+"/param",parentData:i,parentDataProperty:"param",rootData:l})||(e=e===null?v.errors:e.
concat(v.errors),t=e.length)),i.failCode!==void 0){let r=i.failCode;if(typeof r!="string"&&r!==null){let s={instancePath:n+
"/failCode",keyword:"type",params:{type:nn.properties.failCode.type},message:"must be string,null"};e===null?e=[s]:e.push(
s),t++}}if(i.failMsg!==void 0){let r=i.failMsg;if(typeof r!="string"&&r!==null){let s={instancePath:n+"/failMsg",keyword:"\
type",params:{type:nn.properties.failMsg.type},message:"must be string,null"};e===null?e=[s]:e.push(s),t++}}if(i.costTime!==
void 0){let r=i.costTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let s={instancePath:n+"/costTime",keyword:"\
type",params:{type:nn.properties.costTime.type},message:"must be integer,null"};e===null?e=[s]:e.push(s),t++}if(typeof r==
"number"&&(r<0||isNaN(r))){let s={instancePath:n+"/costTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[s]:e.push(s),t++}}if(i.createTime!==void 0&&(Ce(i.createTime,{instancePath:n+"/createTime",parentData:i,
parentDataProperty:"createTime",rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length)),i.updateTime!==void 0&&
(Ce(i.updateTime,{instancePath:n+"/updateTime",parentData:i,parentDataProperty:"updateTime",rootData:l})||(e=e===null?Ce.
errors:e.concat(Ce.errors),t=e.length)),i.completeTime!==void 0){let r=i.completeTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))&&r!==null){let s={instancePath:n+"/completeTime",keyword:"type",params:{type:nn.properties.completeTime.type},message:"\
must be integer,null"};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"){if(r<0||isNaN(r)){let s={instancePath:n+"/com\
pleteTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),t++}if(!zn.
validate(r)){let s={instancePath:n+"/completeTime",keyword:"format",params:{format:"int64"},message:'must match format "\
int64"'};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),t++}return mr.errors=e,t===0}var Fn=gr;function gr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(r!==
200){let s={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}}if(i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;if(mr(r,{instancePath:n+"/data",parentData:i,
parentDataProperty:"data",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[s]:e.push(s),t++}if(r.resultJson===void 0){let s={instancePath:n+"/dat\
a",keyword:"required",params:{missingProperty:"resultJson"},message:"must have required property 'resultJson'"};e===null?
e=[s]:e.push(s),t++}if(r.state!==void 0){let s=r.state;if(typeof s!="string"){let o={instancePath:n+"/data/state",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(s!=="success"){let o={instancePath:n+
"/data/state",keyword:"const",params:{allowedValue:"success"},message:"must be equal to constant"};e===null?e=[o]:e.push(
o),t++}}r.resultJson!==void 0&&(v(r.resultJson,{instancePath:n+"/data/resultJson",parentData:r,parentDataProperty:"resul\
tJson",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let s={instancePath:n+"/data",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return gr.errors=e,t===0}var Ln=hr;function hr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(r!==
200){let s={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}}if(i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;if(mr(r,{instancePath:n+"/data",parentData:i,
parentDataProperty:"data",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[s]:e.push(s),t++}if(r.state!==void 0){let s=r.state;if(typeof s!="stri\
ng"){let o={instancePath:n+"/data/state",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),t++}if(s!=="fail"){let o={instancePath:n+"/data/state",keyword:"const",params:{allowedValue:"fail"},message:"m\
ust be equal to constant"};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:n+"/data",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return hr.errors=e,t===0}var Dp=jp;function jp(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0,r=t,s=!1,o=null,a=t;
gr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?gr.errors:e.concat(gr.errors),t=e.length);
var p=a===t;p&&(s=!0,o=0);let d=t;hr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?hr.errors:
e.concat(hr.errors),t=e.length);var p=d===t;if(p&&s?(s=!1,o=[o,1]):p&&(s=!0,o=1),s)t=r,e!==null&&(r?e.length=r:e=null);else{
let c={instancePath:n,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?
e=[c]:e.push(c),t++}return jp.errors=e,t===0}var $p=Mi,Sc={type:"object",required:["code","msg","data"],properties:{code:{
type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s456"},{type:"object",required:["state"],properties:{state:{
type:"string",enum:["waiting","queuing","generating"]}}}]}}};function Mi(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),
t++}if(i.msg===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let s={instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[s]:e.push(s),t++}if(r!==200){let s={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"\
must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,
parentDataProperty:"msg",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;
if(mr(r,{instancePath:n+"/data",parentData:i,parentDataProperty:"data",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.state===void 0){let s={instancePath:n+"/data",keyword:"requir\
ed",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[s]:e.push(s),t++}if(r.state!==
void 0){let s=r.state;if(typeof s!="string"){let o={instancePath:n+"/data/state",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),t++}if(!(s==="waiting"||s==="queuing"||s==="generating")){let o={instancePath:n+
"/data/state",keyword:"enum",params:{allowedValues:Sc.properties.data.allOf[1].properties.state.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:n+"/data",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Mi.errors=e,t===0}var xp=Up;function Up(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0,r=t,s=!1,o=null,a=t;
Mi(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Mi.errors:e.concat(Mi.errors),t=e.length);
var p=a===t;p&&(s=!0,o=0);let d=t;gr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?gr.errors:
e.concat(gr.errors),t=e.length);var p=d===t;if(p&&s)s=!1,o=[o,1];else{p&&(s=!0,o=1);let c=t;hr(i,{instancePath:n,parentData:f,
parentDataProperty:m,rootData:l})||(e=e===null?hr.errors:e.concat(hr.errors),t=e.length);var p=c===t;if(p&&s)s=!1,o=[o,2];else{
p&&(s=!0,o=2);let U=t;re(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?re.errors:e.concat(
re.errors),t=e.length);var p=U===t;p&&s?(s=!1,o=[o,3]):p&&(s=!0,o=3)}}if(s)t=r,e!==null&&(r?e.length=r:e=null);else{let c={
instancePath:n,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[c]:
e.push(c),t++}return Up.errors=e,t===0}var Ap=Bp;function Bp(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.prompt===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(i.videoUrl===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"videoUrl"},message:"must have required property 'videoUrl'"};e===null?e=[r]:
e.push(r),t++}for(let r in i)if(!(r==="prompt"||r==="videoUrl"||r==="callBackUrl"||r==="watermark")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
s]:e.push(s),t++}i.prompt!==void 0&&($(i.prompt,{instancePath:n+"/prompt",parentData:i,parentDataProperty:"prompt",rootData:l})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),i.videoUrl!==void 0&&(u(i.videoUrl,{instancePath:n+"/videoUrl",parentData:i,
parentDataProperty:"videoUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length)),i.watermark!==void 0&&(v(i.watermark,{instancePath:n+"/watermark",parentData:i,
parentDataProperty:"watermark",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Bp.errors=e,t===0}var Rc=new RegExp("^\\{","u");function is(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,
t=0;if(typeof i=="string"){if(!Rc.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^\\{"},message:'must\
 match pattern "^\\{"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}return is.errors=e,t===0}var Np=Tp,Kc={type:"object",required:["code","msg",
"data"],properties:{code:{type:"integer",enum:[200,500]},msg:{$ref:"s4"},data:{type:"object",required:["taskId"],properties:{
taskId:{$ref:"s25"},promptJson:{$ref:"s469"},resultUrls:{$ref:"s57"}}}},if:{properties:{code:{type:"integer",const:200}},
additionalProperties:!0},then:{properties:{data:{type:"object",properties:{resultUrls:{}},required:["resultUrls"],additionalProperties:!0}},
additionalProperties:!0}};function Tp(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,
t=0,r=t,s=!0,o=t;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.code!==void 0){let d=i.code;if(!(typeof d=="number"&&!(d%
1)&&!isNaN(d))){let p={};e===null?e=[p]:e.push(p),t++}if(d!==200){let p={};e===null?e=[p]:e.push(p),t++}}var a=o===t;if(t=
r,e!==null&&(r?e.length=r:e=null),a){let d=t;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.data!==void 0){let c=i.data;
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.resultUrls===void 0){let k={instancePath:n+"/data",keyword:"required",
params:{missingProperty:"resultUrls"},message:"must have required property 'resultUrls'"};e===null?e=[k]:e.push(k),t++}}else{
let k={instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),t++}}
var a=d===t;s=a}if(!s){let d={instancePath:n,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[d]:e.push(d),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===void 0){let d={instancePath:n,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[d]:e.push(d),
t++}if(i.msg===void 0){let d={instancePath:n,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[d]:e.push(d),t++}if(i.data===void 0){let d={instancePath:n,keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[d]:e.push(d),t++}if(i.code!==void 0){let d=i.code;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d))){let p={instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[p]:e.push(p),t++}if(!(d===200||d===500)){let p={instancePath:n+"/code",keyword:"enum",params:{allowedValues:Kc.
properties.code.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),t++}}if(i.msg!==void 0&&
(v(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),
t=e.length)),i.data!==void 0){let d=i.data;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.taskId===void 0){let p={instancePath:n+
"/data",keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=
[p]:e.push(p),t++}d.taskId!==void 0&&(z(d.taskId,{instancePath:n+"/data/taskId",parentData:d,parentDataProperty:"taskId",
rootData:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),d.promptJson!==void 0&&(is(d.promptJson,{instancePath:n+
"/data/promptJson",parentData:d,parentDataProperty:"promptJson",rootData:l})||(e=e===null?is.errors:e.concat(is.errors),
t=e.length)),d.resultUrls!==void 0&&(Z(d.resultUrls,{instancePath:n+"/data/resultUrls",parentData:d,parentDataProperty:"\
resultUrls",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length))}else{let p={instancePath:n+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}}}else{let d={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),t++}return Tp.errors=e,t===0}var In={type:"object",required:["taskId"],properties:{taskId:{$ref:"s25"},paramJson:{$ref:"s469"},createTime:{$ref:"s457"},
completeTime:{type:["integer","null"],format:"int64",minimum:0},errorCode:{type:["integer","null"],format:"int32"},errorMessage:{
type:["string","null"]}}},Mc=sn().fullFormats.int32;function fr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.taskId===void 0){let r={instancePath:n,keyword:"require\
d",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),t++}if(i.taskId!==
void 0&&(z(i.taskId,{instancePath:n+"/taskId",parentData:i,parentDataProperty:"taskId",rootData:l})||(e=e===null?z.errors:
e.concat(z.errors),t=e.length)),i.paramJson!==void 0&&(is(i.paramJson,{instancePath:n+"/paramJson",parentData:i,parentDataProperty:"\
paramJson",rootData:l})||(e=e===null?is.errors:e.concat(is.errors),t=e.length)),i.createTime!==void 0&&(Ce(i.createTime,
{instancePath:n+"/createTime",parentData:i,parentDataProperty:"createTime",rootData:l})||(e=e===null?Ce.errors:e.concat(
Ce.errors),t=e.length)),i.completeTime!==void 0){let r=i.completeTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){
let s={instancePath:n+"/completeTime",keyword:"type",params:{type:In.properties.completeTime.type},message:"must be inte\
ger,null"};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"){if(r<0||isNaN(r)){let s={instancePath:n+"/completeTime",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),t++}if(!zn.validate(r)){let s={
instancePath:n+"/completeTime",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=
[s]:e.push(s),t++}}}if(i.errorCode!==void 0){let r=i.errorCode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let s={
instancePath:n+"/errorCode",keyword:"type",params:{type:In.properties.errorCode.type},message:"must be integer,null"};e===
null?e=[s]:e.push(s),t++}if(typeof r=="number"&&!Mc.validate(r)){let s={instancePath:n+"/errorCode",keyword:"format",params:{
format:"int32"},message:'must match format "int32"'};e===null?e=[s]:e.push(s),t++}}if(i.errorMessage!==void 0){let r=i.errorMessage;
if(typeof r!="string"&&r!==null){let s={instancePath:n+"/errorMessage",keyword:"type",params:{type:In.properties.errorMessage.
type},message:"must be string,null"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return fr.errors=e,t===0}var Op=Ji;function Ji(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(r!==
200){let s={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}}if(i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;if(fr(r,{instancePath:n+"/data",parentData:i,
parentDataProperty:"data",rootData:l})||(e=e===null?fr.errors:e.concat(fr.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[s]:e.push(s),t++}if(r.successFlag!==void 0){let s=r.
successFlag;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let o={instancePath:n+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),t++}if(s!==0){let o={instancePath:n+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}}}else{let s={
instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ji.
errors=e,t===0}function bn(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.resultUrls===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"res\
ultUrls"},message:"must have required property 'resultUrls'"};e===null?e=[r]:e.push(r),t++}i.taskId!==void 0&&(z(i.taskId,
{instancePath:n+"/taskId",parentData:i,parentDataProperty:"taskId",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),
t=e.length)),i.originUrls!==void 0&&(se(i.originUrls,{instancePath:n+"/originUrls",parentData:i,parentDataProperty:"orig\
inUrls",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),i.resultUrls!==void 0&&(Z(i.resultUrls,{instancePath:n+
"/resultUrls",parentData:i,parentDataProperty:"resultUrls",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return bn.
errors=e,t===0}var Ip=Gi,Jc={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{
$ref:"s2"},data:{allOf:[{$ref:"s472"},{type:"object",required:["successFlag","response"],properties:{successFlag:{type:"\
integer",enum:[1,4]},response:{$ref:"s474"}}}]}}};function Gi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===
null?e=[r]:e.push(r),t++}if(i.data===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let s={instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[s]:e.push(s),t++}if(r!==200){let s={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"\
must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,
parentDataProperty:"msg",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;
if(fr(r,{instancePath:n+"/data",parentData:i,parentDataProperty:"data",rootData:l})||(e=e===null?fr.errors:e.concat(fr.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.successFlag===void 0){let s={instancePath:n+"/data",keyword:"\
required",params:{missingProperty:"successFlag"},message:"must have required property 'successFlag'"};e===null?e=[s]:e.push(
s),t++}if(r.response===void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"response"},message:"\
must have required property 'response'"};e===null?e=[s]:e.push(s),t++}if(r.successFlag!==void 0){let s=r.successFlag;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let o={instancePath:n+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[o]:e.push(o),t++}if(!(s===1||s===4)){let o={instancePath:n+"/data/successFlag",keyword:"en\
um",params:{allowedValues:Jc.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[o]:e.push(o),t++}}r.response!==void 0&&(bn(r.response,{instancePath:n+"/data/response",parentData:r,
parentDataProperty:"response",rootData:l})||(e=e===null?bn.errors:e.concat(bn.errors),t=e.length))}else{let s={instancePath:n+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Gi.errors=e,t===0}var Ep=Zi,
Gc={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[
{$ref:"s472"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"integer",enum:[2,3]}}}]}}};function Zi(i,{
instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"must have requ\
ired property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?
e=[r]:e.push(r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:n+
"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(r!==200){let s={
instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[s]:e.push(
s),t++}}if(i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||(e=e===null?
D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;if(fr(r,{instancePath:n+"/data",parentData:i,parentDataProperty:"\
data",rootData:l})||(e=e===null?fr.errors:e.concat(fr.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.
successFlag===void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"successFlag"},message:"m\
ust have required property 'successFlag'"};e===null?e=[s]:e.push(s),t++}if(r.successFlag!==void 0){let s=r.successFlag;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let o={instancePath:n+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[o]:e.push(o),t++}if(!(s===2||s===3)){let o={instancePath:n+"/data/successFlag",keyword:"en\
um",params:{allowedValues:Gc.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:n+"/data",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return Zi.errors=e,t===0}var Vp=zp;function zp(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0,r=t,s=!1,o=null,a=t;
Ji(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ji.errors:e.concat(Ji.errors),t=e.length);
var p=a===t;p&&(s=!0,o=0);let d=t;Gi(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Gi.errors:
e.concat(Gi.errors),t=e.length);var p=d===t;if(p&&s)s=!1,o=[o,1];else{p&&(s=!0,o=1);let c=t;Zi(i,{instancePath:n,parentData:f,
parentDataProperty:m,rootData:l})||(e=e===null?Zi.errors:e.concat(Zi.errors),t=e.length);var p=c===t;if(p&&s)s=!1,o=[o,2];else{
p&&(s=!0,o=2);let U=t;re(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?re.errors:e.concat(
re.errors),t=e.length);var p=U===t;p&&s?(s=!1,o=[o,3]):p&&(s=!0,o=3)}}if(s)t=r,e!==null&&(r?e.length=r:e=null);else{let c={
instancePath:n,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[c]:
e.push(c),t++}return zp.errors=e,t===0}function qn(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(typeof i=="string"){
if(E(i)>1800){let r={instancePath:n,keyword:"maxLength",params:{limit:1800},message:"must NOT have more than 1800 charac\
ters"};e===null?e=[r]:e.push(r),t++}if(E(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return qn.errors=e,t===0}var Fp=Lp,En={type:"object",additionalProperties:!1,
required:["prompt","duration","quality"],properties:{prompt:{$ref:"s481"},imageUrl:{$ref:"s6"},duration:{oneOf:[{type:"i\
nteger",enum:[5,10]},{$ref:"s73"}]},quality:{$ref:"s115"},aspectRatio:{type:"string",enum:["16:9","4:3","1:1","3:4","9:1\
6"]},waterMark:{$ref:"s20"},callBackUrl:{$ref:"s6"}},allOf:[{if:{not:{properties:{imageUrl:{}},required:["imageUrl"],additionalProperties:!0}},
then:{properties:{aspectRatio:{}},required:["aspectRatio"],additionalProperties:!0}},{if:{properties:{quality:{type:"str\
ing",const:"1080p"}},required:["quality"],additionalProperties:!0},then:{properties:{duration:{enum:[5,"5"]}},additionalProperties:!0}}]};
function Lp(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0,r=t,s=!0,o=t,a=t,d=t;
if(i&&typeof i=="object"&&!Array.isArray(i)){let w;if(i.imageUrl===void 0&&(w="imageUrl")){let _={};e===null?e=[_]:e.push(
_),t++}}var p=d===t;if(p){let w={};e===null?e=[w]:e.push(w),t++}else t=a,e!==null&&(a?e.length=a:e=null);var c=o===t;if(t=
r,e!==null&&(r?e.length=r:e=null),c){let w=t;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.aspectRatio===void 0){let T={
instancePath:n,keyword:"required",params:{missingProperty:"aspectRatio"},message:"must have required property 'aspectRat\
io'"};e===null?e=[T]:e.push(T),t++}var c=w===t;s=c}if(!s){let w={instancePath:n,keyword:"if",params:{failingKeyword:"the\
n"},message:'must match "then" schema'};e===null?e=[w]:e.push(w),t++}let k=t,U=!0,B=t;if(i&&typeof i=="object"&&!Array.isArray(
i)){let w;if(i.quality===void 0&&(w="quality")){let _={};e===null?e=[_]:e.push(_),t++}else if(i.quality!==void 0){let _=i.
quality;if(typeof _!="string"){let T={};e===null?e=[T]:e.push(T),t++}if(_!=="1080p"){let T={};e===null?e=[T]:e.push(T),t++}}}
var O=B===t;if(t=k,e!==null&&(k?e.length=k:e=null),O){let w=t;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.duration!==
void 0){let T=i.duration;if(!(T===5||T==="5")){let C={instancePath:n+"/duration",keyword:"enum",params:{allowedValues:En.
allOf[1].then.properties.duration.enum},message:"must be equal to one of the allowed values"};e===null?e=[C]:e.push(C),t++}}
var O=w===t;U=O}if(!U){let w={instancePath:n,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[w]:e.push(w),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.prompt===void 0){let w={instancePath:n,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[w]:e.push(
w),t++}if(i.duration===void 0){let w={instancePath:n,keyword:"required",params:{missingProperty:"duration"},message:"mus\
t have required property 'duration'"};e===null?e=[w]:e.push(w),t++}if(i.quality===void 0){let w={instancePath:n,keyword:"\
required",params:{missingProperty:"quality"},message:"must have required property 'quality'"};e===null?e=[w]:e.push(w),t++}
for(let w in i)if(!(w==="prompt"||w==="imageUrl"||w==="duration"||w==="quality"||w==="aspectRatio"||w==="waterMark"||w===
"callBackUrl")){let _={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT hav\
e additional properties"};e===null?e=[_]:e.push(_),t++}if(i.prompt!==void 0&&(qn(i.prompt,{instancePath:n+"/prompt",parentData:i,
parentDataProperty:"prompt",rootData:l})||(e=e===null?qn.errors:e.concat(qn.errors),t=e.length)),i.imageUrl!==void 0&&(u(
i.imageUrl,{instancePath:n+"/imageUrl",parentData:i,parentDataProperty:"imageUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.duration!==void 0){let w=i.duration,_=t,T=!1,C=null,yr=t;if(!(typeof w=="number"&&!(w%1)&&!isNaN(
w))){let ze={instancePath:n+"/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[ze]:
e.push(ze),t++}if(!(w===5||w===10)){let ze={instancePath:n+"/duration",keyword:"enum",params:{allowedValues:En.properties.
duration.oneOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[ze]:e.push(ze),t++}var b=yr===
t;b&&(T=!0,C=0);let yu=t;V(w,{instancePath:n+"/duration",parentData:i,parentDataProperty:"duration",rootData:l})||(e=e===
null?V.errors:e.concat(V.errors),t=e.length);var b=yu===t;if(b&&T?(T=!1,C=[C,1]):b&&(T=!0,C=1),T)t=_,e!==null&&(_?e.length=
_:e=null);else{let ze={instancePath:n+"/duration",keyword:"oneOf",params:{passingSchemas:C},message:"must match exactly \
one schema in oneOf"};e===null?e=[ze]:e.push(ze),t++}}if(i.quality!==void 0&&(x(i.quality,{instancePath:n+"/quality",parentData:i,
parentDataProperty:"quality",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),i.aspectRatio!==void 0){
let w=i.aspectRatio;if(typeof w!="string"){let _={instancePath:n+"/aspectRatio",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[_]:e.push(_),t++}if(!(w==="16:9"||w==="4:3"||w==="1:1"||w==="3:4"||w==="9:16")){let _={instancePath:n+
"/aspectRatio",keyword:"enum",params:{allowedValues:En.properties.aspectRatio.enum},message:"must be equal to one of the\
 allowed values"};e===null?e=[_]:e.push(_),t++}}i.waterMark!==void 0&&(pe(i.waterMark,{instancePath:n+"/waterMark",parentData:i,
parentDataProperty:"waterMark",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length))}else{let w={instancePath:n,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[w]:e.push(w),t++}return Lp.errors=e,t===0}var Cn=Cp,io={type:"object",required:["code","msg","da\
ta"],properties:{code:{$ref:"s23"},msg:{$ref:"s24"},data:{type:"object",required:["task_id"],properties:{task_id:{$ref:"\
s25"},video_id:{$ref:"s4"},video_url:{type:["string","null"]},image_url:{type:["string","null"]}}}}};function Cp(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),
t++}if(i.code!==void 0&&(ue(i.code,{instancePath:n+"/code",parentData:i,parentDataProperty:"code",rootData:l})||(e=e===null?
ue.errors:e.concat(ue.errors),t=e.length)),i.msg!==void 0&&(me(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"\
msg",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),i.data!==void 0){let r=i.data;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.task_id===void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"\
task_id"},message:"must have required property 'task_id'"};e===null?e=[s]:e.push(s),t++}if(r.task_id!==void 0&&(z(r.task_id,
{instancePath:n+"/data/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||(e=e===null?z.errors:e.concat(z.
errors),t=e.length)),r.video_id!==void 0&&(v(r.video_id,{instancePath:n+"/data/video_id",parentData:r,parentDataProperty:"\
video_id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.video_url!==void 0){let s=r.video_url;if(typeof s!=
"string"&&s!==null){let o={instancePath:n+"/data/video_url",keyword:"type",params:{type:io.properties.data.properties.video_url.
type},message:"must be string,null"};e===null?e=[o]:e.push(o),t++}}if(r.image_url!==void 0){let s=r.image_url;if(typeof s!=
"string"&&s!==null){let o={instancePath:n+"/data/image_url",keyword:"type",params:{type:io.properties.data.properties.image_url.
type},message:"must be string,null"};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:n+"/data",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Cp.errors=e,t===0}var Sp=Rp;function Rp(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.taskId===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"taskId"},
message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),t++}if(i.prompt===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[r]:e.push(
r),t++}if(i.quality===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"quality"},message:"must \
have required property 'quality'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="taskId"||r==="prompt"||r==="qua\
lity"||r==="waterMark"||r==="callBackUrl")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),t++}i.taskId!==void 0&&($(i.taskId,{instancePath:n+
"/taskId",parentData:i,parentDataProperty:"taskId",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),i.
prompt!==void 0&&($(i.prompt,{instancePath:n+"/prompt",parentData:i,parentDataProperty:"prompt",rootData:l})||(e=e===null?
$.errors:e.concat($.errors),t=e.length)),i.quality!==void 0&&(x(i.quality,{instancePath:n+"/quality",parentData:i,parentDataProperty:"\
quality",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),i.waterMark!==void 0&&(pe(i.waterMark,{instancePath:n+
"/waterMark",parentData:i,parentDataProperty:"waterMark",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),
i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return Rp.errors=e,t===0}var on={type:"object",required:["taskId"],properties:{taskId:{$ref:"s25"},parentTaskId:{type:["string","null"]},generateParam:{
type:"object",properties:{prompt:{$ref:"s4"},imageUrl:{type:["string","null"]},expandPrompt:{type:["boolean","null"]}}},
generateTime:{$ref:"s4"},failCode:{$ref:"s32"},failMsg:{$ref:"s33"},expireFlag:{type:"integer",enum:[0,1]}}};function dr(i,{
instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.taskId===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"taskId"},message:"must have \
required property 'taskId'"};e===null?e=[r]:e.push(r),t++}if(i.taskId!==void 0&&(z(i.taskId,{instancePath:n+"/taskId",parentData:i,
parentDataProperty:"taskId",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),i.parentTaskId!==void 0){
let r=i.parentTaskId;if(typeof r!="string"&&r!==null){let s={instancePath:n+"/parentTaskId",keyword:"type",params:{type:on.
properties.parentTaskId.type},message:"must be string,null"};e===null?e=[s]:e.push(s),t++}}if(i.generateParam!==void 0){
let r=i.generateParam;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt!==void 0&&(v(r.prompt,{instancePath:n+"/g\
enerateParam/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.
length)),r.imageUrl!==void 0){let s=r.imageUrl;if(typeof s!="string"&&s!==null){let o={instancePath:n+"/generateParam/im\
ageUrl",keyword:"type",params:{type:on.properties.generateParam.properties.imageUrl.type},message:"must be string,null"};
e===null?e=[o]:e.push(o),t++}}if(r.expandPrompt!==void 0){let s=r.expandPrompt;if(typeof s!="boolean"&&s!==null){let o={
instancePath:n+"/generateParam/expandPrompt",keyword:"type",params:{type:on.properties.generateParam.properties.expandPrompt.
type},message:"must be boolean,null"};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:n+"/generateParam",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}if(i.generateTime!==void 0&&(v(i.generateTime,
{instancePath:n+"/generateTime",parentData:i,parentDataProperty:"generateTime",rootData:l})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length)),i.failCode!==void 0&&(Me(i.failCode,{instancePath:n+"/failCode",parentData:i,parentDataProperty:"\
failCode",rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length)),i.failMsg!==void 0&&(Je(i.failMsg,{instancePath:n+
"/failMsg",parentData:i,parentDataProperty:"failMsg",rootData:l})||(e=e===null?Je.errors:e.concat(Je.errors),t=e.length)),
i.expireFlag!==void 0){let r=i.expireFlag;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:n+"/expireFla\
g",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===0||r===1)){let s={
instancePath:n+"/expireFlag",keyword:"enum",params:{allowedValues:on.properties.expireFlag.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return dr.errors=e,t===0}var Kp=Hi,Zc={type:"object",required:[
"code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s486"},{type:"objec\
t",required:["state"],properties:{state:{type:"string",enum:["wait","queueing","generating"]}}}]}}};function Hi(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),
t++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:n+"/code",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(r!==200){let s={instancePath:n+
"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[s]:e.push(s),t++}}if(i.
msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||(e=e===null?D.errors:e.
concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;if(dr(r,{instancePath:n+"/data",parentData:i,parentDataProperty:"\
data",rootData:l})||(e=e===null?dr.errors:e.concat(dr.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.
state===void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"state"},message:"must have req\
uired property 'state'"};e===null?e=[s]:e.push(s),t++}if(r.state!==void 0){let s=r.state;if(typeof s!="string"){let o={instancePath:n+
"/data/state",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(!(s==="wai\
t"||s==="queueing"||s==="generating")){let o={instancePath:n+"/data/state",keyword:"enum",params:{allowedValues:Zc.properties.
data.allOf[1].properties.state.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}}else{
let s={instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Hi.
errors=e,t===0}function Pn(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.videoUrl===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"video\
Url"},message:"must have required property 'videoUrl'"};e===null?e=[r]:e.push(r),t++}i.videoId!==void 0&&(v(i.videoId,{instancePath:n+
"/videoId",parentData:i,parentDataProperty:"videoId",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),
i.taskId!==void 0&&(z(i.taskId,{instancePath:n+"/taskId",parentData:i,parentDataProperty:"taskId",rootData:l})||(e=e===null?
z.errors:e.concat(z.errors),t=e.length)),i.videoUrl!==void 0&&(u(i.videoUrl,{instancePath:n+"/videoUrl",parentData:i,parentDataProperty:"\
videoUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.imageUrl!==void 0&&(u(i.imageUrl,{instancePath:n+
"/imageUrl",parentData:i,parentDataProperty:"imageUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Pn.
errors=e,t===0}var Mp=Yi;function Yi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(r!==
200){let s={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}}if(i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;if(dr(r,{instancePath:n+"/data",parentData:i,
parentDataProperty:"data",rootData:l})||(e=e===null?dr.errors:e.concat(dr.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[s]:e.push(s),t++}if(r.videoInfo===void 0){let s={instancePath:n+"/data",
keyword:"required",params:{missingProperty:"videoInfo"},message:"must have required property 'videoInfo'"};e===null?e=[s]:
e.push(s),t++}if(r.state!==void 0){let s=r.state;if(typeof s!="string"){let o={instancePath:n+"/data/state",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(s!=="success"){let o={instancePath:n+
"/data/state",keyword:"const",params:{allowedValue:"success"},message:"must be equal to constant"};e===null?e=[o]:e.push(
o),t++}}r.videoInfo!==void 0&&(Pn(r.videoInfo,{instancePath:n+"/data/videoInfo",parentData:r,parentDataProperty:"videoIn\
fo",rootData:l})||(e=e===null?Pn.errors:e.concat(Pn.errors),t=e.length))}else{let s={instancePath:n+"/data",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Yi.errors=e,t===0}var Jp=Wi;function Wi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(r!==
200){let s={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}}if(i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;if(dr(r,{instancePath:n+"/data",parentData:i,
parentDataProperty:"data",rootData:l})||(e=e===null?dr.errors:e.concat(dr.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[s]:e.push(s),t++}if(r.state!==void 0){let s=r.state;if(typeof s!="stri\
ng"){let o={instancePath:n+"/data/state",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),t++}if(s!=="fail"){let o={instancePath:n+"/data/state",keyword:"const",params:{allowedValue:"fail"},message:"m\
ust be equal to constant"};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:n+"/data",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Wi.errors=e,t===0}var Gp=Zp;function Zp(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0,r=t,s=!1,o=null,a=t;
Hi(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Hi.errors:e.concat(Hi.errors),t=e.length);
var p=a===t;p&&(s=!0,o=0);let d=t;Yi(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Yi.errors:
e.concat(Yi.errors),t=e.length);var p=d===t;if(p&&s)s=!1,o=[o,1];else{p&&(s=!0,o=1);let c=t;Wi(i,{instancePath:n,parentData:f,
parentDataProperty:m,rootData:l})||(e=e===null?Wi.errors:e.concat(Wi.errors),t=e.length);var p=c===t;if(p&&s)s=!1,o=[o,2];else{
p&&(s=!0,o=2);let U=t;re(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?re.errors:e.concat(
re.errors),t=e.length);var p=U===t;p&&s?(s=!1,o=[o,3]):p&&(s=!0,o=3)}}if(s)t=r,e!==null&&(r?e.length=r:e=null);else{let c={
instancePath:n,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[c]:
e.push(c),t++}return Zp.errors=e,t===0}function ns(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(!(typeof i=="numb\
er"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),t++}if(typeof i=="number"){if(i>99999||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"\
<=",limit:99999},message:"must be <= 99999"};e===null?e=[r]:e.push(r),t++}if(i<1e4||isNaN(i)){let r={instancePath:n,keyword:"\
minimum",params:{comparison:">=",limit:1e4},message:"must be >= 10000"};e===null?e=[r]:e.push(r),t++}}return ns.errors=e,
t===0}var Hp=Yp,ls={type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s54"},imageUrls:{
$ref:"s137"},model:{type:"string",enum:["veo3","veo3_fast","veo3_lite"]},generationType:{type:"string",enum:["TEXT_2_VID\
EO","FIRST_AND_LAST_FRAMES_2_VIDEO","REFERENCE_2_VIDEO"]},aspect_ratio:{type:"string",enum:["16:9","9:16","Auto"]},resolution:{
$ref:"s83"},duration:{type:"integer",enum:[4,6,8]},seeds:{$ref:"s495"},watermark:{$ref:"s20"},enableTranslation:{$ref:"s\
9"},enableFallback:{$ref:"s9"},callBackUrl:{$ref:"s6"}},allOf:[{if:{properties:{generationType:{type:"string",const:"REF\
ERENCE_2_VIDEO"}},required:["generationType"],additionalProperties:!0},then:{properties:{model:{not:{const:"veo3"}},duration:{
type:"integer",const:8},imageUrls:{}},required:["imageUrls"],additionalProperties:!0}},{if:{properties:{generationType:{
type:"string",const:"FIRST_AND_LAST_FRAMES_2_VIDEO"}},required:["generationType"],additionalProperties:!0},then:{properties:{
imageUrls:{type:"array",maxItems:2,items:{}}},required:["imageUrls"],additionalProperties:!0}}]};function Yp(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0,r=t,s=!0,o=t;if(i&&typeof i=="object"&&!Array.isArray(
i)){let B;if(i.generationType===void 0&&(B="generationType")){let O={};e===null?e=[O]:e.push(O),t++}else if(i.generationType!==
void 0){let O=i.generationType;if(typeof O!="string"){let b={};e===null?e=[b]:e.push(b),t++}if(O!=="REFERENCE_2_VIDEO"){
let b={};e===null?e=[b]:e.push(b),t++}}}var a=o===t;if(t=r,e!==null&&(r?e.length=r:e=null),a){let B=t;if(i&&typeof i=="o\
bject"&&!Array.isArray(i)){if(i.imageUrls===void 0){let b={instancePath:n,keyword:"required",params:{missingProperty:"im\
ageUrls"},message:"must have required property 'imageUrls'"};e===null?e=[b]:e.push(b),t++}if(i.model!==void 0){let b=t,w=t;
if(i.model!=="veo3"){let _={};e===null?e=[_]:e.push(_),t++}var d=w===t;if(d){let _={instancePath:n+"/model",keyword:"not",
params:{},message:"must NOT be valid"};e===null?e=[_]:e.push(_),t++}else t=b,e!==null&&(b?e.length=b:e=null)}if(i.duration!==
void 0){let b=i.duration;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b))){let w={instancePath:n+"/duration",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[w]:e.push(w),t++}if(b!==8){let w={instancePath:n+"/duration",keyword:"\
const",params:{allowedValue:8},message:"must be equal to constant"};e===null?e=[w]:e.push(w),t++}}}var a=B===t;s=a}if(!s){
let B={instancePath:n,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[B]:e.push(
B),t++}let p=t,c=!0,k=t;if(i&&typeof i=="object"&&!Array.isArray(i)){let B;if(i.generationType===void 0&&(B="generationT\
ype")){let O={};e===null?e=[O]:e.push(O),t++}else if(i.generationType!==void 0){let O=i.generationType;if(typeof O!="str\
ing"){let b={};e===null?e=[b]:e.push(b),t++}if(O!=="FIRST_AND_LAST_FRAMES_2_VIDEO"){let b={};e===null?e=[b]:e.push(b),t++}}}
var U=k===t;if(t=p,e!==null&&(p?e.length=p:e=null),U){let B=t;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.imageUrls===
void 0){let b={instancePath:n,keyword:"required",params:{missingProperty:"imageUrls"},message:"must have required proper\
ty 'imageUrls'"};e===null?e=[b]:e.push(b),t++}if(i.imageUrls!==void 0){let b=i.imageUrls;if(Array.isArray(b)){if(b.length>
2){let w={instancePath:n+"/imageUrls",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===
null?e=[w]:e.push(w),t++}}else{let w={instancePath:n+"/imageUrls",keyword:"type",params:{type:"array"},message:"must be \
array"};e===null?e=[w]:e.push(w),t++}}}var U=B===t;c=U}if(!c){let B={instancePath:n,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[B]:e.push(B),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.
prompt===void 0){let B={instancePath:n,keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[B]:e.push(B),t++}for(let B in i)if(!M.call(ls.properties,B)){let O={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:B},message:"must NOT have additional properties"};e===null?e=[O]:e.push(
O),t++}if(i.prompt!==void 0&&(he(i.prompt,{instancePath:n+"/prompt",parentData:i,parentDataProperty:"prompt",rootData:l})||
(e=e===null?he.errors:e.concat(he.errors),t=e.length)),i.imageUrls!==void 0&&(_e(i.imageUrls,{instancePath:n+"/imageUrls",
parentData:i,parentDataProperty:"imageUrls",rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),i.model!==
void 0){let B=i.model;if(typeof B!="string"){let O={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[O]:e.push(O),t++}if(!(B==="veo3"||B==="veo3_fast"||B==="veo3_lite")){let O={instancePath:n+
"/model",keyword:"enum",params:{allowedValues:ls.properties.model.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[O]:e.push(O),t++}}if(i.generationType!==void 0){let B=i.generationType;if(typeof B!="string"){let O={instancePath:n+
"/generationType",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),t++}if(!(B===
"TEXT_2_VIDEO"||B==="FIRST_AND_LAST_FRAMES_2_VIDEO"||B==="REFERENCE_2_VIDEO")){let O={instancePath:n+"/generationType",keyword:"\
enum",params:{allowedValues:ls.properties.generationType.enum},message:"must be equal to one of the allowed values"};e===
null?e=[O]:e.push(O),t++}}if(i.aspect_ratio!==void 0){let B=i.aspect_ratio;if(typeof B!="string"){let O={instancePath:n+
"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),t++}if(!(B==="1\
6:9"||B==="9:16"||B==="Auto")){let O={instancePath:n+"/aspect_ratio",keyword:"enum",params:{allowedValues:ls.properties.
aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[O]:e.push(O),t++}}if(i.resolution!==
void 0&&(fe(i.resolution,{instancePath:n+"/resolution",parentData:i,parentDataProperty:"resolution",rootData:l})||(e=e===
null?fe.errors:e.concat(fe.errors),t=e.length)),i.duration!==void 0){let B=i.duration;if(!(typeof B=="number"&&!(B%1)&&!isNaN(
B))){let O={instancePath:n+"/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[O]:
e.push(O),t++}if(!(B===4||B===6||B===8)){let O={instancePath:n+"/duration",keyword:"enum",params:{allowedValues:ls.properties.
duration.enum},message:"must be equal to one of the allowed values"};e===null?e=[O]:e.push(O),t++}}i.seeds!==void 0&&(ns(
i.seeds,{instancePath:n+"/seeds",parentData:i,parentDataProperty:"seeds",rootData:l})||(e=e===null?ns.errors:e.concat(ns.
errors),t=e.length)),i.watermark!==void 0&&(pe(i.watermark,{instancePath:n+"/watermark",parentData:i,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),i.enableTranslation!==void 0&&(y(i.enableTranslation,
{instancePath:n+"/enableTranslation",parentData:i,parentDataProperty:"enableTranslation",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length)),i.enableFallback!==void 0&&(y(i.enableFallback,{instancePath:n+"/enableFallback",parentData:i,
parentDataProperty:"enableFallback",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),i.callBackUrl!==void 0&&
(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
u.errors:e.concat(u.errors),t=e.length))}else{let B={instancePath:n,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[B]:e.push(B),t++}return Yp.errors=e,t===0}var Hc={type:"object",required:["resultUrls"],properties:{taskId:{$ref:"s25"},resultUrls:{$ref:"s57"},originUrls:{oneOf:[
{$ref:"s98"},{type:"null"}]},resolution:{type:["string","null"]}}};function os(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.resultUrls===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"resultUrls"},message:"must have required property 'resultUrls'"};e===null?e=
[s]:e.push(s),t++}if(i.taskId!==void 0&&(z(i.taskId,{instancePath:n+"/taskId",parentData:i,parentDataProperty:"taskId",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),t=e.length)),i.resultUrls!==void 0&&(Z(i.resultUrls,{instancePath:n+"/resultUrls",
parentData:i,parentDataProperty:"resultUrls",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),i.originUrls!==
void 0){let s=i.originUrls,o=t,a=!1,d=null,p=t;se(s,{instancePath:n+"/originUrls",parentData:i,parentDataProperty:"origi\
nUrls",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),t=e.length);var r=p===t;r&&(a=!0,d=0);let c=t;if(s!==null){
let k={instancePath:n+"/originUrls",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[k]:e.push(k),
t++}var r=c===t;if(r&&a?(a=!1,d=[d,1]):r&&(a=!0,d=1),a)t=o,e!==null&&(o?e.length=o:e=null);else{let k={instancePath:n+"/\
originUrls",keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};e===null?e=[k]:e.
push(k),t++}}if(i.resolution!==void 0){let s=i.resolution;if(typeof s!="string"&&s!==null){let o={instancePath:n+"/resol\
ution",keyword:"type",params:{type:Hc.properties.resolution.type},message:"must be string,null"};e===null?e=[o]:e.push(o),
t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}return os.errors=e,t===0}var Sn=Wp;function Wp(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0&&(ue(i.code,{instancePath:n+"/code",parentData:i,parentDataProperty:"\
code",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),i.msg!==void 0&&(me(i.msg,{instancePath:n+"/m\
sg",parentData:i,parentDataProperty:"msg",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),i.data!==
void 0){let r=i.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.taskId===void 0){let s={instancePath:n+"/data",keyword:"\
required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[s]:e.push(s),t++}
r.taskId!==void 0&&(z(r.taskId,{instancePath:n+"/data/taskId",parentData:r,parentDataProperty:"taskId",rootData:l})||(e=
e===null?z.errors:e.concat(z.errors),t=e.length)),r.promptJson!==void 0&&(Ke(r.promptJson,{instancePath:n+"/data/promptJ\
son",parentData:r,parentDataProperty:"promptJson",rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length)),r.
info!==void 0&&(os(r.info,{instancePath:n+"/data/info",parentData:r,parentDataProperty:"info",rootData:l})||(e=e===null?
os.errors:e.concat(os.errors),t=e.length)),r.fallbackFlag!==void 0&&(y(r.fallbackFlag,{instancePath:n+"/data/fallbackFla\
g",parentData:r,parentDataProperty:"fallbackFlag",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{
let s={instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Wp.
errors=e,t===0}var Xp=Qp,Yc={type:"object",additionalProperties:!1,required:["taskId","prompt"],properties:{taskId:{$ref:"\
s19"},prompt:{$ref:"s19"},model:{type:"string",enum:["fast","quality","lite"]},seeds:{$ref:"s495"},watermark:{$ref:"s20"},
callBackUrl:{$ref:"s6"}}};function Qp(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.taskId===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),t++}if(i.prompt===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="taskId"||r==="prompt"||r==="model"||r==="seeds"||r==="watermark"||
r==="callBackUrl")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT\
 have additional properties"};e===null?e=[s]:e.push(s),t++}if(i.taskId!==void 0&&($(i.taskId,{instancePath:n+"/taskId",parentData:i,
parentDataProperty:"taskId",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),i.prompt!==void 0&&($(i.prompt,
{instancePath:n+"/prompt",parentData:i,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),
t=e.length)),i.model!==void 0){let r=i.model;if(typeof r!="string"){let s={instancePath:n+"/model",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="fast"||r==="quality"||r==="lite")){let s={
instancePath:n+"/model",keyword:"enum",params:{allowedValues:Yc.properties.model.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[s]:e.push(s),t++}}i.seeds!==void 0&&(ns(i.seeds,{instancePath:n+"/seeds",parentData:i,parentDataProperty:"\
seeds",rootData:l})||(e=e===null?ns.errors:e.concat(ns.errors),t=e.length)),i.watermark!==void 0&&(pe(i.watermark,{instancePath:n+
"/watermark",parentData:i,parentDataProperty:"watermark",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),
i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return Qp.errors=e,t===0}var eu=ru;function ru(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[s]:e.push(s),t++}if(i.msg===void 0){let s={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[s]:e.push(s),t++}if(i.code!==
void 0&&(Pe(i.code,{instancePath:n+"/code",parentData:i,parentDataProperty:"code",rootData:l})||(e=e===null?Pe.errors:e.
concat(Pe.errors),t=e.length)),i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let s=i.data,o=t,a=!1,d=null,p=t;if(s&&typeof s=="\
object"&&!Array.isArray(s)){if(s.resultUrl===void 0){let k={instancePath:n+"/data",keyword:"required",params:{missingProperty:"\
resultUrl"},message:"must have required property 'resultUrl'"};e===null?e=[k]:e.push(k),t++}s.resultUrl!==void 0&&(u(s.resultUrl,
{instancePath:n+"/data/resultUrl",parentData:s,parentDataProperty:"resultUrl",rootData:l})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length))}else{let k={instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[k]:e.push(k),t++}var r=p===t;r&&(a=!0,d=0);let c=t;if(s!==null){let k={instancePath:n+"/data",keyword:"type",
params:{type:"null"},message:"must be null"};e===null?e=[k]:e.push(k),t++}var r=c===t;if(r&&a?(a=!1,d=[d,1]):r&&(a=!0,d=
1),a)t=o,e!==null&&(o?e.length=o:e=null);else{let k={instancePath:n+"/data",keyword:"oneOf",params:{passingSchemas:d},message:"\
must match exactly one schema in oneOf"};e===null?e=[k]:e.push(k),t++}}}else{let s={instancePath:n,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ru.errors=e,t===0}var su=tu;function tu(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.taskId===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"taskId"},
message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="taskId"||r==="inde\
x"||r==="callBackUrl")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must\
 NOT have additional properties"};e===null?e=[s]:e.push(s),t++}i.taskId!==void 0&&($(i.taskId,{instancePath:n+"/taskId",
parentData:i,parentDataProperty:"taskId",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),i.index!==void 0&&
(P(i.index,{instancePath:n+"/index",parentData:i,parentDataProperty:"index",rootData:l})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length)),i.callBackUrl!==void 0&&(u(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"\
callBackUrl",rootData:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return tu.errors=e,t===0}var iu=nu;function nu(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.code!==
void 0&&(ue(i.code,{instancePath:n+"/code",parentData:i,parentDataProperty:"code",rootData:l})||(e=e===null?ue.errors:e.
concat(ue.errors),t=e.length)),i.msg!==void 0&&(me(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?me.errors:e.concat(me.errors),t=e.length)),i.data!==void 0){let r=i.data;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.taskId===void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"taskId"},message:"mu\
st have required property 'taskId'"};e===null?e=[s]:e.push(s),t++}if(r.taskId!==void 0&&(z(r.taskId,{instancePath:n+"/da\
ta/taskId",parentData:r,parentDataProperty:"taskId",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.
creditsConsumed!==void 0&&typeof r.creditsConsumed!="number"){let s={instancePath:n+"/data/creditsConsumed",keyword:"typ\
e",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),t++}if(r.info!==void 0){let s=r.info;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.resultUrls!==void 0&&(Z(s.resultUrls,{instancePath:n+"/data/info/resultUrls",
parentData:s,parentDataProperty:"resultUrls",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),s.imageUrls!==
void 0&&(se(s.imageUrls,{instancePath:n+"/data/info/imageUrls",parentData:s,parentDataProperty:"imageUrls",rootData:l})||
(e=e===null?se.errors:e.concat(se.errors),t=e.length)),s.mediaIds!==void 0){let o=s.mediaIds;if(Array.isArray(o)){let a=o.
length;for(let d=0;d<a;d++)v(o[d],{instancePath:n+"/data/info/mediaIds/"+d,parentData:o,parentDataProperty:d,rootData:l})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length)}else{let a={instancePath:n+"/data/info/mediaIds",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}}else{let o={instancePath:n+"/data/info",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:n+"/data",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return nu.errors=e,t===0}var Wc={type:"object",required:["taskId"],properties:{taskId:{$ref:"s25"},paramJson:{$ref:"s30"},createTime:{$ref:"s4"},
completeTime:{$ref:"s31"},errorCode:{$ref:"s32"},errorMessage:{$ref:"s33"},fallbackFlag:{type:["boolean","null"]}}};function cr(i,{
instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.taskId===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"taskId"},message:"must have \
required property 'taskId'"};e===null?e=[r]:e.push(r),t++}if(i.taskId!==void 0&&(z(i.taskId,{instancePath:n+"/taskId",parentData:i,
parentDataProperty:"taskId",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),i.paramJson!==void 0&&(Ke(
i.paramJson,{instancePath:n+"/paramJson",parentData:i,parentDataProperty:"paramJson",rootData:l})||(e=e===null?Ke.errors:
e.concat(Ke.errors),t=e.length)),i.createTime!==void 0&&(v(i.createTime,{instancePath:n+"/createTime",parentData:i,parentDataProperty:"\
createTime",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),i.completeTime!==void 0&&(wr(i.completeTime,
{instancePath:n+"/completeTime",parentData:i,parentDataProperty:"completeTime",rootData:l})||(e=e===null?wr.errors:e.concat(
wr.errors),t=e.length)),i.errorCode!==void 0&&(Me(i.errorCode,{instancePath:n+"/errorCode",parentData:i,parentDataProperty:"\
errorCode",rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length)),i.errorMessage!==void 0&&(Je(i.errorMessage,
{instancePath:n+"/errorMessage",parentData:i,parentDataProperty:"errorMessage",rootData:l})||(e=e===null?Je.errors:e.concat(
Je.errors),t=e.length)),i.fallbackFlag!==void 0){let r=i.fallbackFlag;if(typeof r!="boolean"&&r!==null){let s={instancePath:n+
"/fallbackFlag",keyword:"type",params:{type:Wc.properties.fallbackFlag.type},message:"must be boolean,null"};e===null?e=
[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return cr.errors=e,t===0}var ou=Xi;function Xi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(r!==
200){let s={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}}if(i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;if(cr(r,{instancePath:n+"/data",parentData:i,
parentDataProperty:"data",rootData:l})||(e=e===null?cr.errors:e.concat(cr.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[s]:e.push(s),t++}if(r.successFlag!==void 0){let s=r.
successFlag;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let o={instancePath:n+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),t++}if(s!==0){let o={instancePath:n+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}}}else{let s={
instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Xi.
errors=e,t===0}var lu=Qi;function Qi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(r!==
200){let s={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}}if(i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;if(cr(r,{instancePath:n+"/data",parentData:i,
parentDataProperty:"data",rootData:l})||(e=e===null?cr.errors:e.concat(cr.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[s]:e.push(s),t++}if(r.response===void 0){let s={
instancePath:n+"/data",keyword:"required",params:{missingProperty:"response"},message:"must have required property 'resp\
onse'"};e===null?e=[s]:e.push(s),t++}if(r.successFlag!==void 0){let s=r.successFlag;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let o={instancePath:n+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),t++}if(s!==1){let o={instancePath:n+"/data/successFlag",keyword:"const",params:{allowedValue:1},message:"\
must be equal to constant"};e===null?e=[o]:e.push(o),t++}}r.response!==void 0&&(os(r.response,{instancePath:n+"/data/res\
ponse",parentData:r,parentDataProperty:"response",rootData:l})||(e=e===null?os.errors:e.concat(os.errors),t=e.length))}else{
let s={instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Qi.
errors=e,t===0}var au=en,Xc={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{
$ref:"s2"},data:{allOf:[{$ref:"s504"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"integer",enum:[
2,3]}}}]}}};function en(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},
message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.msg===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(i.
data===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required prop\
erty 'data'"};e===null?e=[r]:e.push(r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){
let s={instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),
t++}if(r!==200){let s={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to consta\
nt"};e===null?e=[s]:e.push(s),t++}}if(i.msg!==void 0&&(D(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"m\
sg",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.data!==void 0){let r=i.data;if(cr(r,{instancePath:n+
"/data",parentData:i,parentDataProperty:"data",rootData:l})||(e=e===null?cr.errors:e.concat(cr.errors),t=e.length),r&&typeof r==
"object"&&!Array.isArray(r)){if(r.successFlag===void 0){let s={instancePath:n+"/data",keyword:"required",params:{missingProperty:"\
successFlag"},message:"must have required property 'successFlag'"};e===null?e=[s]:e.push(s),t++}if(r.successFlag!==void 0){
let s=r.successFlag;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let o={instancePath:n+"/data/successFlag",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),t++}if(!(s===2||s===3)){let o={instancePath:n+
"/data/successFlag",keyword:"enum",params:{allowedValues:Xc.properties.data.allOf[1].properties.successFlag.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:n+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return en.errors=e,t===0}var pu=uu;function uu(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0,r=t,s=!1,o=null,a=t;
Xi(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Xi.errors:e.concat(Xi.errors),t=e.length);
var p=a===t;p&&(s=!0,o=0);let d=t;Qi(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Qi.errors:
e.concat(Qi.errors),t=e.length);var p=d===t;if(p&&s)s=!1,o=[o,1];else{p&&(s=!0,o=1);let c=t;en(i,{instancePath:n,parentData:f,
parentDataProperty:m,rootData:l})||(e=e===null?en.errors:e.concat(en.errors),t=e.length);var p=c===t;if(p&&s)s=!1,o=[o,2];else{
p&&(s=!0,o=2);let U=t;re(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?re.errors:e.concat(
re.errors),t=e.length);var p=U===t;p&&s?(s=!1,o=[o,3]):p&&(s=!0,o=3)}}if(s)t=r,e!==null&&(r?e.length=r:e=null);else{let c={
instancePath:n,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[c]:
e.push(c),t++}return uu.errors=e,t===0}var kr=fu;var mu=Nn().default;function fu(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.taskid===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
taskid"},message:"must have required property 'taskid'"};e===null?e=[r]:e.push(r),t++}if(i.taskid!==void 0){let r=i.taskid;
if(typeof r!="string"){let s=typeof r,o;if(o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let a={
instancePath:n+"/taskid",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}o!==
void 0&&(r=o,i!==void 0&&(i.taskid=o))}if(typeof r=="string"&&mu(r)<1){let s={instancePath:n+"/taskid",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return fu.errors=e,t===0}var du=cu;function cu(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,t=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.taskid===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"taskid"},
message:"must have required property 'taskid'"};e===null?e=[r]:e.push(r),t++}if(i.taskid!==void 0){let r=i.taskid;if(typeof r!=
"string"){let s=typeof r,o;if(o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let a={instancePath:n+
"/taskid",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}o!==void 0&&(r=o,
i!==void 0&&(i.taskid=o))}if(typeof r=="string"&&mu(r)<1){let s={instancePath:n+"/taskid",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}if(i.index!==void 0){let r=i.index;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let s=typeof r,o;if(o===void 0)if(s==="boolean"||r===null||s==="string"&&r&&r==+r&&!(r%1))
o=+r;else{let a={instancePath:n+"/index",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:
e.push(a),t++}o!==void 0&&(r=o,i!==void 0&&(i.index=o))}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return cu.errors=e,t===0}var iy="kie",ny={getCredits:{method:"GET",path:"/api/v1/chat/credit",parameters:{},responses:{200:{whole:no},429:{whole:A},
500:{whole:A}}},getDownloadUrl:{method:"POST",path:"/api/v1/common/download-url",request:{whole:ao},parameters:{},responses:{
200:{whole:Vn},429:{whole:A},500:{whole:A}}},uploadFileStream:{method:"POST",path:"/api/file-stream-upload",parameters:{},
bodies:{"multipart/form-data":{whole:fo}},responses:{200:{whole:Dn},429:{whole:A},500:{whole:A}}},uploadFileUrl:{method:"\
POST",path:"/api/file-url-upload",request:{whole:yo},parameters:{},responses:{200:{whole:Dn},429:{whole:A},500:{whole:A}}},
uploadFileBase64:{method:"POST",path:"/api/file-base64-upload",request:{whole:ho},parameters:{},responses:{200:{whole:Dn},
429:{whole:A},500:{whole:A}}},createAleph:{method:"POST",path:"/api/v1/aleph/generate",request:{whole:_o},parameters:{},
responses:{200:{whole:Ve,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:A},429:{
whole:A},500:{whole:A}},callback:{whole:vo}},getAleph:{method:"GET",path:"/api/v1/aleph/record-info",parameters:{query:kr},
responses:{200:{whole:$o,choice:{tag:"code",branches:[{values:[200],reading:{whole:Po}},{values:[200],reading:{whole:Do}},
{values:[200],reading:{whole:jo}},{values:[400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{
whole:A}}]}},429:{whole:A},500:{whole:A}}},createFluxKontext:{method:"POST",path:"/api/v1/flux/kontext/generate",request:{
whole:Uo,reasons:[{when:"a picture is changed",fields:["safetyTolerance"],given:{has:["inputImage"]}}]},parameters:{},responses:{
200:{whole:Ve,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:A},429:{whole:A},
500:{whole:A}},callback:{whole:Bo}},getFluxKontext:{method:"GET",path:"/api/v1/flux/kontext/record-info",parameters:{query:kr},
responses:{200:{whole:Eo,choice:{tag:"code",branches:[{values:[200],reading:{whole:To}},{values:[200],reading:{whole:Oo}},
{values:[200],reading:{whole:Io}},{values:[400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{
whole:A}}]}},429:{whole:A},500:{whole:A}}},createGpt4oImage:{method:"POST",path:"/api/v1/gpt4o-image/generate",request:{
whole:zo,reasons:[{when:"there is no picture",fields:["prompt"],given:{}}]},parameters:{},responses:{200:{whole:Ve,reasons:[
{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:A},429:{whole:A},500:{whole:A}},callback:{
whole:Lo}},getGpt4oImage:{method:"GET",path:"/api/v1/gpt4o-image/record-info",parameters:{query:kr},responses:{200:{whole:Mo,
choice:{tag:"code",branches:[{values:[200],reading:{whole:So}},{values:[200],reading:{whole:Ro}},{values:[200],reading:{
whole:Ko}},{values:[400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{whole:A}}]}},429:{whole:A},
500:{whole:A}}},getGpt4oImageDownloadUrl:{method:"POST",path:"/api/v1/gpt4o-image/download-url",request:{whole:Go},parameters:{},
responses:{200:{whole:Vn},429:{whole:A},500:{whole:A}}},createJob:{method:"POST",path:"/api/v1/jobs/createTask",request:{
whole:qp,choice:{tag:"model",branches:[{values:["kling-2.6/image-to-video"],reading:{whole:Ho}},{values:["kling-2.6/moti\
on-control"],reading:{whole:Yo}},{values:["kling-2.6/text-to-video"],reading:{whole:Wo}},{values:["kling-3.0-omni/image-\
to-video"],reading:{whole:Xo}},{values:["kling-3.0-omni/reference-to-video"],reading:{whole:Qo}},{values:["kling-3.0-omn\
i/text-to-video"],reading:{whole:el}},{values:["kling-3.0-omni/transformation"],reading:{whole:rl}},{values:["kling-3.0/\
motion-control"],reading:{whole:sl}},{values:["kling-3.0/video"],reading:{whole:tl}},{values:["kling/ai-avatar-pro"],reading:{
whole:il}},{values:["kling/ai-avatar-standard"],reading:{whole:nl}},{values:["kling/v2-1-master-image-to-video"],reading:{
whole:ol}},{values:["kling/v2-1-master-text-to-video"],reading:{whole:ll}},{values:["kling/v2-1-pro"],reading:{whole:al}},
{values:["kling/v2-1-standard"],reading:{whole:pl}},{values:["kling/v2-5-turbo-image-to-video-pro"],reading:{whole:ul}},
{values:["kling/v2-5-turbo-text-to-video-pro"],reading:{whole:ml}},{values:["kling/v3-turbo-image-to-video"],reading:{whole:fl}},
{values:["kling/v3-turbo-text-to-video"],reading:{whole:dl}},{values:["wan/2-2-a14b-image-to-video-turbo"],reading:{whole:cl}},
{values:["wan/2-2-a14b-speech-to-video-turbo"],reading:{whole:yl}},{values:["wan/2-2-a14b-text-to-video-turbo"],reading:{
whole:gl}},{values:["wan/2-2-animate-move"],reading:{whole:hl}},{values:["wan/2-2-animate-replace"],reading:{whole:kl}},
{values:["wan/2-5-image-to-video"],reading:{whole:_l}},{values:["wan/2-5-text-to-video"],reading:{whole:wl}},{values:["w\
an/2-6-flash-image-to-video"],reading:{whole:vl}},{values:["wan/2-6-flash-video-to-video"],reading:{whole:bl}},{values:[
"wan/2-6-image-to-video"],reading:{whole:ql}},{values:["wan/2-6-text-to-video"],reading:{whole:Pl}},{values:["wan/2-6-vi\
deo-to-video"],reading:{whole:Dl}},{values:["wan/2-7-image"],reading:{whole:jl}},{values:["wan/2-7-image-pro"],reading:{
whole:$l}},{values:["wan/2-7-image-to-video"],reading:{whole:xl}},{values:["wan/2-7-r2v"],reading:{whole:Ul}},{values:["\
wan/2-7-text-to-video"],reading:{whole:Al}},{values:["wan/2-7-videoedit"],reading:{whole:Bl}},{values:["hailuo/02-image-\
to-video-pro"],reading:{whole:Nl}},{values:["hailuo/02-image-to-video-standard"],reading:{whole:Tl}},{values:["hailuo/02\
-text-to-video-pro"],reading:{whole:Ol}},{values:["hailuo/02-text-to-video-standard"],reading:{whole:Il}},{values:["hail\
uo/2-3-image-to-video-pro"],reading:{whole:El}},{values:["hailuo/2-3-image-to-video-standard"],reading:{whole:Vl}},{values:[
"minimax-h3/image-to-video"],reading:{whole:zl}},{values:["minimax-h3/reference-to-video"],reading:{whole:Fl}},{values:[
"minimax-h3/text-to-video"],reading:{whole:Ll}},{values:["bytedance/seedance-1.5-pro"],reading:{whole:Cl}},{values:["byt\
edance/seedance-2"],reading:{whole:Sl}},{values:["bytedance/seedance-2-5"],reading:{whole:Rl}},{values:["bytedance/seeda\
nce-2-fast"],reading:{whole:Kl}},{values:["bytedance/seedance-2-mini"],reading:{whole:Ml}},{values:["bytedance/v1-lite-i\
mage-to-video"],reading:{whole:Jl}},{values:["bytedance/v1-lite-text-to-video"],reading:{whole:Gl}},{values:["bytedance/\
v1-pro-fast-image-to-video"],reading:{whole:Zl}},{values:["bytedance/v1-pro-image-to-video"],reading:{whole:Hl}},{values:[
"bytedance/v1-pro-text-to-video"],reading:{whole:Yl}},{values:["google/nano-banana"],reading:{whole:Wl}},{values:["googl\
e/nano-banana-edit"],reading:{whole:Xl}},{values:["nano-banana-2"],reading:{whole:Ql}},{values:["nano-banana-2-lite"],reading:{
whole:ea}},{values:["nano-banana-pro"],reading:{whole:ra}},{values:["elevenlabs/audio-isolation"],reading:{whole:sa}},{values:[
"elevenlabs/text-to-dialogue-v3"],reading:{whole:ta}},{values:["elevenlabs/text-to-speech-multilingual-v2"],reading:{whole:ia}},
{values:["elevenlabs/text-to-speech-turbo-2-5"],reading:{whole:na}},{values:["grok-imagine/text-to-video"],reading:{whole:oa}},
{values:["grok-imagine/image-to-video"],reading:{whole:la}},{values:["grok-imagine/extend"],reading:{whole:aa}},{values:[
"grok-imagine/upscale"],reading:{whole:pa}},{values:["grok-imagine-video-1-5-preview"],reading:{whole:ua}},{values:["gro\
k-imagine/text-to-image"],reading:{whole:ma}},{values:["grok-imagine/image-to-image"],reading:{whole:fa}},{values:["grok\
-imagine-image-2-0/text-to-image"],reading:{whole:da}},{values:["grok-imagine-image-2-0/image-edit"],reading:{whole:ca}},
{values:["grok-imagine-image-2-0/segment-map"],reading:{whole:ya}},{values:["pixverse-v6/text-to-video"],reading:{whole:ga}},
{values:["pixverse-v6/image-to-video"],reading:{whole:ha}},{values:["pixverse-v6/reference-to-video"],reading:{whole:ka}},
{values:["pixverse-v6/transition"],reading:{whole:_a}},{values:["pixverse-v6/extend"],reading:{whole:wa}},{values:["happ\
yhorse-1-1/text-to-video"],reading:{whole:va}},{values:["happyhorse-1-1/image-to-video"],reading:{whole:ba}},{values:["h\
appyhorse-1-1/reference-to-video"],reading:{whole:qa}},{values:["happyhorse/text-to-video"],reading:{whole:Pa}},{values:[
"happyhorse/image-to-video"],reading:{whole:Da}},{values:["happyhorse/reference-to-video"],reading:{whole:ja}},{values:[
"happyhorse/video-edit"],reading:{whole:$a}},{values:["infinitalk/from-audio"],reading:{whole:xa}},{values:["omnihuman-1\
-5"],reading:{whole:Ua}},{values:["omnihuman-1-5/human-identification"],reading:{whole:Aa}},{values:["omnihuman-1-5/subj\
ect-detection"],reading:{whole:Ba}},{values:["volcengine/video-to-video-lip-sync"],reading:{whole:Na}},{values:["topaz/v\
ideo-upscale"],reading:{whole:Ta}},{values:["topaz/image-upscale"],reading:{whole:Oa}},{values:["gemini-omni-video"],reading:{
whole:Ia}},{values:["google/gemini-3-1-flash-tts"],reading:{whole:Ea}},{values:["google/gemini-2-5-pro-tts"],reading:{whole:Va}},
{values:["flux-2/flex-text-to-image"],reading:{whole:za}},{values:["flux-2/flex-image-to-image"],reading:{whole:Fa}},{values:[
"flux-2/pro-text-to-image"],reading:{whole:La}},{values:["flux-2/pro-image-to-image"],reading:{whole:Ca}},{values:["gpt-\
image/1.5-text-to-image"],reading:{whole:Sa}},{values:["gpt-image/1.5-image-to-image"],reading:{whole:Ra}},{values:["gpt\
-image-2-text-to-image"],reading:{whole:Ka}},{values:["gpt-image-2-image-to-image"],reading:{whole:Ma}},{values:["google\
/imagen4"],reading:{whole:Ja}},{values:["google/imagen4-fast"],reading:{whole:Ga}},{values:["google/imagen4-ultra"],reading:{
whole:Za}},{values:["ideogram/v3-text-to-image"],reading:{whole:Ha}},{values:["ideogram/v3-edit"],reading:{whole:Ya}},{values:[
"ideogram/v3-remix"],reading:{whole:Wa}},{values:["ideogram/character"],reading:{whole:Xa}},{values:["ideogram/character\
-edit"],reading:{whole:Qa}},{values:["ideogram/character-remix"],reading:{whole:ep}},{values:["qwen/text-to-image"],reading:{
whole:rp}},{values:["qwen/image-to-image"],reading:{whole:sp}},{values:["qwen/image-edit"],reading:{whole:tp}},{values:[
"qwen2/text-to-image"],reading:{whole:ip}},{values:["qwen2/image-edit"],reading:{whole:np}},{values:["qwen3/text-to-imag\
e"],reading:{whole:op}},{values:["qwen3/image-to-image"],reading:{whole:lp}},{values:["qwen3/pro-text-to-image"],reading:{
whole:ap}},{values:["qwen3/pro-image-to-image"],reading:{whole:pp}},{values:["recraft/crisp-upscale"],reading:{whole:up}},
{values:["recraft/remove-background"],reading:{whole:mp}},{values:["bytedance/seedream"],reading:{whole:fp}},{values:["b\
ytedance/seedream-v4-text-to-image"],reading:{whole:dp}},{values:["bytedance/seedream-v4-edit"],reading:{whole:cp}},{values:[
"seedream/4.5-text-to-image"],reading:{whole:yp}},{values:["seedream/4.5-edit"],reading:{whole:gp}},{values:["seedream/5\
-lite-text-to-image"],reading:{whole:hp}},{values:["seedream/5-lite-image-to-image"],reading:{whole:kp}},{values:["seedr\
eam/5-pro-text-to-image"],reading:{whole:_p}},{values:["seedream/5-pro-image-to-image"],reading:{whole:wp}},{values:["se\
edream/5-pro-layer-decomposition"],reading:{whole:vp}},{values:["z-image"],reading:{whole:bp}}]}},tag:{name:"model",values:[
"kling-2.6/image-to-video","kling-2.6/motion-control","kling-2.6/text-to-video","kling-3.0-omni/image-to-video","kling-3\
.0-omni/reference-to-video","kling-3.0-omni/text-to-video","kling-3.0-omni/transformation","kling-3.0/motion-control","k\
ling-3.0/video","kling/ai-avatar-pro","kling/ai-avatar-standard","kling/v2-1-master-image-to-video","kling/v2-1-master-t\
ext-to-video","kling/v2-1-pro","kling/v2-1-standard","kling/v2-5-turbo-image-to-video-pro","kling/v2-5-turbo-text-to-vid\
eo-pro","kling/v3-turbo-image-to-video","kling/v3-turbo-text-to-video","wan/2-2-a14b-image-to-video-turbo","wan/2-2-a14b\
-speech-to-video-turbo","wan/2-2-a14b-text-to-video-turbo","wan/2-2-animate-move","wan/2-2-animate-replace","wan/2-5-ima\
ge-to-video","wan/2-5-text-to-video","wan/2-6-flash-image-to-video","wan/2-6-flash-video-to-video","wan/2-6-image-to-vid\
eo","wan/2-6-text-to-video","wan/2-6-video-to-video","wan/2-7-image","wan/2-7-image-pro","wan/2-7-image-to-video","wan/2\
-7-r2v","wan/2-7-text-to-video","wan/2-7-videoedit","hailuo/02-image-to-video-pro","hailuo/02-image-to-video-standard","\
hailuo/02-text-to-video-pro","hailuo/02-text-to-video-standard","hailuo/2-3-image-to-video-pro","hailuo/2-3-image-to-vid\
eo-standard","minimax-h3/image-to-video","minimax-h3/reference-to-video","minimax-h3/text-to-video","bytedance/seedance-\
1.5-pro","bytedance/seedance-2","bytedance/seedance-2-5","bytedance/seedance-2-fast","bytedance/seedance-2-mini","byteda\
nce/v1-lite-image-to-video","bytedance/v1-lite-text-to-video","bytedance/v1-pro-fast-image-to-video","bytedance/v1-pro-i\
mage-to-video","bytedance/v1-pro-text-to-video","google/nano-banana","google/nano-banana-edit","nano-banana-2","nano-ban\
ana-2-lite","nano-banana-pro","elevenlabs/audio-isolation","elevenlabs/text-to-dialogue-v3","elevenlabs/text-to-speech-m\
ultilingual-v2","elevenlabs/text-to-speech-turbo-2-5","grok-imagine/text-to-video","grok-imagine/image-to-video","grok-i\
magine/extend","grok-imagine/upscale","grok-imagine-video-1-5-preview","grok-imagine/text-to-image","grok-imagine/image-\
to-image","grok-imagine-image-2-0/text-to-image","grok-imagine-image-2-0/image-edit","grok-imagine-image-2-0/segment-map",
"pixverse-v6/text-to-video","pixverse-v6/image-to-video","pixverse-v6/reference-to-video","pixverse-v6/transition","pixv\
erse-v6/extend","happyhorse-1-1/text-to-video","happyhorse-1-1/image-to-video","happyhorse-1-1/reference-to-video","happ\
yhorse/text-to-video","happyhorse/image-to-video","happyhorse/reference-to-video","happyhorse/video-edit","infinitalk/fr\
om-audio","omnihuman-1-5","omnihuman-1-5/human-identification","omnihuman-1-5/subject-detection","volcengine/video-to-vi\
deo-lip-sync","topaz/video-upscale","topaz/image-upscale","gemini-omni-video","google/gemini-3-1-flash-tts","google/gemi\
ni-2-5-pro-tts","flux-2/flex-text-to-image","flux-2/flex-image-to-image","flux-2/pro-text-to-image","flux-2/pro-image-to\
-image","gpt-image/1.5-text-to-image","gpt-image/1.5-image-to-image","gpt-image-2-text-to-image","gpt-image-2-image-to-i\
mage","google/imagen4","google/imagen4-fast","google/imagen4-ultra","ideogram/v3-text-to-image","ideogram/v3-edit","ideo\
gram/v3-remix","ideogram/character","ideogram/character-edit","ideogram/character-remix","qwen/text-to-image","qwen/imag\
e-to-image","qwen/image-edit","qwen2/text-to-image","qwen2/image-edit","qwen3/text-to-image","qwen3/image-to-image","qwe\
n3/pro-text-to-image","qwen3/pro-image-to-image","recraft/crisp-upscale","recraft/remove-background","bytedance/seedream",
"bytedance/seedream-v4-text-to-image","bytedance/seedream-v4-edit","seedream/4.5-text-to-image","seedream/4.5-edit","see\
dream/5-lite-text-to-image","seedream/5-lite-image-to-image","seedream/5-pro-text-to-image","seedream/5-pro-image-to-ima\
ge","seedream/5-pro-layer-decomposition","z-image"]},parameters:{},responses:{200:{whole:Ve,reasons:[{when:"the code is \
200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:A},429:{whole:A},500:{whole:A}},callback:{whole:Dp,choice:{
tag:"code",branches:[{values:[200],reading:{whole:Fn}},{values:[200],reading:{whole:Ln}}]}}},getJob:{method:"GET",path:"\
/api/v1/jobs/recordInfo",parameters:{query:kr},responses:{200:{whole:xp,choice:{tag:"code",branches:[{values:[200],reading:{
whole:$p}},{values:[200],reading:{whole:Fn}},{values:[200],reading:{whole:Ln}},{values:[400,401,402,404,405,408,409,413,
422,429,430,451,455,500,501,505,531],reading:{whole:A}}]}},429:{whole:A},500:{whole:A}}},createModifyTask:{method:"POST",
path:"/api/v1/modify/generate",request:{whole:Ap},parameters:{},responses:{200:{whole:Ve,reasons:[{when:"the code is 200",
fields:["data"],given:{values:{code:[200]}}}]},402:{whole:A},429:{whole:A},500:{whole:A}},callback:{whole:Np,reasons:[{when:"\
the code is 200",fields:["data"],given:{values:{code:[200]}}}]}},getModifyTask:{method:"GET",path:"/api/v1/modify/record\
-info",parameters:{query:kr},responses:{200:{whole:Vp,choice:{tag:"code",branches:[{values:[200],reading:{whole:Op}},{values:[
200],reading:{whole:Ip}},{values:[200],reading:{whole:Ep}},{values:[400,401,402,404,405,408,409,413,422,429,430,451,455,
500,501,505,531],reading:{whole:A}}]}},429:{whole:A},500:{whole:A}}},createRunway:{method:"POST",path:"/api/v1/runway/ge\
nerate",request:{whole:Fp,reasons:[{when:"there is no picture",fields:["aspectRatio"],given:{lacks:["imageUrl"]}},{when:"\
the clip has 1080p",fields:["duration"],given:{has:["quality"],values:{quality:["1080p"]}}}]},parameters:{},responses:{200:{
whole:Ve,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:A},429:{whole:A},500:{
whole:A}},callback:{whole:Cn}},createRunwayExtension:{method:"POST",path:"/api/v1/runway/extend",request:{whole:Sp},parameters:{},
responses:{200:{whole:Ve,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:A},429:{
whole:A},500:{whole:A}},callback:{whole:Cn}},getRunway:{method:"GET",path:"/api/v1/runway/record-detail",parameters:{query:kr},
responses:{200:{whole:Gp,choice:{tag:"code",branches:[{values:[200],reading:{whole:Kp}},{values:[200],reading:{whole:Mp}},
{values:[200],reading:{whole:Jp}},{values:[400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{
whole:A}}]}},429:{whole:A},500:{whole:A}}},createVeo:{method:"POST",path:"/api/v1/veo/generate",request:{whole:Hp,reasons:[
{when:"what the pictures show shall appear in the clip",fields:["model","duration","imageUrls"],given:{has:["generationT\
ype"],values:{generationType:["REFERENCE_2_VIDEO"]}}},{when:"the pictures are frames",fields:["imageUrls"],given:{has:["\
generationType"],values:{generationType:["FIRST_AND_LAST_FRAMES_2_VIDEO"]}}}]},parameters:{},responses:{200:{whole:Ve,reasons:[
{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:A},429:{whole:A},500:{whole:A}},callback:{
whole:Sn}},createVeoExtension:{method:"POST",path:"/api/v1/veo/extend",request:{whole:Xp},parameters:{},responses:{200:{
whole:Ve,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:A},429:{whole:A},500:{
whole:A}},callback:{whole:Sn}},getVeo1080p:{method:"GET",path:"/api/v1/veo/get-1080p-video",parameters:{query:du},responses:{
200:{whole:eu},429:{whole:A},500:{whole:A}}},createVeo4k:{method:"POST",path:"/api/v1/veo/get-4k-video",request:{whole:su},
parameters:{},responses:{200:{whole:Ve,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{
whole:A},429:{whole:A},500:{whole:A}},callback:{whole:iu}},getVeo:{method:"GET",path:"/api/v1/veo/record-info",parameters:{
query:kr},responses:{200:{whole:pu,choice:{tag:"code",branches:[{values:[200],reading:{whole:ou}},{values:[200],reading:{
whole:lu}},{values:[200],reading:{whole:au}},{values:[400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],
reading:{whole:A}}]}},429:{whole:A},500:{whole:A}}}};export{iy as host,ny as operations};
