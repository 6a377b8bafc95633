// Written by codegen from openapi/; do not edit.
var _t=(r,o)=>()=>{try{return o||r((o={exports:{}}).exports,o),o.exports}catch(m){throw o=0,m}};var ut=_t(Ve=>{"use strict";Object.defineProperty(Ve,"__esModule",{value:!0});Ve.formatNames=Ve.fastFormats=Ve.fullFormats=
void 0;function Ne(r,o){return{validate:r,compare:o}}Ve.fullFormats={date:Ne(wt,lt),time:Ne(ot(!0),it),"date-time":Ne(gt(
!0),bt),"iso-time":Ne(ot(),vt),"iso-date-time":Ne(gt(),kt),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:ol,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:fl,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:nl,int32:{type:"number",validate:ul},int64:{type:"number",validate:pl},float:{type:"number",validate:ht},double:{type:"\
number",validate:ht},password:!0,binary:!0};Ve.fastFormats={...Ve.fullFormats,date:Ne(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,lt),time:Ne(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,it),"date-time":Ne(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
bt),"iso-time":Ne(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,vt),"iso-date-time":Ne(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
kt),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
Ve.formatNames=Object.keys(Ve.fullFormats);function Qn(r){return r%4===0&&(r%100!==0||r%400===0)}var el=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
rl=[0,31,28,31,30,31,30,31,31,30,31,30,31];function wt(r){let o=el.exec(r);if(!o)return!1;let m=+o[1],f=+o[2],l=+o[3];return f>=
1&&f<=12&&l>=1&&l<=(f===2&&Qn(m)?29:rl[f])}function lt(r,o){if(r&&o)return r>o?1:r<o?-1:0}var tt=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function ot(r){return function(m){let f=tt.exec(m);if(!f)return!1;let l=+f[1],e=+f[2],t=+f[3],s=f[4],n=f[5]==="-"?-1:1,u=+(f[6]||
0),c=+(f[7]||0);if(u>23||c>59||r&&!s)return!1;if(l<=23&&e<=59&&t<60)return!0;let a=e-c*n,p=l-u*n-(a<0?1:0);return(p===23||
p===-1)&&(a===59||a===-1)&&t<61}}function it(r,o){if(!(r&&o))return;let m=new Date("2020-01-01T"+r).valueOf(),f=new Date(
"2020-01-01T"+o).valueOf();if(m&&f)return m-f}function vt(r,o){if(!(r&&o))return;let m=tt.exec(r),f=tt.exec(o);if(m&&f)return r=
m[1]+m[2]+m[3],o=f[1]+f[2]+f[3],r>o?1:r<o?-1:0}var nt=/t|\s/i;function gt(r){let o=ot(r);return function(f){let l=f.split(
nt);return l.length===2&&wt(l[0])&&o(l[1])}}function bt(r,o){if(!(r&&o))return;let m=new Date(r).valueOf(),f=new Date(o).
valueOf();if(m&&f)return m-f}function kt(r,o){if(!(r&&o))return;let[m,f]=r.split(nt),[l,e]=o.split(nt),t=lt(m,l);if(t!==
void 0)return t||it(f,e)}var sl=/\/|:/,tl=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function ol(r){return sl.test(r)&&tl.test(r)}var yt=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function nl(r){return yt.lastIndex=0,yt.test(r)}var ll=-(2**31),il=2**31-1;function ul(r){return Number.isInteger(r)&&r<=
il&&r>=ll}function pl(r){return Number.isInteger(r)}function ht(){return!0}var al=/[^\\]\\Z/;function fl(r){if(al.test(r))
return!1;try{return new RegExp(r),!0}catch{return!1}}});var at=_t(pt=>{"use strict";Object.defineProperty(pt,"__esModule",{value:!0});function Dt(r){let o=r.length,m=0,f=0,l;for(;f<
o;)m++,l=r.charCodeAt(f++),l>=55296&&l<=56319&&f<o&&(l=r.charCodeAt(f),(l&64512)===56320&&f++);return m}pt.default=Dt;Dt.
code='require("ajv/dist/runtime/ucs2length").default'});function fe(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
if(typeof r!="boolean"){let _={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[_]:e.push(_),t++}var p=c===t;p&&(n=!0,u=0);let a=t;if(typeof r!="string"){let _={instancePath:o,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),t++}var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)
t=s,e!==null&&(s?e.length=s:e=null);else{let _={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must m\
atch exactly one schema in oneOf"};e===null?e=[_]:e.push(_),t++}return fe.errors=e,t===0}var k=ut().fullFormats.uri,D=new RegExp("^https?://","u");function d(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!D.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"\
^https?://"},message:'must match pattern "^https?://"'};e===null?e=[s]:e.push(s),t++}if(!k(r)){let s={instancePath:o,keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return d.errors=e,t===0}var Et=Tt;var x=at().default;function Tt(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.source_video_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"source_video_ur\
l"},message:"must have required property 'source_video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="mode\
l"||s==="prompt"||s==="source_video_url"||s==="watermark"||s==="callback_url")){let n={instancePath:o,keyword:"additiona\
lProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.
model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="luma-modify-video"){let n={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"luma-modify-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.
prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(x(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/pro\
mpt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.source_video_url!==
void 0){let s=r.source_video_url;if(typeof s=="string"){if(!D.test(s)){let n={instancePath:o+"/source_video_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!k(s)){
let n={instancePath:o+"/source_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/source_video_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}}r.watermark!==void 0&&(fe(r.watermark,{instancePath:o+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.callback_url!==void 0&&
(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}return Tt.errors=e,t===0}function V(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(x(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return V.errors=e,t===0}function Le(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(!D.
test(s)){let n={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[n]:e.push(n),t++}if(!k(s)){let n={instancePath:o+"/url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/url",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Le.errors=e,t===0}function qe(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),t++}let s=r.length;for(let n=0;n<s;n++)Le(r[n],{instancePath:o+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return qe.errors=e,t===0}var ml=ut().fullFormats.double;function H(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cost!==void 0){let s=r.cost;if(typeof s=="number"){if(s<0||isNaN(s)){
let n={instancePath:o+"/cost",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),t++}if(!ml.validate(s)){let n={instancePath:o+"/cost",keyword:"format",params:{format:"double"},message:'must \
match format "double"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/cost",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}if(r.generated_images!==void 0){let s=r.generated_images;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/generated_images",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&(s<0||isNaN(s))){let n={instancePath:o+
"/generated_images",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),
t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}return H.errors=e,t===0}var E=Ce;function Ce(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(V(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.videos!==void 0&&(qe(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),r.usage!==void 0&&(H(r.
usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),
t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),t++}return Ce.errors=e,t===0}function zs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(!D.
test(s)){let n={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[n]:e.push(n),t++}if(!k(s)){let n={instancePath:o+"/url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/url",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return zs.errors=e,t===0}function Ss(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),t++}let s=r.length;for(let n=0;n<s;n++)zs(r[n],{instancePath:o+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?zs.errors:e.concat(zs.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return Ss.errors=e,t===0}var C=Fe;function Fe(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
audios===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"audios"},message:"must have required \
property 'audios'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(V(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.audios!==void 0&&(Ss(r.audios,{instancePath:o+"/audios",parentData:r,
parentDataProperty:"audios",rootData:l})||(e=e===null?Ss.errors:e.concat(Ss.errors),t=e.length)),r.usage!==void 0&&(H(r.
usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),
t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),t++}return Fe.errors=e,t===0}function Is(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(!D.
test(s)){let n={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[n]:e.push(n),t++}if(!k(s)){let n={instancePath:o+"/url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/url",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Is.errors=e,t===0}function Ks(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),t++}let s=r.length;for(let n=0;n<s;n++)Is(r[n],{instancePath:o+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?Is.errors:e.concat(Is.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return Ks.errors=e,t===0}var U=He;function He(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
images===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"images"},message:"must have required \
property 'images'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(V(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.images!==void 0&&(Ks(r.images,{instancePath:o+"/images",parentData:r,
parentDataProperty:"images",rootData:l})||(e=e===null?Ks.errors:e.concat(Ks.errors),t=e.length)),r.usage!==void 0&&(H(r.
usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),
t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),t++}return He.errors=e,t===0}var B=Ze;function Ze(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
text===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"text"},message:"must have required prop\
erty 'text'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(V(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.text!==void 0&&typeof r.text!="string"){let s={instancePath:o+
"/text",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}r.usage!==void 0&&(H(
r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),
t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),t++}return Ze.errors=e,t===0}var P=R;function R(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
id!==void 0&&(V(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?V.errors:e.concat(
V.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="string"){let n={instancePath:o+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="failed"){let n={instancePath:o+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}
if(r.error!==void 0&&typeof r.error!="string"){let s={instancePath:o+"/error",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return R.errors=e,t===0}var X=Nt;function Nt(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=t;Ce(r,{instancePath:o,
parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length);var c=u===t;if(n=n||
c,!n){let a=t;Fe(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),
t=e.length);var c=a===t;if(n=n||c,!n){let _=t;He(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===
null?He.errors:e.concat(He.errors),t=e.length);var c=_===t;if(n=n||c,!n){let y=t;Ze(r,{instancePath:o,parentData:m,parentDataProperty:f,
rootData:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length);var c=y===t;if(n=n||c,!n){let b=t;R(r,{instancePath:o,
parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length);var c=b===t;n=n||c}}}}
if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let a={instancePath:o,keyword:"anyOf",params:{},message:"must match a sche\
ma in anyOf"};e===null?e=[a]:e.push(a),t++}return Nt.errors=e,t===0}var cl={type:"string",enum:["pending","processing","completed","failed"]};function ze(r,{instancePath:o="",parentData:m,
parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="pending"||r==="processing"||r==="complet\
ed"||r==="failed")){let s={instancePath:o,keyword:"enum",params:{allowedValues:cl.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[s]:e.push(s),t++}return ze.errors=e,t===0}var J=Vt;function Vt(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.id===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[a]:e.push(a),t++}var c=u===t;if(n=n||c,!n){let a=t;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&r.task_id===void 0){let _={instancePath:o,keyword:"required",params:{missingProperty:"task_id"},message:"\
must have required property 'task_id'"};e===null?e=[_]:e.push(_),t++}var c=a===t;n=n||c}if(n)t=s,e!==null&&(s?e.length=s:
e=null);else{let a={instancePath:o,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[a]:e.push(
a),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let a=r.id;if(typeof a=="string"){if(x(a)<1){let p={
instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:
e.push(p),t++}}else{let p={instancePath:o+"/id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),t++}}if(r.task_id!==void 0){let a=r.task_id;if(typeof a=="string"){if(x(a)<1){let p={instancePath:o+"/ta\
sk_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),t++}}else{
let p={instancePath:o+"/task_id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
t++}}if(r.status!==void 0&&(ze(r.status,{instancePath:o+"/status",parentData:r,parentDataProperty:"status",rootData:l})||
(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),r.model!==void 0&&typeof r.model!="string"){let a={instancePath:o+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r.task_replayed!==
void 0&&typeof r.task_replayed!="boolean"){let a={instancePath:o+"/task_replayed",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:o,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[a]:e.push(a),t++}return Vt.errors=e,t===0}var Q=Lt;function Lt(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){
let s=r.id;if(typeof s=="string"){if(x(s)<1){let n={instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/id",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.task_id!==void 0){let s=r.task_id;if(typeof s==
"string"){if(x(s)<1){let n={instancePath:o+"/task_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/task_id",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.status!==void 0&&(ze(r.status,{instancePath:o+"/statu\
s",parentData:r,parentDataProperty:"status",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),r.model!==
void 0&&typeof r.model!="string"){let s={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[s]:e.push(s),t++}if(r.task_replayed!==void 0&&typeof r.task_replayed!="boolean"){let s={instancePath:o+
"/task_replayed",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Lt.errors=
e,t===0}var ee=zt;function zt(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.task_id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"task_id"},
message:"must have required property 'task_id'"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id!==void 0){let s=r.id;if(typeof s=="string"){if(x(s)<1){let n={instancePath:o+"/id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/id",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.task_id!==void 0){let s=r.task_id;
if(typeof s=="string"){if(x(s)<1){let n={instancePath:o+"/task_id",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/task_id",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.status!==void 0&&(ze(r.status,{instancePath:o+
"/status",parentData:r,parentDataProperty:"status",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),
r.model!==void 0&&typeof r.model!="string"){let s={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(r.task_replayed!==void 0&&typeof r.task_replayed!="boolean"){let s={instancePath:o+
"/task_replayed",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return zt.errors=
e,t===0}function Gs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.message===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"messag\
e"},message:"must have required property 'message'"};e===null?e=[s]:e.push(s),t++}if(r.code!==void 0&&typeof r.code!="st\
ring"){let s={instancePath:o+"/code",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),t++}if(r.message!==void 0&&typeof r.message!="string"){let s={instancePath:o+"/message",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Gs.errors=e,t===0}function Rs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r))for(let s in r){let n=r[s];if(Array.isArray(n)){let u=n.length;for(let c=0;c<u;c++)if(typeof n[c]!=
"string"){let a={instancePath:o+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+c,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[a]:e.push(a),t++}}else{let u={instancePath:o+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Rs.errors=e,t===0}var i=St;function St(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.error===void 0){let n={instancePath:o,keyword:"required",params:{missingProperty:"error"},
message:"must have required property 'error'"};e===null?e=[n]:e.push(n),t++}if(r.error!==void 0){let n=r.error,u=t,c=!1,
a=null,p=t;if(typeof n!="string"){let j={instancePath:o+"/error",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[j]:e.push(j),t++}var s=p===t;s&&(c=!0,a=0);let _=t;Gs(n,{instancePath:o+"/error",parentData:r,parentDataProperty:"\
error",rootData:l})||(e=e===null?Gs.errors:e.concat(Gs.errors),t=e.length);var s=_===t;if(s&&c?(c=!1,a=[a,1]):s&&(c=!0,a=
1),c)t=u,e!==null&&(u?e.length=u:e=null);else{let j={instancePath:o+"/error",keyword:"oneOf",params:{passingSchemas:a},message:"\
must match exactly one schema in oneOf"};e===null?e=[j]:e.push(j),t++}}r.errors!==void 0&&(Rs(r.errors,{instancePath:o+"\
/errors",parentData:r,parentDataProperty:"errors",rootData:l})||(e=e===null?Rs.errors:e.concat(Rs.errors),t=e.length))}else{
let n={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return St.
errors=e,t===0}var re=F,dl={type:"object",required:["id","status"],properties:{id:{$ref:"s5"},status:{type:"string",enum:[
"pending","processing"]}}};function F(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),t++}if(r.id!==void 0&&(V(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?V.
errors:e.concat(V.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="string"){let n={instancePath:o+"/\
status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="pending"||
s==="processing")){let n={instancePath:o+"/status",keyword:"enum",params:{allowedValues:dl.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return F.errors=e,t===0}var It=Tr;function Tr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(V(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.videos!==void 0&&(qe(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),r.sources!==void 0){let s=r.
sources;if(Array.isArray(s)){let n=s.length;for(let u=0;u<n;u++)Le(s[u],{instancePath:o+"/sources/"+u,parentData:s,parentDataProperty:u,
rootData:l})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length)}else{let n={instancePath:o+"/sources",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}r.usage!==void 0&&(H(r.usage,{instancePath:o+
"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length))}else{
let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Tr.
errors=e,t===0}var Kt=Gt;function Gt(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
F(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Tr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Tr.errors:
e.concat(Tr.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let _=t;R(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length);var p=_===t;p&&n?(n=!1,u=[u,2]):p&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let _={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[_]:e.push(_),t++}return Gt.errors=e,t===0}var _l={type:"integer",enum:[5,10]};function Xe(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===5||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:_l.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Xe.errors=
e,t===0}var gl={type:"string",enum:["720p","1080p"]};function Je(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:gl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Je.errors=e,t===0}var Rt=Nr,
yl={type:"object",additionalProperties:!1,required:["prompt","duration_seconds","output_resolution","aspect_ratio"],properties:{
model:{type:"string",const:"runway"},prompt:{type:"string",minLength:1},duration_seconds:{$ref:"s37"},output_resolution:{
$ref:"s38"},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]},watermark:{$ref:"s1"},callback_url:{$ref:"\
s2"}}};function Nr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds===void 0){let s={
instancePath:o,keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'dura\
tion_seconds'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[s]:e.push(s),
t++}if(r.aspect_ratio===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||
s==="duration_seconds"||s==="output_resolution"||s==="aspect_ratio"||s==="watermark"||s==="callback_url")){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="runway"){let n={instancePath:o+"/m\
odel",keyword:"const",params:{allowedValue:"runway"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}
if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(x(s)<1){let n={instancePath:o+"/prompt",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+
"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.duration_seconds!==
void 0&&(Xe(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length)),r.output_resolution!==void 0&&(Je(r.output_resolution,{instancePath:o+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Je.errors:e.concat(Je.
errors),t=e.length)),r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let n={instancePath:o+"/aspect\
_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="16:9"||s===
"9:16"||s==="1:1"||s==="4:3"||s==="3:4")){let n={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:yl.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}r.watermark!==
void 0&&(fe(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?
fe.errors:e.concat(fe.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Nr.errors=e,t===0}function v(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!D.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!k(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return v.errors=e,t===0}var Mt=Vr;function Vr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[s]:e.push(s),t++}if(r.output_resolution===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s===
"duration_seconds"||s==="output_resolution"||s==="first_frame_image_url"||s==="watermark"||s==="callback_url")){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="runway"){let n={instancePath:o+"/m\
odel",keyword:"const",params:{allowedValue:"runway"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}
if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(x(s)<1){let n={instancePath:o+"/prompt",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+
"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.duration_seconds!==
void 0&&(Xe(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length)),r.output_resolution!==void 0&&(Je(r.output_resolution,{instancePath:o+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Je.errors:e.concat(Je.
errors),t=e.length)),r.first_frame_image_url!==void 0&&(v(r.first_frame_image_url,{instancePath:o+"/first_frame_image_ur\
l",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),
r.watermark!==void 0&&(fe(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||
(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{
let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Vr.
errors=e,t===0}var Wt=Ct;function Ct(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
Nr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Nr.errors:e.concat(Nr.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Vr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Vr.errors:
e.concat(Vr.errors),t=e.length);var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let _={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[_]:e.push(_),t++}return Ct.errors=e,t===0}function Se(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
let s=r.length;for(let n=0;n<s;n++)Le(r[n],{instancePath:o+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===
null?Le.errors:e.concat(Le.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),t++}return Se.errors=e,t===0}var Ft=Lr;function Lr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(V(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.videos!==void 0&&(qe(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),r.images!==void 0&&(Se(
r.images,{instancePath:o+"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?Se.errors:e.concat(
Se.errors),t=e.length)),r.usage!==void 0&&(H(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Lr.errors=e,t===0}var Ht=Zt;function Zt(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
F(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Lr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Lr.errors:
e.concat(Lr.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let _=t;R(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length);var p=_===t;p&&n?(n=!1,u=[u,2]):p&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let _={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[_]:e.push(_),t++}return Zt.errors=e,t===0}var Yt=Ut,hl={type:"\
object",additionalProperties:!1,required:["source_task_id","prompt","output_resolution"],properties:{model:{type:"string",
const:"runway"},source_task_id:{type:"string",minLength:1},prompt:{type:"string",minLength:1},output_resolution:{type:"s\
tring",enum:["720p","1080p"]},watermark:{$ref:"s1"},callback_url:{$ref:"s2"}}};function Ut(r,{instancePath:o="",parentData:m,
parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.source_task_id===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"source_task_id"},message:"must have required p\
roperty 'source_task_id'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"output_resolution"},message:"must have require\
d property 'output_resolution'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_task_id"||s===
"prompt"||s==="output_resolution"||s==="watermark"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==
void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="runway"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
runway"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.source_task_id!==void 0){let s=r.source_task_id;
if(typeof s=="string"){if(x(s)<1){let n={instancePath:o+"/source_task_id",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/source_task_id",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0){let s=r.prompt;
if(typeof s=="string"){if(x(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.output_resolution!==void 0){let s=r.output_resolution;
if(typeof s!="string"){let n={instancePath:o+"/output_resolution",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[n]:e.push(n),t++}if(!(s==="720p"||s==="1080p")){let n={instancePath:o+"/output_resolution",keyword:"\
enum",params:{allowedValues:hl.properties.output_resolution.enum},message:"must be equal to one of the allowed values"};
e===null?e=[n]:e.push(n),t++}}r.watermark!==void 0&&(fe(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Ut.errors=e,t===0}var Bt=zr;function zr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(V(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.videos!==void 0&&(qe(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),r.images!==void 0&&(Se(
r.images,{instancePath:o+"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?Se.errors:e.concat(
Se.errors),t=e.length)),r.source_task_id!==void 0){let s=r.source_task_id;if(typeof s=="string"){if(x(s)<1){let n={instancePath:o+
"/source_task_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.
push(n),t++}}else{let n={instancePath:o+"/source_task_id",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),t++}}r.usage!==void 0&&(H(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usa\
ge",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return zr.errors=e,t===0}var Xt=Jt;function Jt(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
F(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;zr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?zr.errors:
e.concat(zr.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let _=t;R(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length);var p=_===t;p&&n?(n=!1,u=[u,2]):p&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let _={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[_]:e.push(_),t++}return Jt.errors=e,t===0}function Ms(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!D.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!k(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return Ms.errors=e,t===0}var Qt=eo,wl={type:"object",additionalProperties:!1,
required:["prompt","source_video_url"],properties:{model:{type:"string",const:"runway-aleph"},prompt:{type:"string",minLength:1},
source_video_url:{$ref:"s56"},aspect_ratio:{type:"string",enum:["16:9","9:16","4:3","3:4","1:1","21:9"]},seed:{type:"int\
eger"},reference_image_url:{type:"string",format:"uri",pattern:"^https?://"},watermark:{$ref:"s1"},callback_url:{$ref:"s\
2"}}};function eo(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.source_video_url===void 0){let s={
instancePath:o,keyword:"required",params:{missingProperty:"source_video_url"},message:"must have required property 'sour\
ce_video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="source_video_url"||s===
"aspect_ratio"||s==="seed"||s==="reference_image_url"||s==="watermark"||s==="callback_url")){let n={instancePath:o,keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="runway-aleph"){let n={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"runway-aleph"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==
void 0){let s=r.prompt;if(typeof s=="string"){if(x(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.source_video_url!==void 0&&(Ms(
r.source_video_url,{instancePath:o+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||
(e=e===null?Ms.errors:e.concat(Ms.errors),t=e.length)),r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="strin\
g"){let n={instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(!(s==="16:9"||s==="9:16"||s==="4:3"||s==="3:4"||s==="1:1"||s==="21:9")){let n={instancePath:o+"/aspect_\
ratio",keyword:"enum",params:{allowedValues:wl.properties.aspect_ratio.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[n]:e.push(n),t++}}if(r.seed!==void 0){let s=r.seed;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={
instancePath:o+"/seed",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}if(r.
reference_image_url!==void 0){let s=r.reference_image_url;if(typeof s=="string"){if(!D.test(s)){let n={instancePath:o+"/\
reference_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?
e=[n]:e.push(n),t++}if(!k(s)){let n={instancePath:o+"/reference_image_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/reference_image_url",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.watermark!==void 0&&(fe(r.watermark,{instancePath:o+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),
r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return eo.errors=e,t===0}function Ws(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&typeof r.id!="string"){let s={instancePath:o+
"/id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.
url;if(typeof s=="string"){if(!D.test(s)){let n={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!k(s)){let n={instancePath:o+"/url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/url",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ws.errors=e,t===0}var ro=Sr;function Sr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(V(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.videos!==void 0){let s=r.videos;if(Array.isArray(s)){if(s.
length<1){let u={instancePath:o+"/videos",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[u]:e.push(u),t++}let n=s.length;for(let u=0;u<n;u++)Ws(s[u],{instancePath:o+"/videos/"+u,parentData:s,parentDataProperty:u,
rootData:l})||(e=e===null?Ws.errors:e.concat(Ws.errors),t=e.length)}else{let n={instancePath:o+"/videos",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}r.images!==void 0&&(Se(r.images,{instancePath:o+
"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)),
r.usage!==void 0&&(H(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?
H.errors:e.concat(H.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}return Sr.errors=e,t===0}var so=to;function to(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
F(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Sr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Sr.errors:
e.concat(Sr.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let _=t;R(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length);var p=_===t;p&&n?(n=!1,u=[u,2]):p&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let _={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[_]:e.push(_),t++}return to.errors=e,t===0}function $e(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(x(r)>1500){let s={instancePath:o,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(x(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return $e.errors=e,t===0}function Pe(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return Pe.errors=e,t===0}function le(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return le.errors=e,t===0}var oo=Ir;function Ir(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="prompt_optimizer"||s==="enable_safety_checker"||s==="callback\
_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additi\
onal properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="hailuo-02-\
text-to-video-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-02-text-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&($e(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),r.prompt_optimizer!==void 0&&
(Pe(r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),r.enable_safety_checker!==void 0&&(le(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?le.errors:e.concat(
le.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ir.errors=e,t===0}var vl={type:"integer",enum:[6,10]};function xe(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===6||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:vl.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return xe.errors=
e,t===0}var no=Kr;function Kr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="duration_seconds"||s==="prompt_optimizer"||s==="enable_safety\
_checker"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(s!=="hailuo-02-text-to-video-standard"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"h\
ailuo-02-text-to-video-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&
($e(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$e.errors:e.concat(
$e.errors),t=e.length)),r.duration_seconds!==void 0&&(xe(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),r.prompt_optimizer!==
void 0&&(Pe(r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),r.enable_safety_checker!==void 0&&(le(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?le.errors:e.concat(
le.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Kr.errors=e,t===0}var lo=io;function io(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
Ir(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Ir.errors:e.concat(Ir.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Kr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Kr.errors:
e.concat(Kr.errors),t=e.length);var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let _={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[_]:e.push(_),t++}return io.errors=e,t===0}var De=uo;function uo(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
F(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Ce(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Ce.errors:
e.concat(Ce.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let _=t;R(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length);var p=_===t;p&&n?(n=!1,u=[u,2]):p&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let _={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[_]:e.push(_),t++}return uo.errors=e,t===0}function me(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!D.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!k(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return me.errors=e,t===0}var po=Gr;function Gr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="model"||s==="prompt"||s==="first_frame_image_url"||s==="last_frame_image_url"||s==="prompt_optimizer"||s==="en\
able_safety_checker"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="hailuo-02-image-to-video-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
hailuo-02-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&($e(
r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$e.errors:e.concat(
$e.errors),t=e.length)),r.first_frame_image_url!==void 0&&(v(r.first_frame_image_url,{instancePath:o+"/first_frame_image\
_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.
length)),r.last_frame_image_url!==void 0&&(me(r.last_frame_image_url,{instancePath:o+"/last_frame_image_url",parentData:r,
parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),r.prompt_optimizer!==
void 0&&(Pe(r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),r.enable_safety_checker!==void 0&&(le(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?le.errors:e.concat(
le.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Gr.errors=e,t===0}var ao=Rr,qt={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"hailuo-02-image-to-video-standard"},prompt:{$ref:"s65"},first_frame_image_url:{$ref:"s40"},last_frame_image_url:{
$ref:"s78"},duration_seconds:{$ref:"s69"},output_resolution:{type:"string",enum:["512p","768p"]},prompt_optimizer:{$ref:"\
s66"},enable_safety_checker:{$ref:"s67"},callback_url:{$ref:"s2"}}},G=Object.prototype.hasOwnProperty;function Rr(r,{instancePath:o="",
parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(qt.properties,s)){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="hailuo-02-image-to-video-standard"){
let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-02-image-to-video-standard"},message:"must b\
e equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&($e(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(v(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.last_frame_image_url!==void 0&&(me(r.last_frame_image_url,
{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
me.errors:e.concat(me.errors),t=e.length)),r.duration_seconds!==void 0&&(xe(r.duration_seconds,{instancePath:o+"/duratio\
n_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),t=
e.length)),r.output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let n={instancePath:o+"/output\
_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="512p"||
s==="768p")){let n={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:qt.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}r.prompt_optimizer!==void 0&&(Pe(
r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),r.enable_safety_checker!==void 0&&(le(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?le.errors:e.concat(
le.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Rr.errors=e,t===0}function Qe(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(x(r)>5e3){let s={instancePath:o,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[s]:e.push(s),t++}if(x(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return Qe.errors=e,t===0}var bl={type:"string",enum:["768p","1080p"]};function er(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="768p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:bl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return er.errors=e,t===0}var fo=Mr;function Mr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.output_resolution===void 0&&(a="output_resolution")){let p={};e===null?e=[p]:e.push(
p),t++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let p={};e===null?e=[p]:e.push(p),t++}}var c=u===
t;if(t=s,e!==null&&(s?e.length=s:e=null),c){let a=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let _={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[_]:e.push(_),t++}var c=a===t;n=c}if(!n){let a={instancePath:o,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[a]:e.push(a),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[a]:e.push(a),t++}if(r.prompt===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[a]:e.push(a),t++}if(r.first_frame_image_url===void 0){
let a={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="model"||a==="prompt"||a==="first_\
frame_image_url"||a==="duration_seconds"||a==="output_resolution"||a==="enable_safety_checker"||a==="callback_url")){let p={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};
e===null?e=[p]:e.push(p),t++}if(r.model!==void 0){let a=r.model;if(typeof a!="string"){let p={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(a!=="hailuo-2.3-image-to-video-pr\
o"){let p={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-pro"},message:"must b\
e equal to constant"};e===null?e=[p]:e.push(p),t++}}r.prompt!==void 0&&(Qe(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(v(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.duration_seconds!==void 0&&(xe(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?xe.errors:
e.concat(xe.errors),t=e.length)),r.output_resolution!==void 0&&(er(r.output_resolution,{instancePath:o+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?er.errors:e.concat(er.errors),t=e.length)),
r.enable_safety_checker!==void 0&&(le(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.callback_url!==void 0&&(d(
r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
d.errors:e.concat(d.errors),t=e.length))}else{let a={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[a]:e.push(a),t++}return Mr.errors=e,t===0}var mo=Wr;function Wr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.output_resolution===void 0&&(a="output_resolution")){let p={};e===null?e=[p]:e.push(
p),t++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let p={};e===null?e=[p]:e.push(p),t++}}var c=u===
t;if(t=s,e!==null&&(s?e.length=s:e=null),c){let a=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let _={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[_]:e.push(_),t++}var c=a===t;n=c}if(!n){let a={instancePath:o,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[a]:e.push(a),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[a]:e.push(a),t++}if(r.prompt===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[a]:e.push(a),t++}if(r.first_frame_image_url===void 0){
let a={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="model"||a==="prompt"||a==="first_\
frame_image_url"||a==="duration_seconds"||a==="output_resolution"||a==="enable_safety_checker"||a==="callback_url")){let p={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};
e===null?e=[p]:e.push(p),t++}if(r.model!==void 0){let a=r.model;if(typeof a!="string"){let p={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(a!=="hailuo-2.3-image-to-video-st\
andard"){let p={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-standard"},message:"\
must be equal to constant"};e===null?e=[p]:e.push(p),t++}}r.prompt!==void 0&&(Qe(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(v(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.duration_seconds!==void 0&&(xe(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?xe.errors:
e.concat(xe.errors),t=e.length)),r.output_resolution!==void 0&&(er(r.output_resolution,{instancePath:o+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?er.errors:e.concat(er.errors),t=e.length)),
r.enable_safety_checker!==void 0&&(le(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.callback_url!==void 0&&(d(
r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
d.errors:e.concat(d.errors),t=e.length))}else{let a={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[a]:e.push(a),t++}return Wr.errors=e,t===0}var co=_o;function _o(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
Gr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Gr.errors:e.concat(Gr.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Rr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Rr.errors:
e.concat(Rr.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let _=t;Mr(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?Mr.errors:e.concat(Mr.errors),t=e.length);var p=_===t;if(p&&n)n=!1,u=[u,2];else{
p&&(n=!0,u=2);let y=t;Wr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Wr.errors:e.concat(
Wr.errors),t=e.length);var p=y===t;p&&n?(n=!1,u=[u,3]):p&&(n=!0,u=3)}}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let _={
instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[_]:
e.push(_),t++}return _o.errors=e,t===0}function oe(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(x(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return oe.errors=e,t===0}function Z(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return Z.
errors=e,t===0}function Y(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let s={instancePath:o,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:o,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[s]:e.push(s),t++}return Y.errors=e,t===0}var kl={type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]};function rr(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===3||r===4||r===5||r===6||r===7||r===8||r===
9||r===10||r===11||r===12||r===13||r===14||r===15)){let s={instancePath:o,keyword:"enum",params:{allowedValues:kl.enum},
message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return rr.errors=e,t===0}var Dl={type:"string",enum:["16:9","9:16","1:1"]};function ce(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="16:9"||r==="9:16"||r==="1:1")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Dl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return ce.errors=e,t===0}var ql={type:"string",enum:["720p","1080p","4k"]};function sr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p"||r==="4k")){let s={instancePath:o,keyword:"enum",params:{allowedValues:ql.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return sr.errors=e,t===0}function tr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[s]:e.push(s),t++}if(r.description===void 0){let s={instancePath:o,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="name"||s==="description"||s==="element_input_urls"||s==="element_input_video_urls"||s===
"element_input_audio_urls"||s==="start_time"||s==="end_time")){let n={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.name!==void 0&&typeof r.
name!="string"){let s={instancePath:o+"/name",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),t++}if(r.description!==void 0&&typeof r.description!="string"){let s={instancePath:o+"/description",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.element_input_urls!==void 0){let s=r.
element_input_urls;if(Array.isArray(s)){let n=s.length;for(let u=0;u<n;u++){let c=s[u];if(typeof c=="string"){if(!D.test(
c)){let a={instancePath:o+"/element_input_urls/"+u,keyword:"pattern",params:{pattern:"^https?://"},message:'must match p\
attern "^https?://"'};e===null?e=[a]:e.push(a),t++}if(!k(c)){let a={instancePath:o+"/element_input_urls/"+u,keyword:"for\
mat",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:o+"\
/element_input_urls/"+u,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{
let n={instancePath:o+"/element_input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:
e.push(n),t++}}if(r.element_input_video_urls!==void 0){let s=r.element_input_video_urls;if(Array.isArray(s)){let n=s.length;
for(let u=0;u<n;u++){let c=s[u];if(typeof c=="string"){if(!D.test(c)){let a={instancePath:o+"/element_input_video_urls/"+
u,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[a]:e.push(a),t++}
if(!k(c)){let a={instancePath:o+"/element_input_video_urls/"+u,keyword:"format",params:{format:"uri"},message:'must matc\
h format "uri"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:o+"/element_input_video_urls/"+u,keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{let n={instancePath:o+"/element_inp\
ut_video_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(r.element_input_audio_urls!==
void 0){let s=r.element_input_audio_urls;if(Array.isArray(s)){let n=s.length;for(let u=0;u<n;u++){let c=s[u];if(typeof c==
"string"){if(!D.test(c)){let a={instancePath:o+"/element_input_audio_urls/"+u,keyword:"pattern",params:{pattern:"^https?\
://"},message:'must match pattern "^https?://"'};e===null?e=[a]:e.push(a),t++}if(!k(c)){let a={instancePath:o+"/element_\
input_audio_urls/"+u,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[a]:e.push(a),
t++}}else{let a={instancePath:o+"/element_input_audio_urls/"+u,keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[a]:e.push(a),t++}}}else{let n={instancePath:o+"/element_input_audio_urls",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(r.start_time!==void 0){let s=r.start_time;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/start_time",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[n]:e.push(n),t++}}if(r.end_time!==void 0){let s=r.end_time;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let n={instancePath:o+"/end_time",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),t++}return tr.errors=e,t===0}var $l={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"kling-\
3.0"},multi_shots:{type:"boolean",const:!1},prompt:{$ref:"s91"},negative_prompt:{$ref:"s92"},cfg_scale:{$ref:"s93"},duration_seconds:{
$ref:"s94"},aspect_ratio:{$ref:"s95"},output_resolution:{$ref:"s96"},enable_sound:{type:"boolean"},first_frame_image_url:{
$ref:"s40"},last_frame_image_url:{$ref:"s78"},kling_elements:{type:"array",items:{$ref:"s97"}},callback_url:{$ref:"s2"}}};
function Ie(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!G.call($l.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="kling-3.0"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.multi_shots!==void 0){let s=r.multi_shots;if(typeof s!="b\
oolean"){let n={instancePath:o+"/multi_shots",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[n]:e.push(n),t++}if(s!==!1){let n={instancePath:o+"/multi_shots",keyword:"const",params:{allowedValue:!1},message:"mu\
st be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&(oe(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.negative_prompt!==void 0&&
(Z(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.cfg_scale!==void 0&&(Y(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,
parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.duration_seconds!==void 0&&
(rr(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?rr.errors:e.concat(rr.errors),t=e.length)),r.aspect_ratio!==void 0&&(ce(r.aspect_ratio,{instancePath:o+"/asp\
ect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),
r.output_resolution!==void 0&&(sr(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?sr.errors:e.concat(sr.errors),t=e.length)),r.enable_sound!==void 0&&typeof r.
enable_sound!="boolean"){let s={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url!==void 0&&(v(r.first_frame_image_url,{instancePath:o+"/\
first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length)),r.last_frame_image_url!==void 0&&(me(r.last_frame_image_url,{instancePath:o+"/last_frame_image_ur\
l",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),
r.kling_elements!==void 0){let s=r.kling_elements;if(Array.isArray(s)){let n=s.length;for(let u=0;u<n;u++)tr(s[u],{instancePath:o+
"/kling_elements/"+u,parentData:s,parentDataProperty:u,rootData:l})||(e=e===null?tr.errors:e.concat(tr.errors),t=e.length)}else{
let n={instancePath:o+"/kling_elements",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(
n),t++}}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"call\
back_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ie.errors=e,t===0}function Cs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="duration_seconds")){let n={instancePath:o,keyword:"a\
dditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),t++}if(r.prompt!==void 0&&typeof r.prompt!="string"){let s={instancePath:o+"/prompt",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds!==void 0){let s=r.duration_seconds;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Cs.errors=e,t===0}var Pl={type:"object",additionalProperties:!1,required:["model","multi_shots","enable_sound","multi_prompt"],properties:{
model:{type:"string",const:"kling-3.0"},multi_shots:{type:"boolean",const:!0},enable_sound:{type:"boolean",const:!0},multi_prompt:{
type:"array",items:{$ref:"s99"}},prompt:{type:"string",minLength:1},negative_prompt:{$ref:"s92"},cfg_scale:{$ref:"s93"},
duration_seconds:{$ref:"s94"},aspect_ratio:{$ref:"s95"},output_resolution:{$ref:"s96"},first_frame_image_url:{$ref:"s40"},
kling_elements:{type:"array",items:{$ref:"s97"}},callback_url:{$ref:"s2"}}};function Ke(r,{instancePath:o="",parentData:m,
parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[s]:e.push(s),t++}if(r.multi_shots===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
multi_shots"},message:"must have required property 'multi_shots'"};e===null?e=[s]:e.push(s),t++}if(r.enable_sound===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"enable_sound"},message:"must have required property 'e\
nable_sound'"};e===null?e=[s]:e.push(s),t++}if(r.multi_prompt===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"multi_prompt"},message:"must have required property 'multi_prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!G.call(Pl.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(s!=="kling-3.0"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"mus\
t be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.multi_shots!==void 0){let s=r.multi_shots;if(typeof s!="bool\
ean"){let n={instancePath:o+"/multi_shots",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[n]:e.push(n),t++}if(s!==!0){let n={instancePath:o+"/multi_shots",keyword:"const",params:{allowedValue:!0},message:"must\
 be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.enable_sound!==void 0){let s=r.enable_sound;if(typeof s!="boo\
lean"){let n={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[n]:e.push(n),t++}if(s!==!0){let n={instancePath:o+"/enable_sound",keyword:"const",params:{allowedValue:!0},message:"m\
ust be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.multi_prompt!==void 0){let s=r.multi_prompt;if(Array.isArray(
s)){let n=s.length;for(let u=0;u<n;u++)Cs(s[u],{instancePath:o+"/multi_prompt/"+u,parentData:s,parentDataProperty:u,rootData:l})||
(e=e===null?Cs.errors:e.concat(Cs.errors),t=e.length)}else{let n={instancePath:o+"/multi_prompt",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="\
string"){if(x(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.negative_prompt!==void 0&&(Z(r.negative_prompt,{instancePath:o+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),
t=e.length)),r.cfg_scale!==void 0&&(Y(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scal\
e",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.duration_seconds!==void 0&&(rr(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?rr.errors:
e.concat(rr.errors),t=e.length)),r.aspect_ratio!==void 0&&(ce(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.output_resolution!==
void 0&&(sr(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?sr.errors:e.concat(sr.errors),t=e.length)),r.first_frame_image_url!==void 0&&(v(r.first_frame_image_url,
{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
v.errors:e.concat(v.errors),t=e.length)),r.kling_elements!==void 0){let s=r.kling_elements;if(Array.isArray(s)){let n=s.
length;for(let u=0;u<n;u++)tr(s[u],{instancePath:o+"/kling_elements/"+u,parentData:s,parentDataProperty:u,rootData:l})||
(e=e===null?tr.errors:e.concat(tr.errors),t=e.length)}else{let n={instancePath:o+"/kling_elements",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return Ke.errors=e,t===0}function Fs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
Ie(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Ke(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Ke.errors:
e.concat(Ke.errors),t=e.length);var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let _={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[_]:e.push(_),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let _={instancePath:o,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[_]:e.push(_),t++}if(r.
model!==void 0){let _=r.model;if(typeof _!="string"){let j={instancePath:o+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[j]:e.push(j),t++}if(_!=="kling-3.0"){let j={instancePath:o+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[j]:e.push(j),t++}}}else{let _={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[_]:e.push(_),t++}return Fs.errors=e,t===0}function or(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(x(r)>2500){let s={instancePath:o,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(x(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return or.errors=e,t===0}var xl={type:"string",enum:["std","pro"]};function de(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="std"||r==="pro")){let s={instancePath:o,keyword:"enum",params:{allowedValues:xl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return de.errors=e,t===0}function nr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),t++}if(r!==5){let s={instancePath:o,keyword:"const",params:{allowedValue:5},message:"must be equal to co\
nstant"};e===null?e=[s]:e.push(s),t++}return nr.errors=e,t===0}function lr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
if(r!==!1){let s={instancePath:o,keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}return lr.errors=e,t===0}var jl={type:"string",enum:["base","feature"]};function Hs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="base"||r==="feature")){let s={instancePath:o,keyword:"enum",params:{allowedValues:jl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Hs.errors=e,t===0}function ir(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return ir.errors=e,t===0}var go=Cr,$t={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{
type:"string",const:"kling-o1"},prompt:{$ref:"s101"},mode:{$ref:"s102"},duration_seconds:{$ref:"s103"},aspect_ratio:{type:"\
string",enum:["16:9","9:16","1:1"]},enable_sound:{$ref:"s104"},reference_image_urls:{type:"array",minItems:1,maxItems:7,
items:{type:"string",format:"uri",pattern:"^https?://"}},reference_video_url:{type:"string",format:"uri",pattern:"^https\
?://"},reference_video_type:{$ref:"s105"},preserve_reference_video_audio:{$ref:"s106"},callback_url:{$ref:"s2"}},dependentRequired:{
reference_video_type:["reference_video_url"],preserve_reference_video_audio:["reference_video_url"]},if:{properties:{reference_video_url:{}},
required:["reference_video_url"],additionalProperties:!0},then:{properties:{prompt:{pattern:"<<<video_1>>>"},reference_image_urls:{
maxItems:4}},additionalProperties:!0}},yo=new RegExp("<<<video_1>>>","u");function Cr(r,{instancePath:o="",parentData:m,
parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.
reference_video_url===void 0&&(a="reference_video_url")){let p={};e===null?e=[p]:e.push(p),t++}}var c=u===t;if(t=s,e!==null&&
(s?e.length=s:e=null),c){let a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt!==void 0){let _=r.prompt;if(typeof _==
"string"&&!yo.test(_)){let j={instancePath:o+"/prompt",keyword:"pattern",params:{pattern:"<<<video_1>>>"},message:'must \
match pattern "<<<video_1>>>"'};e===null?e=[j]:e.push(j),t++}}if(r.reference_image_urls!==void 0){let _=r.reference_image_urls;
if(Array.isArray(_)&&_.length>4){let j={instancePath:o+"/reference_image_urls",keyword:"maxItems",params:{limit:4},message:"\
must NOT have more than 4 items"};e===null?e=[j]:e.push(j),t++}}}var c=a===t;n=c}if(!n){let a={instancePath:o,keyword:"i\
f",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[a]:e.push(a),t++}if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.model===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"\
must have required property 'model'"};e===null?e=[a]:e.push(a),t++}if(r.prompt===void 0){let a={instancePath:o,keyword:"\
required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[a]:e.push(a),t++}
for(let a in r)if(!G.call($t.properties,a)){let p={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),t++}if(r.model!==void 0){let a=r.model;if(typeof a!=
"string"){let p={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:
e.push(p),t++}if(a!=="kling-o1"){let p={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-o1"},message:"\
must be equal to constant"};e===null?e=[p]:e.push(p),t++}}if(r.prompt!==void 0&&(or(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?or.errors:e.concat(or.errors),t=e.length)),r.mode!==void 0&&(de(r.
mode,{instancePath:o+"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),
t=e.length)),r.duration_seconds!==void 0&&(nr(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.length)),r.aspect_ratio!==void 0){let a=r.
aspect_ratio;if(typeof a!="string"){let p={instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),t++}if(!(a==="16:9"||a==="9:16"||a==="1:1")){let p={instancePath:o+"/aspect_ra\
tio",keyword:"enum",params:{allowedValues:$t.properties.aspect_ratio.enum},message:"must be equal to one of the allowed \
values"};e===null?e=[p]:e.push(p),t++}}if(r.enable_sound!==void 0&&(lr(r.enable_sound,{instancePath:o+"/enable_sound",parentData:r,
parentDataProperty:"enable_sound",rootData:l})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.length)),r.reference_image_urls!==
void 0){let a=r.reference_image_urls;if(Array.isArray(a)){if(a.length>7){let _={instancePath:o+"/reference_image_urls",keyword:"\
maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[_]:e.push(_),t++}if(a.length<1){let _={
instancePath:o+"/reference_image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[_]:e.push(_),t++}let p=a.length;for(let _=0;_<p;_++){let j=a[_];if(typeof j=="string"){if(!D.test(j)){let y={instancePath:o+
"/reference_image_urls/"+_,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===
null?e=[y]:e.push(y),t++}if(!k(j)){let y={instancePath:o+"/reference_image_urls/"+_,keyword:"format",params:{format:"uri"},
message:'must match format "uri"'};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:o+"/reference_image_urls/"+_,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}}}else{let p={instancePath:o+"/refer\
ence_image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),t++}}if(r.reference_video_url!==
void 0){let a=r.reference_video_url;if(typeof a=="string"){if(!D.test(a)){let p={instancePath:o+"/reference_video_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[p]:e.push(p),t++}if(!k(a)){
let p={instancePath:o+"/reference_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[p]:e.push(p),t++}}else{let p={instancePath:o+"/reference_video_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),t++}}if(r.reference_video_type!==void 0&&(Hs(r.reference_video_type,{instancePath:o+
"/reference_video_type",parentData:r,parentDataProperty:"reference_video_type",rootData:l})||(e=e===null?Hs.errors:e.concat(
Hs.errors),t=e.length)),r.preserve_reference_video_audio!==void 0&&(ir(r.preserve_reference_video_audio,{instancePath:o+
"/preserve_reference_video_audio",parentData:r,parentDataProperty:"preserve_reference_video_audio",rootData:l})||(e=e===
null?ir.errors:e.concat(ir.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_ur\
l",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.reference_video_type!==
void 0&&r.reference_video_url===void 0){let a={instancePath:o,keyword:"dependentRequired",params:{property:"reference_vi\
deo_type",missingProperty:"reference_video_url",depsCount:1,deps:"reference_video_url"},message:"must have property refe\
rence_video_url when property reference_video_type is present"};e===null?e=[a]:e.push(a),t++}if(r.preserve_reference_video_audio!==
void 0&&r.reference_video_url===void 0){let a={instancePath:o,keyword:"dependentRequired",params:{property:"preserve_ref\
erence_video_audio",missingProperty:"reference_video_url",depsCount:1,deps:"reference_video_url"},message:"must have pro\
perty reference_video_url when property preserve_reference_video_audio is present"};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return Cr.errors=
e,t===0}var Al={type:"integer",enum:[5,10]};function ie(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===5||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:Al.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return ie.errors=
e,t===0}function ur(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return ur.errors=e,t===0}var ho=Fr;function Fr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="negative_prompt"||s==="cfg_scale"||s==="duration_seconds"||s===
"aspect_ratio"||s==="enable_sound"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="kling-v2.1-master-text-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.1-master-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&
(oe(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?oe.errors:e.concat(
oe.errors),t=e.length)),r.negative_prompt!==void 0&&(Z(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.cfg_scale!==void 0&&
(Y(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?Y.errors:
e.concat(Y.errors),t=e.length)),r.duration_seconds!==void 0&&(ie(r.duration_seconds,{instancePath:o+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),
r.aspect_ratio!==void 0&&(ce(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_rati\
o",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.enable_sound!==void 0&&(ur(r.enable_sound,{instancePath:o+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?ur.errors:e.concat(ur.errors),t=
e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"c\
allback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Fr.errors=e,t===0}var wo=Hr;function Hr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="negative_prompt"||s==="cfg_scale"||s==="duration_seconds"||s===
"aspect_ratio"||s==="enable_sound"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="kling-v2.5-turbo-text-to-video-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.5-turbo-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&
(oe(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?oe.errors:e.concat(
oe.errors),t=e.length)),r.negative_prompt!==void 0&&(Z(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.cfg_scale!==void 0&&
(Y(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?Y.errors:
e.concat(Y.errors),t=e.length)),r.duration_seconds!==void 0&&(ie(r.duration_seconds,{instancePath:o+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),
r.aspect_ratio!==void 0&&(ce(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_rati\
o",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.enable_sound!==void 0&&(ur(r.enable_sound,{instancePath:o+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?ur.errors:e.concat(ur.errors),t=
e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"c\
allback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Hr.errors=e,t===0}function ne(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(x(r)>2500){let s={instancePath:o,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(x(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return ne.errors=e,t===0}var vo=Zr,Pt={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"kling-v2.6"},prompt:{$ref:"s112"},mode:{$ref:"s102"},
duration_seconds:{type:"integer",enum:[5,10]},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},enable_sound:{type:"\
boolean"},callback_url:{$ref:"s2"}},if:{properties:{enable_sound:{const:!0}},required:["enable_sound"],additionalProperties:!0},
then:{properties:{mode:{const:"pro"}},required:["mode"],additionalProperties:!0}};function Zr(r,{instancePath:o="",parentData:m,
parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.
enable_sound===void 0&&(a="enable_sound")){let p={};e===null?e=[p]:e.push(p),t++}else if(r.enable_sound!==void 0&&r.enable_sound!==
!0){let p={};e===null?e=[p]:e.push(p),t++}}var c=u===t;if(t=s,e!==null&&(s?e.length=s:e=null),c){let a=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.mode===void 0){let _={instancePath:o,keyword:"required",params:{missingProperty:"mode"},
message:"must have required property 'mode'"};e===null?e=[_]:e.push(_),t++}if(r.mode!==void 0&&r.mode!=="pro"){let _={instancePath:o+
"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal to constant"};e===null?e=[_]:e.push(_),t++}}var c=a===
t;n=c}if(!n){let a={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[a]:e.push(a),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let a={instancePath:o,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[a]:e.push(a),t++}if(r.
prompt===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="model"||a==="prompt"||a==="mode"||a==="duratio\
n_seconds"||a==="aspect_ratio"||a==="enable_sound"||a==="callback_url")){let p={instancePath:o,keyword:"additionalProper\
ties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),t++}if(r.model!==
void 0){let a=r.model;if(typeof a!="string"){let p={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),t++}if(a!=="kling-v2.6"){let p={instancePath:o+"/model",keyword:"const",params:{
allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===null?e=[p]:e.push(p),t++}}if(r.prompt!==void 0&&(ne(
r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ne.errors:e.concat(
ne.errors),t=e.length)),r.mode!==void 0&&(de(r.mode,{instancePath:o+"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||
(e=e===null?de.errors:e.concat(de.errors),t=e.length)),r.duration_seconds!==void 0){let a=r.duration_seconds;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let p={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[p]:e.push(p),t++}if(!(a===5||a===10)){let p={instancePath:o+"/duration_seconds",keyword:"e\
num",params:{allowedValues:Pt.properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===
null?e=[p]:e.push(p),t++}}if(r.aspect_ratio!==void 0){let a=r.aspect_ratio;if(typeof a!="string"){let p={instancePath:o+
"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(!(a==="1\
6:9"||a==="9:16"||a==="1:1")){let p={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Pt.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),t++}}if(r.enable_sound!==void 0&&typeof r.
enable_sound!="boolean"){let a={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[a]:e.push(a),t++}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let a={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return Zr.errors=e,t===0}var bo=Yr,
ft={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"kling-v3-o\
mni"},prompt:{$ref:"s112"},duration_seconds:{type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},aspect_ratio:{type:"\
string",enum:["16:9","9:16","1:1"]},output_resolution:{type:"string",enum:["720p","1080p","4k"]},enable_sound:{type:"boo\
lean"},callback_url:{$ref:"s2"}}};function Yr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="duration_seconds"||s==="aspect_ratio"||s==="output_resolution"||
s==="enable_sound"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="kling-v3-omni"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&(ne(r.prompt,{instancePath:o+"/\
prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.
duration_seconds!==void 0){let s=r.duration_seconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"\
/duration_seconds",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(!(s===
3||s===4||s===5||s===6||s===7||s===8||s===9||s===10||s===11||s===12||s===13||s===14||s===15)){let n={instancePath:o+"/du\
ration_seconds",keyword:"enum",params:{allowedValues:ft.properties.duration_seconds.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="str\
ing"){let n={instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
n]:e.push(n),t++}if(!(s==="16:9"||s==="9:16"||s==="1:1")){let n={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:ft.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.output_resolution!==
void 0){let s=r.output_resolution;if(typeof s!="string"){let n={instancePath:o+"/output_resolution",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="720p"||s==="1080p"||s==="4k")){let n={instancePath:o+
"/output_resolution",keyword:"enum",params:{allowedValues:ft.properties.output_resolution.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.enable_sound!==void 0&&typeof r.enable_sound!="boolean"){
let s={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.
push(s),t++}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Yr.errors=e,t===0}function Zs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length>7){let n={instancePath:o,keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===
null?e=[n]:e.push(n),t++}if(r.length<1){let n={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[n]:e.push(n),t++}let s=r.length;for(let n=0;n<s;n++){let u=r[n];if(typeof u=="string"){
if(!D.test(u)){let c={instancePath:o+"/"+n,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "\
^https?://"'};e===null?e=[c]:e.push(c),t++}if(!k(u)){let c={instancePath:o+"/"+n,keyword:"format",params:{format:"uri"},
message:'must match format "uri"'};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:o+"/"+n,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}}}else{let s={instancePath:o,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return Zs.errors=e,t===0}var ko=Ur,xt={type:"object",
additionalProperties:!1,required:["model","prompt","reference_image_urls","aspect_ratio"],properties:{model:{type:"strin\
g",const:"kling-v3-omni-reference"},prompt:{$ref:"s112"},reference_image_urls:{$ref:"s115"},aspect_ratio:{$ref:"s95"},duration_seconds:{
type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},output_resolution:{type:"string",enum:["720p","1080p","4k"]},enable_sound:{
type:"boolean"},callback_url:{$ref:"s2"}}};function Ur(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.reference_image_urls===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"reference_image_urls"},message:"must have required property 'reference_image_urls'"};e===null?e=[s]:e.push(
s),t++}if(r.aspect_ratio===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||
s==="reference_image_urls"||s==="aspect_ratio"||s==="duration_seconds"||s==="output_resolution"||s==="enable_sound"||s===
"callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={
instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!==
"kling-v3-omni-reference"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-reference"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&(ne(r.prompt,{instancePath:o+"/\
prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.
reference_image_urls!==void 0&&(Zs(r.reference_image_urls,{instancePath:o+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:l})||(e=e===null?Zs.errors:e.concat(Zs.errors),t=e.length)),r.aspect_ratio!==void 0&&(ce(
r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?
ce.errors:e.concat(ce.errors),t=e.length)),r.duration_seconds!==void 0){let s=r.duration_seconds;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s))){let n={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[n]:e.push(n),t++}if(!(s===3||s===4||s===5||s===6||s===7||s===8||s===9||s===10||s===11||s===12||s===13||
s===14||s===15)){let n={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:xt.properties.duration_seconds.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.output_resolution!==void 0){
let s=r.output_resolution;if(typeof s!="string"){let n={instancePath:o+"/output_resolution",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="720p"||s==="1080p"||s==="4k")){let n={instancePath:o+
"/output_resolution",keyword:"enum",params:{allowedValues:xt.properties.output_resolution.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.enable_sound!==void 0&&typeof r.enable_sound!="boolean"){
let s={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.
push(s),t++}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ur.errors=e,t===0}var Do=Br,mt={
type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"kling-v3-turbo\
-text-to-video"},prompt:{$ref:"s112"},duration_seconds:{type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},aspect_ratio:{
type:"string",enum:["16:9","9:16","1:1"]},output_resolution:{type:"string",enum:["720p","1080p"]},callback_url:{$ref:"s2"}}};
function Br(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="duration_seconds"||s==="aspect_ratio"||s==="output_resolution"||
s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={
instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!==
"kling-v3-turbo-text-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-turbo-text\
-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&(ne(r.prompt,{instancePath:o+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),
r.duration_seconds!==void 0){let s=r.duration_seconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+
"/duration_seconds",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(!(s===
3||s===4||s===5||s===6||s===7||s===8||s===9||s===10||s===11||s===12||s===13||s===14||s===15)){let n={instancePath:o+"/du\
ration_seconds",keyword:"enum",params:{allowedValues:mt.properties.duration_seconds.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="str\
ing"){let n={instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
n]:e.push(n),t++}if(!(s==="16:9"||s==="9:16"||s==="1:1")){let n={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:mt.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.output_resolution!==
void 0){let s=r.output_resolution;if(typeof s!="string"){let n={instancePath:o+"/output_resolution",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="720p"||s==="1080p")){let n={instancePath:o+
"/output_resolution",keyword:"enum",params:{allowedValues:mt.properties.output_resolution.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[n]:e.push(n),t++}}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"\
/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return Br.errors=e,t===0}var qo=$o;function $o(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
Fs(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Fs.errors:e.concat(Fs.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Cr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Cr.errors:
e.concat(Cr.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let _=t;Fr(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?Fr.errors:e.concat(Fr.errors),t=e.length);var p=_===t;if(p&&n)n=!1,u=[u,2];else{
p&&(n=!0,u=2);let y=t;Hr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Hr.errors:e.concat(
Hr.errors),t=e.length);var p=y===t;if(p&&n)n=!1,u=[u,3];else{p&&(n=!0,u=3);let b=t;Zr(r,{instancePath:o,parentData:m,parentDataProperty:f,
rootData:l})||(e=e===null?Zr.errors:e.concat(Zr.errors),t=e.length);var p=b===t;if(p&&n)n=!1,u=[u,4];else{p&&(n=!0,u=4);
let pe=t;Yr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Yr.errors:e.concat(Yr.errors),
t=e.length);var p=pe===t;if(p&&n)n=!1,u=[u,5];else{p&&(n=!0,u=5);let Te=t;Ur(r,{instancePath:o,parentData:m,parentDataProperty:f,
rootData:l})||(e=e===null?Ur.errors:e.concat(Ur.errors),t=e.length);var p=Te===t;if(p&&n)n=!1,u=[u,6];else{p&&(n=!0,u=6);
let We=t;Br(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Br.errors:e.concat(Br.errors),
t=e.length);var p=We===t;p&&n?(n=!1,u=[u,7]):p&&(n=!0,u=7)}}}}}}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let _={instancePath:o,
keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[_]:e.push(_),t++}
return $o.errors=e,t===0}var Po=xo;function xo(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
Ie(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Ke(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Ke.errors:
e.concat(Ke.errors),t=e.length);var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let _={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[_]:e.push(_),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let _={instancePath:o,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[_]:e.push(_),t++}if(r.
model!==void 0){let _=r.model;if(typeof _!="string"){let j={instancePath:o+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[j]:e.push(j),t++}if(_!=="kling-3.0"){let j={instancePath:o+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[j]:e.push(j),t++}}}else{let _={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[_]:e.push(_),t++}return xo.errors=e,t===0}var jo=Ao;function Ao(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="kling-3.0"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ie(r,{instancePath:o,parentData:m,parentDataProperty:f,
rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length),Ao.errors=e,t===0}var Oo=Eo;function Eo(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="kling-3.0"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ke(r,{instancePath:o,parentData:m,parentDataProperty:f,
rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length),Eo.errors=e,t===0}var To=Xr,jt={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-o1"},prompt:{$ref:"s10\
1"},first_frame_image_url:{$ref:"s40"},last_frame_image_url:{type:"string",format:"uri",pattern:"^https?://"},mode:{$ref:"\
s102"},duration_seconds:{$ref:"s103"},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},enable_sound:{$ref:"s104"},
reference_image_urls:{type:"array",minItems:1,maxItems:7,items:{type:"string",format:"uri",pattern:"^https?://"}},reference_video_url:{
type:"string",format:"uri",pattern:"^https?://"},reference_video_type:{type:"string",const:"feature"},preserve_reference_video_audio:{
$ref:"s106"},callback_url:{$ref:"s2"}},dependentRequired:{reference_video_type:["reference_video_url"],preserve_reference_video_audio:[
"reference_video_url"]},allOf:[{if:{properties:{reference_video_url:{}},required:["reference_video_url"],additionalProperties:!0},
then:{properties:{prompt:{pattern:"<<<video_1>>>"},reference_video_type:{},reference_image_urls:{maxItems:4}},required:[
"reference_video_type"],additionalProperties:!0}},{if:{properties:{last_frame_image_url:{}},required:["last_frame_image_\
url"],additionalProperties:!0},then:{properties:{reference_image_urls:{not:{}},reference_video_url:{not:{}}},additionalProperties:!0}}]};
function Xr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let y;if(r.reference_video_url===void 0&&(y="reference_video_url")){let w={};e===null?e=[w]:
e.push(w),t++}}var c=u===t;if(t=s,e!==null&&(s?e.length=s:e=null),c){let y=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.reference_video_type===void 0){let b={instancePath:o,keyword:"required",params:{missingProperty:"reference_video_ty\
pe"},message:"must have required property 'reference_video_type'"};e===null?e=[b]:e.push(b),t++}if(r.prompt!==void 0){let b=r.
prompt;if(typeof b=="string"&&!yo.test(b)){let ae={instancePath:o+"/prompt",keyword:"pattern",params:{pattern:"<<<video_\
1>>>"},message:'must match pattern "<<<video_1>>>"'};e===null?e=[ae]:e.push(ae),t++}}if(r.reference_image_urls!==void 0){
let b=r.reference_image_urls;if(Array.isArray(b)&&b.length>4){let ae={instancePath:o+"/reference_image_urls",keyword:"ma\
xItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[ae]:e.push(ae),t++}}}var c=y===t;n=c}if(!n){
let y={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[y]:e.push(
y),t++}let a=t,p=!0,_=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.last_frame_image_url===void 0&&(y="last_\
frame_image_url")){let w={};e===null?e=[w]:e.push(w),t++}}var j=_===t;if(t=a,e!==null&&(a?e.length=a:e=null),j){let y=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reference_image_urls!==void 0){let b={instancePath:o+"/reference_image\
_urls",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[b]:e.push(b),t++}if(r.reference_video_url!==void 0){
let b={instancePath:o+"/reference_video_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[b]:e.push(
b),t++}}var j=y===t;p=j}if(!p){let y={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "th\
en" schema'};e===null?e=[y]:e.push(y),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let y={instancePath:o,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[y]:e.push(
y),t++}if(r.prompt===void 0){let y={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[y]:e.push(y),t++}if(r.first_frame_image_url===void 0){let y={instancePath:o,
keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_im\
age_url'"};e===null?e=[y]:e.push(y),t++}for(let y in r)if(!G.call(jt.properties,y)){let w={instancePath:o,keyword:"addit\
ionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};e===null?e=[w]:e.push(w),t++}
if(r.model!==void 0){let y=r.model;if(typeof y!="string"){let w={instancePath:o+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[w]:e.push(w),t++}if(y!=="kling-o1"){let w={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"kling-o1"},message:"must be equal to constant"};e===null?e=[w]:e.push(w),t++}}if(r.prompt!==
void 0&&(or(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?or.errors:
e.concat(or.errors),t=e.length)),r.first_frame_image_url!==void 0&&(v(r.first_frame_image_url,{instancePath:o+"/first_fr\
ame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),
t=e.length)),r.last_frame_image_url!==void 0){let y=r.last_frame_image_url;if(typeof y=="string"){if(!D.test(y)){let w={
instancePath:o+"/last_frame_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^htt\
ps?://"'};e===null?e=[w]:e.push(w),t++}if(!k(y)){let w={instancePath:o+"/last_frame_image_url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[w]:e.push(w),t++}}else{let w={instancePath:o+"/last_frame_i\
mage_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),t++}}if(r.mode!==void 0&&
(de(r.mode,{instancePath:o+"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?de.errors:e.concat(de.
errors),t=e.length)),r.duration_seconds!==void 0&&(nr(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.length)),r.aspect_ratio!==
void 0){let y=r.aspect_ratio;if(typeof y!="string"){let w={instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[w]:e.push(w),t++}if(!(y==="16:9"||y==="9:16"||y==="1:1")){let w={instancePath:o+
"/aspect_ratio",keyword:"enum",params:{allowedValues:jt.properties.aspect_ratio.enum},message:"must be equal to one of t\
he allowed values"};e===null?e=[w]:e.push(w),t++}}if(r.enable_sound!==void 0&&(lr(r.enable_sound,{instancePath:o+"/enabl\
e_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.length)),
r.reference_image_urls!==void 0){let y=r.reference_image_urls;if(Array.isArray(y)){if(y.length>7){let b={instancePath:o+
"/reference_image_urls",keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[b]:e.
push(b),t++}if(y.length<1){let b={instancePath:o+"/reference_image_urls",keyword:"minItems",params:{limit:1},message:"mu\
st NOT have fewer than 1 items"};e===null?e=[b]:e.push(b),t++}let w=y.length;for(let b=0;b<w;b++){let ae=y[b];if(typeof ae==
"string"){if(!D.test(ae)){let pe={instancePath:o+"/reference_image_urls/"+b,keyword:"pattern",params:{pattern:"^https?:/\
/"},message:'must match pattern "^https?://"'};e===null?e=[pe]:e.push(pe),t++}if(!k(ae)){let pe={instancePath:o+"/refere\
nce_image_urls/"+b,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[pe]:e.push(pe),
t++}}else{let pe={instancePath:o+"/reference_image_urls/"+b,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[pe]:e.push(pe),t++}}}else{let w={instancePath:o+"/reference_image_urls",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[w]:e.push(w),t++}}if(r.reference_video_url!==void 0){let y=r.reference_video_url;
if(typeof y=="string"){if(!D.test(y)){let w={instancePath:o+"/reference_video_url",keyword:"pattern",params:{pattern:"^h\
ttps?://"},message:'must match pattern "^https?://"'};e===null?e=[w]:e.push(w),t++}if(!k(y)){let w={instancePath:o+"/ref\
erence_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[w]:e.push(w),t++}}else{
let w={instancePath:o+"/reference_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[w]:e.push(w),t++}}if(r.reference_video_type!==void 0){let y=r.reference_video_type;if(typeof y!="string"){let w={instancePath:o+
"/reference_video_type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),t++}if(y!==
"feature"){let w={instancePath:o+"/reference_video_type",keyword:"const",params:{allowedValue:"feature"},message:"must b\
e equal to constant"};e===null?e=[w]:e.push(w),t++}}if(r.preserve_reference_video_audio!==void 0&&(ir(r.preserve_reference_video_audio,
{instancePath:o+"/preserve_reference_video_audio",parentData:r,parentDataProperty:"preserve_reference_video_audio",rootData:l})||
(e=e===null?ir.errors:e.concat(ir.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
r.reference_video_type!==void 0&&r.reference_video_url===void 0){let y={instancePath:o,keyword:"dependentRequired",params:{
property:"reference_video_type",missingProperty:"reference_video_url",depsCount:1,deps:"reference_video_url"},message:"m\
ust have property reference_video_url when property reference_video_type is present"};e===null?e=[y]:e.push(y),t++}if(r.
preserve_reference_video_audio!==void 0&&r.reference_video_url===void 0){let y={instancePath:o,keyword:"dependentRequire\
d",params:{property:"preserve_reference_video_audio",missingProperty:"reference_video_url",depsCount:1,deps:"reference_v\
ideo_url"},message:"must have property reference_video_url when property preserve_reference_video_audio is present"};e===
null?e=[y]:e.push(y),t++}}else{let y={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[y]:e.push(y),t++}return Xr.errors=e,t===0}function je(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return je.
errors=e,t===0}var No=Jr,Ol={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{
model:{type:"string",const:"kling-v2.1-master-image-to-video"},prompt:{$ref:"s91"},first_frame_image_url:{$ref:"s40"},last_frame_image_url:{
type:"string",format:"uri",pattern:"^https?://"},negative_prompt:{$ref:"s92"},cfg_scale:{$ref:"s93"},duration_seconds:{$ref:"\
s108"},aspect_ratio:{$ref:"s130"},callback_url:{$ref:"s2"}}};function Jr(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(
s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_im\
age_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(Ol.properties,s)){let n={instancePath:o,keyword:"addit\
ionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="kling-v2.1-master-image-to-video"){let n={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-v2.1-master-image-to-video"},message:"must be equal to constant"};e===
null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&(oe(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.first_frame_image_url!==void 0&&(v(r.first_frame_image_url,
{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
v.errors:e.concat(v.errors),t=e.length)),r.last_frame_image_url!==void 0){let s=r.last_frame_image_url;if(typeof s=="str\
ing"){if(!D.test(s)){let n={instancePath:o+"/last_frame_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!k(s)){let n={instancePath:o+"/last_frame_image_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+
"/last_frame_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.
negative_prompt!==void 0&&(Z(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"negat\
ive_prompt",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.cfg_scale!==void 0&&(Y(r.cfg_scale,{instancePath:o+
"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),
r.duration_seconds!==void 0&&(ie(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.aspect_ratio!==void 0&&(je(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?je.errors:e.concat(
je.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Jr.errors=e,t===0}var Vo=Qr,El={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"kling-v2.1-pro"},prompt:{$ref:"s91"},first_frame_image_url:{$ref:"s40"},last_frame_image_url:{$ref:"s78"},negative_prompt:{
$ref:"s92"},cfg_scale:{$ref:"s93"},duration_seconds:{$ref:"s108"},aspect_ratio:{$ref:"s130"},callback_url:{$ref:"s2"}}};
function Qr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!G.call(El.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(s!=="kling-v2.1-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v2.1-pro"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&(oe(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(v(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.last_frame_image_url!==void 0&&(me(r.last_frame_image_url,
{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
me.errors:e.concat(me.errors),t=e.length)),r.negative_prompt!==void 0&&(Z(r.negative_prompt,{instancePath:o+"/negative_p\
rompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),
r.cfg_scale!==void 0&&(Y(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.duration_seconds!==void 0&&(ie(r.duration_seconds,{instancePath:o+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),
t=e.length)),r.aspect_ratio!==void 0&&(je(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Qr.errors=e,t===0}var Lo=es,Tl={type:"object",additionalProperties:!1,required:["model","prom\
pt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.1-standard"},prompt:{$ref:"s91"},first_frame_image_url:{
$ref:"s40"},last_frame_image_url:{type:"string",format:"uri",pattern:"^https?://"},negative_prompt:{$ref:"s92"},cfg_scale:{
$ref:"s93"},duration_seconds:{$ref:"s108"},aspect_ratio:{$ref:"s130"},callback_url:{$ref:"s2"}}};function es(r,{instancePath:o="",
parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(Tl.properties,s)){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="kling-v2.1-standard"){let n={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-v2.1-standard"},message:"must be equal to constant"};e===null?e=[n]:
e.push(n),t++}}if(r.prompt!==void 0&&(oe(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.first_frame_image_url!==void 0&&(v(r.first_frame_image_url,{instancePath:o+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length)),r.last_frame_image_url!==void 0){let s=r.last_frame_image_url;if(typeof s=="string"){if(!D.test(s)){
let n={instancePath:o+"/last_frame_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match patter\
n "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!k(s)){let n={instancePath:o+"/last_frame_image_url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/last_frame_i\
mage_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.negative_prompt!==
void 0&&(Z(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.cfg_scale!==void 0&&(Y(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,
parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.duration_seconds!==void 0&&
(ie(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.aspect_ratio!==void 0&&(je(r.aspect_ratio,{instancePath:o+"/asp\
ect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),
r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return es.errors=e,t===0}var zo=rs,Nl={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.5-turbo-image-to-vi\
deo-pro"},prompt:{$ref:"s91"},first_frame_image_url:{$ref:"s40"},last_frame_image_url:{$ref:"s78"},negative_prompt:{$ref:"\
s92"},cfg_scale:{$ref:"s93"},duration_seconds:{$ref:"s108"},aspect_ratio:{$ref:"s130"},callback_url:{$ref:"s2"}}};function rs(r,{
instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(Nl.properties,s)){let n={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="kling-v2.5-turbo-image-to-vi\
deo-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v2.5-turbo-image-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&(oe(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(v(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.last_frame_image_url!==void 0&&(me(r.last_frame_image_url,
{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
me.errors:e.concat(me.errors),t=e.length)),r.negative_prompt!==void 0&&(Z(r.negative_prompt,{instancePath:o+"/negative_p\
rompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),
r.cfg_scale!==void 0&&(Y(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.duration_seconds!==void 0&&(ie(r.duration_seconds,{instancePath:o+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),
t=e.length)),r.aspect_ratio!==void 0&&(je(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return rs.errors=e,t===0}var So=ss,ct={type:"object",additionalProperties:!1,required:["model","prom\
pt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.6"},prompt:{$ref:"s112"},first_frame_image_url:{
$ref:"s40"},last_frame_image_url:{type:"string",format:"uri",pattern:"^https?://"},mode:{$ref:"s102"},duration_seconds:{
type:"integer",enum:[5,10]},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},enable_sound:{type:"boolean"},callback_url:{
$ref:"s2"}},allOf:[{if:{properties:{enable_sound:{const:!0}},required:["enable_sound"],additionalProperties:!0},then:{properties:{
mode:{const:"pro"}},required:["mode"],additionalProperties:!0}},{if:{properties:{last_frame_image_url:{}},required:["las\
t_frame_image_url"],additionalProperties:!0},then:{properties:{mode:{const:"pro"},duration_seconds:{const:5}},required:[
"mode"],additionalProperties:!0}}]};function ss(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.enable_sound===void 0&&(y="enable_so\
und")){let w={};e===null?e=[w]:e.push(w),t++}else if(r.enable_sound!==void 0&&r.enable_sound!==!0){let w={};e===null?e=[
w]:e.push(w),t++}}var c=u===t;if(t=s,e!==null&&(s?e.length=s:e=null),c){let y=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.mode===void 0){let b={instancePath:o,keyword:"required",params:{missingProperty:"mode"},message:"must have requ\
ired property 'mode'"};e===null?e=[b]:e.push(b),t++}if(r.mode!==void 0&&r.mode!=="pro"){let b={instancePath:o+"/mode",keyword:"\
const",params:{allowedValue:"pro"},message:"must be equal to constant"};e===null?e=[b]:e.push(b),t++}}var c=y===t;n=c}if(!n){
let y={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[y]:e.push(
y),t++}let a=t,p=!0,_=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.last_frame_image_url===void 0&&(y="last_\
frame_image_url")){let w={};e===null?e=[w]:e.push(w),t++}}var j=_===t;if(t=a,e!==null&&(a?e.length=a:e=null),j){let y=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let b={instancePath:o,keyword:"required",params:{missingProperty:"\
mode"},message:"must have required property 'mode'"};e===null?e=[b]:e.push(b),t++}if(r.mode!==void 0&&r.mode!=="pro"){let b={
instancePath:o+"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal to constant"};e===null?e=[b]:e.
push(b),t++}if(r.duration_seconds!==void 0&&r.duration_seconds!==5){let b={instancePath:o+"/duration_seconds",keyword:"c\
onst",params:{allowedValue:5},message:"must be equal to constant"};e===null?e=[b]:e.push(b),t++}}var j=y===t;p=j}if(!p){
let y={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[y]:e.push(
y),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let y={instancePath:o,keyword:"required",params:{
missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[y]:e.push(y),t++}if(r.prompt===void 0){
let y={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[y]:e.push(y),t++}if(r.first_frame_image_url===void 0){let y={instancePath:o,keyword:"required",params:{missingProperty:"\
first_frame_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[y]:e.push(y),t++}for(let y in r)
if(!G.call(ct.properties,y)){let w={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:y},message:"\
must NOT have additional properties"};e===null?e=[w]:e.push(w),t++}if(r.model!==void 0){let y=r.model;if(typeof y!="stri\
ng"){let w={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(
w),t++}if(y!=="kling-v2.6"){let w={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v2.6"},message:"m\
ust be equal to constant"};e===null?e=[w]:e.push(w),t++}}if(r.prompt!==void 0&&(ne(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(v(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.last_frame_image_url!==void 0){let y=r.
last_frame_image_url;if(typeof y=="string"){if(!D.test(y)){let w={instancePath:o+"/last_frame_image_url",keyword:"patter\
n",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[w]:e.push(w),t++}if(!k(y)){let w={
instancePath:o+"/last_frame_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?
e=[w]:e.push(w),t++}}else{let w={instancePath:o+"/last_frame_image_url",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[w]:e.push(w),t++}}if(r.mode!==void 0&&(de(r.mode,{instancePath:o+"/mode",parentData:r,parentDataProperty:"\
mode",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),r.duration_seconds!==void 0){let y=r.duration_seconds;
if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let w={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[w]:e.push(w),t++}if(!(y===5||y===10)){let w={instancePath:o+"/duration_seco\
nds",keyword:"enum",params:{allowedValues:ct.properties.duration_seconds.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[w]:e.push(w),t++}}if(r.aspect_ratio!==void 0){let y=r.aspect_ratio;if(typeof y!="string"){let w={
instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),
t++}if(!(y==="16:9"||y==="9:16"||y==="1:1")){let w={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:ct.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),t++}}if(r.enable_sound!==
void 0&&typeof r.enable_sound!="boolean"){let y={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[y]:e.push(y),t++}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",
parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let y={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),t++}return ss.errors=
e,t===0}var Io=ts,Ns={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{
model:{type:"string",const:"kling-v3-omni"},prompt:{$ref:"s112"},first_frame_image_url:{$ref:"s40"},last_frame_image_url:{
type:"string",format:"uri",pattern:"^https?://"},duration_seconds:{type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},
aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},output_resolution:{type:"string",enum:["720p","1080p","4k"]},enable_sound:{
type:"boolean"},callback_url:{$ref:"s2"}},if:{properties:{last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},
then:{properties:{duration_seconds:{const:5}},additionalProperties:!0}};function ts(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.last_frame_image_url===
void 0&&(a="last_frame_image_url")){let p={};e===null?e=[p]:e.push(p),t++}}var c=u===t;if(t=s,e!==null&&(s?e.length=s:e=
null),c){let a=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&r.duration_seconds!==5){let _={
instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"must be equal to constant"};e===null?
e=[_]:e.push(_),t++}var c=a===t;n=c}if(!n){let a={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'mu\
st match "then" schema'};e===null?e=[a]:e.push(a),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let a={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[a]:e.push(a),t++}if(r.prompt===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[a]:e.push(a),t++}if(r.first_frame_image_url===void 0){
let a={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!G.call(Ns.properties,a)){let p={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[
p]:e.push(p),t++}if(r.model!==void 0){let a=r.model;if(typeof a!="string"){let p={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(a!=="kling-v3-omni"){let p={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-v3-omni"},message:"must be equal to constant"};e===null?e=[p]:e.push(
p),t++}}if(r.prompt!==void 0&&(ne(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.first_frame_image_url!==void 0&&(v(r.first_frame_image_url,{instancePath:o+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length)),r.last_frame_image_url!==void 0){let a=r.last_frame_image_url;if(typeof a=="string"){if(!D.test(a)){
let p={instancePath:o+"/last_frame_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match patter\
n "^https?://"'};e===null?e=[p]:e.push(p),t++}if(!k(a)){let p={instancePath:o+"/last_frame_image_url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:o+"/last_frame_i\
mage_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}}if(r.duration_seconds!==
void 0){let a=r.duration_seconds;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let p={instancePath:o+"/duration_seconds",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),t++}if(!(a===3||a===4||a===5||
a===6||a===7||a===8||a===9||a===10||a===11||a===12||a===13||a===14||a===15)){let p={instancePath:o+"/duration_seconds",keyword:"\
enum",params:{allowedValues:Ns.properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===
null?e=[p]:e.push(p),t++}}if(r.aspect_ratio!==void 0){let a=r.aspect_ratio;if(typeof a!="string"){let p={instancePath:o+
"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(!(a==="1\
6:9"||a==="9:16"||a==="1:1")){let p={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Ns.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),t++}}if(r.output_resolution!==void 0){
let a=r.output_resolution;if(typeof a!="string"){let p={instancePath:o+"/output_resolution",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(!(a==="720p"||a==="1080p"||a==="4k")){let p={instancePath:o+
"/output_resolution",keyword:"enum",params:{allowedValues:Ns.properties.output_resolution.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[p]:e.push(p),t++}}if(r.enable_sound!==void 0&&typeof r.enable_sound!="boolean"){
let a={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.
push(a),t++}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let a={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return ts.errors=e,t===0}var Ko=os,At={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"kling-v3-turbo-image-to-video"},prompt:{$ref:"s112"},first_frame_image_url:{$ref:"s40"},duration_seconds:{type:"\
integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},output_resolution:{type:"string",enum:["720p","1080p"]},callback_url:{$ref:"\
s2"}}};function os(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="model"||s==="prompt"||s==="first_frame_image_url"||s==="duration_seconds"||s==="output_resolution"||s==="callb\
ack_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have add\
itional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="kling-v3-t\
urbo-image-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-turbo-image-to-video"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&(ne(r.prompt,{instancePath:o+"/\
prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.
first_frame_image_url!==void 0&&(v(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.duration_seconds!==void 0){let s=r.
duration_seconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/duration_seconds",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(!(s===3||s===4||s===5||s===6||s===7||s===8||s===
9||s===10||s===11||s===12||s===13||s===14||s===15)){let n={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:At.
properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.
output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let n={instancePath:o+"/output_resolution",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="720p"||s==="1080p")){
let n={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:At.properties.output_resolution.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return os.errors=e,t===0}var Go=Ro;function Ro(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
Xr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Xr.errors:e.concat(Xr.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Jr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Jr.errors:
e.concat(Jr.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let _=t;Qr(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?Qr.errors:e.concat(Qr.errors),t=e.length);var p=_===t;if(p&&n)n=!1,u=[u,2];else{
p&&(n=!0,u=2);let y=t;es(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?es.errors:e.concat(
es.errors),t=e.length);var p=y===t;if(p&&n)n=!1,u=[u,3];else{p&&(n=!0,u=3);let b=t;rs(r,{instancePath:o,parentData:m,parentDataProperty:f,
rootData:l})||(e=e===null?rs.errors:e.concat(rs.errors),t=e.length);var p=b===t;if(p&&n)n=!1,u=[u,4];else{p&&(n=!0,u=4);
let pe=t;ss(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?ss.errors:e.concat(ss.errors),
t=e.length);var p=pe===t;if(p&&n)n=!1,u=[u,5];else{p&&(n=!0,u=5);let Te=t;ts(r,{instancePath:o,parentData:m,parentDataProperty:f,
rootData:l})||(e=e===null?ts.errors:e.concat(ts.errors),t=e.length);var p=Te===t;if(p&&n)n=!1,u=[u,6];else{p&&(n=!0,u=6);
let We=t;os(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?os.errors:e.concat(os.errors),
t=e.length);var p=We===t;p&&n?(n=!1,u=[u,7]):p&&(n=!0,u=7)}}}}}}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let _={instancePath:o,
keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[_]:e.push(_),t++}
return Ro.errors=e,t===0}function pr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(x(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return pr.errors=e,t===0}function ar(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length>4){let n={instancePath:o,keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===
null?e=[n]:e.push(n),t++}if(r.length<1){let n={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[n]:e.push(n),t++}let s=r.length;for(let n=0;n<s;n++){let u=r[n];if(typeof u=="string"){
if(!D.test(u)){let c={instancePath:o+"/"+n,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "\
^https?://"'};e===null?e=[c]:e.push(c),t++}if(!k(u)){let c={instancePath:o+"/"+n,keyword:"format",params:{format:"uri"},
message:'must match format "uri"'};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:o+"/"+n,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}}}else{let s={instancePath:o,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return ar.errors=e,t===0}var Vl={type:"string",enum:["auto","16:9","9:16","1:1"]};function fr(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="auto"||r==="16:9"||r==="9:16"||r==="1:1")){let s={instancePath:o,
keyword:"enum",params:{allowedValues:Vl.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),t++}return fr.errors=e,t===0}var Mo=ns,Vs={type:"object",additionalProperties:!1,required:["model","prompt","aspect_r\
atio"],properties:{model:{type:"string",const:"kling-v3-omni-edit"},prompt:{type:"string",minLength:1,maxLength:2500},source_video_url:{
type:"string",format:"uri",pattern:"^https?://"},source_task_id:{$ref:"s147"},reference_image_urls:{$ref:"s148"},aspect_ratio:{
$ref:"s149"},duration_seconds:{type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},output_resolution:{type:"string",enum:[
"720p","1080p","4k"]},enable_sound:{type:"boolean"},callback_url:{$ref:"s2"}},allOf:[{if:{properties:{source_video_url:{}},
required:["source_video_url"],additionalProperties:!0},then:{properties:{source_task_id:{not:{}}},additionalProperties:!0}},
{if:{not:{properties:{source_video_url:{}},required:["source_video_url"],additionalProperties:!0}},then:{properties:{source_task_id:{}},
required:["source_task_id"],additionalProperties:!0}},{if:{properties:{reference_image_urls:{}},required:["reference_ima\
ge_urls"],additionalProperties:!0},then:{properties:{aspect_ratio:{enum:["16:9","9:16","1:1"]}},additionalProperties:!0}},
{if:{not:{properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0}},then:{properties:{
aspect_ratio:{const:"auto"},duration_seconds:{const:5}},additionalProperties:!0}}]};function ns(r,{instancePath:o="",parentData:m,
parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.
source_video_url===void 0&&(g="source_video_url")){let h={};e===null?e=[h]:e.push(h),t++}}var c=u===t;if(t=s,e!==null&&(s?
e.length=s:e=null),c){let g=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==void 0){let N={instancePath:o+
"/source_task_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[N]:e.push(N),t++}var c=g===t;n=c}if(!n){
let g={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[g]:e.push(
g),t++}let a=t,p=!0,_=t,j=t,y=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.source_video_url===void 0&&(g="s\
ource_video_url")){let h={};e===null?e=[h]:e.push(h),t++}}var w=y===t;if(w){let g={};e===null?e=[g]:e.push(g),t++}else t=
j,e!==null&&(j?e.length=j:e=null);var b=_===t;if(t=a,e!==null&&(a?e.length=a:e=null),b){let g=t;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.source_task_id===void 0){let N={instancePath:o,keyword:"required",params:{missingProperty:"source_t\
ask_id"},message:"must have required property 'source_task_id'"};e===null?e=[N]:e.push(N),t++}var b=g===t;p=b}if(!p){let g={
instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[g]:e.push(g),
t++}let ae=t,pe=!0,Qs=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.reference_image_urls===void 0&&(g="refer\
ence_image_urls")){let h={};e===null?e=[h]:e.push(h),t++}}var Te=Qs===t;if(t=ae,e!==null&&(ae?e.length=ae:e=null),Te){let g=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.aspect_ratio!==void 0){let N=r.aspect_ratio;if(!(N==="16:9"||N==="9:16"||
N==="1:1")){let Er={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Vs.allOf[2].then.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[Er]:e.push(Er),t++}}var Te=g===t;pe=Te}if(!pe){let g={
instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[g]:e.push(g),
t++}let Ye=t,We=!0,et=t,Ue=t,rt=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.reference_image_urls===void 0&&
(g="reference_image_urls")){let h={};e===null?e=[h]:e.push(h),t++}}var st=rt===t;if(st){let g={};e===null?e=[g]:e.push(g),
t++}else t=Ue,e!==null&&(Ue?e.length=Ue:e=null);var Be=et===t;if(t=Ye,e!==null&&(Ye?e.length=Ye:e=null),Be){let g=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.aspect_ratio!==void 0&&r.aspect_ratio!=="auto"){let N={instancePath:o+"/aspe\
ct_ratio",keyword:"const",params:{allowedValue:"auto"},message:"must be equal to constant"};e===null?e=[N]:e.push(N),t++}
if(r.duration_seconds!==void 0&&r.duration_seconds!==5){let N={instancePath:o+"/duration_seconds",keyword:"const",params:{
allowedValue:5},message:"must be equal to constant"};e===null?e=[N]:e.push(N),t++}}var Be=g===t;We=Be}if(!We){let g={instancePath:o,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[g]:e.push(g),t++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let g={instancePath:o,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[g]:e.push(g),t++}if(r.prompt===void 0){let g={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[g]:e.push(
g),t++}if(r.aspect_ratio===void 0){let g={instancePath:o,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[g]:e.push(g),t++}for(let g in r)if(!G.call(Vs.properties,g)){let h={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};
e===null?e=[h]:e.push(h),t++}if(r.model!==void 0){let g=r.model;if(typeof g!="string"){let h={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}if(g!=="kling-v3-omni-edit"){let h={
instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-edit"},message:"must be equal to constant"};
e===null?e=[h]:e.push(h),t++}}if(r.prompt!==void 0){let g=r.prompt;if(typeof g=="string"){if(x(g)>2500){let h={instancePath:o+
"/prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 characters"};e===null?e=[h]:e.push(
h),t++}if(x(g)<1){let h={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[h]:e.push(h),t++}}if(r.source_video_url!==void 0){let g=r.source_video_url;if(typeof g==
"string"){if(!D.test(g)){let h={instancePath:o+"/source_video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[h]:e.push(h),t++}if(!k(g)){let h={instancePath:o+"/source_video_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:o+
"/source_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}}if(r.source_task_id!==
void 0&&(pr(r.source_task_id,{instancePath:o+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:l})||
(e=e===null?pr.errors:e.concat(pr.errors),t=e.length)),r.reference_image_urls!==void 0&&(ar(r.reference_image_urls,{instancePath:o+
"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?ar.errors:e.concat(
ar.errors),t=e.length)),r.aspect_ratio!==void 0&&(fr(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?fr.errors:e.concat(fr.errors),t=e.length)),r.duration_seconds!==void 0){let g=r.
duration_seconds;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g))){let h={instancePath:o+"/duration_seconds",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[h]:e.push(h),t++}if(!(g===3||g===4||g===5||g===6||g===7||g===8||g===
9||g===10||g===11||g===12||g===13||g===14||g===15)){let h={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:Vs.
properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),t++}}if(r.
output_resolution!==void 0){let g=r.output_resolution;if(typeof g!="string"){let h={instancePath:o+"/output_resolution",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}if(!(g==="720p"||g==="1080p"||
g==="4k")){let h={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:Vs.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),t++}}if(r.enable_sound!==void 0&&typeof r.
enable_sound!="boolean"){let g={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[g]:e.push(g),t++}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let g={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),t++}return ns.errors=e,t===0}var Wo=ls,
Ls={type:"object",additionalProperties:!1,required:["model","prompt","aspect_ratio"],properties:{model:{type:"string",const:"\
kling-v3-omni-reference"},prompt:{type:"string",minLength:1,maxLength:2500},source_video_url:{type:"string",format:"uri",
pattern:"^https?://"},source_task_id:{$ref:"s147"},reference_image_urls:{$ref:"s148"},aspect_ratio:{$ref:"s149"},duration_seconds:{
type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},output_resolution:{type:"string",enum:["720p","1080p","4k"]},enable_sound:{
type:"boolean",const:!1},callback_url:{$ref:"s2"}},allOf:[{if:{properties:{source_video_url:{}},required:["source_video_\
url"],additionalProperties:!0},then:{properties:{source_task_id:{not:{}}},additionalProperties:!0}},{if:{not:{properties:{
source_video_url:{}},required:["source_video_url"],additionalProperties:!0}},then:{properties:{source_task_id:{}},required:[
"source_task_id"],additionalProperties:!0}},{if:{properties:{reference_image_urls:{}},required:["reference_image_urls"],
additionalProperties:!0},then:{properties:{aspect_ratio:{enum:["16:9","9:16","1:1"]}},additionalProperties:!0}},{if:{not:{
properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0}},then:{properties:{aspect_ratio:{
const:"auto"},duration_seconds:{const:5}},additionalProperties:!0}}]};function ls(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.source_video_url===
void 0&&(g="source_video_url")){let h={};e===null?e=[h]:e.push(h),t++}}var c=u===t;if(t=s,e!==null&&(s?e.length=s:e=null),
c){let g=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==void 0){let N={instancePath:o+"/source_task_i\
d",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[N]:e.push(N),t++}var c=g===t;n=c}if(!n){let g={instancePath:o,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[g]:e.push(g),t++}let a=t,p=!0,
_=t,j=t,y=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.source_video_url===void 0&&(g="source_video_url")){let h={};
e===null?e=[h]:e.push(h),t++}}var w=y===t;if(w){let g={};e===null?e=[g]:e.push(g),t++}else t=j,e!==null&&(j?e.length=j:e=
null);var b=_===t;if(t=a,e!==null&&(a?e.length=a:e=null),b){let g=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id===
void 0){let N={instancePath:o,keyword:"required",params:{missingProperty:"source_task_id"},message:"must have required p\
roperty 'source_task_id'"};e===null?e=[N]:e.push(N),t++}var b=g===t;p=b}if(!p){let g={instancePath:o,keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[g]:e.push(g),t++}let ae=t,pe=!0,Qs=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let g;if(r.reference_image_urls===void 0&&(g="reference_image_urls")){let h={};e===null?e=[
h]:e.push(h),t++}}var Te=Qs===t;if(t=ae,e!==null&&(ae?e.length=ae:e=null),Te){let g=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.aspect_ratio!==void 0){let N=r.aspect_ratio;if(!(N==="16:9"||N==="9:16"||N==="1:1")){let Er={instancePath:o+"/aspe\
ct_ratio",keyword:"enum",params:{allowedValues:Ls.allOf[2].then.properties.aspect_ratio.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[Er]:e.push(Er),t++}}var Te=g===t;pe=Te}if(!pe){let g={instancePath:o,keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[g]:e.push(g),t++}let Ye=t,We=!0,et=t,Ue=t,
rt=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.reference_image_urls===void 0&&(g="reference_image_urls")){
let h={};e===null?e=[h]:e.push(h),t++}}var st=rt===t;if(st){let g={};e===null?e=[g]:e.push(g),t++}else t=Ue,e!==null&&(Ue?
e.length=Ue:e=null);var Be=et===t;if(t=Ye,e!==null&&(Ye?e.length=Ye:e=null),Be){let g=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.aspect_ratio!==void 0&&r.aspect_ratio!=="auto"){let N={instancePath:o+"/aspect_ratio",keyword:"const",params:{
allowedValue:"auto"},message:"must be equal to constant"};e===null?e=[N]:e.push(N),t++}if(r.duration_seconds!==void 0&&r.
duration_seconds!==5){let N={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"must be\
 equal to constant"};e===null?e=[N]:e.push(N),t++}}var Be=g===t;We=Be}if(!We){let g={instancePath:o,keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[g]:e.push(g),t++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.model===void 0){let g={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must\
 have required property 'model'"};e===null?e=[g]:e.push(g),t++}if(r.prompt===void 0){let g={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[g]:e.push(g),t++}if(r.
aspect_ratio===void 0){let g={instancePath:o,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must ha\
ve required property 'aspect_ratio'"};e===null?e=[g]:e.push(g),t++}for(let g in r)if(!G.call(Ls.properties,g)){let h={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[
h]:e.push(h),t++}if(r.model!==void 0){let g=r.model;if(typeof g!="string"){let h={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}if(g!=="kling-v3-omni-reference"){let h={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-reference"},message:"must be equal to constant"};e===null?e=
[h]:e.push(h),t++}}if(r.prompt!==void 0){let g=r.prompt;if(typeof g=="string"){if(x(g)>2500){let h={instancePath:o+"/pro\
mpt",keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 characters"};e===null?e=[h]:e.push(h),
t++}if(x(g)<1){let h={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[h]:e.push(h),t++}}if(r.source_video_url!==void 0){let g=r.source_video_url;if(typeof g=="st\
ring"){if(!D.test(g)){let h={instancePath:o+"/source_video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[h]:e.push(h),t++}if(!k(g)){let h={instancePath:o+"/source_video_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:o+
"/source_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}}if(r.source_task_id!==
void 0&&(pr(r.source_task_id,{instancePath:o+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:l})||
(e=e===null?pr.errors:e.concat(pr.errors),t=e.length)),r.reference_image_urls!==void 0&&(ar(r.reference_image_urls,{instancePath:o+
"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?ar.errors:e.concat(
ar.errors),t=e.length)),r.aspect_ratio!==void 0&&(fr(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?fr.errors:e.concat(fr.errors),t=e.length)),r.duration_seconds!==void 0){let g=r.
duration_seconds;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g))){let h={instancePath:o+"/duration_seconds",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[h]:e.push(h),t++}if(!(g===3||g===4||g===5||g===6||g===7||g===8||g===
9||g===10||g===11||g===12||g===13||g===14||g===15)){let h={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:Ls.
properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),t++}}if(r.
output_resolution!==void 0){let g=r.output_resolution;if(typeof g!="string"){let h={instancePath:o+"/output_resolution",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}if(!(g==="720p"||g==="1080p"||
g==="4k")){let h={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:Ls.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),t++}}if(r.enable_sound!==void 0){let g=r.
enable_sound;if(typeof g!="boolean"){let h={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[h]:e.push(h),t++}if(g!==!1){let h={instancePath:o+"/enable_sound",keyword:"const",params:{
allowedValue:!1},message:"must be equal to constant"};e===null?e=[h]:e.push(h),t++}}r.callback_url!==void 0&&(d(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length))}else{let g={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[g]:e.push(g),t++}return ls.errors=e,t===0}var Co=Fo;function Fo(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
ns(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?ns.errors:e.concat(ns.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;ls(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?ls.errors:
e.concat(ls.errors),t=e.length);var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let _={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[_]:e.push(_),t++}return Fo.errors=e,t===0}var Ho=Zo;function Zo(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"source_task_id"||s==="prompt"||s==="mode"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.source_task_id!==
void 0){let s=r.source_task_id;if(typeof s=="string"){if(x(s)<1){let n={instancePath:o+"/source_task_id",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+
"/source_task_id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==
void 0){let s=r.prompt;if(typeof s=="string"){if(x(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.mode!==void 0&&(de(r.mode,{instancePath:o+
"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),r.callback_url!==
void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Zo.errors=e,t===0}var Ll={type:"string",enum:["720p","1080p"]};function Ys(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Ll.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Ys.errors=e,t===0}var zl={type:"string",enum:["video","image"]};function mr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="video"||r==="image")){let s={instancePath:o,keyword:"enum",params:{allowedValues:zl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return mr.errors=e,t===0}var Yo=is,
Sl={type:"object",additionalProperties:!1,required:["model","source_image_url","reference_video_url","output_resolution"],
properties:{model:{type:"string",const:"kling-3.0"},source_image_url:{type:"string",format:"uri",pattern:"^https?://"},reference_video_url:{
type:"string",format:"uri",pattern:"^https?://"},prompt:{type:"string",minLength:1},output_resolution:{$ref:"s156"},character_orientation:{
$ref:"s157"},background_source:{type:"string",enum:["video","image"]},callback_url:{$ref:"s2"}}};function is(r,{instancePath:o="",
parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_image_url"},message:"must have required property 'source_image_url'"};e===null?e=[s]:e.push(s),t++}if(r.reference_video_url===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"reference_video_url"},message:"must have requi\
red property 'reference_video_url'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"output_resolution"},message:"must have required property 'output_resolution'"};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="reference_video_url"||s==="pr\
ompt"||s==="output_resolution"||s==="character_orientation"||s==="background_source"||s==="callback_url")){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="kling-3.0"){let n={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),
t++}}if(r.source_image_url!==void 0){let s=r.source_image_url;if(typeof s=="string"){if(!D.test(s)){let n={instancePath:o+
"/source_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?
e=[n]:e.push(n),t++}if(!k(s)){let n={instancePath:o+"/source_image_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/source_image_url",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.reference_video_url!==void 0){let s=r.reference_video_url;
if(typeof s=="string"){if(!D.test(s)){let n={instancePath:o+"/reference_video_url",keyword:"pattern",params:{pattern:"^h\
ttps?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!k(s)){let n={instancePath:o+"/ref\
erence_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:o+"/reference_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),t++}}if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(x(s)<1){let n={instancePath:o+"/prompt",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
t++}}if(r.output_resolution!==void 0&&(Ys(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?Ys.errors:e.concat(Ys.errors),t=e.length)),r.character_orientation!==void 0&&
(mr(r.character_orientation,{instancePath:o+"/character_orientation",parentData:r,parentDataProperty:"character_orientat\
ion",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),t=e.length)),r.background_source!==void 0){let s=r.background_source;
if(typeof s!="string"){let n={instancePath:o+"/background_source",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[n]:e.push(n),t++}if(!(s==="video"||s==="image")){let n={instancePath:o+"/background_source",keyword:"\
enum",params:{allowedValues:Sl.properties.background_source.enum},message:"must be equal to one of the allowed values"};
e===null?e=[n]:e.push(n),t++}}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return is.errors=e,t===0}var Uo=us,Il={
type:"object",additionalProperties:!1,required:["model","source_image_url","reference_video_url","output_resolution","ch\
aracter_orientation"],properties:{model:{type:"string",const:"kling-v2.6"},source_image_url:{type:"string",format:"uri",
pattern:"^https?://"},reference_video_url:{type:"string",format:"uri",pattern:"^https?://"},prompt:{type:"string",minLength:1,
maxLength:2500},output_resolution:{type:"string",enum:["720p","1080p"]},character_orientation:{$ref:"s157"},callback_url:{
$ref:"s2"}}};function us(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.reference_video_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
reference_video_url"},message:"must have required property 'reference_video_url'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"output_resolution"},message:"must have require\
d property 'output_resolution'"};e===null?e=[s]:e.push(s),t++}if(r.character_orientation===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"character_orientation"},message:"must have required property 'character_orie\
ntation'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="reference_video_ur\
l"||s==="prompt"||s==="output_resolution"||s==="character_orientation"||s==="callback_url")){let n={instancePath:o,keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="kling-v2.6"){let n={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.source_image_url!==
void 0){let s=r.source_image_url;if(typeof s=="string"){if(!D.test(s)){let n={instancePath:o+"/source_image_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!k(s)){
let n={instancePath:o+"/source_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}}if(r.reference_video_url!==void 0){let s=r.reference_video_url;if(typeof s==
"string"){if(!D.test(s)){let n={instancePath:o+"/reference_video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!k(s)){let n={instancePath:o+"/reference_video_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+
"/reference_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.
prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(x(s)>2500){let n={instancePath:o+"/prompt",keyword:"maxLength",
params:{limit:2500},message:"must NOT have more than 2500 characters"};e===null?e=[n]:e.push(n),t++}if(x(s)<1){let n={instancePath:o+
"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),
t++}}else{let n={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}}if(r.output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let n={instancePath:o+"\
/output_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s===
"720p"||s==="1080p")){let n={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:Il.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}r.character_orientation!==void 0&&
(mr(r.character_orientation,{instancePath:o+"/character_orientation",parentData:r,parentDataProperty:"character_orientat\
ion",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return us.errors=e,t===0}var Bo=Xo;function Xo(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
is(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?is.errors:e.concat(is.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;us(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?us.errors:
e.concat(us.errors),t=e.length);var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let _={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[_]:e.push(_),t++}return Xo.errors=e,t===0}function Ae(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!D.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!k(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return Ae.errors=e,t===0}var Jo=ps;function ps(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="source_audio_url"||
s==="prompt"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(s!=="kling-ai-avatar-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-ai-avata\
r-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.source_image_url!==void 0){let s=r.source_image_url;
if(typeof s=="string"){if(!D.test(s)){let n={instancePath:o+"/source_image_url",keyword:"pattern",params:{pattern:"^http\
s?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!k(s)){let n={instancePath:o+"/source\
_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}}if(r.source_audio_url!==void 0&&(Ae(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.prompt!==void 0){let s=r.prompt;
if(typeof s=="string"){if(x(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return ps.errors=e,t===0}var Qo=as;function as(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="source_audio_url"||
s==="prompt"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(s!=="kling-ai-avatar-standard"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-ai-\
avatar-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.source_image_url!==void 0){let s=r.
source_image_url;if(typeof s=="string"){if(!D.test(s)){let n={instancePath:o+"/source_image_url",keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!k(s)){let n={instancePath:o+
"/source_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}}if(r.source_audio_url!==void 0&&(Ae(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.prompt!==void 0){let s=r.prompt;
if(typeof s=="string"){if(x(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return as.errors=e,t===0}var en=fs;function fs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="source_audio_url"||
s==="prompt"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(s!=="kling-ai-avatar-v1-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-ai-av\
atar-v1-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.source_image_url!==void 0){let s=r.
source_image_url;if(typeof s=="string"){if(!D.test(s)){let n={instancePath:o+"/source_image_url",keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!k(s)){let n={instancePath:o+
"/source_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}}if(r.source_audio_url!==void 0&&(Ae(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.prompt!==void 0){let s=r.prompt;
if(typeof s=="string"){if(x(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return fs.errors=e,t===0}var rn=ms;function ms(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="source_audio_url"||
s==="prompt"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(s!=="kling-v1-avatar-standard"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v1-\
avatar-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.source_image_url!==void 0){let s=r.
source_image_url;if(typeof s=="string"){if(!D.test(s)){let n={instancePath:o+"/source_image_url",keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!k(s)){let n={instancePath:o+
"/source_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}}if(r.source_audio_url!==void 0&&(Ae(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.prompt!==void 0){let s=r.prompt;
if(typeof s=="string"){if(x(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return ms.errors=e,t===0}var sn=tn;function tn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
ps(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?ps.errors:e.concat(ps.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;as(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?as.errors:
e.concat(as.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let _=t;fs(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?fs.errors:e.concat(fs.errors),t=e.length);var p=_===t;if(p&&n)n=!1,u=[u,2];else{
p&&(n=!0,u=2);let y=t;ms(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?ms.errors:e.concat(
ms.errors),t=e.length);var p=y===t;p&&n?(n=!1,u=[u,3]):p&&(n=!0,u=3)}}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let _={
instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[_]:
e.push(_),t++}return tn.errors=e,t===0}function cr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(x(r)>5e3){let s={instancePath:o,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[s]:e.push(s),t++}if(x(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return cr.errors=e,t===0}function dr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return dr.
errors=e,t===0}function _r(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="number"){
let s={instancePath:o,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),t++}return _r.
errors=e,t===0}function gr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let s={instancePath:o,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:o,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[s]:e.push(s),t++}return gr.errors=e,t===0}function yr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="number"){
let s={instancePath:o,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),t++}return yr.
errors=e,t===0}function hr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="number"){
if(r>1.2||isNaN(r)){let s={instancePath:o,keyword:"maximum",params:{comparison:"<=",limit:1.2},message:"must be <= 1.2"};
e===null?e=[s]:e.push(s),t++}if(r<.7||isNaN(r)){let s={instancePath:o,keyword:"minimum",params:{comparison:">=",limit:.7},
message:"must be >= 0.7"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[s]:e.push(s),t++}return hr.errors=e,t===0}function wr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return wr.errors=e,t===0}function Oe(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return Oe.
errors=e,t===0}var on=cs,Kl={type:"object",additionalProperties:!1,required:["model","text","voice"],properties:{model:{
type:"string",const:"text-to-speech-multilingual-v2"},text:{$ref:"s173"},voice:{$ref:"s174"},stability:{$ref:"s175"},similarity_boost:{
$ref:"s176"},style:{$ref:"s177"},speed:{$ref:"s178"},timestamps:{$ref:"s179"},previous_text:{type:"string",maxLength:5e3},
next_text:{type:"string",maxLength:5e3},language_code:{$ref:"s180"},callback_url:{$ref:"s2"}}};function cs(r,{instancePath:o="",
parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.text===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
text"},message:"must have required property 'text'"};e===null?e=[s]:e.push(s),t++}if(r.voice===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!G.call(Kl.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="text-to-speech-multilingual-v2"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
text-to-speech-multilingual-v2"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.text!==void 0&&
(cr(r.text,{instancePath:o+"/text",parentData:r,parentDataProperty:"text",rootData:l})||(e=e===null?cr.errors:e.concat(cr.
errors),t=e.length)),r.voice!==void 0&&(dr(r.voice,{instancePath:o+"/voice",parentData:r,parentDataProperty:"voice",rootData:l})||
(e=e===null?dr.errors:e.concat(dr.errors),t=e.length)),r.stability!==void 0&&(_r(r.stability,{instancePath:o+"/stability",
parentData:r,parentDataProperty:"stability",rootData:l})||(e=e===null?_r.errors:e.concat(_r.errors),t=e.length)),r.similarity_boost!==
void 0&&(gr(r.similarity_boost,{instancePath:o+"/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:l})||
(e=e===null?gr.errors:e.concat(gr.errors),t=e.length)),r.style!==void 0&&(yr(r.style,{instancePath:o+"/style",parentData:r,
parentDataProperty:"style",rootData:l})||(e=e===null?yr.errors:e.concat(yr.errors),t=e.length)),r.speed!==void 0&&(hr(r.
speed,{instancePath:o+"/speed",parentData:r,parentDataProperty:"speed",rootData:l})||(e=e===null?hr.errors:e.concat(hr.errors),
t=e.length)),r.timestamps!==void 0&&(wr(r.timestamps,{instancePath:o+"/timestamps",parentData:r,parentDataProperty:"time\
stamps",rootData:l})||(e=e===null?wr.errors:e.concat(wr.errors),t=e.length)),r.previous_text!==void 0){let s=r.previous_text;
if(typeof s=="string"){if(x(s)>5e3){let n={instancePath:o+"/previous_text",keyword:"maxLength",params:{limit:5e3},message:"\
must NOT have more than 5000 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/previous_text",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.next_text!==void 0){let s=r.next_text;
if(typeof s=="string"){if(x(s)>5e3){let n={instancePath:o+"/next_text",keyword:"maxLength",params:{limit:5e3},message:"m\
ust NOT have more than 5000 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/next_text",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.language_code!==void 0&&(Oe(r.language_code,
{instancePath:o+"/language_code",parentData:r,parentDataProperty:"language_code",rootData:l})||(e=e===null?Oe.errors:e.concat(
Oe.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return cs.errors=e,t===0}var nn=ds,Gl={
type:"object",additionalProperties:!1,required:["model","text"],properties:{model:{type:"string",const:"text-to-speech-t\
urbo-v2.5"},text:{$ref:"s173"},voice:{type:"string"},stability:{$ref:"s175"},similarity_boost:{$ref:"s176"},style:{$ref:"\
s177"},speed:{$ref:"s178"},timestamps:{$ref:"s179"},previous_text:{type:"string",maxLength:5e3},next_text:{type:"string",
maxLength:5e3},language_code:{$ref:"s180"},callback_url:{$ref:"s2"}}};function ds(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(
s),t++}if(r.text===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"text"},message:"must have r\
equired property 'text'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(Gl.properties,s)){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="text-to-speech-turbo-v2.5"){let n={
instancePath:o+"/model",keyword:"const",params:{allowedValue:"text-to-speech-turbo-v2.5"},message:"must be equal to cons\
tant"};e===null?e=[n]:e.push(n),t++}}if(r.text!==void 0&&(cr(r.text,{instancePath:o+"/text",parentData:r,parentDataProperty:"\
text",rootData:l})||(e=e===null?cr.errors:e.concat(cr.errors),t=e.length)),r.voice!==void 0&&typeof r.voice!="string"){let s={
instancePath:o+"/voice",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.
stability!==void 0&&(_r(r.stability,{instancePath:o+"/stability",parentData:r,parentDataProperty:"stability",rootData:l})||
(e=e===null?_r.errors:e.concat(_r.errors),t=e.length)),r.similarity_boost!==void 0&&(gr(r.similarity_boost,{instancePath:o+
"/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:l})||(e=e===null?gr.errors:e.concat(gr.errors),
t=e.length)),r.style!==void 0&&(yr(r.style,{instancePath:o+"/style",parentData:r,parentDataProperty:"style",rootData:l})||
(e=e===null?yr.errors:e.concat(yr.errors),t=e.length)),r.speed!==void 0&&(hr(r.speed,{instancePath:o+"/speed",parentData:r,
parentDataProperty:"speed",rootData:l})||(e=e===null?hr.errors:e.concat(hr.errors),t=e.length)),r.timestamps!==void 0&&(wr(
r.timestamps,{instancePath:o+"/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:l})||(e=e===null?wr.errors:
e.concat(wr.errors),t=e.length)),r.previous_text!==void 0){let s=r.previous_text;if(typeof s=="string"){if(x(s)>5e3){let n={
instancePath:o+"/previous_text",keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characters"};
e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/previous_text",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}}if(r.next_text!==void 0){let s=r.next_text;if(typeof s=="string"){if(x(s)>
5e3){let n={instancePath:o+"/next_text",keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 cha\
racters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/next_text",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}}r.language_code!==void 0&&(Oe(r.language_code,{instancePath:o+"/language_\
code",parentData:r,parentDataProperty:"language_code",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),
r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ds.errors=e,t===0}var ln=un;function un(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
cs(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?cs.errors:e.concat(cs.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;ds(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?ds.errors:
e.concat(ds.errors),t=e.length);var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let _={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[_]:e.push(_),t++}return un.errors=e,t===0}var Ts=pn;function pn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
F(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Fe(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Fe.errors:
e.concat(Fe.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let _=t;R(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length);var p=_===t;p&&n?(n=!1,u=[u,2]):p&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let _={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[_]:e.push(_),t++}return pn.errors=e,t===0}function Us(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.text===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[s]:e.push(s),t++}if(r.voice===void 0){let s={instancePath:o,keyword:"re\
quired",params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="text"||s==="voice")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.text!==void 0&&typeof r.text!="string"){let s={instancePath:o+
"/text",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}r.voice!==void 0&&(dr(
r.voice,{instancePath:o+"/voice",parentData:r,parentDataProperty:"voice",rootData:l})||(e=e===null?dr.errors:e.concat(dr.
errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Us.errors=e,t===0}var an=fn,Rl={type:"object",additionalProperties:!1,required:["dialogue"],properties:{
dialogue:{type:"array",items:{$ref:"s189"}},stability:{type:"number",enum:[0,.5,1]},language_code:{$ref:"s180"},callback_url:{
$ref:"s2"}}};function fn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.dialogue===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"d\
ialogue"},message:"must have required property 'dialogue'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="dialog\
ue"||s==="stability"||s==="language_code"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.dialogue!==void 0){
let s=r.dialogue;if(Array.isArray(s)){let n=s.length;for(let u=0;u<n;u++)Us(s[u],{instancePath:o+"/dialogue/"+u,parentData:s,
parentDataProperty:u,rootData:l})||(e=e===null?Us.errors:e.concat(Us.errors),t=e.length)}else{let n={instancePath:o+"/di\
alogue",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(r.stability!==void 0){
let s=r.stability;if(typeof s!="number"){let n={instancePath:o+"/stability",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[n]:e.push(n),t++}if(!(s===0||s===.5||s===1)){let n={instancePath:o+"/stability",keyword:"en\
um",params:{allowedValues:Rl.properties.stability.enum},message:"must be equal to one of the allowed values"};e===null?e=
[n]:e.push(n),t++}}r.language_code!==void 0&&(Oe(r.language_code,{instancePath:o+"/language_code",parentData:r,parentDataProperty:"\
language_code",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return fn.errors=e,t===0}var Ml={type:"string",enum:["mp3_22050_32","mp3_44100_32","mp3_44100_64","mp3_44100_96","mp3_44100_128","mp3_44100_192",
"pcm_8000","pcm_16000","pcm_22050","pcm_24000","pcm_44100","pcm_48000","ulaw_8000","alaw_8000","opus_48000_32","opus_480\
00_64","opus_48000_96","opus_48000_128","opus_48000_192"]};function Bs(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="mp3_22050_32"||r==="mp3_44100_32"||r==="mp3_44100_64"||r==="mp3_\
44100_96"||r==="mp3_44100_128"||r==="mp3_44100_192"||r==="pcm_8000"||r==="pcm_16000"||r==="pcm_22050"||r==="pcm_24000"||
r==="pcm_44100"||r==="pcm_48000"||r==="ulaw_8000"||r==="alaw_8000"||r==="opus_48000_32"||r==="opus_48000_64"||r==="opus_\
48000_96"||r==="opus_48000_128"||r==="opus_48000_192")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Ml.enum},
message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Bs.errors=e,t===0}var mn=cn;function cn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.text===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="text"||s==="duration_seconds"||s==="loop"||s==="prompt_influence"||
s==="output_format"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.text!==void 0){let s=r.text;if(typeof s==
"string"){if(x(s)<1){let n={instancePath:o+"/text",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/text",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.duration_seconds!==void 0){let s=r.duration_seconds;if(typeof s==
"number"){if(s>22||isNaN(s)){let n={instancePath:o+"/duration_seconds",keyword:"maximum",params:{comparison:"<=",limit:22},
message:"must be <= 22"};e===null?e=[n]:e.push(n),t++}if(s<.5||isNaN(s)){let n={instancePath:o+"/duration_seconds",keyword:"\
minimum",params:{comparison:">=",limit:.5},message:"must be >= 0.5"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+
"/duration_seconds",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}if(r.loop!==
void 0&&typeof r.loop!="boolean"){let s={instancePath:o+"/loop",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[s]:e.push(s),t++}if(r.prompt_influence!==void 0){let s=r.prompt_influence;if(typeof s=="number"){if(s>
1||isNaN(s)){let n={instancePath:o+"/prompt_influence",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must \
be <= 1"};e===null?e=[n]:e.push(n),t++}if(s<0||isNaN(s)){let n={instancePath:o+"/prompt_influence",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt_influ\
ence",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}r.output_format!==void 0&&
(Bs(r.output_format,{instancePath:o+"/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===
null?Bs.errors:e.concat(Bs.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_ur\
l",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{
let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return cn.
errors=e,t===0}function vr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!D.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!k(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return vr.errors=e,t===0}var dn=_n;function _n(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="source_audio_url"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.source_audio_url!==void 0&&(vr(r.source_audio_url,
{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?vr.errors:
e.concat(vr.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return _n.errors=e,t===0}var gn=yn;function yn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="source_audio_url"||s==="language_code"||s==="tag_audio_events"||s==="diarize"||s==="callback_url")){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.source_audio_url!==void 0&&(vr(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,
parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?vr.errors:e.concat(vr.errors),t=e.length)),r.language_code!==
void 0&&(Oe(r.language_code,{instancePath:o+"/language_code",parentData:r,parentDataProperty:"language_code",rootData:l})||
(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),r.tag_audio_events!==void 0&&typeof r.tag_audio_events!="boolean"){
let s={instancePath:o+"/tag_audio_events",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[
s]:e.push(s),t++}if(r.diarize!==void 0&&typeof r.diarize!="boolean"){let s={instancePath:o+"/diarize",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return yn.errors=e,t===0}var hn=wn;function wn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
F(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Ze(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Ze.errors:
e.concat(Ze.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let _=t;R(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length);var p=_===t;p&&n?(n=!1,u=[u,2]):p&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let _={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[_]:e.push(_),t++}return wn.errors=e,t===0}function $(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(x(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return $.errors=e,t===0}function M(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),t++}return M.errors=e,t===0}var Wl={type:"string",enum:["480p","580p","720p"]};function Ee(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="480p"||r==="580p"||r==="720p")){let s={instancePath:o,keyword:"enum",params:{
allowedValues:Wl.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Ee.errors=
e,t===0}function T(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return T.
errors=e,t===0}function L(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return L.
errors=e,t===0}function z(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return z.
errors=e,t===0}function _e(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
let s=r.length;for(let n=0;n<s;n++){let u=r[n];if(typeof u=="string"){if(!D.test(u)){let c={instancePath:o+"/"+n,keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[c]:e.push(c),t++}if(!k(u)){
let c={instancePath:o+"/"+n,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[c]:e.push(
c),t++}}else{let c={instancePath:o+"/"+n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:
e.push(c),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:
e.push(s),t++}return _e.errors=e,t===0}function ge(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
let s=r.length;for(let n=0;n<s;n++){let u=r[n];if(typeof u=="string"){if(!D.test(u)){let c={instancePath:o+"/"+n,keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[c]:e.push(c),t++}if(!k(u)){
let c={instancePath:o+"/"+n,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[c]:e.push(
c),t++}}else{let c={instancePath:o+"/"+n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:
e.push(c),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:
e.push(s),t++}return ge.errors=e,t===0}function ye(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!D.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!k(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return ye.errors=e,t===0}function he(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!D.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!k(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return he.errors=e,t===0}function A(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolean"){
let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return A.
errors=e,t===0}function O(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),t++}return O.errors=e,t===0}function S(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return S.
errors=e,t===0}function q(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolean"){
let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return q.
errors=e,t===0}function I(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolean"){
let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return I.
errors=e,t===0}function K(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!D.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!k(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return K.errors=e,t===0}var vn=_s,Cl={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.2-a14b-text-to-video-turbo"},prompt:{$ref:"s20\
1"},duration_seconds:{$ref:"s202"},output_resolution:{$ref:"s203"},aspect_ratio:{$ref:"s204"},ratio:{$ref:"s205"},negative_prompt:{
$ref:"s206"},reference_image_urls:{$ref:"s207"},reference_video_urls:{$ref:"s208"},first_frame_image_url:{$ref:"s209"},reference_audio_url:{
$ref:"s210"},enable_prompt_expansion:{$ref:"s211"},seed:{$ref:"s212"},acceleration:{$ref:"s213"},enable_safety_checker:{
$ref:"s214"},watermark:{$ref:"s215"},background_audio_url:{$ref:"s216"},callback_url:{$ref:"s2"}}};function _s(r,{instancePath:o="",
parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(Cl.properties,
s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="wan-2.2-a1\
4b-text-to-video-turbo"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan-2.2-a14b-text-to-video\
-turbo"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&($(r.prompt,{instancePath:o+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.
duration_seconds!==void 0&&(M(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"du\
ration_seconds",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.output_resolution!==void 0&&(Ee(r.output_resolution,
{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Ee.errors:
e.concat(Ee.errors),t=e.length)),r.aspect_ratio!==void 0&&(T(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.ratio!==void 0&&(L(
r.ratio,{instancePath:o+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
t=e.length)),r.negative_prompt!==void 0&&(z(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.reference_image_urls!==void 0&&(_e(
r.reference_image_urls,{instancePath:o+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||
(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),r.reference_video_urls!==void 0&&(ge(r.reference_video_urls,{instancePath:o+
"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:l})||(e=e===null?ge.errors:e.concat(
ge.errors),t=e.length)),r.first_frame_image_url!==void 0&&(ye(r.first_frame_image_url,{instancePath:o+"/first_frame_imag\
e_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),t=
e.length)),r.reference_audio_url!==void 0&&(he(r.reference_audio_url,{instancePath:o+"/reference_audio_url",parentData:r,
parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),r.enable_prompt_expansion!==
void 0&&(A(r.enable_prompt_expansion,{instancePath:o+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_\
prompt_expansion",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.seed!==void 0&&(O(r.seed,{instancePath:o+
"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.acceleration!==
void 0&&(S(r.acceleration,{instancePath:o+"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=
e===null?S.errors:e.concat(S.errors),t=e.length)),r.enable_safety_checker!==void 0&&(q(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),t=e.length)),r.watermark!==void 0&&(I(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.background_audio_url!==void 0&&(K(r.background_audio_url,
{instancePath:o+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?
K.errors:e.concat(K.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return _s.errors=e,t===0}var Fl={type:"integer",enum:[5,10]};function br(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===5||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:Fl.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return br.errors=
e,t===0}var Hl={type:"string",enum:["720p","1080p"]};function W(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Hl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return W.errors=e,t===0}var bn=gs,
Zl={type:"object",additionalProperties:!1,required:["model","prompt","output_resolution"],properties:{model:{type:"strin\
g",const:"wan-2.5-text-to-video"},prompt:{$ref:"s201"},duration_seconds:{$ref:"s218"},output_resolution:{$ref:"s219"},aspect_ratio:{
$ref:"s204"},ratio:{$ref:"s205"},negative_prompt:{$ref:"s206"},reference_image_urls:{$ref:"s207"},reference_video_urls:{
$ref:"s208"},first_frame_image_url:{$ref:"s209"},reference_audio_url:{$ref:"s210"},enable_prompt_expansion:{$ref:"s211"},
seed:{$ref:"s212"},acceleration:{$ref:"s213"},enable_safety_checker:{$ref:"s214"},watermark:{$ref:"s215"},background_audio_url:{
$ref:"s216"},callback_url:{$ref:"s2"}}};function gs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[s]:e.push(s),
t++}for(let s in r)if(!G.call(Zl.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="wan-2.5-text-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan-2\
.5-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&($(r.prompt,{instancePath:o+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.
duration_seconds!==void 0&&(br(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"d\
uration_seconds",rootData:l})||(e=e===null?br.errors:e.concat(br.errors),t=e.length)),r.output_resolution!==void 0&&(W(r.
output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||
(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.aspect_ratio!==void 0&&(T(r.aspect_ratio,{instancePath:o+"/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),
r.ratio!==void 0&&(L(r.ratio,{instancePath:o+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?
L.errors:e.concat(L.errors),t=e.length)),r.negative_prompt!==void 0&&(z(r.negative_prompt,{instancePath:o+"/negative_pro\
mpt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),
r.reference_image_urls!==void 0&&(_e(r.reference_image_urls,{instancePath:o+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),r.reference_video_urls!==void 0&&
(ge(r.reference_video_urls,{instancePath:o+"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",
rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),r.first_frame_image_url!==void 0&&(ye(r.first_frame_image_url,
{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
ye.errors:e.concat(ye.errors),t=e.length)),r.reference_audio_url!==void 0&&(he(r.reference_audio_url,{instancePath:o+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?he.errors:e.concat(he.
errors),t=e.length)),r.enable_prompt_expansion!==void 0&&(A(r.enable_prompt_expansion,{instancePath:o+"/enable_prompt_ex\
pansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),
t=e.length)),r.seed!==void 0&&(O(r.seed,{instancePath:o+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?O.errors:e.concat(O.errors),t=e.length)),r.acceleration!==void 0&&(S(r.acceleration,{instancePath:o+"/accelerat\
ion",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.
enable_safety_checker!==void 0&&(q(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.watermark!==void 0&&(I(r.watermark,
{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),
t=e.length)),r.background_audio_url!==void 0&&(K(r.background_audio_url,{instancePath:o+"/background_audio_url",parentData:r,
parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.callback_url!==
void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return gs.errors=e,t===0}function we(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return we.errors=e,t===0}var kn=ys,Yl={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{
type:"string",const:"wan-2.6-text-to-video"},prompt:{$ref:"s201"},duration_seconds:{$ref:"s202"},output_resolution:{$ref:"\
s219"},aspect_ratio:{$ref:"s204"},ratio:{$ref:"s205"},negative_prompt:{$ref:"s206"},reference_image_urls:{$ref:"s207"},reference_video_urls:{
$ref:"s208"},first_frame_image_url:{$ref:"s209"},reference_audio_url:{$ref:"s210"},enable_prompt_expansion:{$ref:"s211"},
acceleration:{$ref:"s213"},enable_safety_checker:{$ref:"s214"},watermark:{$ref:"s215"},background_audio_url:{$ref:"s216"},
multi_shots:{$ref:"s221"},callback_url:{$ref:"s2"}}};function ys(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(
s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(Yl.properties,s)){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="wan-2.6-text-to-video"){let n={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"wan-2.6-text-to-video"},message:"must be equal to constant"};e===null?e=[
n]:e.push(n),t++}}r.prompt!==void 0&&($(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.duration_seconds!==void 0&&(M(r.duration_seconds,{instancePath:o+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),
t=e.length)),r.output_resolution!==void 0&&(W(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.aspect_ratio!==void 0&&(T(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?T.errors:e.concat(
T.errors),t=e.length)),r.ratio!==void 0&&(L(r.ratio,{instancePath:o+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.negative_prompt!==void 0&&(z(r.negative_prompt,{instancePath:o+"/\
negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),
t=e.length)),r.reference_image_urls!==void 0&&(_e(r.reference_image_urls,{instancePath:o+"/reference_image_urls",parentData:r,
parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),r.reference_video_urls!==
void 0&&(ge(r.reference_video_urls,{instancePath:o+"/reference_video_urls",parentData:r,parentDataProperty:"reference_vi\
deo_urls",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),r.first_frame_image_url!==void 0&&(ye(r.first_frame_image_url,
{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
ye.errors:e.concat(ye.errors),t=e.length)),r.reference_audio_url!==void 0&&(he(r.reference_audio_url,{instancePath:o+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?he.errors:e.concat(he.
errors),t=e.length)),r.enable_prompt_expansion!==void 0&&(A(r.enable_prompt_expansion,{instancePath:o+"/enable_prompt_ex\
pansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),
t=e.length)),r.acceleration!==void 0&&(S(r.acceleration,{instancePath:o+"/acceleration",parentData:r,parentDataProperty:"\
acceleration",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.enable_safety_checker!==void 0&&(q(r.
enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.watermark!==void 0&&(I(r.watermark,{instancePath:o+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.background_audio_url!==
void 0&&(K(r.background_audio_url,{instancePath:o+"/background_audio_url",parentData:r,parentDataProperty:"background_au\
dio_url",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.multi_shots!==void 0&&(we(r.multi_shots,{instancePath:o+
"/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),t=e.
length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"cal\
lback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ys.errors=e,t===0}var Dn=hs,Ul={type:"\
object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-text-to-vide\
o"},prompt:{$ref:"s201"},duration_seconds:{$ref:"s202"},output_resolution:{$ref:"s219"},aspect_ratio:{$ref:"s204"},ratio:{
$ref:"s205"},negative_prompt:{$ref:"s206"},reference_image_urls:{$ref:"s207"},reference_video_urls:{$ref:"s208"},first_frame_image_url:{
$ref:"s209"},reference_audio_url:{$ref:"s210"},enable_prompt_expansion:{$ref:"s211"},seed:{$ref:"s212"},acceleration:{$ref:"\
s213"},enable_safety_checker:{$ref:"s214"},watermark:{$ref:"s215"},background_audio_url:{$ref:"s216"},callback_url:{$ref:"\
s2"}}};function hs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!G.call(Ul.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="wan-2.7-text-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan-2\
.7-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&($(r.prompt,{instancePath:o+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.
duration_seconds!==void 0&&(M(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"du\
ration_seconds",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.output_resolution!==void 0&&(W(r.output_resolution,
{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?W.errors:
e.concat(W.errors),t=e.length)),r.aspect_ratio!==void 0&&(T(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.ratio!==void 0&&(L(
r.ratio,{instancePath:o+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
t=e.length)),r.negative_prompt!==void 0&&(z(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.reference_image_urls!==void 0&&(_e(
r.reference_image_urls,{instancePath:o+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||
(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),r.reference_video_urls!==void 0&&(ge(r.reference_video_urls,{instancePath:o+
"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:l})||(e=e===null?ge.errors:e.concat(
ge.errors),t=e.length)),r.first_frame_image_url!==void 0&&(ye(r.first_frame_image_url,{instancePath:o+"/first_frame_imag\
e_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),t=
e.length)),r.reference_audio_url!==void 0&&(he(r.reference_audio_url,{instancePath:o+"/reference_audio_url",parentData:r,
parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),r.enable_prompt_expansion!==
void 0&&(A(r.enable_prompt_expansion,{instancePath:o+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_\
prompt_expansion",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.seed!==void 0&&(O(r.seed,{instancePath:o+
"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.acceleration!==
void 0&&(S(r.acceleration,{instancePath:o+"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=
e===null?S.errors:e.concat(S.errors),t=e.length)),r.enable_safety_checker!==void 0&&(q(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),t=e.length)),r.watermark!==void 0&&(I(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.background_audio_url!==void 0&&(K(r.background_audio_url,
{instancePath:o+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?
K.errors:e.concat(K.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return hs.errors=e,t===0}var Bl={type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]};function kr(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="16:9"||r==="9:16"||r==="1:1"||r==="4:3"||r==="3:4")){let s={instancePath:o,
keyword:"enum",params:{allowedValues:Bl.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),t++}return kr.errors=e,t===0}var qn=ws,Xl={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{
model:{type:"string",const:"wan-2.7-r2v"},prompt:{$ref:"s201"},duration_seconds:{type:"integer",minimum:2,maximum:10},output_resolution:{
$ref:"s219"},aspect_ratio:{$ref:"s224"},ratio:{$ref:"s205"},negative_prompt:{$ref:"s206"},reference_image_urls:{$ref:"s2\
07"},reference_video_urls:{$ref:"s208"},first_frame_image_url:{$ref:"s209"},reference_audio_url:{$ref:"s210"},enable_prompt_expansion:{
$ref:"s211"},seed:{$ref:"s212"},acceleration:{$ref:"s213"},enable_safety_checker:{$ref:"s214"},watermark:{$ref:"s215"},background_audio_url:{
$ref:"s216"},callback_url:{$ref:"s2"}}};function ws(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(Xl.properties,s)){let n={instancePath:o,keyword:"addit\
ionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="wan-2.7-r2v"){let n={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"wan-2.7-r2v"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==
void 0&&($(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:
e.concat($.errors),t=e.length)),r.duration_seconds!==void 0){let s=r.duration_seconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let n={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[n]:e.push(n),t++}if(typeof s=="number"){if(s>10||isNaN(s)){let n={instancePath:o+"/duration_seconds",keyword:"maximum",
params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=[n]:e.push(n),t++}if(s<2||isNaN(s)){let n={instancePath:o+
"/duration_seconds",keyword:"minimum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[n]:e.push(n),
t++}}}r.output_resolution!==void 0&&(W(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.aspect_ratio!==void 0&&(kr(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?kr.errors:e.concat(
kr.errors),t=e.length)),r.ratio!==void 0&&(L(r.ratio,{instancePath:o+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.negative_prompt!==void 0&&(z(r.negative_prompt,{instancePath:o+"/\
negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),
t=e.length)),r.reference_image_urls!==void 0&&(_e(r.reference_image_urls,{instancePath:o+"/reference_image_urls",parentData:r,
parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),r.reference_video_urls!==
void 0&&(ge(r.reference_video_urls,{instancePath:o+"/reference_video_urls",parentData:r,parentDataProperty:"reference_vi\
deo_urls",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),r.first_frame_image_url!==void 0&&(ye(r.first_frame_image_url,
{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
ye.errors:e.concat(ye.errors),t=e.length)),r.reference_audio_url!==void 0&&(he(r.reference_audio_url,{instancePath:o+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?he.errors:e.concat(he.
errors),t=e.length)),r.enable_prompt_expansion!==void 0&&(A(r.enable_prompt_expansion,{instancePath:o+"/enable_prompt_ex\
pansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),
t=e.length)),r.seed!==void 0&&(O(r.seed,{instancePath:o+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?O.errors:e.concat(O.errors),t=e.length)),r.acceleration!==void 0&&(S(r.acceleration,{instancePath:o+"/accelerat\
ion",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.
enable_safety_checker!==void 0&&(q(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.watermark!==void 0&&(I(r.watermark,
{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),
t=e.length)),r.background_audio_url!==void 0&&(K(r.background_audio_url,{instancePath:o+"/background_audio_url",parentData:r,
parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.callback_url!==
void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return ws.errors=e,t===0}var $n=Pn;function Pn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
_s(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?_s.errors:e.concat(_s.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;gs(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?gs.errors:
e.concat(gs.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let _=t;ys(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?ys.errors:e.concat(ys.errors),t=e.length);var p=_===t;if(p&&n)n=!1,u=[u,2];else{
p&&(n=!0,u=2);let y=t;hs(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?hs.errors:e.concat(
hs.errors),t=e.length);var p=y===t;if(p&&n)n=!1,u=[u,3];else{p&&(n=!0,u=3);let b=t;ws(r,{instancePath:o,parentData:m,parentDataProperty:f,
rootData:l})||(e=e===null?ws.errors:e.concat(ws.errors),t=e.length);var p=b===t;p&&n?(n=!1,u=[u,4]):p&&(n=!0,u=4)}}}if(n)
t=s,e!==null&&(s?e.length=s:e=null);else{let _={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must m\
atch exactly one schema in oneOf"};e===null?e=[_]:e.push(_),t++}return Pn.errors=e,t===0}function ve(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!D.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!k(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return ve.errors=e,t===0}function be(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!D.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!k(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return be.errors=e,t===0}function ue(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return ue.errors=e,t===0}function ke(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!D.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!k(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return ke.errors=e,t===0}var xn=vs,Jl={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-image-to-video"},prompt:{$ref:"s201"},first_frame_image_url:{
$ref:"s40"},last_frame_image_url:{$ref:"s232"},source_video_url:{$ref:"s233"},duration_seconds:{$ref:"s202"},output_resolution:{
$ref:"s219"},aspect_ratio:{$ref:"s204"},ratio:{$ref:"s205"},negative_prompt:{$ref:"s206"},enable_prompt_expansion:{$ref:"\
s211"},seed:{$ref:"s212"},acceleration:{$ref:"s213"},enable_safety_checker:{$ref:"s214"},watermark:{$ref:"s215"},audio:{
$ref:"s234"},driving_audio_url:{$ref:"s235"},background_audio_url:{$ref:"s216"},callback_url:{$ref:"s2"}}};function vs(r,{
instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.
call(Jl.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must \
NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){
let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
t++}if(s!=="wan-2.7-image-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan-2.7-image-\
to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&($(r.prompt,{instancePath:o+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.
first_frame_image_url!==void 0&&(v(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.last_frame_image_url!==void 0&&
(ve(r.last_frame_image_url,{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.source_video_url!==void 0&&(be(r.source_video_url,
{instancePath:o+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?be.errors:
e.concat(be.errors),t=e.length)),r.duration_seconds!==void 0&&(M(r.duration_seconds,{instancePath:o+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.
output_resolution!==void 0&&(W(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.aspect_ratio!==void 0&&(T(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?T.errors:e.concat(
T.errors),t=e.length)),r.ratio!==void 0&&(L(r.ratio,{instancePath:o+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.negative_prompt!==void 0&&(z(r.negative_prompt,{instancePath:o+"/\
negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),
t=e.length)),r.enable_prompt_expansion!==void 0&&(A(r.enable_prompt_expansion,{instancePath:o+"/enable_prompt_expansion",
parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),
r.seed!==void 0&&(O(r.seed,{instancePath:o+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?O.errors:
e.concat(O.errors),t=e.length)),r.acceleration!==void 0&&(S(r.acceleration,{instancePath:o+"/acceleration",parentData:r,
parentDataProperty:"acceleration",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.enable_safety_checker!==
void 0&&(q(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.watermark!==void 0&&(I(r.watermark,{instancePath:o+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),
r.audio!==void 0&&(ue(r.audio,{instancePath:o+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?
ue.errors:e.concat(ue.errors),t=e.length)),r.driving_audio_url!==void 0&&(ke(r.driving_audio_url,{instancePath:o+"/drivi\
ng_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),
t=e.length)),r.background_audio_url!==void 0&&(K(r.background_audio_url,{instancePath:o+"/background_audio_url",parentData:r,
parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.callback_url!==
void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return vs.errors=e,t===0}var jn=bs,Ql={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"wan-2.6-image-to-video"},prompt:{
$ref:"s201"},first_frame_image_url:{$ref:"s40"},last_frame_image_url:{$ref:"s232"},source_video_url:{$ref:"s233"},duration_seconds:{
$ref:"s202"},output_resolution:{$ref:"s219"},aspect_ratio:{$ref:"s204"},ratio:{$ref:"s205"},negative_prompt:{$ref:"s206"},
enable_prompt_expansion:{$ref:"s211"},acceleration:{$ref:"s213"},enable_safety_checker:{$ref:"s214"},watermark:{$ref:"s2\
15"},audio:{$ref:"s234"},multi_shots:{$ref:"s221"},driving_audio_url:{$ref:"s235"},background_audio_url:{$ref:"s216"},callback_url:{
$ref:"s2"}}};function bs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!G.call(Ql.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(s!=="wan-2.6-image-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan-2.6-ima\
ge-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&($(r.prompt,{instancePath:o+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.
first_frame_image_url!==void 0&&(v(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.last_frame_image_url!==void 0&&
(ve(r.last_frame_image_url,{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.source_video_url!==void 0&&(be(r.source_video_url,
{instancePath:o+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?be.errors:
e.concat(be.errors),t=e.length)),r.duration_seconds!==void 0&&(M(r.duration_seconds,{instancePath:o+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.
output_resolution!==void 0&&(W(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.aspect_ratio!==void 0&&(T(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?T.errors:e.concat(
T.errors),t=e.length)),r.ratio!==void 0&&(L(r.ratio,{instancePath:o+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.negative_prompt!==void 0&&(z(r.negative_prompt,{instancePath:o+"/\
negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),
t=e.length)),r.enable_prompt_expansion!==void 0&&(A(r.enable_prompt_expansion,{instancePath:o+"/enable_prompt_expansion",
parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),
r.acceleration!==void 0&&(S(r.acceleration,{instancePath:o+"/acceleration",parentData:r,parentDataProperty:"acceleration",
rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.enable_safety_checker!==void 0&&(q(r.enable_safety_checker,
{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?
q.errors:e.concat(q.errors),t=e.length)),r.watermark!==void 0&&(I(r.watermark,{instancePath:o+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.audio!==void 0&&(ue(
r.audio,{instancePath:o+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?ue.errors:e.concat(ue.
errors),t=e.length)),r.multi_shots!==void 0&&(we(r.multi_shots,{instancePath:o+"/multi_shots",parentData:r,parentDataProperty:"\
multi_shots",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),r.driving_audio_url!==void 0&&(ke(r.driving_audio_url,
{instancePath:o+"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?ke.errors:
e.concat(ke.errors),t=e.length)),r.background_audio_url!==void 0&&(K(r.background_audio_url,{instancePath:o+"/background\
_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),
t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return bs.errors=e,t===0}function Dr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return Dr.errors=e,t===0}var An=ks,dt={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_ima\
ge_url","audio"],properties:{model:{type:"string",const:"wan-2.6-flash-image-to-video"},prompt:{$ref:"s201"},first_frame_image_url:{
$ref:"s40"},last_frame_image_url:{$ref:"s232"},source_video_url:{$ref:"s233"},duration_seconds:{type:"integer",enum:[5,10,
15]},output_resolution:{type:"string",enum:["720p","1080p"]},aspect_ratio:{$ref:"s204"},ratio:{$ref:"s205"},negative_prompt:{
$ref:"s206"},enable_prompt_expansion:{$ref:"s211"},acceleration:{$ref:"s213"},enable_safety_checker:{$ref:"s214"},watermark:{
$ref:"s215"},audio:{$ref:"s238"},multi_shots:{$ref:"s221"},driving_audio_url:{$ref:"s235"},background_audio_url:{$ref:"s\
216"},callback_url:{$ref:"s2"}}};function ks(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}if(r.audio===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"audio"},message:"must have required property 'audio'"};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(dt.properties,s)){let n={instancePath:o,keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==
void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="wan-2.6-flash-image-to-video"){let n={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"wan-2.6-flash-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),
t++}}if(r.prompt!==void 0&&($(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.first_frame_image_url!==void 0&&(v(r.first_frame_image_url,{instancePath:o+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length)),r.last_frame_image_url!==void 0&&(ve(r.last_frame_image_url,{instancePath:o+"/last_frame_image_ur\
l",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),
r.source_video_url!==void 0&&(be(r.source_video_url,{instancePath:o+"/source_video_url",parentData:r,parentDataProperty:"\
source_video_url",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),r.duration_seconds!==void 0){let s=r.
duration_seconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/duration_seconds",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(!(s===5||s===10||s===15)){let n={instancePath:o+
"/duration_seconds",keyword:"enum",params:{allowedValues:dt.properties.duration_seconds.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.output_resolution!==void 0){let s=r.output_resolution;if(typeof s!=
"string"){let n={instancePath:o+"/output_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}if(!(s==="720p"||s==="1080p")){let n={instancePath:o+"/output_resolution",keyword:"enum",params:{
allowedValues:dt.properties.output_resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:
e.push(n),t++}}r.aspect_ratio!==void 0&&(T(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.ratio!==void 0&&(L(r.ratio,{instancePath:o+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.negative_prompt!==
void 0&&(z(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.enable_prompt_expansion!==void 0&&(A(r.enable_prompt_expansion,{instancePath:o+
"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length)),r.acceleration!==void 0&&(S(r.acceleration,{instancePath:o+"/acceleration",parentData:r,
parentDataProperty:"acceleration",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.enable_safety_checker!==
void 0&&(q(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.watermark!==void 0&&(I(r.watermark,{instancePath:o+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),
r.audio!==void 0&&(Dr(r.audio,{instancePath:o+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?
Dr.errors:e.concat(Dr.errors),t=e.length)),r.multi_shots!==void 0&&(we(r.multi_shots,{instancePath:o+"/multi_shots",parentData:r,
parentDataProperty:"multi_shots",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),r.driving_audio_url!==
void 0&&(ke(r.driving_audio_url,{instancePath:o+"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",
rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),r.background_audio_url!==void 0&&(K(r.background_audio_url,
{instancePath:o+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?
K.errors:e.concat(K.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ks.errors=e,t===0}var On=Ds,
ei={type:"object",additionalProperties:!1,required:["model","first_frame_image_url","duration_seconds","output_resolutio\
n"],properties:{model:{type:"string",const:"wan-2.5-image-to-video"},prompt:{$ref:"s201"},first_frame_image_url:{$ref:"s\
40"},last_frame_image_url:{$ref:"s232"},source_video_url:{$ref:"s233"},duration_seconds:{$ref:"s218"},output_resolution:{
$ref:"s219"},aspect_ratio:{$ref:"s204"},ratio:{$ref:"s205"},negative_prompt:{$ref:"s206"},enable_prompt_expansion:{$ref:"\
s211"},seed:{$ref:"s212"},acceleration:{$ref:"s213"},enable_safety_checker:{$ref:"s214"},watermark:{$ref:"s215"},audio:{
$ref:"s234"},driving_audio_url:{$ref:"s235"},background_audio_url:{$ref:"s216"},callback_url:{$ref:"s2"}}};function Ds(r,{
instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,keyword:"\
required",params:{missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.duration_seconds===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
duration_seconds"},message:"must have required property 'duration_seconds'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"output_resolution"},message:"must have require\
d property 'output_resolution'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(ei.properties,s)){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="wan-2.5-image-to-video"){let n={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"wan-2.5-image-to-video"},message:"must be equal to constant"};e===null?e=
[n]:e.push(n),t++}}r.prompt!==void 0&&($(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.first_frame_image_url!==void 0&&(v(r.first_frame_image_url,{instancePath:o+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length)),r.last_frame_image_url!==void 0&&(ve(r.last_frame_image_url,{instancePath:o+"/last_frame_image_ur\
l",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),
r.source_video_url!==void 0&&(be(r.source_video_url,{instancePath:o+"/source_video_url",parentData:r,parentDataProperty:"\
source_video_url",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),r.duration_seconds!==void 0&&(br(
r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?br.errors:e.concat(br.errors),t=e.length)),r.output_resolution!==void 0&&(W(r.output_resolution,{instancePath:o+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),
t=e.length)),r.aspect_ratio!==void 0&&(T(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.ratio!==void 0&&(L(r.ratio,{instancePath:o+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.negative_prompt!==
void 0&&(z(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.enable_prompt_expansion!==void 0&&(A(r.enable_prompt_expansion,{instancePath:o+
"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length)),r.seed!==void 0&&(O(r.seed,{instancePath:o+"/seed",parentData:r,parentDataProperty:"seed",
rootData:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.acceleration!==void 0&&(S(r.acceleration,{instancePath:o+
"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.
length)),r.enable_safety_checker!==void 0&&(q(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.watermark!==
void 0&&(I(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?
I.errors:e.concat(I.errors),t=e.length)),r.audio!==void 0&&(ue(r.audio,{instancePath:o+"/audio",parentData:r,parentDataProperty:"\
audio",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.driving_audio_url!==void 0&&(ke(r.driving_audio_url,
{instancePath:o+"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?ke.errors:
e.concat(ke.errors),t=e.length)),r.background_audio_url!==void 0&&(K(r.background_audio_url,{instancePath:o+"/background\
_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),
t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ds.errors=e,t===0}var En=qs,Ot={
type:"object",additionalProperties:!1,required:["model","first_frame_image_url"],properties:{model:{type:"string",const:"\
wan-2.2-a14b-image-to-video-turbo"},prompt:{$ref:"s201"},first_frame_image_url:{$ref:"s40"},last_frame_image_url:{$ref:"\
s232"},source_video_url:{$ref:"s233"},duration_seconds:{$ref:"s202"},output_resolution:{type:"string",enum:["480p","720p"]},
aspect_ratio:{$ref:"s204"},ratio:{$ref:"s205"},negative_prompt:{$ref:"s206"},enable_prompt_expansion:{$ref:"s211"},seed:{
$ref:"s212"},acceleration:{$ref:"s213"},enable_safety_checker:{$ref:"s214"},watermark:{$ref:"s215"},audio:{$ref:"s234"},
driving_audio_url:{$ref:"s235"},background_audio_url:{$ref:"s216"},callback_url:{$ref:"s2"}}};function qs(r,{instancePath:o="",
parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[s]:e.
push(s),t++}for(let s in r)if(!G.call(Ot.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="wan-2.2-a14b-image-to-video-turbo"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
wan-2.2-a14b-image-to-video-turbo"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&
($(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat(
$.errors),t=e.length)),r.first_frame_image_url!==void 0&&(v(r.first_frame_image_url,{instancePath:o+"/first_frame_image_\
url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),
r.last_frame_image_url!==void 0&&(ve(r.last_frame_image_url,{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"\
last_frame_image_url",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.source_video_url!==void 0&&
(be(r.source_video_url,{instancePath:o+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||
(e=e===null?be.errors:e.concat(be.errors),t=e.length)),r.duration_seconds!==void 0&&(M(r.duration_seconds,{instancePath:o+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),
t=e.length)),r.output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let n={instancePath:o+"/outp\
ut_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="48\
0p"||s==="720p")){let n={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:Ot.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}r.aspect_ratio!==void 0&&(T(r.
aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?T.
errors:e.concat(T.errors),t=e.length)),r.ratio!==void 0&&(L(r.ratio,{instancePath:o+"/ratio",parentData:r,parentDataProperty:"\
ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.negative_prompt!==void 0&&(z(r.negative_prompt,
{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?z.errors:
e.concat(z.errors),t=e.length)),r.enable_prompt_expansion!==void 0&&(A(r.enable_prompt_expansion,{instancePath:o+"/enabl\
e_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?A.errors:e.concat(
A.errors),t=e.length)),r.seed!==void 0&&(O(r.seed,{instancePath:o+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.acceleration!==void 0&&(S(r.acceleration,{instancePath:o+"/accele\
ration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),
r.enable_safety_checker!==void 0&&(q(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.watermark!==void 0&&(I(r.watermark,
{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),
t=e.length)),r.audio!==void 0&&(ue(r.audio,{instancePath:o+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||
(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.driving_audio_url!==void 0&&(ke(r.driving_audio_url,{instancePath:o+
"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?ke.errors:e.concat(ke.
errors),t=e.length)),r.background_audio_url!==void 0&&(K(r.background_audio_url,{instancePath:o+"/background_audio_url",
parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),
r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return qs.errors=e,t===0}var Tn=Nn;function Nn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
vs(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?vs.errors:e.concat(vs.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;bs(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?bs.errors:
e.concat(bs.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let _=t;ks(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?ks.errors:e.concat(ks.errors),t=e.length);var p=_===t;if(p&&n)n=!1,u=[u,2];else{
p&&(n=!0,u=2);let y=t;Ds(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Ds.errors:e.concat(
Ds.errors),t=e.length);var p=y===t;if(p&&n)n=!1,u=[u,3];else{p&&(n=!0,u=3);let b=t;qs(r,{instancePath:o,parentData:m,parentDataProperty:f,
rootData:l})||(e=e===null?qs.errors:e.concat(qs.errors),t=e.length);var p=b===t;p&&n?(n=!1,u=[u,4]):p&&(n=!0,u=4)}}}if(n)
t=s,e!==null&&(s?e.length=s:e=null);else{let _={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must m\
atch exactly one schema in oneOf"};e===null?e=[_]:e.push(_),t++}return Nn.errors=e,t===0}function Ge(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
let s=r.length;for(let n=0;n<s;n++){let u=r[n];if(typeof u=="string"){if(!D.test(u)){let c={instancePath:o+"/"+n,keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[c]:e.push(c),t++}if(!k(u)){
let c={instancePath:o+"/"+n,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[c]:e.push(
c),t++}}else{let c={instancePath:o+"/"+n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:
e.push(c),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:
e.push(s),t++}return Ge.errors=e,t===0}function Re(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!D.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!k(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return Re.errors=e,t===0}function Me(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return Me.
errors=e,t===0}var Vn=$s,ri={type:"object",additionalProperties:!1,required:["model","source_video_url"],properties:{model:{
type:"string",const:"wan-2.7-edit-video"},source_video_url:{type:"string",format:"uri",pattern:"^https?://"},source_video_urls:{
$ref:"s248"},prompt:{$ref:"s201"},negative_prompt:{type:"string"},reference_image_url:{$ref:"s249"},output_resolution:{$ref:"\
s219"},aspect_ratio:{$ref:"s224"},duration_seconds:{$ref:"s202"},audio_setting:{$ref:"s250"},enable_prompt_expansion:{$ref:"\
s211"},watermark:{type:"boolean"},seed:{$ref:"s212"},enable_safety_checker:{$ref:"s214"},audio:{$ref:"s234"},callback_url:{
$ref:"s2"}}};function $s(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_video_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_video_url"},message:"must have required property 'source_video_url'"};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(ri.properties,s)){let n={instancePath:o,keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==
void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="wan-2.7-edit-video"){let n={instancePath:o+"/model",keyword:"const",
params:{allowedValue:"wan-2.7-edit-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.source_video_url!==
void 0){let s=r.source_video_url;if(typeof s=="string"){if(!D.test(s)){let n={instancePath:o+"/source_video_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!k(s)){
let n={instancePath:o+"/source_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/source_video_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}}if(r.source_video_urls!==void 0&&(Ge(r.source_video_urls,{instancePath:o+
"/source_video_urls",parentData:r,parentDataProperty:"source_video_urls",rootData:l})||(e=e===null?Ge.errors:e.concat(Ge.
errors),t=e.length)),r.prompt!==void 0&&($(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.negative_prompt!==void 0&&typeof r.negative_prompt!="string"){let s={
instancePath:o+"/negative_prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),t++}if(r.reference_image_url!==void 0&&(Re(r.reference_image_url,{instancePath:o+"/reference_image_url",parentData:r,
parentDataProperty:"reference_image_url",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)),r.output_resolution!==
void 0&&(W(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.aspect_ratio!==void 0&&(kr(r.aspect_ratio,{instancePath:o+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?kr.errors:e.concat(kr.errors),t=
e.length)),r.duration_seconds!==void 0&&(M(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.audio_setting!==void 0&&(Me(r.audio_setting,
{instancePath:o+"/audio_setting",parentData:r,parentDataProperty:"audio_setting",rootData:l})||(e=e===null?Me.errors:e.concat(
Me.errors),t=e.length)),r.enable_prompt_expansion!==void 0&&(A(r.enable_prompt_expansion,{instancePath:o+"/enable_prompt\
_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),
t=e.length)),r.watermark!==void 0&&typeof r.watermark!="boolean"){let s={instancePath:o+"/watermark",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.seed!==void 0&&(O(r.seed,{instancePath:o+"/see\
d",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.enable_safety_checker!==
void 0&&(q(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.audio!==void 0&&(ue(r.audio,{instancePath:o+
"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.
callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return $s.errors=e,t===0}var Ln=Ps,si={type:"object",additionalProperties:!1,
required:["model","source_video_urls","prompt"],properties:{model:{type:"string",const:"wan-2.6-edit-video"},source_video_url:{
type:"string",format:"uri",pattern:"^https?://"},source_video_urls:{$ref:"s248"},prompt:{$ref:"s201"},negative_prompt:{type:"\
string"},reference_image_url:{$ref:"s249"},output_resolution:{$ref:"s219"},aspect_ratio:{$ref:"s204"},duration_seconds:{
$ref:"s202"},audio_setting:{$ref:"s250"},enable_prompt_expansion:{$ref:"s211"},watermark:{type:"boolean"},seed:{$ref:"s2\
12"},enable_safety_checker:{$ref:"s214"},audio:{$ref:"s234"},multi_shots:{$ref:"s221"},callback_url:{$ref:"s2"}}};function Ps(r,{
instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_video_urls===void 0){let s={instancePath:o,keyword:"r\
equired",params:{missingProperty:"source_video_urls"},message:"must have required property 'source_video_urls'"};e===null?
e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(si.properties,s)){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="wan-2.6-edit-video"){let n={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"wan-2.6-edit-video"},message:"must be equal to constant"};e===null?e=[n]:
e.push(n),t++}}if(r.source_video_url!==void 0){let s=r.source_video_url;if(typeof s=="string"){if(!D.test(s)){let n={instancePath:o+
"/source_video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?
e=[n]:e.push(n),t++}if(!k(s)){let n={instancePath:o+"/source_video_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/source_video_url",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.source_video_urls!==void 0&&(Ge(r.source_video_urls,
{instancePath:o+"/source_video_urls",parentData:r,parentDataProperty:"source_video_urls",rootData:l})||(e=e===null?Ge.errors:
e.concat(Ge.errors),t=e.length)),r.prompt!==void 0&&($(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.negative_prompt!==void 0&&typeof r.negative_prompt!=
"string"){let s={instancePath:o+"/negative_prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),t++}if(r.reference_image_url!==void 0&&(Re(r.reference_image_url,{instancePath:o+"/reference_image_url",
parentData:r,parentDataProperty:"reference_image_url",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)),
r.output_resolution!==void 0&&(W(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.aspect_ratio!==void 0&&(T(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?T.errors:e.concat(
T.errors),t=e.length)),r.duration_seconds!==void 0&&(M(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.audio_setting!==
void 0&&(Me(r.audio_setting,{instancePath:o+"/audio_setting",parentData:r,parentDataProperty:"audio_setting",rootData:l})||
(e=e===null?Me.errors:e.concat(Me.errors),t=e.length)),r.enable_prompt_expansion!==void 0&&(A(r.enable_prompt_expansion,
{instancePath:o+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===
null?A.errors:e.concat(A.errors),t=e.length)),r.watermark!==void 0&&typeof r.watermark!="boolean"){let s={instancePath:o+
"/watermark",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.seed!==void 0&&
(O(r.seed,{instancePath:o+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length)),r.enable_safety_checker!==void 0&&(q(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.audio!==
void 0&&(ue(r.audio,{instancePath:o+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?ue.errors:
e.concat(ue.errors),t=e.length)),r.multi_shots!==void 0&&(we(r.multi_shots,{instancePath:o+"/multi_shots",parentData:r,parentDataProperty:"\
multi_shots",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Ps.errors=e,t===0}var zn=xs,ti={type:"object",additionalProperties:!1,required:["model","sour\
ce_video_urls","prompt","audio"],properties:{model:{type:"string",const:"wan-2.6-flash-edit-video"},source_video_url:{type:"\
string",format:"uri",pattern:"^https?://"},source_video_urls:{$ref:"s248"},prompt:{$ref:"s201"},negative_prompt:{type:"s\
tring"},reference_image_url:{$ref:"s249"},output_resolution:{type:"string"},aspect_ratio:{$ref:"s204"},duration_seconds:{
$ref:"s202"},audio_setting:{$ref:"s250"},enable_prompt_expansion:{$ref:"s211"},watermark:{type:"boolean"},seed:{$ref:"s2\
12"},enable_safety_checker:{$ref:"s214"},audio:{$ref:"s238"},multi_shots:{$ref:"s221"},callback_url:{$ref:"s2"}}};function xs(r,{
instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_video_urls===void 0){let s={instancePath:o,keyword:"r\
equired",params:{missingProperty:"source_video_urls"},message:"must have required property 'source_video_urls'"};e===null?
e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.audio===void 0){let s={instancePath:o,keyword:"\
required",params:{missingProperty:"audio"},message:"must have required property 'audio'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!G.call(ti.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(s!=="wan-2.6-flash-edit-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan-2.6-f\
lash-edit-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.source_video_url!==void 0){let s=r.
source_video_url;if(typeof s=="string"){if(!D.test(s)){let n={instancePath:o+"/source_video_url",keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!k(s)){let n={instancePath:o+
"/source_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:o+"/source_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}}if(r.source_video_urls!==void 0&&(Ge(r.source_video_urls,{instancePath:o+"/source_video_urls",parentData:r,
parentDataProperty:"source_video_urls",rootData:l})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length)),r.prompt!==void 0&&
($(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat(
$.errors),t=e.length)),r.negative_prompt!==void 0&&typeof r.negative_prompt!="string"){let s={instancePath:o+"/negative_\
prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.reference_image_url!==
void 0&&(Re(r.reference_image_url,{instancePath:o+"/reference_image_url",parentData:r,parentDataProperty:"reference_imag\
e_url",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)),r.output_resolution!==void 0&&typeof r.output_resolution!=
"string"){let s={instancePath:o+"/output_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}if(r.aspect_ratio!==void 0&&(T(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.duration_seconds!==void 0&&(M(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?M.errors:
e.concat(M.errors),t=e.length)),r.audio_setting!==void 0&&(Me(r.audio_setting,{instancePath:o+"/audio_setting",parentData:r,
parentDataProperty:"audio_setting",rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length)),r.enable_prompt_expansion!==
void 0&&(A(r.enable_prompt_expansion,{instancePath:o+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_\
prompt_expansion",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.watermark!==void 0&&typeof r.watermark!=
"boolean"){let s={instancePath:o+"/watermark",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),t++}r.seed!==void 0&&(O(r.seed,{instancePath:o+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.enable_safety_checker!==void 0&&(q(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),t=e.length)),r.audio!==void 0&&(Dr(r.audio,{instancePath:o+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||
(e=e===null?Dr.errors:e.concat(Dr.errors),t=e.length)),r.multi_shots!==void 0&&(we(r.multi_shots,{instancePath:o+"/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),
r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return xs.errors=e,t===0}var Sn=In;function In(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
$s(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?$s.errors:e.concat($s.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Ps(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Ps.errors:
e.concat(Ps.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let _=t;xs(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?xs.errors:e.concat(xs.errors),t=e.length);var p=_===t;p&&n?(n=!1,u=[u,2]):
p&&(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let _={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[_]:e.push(_),t++}return In.errors=e,t===0}function qr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!D.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!k(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return qr.errors=e,t===0}var Kn=js;function js(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.reference_video_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
reference_video_url"},message:"must have required property 'reference_video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="model"||s==="source_image_url"||s==="reference_video_url"||s==="output_resolution"||s==="enable_safety_checker"||
s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={
instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!==
"wan-2.2-animate-move"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan-2.2-animate-move"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.source_image_url!==void 0&&(qr(r.source_image_url,{instancePath:o+
"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?qr.errors:e.concat(qr.errors),
t=e.length)),r.reference_video_url!==void 0){let s=r.reference_video_url;if(typeof s=="string"){if(!D.test(s)){let n={instancePath:o+
"/reference_video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?
e=[n]:e.push(n),t++}if(!k(s)){let n={instancePath:o+"/reference_video_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/reference_video_url",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.output_resolution!==void 0&&(Ee(r.output_resolution,
{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Ee.errors:
e.concat(Ee.errors),t=e.length)),r.enable_safety_checker!==void 0&&(q(r.enable_safety_checker,{instancePath:o+"/enable_s\
afety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return js.errors=e,t===0}var Gn=As;function As(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.reference_video_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
reference_video_url"},message:"must have required property 'reference_video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="model"||s==="source_image_url"||s==="reference_video_url"||s==="output_resolution"||s==="enable_safety_checker"||
s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={
instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!==
"wan-2.2-animate-replace"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan-2.2-animate-replace"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.source_image_url!==void 0&&(qr(r.source_image_url,
{instancePath:o+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?qr.errors:
e.concat(qr.errors),t=e.length)),r.reference_video_url!==void 0){let s=r.reference_video_url;if(typeof s=="string"){if(!D.
test(s)){let n={instancePath:o+"/reference_video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must matc\
h pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!k(s)){let n={instancePath:o+"/reference_video_url",keyword:"fo\
rmat",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+
"/reference_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.output_resolution!==
void 0&&(Ee(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),r.enable_safety_checker!==void 0&&(q(r.enable_safety_checker,
{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?
q.errors:e.concat(q.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return As.errors=e,t===0}var Rn=Mn;function Mn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
js(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?js.errors:e.concat(js.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;As(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?As.errors:
e.concat(As.errors),t=e.length);var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let _={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[_]:e.push(_),t++}return Mn.errors=e,t===0}var Wn=Cn,oi={type:"object",additionalProperties:!1,required:["source_image\
_url","source_audio_url","prompt"],properties:{model:{type:"string",const:"wan-2.2-a14b-speech-to-video-turbo"},source_image_url:{
type:"string",format:"uri",pattern:"^https?://"},source_audio_url:{type:"string",format:"uri",pattern:"^https?://"},prompt:{
$ref:"s201"},num_frames:{type:"integer"},frames_per_second:{type:"integer"},output_resolution:{$ref:"s203"},negative_prompt:{
type:"string"},seed:{$ref:"s212"},num_inference_steps:{type:"integer"},guidance_scale:{type:"number"},shift:{type:"numbe\
r"},enable_safety_checker:{$ref:"s214"},callback_url:{$ref:"s2"}}};function Cn(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(oi.properties,s)){let n={instancePath:o,keyword:"addit\
ionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="wan-2.2-a14b-speech-to-video-turbo"){let n={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"wan-2.2-a14b-speech-to-video-turbo"},message:"must be equal to constant"};
e===null?e=[n]:e.push(n),t++}}if(r.source_image_url!==void 0){let s=r.source_image_url;if(typeof s=="string"){if(!D.test(
s)){let n={instancePath:o+"/source_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match patter\
n "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!k(s)){let n={instancePath:o+"/source_image_url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/source_image\
_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.source_audio_url!==
void 0){let s=r.source_audio_url;if(typeof s=="string"){if(!D.test(s)){let n={instancePath:o+"/source_audio_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!k(s)){
let n={instancePath:o+"/source_audio_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/source_audio_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&($(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.num_frames!==void 0){let s=r.
num_frames;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/num_frames",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}if(r.frames_per_second!==void 0){let s=r.frames_per_second;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/frames_per_second",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}if(r.output_resolution!==void 0&&(Ee(r.output_resolution,
{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Ee.errors:
e.concat(Ee.errors),t=e.length)),r.negative_prompt!==void 0&&typeof r.negative_prompt!="string"){let s={instancePath:o+"\
/negative_prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.seed!==
void 0&&(O(r.seed,{instancePath:o+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?O.errors:e.concat(
O.errors),t=e.length)),r.num_inference_steps!==void 0){let s=r.num_inference_steps;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let n={instancePath:o+"/num_inference_steps",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),t++}}if(r.guidance_scale!==void 0&&typeof r.guidance_scale!="number"){let s={instancePath:o+"/guida\
nce_scale",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),t++}if(r.shift!==void 0&&
typeof r.shift!="number"){let s={instancePath:o+"/shift",keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[s]:e.push(s),t++}r.enable_safety_checker!==void 0&&(q(r.enable_safety_checker,{instancePath:o+"/enable_safet\
y_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Cn.errors=e,t===0}function $r(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
let s=r.length;for(let n=0;n<s;n++){let u=r[n];if(typeof u=="string"){if(!D.test(u)){let c={instancePath:o+"/"+n,keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[c]:e.push(c),t++}if(!k(u)){
let c={instancePath:o+"/"+n,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[c]:e.push(
c),t++}}else{let c={instancePath:o+"/"+n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:
e.push(c),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:
e.push(s),t++}return $r.errors=e,t===0}var ni={type:"string",enum:["1:1","16:9","4:3","21:9","3:4","9:16","8:1","1:8"]};function Pr(r,{instancePath:o="",parentData:m,
parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="1:1"||r==="16:9"||r==="4:3"||r==="21:9"||
r==="3:4"||r==="9:16"||r==="8:1"||r==="1:8")){let s={instancePath:o,keyword:"enum",params:{allowedValues:ni.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Pr.errors=e,t===0}var li={type:"string",enum:["1k","2k","4k"]};function xr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="1k"||r==="2k"||r==="4k")){let s={instancePath:o,keyword:"enum",params:{allowedValues:li.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return xr.errors=e,t===0}function jr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return jr.errors=e,t===0}function Xs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.hex===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"hex"},message:"\
must have required property 'hex'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="hex"||s==="ratio")){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.hex!==void 0&&typeof r.hex!="string"){let s={instancePath:o+"/hex",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.ratio!==void 0){let s=r.ratio;if(typeof s=="number"){
if(s>1||isNaN(s)){let n={instancePath:o+"/ratio",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= \
1"};e===null?e=[n]:e.push(n),t++}if(s<0||isNaN(s)){let n={instancePath:o+"/ratio",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/ratio",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Xs.errors=e,t===0}function Ar(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
let s=r.length;for(let n=0;n<s;n++)Xs(r[n],{instancePath:o+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===
null?Xs.errors:e.concat(Xs.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),t++}return Ar.errors=e,t===0}function Or(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(!Array.isArray(r)){
let s={instancePath:o,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return Or.
errors=e,t===0}var Fn=Os,ii={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"\
string",const:"wan-2.7-image"},prompt:{$ref:"s201"},source_image_urls:{$ref:"s265"},aspect_ratio:{$ref:"s266"},output_resolution:{
$ref:"s267"},output_count:{type:"integer"},enable_sequential:{type:"boolean"},thinking_mode:{$ref:"s268"},watermark:{type:"\
boolean"},seed:{$ref:"s212"},enable_safety_checker:{$ref:"s214"},color_palette:{$ref:"s269"},bbox_list:{$ref:"s271"},callback_url:{
$ref:"s2"}}};function Os(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!G.call(ii.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="wan-2.7-image"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan-2.7-image"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&($(r.prompt,{instancePath:o+"/p\
rompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.source_image_urls!==
void 0&&($r(r.source_image_urls,{instancePath:o+"/source_image_urls",parentData:r,parentDataProperty:"source_image_urls",
rootData:l})||(e=e===null?$r.errors:e.concat($r.errors),t=e.length)),r.aspect_ratio!==void 0&&(Pr(r.aspect_ratio,{instancePath:o+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),t=
e.length)),r.output_resolution!==void 0&&(xr(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?xr.errors:e.concat(xr.errors),t=e.length)),r.output_count!==void 0){let s=r.
output_count;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/output_count",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}if(r.enable_sequential!==void 0&&typeof r.enable_sequential!=
"boolean"){let s={instancePath:o+"/enable_sequential",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[s]:e.push(s),t++}if(r.thinking_mode!==void 0&&(jr(r.thinking_mode,{instancePath:o+"/thinking_mode",parentData:r,
parentDataProperty:"thinking_mode",rootData:l})||(e=e===null?jr.errors:e.concat(jr.errors),t=e.length)),r.watermark!==void 0&&
typeof r.watermark!="boolean"){let s={instancePath:o+"/watermark",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"};e===null?e=[s]:e.push(s),t++}r.seed!==void 0&&(O(r.seed,{instancePath:o+"/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.enable_safety_checker!==void 0&&(q(r.enable_safety_checker,
{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?
q.errors:e.concat(q.errors),t=e.length)),r.color_palette!==void 0&&(Ar(r.color_palette,{instancePath:o+"/color_palette",
parentData:r,parentDataProperty:"color_palette",rootData:l})||(e=e===null?Ar.errors:e.concat(Ar.errors),t=e.length)),r.bbox_list!==
void 0&&(Or(r.bbox_list,{instancePath:o+"/bbox_list",parentData:r,parentDataProperty:"bbox_list",rootData:l})||(e=e===null?
Or.errors:e.concat(Or.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Os.errors=e,t===0}var Hn=Es,
ui={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-im\
age-pro"},prompt:{$ref:"s201"},source_image_urls:{$ref:"s265"},aspect_ratio:{$ref:"s266"},output_resolution:{$ref:"s267"},
output_count:{type:"integer"},enable_sequential:{type:"boolean"},thinking_mode:{$ref:"s268"},watermark:{type:"boolean"},
seed:{$ref:"s212"},enable_safety_checker:{$ref:"s214"},color_palette:{$ref:"s269"},bbox_list:{$ref:"s271"},callback_url:{
$ref:"s2"}}};function Es(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!G.call(ui.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="wan-2.7-image-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan-2.7-i\
mage-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&($(r.prompt,{instancePath:o+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.
source_image_urls!==void 0&&($r(r.source_image_urls,{instancePath:o+"/source_image_urls",parentData:r,parentDataProperty:"\
source_image_urls",rootData:l})||(e=e===null?$r.errors:e.concat($r.errors),t=e.length)),r.aspect_ratio!==void 0&&(Pr(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Pr.errors:e.concat(
Pr.errors),t=e.length)),r.output_resolution!==void 0&&(xr(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,
parentDataProperty:"output_resolution",rootData:l})||(e=e===null?xr.errors:e.concat(xr.errors),t=e.length)),r.output_count!==
void 0){let s=r.output_count;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/output_count",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}if(r.enable_sequential!==void 0&&
typeof r.enable_sequential!="boolean"){let s={instancePath:o+"/enable_sequential",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.thinking_mode!==void 0&&(jr(r.thinking_mode,{instancePath:o+
"/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:l})||(e=e===null?jr.errors:e.concat(jr.errors),
t=e.length)),r.watermark!==void 0&&typeof r.watermark!="boolean"){let s={instancePath:o+"/watermark",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.seed!==void 0&&(O(r.seed,{instancePath:o+"/see\
d",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.enable_safety_checker!==
void 0&&(q(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.color_palette!==void 0&&(Ar(r.color_palette,
{instancePath:o+"/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:l})||(e=e===null?Ar.errors:e.concat(
Ar.errors),t=e.length)),r.bbox_list!==void 0&&(Or(r.bbox_list,{instancePath:o+"/bbox_list",parentData:r,parentDataProperty:"\
bbox_list",rootData:l})||(e=e===null?Or.errors:e.concat(Or.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Es.errors=e,t===0}var Zn=Yn;function Yn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
Os(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Os.errors:e.concat(Os.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Es(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Es.errors:
e.concat(Es.errors),t=e.length);var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let _={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[_]:e.push(_),t++}return Yn.errors=e,t===0}var Un=Bn;function Bn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
F(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;He(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?He.errors:
e.concat(He.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let _=t;R(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length);var p=_===t;p&&n?(n=!1,u=[u,2]):p&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let _={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[_]:e.push(_),t++}return Bn.errors=e,t===0}var se=Xn;var Js=at().default,ai=new RegExp("^[ -~]*$","u");function Xn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let s=r["idempotency-key"];
if(typeof s!="string"){let n=typeof s,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+s;else if(s===null)u="";else{let c={
instancePath:o+"/idempotency-key",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(
c),t++}u!==void 0&&(s=u,r!==void 0&&(r["idempotency-key"]=u))}if(typeof s=="string"){if(Js(s)>512){let n={instancePath:o+
"/idempotency-key",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[
n]:e.push(n),t++}if(Js(s)<1){let n={instancePath:o+"/idempotency-key",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r["x-client-request-id"]!==void 0){let s=r["x-clie\
nt-request-id"];if(typeof s!="string"){let n=typeof s,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+s;else if(s===null)
u="";else{let c={instancePath:o+"/x-client-request-id",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[c]:e.push(c),t++}u!==void 0&&(s=u,r!==void 0&&(r["x-client-request-id"]=u))}if(typeof s=="string"){if(Js(s)>512){
let n={instancePath:o+"/x-client-request-id",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512\
 characters"};e===null?e=[n]:e.push(n),t++}if(!ai.test(s)){let n={instancePath:o+"/x-client-request-id",keyword:"pattern",
params:{pattern:"^[ -~]*$"},message:'must match pattern "^[ -~]*$"'};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Xn.errors=e,t===0}var te=Jn;function Jn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0){let s=r.id;if(typeof s!="string"){let n=typeof s,
u;if(u===void 0)if(n=="number"||n=="boolean")u=""+s;else if(s===null)u="";else{let c={instancePath:o+"/id",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}u!==void 0&&(s=u,r!==void 0&&(r.id=u))}if(typeof s==
"string"&&Js(s)<1){let n={instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),t++}return Jn.errors=e,t===0}var _i="runapi",gi={createLumaModifyVideo:{method:"POST",path:"/api/v1/luma/modify_video",request:{whole:Et},tag:{name:"\
model",values:["luma-modify-video"]},parameters:{header:se},responses:{200:{whole:J,choice:{branches:[{values:[],reading:{
whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{
whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{values:["completed"],reading:{whole:C}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{whole:P}}]}}},
getLumaModifyVideo:{method:"GET",path:"/api/v1/luma/modify_video/{id}",parameters:{path:te},responses:{200:{whole:Kt,choice:{
tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:It}},{values:[
"failed"],reading:{whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{
whole:i},503:{whole:i},504:{whole:i}}},createRunwayTextToVideo:{method:"POST",path:"/api/v1/runway/text_to_video",request:{
whole:Wt,choice:{tag:"model",branches:[{values:["runway"],untagged:!0,reading:{whole:Rt}},{values:["runway"],untagged:!0,
reading:{whole:Mt}}]}},tag:{name:"model",values:["runway"]},parameters:{header:se},responses:{200:{whole:J,choice:{branches:[
{values:[],reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{values:["compl\
eted"],reading:{whole:C}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:["fa\
iled"],reading:{whole:P}}]}}},getRunwayTextToVideo:{method:"GET",path:"/api/v1/runway/text_to_video/{id}",parameters:{path:te},
responses:{200:{whole:Ht,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:["c\
ompleted"],reading:{whole:Ft}},{values:["failed"],reading:{whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createRunwayExtendVideo:{method:"POST",path:"/ap\
i/v1/runway/extend_video",request:{whole:Yt},parameters:{header:se},responses:{200:{whole:J,choice:{branches:[{values:[],
reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{values:["compl\
eted"],reading:{whole:C}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:["fa\
iled"],reading:{whole:P}}]}}},getRunwayExtendVideo:{method:"GET",path:"/api/v1/runway/extend_video/{id}",parameters:{path:te},
responses:{200:{whole:Xt,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:["c\
ompleted"],reading:{whole:Bt}},{values:["failed"],reading:{whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createRunwayAlephEditVideo:{method:"POST",path:"\
/api/v1/runway_aleph/edit_video",request:{whole:Qt},parameters:{header:se},responses:{200:{whole:J,choice:{branches:[{values:[],
reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{
whole:P}}]}}},getRunwayAlephEditVideo:{method:"GET",path:"/api/v1/runway_aleph/edit_video/{id}",parameters:{path:te},responses:{
200:{whole:so,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:["completed"],
reading:{whole:ro}},{values:["failed"],reading:{whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{
whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createHailuoTextToVideo:{method:"POST",path:"/api/v1/\
hailuo/text_to_video",request:{whole:lo,choice:{tag:"model",branches:[{values:["hailuo-02-text-to-video-pro"],reading:{whole:oo}},
{values:["hailuo-02-text-to-video-standard"],reading:{whole:no}}]}},tag:{name:"model",values:["hailuo-02-text-to-video-p\
ro","hailuo-02-text-to-video-standard"]},parameters:{header:se},responses:{200:{whole:J,choice:{branches:[{values:[],reading:{
whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{
whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{values:["completed"],reading:{whole:C}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{whole:P}}]}}},
getHailuoTextToVideo:{method:"GET",path:"/api/v1/hailuo/text_to_video/{id}",parameters:{path:te},responses:{200:{whole:De,
choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:E}},
{values:["failed"],reading:{whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},createHailuoImageToVideo:{method:"POST",path:"/api/v1/hailuo/image_to_video",
request:{whole:co,choice:{tag:"model",branches:[{values:["hailuo-02-image-to-video-pro"],reading:{whole:po}},{values:["h\
ailuo-02-image-to-video-standard"],reading:{whole:ao}},{values:["hailuo-2.3-image-to-video-pro"],reading:{whole:fo,reasons:[
{when:"1080p is chosen",fields:["duration_seconds"],given:{has:["output_resolution"],values:{output_resolution:["1080p"]}}}]}},
{values:["hailuo-2.3-image-to-video-standard"],reading:{whole:mo,reasons:[{when:"1080p is chosen",fields:["duration_seco\
nds"],given:{has:["output_resolution"],values:{output_resolution:["1080p"]}}}]}}]}},tag:{name:"model",values:["hailuo-02\
-image-to-video-pro","hailuo-02-image-to-video-standard","hailuo-2.3-image-to-video-pro","hailuo-2.3-image-to-video-stan\
dard"]},parameters:{header:se},responses:{200:{whole:J,choice:{branches:[{values:[],reading:{whole:Q}},{values:[],reading:{
whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:X,choice:{tag:"stat\
us",branches:[{values:["completed"],reading:{whole:E}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{whole:P}}]}}},getHailuoImageToVideo:{method:"\
GET",path:"/api/v1/hailuo/image_to_video/{id}",parameters:{path:te},responses:{200:{whole:De,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:E}},{values:["failed"],reading:{
whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createKlingTextToVideo:{method:"POST",path:"/api/v1/kling/text_to_video",request:{whole:qo,choice:{tag:"\
model",branches:[{values:["kling-3.0"],reading:{whole:Po,choice:{tag:"multi_shots",branches:[{values:[!1],untagged:!0,reading:{
whole:jo}},{values:[!0],reading:{whole:Oo}}]}}},{values:["kling-o1"],reading:{whole:go,reasons:[{when:"a reference video\
 is sent",fields:["prompt","reference_image_urls"],given:{has:["reference_video_url"]}}]}},{values:["kling-v2.1-master-t\
ext-to-video"],reading:{whole:ho}},{values:["kling-v2.5-turbo-text-to-video-pro"],reading:{whole:wo}},{values:["kling-v2\
.6"],reading:{whole:vo,reasons:[{when:"sound is wanted",fields:["mode"],given:{has:["enable_sound"],values:{enable_sound:[
!0]}}}]}},{values:["kling-v3-omni"],reading:{whole:bo}},{values:["kling-v3-omni-reference"],reading:{whole:ko}},{values:[
"kling-v3-turbo-text-to-video"],reading:{whole:Do}}]}},tag:{name:"model",values:["kling-3.0","kling-o1","kling-v2.1-mast\
er-text-to-video","kling-v2.5-turbo-text-to-video-pro","kling-v2.6","kling-v3-omni","kling-v3-omni-reference","kling-v3-\
turbo-text-to-video"]},parameters:{header:se},responses:{200:{whole:J,choice:{branches:[{values:[],reading:{whole:Q}},{values:[],
reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},
413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:X,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:E}},{values:["completed"],reading:{whole:C}},{values:["compl\
eted"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{whole:P}}]}}},getKlingTextToVideo:{
method:"GET",path:"/api/v1/kling/text_to_video/{id}",parameters:{path:te},responses:{200:{whole:De,choice:{tag:"status",
branches:[{values:["pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:E}},{values:["failed"],
reading:{whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}}},createKlingImageToVideo:{method:"POST",path:"/api/v1/kling/image_to_video",request:{whole:Go,
choice:{tag:"model",branches:[{values:["kling-o1"],reading:{whole:To,reasons:[{when:"a reference video is sent",fields:[
"prompt","reference_video_type","reference_image_urls"],given:{has:["reference_video_url"]}},{when:"a last frame is sent",
fields:["reference_image_urls","reference_video_url"],given:{has:["last_frame_image_url"]}}]}},{values:["kling-v2.1-mast\
er-image-to-video"],reading:{whole:No}},{values:["kling-v2.1-pro"],reading:{whole:Vo}},{values:["kling-v2.1-standard"],reading:{
whole:Lo}},{values:["kling-v2.5-turbo-image-to-video-pro"],reading:{whole:zo}},{values:["kling-v2.6"],reading:{whole:So,
reasons:[{when:"sound is wanted",fields:["mode"],given:{has:["enable_sound"],values:{enable_sound:[!0]}}},{when:"a last \
frame is sent",fields:["mode","duration_seconds"],given:{has:["last_frame_image_url"]}}]}},{values:["kling-v3-omni"],reading:{
whole:Io,reasons:[{when:"a last frame is sent",fields:["duration_seconds"],given:{has:["last_frame_image_url"]}}]}},{values:[
"kling-v3-turbo-image-to-video"],reading:{whole:Ko}}]}},tag:{name:"model",values:["kling-o1","kling-v2.1-master-image-to\
-video","kling-v2.1-pro","kling-v2.1-standard","kling-v2.5-turbo-image-to-video-pro","kling-v2.6","kling-v3-omni","kling\
-v3-turbo-image-to-video"]},parameters:{header:se},responses:{200:{whole:J,choice:{branches:[{values:[],reading:{whole:Q}},
{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:X,
choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{values:["completed"],reading:{whole:C}},{values:[
"completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{whole:P}}]}}},getKlingImageToVideo:{
method:"GET",path:"/api/v1/kling/image_to_video/{id}",parameters:{path:te},responses:{200:{whole:De,choice:{tag:"status",
branches:[{values:["pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:E}},{values:["failed"],
reading:{whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}}},createKlingEditVideo:{method:"POST",path:"/api/v1/kling/edit_video",request:{whole:Co,choice:{
tag:"model",branches:[{values:["kling-v3-omni-edit"],reading:{whole:Mo,reasons:[{when:"source_video_url is sent",fields:[
"source_task_id"],given:{has:["source_video_url"]}},{when:"source_video_url is not sent",fields:["source_task_id"],given:{
lacks:["source_video_url"]}},{when:"reference pictures are sent",fields:["aspect_ratio"],given:{has:["reference_image_ur\
ls"]}},{when:"no reference pictures are sent",fields:["aspect_ratio","duration_seconds"],given:{lacks:["reference_image_\
urls"]}}]}},{values:["kling-v3-omni-reference"],reading:{whole:Wo,reasons:[{when:"source_video_url is sent",fields:["sou\
rce_task_id"],given:{has:["source_video_url"]}},{when:"source_video_url is not sent",fields:["source_task_id"],given:{lacks:[
"source_video_url"]}},{when:"reference pictures are sent",fields:["aspect_ratio"],given:{has:["reference_image_urls"]}},
{when:"no reference pictures are sent",fields:["aspect_ratio","duration_seconds"],given:{lacks:["reference_image_urls"]}}]}}]}},
tag:{name:"model",values:["kling-v3-omni-edit","kling-v3-omni-reference"]},parameters:{header:se},responses:{200:{whole:J,
choice:{branches:[{values:[],reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:E}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:B}},{values:["failed"],reading:{whole:P}}]}}},getKlingEditVideo:{method:"GET",path:"/api/v1/kling/edit_video/{id}",
parameters:{path:te},responses:{200:{whole:De,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},
{values:["completed"],reading:{whole:E}},{values:["failed"],reading:{whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingExtendVideo:{method:"PO\
ST",path:"/api/v1/kling/extend_video",request:{whole:Ho},parameters:{header:se},responses:{200:{whole:J,choice:{branches:[
{values:[],reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{
values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},
{values:["failed"],reading:{whole:P}}]}}},getKlingExtendVideo:{method:"GET",path:"/api/v1/kling/extend_video/{id}",parameters:{
path:te},responses:{200:{whole:De,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:[
"completed"],reading:{whole:E}},{values:["failed"],reading:{whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingMotionControl:{method:"POST",
path:"/api/v1/kling/motion_control",request:{whole:Bo,choice:{tag:"model",branches:[{values:["kling-3.0"],reading:{whole:Yo}},
{values:["kling-v2.6"],reading:{whole:Uo}}]}},tag:{name:"model",values:["kling-3.0","kling-v2.6"]},parameters:{header:se},
responses:{200:{whole:J,choice:{branches:[{values:[],reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:i},
401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:X,choice:{tag:"status",branches:[{values:["comp\
leted"],reading:{whole:E}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:U}},{values:["c\
ompleted"],reading:{whole:B}},{values:["failed"],reading:{whole:P}}]}}},getKlingMotionControl:{method:"GET",path:"/api/v\
1/kling/motion_control/{id}",parameters:{path:te},responses:{200:{whole:De,choice:{tag:"status",branches:[{values:["pend\
ing","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:E}},{values:["failed"],reading:{whole:P}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createKlingAiAvatar:{method:"POST",path:"/api/v1/kling/ai_avatar",request:{whole:sn,choice:{tag:"model",branches:[{values:[
"kling-ai-avatar-pro"],reading:{whole:Jo}},{values:["kling-ai-avatar-standard"],reading:{whole:Qo}},{values:["kling-ai-a\
vatar-v1-pro"],reading:{whole:en}},{values:["kling-v1-avatar-standard"],reading:{whole:rn}}]}},tag:{name:"model",values:[
"kling-ai-avatar-pro","kling-ai-avatar-standard","kling-ai-avatar-v1-pro","kling-v1-avatar-standard"]},parameters:{header:se},
responses:{200:{whole:J,choice:{branches:[{values:[],reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:i},
401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:X,choice:{tag:"status",branches:[{values:["comp\
leted"],reading:{whole:E}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:U}},{values:["c\
ompleted"],reading:{whole:B}},{values:["failed"],reading:{whole:P}}]}}},getKlingAiAvatar:{method:"GET",path:"/api/v1/kli\
ng/ai_avatar/{id}",parameters:{path:te},responses:{200:{whole:De,choice:{tag:"status",branches:[{values:["pending","proc\
essing"],reading:{whole:re}},{values:["completed"],reading:{whole:E}},{values:["failed"],reading:{whole:P}}]}},401:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsTextToSpeech:{
method:"POST",path:"/api/v1/elevenlabs/text_to_speech",request:{whole:ln,choice:{tag:"model",branches:[{values:["text-to\
-speech-multilingual-v2"],reading:{whole:on}},{values:["text-to-speech-turbo-v2.5"],reading:{whole:nn}}]}},tag:{name:"mo\
del",values:["text-to-speech-multilingual-v2","text-to-speech-turbo-v2.5"]},parameters:{header:se},responses:{200:{whole:J,
choice:{branches:[{values:[],reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{
values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},
{values:["failed"],reading:{whole:P}}]}}},getElevenlabsTextToSpeech:{method:"GET",path:"/api/v1/elevenlabs/text_to_speec\
h/{id}",parameters:{path:te},responses:{200:{whole:Ts,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:re}},{values:["completed"],reading:{whole:C}},{values:["failed"],reading:{whole:P}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsTextToDialogue:{
method:"POST",path:"/api/v1/elevenlabs/text_to_dialogue",request:{whole:an},parameters:{header:se},responses:{200:{whole:J,
choice:{branches:[{values:[],reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{
values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},
{values:["failed"],reading:{whole:P}}]}}},getElevenlabsTextToDialogue:{method:"GET",path:"/api/v1/elevenlabs/text_to_dia\
logue/{id}",parameters:{path:te},responses:{200:{whole:Ts,choice:{tag:"status",branches:[{values:["pending","processing"],
reading:{whole:re}},{values:["completed"],reading:{whole:C}},{values:["failed"],reading:{whole:P}}]}},401:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsTextToSound:{
method:"POST",path:"/api/v1/elevenlabs/text_to_sound",request:{whole:mn},parameters:{header:se},responses:{200:{whole:J,
choice:{branches:[{values:[],reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{
values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},
{values:["failed"],reading:{whole:P}}]}}},getElevenlabsTextToSound:{method:"GET",path:"/api/v1/elevenlabs/text_to_sound/\
{id}",parameters:{path:te},responses:{200:{whole:Ts,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:re}},{values:["completed"],reading:{whole:C}},{values:["failed"],reading:{whole:P}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsIsolateAudio:{
method:"POST",path:"/api/v1/elevenlabs/isolate_audio",request:{whole:dn},parameters:{header:se},responses:{200:{whole:J,
choice:{branches:[{values:[],reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{
values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},
{values:["failed"],reading:{whole:P}}]}}},getElevenlabsIsolateAudio:{method:"GET",path:"/api/v1/elevenlabs/isolate_audio\
/{id}",parameters:{path:te},responses:{200:{whole:Ts,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:re}},{values:["completed"],reading:{whole:C}},{values:["failed"],reading:{whole:P}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsSpeechToText:{
method:"POST",path:"/api/v1/elevenlabs/speech_to_text",request:{whole:gn},parameters:{header:se},responses:{200:{whole:J,
choice:{branches:[{values:[],reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{
values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},
{values:["failed"],reading:{whole:P}}]}}},getElevenlabsSpeechToText:{method:"GET",path:"/api/v1/elevenlabs/speech_to_tex\
t/{id}",parameters:{path:te},responses:{200:{whole:hn,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:re}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{whole:P}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createWanTextToVideo:{
method:"POST",path:"/api/v1/wan/text_to_video",request:{whole:$n,choice:{tag:"model",branches:[{values:["wan-2.2-a14b-te\
xt-to-video-turbo"],reading:{whole:vn}},{values:["wan-2.5-text-to-video"],reading:{whole:bn}},{values:["wan-2.6-text-to-\
video"],reading:{whole:kn}},{values:["wan-2.7-text-to-video"],reading:{whole:Dn}},{values:["wan-2.7-r2v"],reading:{whole:qn}}]}},
tag:{name:"model",values:["wan-2.2-a14b-text-to-video-turbo","wan-2.5-text-to-video","wan-2.6-text-to-video","wan-2.7-te\
xt-to-video","wan-2.7-r2v"]},parameters:{header:se},responses:{200:{whole:J,choice:{branches:[{values:[],reading:{whole:Q}},
{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:X,
choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{values:["completed"],reading:{whole:C}},{values:[
"completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{whole:P}}]}}},getWanTextToVideo:{
method:"GET",path:"/api/v1/wan/text_to_video/{id}",parameters:{path:te},responses:{200:{whole:De,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:E}},{values:["failed"],reading:{
whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createWanImageToVideo:{method:"POST",path:"/api/v1/wan/image_to_video",request:{whole:Tn,choice:{tag:"mo\
del",branches:[{values:["wan-2.7-image-to-video"],reading:{whole:xn}},{values:["wan-2.6-image-to-video"],reading:{whole:jn}},
{values:["wan-2.6-flash-image-to-video"],reading:{whole:An}},{values:["wan-2.5-image-to-video"],reading:{whole:On}},{values:[
"wan-2.2-a14b-image-to-video-turbo"],reading:{whole:En}}]}},tag:{name:"model",values:["wan-2.7-image-to-video","wan-2.6-\
image-to-video","wan-2.6-flash-image-to-video","wan-2.5-image-to-video","wan-2.2-a14b-image-to-video-turbo"]},parameters:{
header:se},responses:{200:{whole:J,choice:{branches:[{values:[],reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:X,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:E}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:U}},
{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{whole:P}}]}}},getWanImageToVideo:{method:"GET",path:"\
/api/v1/wan/image_to_video/{id}",parameters:{path:te},responses:{200:{whole:De,choice:{tag:"status",branches:[{values:["\
pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:E}},{values:["failed"],reading:{whole:P}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createWanEditVideo:{method:"POST",path:"/api/v1/wan/edit_video",request:{whole:Sn,choice:{tag:"model",branches:[{values:[
"wan-2.7-edit-video"],reading:{whole:Vn}},{values:["wan-2.6-edit-video"],reading:{whole:Ln}},{values:["wan-2.6-flash-edi\
t-video"],reading:{whole:zn}}]}},tag:{name:"model",values:["wan-2.7-edit-video","wan-2.6-edit-video","wan-2.6-flash-edit\
-video"]},parameters:{header:se},responses:{200:{whole:J,choice:{branches:[{values:[],reading:{whole:Q}},{values:[],reading:{
whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:X,choice:{tag:"stat\
us",branches:[{values:["completed"],reading:{whole:E}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{whole:P}}]}}},getWanEditVideo:{method:"GE\
T",path:"/api/v1/wan/edit_video/{id}",parameters:{path:te},responses:{200:{whole:De,choice:{tag:"status",branches:[{values:[
"pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:E}},{values:["failed"],reading:{whole:P}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createWanAnimate:{method:"POST",path:"/api/v1/wan/animate",request:{whole:Rn,choice:{tag:"model",branches:[{values:["wan\
-2.2-animate-move"],reading:{whole:Kn}},{values:["wan-2.2-animate-replace"],reading:{whole:Gn}}]}},tag:{name:"model",values:[
"wan-2.2-animate-move","wan-2.2-animate-replace"]},parameters:{header:se},responses:{200:{whole:J,choice:{branches:[{values:[],
reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{
whole:P}}]}}},getWanAnimate:{method:"GET",path:"/api/v1/wan/animate/{id}",parameters:{path:te},responses:{200:{whole:De,
choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:E}},
{values:["failed"],reading:{whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},createWanSpeechToVideo:{method:"POST",path:"/api/v1/wan/speech_to_video",request:{
whole:Wn},parameters:{header:se},responses:{200:{whole:J,choice:{branches:[{values:[],reading:{whole:Q}},{values:[],reading:{
whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:X,choice:{tag:"stat\
us",branches:[{values:["completed"],reading:{whole:E}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{whole:P}}]}}},getWanSpeechToVideo:{method:"\
GET",path:"/api/v1/wan/speech_to_video/{id}",parameters:{path:te},responses:{200:{whole:De,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:E}},{values:["failed"],reading:{
whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createWanTextToImage:{method:"POST",path:"/api/v1/wan/text_to_image",request:{whole:Zn,choice:{tag:"mode\
l",branches:[{values:["wan-2.7-image"],reading:{whole:Fn}},{values:["wan-2.7-image-pro"],reading:{whole:Hn}}]}},tag:{name:"\
model",values:["wan-2.7-image","wan-2.7-image-pro"]},parameters:{header:se},responses:{200:{whole:J,choice:{branches:[{values:[],
reading:{whole:Q}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:X,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:E}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{
whole:P}}]}}},getWanTextToImage:{method:"GET",path:"/api/v1/wan/text_to_image/{id}",parameters:{path:te},responses:{200:{
whole:Un,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:["completed"],reading:{
whole:U}},{values:["failed"],reading:{whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}}};export{_i as host,gi as operations};
