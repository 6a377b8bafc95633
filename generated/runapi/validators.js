// Written by codegen from openapi/; do not edit.
var ms=(r,o)=>()=>{try{return o||r((o={exports:{}}).exports,o),o.exports}catch(f){throw o=0,f}};var ls=ms(ae=>{"use strict";Object.defineProperty(ae,"__esModule",{value:!0});ae.formatNames=ae.fastFormats=ae.fullFormats=
void 0;function pe(r,o){return{validate:r,compare:o}}ae.fullFormats={date:pe(gs,ts),time:pe(rs(!0),os),"date-time":pe(fs(
!0),_s),"iso-time":pe(rs(),ys),"iso-date-time":pe(fs(),hs),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:ko,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Po,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:bo,int32:{type:"number",validate:xo},int64:{type:"number",validate:$o},float:{type:"number",validate:ds},double:{type:"\
number",validate:ds},password:!0,binary:!0};ae.fastFormats={...ae.fullFormats,date:pe(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,ts),time:pe(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,os),"date-time":pe(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
_s),"iso-time":pe(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,ys),"iso-date-time":pe(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
hs),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
ae.formatNames=Object.keys(ae.fullFormats);function yo(r){return r%4===0&&(r%100!==0||r%400===0)}var _o=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
ho=[0,31,28,31,30,31,30,31,31,30,31,30,31];function gs(r){let o=_o.exec(r);if(!o)return!1;let f=+o[1],m=+o[2],n=+o[3];return m>=
1&&m<=12&&n>=1&&n<=(m===2&&yo(f)?29:ho[m])}function ts(r,o){if(r&&o)return r>o?1:r<o?-1:0}var es=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function rs(r){return function(f){let m=es.exec(f);if(!m)return!1;let n=+m[1],e=+m[2],t=+m[3],s=m[4],l=m[5]==="-"?-1:1,a=+(m[6]||
0),g=+(m[7]||0);if(a>23||g>59||r&&!s)return!1;if(n<=23&&e<=59&&t<60)return!0;let u=e-g*l,p=n-a*l-(u<0?1:0);return(p===23||
p===-1)&&(u===59||u===-1)&&t<61}}function os(r,o){if(!(r&&o))return;let f=new Date("2020-01-01T"+r).valueOf(),m=new Date(
"2020-01-01T"+o).valueOf();if(f&&m)return f-m}function ys(r,o){if(!(r&&o))return;let f=es.exec(r),m=es.exec(o);if(f&&m)return r=
f[1]+f[2]+f[3],o=m[1]+m[2]+m[3],r>o?1:r<o?-1:0}var ss=/t|\s/i;function fs(r){let o=rs(r);return function(m){let n=m.split(
ss);return n.length===2&&gs(n[0])&&o(n[1])}}function _s(r,o){if(!(r&&o))return;let f=new Date(r).valueOf(),m=new Date(o).
valueOf();if(f&&m)return f-m}function hs(r,o){if(!(r&&o))return;let[f,m]=r.split(ss),[n,e]=o.split(ss),t=ts(f,n);if(t!==
void 0)return t||os(m,e)}var wo=/\/|:/,vo=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function ko(r){return wo.test(r)&&vo.test(r)}var cs=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function bo(r){return cs.lastIndex=0,cs.test(r)}var qo=-(2**31),Do=2**31-1;function xo(r){return Number.isInteger(r)&&r<=
Do&&r>=qo}function $o(r){return Number.isInteger(r)}function ds(){return!0}var jo=/[^\\]\\Z/;function Po(r){if(jo.test(r))
return!1;try{return new RegExp(r),!0}catch{return!1}}});var is=ms(ns=>{"use strict";Object.defineProperty(ns,"__esModule",{value:!0});function ws(r){let o=r.length,f=0,m=0,n;for(;m<
o;)f++,n=r.charCodeAt(m++),n>=55296&&n<=56319&&m<o&&(n=r.charCodeAt(m),(n&64512)===56320&&m++);return f}ns.default=ws;ws.
code='require("ajv/dist/runtime/ucs2length").default'});function W(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;if(typeof r!=
"boolean"){let d={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[d]:e.push(
d),t++}var p=g===t;p&&(l=!0,a=0);let u=t;if(typeof r!="string"){let d={instancePath:o,keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[d]:e.push(d),t++}var p=u===t;if(p&&l?(l=!1,a=[a,1]):p&&(l=!0,a=1),l)t=s,e!==null&&
(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly o\
ne schema in oneOf"};e===null?e=[d]:e.push(d),t++}return W.errors=e,t===0}var D=ls().fullFormats.uri,x=new RegExp("^https?://","u");function _(r,{instancePath:o="",parentData:f,parentDataProperty:m,
rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!x.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"\
^https?://"},message:'must match pattern "^https?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return _.errors=e,t===0}var $s=js;var b=is().default;function js(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&
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
prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(b(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/pro\
mpt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.source_video_url!==
void 0){let s=r.source_video_url;if(typeof s=="string"){if(!x.test(s)){let l={instancePath:o+"/source_video_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){
let l={instancePath:o+"/source_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/source_video_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),t++}}r.watermark!==void 0&&(W(r.watermark,{instancePath:o+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:n})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.callback_url!==void 0&&
(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?
_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}return js.errors=e,t===0}function P(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(b(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return P.errors=e,t===0}function me(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(!x.
test(s)){let l={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+"/url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/url",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return me.errors=e,t===0}function re(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length<1){let l={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[l]:e.push(l),t++}let s=r.length;for(let l=0;l<s;l++)me(r[l],{instancePath:o+"/"+l,parentData:r,parentDataProperty:l,
rootData:n})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return re.errors=e,t===0}var Ao=ls().fullFormats.double;function V(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cost!==void 0){let s=r.cost;if(typeof s=="number"){if(s<0||isNaN(s)){
let l={instancePath:o+"/cost",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:
e.push(l),t++}if(!Ao.validate(s)){let l={instancePath:o+"/cost",keyword:"format",params:{format:"double"},message:'must \
match format "double"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/cost",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[l]:e.push(l),t++}}if(r.generated_images!==void 0){let s=r.generated_images;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let l={instancePath:o+"/generated_images",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(typeof s=="number"&&(s<0||isNaN(s))){let l={instancePath:o+
"/generated_images",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),
t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}return V.errors=e,t===0}var O=he;function he(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(P(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let l={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.
push(l),t++}if(s!=="completed"){let l={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.videos!==void 0&&(re(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:n})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.usage!==void 0&&(V(r.
usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?V.errors:e.concat(V.errors),
t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),t++}return he.errors=e,t===0}function zr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(!x.
test(s)){let l={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+"/url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/url",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return zr.errors=e,t===0}function Sr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length<1){let l={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[l]:e.push(l),t++}let s=r.length;for(let l=0;l<s;l++)zr(r[l],{instancePath:o+"/"+l,parentData:r,parentDataProperty:l,
rootData:n})||(e=e===null?zr.errors:e.concat(zr.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return Sr.errors=e,t===0}var S=we;function we(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
audios===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"audios"},message:"must have required \
property 'audios'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(P(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let l={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.
push(l),t++}if(s!=="completed"){let l={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.audios!==void 0&&(Sr(r.audios,{instancePath:o+"/audios",parentData:r,
parentDataProperty:"audios",rootData:n})||(e=e===null?Sr.errors:e.concat(Sr.errors),t=e.length)),r.usage!==void 0&&(V(r.
usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?V.errors:e.concat(V.errors),
t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),t++}return we.errors=e,t===0}var R=ve;function ve(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
text===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"text"},message:"must have required prop\
erty 'text'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(P(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let l={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.
push(l),t++}if(s!=="completed"){let l={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.text!==void 0&&typeof r.text!="string"){let s={instancePath:o+
"/text",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}r.usage!==void 0&&(V(
r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?V.errors:e.concat(V.errors),
t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),t++}return ve.errors=e,t===0}var $=A;function A(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
id!==void 0&&(P(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:n})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="string"){let l={instancePath:o+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="failed"){let l={instancePath:o+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}
if(r.error!==void 0&&typeof r.error!="string"){let s={instancePath:o+"/error",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return A.errors=e,t===0}var M=Ps;function Ps(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=t;he(r,{instancePath:o,
parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?he.errors:e.concat(he.errors),t=e.length);var g=a===t;if(l=l||
g,!l){let u=t;we(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?we.errors:e.concat(we.errors),
t=e.length);var g=u===t;if(l=l||g,!l){let d=t;ve(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===
null?ve.errors:e.concat(ve.errors),t=e.length);var g=d===t;if(l=l||g,!l){let y=t;A(r,{instancePath:o,parentData:f,parentDataProperty:m,
rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length);var g=y===t;l=l||g}}}if(l)t=s,e!==null&&(s?e.length=s:
e=null);else{let u={instancePath:o,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[u]:e.push(
u),t++}return Ps.errors=e,t===0}var Oo={type:"string",enum:["pending","processing","completed","failed"]};function fe(r,{instancePath:o="",parentData:f,
parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="pending"||r==="processing"||r==="complet\
ed"||r==="failed")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Oo.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[s]:e.push(s),t++}return fe.errors=e,t===0}var C=As;function As(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.id===void 0){let u={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[u]:e.push(u),t++}var g=a===t;if(l=l||g,!l){let u=t;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&r.task_id===void 0){let d={instancePath:o,keyword:"required",params:{missingProperty:"task_id"},message:"\
must have required property 'task_id'"};e===null?e=[d]:e.push(d),t++}var g=u===t;l=l||g}if(l)t=s,e!==null&&(s?e.length=s:
e=null);else{let u={instancePath:o,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[u]:e.push(
u),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let u=r.id;if(typeof u=="string"){if(b(u)<1){let p={
instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:
e.push(p),t++}}else{let p={instancePath:o+"/id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),t++}}if(r.task_id!==void 0){let u=r.task_id;if(typeof u=="string"){if(b(u)<1){let p={instancePath:o+"/ta\
sk_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),t++}}else{
let p={instancePath:o+"/task_id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
t++}}if(r.status!==void 0&&(fe(r.status,{instancePath:o+"/status",parentData:r,parentDataProperty:"status",rootData:n})||
(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.model!==void 0&&typeof r.model!="string"){let u={instancePath:o+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}if(r.task_replayed!==
void 0&&typeof r.task_replayed!="boolean"){let u={instancePath:o+"/task_replayed",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:o,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[u]:e.push(u),t++}return As.errors=e,t===0}var F=Os;function Os(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){
let s=r.id;if(typeof s=="string"){if(b(s)<1){let l={instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/id",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.task_id!==void 0){let s=r.task_id;if(typeof s==
"string"){if(b(s)<1){let l={instancePath:o+"/task_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/task_id",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.status!==void 0&&(fe(r.status,{instancePath:o+"/statu\
s",parentData:r,parentDataProperty:"status",rootData:n})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.model!==
void 0&&typeof r.model!="string"){let s={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[s]:e.push(s),t++}if(r.task_replayed!==void 0&&typeof r.task_replayed!="boolean"){let s={instancePath:o+
"/task_replayed",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Os.errors=
e,t===0}var H=Ts;function Ts(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.task_id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"task_id"},
message:"must have required property 'task_id'"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id!==void 0){let s=r.id;if(typeof s=="string"){if(b(s)<1){let l={instancePath:o+"/id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/id",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.task_id!==void 0){let s=r.task_id;
if(typeof s=="string"){if(b(s)<1){let l={instancePath:o+"/task_id",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/task_id",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.status!==void 0&&(fe(r.status,{instancePath:o+
"/status",parentData:r,parentDataProperty:"status",rootData:n})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),
r.model!==void 0&&typeof r.model!="string"){let s={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(r.task_replayed!==void 0&&typeof r.task_replayed!="boolean"){let s={instancePath:o+
"/task_replayed",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ts.errors=
e,t===0}function Ir(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.message===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"messag\
e"},message:"must have required property 'message'"};e===null?e=[s]:e.push(s),t++}if(r.code!==void 0&&typeof r.code!="st\
ring"){let s={instancePath:o+"/code",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),t++}if(r.message!==void 0&&typeof r.message!="string"){let s={instancePath:o+"/message",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ir.errors=e,t===0}function Kr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r))for(let s in r){let l=r[s];if(Array.isArray(l)){let a=l.length;for(let g=0;g<a;g++)if(typeof l[g]!=
"string"){let u={instancePath:o+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+g,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[u]:e.push(u),t++}}else{let a={instancePath:o+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Kr.errors=e,t===0}var i=Es;function Es(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.error===void 0){let l={instancePath:o,keyword:"required",params:{missingProperty:"error"},
message:"must have required property 'error'"};e===null?e=[l]:e.push(l),t++}if(r.error!==void 0){let l=r.error,a=t,g=!1,
u=null,p=t;if(typeof l!="string"){let q={instancePath:o+"/error",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[q]:e.push(q),t++}var s=p===t;s&&(g=!0,u=0);let d=t;Ir(l,{instancePath:o+"/error",parentData:r,parentDataProperty:"\
error",rootData:n})||(e=e===null?Ir.errors:e.concat(Ir.errors),t=e.length);var s=d===t;if(s&&g?(g=!1,u=[u,1]):s&&(g=!0,u=
1),g)t=a,e!==null&&(a?e.length=a:e=null);else{let q={instancePath:o+"/error",keyword:"oneOf",params:{passingSchemas:u},message:"\
must match exactly one schema in oneOf"};e===null?e=[q]:e.push(q),t++}}r.errors!==void 0&&(Kr(r.errors,{instancePath:o+"\
/errors",parentData:r,parentDataProperty:"errors",rootData:n})||(e=e===null?Kr.errors:e.concat(Kr.errors),t=e.length))}else{
let l={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}return Es.
errors=e,t===0}var Z=N,To={type:"object",required:["id","status"],properties:{id:{$ref:"s5"},status:{type:"string",enum:[
"pending","processing"]}}};function N(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),t++}if(r.id!==void 0&&(P(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:n})||(e=e===null?P.
errors:e.concat(P.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="string"){let l={instancePath:o+"/\
status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="pending"||
s==="processing")){let l={instancePath:o+"/status",keyword:"enum",params:{allowedValues:To.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return N.errors=e,t===0}var Ns=Be;function Be(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(P(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let l={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.
push(l),t++}if(s!=="completed"){let l={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.videos!==void 0&&(re(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:n})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.sources!==void 0){let s=r.
sources;if(Array.isArray(s)){let l=s.length;for(let a=0;a<l;a++)me(s[a],{instancePath:o+"/sources/"+a,parentData:s,parentDataProperty:a,
rootData:n})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)}else{let l={instancePath:o+"/sources",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}r.usage!==void 0&&(V(r.usage,{instancePath:o+
"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?V.errors:e.concat(V.errors),t=e.length))}else{
let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Be.
errors=e,t===0}var Vs=Ls;function Ls(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
N(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length);
var p=g===t;p&&(l=!0,a=0);let u=t;Be(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Be.errors:
e.concat(Be.errors),t=e.length);var p=u===t;if(p&&l)l=!1,a=[a,1];else{p&&(l=!0,a=1);let d=t;A(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length);var p=d===t;p&&l?(l=!1,a=[a,2]):p&&
(l=!0,a=2)}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return Ls.errors=e,t===0}var Eo={type:"integer",enum:[5,10]};function De(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===5||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:Eo.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return De.errors=
e,t===0}var No={type:"string",enum:["720p","1080p"]};function xe(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:No.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return xe.errors=e,t===0}var zs=We,
Vo={type:"object",additionalProperties:!1,required:["prompt","duration_seconds","output_resolution","aspect_ratio"],properties:{
model:{type:"string",const:"runway"},prompt:{type:"string",minLength:1},duration_seconds:{$ref:"s33"},output_resolution:{
$ref:"s34"},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]},watermark:{$ref:"s1"},callback_url:{$ref:"\
s2"}}};function We(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
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
if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(b(s)<1){let l={instancePath:o+"/prompt",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+
"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.duration_seconds!==
void 0&&(De(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||
(e=e===null?De.errors:e.concat(De.errors),t=e.length)),r.output_resolution!==void 0&&(xe(r.output_resolution,{instancePath:o+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?xe.errors:e.concat(xe.
errors),t=e.length)),r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let l={instancePath:o+"/aspect\
_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="16:9"||s===
"9:16"||s==="1:1"||s==="4:3"||s==="3:4")){let l={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Vo.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}r.watermark!==
void 0&&(W(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:n})||(e=e===null?
W.errors:e.concat(W.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return We.errors=e,t===0}function k(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!x.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return k.errors=e,t===0}var Ss=Xe;function Xe(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(b(s)<1){let l={instancePath:o+"/prompt",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+
"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.duration_seconds!==
void 0&&(De(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||
(e=e===null?De.errors:e.concat(De.errors),t=e.length)),r.output_resolution!==void 0&&(xe(r.output_resolution,{instancePath:o+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?xe.errors:e.concat(xe.
errors),t=e.length)),r.first_frame_image_url!==void 0&&(k(r.first_frame_image_url,{instancePath:o+"/first_frame_image_ur\
l",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
r.watermark!==void 0&&(W(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:n})||
(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callba\
ck_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{
let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Xe.
errors=e,t===0}var Is=Ks;function Ks(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
We(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?We.errors:e.concat(We.errors),t=e.length);
var p=g===t;p&&(l=!0,a=0);let u=t;Xe(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Xe.errors:
e.concat(Xe.errors),t=e.length);var p=u===t;if(p&&l?(l=!1,a=[a,1]):p&&(l=!0,a=1),l)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return Ks.errors=e,t===0}function ce(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(Array.isArray(r)){
let s=r.length;for(let l=0;l<s;l++)me(r[l],{instancePath:o+"/"+l,parentData:r,parentDataProperty:l,rootData:n})||(e=e===
null?me.errors:e.concat(me.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),t++}return ce.errors=e,t===0}var Rs=Je;function Je(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(P(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let l={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.
push(l),t++}if(s!=="completed"){let l={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.videos!==void 0&&(re(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:n})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.images!==void 0&&(ce(
r.images,{instancePath:o+"/images",parentData:r,parentDataProperty:"images",rootData:n})||(e=e===null?ce.errors:e.concat(
ce.errors),t=e.length)),r.usage!==void 0&&(V(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||
(e=e===null?V.errors:e.concat(V.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Je.errors=e,t===0}var Gs=Ms;function Ms(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
N(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length);
var p=g===t;p&&(l=!0,a=0);let u=t;Je(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Je.errors:
e.concat(Je.errors),t=e.length);var p=u===t;if(p&&l)l=!1,a=[a,1];else{p&&(l=!0,a=1);let d=t;A(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length);var p=d===t;p&&l?(l=!1,a=[a,2]):p&&
(l=!0,a=2)}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return Ms.errors=e,t===0}var Cs=Fs,Lo={type:"\
object",additionalProperties:!1,required:["source_task_id","prompt","output_resolution"],properties:{model:{type:"string",
const:"runway"},source_task_id:{type:"string",minLength:1},prompt:{type:"string",minLength:1},output_resolution:{type:"s\
tring",enum:["720p","1080p"]},watermark:{$ref:"s1"},callback_url:{$ref:"s2"}}};function Fs(r,{instancePath:o="",parentData:f,
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
if(typeof s=="string"){if(b(s)<1){let l={instancePath:o+"/source_task_id",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/source_task_id",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0){let s=r.prompt;
if(typeof s=="string"){if(b(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.output_resolution!==void 0){let s=r.output_resolution;
if(typeof s!="string"){let l={instancePath:o+"/output_resolution",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[l]:e.push(l),t++}if(!(s==="720p"||s==="1080p")){let l={instancePath:o+"/output_resolution",keyword:"\
enum",params:{allowedValues:Lo.properties.output_resolution.enum},message:"must be equal to one of the allowed values"};
e===null?e=[l]:e.push(l),t++}}r.watermark!==void 0&&(W(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:n})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Fs.errors=e,t===0}var Hs=Qe;function Qe(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(P(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let l={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.
push(l),t++}if(s!=="completed"){let l={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.videos!==void 0&&(re(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:n})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.images!==void 0&&(ce(
r.images,{instancePath:o+"/images",parentData:r,parentDataProperty:"images",rootData:n})||(e=e===null?ce.errors:e.concat(
ce.errors),t=e.length)),r.source_task_id!==void 0){let s=r.source_task_id;if(typeof s=="string"){if(b(s)<1){let l={instancePath:o+
"/source_task_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.
push(l),t++}}else{let l={instancePath:o+"/source_task_id",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[l]:e.push(l),t++}}r.usage!==void 0&&(V(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usa\
ge",rootData:n})||(e=e===null?V.errors:e.concat(V.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Qe.errors=e,t===0}var Zs=Ys;function Ys(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
N(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length);
var p=g===t;p&&(l=!0,a=0);let u=t;Qe(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Qe.errors:
e.concat(Qe.errors),t=e.length);var p=u===t;if(p&&l)l=!1,a=[a,1];else{p&&(l=!0,a=1);let d=t;A(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length);var p=d===t;p&&l?(l=!1,a=[a,2]):p&&
(l=!0,a=2)}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return Ys.errors=e,t===0}function Rr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!x.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return Rr.errors=e,t===0}var Us=Bs,zo={type:"object",additionalProperties:!1,
required:["prompt","source_video_url"],properties:{model:{type:"string",const:"runway-aleph"},prompt:{type:"string",minLength:1},
source_video_url:{$ref:"s52"},aspect_ratio:{type:"string",enum:["16:9","9:16","4:3","3:4","1:1","21:9"]},seed:{type:"int\
eger"},reference_image_url:{type:"string",format:"uri",pattern:"^https?://"},watermark:{$ref:"s1"},callback_url:{$ref:"s\
2"}}};function Bs(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.source_video_url===void 0){let s={
instancePath:o,keyword:"required",params:{missingProperty:"source_video_url"},message:"must have required property 'sour\
ce_video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="source_video_url"||s===
"aspect_ratio"||s==="seed"||s==="reference_image_url"||s==="watermark"||s==="callback_url")){let l={instancePath:o,keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="runway-aleph"){let l={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"runway-aleph"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==
void 0){let s=r.prompt;if(typeof s=="string"){if(b(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.source_video_url!==void 0&&(Rr(
r.source_video_url,{instancePath:o+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:n})||
(e=e===null?Rr.errors:e.concat(Rr.errors),t=e.length)),r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="strin\
g"){let l={instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(!(s==="16:9"||s==="9:16"||s==="4:3"||s==="3:4"||s==="1:1"||s==="21:9")){let l={instancePath:o+"/aspect_\
ratio",keyword:"enum",params:{allowedValues:zo.properties.aspect_ratio.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[l]:e.push(l),t++}}if(r.seed!==void 0){let s=r.seed;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let l={
instancePath:o+"/seed",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}}if(r.
reference_image_url!==void 0){let s=r.reference_image_url;if(typeof s=="string"){if(!x.test(s)){let l={instancePath:o+"/\
reference_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?
e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+"/reference_image_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/reference_image_url",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.watermark!==void 0&&(W(r.watermark,{instancePath:o+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:n})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),
r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Bs.errors=e,t===0}function Gr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&typeof r.id!="string"){let s={instancePath:o+
"/id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.
url;if(typeof s=="string"){if(!x.test(s)){let l={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+"/url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/url",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Gr.errors=e,t===0}var Ws=er;function er(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(P(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let l={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.
push(l),t++}if(s!=="completed"){let l={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.videos!==void 0){let s=r.videos;if(Array.isArray(s)){if(s.
length<1){let a={instancePath:o+"/videos",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[a]:e.push(a),t++}let l=s.length;for(let a=0;a<l;a++)Gr(s[a],{instancePath:o+"/videos/"+a,parentData:s,parentDataProperty:a,
rootData:n})||(e=e===null?Gr.errors:e.concat(Gr.errors),t=e.length)}else{let l={instancePath:o+"/videos",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}r.images!==void 0&&(ce(r.images,{instancePath:o+
"/images",parentData:r,parentDataProperty:"images",rootData:n})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),
r.usage!==void 0&&(V(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?
V.errors:e.concat(V.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}return er.errors=e,t===0}var Xs=Js;function Js(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
N(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length);
var p=g===t;p&&(l=!0,a=0);let u=t;er(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?er.errors:
e.concat(er.errors),t=e.length);var p=u===t;if(p&&l)l=!1,a=[a,1];else{p&&(l=!0,a=1);let d=t;A(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length);var p=d===t;p&&l?(l=!1,a=[a,2]):p&&
(l=!0,a=2)}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return Js.errors=e,t===0}function se(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(b(r)>1500){let s={instancePath:o,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(b(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return se.errors=e,t===0}function te(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return te.errors=e,t===0}function I(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="boolean"){
let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return I.
errors=e,t===0}var Qs=rr;function rr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="prompt_optimizer"||s==="enable_safety_checker"||s==="callback\
_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additi\
onal properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="hailuo-02-\
text-to-video-pro"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-02-text-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.prompt!==void 0&&(se(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),r.prompt_optimizer!==void 0&&
(te(r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:n})||
(e=e===null?te.errors:e.concat(te.errors),t=e.length)),r.enable_safety_checker!==void 0&&(I(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?I.errors:e.concat(
I.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return rr.errors=e,t===0}var So={type:"integer",enum:[6,10]};function oe(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===6||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:So.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return oe.errors=
e,t===0}var et=sr;function sr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="duration_seconds"||s==="prompt_optimizer"||s==="enable_safety\
_checker"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),t++}if(s!=="hailuo-02-text-to-video-standard"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"h\
ailuo-02-text-to-video-standard"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.prompt!==void 0&&
(se(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?se.errors:e.concat(
se.errors),t=e.length)),r.duration_seconds!==void 0&&(oe(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.prompt_optimizer!==
void 0&&(te(r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:n})||
(e=e===null?te.errors:e.concat(te.errors),t=e.length)),r.enable_safety_checker!==void 0&&(I(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?I.errors:e.concat(
I.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return sr.errors=e,t===0}var rt=st;function st(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
rr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?rr.errors:e.concat(rr.errors),t=e.length);
var p=g===t;p&&(l=!0,a=0);let u=t;sr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?sr.errors:
e.concat(sr.errors),t=e.length);var p=u===t;if(p&&l?(l=!1,a=[a,1]):p&&(l=!0,a=1),l)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return st.errors=e,t===0}var _e=tt;function tt(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
N(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length);
var p=g===t;p&&(l=!0,a=0);let u=t;he(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?he.errors:
e.concat(he.errors),t=e.length);var p=u===t;if(p&&l)l=!1,a=[a,1];else{p&&(l=!0,a=1);let d=t;A(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length);var p=d===t;p&&l?(l=!1,a=[a,2]):p&&
(l=!0,a=2)}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return tt.errors=e,t===0}function X(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!x.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return X.errors=e,t===0}var ot=tr;function tr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
hailuo-02-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.prompt!==void 0&&(se(
r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?se.errors:e.concat(
se.errors),t=e.length)),r.first_frame_image_url!==void 0&&(k(r.first_frame_image_url,{instancePath:o+"/first_frame_image\
_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.
length)),r.last_frame_image_url!==void 0&&(X(r.last_frame_image_url,{instancePath:o+"/last_frame_image_url",parentData:r,
parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.prompt_optimizer!==
void 0&&(te(r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:n})||
(e=e===null?te.errors:e.concat(te.errors),t=e.length)),r.enable_safety_checker!==void 0&&(I(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?I.errors:e.concat(
I.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return tr.errors=e,t===0}var lt=or,vs={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"hailuo-02-image-to-video-standard"},prompt:{$ref:"s61"},first_frame_image_url:{$ref:"s36"},last_frame_image_url:{
$ref:"s74"},duration_seconds:{$ref:"s65"},output_resolution:{type:"string",enum:["512p","768p"]},prompt_optimizer:{$ref:"\
s62"},enable_safety_checker:{$ref:"s63"},callback_url:{$ref:"s2"}}},ee=Object.prototype.hasOwnProperty;function or(r,{instancePath:o="",
parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!ee.call(vs.properties,s)){let l={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="hailuo-02-image-to-video-standard"){
let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-02-image-to-video-standard"},message:"must b\
e equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0&&(se(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(k(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.last_frame_image_url!==void 0&&(X(r.last_frame_image_url,
{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?
X.errors:e.concat(X.errors),t=e.length)),r.duration_seconds!==void 0&&(oe(r.duration_seconds,{instancePath:o+"/duration_\
seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.
length)),r.output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let l={instancePath:o+"/output_r\
esolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="512p"||
s==="768p")){let l={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:vs.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}r.prompt_optimizer!==void 0&&(te(
r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:n})||
(e=e===null?te.errors:e.concat(te.errors),t=e.length)),r.enable_safety_checker!==void 0&&(I(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?I.errors:e.concat(
I.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return or.errors=e,t===0}function $e(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(b(r)>5e3){let s={instancePath:o,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[s]:e.push(s),t++}if(b(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return $e.errors=e,t===0}var Io={type:"string",enum:["768p","1080p"]};function je(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="768p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Io.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return je.errors=e,t===0}var nt=lr;function lr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.output_resolution===void 0&&(u="output_resolution")){let p={};e===null?e=[p]:e.push(
p),t++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let p={};e===null?e=[p]:e.push(p),t++}}var g=a===
t;if(t=s,e!==null&&(s?e.length=s:e=null),g){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let d={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[d]:e.push(d),t++}var g=u===t;l=g}if(!l){let u={instancePath:o,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[u]:e.push(u),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let u={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[u]:e.push(u),t++}if(r.prompt===void 0){let u={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[u]:e.push(u),t++}if(r.first_frame_image_url===void 0){
let u={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[u]:e.push(u),t++}for(let u in r)if(!(u==="model"||u==="prompt"||u==="first_\
frame_image_url"||u==="duration_seconds"||u==="output_resolution"||u==="enable_safety_checker"||u==="callback_url")){let p={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};
e===null?e=[p]:e.push(p),t++}if(r.model!==void 0){let u=r.model;if(typeof u!="string"){let p={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(u!=="hailuo-2.3-image-to-video-pr\
o"){let p={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-pro"},message:"must b\
e equal to constant"};e===null?e=[p]:e.push(p),t++}}r.prompt!==void 0&&($e(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(k(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.duration_seconds!==void 0&&(oe(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?oe.errors:
e.concat(oe.errors),t=e.length)),r.output_resolution!==void 0&&(je(r.output_resolution,{instancePath:o+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),
r.enable_safety_checker!==void 0&&(I(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:n})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.callback_url!==void 0&&(_(r.
callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.
errors:e.concat(_.errors),t=e.length))}else{let u={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[u]:e.push(u),t++}return lr.errors=e,t===0}var it=nr;function nr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.output_resolution===void 0&&(u="output_resolution")){let p={};e===null?e=[p]:e.push(
p),t++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let p={};e===null?e=[p]:e.push(p),t++}}var g=a===
t;if(t=s,e!==null&&(s?e.length=s:e=null),g){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let d={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[d]:e.push(d),t++}var g=u===t;l=g}if(!l){let u={instancePath:o,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[u]:e.push(u),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let u={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[u]:e.push(u),t++}if(r.prompt===void 0){let u={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[u]:e.push(u),t++}if(r.first_frame_image_url===void 0){
let u={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[u]:e.push(u),t++}for(let u in r)if(!(u==="model"||u==="prompt"||u==="first_\
frame_image_url"||u==="duration_seconds"||u==="output_resolution"||u==="enable_safety_checker"||u==="callback_url")){let p={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};
e===null?e=[p]:e.push(p),t++}if(r.model!==void 0){let u=r.model;if(typeof u!="string"){let p={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(u!=="hailuo-2.3-image-to-video-st\
andard"){let p={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-standard"},message:"\
must be equal to constant"};e===null?e=[p]:e.push(p),t++}}r.prompt!==void 0&&($e(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(k(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.duration_seconds!==void 0&&(oe(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?oe.errors:
e.concat(oe.errors),t=e.length)),r.output_resolution!==void 0&&(je(r.output_resolution,{instancePath:o+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),
r.enable_safety_checker!==void 0&&(I(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:n})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.callback_url!==void 0&&(_(r.
callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.
errors:e.concat(_.errors),t=e.length))}else{let u={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[u]:e.push(u),t++}return nr.errors=e,t===0}var ut=pt;function pt(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
tr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?tr.errors:e.concat(tr.errors),t=e.length);
var p=g===t;p&&(l=!0,a=0);let u=t;or(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?or.errors:
e.concat(or.errors),t=e.length);var p=u===t;if(p&&l)l=!1,a=[a,1];else{p&&(l=!0,a=1);let d=t;lr(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.length);var p=d===t;if(p&&l)l=!1,a=[a,2];else{
p&&(l=!0,a=2);let y=t;nr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?nr.errors:e.concat(
nr.errors),t=e.length);var p=y===t;p&&l?(l=!1,a=[a,3]):p&&(l=!0,a=3)}}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return pt.errors=e,t===0}function L(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(b(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return L.errors=e,t===0}function T(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return T.
errors=e,t===0}function E(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let s={instancePath:o,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:o,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[s]:e.push(s),t++}return E.errors=e,t===0}var Ko={type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]};function Pe(r,{instancePath:o="",parentData:f,parentDataProperty:m,
rootData:n=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===3||r===4||r===5||r===6||r===7||r===8||r===
9||r===10||r===11||r===12||r===13||r===14||r===15)){let s={instancePath:o,keyword:"enum",params:{allowedValues:Ko.enum},
message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Pe.errors=e,t===0}var Ro={type:"string",enum:["16:9","9:16","1:1"]};function J(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="16:9"||r==="9:16"||r==="1:1")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Ro.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return J.errors=e,t===0}var Go={type:"string",enum:["720p","1080p","4k"]};function Ae(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p"||r==="4k")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Go.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Ae.errors=e,t===0}function Oe(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[s]:e.push(s),t++}if(r.description===void 0){let s={instancePath:o,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="name"||s==="description"||s==="element_input_urls"||s==="element_input_video_urls"||s===
"element_input_audio_urls"||s==="start_time"||s==="end_time")){let l={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.name!==void 0&&typeof r.
name!="string"){let s={instancePath:o+"/name",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),t++}if(r.description!==void 0&&typeof r.description!="string"){let s={instancePath:o+"/description",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.element_input_urls!==void 0){let s=r.
element_input_urls;if(Array.isArray(s)){let l=s.length;for(let a=0;a<l;a++){let g=s[a];if(typeof g=="string"){if(!x.test(
g)){let u={instancePath:o+"/element_input_urls/"+a,keyword:"pattern",params:{pattern:"^https?://"},message:'must match p\
attern "^https?://"'};e===null?e=[u]:e.push(u),t++}if(!D(g)){let u={instancePath:o+"/element_input_urls/"+a,keyword:"for\
mat",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:o+"\
/element_input_urls/"+a,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}}}else{
let l={instancePath:o+"/element_input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:
e.push(l),t++}}if(r.element_input_video_urls!==void 0){let s=r.element_input_video_urls;if(Array.isArray(s)){let l=s.length;
for(let a=0;a<l;a++){let g=s[a];if(typeof g=="string"){if(!x.test(g)){let u={instancePath:o+"/element_input_video_urls/"+
a,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[u]:e.push(u),t++}
if(!D(g)){let u={instancePath:o+"/element_input_video_urls/"+a,keyword:"format",params:{format:"uri"},message:'must matc\
h format "uri"'};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:o+"/element_input_video_urls/"+a,keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}}}else{let l={instancePath:o+"/element_inp\
ut_video_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(r.element_input_audio_urls!==
void 0){let s=r.element_input_audio_urls;if(Array.isArray(s)){let l=s.length;for(let a=0;a<l;a++){let g=s[a];if(typeof g==
"string"){if(!x.test(g)){let u={instancePath:o+"/element_input_audio_urls/"+a,keyword:"pattern",params:{pattern:"^https?\
://"},message:'must match pattern "^https?://"'};e===null?e=[u]:e.push(u),t++}if(!D(g)){let u={instancePath:o+"/element_\
input_audio_urls/"+a,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[u]:e.push(u),
t++}}else{let u={instancePath:o+"/element_input_audio_urls/"+a,keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[u]:e.push(u),t++}}}else{let l={instancePath:o+"/element_input_audio_urls",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(r.start_time!==void 0){let s=r.start_time;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let l={instancePath:o+"/start_time",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[l]:e.push(l),t++}}if(r.end_time!==void 0){let s=r.end_time;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let l={instancePath:o+"/end_time",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:
e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),t++}return Oe.errors=e,t===0}var Mo={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"kling-\
3.0"},multi_shots:{type:"boolean",const:!1},prompt:{$ref:"s87"},negative_prompt:{$ref:"s88"},cfg_scale:{$ref:"s89"},duration_seconds:{
$ref:"s90"},aspect_ratio:{$ref:"s91"},output_resolution:{$ref:"s92"},enable_sound:{type:"boolean"},first_frame_image_url:{
$ref:"s36"},last_frame_image_url:{$ref:"s74"},kling_elements:{type:"array",items:{$ref:"s93"}},callback_url:{$ref:"s2"}}};
function de(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!ee.call(Mo.properties,s)){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="kling-3.0"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.multi_shots!==void 0){let s=r.multi_shots;if(typeof s!="b\
oolean"){let l={instancePath:o+"/multi_shots",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[l]:e.push(l),t++}if(s!==!1){let l={instancePath:o+"/multi_shots",keyword:"const",params:{allowedValue:!1},message:"mu\
st be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0&&(L(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.negative_prompt!==void 0&&
(T(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.cfg_scale!==void 0&&(E(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,
parentDataProperty:"cfg_scale",rootData:n})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.duration_seconds!==void 0&&
(Pe(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||
(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),r.aspect_ratio!==void 0&&(J(r.aspect_ratio,{instancePath:o+"/aspe\
ct_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),
r.output_resolution!==void 0&&(Ae(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:n})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.enable_sound!==void 0&&typeof r.
enable_sound!="boolean"){let s={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url!==void 0&&(k(r.first_frame_image_url,{instancePath:o+"/\
first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length)),r.last_frame_image_url!==void 0&&(X(r.last_frame_image_url,{instancePath:o+"/last_frame_image_url",
parentData:r,parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),
r.kling_elements!==void 0){let s=r.kling_elements;if(Array.isArray(s)){let l=s.length;for(let a=0;a<l;a++)Oe(s[a],{instancePath:o+
"/kling_elements/"+a,parentData:s,parentDataProperty:a,rootData:n})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)}else{
let l={instancePath:o+"/kling_elements",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(
l),t++}}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"call\
back_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return de.errors=e,t===0}function Mr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="duration_seconds")){let l={instancePath:o,keyword:"a\
dditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),t++}if(r.prompt!==void 0&&typeof r.prompt!="string"){let s={instancePath:o+"/prompt",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds!==void 0){let s=r.duration_seconds;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let l={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Mr.errors=e,t===0}var Co={type:"object",additionalProperties:!1,required:["model","multi_shots","enable_sound","multi_prompt"],properties:{
model:{type:"string",const:"kling-3.0"},multi_shots:{type:"boolean",const:!0},enable_sound:{type:"boolean",const:!0},multi_prompt:{
type:"array",items:{$ref:"s95"}},prompt:{type:"string",minLength:1},negative_prompt:{$ref:"s88"},cfg_scale:{$ref:"s89"},
duration_seconds:{$ref:"s90"},aspect_ratio:{$ref:"s91"},output_resolution:{$ref:"s92"},first_frame_image_url:{$ref:"s36"},
kling_elements:{type:"array",items:{$ref:"s93"}},callback_url:{$ref:"s2"}}};function ge(r,{instancePath:o="",parentData:f,
parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[s]:e.push(s),t++}if(r.multi_shots===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
multi_shots"},message:"must have required property 'multi_shots'"};e===null?e=[s]:e.push(s),t++}if(r.enable_sound===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"enable_sound"},message:"must have required property 'e\
nable_sound'"};e===null?e=[s]:e.push(s),t++}if(r.multi_prompt===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"multi_prompt"},message:"must have required property 'multi_prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!ee.call(Co.properties,s)){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
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
s)){let l=s.length;for(let a=0;a<l;a++)Mr(s[a],{instancePath:o+"/multi_prompt/"+a,parentData:s,parentDataProperty:a,rootData:n})||
(e=e===null?Mr.errors:e.concat(Mr.errors),t=e.length)}else{let l={instancePath:o+"/multi_prompt",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="\
string"){if(b(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.negative_prompt!==void 0&&(T(r.negative_prompt,{instancePath:o+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),
t=e.length)),r.cfg_scale!==void 0&&(E(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scal\
e",rootData:n})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.duration_seconds!==void 0&&(Pe(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Pe.errors:
e.concat(Pe.errors),t=e.length)),r.aspect_ratio!==void 0&&(J(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),r.output_resolution!==
void 0&&(Ae(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:n})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.first_frame_image_url!==void 0&&(k(r.first_frame_image_url,
{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?
k.errors:e.concat(k.errors),t=e.length)),r.kling_elements!==void 0){let s=r.kling_elements;if(Array.isArray(s)){let l=s.
length;for(let a=0;a<l;a++)Oe(s[a],{instancePath:o+"/kling_elements/"+a,parentData:s,parentDataProperty:a,rootData:n})||
(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)}else{let l={instancePath:o+"/kling_elements",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return ge.errors=e,t===0}function Cr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
de(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?de.errors:e.concat(de.errors),t=e.length);
var p=g===t;p&&(l=!0,a=0);let u=t;ge(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?ge.errors:
e.concat(ge.errors),t=e.length);var p=u===t;if(p&&l?(l=!1,a=[a,1]):p&&(l=!0,a=1),l)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let d={instancePath:o,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[d]:e.push(d),t++}if(r.
model!==void 0){let d=r.model;if(typeof d!="string"){let q={instancePath:o+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[q]:e.push(q),t++}if(d!=="kling-3.0"){let q={instancePath:o+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[q]:e.push(q),t++}}}else{let d={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),t++}return Cr.errors=e,t===0}function Te(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(b(r)>2500){let s={instancePath:o,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(b(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return Te.errors=e,t===0}var Fo={type:"string",enum:["std","pro"]};function Q(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="std"||r==="pro")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Fo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Q.errors=e,t===0}function Ee(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),t++}if(r!==5){let s={instancePath:o,keyword:"const",params:{allowedValue:5},message:"must be equal to co\
nstant"};e===null?e=[s]:e.push(s),t++}return Ee.errors=e,t===0}function Ne(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
if(r!==!1){let s={instancePath:o,keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}return Ne.errors=e,t===0}var Ho={type:"string",enum:["base","feature"]};function Fr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="base"||r==="feature")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Ho.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Fr.errors=e,t===0}function Ve(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return Ve.errors=e,t===0}var at=ir,ks={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{
type:"string",const:"kling-o1"},prompt:{$ref:"s97"},mode:{$ref:"s98"},duration_seconds:{$ref:"s99"},aspect_ratio:{type:"\
string",enum:["16:9","9:16","1:1"]},enable_sound:{$ref:"s100"},reference_image_urls:{type:"array",minItems:1,maxItems:7,
items:{type:"string",format:"uri",pattern:"^https?://"}},reference_video_url:{type:"string",format:"uri",pattern:"^https\
?://"},reference_video_type:{$ref:"s101"},preserve_reference_video_audio:{$ref:"s102"},callback_url:{$ref:"s2"}},dependentRequired:{
reference_video_type:["reference_video_url"],preserve_reference_video_audio:["reference_video_url"]},if:{properties:{reference_video_url:{}},
required:["reference_video_url"],additionalProperties:!0},then:{properties:{prompt:{pattern:"<<<video_1>>>"},reference_image_urls:{
maxItems:4}},additionalProperties:!0}},mt=new RegExp("<<<video_1>>>","u");function ir(r,{instancePath:o="",parentData:f,
parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.
reference_video_url===void 0&&(u="reference_video_url")){let p={};e===null?e=[p]:e.push(p),t++}}var g=a===t;if(t=s,e!==null&&
(s?e.length=s:e=null),g){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt!==void 0){let d=r.prompt;if(typeof d==
"string"&&!mt.test(d)){let q={instancePath:o+"/prompt",keyword:"pattern",params:{pattern:"<<<video_1>>>"},message:'must \
match pattern "<<<video_1>>>"'};e===null?e=[q]:e.push(q),t++}}if(r.reference_image_urls!==void 0){let d=r.reference_image_urls;
if(Array.isArray(d)&&d.length>4){let q={instancePath:o+"/reference_image_urls",keyword:"maxItems",params:{limit:4},message:"\
must NOT have more than 4 items"};e===null?e=[q]:e.push(q),t++}}}var g=u===t;l=g}if(!l){let u={instancePath:o,keyword:"i\
f",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[u]:e.push(u),t++}if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.model===void 0){let u={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"\
must have required property 'model'"};e===null?e=[u]:e.push(u),t++}if(r.prompt===void 0){let u={instancePath:o,keyword:"\
required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[u]:e.push(u),t++}
for(let u in r)if(!ee.call(ks.properties,u)){let p={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),t++}if(r.model!==void 0){let u=r.model;if(typeof u!=
"string"){let p={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:
e.push(p),t++}if(u!=="kling-o1"){let p={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-o1"},message:"\
must be equal to constant"};e===null?e=[p]:e.push(p),t++}}if(r.prompt!==void 0&&(Te(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)),r.mode!==void 0&&(Q(r.mode,
{instancePath:o+"/mode",parentData:r,parentDataProperty:"mode",rootData:n})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.
length)),r.duration_seconds!==void 0&&(Ee(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:n})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),r.aspect_ratio!==void 0){let u=r.
aspect_ratio;if(typeof u!="string"){let p={instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),t++}if(!(u==="16:9"||u==="9:16"||u==="1:1")){let p={instancePath:o+"/aspect_ra\
tio",keyword:"enum",params:{allowedValues:ks.properties.aspect_ratio.enum},message:"must be equal to one of the allowed \
values"};e===null?e=[p]:e.push(p),t++}}if(r.enable_sound!==void 0&&(Ne(r.enable_sound,{instancePath:o+"/enable_sound",parentData:r,
parentDataProperty:"enable_sound",rootData:n})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),r.reference_image_urls!==
void 0){let u=r.reference_image_urls;if(Array.isArray(u)){if(u.length>7){let d={instancePath:o+"/reference_image_urls",keyword:"\
maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[d]:e.push(d),t++}if(u.length<1){let d={
instancePath:o+"/reference_image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[d]:e.push(d),t++}let p=u.length;for(let d=0;d<p;d++){let q=u[d];if(typeof q=="string"){if(!x.test(q)){let y={instancePath:o+
"/reference_image_urls/"+d,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===
null?e=[y]:e.push(y),t++}if(!D(q)){let y={instancePath:o+"/reference_image_urls/"+d,keyword:"format",params:{format:"uri"},
message:'must match format "uri"'};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:o+"/reference_image_urls/"+d,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}}}else{let p={instancePath:o+"/refer\
ence_image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),t++}}if(r.reference_video_url!==
void 0){let u=r.reference_video_url;if(typeof u=="string"){if(!x.test(u)){let p={instancePath:o+"/reference_video_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[p]:e.push(p),t++}if(!D(u)){
let p={instancePath:o+"/reference_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[p]:e.push(p),t++}}else{let p={instancePath:o+"/reference_video_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),t++}}if(r.reference_video_type!==void 0&&(Fr(r.reference_video_type,{instancePath:o+
"/reference_video_type",parentData:r,parentDataProperty:"reference_video_type",rootData:n})||(e=e===null?Fr.errors:e.concat(
Fr.errors),t=e.length)),r.preserve_reference_video_audio!==void 0&&(Ve(r.preserve_reference_video_audio,{instancePath:o+
"/preserve_reference_video_audio",parentData:r,parentDataProperty:"preserve_reference_video_audio",rootData:n})||(e=e===
null?Ve.errors:e.concat(Ve.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_ur\
l",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.reference_video_type!==
void 0&&r.reference_video_url===void 0){let u={instancePath:o,keyword:"dependentRequired",params:{property:"reference_vi\
deo_type",missingProperty:"reference_video_url",depsCount:1,deps:"reference_video_url"},message:"must have property refe\
rence_video_url when property reference_video_type is present"};e===null?e=[u]:e.push(u),t++}if(r.preserve_reference_video_audio!==
void 0&&r.reference_video_url===void 0){let u={instancePath:o,keyword:"dependentRequired",params:{property:"preserve_ref\
erence_video_audio",missingProperty:"reference_video_url",depsCount:1,deps:"reference_video_url"},message:"must have pro\
perty reference_video_url when property preserve_reference_video_audio is present"};e===null?e=[u]:e.push(u),t++}}else{let u={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),t++}return ir.errors=
e,t===0}var Zo={type:"integer",enum:[5,10]};function K(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===5||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:Zo.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return K.errors=
e,t===0}function Le(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return Le.errors=e,t===0}var ft=ur;function ur(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="negative_prompt"||s==="cfg_scale"||s==="duration_seconds"||s===
"aspect_ratio"||s==="enable_sound"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="kling-v2.1-master-text-to-video"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.1-master-text-to-video"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.prompt!==void 0&&
(L(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?L.errors:e.concat(
L.errors),t=e.length)),r.negative_prompt!==void 0&&(T(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.cfg_scale!==void 0&&
(E(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:n})||(e=e===null?E.errors:
e.concat(E.errors),t=e.length)),r.duration_seconds!==void 0&&(K(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.aspect_ratio!==
void 0&&(J(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=
e===null?J.errors:e.concat(J.errors),t=e.length)),r.enable_sound!==void 0&&(Le(r.enable_sound,{instancePath:o+"/enable_s\
ound",parentData:r,parentDataProperty:"enable_sound",rootData:n})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length)),
r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ur.errors=e,t===0}var ct=pr;function pr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="negative_prompt"||s==="cfg_scale"||s==="duration_seconds"||s===
"aspect_ratio"||s==="enable_sound"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="kling-v2.5-turbo-text-to-video-pro"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.5-turbo-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.prompt!==void 0&&
(L(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?L.errors:e.concat(
L.errors),t=e.length)),r.negative_prompt!==void 0&&(T(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.cfg_scale!==void 0&&
(E(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:n})||(e=e===null?E.errors:
e.concat(E.errors),t=e.length)),r.duration_seconds!==void 0&&(K(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.aspect_ratio!==
void 0&&(J(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=
e===null?J.errors:e.concat(J.errors),t=e.length)),r.enable_sound!==void 0&&(Le(r.enable_sound,{instancePath:o+"/enable_s\
ound",parentData:r,parentDataProperty:"enable_sound",rootData:n})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length)),
r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return pr.errors=e,t===0}function z(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(b(r)>2500){let s={instancePath:o,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(b(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return z.errors=e,t===0}var dt=ar,bs={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"kling-v2.6"},prompt:{$ref:"s108"},mode:{$ref:"s98"},
duration_seconds:{type:"integer",enum:[5,10]},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},enable_sound:{type:"\
boolean"},callback_url:{$ref:"s2"}},if:{properties:{enable_sound:{const:!0}},required:["enable_sound"],additionalProperties:!0},
then:{properties:{mode:{const:"pro"}},required:["mode"],additionalProperties:!0}};function ar(r,{instancePath:o="",parentData:f,
parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.
enable_sound===void 0&&(u="enable_sound")){let p={};e===null?e=[p]:e.push(p),t++}else if(r.enable_sound!==void 0&&r.enable_sound!==
!0){let p={};e===null?e=[p]:e.push(p),t++}}var g=a===t;if(t=s,e!==null&&(s?e.length=s:e=null),g){let u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.mode===void 0){let d={instancePath:o,keyword:"required",params:{missingProperty:"mode"},
message:"must have required property 'mode'"};e===null?e=[d]:e.push(d),t++}if(r.mode!==void 0&&r.mode!=="pro"){let d={instancePath:o+
"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal to constant"};e===null?e=[d]:e.push(d),t++}}var g=u===
t;l=g}if(!l){let u={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[u]:e.push(u),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let u={instancePath:o,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[u]:e.push(u),t++}if(r.
prompt===void 0){let u={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[u]:e.push(u),t++}for(let u in r)if(!(u==="model"||u==="prompt"||u==="mode"||u==="duratio\
n_seconds"||u==="aspect_ratio"||u==="enable_sound"||u==="callback_url")){let p={instancePath:o,keyword:"additionalProper\
ties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),t++}if(r.model!==
void 0){let u=r.model;if(typeof u!="string"){let p={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),t++}if(u!=="kling-v2.6"){let p={instancePath:o+"/model",keyword:"const",params:{
allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===null?e=[p]:e.push(p),t++}}if(r.prompt!==void 0&&(z(r.
prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?z.errors:e.concat(z.
errors),t=e.length)),r.mode!==void 0&&(Q(r.mode,{instancePath:o+"/mode",parentData:r,parentDataProperty:"mode",rootData:n})||
(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.duration_seconds!==void 0){let u=r.duration_seconds;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u))){let p={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[p]:e.push(p),t++}if(!(u===5||u===10)){let p={instancePath:o+"/duration_seconds",keyword:"e\
num",params:{allowedValues:bs.properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===
null?e=[p]:e.push(p),t++}}if(r.aspect_ratio!==void 0){let u=r.aspect_ratio;if(typeof u!="string"){let p={instancePath:o+
"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(!(u==="1\
6:9"||u==="9:16"||u==="1:1")){let p={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:bs.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),t++}}if(r.enable_sound!==void 0&&typeof r.
enable_sound!="boolean"){let u={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[u]:e.push(u),t++}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let u={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),t++}return ar.errors=e,t===0}var gt=mr,
us={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"kling-v3-o\
mni"},prompt:{$ref:"s108"},duration_seconds:{type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},aspect_ratio:{type:"\
string",enum:["16:9","9:16","1:1"]},output_resolution:{type:"string",enum:["720p","1080p","4k"]},enable_sound:{type:"boo\
lean"},callback_url:{$ref:"s2"}}};function mr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="duration_seconds"||s==="aspect_ratio"||s==="output_resolution"||
s==="enable_sound"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="kling-v3-omni"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni"},
message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0&&(z(r.prompt,{instancePath:o+"/p\
rompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.duration_seconds!==
void 0){let s=r.duration_seconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let l={instancePath:o+"/duration_seconds",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(!(s===3||s===4||s===5||
s===6||s===7||s===8||s===9||s===10||s===11||s===12||s===13||s===14||s===15)){let l={instancePath:o+"/duration_seconds",keyword:"\
enum",params:{allowedValues:us.properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===
null?e=[l]:e.push(l),t++}}if(r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let l={instancePath:o+
"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="1\
6:9"||s==="9:16"||s==="1:1")){let l={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:us.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.output_resolution!==void 0){
let s=r.output_resolution;if(typeof s!="string"){let l={instancePath:o+"/output_resolution",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="720p"||s==="1080p"||s==="4k")){let l={instancePath:o+
"/output_resolution",keyword:"enum",params:{allowedValues:us.properties.output_resolution.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.enable_sound!==void 0&&typeof r.enable_sound!="boolean"){
let s={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.
push(s),t++}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return mr.errors=e,t===0}function Hr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length>7){let l={instancePath:o,keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===
null?e=[l]:e.push(l),t++}if(r.length<1){let l={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[l]:e.push(l),t++}let s=r.length;for(let l=0;l<s;l++){let a=r[l];if(typeof a=="string"){
if(!x.test(a)){let g={instancePath:o+"/"+l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "\
^https?://"'};e===null?e=[g]:e.push(g),t++}if(!D(a)){let g={instancePath:o+"/"+l,keyword:"format",params:{format:"uri"},
message:'must match format "uri"'};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:o+"/"+l,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),t++}}}else{let s={instancePath:o,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return Hr.errors=e,t===0}var yt=fr,qs={type:"object",
additionalProperties:!1,required:["model","prompt","reference_image_urls","aspect_ratio"],properties:{model:{type:"strin\
g",const:"kling-v3-omni-reference"},prompt:{$ref:"s108"},reference_image_urls:{$ref:"s111"},aspect_ratio:{$ref:"s91"},duration_seconds:{
type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},output_resolution:{type:"string",enum:["720p","1080p","4k"]},enable_sound:{
type:"boolean"},callback_url:{$ref:"s2"}}};function fr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
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
message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0&&(z(r.prompt,{instancePath:o+"/p\
rompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.reference_image_urls!==
void 0&&(Hr(r.reference_image_urls,{instancePath:o+"/reference_image_urls",parentData:r,parentDataProperty:"reference_im\
age_urls",rootData:n})||(e=e===null?Hr.errors:e.concat(Hr.errors),t=e.length)),r.aspect_ratio!==void 0&&(J(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?J.errors:e.concat(
J.errors),t=e.length)),r.duration_seconds!==void 0){let s=r.duration_seconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){
let l={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
l]:e.push(l),t++}if(!(s===3||s===4||s===5||s===6||s===7||s===8||s===9||s===10||s===11||s===12||s===13||s===14||s===15)){
let l={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:qs.properties.duration_seconds.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.output_resolution!==void 0){let s=r.output_resolution;
if(typeof s!="string"){let l={instancePath:o+"/output_resolution",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[l]:e.push(l),t++}if(!(s==="720p"||s==="1080p"||s==="4k")){let l={instancePath:o+"/output_resolutio\
n",keyword:"enum",params:{allowedValues:qs.properties.output_resolution.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[l]:e.push(l),t++}}if(r.enable_sound!==void 0&&typeof r.enable_sound!="boolean"){let s={instancePath:o+
"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.callback_url!==
void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=
e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return fr.errors=e,t===0}var _t=cr,ps={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"kling-v3-turbo-text-to-video"},prompt:{$ref:"s108"},
duration_seconds:{type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},aspect_ratio:{type:"string",enum:["16:9","9:16",
"1:1"]},output_resolution:{type:"string",enum:["720p","1080p"]},callback_url:{$ref:"s2"}}};function cr(r,{instancePath:o="",
parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s===
"prompt"||s==="duration_seconds"||s==="aspect_ratio"||s==="output_resolution"||s==="callback_url")){let l={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="kling-v3-turbo-text-to-video"){let l={
instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-turbo-text-to-video"},message:"must be equal to c\
onstant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0&&(z(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:n})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.duration_seconds!==void 0){let s=r.duration_seconds;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let l={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(!(s===3||s===4||s===5||s===6||s===7||s===8||s===9||s===
10||s===11||s===12||s===13||s===14||s===15)){let l={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:ps.
properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.
aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let l={instancePath:o+"/aspect_ratio",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="16:9"||s==="9:16"||s==="1:1")){let l={
instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:ps.properties.aspect_ratio.enum},message:"must be eq\
ual to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.output_resolution!==void 0){let s=r.output_resolution;
if(typeof s!="string"){let l={instancePath:o+"/output_resolution",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[l]:e.push(l),t++}if(!(s==="720p"||s==="1080p")){let l={instancePath:o+"/output_resolution",keyword:"\
enum",params:{allowedValues:ps.properties.output_resolution.enum},message:"must be equal to one of the allowed values"};
e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return cr.errors=e,t===0}var ht=wt;function wt(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
Cr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Cr.errors:e.concat(Cr.errors),t=e.length);
var p=g===t;p&&(l=!0,a=0);let u=t;ir(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?ir.errors:
e.concat(ir.errors),t=e.length);var p=u===t;if(p&&l)l=!1,a=[a,1];else{p&&(l=!0,a=1);let d=t;ur(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?ur.errors:e.concat(ur.errors),t=e.length);var p=d===t;if(p&&l)l=!1,a=[a,2];else{
p&&(l=!0,a=2);let y=t;pr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?pr.errors:e.concat(
pr.errors),t=e.length);var p=y===t;if(p&&l)l=!1,a=[a,3];else{p&&(l=!0,a=3);let v=t;ar(r,{instancePath:o,parentData:f,parentDataProperty:m,
rootData:n})||(e=e===null?ar.errors:e.concat(ar.errors),t=e.length);var p=v===t;if(p&&l)l=!1,a=[a,4];else{p&&(l=!0,a=4);
let G=t;mr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?mr.errors:e.concat(mr.errors),t=
e.length);var p=G===t;if(p&&l)l=!1,a=[a,5];else{p&&(l=!0,a=5);let ue=t;fr(r,{instancePath:o,parentData:f,parentDataProperty:m,
rootData:n})||(e=e===null?fr.errors:e.concat(fr.errors),t=e.length);var p=ue===t;if(p&&l)l=!1,a=[a,6];else{p&&(l=!0,a=6);
let ye=t;cr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?cr.errors:e.concat(cr.errors),
t=e.length);var p=ye===t;p&&l?(l=!1,a=[a,7]):p&&(l=!0,a=7)}}}}}}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,
keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}
return wt.errors=e,t===0}var vt=kt;function kt(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
de(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?de.errors:e.concat(de.errors),t=e.length);
var p=g===t;p&&(l=!0,a=0);let u=t;ge(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?ge.errors:
e.concat(ge.errors),t=e.length);var p=u===t;if(p&&l?(l=!1,a=[a,1]):p&&(l=!0,a=1),l)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let d={instancePath:o,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[d]:e.push(d),t++}if(r.
model!==void 0){let d=r.model;if(typeof d!="string"){let q={instancePath:o+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[q]:e.push(q),t++}if(d!=="kling-3.0"){let q={instancePath:o+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[q]:e.push(q),t++}}}else{let d={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),t++}return kt.errors=e,t===0}var bt=qt;function qt(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="kling-3.0"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return de(r,{instancePath:o,parentData:f,parentDataProperty:m,
rootData:n})||(e=e===null?de.errors:e.concat(de.errors),t=e.length),qt.errors=e,t===0}var Dt=xt;function xt(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="kling-3.0"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ge(r,{instancePath:o,parentData:f,parentDataProperty:m,
rootData:n})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length),xt.errors=e,t===0}var $t=dr,Ds={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-o1"},prompt:{$ref:"s97"},
first_frame_image_url:{$ref:"s36"},last_frame_image_url:{type:"string",format:"uri",pattern:"^https?://"},mode:{$ref:"s9\
8"},duration_seconds:{$ref:"s99"},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},enable_sound:{$ref:"s100"},reference_image_urls:{
type:"array",minItems:1,maxItems:7,items:{type:"string",format:"uri",pattern:"^https?://"}},reference_video_url:{type:"s\
tring",format:"uri",pattern:"^https?://"},reference_video_type:{type:"string",const:"feature"},preserve_reference_video_audio:{
$ref:"s102"},callback_url:{$ref:"s2"}},dependentRequired:{reference_video_type:["reference_video_url"],preserve_reference_video_audio:[
"reference_video_url"]},allOf:[{if:{properties:{reference_video_url:{}},required:["reference_video_url"],additionalProperties:!0},
then:{properties:{prompt:{pattern:"<<<video_1>>>"},reference_video_type:{},reference_image_urls:{maxItems:4}},required:[
"reference_video_type"],additionalProperties:!0}},{if:{properties:{last_frame_image_url:{}},required:["last_frame_image_\
url"],additionalProperties:!0},then:{properties:{reference_image_urls:{not:{}},reference_video_url:{not:{}}},additionalProperties:!0}}]};
function dr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let y;if(r.reference_video_url===void 0&&(y="reference_video_url")){let w={};e===null?e=[w]:
e.push(w),t++}}var g=a===t;if(t=s,e!==null&&(s?e.length=s:e=null),g){let y=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.reference_video_type===void 0){let v={instancePath:o,keyword:"required",params:{missingProperty:"reference_video_ty\
pe"},message:"must have required property 'reference_video_type'"};e===null?e=[v]:e.push(v),t++}if(r.prompt!==void 0){let v=r.
prompt;if(typeof v=="string"&&!mt.test(v)){let B={instancePath:o+"/prompt",keyword:"pattern",params:{pattern:"<<<video_1\
>>>"},message:'must match pattern "<<<video_1>>>"'};e===null?e=[B]:e.push(B),t++}}if(r.reference_image_urls!==void 0){let v=r.
reference_image_urls;if(Array.isArray(v)&&v.length>4){let B={instancePath:o+"/reference_image_urls",keyword:"maxItems",params:{
limit:4},message:"must NOT have more than 4 items"};e===null?e=[B]:e.push(B),t++}}}var g=y===t;l=g}if(!l){let y={instancePath:o,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[y]:e.push(y),t++}let u=t,p=!0,
d=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.last_frame_image_url===void 0&&(y="last_frame_image_url")){let w={};
e===null?e=[w]:e.push(w),t++}}var q=d===t;if(t=u,e!==null&&(u?e.length=u:e=null),q){let y=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.reference_image_urls!==void 0){let v={instancePath:o+"/reference_image_urls",keyword:"not",params:{},message:"\
must NOT be valid"};e===null?e=[v]:e.push(v),t++}if(r.reference_video_url!==void 0){let v={instancePath:o+"/reference_vi\
deo_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[v]:e.push(v),t++}}var q=y===t;p=q}if(!p){let y={
instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[y]:e.push(y),
t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let y={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[y]:e.push(y),t++}if(r.prompt===void 0){let y={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[y]:e.push(
y),t++}if(r.first_frame_image_url===void 0){let y={instancePath:o,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[y]:e.push(y),t++}for(let y in r)
if(!ee.call(Ds.properties,y)){let w={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:y},message:"\
must NOT have additional properties"};e===null?e=[w]:e.push(w),t++}if(r.model!==void 0){let y=r.model;if(typeof y!="stri\
ng"){let w={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(
w),t++}if(y!=="kling-o1"){let w={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-o1"},message:"must \
be equal to constant"};e===null?e=[w]:e.push(w),t++}}if(r.prompt!==void 0&&(Te(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(k(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.last_frame_image_url!==void 0){let y=r.
last_frame_image_url;if(typeof y=="string"){if(!x.test(y)){let w={instancePath:o+"/last_frame_image_url",keyword:"patter\
n",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[w]:e.push(w),t++}if(!D(y)){let w={
instancePath:o+"/last_frame_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?
e=[w]:e.push(w),t++}}else{let w={instancePath:o+"/last_frame_image_url",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[w]:e.push(w),t++}}if(r.mode!==void 0&&(Q(r.mode,{instancePath:o+"/mode",parentData:r,parentDataProperty:"\
mode",rootData:n})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.duration_seconds!==void 0&&(Ee(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Ee.errors:
e.concat(Ee.errors),t=e.length)),r.aspect_ratio!==void 0){let y=r.aspect_ratio;if(typeof y!="string"){let w={instancePath:o+
"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),t++}if(!(y==="1\
6:9"||y==="9:16"||y==="1:1")){let w={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Ds.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),t++}}if(r.enable_sound!==void 0&&(Ne(
r.enable_sound,{instancePath:o+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:n})||(e=e===null?
Ne.errors:e.concat(Ne.errors),t=e.length)),r.reference_image_urls!==void 0){let y=r.reference_image_urls;if(Array.isArray(
y)){if(y.length>7){let v={instancePath:o+"/reference_image_urls",keyword:"maxItems",params:{limit:7},message:"must NOT h\
ave more than 7 items"};e===null?e=[v]:e.push(v),t++}if(y.length<1){let v={instancePath:o+"/reference_image_urls",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[v]:e.push(v),t++}let w=y.length;for(let v=0;v<
w;v++){let B=y[v];if(typeof B=="string"){if(!x.test(B)){let G={instancePath:o+"/reference_image_urls/"+v,keyword:"patter\
n",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[G]:e.push(G),t++}if(!D(B)){let G={
instancePath:o+"/reference_image_urls/"+v,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[G]:e.push(G),t++}}else{let G={instancePath:o+"/reference_image_urls/"+v,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[G]:e.push(G),t++}}}else{let w={instancePath:o+"/reference_image_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[w]:e.push(w),t++}}if(r.reference_video_url!==void 0){let y=r.reference_video_url;
if(typeof y=="string"){if(!x.test(y)){let w={instancePath:o+"/reference_video_url",keyword:"pattern",params:{pattern:"^h\
ttps?://"},message:'must match pattern "^https?://"'};e===null?e=[w]:e.push(w),t++}if(!D(y)){let w={instancePath:o+"/ref\
erence_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[w]:e.push(w),t++}}else{
let w={instancePath:o+"/reference_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[w]:e.push(w),t++}}if(r.reference_video_type!==void 0){let y=r.reference_video_type;if(typeof y!="string"){let w={instancePath:o+
"/reference_video_type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),t++}if(y!==
"feature"){let w={instancePath:o+"/reference_video_type",keyword:"const",params:{allowedValue:"feature"},message:"must b\
e equal to constant"};e===null?e=[w]:e.push(w),t++}}if(r.preserve_reference_video_audio!==void 0&&(Ve(r.preserve_reference_video_audio,
{instancePath:o+"/preserve_reference_video_audio",parentData:r,parentDataProperty:"preserve_reference_video_audio",rootData:n})||
(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),
r.reference_video_type!==void 0&&r.reference_video_url===void 0){let y={instancePath:o,keyword:"dependentRequired",params:{
property:"reference_video_type",missingProperty:"reference_video_url",depsCount:1,deps:"reference_video_url"},message:"m\
ust have property reference_video_url when property reference_video_type is present"};e===null?e=[y]:e.push(y),t++}if(r.
preserve_reference_video_audio!==void 0&&r.reference_video_url===void 0){let y={instancePath:o,keyword:"dependentRequire\
d",params:{property:"preserve_reference_video_audio",missingProperty:"reference_video_url",depsCount:1,deps:"reference_v\
ideo_url"},message:"must have property reference_video_url when property preserve_reference_video_audio is present"};e===
null?e=[y]:e.push(y),t++}}else{let y={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[y]:e.push(y),t++}return dr.errors=e,t===0}function le(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return le.
errors=e,t===0}var jt=gr,Yo={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{
model:{type:"string",const:"kling-v2.1-master-image-to-video"},prompt:{$ref:"s87"},first_frame_image_url:{$ref:"s36"},last_frame_image_url:{
type:"string",format:"uri",pattern:"^https?://"},negative_prompt:{$ref:"s88"},cfg_scale:{$ref:"s89"},duration_seconds:{$ref:"\
s104"},aspect_ratio:{$ref:"s126"},callback_url:{$ref:"s2"}}};function gr(r,{instancePath:o="",parentData:f,parentDataProperty:m,
rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(
s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_im\
age_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!ee.call(Yo.properties,s)){let l={instancePath:o,keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),
t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="kling-v2.1-master-image-to-video"){let l={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-v2.1-master-image-to-video"},message:"must be equal to constant"};e===
null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0&&(L(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"p\
rompt",rootData:n})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.first_frame_image_url!==void 0&&(k(r.first_frame_image_url,
{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?
k.errors:e.concat(k.errors),t=e.length)),r.last_frame_image_url!==void 0){let s=r.last_frame_image_url;if(typeof s=="str\
ing"){if(!x.test(s)){let l={instancePath:o+"/last_frame_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+"/last_frame_image_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+
"/last_frame_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.
negative_prompt!==void 0&&(T(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"negat\
ive_prompt",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.cfg_scale!==void 0&&(E(r.cfg_scale,{instancePath:o+
"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:n})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),
r.duration_seconds!==void 0&&(K(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:n})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.aspect_ratio!==void 0&&(le(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?le.errors:e.concat(
le.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return gr.errors=e,t===0}var Pt=yr,Uo={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"kling-v2.1-pro"},prompt:{$ref:"s87"},first_frame_image_url:{$ref:"s36"},last_frame_image_url:{$ref:"s74"},negative_prompt:{
$ref:"s88"},cfg_scale:{$ref:"s89"},duration_seconds:{$ref:"s104"},aspect_ratio:{$ref:"s126"},callback_url:{$ref:"s2"}}};
function yr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!ee.call(Uo.properties,s)){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),t++}if(s!=="kling-v2.1-pro"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v2.1-pro"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.prompt!==void 0&&(L(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(k(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.last_frame_image_url!==void 0&&(X(r.last_frame_image_url,
{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?
X.errors:e.concat(X.errors),t=e.length)),r.negative_prompt!==void 0&&(T(r.negative_prompt,{instancePath:o+"/negative_pro\
mpt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),
r.cfg_scale!==void 0&&(E(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:n})||
(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.duration_seconds!==void 0&&(K(r.duration_seconds,{instancePath:o+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?K.errors:e.concat(K.errors),
t=e.length)),r.aspect_ratio!==void 0&&(le(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:n})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return yr.errors=e,t===0}var At=_r,Bo={type:"object",additionalProperties:!1,required:["model","prom\
pt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.1-standard"},prompt:{$ref:"s87"},first_frame_image_url:{
$ref:"s36"},last_frame_image_url:{type:"string",format:"uri",pattern:"^https?://"},negative_prompt:{$ref:"s88"},cfg_scale:{
$ref:"s89"},duration_seconds:{$ref:"s104"},aspect_ratio:{$ref:"s126"},callback_url:{$ref:"s2"}}};function _r(r,{instancePath:o="",
parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!ee.call(Bo.properties,s)){let l={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="kling-v2.1-standard"){let l={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-v2.1-standard"},message:"must be equal to constant"};e===null?e=[l]:
e.push(l),t++}}if(r.prompt!==void 0&&(L(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.first_frame_image_url!==void 0&&(k(r.first_frame_image_url,{instancePath:o+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length)),r.last_frame_image_url!==void 0){let s=r.last_frame_image_url;if(typeof s=="string"){if(!x.test(s)){
let l={instancePath:o+"/last_frame_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match patter\
n "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+"/last_frame_image_url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/last_frame_i\
mage_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.negative_prompt!==
void 0&&(T(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.cfg_scale!==void 0&&(E(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,
parentDataProperty:"cfg_scale",rootData:n})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.duration_seconds!==void 0&&
(K(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||
(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.aspect_ratio!==void 0&&(le(r.aspect_ratio,{instancePath:o+"/aspec\
t_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),
r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return _r.errors=e,t===0}var Ot=hr,Wo={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.5-turbo-image-to-vi\
deo-pro"},prompt:{$ref:"s87"},first_frame_image_url:{$ref:"s36"},last_frame_image_url:{$ref:"s74"},negative_prompt:{$ref:"\
s88"},cfg_scale:{$ref:"s89"},duration_seconds:{$ref:"s104"},aspect_ratio:{$ref:"s126"},callback_url:{$ref:"s2"}}};function hr(r,{
instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!ee.call(Wo.properties,s)){let l={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="kling-v2.5-turbo-image-to-vi\
deo-pro"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v2.5-turbo-image-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.prompt!==void 0&&(L(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(k(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.last_frame_image_url!==void 0&&(X(r.last_frame_image_url,
{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?
X.errors:e.concat(X.errors),t=e.length)),r.negative_prompt!==void 0&&(T(r.negative_prompt,{instancePath:o+"/negative_pro\
mpt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),
r.cfg_scale!==void 0&&(E(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:n})||
(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.duration_seconds!==void 0&&(K(r.duration_seconds,{instancePath:o+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?K.errors:e.concat(K.errors),
t=e.length)),r.aspect_ratio!==void 0&&(le(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:n})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return hr.errors=e,t===0}var Tt=wr,as={type:"object",additionalProperties:!1,required:["model","prom\
pt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.6"},prompt:{$ref:"s108"},first_frame_image_url:{
$ref:"s36"},last_frame_image_url:{type:"string",format:"uri",pattern:"^https?://"},mode:{$ref:"s98"},duration_seconds:{type:"\
integer",enum:[5,10]},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},enable_sound:{type:"boolean"},callback_url:{
$ref:"s2"}},allOf:[{if:{properties:{enable_sound:{const:!0}},required:["enable_sound"],additionalProperties:!0},then:{properties:{
mode:{const:"pro"}},required:["mode"],additionalProperties:!0}},{if:{properties:{last_frame_image_url:{}},required:["las\
t_frame_image_url"],additionalProperties:!0},then:{properties:{mode:{const:"pro"},duration_seconds:{const:5}},required:[
"mode"],additionalProperties:!0}}]};function wr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.enable_sound===void 0&&(y="enable_so\
und")){let w={};e===null?e=[w]:e.push(w),t++}else if(r.enable_sound!==void 0&&r.enable_sound!==!0){let w={};e===null?e=[
w]:e.push(w),t++}}var g=a===t;if(t=s,e!==null&&(s?e.length=s:e=null),g){let y=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.mode===void 0){let v={instancePath:o,keyword:"required",params:{missingProperty:"mode"},message:"must have requ\
ired property 'mode'"};e===null?e=[v]:e.push(v),t++}if(r.mode!==void 0&&r.mode!=="pro"){let v={instancePath:o+"/mode",keyword:"\
const",params:{allowedValue:"pro"},message:"must be equal to constant"};e===null?e=[v]:e.push(v),t++}}var g=y===t;l=g}if(!l){
let y={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[y]:e.push(
y),t++}let u=t,p=!0,d=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.last_frame_image_url===void 0&&(y="last_\
frame_image_url")){let w={};e===null?e=[w]:e.push(w),t++}}var q=d===t;if(t=u,e!==null&&(u?e.length=u:e=null),q){let y=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let v={instancePath:o,keyword:"required",params:{missingProperty:"\
mode"},message:"must have required property 'mode'"};e===null?e=[v]:e.push(v),t++}if(r.mode!==void 0&&r.mode!=="pro"){let v={
instancePath:o+"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal to constant"};e===null?e=[v]:e.
push(v),t++}if(r.duration_seconds!==void 0&&r.duration_seconds!==5){let v={instancePath:o+"/duration_seconds",keyword:"c\
onst",params:{allowedValue:5},message:"must be equal to constant"};e===null?e=[v]:e.push(v),t++}}var q=y===t;p=q}if(!p){
let y={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[y]:e.push(
y),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let y={instancePath:o,keyword:"required",params:{
missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[y]:e.push(y),t++}if(r.prompt===void 0){
let y={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[y]:e.push(y),t++}if(r.first_frame_image_url===void 0){let y={instancePath:o,keyword:"required",params:{missingProperty:"\
first_frame_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[y]:e.push(y),t++}for(let y in r)
if(!ee.call(as.properties,y)){let w={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:y},message:"\
must NOT have additional properties"};e===null?e=[w]:e.push(w),t++}if(r.model!==void 0){let y=r.model;if(typeof y!="stri\
ng"){let w={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(
w),t++}if(y!=="kling-v2.6"){let w={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v2.6"},message:"m\
ust be equal to constant"};e===null?e=[w]:e.push(w),t++}}if(r.prompt!==void 0&&(z(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(k(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.last_frame_image_url!==void 0){let y=r.
last_frame_image_url;if(typeof y=="string"){if(!x.test(y)){let w={instancePath:o+"/last_frame_image_url",keyword:"patter\
n",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[w]:e.push(w),t++}if(!D(y)){let w={
instancePath:o+"/last_frame_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?
e=[w]:e.push(w),t++}}else{let w={instancePath:o+"/last_frame_image_url",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[w]:e.push(w),t++}}if(r.mode!==void 0&&(Q(r.mode,{instancePath:o+"/mode",parentData:r,parentDataProperty:"\
mode",rootData:n})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.duration_seconds!==void 0){let y=r.duration_seconds;
if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let w={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[w]:e.push(w),t++}if(!(y===5||y===10)){let w={instancePath:o+"/duration_seco\
nds",keyword:"enum",params:{allowedValues:as.properties.duration_seconds.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[w]:e.push(w),t++}}if(r.aspect_ratio!==void 0){let y=r.aspect_ratio;if(typeof y!="string"){let w={
instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),
t++}if(!(y==="16:9"||y==="9:16"||y==="1:1")){let w={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:as.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),t++}}if(r.enable_sound!==
void 0&&typeof r.enable_sound!="boolean"){let y={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[y]:e.push(y),t++}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",
parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let y={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),t++}return wr.errors=
e,t===0}var Et=vr,Nr={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{
model:{type:"string",const:"kling-v3-omni"},prompt:{$ref:"s108"},first_frame_image_url:{$ref:"s36"},last_frame_image_url:{
type:"string",format:"uri",pattern:"^https?://"},duration_seconds:{type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},
aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},output_resolution:{type:"string",enum:["720p","1080p","4k"]},enable_sound:{
type:"boolean"},callback_url:{$ref:"s2"}},if:{properties:{last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},
then:{properties:{duration_seconds:{const:5}},additionalProperties:!0}};function vr(r,{instancePath:o="",parentData:f,parentDataProperty:m,
rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.last_frame_image_url===
void 0&&(u="last_frame_image_url")){let p={};e===null?e=[p]:e.push(p),t++}}var g=a===t;if(t=s,e!==null&&(s?e.length=s:e=
null),g){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&r.duration_seconds!==5){let d={
instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"must be equal to constant"};e===null?
e=[d]:e.push(d),t++}var g=u===t;l=g}if(!l){let u={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'mu\
st match "then" schema'};e===null?e=[u]:e.push(u),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let u={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[u]:e.push(u),t++}if(r.prompt===void 0){let u={instancePath:o,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[u]:e.push(u),t++}if(r.first_frame_image_url===void 0){
let u={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[u]:e.push(u),t++}for(let u in r)if(!ee.call(Nr.properties,u)){let p={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[
p]:e.push(p),t++}if(r.model!==void 0){let u=r.model;if(typeof u!="string"){let p={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(u!=="kling-v3-omni"){let p={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-v3-omni"},message:"must be equal to constant"};e===null?e=[p]:e.push(
p),t++}}if(r.prompt!==void 0&&(z(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||
(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.first_frame_image_url!==void 0&&(k(r.first_frame_image_url,{instancePath:o+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length)),r.last_frame_image_url!==void 0){let u=r.last_frame_image_url;if(typeof u=="string"){if(!x.test(u)){
let p={instancePath:o+"/last_frame_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match patter\
n "^https?://"'};e===null?e=[p]:e.push(p),t++}if(!D(u)){let p={instancePath:o+"/last_frame_image_url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:o+"/last_frame_i\
mage_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}}if(r.duration_seconds!==
void 0){let u=r.duration_seconds;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let p={instancePath:o+"/duration_seconds",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),t++}if(!(u===3||u===4||u===5||
u===6||u===7||u===8||u===9||u===10||u===11||u===12||u===13||u===14||u===15)){let p={instancePath:o+"/duration_seconds",keyword:"\
enum",params:{allowedValues:Nr.properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===
null?e=[p]:e.push(p),t++}}if(r.aspect_ratio!==void 0){let u=r.aspect_ratio;if(typeof u!="string"){let p={instancePath:o+
"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(!(u==="1\
6:9"||u==="9:16"||u==="1:1")){let p={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Nr.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),t++}}if(r.output_resolution!==void 0){
let u=r.output_resolution;if(typeof u!="string"){let p={instancePath:o+"/output_resolution",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(!(u==="720p"||u==="1080p"||u==="4k")){let p={instancePath:o+
"/output_resolution",keyword:"enum",params:{allowedValues:Nr.properties.output_resolution.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[p]:e.push(p),t++}}if(r.enable_sound!==void 0&&typeof r.enable_sound!="boolean"){
let u={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.
push(u),t++}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let u={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),t++}return vr.errors=e,t===0}var Nt=kr,xs={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"kling-v3-turbo-image-to-video"},prompt:{$ref:"s108"},first_frame_image_url:{$ref:"s36"},duration_seconds:{type:"\
integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},output_resolution:{type:"string",enum:["720p","1080p"]},callback_url:{$ref:"\
s2"}}};function kr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
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
message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0&&(z(r.prompt,{instancePath:o+"/p\
rompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(k(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.duration_seconds!==void 0){let s=r.duration_seconds;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let l={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(!(s===3||s===4||s===5||s===6||s===7||s===8||s===9||s===
10||s===11||s===12||s===13||s===14||s===15)){let l={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:xs.
properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.
output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let l={instancePath:o+"/output_resolution",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="720p"||s==="1080p")){
let l={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:xs.properties.output_resolution.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return kr.errors=e,t===0}var Vt=Lt;function Lt(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
dr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?dr.errors:e.concat(dr.errors),t=e.length);
var p=g===t;p&&(l=!0,a=0);let u=t;gr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?gr.errors:
e.concat(gr.errors),t=e.length);var p=u===t;if(p&&l)l=!1,a=[a,1];else{p&&(l=!0,a=1);let d=t;yr(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?yr.errors:e.concat(yr.errors),t=e.length);var p=d===t;if(p&&l)l=!1,a=[a,2];else{
p&&(l=!0,a=2);let y=t;_r(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?_r.errors:e.concat(
_r.errors),t=e.length);var p=y===t;if(p&&l)l=!1,a=[a,3];else{p&&(l=!0,a=3);let v=t;hr(r,{instancePath:o,parentData:f,parentDataProperty:m,
rootData:n})||(e=e===null?hr.errors:e.concat(hr.errors),t=e.length);var p=v===t;if(p&&l)l=!1,a=[a,4];else{p&&(l=!0,a=4);
let G=t;wr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?wr.errors:e.concat(wr.errors),t=
e.length);var p=G===t;if(p&&l)l=!1,a=[a,5];else{p&&(l=!0,a=5);let ue=t;vr(r,{instancePath:o,parentData:f,parentDataProperty:m,
rootData:n})||(e=e===null?vr.errors:e.concat(vr.errors),t=e.length);var p=ue===t;if(p&&l)l=!1,a=[a,6];else{p&&(l=!0,a=6);
let ye=t;kr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?kr.errors:e.concat(kr.errors),
t=e.length);var p=ye===t;p&&l?(l=!1,a=[a,7]):p&&(l=!0,a=7)}}}}}}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,
keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}
return Lt.errors=e,t===0}function ze(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(b(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return ze.errors=e,t===0}function Se(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length>4){let l={instancePath:o,keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===
null?e=[l]:e.push(l),t++}if(r.length<1){let l={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[l]:e.push(l),t++}let s=r.length;for(let l=0;l<s;l++){let a=r[l];if(typeof a=="string"){
if(!x.test(a)){let g={instancePath:o+"/"+l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "\
^https?://"'};e===null?e=[g]:e.push(g),t++}if(!D(a)){let g={instancePath:o+"/"+l,keyword:"format",params:{format:"uri"},
message:'must match format "uri"'};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:o+"/"+l,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),t++}}}else{let s={instancePath:o,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return Se.errors=e,t===0}var Xo={type:"string",enum:["auto","16:9","9:16","1:1"]};function Ie(r,{instancePath:o="",parentData:f,parentDataProperty:m,
rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="auto"||r==="16:9"||r==="9:16"||r==="1:1")){let s={instancePath:o,
keyword:"enum",params:{allowedValues:Xo.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),t++}return Ie.errors=e,t===0}var zt=br,Vr={type:"object",additionalProperties:!1,required:["model","prompt","aspect_r\
atio"],properties:{model:{type:"string",const:"kling-v3-omni-edit"},prompt:{type:"string",minLength:1,maxLength:2500},source_video_url:{
type:"string",format:"uri",pattern:"^https?://"},source_task_id:{$ref:"s143"},reference_image_urls:{$ref:"s144"},aspect_ratio:{
$ref:"s145"},duration_seconds:{type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},output_resolution:{type:"string",enum:[
"720p","1080p","4k"]},enable_sound:{type:"boolean"},callback_url:{$ref:"s2"}},allOf:[{if:{properties:{source_video_url:{}},
required:["source_video_url"],additionalProperties:!0},then:{properties:{source_task_id:{not:{}}},additionalProperties:!0}},
{if:{not:{properties:{source_video_url:{}},required:["source_video_url"],additionalProperties:!0}},then:{properties:{source_task_id:{}},
required:["source_task_id"],additionalProperties:!0}},{if:{properties:{reference_image_urls:{}},required:["reference_ima\
ge_urls"],additionalProperties:!0},then:{properties:{aspect_ratio:{enum:["16:9","9:16","1:1"]}},additionalProperties:!0}},
{if:{not:{properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0}},then:{properties:{
aspect_ratio:{const:"auto"},duration_seconds:{const:5}},additionalProperties:!0}}]};function br(r,{instancePath:o="",parentData:f,
parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.
source_video_url===void 0&&(c="source_video_url")){let h={};e===null?e=[h]:e.push(h),t++}}var g=a===t;if(t=s,e!==null&&(s?
e.length=s:e=null),g){let c=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==void 0){let j={instancePath:o+
"/source_task_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[j]:e.push(j),t++}var g=c===t;l=g}if(!l){
let c={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(
c),t++}let u=t,p=!0,d=t,q=t,y=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.source_video_url===void 0&&(c="s\
ource_video_url")){let h={};e===null?e=[h]:e.push(h),t++}}var w=y===t;if(w){let c={};e===null?e=[c]:e.push(c),t++}else t=
q,e!==null&&(q?e.length=q:e=null);var v=d===t;if(t=u,e!==null&&(u?e.length=u:e=null),v){let c=t;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.source_task_id===void 0){let j={instancePath:o,keyword:"required",params:{missingProperty:"source_t\
ask_id"},message:"must have required property 'source_task_id'"};e===null?e=[j]:e.push(j),t++}var v=c===t;p=v}if(!p){let c={
instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),
t++}let B=t,G=!0,Wr=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.reference_image_urls===void 0&&(c="referen\
ce_image_urls")){let h={};e===null?e=[h]:e.push(h),t++}}var ue=Wr===t;if(t=B,e!==null&&(B?e.length=B:e=null),ue){let c=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.aspect_ratio!==void 0){let j=r.aspect_ratio;if(!(j==="16:9"||j==="9:16"||
j==="1:1")){let Ue={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Vr.allOf[2].then.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[Ue]:e.push(Ue),t++}}var ue=c===t;G=ue}if(!G){let c={
instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),
t++}let ke=t,ye=!0,Xr=t,be=t,Jr=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.reference_image_urls===void 0&&
(c="reference_image_urls")){let h={};e===null?e=[h]:e.push(h),t++}}var Qr=Jr===t;if(Qr){let c={};e===null?e=[c]:e.push(c),
t++}else t=be,e!==null&&(be?e.length=be:e=null);var qe=Xr===t;if(t=ke,e!==null&&(ke?e.length=ke:e=null),qe){let c=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.aspect_ratio!==void 0&&r.aspect_ratio!=="auto"){let j={instancePath:o+"/aspe\
ct_ratio",keyword:"const",params:{allowedValue:"auto"},message:"must be equal to constant"};e===null?e=[j]:e.push(j),t++}
if(r.duration_seconds!==void 0&&r.duration_seconds!==5){let j={instancePath:o+"/duration_seconds",keyword:"const",params:{
allowedValue:5},message:"must be equal to constant"};e===null?e=[j]:e.push(j),t++}}var qe=c===t;ye=qe}if(!ye){let c={instancePath:o,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),t++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let c={instancePath:o,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[c]:e.push(c),t++}if(r.prompt===void 0){let c={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(
c),t++}if(r.aspect_ratio===void 0){let c={instancePath:o,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[c]:e.push(c),t++}for(let c in r)if(!ee.call(Vr.properties,c)){let h={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};
e===null?e=[h]:e.push(h),t++}if(r.model!==void 0){let c=r.model;if(typeof c!="string"){let h={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}if(c!=="kling-v3-omni-edit"){let h={
instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-edit"},message:"must be equal to constant"};
e===null?e=[h]:e.push(h),t++}}if(r.prompt!==void 0){let c=r.prompt;if(typeof c=="string"){if(b(c)>2500){let h={instancePath:o+
"/prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 characters"};e===null?e=[h]:e.push(
h),t++}if(b(c)<1){let h={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[h]:e.push(h),t++}}if(r.source_video_url!==void 0){let c=r.source_video_url;if(typeof c==
"string"){if(!x.test(c)){let h={instancePath:o+"/source_video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[h]:e.push(h),t++}if(!D(c)){let h={instancePath:o+"/source_video_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:o+
"/source_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}}if(r.source_task_id!==
void 0&&(ze(r.source_task_id,{instancePath:o+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:n})||
(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),r.reference_image_urls!==void 0&&(Se(r.reference_image_urls,{instancePath:o+
"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:n})||(e=e===null?Se.errors:e.concat(
Se.errors),t=e.length)),r.aspect_ratio!==void 0&&(Ie(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:n})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),r.duration_seconds!==void 0){let c=r.
duration_seconds;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let h={instancePath:o+"/duration_seconds",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[h]:e.push(h),t++}if(!(c===3||c===4||c===5||c===6||c===7||c===8||c===
9||c===10||c===11||c===12||c===13||c===14||c===15)){let h={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:Vr.
properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),t++}}if(r.
output_resolution!==void 0){let c=r.output_resolution;if(typeof c!="string"){let h={instancePath:o+"/output_resolution",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}if(!(c==="720p"||c==="1080p"||
c==="4k")){let h={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:Vr.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),t++}}if(r.enable_sound!==void 0&&typeof r.
enable_sound!="boolean"){let c={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[c]:e.push(c),t++}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let c={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),t++}return br.errors=e,t===0}var St=qr,
Lr={type:"object",additionalProperties:!1,required:["model","prompt","aspect_ratio"],properties:{model:{type:"string",const:"\
kling-v3-omni-reference"},prompt:{type:"string",minLength:1,maxLength:2500},source_video_url:{type:"string",format:"uri",
pattern:"^https?://"},source_task_id:{$ref:"s143"},reference_image_urls:{$ref:"s144"},aspect_ratio:{$ref:"s145"},duration_seconds:{
type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},output_resolution:{type:"string",enum:["720p","1080p","4k"]},enable_sound:{
type:"boolean",const:!1},callback_url:{$ref:"s2"}},allOf:[{if:{properties:{source_video_url:{}},required:["source_video_\
url"],additionalProperties:!0},then:{properties:{source_task_id:{not:{}}},additionalProperties:!0}},{if:{not:{properties:{
source_video_url:{}},required:["source_video_url"],additionalProperties:!0}},then:{properties:{source_task_id:{}},required:[
"source_task_id"],additionalProperties:!0}},{if:{properties:{reference_image_urls:{}},required:["reference_image_urls"],
additionalProperties:!0},then:{properties:{aspect_ratio:{enum:["16:9","9:16","1:1"]}},additionalProperties:!0}},{if:{not:{
properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0}},then:{properties:{aspect_ratio:{
const:"auto"},duration_seconds:{const:5}},additionalProperties:!0}}]};function qr(r,{instancePath:o="",parentData:f,parentDataProperty:m,
rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.source_video_url===
void 0&&(c="source_video_url")){let h={};e===null?e=[h]:e.push(h),t++}}var g=a===t;if(t=s,e!==null&&(s?e.length=s:e=null),
g){let c=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==void 0){let j={instancePath:o+"/source_task_i\
d",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[j]:e.push(j),t++}var g=c===t;l=g}if(!l){let c={instancePath:o,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),t++}let u=t,p=!0,
d=t,q=t,y=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.source_video_url===void 0&&(c="source_video_url")){let h={};
e===null?e=[h]:e.push(h),t++}}var w=y===t;if(w){let c={};e===null?e=[c]:e.push(c),t++}else t=q,e!==null&&(q?e.length=q:e=
null);var v=d===t;if(t=u,e!==null&&(u?e.length=u:e=null),v){let c=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id===
void 0){let j={instancePath:o,keyword:"required",params:{missingProperty:"source_task_id"},message:"must have required p\
roperty 'source_task_id'"};e===null?e=[j]:e.push(j),t++}var v=c===t;p=v}if(!p){let c={instancePath:o,keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),t++}let B=t,G=!0,Wr=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.reference_image_urls===void 0&&(c="reference_image_urls")){let h={};e===null?e=[
h]:e.push(h),t++}}var ue=Wr===t;if(t=B,e!==null&&(B?e.length=B:e=null),ue){let c=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.aspect_ratio!==void 0){let j=r.aspect_ratio;if(!(j==="16:9"||j==="9:16"||j==="1:1")){let Ue={instancePath:o+"/aspe\
ct_ratio",keyword:"enum",params:{allowedValues:Lr.allOf[2].then.properties.aspect_ratio.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[Ue]:e.push(Ue),t++}}var ue=c===t;G=ue}if(!G){let c={instancePath:o,keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),t++}let ke=t,ye=!0,Xr=t,be=t,
Jr=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.reference_image_urls===void 0&&(c="reference_image_urls")){
let h={};e===null?e=[h]:e.push(h),t++}}var Qr=Jr===t;if(Qr){let c={};e===null?e=[c]:e.push(c),t++}else t=be,e!==null&&(be?
e.length=be:e=null);var qe=Xr===t;if(t=ke,e!==null&&(ke?e.length=ke:e=null),qe){let c=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.aspect_ratio!==void 0&&r.aspect_ratio!=="auto"){let j={instancePath:o+"/aspect_ratio",keyword:"const",params:{
allowedValue:"auto"},message:"must be equal to constant"};e===null?e=[j]:e.push(j),t++}if(r.duration_seconds!==void 0&&r.
duration_seconds!==5){let j={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"must be\
 equal to constant"};e===null?e=[j]:e.push(j),t++}}var qe=c===t;ye=qe}if(!ye){let c={instancePath:o,keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),t++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.model===void 0){let c={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must\
 have required property 'model'"};e===null?e=[c]:e.push(c),t++}if(r.prompt===void 0){let c={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(c),t++}if(r.
aspect_ratio===void 0){let c={instancePath:o,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must ha\
ve required property 'aspect_ratio'"};e===null?e=[c]:e.push(c),t++}for(let c in r)if(!ee.call(Lr.properties,c)){let h={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[
h]:e.push(h),t++}if(r.model!==void 0){let c=r.model;if(typeof c!="string"){let h={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}if(c!=="kling-v3-omni-reference"){let h={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-reference"},message:"must be equal to constant"};e===null?e=
[h]:e.push(h),t++}}if(r.prompt!==void 0){let c=r.prompt;if(typeof c=="string"){if(b(c)>2500){let h={instancePath:o+"/pro\
mpt",keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 characters"};e===null?e=[h]:e.push(h),
t++}if(b(c)<1){let h={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[h]:e.push(h),t++}}if(r.source_video_url!==void 0){let c=r.source_video_url;if(typeof c=="st\
ring"){if(!x.test(c)){let h={instancePath:o+"/source_video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[h]:e.push(h),t++}if(!D(c)){let h={instancePath:o+"/source_video_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:o+
"/source_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}}if(r.source_task_id!==
void 0&&(ze(r.source_task_id,{instancePath:o+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:n})||
(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),r.reference_image_urls!==void 0&&(Se(r.reference_image_urls,{instancePath:o+
"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:n})||(e=e===null?Se.errors:e.concat(
Se.errors),t=e.length)),r.aspect_ratio!==void 0&&(Ie(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:n})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),r.duration_seconds!==void 0){let c=r.
duration_seconds;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let h={instancePath:o+"/duration_seconds",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[h]:e.push(h),t++}if(!(c===3||c===4||c===5||c===6||c===7||c===8||c===
9||c===10||c===11||c===12||c===13||c===14||c===15)){let h={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:Lr.
properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),t++}}if(r.
output_resolution!==void 0){let c=r.output_resolution;if(typeof c!="string"){let h={instancePath:o+"/output_resolution",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}if(!(c==="720p"||c==="1080p"||
c==="4k")){let h={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:Lr.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),t++}}if(r.enable_sound!==void 0){let c=r.
enable_sound;if(typeof c!="boolean"){let h={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[h]:e.push(h),t++}if(c!==!1){let h={instancePath:o+"/enable_sound",keyword:"const",params:{
allowedValue:!1},message:"must be equal to constant"};e===null?e=[h]:e.push(h),t++}}r.callback_url!==void 0&&(_(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length))}else{let c={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[c]:e.push(c),t++}return qr.errors=e,t===0}var It=Kt;function Kt(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
br(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?br.errors:e.concat(br.errors),t=e.length);
var p=g===t;p&&(l=!0,a=0);let u=t;qr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?qr.errors:
e.concat(qr.errors),t=e.length);var p=u===t;if(p&&l?(l=!1,a=[a,1]):p&&(l=!0,a=1),l)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return Kt.errors=e,t===0}var Rt=Gt;function Gt(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"source_task_id"||s==="prompt"||s==="mode"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.source_task_id!==
void 0){let s=r.source_task_id;if(typeof s=="string"){if(b(s)<1){let l={instancePath:o+"/source_task_id",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+
"/source_task_id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==
void 0){let s=r.prompt;if(typeof s=="string"){if(b(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.mode!==void 0&&(Q(r.mode,{instancePath:o+
"/mode",parentData:r,parentDataProperty:"mode",rootData:n})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.callback_url!==
void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=
e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Gt.errors=e,t===0}var Jo={type:"string",enum:["720p","1080p"]};function Zr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Jo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Zr.errors=e,t===0}var Qo={type:"string",enum:["video","image"]};function Ke(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="video"||r==="image")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Qo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Ke.errors=e,t===0}var Mt=Dr,
el={type:"object",additionalProperties:!1,required:["model","source_image_url","reference_video_url","output_resolution"],
properties:{model:{type:"string",const:"kling-3.0"},source_image_url:{type:"string",format:"uri",pattern:"^https?://"},reference_video_url:{
type:"string",format:"uri",pattern:"^https?://"},prompt:{type:"string",minLength:1},output_resolution:{$ref:"s152"},character_orientation:{
$ref:"s153"},background_source:{type:"string",enum:["video","image"]},callback_url:{$ref:"s2"}}};function Dr(r,{instancePath:o="",
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
t++}}if(r.source_image_url!==void 0){let s=r.source_image_url;if(typeof s=="string"){if(!x.test(s)){let l={instancePath:o+
"/source_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?
e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+"/source_image_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/source_image_url",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.reference_video_url!==void 0){let s=r.reference_video_url;
if(typeof s=="string"){if(!x.test(s)){let l={instancePath:o+"/reference_video_url",keyword:"pattern",params:{pattern:"^h\
ttps?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+"/ref\
erence_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:o+"/reference_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[l]:e.push(l),t++}}if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(b(s)<1){let l={instancePath:o+"/prompt",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
t++}}if(r.output_resolution!==void 0&&(Zr(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:n})||(e=e===null?Zr.errors:e.concat(Zr.errors),t=e.length)),r.character_orientation!==void 0&&
(Ke(r.character_orientation,{instancePath:o+"/character_orientation",parentData:r,parentDataProperty:"character_orientat\
ion",rootData:n})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length)),r.background_source!==void 0){let s=r.background_source;
if(typeof s!="string"){let l={instancePath:o+"/background_source",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[l]:e.push(l),t++}if(!(s==="video"||s==="image")){let l={instancePath:o+"/background_source",keyword:"\
enum",params:{allowedValues:el.properties.background_source.enum},message:"must be equal to one of the allowed values"};
e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Dr.errors=e,t===0}var Ct=xr,rl={
type:"object",additionalProperties:!1,required:["model","source_image_url","reference_video_url","output_resolution","ch\
aracter_orientation"],properties:{model:{type:"string",const:"kling-v2.6"},source_image_url:{type:"string",format:"uri",
pattern:"^https?://"},reference_video_url:{type:"string",format:"uri",pattern:"^https?://"},prompt:{type:"string",minLength:1,
maxLength:2500},output_resolution:{type:"string",enum:["720p","1080p"]},character_orientation:{$ref:"s153"},callback_url:{
$ref:"s2"}}};function xr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
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
void 0){let s=r.source_image_url;if(typeof s=="string"){if(!x.test(s)){let l={instancePath:o+"/source_image_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){
let l={instancePath:o+"/source_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),t++}}if(r.reference_video_url!==void 0){let s=r.reference_video_url;if(typeof s==
"string"){if(!x.test(s)){let l={instancePath:o+"/reference_video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+"/reference_video_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+
"/reference_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.
prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(b(s)>2500){let l={instancePath:o+"/prompt",keyword:"maxLength",
params:{limit:2500},message:"must NOT have more than 2500 characters"};e===null?e=[l]:e.push(l),t++}if(b(s)<1){let l={instancePath:o+
"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),
t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}}if(r.output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let l={instancePath:o+"\
/output_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s===
"720p"||s==="1080p")){let l={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:rl.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}r.character_orientation!==void 0&&
(Ke(r.character_orientation,{instancePath:o+"/character_orientation",parentData:r,parentDataProperty:"character_orientat\
ion",rootData:n})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return xr.errors=e,t===0}var Ft=Ht;function Ht(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
Dr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Dr.errors:e.concat(Dr.errors),t=e.length);
var p=g===t;p&&(l=!0,a=0);let u=t;xr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?xr.errors:
e.concat(xr.errors),t=e.length);var p=u===t;if(p&&l?(l=!1,a=[a,1]):p&&(l=!0,a=1),l)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return Ht.errors=e,t===0}function ne(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!x.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return ne.errors=e,t===0}var Zt=$r;function $r(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
if(typeof s=="string"){if(!x.test(s)){let l={instancePath:o+"/source_image_url",keyword:"pattern",params:{pattern:"^http\
s?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+"/source\
_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}}if(r.source_audio_url!==void 0&&(ne(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:n})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.prompt!==void 0){let s=r.prompt;
if(typeof s=="string"){if(b(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return $r.errors=e,t===0}var Yt=jr;function jr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
source_image_url;if(typeof s=="string"){if(!x.test(s)){let l={instancePath:o+"/source_image_url",keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+
"/source_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}}if(r.source_audio_url!==void 0&&(ne(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:n})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.prompt!==void 0){let s=r.prompt;
if(typeof s=="string"){if(b(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return jr.errors=e,t===0}var Ut=Pr;function Pr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
source_image_url;if(typeof s=="string"){if(!x.test(s)){let l={instancePath:o+"/source_image_url",keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+
"/source_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}}if(r.source_audio_url!==void 0&&(ne(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:n})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.prompt!==void 0){let s=r.prompt;
if(typeof s=="string"){if(b(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return Pr.errors=e,t===0}var Bt=Ar;function Ar(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
source_image_url;if(typeof s=="string"){if(!x.test(s)){let l={instancePath:o+"/source_image_url",keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!D(s)){let l={instancePath:o+
"/source_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}}if(r.source_audio_url!==void 0&&(ne(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:n})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.prompt!==void 0){let s=r.prompt;
if(typeof s=="string"){if(b(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return Ar.errors=e,t===0}var Wt=Xt;function Xt(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
$r(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?$r.errors:e.concat($r.errors),t=e.length);
var p=g===t;p&&(l=!0,a=0);let u=t;jr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?jr.errors:
e.concat(jr.errors),t=e.length);var p=u===t;if(p&&l)l=!1,a=[a,1];else{p&&(l=!0,a=1);let d=t;Pr(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?Pr.errors:e.concat(Pr.errors),t=e.length);var p=d===t;if(p&&l)l=!1,a=[a,2];else{
p&&(l=!0,a=2);let y=t;Ar(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Ar.errors:e.concat(
Ar.errors),t=e.length);var p=y===t;p&&l?(l=!1,a=[a,3]):p&&(l=!0,a=3)}}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return Xt.errors=e,t===0}function Re(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(b(r)>5e3){let s={instancePath:o,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[s]:e.push(s),t++}if(b(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return Re.errors=e,t===0}function Ge(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return Ge.
errors=e,t===0}function Me(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="number"){
let s={instancePath:o,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),t++}return Me.
errors=e,t===0}function Ce(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let s={instancePath:o,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:o,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[s]:e.push(s),t++}return Ce.errors=e,t===0}function Fe(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="number"){
let s={instancePath:o,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),t++}return Fe.
errors=e,t===0}function He(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="number"){
if(r>1.2||isNaN(r)){let s={instancePath:o,keyword:"maximum",params:{comparison:"<=",limit:1.2},message:"must be <= 1.2"};
e===null?e=[s]:e.push(s),t++}if(r<.7||isNaN(r)){let s={instancePath:o,keyword:"minimum",params:{comparison:">=",limit:.7},
message:"must be >= 0.7"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[s]:e.push(s),t++}return He.errors=e,t===0}function Ze(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return Ze.errors=e,t===0}function ie(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return ie.
errors=e,t===0}var Jt=Or,sl={type:"object",additionalProperties:!1,required:["model","text","voice"],properties:{model:{
type:"string",const:"text-to-speech-multilingual-v2"},text:{$ref:"s169"},voice:{$ref:"s170"},stability:{$ref:"s171"},similarity_boost:{
$ref:"s172"},style:{$ref:"s173"},speed:{$ref:"s174"},timestamps:{$ref:"s175"},previous_text:{type:"string",maxLength:5e3},
next_text:{type:"string",maxLength:5e3},language_code:{$ref:"s176"},callback_url:{$ref:"s2"}}};function Or(r,{instancePath:o="",
parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.text===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
text"},message:"must have required property 'text'"};e===null?e=[s]:e.push(s),t++}if(r.voice===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!ee.call(sl.properties,s)){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="text-to-speech-multilingual-v2"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
text-to-speech-multilingual-v2"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.text!==void 0&&
(Re(r.text,{instancePath:o+"/text",parentData:r,parentDataProperty:"text",rootData:n})||(e=e===null?Re.errors:e.concat(Re.
errors),t=e.length)),r.voice!==void 0&&(Ge(r.voice,{instancePath:o+"/voice",parentData:r,parentDataProperty:"voice",rootData:n})||
(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length)),r.stability!==void 0&&(Me(r.stability,{instancePath:o+"/stability",
parentData:r,parentDataProperty:"stability",rootData:n})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length)),r.similarity_boost!==
void 0&&(Ce(r.similarity_boost,{instancePath:o+"/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:n})||
(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length)),r.style!==void 0&&(Fe(r.style,{instancePath:o+"/style",parentData:r,
parentDataProperty:"style",rootData:n})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)),r.speed!==void 0&&(He(r.
speed,{instancePath:o+"/speed",parentData:r,parentDataProperty:"speed",rootData:n})||(e=e===null?He.errors:e.concat(He.errors),
t=e.length)),r.timestamps!==void 0&&(Ze(r.timestamps,{instancePath:o+"/timestamps",parentData:r,parentDataProperty:"time\
stamps",rootData:n})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length)),r.previous_text!==void 0){let s=r.previous_text;
if(typeof s=="string"){if(b(s)>5e3){let l={instancePath:o+"/previous_text",keyword:"maxLength",params:{limit:5e3},message:"\
must NOT have more than 5000 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/previous_text",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.next_text!==void 0){let s=r.next_text;
if(typeof s=="string"){if(b(s)>5e3){let l={instancePath:o+"/next_text",keyword:"maxLength",params:{limit:5e3},message:"m\
ust NOT have more than 5000 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/next_text",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.language_code!==void 0&&(ie(r.language_code,
{instancePath:o+"/language_code",parentData:r,parentDataProperty:"language_code",rootData:n})||(e=e===null?ie.errors:e.concat(
ie.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Or.errors=e,t===0}var Qt=Tr,tl={
type:"object",additionalProperties:!1,required:["model","text"],properties:{model:{type:"string",const:"text-to-speech-t\
urbo-v2.5"},text:{$ref:"s169"},voice:{type:"string"},stability:{$ref:"s171"},similarity_boost:{$ref:"s172"},style:{$ref:"\
s173"},speed:{$ref:"s174"},timestamps:{$ref:"s175"},previous_text:{type:"string",maxLength:5e3},next_text:{type:"string",
maxLength:5e3},language_code:{$ref:"s176"},callback_url:{$ref:"s2"}}};function Tr(r,{instancePath:o="",parentData:f,parentDataProperty:m,
rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(
s),t++}if(r.text===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"text"},message:"must have r\
equired property 'text'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!ee.call(tl.properties,s)){let l={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="text-to-speech-turbo-v2.5"){let l={
instancePath:o+"/model",keyword:"const",params:{allowedValue:"text-to-speech-turbo-v2.5"},message:"must be equal to cons\
tant"};e===null?e=[l]:e.push(l),t++}}if(r.text!==void 0&&(Re(r.text,{instancePath:o+"/text",parentData:r,parentDataProperty:"\
text",rootData:n})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)),r.voice!==void 0&&typeof r.voice!="string"){let s={
instancePath:o+"/voice",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.
stability!==void 0&&(Me(r.stability,{instancePath:o+"/stability",parentData:r,parentDataProperty:"stability",rootData:n})||
(e=e===null?Me.errors:e.concat(Me.errors),t=e.length)),r.similarity_boost!==void 0&&(Ce(r.similarity_boost,{instancePath:o+
"/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:n})||(e=e===null?Ce.errors:e.concat(Ce.errors),
t=e.length)),r.style!==void 0&&(Fe(r.style,{instancePath:o+"/style",parentData:r,parentDataProperty:"style",rootData:n})||
(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)),r.speed!==void 0&&(He(r.speed,{instancePath:o+"/speed",parentData:r,
parentDataProperty:"speed",rootData:n})||(e=e===null?He.errors:e.concat(He.errors),t=e.length)),r.timestamps!==void 0&&(Ze(
r.timestamps,{instancePath:o+"/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:n})||(e=e===null?Ze.errors:
e.concat(Ze.errors),t=e.length)),r.previous_text!==void 0){let s=r.previous_text;if(typeof s=="string"){if(b(s)>5e3){let l={
instancePath:o+"/previous_text",keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characters"};
e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/previous_text",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),t++}}if(r.next_text!==void 0){let s=r.next_text;if(typeof s=="string"){if(b(s)>
5e3){let l={instancePath:o+"/next_text",keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 cha\
racters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/next_text",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),t++}}r.language_code!==void 0&&(ie(r.language_code,{instancePath:o+"/language_\
code",parentData:r,parentDataProperty:"language_code",rootData:n})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),
r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Tr.errors=e,t===0}var eo=ro;function ro(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
Or(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Or.errors:e.concat(Or.errors),t=e.length);
var p=g===t;p&&(l=!0,a=0);let u=t;Tr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Tr.errors:
e.concat(Tr.errors),t=e.length);var p=u===t;if(p&&l?(l=!1,a=[a,1]):p&&(l=!0,a=1),l)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return ro.errors=e,t===0}var Er=so;function so(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
N(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length);
var p=g===t;p&&(l=!0,a=0);let u=t;we(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?we.errors:
e.concat(we.errors),t=e.length);var p=u===t;if(p&&l)l=!1,a=[a,1];else{p&&(l=!0,a=1);let d=t;A(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length);var p=d===t;p&&l?(l=!1,a=[a,2]):p&&
(l=!0,a=2)}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return so.errors=e,t===0}function Yr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.text===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[s]:e.push(s),t++}if(r.voice===void 0){let s={instancePath:o,keyword:"re\
quired",params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="text"||s==="voice")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.text!==void 0&&typeof r.text!="string"){let s={instancePath:o+
"/text",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}r.voice!==void 0&&(Ge(
r.voice,{instancePath:o+"/voice",parentData:r,parentDataProperty:"voice",rootData:n})||(e=e===null?Ge.errors:e.concat(Ge.
errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Yr.errors=e,t===0}var to=oo,ol={type:"object",additionalProperties:!1,required:["dialogue"],properties:{
dialogue:{type:"array",items:{$ref:"s185"}},stability:{type:"number",enum:[0,.5,1]},language_code:{$ref:"s176"},callback_url:{
$ref:"s2"}}};function oo(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.dialogue===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"d\
ialogue"},message:"must have required property 'dialogue'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="dialog\
ue"||s==="stability"||s==="language_code"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.dialogue!==void 0){
let s=r.dialogue;if(Array.isArray(s)){let l=s.length;for(let a=0;a<l;a++)Yr(s[a],{instancePath:o+"/dialogue/"+a,parentData:s,
parentDataProperty:a,rootData:n})||(e=e===null?Yr.errors:e.concat(Yr.errors),t=e.length)}else{let l={instancePath:o+"/di\
alogue",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(r.stability!==void 0){
let s=r.stability;if(typeof s!="number"){let l={instancePath:o+"/stability",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[l]:e.push(l),t++}if(!(s===0||s===.5||s===1)){let l={instancePath:o+"/stability",keyword:"en\
um",params:{allowedValues:ol.properties.stability.enum},message:"must be equal to one of the allowed values"};e===null?e=
[l]:e.push(l),t++}}r.language_code!==void 0&&(ie(r.language_code,{instancePath:o+"/language_code",parentData:r,parentDataProperty:"\
language_code",rootData:n})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return oo.errors=e,t===0}var ll={type:"string",enum:["mp3_22050_32","mp3_44100_32","mp3_44100_64","mp3_44100_96","mp3_44100_128","mp3_44100_192",
"pcm_8000","pcm_16000","pcm_22050","pcm_24000","pcm_44100","pcm_48000","ulaw_8000","alaw_8000","opus_48000_32","opus_480\
00_64","opus_48000_96","opus_48000_128","opus_48000_192"]};function Ur(r,{instancePath:o="",parentData:f,parentDataProperty:m,
rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="mp3_22050_32"||r==="mp3_44100_32"||r==="mp3_44100_64"||r==="mp3_\
44100_96"||r==="mp3_44100_128"||r==="mp3_44100_192"||r==="pcm_8000"||r==="pcm_16000"||r==="pcm_22050"||r==="pcm_24000"||
r==="pcm_44100"||r==="pcm_48000"||r==="ulaw_8000"||r==="alaw_8000"||r==="opus_48000_32"||r==="opus_48000_64"||r==="opus_\
48000_96"||r==="opus_48000_128"||r==="opus_48000_192")){let s={instancePath:o,keyword:"enum",params:{allowedValues:ll.enum},
message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Ur.errors=e,t===0}var lo=no;function no(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.text===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="text"||s==="duration_seconds"||s==="loop"||s==="prompt_influence"||
s==="output_format"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.text!==void 0){let s=r.text;if(typeof s==
"string"){if(b(s)<1){let l={instancePath:o+"/text",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/text",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.duration_seconds!==void 0){let s=r.duration_seconds;if(typeof s==
"number"){if(s>22||isNaN(s)){let l={instancePath:o+"/duration_seconds",keyword:"maximum",params:{comparison:"<=",limit:22},
message:"must be <= 22"};e===null?e=[l]:e.push(l),t++}if(s<.5||isNaN(s)){let l={instancePath:o+"/duration_seconds",keyword:"\
minimum",params:{comparison:">=",limit:.5},message:"must be >= 0.5"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+
"/duration_seconds",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),t++}}if(r.loop!==
void 0&&typeof r.loop!="boolean"){let s={instancePath:o+"/loop",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[s]:e.push(s),t++}if(r.prompt_influence!==void 0){let s=r.prompt_influence;if(typeof s=="number"){if(s>
1||isNaN(s)){let l={instancePath:o+"/prompt_influence",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must \
be <= 1"};e===null?e=[l]:e.push(l),t++}if(s<0||isNaN(s)){let l={instancePath:o+"/prompt_influence",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt_influ\
ence",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),t++}}r.output_format!==void 0&&
(Ur(r.output_format,{instancePath:o+"/output_format",parentData:r,parentDataProperty:"output_format",rootData:n})||(e=e===
null?Ur.errors:e.concat(Ur.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_ur\
l",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{
let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return no.
errors=e,t===0}function Ye(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!x.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return Ye.errors=e,t===0}var io=uo;function uo(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="source_audio_url"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}r.source_audio_url!==void 0&&(Ye(r.source_audio_url,
{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"source_audio_url",rootData:n})||(e=e===null?Ye.errors:
e.concat(Ye.errors),t=e.length)),r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return uo.errors=e,t===0}var po=ao;function ao(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="source_audio_url"||s==="language_code"||s==="tag_audio_events"||s==="diarize"||s==="callback_url")){let l={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
l]:e.push(l),t++}if(r.source_audio_url!==void 0&&(Ye(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,
parentDataProperty:"source_audio_url",rootData:n})||(e=e===null?Ye.errors:e.concat(Ye.errors),t=e.length)),r.language_code!==
void 0&&(ie(r.language_code,{instancePath:o+"/language_code",parentData:r,parentDataProperty:"language_code",rootData:n})||
(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.tag_audio_events!==void 0&&typeof r.tag_audio_events!="boolean"){
let s={instancePath:o+"/tag_audio_events",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[
s]:e.push(s),t++}if(r.diarize!==void 0&&typeof r.diarize!="boolean"){let s={instancePath:o+"/diarize",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.callback_url!==void 0&&(_(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return ao.errors=e,t===0}var mo=fo;function fo(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
N(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length);
var p=g===t;p&&(l=!0,a=0);let u=t;ve(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?ve.errors:
e.concat(ve.errors),t=e.length);var p=u===t;if(p&&l)l=!1,a=[a,1];else{p&&(l=!0,a=1);let d=t;A(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length);var p=d===t;p&&l?(l=!1,a=[a,2]):p&&
(l=!0,a=2)}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return fo.errors=e,t===0}var Y=co;var Br=is().default,il=new RegExp("^[ -~]*$","u");function co(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let s=r["idempotency-key"];
if(typeof s!="string"){let l=typeof s,a;if(a===void 0)if(l=="number"||l=="boolean")a=""+s;else if(s===null)a="";else{let g={
instancePath:o+"/idempotency-key",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(
g),t++}a!==void 0&&(s=a,r!==void 0&&(r["idempotency-key"]=a))}if(typeof s=="string"){if(Br(s)>512){let l={instancePath:o+
"/idempotency-key",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[
l]:e.push(l),t++}if(Br(s)<1){let l={instancePath:o+"/idempotency-key",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}}if(r["x-client-request-id"]!==void 0){let s=r["x-clie\
nt-request-id"];if(typeof s!="string"){let l=typeof s,a;if(a===void 0)if(l=="number"||l=="boolean")a=""+s;else if(s===null)
a="";else{let g={instancePath:o+"/x-client-request-id",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[g]:e.push(g),t++}a!==void 0&&(s=a,r!==void 0&&(r["x-client-request-id"]=a))}if(typeof s=="string"){if(Br(s)>512){
let l={instancePath:o+"/x-client-request-id",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512\
 characters"};e===null?e=[l]:e.push(l),t++}if(!il.test(s)){let l={instancePath:o+"/x-client-request-id",keyword:"pattern",
params:{pattern:"^[ -~]*$"},message:'must match pattern "^[ -~]*$"'};e===null?e=[l]:e.push(l),t++}}}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return co.errors=e,t===0}var U=go;function go(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0){let s=r.id;if(typeof s!="string"){let l=typeof s,
a;if(a===void 0)if(l=="number"||l=="boolean")a=""+s;else if(s===null)a="";else{let g={instancePath:o+"/id",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),t++}a!==void 0&&(s=a,r!==void 0&&(r.id=a))}if(typeof s==
"string"&&Br(s)<1){let l={instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),t++}return go.errors=e,t===0}var fl="runapi",cl={createLumaModifyVideo:{method:"POST",path:"/api/v1/luma/modify_video",request:{whole:$s},tag:{name:"\
model",values:["luma-modify-video"]},parameters:{header:Y},responses:{200:{whole:C,choice:{branches:[{values:[],reading:{
whole:F}},{values:[],reading:{whole:H}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{
whole:M,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:S}},
{values:["completed"],reading:{whole:R}},{values:["failed"],reading:{whole:$}}]}}},getLumaModifyVideo:{method:"GET",path:"\
/api/v1/luma/modify_video/{id}",parameters:{path:U},responses:{200:{whole:Vs,choice:{tag:"status",branches:[{values:["pe\
nding","processing"],reading:{whole:Z}},{values:["completed"],reading:{whole:Ns}},{values:["failed"],reading:{whole:$}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createRunwayTextToVideo:{method:"POST",path:"/api/v1/runway/text_to_video",request:{whole:Is,choice:{tag:"model",branches:[
{values:["runway"],untagged:!0,reading:{whole:zs}},{values:["runway"],untagged:!0,reading:{whole:Ss}}]}},tag:{name:"mode\
l",values:["runway"]},parameters:{header:Y},responses:{200:{whole:C,choice:{branches:[{values:[],reading:{whole:F}},{values:[],
reading:{whole:H}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},
413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:M,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:S}},{values:["compl\
eted"],reading:{whole:R}},{values:["failed"],reading:{whole:$}}]}}},getRunwayTextToVideo:{method:"GET",path:"/api/v1/run\
way/text_to_video/{id}",parameters:{path:U},responses:{200:{whole:Gs,choice:{tag:"status",branches:[{values:["pending","\
processing"],reading:{whole:Z}},{values:["completed"],reading:{whole:Rs}},{values:["failed"],reading:{whole:$}}]}},401:{
whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createRunwayExtendVideo:{method:"POST",path:"/api/v1/runway/extend_video",request:{whole:Cs},parameters:{header:Y},responses:{
200:{whole:C,choice:{branches:[{values:[],reading:{whole:F}},{values:[],reading:{whole:H}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:M,choice:{tag:"status",branches:[{values:["comp\
leted"],reading:{whole:O}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:R}},{values:["f\
ailed"],reading:{whole:$}}]}}},getRunwayExtendVideo:{method:"GET",path:"/api/v1/runway/extend_video/{id}",parameters:{path:U},
responses:{200:{whole:Zs,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Z}},{values:["co\
mpleted"],reading:{whole:Hs}},{values:["failed"],reading:{whole:$}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createRunwayAlephEditVideo:{method:"POST",path:"\
/api/v1/runway_aleph/edit_video",request:{whole:Us},parameters:{header:Y},responses:{200:{whole:C,choice:{branches:[{values:[],
reading:{whole:F}},{values:[],reading:{whole:H}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:M,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{
whole:S}},{values:["completed"],reading:{whole:R}},{values:["failed"],reading:{whole:$}}]}}},getRunwayAlephEditVideo:{method:"\
GET",path:"/api/v1/runway_aleph/edit_video/{id}",parameters:{path:U},responses:{200:{whole:Xs,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:Z}},{values:["completed"],reading:{whole:Ws}},{values:["failed"],reading:{
whole:$}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createHailuoTextToVideo:{method:"POST",path:"/api/v1/hailuo/text_to_video",request:{whole:rt,choice:{tag:"\
model",branches:[{values:["hailuo-02-text-to-video-pro"],reading:{whole:Qs}},{values:["hailuo-02-text-to-video-standard"],
reading:{whole:et}}]}},tag:{name:"model",values:["hailuo-02-text-to-video-pro","hailuo-02-text-to-video-standard"]},parameters:{
header:Y},responses:{200:{whole:C,choice:{branches:[{values:[],reading:{whole:F}},{values:[],reading:{whole:H}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:M,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:R}},
{values:["failed"],reading:{whole:$}}]}}},getHailuoTextToVideo:{method:"GET",path:"/api/v1/hailuo/text_to_video/{id}",parameters:{
path:U},responses:{200:{whole:_e,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Z}},{values:[
"completed"],reading:{whole:O}},{values:["failed"],reading:{whole:$}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createHailuoImageToVideo:{method:"POST",
path:"/api/v1/hailuo/image_to_video",request:{whole:ut,choice:{tag:"model",branches:[{values:["hailuo-02-image-to-video-\
pro"],reading:{whole:ot}},{values:["hailuo-02-image-to-video-standard"],reading:{whole:lt}},{values:["hailuo-2.3-image-t\
o-video-pro"],reading:{whole:nt,reasons:[{when:"1080p is chosen",fields:["duration_seconds"],given:{has:["output_resolut\
ion"],values:{output_resolution:["1080p"]}}}]}},{values:["hailuo-2.3-image-to-video-standard"],reading:{whole:it,reasons:[
{when:"1080p is chosen",fields:["duration_seconds"],given:{has:["output_resolution"],values:{output_resolution:["1080p"]}}}]}}]}},
tag:{name:"model",values:["hailuo-02-image-to-video-pro","hailuo-02-image-to-video-standard","hailuo-2.3-image-to-video-\
pro","hailuo-2.3-image-to-video-standard"]},parameters:{header:Y},responses:{200:{whole:C,choice:{branches:[{values:[],reading:{
whole:F}},{values:[],reading:{whole:H}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{
whole:M,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:S}},
{values:["completed"],reading:{whole:R}},{values:["failed"],reading:{whole:$}}]}}},getHailuoImageToVideo:{method:"GET",path:"\
/api/v1/hailuo/image_to_video/{id}",parameters:{path:U},responses:{200:{whole:_e,choice:{tag:"status",branches:[{values:[
"pending","processing"],reading:{whole:Z}},{values:["completed"],reading:{whole:O}},{values:["failed"],reading:{whole:$}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createKlingTextToVideo:{method:"POST",path:"/api/v1/kling/text_to_video",request:{whole:ht,choice:{tag:"model",branches:[
{values:["kling-3.0"],reading:{whole:vt,choice:{tag:"multi_shots",branches:[{values:[!1],untagged:!0,reading:{whole:bt}},
{values:[!0],reading:{whole:Dt}}]}}},{values:["kling-o1"],reading:{whole:at,reasons:[{when:"a reference video is sent",fields:[
"prompt","reference_image_urls"],given:{has:["reference_video_url"]}}]}},{values:["kling-v2.1-master-text-to-video"],reading:{
whole:ft}},{values:["kling-v2.5-turbo-text-to-video-pro"],reading:{whole:ct}},{values:["kling-v2.6"],reading:{whole:dt,reasons:[
{when:"sound is wanted",fields:["mode"],given:{has:["enable_sound"],values:{enable_sound:[!0]}}}]}},{values:["kling-v3-o\
mni"],reading:{whole:gt}},{values:["kling-v3-omni-reference"],reading:{whole:yt}},{values:["kling-v3-turbo-text-to-video"],
reading:{whole:_t}}]}},tag:{name:"model",values:["kling-3.0","kling-o1","kling-v2.1-master-text-to-video","kling-v2.5-tu\
rbo-text-to-video-pro","kling-v2.6","kling-v3-omni","kling-v3-omni-reference","kling-v3-turbo-text-to-video"]},parameters:{
header:Y},responses:{200:{whole:C,choice:{branches:[{values:[],reading:{whole:F}},{values:[],reading:{whole:H}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:M,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:R}},
{values:["failed"],reading:{whole:$}}]}}},getKlingTextToVideo:{method:"GET",path:"/api/v1/kling/text_to_video/{id}",parameters:{
path:U},responses:{200:{whole:_e,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Z}},{values:[
"completed"],reading:{whole:O}},{values:["failed"],reading:{whole:$}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingImageToVideo:{method:"POST",
path:"/api/v1/kling/image_to_video",request:{whole:Vt,choice:{tag:"model",branches:[{values:["kling-o1"],reading:{whole:$t,
reasons:[{when:"a reference video is sent",fields:["prompt","reference_video_type","reference_image_urls"],given:{has:["\
reference_video_url"]}},{when:"a last frame is sent",fields:["reference_image_urls","reference_video_url"],given:{has:["\
last_frame_image_url"]}}]}},{values:["kling-v2.1-master-image-to-video"],reading:{whole:jt}},{values:["kling-v2.1-pro"],
reading:{whole:Pt}},{values:["kling-v2.1-standard"],reading:{whole:At}},{values:["kling-v2.5-turbo-image-to-video-pro"],
reading:{whole:Ot}},{values:["kling-v2.6"],reading:{whole:Tt,reasons:[{when:"sound is wanted",fields:["mode"],given:{has:[
"enable_sound"],values:{enable_sound:[!0]}}},{when:"a last frame is sent",fields:["mode","duration_seconds"],given:{has:[
"last_frame_image_url"]}}]}},{values:["kling-v3-omni"],reading:{whole:Et,reasons:[{when:"a last frame is sent",fields:["\
duration_seconds"],given:{has:["last_frame_image_url"]}}]}},{values:["kling-v3-turbo-image-to-video"],reading:{whole:Nt}}]}},
tag:{name:"model",values:["kling-o1","kling-v2.1-master-image-to-video","kling-v2.1-pro","kling-v2.1-standard","kling-v2\
.5-turbo-image-to-video-pro","kling-v2.6","kling-v3-omni","kling-v3-turbo-image-to-video"]},parameters:{header:Y},responses:{
200:{whole:C,choice:{branches:[{values:[],reading:{whole:F}},{values:[],reading:{whole:H}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:M,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:O}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:R}},{values:["failed"],reading:{
whole:$}}]}}},getKlingImageToVideo:{method:"GET",path:"/api/v1/kling/image_to_video/{id}",parameters:{path:U},responses:{
200:{whole:_e,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Z}},{values:["completed"],reading:{
whole:O}},{values:["failed"],reading:{whole:$}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingEditVideo:{method:"POST",path:"/api/v1/kling/edit_v\
ideo",request:{whole:It,choice:{tag:"model",branches:[{values:["kling-v3-omni-edit"],reading:{whole:zt,reasons:[{when:"s\
ource_video_url is sent",fields:["source_task_id"],given:{has:["source_video_url"]}},{when:"source_video_url is not sent",
fields:["source_task_id"],given:{lacks:["source_video_url"]}},{when:"reference pictures are sent",fields:["aspect_ratio"],
given:{has:["reference_image_urls"]}},{when:"no reference pictures are sent",fields:["aspect_ratio","duration_seconds"],
given:{lacks:["reference_image_urls"]}}]}},{values:["kling-v3-omni-reference"],reading:{whole:St,reasons:[{when:"source_\
video_url is sent",fields:["source_task_id"],given:{has:["source_video_url"]}},{when:"source_video_url is not sent",fields:[
"source_task_id"],given:{lacks:["source_video_url"]}},{when:"reference pictures are sent",fields:["aspect_ratio"],given:{
has:["reference_image_urls"]}},{when:"no reference pictures are sent",fields:["aspect_ratio","duration_seconds"],given:{
lacks:["reference_image_urls"]}}]}}]}},tag:{name:"model",values:["kling-v3-omni-edit","kling-v3-omni-reference"]},parameters:{
header:Y},responses:{200:{whole:C,choice:{branches:[{values:[],reading:{whole:F}},{values:[],reading:{whole:H}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:M,choice:{tag:"stat\
us",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{
whole:R}},{values:["failed"],reading:{whole:$}}]}}},getKlingEditVideo:{method:"GET",path:"/api/v1/kling/edit_video/{id}",
parameters:{path:U},responses:{200:{whole:_e,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Z}},
{values:["completed"],reading:{whole:O}},{values:["failed"],reading:{whole:$}}]}},401:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingExtendVideo:{method:"PO\
ST",path:"/api/v1/kling/extend_video",request:{whole:Rt},parameters:{header:Y},responses:{200:{whole:C,choice:{branches:[
{values:[],reading:{whole:F}},{values:[],reading:{whole:H}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{
whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:M,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{
values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:R}},{values:["failed"],reading:{whole:$}}]}}},
getKlingExtendVideo:{method:"GET",path:"/api/v1/kling/extend_video/{id}",parameters:{path:U},responses:{200:{whole:_e,choice:{
tag:"status",branches:[{values:["pending","processing"],reading:{whole:Z}},{values:["completed"],reading:{whole:O}},{values:[
"failed"],reading:{whole:$}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{
whole:i},503:{whole:i},504:{whole:i}}},createKlingMotionControl:{method:"POST",path:"/api/v1/kling/motion_control",request:{
whole:Ft,choice:{tag:"model",branches:[{values:["kling-3.0"],reading:{whole:Mt}},{values:["kling-v2.6"],reading:{whole:Ct}}]}},
tag:{name:"model",values:["kling-3.0","kling-v2.6"]},parameters:{header:Y},responses:{200:{whole:C,choice:{branches:[{values:[],
reading:{whole:F}},{values:[],reading:{whole:H}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:M,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{
whole:S}},{values:["completed"],reading:{whole:R}},{values:["failed"],reading:{whole:$}}]}}},getKlingMotionControl:{method:"\
GET",path:"/api/v1/kling/motion_control/{id}",parameters:{path:U},responses:{200:{whole:_e,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:Z}},{values:["completed"],reading:{whole:O}},{values:["failed"],reading:{
whole:$}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createKlingAiAvatar:{method:"POST",path:"/api/v1/kling/ai_avatar",request:{whole:Wt,choice:{tag:"model",
branches:[{values:["kling-ai-avatar-pro"],reading:{whole:Zt}},{values:["kling-ai-avatar-standard"],reading:{whole:Yt}},{
values:["kling-ai-avatar-v1-pro"],reading:{whole:Ut}},{values:["kling-v1-avatar-standard"],reading:{whole:Bt}}]}},tag:{name:"\
model",values:["kling-ai-avatar-pro","kling-ai-avatar-standard","kling-ai-avatar-v1-pro","kling-v1-avatar-standard"]},parameters:{
header:Y},responses:{200:{whole:C,choice:{branches:[{values:[],reading:{whole:F}},{values:[],reading:{whole:H}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:M,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:R}},
{values:["failed"],reading:{whole:$}}]}}},getKlingAiAvatar:{method:"GET",path:"/api/v1/kling/ai_avatar/{id}",parameters:{
path:U},responses:{200:{whole:_e,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Z}},{values:[
"completed"],reading:{whole:O}},{values:["failed"],reading:{whole:$}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsTextToSpeech:{method:"P\
OST",path:"/api/v1/elevenlabs/text_to_speech",request:{whole:eo,choice:{tag:"model",branches:[{values:["text-to-speech-m\
ultilingual-v2"],reading:{whole:Jt}},{values:["text-to-speech-turbo-v2.5"],reading:{whole:Qt}}]}},tag:{name:"model",values:[
"text-to-speech-multilingual-v2","text-to-speech-turbo-v2.5"]},parameters:{header:Y},responses:{200:{whole:C,choice:{branches:[
{values:[],reading:{whole:F}},{values:[],reading:{whole:H}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{
whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:M,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["compl\
eted"],reading:{whole:S}},{values:["completed"],reading:{whole:R}},{values:["failed"],reading:{whole:$}}]}}},getElevenlabsTextToSpeech:{
method:"GET",path:"/api/v1/elevenlabs/text_to_speech/{id}",parameters:{path:U},responses:{200:{whole:Er,choice:{tag:"sta\
tus",branches:[{values:["pending","processing"],reading:{whole:Z}},{values:["completed"],reading:{whole:S}},{values:["fa\
iled"],reading:{whole:$}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}}},createElevenlabsTextToDialogue:{method:"POST",path:"/api/v1/elevenlabs/text_to_dialogue",request:{
whole:to},parameters:{header:Y},responses:{200:{whole:C,choice:{branches:[{values:[],reading:{whole:F}},{values:[],reading:{
whole:H}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:M,choice:{tag:"stat\
us",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{
whole:R}},{values:["failed"],reading:{whole:$}}]}}},getElevenlabsTextToDialogue:{method:"GET",path:"/api/v1/elevenlabs/t\
ext_to_dialogue/{id}",parameters:{path:U},responses:{200:{whole:Er,choice:{tag:"status",branches:[{values:["pending","pr\
ocessing"],reading:{whole:Z}},{values:["completed"],reading:{whole:S}},{values:["failed"],reading:{whole:$}}]}},401:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsTextToSound:{
method:"POST",path:"/api/v1/elevenlabs/text_to_sound",request:{whole:lo},parameters:{header:Y},responses:{200:{whole:C,choice:{
branches:[{values:[],reading:{whole:F}},{values:[],reading:{whole:H}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:M,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{
values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:R}},{values:["failed"],reading:{whole:$}}]}}},
getElevenlabsTextToSound:{method:"GET",path:"/api/v1/elevenlabs/text_to_sound/{id}",parameters:{path:U},responses:{200:{
whole:Er,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Z}},{values:["completed"],reading:{
whole:S}},{values:["failed"],reading:{whole:$}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsIsolateAudio:{method:"POST",path:"/api/v1/elev\
enlabs/isolate_audio",request:{whole:io},parameters:{header:Y},responses:{200:{whole:C,choice:{branches:[{values:[],reading:{
whole:F}},{values:[],reading:{whole:H}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{
whole:M,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:S}},
{values:["completed"],reading:{whole:R}},{values:["failed"],reading:{whole:$}}]}}},getElevenlabsIsolateAudio:{method:"GE\
T",path:"/api/v1/elevenlabs/isolate_audio/{id}",parameters:{path:U},responses:{200:{whole:Er,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:Z}},{values:["completed"],reading:{whole:S}},{values:["failed"],reading:{
whole:$}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createElevenlabsSpeechToText:{method:"POST",path:"/api/v1/elevenlabs/speech_to_text",request:{whole:po},
parameters:{header:Y},responses:{200:{whole:C,choice:{branches:[{values:[],reading:{whole:F}},{values:[],reading:{whole:H}}]}},
400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:M,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:R}},
{values:["failed"],reading:{whole:$}}]}}},getElevenlabsSpeechToText:{method:"GET",path:"/api/v1/elevenlabs/speech_to_tex\
t/{id}",parameters:{path:U},responses:{200:{whole:mo,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:Z}},{values:["completed"],reading:{whole:R}},{values:["failed"],reading:{whole:$}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}}};export{fl as host,cl as operations};
