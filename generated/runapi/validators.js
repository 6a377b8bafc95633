// Written by codegen from openapi/; do not edit.
var ao=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(a){throw t=0,a}};var oo=ao(so=>{"use strict";Object.defineProperty(so,"__esModule",{value:!0});function fo(r){let t=r.length,a=0,p=0,l;for(;p<
t;)a++,l=r.charCodeAt(p++),l>=55296&&l<=56319&&p<t&&(l=r.charCodeAt(p),(l&64512)===56320&&p++);return a}so.default=fo;fo.
code='require("ajv/dist/runtime/ucs2length").default'});var po=ao(Ce=>{"use strict";Object.defineProperty(Ce,"__esModule",{value:!0});Ce.formatNames=Ce.fastFormats=Ce.fullFormats=
void 0;function We(r,t){return{validate:r,compare:t}}Ce.fullFormats={date:We(go,io),time:We(no(!0),uo),"date-time":We(co(
!0),ho),"iso-time":We(no(),yo),"iso-date-time":We(co(),vo),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Xn,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:tl,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:Jn,int32:{type:"number",validate:rl},int64:{type:"number",validate:sl},float:{type:"number",validate:_o},double:{type:"\
number",validate:_o},password:!0,binary:!0};Ce.fastFormats={...Ce.fullFormats,date:We(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,io),time:We(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,uo),"date-time":We(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
ho),"iso-time":We(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,yo),"iso-date-time":We(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
vo),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
Ce.formatNames=Object.keys(Ce.fullFormats);function Hn(r){return r%4===0&&(r%100!==0||r%400===0)}var Zn=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
Yn=[0,31,28,31,30,31,30,31,31,30,31,30,31];function go(r){let t=Zn.exec(r);if(!t)return!1;let a=+t[1],p=+t[2],l=+t[3];return p>=
1&&p<=12&&l>=1&&l<=(p===2&&Hn(a)?29:Yn[p])}function io(r,t){if(r&&t)return r>t?1:r<t?-1:0}var to=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function no(r){return function(a){let p=to.exec(a);if(!p)return!1;let l=+p[1],e=+p[2],s=+p[3],o=p[4],n=p[5]==="-"?-1:1,u=+(p[6]||
0),_=+(p[7]||0);if(u>23||_>59||r&&!o)return!1;if(l<=23&&e<=59&&s<60)return!0;let c=e-_*n,f=l-u*n-(c<0?1:0);return(f===23||
f===-1)&&(c===59||c===-1)&&s<61}}function uo(r,t){if(!(r&&t))return;let a=new Date("2020-01-01T"+r).valueOf(),p=new Date(
"2020-01-01T"+t).valueOf();if(a&&p)return a-p}function yo(r,t){if(!(r&&t))return;let a=to.exec(r),p=to.exec(t);if(a&&p)return r=
a[1]+a[2]+a[3],t=p[1]+p[2]+p[3],r>t?1:r<t?-1:0}var lo=/t|\s/i;function co(r){let t=no(r);return function(p){let l=p.split(
lo);return l.length===2&&go(l[0])&&t(l[1])}}function ho(r,t){if(!(r&&t))return;let a=new Date(r).valueOf(),p=new Date(t).
valueOf();if(a&&p)return a-p}function vo(r,t){if(!(r&&t))return;let[a,p]=r.split(lo),[l,e]=t.split(lo),s=io(a,l);if(s!==
void 0)return s||uo(p,e)}var Un=/\/|:/,Bn=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Xn(r){return Un.test(r)&&Bn.test(r)}var mo=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function Jn(r){return mo.lastIndex=0,mo.test(r)}var Qn=-(2**31),el=2**31-1;function rl(r){return Number.isInteger(r)&&r<=
el&&r>=Qn}function sl(r){return Number.isInteger(r)}function _o(){return!0}var ol=/[^\\]\\Z/;function tl(r){if(ol.test(r))
return!1;try{return new RegExp(r),!0}catch{return!1}}});var $e=oo().default;function g(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r==
"string"){if($e(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[o]:e.push(o),s++}return g.errors=e,s===0}var Pe=po().fullFormats.uri,qe=new RegExp("^https?://","u");function y(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!qe.test(r)){let o={instancePath:t,keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[o]:e.push(o),s++}if(!Pe(r)){let o={instancePath:t,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return y.errors=e,s===0}function b(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolean"){
let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}return b.
errors=e,s===0}function w(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return w.
errors=e,s===0}function me(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
b(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;w(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return me.errors=e,s===0}function m(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!qe.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Pe(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return m.errors=e,s===0}var Po=qo;function qo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.source_video_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"source_video_ur\
l"},message:"must have required property 'source_video_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="mode\
l"||o==="prompt"||o==="source_video_url"||o==="watermark"||o==="callback_url")){let n={instancePath:t,keyword:"additiona\
lProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.
model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="luma-modify-video"){let n={instancePath:t+"/model",keyword:"\
const",params:{allowedValue:"luma-modify-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==
void 0&&(g(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),r.source_video_url!==void 0&&(y(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,
parentDataProperty:"source_video_url",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.watermark!==void 0&&
(me(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?me.errors:
e.concat(me.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return qo.errors=e,s===0}function S(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if($e(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return S.errors=e,s===0}function He(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.url!==void 0&&(y(r.url,{instancePath:t+"/url",parentData:r,
parentDataProperty:"url",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return He.errors=e,s===0}function Oe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)He(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?He.errors:e.concat(He.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Oe.errors=e,s===0}var nl=po().fullFormats.double;function U(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cost!==void 0){let o=r.cost;if(typeof o=="number"){if(o<0||isNaN(o)){
let n={instancePath:t+"/cost",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),s++}if(!nl.validate(o)){let n={instancePath:t+"/cost",keyword:"format",params:{format:"double"},message:'must \
match format "double"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/cost",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[n]:e.push(n),s++}}if(r.generated_images!==void 0){let o=r.generated_images;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let n={instancePath:t+"/generated_images",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof o=="number"&&(o<0||isNaN(o))){let n={instancePath:t+
"/generated_images",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),
s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),
s++}return U.errors=e,s===0}var T=or;function or(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(S(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.videos!==void 0&&(Oe(r.videos,{instancePath:t+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.usage!==void 0&&(U(r.
usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return or.errors=e,s===0}function Ss(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.url!==void 0&&(y(r.url,{instancePath:t+"/url",parentData:r,
parentDataProperty:"url",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ss.errors=e,s===0}function Is(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)Ss(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?Ss.errors:e.concat(Ss.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Is.errors=e,s===0}var Z=tr;function tr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
audios===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"audios"},message:"must have required \
property 'audios'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(S(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.audios!==void 0&&(Is(r.audios,{instancePath:t+"/audios",parentData:r,
parentDataProperty:"audios",rootData:l})||(e=e===null?Is.errors:e.concat(Is.errors),s=e.length)),r.usage!==void 0&&(U(r.
usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return tr.errors=e,s===0}function Ls(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.url!==void 0&&(y(r.url,{instancePath:t+"/url",parentData:r,
parentDataProperty:"url",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ls.errors=e,s===0}function Ks(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)Ls(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?Ls.errors:e.concat(Ls.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Ks.errors=e,s===0}var J=nr;function nr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
images===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"images"},message:"must have required \
property 'images'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(S(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.images!==void 0&&(Ks(r.images,{instancePath:t+"/images",parentData:r,
parentDataProperty:"images",rootData:l})||(e=e===null?Ks.errors:e.concat(Ks.errors),s=e.length)),r.usage!==void 0&&(U(r.
usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return nr.errors=e,s===0}var Q=lr;function lr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
text===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"text"},message:"must have required prop\
erty 'text'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(S(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.text!==void 0&&(w(r.text,{instancePath:t+"/text",parentData:r,
parentDataProperty:"text",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.usage!==void 0&&(U(r.usage,
{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=
e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return lr.errors=e,s===0}var q=C;function C(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
id!==void 0&&(S(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?S.errors:e.concat(
S.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="failed"){let n={instancePath:t+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}
r.error!==void 0&&(w(r.error,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:l})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return C.errors=e,s===0}var ee=xo;function xo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=s;or(r,{instancePath:t,
parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?or.errors:e.concat(or.errors),s=e.length);var _=u===s;if(n=n||
_,!n){let c=s;tr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?tr.errors:e.concat(tr.errors),
s=e.length);var _=c===s;if(n=n||_,!n){let d=s;nr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===
null?nr.errors:e.concat(nr.errors),s=e.length);var _=d===s;if(n=n||_,!n){let v=s;lr(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?lr.errors:e.concat(lr.errors),s=e.length);var _=v===s;if(n=n||_,!n){let P=s;C(r,{instancePath:t,
parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length);var _=P===s;n=n||_}}}}
if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let c={instancePath:t,keyword:"anyOf",params:{},message:"must match a sche\
ma in anyOf"};e===null?e=[c]:e.push(c),s++}return xo.errors=e,s===0}var ll={type:"string",enum:["pending","processing","completed","failed"]};function Ze(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="pending"||r==="processing"||r==="complet\
ed"||r==="failed")){let o={instancePath:t,keyword:"enum",params:{allowedValues:ll.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[o]:e.push(o),s++}return Ze.errors=e,s===0}var re=jo;function jo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.id===void 0){let c={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[c]:e.push(c),s++}var _=u===s;if(n=n||_,!n){let c=s;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&r.task_id===void 0){let d={instancePath:t,keyword:"required",params:{missingProperty:"task_id"},message:"\
must have required property 'task_id'"};e===null?e=[d]:e.push(d),s++}var _=c===s;n=n||_}if(n)s=o,e!==null&&(o?e.length=o:
e=null);else{let c={instancePath:t,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[c]:e.push(
c),s++}if(r&&typeof r=="object"&&!Array.isArray(r))r.id!==void 0&&(g(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.task_id!==void 0&&(g(r.task_id,{instancePath:t+
"/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.status!==void 0&&(Ze(r.status,{instancePath:t+"/status",parentData:r,parentDataProperty:"status",rootData:l})||(e=e===
null?Ze.errors:e.concat(Ze.errors),s=e.length)),r.model!==void 0&&(w(r.model,{instancePath:t+"/model",parentData:r,parentDataProperty:"\
model",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.task_replayed!==void 0&&(b(r.task_replayed,{
instancePath:t+"/task_replayed",parentData:r,parentDataProperty:"task_replayed",rootData:l})||(e=e===null?b.errors:e.concat(
b.errors),s=e.length));else{let c={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[c]:e.push(c),s++}return jo.errors=e,s===0}var se=Ao;function Ao(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r&&typeof r=="object"&&!Array.isArray(r))r.id!==void 0&&
(g(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length)),r.task_id!==void 0&&(g(r.task_id,{instancePath:t+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.status!==void 0&&(Ze(r.status,{instancePath:t+"/status",parentData:r,
parentDataProperty:"status",rootData:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),r.model!==void 0&&(w(r.
model,{instancePath:t+"/model",parentData:r,parentDataProperty:"model",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),
s=e.length)),r.task_replayed!==void 0&&(b(r.task_replayed,{instancePath:t+"/task_replayed",parentData:r,parentDataProperty:"\
task_replayed",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length));else{let o={instancePath:t,keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ao.errors=e,s===0}var oe=Eo;function Eo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.task_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"task_id"},
message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}if(r&&typeof r=="object"&&!Array.isArray(r))
r.id!==void 0&&(g(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?g.errors:e.concat(
g.errors),s=e.length)),r.task_id!==void 0&&(g(r.task_id,{instancePath:t+"/task_id",parentData:r,parentDataProperty:"task\
_id",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.status!==void 0&&(Ze(r.status,{instancePath:t+
"/status",parentData:r,parentDataProperty:"status",rootData:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),
r.model!==void 0&&(w(r.model,{instancePath:t+"/model",parentData:r,parentDataProperty:"model",rootData:l})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.task_replayed!==void 0&&(b(r.task_replayed,{instancePath:t+"/task_replayed",parentData:r,
parentDataProperty:"task_replayed",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length));else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Eo.errors=e,s===0}function Gs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.message===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"messag\
e"},message:"must have required property 'message'"};e===null?e=[o]:e.push(o),s++}r.code!==void 0&&(w(r.code,{instancePath:t+
"/code",parentData:r,parentDataProperty:"code",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.message!==
void 0&&(w(r.message,{instancePath:t+"/message",parentData:r,parentDataProperty:"message",rootData:l})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[o]:e.push(o),s++}return Gs.errors=e,s===0}function Rs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r))for(let o in r){let n=r[o];if(Array.isArray(n)){let u=n.length;for(let _=0;_<u;_++)w(n[_],{instancePath:t+
"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+_,parentData:n,parentDataProperty:_,rootData:l})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length)}else{let u={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Rs.errors=e,s===0}var i=Oo;function Oo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.error===void 0){let n={instancePath:t,keyword:"required",params:{missingProperty:"error"},
message:"must have required property 'error'"};e===null?e=[n]:e.push(n),s++}if(r.error!==void 0){let n=r.error,u=s,_=!1,
c=null,f=s;w(n,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:l})||(e=e===null?w.errors:e.concat(
w.errors),s=e.length);var o=f===s;o&&(_=!0,c=0);let d=s;Gs(n,{instancePath:t+"/error",parentData:r,parentDataProperty:"e\
rror",rootData:l})||(e=e===null?Gs.errors:e.concat(Gs.errors),s=e.length);var o=d===s;if(o&&_?(_=!1,c=[c,1]):o&&(_=!0,c=
1),_)s=u,e!==null&&(u?e.length=u:e=null);else{let N={instancePath:t+"/error",keyword:"oneOf",params:{passingSchemas:c},message:"\
must match exactly one schema in oneOf"};e===null?e=[N]:e.push(N),s++}}r.errors!==void 0&&(Rs(r.errors,{instancePath:t+"\
/errors",parentData:r,parentDataProperty:"errors",rootData:l})||(e=e===null?Rs.errors:e.concat(Rs.errors),s=e.length))}else{
let n={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Oo.
errors=e,s===0}var te=Y,il={type:"object",required:["id","status"],properties:{id:{$ref:"s9"},status:{type:"string",enum:[
"pending","processing"]}}};function Y(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(
o),s++}if(r.id!==void 0&&(S(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?S.
errors:e.concat(S.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+"/\
status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="pending"||
o==="processing")){let n={instancePath:t+"/status",keyword:"enum",params:{allowedValues:il.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Y.errors=e,s===0}var To=zr;function zr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(S(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.videos!==void 0&&(Oe(r.videos,{instancePath:t+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.sources!==void 0){let o=r.
sources;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)He(o[u],{instancePath:t+"/sources/"+u,parentData:o,parentDataProperty:u,
rootData:l})||(e=e===null?He.errors:e.concat(He.errors),s=e.length)}else{let n={instancePath:t+"/sources",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.usage!==void 0&&(U(r.usage,{instancePath:t+
"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return zr.
errors=e,s===0}var No=Vo;function Vo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Y(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;zr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?zr.errors:
e.concat(zr.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;C(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Vo.errors=e,s===0}var ul={type:"integer",enum:[5,10]};function ar(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===5||r===10)){let o={instancePath:t,keyword:"enum",params:{
allowedValues:ul.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return ar.errors=
e,s===0}var pl={type:"string",enum:["720p","1080p"]};function fr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p")){let o={instancePath:t,keyword:"enum",params:{allowedValues:pl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return fr.errors=e,s===0}var al={type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]};function Ye(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="16:9"||r==="9:16"||r==="1:1"||r==="4:3"||r==="3:4")){let o={instancePath:t,
keyword:"enum",params:{allowedValues:al.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),s++}return Ye.errors=e,s===0}var zo=Sr;function Sr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[o]:e.push(o),s++}if(r.output_resolution===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}if(r.aspect_ratio===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have required pro\
perty 'aspect_ratio'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="duration_seconds"||
o==="output_resolution"||o==="aspect_ratio"||o==="watermark"||o==="callback_url")){let n={instancePath:t,keyword:"additi\
onalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}
if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="runway"){let n={instancePath:t+"/model",keyword:"c\
onst",params:{allowedValue:"runway"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(g(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?g.errors:e.concat(
g.errors),s=e.length)),r.duration_seconds!==void 0&&(ar(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ar.errors:e.concat(ar.errors),s=e.length)),r.output_resolution!==
void 0&&(fr(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?fr.errors:e.concat(fr.errors),s=e.length)),r.aspect_ratio!==void 0&&(Ye(r.aspect_ratio,{instancePath:t+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Ye.errors:e.concat(Ye.errors),s=
e.length)),r.watermark!==void 0&&(me(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",
rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Sr.errors=e,s===0}function D(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!qe.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Pe(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return D.errors=e,s===0}var So=Ir;function Ir(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[o]:e.push(o),s++}if(r.output_resolution===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o===
"duration_seconds"||o==="output_resolution"||o==="first_frame_image_url"||o==="watermark"||o==="callback_url")){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="runway"){let n={instancePath:t+"/m\
odel",keyword:"const",params:{allowedValue:"runway"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}
r.prompt!==void 0&&(g(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)),r.duration_seconds!==void 0&&(ar(r.duration_seconds,{instancePath:t+"/duration_\
seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ar.errors:e.concat(ar.errors),s=e.
length)),r.output_resolution!==void 0&&(fr(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?fr.errors:e.concat(fr.errors),s=e.length)),r.first_frame_image_url!==void 0&&
(D(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_u\
rl",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.watermark!==void 0&&(me(r.watermark,{instancePath:t+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ir.errors=e,s===0}var Io=Lo;function Lo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Sr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Sr.errors:e.concat(Sr.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Ir(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ir.errors:
e.concat(Ir.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return Lo.errors=e,s===0}function Ue(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)He(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===
null?He.errors:e.concat(He.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}return Ue.errors=e,s===0}var Ko=Lr;function Lr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(S(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.videos!==void 0&&(Oe(r.videos,{instancePath:t+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.images!==void 0&&(Ue(
r.images,{instancePath:t+"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?Ue.errors:e.concat(
Ue.errors),s=e.length)),r.usage!==void 0&&(U(r.usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||
(e=e===null?U.errors:e.concat(U.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Lr.errors=e,s===0}var Go=Ro;function Ro(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Y(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Lr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Lr.errors:
e.concat(Lr.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;C(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Ro.errors=e,s===0}var fl={type:"string",enum:["720p","1080p"]};function x(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p")){let o={instancePath:t,keyword:"enum",params:{allowedValues:fl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return x.errors=e,s===0}var Mo=Wo;function Wo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[o]:e.push(o),s++}if(r.output_resolution===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="model"||o==="source_task_id"||o==="prompt"||o==="output_resolution"||o==="watermark"||o==="callback_url")){let n={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="runway"){let n={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"runway"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}
r.source_task_id!==void 0&&(g(r.source_task_id,{instancePath:t+"/source_task_id",parentData:r,parentDataProperty:"source\
_task_id",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.prompt!==void 0&&(g(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.
output_resolution!==void 0&&(x(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.watermark!==void 0&&(me(r.watermark,
{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?me.errors:e.concat(me.
errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Wo.errors=e,s===0}var Co=Kr;function Kr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(S(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.videos!==void 0&&(Oe(r.videos,{instancePath:t+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.images!==void 0&&(Ue(
r.images,{instancePath:t+"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?Ue.errors:e.concat(
Ue.errors),s=e.length)),r.source_task_id!==void 0&&(g(r.source_task_id,{instancePath:t+"/source_task_id",parentData:r,parentDataProperty:"\
source_task_id",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.usage!==void 0&&(U(r.usage,{instancePath:t+
"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Kr.
errors=e,s===0}var Fo=Ho;function Ho(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Y(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Kr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Kr.errors:
e.concat(Kr.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;C(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Ho.errors=e,s===0}function Ms(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!qe.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Pe(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ms.errors=e,s===0}function k(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}return k.errors=e,s===0}var Zo=Yo,cl={type:"object",additionalProperties:!1,required:["prompt","sour\
ce_video_url"],properties:{model:{type:"string",const:"runway-aleph"},prompt:{$ref:"s1"},source_video_url:{$ref:"s62"},aspect_ratio:{
type:"string",enum:["16:9","9:16","4:3","3:4","1:1","21:9"]},seed:{$ref:"s63"},reference_image_url:{$ref:"s2"},watermark:{
$ref:"s3"},callback_url:{$ref:"s6"}}};function Yo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let o={instancePath:t,keyword:"require\
d",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.source_video_url===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"source_video_url"},message:"must have required\
 property 'source_video_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="source_v\
ideo_url"||o==="aspect_ratio"||o==="seed"||o==="reference_image_url"||o==="watermark"||o==="callback_url")){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="runway-aleph"){let n={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"runway-aleph"},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),s++}}if(r.prompt!==void 0&&(g(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.source_video_url!==void 0&&(Ms(r.source_video_url,{instancePath:t+
"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?Ms.errors:e.concat(Ms.errors),
s=e.length)),r.aspect_ratio!==void 0){let o=r.aspect_ratio;if(typeof o!="string"){let n={instancePath:t+"/aspect_ratio",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="16:9"||o==="9:16"||
o==="4:3"||o==="3:4"||o==="1:1"||o==="21:9")){let n={instancePath:t+"/aspect_ratio",keyword:"enum",params:{allowedValues:cl.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.seed!==
void 0&&(k(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?k.errors:e.concat(
k.errors),s=e.length)),r.reference_image_url!==void 0&&(y(r.reference_image_url,{instancePath:t+"/reference_image_url",parentData:r,
parentDataProperty:"reference_image_url",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.watermark!==
void 0&&(me(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?
me.errors:e.concat(me.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Yo.errors=e,s===0}function Ws(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.id!==void 0&&(w(r.id,{instancePath:t+"/id",parentData:r,
parentDataProperty:"id",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.url!==void 0&&(y(r.url,{instancePath:t+
"/url",parentData:r,parentDataProperty:"url",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let o={
instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ws.errors=
e,s===0}var Uo=Gr;function Gr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(S(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.videos!==void 0){let o=r.videos;if(Array.isArray(o)){if(o.
length<1){let u={instancePath:t+"/videos",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[u]:e.push(u),s++}let n=o.length;for(let u=0;u<n;u++)Ws(o[u],{instancePath:t+"/videos/"+u,parentData:o,parentDataProperty:u,
rootData:l})||(e=e===null?Ws.errors:e.concat(Ws.errors),s=e.length)}else{let n={instancePath:t+"/videos",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.images!==void 0&&(Ue(r.images,{instancePath:t+
"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),
r.usage!==void 0&&(U(r.usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?
U.errors:e.concat(U.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return Gr.errors=e,s===0}var Bo=Xo;function Xo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Y(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Gr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Gr.errors:
e.concat(Gr.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;C(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Xo.errors=e,s===0}function Te(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if($e(r)>1500){let o={instancePath:t,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 chara\
cters"};e===null?e=[o]:e.push(o),s++}if($e(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Te.errors=e,s===0}function Ne(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Ne.errors=e,s===0}function pe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return pe.errors=e,s===0}var Jo=Rr;function Rr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="prompt_optimizer"||o==="enable_safety_checker"||o==="callback\
_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additi\
onal properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="hailuo-02-\
text-to-video-pro"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"hailuo-02-text-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(Te(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length)),r.prompt_optimizer!==void 0&&
(Ne(r.prompt_optimizer,{instancePath:t+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.enable_safety_checker!==void 0&&(pe(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?pe.errors:e.concat(
pe.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Rr.errors=e,s===0}var ml={type:"integer",enum:[6,10]};function Ve(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===6||r===10)){let o={instancePath:t,keyword:"enum",params:{
allowedValues:ml.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Ve.errors=
e,s===0}var Qo=Mr;function Mr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="duration_seconds"||o==="prompt_optimizer"||o==="enable_safety\
_checker"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="hailuo-02-text-to-video-standard"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"h\
ailuo-02-text-to-video-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(Te(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Te.errors:e.concat(
Te.errors),s=e.length)),r.duration_seconds!==void 0&&(Ve(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(Ne(r.prompt_optimizer,{instancePath:t+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.enable_safety_checker!==void 0&&(pe(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?pe.errors:e.concat(
pe.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Mr.errors=e,s===0}var et=rt;function rt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Rr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Rr.errors:e.concat(Rr.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Mr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Mr.errors:
e.concat(Mr.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return rt.errors=e,s===0}var xe=st;function st(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Y(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;or(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?or.errors:
e.concat(or.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;C(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return st.errors=e,s===0}function de(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!qe.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Pe(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return de.errors=e,s===0}var ot=Wr;function Wr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="model"||o==="prompt"||o==="first_frame_image_url"||o==="last_frame_image_url"||o==="prompt_optimizer"||o==="en\
able_safety_checker"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="hailuo-02-image-to-video-pro"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"\
hailuo-02-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(Te(
r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Te.errors:e.concat(
Te.errors),s=e.length)),r.first_frame_image_url!==void 0&&(D(r.first_frame_image_url,{instancePath:t+"/first_frame_image\
_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.
length)),r.last_frame_image_url!==void 0&&(de(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,
parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(Ne(r.prompt_optimizer,{instancePath:t+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.enable_safety_checker!==void 0&&(pe(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?pe.errors:e.concat(
pe.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Wr.errors=e,s===0}var tt=Cr,wo={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"hailuo-02-image-to-video-standard"},prompt:{$ref:"s72"},first_frame_image_url:{$ref:"s45"},last_frame_image_url:{
$ref:"s85"},duration_seconds:{$ref:"s76"},output_resolution:{type:"string",enum:["512p","768p"]},prompt_optimizer:{$ref:"\
s73"},enable_safety_checker:{$ref:"s74"},callback_url:{$ref:"s6"}}},W=Object.prototype.hasOwnProperty;function Cr(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!W.call(wo.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="hailuo-02-image-to-video-standard"){
let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"hailuo-02-image-to-video-standard"},message:"must b\
e equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==void 0&&(Te(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(D(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.last_frame_image_url!==void 0&&(de(r.last_frame_image_url,
{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
de.errors:e.concat(de.errors),s=e.length)),r.duration_seconds!==void 0&&(Ve(r.duration_seconds,{instancePath:t+"/duratio\
n_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=
e.length)),r.output_resolution!==void 0){let o=r.output_resolution;if(typeof o!="string"){let n={instancePath:t+"/output\
_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="512p"||
o==="768p")){let n={instancePath:t+"/output_resolution",keyword:"enum",params:{allowedValues:wo.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.prompt_optimizer!==void 0&&(Ne(
r.prompt_optimizer,{instancePath:t+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.enable_safety_checker!==void 0&&(pe(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?pe.errors:e.concat(
pe.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Cr.errors=e,s===0}function cr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if($e(r)>5e3){let o={instancePath:t,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}if($e(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return cr.errors=e,s===0}var dl={type:"string",enum:["768p","1080p"]};function mr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="768p"||r==="1080p")){let o={instancePath:t,keyword:"enum",params:{allowedValues:dl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return mr.errors=e,s===0}var nt=Fr;function Fr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.output_resolution===void 0&&(c="output_resolution")){let f={};e===null?e=[f]:e.push(
f),s++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let f={};e===null?e=[f]:e.push(f),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let d={instancePath:t+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[d]:e.push(d),s++}var _=c===s;n=_}if(!n){let c={instancePath:t,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let c={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[c]:e.push(c),s++}if(r.prompt===void 0){let c={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(c),s++}if(r.first_frame_image_url===void 0){
let c={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[c]:e.push(c),s++}for(let c in r)if(!(c==="model"||c==="prompt"||c==="first_\
frame_image_url"||c==="duration_seconds"||c==="output_resolution"||c==="enable_safety_checker"||c==="callback_url")){let f={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};
e===null?e=[f]:e.push(f),s++}if(r.model!==void 0){let c=r.model;if(typeof c!="string"){let f={instancePath:t+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(c!=="hailuo-2.3-image-to-video-pr\
o"){let f={instancePath:t+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-pro"},message:"must b\
e equal to constant"};e===null?e=[f]:e.push(f),s++}}r.prompt!==void 0&&(cr(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?cr.errors:e.concat(cr.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(D(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.duration_seconds!==void 0&&(Ve(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Ve.errors:
e.concat(Ve.errors),s=e.length)),r.output_resolution!==void 0&&(mr(r.output_resolution,{instancePath:t+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(pe(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.callback_url!==void 0&&(m(
r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let c={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[c]:e.push(c),s++}return Fr.errors=e,s===0}var lt=Hr;function Hr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.output_resolution===void 0&&(c="output_resolution")){let f={};e===null?e=[f]:e.push(
f),s++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let f={};e===null?e=[f]:e.push(f),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let d={instancePath:t+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[d]:e.push(d),s++}var _=c===s;n=_}if(!n){let c={instancePath:t,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let c={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[c]:e.push(c),s++}if(r.prompt===void 0){let c={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(c),s++}if(r.first_frame_image_url===void 0){
let c={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[c]:e.push(c),s++}for(let c in r)if(!(c==="model"||c==="prompt"||c==="first_\
frame_image_url"||c==="duration_seconds"||c==="output_resolution"||c==="enable_safety_checker"||c==="callback_url")){let f={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};
e===null?e=[f]:e.push(f),s++}if(r.model!==void 0){let c=r.model;if(typeof c!="string"){let f={instancePath:t+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(c!=="hailuo-2.3-image-to-video-st\
andard"){let f={instancePath:t+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-standard"},message:"\
must be equal to constant"};e===null?e=[f]:e.push(f),s++}}r.prompt!==void 0&&(cr(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?cr.errors:e.concat(cr.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(D(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.duration_seconds!==void 0&&(Ve(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Ve.errors:
e.concat(Ve.errors),s=e.length)),r.output_resolution!==void 0&&(mr(r.output_resolution,{instancePath:t+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(pe(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.callback_url!==void 0&&(m(
r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let c={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[c]:e.push(c),s++}return Hr.errors=e,s===0}var it=ut;function ut(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Wr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Wr.errors:e.concat(Wr.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Cr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Cr.errors:
e.concat(Cr.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;Fr(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?Fr.errors:e.concat(Fr.errors),s=e.length);var f=d===s;if(f&&n)n=!1,u=[u,2];else{
f&&(n=!0,u=2);let v=s;Hr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Hr.errors:e.concat(
Hr.errors),s=e.length);var f=v===s;f&&n?(n=!1,u=[u,3]):f&&(n=!0,u=3)}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={
instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),s++}return ut.errors=e,s===0}function ze(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
if(r!==!1){let o={instancePath:t,keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?
e=[o]:e.push(o),s++}return ze.errors=e,s===0}function ie(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if($e(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return ie.errors=e,s===0}function B(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return B.
errors=e,s===0}function X(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return X.errors=e,s===0}var _l={type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]};function F(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===3||r===4||r===5||r===6||r===7||r===8||r===
9||r===10||r===11||r===12||r===13||r===14||r===15)){let o={instancePath:t,keyword:"enum",params:{allowedValues:_l.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return F.errors=e,s===0}var gl={type:"string",enum:["16:9","9:16","1:1"]};function O(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="16:9"||r==="9:16"||r==="1:1")){let o={instancePath:t,keyword:"enum",params:{allowedValues:gl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return O.errors=e,s===0}var yl={type:"string",enum:["720p","1080p","4k"]};function ue(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p"||r==="4k")){let o={instancePath:t,keyword:"enum",params:{allowedValues:yl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return ue.errors=e,s===0}function ce(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)y(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return ce.errors=e,s===0}function dr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.name===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.description===void 0){let o={instancePath:t,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="name"||o==="description"||o==="element_input_urls"||o==="element_input_video_urls"||o===
"element_input_audio_urls"||o==="start_time"||o==="end_time")){let n={instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.name!==void 0&&(w(r.
name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),
s=e.length)),r.description!==void 0&&(w(r.description,{instancePath:t+"/description",parentData:r,parentDataProperty:"de\
scription",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.element_input_urls!==void 0&&(ce(r.element_input_urls,
{instancePath:t+"/element_input_urls",parentData:r,parentDataProperty:"element_input_urls",rootData:l})||(e=e===null?ce.
errors:e.concat(ce.errors),s=e.length)),r.element_input_video_urls!==void 0&&(ce(r.element_input_video_urls,{instancePath:t+
"/element_input_video_urls",parentData:r,parentDataProperty:"element_input_video_urls",rootData:l})||(e=e===null?ce.errors:
e.concat(ce.errors),s=e.length)),r.element_input_audio_urls!==void 0&&(ce(r.element_input_audio_urls,{instancePath:t+"/e\
lement_input_audio_urls",parentData:r,parentDataProperty:"element_input_audio_urls",rootData:l})||(e=e===null?ce.errors:
e.concat(ce.errors),s=e.length)),r.start_time!==void 0&&(k(r.start_time,{instancePath:t+"/start_time",parentData:r,parentDataProperty:"\
start_time",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.end_time!==void 0&&(k(r.end_time,{instancePath:t+
"/end_time",parentData:r,parentDataProperty:"end_time",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return dr.
errors=e,s===0}var hl={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"kling-\
3.0"},multi_shots:{$ref:"s98"},prompt:{$ref:"s99"},negative_prompt:{$ref:"s100"},cfg_scale:{$ref:"s101"},duration_seconds:{
$ref:"s102"},aspect_ratio:{$ref:"s103"},output_resolution:{$ref:"s104"},enable_sound:{$ref:"s4"},first_frame_image_url:{
$ref:"s45"},last_frame_image_url:{$ref:"s85"},kling_elements:{type:"array",items:{$ref:"s105"}},callback_url:{$ref:"s6"}}};
function Be(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!W.call(hl.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-3.0"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.multi_shots!==void 0&&(ze(r.multi_shots,{instancePath:t+"\
/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.
length)),r.prompt!==void 0&&(ie(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.negative_prompt!==void 0&&(B(r.negative_prompt,{instancePath:t+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),
s=e.length)),r.cfg_scale!==void 0&&(X(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scal\
e",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.duration_seconds!==void 0&&(F(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?F.errors:
e.concat(F.errors),s=e.length)),r.aspect_ratio!==void 0&&(O(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.output_resolution!==
void 0&&(ue(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.enable_sound!==void 0&&(b(r.enable_sound,{instancePath:t+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.
length)),r.first_frame_image_url!==void 0&&(D(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,
parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.last_frame_image_url!==
void 0&&(de(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_i\
mage_url",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.kling_elements!==void 0){let o=r.kling_elements;
if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)dr(o[u],{instancePath:t+"/kling_elements/"+u,parentData:o,parentDataProperty:u,
rootData:l})||(e=e===null?dr.errors:e.concat(dr.errors),s=e.length)}else{let n={instancePath:t+"/kling_elements",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Be.errors=e,s===0}function Cs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="prompt"||o==="duration_seconds")){let n={instancePath:t,keyword:"a\
dditionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}r.prompt!==void 0&&(w(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=
e===null?w.errors:e.concat(w.errors),s=e.length)),r.duration_seconds!==void 0&&(k(r.duration_seconds,{instancePath:t+"/d\
uration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return Cs.errors=e,s===0}var vl={type:"object",additionalProperties:!1,required:["model","multi_shots","enable_sound","multi_prompt"],properties:{
model:{type:"string",const:"kling-3.0"},multi_shots:{type:"boolean",const:!0},enable_sound:{type:"boolean",const:!0},multi_prompt:{
type:"array",items:{$ref:"s108"}},prompt:{$ref:"s1"},negative_prompt:{$ref:"s100"},cfg_scale:{$ref:"s101"},duration_seconds:{
$ref:"s102"},aspect_ratio:{$ref:"s103"},output_resolution:{$ref:"s104"},first_frame_image_url:{$ref:"s45"},kling_elements:{
type:"array",items:{$ref:"s105"}},callback_url:{$ref:"s6"}}};function Xe(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.multi_shots===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"multi_shots"},message:"\
must have required property 'multi_shots'"};e===null?e=[o]:e.push(o),s++}if(r.enable_sound===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"enable_sound"},message:"must have required property 'enable_sound'"};e===null?
e=[o]:e.push(o),s++}if(r.multi_prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"multi_\
prompt"},message:"must have required property 'multi_prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!W.call(vl.
properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have\
 additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="kling-3.0"){
let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===
null?e=[n]:e.push(n),s++}}if(r.multi_shots!==void 0){let o=r.multi_shots;if(typeof o!="boolean"){let n={instancePath:t+"\
/multi_shots",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),s++}if(o!==!0){
let n={instancePath:t+"/multi_shots",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),s++}}if(r.enable_sound!==void 0){let o=r.enable_sound;if(typeof o!="boolean"){let n={instancePath:t+"/en\
able_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),s++}if(o!==!0){let n={
instancePath:t+"/enable_sound",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=
[n]:e.push(n),s++}}if(r.multi_prompt!==void 0){let o=r.multi_prompt;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)
Cs(o[u],{instancePath:t+"/multi_prompt/"+u,parentData:o,parentDataProperty:u,rootData:l})||(e=e===null?Cs.errors:e.concat(
Cs.errors),s=e.length)}else{let n={instancePath:t+"/multi_prompt",keyword:"type",params:{type:"array"},message:"must be \
array"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==void 0&&(g(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.negative_prompt!==void 0&&(B(r.negative_prompt,
{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?B.errors:
e.concat(B.errors),s=e.length)),r.cfg_scale!==void 0&&(X(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.duration_seconds!==void 0&&(F(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?F.errors:
e.concat(F.errors),s=e.length)),r.aspect_ratio!==void 0&&(O(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.output_resolution!==
void 0&&(ue(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.first_frame_image_url!==void 0&&(D(r.first_frame_image_url,
{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
D.errors:e.concat(D.errors),s=e.length)),r.kling_elements!==void 0){let o=r.kling_elements;if(Array.isArray(o)){let n=o.
length;for(let u=0;u<n;u++)dr(o[u],{instancePath:t+"/kling_elements/"+u,parentData:o,parentDataProperty:u,rootData:l})||
(e=e===null?dr.errors:e.concat(dr.errors),s=e.length)}else{let n={instancePath:t+"/kling_elements",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Xe.errors=e,s===0}function Fs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Be(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Xe(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Xe.errors:
e.concat(Xe.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let d={instancePath:t,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[d]:e.push(d),s++}if(r.
model!==void 0){let d=r.model;if(typeof d!="string"){let N={instancePath:t+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[N]:e.push(N),s++}if(d!=="kling-3.0"){let N={instancePath:t+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[N]:e.push(N),s++}}}else{let d={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}return Fs.errors=e,s===0}function _r(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if($e(r)>2500){let o={instancePath:t,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 chara\
cters"};e===null?e=[o]:e.push(o),s++}if($e(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return _r.errors=e,s===0}var wl={type:"string",enum:["std","pro"]};function _e(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="std"||r==="pro")){let o={instancePath:t,keyword:"enum",params:{allowedValues:wl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return _e.errors=e,s===0}function gr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}if(r!==5){let o={instancePath:t,keyword:"const",params:{allowedValue:5},message:"must be equal to co\
nstant"};e===null?e=[o]:e.push(o),s++}return gr.errors=e,s===0}function Je(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>7){let n={instancePath:t,keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===
null?e=[n]:e.push(n),s++}if(r.length<1){let n={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)y(r[n],{instancePath:t+"/"+n,parentData:r,
parentDataProperty:n,rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)}else{let o={instancePath:t,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Je.errors=e,s===0}var bl={type:"string",enum:["base","feature"]};function Hs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="base"||r==="feature")){let o={instancePath:t,keyword:"enum",params:{allowedValues:bl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Hs.errors=e,s===0}function yr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return yr.errors=e,s===0}var pt=Zr,kl={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{
type:"string",const:"kling-o1"},prompt:{$ref:"s110"},mode:{$ref:"s111"},duration_seconds:{$ref:"s112"},aspect_ratio:{$ref:"\
s103"},enable_sound:{$ref:"s98"},reference_image_urls:{$ref:"s113"},reference_video_url:{$ref:"s2"},reference_video_type:{
$ref:"s114"},preserve_reference_video_audio:{$ref:"s115"},callback_url:{$ref:"s6"}},dependentRequired:{reference_video_type:[
"reference_video_url"],preserve_reference_video_audio:["reference_video_url"]},if:{properties:{reference_video_url:{}},required:[
"reference_video_url"],additionalProperties:!0},then:{properties:{prompt:{pattern:"<<<video_1>>>"},reference_image_urls:{
maxItems:4}},additionalProperties:!0}},at=new RegExp("<<<video_1>>>","u");function Zr(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.
reference_video_url===void 0&&(c="reference_video_url")){let f={};e===null?e=[f]:e.push(f),s++}}var _=u===s;if(s=o,e!==null&&
(o?e.length=o:e=null),_){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt!==void 0){let d=r.prompt;if(typeof d==
"string"&&!at.test(d)){let N={instancePath:t+"/prompt",keyword:"pattern",params:{pattern:"<<<video_1>>>"},message:'must \
match pattern "<<<video_1>>>"'};e===null?e=[N]:e.push(N),s++}}if(r.reference_image_urls!==void 0){let d=r.reference_image_urls;
if(Array.isArray(d)&&d.length>4){let N={instancePath:t+"/reference_image_urls",keyword:"maxItems",params:{limit:4},message:"\
must NOT have more than 4 items"};e===null?e=[N]:e.push(N),s++}}}var _=c===s;n=_}if(!n){let c={instancePath:t,keyword:"i\
f",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),s++}if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.model===void 0){let c={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"\
must have required property 'model'"};e===null?e=[c]:e.push(c),s++}if(r.prompt===void 0){let c={instancePath:t,keyword:"\
required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(c),s++}
for(let c in r)if(!W.call(kl.properties,c)){let f={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),s++}if(r.model!==void 0){let c=r.model;if(typeof c!=
"string"){let f={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:
e.push(f),s++}if(c!=="kling-o1"){let f={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-o1"},message:"\
must be equal to constant"};e===null?e=[f]:e.push(f),s++}}if(r.prompt!==void 0&&(_r(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?_r.errors:e.concat(_r.errors),s=e.length)),r.mode!==void 0&&(_e(r.
mode,{instancePath:t+"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),
s=e.length)),r.duration_seconds!==void 0&&(gr(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?gr.errors:e.concat(gr.errors),s=e.length)),r.aspect_ratio!==void 0&&(O(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?O.errors:e.concat(
O.errors),s=e.length)),r.enable_sound!==void 0&&(ze(r.enable_sound,{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"\
enable_sound",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.reference_image_urls!==void 0&&(Je(
r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||
(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)),r.reference_video_url!==void 0&&(y(r.reference_video_url,{instancePath:t+
"/reference_video_url",parentData:r,parentDataProperty:"reference_video_url",rootData:l})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length)),r.reference_video_type!==void 0&&(Hs(r.reference_video_type,{instancePath:t+"/reference_video_typ\
e",parentData:r,parentDataProperty:"reference_video_type",rootData:l})||(e=e===null?Hs.errors:e.concat(Hs.errors),s=e.length)),
r.preserve_reference_video_audio!==void 0&&(yr(r.preserve_reference_video_audio,{instancePath:t+"/preserve_reference_vid\
eo_audio",parentData:r,parentDataProperty:"preserve_reference_video_audio",rootData:l})||(e=e===null?yr.errors:e.concat(
yr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.reference_video_type!==void 0&&r.reference_video_url===
void 0){let c={instancePath:t,keyword:"dependentRequired",params:{property:"reference_video_type",missingProperty:"refer\
ence_video_url",depsCount:1,deps:"reference_video_url"},message:"must have property reference_video_url when property re\
ference_video_type is present"};e===null?e=[c]:e.push(c),s++}if(r.preserve_reference_video_audio!==void 0&&r.reference_video_url===
void 0){let c={instancePath:t,keyword:"dependentRequired",params:{property:"preserve_reference_video_audio",missingProperty:"\
reference_video_url",depsCount:1,deps:"reference_video_url"},message:"must have property reference_video_url when proper\
ty preserve_reference_video_audio is present"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}return Zr.errors=e,s===0}var Dl={type:"integer",enum:[5,10]};function ae(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===5||r===10)){let o={instancePath:t,keyword:"enum",params:{
allowedValues:Dl.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return ae.errors=
e,s===0}function hr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return hr.errors=e,s===0}var ft=Yr;function Yr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="negative_prompt"||o==="cfg_scale"||o==="duration_seconds"||o===
"aspect_ratio"||o==="enable_sound"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-v2.1-master-text-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.1-master-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(ie(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ie.errors:e.concat(
ie.errors),s=e.length)),r.negative_prompt!==void 0&&(B(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.cfg_scale!==void 0&&
(X(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?X.errors:
e.concat(X.errors),s=e.length)),r.duration_seconds!==void 0&&(ae(r.duration_seconds,{instancePath:t+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),
r.aspect_ratio!==void 0&&(O(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",
rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.enable_sound!==void 0&&(hr(r.enable_sound,{instancePath:t+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?hr.errors:e.concat(hr.errors),s=
e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"c\
allback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Yr.errors=e,s===0}var ct=Ur;function Ur(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="negative_prompt"||o==="cfg_scale"||o==="duration_seconds"||o===
"aspect_ratio"||o==="enable_sound"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-v2.5-turbo-text-to-video-pro"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.5-turbo-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(ie(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ie.errors:e.concat(
ie.errors),s=e.length)),r.negative_prompt!==void 0&&(B(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.cfg_scale!==void 0&&
(X(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?X.errors:
e.concat(X.errors),s=e.length)),r.duration_seconds!==void 0&&(ae(r.duration_seconds,{instancePath:t+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),
r.aspect_ratio!==void 0&&(O(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",
rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.enable_sound!==void 0&&(hr(r.enable_sound,{instancePath:t+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?hr.errors:e.concat(hr.errors),s=
e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"c\
allback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ur.errors=e,s===0}function I(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if($e(r)>2500){let o={instancePath:t,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 chara\
cters"};e===null?e=[o]:e.push(o),s++}if($e(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return I.errors=e,s===0}var $l={type:"integer",enum:[5,10]};function Se(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===5||r===10)){let o={instancePath:t,keyword:"enum",params:{
allowedValues:$l.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Se.errors=
e,s===0}var mt=Br;function Br(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.enable_sound===void 0&&(c="enable_sound")){let f={};e===null?e=[f]:e.push(f),s++}else if(r.
enable_sound!==void 0&&r.enable_sound!==!0){let f={};e===null?e=[f]:e.push(f),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=
o:e=null),_){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let d={instancePath:t,keyword:"req\
uired",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[d]:e.push(d),s++}if(r.mode!==
void 0&&r.mode!=="pro"){let d={instancePath:t+"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal\
 to constant"};e===null?e=[d]:e.push(d),s++}}var _=c===s;n=_}if(!n){let c={instancePath:t,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let c={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[c]:e.push(c),s++}if(r.prompt===void 0){let c={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(c),s++}for(let c in r)if(!(c==="model"||c===
"prompt"||c==="mode"||c==="duration_seconds"||c==="aspect_ratio"||c==="enable_sound"||c==="callback_url")){let f={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[
f]:e.push(f),s++}if(r.model!==void 0){let c=r.model;if(typeof c!="string"){let f={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(c!=="kling-v2.6"){let f={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===null?e=[f]:e.push(f),
s++}}r.prompt!==void 0&&(I(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=
e===null?I.errors:e.concat(I.errors),s=e.length)),r.mode!==void 0&&(_e(r.mode,{instancePath:t+"/mode",parentData:r,parentDataProperty:"\
mode",rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.duration_seconds!==void 0&&(Se(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Se.errors:
e.concat(Se.errors),s=e.length)),r.aspect_ratio!==void 0&&(O(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.enable_sound!==void 0&&
(b(r.enable_sound,{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?
b.errors:e.concat(b.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let c={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}return Br.errors=e,s===0}var dt=Xr;function Xr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="duration_seconds"||o==="aspect_ratio"||o==="output_resolution"||
o==="enable_sound"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-v3-omni"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(I(r.prompt,{instancePath:t+"/prom\
pt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.duration_seconds!==
void 0&&(F(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.aspect_ratio!==void 0&&(O(r.aspect_ratio,{instancePath:t+"/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),
r.output_resolution!==void 0&&(ue(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.enable_sound!==void 0&&(b(r.enable_sound,
{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?b.errors:e.concat(
b.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Xr.errors=e,s===0}var _t=Jr;function Jr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.reference_image_urls===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"reference_i\
mage_urls"},message:"must have required property 'reference_image_urls'"};e===null?e=[o]:e.push(o),s++}if(r.aspect_ratio===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have required pro\
perty 'aspect_ratio'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="reference_image_\
urls"||o==="aspect_ratio"||o==="duration_seconds"||o==="output_resolution"||o==="enable_sound"||o==="callback_url")){let n={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="kling-v3-omni-reference"){let n={
instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-reference"},message:"must be equal to consta\
nt"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(I(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.reference_image_urls!==void 0&&(Je(r.reference_image_urls,
{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?
Je.errors:e.concat(Je.errors),s=e.length)),r.aspect_ratio!==void 0&&(O(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.duration_seconds!==
void 0&&(F(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.output_resolution!==void 0&&(ue(r.output_resolution,{instancePath:t+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?ue.errors:e.concat(ue.
errors),s=e.length)),r.enable_sound!==void 0&&(b(r.enable_sound,{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"\
enable_sound",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Jr.errors=e,s===0}var gt=Qr;function Qr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="duration_seconds"||o==="aspect_ratio"||o==="output_resolution"||
o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={
instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!==
"kling-v3-turbo-text-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v3-turbo-text\
-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(I(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.
duration_seconds!==void 0&&(F(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"du\
ration_seconds",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.aspect_ratio!==void 0&&(O(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?O.errors:e.concat(
O.errors),s=e.length)),r.output_resolution!==void 0&&(x(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,
parentDataProperty:"output_resolution",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Qr.errors=e,s===0}var yt=ht;function ht(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Fs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Fs.errors:e.concat(Fs.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Zr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Zr.errors:
e.concat(Zr.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;Yr(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?Yr.errors:e.concat(Yr.errors),s=e.length);var f=d===s;if(f&&n)n=!1,u=[u,2];else{
f&&(n=!0,u=2);let v=s;Ur(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ur.errors:e.concat(
Ur.errors),s=e.length);var f=v===s;if(f&&n)n=!1,u=[u,3];else{f&&(n=!0,u=3);let P=s;Br(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?Br.errors:e.concat(Br.errors),s=e.length);var f=P===s;if(f&&n)n=!1,u=[u,4];else{f&&(n=!0,u=4);
let rr=s;Xr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Xr.errors:e.concat(Xr.errors),
s=e.length);var f=rr===s;if(f&&n)n=!1,u=[u,5];else{f&&(n=!0,u=5);let Me=s;Jr(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?Jr.errors:e.concat(Jr.errors),s=e.length);var f=Me===s;if(f&&n)n=!1,u=[u,6];else{f&&(n=!0,u=6);
let sr=s;Qr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Qr.errors:e.concat(Qr.errors),
s=e.length);var f=sr===s;f&&n?(n=!1,u=[u,7]):f&&(n=!0,u=7)}}}}}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,
keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}
return ht.errors=e,s===0}var vt=wt;function wt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Be(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Xe(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Xe.errors:
e.concat(Xe.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let d={instancePath:t,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[d]:e.push(d),s++}if(r.
model!==void 0){let d=r.model;if(typeof d!="string"){let N={instancePath:t+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[N]:e.push(N),s++}if(d!=="kling-3.0"){let N={instancePath:t+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[N]:e.push(N),s++}}}else{let d={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}return wt.errors=e,s===0}var bt=kt;function kt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-3.0"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Be(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length),kt.errors=e,s===0}var Dt=$t;function $t(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-3.0"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Xe(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length),$t.errors=e,s===0}var Pt=es,Pl={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-o1"},prompt:{$ref:"s11\
0"},first_frame_image_url:{$ref:"s45"},last_frame_image_url:{$ref:"s2"},mode:{$ref:"s111"},duration_seconds:{$ref:"s112"},
aspect_ratio:{$ref:"s103"},enable_sound:{$ref:"s98"},reference_image_urls:{$ref:"s113"},reference_video_url:{$ref:"s2"},
reference_video_type:{type:"string",const:"feature"},preserve_reference_video_audio:{$ref:"s115"},callback_url:{$ref:"s6"}},
dependentRequired:{reference_video_type:["reference_video_url"],preserve_reference_video_audio:["reference_video_url"]},
allOf:[{if:{properties:{reference_video_url:{}},required:["reference_video_url"],additionalProperties:!0},then:{properties:{
prompt:{pattern:"<<<video_1>>>"},reference_video_type:{},reference_image_urls:{maxItems:4}},required:["reference_video_t\
ype"],additionalProperties:!0}},{if:{properties:{last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},
then:{properties:{reference_image_urls:{not:{}},reference_video_url:{not:{}}},additionalProperties:!0}}]};function es(r,{
instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let v;if(r.reference_video_url===void 0&&(v="reference_video_url")){let j={};e===null?e=[j]:e.push(
j),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let v=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
reference_video_type===void 0){let P={instancePath:t,keyword:"required",params:{missingProperty:"reference_video_type"},
message:"must have required property 'reference_video_type'"};e===null?e=[P]:e.push(P),s++}if(r.prompt!==void 0){let P=r.
prompt;if(typeof P=="string"&&!at.test(P)){let je={instancePath:t+"/prompt",keyword:"pattern",params:{pattern:"<<<video_\
1>>>"},message:'must match pattern "<<<video_1>>>"'};e===null?e=[je]:e.push(je),s++}}if(r.reference_image_urls!==void 0){
let P=r.reference_image_urls;if(Array.isArray(P)&&P.length>4){let je={instancePath:t+"/reference_image_urls",keyword:"ma\
xItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[je]:e.push(je),s++}}}var _=v===s;n=_}if(!n){
let v={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(
v),s++}let c=s,f=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.last_frame_image_url===void 0&&(v="last_\
frame_image_url")){let j={};e===null?e=[j]:e.push(j),s++}}var N=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),N){let v=s;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reference_image_urls!==void 0){let P={instancePath:t+"/reference_image\
_urls",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[P]:e.push(P),s++}if(r.reference_video_url!==void 0){
let P={instancePath:t+"/reference_video_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[P]:e.push(
P),s++}}var N=v===s;f=N}if(!f){let v={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "th\
en" schema'};e===null?e=[v]:e.push(v),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let v={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[v]:e.push(
v),s++}if(r.prompt===void 0){let v={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[v]:e.push(v),s++}if(r.first_frame_image_url===void 0){let v={instancePath:t,
keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_im\
age_url'"};e===null?e=[v]:e.push(v),s++}for(let v in r)if(!W.call(Pl.properties,v)){let j={instancePath:t,keyword:"addit\
ionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"};e===null?e=[j]:e.push(j),s++}
if(r.model!==void 0){let v=r.model;if(typeof v!="string"){let j={instancePath:t+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[j]:e.push(j),s++}if(v!=="kling-o1"){let j={instancePath:t+"/model",keyword:"\
const",params:{allowedValue:"kling-o1"},message:"must be equal to constant"};e===null?e=[j]:e.push(j),s++}}if(r.prompt!==
void 0&&(_r(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?_r.errors:
e.concat(_r.errors),s=e.length)),r.first_frame_image_url!==void 0&&(D(r.first_frame_image_url,{instancePath:t+"/first_fr\
ame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),
s=e.length)),r.last_frame_image_url!==void 0&&(y(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,
parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.mode!==void 0&&
(_e(r.mode,{instancePath:t+"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?_e.errors:e.concat(_e.
errors),s=e.length)),r.duration_seconds!==void 0&&(gr(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?gr.errors:e.concat(gr.errors),s=e.length)),r.aspect_ratio!==
void 0&&(O(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=
e===null?O.errors:e.concat(O.errors),s=e.length)),r.enable_sound!==void 0&&(ze(r.enable_sound,{instancePath:t+"/enable_s\
ound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),
r.reference_image_urls!==void 0&&(Je(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:l})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)),r.reference_video_url!==void 0&&
(y(r.reference_video_url,{instancePath:t+"/reference_video_url",parentData:r,parentDataProperty:"reference_video_url",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.reference_video_type!==void 0){let v=r.reference_video_type;if(typeof v!=
"string"){let j={instancePath:t+"/reference_video_type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[j]:e.push(j),s++}if(v!=="feature"){let j={instancePath:t+"/reference_video_type",keyword:"const",params:{allowedValue:"\
feature"},message:"must be equal to constant"};e===null?e=[j]:e.push(j),s++}}if(r.preserve_reference_video_audio!==void 0&&
(yr(r.preserve_reference_video_audio,{instancePath:t+"/preserve_reference_video_audio",parentData:r,parentDataProperty:"\
preserve_reference_video_audio",rootData:l})||(e=e===null?yr.errors:e.concat(yr.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length)),r.reference_video_type!==void 0&&r.reference_video_url===void 0){let v={instancePath:t,
keyword:"dependentRequired",params:{property:"reference_video_type",missingProperty:"reference_video_url",depsCount:1,deps:"\
reference_video_url"},message:"must have property reference_video_url when property reference_video_type is present"};e===
null?e=[v]:e.push(v),s++}if(r.preserve_reference_video_audio!==void 0&&r.reference_video_url===void 0){let v={instancePath:t,
keyword:"dependentRequired",params:{property:"preserve_reference_video_audio",missingProperty:"reference_video_url",depsCount:1,
deps:"reference_video_url"},message:"must have property reference_video_url when property preserve_reference_video_audio\
 is present"};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:t,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[v]:e.push(v),s++}return es.errors=e,s===0}function Ie(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ie.
errors=e,s===0}var qt=rs,ql={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{
model:{type:"string",const:"kling-v2.1-master-image-to-video"},prompt:{$ref:"s99"},first_frame_image_url:{$ref:"s45"},last_frame_image_url:{
$ref:"s2"},negative_prompt:{$ref:"s100"},cfg_scale:{$ref:"s101"},duration_seconds:{$ref:"s117"},aspect_ratio:{$ref:"s139"},
callback_url:{$ref:"s6"}}};function rs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!W.call(ql.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="kling-v2.1-master-image-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"k\
ling-v2.1-master-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(ie(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ie.errors:e.concat(
ie.errors),s=e.length)),r.first_frame_image_url!==void 0&&(D(r.first_frame_image_url,{instancePath:t+"/first_frame_image\
_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.
length)),r.last_frame_image_url!==void 0&&(y(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,
parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.negative_prompt!==
void 0&&(B(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.cfg_scale!==void 0&&(X(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,
parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.duration_seconds!==void 0&&
(ae(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.aspect_ratio!==void 0&&(Ie(r.aspect_ratio,{instancePath:t+"/asp\
ect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return rs.errors=e,s===0}var xt=ss,xl={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.1-pro"},prompt:{$ref:"\
s99"},first_frame_image_url:{$ref:"s45"},last_frame_image_url:{$ref:"s85"},negative_prompt:{$ref:"s100"},cfg_scale:{$ref:"\
s101"},duration_seconds:{$ref:"s117"},aspect_ratio:{$ref:"s139"},callback_url:{$ref:"s6"}}};function ss(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!W.call(xl.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="kling-v2.1-pro"){let n={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"kling-v2.1-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),s++}}r.prompt!==void 0&&(ie(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.first_frame_image_url!==void 0&&(D(r.first_frame_image_url,{instancePath:t+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length)),r.last_frame_image_url!==void 0&&(de(r.last_frame_image_url,{instancePath:t+"/last_frame_image_ur\
l",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),
r.negative_prompt!==void 0&&(B(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"neg\
ative_prompt",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.cfg_scale!==void 0&&(X(r.cfg_scale,{instancePath:t+
"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),
r.duration_seconds!==void 0&&(ae(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.aspect_ratio!==void 0&&(Ie(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Ie.errors:e.concat(
Ie.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ss.errors=e,s===0}var jt=os,jl={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"kling-v2.1-standard"},prompt:{$ref:"s99"},first_frame_image_url:{$ref:"s45"},last_frame_image_url:{$ref:"s2"},
negative_prompt:{$ref:"s100"},cfg_scale:{$ref:"s101"},duration_seconds:{$ref:"s117"},aspect_ratio:{$ref:"s139"},callback_url:{
$ref:"s6"}}};function os(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!W.call(jl.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="kling-v2.1-standard"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v2.1-sta\
ndard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(ie(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),
r.first_frame_image_url!==void 0&&(D(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.last_frame_image_url!==void 0&&
(y(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.negative_prompt!==void 0&&(B(r.negative_prompt,{instancePath:t+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),
s=e.length)),r.cfg_scale!==void 0&&(X(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scal\
e",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.duration_seconds!==void 0&&(ae(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ae.errors:
e.concat(ae.errors),s=e.length)),r.aspect_ratio!==void 0&&(Ie(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return os.errors=e,s===0}var At=ts,Al={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.5-turbo-image-to-vi\
deo-pro"},prompt:{$ref:"s99"},first_frame_image_url:{$ref:"s45"},last_frame_image_url:{$ref:"s85"},negative_prompt:{$ref:"\
s100"},cfg_scale:{$ref:"s101"},duration_seconds:{$ref:"s117"},aspect_ratio:{$ref:"s139"},callback_url:{$ref:"s6"}}};function ts(r,{
instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!W.call(Al.properties,o)){let n={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="kling-v2.5-turbo-image-to-vi\
deo-pro"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v2.5-turbo-image-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(ie(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(D(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.last_frame_image_url!==void 0&&(de(r.last_frame_image_url,
{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
de.errors:e.concat(de.errors),s=e.length)),r.negative_prompt!==void 0&&(B(r.negative_prompt,{instancePath:t+"/negative_p\
rompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),
r.cfg_scale!==void 0&&(X(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||
(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.duration_seconds!==void 0&&(ae(r.duration_seconds,{instancePath:t+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),
s=e.length)),r.aspect_ratio!==void 0&&(Ie(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return ts.errors=e,s===0}var Et=ns,El={type:"object",additionalProperties:!1,required:["model","prom\
pt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.6"},prompt:{$ref:"s121"},first_frame_image_url:{
$ref:"s45"},last_frame_image_url:{$ref:"s2"},mode:{$ref:"s111"},duration_seconds:{$ref:"s122"},aspect_ratio:{$ref:"s103"},
enable_sound:{$ref:"s4"},callback_url:{$ref:"s6"}},allOf:[{if:{properties:{enable_sound:{const:!0}},required:["enable_so\
und"],additionalProperties:!0},then:{properties:{mode:{const:"pro"}},required:["mode"],additionalProperties:!0}},{if:{properties:{
last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},then:{properties:{mode:{const:"pro"},
duration_seconds:{const:5}},required:["mode"],additionalProperties:!0}}]};function ns(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.
enable_sound===void 0&&(v="enable_sound")){let j={};e===null?e=[j]:e.push(j),s++}else if(r.enable_sound!==void 0&&r.enable_sound!==
!0){let j={};e===null?e=[j]:e.push(j),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let v=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.mode===void 0){let P={instancePath:t,keyword:"required",params:{missingProperty:"mode"},
message:"must have required property 'mode'"};e===null?e=[P]:e.push(P),s++}if(r.mode!==void 0&&r.mode!=="pro"){let P={instancePath:t+
"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal to constant"};e===null?e=[P]:e.push(P),s++}}var _=v===
s;n=_}if(!n){let v={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[v]:e.push(v),s++}let c=s,f=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.last_frame_image_url===void 0&&
(v="last_frame_image_url")){let j={};e===null?e=[j]:e.push(j),s++}}var N=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),N){
let v=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let P={instancePath:t,keyword:"required",params:{
missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[P]:e.push(P),s++}if(r.mode!==void 0&&r.
mode!=="pro"){let P={instancePath:t+"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal to consta\
nt"};e===null?e=[P]:e.push(P),s++}if(r.duration_seconds!==void 0&&r.duration_seconds!==5){let P={instancePath:t+"/durati\
on_seconds",keyword:"const",params:{allowedValue:5},message:"must be equal to constant"};e===null?e=[P]:e.push(P),s++}}var N=v===
s;f=N}if(!f){let v={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[v]:e.push(v),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let v={instancePath:t,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[v]:e.push(v),s++}if(r.
prompt===void 0){let v={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[v]:e.push(v),s++}if(r.first_frame_image_url===void 0){let v={instancePath:t,keyword:"req\
uired",params:{missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_image_url'"};e===
null?e=[v]:e.push(v),s++}for(let v in r)if(!W.call(El.properties,v)){let j={instancePath:t,keyword:"additionalProperties",
params:{additionalProperty:v},message:"must NOT have additional properties"};e===null?e=[j]:e.push(j),s++}if(r.model!==void 0){
let v=r.model;if(typeof v!="string"){let j={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[j]:e.push(j),s++}if(v!=="kling-v2.6"){let j={instancePath:t+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.6"},message:"must be equal to constant"};e===null?e=[j]:e.push(j),s++}}r.prompt!==void 0&&(I(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.
first_frame_image_url!==void 0&&(D(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.last_frame_image_url!==void 0&&
(y(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.mode!==void 0&&(_e(r.mode,{instancePath:t+"/mode",parentData:r,
parentDataProperty:"mode",rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.duration_seconds!==void 0&&
(Se(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.aspect_ratio!==void 0&&(O(r.aspect_ratio,{instancePath:t+"/aspe\
ct_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),
r.enable_sound!==void 0&&(b(r.enable_sound,{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",
rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let v={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(
v),s++}return ns.errors=e,s===0}var Ot=ls,Ol={type:"object",additionalProperties:!1,required:["model","prompt","first_fr\
ame_image_url"],properties:{model:{type:"string",const:"kling-v3-omni"},prompt:{$ref:"s121"},first_frame_image_url:{$ref:"\
s45"},last_frame_image_url:{$ref:"s2"},duration_seconds:{$ref:"s102"},aspect_ratio:{$ref:"s103"},output_resolution:{$ref:"\
s104"},enable_sound:{$ref:"s4"},callback_url:{$ref:"s6"}},if:{properties:{last_frame_image_url:{}},required:["last_frame\
_image_url"],additionalProperties:!0},then:{properties:{duration_seconds:{const:5}},additionalProperties:!0}};function ls(r,{
instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let c;if(r.last_frame_image_url===void 0&&(c="last_frame_image_url")){let f={};e===null?e=[f]:e.push(
f),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==
void 0&&r.duration_seconds!==5){let d={instancePath:t+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"\
must be equal to constant"};e===null?e=[d]:e.push(d),s++}var _=c===s;n=_}if(!n){let c={instancePath:t,keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),s++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.model===void 0){let c={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must\
 have required property 'model'"};e===null?e=[c]:e.push(c),s++}if(r.prompt===void 0){let c={instancePath:t,keyword:"requ\
ired",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(c),s++}if(r.
first_frame_image_url===void 0){let c={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},
message:"must have required property 'first_frame_image_url'"};e===null?e=[c]:e.push(c),s++}for(let c in r)if(!W.call(Ol.
properties,c)){let f={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have\
 additional properties"};e===null?e=[f]:e.push(f),s++}if(r.model!==void 0){let c=r.model;if(typeof c!="string"){let f={instancePath:t+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(c!=="kling-v3-o\
mni"){let f={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni"},message:"must be equal to con\
stant"};e===null?e=[f]:e.push(f),s++}}r.prompt!==void 0&&(I(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.first_frame_image_url!==void 0&&(D(r.first_frame_image_url,
{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
D.errors:e.concat(D.errors),s=e.length)),r.last_frame_image_url!==void 0&&(y(r.last_frame_image_url,{instancePath:t+"/la\
st_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?y.errors:e.concat(y.
errors),s=e.length)),r.duration_seconds!==void 0&&(F(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.aspect_ratio!==
void 0&&(O(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=
e===null?O.errors:e.concat(O.errors),s=e.length)),r.output_resolution!==void 0&&(ue(r.output_resolution,{instancePath:t+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?ue.errors:e.concat(ue.
errors),s=e.length)),r.enable_sound!==void 0&&(b(r.enable_sound,{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"\
enable_sound",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let c={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[c]:e.push(c),s++}return ls.errors=e,s===0}var Tt=is;function is(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="model"||o==="prompt"||o==="first_frame_image_url"||o==="duration_seconds"||o==="output_resolution"||o==="callb\
ack_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have add\
itional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="kling-v3-t\
urbo-image-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v3-turbo-image-to-video"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(I(r.prompt,{instancePath:t+"/prom\
pt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(D(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.duration_seconds!==void 0&&(F(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?F.errors:
e.concat(F.errors),s=e.length)),r.output_resolution!==void 0&&(x(r.output_resolution,{instancePath:t+"/output_resolution",
parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.
callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return is.errors=e,s===0}var Nt=Vt;function Vt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
es(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?es.errors:e.concat(es.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;rs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?rs.errors:
e.concat(rs.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;ss(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?ss.errors:e.concat(ss.errors),s=e.length);var f=d===s;if(f&&n)n=!1,u=[u,2];else{
f&&(n=!0,u=2);let v=s;os(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?os.errors:e.concat(
os.errors),s=e.length);var f=v===s;if(f&&n)n=!1,u=[u,3];else{f&&(n=!0,u=3);let P=s;ts(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?ts.errors:e.concat(ts.errors),s=e.length);var f=P===s;if(f&&n)n=!1,u=[u,4];else{f&&(n=!0,u=4);
let rr=s;ns(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ns.errors:e.concat(ns.errors),
s=e.length);var f=rr===s;if(f&&n)n=!1,u=[u,5];else{f&&(n=!0,u=5);let Me=s;ls(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?ls.errors:e.concat(ls.errors),s=e.length);var f=Me===s;if(f&&n)n=!1,u=[u,6];else{f&&(n=!0,u=6);
let sr=s;is(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?is.errors:e.concat(is.errors),
s=e.length);var f=sr===s;f&&n?(n=!1,u=[u,7]):f&&(n=!0,u=7)}}}}}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,
keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}
return Vt.errors=e,s===0}function vr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if($e(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return vr.errors=e,s===0}function wr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>4){let n={instancePath:t,keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===
null?e=[n]:e.push(n),s++}if(r.length<1){let n={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)y(r[n],{instancePath:t+"/"+n,parentData:r,
parentDataProperty:n,rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)}else{let o={instancePath:t,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return wr.errors=e,s===0}var Tl={type:"string",enum:["auto","16:9","9:16","1:1"]};function br(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="auto"||r==="16:9"||r==="9:16"||r==="1:1")){let o={instancePath:t,
keyword:"enum",params:{allowedValues:Tl.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),s++}return br.errors=e,s===0}var zt=us,bo={type:"object",additionalProperties:!1,required:["model","prompt","aspect_r\
atio"],properties:{model:{type:"string",const:"kling-v3-omni-edit"},prompt:{$ref:"s121"},source_video_url:{$ref:"s2"},source_task_id:{
$ref:"s156"},reference_image_urls:{$ref:"s157"},aspect_ratio:{$ref:"s158"},duration_seconds:{$ref:"s102"},output_resolution:{
$ref:"s104"},enable_sound:{$ref:"s4"},callback_url:{$ref:"s6"}},allOf:[{if:{properties:{source_video_url:{}},required:["\
source_video_url"],additionalProperties:!0},then:{properties:{source_task_id:{not:{}}},additionalProperties:!0}},{if:{not:{
properties:{source_video_url:{}},required:["source_video_url"],additionalProperties:!0}},then:{properties:{source_task_id:{}},
required:["source_task_id"],additionalProperties:!0}},{if:{properties:{reference_image_urls:{}},required:["reference_ima\
ge_urls"],additionalProperties:!0},then:{properties:{aspect_ratio:{enum:["16:9","9:16","1:1"]}},additionalProperties:!0}},
{if:{not:{properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0}},then:{properties:{
aspect_ratio:{const:"auto"},duration_seconds:{const:5}},additionalProperties:!0}}]};function us(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.
source_video_url===void 0&&(h="source_video_url")){let A={};e===null?e=[A]:e.push(A),s++}}var _=u===s;if(s=o,e!==null&&(o?
e.length=o:e=null),_){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==void 0){let z={instancePath:t+
"/source_task_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[z]:e.push(z),s++}var _=h===s;n=_}if(!n){
let h={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[h]:e.push(
h),s++}let c=s,f=!0,d=s,N=s,v=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.source_video_url===void 0&&(h="s\
ource_video_url")){let A={};e===null?e=[A]:e.push(A),s++}}var j=v===s;if(j){let h={};e===null?e=[h]:e.push(h),s++}else s=
N,e!==null&&(N?e.length=N:e=null);var P=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),P){let h=s;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.source_task_id===void 0){let z={instancePath:t,keyword:"required",params:{missingProperty:"source_t\
ask_id"},message:"must have required property 'source_task_id'"};e===null?e=[z]:e.push(z),s++}var P=h===s;f=P}if(!f){let h={
instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[h]:e.push(h),
s++}let je=s,rr=!0,Js=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.reference_image_urls===void 0&&(h="refer\
ence_image_urls")){let A={};e===null?e=[A]:e.push(A),s++}}var Me=Js===s;if(s=je,e!==null&&(je?e.length=je:e=null),Me){let h=s;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.aspect_ratio!==void 0){let z=r.aspect_ratio;if(!(z==="16:9"||z==="9:16"||
z==="1:1")){let Vr={instancePath:t+"/aspect_ratio",keyword:"enum",params:{allowedValues:bo.allOf[2].then.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[Vr]:e.push(Vr),s++}}var Me=h===s;rr=Me}if(!rr){let h={
instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[h]:e.push(h),
s++}let ir=s,sr=!0,Qs=s,ur=s,eo=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.reference_image_urls===void 0&&
(h="reference_image_urls")){let A={};e===null?e=[A]:e.push(A),s++}}var ro=eo===s;if(ro){let h={};e===null?e=[h]:e.push(h),
s++}else s=ur,e!==null&&(ur?e.length=ur:e=null);var pr=Qs===s;if(s=ir,e!==null&&(ir?e.length=ir:e=null),pr){let h=s;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.aspect_ratio!==void 0&&r.aspect_ratio!=="auto"){let z={instancePath:t+"/aspe\
ct_ratio",keyword:"const",params:{allowedValue:"auto"},message:"must be equal to constant"};e===null?e=[z]:e.push(z),s++}
if(r.duration_seconds!==void 0&&r.duration_seconds!==5){let z={instancePath:t+"/duration_seconds",keyword:"const",params:{
allowedValue:5},message:"must be equal to constant"};e===null?e=[z]:e.push(z),s++}}var pr=h===s;sr=pr}if(!sr){let h={instancePath:t,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[h]:e.push(h),s++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let h={instancePath:t,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[h]:e.push(h),s++}if(r.prompt===void 0){let h={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[h]:e.push(
h),s++}if(r.aspect_ratio===void 0){let h={instancePath:t,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[h]:e.push(h),s++}for(let h in r)if(!W.call(bo.properties,h)){let A={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};
e===null?e=[A]:e.push(A),s++}if(r.model!==void 0){let h=r.model;if(typeof h!="string"){let A={instancePath:t+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[A]:e.push(A),s++}if(h!=="kling-v3-omni-edit"){let A={
instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-edit"},message:"must be equal to constant"};
e===null?e=[A]:e.push(A),s++}}r.prompt!==void 0&&(I(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.source_video_url!==void 0&&(y(r.source_video_url,
{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.source_task_id!==void 0&&(vr(r.source_task_id,{instancePath:t+"/source_task_id",parentData:r,
parentDataProperty:"source_task_id",rootData:l})||(e=e===null?vr.errors:e.concat(vr.errors),s=e.length)),r.reference_image_urls!==
void 0&&(wr(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"reference_im\
age_urls",rootData:l})||(e=e===null?wr.errors:e.concat(wr.errors),s=e.length)),r.aspect_ratio!==void 0&&(br(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?br.errors:e.concat(
br.errors),s=e.length)),r.duration_seconds!==void 0&&(F(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.output_resolution!==
void 0&&(ue(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.enable_sound!==void 0&&(b(r.enable_sound,{instancePath:t+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.
length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"cal\
lback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let h={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}return us.errors=e,s===0}var St=ps,ko={type:"\
object",additionalProperties:!1,required:["model","prompt","aspect_ratio"],properties:{model:{type:"string",const:"kling\
-v3-omni-reference"},prompt:{$ref:"s121"},source_video_url:{$ref:"s2"},source_task_id:{$ref:"s156"},reference_image_urls:{
$ref:"s157"},aspect_ratio:{$ref:"s158"},duration_seconds:{$ref:"s102"},output_resolution:{$ref:"s104"},enable_sound:{$ref:"\
s98"},callback_url:{$ref:"s6"}},allOf:[{if:{properties:{source_video_url:{}},required:["source_video_url"],additionalProperties:!0},
then:{properties:{source_task_id:{not:{}}},additionalProperties:!0}},{if:{not:{properties:{source_video_url:{}},required:[
"source_video_url"],additionalProperties:!0}},then:{properties:{source_task_id:{}},required:["source_task_id"],additionalProperties:!0}},
{if:{properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0},then:{properties:{aspect_ratio:{
enum:["16:9","9:16","1:1"]}},additionalProperties:!0}},{if:{not:{properties:{reference_image_urls:{}},required:["referen\
ce_image_urls"],additionalProperties:!0}},then:{properties:{aspect_ratio:{const:"auto"},duration_seconds:{const:5}},additionalProperties:!0}}]};
function ps(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let h;if(r.source_video_url===void 0&&(h="source_video_url")){let A={};e===null?e=[A]:e.push(
A),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==
void 0){let z={instancePath:t+"/source_task_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[z]:e.push(
z),s++}var _=h===s;n=_}if(!n){let h={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "the\
n" schema'};e===null?e=[h]:e.push(h),s++}let c=s,f=!0,d=s,N=s,v=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.
source_video_url===void 0&&(h="source_video_url")){let A={};e===null?e=[A]:e.push(A),s++}}var j=v===s;if(j){let h={};e===
null?e=[h]:e.push(h),s++}else s=N,e!==null&&(N?e.length=N:e=null);var P=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),P){
let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id===void 0){let z={instancePath:t,keyword:"required",
params:{missingProperty:"source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[z]:e.push(
z),s++}var P=h===s;f=P}if(!f){let h={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "the\
n" schema'};e===null?e=[h]:e.push(h),s++}let je=s,rr=!0,Js=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.reference_image_urls===
void 0&&(h="reference_image_urls")){let A={};e===null?e=[A]:e.push(A),s++}}var Me=Js===s;if(s=je,e!==null&&(je?e.length=
je:e=null),Me){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.aspect_ratio!==void 0){let z=r.aspect_ratio;if(!(z===
"16:9"||z==="9:16"||z==="1:1")){let Vr={instancePath:t+"/aspect_ratio",keyword:"enum",params:{allowedValues:ko.allOf[2].
then.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[Vr]:e.push(Vr),s++}}
var Me=h===s;rr=Me}if(!rr){let h={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" \
schema'};e===null?e=[h]:e.push(h),s++}let ir=s,sr=!0,Qs=s,ur=s,eo=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.
reference_image_urls===void 0&&(h="reference_image_urls")){let A={};e===null?e=[A]:e.push(A),s++}}var ro=eo===s;if(ro){let h={};
e===null?e=[h]:e.push(h),s++}else s=ur,e!==null&&(ur?e.length=ur:e=null);var pr=Qs===s;if(s=ir,e!==null&&(ir?e.length=ir:
e=null),pr){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.aspect_ratio!==void 0&&r.aspect_ratio!=="auto"){let z={
instancePath:t+"/aspect_ratio",keyword:"const",params:{allowedValue:"auto"},message:"must be equal to constant"};e===null?
e=[z]:e.push(z),s++}if(r.duration_seconds!==void 0&&r.duration_seconds!==5){let z={instancePath:t+"/duration_seconds",keyword:"\
const",params:{allowedValue:5},message:"must be equal to constant"};e===null?e=[z]:e.push(z),s++}}var pr=h===s;sr=pr}if(!sr){
let h={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[h]:e.push(
h),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let h={instancePath:t,keyword:"required",params:{
missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[h]:e.push(h),s++}if(r.prompt===void 0){
let h={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[h]:e.push(h),s++}if(r.aspect_ratio===void 0){let h={instancePath:t,keyword:"required",params:{missingProperty:"\
aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[h]:e.push(h),s++}for(let h in r)if(!W.call(
ko.properties,h)){let A={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT h\
ave additional properties"};e===null?e=[A]:e.push(A),s++}if(r.model!==void 0){let h=r.model;if(typeof h!="string"){let A={
instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[A]:e.push(A),s++}if(h!==
"kling-v3-omni-reference"){let A={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-reference"},
message:"must be equal to constant"};e===null?e=[A]:e.push(A),s++}}r.prompt!==void 0&&(I(r.prompt,{instancePath:t+"/prom\
pt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.source_video_url!==
void 0&&(y(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.source_task_id!==void 0&&(vr(r.source_task_id,{instancePath:t+"/s\
ource_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:l})||(e=e===null?vr.errors:e.concat(vr.errors),
s=e.length)),r.reference_image_urls!==void 0&&(wr(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,
parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?wr.errors:e.concat(wr.errors),s=e.length)),r.aspect_ratio!==
void 0&&(br(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?br.errors:e.concat(br.errors),s=e.length)),r.duration_seconds!==void 0&&(F(r.duration_seconds,{instancePath:t+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),
s=e.length)),r.output_resolution!==void 0&&(ue(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.enable_sound!==void 0&&(ze(r.enable_sound,
{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?ze.errors:e.concat(
ze.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let h={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}return ps.errors=e,s===0}var It=Lt;function Lt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
us(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?us.errors:e.concat(us.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;ps(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ps.errors:
e.concat(ps.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return Lt.errors=e,s===0}var Kt=Gt;function Gt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"source_task_id"||o==="prompt"||o==="mode"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.source_task_id!==void 0&&
(g(r.source_task_id,{instancePath:t+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:l})||(e=
e===null?g.errors:e.concat(g.errors),s=e.length)),r.prompt!==void 0&&(g(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.mode!==void 0&&(_e(r.mode,
{instancePath:t+"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),s=
e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"c\
allback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Gt.errors=e,s===0}var Nl={type:"string",enum:["720p","1080p"]};function Zs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Nl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Zs.errors=e,s===0}var Vl={type:"string",enum:["video","image"]};function Fe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="video"||r==="image")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Vl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Fe.errors=e,s===0}var Rt=as;function as(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.reference_video_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
reference_video_url"},message:"must have required property 'reference_video_url'"};e===null?e=[o]:e.push(o),s++}if(r.output_resolution===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"output_resolution"},message:"must have require\
d property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="source_image_url"||o===
"reference_video_url"||o==="prompt"||o==="output_resolution"||o==="character_orientation"||o==="background_source"||o===
"callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={
instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!==
"kling-3.0"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"must be equal to \
constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(y(r.source_image_url,{instancePath:t+"/source_ima\
ge_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.reference_video_url!==void 0&&(y(r.reference_video_url,{instancePath:t+"/reference_video_url",parentData:r,parentDataProperty:"\
reference_video_url",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.prompt!==void 0&&(g(r.prompt,{
instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length)),r.output_resolution!==void 0&&(Zs(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?Zs.errors:e.concat(Zs.errors),s=e.length)),r.character_orientation!==void 0&&
(Fe(r.character_orientation,{instancePath:t+"/character_orientation",parentData:r,parentDataProperty:"character_orientat\
ion",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.background_source!==void 0&&(Fe(r.background_source,
{instancePath:t+"/background_source",parentData:r,parentDataProperty:"background_source",rootData:l})||(e=e===null?Fe.errors:
e.concat(Fe.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return as.errors=e,s===0}var Mt=fs;function fs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.reference_video_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
reference_video_url"},message:"must have required property 'reference_video_url'"};e===null?e=[o]:e.push(o),s++}if(r.output_resolution===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"output_resolution"},message:"must have require\
d property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}if(r.character_orientation===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"character_orientation"},message:"must have required property 'character_orie\
ntation'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="source_image_url"||o==="reference_video_ur\
l"||o==="prompt"||o==="output_resolution"||o==="character_orientation"||o==="callback_url")){let n={instancePath:t,keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="kling-v2.6"){let n={instancePath:t+"/model",keyword:"\
const",params:{allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==
void 0&&(y(r.source_image_url,{instancePath:t+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.reference_video_url!==void 0&&(y(r.reference_video_url,{instancePath:t+
"/reference_video_url",parentData:r,parentDataProperty:"reference_video_url",rootData:l})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length)),r.prompt!==void 0&&(I(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",
rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.output_resolution!==void 0&&(x(r.output_resolution,
{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?x.errors:
e.concat(x.errors),s=e.length)),r.character_orientation!==void 0&&(Fe(r.character_orientation,{instancePath:t+"/characte\
r_orientation",parentData:r,parentDataProperty:"character_orientation",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),
s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return fs.errors=e,s===0}var Wt=Ct;function Ct(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
as(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?as.errors:e.concat(as.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;fs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?fs.errors:
e.concat(fs.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return Ct.errors=e,s===0}function Le(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!qe.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Pe(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Le.errors=e,s===0}var Ft=cs;function cs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.source_audio_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="source_image_url"||o==="source_audio_url"||
o==="prompt"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="kling-ai-avatar-pro"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-ai-avata\
r-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(y(r.source_image_url,
{instancePath:t+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.source_audio_url!==void 0&&(Le(r.source_audio_url,{instancePath:t+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),
r.prompt!==void 0&&(g(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return cs.errors=e,s===0}var Ht=ms;function ms(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.source_audio_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="source_image_url"||o==="source_audio_url"||
o==="prompt"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="kling-ai-avatar-standard"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-ai-\
avatar-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(y(r.source_image_url,
{instancePath:t+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.source_audio_url!==void 0&&(Le(r.source_audio_url,{instancePath:t+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),
r.prompt!==void 0&&(g(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ms.errors=e,s===0}var Zt=ds;function ds(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.source_audio_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="source_image_url"||o==="source_audio_url"||
o==="prompt"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="kling-ai-avatar-v1-pro"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-ai-av\
atar-v1-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(y(r.source_image_url,
{instancePath:t+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.source_audio_url!==void 0&&(Le(r.source_audio_url,{instancePath:t+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),
r.prompt!==void 0&&(g(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ds.errors=e,s===0}var Yt=_s;function _s(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.source_audio_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="source_image_url"||o==="source_audio_url"||
o==="prompt"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="kling-v1-avatar-standard"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v1-\
avatar-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(y(r.source_image_url,
{instancePath:t+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.source_audio_url!==void 0&&(Le(r.source_audio_url,{instancePath:t+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),
r.prompt!==void 0&&(g(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return _s.errors=e,s===0}var Ut=Bt;function Bt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
cs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?cs.errors:e.concat(cs.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;ms(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ms.errors:
e.concat(ms.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;ds(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?ds.errors:e.concat(ds.errors),s=e.length);var f=d===s;if(f&&n)n=!1,u=[u,2];else{
f&&(n=!0,u=2);let v=s;_s(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?_s.errors:e.concat(
_s.errors),s=e.length);var f=v===s;f&&n?(n=!1,u=[u,3]):f&&(n=!0,u=3)}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={
instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),s++}return Bt.errors=e,s===0}function kr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if($e(r)>5e3){let o={instancePath:t,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}if($e(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return kr.errors=e,s===0}function Dr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Dr.
errors=e,s===0}function $r(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:t,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return $r.
errors=e,s===0}function Ke(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return Ke.errors=e,s===0}function Ae(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:t,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return Ae.
errors=e,s===0}function Pr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1.2||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1.2},message:"must be <= 1.2"};
e===null?e=[o]:e.push(o),s++}if(r<.7||isNaN(r)){let o={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:.7},
message:"must be >= 0.7"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[o]:e.push(o),s++}return Pr.errors=e,s===0}function qr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return qr.errors=e,s===0}function Ee(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if($e(r)>5e3){let o={instancePath:t,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[o]:e.push(o),s++}return Ee.errors=e,s===0}function Ge(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ge.
errors=e,s===0}var Xt=gs,zl={type:"object",additionalProperties:!1,required:["model","text","voice"],properties:{model:{
type:"string",const:"text-to-speech-multilingual-v2"},text:{$ref:"s182"},voice:{$ref:"s183"},stability:{$ref:"s184"},similarity_boost:{
$ref:"s185"},style:{$ref:"s186"},speed:{$ref:"s187"},timestamps:{$ref:"s188"},previous_text:{$ref:"s189"},next_text:{$ref:"\
s189"},language_code:{$ref:"s190"},callback_url:{$ref:"s6"}}};function gs(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.text===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"text"},message:"must have r\
equired property 'text'"};e===null?e=[o]:e.push(o),s++}if(r.voice===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!W.
call(zl.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must \
NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){
let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
s++}if(o!=="text-to-speech-multilingual-v2"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"text-t\
o-speech-multilingual-v2"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.text!==void 0&&(kr(r.text,
{instancePath:t+"/text",parentData:r,parentDataProperty:"text",rootData:l})||(e=e===null?kr.errors:e.concat(kr.errors),s=
e.length)),r.voice!==void 0&&(Dr(r.voice,{instancePath:t+"/voice",parentData:r,parentDataProperty:"voice",rootData:l})||
(e=e===null?Dr.errors:e.concat(Dr.errors),s=e.length)),r.stability!==void 0&&($r(r.stability,{instancePath:t+"/stability",
parentData:r,parentDataProperty:"stability",rootData:l})||(e=e===null?$r.errors:e.concat($r.errors),s=e.length)),r.similarity_boost!==
void 0&&(Ke(r.similarity_boost,{instancePath:t+"/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:l})||
(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),r.style!==void 0&&(Ae(r.style,{instancePath:t+"/style",parentData:r,
parentDataProperty:"style",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.speed!==void 0&&(Pr(r.
speed,{instancePath:t+"/speed",parentData:r,parentDataProperty:"speed",rootData:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),
s=e.length)),r.timestamps!==void 0&&(qr(r.timestamps,{instancePath:t+"/timestamps",parentData:r,parentDataProperty:"time\
stamps",rootData:l})||(e=e===null?qr.errors:e.concat(qr.errors),s=e.length)),r.previous_text!==void 0&&(Ee(r.previous_text,
{instancePath:t+"/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:l})||(e=e===null?Ee.errors:e.concat(
Ee.errors),s=e.length)),r.next_text!==void 0&&(Ee(r.next_text,{instancePath:t+"/next_text",parentData:r,parentDataProperty:"\
next_text",rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),r.language_code!==void 0&&(Ge(r.language_code,
{instancePath:t+"/language_code",parentData:r,parentDataProperty:"language_code",rootData:l})||(e=e===null?Ge.errors:e.concat(
Ge.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return gs.errors=e,s===0}var Jt=ys,Sl={
type:"object",additionalProperties:!1,required:["model","text"],properties:{model:{type:"string",const:"text-to-speech-t\
urbo-v2.5"},text:{$ref:"s182"},voice:{$ref:"s5"},stability:{$ref:"s184"},similarity_boost:{$ref:"s185"},style:{$ref:"s18\
6"},speed:{$ref:"s187"},timestamps:{$ref:"s188"},previous_text:{$ref:"s189"},next_text:{$ref:"s189"},language_code:{$ref:"\
s190"},callback_url:{$ref:"s6"}}};function ys(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.text===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[o]:e.push(o),
s++}for(let o in r)if(!W.call(Sl.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="text-to-speech-turbo-v2.5"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"t\
ext-to-speech-turbo-v2.5"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.text!==void 0&&(kr(r.text,
{instancePath:t+"/text",parentData:r,parentDataProperty:"text",rootData:l})||(e=e===null?kr.errors:e.concat(kr.errors),s=
e.length)),r.voice!==void 0&&(w(r.voice,{instancePath:t+"/voice",parentData:r,parentDataProperty:"voice",rootData:l})||(e=
e===null?w.errors:e.concat(w.errors),s=e.length)),r.stability!==void 0&&($r(r.stability,{instancePath:t+"/stability",parentData:r,
parentDataProperty:"stability",rootData:l})||(e=e===null?$r.errors:e.concat($r.errors),s=e.length)),r.similarity_boost!==
void 0&&(Ke(r.similarity_boost,{instancePath:t+"/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:l})||
(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),r.style!==void 0&&(Ae(r.style,{instancePath:t+"/style",parentData:r,
parentDataProperty:"style",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.speed!==void 0&&(Pr(r.
speed,{instancePath:t+"/speed",parentData:r,parentDataProperty:"speed",rootData:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),
s=e.length)),r.timestamps!==void 0&&(qr(r.timestamps,{instancePath:t+"/timestamps",parentData:r,parentDataProperty:"time\
stamps",rootData:l})||(e=e===null?qr.errors:e.concat(qr.errors),s=e.length)),r.previous_text!==void 0&&(Ee(r.previous_text,
{instancePath:t+"/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:l})||(e=e===null?Ee.errors:e.concat(
Ee.errors),s=e.length)),r.next_text!==void 0&&(Ee(r.next_text,{instancePath:t+"/next_text",parentData:r,parentDataProperty:"\
next_text",rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),r.language_code!==void 0&&(Ge(r.language_code,
{instancePath:t+"/language_code",parentData:r,parentDataProperty:"language_code",rootData:l})||(e=e===null?Ge.errors:e.concat(
Ge.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ys.errors=e,s===0}var Qt=en;function en(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
gs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?gs.errors:e.concat(gs.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;ys(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ys.errors:
e.concat(ys.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return en.errors=e,s===0}var zs=rn;function rn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Y(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;tr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?tr.errors:
e.concat(tr.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;C(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return rn.errors=e,s===0}function Ys(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.text===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[o]:e.push(o),s++}if(r.voice===void 0){let o={instancePath:t,keyword:"re\
quired",params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="text"||o==="voice")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.text!==void 0&&(w(r.text,{instancePath:t+"/text",parentData:r,
parentDataProperty:"text",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.voice!==void 0&&(Dr(r.voice,
{instancePath:t+"/voice",parentData:r,parentDataProperty:"voice",rootData:l})||(e=e===null?Dr.errors:e.concat(Dr.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return Ys.errors=e,s===0}var sn=on,Il={type:"object",additionalProperties:!1,required:["dialogue"],properties:{
dialogue:{type:"array",items:{$ref:"s199"}},stability:{type:"number",enum:[0,.5,1]},language_code:{$ref:"s190"},callback_url:{
$ref:"s6"}}};function on(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.dialogue===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"d\
ialogue"},message:"must have required property 'dialogue'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="dialog\
ue"||o==="stability"||o==="language_code"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.dialogue!==void 0){
let o=r.dialogue;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)Ys(o[u],{instancePath:t+"/dialogue/"+u,parentData:o,
parentDataProperty:u,rootData:l})||(e=e===null?Ys.errors:e.concat(Ys.errors),s=e.length)}else{let n={instancePath:t+"/di\
alogue",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}if(r.stability!==void 0){
let o=r.stability;if(typeof o!="number"){let n={instancePath:t+"/stability",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[n]:e.push(n),s++}if(!(o===0||o===.5||o===1)){let n={instancePath:t+"/stability",keyword:"en\
um",params:{allowedValues:Il.properties.stability.enum},message:"must be equal to one of the allowed values"};e===null?e=
[n]:e.push(n),s++}}r.language_code!==void 0&&(Ge(r.language_code,{instancePath:t+"/language_code",parentData:r,parentDataProperty:"\
language_code",rootData:l})||(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return on.errors=e,s===0}var Ll={type:"string",enum:["mp3_22050_32","mp3_44100_32","mp3_44100_64","mp3_44100_96","mp3_44100_128","mp3_44100_192",
"pcm_8000","pcm_16000","pcm_22050","pcm_24000","pcm_44100","pcm_48000","ulaw_8000","alaw_8000","opus_48000_32","opus_480\
00_64","opus_48000_96","opus_48000_128","opus_48000_192"]};function Us(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="mp3_22050_32"||r==="mp3_44100_32"||r==="mp3_44100_64"||r==="mp3_\
44100_96"||r==="mp3_44100_128"||r==="mp3_44100_192"||r==="pcm_8000"||r==="pcm_16000"||r==="pcm_22050"||r==="pcm_24000"||
r==="pcm_44100"||r==="pcm_48000"||r==="ulaw_8000"||r==="alaw_8000"||r==="opus_48000_32"||r==="opus_48000_64"||r==="opus_\
48000_96"||r==="opus_48000_128"||r==="opus_48000_192")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Ll.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Us.errors=e,s===0}var tn=nn;function nn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.text===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="text"||o==="duration_seconds"||o==="loop"||o==="prompt_influence"||
o==="output_format"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.text!==void 0&&(g(r.text,{instancePath:t+
"/text",parentData:r,parentDataProperty:"text",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.duration_seconds!==
void 0){let o=r.duration_seconds;if(typeof o=="number"){if(o>22||isNaN(o)){let n={instancePath:t+"/duration_seconds",keyword:"\
maximum",params:{comparison:"<=",limit:22},message:"must be <= 22"};e===null?e=[n]:e.push(n),s++}if(o<.5||isNaN(o)){let n={
instancePath:t+"/duration_seconds",keyword:"minimum",params:{comparison:">=",limit:.5},message:"must be >= 0.5"};e===null?
e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/duration_seconds",keyword:"type",params:{type:"number"},message:"must \
be number"};e===null?e=[n]:e.push(n),s++}}r.loop!==void 0&&(b(r.loop,{instancePath:t+"/loop",parentData:r,parentDataProperty:"\
loop",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.prompt_influence!==void 0&&(Ke(r.prompt_influence,
{instancePath:t+"/prompt_influence",parentData:r,parentDataProperty:"prompt_influence",rootData:l})||(e=e===null?Ke.errors:
e.concat(Ke.errors),s=e.length)),r.output_format!==void 0&&(Us(r.output_format,{instancePath:t+"/output_format",parentData:r,
parentDataProperty:"output_format",rootData:l})||(e=e===null?Us.errors:e.concat(Us.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return nn.errors=e,s===0}function xr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!qe.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Pe(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return xr.errors=e,s===0}var ln=un;function un(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="source_audio_url"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.source_audio_url!==void 0&&(xr(r.source_audio_url,
{instancePath:t+"/source_audio_url",parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?xr.errors:
e.concat(xr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return un.errors=e,s===0}var pn=an;function an(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="source_audio_url"||o==="language_code"||o==="tag_audio_events"||o==="diarize"||o==="callback_url")){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}r.source_audio_url!==void 0&&(xr(r.source_audio_url,{instancePath:t+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:l})||(e=e===null?xr.errors:e.concat(xr.errors),s=e.length)),r.language_code!==void 0&&(Ge(r.language_code,
{instancePath:t+"/language_code",parentData:r,parentDataProperty:"language_code",rootData:l})||(e=e===null?Ge.errors:e.concat(
Ge.errors),s=e.length)),r.tag_audio_events!==void 0&&(b(r.tag_audio_events,{instancePath:t+"/tag_audio_events",parentData:r,
parentDataProperty:"tag_audio_events",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.diarize!==void 0&&
(b(r.diarize,{instancePath:t+"/diarize",parentData:r,parentDataProperty:"diarize",rootData:l})||(e=e===null?b.errors:e.concat(
b.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return an.errors=e,s===0}var fn=cn;function cn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Y(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;lr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?lr.errors:
e.concat(lr.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;C(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return cn.errors=e,s===0}function H(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}return H.errors=e,s===0}var Kl={type:"string",enum:["480p","580p","720p"]};function Re(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="480p"||r==="580p"||r==="720p")){let o={instancePath:t,keyword:"enum",params:{
allowedValues:Kl.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Re.errors=
e,s===0}function V(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return V.
errors=e,s===0}function L(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return L.
errors=e,s===0}function K(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return K.
errors=e,s===0}function ge(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)y(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return ge.errors=e,s===0}function ye(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)y(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return ye.errors=e,s===0}function he(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!qe.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Pe(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return he.errors=e,s===0}function ve(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!qe.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Pe(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return ve.errors=e,s===0}function E(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolean"){
let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}return E.
errors=e,s===0}function G(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return G.
errors=e,s===0}function $(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolean"){
let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}return $.
errors=e,s===0}function R(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolean"){
let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}return R.
errors=e,s===0}function M(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!qe.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Pe(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return M.errors=e,s===0}var mn=hs,Gl={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.2-a14b-text-to-video-turbo"},prompt:{$ref:"s1"},
duration_seconds:{$ref:"s211"},output_resolution:{$ref:"s212"},aspect_ratio:{$ref:"s213"},ratio:{$ref:"s214"},negative_prompt:{
$ref:"s215"},reference_image_urls:{$ref:"s216"},reference_video_urls:{$ref:"s217"},first_frame_image_url:{$ref:"s218"},reference_audio_url:{
$ref:"s219"},enable_prompt_expansion:{$ref:"s220"},seed:{$ref:"s63"},acceleration:{$ref:"s221"},enable_safety_checker:{$ref:"\
s222"},watermark:{$ref:"s223"},background_audio_url:{$ref:"s224"},callback_url:{$ref:"s6"}}};function hs(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!W.call(Gl.properties,
o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.2-a1\
4b-text-to-video-turbo"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.2-a14b-text-to-video\
-turbo"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(g(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.
duration_seconds!==void 0&&(H(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"du\
ration_seconds",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.output_resolution!==void 0&&(Re(r.output_resolution,
{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Re.errors:
e.concat(Re.errors),s=e.length)),r.aspect_ratio!==void 0&&(V(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.ratio!==void 0&&(L(
r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
s=e.length)),r.negative_prompt!==void 0&&(K(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.reference_image_urls!==void 0&&(ge(
r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||
(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.reference_video_urls!==void 0&&(ye(r.reference_video_urls,{instancePath:t+
"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:l})||(e=e===null?ye.errors:e.concat(
ye.errors),s=e.length)),r.first_frame_image_url!==void 0&&(he(r.first_frame_image_url,{instancePath:t+"/first_frame_imag\
e_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=
e.length)),r.reference_audio_url!==void 0&&(ve(r.reference_audio_url,{instancePath:t+"/reference_audio_url",parentData:r,
parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.enable_prompt_expansion!==
void 0&&(E(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_\
prompt_expansion",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.seed!==void 0&&(k(r.seed,{instancePath:t+
"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.acceleration!==
void 0&&(G(r.acceleration,{instancePath:t+"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=
e===null?G.errors:e.concat(G.errors),s=e.length)),r.enable_safety_checker!==void 0&&($(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?$.errors:e.concat(
$.errors),s=e.length)),r.watermark!==void 0&&(R(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.background_audio_url!==void 0&&(M(r.background_audio_url,
{instancePath:t+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?
M.errors:e.concat(M.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return hs.errors=e,s===0}var dn=vs,
Rl={type:"object",additionalProperties:!1,required:["model","prompt","output_resolution"],properties:{model:{type:"strin\
g",const:"wan-2.5-text-to-video"},prompt:{$ref:"s1"},duration_seconds:{$ref:"s122"},output_resolution:{$ref:"s55"},aspect_ratio:{
$ref:"s213"},ratio:{$ref:"s214"},negative_prompt:{$ref:"s215"},reference_image_urls:{$ref:"s216"},reference_video_urls:{
$ref:"s217"},first_frame_image_url:{$ref:"s218"},reference_audio_url:{$ref:"s219"},enable_prompt_expansion:{$ref:"s220"},
seed:{$ref:"s63"},acceleration:{$ref:"s221"},enable_safety_checker:{$ref:"s222"},watermark:{$ref:"s223"},background_audio_url:{
$ref:"s224"},callback_url:{$ref:"s6"}}};function vs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.output_resolution===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[o]:e.push(o),
s++}for(let o in r)if(!W.call(Rl.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="wan-2.5-text-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2\
.5-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(g(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.
duration_seconds!==void 0&&(Se(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"d\
uration_seconds",rootData:l})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.output_resolution!==void 0&&(x(r.
output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.aspect_ratio!==void 0&&(V(r.aspect_ratio,{instancePath:t+"/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),
r.ratio!==void 0&&(L(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?
L.errors:e.concat(L.errors),s=e.length)),r.negative_prompt!==void 0&&(K(r.negative_prompt,{instancePath:t+"/negative_pro\
mpt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),
r.reference_image_urls!==void 0&&(ge(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.reference_video_urls!==void 0&&
(ye(r.reference_video_urls,{instancePath:t+"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",
rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),r.first_frame_image_url!==void 0&&(he(r.first_frame_image_url,
{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
he.errors:e.concat(he.errors),s=e.length)),r.reference_audio_url!==void 0&&(ve(r.reference_audio_url,{instancePath:t+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?ve.errors:e.concat(ve.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(E(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_ex\
pansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
s=e.length)),r.seed!==void 0&&(k(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?k.errors:e.concat(k.errors),s=e.length)),r.acceleration!==void 0&&(G(r.acceleration,{instancePath:t+"/accelerat\
ion",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.
enable_safety_checker!==void 0&&($(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.watermark!==void 0&&(R(r.watermark,
{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),
s=e.length)),r.background_audio_url!==void 0&&(M(r.background_audio_url,{instancePath:t+"/background_audio_url",parentData:r,
parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return vs.errors=e,s===0}function we(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return we.errors=e,s===0}var _n=ws,Ml={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{
type:"string",const:"wan-2.6-text-to-video"},prompt:{$ref:"s1"},duration_seconds:{$ref:"s211"},output_resolution:{$ref:"\
s55"},aspect_ratio:{$ref:"s213"},ratio:{$ref:"s214"},negative_prompt:{$ref:"s215"},reference_image_urls:{$ref:"s216"},reference_video_urls:{
$ref:"s217"},first_frame_image_url:{$ref:"s218"},reference_audio_url:{$ref:"s219"},enable_prompt_expansion:{$ref:"s220"},
acceleration:{$ref:"s221"},enable_safety_checker:{$ref:"s222"},watermark:{$ref:"s223"},background_audio_url:{$ref:"s224"},
multi_shots:{$ref:"s227"},callback_url:{$ref:"s6"}}};function ws(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!W.call(Ml.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.6-text-to-video"){let n={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"wan-2.6-text-to-video"},message:"must be equal to constant"};e===null?e=[
n]:e.push(n),s++}}r.prompt!==void 0&&(g(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.duration_seconds!==void 0&&(H(r.duration_seconds,{instancePath:t+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),
s=e.length)),r.output_resolution!==void 0&&(x(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.aspect_ratio!==void 0&&(V(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?V.errors:e.concat(
V.errors),s=e.length)),r.ratio!==void 0&&(L(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.negative_prompt!==void 0&&(K(r.negative_prompt,{instancePath:t+"/\
negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),
s=e.length)),r.reference_image_urls!==void 0&&(ge(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,
parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.reference_video_urls!==
void 0&&(ye(r.reference_video_urls,{instancePath:t+"/reference_video_urls",parentData:r,parentDataProperty:"reference_vi\
deo_urls",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),r.first_frame_image_url!==void 0&&(he(r.first_frame_image_url,
{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
he.errors:e.concat(he.errors),s=e.length)),r.reference_audio_url!==void 0&&(ve(r.reference_audio_url,{instancePath:t+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?ve.errors:e.concat(ve.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(E(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_ex\
pansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
s=e.length)),r.acceleration!==void 0&&(G(r.acceleration,{instancePath:t+"/acceleration",parentData:r,parentDataProperty:"\
acceleration",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.enable_safety_checker!==void 0&&($(r.
enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||
(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.watermark!==void 0&&(R(r.watermark,{instancePath:t+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.background_audio_url!==
void 0&&(M(r.background_audio_url,{instancePath:t+"/background_audio_url",parentData:r,parentDataProperty:"background_au\
dio_url",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.multi_shots!==void 0&&(we(r.multi_shots,{instancePath:t+
"/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.
length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"cal\
lback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ws.errors=e,s===0}var gn=bs,Wl={type:"\
object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-text-to-vide\
o"},prompt:{$ref:"s1"},duration_seconds:{$ref:"s211"},output_resolution:{$ref:"s55"},aspect_ratio:{$ref:"s213"},ratio:{$ref:"\
s214"},negative_prompt:{$ref:"s215"},reference_image_urls:{$ref:"s216"},reference_video_urls:{$ref:"s217"},first_frame_image_url:{
$ref:"s218"},reference_audio_url:{$ref:"s219"},enable_prompt_expansion:{$ref:"s220"},seed:{$ref:"s63"},acceleration:{$ref:"\
s221"},enable_safety_checker:{$ref:"s222"},watermark:{$ref:"s223"},background_audio_url:{$ref:"s224"},callback_url:{$ref:"\
s6"}}};function bs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!W.call(Wl.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="wan-2.7-text-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2\
.7-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(g(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.
duration_seconds!==void 0&&(H(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"du\
ration_seconds",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.output_resolution!==void 0&&(x(r.output_resolution,
{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?x.errors:
e.concat(x.errors),s=e.length)),r.aspect_ratio!==void 0&&(V(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.ratio!==void 0&&(L(
r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
s=e.length)),r.negative_prompt!==void 0&&(K(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.reference_image_urls!==void 0&&(ge(
r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||
(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.reference_video_urls!==void 0&&(ye(r.reference_video_urls,{instancePath:t+
"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:l})||(e=e===null?ye.errors:e.concat(
ye.errors),s=e.length)),r.first_frame_image_url!==void 0&&(he(r.first_frame_image_url,{instancePath:t+"/first_frame_imag\
e_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=
e.length)),r.reference_audio_url!==void 0&&(ve(r.reference_audio_url,{instancePath:t+"/reference_audio_url",parentData:r,
parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.enable_prompt_expansion!==
void 0&&(E(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_\
prompt_expansion",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.seed!==void 0&&(k(r.seed,{instancePath:t+
"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.acceleration!==
void 0&&(G(r.acceleration,{instancePath:t+"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=
e===null?G.errors:e.concat(G.errors),s=e.length)),r.enable_safety_checker!==void 0&&($(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?$.errors:e.concat(
$.errors),s=e.length)),r.watermark!==void 0&&(R(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.background_audio_url!==void 0&&(M(r.background_audio_url,
{instancePath:t+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?
M.errors:e.concat(M.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return bs.errors=e,s===0}var yn=ks,
Cl={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-r2\
v"},prompt:{$ref:"s1"},duration_seconds:{type:"integer",minimum:2,maximum:10},output_resolution:{$ref:"s55"},aspect_ratio:{
$ref:"s43"},ratio:{$ref:"s214"},negative_prompt:{$ref:"s215"},reference_image_urls:{$ref:"s216"},reference_video_urls:{$ref:"\
s217"},first_frame_image_url:{$ref:"s218"},reference_audio_url:{$ref:"s219"},enable_prompt_expansion:{$ref:"s220"},seed:{
$ref:"s63"},acceleration:{$ref:"s221"},enable_safety_checker:{$ref:"s222"},watermark:{$ref:"s223"},background_audio_url:{
$ref:"s224"},callback_url:{$ref:"s6"}}};function ks(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!W.call(Cl.properties,o)){let n={instancePath:t,keyword:"addit\
ionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}
if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-r2v"){let n={instancePath:t+"/model",keyword:"\
const",params:{allowedValue:"wan-2.7-r2v"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==
void 0&&(g(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),r.duration_seconds!==void 0){let o=r.duration_seconds;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o))){let n={instancePath:t+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[n]:e.push(n),s++}if(typeof o=="number"){if(o>10||isNaN(o)){let n={instancePath:t+"/duration_seconds",keyword:"maximum",
params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=[n]:e.push(n),s++}if(o<2||isNaN(o)){let n={instancePath:t+
"/duration_seconds",keyword:"minimum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[n]:e.push(n),
s++}}}r.output_resolution!==void 0&&(x(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.aspect_ratio!==void 0&&(Ye(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Ye.errors:e.concat(
Ye.errors),s=e.length)),r.ratio!==void 0&&(L(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.negative_prompt!==void 0&&(K(r.negative_prompt,{instancePath:t+"/\
negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),
s=e.length)),r.reference_image_urls!==void 0&&(ge(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,
parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.reference_video_urls!==
void 0&&(ye(r.reference_video_urls,{instancePath:t+"/reference_video_urls",parentData:r,parentDataProperty:"reference_vi\
deo_urls",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),r.first_frame_image_url!==void 0&&(he(r.first_frame_image_url,
{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
he.errors:e.concat(he.errors),s=e.length)),r.reference_audio_url!==void 0&&(ve(r.reference_audio_url,{instancePath:t+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?ve.errors:e.concat(ve.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(E(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_ex\
pansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
s=e.length)),r.seed!==void 0&&(k(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?k.errors:e.concat(k.errors),s=e.length)),r.acceleration!==void 0&&(G(r.acceleration,{instancePath:t+"/accelerat\
ion",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.
enable_safety_checker!==void 0&&($(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.watermark!==void 0&&(R(r.watermark,
{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),
s=e.length)),r.background_audio_url!==void 0&&(M(r.background_audio_url,{instancePath:t+"/background_audio_url",parentData:r,
parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return ks.errors=e,s===0}var hn=vn;function vn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
hs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?hs.errors:e.concat(hs.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;vs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?vs.errors:
e.concat(vs.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;ws(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?ws.errors:e.concat(ws.errors),s=e.length);var f=d===s;if(f&&n)n=!1,u=[u,2];else{
f&&(n=!0,u=2);let v=s;bs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?bs.errors:e.concat(
bs.errors),s=e.length);var f=v===s;if(f&&n)n=!1,u=[u,3];else{f&&(n=!0,u=3);let P=s;ks(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?ks.errors:e.concat(ks.errors),s=e.length);var f=P===s;f&&n?(n=!1,u=[u,4]):f&&(n=!0,u=4)}}}if(n)
s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must m\
atch exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return vn.errors=e,s===0}function be(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!qe.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Pe(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return be.errors=e,s===0}function ke(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!qe.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Pe(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return ke.errors=e,s===0}function fe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return fe.errors=e,s===0}function De(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!qe.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Pe(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return De.errors=e,s===0}var wn=Ds,Fl={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-image-to-video"},prompt:{$ref:"s1"},first_frame_image_url:{
$ref:"s45"},last_frame_image_url:{$ref:"s237"},source_video_url:{$ref:"s238"},duration_seconds:{$ref:"s211"},output_resolution:{
$ref:"s55"},aspect_ratio:{$ref:"s213"},ratio:{$ref:"s214"},negative_prompt:{$ref:"s215"},enable_prompt_expansion:{$ref:"\
s220"},seed:{$ref:"s63"},acceleration:{$ref:"s221"},enable_safety_checker:{$ref:"s222"},watermark:{$ref:"s223"},audio:{$ref:"\
s239"},driving_audio_url:{$ref:"s240"},background_audio_url:{$ref:"s224"},callback_url:{$ref:"s6"}}};function Ds(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!W.call(Fl.properties,
o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-im\
age-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.7-image-to-video"},message:"mu\
st be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(g(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(D(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.last_frame_image_url!==void 0&&(be(r.last_frame_image_url,
{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
be.errors:e.concat(be.errors),s=e.length)),r.source_video_url!==void 0&&(ke(r.source_video_url,{instancePath:t+"/source_\
video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),s=
e.length)),r.duration_seconds!==void 0&&(H(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.output_resolution!==void 0&&(x(r.
output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.aspect_ratio!==void 0&&(V(r.aspect_ratio,{instancePath:t+"/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),
r.ratio!==void 0&&(L(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?
L.errors:e.concat(L.errors),s=e.length)),r.negative_prompt!==void 0&&(K(r.negative_prompt,{instancePath:t+"/negative_pro\
mpt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),
r.enable_prompt_expansion!==void 0&&(E(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,
parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.seed!==
void 0&&(k(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?k.errors:e.concat(
k.errors),s=e.length)),r.acceleration!==void 0&&(G(r.acceleration,{instancePath:t+"/acceleration",parentData:r,parentDataProperty:"\
acceleration",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.enable_safety_checker!==void 0&&($(r.
enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||
(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.watermark!==void 0&&(R(r.watermark,{instancePath:t+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.audio!==void 0&&(fe(
r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?fe.errors:e.concat(fe.
errors),s=e.length)),r.driving_audio_url!==void 0&&(De(r.driving_audio_url,{instancePath:t+"/driving_audio_url",parentData:r,
parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),r.background_audio_url!==
void 0&&(M(r.background_audio_url,{instancePath:t+"/background_audio_url",parentData:r,parentDataProperty:"background_au\
dio_url",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{
instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Ds.errors=e,s===0}var bn=$s,Hl={type:"object",additionalProperties:!1,required:["model","prom\
pt","first_frame_image_url"],properties:{model:{type:"string",const:"wan-2.6-image-to-video"},prompt:{$ref:"s1"},first_frame_image_url:{
$ref:"s45"},last_frame_image_url:{$ref:"s237"},source_video_url:{$ref:"s238"},duration_seconds:{$ref:"s211"},output_resolution:{
$ref:"s55"},aspect_ratio:{$ref:"s213"},ratio:{$ref:"s214"},negative_prompt:{$ref:"s215"},enable_prompt_expansion:{$ref:"\
s220"},acceleration:{$ref:"s221"},enable_safety_checker:{$ref:"s222"},watermark:{$ref:"s223"},audio:{$ref:"s239"},multi_shots:{
$ref:"s227"},driving_audio_url:{$ref:"s240"},background_audio_url:{$ref:"s224"},callback_url:{$ref:"s6"}}};function $s(r,{
instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!W.call(Hl.properties,o)){let n={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.6-image-to-video"){let n={
instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.6-image-to-video"},message:"must be equal to constan\
t"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(g(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.first_frame_image_url!==void 0&&(D(r.first_frame_image_url,
{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
D.errors:e.concat(D.errors),s=e.length)),r.last_frame_image_url!==void 0&&(be(r.last_frame_image_url,{instancePath:t+"/l\
ast_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?be.errors:e.concat(
be.errors),s=e.length)),r.source_video_url!==void 0&&(ke(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,
parentDataProperty:"source_video_url",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),r.duration_seconds!==
void 0&&(H(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.output_resolution!==void 0&&(x(r.output_resolution,{instancePath:t+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
s=e.length)),r.aspect_ratio!==void 0&&(V(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.ratio!==void 0&&(L(r.ratio,{instancePath:t+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.negative_prompt!==
void 0&&(K(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(E(r.enable_prompt_expansion,{instancePath:t+
"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?E.errors:
e.concat(E.errors),s=e.length)),r.acceleration!==void 0&&(G(r.acceleration,{instancePath:t+"/acceleration",parentData:r,
parentDataProperty:"acceleration",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.enable_safety_checker!==
void 0&&($(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.watermark!==void 0&&(R(r.watermark,{instancePath:t+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),
r.audio!==void 0&&(fe(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?
fe.errors:e.concat(fe.errors),s=e.length)),r.multi_shots!==void 0&&(we(r.multi_shots,{instancePath:t+"/multi_shots",parentData:r,
parentDataProperty:"multi_shots",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.driving_audio_url!==
void 0&&(De(r.driving_audio_url,{instancePath:t+"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",
rootData:l})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),r.background_audio_url!==void 0&&(M(r.background_audio_url,
{instancePath:t+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?
M.errors:e.concat(M.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return $s.errors=e,s===0}function jr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return jr.errors=e,s===0}var kn=Ps,Do={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_ima\
ge_url","audio"],properties:{model:{type:"string",const:"wan-2.6-flash-image-to-video"},prompt:{$ref:"s1"},first_frame_image_url:{
$ref:"s45"},last_frame_image_url:{$ref:"s237"},source_video_url:{$ref:"s238"},duration_seconds:{type:"integer",enum:[5,10,
15]},output_resolution:{$ref:"s55"},aspect_ratio:{$ref:"s213"},ratio:{$ref:"s214"},negative_prompt:{$ref:"s215"},enable_prompt_expansion:{
$ref:"s220"},acceleration:{$ref:"s221"},enable_safety_checker:{$ref:"s222"},watermark:{$ref:"s223"},audio:{$ref:"s243"},
multi_shots:{$ref:"s227"},driving_audio_url:{$ref:"s240"},background_audio_url:{$ref:"s224"},callback_url:{$ref:"s6"}}};
function Ps(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}if(r.audio===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"audio"},message:"must have required property 'audio'"};
e===null?e=[o]:e.push(o),s++}for(let o in r)if(!W.call(Do.properties,o)){let n={instancePath:t,keyword:"additionalProper\
ties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==
void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.6-flash-image-to-video"){let n={instancePath:t+"/model",keyword:"\
const",params:{allowedValue:"wan-2.6-flash-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),
s++}}if(r.prompt!==void 0&&(g(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.first_frame_image_url!==void 0&&(D(r.first_frame_image_url,{instancePath:t+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length)),r.last_frame_image_url!==void 0&&(be(r.last_frame_image_url,{instancePath:t+"/last_frame_image_ur\
l",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length)),
r.source_video_url!==void 0&&(ke(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"\
source_video_url",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),r.duration_seconds!==void 0){let o=r.
duration_seconds;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let n={instancePath:t+"/duration_seconds",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(!(o===5||o===10||o===15)){let n={instancePath:t+
"/duration_seconds",keyword:"enum",params:{allowedValues:Do.properties.duration_seconds.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.output_resolution!==void 0&&(x(r.output_resolution,{instancePath:t+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
s=e.length)),r.aspect_ratio!==void 0&&(V(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.ratio!==void 0&&(L(r.ratio,{instancePath:t+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.negative_prompt!==
void 0&&(K(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(E(r.enable_prompt_expansion,{instancePath:t+
"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?E.errors:
e.concat(E.errors),s=e.length)),r.acceleration!==void 0&&(G(r.acceleration,{instancePath:t+"/acceleration",parentData:r,
parentDataProperty:"acceleration",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.enable_safety_checker!==
void 0&&($(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.watermark!==void 0&&(R(r.watermark,{instancePath:t+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),
r.audio!==void 0&&(jr(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?
jr.errors:e.concat(jr.errors),s=e.length)),r.multi_shots!==void 0&&(we(r.multi_shots,{instancePath:t+"/multi_shots",parentData:r,
parentDataProperty:"multi_shots",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.driving_audio_url!==
void 0&&(De(r.driving_audio_url,{instancePath:t+"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",
rootData:l})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),r.background_audio_url!==void 0&&(M(r.background_audio_url,
{instancePath:t+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?
M.errors:e.concat(M.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ps.errors=e,s===0}var Dn=qs,
Zl={type:"object",additionalProperties:!1,required:["model","first_frame_image_url","duration_seconds","output_resolutio\
n"],properties:{model:{type:"string",const:"wan-2.5-image-to-video"},prompt:{$ref:"s1"},first_frame_image_url:{$ref:"s45"},
last_frame_image_url:{$ref:"s237"},source_video_url:{$ref:"s238"},duration_seconds:{$ref:"s122"},output_resolution:{$ref:"\
s55"},aspect_ratio:{$ref:"s213"},ratio:{$ref:"s214"},negative_prompt:{$ref:"s215"},enable_prompt_expansion:{$ref:"s220"},
seed:{$ref:"s63"},acceleration:{$ref:"s221"},enable_safety_checker:{$ref:"s222"},watermark:{$ref:"s223"},audio:{$ref:"s2\
39"},driving_audio_url:{$ref:"s240"},background_audio_url:{$ref:"s224"},callback_url:{$ref:"s6"}}};function qs(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.
push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"duration_s\
econds"},message:"must have required property 'duration_seconds'"};e===null?e=[o]:e.push(o),s++}if(r.output_resolution===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"output_resolution"},message:"must have require\
d property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!W.call(Zl.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.5-image-to-video"){let n={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"wan-2.5-image-to-video"},message:"must be equal to constant"};e===null?e=
[n]:e.push(n),s++}}r.prompt!==void 0&&(g(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.first_frame_image_url!==void 0&&(D(r.first_frame_image_url,{instancePath:t+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length)),r.last_frame_image_url!==void 0&&(be(r.last_frame_image_url,{instancePath:t+"/last_frame_image_ur\
l",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length)),
r.source_video_url!==void 0&&(ke(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"\
source_video_url",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),r.duration_seconds!==void 0&&(Se(
r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.output_resolution!==void 0&&(x(r.output_resolution,{instancePath:t+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
s=e.length)),r.aspect_ratio!==void 0&&(V(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.ratio!==void 0&&(L(r.ratio,{instancePath:t+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.negative_prompt!==
void 0&&(K(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(E(r.enable_prompt_expansion,{instancePath:t+
"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?E.errors:
e.concat(E.errors),s=e.length)),r.seed!==void 0&&(k(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",
rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.acceleration!==void 0&&(G(r.acceleration,{instancePath:t+
"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.
length)),r.enable_safety_checker!==void 0&&($(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.watermark!==
void 0&&(R(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?
R.errors:e.concat(R.errors),s=e.length)),r.audio!==void 0&&(fe(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"\
audio",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.driving_audio_url!==void 0&&(De(r.driving_audio_url,
{instancePath:t+"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?De.errors:
e.concat(De.errors),s=e.length)),r.background_audio_url!==void 0&&(M(r.background_audio_url,{instancePath:t+"/background\
_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),
s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return qs.errors=e,s===0}var $n=xs,$o={
type:"object",additionalProperties:!1,required:["model","first_frame_image_url"],properties:{model:{type:"string",const:"\
wan-2.2-a14b-image-to-video-turbo"},prompt:{$ref:"s1"},first_frame_image_url:{$ref:"s45"},last_frame_image_url:{$ref:"s2\
37"},source_video_url:{$ref:"s238"},duration_seconds:{$ref:"s211"},output_resolution:{type:"string",enum:["480p","720p"]},
aspect_ratio:{$ref:"s213"},ratio:{$ref:"s214"},negative_prompt:{$ref:"s215"},enable_prompt_expansion:{$ref:"s220"},seed:{
$ref:"s63"},acceleration:{$ref:"s221"},enable_safety_checker:{$ref:"s222"},watermark:{$ref:"s223"},audio:{$ref:"s239"},driving_audio_url:{
$ref:"s240"},background_audio_url:{$ref:"s224"},callback_url:{$ref:"s6"}}};function xs(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
first_frame_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!W.call($o.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="wan-2.2-a14b-image-to-video-turbo"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"\
wan-2.2-a14b-image-to-video-turbo"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==void 0&&
(g(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?g.errors:e.concat(
g.errors),s=e.length)),r.first_frame_image_url!==void 0&&(D(r.first_frame_image_url,{instancePath:t+"/first_frame_image_\
url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),
r.last_frame_image_url!==void 0&&(be(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"\
last_frame_image_url",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length)),r.source_video_url!==void 0&&
(ke(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||
(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),r.duration_seconds!==void 0&&(H(r.duration_seconds,{instancePath:t+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),
s=e.length)),r.output_resolution!==void 0){let o=r.output_resolution;if(typeof o!="string"){let n={instancePath:t+"/outp\
ut_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="48\
0p"||o==="720p")){let n={instancePath:t+"/output_resolution",keyword:"enum",params:{allowedValues:$o.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.aspect_ratio!==void 0&&(V(r.
aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?V.
errors:e.concat(V.errors),s=e.length)),r.ratio!==void 0&&(L(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"\
ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.negative_prompt!==void 0&&(K(r.negative_prompt,
{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?K.errors:
e.concat(K.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(E(r.enable_prompt_expansion,{instancePath:t+"/enabl\
e_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),s=e.length)),r.seed!==void 0&&(k(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.acceleration!==void 0&&(G(r.acceleration,{instancePath:t+"/accele\
ration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),
r.enable_safety_checker!==void 0&&($(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.watermark!==void 0&&(R(r.watermark,
{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),
s=e.length)),r.audio!==void 0&&(fe(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||
(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.driving_audio_url!==void 0&&(De(r.driving_audio_url,{instancePath:t+
"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?De.errors:e.concat(De.
errors),s=e.length)),r.background_audio_url!==void 0&&(M(r.background_audio_url,{instancePath:t+"/background_audio_url",
parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return xs.errors=e,s===0}var Pn=qn;function qn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ds(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ds.errors:e.concat(Ds.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;$s(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?$s.errors:
e.concat($s.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;Ps(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?Ps.errors:e.concat(Ps.errors),s=e.length);var f=d===s;if(f&&n)n=!1,u=[u,2];else{
f&&(n=!0,u=2);let v=s;qs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?qs.errors:e.concat(
qs.errors),s=e.length);var f=v===s;if(f&&n)n=!1,u=[u,3];else{f&&(n=!0,u=3);let P=s;xs(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?xs.errors:e.concat(xs.errors),s=e.length);var f=P===s;f&&n?(n=!1,u=[u,4]):f&&(n=!0,u=4)}}}if(n)
s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must m\
atch exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return qn.errors=e,s===0}function Qe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)y(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return Qe.errors=e,s===0}function er(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!qe.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Pe(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return er.errors=e,s===0}var xn=js,Yl={type:"object",additionalProperties:!1,
required:["model","source_video_url"],properties:{model:{type:"string",const:"wan-2.7-edit-video"},source_video_url:{$ref:"\
s2"},source_video_urls:{$ref:"s253"},prompt:{$ref:"s1"},negative_prompt:{$ref:"s5"},reference_image_url:{$ref:"s254"},output_resolution:{
$ref:"s55"},aspect_ratio:{$ref:"s43"},duration_seconds:{$ref:"s211"},audio_setting:{$ref:"s5"},enable_prompt_expansion:{
$ref:"s220"},watermark:{$ref:"s4"},seed:{$ref:"s63"},enable_safety_checker:{$ref:"s222"},audio:{$ref:"s239"},callback_url:{
$ref:"s6"}}};function js(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_video_url===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"source_video_url"},message:"must have required property 'source_video_url'"};
e===null?e=[o]:e.push(o),s++}for(let o in r)if(!W.call(Yl.properties,o)){let n={instancePath:t,keyword:"additionalProper\
ties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==
void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-edit-video"){let n={instancePath:t+"/model",keyword:"const",
params:{allowedValue:"wan-2.7-edit-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_video_url!==
void 0&&(y(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.source_video_urls!==void 0&&(Qe(r.source_video_urls,{instancePath:t+
"/source_video_urls",parentData:r,parentDataProperty:"source_video_urls",rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.
errors),s=e.length)),r.prompt!==void 0&&(g(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.negative_prompt!==void 0&&(w(r.negative_prompt,{instancePath:t+"/\
negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),
s=e.length)),r.reference_image_url!==void 0&&(er(r.reference_image_url,{instancePath:t+"/reference_image_url",parentData:r,
parentDataProperty:"reference_image_url",rootData:l})||(e=e===null?er.errors:e.concat(er.errors),s=e.length)),r.output_resolution!==
void 0&&(x(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.aspect_ratio!==void 0&&(Ye(r.aspect_ratio,{instancePath:t+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Ye.errors:e.concat(Ye.errors),s=
e.length)),r.duration_seconds!==void 0&&(H(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.audio_setting!==void 0&&(w(r.audio_setting,
{instancePath:t+"/audio_setting",parentData:r,parentDataProperty:"audio_setting",rootData:l})||(e=e===null?w.errors:e.concat(
w.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(E(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_\
expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
s=e.length)),r.watermark!==void 0&&(b(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermar\
k",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.seed!==void 0&&(k(r.seed,{instancePath:t+"/seed",
parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.enable_safety_checker!==
void 0&&($(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.audio!==void 0&&(fe(r.audio,{instancePath:t+
"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.
callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return js.errors=e,s===0}var jn=As,Ul={type:"object",additionalProperties:!1,
required:["model","source_video_urls","prompt"],properties:{model:{type:"string",const:"wan-2.6-edit-video"},source_video_url:{
$ref:"s2"},source_video_urls:{$ref:"s253"},prompt:{$ref:"s1"},negative_prompt:{$ref:"s5"},reference_image_url:{$ref:"s25\
4"},output_resolution:{$ref:"s55"},aspect_ratio:{$ref:"s213"},duration_seconds:{$ref:"s211"},audio_setting:{$ref:"s5"},enable_prompt_expansion:{
$ref:"s220"},watermark:{$ref:"s4"},seed:{$ref:"s63"},enable_safety_checker:{$ref:"s222"},audio:{$ref:"s239"},multi_shots:{
$ref:"s227"},callback_url:{$ref:"s6"}}};function As(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_video_urls===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"source_video_urls"},message:"must have require\
d property 'source_video_urls'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"requi\
red",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!W.call(Ul.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="wan-2.6-edit-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.6-edit-vi\
deo"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_video_url!==void 0&&(y(r.source_video_url,
{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.source_video_urls!==void 0&&(Qe(r.source_video_urls,{instancePath:t+"/source_video_url\
s",parentData:r,parentDataProperty:"source_video_urls",rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length)),
r.prompt!==void 0&&(g(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)),r.negative_prompt!==void 0&&(w(r.negative_prompt,{instancePath:t+"/negative_pro\
mpt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),
r.reference_image_url!==void 0&&(er(r.reference_image_url,{instancePath:t+"/reference_image_url",parentData:r,parentDataProperty:"\
reference_image_url",rootData:l})||(e=e===null?er.errors:e.concat(er.errors),s=e.length)),r.output_resolution!==void 0&&
(x(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.aspect_ratio!==void 0&&(V(r.aspect_ratio,{instancePath:t+"/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),
r.duration_seconds!==void 0&&(H(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.audio_setting!==void 0&&(w(r.audio_setting,
{instancePath:t+"/audio_setting",parentData:r,parentDataProperty:"audio_setting",rootData:l})||(e=e===null?w.errors:e.concat(
w.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(E(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_\
expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
s=e.length)),r.watermark!==void 0&&(b(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermar\
k",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.seed!==void 0&&(k(r.seed,{instancePath:t+"/seed",
parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.enable_safety_checker!==
void 0&&($(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.audio!==void 0&&(fe(r.audio,{instancePath:t+
"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.
multi_shots!==void 0&&(we(r.multi_shots,{instancePath:t+"/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||
(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return As.
errors=e,s===0}var An=Es,Bl={type:"object",additionalProperties:!1,required:["model","source_video_urls","prompt","audio"],
properties:{model:{type:"string",const:"wan-2.6-flash-edit-video"},source_video_url:{$ref:"s2"},source_video_urls:{$ref:"\
s253"},prompt:{$ref:"s1"},negative_prompt:{$ref:"s5"},reference_image_url:{$ref:"s254"},output_resolution:{$ref:"s5"},aspect_ratio:{
$ref:"s213"},duration_seconds:{$ref:"s211"},audio_setting:{$ref:"s5"},enable_prompt_expansion:{$ref:"s220"},watermark:{$ref:"\
s4"},seed:{$ref:"s63"},enable_safety_checker:{$ref:"s222"},audio:{$ref:"s243"},multi_shots:{$ref:"s227"},callback_url:{$ref:"\
s6"}}};function Es(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_video_urls===void 0){let o={
instancePath:t,keyword:"required",params:{missingProperty:"source_video_urls"},message:"must have required property 'sou\
rce_video_urls'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.audio===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"audio"},message:"must have required property 'audio'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!W.call(Bl.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="wan-2.6-flash-edit-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wa\
n-2.6-flash-edit-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_video_url!==void 0&&
(y(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.source_video_urls!==void 0&&(Qe(r.source_video_urls,{instancePath:t+
"/source_video_urls",parentData:r,parentDataProperty:"source_video_urls",rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.
errors),s=e.length)),r.prompt!==void 0&&(g(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.negative_prompt!==void 0&&(w(r.negative_prompt,{instancePath:t+"/\
negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),
s=e.length)),r.reference_image_url!==void 0&&(er(r.reference_image_url,{instancePath:t+"/reference_image_url",parentData:r,
parentDataProperty:"reference_image_url",rootData:l})||(e=e===null?er.errors:e.concat(er.errors),s=e.length)),r.output_resolution!==
void 0&&(w(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.aspect_ratio!==void 0&&(V(r.aspect_ratio,{instancePath:t+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.
length)),r.duration_seconds!==void 0&&(H(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.audio_setting!==void 0&&(w(r.audio_setting,
{instancePath:t+"/audio_setting",parentData:r,parentDataProperty:"audio_setting",rootData:l})||(e=e===null?w.errors:e.concat(
w.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(E(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_\
expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
s=e.length)),r.watermark!==void 0&&(b(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermar\
k",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.seed!==void 0&&(k(r.seed,{instancePath:t+"/seed",
parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.enable_safety_checker!==
void 0&&($(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.audio!==void 0&&(jr(r.audio,{instancePath:t+
"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?jr.errors:e.concat(jr.errors),s=e.length)),r.
multi_shots!==void 0&&(we(r.multi_shots,{instancePath:t+"/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||
(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Es.
errors=e,s===0}var En=On;function On(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
js(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?js.errors:e.concat(js.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;As(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?As.errors:
e.concat(As.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;Es(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?Es.errors:e.concat(Es.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):
f&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return On.errors=e,s===0}function Ar(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!qe.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Pe(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ar.errors=e,s===0}var Tn=Os;function Os(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.reference_video_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
reference_video_url"},message:"must have required property 'reference_video_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="model"||o==="source_image_url"||o==="reference_video_url"||o==="output_resolution"||o==="enable_safety_checker"||
o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={
instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!==
"wan-2.2-animate-move"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.2-animate-move"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(Ar(r.source_image_url,{instancePath:t+
"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?Ar.errors:e.concat(Ar.errors),
s=e.length)),r.reference_video_url!==void 0&&(y(r.reference_video_url,{instancePath:t+"/reference_video_url",parentData:r,
parentDataProperty:"reference_video_url",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.output_resolution!==
void 0&&(Re(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),r.enable_safety_checker!==void 0&&($(r.enable_safety_checker,
{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?
$.errors:e.concat($.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Os.errors=e,s===0}var Nn=Ts;function Ts(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.reference_video_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
reference_video_url"},message:"must have required property 'reference_video_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="model"||o==="source_image_url"||o==="reference_video_url"||o==="output_resolution"||o==="enable_safety_checker"||
o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={
instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!==
"wan-2.2-animate-replace"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.2-animate-replace"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(Ar(r.source_image_url,{
instancePath:t+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?Ar.errors:
e.concat(Ar.errors),s=e.length)),r.reference_video_url!==void 0&&(y(r.reference_video_url,{instancePath:t+"/reference_vi\
deo_url",parentData:r,parentDataProperty:"reference_video_url",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.
length)),r.output_resolution!==void 0&&(Re(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),r.enable_safety_checker!==void 0&&
($(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_check\
er",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Ts.errors=e,s===0}var Vn=zn;function zn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Os(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Os.errors:e.concat(Os.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Ts(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ts.errors:
e.concat(Ts.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return zn.errors=e,s===0}var Sn=In,Xl={type:"object",additionalProperties:!1,required:["source_image\
_url","source_audio_url","prompt"],properties:{model:{type:"string",const:"wan-2.2-a14b-speech-to-video-turbo"},source_image_url:{
$ref:"s2"},source_audio_url:{$ref:"s2"},prompt:{$ref:"s1"},num_frames:{$ref:"s63"},frames_per_second:{$ref:"s63"},output_resolution:{
$ref:"s212"},negative_prompt:{$ref:"s5"},seed:{$ref:"s63"},num_inference_steps:{$ref:"s63"},guidance_scale:{$ref:"s186"},
shift:{$ref:"s186"},enable_safety_checker:{$ref:"s222"},callback_url:{$ref:"s6"}}};function In(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.source_image_url===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required\
 property 'source_image_url'"};e===null?e=[o]:e.push(o),s++}if(r.source_audio_url===void 0){let o={instancePath:t,keyword:"\
required",params:{missingProperty:"source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?
e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!W.call(Xl.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.2-a14b-speech-to-video-turbo"){
let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.2-a14b-speech-to-video-turbo"},message:"must \
be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(y(r.source_image_url,{instancePath:t+
"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.source_audio_url!==void 0&&(y(r.source_audio_url,{instancePath:t+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.prompt!==void 0&&(g(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.
num_frames!==void 0&&(k(r.num_frames,{instancePath:t+"/num_frames",parentData:r,parentDataProperty:"num_frames",rootData:l})||
(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.frames_per_second!==void 0&&(k(r.frames_per_second,{instancePath:t+
"/frames_per_second",parentData:r,parentDataProperty:"frames_per_second",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),
s=e.length)),r.output_resolution!==void 0&&(Re(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),r.negative_prompt!==void 0&&(w(r.
negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===
null?w.errors:e.concat(w.errors),s=e.length)),r.seed!==void 0&&(k(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.num_inference_steps!==void 0&&(k(r.num_inference_steps,
{instancePath:t+"/num_inference_steps",parentData:r,parentDataProperty:"num_inference_steps",rootData:l})||(e=e===null?k.
errors:e.concat(k.errors),s=e.length)),r.guidance_scale!==void 0&&(Ae(r.guidance_scale,{instancePath:t+"/guidance_scale",
parentData:r,parentDataProperty:"guidance_scale",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.
shift!==void 0&&(Ae(r.shift,{instancePath:t+"/shift",parentData:r,parentDataProperty:"shift",rootData:l})||(e=e===null?Ae.
errors:e.concat(Ae.errors),s=e.length)),r.enable_safety_checker!==void 0&&($(r.enable_safety_checker,{instancePath:t+"/e\
nable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?$.errors:e.concat(
$.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return In.errors=e,s===0}var Jl={type:"string",enum:["1:1","16:9","4:3","21:9","3:4","9:16","8:1","1:8"]};function Er(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="1:1"||r==="16:9"||r==="4:3"||r==="21:9"||
r==="3:4"||r==="9:16"||r==="8:1"||r==="1:8")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Jl.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Er.errors=e,s===0}var Ql={type:"string",enum:["1k","2k","4k"]};function Or(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="1k"||r==="2k"||r==="4k")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Ql.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Or.errors=e,s===0}function Bs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.hex===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"hex"},message:"\
must have required property 'hex'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="hex"||o==="ratio")){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}r.hex!==void 0&&(w(r.hex,{instancePath:t+"/hex",parentData:r,parentDataProperty:"hex",rootData:l})||(e=
e===null?w.errors:e.concat(w.errors),s=e.length)),r.ratio!==void 0&&(Ke(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"\
ratio",rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Bs.errors=e,s===0}function Tr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)Bs(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===
null?Bs.errors:e.concat(Bs.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}return Tr.errors=e,s===0}function Nr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(!Array.isArray(r)){
let o={instancePath:t,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Nr.
errors=e,s===0}var Ln=Ns,ei={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"\
string",const:"wan-2.7-image"},prompt:{$ref:"s1"},source_image_urls:{$ref:"s106"},aspect_ratio:{$ref:"s269"},output_resolution:{
$ref:"s270"},output_count:{$ref:"s63"},enable_sequential:{$ref:"s4"},thinking_mode:{$ref:"s4"},watermark:{$ref:"s4"},seed:{
$ref:"s63"},enable_safety_checker:{$ref:"s222"},color_palette:{$ref:"s271"},bbox_list:{$ref:"s273"},callback_url:{$ref:"\
s6"}}};function Ns(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!W.call(ei.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="wan-2.7-image"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.7-image"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(g(r.prompt,{instancePath:t+"/prom\
pt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.source_image_urls!==
void 0&&(ce(r.source_image_urls,{instancePath:t+"/source_image_urls",parentData:r,parentDataProperty:"source_image_urls",
rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.aspect_ratio!==void 0&&(Er(r.aspect_ratio,{instancePath:t+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Er.errors:e.concat(Er.errors),s=
e.length)),r.output_resolution!==void 0&&(Or(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?Or.errors:e.concat(Or.errors),s=e.length)),r.output_count!==void 0&&(k(r.output_count,
{instancePath:t+"/output_count",parentData:r,parentDataProperty:"output_count",rootData:l})||(e=e===null?k.errors:e.concat(
k.errors),s=e.length)),r.enable_sequential!==void 0&&(b(r.enable_sequential,{instancePath:t+"/enable_sequential",parentData:r,
parentDataProperty:"enable_sequential",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.thinking_mode!==
void 0&&(b(r.thinking_mode,{instancePath:t+"/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:l})||
(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.watermark!==void 0&&(b(r.watermark,{instancePath:t+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.seed!==void 0&&(k(r.
seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),
s=e.length)),r.enable_safety_checker!==void 0&&($(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.color_palette!==
void 0&&(Tr(r.color_palette,{instancePath:t+"/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:l})||
(e=e===null?Tr.errors:e.concat(Tr.errors),s=e.length)),r.bbox_list!==void 0&&(Nr(r.bbox_list,{instancePath:t+"/bbox_list",
parentData:r,parentDataProperty:"bbox_list",rootData:l})||(e=e===null?Nr.errors:e.concat(Nr.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Ns.errors=e,s===0}var Kn=Vs,ri={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-image-pro"},prompt:{$ref:"s1"},source_image_urls:{
$ref:"s106"},aspect_ratio:{$ref:"s269"},output_resolution:{$ref:"s270"},output_count:{$ref:"s63"},enable_sequential:{$ref:"\
s4"},thinking_mode:{$ref:"s4"},watermark:{$ref:"s4"},seed:{$ref:"s63"},enable_safety_checker:{$ref:"s222"},color_palette:{
$ref:"s271"},bbox_list:{$ref:"s273"},callback_url:{$ref:"s6"}}};function Vs(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!W.call(ri.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-image-pro"){let n={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"wan-2.7-image-pro"},message:"must be equal to constant"};e===null?e=[n]:e.
push(n),s++}}r.prompt!==void 0&&(g(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.source_image_urls!==void 0&&(ce(r.source_image_urls,{instancePath:t+
"/source_image_urls",parentData:r,parentDataProperty:"source_image_urls",rootData:l})||(e=e===null?ce.errors:e.concat(ce.
errors),s=e.length)),r.aspect_ratio!==void 0&&(Er(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?Er.errors:e.concat(Er.errors),s=e.length)),r.output_resolution!==void 0&&(Or(r.output_resolution,
{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Or.errors:
e.concat(Or.errors),s=e.length)),r.output_count!==void 0&&(k(r.output_count,{instancePath:t+"/output_count",parentData:r,
parentDataProperty:"output_count",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.enable_sequential!==
void 0&&(b(r.enable_sequential,{instancePath:t+"/enable_sequential",parentData:r,parentDataProperty:"enable_sequential",
rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.thinking_mode!==void 0&&(b(r.thinking_mode,{instancePath:t+
"/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=
e.length)),r.watermark!==void 0&&(b(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",
rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.seed!==void 0&&(k(r.seed,{instancePath:t+"/seed",parentData:r,
parentDataProperty:"seed",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.enable_safety_checker!==void 0&&
($(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_check\
er",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.color_palette!==void 0&&(Tr(r.color_palette,{instancePath:t+
"/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:l})||(e=e===null?Tr.errors:e.concat(Tr.errors),
s=e.length)),r.bbox_list!==void 0&&(Nr(r.bbox_list,{instancePath:t+"/bbox_list",parentData:r,parentDataProperty:"bbox_li\
st",rootData:l})||(e=e===null?Nr.errors:e.concat(Nr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Vs.errors=e,s===0}var Gn=Rn;function Rn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ns(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ns.errors:e.concat(Ns.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Vs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Vs.errors:
e.concat(Vs.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return Rn.errors=e,s===0}var Mn=Wn;function Wn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Y(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;nr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?nr.errors:
e.concat(nr.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;C(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Wn.errors=e,s===0}var ne=Cn;var Xs=oo().default,oi=new RegExp("^[ -~]*$","u");function Cn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let o=r["idempotency-key"];
if(typeof o!="string"){let n=typeof o,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let _={
instancePath:t+"/idempotency-key",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(
_),s++}u!==void 0&&(o=u,r!==void 0&&(r["idempotency-key"]=u))}if(typeof o=="string"){if(Xs(o)>512){let n={instancePath:t+
"/idempotency-key",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[
n]:e.push(n),s++}if(Xs(o)<1){let n={instancePath:t+"/idempotency-key",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}}if(r["x-client-request-id"]!==void 0){let o=r["x-clie\
nt-request-id"];if(typeof o!="string"){let n=typeof o,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)
u="";else{let _={instancePath:t+"/x-client-request-id",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r["x-client-request-id"]=u))}if(typeof o=="string"){if(Xs(o)>512){
let n={instancePath:t+"/x-client-request-id",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512\
 characters"};e===null?e=[n]:e.push(n),s++}if(!oi.test(o)){let n={instancePath:t+"/x-client-request-id",keyword:"pattern",
params:{pattern:"^[ -~]*$"},message:'must match pattern "^[ -~]*$"'};e===null?e=[n]:e.push(n),s++}}}}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Cn.errors=e,s===0}var le=Fn;function Fn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0){let o=r.id;if(typeof o!="string"){let n=typeof o,
u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let _={instancePath:t+"/id",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r.id=u))}if(typeof o==
"string"&&Xs(o)<1){let n={instancePath:t+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[o]:e.push(o),s++}return Fn.errors=e,s===0}var ui="runapi",pi={createLumaModifyVideo:{method:"POST",path:"/api/v1/luma/modify_video",request:{whole:Po},tag:{name:"\
model",values:["luma-modify-video"]},parameters:{header:ne},responses:{200:{whole:re,choice:{branches:[{values:[],reading:{
whole:se}},{values:[],reading:{whole:oe}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:ee,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{
whole:Z}},{values:["completed"],reading:{whole:J}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{
whole:q}}]}}},getLumaModifyVideo:{method:"GET",path:"/api/v1/luma/modify_video/{id}",parameters:{path:le},responses:{200:{
whole:No,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:te}},{values:["completed"],reading:{
whole:To}},{values:["failed"],reading:{whole:q}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createRunwayTextToVideo:{method:"POST",path:"/api/v1/runway/te\
xt_to_video",request:{whole:Io,choice:{tag:"model",branches:[{values:["runway"],untagged:!0,reading:{whole:zo}},{values:[
"runway"],untagged:!0,reading:{whole:So}}]}},tag:{name:"model",values:["runway"]},parameters:{header:ne},responses:{200:{
whole:re,choice:{branches:[{values:[],reading:{whole:se}},{values:[],reading:{whole:oe}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:ee,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:T}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:J}},{values:["completed"],reading:{
whole:Q}},{values:["failed"],reading:{whole:q}}]}}},getRunwayTextToVideo:{method:"GET",path:"/api/v1/runway/text_to_vide\
o/{id}",parameters:{path:le},responses:{200:{whole:Go,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:te}},{values:["completed"],reading:{whole:Ko}},{values:["failed"],reading:{whole:q}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createRunwayExtendVideo:{
method:"POST",path:"/api/v1/runway/extend_video",request:{whole:Mo},parameters:{header:ne},responses:{200:{whole:re,choice:{
branches:[{values:[],reading:{whole:se}},{values:[],reading:{whole:oe}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:ee,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:T}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:J}},{values:["completed"],reading:{
whole:Q}},{values:["failed"],reading:{whole:q}}]}}},getRunwayExtendVideo:{method:"GET",path:"/api/v1/runway/extend_video\
/{id}",parameters:{path:le},responses:{200:{whole:Fo,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:te}},{values:["completed"],reading:{whole:Co}},{values:["failed"],reading:{whole:q}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createRunwayAlephEditVideo:{
method:"POST",path:"/api/v1/runway_aleph/edit_video",request:{whole:Zo},parameters:{header:ne},responses:{200:{whole:re,
choice:{branches:[{values:[],reading:{whole:se}},{values:[],reading:{whole:oe}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:ee,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:J}},{values:["completed"],reading:{whole:Q}},
{values:["failed"],reading:{whole:q}}]}}},getRunwayAlephEditVideo:{method:"GET",path:"/api/v1/runway_aleph/edit_video/{i\
d}",parameters:{path:le},responses:{200:{whole:Bo,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:te}},{values:["completed"],reading:{whole:Uo}},{values:["failed"],reading:{whole:q}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createHailuoTextToVideo:{
method:"POST",path:"/api/v1/hailuo/text_to_video",request:{whole:et,choice:{tag:"model",branches:[{values:["hailuo-02-te\
xt-to-video-pro"],reading:{whole:Jo}},{values:["hailuo-02-text-to-video-standard"],reading:{whole:Qo}}]}},tag:{name:"mod\
el",values:["hailuo-02-text-to-video-pro","hailuo-02-text-to-video-standard"]},parameters:{header:ne},responses:{200:{whole:re,
choice:{branches:[{values:[],reading:{whole:se}},{values:[],reading:{whole:oe}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:ee,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:J}},{values:["completed"],reading:{whole:Q}},
{values:["failed"],reading:{whole:q}}]}}},getHailuoTextToVideo:{method:"GET",path:"/api/v1/hailuo/text_to_video/{id}",parameters:{
path:le},responses:{200:{whole:xe,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:te}},{values:[
"completed"],reading:{whole:T}},{values:["failed"],reading:{whole:q}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createHailuoImageToVideo:{method:"POST",
path:"/api/v1/hailuo/image_to_video",request:{whole:it,choice:{tag:"model",branches:[{values:["hailuo-02-image-to-video-\
pro"],reading:{whole:ot}},{values:["hailuo-02-image-to-video-standard"],reading:{whole:tt}},{values:["hailuo-2.3-image-t\
o-video-pro"],reading:{whole:nt,reasons:[{when:"1080p is chosen",fields:["duration_seconds"],given:{has:["output_resolut\
ion"],values:{output_resolution:["1080p"]}}}]}},{values:["hailuo-2.3-image-to-video-standard"],reading:{whole:lt,reasons:[
{when:"1080p is chosen",fields:["duration_seconds"],given:{has:["output_resolution"],values:{output_resolution:["1080p"]}}}]}}]}},
tag:{name:"model",values:["hailuo-02-image-to-video-pro","hailuo-02-image-to-video-standard","hailuo-2.3-image-to-video-\
pro","hailuo-2.3-image-to-video-standard"]},parameters:{header:ne},responses:{200:{whole:re,choice:{branches:[{values:[],
reading:{whole:se}},{values:[],reading:{whole:oe}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:ee,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{
whole:Z}},{values:["completed"],reading:{whole:J}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{
whole:q}}]}}},getHailuoImageToVideo:{method:"GET",path:"/api/v1/hailuo/image_to_video/{id}",parameters:{path:le},responses:{
200:{whole:xe,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:te}},{values:["completed"],
reading:{whole:T}},{values:["failed"],reading:{whole:q}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{
whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingTextToVideo:{method:"POST",path:"/api/v1/k\
ling/text_to_video",request:{whole:yt,choice:{tag:"model",branches:[{values:["kling-3.0"],reading:{whole:vt,choice:{tag:"\
multi_shots",branches:[{values:[!1],untagged:!0,reading:{whole:bt}},{values:[!0],reading:{whole:Dt}}]}}},{values:["kling\
-o1"],reading:{whole:pt,reasons:[{when:"a reference video is sent",fields:["prompt","reference_image_urls"],given:{has:[
"reference_video_url"]}}]}},{values:["kling-v2.1-master-text-to-video"],reading:{whole:ft}},{values:["kling-v2.5-turbo-t\
ext-to-video-pro"],reading:{whole:ct}},{values:["kling-v2.6"],reading:{whole:mt,reasons:[{when:"sound is wanted",fields:[
"mode"],given:{has:["enable_sound"],values:{enable_sound:[!0]}}}]}},{values:["kling-v3-omni"],reading:{whole:dt}},{values:[
"kling-v3-omni-reference"],reading:{whole:_t}},{values:["kling-v3-turbo-text-to-video"],reading:{whole:gt}}]}},tag:{name:"\
model",values:["kling-3.0","kling-o1","kling-v2.1-master-text-to-video","kling-v2.5-turbo-text-to-video-pro","kling-v2.6",
"kling-v3-omni","kling-v3-omni-reference","kling-v3-turbo-text-to-video"]},parameters:{header:ne},responses:{200:{whole:re,
choice:{branches:[{values:[],reading:{whole:se}},{values:[],reading:{whole:oe}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:ee,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:J}},{values:["completed"],reading:{whole:Q}},
{values:["failed"],reading:{whole:q}}]}}},getKlingTextToVideo:{method:"GET",path:"/api/v1/kling/text_to_video/{id}",parameters:{
path:le},responses:{200:{whole:xe,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:te}},{values:[
"completed"],reading:{whole:T}},{values:["failed"],reading:{whole:q}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingImageToVideo:{method:"POST",
path:"/api/v1/kling/image_to_video",request:{whole:Nt,choice:{tag:"model",branches:[{values:["kling-o1"],reading:{whole:Pt,
reasons:[{when:"a reference video is sent",fields:["prompt","reference_video_type","reference_image_urls"],given:{has:["\
reference_video_url"]}},{when:"a last frame is sent",fields:["reference_image_urls","reference_video_url"],given:{has:["\
last_frame_image_url"]}}]}},{values:["kling-v2.1-master-image-to-video"],reading:{whole:qt}},{values:["kling-v2.1-pro"],
reading:{whole:xt}},{values:["kling-v2.1-standard"],reading:{whole:jt}},{values:["kling-v2.5-turbo-image-to-video-pro"],
reading:{whole:At}},{values:["kling-v2.6"],reading:{whole:Et,reasons:[{when:"sound is wanted",fields:["mode"],given:{has:[
"enable_sound"],values:{enable_sound:[!0]}}},{when:"a last frame is sent",fields:["mode","duration_seconds"],given:{has:[
"last_frame_image_url"]}}]}},{values:["kling-v3-omni"],reading:{whole:Ot,reasons:[{when:"a last frame is sent",fields:["\
duration_seconds"],given:{has:["last_frame_image_url"]}}]}},{values:["kling-v3-turbo-image-to-video"],reading:{whole:Tt}}]}},
tag:{name:"model",values:["kling-o1","kling-v2.1-master-image-to-video","kling-v2.1-pro","kling-v2.1-standard","kling-v2\
.5-turbo-image-to-video-pro","kling-v2.6","kling-v3-omni","kling-v3-turbo-image-to-video"]},parameters:{header:ne},responses:{
200:{whole:re,choice:{branches:[{values:[],reading:{whole:se}},{values:[],reading:{whole:oe}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:ee,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:T}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:J}},{values:["completed"],reading:{
whole:Q}},{values:["failed"],reading:{whole:q}}]}}},getKlingImageToVideo:{method:"GET",path:"/api/v1/kling/image_to_vide\
o/{id}",parameters:{path:le},responses:{200:{whole:xe,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:te}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:q}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingEditVideo:{
method:"POST",path:"/api/v1/kling/edit_video",request:{whole:It,choice:{tag:"model",branches:[{values:["kling-v3-omni-ed\
it"],reading:{whole:zt,reasons:[{when:"source_video_url is sent",fields:["source_task_id"],given:{has:["source_video_url"]}},
{when:"source_video_url is not sent",fields:["source_task_id"],given:{lacks:["source_video_url"]}},{when:"reference pict\
ures are sent",fields:["aspect_ratio"],given:{has:["reference_image_urls"]}},{when:"no reference pictures are sent",fields:[
"aspect_ratio","duration_seconds"],given:{lacks:["reference_image_urls"]}}]}},{values:["kling-v3-omni-reference"],reading:{
whole:St,reasons:[{when:"source_video_url is sent",fields:["source_task_id"],given:{has:["source_video_url"]}},{when:"so\
urce_video_url is not sent",fields:["source_task_id"],given:{lacks:["source_video_url"]}},{when:"reference pictures are \
sent",fields:["aspect_ratio"],given:{has:["reference_image_urls"]}},{when:"no reference pictures are sent",fields:["aspe\
ct_ratio","duration_seconds"],given:{lacks:["reference_image_urls"]}}]}}]}},tag:{name:"model",values:["kling-v3-omni-edi\
t","kling-v3-omni-reference"]},parameters:{header:ne},responses:{200:{whole:re,choice:{branches:[{values:[],reading:{whole:se}},
{values:[],reading:{whole:oe}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:ee,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{
whole:Z}},{values:["completed"],reading:{whole:J}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{
whole:q}}]}}},getKlingEditVideo:{method:"GET",path:"/api/v1/kling/edit_video/{id}",parameters:{path:le},responses:{200:{
whole:xe,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:te}},{values:["completed"],reading:{
whole:T}},{values:["failed"],reading:{whole:q}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingExtendVideo:{method:"POST",path:"/api/v1/kling/exte\
nd_video",request:{whole:Kt},parameters:{header:ne},responses:{200:{whole:re,choice:{branches:[{values:[],reading:{whole:se}},
{values:[],reading:{whole:oe}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:ee,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{
whole:Z}},{values:["completed"],reading:{whole:J}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{
whole:q}}]}}},getKlingExtendVideo:{method:"GET",path:"/api/v1/kling/extend_video/{id}",parameters:{path:le},responses:{200:{
whole:xe,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:te}},{values:["completed"],reading:{
whole:T}},{values:["failed"],reading:{whole:q}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingMotionControl:{method:"POST",path:"/api/v1/kling/mo\
tion_control",request:{whole:Wt,choice:{tag:"model",branches:[{values:["kling-3.0"],reading:{whole:Rt}},{values:["kling-\
v2.6"],reading:{whole:Mt}}]}},tag:{name:"model",values:["kling-3.0","kling-v2.6"]},parameters:{header:ne},responses:{200:{
whole:re,choice:{branches:[{values:[],reading:{whole:se}},{values:[],reading:{whole:oe}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:ee,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:T}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:J}},{values:["completed"],reading:{
whole:Q}},{values:["failed"],reading:{whole:q}}]}}},getKlingMotionControl:{method:"GET",path:"/api/v1/kling/motion_contr\
ol/{id}",parameters:{path:le},responses:{200:{whole:xe,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:te}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:q}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingAiAvatar:{
method:"POST",path:"/api/v1/kling/ai_avatar",request:{whole:Ut,choice:{tag:"model",branches:[{values:["kling-ai-avatar-p\
ro"],reading:{whole:Ft}},{values:["kling-ai-avatar-standard"],reading:{whole:Ht}},{values:["kling-ai-avatar-v1-pro"],reading:{
whole:Zt}},{values:["kling-v1-avatar-standard"],reading:{whole:Yt}}]}},tag:{name:"model",values:["kling-ai-avatar-pro","\
kling-ai-avatar-standard","kling-ai-avatar-v1-pro","kling-v1-avatar-standard"]},parameters:{header:ne},responses:{200:{whole:re,
choice:{branches:[{values:[],reading:{whole:se}},{values:[],reading:{whole:oe}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:ee,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:J}},{values:["completed"],reading:{whole:Q}},
{values:["failed"],reading:{whole:q}}]}}},getKlingAiAvatar:{method:"GET",path:"/api/v1/kling/ai_avatar/{id}",parameters:{
path:le},responses:{200:{whole:xe,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:te}},{values:[
"completed"],reading:{whole:T}},{values:["failed"],reading:{whole:q}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsTextToSpeech:{method:"P\
OST",path:"/api/v1/elevenlabs/text_to_speech",request:{whole:Qt,choice:{tag:"model",branches:[{values:["text-to-speech-m\
ultilingual-v2"],reading:{whole:Xt}},{values:["text-to-speech-turbo-v2.5"],reading:{whole:Jt}}]}},tag:{name:"model",values:[
"text-to-speech-multilingual-v2","text-to-speech-turbo-v2.5"]},parameters:{header:ne},responses:{200:{whole:re,choice:{branches:[
{values:[],reading:{whole:se}},{values:[],reading:{whole:oe}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:ee,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["comp\
leted"],reading:{whole:Z}},{values:["completed"],reading:{whole:J}},{values:["completed"],reading:{whole:Q}},{values:["f\
ailed"],reading:{whole:q}}]}}},getElevenlabsTextToSpeech:{method:"GET",path:"/api/v1/elevenlabs/text_to_speech/{id}",parameters:{
path:le},responses:{200:{whole:zs,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:te}},{values:[
"completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:q}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsTextToDialogue:{method:"\
POST",path:"/api/v1/elevenlabs/text_to_dialogue",request:{whole:sn},parameters:{header:ne},responses:{200:{whole:re,choice:{
branches:[{values:[],reading:{whole:se}},{values:[],reading:{whole:oe}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:ee,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:J}},{values:["completed"],reading:{whole:Q}},
{values:["failed"],reading:{whole:q}}]}}},getElevenlabsTextToDialogue:{method:"GET",path:"/api/v1/elevenlabs/text_to_dia\
logue/{id}",parameters:{path:le},responses:{200:{whole:zs,choice:{tag:"status",branches:[{values:["pending","processing"],
reading:{whole:te}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:q}}]}},401:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsTextToSound:{
method:"POST",path:"/api/v1/elevenlabs/text_to_sound",request:{whole:tn},parameters:{header:ne},responses:{200:{whole:re,
choice:{branches:[{values:[],reading:{whole:se}},{values:[],reading:{whole:oe}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:ee,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:J}},{values:["completed"],reading:{whole:Q}},
{values:["failed"],reading:{whole:q}}]}}},getElevenlabsTextToSound:{method:"GET",path:"/api/v1/elevenlabs/text_to_sound/\
{id}",parameters:{path:le},responses:{200:{whole:zs,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:te}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:q}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsIsolateAudio:{
method:"POST",path:"/api/v1/elevenlabs/isolate_audio",request:{whole:ln},parameters:{header:ne},responses:{200:{whole:re,
choice:{branches:[{values:[],reading:{whole:se}},{values:[],reading:{whole:oe}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:ee,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:J}},{values:["completed"],reading:{whole:Q}},
{values:["failed"],reading:{whole:q}}]}}},getElevenlabsIsolateAudio:{method:"GET",path:"/api/v1/elevenlabs/isolate_audio\
/{id}",parameters:{path:le},responses:{200:{whole:zs,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:te}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:q}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsSpeechToText:{
method:"POST",path:"/api/v1/elevenlabs/speech_to_text",request:{whole:pn},parameters:{header:ne},responses:{200:{whole:re,
choice:{branches:[{values:[],reading:{whole:se}},{values:[],reading:{whole:oe}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:ee,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:J}},{values:["completed"],reading:{whole:Q}},
{values:["failed"],reading:{whole:q}}]}}},getElevenlabsSpeechToText:{method:"GET",path:"/api/v1/elevenlabs/speech_to_tex\
t/{id}",parameters:{path:le},responses:{200:{whole:fn,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:te}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:q}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createWanTextToVideo:{
method:"POST",path:"/api/v1/wan/text_to_video",request:{whole:hn,choice:{tag:"model",branches:[{values:["wan-2.2-a14b-te\
xt-to-video-turbo"],reading:{whole:mn}},{values:["wan-2.5-text-to-video"],reading:{whole:dn}},{values:["wan-2.6-text-to-\
video"],reading:{whole:_n}},{values:["wan-2.7-text-to-video"],reading:{whole:gn}},{values:["wan-2.7-r2v"],reading:{whole:yn}}]}},
tag:{name:"model",values:["wan-2.2-a14b-text-to-video-turbo","wan-2.5-text-to-video","wan-2.6-text-to-video","wan-2.7-te\
xt-to-video","wan-2.7-r2v"]},parameters:{header:ne},responses:{200:{whole:re,choice:{branches:[{values:[],reading:{whole:se}},
{values:[],reading:{whole:oe}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:ee,
choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:Z}},{values:[
"completed"],reading:{whole:J}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:q}}]}}},getWanTextToVideo:{
method:"GET",path:"/api/v1/wan/text_to_video/{id}",parameters:{path:le},responses:{200:{whole:xe,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:te}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{
whole:q}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createWanImageToVideo:{method:"POST",path:"/api/v1/wan/image_to_video",request:{whole:Pn,choice:{tag:"mo\
del",branches:[{values:["wan-2.7-image-to-video"],reading:{whole:wn}},{values:["wan-2.6-image-to-video"],reading:{whole:bn}},
{values:["wan-2.6-flash-image-to-video"],reading:{whole:kn}},{values:["wan-2.5-image-to-video"],reading:{whole:Dn}},{values:[
"wan-2.2-a14b-image-to-video-turbo"],reading:{whole:$n}}]}},tag:{name:"model",values:["wan-2.7-image-to-video","wan-2.6-\
image-to-video","wan-2.6-flash-image-to-video","wan-2.5-image-to-video","wan-2.2-a14b-image-to-video-turbo"]},parameters:{
header:ne},responses:{200:{whole:re,choice:{branches:[{values:[],reading:{whole:se}},{values:[],reading:{whole:oe}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:ee,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:J}},
{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:q}}]}}},getWanImageToVideo:{method:"GET",path:"\
/api/v1/wan/image_to_video/{id}",parameters:{path:le},responses:{200:{whole:xe,choice:{tag:"status",branches:[{values:["\
pending","processing"],reading:{whole:te}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:q}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createWanEditVideo:{method:"POST",path:"/api/v1/wan/edit_video",request:{whole:En,choice:{tag:"model",branches:[{values:[
"wan-2.7-edit-video"],reading:{whole:xn}},{values:["wan-2.6-edit-video"],reading:{whole:jn}},{values:["wan-2.6-flash-edi\
t-video"],reading:{whole:An}}]}},tag:{name:"model",values:["wan-2.7-edit-video","wan-2.6-edit-video","wan-2.6-flash-edit\
-video"]},parameters:{header:ne},responses:{200:{whole:re,choice:{branches:[{values:[],reading:{whole:se}},{values:[],reading:{
whole:oe}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:ee,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{
whole:J}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:q}}]}}},getWanEditVideo:{method:"GE\
T",path:"/api/v1/wan/edit_video/{id}",parameters:{path:le},responses:{200:{whole:xe,choice:{tag:"status",branches:[{values:[
"pending","processing"],reading:{whole:te}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:q}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createWanAnimate:{method:"POST",path:"/api/v1/wan/animate",request:{whole:Vn,choice:{tag:"model",branches:[{values:["wan\
-2.2-animate-move"],reading:{whole:Tn}},{values:["wan-2.2-animate-replace"],reading:{whole:Nn}}]}},tag:{name:"model",values:[
"wan-2.2-animate-move","wan-2.2-animate-replace"]},parameters:{header:ne},responses:{200:{whole:re,choice:{branches:[{values:[],
reading:{whole:se}},{values:[],reading:{whole:oe}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:ee,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{
whole:Z}},{values:["completed"],reading:{whole:J}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{
whole:q}}]}}},getWanAnimate:{method:"GET",path:"/api/v1/wan/animate/{id}",parameters:{path:le},responses:{200:{whole:xe,
choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:te}},{values:["completed"],reading:{whole:T}},
{values:["failed"],reading:{whole:q}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},createWanSpeechToVideo:{method:"POST",path:"/api/v1/wan/speech_to_video",request:{
whole:Sn},parameters:{header:ne},responses:{200:{whole:re,choice:{branches:[{values:[],reading:{whole:se}},{values:[],reading:{
whole:oe}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:ee,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{
whole:J}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:q}}]}}},getWanSpeechToVideo:{method:"\
GET",path:"/api/v1/wan/speech_to_video/{id}",parameters:{path:le},responses:{200:{whole:xe,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:te}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{
whole:q}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createWanTextToImage:{method:"POST",path:"/api/v1/wan/text_to_image",request:{whole:Gn,choice:{tag:"mode\
l",branches:[{values:["wan-2.7-image"],reading:{whole:Ln}},{values:["wan-2.7-image-pro"],reading:{whole:Kn}}]}},tag:{name:"\
model",values:["wan-2.7-image","wan-2.7-image-pro"]},parameters:{header:ne},responses:{200:{whole:re,choice:{branches:[{
values:[],reading:{whole:se}},{values:[],reading:{whole:oe}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:ee,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["comp\
leted"],reading:{whole:Z}},{values:["completed"],reading:{whole:J}},{values:["completed"],reading:{whole:Q}},{values:["f\
ailed"],reading:{whole:q}}]}}},getWanTextToImage:{method:"GET",path:"/api/v1/wan/text_to_image/{id}",parameters:{path:le},
responses:{200:{whole:Mn,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:te}},{values:["c\
ompleted"],reading:{whole:J}},{values:["failed"],reading:{whole:q}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}}};export{ui as host,pi as operations};
