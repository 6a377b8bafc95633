// Written by codegen from openapi/; do not edit.
var Hr=(r,o)=>()=>{try{return o||r((o={exports:{}}).exports,o),o.exports}catch(f){throw o=0,f}};var Kr=Hr(ie=>{"use strict";Object.defineProperty(ie,"__esModule",{value:!0});ie.formatNames=ie.fastFormats=ie.fullFormats=
void 0;function ne(r,o){return{validate:r,compare:o}}ie.fullFormats={date:ne(Br,Ir),time:ne(zr(!0),Sr),"date-time":ne(Zr(
!0),Xr),"iso-time":ne(zr(),Wr),"iso-date-time":ne(Zr(),Jr),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Kt,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Zt,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:Rt,int32:{type:"number",validate:Ct},int64:{type:"number",validate:Ft},float:{type:"number",validate:Ur},double:{type:"\
number",validate:Ur},password:!0,binary:!0};ie.fastFormats={...ie.fullFormats,date:ne(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Ir),time:ne(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Sr),"date-time":ne(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Xr),"iso-time":ne(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Wr),"iso-date-time":ne(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Jr),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
ie.formatNames=Object.keys(ie.fullFormats);function Vt(r){return r%4===0&&(r%100!==0||r%400===0)}var zt=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
Lt=[0,31,28,31,30,31,30,31,31,30,31,30,31];function Br(r){let o=zt.exec(r);if(!o)return!1;let f=+o[1],m=+o[2],n=+o[3];return m>=
1&&m<=12&&n>=1&&n<=(m===2&&Vt(f)?29:Lt[m])}function Ir(r,o){if(r&&o)return r>o?1:r<o?-1:0}var Vr=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function zr(r){return function(f){let m=Vr.exec(f);if(!m)return!1;let n=+m[1],e=+m[2],t=+m[3],s=m[4],l=m[5]==="-"?-1:1,a=+(m[6]||
0),y=+(m[7]||0);if(a>23||y>59||r&&!s)return!1;if(n<=23&&e<=59&&t<60)return!0;let i=e-y*l,u=n-a*l-(i<0?1:0);return(u===23||
u===-1)&&(i===59||i===-1)&&t<61}}function Sr(r,o){if(!(r&&o))return;let f=new Date("2020-01-01T"+r).valueOf(),m=new Date(
"2020-01-01T"+o).valueOf();if(f&&m)return f-m}function Wr(r,o){if(!(r&&o))return;let f=Vr.exec(r),m=Vr.exec(o);if(f&&m)return r=
f[1]+f[2]+f[3],o=m[1]+m[2]+m[3],r>o?1:r<o?-1:0}var Lr=/t|\s/i;function Zr(r){let o=zr(r);return function(m){let n=m.split(
Lr);return n.length===2&&Br(n[0])&&o(n[1])}}function Xr(r,o){if(!(r&&o))return;let f=new Date(r).valueOf(),m=new Date(o).
valueOf();if(f&&m)return f-m}function Jr(r,o){if(!(r&&o))return;let[f,m]=r.split(Lr),[n,e]=o.split(Lr),t=Ir(f,n);if(t!==
void 0)return t||Sr(m,e)}var It=/\/|:/,St=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Kt(r){return It.test(r)&&St.test(r)}var Yr=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function Rt(r){return Yr.lastIndex=0,Yr.test(r)}var Mt=-(2**31),Gt=2**31-1;function Ct(r){return Number.isInteger(r)&&r<=
Gt&&r>=Mt}function Ft(r){return Number.isInteger(r)}function Ur(){return!0}var Ht=/[^\\]\\Z/;function Zt(r){if(Ht.test(r))
return!1;try{return new RegExp(r),!0}catch{return!1}}});var Mr=Hr(Rr=>{"use strict";Object.defineProperty(Rr,"__esModule",{value:!0});function Qr(r){let o=r.length,f=0,m=0,n;for(;m<
o;)f++,n=r.charCodeAt(m++),n>=55296&&n<=56319&&m<o&&(n=r.charCodeAt(m),(n&64512)===56320&&m++);return f}Rr.default=Qr;Qr.
code='require("ajv/dist/runtime/ucs2length").default'});function R(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,y=t;if(typeof r!=
"boolean"){let d={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[d]:e.push(
d),t++}var u=y===t;u&&(l=!0,a=0);let i=t;if(typeof r!="string"){let d={instancePath:o,keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[d]:e.push(d),t++}var u=i===t;if(u&&l?(l=!1,a=[a,1]):u&&(l=!0,a=1),l)t=s,e!==null&&
(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly o\
ne schema in oneOf"};e===null?e=[d]:e.push(d),t++}return R.errors=e,t===0}var D=Kr().fullFormats.uri,$=new RegExp("^https?://","u");function _(r,{instancePath:o="",parentData:f,parentDataProperty:m,
rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!$.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"\
^https?://"},message:'must match pattern "^https?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return _.errors=e,t===0}var ns=is;var q=Mr().default;function is(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.source_video_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"source_video_ur\
l"},message:"must have required property 'source_video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="mode\
l"||s==="prompt"||s==="source_video_url"||s==="watermark"||s==="callback_url")){let l={instancePath:o,keyword:"additiona\
lProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.
model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="luma-modify-video"){let l={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"luma-modify-video"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.
prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(q(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/pro\
mpt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.source_video_url!==
void 0){let s=r.source_video_url;if(typeof s=="string"){if(!$.test(s)){let l={instancePath:o+"/source_video_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){
let l={instancePath:o+"/source_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/source_video_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),t++}}r.watermark!==void 0&&(R(r.watermark,{instancePath:o+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:n})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.callback_url!==void 0&&
(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?
_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}return is.errors=e,t===0}function O(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(q(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return O.errors=e,t===0}function ue(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(!$.
test(s)){let l={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+"/url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/url",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ue.errors=e,t===0}function H(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length<1){let l={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[l]:e.push(l),t++}let s=r.length;for(let l=0;l<s;l++)ue(r[l],{instancePath:o+"/"+l,parentData:r,parentDataProperty:l,
rootData:n})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return H.errors=e,t===0}var Yt=Kr().fullFormats.double;function M(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cost!==void 0){let s=r.cost;if(typeof s=="number"){if(s<0||isNaN(s)){
let l={instancePath:o+"/cost",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:
e.push(l),t++}if(!Yt.validate(s)){let l={instancePath:o+"/cost",keyword:"format",params:{format:"double"},message:'must \
match format "double"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/cost",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[l]:e.push(l),t++}}if(r.generated_images!==void 0){let s=r.generated_images;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let l={instancePath:o+"/generated_images",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(typeof s=="number"&&(s<0||isNaN(s))){let l={instancePath:o+
"/generated_images",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),
t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}return M.errors=e,t===0}var E=ge;function ge(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(O(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let l={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.
push(l),t++}if(s!=="completed"){let l={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.videos!==void 0&&(H(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:n})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.usage!==void 0&&(M(r.usage,
{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?M.errors:e.concat(M.errors),t=
e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return ge.errors=e,t===0}var x=V;function V(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
id!==void 0&&(O(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:n})||(e=e===null?O.errors:e.concat(
O.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="string"){let l={instancePath:o+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="failed"){let l={instancePath:o+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}
if(r.error!==void 0&&typeof r.error!="string"){let s={instancePath:o+"/error",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return V.errors=e,t===0}var X=us;function us(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,y=t;
ge(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length);
var u=y===t;u&&(l=!0,a=0);let i=t;V(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?V.errors:
e.concat(V.errors),t=e.length);var u=i===t;if(u&&l?(l=!1,a=[a,1]):u&&(l=!0,a=1),l)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return us.errors=e,t===0}var Ut={type:"string",enum:["pending","processing","completed","failed"]};function pe(r,{instancePath:o="",parentData:f,
parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="pending"||r==="processing"||r==="complet\
ed"||r==="failed")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Ut.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[s]:e.push(s),t++}return pe.errors=e,t===0}var J=ps;function ps(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.id===void 0){let i={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[i]:e.push(i),t++}var y=a===t;if(l=l||y,!l){let i=t;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&r.task_id===void 0){let d={instancePath:o,keyword:"required",params:{missingProperty:"task_id"},message:"\
must have required property 'task_id'"};e===null?e=[d]:e.push(d),t++}var y=i===t;l=l||y}if(l)t=s,e!==null&&(s?e.length=s:
e=null);else{let i={instancePath:o,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[i]:e.push(
i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let i=r.id;if(typeof i=="string"){if(q(i)<1){let u={
instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:
e.push(u),t++}}else{let u={instancePath:o+"/id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[u]:e.push(u),t++}}if(r.task_id!==void 0){let i=r.task_id;if(typeof i=="string"){if(q(i)<1){let u={instancePath:o+"/ta\
sk_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),t++}}else{
let u={instancePath:o+"/task_id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),
t++}}if(r.status!==void 0&&(pe(r.status,{instancePath:o+"/status",parentData:r,parentDataProperty:"status",rootData:n})||
(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),r.model!==void 0&&typeof r.model!="string"){let i={instancePath:o+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.task_replayed!==
void 0&&typeof r.task_replayed!="boolean"){let i={instancePath:o+"/task_replayed",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[i]:e.push(i),t++}return ps.errors=e,t===0}var Q=as;function as(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){
let s=r.id;if(typeof s=="string"){if(q(s)<1){let l={instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/id",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.task_id!==void 0){let s=r.task_id;if(typeof s==
"string"){if(q(s)<1){let l={instancePath:o+"/task_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/task_id",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.status!==void 0&&(pe(r.status,{instancePath:o+"/statu\
s",parentData:r,parentDataProperty:"status",rootData:n})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),r.model!==
void 0&&typeof r.model!="string"){let s={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[s]:e.push(s),t++}if(r.task_replayed!==void 0&&typeof r.task_replayed!="boolean"){let s={instancePath:o+
"/task_replayed",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return as.errors=
e,t===0}var ee=ms;function ms(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.task_id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"task_id"},
message:"must have required property 'task_id'"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id!==void 0){let s=r.id;if(typeof s=="string"){if(q(s)<1){let l={instancePath:o+"/id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/id",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.task_id!==void 0){let s=r.task_id;
if(typeof s=="string"){if(q(s)<1){let l={instancePath:o+"/task_id",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/task_id",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.status!==void 0&&(pe(r.status,{instancePath:o+
"/status",parentData:r,parentDataProperty:"status",rootData:n})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),
r.model!==void 0&&typeof r.model!="string"){let s={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(r.task_replayed!==void 0&&typeof r.task_replayed!="boolean"){let s={instancePath:o+
"/task_replayed",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ms.errors=
e,t===0}function vr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.message===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"messag\
e"},message:"must have required property 'message'"};e===null?e=[s]:e.push(s),t++}if(r.code!==void 0&&typeof r.code!="st\
ring"){let s={instancePath:o+"/code",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),t++}if(r.message!==void 0&&typeof r.message!="string"){let s={instancePath:o+"/message",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return vr.errors=e,t===0}function kr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r))for(let s in r){let l=r[s];if(Array.isArray(l)){let a=l.length;for(let y=0;y<a;y++)if(typeof l[y]!=
"string"){let i={instancePath:o+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+y,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),t++}}else{let a={instancePath:o+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return kr.errors=e,t===0}var p=fs;function fs(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.error===void 0){let l={instancePath:o,keyword:"required",params:{missingProperty:"error"},
message:"must have required property 'error'"};e===null?e=[l]:e.push(l),t++}if(r.error!==void 0){let l=r.error,a=t,y=!1,
i=null,u=t;if(typeof l!="string"){let b={instancePath:o+"/error",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[b]:e.push(b),t++}var s=u===t;s&&(y=!0,i=0);let d=t;vr(l,{instancePath:o+"/error",parentData:r,parentDataProperty:"\
error",rootData:n})||(e=e===null?vr.errors:e.concat(vr.errors),t=e.length);var s=d===t;if(s&&y?(y=!1,i=[i,1]):s&&(y=!0,i=
1),y)t=a,e!==null&&(a?e.length=a:e=null);else{let b={instancePath:o+"/error",keyword:"oneOf",params:{passingSchemas:i},message:"\
must match exactly one schema in oneOf"};e===null?e=[b]:e.push(b),t++}}r.errors!==void 0&&(kr(r.errors,{instancePath:o+"\
/errors",parentData:r,parentDataProperty:"errors",rootData:n})||(e=e===null?kr.errors:e.concat(kr.errors),t=e.length))}else{
let l={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}return fs.
errors=e,t===0}var re=K,Bt={type:"object",required:["id","status"],properties:{id:{$ref:"s5"},status:{type:"string",enum:[
"pending","processing"]}}};function K(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),t++}if(r.id!==void 0&&(O(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:n})||(e=e===null?O.
errors:e.concat(O.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="string"){let l={instancePath:o+"/\
status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="pending"||
s==="processing")){let l={instancePath:o+"/status",keyword:"enum",params:{allowedValues:Bt.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return K.errors=e,t===0}var cs=Le;function Le(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(O(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let l={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.
push(l),t++}if(s!=="completed"){let l={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.videos!==void 0&&(H(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:n})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.sources!==void 0){let s=r.
sources;if(Array.isArray(s)){let l=s.length;for(let a=0;a<l;a++)ue(s[a],{instancePath:o+"/sources/"+a,parentData:s,parentDataProperty:a,
rootData:n})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)}else{let l={instancePath:o+"/sources",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}r.usage!==void 0&&(M(r.usage,{instancePath:o+
"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?M.errors:e.concat(M.errors),t=e.length))}else{
let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Le.
errors=e,t===0}var ds=gs;function gs(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,y=t;
K(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?K.errors:e.concat(K.errors),t=e.length);
var u=y===t;u&&(l=!0,a=0);let i=t;Le(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Le.errors:
e.concat(Le.errors),t=e.length);var u=i===t;if(u&&l)l=!1,a=[a,1];else{u&&(l=!0,a=1);let d=t;V(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);var u=d===t;u&&l?(l=!1,a=[a,2]):u&&
(l=!0,a=2)}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return gs.errors=e,t===0}var Wt={type:"integer",enum:[5,10]};function we(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===5||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:Wt.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return we.errors=
e,t===0}var Xt={type:"string",enum:["720p","1080p"]};function ve(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Xt.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return ve.errors=e,t===0}var ys=Ie,
Jt={type:"object",additionalProperties:!1,required:["prompt","duration_seconds","output_resolution","aspect_ratio"],properties:{
model:{type:"string",const:"runway"},prompt:{type:"string",minLength:1},duration_seconds:{$ref:"s27"},output_resolution:{
$ref:"s28"},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]},watermark:{$ref:"s1"},callback_url:{$ref:"\
s2"}}};function Ie(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds===void 0){let s={
instancePath:o,keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'dura\
tion_seconds'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[s]:e.push(s),
t++}if(r.aspect_ratio===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||
s==="duration_seconds"||s==="output_resolution"||s==="aspect_ratio"||s==="watermark"||s==="callback_url")){let l={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="runway"){let l={instancePath:o+"/m\
odel",keyword:"const",params:{allowedValue:"runway"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}
if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(q(s)<1){let l={instancePath:o+"/prompt",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+
"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.duration_seconds!==
void 0&&(we(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||
(e=e===null?we.errors:e.concat(we.errors),t=e.length)),r.output_resolution!==void 0&&(ve(r.output_resolution,{instancePath:o+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?ve.errors:e.concat(ve.
errors),t=e.length)),r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let l={instancePath:o+"/aspect\
_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="16:9"||s===
"9:16"||s==="1:1"||s==="4:3"||s==="3:4")){let l={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Jt.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}r.watermark!==
void 0&&(R(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:n})||(e=e===null?
R.errors:e.concat(R.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ie.errors=e,t===0}function k(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!$.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return k.errors=e,t===0}var _s=Se;function Se(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[s]:e.push(s),t++}if(r.output_resolution===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s===
"duration_seconds"||s==="output_resolution"||s==="first_frame_image_url"||s==="watermark"||s==="callback_url")){let l={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="runway"){let l={instancePath:o+"/m\
odel",keyword:"const",params:{allowedValue:"runway"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}
if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(q(s)<1){let l={instancePath:o+"/prompt",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+
"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.duration_seconds!==
void 0&&(we(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||
(e=e===null?we.errors:e.concat(we.errors),t=e.length)),r.output_resolution!==void 0&&(ve(r.output_resolution,{instancePath:o+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?ve.errors:e.concat(ve.
errors),t=e.length)),r.first_frame_image_url!==void 0&&(k(r.first_frame_image_url,{instancePath:o+"/first_frame_image_ur\
l",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
r.watermark!==void 0&&(R(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:n})||
(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callba\
ck_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{
let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Se.
errors=e,t===0}var hs=ws;function ws(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,y=t;
Ie(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length);
var u=y===t;u&&(l=!0,a=0);let i=t;Se(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Se.errors:
e.concat(Se.errors),t=e.length);var u=i===t;if(u&&l?(l=!1,a=[a,1]):u&&(l=!0,a=1),l)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return ws.errors=e,t===0}function ae(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(Array.isArray(r)){
let s=r.length;for(let l=0;l<s;l++)ue(r[l],{instancePath:o+"/"+l,parentData:r,parentDataProperty:l,rootData:n})||(e=e===
null?ue.errors:e.concat(ue.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),t++}return ae.errors=e,t===0}var vs=Ke;function Ke(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(O(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let l={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.
push(l),t++}if(s!=="completed"){let l={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.videos!==void 0&&(H(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:n})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.images!==void 0&&(ae(r.
images,{instancePath:o+"/images",parentData:r,parentDataProperty:"images",rootData:n})||(e=e===null?ae.errors:e.concat(ae.
errors),t=e.length)),r.usage!==void 0&&(M(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||
(e=e===null?M.errors:e.concat(M.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Ke.errors=e,t===0}var ks=bs;function bs(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,y=t;
K(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?K.errors:e.concat(K.errors),t=e.length);
var u=y===t;u&&(l=!0,a=0);let i=t;Ke(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Ke.errors:
e.concat(Ke.errors),t=e.length);var u=i===t;if(u&&l)l=!1,a=[a,1];else{u&&(l=!0,a=1);let d=t;V(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);var u=d===t;u&&l?(l=!1,a=[a,2]):u&&
(l=!0,a=2)}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return bs.errors=e,t===0}var qs=Ds,Qt={type:"\
object",additionalProperties:!1,required:["source_task_id","prompt","output_resolution"],properties:{model:{type:"string",
const:"runway"},source_task_id:{type:"string",minLength:1},prompt:{type:"string",minLength:1},output_resolution:{type:"s\
tring",enum:["720p","1080p"]},watermark:{$ref:"s1"},callback_url:{$ref:"s2"}}};function Ds(r,{instancePath:o="",parentData:f,
parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.source_task_id===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"source_task_id"},message:"must have required p\
roperty 'source_task_id'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"output_resolution"},message:"must have require\
d property 'output_resolution'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_task_id"||s===
"prompt"||s==="output_resolution"||s==="watermark"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==
void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="runway"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
runway"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.source_task_id!==void 0){let s=r.source_task_id;
if(typeof s=="string"){if(q(s)<1){let l={instancePath:o+"/source_task_id",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/source_task_id",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0){let s=r.prompt;
if(typeof s=="string"){if(q(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.output_resolution!==void 0){let s=r.output_resolution;
if(typeof s!="string"){let l={instancePath:o+"/output_resolution",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[l]:e.push(l),t++}if(!(s==="720p"||s==="1080p")){let l={instancePath:o+"/output_resolution",keyword:"\
enum",params:{allowedValues:Qt.properties.output_resolution.enum},message:"must be equal to one of the allowed values"};
e===null?e=[l]:e.push(l),t++}}r.watermark!==void 0&&(R(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:n})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Ds.errors=e,t===0}var $s=Re;function Re(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(O(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let l={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.
push(l),t++}if(s!=="completed"){let l={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.videos!==void 0&&(H(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:n})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.images!==void 0&&(ae(r.
images,{instancePath:o+"/images",parentData:r,parentDataProperty:"images",rootData:n})||(e=e===null?ae.errors:e.concat(ae.
errors),t=e.length)),r.source_task_id!==void 0){let s=r.source_task_id;if(typeof s=="string"){if(q(s)<1){let l={instancePath:o+
"/source_task_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.
push(l),t++}}else{let l={instancePath:o+"/source_task_id",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[l]:e.push(l),t++}}r.usage!==void 0&&(M(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usa\
ge",rootData:n})||(e=e===null?M.errors:e.concat(M.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Re.errors=e,t===0}var js=Ps;function Ps(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,y=t;
K(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?K.errors:e.concat(K.errors),t=e.length);
var u=y===t;u&&(l=!0,a=0);let i=t;Re(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Re.errors:
e.concat(Re.errors),t=e.length);var u=i===t;if(u&&l)l=!1,a=[a,1];else{u&&(l=!0,a=1);let d=t;V(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);var u=d===t;u&&l?(l=!1,a=[a,2]):u&&
(l=!0,a=2)}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return Ps.errors=e,t===0}function br(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!$.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return br.errors=e,t===0}var As=xs,eo={type:"object",additionalProperties:!1,
required:["prompt","source_video_url"],properties:{model:{type:"string",const:"runway-aleph"},prompt:{type:"string",minLength:1},
source_video_url:{$ref:"s46"},aspect_ratio:{type:"string",enum:["16:9","9:16","4:3","3:4","1:1","21:9"]},seed:{type:"int\
eger"},reference_image_url:{type:"string",format:"uri",pattern:"^https?://"},watermark:{$ref:"s1"},callback_url:{$ref:"s\
2"}}};function xs(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.source_video_url===void 0){let s={
instancePath:o,keyword:"required",params:{missingProperty:"source_video_url"},message:"must have required property 'sour\
ce_video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="source_video_url"||s===
"aspect_ratio"||s==="seed"||s==="reference_image_url"||s==="watermark"||s==="callback_url")){let l={instancePath:o,keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="runway-aleph"){let l={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"runway-aleph"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==
void 0){let s=r.prompt;if(typeof s=="string"){if(q(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.source_video_url!==void 0&&(br(
r.source_video_url,{instancePath:o+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:n})||
(e=e===null?br.errors:e.concat(br.errors),t=e.length)),r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="strin\
g"){let l={instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(!(s==="16:9"||s==="9:16"||s==="4:3"||s==="3:4"||s==="1:1"||s==="21:9")){let l={instancePath:o+"/aspect_\
ratio",keyword:"enum",params:{allowedValues:eo.properties.aspect_ratio.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[l]:e.push(l),t++}}if(r.seed!==void 0){let s=r.seed;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let l={
instancePath:o+"/seed",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}}if(r.
reference_image_url!==void 0){let s=r.reference_image_url;if(typeof s=="string"){if(!$.test(s)){let l={instancePath:o+"/\
reference_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?
e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+"/reference_image_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/reference_image_url",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.watermark!==void 0&&(R(r.watermark,{instancePath:o+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:n})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),
r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return xs.errors=e,t===0}function qr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&typeof r.id!="string"){let s={instancePath:o+
"/id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.
url;if(typeof s=="string"){if(!$.test(s)){let l={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+"/url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/url",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return qr.errors=e,t===0}var Os=Me;function Me(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(O(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let l={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.
push(l),t++}if(s!=="completed"){let l={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.videos!==void 0){let s=r.videos;if(Array.isArray(s)){if(s.
length<1){let a={instancePath:o+"/videos",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[a]:e.push(a),t++}let l=s.length;for(let a=0;a<l;a++)qr(s[a],{instancePath:o+"/videos/"+a,parentData:s,parentDataProperty:a,
rootData:n})||(e=e===null?qr.errors:e.concat(qr.errors),t=e.length)}else{let l={instancePath:o+"/videos",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}r.images!==void 0&&(ae(r.images,{instancePath:o+
"/images",parentData:r,parentDataProperty:"images",rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),
r.usage!==void 0&&(M(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?
M.errors:e.concat(M.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}return Me.errors=e,t===0}var Ts=Ns;function Ns(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,y=t;
K(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?K.errors:e.concat(K.errors),t=e.length);
var u=y===t;u&&(l=!0,a=0);let i=t;Me(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Me.errors:
e.concat(Me.errors),t=e.length);var u=i===t;if(u&&l)l=!1,a=[a,1];else{u&&(l=!0,a=1);let d=t;V(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);var u=d===t;u&&l?(l=!1,a=[a,2]):u&&
(l=!0,a=2)}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return Ns.errors=e,t===0}function Z(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(q(r)>1500){let s={instancePath:o,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(q(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return Z.errors=e,t===0}function Y(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="boolean"){
let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return Y.
errors=e,t===0}function z(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="boolean"){
let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return z.
errors=e,t===0}var Es=Ge;function Ge(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="prompt_optimizer"||s==="enable_safety_checker"||s==="callback\
_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additi\
onal properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="hailuo-02-\
text-to-video-pro"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-02-text-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.prompt!==void 0&&(Z(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.prompt_optimizer!==void 0&&
(Y(r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:n})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.enable_safety_checker!==void 0&&(z(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?z.errors:e.concat(
z.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ge.errors=e,t===0}var ro={type:"integer",enum:[6,10]};function U(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===6||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:ro.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return U.errors=
e,t===0}var Vs=Ce;function Ce(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="duration_seconds"||s==="prompt_optimizer"||s==="enable_safety\
_checker"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),t++}if(s!=="hailuo-02-text-to-video-standard"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"h\
ailuo-02-text-to-video-standard"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.prompt!==void 0&&
(Z(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?Z.errors:e.concat(
Z.errors),t=e.length)),r.duration_seconds!==void 0&&(U(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.prompt_optimizer!==
void 0&&(Y(r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:n})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.enable_safety_checker!==void 0&&(z(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?z.errors:e.concat(
z.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ce.errors=e,t===0}var zs=Ls;function Ls(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,y=t;
Ge(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length);
var u=y===t;u&&(l=!0,a=0);let i=t;Ce(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Ce.errors:
e.concat(Ce.errors),t=e.length);var u=i===t;if(u&&l?(l=!1,a=[a,1]):u&&(l=!0,a=1),l)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return Ls.errors=e,t===0}var de=Is;function Is(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,y=t;
K(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?K.errors:e.concat(K.errors),t=e.length);
var u=y===t;u&&(l=!0,a=0);let i=t;ge(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?ge.errors:
e.concat(ge.errors),t=e.length);var u=i===t;if(u&&l)l=!1,a=[a,1];else{u&&(l=!0,a=1);let d=t;V(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);var u=d===t;u&&l?(l=!1,a=[a,2]):u&&
(l=!0,a=2)}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return Is.errors=e,t===0}function G(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!$.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return G.errors=e,t===0}var Ss=Fe;function Fe(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="model"||s==="prompt"||s==="first_frame_image_url"||s==="last_frame_image_url"||s==="prompt_optimizer"||s==="en\
able_safety_checker"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="hailuo-02-image-to-video-pro"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
hailuo-02-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.prompt!==void 0&&(Z(
r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?Z.errors:e.concat(
Z.errors),t=e.length)),r.first_frame_image_url!==void 0&&(k(r.first_frame_image_url,{instancePath:o+"/first_frame_image_\
url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
r.last_frame_image_url!==void 0&&(G(r.last_frame_image_url,{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"\
last_frame_image_url",rootData:n})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.prompt_optimizer!==void 0&&(Y(
r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:n})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.enable_safety_checker!==void 0&&(z(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?z.errors:e.concat(
z.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Fe.errors=e,t===0}var Ks=He,es={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"hailuo-02-image-to-video-standard"},prompt:{$ref:"s55"},first_frame_image_url:{$ref:"s30"},last_frame_image_url:{
$ref:"s68"},duration_seconds:{$ref:"s59"},output_resolution:{type:"string",enum:["512p","768p"]},prompt_optimizer:{$ref:"\
s56"},enable_safety_checker:{$ref:"s57"},callback_url:{$ref:"s2"}}},se=Object.prototype.hasOwnProperty;function He(r,{instancePath:o="",
parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!se.call(es.properties,s)){let l={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="hailuo-02-image-to-video-standard"){
let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-02-image-to-video-standard"},message:"must b\
e equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0&&(Z(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(k(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.last_frame_image_url!==void 0&&(G(r.last_frame_image_url,
{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?
G.errors:e.concat(G.errors),t=e.length)),r.duration_seconds!==void 0&&(U(r.duration_seconds,{instancePath:o+"/duration_s\
econds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),
r.output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let l={instancePath:o+"/output_resolution",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="512p"||s==="768p")){
let l={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:es.properties.output_resolution.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}r.prompt_optimizer!==void 0&&(Y(r.prompt_optimizer,
{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:n})||(e=e===null?Y.errors:
e.concat(Y.errors),t=e.length)),r.enable_safety_checker!==void 0&&(z(r.enable_safety_checker,{instancePath:o+"/enable_sa\
fety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?z.errors:e.concat(z.errors),
t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return He.errors=e,t===0}function ke(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(q(r)>5e3){let s={instancePath:o,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[s]:e.push(s),t++}if(q(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return ke.errors=e,t===0}var so={type:"string",enum:["768p","1080p"]};function be(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="768p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:so.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return be.errors=e,t===0}var Rs=Ze;function Ze(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let i;if(r.output_resolution===void 0&&(i="output_resolution")){let u={};e===null?e=[u]:e.push(
u),t++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let u={};e===null?e=[u]:e.push(u),t++}}var y=a===
t;if(t=s,e!==null&&(s?e.length=s:e=null),y){let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let d={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[d]:e.push(d),t++}var y=i===t;l=y}if(!l){let i={instancePath:o,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let i={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[i]:e.push(i),t++}if(r.prompt===void 0){let i={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[i]:e.push(i),t++}if(r.first_frame_image_url===void 0){
let i={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="model"||i==="prompt"||i==="first_\
frame_image_url"||i==="duration_seconds"||i==="output_resolution"||i==="enable_safety_checker"||i==="callback_url")){let u={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};
e===null?e=[u]:e.push(u),t++}if(r.model!==void 0){let i=r.model;if(typeof i!="string"){let u={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}if(i!=="hailuo-2.3-image-to-video-pr\
o"){let u={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-pro"},message:"must b\
e equal to constant"};e===null?e=[u]:e.push(u),t++}}r.prompt!==void 0&&(ke(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(k(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.duration_seconds!==void 0&&(U(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?U.errors:
e.concat(U.errors),t=e.length)),r.output_resolution!==void 0&&(be(r.output_resolution,{instancePath:o+"/output_resolutio\
n",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),
r.enable_safety_checker!==void 0&&(z(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:n})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.callback_url!==void 0&&(_(r.
callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.
errors:e.concat(_.errors),t=e.length))}else{let i={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[i]:e.push(i),t++}return Ze.errors=e,t===0}var Ms=Ye;function Ye(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let i;if(r.output_resolution===void 0&&(i="output_resolution")){let u={};e===null?e=[u]:e.push(
u),t++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let u={};e===null?e=[u]:e.push(u),t++}}var y=a===
t;if(t=s,e!==null&&(s?e.length=s:e=null),y){let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let d={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[d]:e.push(d),t++}var y=i===t;l=y}if(!l){let i={instancePath:o,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let i={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[i]:e.push(i),t++}if(r.prompt===void 0){let i={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[i]:e.push(i),t++}if(r.first_frame_image_url===void 0){
let i={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="model"||i==="prompt"||i==="first_\
frame_image_url"||i==="duration_seconds"||i==="output_resolution"||i==="enable_safety_checker"||i==="callback_url")){let u={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};
e===null?e=[u]:e.push(u),t++}if(r.model!==void 0){let i=r.model;if(typeof i!="string"){let u={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}if(i!=="hailuo-2.3-image-to-video-st\
andard"){let u={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-standard"},message:"\
must be equal to constant"};e===null?e=[u]:e.push(u),t++}}r.prompt!==void 0&&(ke(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(k(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.duration_seconds!==void 0&&(U(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?U.errors:
e.concat(U.errors),t=e.length)),r.output_resolution!==void 0&&(be(r.output_resolution,{instancePath:o+"/output_resolutio\
n",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),
r.enable_safety_checker!==void 0&&(z(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:n})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.callback_url!==void 0&&(_(r.
callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.
errors:e.concat(_.errors),t=e.length))}else{let i={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[i]:e.push(i),t++}return Ye.errors=e,t===0}var Gs=Cs;function Cs(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,y=t;
Fe(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length);
var u=y===t;u&&(l=!0,a=0);let i=t;He(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?He.errors:
e.concat(He.errors),t=e.length);var u=i===t;if(u&&l)l=!1,a=[a,1];else{u&&(l=!0,a=1);let d=t;Ze(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length);var u=d===t;if(u&&l)l=!1,a=[a,2];else{
u&&(l=!0,a=2);let g=t;Ye(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Ye.errors:e.concat(
Ye.errors),t=e.length);var u=g===t;u&&l?(l=!1,a=[a,3]):u&&(l=!0,a=3)}}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return Cs.errors=e,t===0}function T(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(q(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return T.errors=e,t===0}function P(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return P.
errors=e,t===0}function A(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let s={instancePath:o,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:o,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[s]:e.push(s),t++}return A.errors=e,t===0}var to={type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]};function qe(r,{instancePath:o="",parentData:f,parentDataProperty:m,
rootData:n=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===3||r===4||r===5||r===6||r===7||r===8||r===
9||r===10||r===11||r===12||r===13||r===14||r===15)){let s={instancePath:o,keyword:"enum",params:{allowedValues:to.enum},
message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return qe.errors=e,t===0}var oo={type:"string",enum:["16:9","9:16","1:1"]};function C(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="16:9"||r==="9:16"||r==="1:1")){let s={instancePath:o,keyword:"enum",params:{allowedValues:oo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return C.errors=e,t===0}var lo={type:"string",enum:["720p","1080p","4k"]};function De(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p"||r==="4k")){let s={instancePath:o,keyword:"enum",params:{allowedValues:lo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return De.errors=e,t===0}function $e(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[s]:e.push(s),t++}if(r.description===void 0){let s={instancePath:o,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="name"||s==="description"||s==="element_input_urls"||s==="element_input_video_urls"||s===
"element_input_audio_urls"||s==="start_time"||s==="end_time")){let l={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.name!==void 0&&typeof r.
name!="string"){let s={instancePath:o+"/name",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),t++}if(r.description!==void 0&&typeof r.description!="string"){let s={instancePath:o+"/description",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.element_input_urls!==void 0){let s=r.
element_input_urls;if(Array.isArray(s)){let l=s.length;for(let a=0;a<l;a++){let y=s[a];if(typeof y=="string"){if(!$.test(
y)){let i={instancePath:o+"/element_input_urls/"+a,keyword:"pattern",params:{pattern:"^https?://"},message:'must match p\
attern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!D(y)){let i={instancePath:o+"/element_input_urls/"+a,keyword:"for\
mat",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"\
/element_input_urls/"+a,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}}else{
let l={instancePath:o+"/element_input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:
e.push(l),t++}}if(r.element_input_video_urls!==void 0){let s=r.element_input_video_urls;if(Array.isArray(s)){let l=s.length;
for(let a=0;a<l;a++){let y=s[a];if(typeof y=="string"){if(!$.test(y)){let i={instancePath:o+"/element_input_video_urls/"+
a,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}
if(!D(y)){let i={instancePath:o+"/element_input_video_urls/"+a,keyword:"format",params:{format:"uri"},message:'must matc\
h format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/element_input_video_urls/"+a,keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}}else{let l={instancePath:o+"/element_inp\
ut_video_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(r.element_input_audio_urls!==
void 0){let s=r.element_input_audio_urls;if(Array.isArray(s)){let l=s.length;for(let a=0;a<l;a++){let y=s[a];if(typeof y==
"string"){if(!$.test(y)){let i={instancePath:o+"/element_input_audio_urls/"+a,keyword:"pattern",params:{pattern:"^https?\
://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!D(y)){let i={instancePath:o+"/element_\
input_audio_urls/"+a,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),
t++}}else{let i={instancePath:o+"/element_input_audio_urls/"+a,keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[i]:e.push(i),t++}}}else{let l={instancePath:o+"/element_input_audio_urls",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(r.start_time!==void 0){let s=r.start_time;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let l={instancePath:o+"/start_time",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[l]:e.push(l),t++}}if(r.end_time!==void 0){let s=r.end_time;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let l={instancePath:o+"/end_time",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:
e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),t++}return $e.errors=e,t===0}var no={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"kling-\
3.0"},multi_shots:{type:"boolean",const:!1},prompt:{$ref:"s81"},negative_prompt:{$ref:"s82"},cfg_scale:{$ref:"s83"},duration_seconds:{
$ref:"s84"},aspect_ratio:{$ref:"s85"},output_resolution:{$ref:"s86"},enable_sound:{type:"boolean"},first_frame_image_url:{
$ref:"s30"},last_frame_image_url:{$ref:"s68"},kling_elements:{type:"array",items:{$ref:"s87"}},callback_url:{$ref:"s2"}}};
function me(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!se.call(no.properties,s)){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="kling-3.0"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.multi_shots!==void 0){let s=r.multi_shots;if(typeof s!="b\
oolean"){let l={instancePath:o+"/multi_shots",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[l]:e.push(l),t++}if(s!==!1){let l={instancePath:o+"/multi_shots",keyword:"const",params:{allowedValue:!1},message:"mu\
st be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0&&(T(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.negative_prompt!==void 0&&
(P(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.cfg_scale!==void 0&&(A(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,
parentDataProperty:"cfg_scale",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.duration_seconds!==void 0&&
(qe(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||
(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),r.aspect_ratio!==void 0&&(C(r.aspect_ratio,{instancePath:o+"/aspe\
ct_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),
r.output_resolution!==void 0&&(De(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:n})||(e=e===null?De.errors:e.concat(De.errors),t=e.length)),r.enable_sound!==void 0&&typeof r.
enable_sound!="boolean"){let s={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url!==void 0&&(k(r.first_frame_image_url,{instancePath:o+"/\
first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length)),r.last_frame_image_url!==void 0&&(G(r.last_frame_image_url,{instancePath:o+"/last_frame_image_url",
parentData:r,parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),
r.kling_elements!==void 0){let s=r.kling_elements;if(Array.isArray(s)){let l=s.length;for(let a=0;a<l;a++)$e(s[a],{instancePath:o+
"/kling_elements/"+a,parentData:s,parentDataProperty:a,rootData:n})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)}else{
let l={instancePath:o+"/kling_elements",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(
l),t++}}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"call\
back_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return me.errors=e,t===0}function Dr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="duration_seconds")){let l={instancePath:o,keyword:"a\
dditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),t++}if(r.prompt!==void 0&&typeof r.prompt!="string"){let s={instancePath:o+"/prompt",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds!==void 0){let s=r.duration_seconds;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let l={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Dr.errors=e,t===0}var io={type:"object",additionalProperties:!1,required:["model","multi_shots","enable_sound","multi_prompt"],properties:{
model:{type:"string",const:"kling-3.0"},multi_shots:{type:"boolean",const:!0},enable_sound:{type:"boolean",const:!0},multi_prompt:{
type:"array",items:{$ref:"s89"}},prompt:{type:"string",minLength:1},negative_prompt:{$ref:"s82"},cfg_scale:{$ref:"s83"},
duration_seconds:{$ref:"s84"},aspect_ratio:{$ref:"s85"},output_resolution:{$ref:"s86"},first_frame_image_url:{$ref:"s30"},
kling_elements:{type:"array",items:{$ref:"s87"}},callback_url:{$ref:"s2"}}};function fe(r,{instancePath:o="",parentData:f,
parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[s]:e.push(s),t++}if(r.multi_shots===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
multi_shots"},message:"must have required property 'multi_shots'"};e===null?e=[s]:e.push(s),t++}if(r.enable_sound===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"enable_sound"},message:"must have required property 'e\
nable_sound'"};e===null?e=[s]:e.push(s),t++}if(r.multi_prompt===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"multi_prompt"},message:"must have required property 'multi_prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!se.call(io.properties,s)){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),t++}if(s!=="kling-3.0"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"mus\
t be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.multi_shots!==void 0){let s=r.multi_shots;if(typeof s!="bool\
ean"){let l={instancePath:o+"/multi_shots",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[l]:e.push(l),t++}if(s!==!0){let l={instancePath:o+"/multi_shots",keyword:"const",params:{allowedValue:!0},message:"must\
 be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.enable_sound!==void 0){let s=r.enable_sound;if(typeof s!="boo\
lean"){let l={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[l]:e.push(l),t++}if(s!==!0){let l={instancePath:o+"/enable_sound",keyword:"const",params:{allowedValue:!0},message:"m\
ust be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.multi_prompt!==void 0){let s=r.multi_prompt;if(Array.isArray(
s)){let l=s.length;for(let a=0;a<l;a++)Dr(s[a],{instancePath:o+"/multi_prompt/"+a,parentData:s,parentDataProperty:a,rootData:n})||
(e=e===null?Dr.errors:e.concat(Dr.errors),t=e.length)}else{let l={instancePath:o+"/multi_prompt",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="\
string"){if(q(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.negative_prompt!==void 0&&(P(r.negative_prompt,{instancePath:o+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),
t=e.length)),r.cfg_scale!==void 0&&(A(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scal\
e",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.duration_seconds!==void 0&&(qe(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?qe.errors:
e.concat(qe.errors),t=e.length)),r.aspect_ratio!==void 0&&(C(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.output_resolution!==
void 0&&(De(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:n})||(e=e===null?De.errors:e.concat(De.errors),t=e.length)),r.first_frame_image_url!==void 0&&(k(r.first_frame_image_url,
{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?
k.errors:e.concat(k.errors),t=e.length)),r.kling_elements!==void 0){let s=r.kling_elements;if(Array.isArray(s)){let l=s.
length;for(let a=0;a<l;a++)$e(s[a],{instancePath:o+"/kling_elements/"+a,parentData:s,parentDataProperty:a,rootData:n})||
(e=e===null?$e.errors:e.concat($e.errors),t=e.length)}else{let l={instancePath:o+"/kling_elements",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return fe.errors=e,t===0}function $r(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,y=t;
me(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?me.errors:e.concat(me.errors),t=e.length);
var u=y===t;u&&(l=!0,a=0);let i=t;fe(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?fe.errors:
e.concat(fe.errors),t=e.length);var u=i===t;if(u&&l?(l=!1,a=[a,1]):u&&(l=!0,a=1),l)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let d={instancePath:o,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[d]:e.push(d),t++}if(r.
model!==void 0){let d=r.model;if(typeof d!="string"){let b={instancePath:o+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[b]:e.push(b),t++}if(d!=="kling-3.0"){let b={instancePath:o+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[b]:e.push(b),t++}}}else{let d={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),t++}return $r.errors=e,t===0}function je(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(q(r)>2500){let s={instancePath:o,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(q(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return je.errors=e,t===0}var uo={type:"string",enum:["std","pro"]};function F(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="std"||r==="pro")){let s={instancePath:o,keyword:"enum",params:{allowedValues:uo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return F.errors=e,t===0}function Pe(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),t++}if(r!==5){let s={instancePath:o,keyword:"const",params:{allowedValue:5},message:"must be equal to co\
nstant"};e===null?e=[s]:e.push(s),t++}return Pe.errors=e,t===0}function Ae(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
if(r!==!1){let s={instancePath:o,keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}return Ae.errors=e,t===0}var po={type:"string",enum:["base","feature"]};function jr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="base"||r==="feature")){let s={instancePath:o,keyword:"enum",params:{allowedValues:po.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return jr.errors=e,t===0}function xe(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return xe.errors=e,t===0}var Fs=Ue,rs={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{
type:"string",const:"kling-o1"},prompt:{$ref:"s91"},mode:{$ref:"s92"},duration_seconds:{$ref:"s93"},aspect_ratio:{type:"\
string",enum:["16:9","9:16","1:1"]},enable_sound:{$ref:"s94"},reference_image_urls:{type:"array",minItems:1,maxItems:7,items:{
type:"string",format:"uri",pattern:"^https?://"}},reference_video_url:{type:"string",format:"uri",pattern:"^https?://"},
reference_video_type:{$ref:"s95"},preserve_reference_video_audio:{$ref:"s96"},callback_url:{$ref:"s2"}},dependentRequired:{
reference_video_type:["reference_video_url"],preserve_reference_video_audio:["reference_video_url"]},if:{properties:{reference_video_url:{}},
required:["reference_video_url"],additionalProperties:!0},then:{properties:{prompt:{pattern:"<<<video_1>>>"},reference_image_urls:{
maxItems:4}},additionalProperties:!0}},Hs=new RegExp("<<<video_1>>>","u");function Ue(r,{instancePath:o="",parentData:f,
parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.
reference_video_url===void 0&&(i="reference_video_url")){let u={};e===null?e=[u]:e.push(u),t++}}var y=a===t;if(t=s,e!==null&&
(s?e.length=s:e=null),y){let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt!==void 0){let d=r.prompt;if(typeof d==
"string"&&!Hs.test(d)){let b={instancePath:o+"/prompt",keyword:"pattern",params:{pattern:"<<<video_1>>>"},message:'must \
match pattern "<<<video_1>>>"'};e===null?e=[b]:e.push(b),t++}}if(r.reference_image_urls!==void 0){let d=r.reference_image_urls;
if(Array.isArray(d)&&d.length>4){let b={instancePath:o+"/reference_image_urls",keyword:"maxItems",params:{limit:4},message:"\
must NOT have more than 4 items"};e===null?e=[b]:e.push(b),t++}}}var y=i===t;l=y}if(!l){let i={instancePath:o,keyword:"i\
f",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.model===void 0){let i={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"\
must have required property 'model'"};e===null?e=[i]:e.push(i),t++}if(r.prompt===void 0){let i={instancePath:o,keyword:"\
required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[i]:e.push(i),t++}
for(let i in r)if(!se.call(rs.properties,i)){let u={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}if(r.model!==void 0){let i=r.model;if(typeof i!=
"string"){let u={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:
e.push(u),t++}if(i!=="kling-o1"){let u={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-o1"},message:"\
must be equal to constant"};e===null?e=[u]:e.push(u),t++}}if(r.prompt!==void 0&&(je(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),r.mode!==void 0&&(F(r.mode,
{instancePath:o+"/mode",parentData:r,parentDataProperty:"mode",rootData:n})||(e=e===null?F.errors:e.concat(F.errors),t=e.
length)),r.duration_seconds!==void 0&&(Pe(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:n})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),r.aspect_ratio!==void 0){let i=r.
aspect_ratio;if(typeof i!="string"){let u={instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),t++}if(!(i==="16:9"||i==="9:16"||i==="1:1")){let u={instancePath:o+"/aspect_ra\
tio",keyword:"enum",params:{allowedValues:rs.properties.aspect_ratio.enum},message:"must be equal to one of the allowed \
values"};e===null?e=[u]:e.push(u),t++}}if(r.enable_sound!==void 0&&(Ae(r.enable_sound,{instancePath:o+"/enable_sound",parentData:r,
parentDataProperty:"enable_sound",rootData:n})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.reference_image_urls!==
void 0){let i=r.reference_image_urls;if(Array.isArray(i)){if(i.length>7){let d={instancePath:o+"/reference_image_urls",keyword:"\
maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[d]:e.push(d),t++}if(i.length<1){let d={
instancePath:o+"/reference_image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[d]:e.push(d),t++}let u=i.length;for(let d=0;d<u;d++){let b=i[d];if(typeof b=="string"){if(!$.test(b)){let g={instancePath:o+
"/reference_image_urls/"+d,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===
null?e=[g]:e.push(g),t++}if(!D(b)){let g={instancePath:o+"/reference_image_urls/"+d,keyword:"format",params:{format:"uri"},
message:'must match format "uri"'};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:o+"/reference_image_urls/"+d,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),t++}}}else{let u={instancePath:o+"/refer\
ence_image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}if(r.reference_video_url!==
void 0){let i=r.reference_video_url;if(typeof i=="string"){if(!$.test(i)){let u={instancePath:o+"/reference_video_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[u]:e.push(u),t++}if(!D(i)){
let u={instancePath:o+"/reference_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[u]:e.push(u),t++}}else{let u={instancePath:o+"/reference_video_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),t++}}if(r.reference_video_type!==void 0&&(jr(r.reference_video_type,{instancePath:o+
"/reference_video_type",parentData:r,parentDataProperty:"reference_video_type",rootData:n})||(e=e===null?jr.errors:e.concat(
jr.errors),t=e.length)),r.preserve_reference_video_audio!==void 0&&(xe(r.preserve_reference_video_audio,{instancePath:o+
"/preserve_reference_video_audio",parentData:r,parentDataProperty:"preserve_reference_video_audio",rootData:n})||(e=e===
null?xe.errors:e.concat(xe.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_ur\
l",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.reference_video_type!==
void 0&&r.reference_video_url===void 0){let i={instancePath:o,keyword:"dependentRequired",params:{property:"reference_vi\
deo_type",missingProperty:"reference_video_url",depsCount:1,deps:"reference_video_url"},message:"must have property refe\
rence_video_url when property reference_video_type is present"};e===null?e=[i]:e.push(i),t++}if(r.preserve_reference_video_audio!==
void 0&&r.reference_video_url===void 0){let i={instancePath:o,keyword:"dependentRequired",params:{property:"preserve_ref\
erence_video_audio",missingProperty:"reference_video_url",depsCount:1,deps:"reference_video_url"},message:"must have pro\
perty reference_video_url when property preserve_reference_video_audio is present"};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return Ue.errors=
e,t===0}var ao={type:"integer",enum:[5,10]};function L(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===5||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:ao.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return L.errors=
e,t===0}function Oe(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return Oe.errors=e,t===0}var Zs=Be;function Be(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="negative_prompt"||s==="cfg_scale"||s==="duration_seconds"||s===
"aspect_ratio"||s==="enable_sound"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="kling-v2.1-master-text-to-video"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.1-master-text-to-video"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.prompt!==void 0&&
(T(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?T.errors:e.concat(
T.errors),t=e.length)),r.negative_prompt!==void 0&&(P(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.cfg_scale!==void 0&&
(A(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:n})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length)),r.duration_seconds!==void 0&&(L(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.aspect_ratio!==
void 0&&(C(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=
e===null?C.errors:e.concat(C.errors),t=e.length)),r.enable_sound!==void 0&&(Oe(r.enable_sound,{instancePath:o+"/enable_s\
ound",parentData:r,parentDataProperty:"enable_sound",rootData:n})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),
r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Be.errors=e,t===0}var Ys=We;function We(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="negative_prompt"||s==="cfg_scale"||s==="duration_seconds"||s===
"aspect_ratio"||s==="enable_sound"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="kling-v2.5-turbo-text-to-video-pro"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.5-turbo-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.prompt!==void 0&&
(T(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?T.errors:e.concat(
T.errors),t=e.length)),r.negative_prompt!==void 0&&(P(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.cfg_scale!==void 0&&
(A(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:n})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length)),r.duration_seconds!==void 0&&(L(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.aspect_ratio!==
void 0&&(C(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=
e===null?C.errors:e.concat(C.errors),t=e.length)),r.enable_sound!==void 0&&(Oe(r.enable_sound,{instancePath:o+"/enable_s\
ound",parentData:r,parentDataProperty:"enable_sound",rootData:n})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),
r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return We.errors=e,t===0}function N(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(q(r)>2500){let s={instancePath:o,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(q(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return N.errors=e,t===0}var Us=Xe,ss={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"kling-v2.6"},prompt:{$ref:"s102"},mode:{$ref:"s92"},
duration_seconds:{type:"integer",enum:[5,10]},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},enable_sound:{type:"\
boolean"},callback_url:{$ref:"s2"}},if:{properties:{enable_sound:{const:!0}},required:["enable_sound"],additionalProperties:!0},
then:{properties:{mode:{const:"pro"}},required:["mode"],additionalProperties:!0}};function Xe(r,{instancePath:o="",parentData:f,
parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.
enable_sound===void 0&&(i="enable_sound")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.enable_sound!==void 0&&r.enable_sound!==
!0){let u={};e===null?e=[u]:e.push(u),t++}}var y=a===t;if(t=s,e!==null&&(s?e.length=s:e=null),y){let i=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.mode===void 0){let d={instancePath:o,keyword:"required",params:{missingProperty:"mode"},
message:"must have required property 'mode'"};e===null?e=[d]:e.push(d),t++}if(r.mode!==void 0&&r.mode!=="pro"){let d={instancePath:o+
"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal to constant"};e===null?e=[d]:e.push(d),t++}}var y=i===
t;l=y}if(!l){let i={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let i={instancePath:o,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[i]:e.push(i),t++}if(r.
prompt===void 0){let i={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="model"||i==="prompt"||i==="mode"||i==="duratio\
n_seconds"||i==="aspect_ratio"||i==="enable_sound"||i==="callback_url")){let u={instancePath:o,keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}if(r.model!==
void 0){let i=r.model;if(typeof i!="string"){let u={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),t++}if(i!=="kling-v2.6"){let u={instancePath:o+"/model",keyword:"const",params:{
allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===null?e=[u]:e.push(u),t++}}if(r.prompt!==void 0&&(N(r.
prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?N.errors:e.concat(N.
errors),t=e.length)),r.mode!==void 0&&(F(r.mode,{instancePath:o+"/mode",parentData:r,parentDataProperty:"mode",rootData:n})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.duration_seconds!==void 0){let i=r.duration_seconds;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i))){let u={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[u]:e.push(u),t++}if(!(i===5||i===10)){let u={instancePath:o+"/duration_seconds",keyword:"e\
num",params:{allowedValues:ss.properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===
null?e=[u]:e.push(u),t++}}if(r.aspect_ratio!==void 0){let i=r.aspect_ratio;if(typeof i!="string"){let u={instancePath:o+
"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}if(!(i==="1\
6:9"||i==="9:16"||i==="1:1")){let u={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:ss.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),t++}}if(r.enable_sound!==void 0&&typeof r.
enable_sound!="boolean"){let i={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[i]:e.push(i),t++}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let i={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return Xe.errors=e,t===0}var Bs=Je,
Gr={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"kling-v3-o\
mni"},prompt:{$ref:"s102"},duration_seconds:{type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},aspect_ratio:{type:"\
string",enum:["16:9","9:16","1:1"]},output_resolution:{type:"string",enum:["720p","1080p","4k"]},enable_sound:{type:"boo\
lean"},callback_url:{$ref:"s2"}}};function Je(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="duration_seconds"||s==="aspect_ratio"||s==="output_resolution"||
s==="enable_sound"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="kling-v3-omni"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni"},
message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0&&(N(r.prompt,{instancePath:o+"/p\
rompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.duration_seconds!==
void 0){let s=r.duration_seconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let l={instancePath:o+"/duration_seconds",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(!(s===3||s===4||s===5||
s===6||s===7||s===8||s===9||s===10||s===11||s===12||s===13||s===14||s===15)){let l={instancePath:o+"/duration_seconds",keyword:"\
enum",params:{allowedValues:Gr.properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===
null?e=[l]:e.push(l),t++}}if(r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let l={instancePath:o+
"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="1\
6:9"||s==="9:16"||s==="1:1")){let l={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Gr.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.output_resolution!==void 0){
let s=r.output_resolution;if(typeof s!="string"){let l={instancePath:o+"/output_resolution",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="720p"||s==="1080p"||s==="4k")){let l={instancePath:o+
"/output_resolution",keyword:"enum",params:{allowedValues:Gr.properties.output_resolution.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.enable_sound!==void 0&&typeof r.enable_sound!="boolean"){
let s={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.
push(s),t++}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Je.errors=e,t===0}function Pr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length>7){let l={instancePath:o,keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===
null?e=[l]:e.push(l),t++}if(r.length<1){let l={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[l]:e.push(l),t++}let s=r.length;for(let l=0;l<s;l++){let a=r[l];if(typeof a=="string"){
if(!$.test(a)){let y={instancePath:o+"/"+l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "\
^https?://"'};e===null?e=[y]:e.push(y),t++}if(!D(a)){let y={instancePath:o+"/"+l,keyword:"format",params:{format:"uri"},
message:'must match format "uri"'};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:o+"/"+l,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}}}else{let s={instancePath:o,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return Pr.errors=e,t===0}var Ws=Qe,ts={type:"object",
additionalProperties:!1,required:["model","prompt","reference_image_urls","aspect_ratio"],properties:{model:{type:"strin\
g",const:"kling-v3-omni-reference"},prompt:{$ref:"s102"},reference_image_urls:{$ref:"s105"},aspect_ratio:{$ref:"s85"},duration_seconds:{
type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},output_resolution:{type:"string",enum:["720p","1080p","4k"]},enable_sound:{
type:"boolean"},callback_url:{$ref:"s2"}}};function Qe(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.reference_image_urls===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"reference_image_urls"},message:"must have required property 'reference_image_urls'"};e===null?e=[s]:e.push(
s),t++}if(r.aspect_ratio===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||
s==="reference_image_urls"||s==="aspect_ratio"||s==="duration_seconds"||s==="output_resolution"||s==="enable_sound"||s===
"callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT ha\
ve additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={
instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!==
"kling-v3-omni-reference"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-reference"},
message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0&&(N(r.prompt,{instancePath:o+"/p\
rompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.reference_image_urls!==
void 0&&(Pr(r.reference_image_urls,{instancePath:o+"/reference_image_urls",parentData:r,parentDataProperty:"reference_im\
age_urls",rootData:n})||(e=e===null?Pr.errors:e.concat(Pr.errors),t=e.length)),r.aspect_ratio!==void 0&&(C(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?C.errors:e.concat(
C.errors),t=e.length)),r.duration_seconds!==void 0){let s=r.duration_seconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){
let l={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
l]:e.push(l),t++}if(!(s===3||s===4||s===5||s===6||s===7||s===8||s===9||s===10||s===11||s===12||s===13||s===14||s===15)){
let l={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:ts.properties.duration_seconds.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.output_resolution!==void 0){let s=r.output_resolution;
if(typeof s!="string"){let l={instancePath:o+"/output_resolution",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[l]:e.push(l),t++}if(!(s==="720p"||s==="1080p"||s==="4k")){let l={instancePath:o+"/output_resolutio\
n",keyword:"enum",params:{allowedValues:ts.properties.output_resolution.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[l]:e.push(l),t++}}if(r.enable_sound!==void 0&&typeof r.enable_sound!="boolean"){let s={instancePath:o+
"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.callback_url!==
void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=
e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Qe.errors=e,t===0}var Xs=er,Cr={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"kling-v3-turbo-text-to-video"},prompt:{$ref:"s102"},
duration_seconds:{type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},aspect_ratio:{type:"string",enum:["16:9","9:16",
"1:1"]},output_resolution:{type:"string",enum:["720p","1080p"]},callback_url:{$ref:"s2"}}};function er(r,{instancePath:o="",
parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s===
"prompt"||s==="duration_seconds"||s==="aspect_ratio"||s==="output_resolution"||s==="callback_url")){let l={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="kling-v3-turbo-text-to-video"){let l={
instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-turbo-text-to-video"},message:"must be equal to c\
onstant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0&&(N(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.duration_seconds!==void 0){let s=r.duration_seconds;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let l={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(!(s===3||s===4||s===5||s===6||s===7||s===8||s===9||s===
10||s===11||s===12||s===13||s===14||s===15)){let l={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:Cr.
properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.
aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let l={instancePath:o+"/aspect_ratio",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="16:9"||s==="9:16"||s==="1:1")){let l={
instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Cr.properties.aspect_ratio.enum},message:"must be eq\
ual to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.output_resolution!==void 0){let s=r.output_resolution;
if(typeof s!="string"){let l={instancePath:o+"/output_resolution",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[l]:e.push(l),t++}if(!(s==="720p"||s==="1080p")){let l={instancePath:o+"/output_resolution",keyword:"\
enum",params:{allowedValues:Cr.properties.output_resolution.enum},message:"must be equal to one of the allowed values"};
e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return er.errors=e,t===0}var Js=Qs;function Qs(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,y=t;
$r(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?$r.errors:e.concat($r.errors),t=e.length);
var u=y===t;u&&(l=!0,a=0);let i=t;Ue(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Ue.errors:
e.concat(Ue.errors),t=e.length);var u=i===t;if(u&&l)l=!1,a=[a,1];else{u&&(l=!0,a=1);let d=t;Be(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length);var u=d===t;if(u&&l)l=!1,a=[a,2];else{
u&&(l=!0,a=2);let g=t;We(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?We.errors:e.concat(
We.errors),t=e.length);var u=g===t;if(u&&l)l=!1,a=[a,3];else{u&&(l=!0,a=3);let v=t;Xe(r,{instancePath:o,parentData:f,parentDataProperty:m,
rootData:n})||(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length);var u=v===t;if(u&&l)l=!1,a=[a,4];else{u&&(l=!0,a=4);
let I=t;Je(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Je.errors:e.concat(Je.errors),t=
e.length);var u=I===t;if(u&&l)l=!1,a=[a,5];else{u&&(l=!0,a=5);let le=t;Qe(r,{instancePath:o,parentData:f,parentDataProperty:m,
rootData:n})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length);var u=le===t;if(u&&l)l=!1,a=[a,6];else{u&&(l=!0,a=6);
let ce=t;er(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?er.errors:e.concat(er.errors),
t=e.length);var u=ce===t;u&&l?(l=!1,a=[a,7]):u&&(l=!0,a=7)}}}}}}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,
keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}
return Qs.errors=e,t===0}var et=rt;function rt(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,y=t;
me(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?me.errors:e.concat(me.errors),t=e.length);
var u=y===t;u&&(l=!0,a=0);let i=t;fe(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?fe.errors:
e.concat(fe.errors),t=e.length);var u=i===t;if(u&&l?(l=!1,a=[a,1]):u&&(l=!0,a=1),l)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let d={instancePath:o,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[d]:e.push(d),t++}if(r.
model!==void 0){let d=r.model;if(typeof d!="string"){let b={instancePath:o+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[b]:e.push(b),t++}if(d!=="kling-3.0"){let b={instancePath:o+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[b]:e.push(b),t++}}}else{let d={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),t++}return rt.errors=e,t===0}var st=tt;function tt(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="kling-3.0"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return me(r,{instancePath:o,parentData:f,parentDataProperty:m,
rootData:n})||(e=e===null?me.errors:e.concat(me.errors),t=e.length),tt.errors=e,t===0}var ot=lt;function lt(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="kling-3.0"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return fe(r,{instancePath:o,parentData:f,parentDataProperty:m,
rootData:n})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length),lt.errors=e,t===0}var nt=rr,os={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-o1"},prompt:{$ref:"s91"},
first_frame_image_url:{$ref:"s30"},last_frame_image_url:{type:"string",format:"uri",pattern:"^https?://"},mode:{$ref:"s9\
2"},duration_seconds:{$ref:"s93"},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},enable_sound:{$ref:"s94"},reference_image_urls:{
type:"array",minItems:1,maxItems:7,items:{type:"string",format:"uri",pattern:"^https?://"}},reference_video_url:{type:"s\
tring",format:"uri",pattern:"^https?://"},reference_video_type:{type:"string",const:"feature"},preserve_reference_video_audio:{
$ref:"s96"},callback_url:{$ref:"s2"}},dependentRequired:{reference_video_type:["reference_video_url"],preserve_reference_video_audio:[
"reference_video_url"]},allOf:[{if:{properties:{reference_video_url:{}},required:["reference_video_url"],additionalProperties:!0},
then:{properties:{prompt:{pattern:"<<<video_1>>>"},reference_video_type:{},reference_image_urls:{maxItems:4}},required:[
"reference_video_type"],additionalProperties:!0}},{if:{properties:{last_frame_image_url:{}},required:["last_frame_image_\
url"],additionalProperties:!0},then:{properties:{reference_image_urls:{not:{}},reference_video_url:{not:{}}},additionalProperties:!0}}]};
function rr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let g;if(r.reference_video_url===void 0&&(g="reference_video_url")){let w={};e===null?e=[w]:
e.push(w),t++}}var y=a===t;if(t=s,e!==null&&(s?e.length=s:e=null),y){let g=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.reference_video_type===void 0){let v={instancePath:o,keyword:"required",params:{missingProperty:"reference_video_ty\
pe"},message:"must have required property 'reference_video_type'"};e===null?e=[v]:e.push(v),t++}if(r.prompt!==void 0){let v=r.
prompt;if(typeof v=="string"&&!Hs.test(v)){let S={instancePath:o+"/prompt",keyword:"pattern",params:{pattern:"<<<video_1\
>>>"},message:'must match pattern "<<<video_1>>>"'};e===null?e=[S]:e.push(S),t++}}if(r.reference_image_urls!==void 0){let v=r.
reference_image_urls;if(Array.isArray(v)&&v.length>4){let S={instancePath:o+"/reference_image_urls",keyword:"maxItems",params:{
limit:4},message:"must NOT have more than 4 items"};e===null?e=[S]:e.push(S),t++}}}var y=g===t;l=y}if(!l){let g={instancePath:o,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[g]:e.push(g),t++}let i=t,u=!0,
d=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.last_frame_image_url===void 0&&(g="last_frame_image_url")){let w={};
e===null?e=[w]:e.push(w),t++}}var b=d===t;if(t=i,e!==null&&(i?e.length=i:e=null),b){let g=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.reference_image_urls!==void 0){let v={instancePath:o+"/reference_image_urls",keyword:"not",params:{},message:"\
must NOT be valid"};e===null?e=[v]:e.push(v),t++}if(r.reference_video_url!==void 0){let v={instancePath:o+"/reference_vi\
deo_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[v]:e.push(v),t++}}var b=g===t;u=b}if(!u){let g={
instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[g]:e.push(g),
t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let g={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[g]:e.push(g),t++}if(r.prompt===void 0){let g={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[g]:e.push(
g),t++}if(r.first_frame_image_url===void 0){let g={instancePath:o,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[g]:e.push(g),t++}for(let g in r)
if(!se.call(os.properties,g)){let w={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:g},message:"\
must NOT have additional properties"};e===null?e=[w]:e.push(w),t++}if(r.model!==void 0){let g=r.model;if(typeof g!="stri\
ng"){let w={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(
w),t++}if(g!=="kling-o1"){let w={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-o1"},message:"must \
be equal to constant"};e===null?e=[w]:e.push(w),t++}}if(r.prompt!==void 0&&(je(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(k(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.last_frame_image_url!==void 0){let g=r.
last_frame_image_url;if(typeof g=="string"){if(!$.test(g)){let w={instancePath:o+"/last_frame_image_url",keyword:"patter\
n",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[w]:e.push(w),t++}if(!D(g)){let w={
instancePath:o+"/last_frame_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?
e=[w]:e.push(w),t++}}else{let w={instancePath:o+"/last_frame_image_url",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[w]:e.push(w),t++}}if(r.mode!==void 0&&(F(r.mode,{instancePath:o+"/mode",parentData:r,parentDataProperty:"\
mode",rootData:n})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.duration_seconds!==void 0&&(Pe(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Pe.errors:
e.concat(Pe.errors),t=e.length)),r.aspect_ratio!==void 0){let g=r.aspect_ratio;if(typeof g!="string"){let w={instancePath:o+
"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),t++}if(!(g==="1\
6:9"||g==="9:16"||g==="1:1")){let w={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:os.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),t++}}if(r.enable_sound!==void 0&&(Ae(
r.enable_sound,{instancePath:o+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:n})||(e=e===null?
Ae.errors:e.concat(Ae.errors),t=e.length)),r.reference_image_urls!==void 0){let g=r.reference_image_urls;if(Array.isArray(
g)){if(g.length>7){let v={instancePath:o+"/reference_image_urls",keyword:"maxItems",params:{limit:7},message:"must NOT h\
ave more than 7 items"};e===null?e=[v]:e.push(v),t++}if(g.length<1){let v={instancePath:o+"/reference_image_urls",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[v]:e.push(v),t++}let w=g.length;for(let v=0;v<
w;v++){let S=g[v];if(typeof S=="string"){if(!$.test(S)){let I={instancePath:o+"/reference_image_urls/"+v,keyword:"patter\
n",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[I]:e.push(I),t++}if(!D(S)){let I={
instancePath:o+"/reference_image_urls/"+v,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[I]:e.push(I),t++}}else{let I={instancePath:o+"/reference_image_urls/"+v,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[I]:e.push(I),t++}}}else{let w={instancePath:o+"/reference_image_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[w]:e.push(w),t++}}if(r.reference_video_url!==void 0){let g=r.reference_video_url;
if(typeof g=="string"){if(!$.test(g)){let w={instancePath:o+"/reference_video_url",keyword:"pattern",params:{pattern:"^h\
ttps?://"},message:'must match pattern "^https?://"'};e===null?e=[w]:e.push(w),t++}if(!D(g)){let w={instancePath:o+"/ref\
erence_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[w]:e.push(w),t++}}else{
let w={instancePath:o+"/reference_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[w]:e.push(w),t++}}if(r.reference_video_type!==void 0){let g=r.reference_video_type;if(typeof g!="string"){let w={instancePath:o+
"/reference_video_type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),t++}if(g!==
"feature"){let w={instancePath:o+"/reference_video_type",keyword:"const",params:{allowedValue:"feature"},message:"must b\
e equal to constant"};e===null?e=[w]:e.push(w),t++}}if(r.preserve_reference_video_audio!==void 0&&(xe(r.preserve_reference_video_audio,
{instancePath:o+"/preserve_reference_video_audio",parentData:r,parentDataProperty:"preserve_reference_video_audio",rootData:n})||
(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),
r.reference_video_type!==void 0&&r.reference_video_url===void 0){let g={instancePath:o,keyword:"dependentRequired",params:{
property:"reference_video_type",missingProperty:"reference_video_url",depsCount:1,deps:"reference_video_url"},message:"m\
ust have property reference_video_url when property reference_video_type is present"};e===null?e=[g]:e.push(g),t++}if(r.
preserve_reference_video_audio!==void 0&&r.reference_video_url===void 0){let g={instancePath:o,keyword:"dependentRequire\
d",params:{property:"preserve_reference_video_audio",missingProperty:"reference_video_url",depsCount:1,deps:"reference_v\
ideo_url"},message:"must have property reference_video_url when property preserve_reference_video_audio is present"};e===
null?e=[g]:e.push(g),t++}}else{let g={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[g]:e.push(g),t++}return rr.errors=e,t===0}function B(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return B.
errors=e,t===0}var it=sr,mo={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{
model:{type:"string",const:"kling-v2.1-master-image-to-video"},prompt:{$ref:"s81"},first_frame_image_url:{$ref:"s30"},last_frame_image_url:{
type:"string",format:"uri",pattern:"^https?://"},negative_prompt:{$ref:"s82"},cfg_scale:{$ref:"s83"},duration_seconds:{$ref:"\
s98"},aspect_ratio:{$ref:"s120"},callback_url:{$ref:"s2"}}};function sr(r,{instancePath:o="",parentData:f,parentDataProperty:m,
rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(
s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_im\
age_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!se.call(mo.properties,s)){let l={instancePath:o,keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),
t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="kling-v2.1-master-image-to-video"){let l={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-v2.1-master-image-to-video"},message:"must be equal to constant"};e===
null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0&&(T(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"p\
rompt",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.first_frame_image_url!==void 0&&(k(r.first_frame_image_url,
{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?
k.errors:e.concat(k.errors),t=e.length)),r.last_frame_image_url!==void 0){let s=r.last_frame_image_url;if(typeof s=="str\
ing"){if(!$.test(s)){let l={instancePath:o+"/last_frame_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+"/last_frame_image_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+
"/last_frame_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.
negative_prompt!==void 0&&(P(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"negat\
ive_prompt",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.cfg_scale!==void 0&&(A(r.cfg_scale,{instancePath:o+
"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),
r.duration_seconds!==void 0&&(L(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:n})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.aspect_ratio!==void 0&&(B(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?B.errors:e.concat(
B.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return sr.errors=e,t===0}var ut=tr,fo={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"kling-v2.1-pro"},prompt:{$ref:"s81"},first_frame_image_url:{$ref:"s30"},last_frame_image_url:{$ref:"s68"},negative_prompt:{
$ref:"s82"},cfg_scale:{$ref:"s83"},duration_seconds:{$ref:"s98"},aspect_ratio:{$ref:"s120"},callback_url:{$ref:"s2"}}};function tr(r,{
instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!se.call(fo.properties,s)){let l={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="kling-v2.1-pro"){let l={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-v2.1-pro"},message:"must be equal to constant"};e===null?e=[l]:e.push(
l),t++}}r.prompt!==void 0&&(T(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.first_frame_image_url!==void 0&&(k(r.first_frame_image_url,{instancePath:o+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length)),r.last_frame_image_url!==void 0&&(G(r.last_frame_image_url,{instancePath:o+"/last_frame_image_url",
parentData:r,parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),
r.negative_prompt!==void 0&&(P(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"neg\
ative_prompt",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.cfg_scale!==void 0&&(A(r.cfg_scale,{instancePath:o+
"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),
r.duration_seconds!==void 0&&(L(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:n})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.aspect_ratio!==void 0&&(B(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?B.errors:e.concat(
B.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return tr.errors=e,t===0}var pt=or,co={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"kling-v2.1-standard"},prompt:{$ref:"s81"},first_frame_image_url:{$ref:"s30"},last_frame_image_url:{type:"strin\
g",format:"uri",pattern:"^https?://"},negative_prompt:{$ref:"s82"},cfg_scale:{$ref:"s83"},duration_seconds:{$ref:"s98"},
aspect_ratio:{$ref:"s120"},callback_url:{$ref:"s2"}}};function or(r,{instancePath:o="",parentData:f,parentDataProperty:m,
rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(
s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_im\
age_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!se.call(co.properties,s)){let l={instancePath:o,keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),
t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="kling-v2.1-standard"){let l={instancePath:o+"/mo\
del",keyword:"const",params:{allowedValue:"kling-v2.1-standard"},message:"must be equal to constant"};e===null?e=[l]:e.push(
l),t++}}if(r.prompt!==void 0&&(T(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.first_frame_image_url!==void 0&&(k(r.first_frame_image_url,{instancePath:o+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length)),r.last_frame_image_url!==void 0){let s=r.last_frame_image_url;if(typeof s=="string"){if(!$.test(s)){
let l={instancePath:o+"/last_frame_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match patter\
n "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+"/last_frame_image_url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/last_frame_i\
mage_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.negative_prompt!==
void 0&&(P(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.cfg_scale!==void 0&&(A(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,
parentDataProperty:"cfg_scale",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.duration_seconds!==void 0&&
(L(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.aspect_ratio!==void 0&&(B(r.aspect_ratio,{instancePath:o+"/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),
r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return or.errors=e,t===0}var at=lr,go={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.5-turbo-image-to-vi\
deo-pro"},prompt:{$ref:"s81"},first_frame_image_url:{$ref:"s30"},last_frame_image_url:{$ref:"s68"},negative_prompt:{$ref:"\
s82"},cfg_scale:{$ref:"s83"},duration_seconds:{$ref:"s98"},aspect_ratio:{$ref:"s120"},callback_url:{$ref:"s2"}}};function lr(r,{
instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!se.call(go.properties,s)){let l={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="kling-v2.5-turbo-image-to-vi\
deo-pro"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v2.5-turbo-image-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.prompt!==void 0&&(T(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(k(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.last_frame_image_url!==void 0&&(G(r.last_frame_image_url,
{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?
G.errors:e.concat(G.errors),t=e.length)),r.negative_prompt!==void 0&&(P(r.negative_prompt,{instancePath:o+"/negative_pro\
mpt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),
r.cfg_scale!==void 0&&(A(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:n})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.duration_seconds!==void 0&&(L(r.duration_seconds,{instancePath:o+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?L.errors:e.concat(L.errors),
t=e.length)),r.aspect_ratio!==void 0&&(B(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:n})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return lr.errors=e,t===0}var mt=nr,Fr={type:"object",additionalProperties:!1,required:["model","prom\
pt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.6"},prompt:{$ref:"s102"},first_frame_image_url:{
$ref:"s30"},last_frame_image_url:{type:"string",format:"uri",pattern:"^https?://"},mode:{$ref:"s92"},duration_seconds:{type:"\
integer",enum:[5,10]},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},enable_sound:{type:"boolean"},callback_url:{
$ref:"s2"}},allOf:[{if:{properties:{enable_sound:{const:!0}},required:["enable_sound"],additionalProperties:!0},then:{properties:{
mode:{const:"pro"}},required:["mode"],additionalProperties:!0}},{if:{properties:{last_frame_image_url:{}},required:["las\
t_frame_image_url"],additionalProperties:!0},then:{properties:{mode:{const:"pro"},duration_seconds:{const:5}},required:[
"mode"],additionalProperties:!0}}]};function nr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.enable_sound===void 0&&(g="enable_so\
und")){let w={};e===null?e=[w]:e.push(w),t++}else if(r.enable_sound!==void 0&&r.enable_sound!==!0){let w={};e===null?e=[
w]:e.push(w),t++}}var y=a===t;if(t=s,e!==null&&(s?e.length=s:e=null),y){let g=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.mode===void 0){let v={instancePath:o,keyword:"required",params:{missingProperty:"mode"},message:"must have requ\
ired property 'mode'"};e===null?e=[v]:e.push(v),t++}if(r.mode!==void 0&&r.mode!=="pro"){let v={instancePath:o+"/mode",keyword:"\
const",params:{allowedValue:"pro"},message:"must be equal to constant"};e===null?e=[v]:e.push(v),t++}}var y=g===t;l=y}if(!l){
let g={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[g]:e.push(
g),t++}let i=t,u=!0,d=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.last_frame_image_url===void 0&&(g="last_\
frame_image_url")){let w={};e===null?e=[w]:e.push(w),t++}}var b=d===t;if(t=i,e!==null&&(i?e.length=i:e=null),b){let g=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let v={instancePath:o,keyword:"required",params:{missingProperty:"\
mode"},message:"must have required property 'mode'"};e===null?e=[v]:e.push(v),t++}if(r.mode!==void 0&&r.mode!=="pro"){let v={
instancePath:o+"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal to constant"};e===null?e=[v]:e.
push(v),t++}if(r.duration_seconds!==void 0&&r.duration_seconds!==5){let v={instancePath:o+"/duration_seconds",keyword:"c\
onst",params:{allowedValue:5},message:"must be equal to constant"};e===null?e=[v]:e.push(v),t++}}var b=g===t;u=b}if(!u){
let g={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[g]:e.push(
g),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let g={instancePath:o,keyword:"required",params:{
missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[g]:e.push(g),t++}if(r.prompt===void 0){
let g={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[g]:e.push(g),t++}if(r.first_frame_image_url===void 0){let g={instancePath:o,keyword:"required",params:{missingProperty:"\
first_frame_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[g]:e.push(g),t++}for(let g in r)
if(!se.call(Fr.properties,g)){let w={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:g},message:"\
must NOT have additional properties"};e===null?e=[w]:e.push(w),t++}if(r.model!==void 0){let g=r.model;if(typeof g!="stri\
ng"){let w={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(
w),t++}if(g!=="kling-v2.6"){let w={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v2.6"},message:"m\
ust be equal to constant"};e===null?e=[w]:e.push(w),t++}}if(r.prompt!==void 0&&(N(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(k(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.last_frame_image_url!==void 0){let g=r.
last_frame_image_url;if(typeof g=="string"){if(!$.test(g)){let w={instancePath:o+"/last_frame_image_url",keyword:"patter\
n",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[w]:e.push(w),t++}if(!D(g)){let w={
instancePath:o+"/last_frame_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?
e=[w]:e.push(w),t++}}else{let w={instancePath:o+"/last_frame_image_url",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[w]:e.push(w),t++}}if(r.mode!==void 0&&(F(r.mode,{instancePath:o+"/mode",parentData:r,parentDataProperty:"\
mode",rootData:n})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.duration_seconds!==void 0){let g=r.duration_seconds;
if(!(typeof g=="number"&&!(g%1)&&!isNaN(g))){let w={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[w]:e.push(w),t++}if(!(g===5||g===10)){let w={instancePath:o+"/duration_seco\
nds",keyword:"enum",params:{allowedValues:Fr.properties.duration_seconds.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[w]:e.push(w),t++}}if(r.aspect_ratio!==void 0){let g=r.aspect_ratio;if(typeof g!="string"){let w={
instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),
t++}if(!(g==="16:9"||g==="9:16"||g==="1:1")){let w={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Fr.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),t++}}if(r.enable_sound!==
void 0&&typeof r.enable_sound!="boolean"){let g={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[g]:e.push(g),t++}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",
parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let g={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),t++}return nr.errors=
e,t===0}var ft=ir,_r={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{
model:{type:"string",const:"kling-v3-omni"},prompt:{$ref:"s102"},first_frame_image_url:{$ref:"s30"},last_frame_image_url:{
type:"string",format:"uri",pattern:"^https?://"},duration_seconds:{type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},
aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},output_resolution:{type:"string",enum:["720p","1080p","4k"]},enable_sound:{
type:"boolean"},callback_url:{$ref:"s2"}},if:{properties:{last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},
then:{properties:{duration_seconds:{const:5}},additionalProperties:!0}};function ir(r,{instancePath:o="",parentData:f,parentDataProperty:m,
rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.last_frame_image_url===
void 0&&(i="last_frame_image_url")){let u={};e===null?e=[u]:e.push(u),t++}}var y=a===t;if(t=s,e!==null&&(s?e.length=s:e=
null),y){let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&r.duration_seconds!==5){let d={
instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"must be equal to constant"};e===null?
e=[d]:e.push(d),t++}var y=i===t;l=y}if(!l){let i={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'mu\
st match "then" schema'};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let i={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[i]:e.push(i),t++}if(r.prompt===void 0){let i={instancePath:o,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[i]:e.push(i),t++}if(r.first_frame_image_url===void 0){
let i={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!se.call(_r.properties,i)){let u={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[
u]:e.push(u),t++}if(r.model!==void 0){let i=r.model;if(typeof i!="string"){let u={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}if(i!=="kling-v3-omni"){let u={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-v3-omni"},message:"must be equal to constant"};e===null?e=[u]:e.push(
u),t++}}if(r.prompt!==void 0&&(N(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.first_frame_image_url!==void 0&&(k(r.first_frame_image_url,{instancePath:o+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length)),r.last_frame_image_url!==void 0){let i=r.last_frame_image_url;if(typeof i=="string"){if(!$.test(i)){
let u={instancePath:o+"/last_frame_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match patter\
n "^https?://"'};e===null?e=[u]:e.push(u),t++}if(!D(i)){let u={instancePath:o+"/last_frame_image_url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:o+"/last_frame_i\
mage_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}}if(r.duration_seconds!==
void 0){let i=r.duration_seconds;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let u={instancePath:o+"/duration_seconds",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(u),t++}if(!(i===3||i===4||i===5||
i===6||i===7||i===8||i===9||i===10||i===11||i===12||i===13||i===14||i===15)){let u={instancePath:o+"/duration_seconds",keyword:"\
enum",params:{allowedValues:_r.properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===
null?e=[u]:e.push(u),t++}}if(r.aspect_ratio!==void 0){let i=r.aspect_ratio;if(typeof i!="string"){let u={instancePath:o+
"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}if(!(i==="1\
6:9"||i==="9:16"||i==="1:1")){let u={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:_r.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),t++}}if(r.output_resolution!==void 0){
let i=r.output_resolution;if(typeof i!="string"){let u={instancePath:o+"/output_resolution",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}if(!(i==="720p"||i==="1080p"||i==="4k")){let u={instancePath:o+
"/output_resolution",keyword:"enum",params:{allowedValues:_r.properties.output_resolution.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[u]:e.push(u),t++}}if(r.enable_sound!==void 0&&typeof r.enable_sound!="boolean"){
let i={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.
push(i),t++}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let i={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return ir.errors=e,t===0}var ct=ur,ls={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"kling-v3-turbo-image-to-video"},prompt:{$ref:"s102"},first_frame_image_url:{$ref:"s30"},duration_seconds:{type:"\
integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},output_resolution:{type:"string",enum:["720p","1080p"]},callback_url:{$ref:"\
s2"}}};function ur(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="model"||s==="prompt"||s==="first_frame_image_url"||s==="duration_seconds"||s==="output_resolution"||s==="callb\
ack_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have add\
itional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="kling-v3-t\
urbo-image-to-video"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-turbo-image-to-video"},
message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0&&(N(r.prompt,{instancePath:o+"/p\
rompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(k(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.duration_seconds!==void 0){let s=r.duration_seconds;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let l={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(!(s===3||s===4||s===5||s===6||s===7||s===8||s===9||s===
10||s===11||s===12||s===13||s===14||s===15)){let l={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:ls.
properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.
output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let l={instancePath:o+"/output_resolution",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="720p"||s==="1080p")){
let l={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:ls.properties.output_resolution.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return ur.errors=e,t===0}var dt=gt;function gt(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,y=t;
rr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?rr.errors:e.concat(rr.errors),t=e.length);
var u=y===t;u&&(l=!0,a=0);let i=t;sr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?sr.errors:
e.concat(sr.errors),t=e.length);var u=i===t;if(u&&l)l=!1,a=[a,1];else{u&&(l=!0,a=1);let d=t;tr(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?tr.errors:e.concat(tr.errors),t=e.length);var u=d===t;if(u&&l)l=!1,a=[a,2];else{
u&&(l=!0,a=2);let g=t;or(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?or.errors:e.concat(
or.errors),t=e.length);var u=g===t;if(u&&l)l=!1,a=[a,3];else{u&&(l=!0,a=3);let v=t;lr(r,{instancePath:o,parentData:f,parentDataProperty:m,
rootData:n})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.length);var u=v===t;if(u&&l)l=!1,a=[a,4];else{u&&(l=!0,a=4);
let I=t;nr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?nr.errors:e.concat(nr.errors),t=
e.length);var u=I===t;if(u&&l)l=!1,a=[a,5];else{u&&(l=!0,a=5);let le=t;ir(r,{instancePath:o,parentData:f,parentDataProperty:m,
rootData:n})||(e=e===null?ir.errors:e.concat(ir.errors),t=e.length);var u=le===t;if(u&&l)l=!1,a=[a,6];else{u&&(l=!0,a=6);
let ce=t;ur(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?ur.errors:e.concat(ur.errors),
t=e.length);var u=ce===t;u&&l?(l=!1,a=[a,7]):u&&(l=!0,a=7)}}}}}}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,
keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}
return gt.errors=e,t===0}function Te(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(q(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return Te.errors=e,t===0}function Ne(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length>4){let l={instancePath:o,keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===
null?e=[l]:e.push(l),t++}if(r.length<1){let l={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[l]:e.push(l),t++}let s=r.length;for(let l=0;l<s;l++){let a=r[l];if(typeof a=="string"){
if(!$.test(a)){let y={instancePath:o+"/"+l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "\
^https?://"'};e===null?e=[y]:e.push(y),t++}if(!D(a)){let y={instancePath:o+"/"+l,keyword:"format",params:{format:"uri"},
message:'must match format "uri"'};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:o+"/"+l,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}}}else{let s={instancePath:o,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return Ne.errors=e,t===0}var yo={type:"string",enum:["auto","16:9","9:16","1:1"]};function Ee(r,{instancePath:o="",parentData:f,parentDataProperty:m,
rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="auto"||r==="16:9"||r==="9:16"||r==="1:1")){let s={instancePath:o,
keyword:"enum",params:{allowedValues:yo.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),t++}return Ee.errors=e,t===0}var yt=pr,hr={type:"object",additionalProperties:!1,required:["model","prompt","aspect_r\
atio"],properties:{model:{type:"string",const:"kling-v3-omni-edit"},prompt:{type:"string",minLength:1,maxLength:2500},source_video_url:{
type:"string",format:"uri",pattern:"^https?://"},source_task_id:{$ref:"s137"},reference_image_urls:{$ref:"s138"},aspect_ratio:{
$ref:"s139"},duration_seconds:{type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},output_resolution:{type:"string",enum:[
"720p","1080p","4k"]},enable_sound:{type:"boolean"},callback_url:{$ref:"s2"}},allOf:[{if:{properties:{source_video_url:{}},
required:["source_video_url"],additionalProperties:!0},then:{properties:{source_task_id:{not:{}}},additionalProperties:!0}},
{if:{not:{properties:{source_video_url:{}},required:["source_video_url"],additionalProperties:!0}},then:{properties:{source_task_id:{}},
required:["source_task_id"],additionalProperties:!0}},{if:{properties:{reference_image_urls:{}},required:["reference_ima\
ge_urls"],additionalProperties:!0},then:{properties:{aspect_ratio:{enum:["16:9","9:16","1:1"]}},additionalProperties:!0}},
{if:{not:{properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0}},then:{properties:{
aspect_ratio:{const:"auto"},duration_seconds:{const:5}},additionalProperties:!0}}]};function pr(r,{instancePath:o="",parentData:f,
parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.
source_video_url===void 0&&(c="source_video_url")){let h={};e===null?e=[h]:e.push(h),t++}}var y=a===t;if(t=s,e!==null&&(s?
e.length=s:e=null),y){let c=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==void 0){let j={instancePath:o+
"/source_task_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[j]:e.push(j),t++}var y=c===t;l=y}if(!l){
let c={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(
c),t++}let i=t,u=!0,d=t,b=t,g=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.source_video_url===void 0&&(c="s\
ource_video_url")){let h={};e===null?e=[h]:e.push(h),t++}}var w=g===t;if(w){let c={};e===null?e=[c]:e.push(c),t++}else t=
b,e!==null&&(b?e.length=b:e=null);var v=d===t;if(t=i,e!==null&&(i?e.length=i:e=null),v){let c=t;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.source_task_id===void 0){let j={instancePath:o,keyword:"required",params:{missingProperty:"source_t\
ask_id"},message:"must have required property 'source_task_id'"};e===null?e=[j]:e.push(j),t++}var v=c===t;u=v}if(!u){let c={
instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),
t++}let S=t,I=!0,Or=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.reference_image_urls===void 0&&(c="referen\
ce_image_urls")){let h={};e===null?e=[h]:e.push(h),t++}}var le=Or===t;if(t=S,e!==null&&(S?e.length=S:e=null),le){let c=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.aspect_ratio!==void 0){let j=r.aspect_ratio;if(!(j==="16:9"||j==="9:16"||
j==="1:1")){let ze={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:hr.allOf[2].then.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[ze]:e.push(ze),t++}}var le=c===t;I=le}if(!I){let c={
instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),
t++}let ye=t,ce=!0,Tr=t,_e=t,Nr=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.reference_image_urls===void 0&&
(c="reference_image_urls")){let h={};e===null?e=[h]:e.push(h),t++}}var Er=Nr===t;if(Er){let c={};e===null?e=[c]:e.push(c),
t++}else t=_e,e!==null&&(_e?e.length=_e:e=null);var he=Tr===t;if(t=ye,e!==null&&(ye?e.length=ye:e=null),he){let c=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.aspect_ratio!==void 0&&r.aspect_ratio!=="auto"){let j={instancePath:o+"/aspe\
ct_ratio",keyword:"const",params:{allowedValue:"auto"},message:"must be equal to constant"};e===null?e=[j]:e.push(j),t++}
if(r.duration_seconds!==void 0&&r.duration_seconds!==5){let j={instancePath:o+"/duration_seconds",keyword:"const",params:{
allowedValue:5},message:"must be equal to constant"};e===null?e=[j]:e.push(j),t++}}var he=c===t;ce=he}if(!ce){let c={instancePath:o,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),t++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let c={instancePath:o,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[c]:e.push(c),t++}if(r.prompt===void 0){let c={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(
c),t++}if(r.aspect_ratio===void 0){let c={instancePath:o,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[c]:e.push(c),t++}for(let c in r)if(!se.call(hr.properties,c)){let h={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};
e===null?e=[h]:e.push(h),t++}if(r.model!==void 0){let c=r.model;if(typeof c!="string"){let h={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}if(c!=="kling-v3-omni-edit"){let h={
instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-edit"},message:"must be equal to constant"};
e===null?e=[h]:e.push(h),t++}}if(r.prompt!==void 0){let c=r.prompt;if(typeof c=="string"){if(q(c)>2500){let h={instancePath:o+
"/prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 characters"};e===null?e=[h]:e.push(
h),t++}if(q(c)<1){let h={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[h]:e.push(h),t++}}if(r.source_video_url!==void 0){let c=r.source_video_url;if(typeof c==
"string"){if(!$.test(c)){let h={instancePath:o+"/source_video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[h]:e.push(h),t++}if(!D(c)){let h={instancePath:o+"/source_video_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:o+
"/source_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}}if(r.source_task_id!==
void 0&&(Te(r.source_task_id,{instancePath:o+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:n})||
(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)),r.reference_image_urls!==void 0&&(Ne(r.reference_image_urls,{instancePath:o+
"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:n})||(e=e===null?Ne.errors:e.concat(
Ne.errors),t=e.length)),r.aspect_ratio!==void 0&&(Ee(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:n})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),r.duration_seconds!==void 0){let c=r.
duration_seconds;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let h={instancePath:o+"/duration_seconds",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[h]:e.push(h),t++}if(!(c===3||c===4||c===5||c===6||c===7||c===8||c===
9||c===10||c===11||c===12||c===13||c===14||c===15)){let h={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:hr.
properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),t++}}if(r.
output_resolution!==void 0){let c=r.output_resolution;if(typeof c!="string"){let h={instancePath:o+"/output_resolution",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}if(!(c==="720p"||c==="1080p"||
c==="4k")){let h={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:hr.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),t++}}if(r.enable_sound!==void 0&&typeof r.
enable_sound!="boolean"){let c={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[c]:e.push(c),t++}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let c={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),t++}return pr.errors=e,t===0}var _t=ar,
wr={type:"object",additionalProperties:!1,required:["model","prompt","aspect_ratio"],properties:{model:{type:"string",const:"\
kling-v3-omni-reference"},prompt:{type:"string",minLength:1,maxLength:2500},source_video_url:{type:"string",format:"uri",
pattern:"^https?://"},source_task_id:{$ref:"s137"},reference_image_urls:{$ref:"s138"},aspect_ratio:{$ref:"s139"},duration_seconds:{
type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},output_resolution:{type:"string",enum:["720p","1080p","4k"]},enable_sound:{
type:"boolean",const:!1},callback_url:{$ref:"s2"}},allOf:[{if:{properties:{source_video_url:{}},required:["source_video_\
url"],additionalProperties:!0},then:{properties:{source_task_id:{not:{}}},additionalProperties:!0}},{if:{not:{properties:{
source_video_url:{}},required:["source_video_url"],additionalProperties:!0}},then:{properties:{source_task_id:{}},required:[
"source_task_id"],additionalProperties:!0}},{if:{properties:{reference_image_urls:{}},required:["reference_image_urls"],
additionalProperties:!0},then:{properties:{aspect_ratio:{enum:["16:9","9:16","1:1"]}},additionalProperties:!0}},{if:{not:{
properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0}},then:{properties:{aspect_ratio:{
const:"auto"},duration_seconds:{const:5}},additionalProperties:!0}}]};function ar(r,{instancePath:o="",parentData:f,parentDataProperty:m,
rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.source_video_url===
void 0&&(c="source_video_url")){let h={};e===null?e=[h]:e.push(h),t++}}var y=a===t;if(t=s,e!==null&&(s?e.length=s:e=null),
y){let c=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==void 0){let j={instancePath:o+"/source_task_i\
d",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[j]:e.push(j),t++}var y=c===t;l=y}if(!l){let c={instancePath:o,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),t++}let i=t,u=!0,
d=t,b=t,g=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.source_video_url===void 0&&(c="source_video_url")){let h={};
e===null?e=[h]:e.push(h),t++}}var w=g===t;if(w){let c={};e===null?e=[c]:e.push(c),t++}else t=b,e!==null&&(b?e.length=b:e=
null);var v=d===t;if(t=i,e!==null&&(i?e.length=i:e=null),v){let c=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id===
void 0){let j={instancePath:o,keyword:"required",params:{missingProperty:"source_task_id"},message:"must have required p\
roperty 'source_task_id'"};e===null?e=[j]:e.push(j),t++}var v=c===t;u=v}if(!u){let c={instancePath:o,keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),t++}let S=t,I=!0,Or=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.reference_image_urls===void 0&&(c="reference_image_urls")){let h={};e===null?e=[
h]:e.push(h),t++}}var le=Or===t;if(t=S,e!==null&&(S?e.length=S:e=null),le){let c=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.aspect_ratio!==void 0){let j=r.aspect_ratio;if(!(j==="16:9"||j==="9:16"||j==="1:1")){let ze={instancePath:o+"/aspe\
ct_ratio",keyword:"enum",params:{allowedValues:wr.allOf[2].then.properties.aspect_ratio.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[ze]:e.push(ze),t++}}var le=c===t;I=le}if(!I){let c={instancePath:o,keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),t++}let ye=t,ce=!0,Tr=t,_e=t,
Nr=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.reference_image_urls===void 0&&(c="reference_image_urls")){
let h={};e===null?e=[h]:e.push(h),t++}}var Er=Nr===t;if(Er){let c={};e===null?e=[c]:e.push(c),t++}else t=_e,e!==null&&(_e?
e.length=_e:e=null);var he=Tr===t;if(t=ye,e!==null&&(ye?e.length=ye:e=null),he){let c=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.aspect_ratio!==void 0&&r.aspect_ratio!=="auto"){let j={instancePath:o+"/aspect_ratio",keyword:"const",params:{
allowedValue:"auto"},message:"must be equal to constant"};e===null?e=[j]:e.push(j),t++}if(r.duration_seconds!==void 0&&r.
duration_seconds!==5){let j={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"must be\
 equal to constant"};e===null?e=[j]:e.push(j),t++}}var he=c===t;ce=he}if(!ce){let c={instancePath:o,keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),t++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.model===void 0){let c={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must\
 have required property 'model'"};e===null?e=[c]:e.push(c),t++}if(r.prompt===void 0){let c={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(c),t++}if(r.
aspect_ratio===void 0){let c={instancePath:o,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must ha\
ve required property 'aspect_ratio'"};e===null?e=[c]:e.push(c),t++}for(let c in r)if(!se.call(wr.properties,c)){let h={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[
h]:e.push(h),t++}if(r.model!==void 0){let c=r.model;if(typeof c!="string"){let h={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}if(c!=="kling-v3-omni-reference"){let h={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-reference"},message:"must be equal to constant"};e===null?e=
[h]:e.push(h),t++}}if(r.prompt!==void 0){let c=r.prompt;if(typeof c=="string"){if(q(c)>2500){let h={instancePath:o+"/pro\
mpt",keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 characters"};e===null?e=[h]:e.push(h),
t++}if(q(c)<1){let h={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[h]:e.push(h),t++}}if(r.source_video_url!==void 0){let c=r.source_video_url;if(typeof c=="st\
ring"){if(!$.test(c)){let h={instancePath:o+"/source_video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[h]:e.push(h),t++}if(!D(c)){let h={instancePath:o+"/source_video_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:o+
"/source_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}}if(r.source_task_id!==
void 0&&(Te(r.source_task_id,{instancePath:o+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:n})||
(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)),r.reference_image_urls!==void 0&&(Ne(r.reference_image_urls,{instancePath:o+
"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:n})||(e=e===null?Ne.errors:e.concat(
Ne.errors),t=e.length)),r.aspect_ratio!==void 0&&(Ee(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:n})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),r.duration_seconds!==void 0){let c=r.
duration_seconds;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let h={instancePath:o+"/duration_seconds",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[h]:e.push(h),t++}if(!(c===3||c===4||c===5||c===6||c===7||c===8||c===
9||c===10||c===11||c===12||c===13||c===14||c===15)){let h={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:wr.
properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),t++}}if(r.
output_resolution!==void 0){let c=r.output_resolution;if(typeof c!="string"){let h={instancePath:o+"/output_resolution",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}if(!(c==="720p"||c==="1080p"||
c==="4k")){let h={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:wr.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),t++}}if(r.enable_sound!==void 0){let c=r.
enable_sound;if(typeof c!="boolean"){let h={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[h]:e.push(h),t++}if(c!==!1){let h={instancePath:o+"/enable_sound",keyword:"const",params:{
allowedValue:!1},message:"must be equal to constant"};e===null?e=[h]:e.push(h),t++}}r.callback_url!==void 0&&(_(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length))}else{let c={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[c]:e.push(c),t++}return ar.errors=e,t===0}var ht=wt;function wt(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,y=t;
pr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?pr.errors:e.concat(pr.errors),t=e.length);
var u=y===t;u&&(l=!0,a=0);let i=t;ar(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?ar.errors:
e.concat(ar.errors),t=e.length);var u=i===t;if(u&&l?(l=!1,a=[a,1]):u&&(l=!0,a=1),l)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return wt.errors=e,t===0}var vt=kt;function kt(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"source_task_id"||s==="prompt"||s==="mode"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.source_task_id!==
void 0){let s=r.source_task_id;if(typeof s=="string"){if(q(s)<1){let l={instancePath:o+"/source_task_id",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+
"/source_task_id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==
void 0){let s=r.prompt;if(typeof s=="string"){if(q(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.mode!==void 0&&(F(r.mode,{instancePath:o+
"/mode",parentData:r,parentDataProperty:"mode",rootData:n})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.callback_url!==
void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=
e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return kt.errors=e,t===0}var _o={type:"string",enum:["720p","1080p"]};function Ar(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:_o.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Ar.errors=e,t===0}var ho={type:"string",enum:["video","image"]};function Ve(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="video"||r==="image")){let s={instancePath:o,keyword:"enum",params:{allowedValues:ho.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Ve.errors=e,t===0}var bt=mr,
wo={type:"object",additionalProperties:!1,required:["model","source_image_url","reference_video_url","output_resolution"],
properties:{model:{type:"string",const:"kling-3.0"},source_image_url:{type:"string",format:"uri",pattern:"^https?://"},reference_video_url:{
type:"string",format:"uri",pattern:"^https?://"},prompt:{type:"string",minLength:1},output_resolution:{$ref:"s146"},character_orientation:{
$ref:"s147"},background_source:{type:"string",enum:["video","image"]},callback_url:{$ref:"s2"}}};function mr(r,{instancePath:o="",
parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_image_url"},message:"must have required property 'source_image_url'"};e===null?e=[s]:e.push(s),t++}if(r.reference_video_url===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"reference_video_url"},message:"must have requi\
red property 'reference_video_url'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"output_resolution"},message:"must have required property 'output_resolution'"};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="reference_video_url"||s==="pr\
ompt"||s==="output_resolution"||s==="character_orientation"||s==="background_source"||s==="callback_url")){let l={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="kling-3.0"){let l={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),
t++}}if(r.source_image_url!==void 0){let s=r.source_image_url;if(typeof s=="string"){if(!$.test(s)){let l={instancePath:o+
"/source_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?
e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+"/source_image_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/source_image_url",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.reference_video_url!==void 0){let s=r.reference_video_url;
if(typeof s=="string"){if(!$.test(s)){let l={instancePath:o+"/reference_video_url",keyword:"pattern",params:{pattern:"^h\
ttps?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+"/ref\
erence_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:o+"/reference_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[l]:e.push(l),t++}}if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(q(s)<1){let l={instancePath:o+"/prompt",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
t++}}if(r.output_resolution!==void 0&&(Ar(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:n})||(e=e===null?Ar.errors:e.concat(Ar.errors),t=e.length)),r.character_orientation!==void 0&&
(Ve(r.character_orientation,{instancePath:o+"/character_orientation",parentData:r,parentDataProperty:"character_orientat\
ion",rootData:n})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)),r.background_source!==void 0){let s=r.background_source;
if(typeof s!="string"){let l={instancePath:o+"/background_source",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[l]:e.push(l),t++}if(!(s==="video"||s==="image")){let l={instancePath:o+"/background_source",keyword:"\
enum",params:{allowedValues:wo.properties.background_source.enum},message:"must be equal to one of the allowed values"};
e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return mr.errors=e,t===0}var qt=fr,vo={
type:"object",additionalProperties:!1,required:["model","source_image_url","reference_video_url","output_resolution","ch\
aracter_orientation"],properties:{model:{type:"string",const:"kling-v2.6"},source_image_url:{type:"string",format:"uri",
pattern:"^https?://"},reference_video_url:{type:"string",format:"uri",pattern:"^https?://"},prompt:{type:"string",minLength:1,
maxLength:2500},output_resolution:{type:"string",enum:["720p","1080p"]},character_orientation:{$ref:"s147"},callback_url:{
$ref:"s2"}}};function fr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.reference_video_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
reference_video_url"},message:"must have required property 'reference_video_url'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"output_resolution"},message:"must have require\
d property 'output_resolution'"};e===null?e=[s]:e.push(s),t++}if(r.character_orientation===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"character_orientation"},message:"must have required property 'character_orie\
ntation'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="reference_video_ur\
l"||s==="prompt"||s==="output_resolution"||s==="character_orientation"||s==="callback_url")){let l={instancePath:o,keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="kling-v2.6"){let l={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.source_image_url!==
void 0){let s=r.source_image_url;if(typeof s=="string"){if(!$.test(s)){let l={instancePath:o+"/source_image_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){
let l={instancePath:o+"/source_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),t++}}if(r.reference_video_url!==void 0){let s=r.reference_video_url;if(typeof s==
"string"){if(!$.test(s)){let l={instancePath:o+"/reference_video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+"/reference_video_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+
"/reference_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.
prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(q(s)>2500){let l={instancePath:o+"/prompt",keyword:"maxLength",
params:{limit:2500},message:"must NOT have more than 2500 characters"};e===null?e=[l]:e.push(l),t++}if(q(s)<1){let l={instancePath:o+
"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),
t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}}if(r.output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let l={instancePath:o+"\
/output_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s===
"720p"||s==="1080p")){let l={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:vo.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}r.character_orientation!==void 0&&
(Ve(r.character_orientation,{instancePath:o+"/character_orientation",parentData:r,parentDataProperty:"character_orientat\
ion",rootData:n})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return fr.errors=e,t===0}var Dt=$t;function $t(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,y=t;
mr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?mr.errors:e.concat(mr.errors),t=e.length);
var u=y===t;u&&(l=!0,a=0);let i=t;fr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?fr.errors:
e.concat(fr.errors),t=e.length);var u=i===t;if(u&&l?(l=!1,a=[a,1]):u&&(l=!0,a=1),l)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return $t.errors=e,t===0}function W(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!$.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return W.errors=e,t===0}var jt=cr;function cr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="source_audio_url"||
s==="prompt"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),t++}if(s!=="kling-ai-avatar-pro"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-ai-avata\
r-pro"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.source_image_url!==void 0){let s=r.source_image_url;
if(typeof s=="string"){if(!$.test(s)){let l={instancePath:o+"/source_image_url",keyword:"pattern",params:{pattern:"^http\
s?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+"/source\
_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}}if(r.source_audio_url!==void 0&&(W(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:n})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.prompt!==void 0){let s=r.prompt;if(typeof s==
"string"){if(q(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"\
/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return cr.errors=e,t===0}var Pt=dr;function dr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="source_audio_url"||
s==="prompt"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),t++}if(s!=="kling-ai-avatar-standard"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-ai-\
avatar-standard"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.source_image_url!==void 0){let s=r.
source_image_url;if(typeof s=="string"){if(!$.test(s)){let l={instancePath:o+"/source_image_url",keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+
"/source_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}}if(r.source_audio_url!==void 0&&(W(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:n})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.prompt!==void 0){let s=r.prompt;if(typeof s==
"string"){if(q(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"\
/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return dr.errors=e,t===0}var At=gr;function gr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="source_audio_url"||
s==="prompt"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),t++}if(s!=="kling-ai-avatar-v1-pro"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-ai-av\
atar-v1-pro"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.source_image_url!==void 0){let s=r.
source_image_url;if(typeof s=="string"){if(!$.test(s)){let l={instancePath:o+"/source_image_url",keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+
"/source_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}}if(r.source_audio_url!==void 0&&(W(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:n})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.prompt!==void 0){let s=r.prompt;if(typeof s==
"string"){if(q(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"\
/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return gr.errors=e,t===0}var xt=yr;function yr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="source_audio_url"||
s==="prompt"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),t++}if(s!=="kling-v1-avatar-standard"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v1-\
avatar-standard"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.source_image_url!==void 0){let s=r.
source_image_url;if(typeof s=="string"){if(!$.test(s)){let l={instancePath:o+"/source_image_url",keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+
"/source_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}}if(r.source_audio_url!==void 0&&(W(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:n})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.prompt!==void 0){let s=r.prompt;if(typeof s==
"string"){if(q(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"\
/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return yr.errors=e,t===0}var Ot=Tt;function Tt(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,y=t;
cr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?cr.errors:e.concat(cr.errors),t=e.length);
var u=y===t;u&&(l=!0,a=0);let i=t;dr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?dr.errors:
e.concat(dr.errors),t=e.length);var u=i===t;if(u&&l)l=!1,a=[a,1];else{u&&(l=!0,a=1);let d=t;gr(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?gr.errors:e.concat(gr.errors),t=e.length);var u=d===t;if(u&&l)l=!1,a=[a,2];else{
u&&(l=!0,a=2);let g=t;yr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?yr.errors:e.concat(
yr.errors),t=e.length);var u=g===t;u&&l?(l=!1,a=[a,3]):u&&(l=!0,a=3)}}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return Tt.errors=e,t===0}var te=Nt;var xr=Mr().default,bo=new RegExp("^[ -~]*$","u");function Nt(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let s=r["idempotency-key"];
if(typeof s!="string"){let l=typeof s,a;if(a===void 0)if(l=="number"||l=="boolean")a=""+s;else if(s===null)a="";else{let y={
instancePath:o+"/idempotency-key",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(
y),t++}a!==void 0&&(s=a,r!==void 0&&(r["idempotency-key"]=a))}if(typeof s=="string"){if(xr(s)>512){let l={instancePath:o+
"/idempotency-key",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[
l]:e.push(l),t++}if(xr(s)<1){let l={instancePath:o+"/idempotency-key",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}}if(r["x-client-request-id"]!==void 0){let s=r["x-clie\
nt-request-id"];if(typeof s!="string"){let l=typeof s,a;if(a===void 0)if(l=="number"||l=="boolean")a=""+s;else if(s===null)
a="";else{let y={instancePath:o+"/x-client-request-id",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[y]:e.push(y),t++}a!==void 0&&(s=a,r!==void 0&&(r["x-client-request-id"]=a))}if(typeof s=="string"){if(xr(s)>512){
let l={instancePath:o+"/x-client-request-id",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512\
 characters"};e===null?e=[l]:e.push(l),t++}if(!bo.test(s)){let l={instancePath:o+"/x-client-request-id",keyword:"pattern",
params:{pattern:"^[ -~]*$"},message:'must match pattern "^[ -~]*$"'};e===null?e=[l]:e.push(l),t++}}}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Nt.errors=e,t===0}var oe=Et;function Et(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0){let s=r.id;if(typeof s!="string"){let l=typeof s,
a;if(a===void 0)if(l=="number"||l=="boolean")a=""+s;else if(s===null)a="";else{let y={instancePath:o+"/id",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}a!==void 0&&(s=a,r!==void 0&&(r.id=a))}if(typeof s==
"string"&&xr(s)<1){let l={instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),t++}return Et.errors=e,t===0}var Po="runapi",Ao={createLumaModifyVideo:{method:"POST",path:"/api/v1/luma/modify_video",request:{whole:ns},tag:{name:"\
model",values:["luma-modify-video"]},parameters:{header:te},responses:{200:{whole:J,choice:{branches:[{values:[],reading:{
whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:p},401:{whole:p},402:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},
409:{whole:p},413:{whole:p},415:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}},callback:{
whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{values:["failed"],reading:{whole:x}}]}}},
getLumaModifyVideo:{method:"GET",path:"/api/v1/luma/modify_video/{id}",parameters:{path:oe},responses:{200:{whole:ds,choice:{
tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:cs}},{values:[
"failed"],reading:{whole:x}}]}},401:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},429:{whole:p},500:{whole:p},502:{
whole:p},503:{whole:p},504:{whole:p}}},createRunwayTextToVideo:{method:"POST",path:"/api/v1/runway/text_to_video",request:{
whole:hs,choice:{tag:"model",branches:[{values:["runway"],untagged:!0,reading:{whole:ys}},{values:["runway"],untagged:!0,
reading:{whole:_s}}]}},tag:{name:"model",values:["runway"]},parameters:{header:te},responses:{200:{whole:J,choice:{branches:[
{values:[],reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:p},401:{whole:p},402:{whole:p},403:{whole:p},
404:{whole:p},408:{whole:p},409:{whole:p},413:{whole:p},415:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},
504:{whole:p}},callback:{whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{values:["faile\
d"],reading:{whole:x}}]}}},getRunwayTextToVideo:{method:"GET",path:"/api/v1/runway/text_to_video/{id}",parameters:{path:oe},
responses:{200:{whole:ks,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:["c\
ompleted"],reading:{whole:vs}},{values:["failed"],reading:{whole:x}}]}},401:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},
429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}}},createRunwayExtendVideo:{method:"POST",path:"/ap\
i/v1/runway/extend_video",request:{whole:qs},parameters:{header:te},responses:{200:{whole:J,choice:{branches:[{values:[],
reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:p},401:{whole:p},402:{whole:p},403:{whole:p},404:{whole:p},
408:{whole:p},409:{whole:p},413:{whole:p},415:{whole:p},422:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},
504:{whole:p}},callback:{whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{values:["faile\
d"],reading:{whole:x}}]}}},getRunwayExtendVideo:{method:"GET",path:"/api/v1/runway/extend_video/{id}",parameters:{path:oe},
responses:{200:{whole:js,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:["c\
ompleted"],reading:{whole:$s}},{values:["failed"],reading:{whole:x}}]}},401:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},
429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}}},createRunwayAlephEditVideo:{method:"POST",path:"\
/api/v1/runway_aleph/edit_video",request:{whole:As},parameters:{header:te},responses:{200:{whole:J,choice:{branches:[{values:[],
reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:p},401:{whole:p},402:{whole:p},403:{whole:p},404:{whole:p},
408:{whole:p},409:{whole:p},413:{whole:p},415:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}},
callback:{whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{values:["failed"],reading:{whole:x}}]}}},
getRunwayAlephEditVideo:{method:"GET",path:"/api/v1/runway_aleph/edit_video/{id}",parameters:{path:oe},responses:{200:{whole:Ts,
choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:Os}},
{values:["failed"],reading:{whole:x}}]}},401:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},429:{whole:p},500:{whole:p},
502:{whole:p},503:{whole:p},504:{whole:p}}},createHailuoTextToVideo:{method:"POST",path:"/api/v1/hailuo/text_to_video",request:{
whole:zs,choice:{tag:"model",branches:[{values:["hailuo-02-text-to-video-pro"],reading:{whole:Es}},{values:["hailuo-02-t\
ext-to-video-standard"],reading:{whole:Vs}}]}},tag:{name:"model",values:["hailuo-02-text-to-video-pro","hailuo-02-text-t\
o-video-standard"]},parameters:{header:te},responses:{200:{whole:J,choice:{branches:[{values:[],reading:{whole:Q}},{values:[],
reading:{whole:ee}}]}},400:{whole:p},401:{whole:p},402:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},409:{whole:p},
413:{whole:p},415:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}},callback:{whole:X,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:E}},{values:["failed"],reading:{whole:x}}]}}},getHailuoTextToVideo:{
method:"GET",path:"/api/v1/hailuo/text_to_video/{id}",parameters:{path:oe},responses:{200:{whole:de,choice:{tag:"status",
branches:[{values:["pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:E}},{values:["failed"],
reading:{whole:x}}]}},401:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},
503:{whole:p},504:{whole:p}}},createHailuoImageToVideo:{method:"POST",path:"/api/v1/hailuo/image_to_video",request:{whole:Gs,
choice:{tag:"model",branches:[{values:["hailuo-02-image-to-video-pro"],reading:{whole:Ss}},{values:["hailuo-02-image-to-\
video-standard"],reading:{whole:Ks}},{values:["hailuo-2.3-image-to-video-pro"],reading:{whole:Rs,reasons:[{when:"1080p i\
s chosen",fields:["duration_seconds"],given:{has:["output_resolution"],values:{output_resolution:["1080p"]}}}]}},{values:[
"hailuo-2.3-image-to-video-standard"],reading:{whole:Ms,reasons:[{when:"1080p is chosen",fields:["duration_seconds"],given:{
has:["output_resolution"],values:{output_resolution:["1080p"]}}}]}}]}},tag:{name:"model",values:["hailuo-02-image-to-vid\
eo-pro","hailuo-02-image-to-video-standard","hailuo-2.3-image-to-video-pro","hailuo-2.3-image-to-video-standard"]},parameters:{
header:te},responses:{200:{whole:J,choice:{branches:[{values:[],reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{
whole:p},401:{whole:p},402:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},409:{whole:p},413:{whole:p},415:{whole:p},
429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}},callback:{whole:X,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:E}},{values:["failed"],reading:{whole:x}}]}}},getHailuoImageToVideo:{method:"GET",path:"\
/api/v1/hailuo/image_to_video/{id}",parameters:{path:oe},responses:{200:{whole:de,choice:{tag:"status",branches:[{values:[
"pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:E}},{values:["failed"],reading:{whole:x}}]}},
401:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}}},
createKlingTextToVideo:{method:"POST",path:"/api/v1/kling/text_to_video",request:{whole:Js,choice:{tag:"model",branches:[
{values:["kling-3.0"],reading:{whole:et,choice:{tag:"multi_shots",branches:[{values:[!1],untagged:!0,reading:{whole:st}},
{values:[!0],reading:{whole:ot}}]}}},{values:["kling-o1"],reading:{whole:Fs,reasons:[{when:"a reference video is sent",fields:[
"prompt","reference_image_urls"],given:{has:["reference_video_url"]}}]}},{values:["kling-v2.1-master-text-to-video"],reading:{
whole:Zs}},{values:["kling-v2.5-turbo-text-to-video-pro"],reading:{whole:Ys}},{values:["kling-v2.6"],reading:{whole:Us,reasons:[
{when:"sound is wanted",fields:["mode"],given:{has:["enable_sound"],values:{enable_sound:[!0]}}}]}},{values:["kling-v3-o\
mni"],reading:{whole:Bs}},{values:["kling-v3-omni-reference"],reading:{whole:Ws}},{values:["kling-v3-turbo-text-to-video"],
reading:{whole:Xs}}]}},tag:{name:"model",values:["kling-3.0","kling-o1","kling-v2.1-master-text-to-video","kling-v2.5-tu\
rbo-text-to-video-pro","kling-v2.6","kling-v3-omni","kling-v3-omni-reference","kling-v3-turbo-text-to-video"]},parameters:{
header:te},responses:{200:{whole:J,choice:{branches:[{values:[],reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{
whole:p},401:{whole:p},402:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},409:{whole:p},413:{whole:p},415:{whole:p},
429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}},callback:{whole:X,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:E}},{values:["failed"],reading:{whole:x}}]}}},getKlingTextToVideo:{method:"GET",path:"\
/api/v1/kling/text_to_video/{id}",parameters:{path:oe},responses:{200:{whole:de,choice:{tag:"status",branches:[{values:[
"pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:E}},{values:["failed"],reading:{whole:x}}]}},
401:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}}},
createKlingImageToVideo:{method:"POST",path:"/api/v1/kling/image_to_video",request:{whole:dt,choice:{tag:"model",branches:[
{values:["kling-o1"],reading:{whole:nt,reasons:[{when:"a reference video is sent",fields:["prompt","reference_video_type",
"reference_image_urls"],given:{has:["reference_video_url"]}},{when:"a last frame is sent",fields:["reference_image_urls",
"reference_video_url"],given:{has:["last_frame_image_url"]}}]}},{values:["kling-v2.1-master-image-to-video"],reading:{whole:it}},
{values:["kling-v2.1-pro"],reading:{whole:ut}},{values:["kling-v2.1-standard"],reading:{whole:pt}},{values:["kling-v2.5-\
turbo-image-to-video-pro"],reading:{whole:at}},{values:["kling-v2.6"],reading:{whole:mt,reasons:[{when:"sound is wanted",
fields:["mode"],given:{has:["enable_sound"],values:{enable_sound:[!0]}}},{when:"a last frame is sent",fields:["mode","du\
ration_seconds"],given:{has:["last_frame_image_url"]}}]}},{values:["kling-v3-omni"],reading:{whole:ft,reasons:[{when:"a \
last frame is sent",fields:["duration_seconds"],given:{has:["last_frame_image_url"]}}]}},{values:["kling-v3-turbo-image-\
to-video"],reading:{whole:ct}}]}},tag:{name:"model",values:["kling-o1","kling-v2.1-master-image-to-video","kling-v2.1-pr\
o","kling-v2.1-standard","kling-v2.5-turbo-image-to-video-pro","kling-v2.6","kling-v3-omni","kling-v3-turbo-image-to-vid\
eo"]},parameters:{header:te},responses:{200:{whole:J,choice:{branches:[{values:[],reading:{whole:Q}},{values:[],reading:{
whole:ee}}]}},400:{whole:p},401:{whole:p},402:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},409:{whole:p},413:{whole:p},
415:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}},callback:{whole:X,choice:{tag:"stat\
us",branches:[{values:["completed"],reading:{whole:E}},{values:["failed"],reading:{whole:x}}]}}},getKlingImageToVideo:{method:"\
GET",path:"/api/v1/kling/image_to_video/{id}",parameters:{path:oe},responses:{200:{whole:de,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:E}},{values:["failed"],reading:{
whole:x}}]}},401:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},
504:{whole:p}}},createKlingEditVideo:{method:"POST",path:"/api/v1/kling/edit_video",request:{whole:ht,choice:{tag:"model",
branches:[{values:["kling-v3-omni-edit"],reading:{whole:yt,reasons:[{when:"source_video_url is sent",fields:["source_tas\
k_id"],given:{has:["source_video_url"]}},{when:"source_video_url is not sent",fields:["source_task_id"],given:{lacks:["s\
ource_video_url"]}},{when:"reference pictures are sent",fields:["aspect_ratio"],given:{has:["reference_image_urls"]}},{when:"\
no reference pictures are sent",fields:["aspect_ratio","duration_seconds"],given:{lacks:["reference_image_urls"]}}]}},{values:[
"kling-v3-omni-reference"],reading:{whole:_t,reasons:[{when:"source_video_url is sent",fields:["source_task_id"],given:{
has:["source_video_url"]}},{when:"source_video_url is not sent",fields:["source_task_id"],given:{lacks:["source_video_ur\
l"]}},{when:"reference pictures are sent",fields:["aspect_ratio"],given:{has:["reference_image_urls"]}},{when:"no refere\
nce pictures are sent",fields:["aspect_ratio","duration_seconds"],given:{lacks:["reference_image_urls"]}}]}}]}},tag:{name:"\
model",values:["kling-v3-omni-edit","kling-v3-omni-reference"]},parameters:{header:te},responses:{200:{whole:J,choice:{branches:[
{values:[],reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:p},401:{whole:p},402:{whole:p},403:{whole:p},
404:{whole:p},408:{whole:p},409:{whole:p},413:{whole:p},415:{whole:p},422:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},
503:{whole:p},504:{whole:p}},callback:{whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{
values:["failed"],reading:{whole:x}}]}}},getKlingEditVideo:{method:"GET",path:"/api/v1/kling/edit_video/{id}",parameters:{
path:oe},responses:{200:{whole:de,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:[
"completed"],reading:{whole:E}},{values:["failed"],reading:{whole:x}}]}},401:{whole:p},403:{whole:p},404:{whole:p},408:{
whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}}},createKlingExtendVideo:{method:"POST",path:"\
/api/v1/kling/extend_video",request:{whole:vt},parameters:{header:te},responses:{200:{whole:J,choice:{branches:[{values:[],
reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:p},401:{whole:p},402:{whole:p},403:{whole:p},404:{whole:p},
408:{whole:p},409:{whole:p},413:{whole:p},415:{whole:p},422:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},
504:{whole:p}},callback:{whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{values:["faile\
d"],reading:{whole:x}}]}}},getKlingExtendVideo:{method:"GET",path:"/api/v1/kling/extend_video/{id}",parameters:{path:oe},
responses:{200:{whole:de,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:["c\
ompleted"],reading:{whole:E}},{values:["failed"],reading:{whole:x}}]}},401:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},
429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}}},createKlingMotionControl:{method:"POST",path:"/a\
pi/v1/kling/motion_control",request:{whole:Dt,choice:{tag:"model",branches:[{values:["kling-3.0"],reading:{whole:bt}},{values:[
"kling-v2.6"],reading:{whole:qt}}]}},tag:{name:"model",values:["kling-3.0","kling-v2.6"]},parameters:{header:te},responses:{
200:{whole:J,choice:{branches:[{values:[],reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:p},401:{whole:p},
402:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},409:{whole:p},413:{whole:p},415:{whole:p},429:{whole:p},500:{whole:p},
502:{whole:p},503:{whole:p},504:{whole:p}},callback:{whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:E}},{values:["failed"],reading:{whole:x}}]}}},getKlingMotionControl:{method:"GET",path:"/api/v1/kling/motion_contr\
ol/{id}",parameters:{path:oe},responses:{200:{whole:de,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:re}},{values:["completed"],reading:{whole:E}},{values:["failed"],reading:{whole:x}}]}},401:{whole:p},403:{whole:p},
404:{whole:p},408:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}}},createKlingAiAvatar:{
method:"POST",path:"/api/v1/kling/ai_avatar",request:{whole:Ot,choice:{tag:"model",branches:[{values:["kling-ai-avatar-p\
ro"],reading:{whole:jt}},{values:["kling-ai-avatar-standard"],reading:{whole:Pt}},{values:["kling-ai-avatar-v1-pro"],reading:{
whole:At}},{values:["kling-v1-avatar-standard"],reading:{whole:xt}}]}},tag:{name:"model",values:["kling-ai-avatar-pro","\
kling-ai-avatar-standard","kling-ai-avatar-v1-pro","kling-v1-avatar-standard"]},parameters:{header:te},responses:{200:{whole:J,
choice:{branches:[{values:[],reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:p},401:{whole:p},402:{whole:p},
403:{whole:p},404:{whole:p},408:{whole:p},409:{whole:p},413:{whole:p},415:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},
503:{whole:p},504:{whole:p}},callback:{whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{
values:["failed"],reading:{whole:x}}]}}},getKlingAiAvatar:{method:"GET",path:"/api/v1/kling/ai_avatar/{id}",parameters:{
path:oe},responses:{200:{whole:de,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:[
"completed"],reading:{whole:E}},{values:["failed"],reading:{whole:x}}]}},401:{whole:p},403:{whole:p},404:{whole:p},408:{
whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}}}};export{Po as host,Ao as operations};
