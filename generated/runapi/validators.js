// Written by codegen from openapi/; do not edit.
var bt=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(a){throw t=0,a}};var yt=bt(gr=>{"use strict";Object.defineProperty(gr,"__esModule",{value:!0});gr.formatNames=gr.fastFormats=gr.fullFormats=
void 0;function yr(r,t){return{validate:r,compare:t}}gr.fullFormats={date:yr(Pt,dt),time:yr(ct(!0),_t),"date-time":yr(kt(
!0),xt),"iso-time":yr(ct(),$t),"iso-date-time":yr(kt(),jt),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Cu,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Yu,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:Fu,int32:{type:"number",validate:Bu},int64:{type:"number",validate:Zu},float:{type:"number",validate:qt},double:{type:"\
number",validate:qt},password:!0,binary:!0};gr.fastFormats={...gr.fullFormats,date:yr(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,dt),time:yr(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,_t),"date-time":yr(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
xt),"iso-time":yr(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,$t),"iso-date-time":yr(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
jt),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
gr.formatNames=Object.keys(gr.fullFormats);function Iu(r){return r%4===0&&(r%100!==0||r%400===0)}var Ku=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
Gu=[0,31,28,31,30,31,30,31,31,30,31,30,31];function Pt(r){let t=Ku.exec(r);if(!t)return!1;let a=+t[1],p=+t[2],l=+t[3];return p>=
1&&p<=12&&l>=1&&l<=(p===2&&Iu(a)?29:Gu[p])}function dt(r,t){if(r&&t)return r>t?1:r<t?-1:0}var ft=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function ct(r){return function(a){let p=ft.exec(a);if(!p)return!1;let l=+p[1],e=+p[2],s=+p[3],o=p[4],n=p[5]==="-"?-1:1,u=+(p[6]||
0),_=+(p[7]||0);if(u>23||_>59||r&&!o)return!1;if(l<=23&&e<=59&&s<60)return!0;let c=e-_*n,f=l-u*n-(c<0?1:0);return(f===23||
f===-1)&&(c===59||c===-1)&&s<61}}function _t(r,t){if(!(r&&t))return;let a=new Date("2020-01-01T"+r).valueOf(),p=new Date(
"2020-01-01T"+t).valueOf();if(a&&p)return a-p}function $t(r,t){if(!(r&&t))return;let a=ft.exec(r),p=ft.exec(t);if(a&&p)return r=
a[1]+a[2]+a[3],t=p[1]+p[2]+p[3],r>t?1:r<t?-1:0}var mt=/t|\s/i;function kt(r){let t=ct(r);return function(p){let l=p.split(
mt);return l.length===2&&Pt(l[0])&&t(l[1])}}function xt(r,t){if(!(r&&t))return;let a=new Date(r).valueOf(),p=new Date(t).
valueOf();if(a&&p)return a-p}function jt(r,t){if(!(r&&t))return;let[a,p]=r.split(mt),[l,e]=t.split(mt),s=dt(a,l);if(s!==
void 0)return s||_t(p,e)}var Mu=/\/|:/,Ru=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Cu(r){return Mu.test(r)&&Ru.test(r)}var Dt=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function Fu(r){return Dt.lastIndex=0,Dt.test(r)}var Wu=-(2**31),Hu=2**31-1;function Bu(r){return Number.isInteger(r)&&r<=
Hu&&r>=Wu}function Zu(r){return Number.isInteger(r)}function qt(){return!0}var Uu=/[^\\]\\Z/;function Yu(r){if(Uu.test(r))
return!1;try{return new RegExp(r),!0}catch{return!1}}});var ht=bt(gt=>{"use strict";Object.defineProperty(gt,"__esModule",{value:!0});function At(r){let t=r.length,a=0,p=0,l;for(;p<
t;)a++,l=r.charCodeAt(p++),l>=55296&&l<=56319&&p<t&&(l=r.charCodeAt(p),(l&64512)===56320&&p++);return a}gt.default=At;At.
code='require("ajv/dist/runtime/ucs2length").default'});function $(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}return $.errors=e,s===0}function y(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return y.
errors=e,s===0}var It=Kt;function Kt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.name===void 0){let o={instancePath:t,keyword:"requi\
red",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.email===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"email"},message:"must have required property '\
email'"};e===null?e=[o]:e.push(o),s++}if(r.account===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
account"},message:"must have required property 'account'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&($(r.id,{instancePath:t+
"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.name!==void 0&&
(y(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.email!==void 0&&(y(r.email,{instancePath:t+"/email",parentData:r,parentDataProperty:"email",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.account!==void 0){let o=r.account;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.id===void 0){let n={instancePath:t+"/account",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[n]:e.push(n),s++}if(o.name===void 0){let n={instancePath:t+"/account",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[n]:e.push(n),s++}o.id!==
void 0&&($(o.id,{instancePath:t+"/account/id",parentData:o,parentDataProperty:"id",rootData:l})||(e=e===null?$.errors:e.
concat($.errors),s=e.length)),o.name!==void 0&&(y(o.name,{instancePath:t+"/account/name",parentData:o,parentDataProperty:"\
name",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let n={instancePath:t+"/account",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Kt.errors=e,s===0}function Ho(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.message===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"messag\
e"},message:"must have required property 'message'"};e===null?e=[o]:e.push(o),s++}r.code!==void 0&&(y(r.code,{instancePath:t+
"/code",parentData:r,parentDataProperty:"code",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.message!==
void 0&&(y(r.message,{instancePath:t+"/message",parentData:r,parentDataProperty:"message",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[o]:e.push(o),s++}return Ho.errors=e,s===0}function Bo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r))for(let o in r){let n=r[o];if(Array.isArray(n)){let u=n.length;for(let _=0;_<u;_++)y(n[_],{instancePath:t+
"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+_,parentData:n,parentDataProperty:_,rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)}else{let u={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Bo.errors=e,s===0}var i=Gt;function Gt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.error===void 0){let n={instancePath:t,keyword:"required",params:{missingProperty:"error"},
message:"must have required property 'error'"};e===null?e=[n]:e.push(n),s++}if(r.error!==void 0){let n=r.error,u=s,_=!1,
c=null,f=s;y(n,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:l})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length);var o=f===s;o&&(_=!0,c=0);let d=s;Ho(n,{instancePath:t+"/error",parentData:r,parentDataProperty:"e\
rror",rootData:l})||(e=e===null?Ho.errors:e.concat(Ho.errors),s=e.length);var o=d===s;if(o&&_?(_=!1,c=[c,1]):o&&(_=!0,c=
1),_)s=u,e!==null&&(u?e.length=u:e=null);else{let b={instancePath:t+"/error",keyword:"oneOf",params:{passingSchemas:c},message:"\
must match exactly one schema in oneOf"};e===null?e=[b]:e.push(b),s++}}r.errors!==void 0&&(Bo(r.errors,{instancePath:t+"\
/errors",parentData:r,parentDataProperty:"errors",rootData:l})||(e=e===null?Bo.errors:e.concat(Bo.errors),s=e.length))}else{
let n={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Gt.
errors=e,s===0}function se(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:t,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return se.
errors=e,s===0}var Mt=Rt;function Rt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.balance_cents===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
balance_cents"},message:"must have required property 'balance_cents'"};e===null?e=[o]:e.push(o),s++}if(r.paid_balance_cents===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"paid_balance_cents"},message:"must have requir\
ed property 'paid_balance_cents'"};e===null?e=[o]:e.push(o),s++}if(r.bonus_balance_cents===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"bonus_balance_cents"},message:"must have required property 'bonus_balance_ce\
nts'"};e===null?e=[o]:e.push(o),s++}if(r.spent_cents_today===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
spent_cents_today"},message:"must have required property 'spent_cents_today'"};e===null?e=[o]:e.push(o),s++}if(r.spent_cents_total===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"spent_cents_total"},message:"must have require\
d property 'spent_cents_total'"};e===null?e=[o]:e.push(o),s++}r.balance_cents!==void 0&&(se(r.balance_cents,{instancePath:t+
"/balance_cents",parentData:r,parentDataProperty:"balance_cents",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),
s=e.length)),r.paid_balance_cents!==void 0&&(se(r.paid_balance_cents,{instancePath:t+"/paid_balance_cents",parentData:r,
parentDataProperty:"paid_balance_cents",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.bonus_balance_cents!==
void 0&&(se(r.bonus_balance_cents,{instancePath:t+"/bonus_balance_cents",parentData:r,parentDataProperty:"bonus_balance_\
cents",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.spent_cents_today!==void 0&&(se(r.spent_cents_today,
{instancePath:t+"/spent_cents_today",parentData:r,parentDataProperty:"spent_cents_today",rootData:l})||(e=e===null?se.errors:
e.concat(se.errors),s=e.length)),r.spent_cents_total!==void 0&&(se(r.spent_cents_total,{instancePath:t+"/spent_cents_tot\
al",parentData:r,parentDataProperty:"spent_cents_total",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Rt.
errors=e,s===0}function wr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return wr.
errors=e,s===0}function vr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return vr.
errors=e,s===0}function Fr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Fr.
errors=e,s===0}function Wr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Wr.
errors=e,s===0}var zr={type:"object",required:["service","action","model","pricing_status","catalog_status","currency","billing_unit","\
billing_strategy","billing_config"],properties:{service:{$ref:"s10"},action:{$ref:"s11"},model:{type:["string","null"]},
pricing_status:{$ref:"s12"},catalog_status:{$ref:"s2"},currency:{$ref:"s13"},billing_unit:{$ref:"s2"},billing_strategy:{
$ref:"s2"},unit_price_cents:{type:["number","null"]},input_price_per_1m_cents:{type:["number","null"]},output_price_per_1m_cents:{
type:["number","null"]},cache_read_price_per_1m_cents:{type:["number","null"]},cache_write_price_per_1m_cents:{type:["nu\
mber","null"]},cache_write_5m_price_per_1m_cents:{type:["number","null"]},cache_write_1h_price_per_1m_cents:{type:["numb\
er","null"]},billing_config:{type:"object",additionalProperties:!0}}};function Zo(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.service===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"service"},message:"must have required property 'service'"};e===null?e=[o]:e.
push(o),s++}if(r.action===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"action"},message:"mu\
st have required property 'action'"};e===null?e=[o]:e.push(o),s++}if(r.model===void 0){let o={instancePath:t,keyword:"re\
quired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.
pricing_status===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"pricing_status"},message:"mus\
t have required property 'pricing_status'"};e===null?e=[o]:e.push(o),s++}if(r.catalog_status===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"catalog_status"},message:"must have required property 'catalog_status'"};e===
null?e=[o]:e.push(o),s++}if(r.currency===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"curre\
ncy"},message:"must have required property 'currency'"};e===null?e=[o]:e.push(o),s++}if(r.billing_unit===void 0){let o={
instancePath:t,keyword:"required",params:{missingProperty:"billing_unit"},message:"must have required property 'billing_\
unit'"};e===null?e=[o]:e.push(o),s++}if(r.billing_strategy===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
billing_strategy"},message:"must have required property 'billing_strategy'"};e===null?e=[o]:e.push(o),s++}if(r.billing_config===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"billing_config"},message:"must have required p\
roperty 'billing_config'"};e===null?e=[o]:e.push(o),s++}if(r.service!==void 0&&(wr(r.service,{instancePath:t+"/service",
parentData:r,parentDataProperty:"service",rootData:l})||(e=e===null?wr.errors:e.concat(wr.errors),s=e.length)),r.action!==
void 0&&(vr(r.action,{instancePath:t+"/action",parentData:r,parentDataProperty:"action",rootData:l})||(e=e===null?vr.errors:
e.concat(vr.errors),s=e.length)),r.model!==void 0){let o=r.model;if(typeof o!="string"&&o!==null){let n={instancePath:t+
"/model",keyword:"type",params:{type:zr.properties.model.type},message:"must be string,null"};e===null?e=[n]:e.push(n),s++}}
if(r.pricing_status!==void 0&&(Fr(r.pricing_status,{instancePath:t+"/pricing_status",parentData:r,parentDataProperty:"pr\
icing_status",rootData:l})||(e=e===null?Fr.errors:e.concat(Fr.errors),s=e.length)),r.catalog_status!==void 0&&(y(r.catalog_status,
{instancePath:t+"/catalog_status",parentData:r,parentDataProperty:"catalog_status",rootData:l})||(e=e===null?y.errors:e.
concat(y.errors),s=e.length)),r.currency!==void 0&&(Wr(r.currency,{instancePath:t+"/currency",parentData:r,parentDataProperty:"\
currency",rootData:l})||(e=e===null?Wr.errors:e.concat(Wr.errors),s=e.length)),r.billing_unit!==void 0&&(y(r.billing_unit,
{instancePath:t+"/billing_unit",parentData:r,parentDataProperty:"billing_unit",rootData:l})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length)),r.billing_strategy!==void 0&&(y(r.billing_strategy,{instancePath:t+"/billing_strategy",parentData:r,
parentDataProperty:"billing_strategy",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.unit_price_cents!==
void 0){let o=r.unit_price_cents;if(typeof o!="number"&&o!==null){let n={instancePath:t+"/unit_price_cents",keyword:"typ\
e",params:{type:zr.properties.unit_price_cents.type},message:"must be number,null"};e===null?e=[n]:e.push(n),s++}}if(r.input_price_per_1m_cents!==
void 0){let o=r.input_price_per_1m_cents;if(typeof o!="number"&&o!==null){let n={instancePath:t+"/input_price_per_1m_cen\
ts",keyword:"type",params:{type:zr.properties.input_price_per_1m_cents.type},message:"must be number,null"};e===null?e=[
n]:e.push(n),s++}}if(r.output_price_per_1m_cents!==void 0){let o=r.output_price_per_1m_cents;if(typeof o!="number"&&o!==
null){let n={instancePath:t+"/output_price_per_1m_cents",keyword:"type",params:{type:zr.properties.output_price_per_1m_cents.
type},message:"must be number,null"};e===null?e=[n]:e.push(n),s++}}if(r.cache_read_price_per_1m_cents!==void 0){let o=r.
cache_read_price_per_1m_cents;if(typeof o!="number"&&o!==null){let n={instancePath:t+"/cache_read_price_per_1m_cents",keyword:"\
type",params:{type:zr.properties.cache_read_price_per_1m_cents.type},message:"must be number,null"};e===null?e=[n]:e.push(
n),s++}}if(r.cache_write_price_per_1m_cents!==void 0){let o=r.cache_write_price_per_1m_cents;if(typeof o!="number"&&o!==
null){let n={instancePath:t+"/cache_write_price_per_1m_cents",keyword:"type",params:{type:zr.properties.cache_write_price_per_1m_cents.
type},message:"must be number,null"};e===null?e=[n]:e.push(n),s++}}if(r.cache_write_5m_price_per_1m_cents!==void 0){let o=r.
cache_write_5m_price_per_1m_cents;if(typeof o!="number"&&o!==null){let n={instancePath:t+"/cache_write_5m_price_per_1m_c\
ents",keyword:"type",params:{type:zr.properties.cache_write_5m_price_per_1m_cents.type},message:"must be number,null"};e===
null?e=[n]:e.push(n),s++}}if(r.cache_write_1h_price_per_1m_cents!==void 0){let o=r.cache_write_1h_price_per_1m_cents;if(typeof o!=
"number"&&o!==null){let n={instancePath:t+"/cache_write_1h_price_per_1m_cents",keyword:"type",params:{type:zr.properties.
cache_write_1h_price_per_1m_cents.type},message:"must be number,null"};e===null?e=[n]:e.push(n),s++}}if(r.billing_config!==
void 0){let o=r.billing_config;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let n={instancePath:t+"/billing_config",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Zo.errors=e,s===0}var Ct=Ft;function Ft(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.as_of===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"as_of"},
message:"must have required property 'as_of'"};e===null?e=[o]:e.push(o),s++}if(r.price_schedules===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"price_schedules"},message:"must have required property 'price_schedules'"};e===
null?e=[o]:e.push(o),s++}if(r.as_of!==void 0&&(y(r.as_of,{instancePath:t+"/as_of",parentData:r,parentDataProperty:"as_of",
rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.price_schedules!==void 0){let o=r.price_schedules;if(Array.
isArray(o)){let n=o.length;for(let u=0;u<n;u++)Zo(o[u],{instancePath:t+"/price_schedules/"+u,parentData:o,parentDataProperty:u,
rootData:l})||(e=e===null?Zo.errors:e.concat(Zo.errors),s=e.length)}else{let n={instancePath:t+"/price_schedules",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ft.errors=e,s===0}var Wt=Ht,Qu={
type:"object",additionalProperties:!1,required:["service","action"],properties:{service:{$ref:"s10"},action:{$ref:"s11"},
model:{type:["string","null"]},params:{type:"object",additionalProperties:{}}}};function Ht(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.service===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"service"},message:"must have required property 'servic\
e'"};e===null?e=[o]:e.push(o),s++}if(r.action===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
action"},message:"must have required property 'action'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="service"||
o==="action"||o==="model"||o==="params")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.service!==void 0&&(wr(r.service,{instancePath:t+
"/service",parentData:r,parentDataProperty:"service",rootData:l})||(e=e===null?wr.errors:e.concat(wr.errors),s=e.length)),
r.action!==void 0&&(vr(r.action,{instancePath:t+"/action",parentData:r,parentDataProperty:"action",rootData:l})||(e=e===
null?vr.errors:e.concat(vr.errors),s=e.length)),r.model!==void 0){let o=r.model;if(typeof o!="string"&&o!==null){let n={
instancePath:t+"/model",keyword:"type",params:{type:Qu.properties.model.type},message:"must be string,null"};e===null?e=
[n]:e.push(n),s++}}if(r.params!==void 0){let o=r.params;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let n={instancePath:t+
"/params",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ht.errors=e,s===0}var Xu={type:"object",required:["service","action","model","pricing_status","currency","reservation_amount_cents","estim\
ate_basis","as_of"],properties:{service:{$ref:"s10"},action:{$ref:"s11"},model:{type:["string","null"]},pricing_status:{
$ref:"s12"},currency:{$ref:"s13"},reservation_amount_cents:{$ref:"s7"},estimate_basis:{$ref:"s2"},as_of:{$ref:"s2"}}};function Uo(r,{
instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.service===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"service"},message:"must hav\
e required property 'service'"};e===null?e=[o]:e.push(o),s++}if(r.action===void 0){let o={instancePath:t,keyword:"requir\
ed",params:{missingProperty:"action"},message:"must have required property 'action'"};e===null?e=[o]:e.push(o),s++}if(r.
model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[o]:e.push(o),s++}if(r.pricing_status===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"pricing_status"},message:"must have required property 'pricing_status'"};e===null?e=[o]:e.push(o),s++}if(r.
currency===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"currency"},message:"must have requi\
red property 'currency'"};e===null?e=[o]:e.push(o),s++}if(r.reservation_amount_cents===void 0){let o={instancePath:t,keyword:"\
required",params:{missingProperty:"reservation_amount_cents"},message:"must have required property 'reservation_amount_c\
ents'"};e===null?e=[o]:e.push(o),s++}if(r.estimate_basis===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
estimate_basis"},message:"must have required property 'estimate_basis'"};e===null?e=[o]:e.push(o),s++}if(r.as_of===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"as_of"},message:"must have required property 'as_of'"};
e===null?e=[o]:e.push(o),s++}if(r.service!==void 0&&(wr(r.service,{instancePath:t+"/service",parentData:r,parentDataProperty:"\
service",rootData:l})||(e=e===null?wr.errors:e.concat(wr.errors),s=e.length)),r.action!==void 0&&(vr(r.action,{instancePath:t+
"/action",parentData:r,parentDataProperty:"action",rootData:l})||(e=e===null?vr.errors:e.concat(vr.errors),s=e.length)),
r.model!==void 0){let o=r.model;if(typeof o!="string"&&o!==null){let n={instancePath:t+"/model",keyword:"type",params:{type:Xu.
properties.model.type},message:"must be string,null"};e===null?e=[n]:e.push(n),s++}}r.pricing_status!==void 0&&(Fr(r.pricing_status,
{instancePath:t+"/pricing_status",parentData:r,parentDataProperty:"pricing_status",rootData:l})||(e=e===null?Fr.errors:e.
concat(Fr.errors),s=e.length)),r.currency!==void 0&&(Wr(r.currency,{instancePath:t+"/currency",parentData:r,parentDataProperty:"\
currency",rootData:l})||(e=e===null?Wr.errors:e.concat(Wr.errors),s=e.length)),r.reservation_amount_cents!==void 0&&(se(
r.reservation_amount_cents,{instancePath:t+"/reservation_amount_cents",parentData:r,parentDataProperty:"reservation_amou\
nt_cents",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.estimate_basis!==void 0&&(y(r.estimate_basis,
{instancePath:t+"/estimate_basis",parentData:r,parentDataProperty:"estimate_basis",rootData:l})||(e=e===null?y.errors:e.
concat(y.errors),s=e.length)),r.as_of!==void 0&&(y(r.as_of,{instancePath:t+"/as_of",parentData:r,parentDataProperty:"as_\
of",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Uo.errors=e,s===0}var Bt=Zt;function Zt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.price_quote===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"pr\
ice_quote"},message:"must have required property 'price_quote'"};e===null?e=[o]:e.push(o),s++}r.price_quote!==void 0&&(Uo(
r.price_quote,{instancePath:t+"/price_quote",parentData:r,parentDataProperty:"price_quote",rootData:l})||(e=e===null?Uo.
errors:e.concat(Uo.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[o]:e.push(o),s++}return Zt.errors=e,s===0}var Te=yt().fullFormats.uri,er=new RegExp("^https?://","u");function h(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!er.test(r)){let o={instancePath:t,keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[o]:e.push(o),s++}if(!Te(r)){let o={instancePath:t,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return h.errors=e,s===0}function Hr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Hr.
errors=e,s===0}var Ut=Yt;function Yt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source===void 0){let n={instancePath:t,keyword:"required",params:{missingProperty:"source"},
message:"must have required property 'source'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="source"||n==="file\
_name")){let u={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addit\
ional properties"};e===null?e=[u]:e.push(u),s++}if(r.source!==void 0){let n=r.source,u=s,_=!1,c=null,f=s;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.type===void 0){let b={instancePath:t+"/source",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[b]:e.push(b),s++}if(n.url===void 0){let b={instancePath:t+
"/source",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[b]:
e.push(b),s++}for(let b in n)if(!(b==="type"||b==="url")){let g={instancePath:t+"/source",keyword:"additionalProperties",
params:{additionalProperty:b},message:"must NOT have additional properties"};e===null?e=[g]:e.push(g),s++}if(n.type!==void 0){
let b=n.type;if(typeof b!="string"){let g={instancePath:t+"/source/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[g]:e.push(g),s++}if(b!=="url"){let g={instancePath:t+"/source/type",keyword:"const",params:{
allowedValue:"url"},message:"must be equal to constant"};e===null?e=[g]:e.push(g),s++}}n.url!==void 0&&(h(n.url,{instancePath:t+
"/source/url",parentData:n,parentDataProperty:"url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{
let b={instancePath:t+"/source",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[b]:e.push(b),
s++}var o=f===s;o&&(_=!0,c=0);let d=s;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){let b={instancePath:t+
"/source",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[b]:
e.push(b),s++}if(n.data===void 0){let b={instancePath:t+"/source",keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[b]:e.push(b),s++}for(let b in n)if(!(b==="type"||b==="data")){let g={instancePath:t+
"/source",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"};e===
null?e=[g]:e.push(g),s++}if(n.type!==void 0){let b=n.type;if(typeof b!="string"){let g={instancePath:t+"/source/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}if(b!=="base64"){let g={instancePath:t+
"/source/type",keyword:"const",params:{allowedValue:"base64"},message:"must be equal to constant"};e===null?e=[g]:e.push(
g),s++}}n.data!==void 0&&(y(n.data,{instancePath:t+"/source/data",parentData:n,parentDataProperty:"data",rootData:l})||(e=
e===null?y.errors:e.concat(y.errors),s=e.length))}else{let b={instancePath:t+"/source",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[b]:e.push(b),s++}var o=d===s;if(o&&_?(_=!1,c=[c,1]):o&&(_=!0,c=1),_)s=u,e!==null&&
(u?e.length=u:e=null);else{let b={instancePath:t+"/source",keyword:"oneOf",params:{passingSchemas:c},message:"must match\
 exactly one schema in oneOf"};e===null?e=[b]:e.push(b),s++}}r.file_name!==void 0&&(Hr(r.file_name,{instancePath:t+"/fil\
e_name",parentData:r,parentDataProperty:"file_name",rootData:l})||(e=e===null?Hr.errors:e.concat(Hr.errors),s=e.length))}else{
let n={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Yt.
errors=e,s===0}var wt=Qt;function Qt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.file_name===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"file\
_name"},message:"must have required property 'file_name'"};e===null?e=[o]:e.push(o),s++}if(r.url===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[o]:e.push(o),
s++}if(r.size_bytes===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"size_bytes"},message:"mu\
st have required property 'size_bytes'"};e===null?e=[o]:e.push(o),s++}if(r.mime_type===void 0){let o={instancePath:t,keyword:"\
required",params:{missingProperty:"mime_type"},message:"must have required property 'mime_type'"};e===null?e=[o]:e.push(
o),s++}if(r.created_at===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"created_at"},message:"\
must have required property 'created_at'"};e===null?e=[o]:e.push(o),s++}if(r.expires_at===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"expires_at"},message:"must have required property 'expires_at'"};e===null?e=
[o]:e.push(o),s++}if(r.file_name!==void 0&&(y(r.file_name,{instancePath:t+"/file_name",parentData:r,parentDataProperty:"\
file_name",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.url!==void 0){let o=r.url;if(typeof o=="\
string"){if(!Te(o)){let n={instancePath:t+"/url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/url",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[n]:e.push(n),s++}}r.size_bytes!==void 0&&($(r.size_bytes,{instancePath:t+"/size_bytes",parentData:r,
parentDataProperty:"size_bytes",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.mime_type!==void 0&&
(y(r.mime_type,{instancePath:t+"/mime_type",parentData:r,parentDataProperty:"mime_type",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.created_at!==void 0&&(y(r.created_at,{instancePath:t+"/created_at",parentData:r,parentDataProperty:"\
created_at",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.expires_at!==void 0&&(y(r.expires_at,{instancePath:t+
"/expires_at",parentData:r,parentDataProperty:"expires_at",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Qt.
errors=e,s===0}var Xt=Jt;function Jt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.file===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"file"},message:"\
must have required property 'file'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="file"||o==="file_name")){let n={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.file!==void 0&&typeof r.file!="string"){let o={instancePath:t+"/file",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}r.file_name!==void 0&&(Hr(r.file_name,{instancePath:t+
"/file_name",parentData:r,parentDataProperty:"file_name",rootData:l})||(e=e===null?Hr.errors:e.concat(Hr.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Jt.
errors=e,s===0}var en=rn;function rn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.filename===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"filen\
ame"},message:"must have required property 'filename'"};e===null?e=[o]:e.push(o),s++}if(r.byte_size===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"byte_size"},message:"must have required property 'byte_size'"};e===null?e=[o]:
e.push(o),s++}if(r.checksum===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"checksum"},message:"\
must have required property 'checksum'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="filename"||o==="byte_size"||
o==="checksum"||o==="content_type")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.filename!==void 0&&(y(r.filename,{instancePath:t+
"/filename",parentData:r,parentDataProperty:"filename",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.byte_size!==void 0){let o=r.byte_size;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let n={instancePath:t+"/byte_size",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof o=="number"&&(o<
0||isNaN(o))){let n={instancePath:t+"/byte_size",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};e===null?e=[n]:e.push(n),s++}}r.checksum!==void 0&&(y(r.checksum,{instancePath:t+"/checksum",parentData:r,parentDataProperty:"\
checksum",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.content_type!==void 0&&(y(r.content_type,
{instancePath:t+"/content_type",parentData:r,parentDataProperty:"content_type",rootData:l})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return rn.errors=e,s===0}var sn=on;function on(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.signed_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"sign\
ed_id"},message:"must have required property 'signed_id'"};e===null?e=[o]:e.push(o),s++}if(r.upload_url===void 0){let o={
instancePath:t,keyword:"required",params:{missingProperty:"upload_url"},message:"must have required property 'upload_url\
'"};e===null?e=[o]:e.push(o),s++}if(r.headers===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
headers"},message:"must have required property 'headers'"};e===null?e=[o]:e.push(o),s++}if(r.signed_id!==void 0&&(y(r.signed_id,
{instancePath:t+"/signed_id",parentData:r,parentDataProperty:"signed_id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.upload_url!==void 0){let o=r.upload_url;if(typeof o=="string"){if(!Te(o)){let n={instancePath:t+"/upload_\
url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),s++}}else{let n={
instancePath:t+"/upload_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}
if(r.headers!==void 0){let o=r.headers;if(o&&typeof o=="object"&&!Array.isArray(o))for(let n in o)y(o[n],{instancePath:t+
"/headers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:n,rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length);else{let n={instancePath:t+"/headers",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[o]:e.push(o),s++}return on.errors=e,s===0}var tn=nn;function nn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.signed_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"sign\
ed_id"},message:"must have required property 'signed_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(o!=="signed_id"){
let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),s++}r.signed_id!==void 0&&(y(r.signed_id,{instancePath:t+"/signed_id",parentData:r,parentDataProperty:"\
signed_id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return nn.errors=e,s===0}var ve=ht().default;function v(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r==
"string"){if(ve(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[o]:e.push(o),s++}return v.errors=e,s===0}function q(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolean"){
let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}return q.
errors=e,s===0}function Ge(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
q(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;y(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return Ge.errors=e,s===0}function m(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!er.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Te(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return m.errors=e,s===0}var ln=un;function un(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
void 0&&(v(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?v.errors:
e.concat(v.errors),s=e.length)),r.source_video_url!==void 0&&(h(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,
parentDataProperty:"source_video_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.watermark!==void 0&&
(Ge(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?Ge.errors:
e.concat(Ge.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return un.errors=e,s===0}function O(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ve(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return O.errors=e,s===0}function br(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.url!==void 0&&(h(r.url,{instancePath:t+"/url",parentData:r,
parentDataProperty:"url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return br.errors=e,s===0}function or(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)br(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?br.errors:e.concat(br.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return or.errors=e,s===0}var Ju=yt().fullFormats.double;function ie(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cost!==void 0){let o=r.cost;if(typeof o=="number"){if(o<0||isNaN(o)){
let n={instancePath:t+"/cost",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),s++}if(!Ju.validate(o)){let n={instancePath:t+"/cost",keyword:"format",params:{format:"double"},message:'must \
match format "double"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/cost",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[n]:e.push(n),s++}}if(r.generated_images!==void 0){let o=r.generated_images;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let n={instancePath:t+"/generated_images",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof o=="number"&&(o<0||isNaN(o))){let n={instancePath:t+
"/generated_images",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),
s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),
s++}return ie.errors=e,s===0}var T=Lr;function Lr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.videos!==void 0&&(or(r.videos,{instancePath:t+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?or.errors:e.concat(or.errors),s=e.length)),r.usage!==void 0&&(ie(r.
usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return Lr.errors=e,s===0}function Yo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.url!==void 0&&(h(r.url,{instancePath:t+"/url",parentData:r,
parentDataProperty:"url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Yo.errors=e,s===0}function Qo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)Yo(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?Yo.errors:e.concat(Yo.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Qo.errors=e,s===0}var M=Ir;function Ir(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
audios===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"audios"},message:"must have required \
property 'audios'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.audios!==void 0&&(Qo(r.audios,{instancePath:t+"/audios",parentData:r,
parentDataProperty:"audios",rootData:l})||(e=e===null?Qo.errors:e.concat(Qo.errors),s=e.length)),r.usage!==void 0&&(ie(r.
usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return Ir.errors=e,s===0}function Xo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.url!==void 0&&(h(r.url,{instancePath:t+"/url",parentData:r,
parentDataProperty:"url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Xo.errors=e,s===0}function Jo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)Xo(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?Xo.errors:e.concat(Xo.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Jo.errors=e,s===0}var U=Kr;function Kr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
images===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"images"},message:"must have required \
property 'images'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.images!==void 0&&(Jo(r.images,{instancePath:t+"/images",parentData:r,
parentDataProperty:"images",rootData:l})||(e=e===null?Jo.errors:e.concat(Jo.errors),s=e.length)),r.usage!==void 0&&(ie(r.
usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return Kr.errors=e,s===0}var Y=Gr;function Gr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
text===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"text"},message:"must have required prop\
erty 'text'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.text!==void 0&&(y(r.text,{instancePath:t+"/text",parentData:r,
parentDataProperty:"text",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.usage!==void 0&&(ie(r.usage,
{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return Gr.errors=e,s===0}var ep={type:"string",enum:["text_generated","first_audio_ready","all_audios_ready","failed"]};function Me(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="text_generated"||r==="firs\
t_audio_ready"||r==="all_audios_ready"||r==="failed")){let o={instancePath:t,keyword:"enum",params:{allowedValues:ep.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Me.errors=e,s===0}function Br(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(y(r.id,{instancePath:t+"/id",parentData:r,
parentDataProperty:"id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.audio_url!==void 0){let o=r.
audio_url;if(typeof o=="string"){if(!Te(o)){let n={instancePath:t+"/audio_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/audio_url",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.stream_audio_url!==void 0){let o=r.stream_audio_url;
if(typeof o=="string"){if(!Te(o)){let n={instancePath:t+"/stream_audio_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/stream_audio_url",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.image_url!==void 0){let o=r.image_url;if(typeof o==
"string"){if(!Te(o)){let n={instancePath:t+"/image_url",keyword:"format",params:{format:"uri"},message:'must match forma\
t "uri"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/image_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}}if(r.lyrics!==void 0&&(y(r.lyrics,{instancePath:t+"/lyrics",parentData:r,
parentDataProperty:"lyrics",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.prompt!==void 0&&(y(r.prompt,
{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.model_name!==void 0&&(y(r.model_name,{instancePath:t+"/model_name",parentData:r,parentDataProperty:"model\
_name",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.title!==void 0&&(y(r.title,{instancePath:t+"\
/title",parentData:r,parentDataProperty:"title",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.tags!==
void 0){let o=r.tags;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)y(o[u],{instancePath:t+"/tags/"+u,parentData:o,
parentDataProperty:u,rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)}else{let n={instancePath:t+"/tags",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.duration!==void 0&&(se(r.duration,
{instancePath:t+"/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return Br.errors=e,s===0}var S=Mr;function Mr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
audios===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"audios"},message:"must have required \
property 'audios'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.generation_stage!==void 0&&(Me(r.generation_stage,{instancePath:t+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),
s=e.length)),r.audios!==void 0){let o=r.audios;if(Array.isArray(o)){if(o.length<1){let u={instancePath:t+"/audios",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(u),s++}let n=o.length;for(let u=0;u<
n;u++)Br(o[u],{instancePath:t+"/audios/"+u,parentData:o,parentDataProperty:u,rootData:l})||(e=e===null?Br.errors:e.concat(
Br.errors),s=e.length)}else{let n={instancePath:t+"/audios",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[n]:e.push(n),s++}}r.original_task_id!==void 0&&(v(r.original_task_id,{instancePath:t+"/original_task_id",parentData:r,
parentDataProperty:"original_task_id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.usage!==void 0&&
(ie(r.usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?ie.errors:e.concat(
ie.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Mr.errors=e,s===0}var Q=Rr;function Rr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
track===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"track"},message:"must have required pr\
operty 'track'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.generation_stage!==void 0&&(Me(r.generation_stage,{instancePath:t+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),
s=e.length)),r.track!==void 0){let o=r.track;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===void 0){let n={instancePath:t+
"/track",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[n]:e.push(
n),s++}if(o.id!==void 0&&(y(o.id,{instancePath:t+"/track/id",parentData:o,parentDataProperty:"id",rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)),o.audio_url!==void 0){let n=o.audio_url;if(typeof n=="string"){if(!Te(n)){let u={
instancePath:t+"/track/audio_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[
u]:e.push(u),s++}}else{let u={instancePath:t+"/track/audio_url",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[u]:e.push(u),s++}}if(o.stream_audio_url!==void 0){let n=o.stream_audio_url;if(typeof n=="string"){if(!Te(
n)){let u={instancePath:t+"/track/stream_audio_url",keyword:"format",params:{format:"uri"},message:'must match format "u\
ri"'};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:t+"/track/stream_audio_url",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}if(o.image_url!==void 0){let n=o.image_url;if(typeof n=="\
string"){if(!Te(n)){let u={instancePath:t+"/track/image_url",keyword:"format",params:{format:"uri"},message:'must match \
format "uri"'};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:t+"/track/image_url",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}if(o.lyrics!==void 0&&(y(o.lyrics,{instancePath:t+"/tra\
ck/lyrics",parentData:o,parentDataProperty:"lyrics",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),o.
prompt!==void 0&&(y(o.prompt,{instancePath:t+"/track/prompt",parentData:o,parentDataProperty:"prompt",rootData:l})||(e=e===
null?y.errors:e.concat(y.errors),s=e.length)),o.model_name!==void 0&&(y(o.model_name,{instancePath:t+"/track/model_name",
parentData:o,parentDataProperty:"model_name",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),o.title!==
void 0&&(y(o.title,{instancePath:t+"/track/title",parentData:o,parentDataProperty:"title",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),o.tags!==void 0){let n=o.tags;if(Array.isArray(n)){let u=n.length;for(let _=0;_<u;_++)y(
n[_],{instancePath:t+"/track/tags/"+_,parentData:n,parentDataProperty:_,rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)}else{let u={instancePath:t+"/track/tags",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[u]:e.push(u),s++}}o.duration!==void 0&&(se(o.duration,{instancePath:t+"/track/duration",parentData:o,parentDataProperty:"\
duration",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),s=e.length))}else{let n={instancePath:t+"/track",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}r.usage!==void 0&&(ie(r.usage,{instancePath:t+
"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Rr.
errors=e,s===0}var A=be;function be(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
id!==void 0&&(O(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?O.errors:e.concat(
O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="failed"){let n={instancePath:t+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}
r.error!==void 0&&(y(r.error,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return be.errors=e,s===0}var le=pn;function pn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=s;Lr(r,{instancePath:t,
parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Lr.errors:e.concat(Lr.errors),s=e.length);var _=u===s;if(n=n||
_,!n){let c=s;Ir(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ir.errors:e.concat(Ir.errors),
s=e.length);var _=c===s;if(n=n||_,!n){let d=s;Kr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===
null?Kr.errors:e.concat(Kr.errors),s=e.length);var _=d===s;if(n=n||_,!n){let g=s;Gr(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?Gr.errors:e.concat(Gr.errors),s=e.length);var _=g===s;if(n=n||_,!n){let k=s;Mr(r,{instancePath:t,
parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Mr.errors:e.concat(Mr.errors),s=e.length);var _=k===s;if(n=n||
_,!n){let Oe=s;Rr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Rr.errors:e.concat(Rr.errors),
s=e.length);var _=Oe===s;if(n=n||_,!n){let R=s;be(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===
null?be.errors:e.concat(be.errors),s=e.length);var _=R===s;n=n||_}}}}}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let c={
instancePath:t,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[c]:e.push(c),s++}return pn.
errors=e,s===0}var rp={type:"string",enum:["pending","processing","completed","failed"]};function kr(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="pending"||r==="processing"||r==="complet\
ed"||r==="failed")){let o={instancePath:t,keyword:"enum",params:{allowedValues:rp.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[o]:e.push(o),s++}return kr.errors=e,s===0}var X=an;function an(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.id===void 0){let c={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[c]:e.push(c),s++}var _=u===s;if(n=n||_,!n){let c=s;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&r.task_id===void 0){let d={instancePath:t,keyword:"required",params:{missingProperty:"task_id"},message:"\
must have required property 'task_id'"};e===null?e=[d]:e.push(d),s++}var _=c===s;n=n||_}if(n)s=o,e!==null&&(o?e.length=o:
e=null);else{let c={instancePath:t,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[c]:e.push(
c),s++}if(r&&typeof r=="object"&&!Array.isArray(r))r.id!==void 0&&(v(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.task_id!==void 0&&(v(r.task_id,{instancePath:t+
"/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),
r.status!==void 0&&(kr(r.status,{instancePath:t+"/status",parentData:r,parentDataProperty:"status",rootData:l})||(e=e===
null?kr.errors:e.concat(kr.errors),s=e.length)),r.model!==void 0&&(y(r.model,{instancePath:t+"/model",parentData:r,parentDataProperty:"\
model",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.task_replayed!==void 0&&(q(r.task_replayed,{
instancePath:t+"/task_replayed",parentData:r,parentDataProperty:"task_replayed",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),s=e.length));else{let c={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[c]:e.push(c),s++}return an.errors=e,s===0}var J=fn;function fn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r&&typeof r=="object"&&!Array.isArray(r))r.id!==void 0&&
(v(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),
s=e.length)),r.task_id!==void 0&&(v(r.task_id,{instancePath:t+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.status!==void 0&&(kr(r.status,{instancePath:t+"/status",parentData:r,
parentDataProperty:"status",rootData:l})||(e=e===null?kr.errors:e.concat(kr.errors),s=e.length)),r.model!==void 0&&(y(r.
model,{instancePath:t+"/model",parentData:r,parentDataProperty:"model",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.task_replayed!==void 0&&(q(r.task_replayed,{instancePath:t+"/task_replayed",parentData:r,parentDataProperty:"\
task_replayed",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length));else{let o={instancePath:t,keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return fn.errors=e,s===0}var ee=cn;function cn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.task_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"task_id"},
message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}if(r&&typeof r=="object"&&!Array.isArray(r))
r.id!==void 0&&(v(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?v.errors:e.concat(
v.errors),s=e.length)),r.task_id!==void 0&&(v(r.task_id,{instancePath:t+"/task_id",parentData:r,parentDataProperty:"task\
_id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.status!==void 0&&(kr(r.status,{instancePath:t+
"/status",parentData:r,parentDataProperty:"status",rootData:l})||(e=e===null?kr.errors:e.concat(kr.errors),s=e.length)),
r.model!==void 0&&(y(r.model,{instancePath:t+"/model",parentData:r,parentDataProperty:"model",rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)),r.task_replayed!==void 0&&(q(r.task_replayed,{instancePath:t+"/task_replayed",parentData:r,
parentDataProperty:"task_replayed",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length));else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return cn.errors=e,s===0}var Ee=ke,
sp={type:"object",required:["id","status"],properties:{id:{$ref:"s32"},status:{type:"string",enum:["pending","processing"]}}};
function ke(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
id!==void 0&&(O(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?O.errors:e.concat(
O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="pending"||o==="processing")){
let n={instancePath:t+"/status",keyword:"enum",params:{allowedValues:sp.properties.status.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ke.errors=e,s===0}var mn=Os;function Os(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.videos!==void 0&&(or(r.videos,{instancePath:t+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?or.errors:e.concat(or.errors),s=e.length)),r.sources!==void 0){let o=r.
sources;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)br(o[u],{instancePath:t+"/sources/"+u,parentData:o,parentDataProperty:u,
rootData:l})||(e=e===null?br.errors:e.concat(br.errors),s=e.length)}else{let n={instancePath:t+"/sources",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.usage!==void 0&&(ie(r.usage,{instancePath:t+
"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Os.
errors=e,s===0}var dn=_n;function _n(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ke(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Os(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Os.errors:
e.concat(Os.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;be(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):
f&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return _n.errors=e,s===0}var op={type:"integer",enum:[5,10]};function Zr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===5||r===10)){let o={instancePath:t,keyword:"enum",params:{
allowedValues:op.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Zr.errors=
e,s===0}var tp={type:"string",enum:["720p","1080p"]};function Ur(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p")){let o={instancePath:t,keyword:"enum",params:{allowedValues:tp.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Ur.errors=e,s===0}var np={type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]};function Dr(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="16:9"||r==="9:16"||r==="1:1"||r==="4:3"||r==="3:4")){let o={instancePath:t,
keyword:"enum",params:{allowedValues:np.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),s++}return Dr.errors=e,s===0}var yn=Ts;function Ts(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
(v(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?v.errors:e.concat(
v.errors),s=e.length)),r.duration_seconds!==void 0&&(Zr(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Zr.errors:e.concat(Zr.errors),s=e.length)),r.output_resolution!==
void 0&&(Ur(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?Ur.errors:e.concat(Ur.errors),s=e.length)),r.aspect_ratio!==void 0&&(Dr(r.aspect_ratio,{instancePath:t+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Dr.errors:e.concat(Dr.errors),s=
e.length)),r.watermark!==void 0&&(Ge(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",
rootData:l})||(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Ts.errors=e,s===0}function j(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!er.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Te(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return j.errors=e,s===0}var gn=Ns;function Ns(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
r.prompt!==void 0&&(v(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
v.errors:e.concat(v.errors),s=e.length)),r.duration_seconds!==void 0&&(Zr(r.duration_seconds,{instancePath:t+"/duration_\
seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Zr.errors:e.concat(Zr.errors),s=e.
length)),r.output_resolution!==void 0&&(Ur(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?Ur.errors:e.concat(Ur.errors),s=e.length)),r.first_frame_image_url!==void 0&&
(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_u\
rl",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.watermark!==void 0&&(Ge(r.watermark,{instancePath:t+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ns.errors=e,s===0}var hn=wn;function wn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ts(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ts.errors:e.concat(Ts.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Ns(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ns.errors:
e.concat(Ns.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return wn.errors=e,s===0}function qr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)br(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===
null?br.errors:e.concat(br.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}return qr.errors=e,s===0}var vn=Vs;function Vs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.videos!==void 0&&(or(r.videos,{instancePath:t+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?or.errors:e.concat(or.errors),s=e.length)),r.images!==void 0&&(qr(
r.images,{instancePath:t+"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?qr.errors:e.concat(
qr.errors),s=e.length)),r.usage!==void 0&&(ie(r.usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||
(e=e===null?ie.errors:e.concat(ie.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[o]:e.push(o),s++}return Vs.errors=e,s===0}var bn=kn;function kn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ke(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Vs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Vs.errors:
e.concat(Vs.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;be(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):
f&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return kn.errors=e,s===0}var lp={type:"string",enum:["720p","1080p"]};function G(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p")){let o={instancePath:t,keyword:"enum",params:{allowedValues:lp.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return G.errors=e,s===0}var Dn=qn;function qn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
r.source_task_id!==void 0&&(v(r.source_task_id,{instancePath:t+"/source_task_id",parentData:r,parentDataProperty:"source\
_task_id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.prompt!==void 0&&(v(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.
output_resolution!==void 0&&(G(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.watermark!==void 0&&(Ge(r.watermark,
{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?Ge.errors:e.concat(Ge.
errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return qn.errors=e,s===0}var Pn=Ss;function Ss(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.videos!==void 0&&(or(r.videos,{instancePath:t+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?or.errors:e.concat(or.errors),s=e.length)),r.images!==void 0&&(qr(
r.images,{instancePath:t+"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?qr.errors:e.concat(
qr.errors),s=e.length)),r.source_task_id!==void 0&&(v(r.source_task_id,{instancePath:t+"/source_task_id",parentData:r,parentDataProperty:"\
source_task_id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.usage!==void 0&&(ie(r.usage,{instancePath:t+
"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ss.
errors=e,s===0}var $n=xn;function xn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ke(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Ss(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ss.errors:
e.concat(Ss.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;be(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):
f&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return xn.errors=e,s===0}function et(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!er.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Te(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return et.errors=e,s===0}var jn=An,ip={type:"object",additionalProperties:!1,
required:["prompt","source_video_url"],properties:{model:{type:"string",const:"runway-aleph"},prompt:{$ref:"s26"},source_video_url:{
$ref:"s88"},aspect_ratio:{type:"string",enum:["16:9","9:16","4:3","3:4","1:1","21:9"]},seed:{$ref:"s1"},reference_image_url:{
$ref:"s18"},watermark:{$ref:"s27"},callback_url:{$ref:"s29"}}};function An(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.source_video_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"source_video_ur\
l"},message:"must have required property 'source_video_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="mode\
l"||o==="prompt"||o==="source_video_url"||o==="aspect_ratio"||o==="seed"||o==="reference_image_url"||o==="watermark"||o===
"callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={
instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!==
"runway-aleph"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"runway-aleph"},message:"must be equ\
al to constant"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==void 0&&(v(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.source_video_url!==void 0&&
(et(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||
(e=e===null?et.errors:e.concat(et.errors),s=e.length)),r.aspect_ratio!==void 0){let o=r.aspect_ratio;if(typeof o!="strin\
g"){let n={instancePath:t+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(!(o==="16:9"||o==="9:16"||o==="4:3"||o==="3:4"||o==="1:1"||o==="21:9")){let n={instancePath:t+"/aspect_\
ratio",keyword:"enum",params:{allowedValues:ip.properties.aspect_ratio.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[n]:e.push(n),s++}}r.seed!==void 0&&($(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.reference_image_url!==void 0&&(h(r.reference_image_url,
{instancePath:t+"/reference_image_url",parentData:r,parentDataProperty:"reference_image_url",rootData:l})||(e=e===null?h.
errors:e.concat(h.errors),s=e.length)),r.watermark!==void 0&&(Ge(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return An.errors=e,s===0}function rt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.id!==void 0&&(y(r.id,{instancePath:t+"/id",parentData:r,
parentDataProperty:"id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.url!==void 0&&(h(r.url,{instancePath:t+
"/url",parentData:r,parentDataProperty:"url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let o={
instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return rt.errors=
e,s===0}var En=zs;function zs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.videos!==void 0){let o=r.videos;if(Array.isArray(o)){if(o.
length<1){let u={instancePath:t+"/videos",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[u]:e.push(u),s++}let n=o.length;for(let u=0;u<n;u++)rt(o[u],{instancePath:t+"/videos/"+u,parentData:o,parentDataProperty:u,
rootData:l})||(e=e===null?rt.errors:e.concat(rt.errors),s=e.length)}else{let n={instancePath:t+"/videos",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.images!==void 0&&(qr(r.images,{instancePath:t+
"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?qr.errors:e.concat(qr.errors),s=e.length)),
r.usage!==void 0&&(ie(r.usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?
ie.errors:e.concat(ie.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[o]:e.push(o),s++}return zs.errors=e,s===0}var On=Tn;function Tn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ke(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;zs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?zs.errors:
e.concat(zs.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;be(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):
f&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Tn.errors=e,s===0}function tr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ve(r)>1500){let o={instancePath:t,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 chara\
cters"};e===null?e=[o]:e.push(o),s++}if(ve(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return tr.errors=e,s===0}function nr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return nr.errors=e,s===0}function Se(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Se.errors=e,s===0}var Nn=Ls;function Ls(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="prompt_optimizer"||o==="enable_safety_checker"||o==="callback\
_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additi\
onal properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="hailuo-02-\
text-to-video-pro"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"hailuo-02-text-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(tr(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?tr.errors:e.concat(tr.errors),s=e.length)),r.prompt_optimizer!==void 0&&
(nr(r.prompt_optimizer,{instancePath:t+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?nr.errors:e.concat(nr.errors),s=e.length)),r.enable_safety_checker!==void 0&&(Se(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?Se.errors:e.concat(
Se.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ls.errors=e,s===0}var up={type:"integer",enum:[6,10]};function lr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===6||r===10)){let o={instancePath:t,keyword:"enum",params:{
allowedValues:up.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return lr.errors=
e,s===0}var Vn=Is;function Is(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="duration_seconds"||o==="prompt_optimizer"||o==="enable_safety\
_checker"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="hailuo-02-text-to-video-standard"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"h\
ailuo-02-text-to-video-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(tr(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?tr.errors:e.concat(
tr.errors),s=e.length)),r.duration_seconds!==void 0&&(lr(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?lr.errors:e.concat(lr.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(nr(r.prompt_optimizer,{instancePath:t+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?nr.errors:e.concat(nr.errors),s=e.length)),r.enable_safety_checker!==void 0&&(Se(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?Se.errors:e.concat(
Se.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Is.errors=e,s===0}var Sn=zn;function zn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ls(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ls.errors:e.concat(Ls.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Is(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Is.errors:
e.concat(Is.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return zn.errors=e,s===0}var rr=Ln;function Ln(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ke(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Lr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Lr.errors:
e.concat(Lr.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;be(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):
f&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Ln.errors=e,s===0}function Re(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!er.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Te(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Re.errors=e,s===0}var In=Ks;function Ks(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
hailuo-02-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(tr(
r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?tr.errors:e.concat(
tr.errors),s=e.length)),r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image\
_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.
length)),r.last_frame_image_url!==void 0&&(Re(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,
parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(nr(r.prompt_optimizer,{instancePath:t+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?nr.errors:e.concat(nr.errors),s=e.length)),r.enable_safety_checker!==void 0&&(Se(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?Se.errors:e.concat(
Se.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ks.errors=e,s===0}var Kn=Gs,Et={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"hailuo-02-image-to-video-standard"},prompt:{$ref:"s97"},first_frame_image_url:{$ref:"s71"},last_frame_image_url:{
$ref:"s110"},duration_seconds:{$ref:"s101"},output_resolution:{type:"string",enum:["512p","768p"]},prompt_optimizer:{$ref:"\
s98"},enable_safety_checker:{$ref:"s99"},callback_url:{$ref:"s29"}}},K=Object.prototype.hasOwnProperty;function Gs(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(Et.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="hailuo-02-image-to-video-standard"){
let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"hailuo-02-image-to-video-standard"},message:"must b\
e equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==void 0&&(tr(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?tr.errors:e.concat(tr.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.last_frame_image_url!==void 0&&(Re(r.last_frame_image_url,
{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
Re.errors:e.concat(Re.errors),s=e.length)),r.duration_seconds!==void 0&&(lr(r.duration_seconds,{instancePath:t+"/duratio\
n_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?lr.errors:e.concat(lr.errors),s=
e.length)),r.output_resolution!==void 0){let o=r.output_resolution;if(typeof o!="string"){let n={instancePath:t+"/output\
_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="512p"||
o==="768p")){let n={instancePath:t+"/output_resolution",keyword:"enum",params:{allowedValues:Et.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.prompt_optimizer!==void 0&&(nr(
r.prompt_optimizer,{instancePath:t+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?nr.errors:e.concat(nr.errors),s=e.length)),r.enable_safety_checker!==void 0&&(Se(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?Se.errors:e.concat(
Se.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Gs.errors=e,s===0}function Yr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ve(r)>5e3){let o={instancePath:t,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}if(ve(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Yr.errors=e,s===0}var pp={type:"string",enum:["768p","1080p"]};function Qr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="768p"||r==="1080p")){let o={instancePath:t,keyword:"enum",params:{allowedValues:pp.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Qr.errors=e,s===0}var Gn=Ms;function Ms(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
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
e equal to constant"};e===null?e=[f]:e.push(f),s++}}r.prompt!==void 0&&(Yr(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Yr.errors:e.concat(Yr.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.duration_seconds!==void 0&&(lr(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?lr.errors:
e.concat(lr.errors),s=e.length)),r.output_resolution!==void 0&&(Qr(r.output_resolution,{instancePath:t+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Qr.errors:e.concat(Qr.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(Se(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.callback_url!==void 0&&(m(
r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let c={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[c]:e.push(c),s++}return Ms.errors=e,s===0}var Mn=Rs;function Rs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
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
must be equal to constant"};e===null?e=[f]:e.push(f),s++}}r.prompt!==void 0&&(Yr(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Yr.errors:e.concat(Yr.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.duration_seconds!==void 0&&(lr(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?lr.errors:
e.concat(lr.errors),s=e.length)),r.output_resolution!==void 0&&(Qr(r.output_resolution,{instancePath:t+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Qr.errors:e.concat(Qr.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(Se(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.callback_url!==void 0&&(m(
r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let c={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[c]:e.push(c),s++}return Rs.errors=e,s===0}var Rn=Cn;function Cn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ks(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ks.errors:e.concat(Ks.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Gs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Gs.errors:
e.concat(Gs.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;Ms(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?Ms.errors:e.concat(Ms.errors),s=e.length);var f=d===s;if(f&&n)n=!1,u=[u,2];else{
f&&(n=!0,u=2);let g=s;Rs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Rs.errors:e.concat(
Rs.errors),s=e.length);var f=g===s;f&&n?(n=!1,u=[u,3]):f&&(n=!0,u=3)}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={
instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),s++}return Cn.errors=e,s===0}function ir(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
if(r!==!1){let o={instancePath:t,keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?
e=[o]:e.push(o),s++}return ir.errors=e,s===0}function Ne(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ve(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Ne.errors=e,s===0}function je(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return je.
errors=e,s===0}function Ae(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return Ae.errors=e,s===0}var ap={type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]};function De(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===3||r===4||r===5||r===6||r===7||r===8||r===
9||r===10||r===11||r===12||r===13||r===14||r===15)){let o={instancePath:t,keyword:"enum",params:{allowedValues:ap.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return De.errors=e,s===0}var fp={type:"string",enum:["16:9","9:16","1:1"]};function oe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="16:9"||r==="9:16"||r==="1:1")){let o={instancePath:t,keyword:"enum",params:{allowedValues:fp.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return oe.errors=e,s===0}var cp={type:"string",enum:["720p","1080p","4k"]};function Ve(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p"||r==="4k")){let o={instancePath:t,keyword:"enum",params:{allowedValues:cp.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Ve.errors=e,s===0}function Ke(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)h(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
h.errors:e.concat(h.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return Ke.errors=e,s===0}function Xr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.name===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.description===void 0){let o={instancePath:t,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="name"||o==="description"||o==="element_input_urls"||o==="element_input_video_urls"||o===
"element_input_audio_urls"||o==="start_time"||o==="end_time")){let n={instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.name!==void 0&&(y(r.
name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.description!==void 0&&(y(r.description,{instancePath:t+"/description",parentData:r,parentDataProperty:"de\
scription",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.element_input_urls!==void 0&&(Ke(r.element_input_urls,
{instancePath:t+"/element_input_urls",parentData:r,parentDataProperty:"element_input_urls",rootData:l})||(e=e===null?Ke.
errors:e.concat(Ke.errors),s=e.length)),r.element_input_video_urls!==void 0&&(Ke(r.element_input_video_urls,{instancePath:t+
"/element_input_video_urls",parentData:r,parentDataProperty:"element_input_video_urls",rootData:l})||(e=e===null?Ke.errors:
e.concat(Ke.errors),s=e.length)),r.element_input_audio_urls!==void 0&&(Ke(r.element_input_audio_urls,{instancePath:t+"/e\
lement_input_audio_urls",parentData:r,parentDataProperty:"element_input_audio_urls",rootData:l})||(e=e===null?Ke.errors:
e.concat(Ke.errors),s=e.length)),r.start_time!==void 0&&($(r.start_time,{instancePath:t+"/start_time",parentData:r,parentDataProperty:"\
start_time",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.end_time!==void 0&&($(r.end_time,{instancePath:t+
"/end_time",parentData:r,parentDataProperty:"end_time",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Xr.
errors=e,s===0}var mp={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"kling-\
3.0"},multi_shots:{$ref:"s123"},prompt:{$ref:"s124"},negative_prompt:{$ref:"s125"},cfg_scale:{$ref:"s126"},duration_seconds:{
$ref:"s127"},aspect_ratio:{$ref:"s128"},output_resolution:{$ref:"s129"},enable_sound:{$ref:"s28"},first_frame_image_url:{
$ref:"s71"},last_frame_image_url:{$ref:"s110"},kling_elements:{type:"array",items:{$ref:"s130"}},callback_url:{$ref:"s29"}}};
function Pr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!K.call(mp.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-3.0"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.multi_shots!==void 0&&(ir(r.multi_shots,{instancePath:t+"\
/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?ir.errors:e.concat(ir.errors),s=e.
length)),r.prompt!==void 0&&(Ne(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.negative_prompt!==void 0&&(je(r.negative_prompt,{instancePath:t+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),
s=e.length)),r.cfg_scale!==void 0&&(Ae(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_sca\
le",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.duration_seconds!==void 0&&(De(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?De.errors:
e.concat(De.errors),s=e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),r.output_resolution!==
void 0&&(Ve(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.enable_sound!==void 0&&(q(r.enable_sound,{instancePath:t+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.
length)),r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,
parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.last_frame_image_url!==
void 0&&(Re(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_i\
mage_url",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),r.kling_elements!==void 0){let o=r.kling_elements;
if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)Xr(o[u],{instancePath:t+"/kling_elements/"+u,parentData:o,parentDataProperty:u,
rootData:l})||(e=e===null?Xr.errors:e.concat(Xr.errors),s=e.length)}else{let n={instancePath:t+"/kling_elements",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Pr.errors=e,s===0}function st(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="prompt"||o==="duration_seconds")){let n={instancePath:t,keyword:"a\
dditionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}r.prompt!==void 0&&(y(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=
e===null?y.errors:e.concat(y.errors),s=e.length)),r.duration_seconds!==void 0&&($(r.duration_seconds,{instancePath:t+"/d\
uration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?$.errors:e.concat($.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return st.errors=e,s===0}var dp={type:"object",additionalProperties:!1,required:["model","multi_shots","enable_sound","multi_prompt"],properties:{
model:{type:"string",const:"kling-3.0"},multi_shots:{type:"boolean",const:!0},enable_sound:{type:"boolean",const:!0},multi_prompt:{
type:"array",items:{$ref:"s133"}},prompt:{$ref:"s26"},negative_prompt:{$ref:"s125"},cfg_scale:{$ref:"s126"},duration_seconds:{
$ref:"s127"},aspect_ratio:{$ref:"s128"},output_resolution:{$ref:"s129"},first_frame_image_url:{$ref:"s71"},kling_elements:{
type:"array",items:{$ref:"s130"}},callback_url:{$ref:"s29"}}};function $r(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.multi_shots===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"multi_shots"},message:"\
must have required property 'multi_shots'"};e===null?e=[o]:e.push(o),s++}if(r.enable_sound===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"enable_sound"},message:"must have required property 'enable_sound'"};e===null?
e=[o]:e.push(o),s++}if(r.multi_prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"multi_\
prompt"},message:"must have required property 'multi_prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(dp.
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
st(o[u],{instancePath:t+"/multi_prompt/"+u,parentData:o,parentDataProperty:u,rootData:l})||(e=e===null?st.errors:e.concat(
st.errors),s=e.length)}else{let n={instancePath:t+"/multi_prompt",keyword:"type",params:{type:"array"},message:"must be \
array"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==void 0&&(v(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.negative_prompt!==void 0&&(je(r.negative_prompt,
{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?je.errors:
e.concat(je.errors),s=e.length)),r.cfg_scale!==void 0&&(Ae(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.duration_seconds!==void 0&&(De(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?De.errors:
e.concat(De.errors),s=e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),r.output_resolution!==
void 0&&(Ve(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,
{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
j.errors:e.concat(j.errors),s=e.length)),r.kling_elements!==void 0){let o=r.kling_elements;if(Array.isArray(o)){let n=o.
length;for(let u=0;u<n;u++)Xr(o[u],{instancePath:t+"/kling_elements/"+u,parentData:o,parentDataProperty:u,rootData:l})||
(e=e===null?Xr.errors:e.concat(Xr.errors),s=e.length)}else{let n={instancePath:t+"/kling_elements",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return $r.errors=e,s===0}function ot(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Pr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;$r(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?$r.errors:
e.concat($r.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let d={instancePath:t,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[d]:e.push(d),s++}if(r.
model!==void 0){let d=r.model;if(typeof d!="string"){let b={instancePath:t+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[b]:e.push(b),s++}if(d!=="kling-3.0"){let b={instancePath:t+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[b]:e.push(b),s++}}}else{let d={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}return ot.errors=e,s===0}function Jr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ve(r)>2500){let o={instancePath:t,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 chara\
cters"};e===null?e=[o]:e.push(o),s++}if(ve(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Jr.errors=e,s===0}var _p={type:"string",enum:["std","pro"]};function Ce(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="std"||r==="pro")){let o={instancePath:t,keyword:"enum",params:{allowedValues:_p.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Ce.errors=e,s===0}function es(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}if(r!==5){let o={instancePath:t,keyword:"const",params:{allowedValue:5},message:"must be equal to co\
nstant"};e===null?e=[o]:e.push(o),s++}return es.errors=e,s===0}function xr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>7){let n={instancePath:t,keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===
null?e=[n]:e.push(n),s++}if(r.length<1){let n={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)h(r[n],{instancePath:t+"/"+n,parentData:r,
parentDataProperty:n,rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)}else{let o={instancePath:t,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return xr.errors=e,s===0}var yp={type:"string",enum:["base","feature"]};function tt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="base"||r==="feature")){let o={instancePath:t,keyword:"enum",params:{allowedValues:yp.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return tt.errors=e,s===0}function rs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return rs.errors=e,s===0}var Fn=Cs,gp={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{
type:"string",const:"kling-o1"},prompt:{$ref:"s135"},mode:{$ref:"s136"},duration_seconds:{$ref:"s137"},aspect_ratio:{$ref:"\
s128"},enable_sound:{$ref:"s123"},reference_image_urls:{$ref:"s138"},reference_video_url:{$ref:"s18"},reference_video_type:{
$ref:"s139"},preserve_reference_video_audio:{$ref:"s140"},callback_url:{$ref:"s29"}},dependentRequired:{reference_video_type:[
"reference_video_url"],preserve_reference_video_audio:["reference_video_url"]},if:{properties:{reference_video_url:{}},required:[
"reference_video_url"],additionalProperties:!0},then:{properties:{prompt:{pattern:"<<<video_1>>>"},reference_image_urls:{
maxItems:4}},additionalProperties:!0}},Wn=new RegExp("<<<video_1>>>","u");function Cs(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.
reference_video_url===void 0&&(c="reference_video_url")){let f={};e===null?e=[f]:e.push(f),s++}}var _=u===s;if(s=o,e!==null&&
(o?e.length=o:e=null),_){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt!==void 0){let d=r.prompt;if(typeof d==
"string"&&!Wn.test(d)){let b={instancePath:t+"/prompt",keyword:"pattern",params:{pattern:"<<<video_1>>>"},message:'must \
match pattern "<<<video_1>>>"'};e===null?e=[b]:e.push(b),s++}}if(r.reference_image_urls!==void 0){let d=r.reference_image_urls;
if(Array.isArray(d)&&d.length>4){let b={instancePath:t+"/reference_image_urls",keyword:"maxItems",params:{limit:4},message:"\
must NOT have more than 4 items"};e===null?e=[b]:e.push(b),s++}}}var _=c===s;n=_}if(!n){let c={instancePath:t,keyword:"i\
f",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),s++}if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.model===void 0){let c={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"\
must have required property 'model'"};e===null?e=[c]:e.push(c),s++}if(r.prompt===void 0){let c={instancePath:t,keyword:"\
required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(c),s++}
for(let c in r)if(!K.call(gp.properties,c)){let f={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),s++}if(r.model!==void 0){let c=r.model;if(typeof c!=
"string"){let f={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:
e.push(f),s++}if(c!=="kling-o1"){let f={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-o1"},message:"\
must be equal to constant"};e===null?e=[f]:e.push(f),s++}}if(r.prompt!==void 0&&(Jr(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Jr.errors:e.concat(Jr.errors),s=e.length)),r.mode!==void 0&&(Ce(r.
mode,{instancePath:t+"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),
s=e.length)),r.duration_seconds!==void 0&&(es(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?es.errors:e.concat(es.errors),s=e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(
oe.errors),s=e.length)),r.enable_sound!==void 0&&(ir(r.enable_sound,{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"\
enable_sound",rootData:l})||(e=e===null?ir.errors:e.concat(ir.errors),s=e.length)),r.reference_image_urls!==void 0&&(xr(
r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||
(e=e===null?xr.errors:e.concat(xr.errors),s=e.length)),r.reference_video_url!==void 0&&(h(r.reference_video_url,{instancePath:t+
"/reference_video_url",parentData:r,parentDataProperty:"reference_video_url",rootData:l})||(e=e===null?h.errors:e.concat(
h.errors),s=e.length)),r.reference_video_type!==void 0&&(tt(r.reference_video_type,{instancePath:t+"/reference_video_typ\
e",parentData:r,parentDataProperty:"reference_video_type",rootData:l})||(e=e===null?tt.errors:e.concat(tt.errors),s=e.length)),
r.preserve_reference_video_audio!==void 0&&(rs(r.preserve_reference_video_audio,{instancePath:t+"/preserve_reference_vid\
eo_audio",parentData:r,parentDataProperty:"preserve_reference_video_audio",rootData:l})||(e=e===null?rs.errors:e.concat(
rs.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.reference_video_type!==void 0&&r.reference_video_url===
void 0){let c={instancePath:t,keyword:"dependentRequired",params:{property:"reference_video_type",missingProperty:"refer\
ence_video_url",depsCount:1,deps:"reference_video_url"},message:"must have property reference_video_url when property re\
ference_video_type is present"};e===null?e=[c]:e.push(c),s++}if(r.preserve_reference_video_audio!==void 0&&r.reference_video_url===
void 0){let c={instancePath:t,keyword:"dependentRequired",params:{property:"preserve_reference_video_audio",missingProperty:"\
reference_video_url",depsCount:1,deps:"reference_video_url"},message:"must have property reference_video_url when proper\
ty preserve_reference_video_audio is present"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}return Cs.errors=e,s===0}var hp={type:"integer",enum:[5,10]};function ze(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===5||r===10)){let o={instancePath:t,keyword:"enum",params:{
allowedValues:hp.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return ze.errors=
e,s===0}function ss(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return ss.errors=e,s===0}var Hn=Fs;function Fs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="negative_prompt"||o==="cfg_scale"||o==="duration_seconds"||o===
"aspect_ratio"||o==="enable_sound"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-v2.1-master-text-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.1-master-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(Ne(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Ne.errors:e.concat(
Ne.errors),s=e.length)),r.negative_prompt!==void 0&&(je(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),s=e.length)),r.cfg_scale!==
void 0&&(Ae(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?
Ae.errors:e.concat(Ae.errors),s=e.length)),r.duration_seconds!==void 0&&(ze(r.duration_seconds,{instancePath:t+"/duratio\
n_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),s=
e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),r.enable_sound!==void 0&&(ss(r.enable_sound,
{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?ss.errors:e.concat(
ss.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Fs.errors=e,s===0}var Bn=Ws;function Ws(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="negative_prompt"||o==="cfg_scale"||o==="duration_seconds"||o===
"aspect_ratio"||o==="enable_sound"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-v2.5-turbo-text-to-video-pro"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.5-turbo-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(Ne(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Ne.errors:e.concat(
Ne.errors),s=e.length)),r.negative_prompt!==void 0&&(je(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),s=e.length)),r.cfg_scale!==
void 0&&(Ae(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?
Ae.errors:e.concat(Ae.errors),s=e.length)),r.duration_seconds!==void 0&&(ze(r.duration_seconds,{instancePath:t+"/duratio\
n_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),s=
e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),r.enable_sound!==void 0&&(ss(r.enable_sound,
{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?ss.errors:e.concat(
ss.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ws.errors=e,s===0}function de(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ve(r)>2500){let o={instancePath:t,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 chara\
cters"};e===null?e=[o]:e.push(o),s++}if(ve(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return de.errors=e,s===0}var wp={type:"integer",enum:[5,10]};function ur(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===5||r===10)){let o={instancePath:t,keyword:"enum",params:{
allowedValues:wp.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return ur.errors=
e,s===0}var Zn=Hs;function Hs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
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
s++}}r.prompt!==void 0&&(de(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=
e===null?de.errors:e.concat(de.errors),s=e.length)),r.mode!==void 0&&(Ce(r.mode,{instancePath:t+"/mode",parentData:r,parentDataProperty:"\
mode",rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length)),r.duration_seconds!==void 0&&(ur(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ur.errors:
e.concat(ur.errors),s=e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),r.enable_sound!==
void 0&&(q(r.enable_sound,{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=
e===null?q.errors:e.concat(q.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_\
url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let c={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}return Hs.
errors=e,s===0}var Un=Bs;function Bs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="duration_seconds"||o==="aspect_ratio"||o==="output_resolution"||
o==="enable_sound"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-v3-omni"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(de(r.prompt,{instancePath:t+"/pro\
mpt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.duration_seconds!==
void 0&&(De(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?De.errors:e.concat(De.errors),s=e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,{instancePath:t+"/asp\
ect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),
r.output_resolution!==void 0&&(Ve(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.enable_sound!==void 0&&(q(r.enable_sound,
{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Bs.errors=e,s===0}var Yn=Zs;function Zs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
nt"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(de(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.reference_image_urls!==void 0&&(xr(r.reference_image_urls,
{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?
xr.errors:e.concat(xr.errors),s=e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),r.duration_seconds!==
void 0&&(De(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?De.errors:e.concat(De.errors),s=e.length)),r.output_resolution!==void 0&&(Ve(r.output_resolution,{instancePath:t+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.
errors),s=e.length)),r.enable_sound!==void 0&&(q(r.enable_sound,{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"\
enable_sound",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Zs.errors=e,s===0}var Qn=Us;function Us(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="duration_seconds"||o==="aspect_ratio"||o==="output_resolution"||
o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={
instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!==
"kling-v3-turbo-text-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v3-turbo-text\
-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(de(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),
r.duration_seconds!==void 0&&(De(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(
oe.errors),s=e.length)),r.output_resolution!==void 0&&(G(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,
parentDataProperty:"output_resolution",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Us.errors=e,s===0}var Xn=Jn;function Jn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ot(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ot.errors:e.concat(ot.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Cs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Cs.errors:
e.concat(Cs.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;Fs(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?Fs.errors:e.concat(Fs.errors),s=e.length);var f=d===s;if(f&&n)n=!1,u=[u,2];else{
f&&(n=!0,u=2);let g=s;Ws(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ws.errors:e.concat(
Ws.errors),s=e.length);var f=g===s;if(f&&n)n=!1,u=[u,3];else{f&&(n=!0,u=3);let k=s;Hs(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?Hs.errors:e.concat(Hs.errors),s=e.length);var f=k===s;if(f&&n)n=!1,u=[u,4];else{f&&(n=!0,u=4);
let Oe=s;Bs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Bs.errors:e.concat(Bs.errors),
s=e.length);var f=Oe===s;if(f&&n)n=!1,u=[u,5];else{f&&(n=!0,u=5);let R=s;Zs(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?Zs.errors:e.concat(Zs.errors),s=e.length);var f=R===s;if(f&&n)n=!1,u=[u,6];else{f&&(n=!0,u=6);
let me=s;Us(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Us.errors:e.concat(Us.errors),
s=e.length);var f=me===s;f&&n?(n=!1,u=[u,7]):f&&(n=!0,u=7)}}}}}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,
keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}
return Jn.errors=e,s===0}var el=rl;function rl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Pr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;$r(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?$r.errors:
e.concat($r.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let d={instancePath:t,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[d]:e.push(d),s++}if(r.
model!==void 0){let d=r.model;if(typeof d!="string"){let b={instancePath:t+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[b]:e.push(b),s++}if(d!=="kling-3.0"){let b={instancePath:t+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[b]:e.push(b),s++}}}else{let d={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}return rl.errors=e,s===0}var sl=ol;function ol(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-3.0"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Pr(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),s=e.length),ol.errors=e,s===0}var tl=nl;function nl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-3.0"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return $r(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?$r.errors:e.concat($r.errors),s=e.length),nl.errors=e,s===0}var ll=Ys,vp={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-o1"},prompt:{$ref:"s13\
5"},first_frame_image_url:{$ref:"s71"},last_frame_image_url:{$ref:"s18"},mode:{$ref:"s136"},duration_seconds:{$ref:"s137"},
aspect_ratio:{$ref:"s128"},enable_sound:{$ref:"s123"},reference_image_urls:{$ref:"s138"},reference_video_url:{$ref:"s18"},
reference_video_type:{type:"string",const:"feature"},preserve_reference_video_audio:{$ref:"s140"},callback_url:{$ref:"s2\
9"}},dependentRequired:{reference_video_type:["reference_video_url"],preserve_reference_video_audio:["reference_video_ur\
l"]},allOf:[{if:{properties:{reference_video_url:{}},required:["reference_video_url"],additionalProperties:!0},then:{properties:{
prompt:{pattern:"<<<video_1>>>"},reference_video_type:{},reference_image_urls:{maxItems:4}},required:["reference_video_t\
ype"],additionalProperties:!0}},{if:{properties:{last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},
then:{properties:{reference_image_urls:{not:{}},reference_video_url:{not:{}}},additionalProperties:!0}}]};function Ys(r,{
instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let g;if(r.reference_video_url===void 0&&(g="reference_video_url")){let D={};e===null?e=[D]:e.push(
D),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let g=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
reference_video_type===void 0){let k={instancePath:t,keyword:"required",params:{missingProperty:"reference_video_type"},
message:"must have required property 'reference_video_type'"};e===null?e=[k]:e.push(k),s++}if(r.prompt!==void 0){let k=r.
prompt;if(typeof k=="string"&&!Wn.test(k)){let $e={instancePath:t+"/prompt",keyword:"pattern",params:{pattern:"<<<video_\
1>>>"},message:'must match pattern "<<<video_1>>>"'};e===null?e=[$e]:e.push($e),s++}}if(r.reference_image_urls!==void 0){
let k=r.reference_image_urls;if(Array.isArray(k)&&k.length>4){let $e={instancePath:t+"/reference_image_urls",keyword:"ma\
xItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[$e]:e.push($e),s++}}}var _=g===s;n=_}if(!n){
let g={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[g]:e.push(
g),s++}let c=s,f=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.last_frame_image_url===void 0&&(g="last_\
frame_image_url")){let D={};e===null?e=[D]:e.push(D),s++}}var b=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),b){let g=s;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reference_image_urls!==void 0){let k={instancePath:t+"/reference_image\
_urls",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.push(k),s++}if(r.reference_video_url!==void 0){
let k={instancePath:t+"/reference_video_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.push(
k),s++}}var b=g===s;f=b}if(!f){let g={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "th\
en" schema'};e===null?e=[g]:e.push(g),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let g={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[g]:e.push(
g),s++}if(r.prompt===void 0){let g={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[g]:e.push(g),s++}if(r.first_frame_image_url===void 0){let g={instancePath:t,
keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_im\
age_url'"};e===null?e=[g]:e.push(g),s++}for(let g in r)if(!K.call(vp.properties,g)){let D={instancePath:t,keyword:"addit\
ionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[D]:e.push(D),s++}
if(r.model!==void 0){let g=r.model;if(typeof g!="string"){let D={instancePath:t+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[D]:e.push(D),s++}if(g!=="kling-o1"){let D={instancePath:t+"/model",keyword:"\
const",params:{allowedValue:"kling-o1"},message:"must be equal to constant"};e===null?e=[D]:e.push(D),s++}}if(r.prompt!==
void 0&&(Jr(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Jr.errors:
e.concat(Jr.errors),s=e.length)),r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_fr\
ame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),
s=e.length)),r.last_frame_image_url!==void 0&&(h(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,
parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.mode!==void 0&&
(Ce(r.mode,{instancePath:t+"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.
errors),s=e.length)),r.duration_seconds!==void 0&&(es(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?es.errors:e.concat(es.errors),s=e.length)),r.aspect_ratio!==
void 0&&(oe(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),r.enable_sound!==void 0&&(ir(r.enable_sound,{instancePath:t+"/ena\
ble_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?ir.errors:e.concat(ir.errors),s=e.length)),
r.reference_image_urls!==void 0&&(xr(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:l})||(e=e===null?xr.errors:e.concat(xr.errors),s=e.length)),r.reference_video_url!==void 0&&
(h(r.reference_video_url,{instancePath:t+"/reference_video_url",parentData:r,parentDataProperty:"reference_video_url",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.reference_video_type!==void 0){let g=r.reference_video_type;if(typeof g!=
"string"){let D={instancePath:t+"/reference_video_type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[D]:e.push(D),s++}if(g!=="feature"){let D={instancePath:t+"/reference_video_type",keyword:"const",params:{allowedValue:"\
feature"},message:"must be equal to constant"};e===null?e=[D]:e.push(D),s++}}if(r.preserve_reference_video_audio!==void 0&&
(rs(r.preserve_reference_video_audio,{instancePath:t+"/preserve_reference_video_audio",parentData:r,parentDataProperty:"\
preserve_reference_video_audio",rootData:l})||(e=e===null?rs.errors:e.concat(rs.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length)),r.reference_video_type!==void 0&&r.reference_video_url===void 0){let g={instancePath:t,
keyword:"dependentRequired",params:{property:"reference_video_type",missingProperty:"reference_video_url",depsCount:1,deps:"\
reference_video_url"},message:"must have property reference_video_url when property reference_video_type is present"};e===
null?e=[g]:e.push(g),s++}if(r.preserve_reference_video_audio!==void 0&&r.reference_video_url===void 0){let g={instancePath:t,
keyword:"dependentRequired",params:{property:"preserve_reference_video_audio",missingProperty:"reference_video_url",depsCount:1,
deps:"reference_video_url"},message:"must have property reference_video_url when property preserve_reference_video_audio\
 is present"};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:t,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[g]:e.push(g),s++}return Ys.errors=e,s===0}function pr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return pr.
errors=e,s===0}var il=Qs,bp={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{
model:{type:"string",const:"kling-v2.1-master-image-to-video"},prompt:{$ref:"s124"},first_frame_image_url:{$ref:"s71"},last_frame_image_url:{
$ref:"s18"},negative_prompt:{$ref:"s125"},cfg_scale:{$ref:"s126"},duration_seconds:{$ref:"s142"},aspect_ratio:{$ref:"s16\
4"},callback_url:{$ref:"s29"}}};function Qs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!K.call(bp.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="kling-v2.1-master-image-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"k\
ling-v2.1-master-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(Ne(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Ne.errors:e.concat(
Ne.errors),s=e.length)),r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image\
_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.
length)),r.last_frame_image_url!==void 0&&(h(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,
parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.negative_prompt!==
void 0&&(je(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?je.errors:e.concat(je.errors),s=e.length)),r.cfg_scale!==void 0&&(Ae(r.cfg_scale,{instancePath:t+"/cfg_scale",
parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.duration_seconds!==
void 0&&(ze(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.aspect_ratio!==void 0&&(pr(r.aspect_ratio,{instancePath:t+"/asp\
ect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?pr.errors:e.concat(pr.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Qs.errors=e,s===0}var ul=Xs,kp={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.1-pro"},prompt:{$ref:"\
s124"},first_frame_image_url:{$ref:"s71"},last_frame_image_url:{$ref:"s110"},negative_prompt:{$ref:"s125"},cfg_scale:{$ref:"\
s126"},duration_seconds:{$ref:"s142"},aspect_ratio:{$ref:"s164"},callback_url:{$ref:"s29"}}};function Xs(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(kp.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="kling-v2.1-pro"){let n={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"kling-v2.1-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),s++}}r.prompt!==void 0&&(Ne(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(
j.errors),s=e.length)),r.last_frame_image_url!==void 0&&(Re(r.last_frame_image_url,{instancePath:t+"/last_frame_image_ur\
l",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),
r.negative_prompt!==void 0&&(je(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"ne\
gative_prompt",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),s=e.length)),r.cfg_scale!==void 0&&(Ae(r.cfg_scale,
{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.
errors),s=e.length)),r.duration_seconds!==void 0&&(ze(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.aspect_ratio!==
void 0&&(pr(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?pr.errors:e.concat(pr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Xs.
errors=e,s===0}var pl=Js,Dp={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{
model:{type:"string",const:"kling-v2.1-standard"},prompt:{$ref:"s124"},first_frame_image_url:{$ref:"s71"},last_frame_image_url:{
$ref:"s18"},negative_prompt:{$ref:"s125"},cfg_scale:{$ref:"s126"},duration_seconds:{$ref:"s142"},aspect_ratio:{$ref:"s16\
4"},callback_url:{$ref:"s29"}}};function Js(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!K.call(Dp.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="kling-v2.1-standard"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v2.1-sta\
ndard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(Ne(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),
r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.last_frame_image_url!==void 0&&
(h(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.negative_prompt!==void 0&&(je(r.negative_prompt,{instancePath:t+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),
s=e.length)),r.cfg_scale!==void 0&&(Ae(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_sca\
le",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.duration_seconds!==void 0&&(ze(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ze.errors:
e.concat(ze.errors),s=e.length)),r.aspect_ratio!==void 0&&(pr(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?pr.errors:e.concat(pr.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Js.errors=e,s===0}var al=eo,qp={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.5-turbo-image-to-vi\
deo-pro"},prompt:{$ref:"s124"},first_frame_image_url:{$ref:"s71"},last_frame_image_url:{$ref:"s110"},negative_prompt:{$ref:"\
s125"},cfg_scale:{$ref:"s126"},duration_seconds:{$ref:"s142"},aspect_ratio:{$ref:"s164"},callback_url:{$ref:"s29"}}};function eo(r,{
instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(qp.properties,o)){let n={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="kling-v2.5-turbo-image-to-vi\
deo-pro"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v2.5-turbo-image-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(Ne(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.last_frame_image_url!==void 0&&(Re(r.last_frame_image_url,
{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
Re.errors:e.concat(Re.errors),s=e.length)),r.negative_prompt!==void 0&&(je(r.negative_prompt,{instancePath:t+"/negative_\
prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),s=e.length)),
r.cfg_scale!==void 0&&(Ae(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||
(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.duration_seconds!==void 0&&(ze(r.duration_seconds,{instancePath:t+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),
s=e.length)),r.aspect_ratio!==void 0&&(pr(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?pr.errors:e.concat(pr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return eo.errors=e,s===0}var fl=ro,Pp={type:"object",additionalProperties:!1,required:["model","prom\
pt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.6"},prompt:{$ref:"s146"},first_frame_image_url:{
$ref:"s71"},last_frame_image_url:{$ref:"s18"},mode:{$ref:"s136"},duration_seconds:{$ref:"s147"},aspect_ratio:{$ref:"s128"},
enable_sound:{$ref:"s28"},callback_url:{$ref:"s29"}},allOf:[{if:{properties:{enable_sound:{const:!0}},required:["enable_\
sound"],additionalProperties:!0},then:{properties:{mode:{const:"pro"}},required:["mode"],additionalProperties:!0}},{if:{
properties:{last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},then:{properties:{mode:{
const:"pro"},duration_seconds:{const:5}},required:["mode"],additionalProperties:!0}}]};function ro(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(
r)){let g;if(r.enable_sound===void 0&&(g="enable_sound")){let D={};e===null?e=[D]:e.push(D),s++}else if(r.enable_sound!==
void 0&&r.enable_sound!==!0){let D={};e===null?e=[D]:e.push(D),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){
let g=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let k={instancePath:t,keyword:"required",params:{
missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[k]:e.push(k),s++}if(r.mode!==void 0&&r.
mode!=="pro"){let k={instancePath:t+"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal to consta\
nt"};e===null?e=[k]:e.push(k),s++}}var _=g===s;n=_}if(!n){let g={instancePath:t,keyword:"if",params:{failingKeyword:"the\
n"},message:'must match "then" schema'};e===null?e=[g]:e.push(g),s++}let c=s,f=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(
r)){let g;if(r.last_frame_image_url===void 0&&(g="last_frame_image_url")){let D={};e===null?e=[D]:e.push(D),s++}}var b=d===
s;if(s=c,e!==null&&(c?e.length=c:e=null),b){let g=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let k={
instancePath:t,keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?
e=[k]:e.push(k),s++}if(r.mode!==void 0&&r.mode!=="pro"){let k={instancePath:t+"/mode",keyword:"const",params:{allowedValue:"\
pro"},message:"must be equal to constant"};e===null?e=[k]:e.push(k),s++}if(r.duration_seconds!==void 0&&r.duration_seconds!==
5){let k={instancePath:t+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"must be equal to constant"};
e===null?e=[k]:e.push(k),s++}}var b=g===s;f=b}if(!f){let g={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};e===null?e=[g]:e.push(g),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let g={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[g]:e.push(g),s++}if(r.prompt===void 0){let g={instancePath:t,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[g]:e.push(g),s++}if(r.first_frame_image_url===void 0){
let g={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[g]:e.push(g),s++}for(let g in r)if(!K.call(Pp.properties,g)){let D={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[
D]:e.push(D),s++}if(r.model!==void 0){let g=r.model;if(typeof g!="string"){let D={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[D]:e.push(D),s++}if(g!=="kling-v2.6"){let D={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===null?e=[D]:e.push(D),
s++}}r.prompt!==void 0&&(de(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=
e===null?de.errors:e.concat(de.errors),s=e.length)),r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(
j.errors),s=e.length)),r.last_frame_image_url!==void 0&&(h(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",
parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.mode!==void 0&&(Ce(r.mode,{instancePath:t+"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?Ce.
errors:e.concat(Ce.errors),s=e.length)),r.duration_seconds!==void 0&&(ur(r.duration_seconds,{instancePath:t+"/duration_s\
econds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ur.errors:e.concat(ur.errors),s=e.length)),
r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_rati\
o",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),r.enable_sound!==void 0&&(q(r.enable_sound,{instancePath:t+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.
length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"cal\
lback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let g={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),s++}return ro.errors=e,s===0}var cl=so,$p={type:"\
object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"\
kling-v3-omni"},prompt:{$ref:"s146"},first_frame_image_url:{$ref:"s71"},last_frame_image_url:{$ref:"s18"},duration_seconds:{
$ref:"s127"},aspect_ratio:{$ref:"s128"},output_resolution:{$ref:"s129"},enable_sound:{$ref:"s28"},callback_url:{$ref:"s2\
9"}},if:{properties:{last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},then:{properties:{
duration_seconds:{const:5}},additionalProperties:!0}};function so(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.last_frame_image_url===
void 0&&(c="last_frame_image_url")){let f={};e===null?e=[f]:e.push(f),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=
null),_){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&r.duration_seconds!==5){let d={
instancePath:t+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"must be equal to constant"};e===null?
e=[d]:e.push(d),s++}var _=c===s;n=_}if(!n){let c={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'mu\
st match "then" schema'};e===null?e=[c]:e.push(c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let c={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[c]:e.push(c),s++}if(r.prompt===void 0){let c={instancePath:t,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(c),s++}if(r.first_frame_image_url===void 0){
let c={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[c]:e.push(c),s++}for(let c in r)if(!K.call($p.properties,c)){let f={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[
f]:e.push(f),s++}if(r.model!==void 0){let c=r.model;if(typeof c!="string"){let f={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(c!=="kling-v3-omni"){let f={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"kling-v3-omni"},message:"must be equal to constant"};e===null?e=[f]:e.push(
f),s++}}r.prompt!==void 0&&(de(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(
j.errors),s=e.length)),r.last_frame_image_url!==void 0&&(h(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",
parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.duration_seconds!==void 0&&(De(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(
oe.errors),s=e.length)),r.output_resolution!==void 0&&(Ve(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,
parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.enable_sound!==
void 0&&(q(r.enable_sound,{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=
e===null?q.errors:e.concat(q.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_\
url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let c={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}return so.
errors=e,s===0}var ml=oo;function oo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(de(r.prompt,{instancePath:t+"/pro\
mpt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.duration_seconds!==void 0&&(De(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?De.errors:
e.concat(De.errors),s=e.length)),r.output_resolution!==void 0&&(G(r.output_resolution,{instancePath:t+"/output_resolutio\
n",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return oo.errors=e,s===0}var dl=_l;function _l(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ys(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ys.errors:e.concat(Ys.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Qs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Qs.errors:
e.concat(Qs.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;Xs(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?Xs.errors:e.concat(Xs.errors),s=e.length);var f=d===s;if(f&&n)n=!1,u=[u,2];else{
f&&(n=!0,u=2);let g=s;Js(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Js.errors:e.concat(
Js.errors),s=e.length);var f=g===s;if(f&&n)n=!1,u=[u,3];else{f&&(n=!0,u=3);let k=s;eo(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?eo.errors:e.concat(eo.errors),s=e.length);var f=k===s;if(f&&n)n=!1,u=[u,4];else{f&&(n=!0,u=4);
let Oe=s;ro(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ro.errors:e.concat(ro.errors),
s=e.length);var f=Oe===s;if(f&&n)n=!1,u=[u,5];else{f&&(n=!0,u=5);let R=s;so(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?so.errors:e.concat(so.errors),s=e.length);var f=R===s;if(f&&n)n=!1,u=[u,6];else{f&&(n=!0,u=6);
let me=s;oo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?oo.errors:e.concat(oo.errors),
s=e.length);var f=me===s;f&&n?(n=!1,u=[u,7]):f&&(n=!0,u=7)}}}}}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,
keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}
return _l.errors=e,s===0}function os(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ve(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return os.errors=e,s===0}function jr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>4){let n={instancePath:t,keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===
null?e=[n]:e.push(n),s++}if(r.length<1){let n={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)h(r[n],{instancePath:t+"/"+n,parentData:r,
parentDataProperty:n,rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)}else{let o={instancePath:t,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return jr.errors=e,s===0}var xp={type:"string",enum:["auto","16:9","9:16","1:1"]};function ts(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="auto"||r==="16:9"||r==="9:16"||r==="1:1")){let o={instancePath:t,
keyword:"enum",params:{allowedValues:xp.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),s++}return ts.errors=e,s===0}var yl=to,Ot={type:"object",additionalProperties:!1,required:["model","prompt","aspect_r\
atio"],properties:{model:{type:"string",const:"kling-v3-omni-edit"},prompt:{$ref:"s146"},source_video_url:{$ref:"s18"},source_task_id:{
$ref:"s181"},reference_image_urls:{$ref:"s182"},aspect_ratio:{$ref:"s183"},duration_seconds:{$ref:"s127"},output_resolution:{
$ref:"s129"},enable_sound:{$ref:"s28"},callback_url:{$ref:"s29"}},allOf:[{if:{properties:{source_video_url:{}},required:[
"source_video_url"],additionalProperties:!0},then:{properties:{source_task_id:{not:{}}},additionalProperties:!0}},{if:{not:{
properties:{source_video_url:{}},required:["source_video_url"],additionalProperties:!0}},then:{properties:{source_task_id:{}},
required:["source_task_id"],additionalProperties:!0}},{if:{properties:{reference_image_urls:{}},required:["reference_ima\
ge_urls"],additionalProperties:!0},then:{properties:{aspect_ratio:{enum:["16:9","9:16","1:1"]}},additionalProperties:!0}},
{if:{not:{properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0}},then:{properties:{
aspect_ratio:{const:"auto"},duration_seconds:{const:5}},additionalProperties:!0}}]};function to(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.
source_video_url===void 0&&(w="source_video_url")){let P={};e===null?e=[P]:e.push(P),s++}}var _=u===s;if(s=o,e!==null&&(o?
e.length=o:e=null),_){let w=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==void 0){let N={instancePath:t+
"/source_task_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[N]:e.push(N),s++}var _=w===s;n=_}if(!n){
let w={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[w]:e.push(
w),s++}let c=s,f=!0,d=s,b=s,g=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.source_video_url===void 0&&(w="s\
ource_video_url")){let P={};e===null?e=[P]:e.push(P),s++}}var D=g===s;if(D){let w={};e===null?e=[w]:e.push(w),s++}else s=
b,e!==null&&(b?e.length=b:e=null);var k=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),k){let w=s;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.source_task_id===void 0){let N={instancePath:t,keyword:"required",params:{missingProperty:"source_t\
ask_id"},message:"must have required property 'source_task_id'"};e===null?e=[N]:e.push(N),s++}var k=w===s;f=k}if(!f){let w={
instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[w]:e.push(w),
s++}let $e=s,Oe=!0,Ie=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.reference_image_urls===void 0&&(w="refer\
ence_image_urls")){let P={};e===null?e=[P]:e.push(P),s++}}var R=Ie===s;if(s=$e,e!==null&&($e?e.length=$e:e=null),R){let w=s;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.aspect_ratio!==void 0){let N=r.aspect_ratio;if(!(N==="16:9"||N==="9:16"||
N==="1:1")){let xe={instancePath:t+"/aspect_ratio",keyword:"enum",params:{allowedValues:Ot.allOf[2].then.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[xe]:e.push(xe),s++}}var R=w===s;Oe=R}if(!Oe){let w={
instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[w]:e.push(w),
s++}let Z=s,me=!0,x=s,L=s,z=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.reference_image_urls===void 0&&(w=
"reference_image_urls")){let P={};e===null?e=[P]:e.push(P),s++}}var Es=z===s;if(Es){let w={};e===null?e=[w]:e.push(w),s++}else
s=L,e!==null&&(L?e.length=L:e=null);var Je=x===s;if(s=Z,e!==null&&(Z?e.length=Z:e=null),Je){let w=s;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.aspect_ratio!==void 0&&r.aspect_ratio!=="auto"){let N={instancePath:t+"/aspect_ratio",keyword:"\
const",params:{allowedValue:"auto"},message:"must be equal to constant"};e===null?e=[N]:e.push(N),s++}if(r.duration_seconds!==
void 0&&r.duration_seconds!==5){let N={instancePath:t+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"\
must be equal to constant"};e===null?e=[N]:e.push(N),s++}}var Je=w===s;me=Je}if(!me){let w={instancePath:t,keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[w]:e.push(w),s++}if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.model===void 0){let w={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"\
must have required property 'model'"};e===null?e=[w]:e.push(w),s++}if(r.prompt===void 0){let w={instancePath:t,keyword:"\
required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[w]:e.push(w),s++}
if(r.aspect_ratio===void 0){let w={instancePath:t,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"mu\
st have required property 'aspect_ratio'"};e===null?e=[w]:e.push(w),s++}for(let w in r)if(!K.call(Ot.properties,w)){let P={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"};
e===null?e=[P]:e.push(P),s++}if(r.model!==void 0){let w=r.model;if(typeof w!="string"){let P={instancePath:t+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}if(w!=="kling-v3-omni-edit"){let P={
instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-edit"},message:"must be equal to constant"};
e===null?e=[P]:e.push(P),s++}}r.prompt!==void 0&&(de(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.source_video_url!==void 0&&(h(r.source_video_url,
{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?h.errors:
e.concat(h.errors),s=e.length)),r.source_task_id!==void 0&&(os(r.source_task_id,{instancePath:t+"/source_task_id",parentData:r,
parentDataProperty:"source_task_id",rootData:l})||(e=e===null?os.errors:e.concat(os.errors),s=e.length)),r.reference_image_urls!==
void 0&&(jr(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"reference_im\
age_urls",rootData:l})||(e=e===null?jr.errors:e.concat(jr.errors),s=e.length)),r.aspect_ratio!==void 0&&(ts(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?ts.errors:e.concat(
ts.errors),s=e.length)),r.duration_seconds!==void 0&&(De(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),r.output_resolution!==
void 0&&(Ve(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.enable_sound!==void 0&&(q(r.enable_sound,{instancePath:t+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.
length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"cal\
lback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let w={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),s++}return to.errors=e,s===0}var gl=no,Tt={type:"\
object",additionalProperties:!1,required:["model","prompt","aspect_ratio"],properties:{model:{type:"string",const:"kling\
-v3-omni-reference"},prompt:{$ref:"s146"},source_video_url:{$ref:"s18"},source_task_id:{$ref:"s181"},reference_image_urls:{
$ref:"s182"},aspect_ratio:{$ref:"s183"},duration_seconds:{$ref:"s127"},output_resolution:{$ref:"s129"},enable_sound:{$ref:"\
s123"},callback_url:{$ref:"s29"}},allOf:[{if:{properties:{source_video_url:{}},required:["source_video_url"],additionalProperties:!0},
then:{properties:{source_task_id:{not:{}}},additionalProperties:!0}},{if:{not:{properties:{source_video_url:{}},required:[
"source_video_url"],additionalProperties:!0}},then:{properties:{source_task_id:{}},required:["source_task_id"],additionalProperties:!0}},
{if:{properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0},then:{properties:{aspect_ratio:{
enum:["16:9","9:16","1:1"]}},additionalProperties:!0}},{if:{not:{properties:{reference_image_urls:{}},required:["referen\
ce_image_urls"],additionalProperties:!0}},then:{properties:{aspect_ratio:{const:"auto"},duration_seconds:{const:5}},additionalProperties:!0}}]};
function no(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let w;if(r.source_video_url===void 0&&(w="source_video_url")){let P={};e===null?e=[P]:e.push(
P),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let w=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==
void 0){let N={instancePath:t+"/source_task_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[N]:e.push(
N),s++}var _=w===s;n=_}if(!n){let w={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "the\
n" schema'};e===null?e=[w]:e.push(w),s++}let c=s,f=!0,d=s,b=s,g=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.
source_video_url===void 0&&(w="source_video_url")){let P={};e===null?e=[P]:e.push(P),s++}}var D=g===s;if(D){let w={};e===
null?e=[w]:e.push(w),s++}else s=b,e!==null&&(b?e.length=b:e=null);var k=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),k){
let w=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id===void 0){let N={instancePath:t,keyword:"required",
params:{missingProperty:"source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[N]:e.push(
N),s++}var k=w===s;f=k}if(!f){let w={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "the\
n" schema'};e===null?e=[w]:e.push(w),s++}let $e=s,Oe=!0,Ie=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.reference_image_urls===
void 0&&(w="reference_image_urls")){let P={};e===null?e=[P]:e.push(P),s++}}var R=Ie===s;if(s=$e,e!==null&&($e?e.length=$e:
e=null),R){let w=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.aspect_ratio!==void 0){let N=r.aspect_ratio;if(!(N==="\
16:9"||N==="9:16"||N==="1:1")){let xe={instancePath:t+"/aspect_ratio",keyword:"enum",params:{allowedValues:Tt.allOf[2].then.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[xe]:e.push(xe),s++}}var R=w===
s;Oe=R}if(!Oe){let w={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===
null?e=[w]:e.push(w),s++}let Z=s,me=!0,x=s,L=s,z=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.reference_image_urls===
void 0&&(w="reference_image_urls")){let P={};e===null?e=[P]:e.push(P),s++}}var Es=z===s;if(Es){let w={};e===null?e=[w]:e.
push(w),s++}else s=L,e!==null&&(L?e.length=L:e=null);var Je=x===s;if(s=Z,e!==null&&(Z?e.length=Z:e=null),Je){let w=s;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.aspect_ratio!==void 0&&r.aspect_ratio!=="auto"){let N={instancePath:t+"/aspe\
ct_ratio",keyword:"const",params:{allowedValue:"auto"},message:"must be equal to constant"};e===null?e=[N]:e.push(N),s++}
if(r.duration_seconds!==void 0&&r.duration_seconds!==5){let N={instancePath:t+"/duration_seconds",keyword:"const",params:{
allowedValue:5},message:"must be equal to constant"};e===null?e=[N]:e.push(N),s++}}var Je=w===s;me=Je}if(!me){let w={instancePath:t,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[w]:e.push(w),s++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let w={instancePath:t,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[w]:e.push(w),s++}if(r.prompt===void 0){let w={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[w]:e.push(
w),s++}if(r.aspect_ratio===void 0){let w={instancePath:t,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[w]:e.push(w),s++}for(let w in r)if(!K.call(Tt.properties,w)){let P={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"};
e===null?e=[P]:e.push(P),s++}if(r.model!==void 0){let w=r.model;if(typeof w!="string"){let P={instancePath:t+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}if(w!=="kling-v3-omni-reference"){let P={
instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-reference"},message:"must be equal to consta\
nt"};e===null?e=[P]:e.push(P),s++}}r.prompt!==void 0&&(de(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.source_video_url!==void 0&&(h(r.source_video_url,
{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?h.errors:
e.concat(h.errors),s=e.length)),r.source_task_id!==void 0&&(os(r.source_task_id,{instancePath:t+"/source_task_id",parentData:r,
parentDataProperty:"source_task_id",rootData:l})||(e=e===null?os.errors:e.concat(os.errors),s=e.length)),r.reference_image_urls!==
void 0&&(jr(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"reference_im\
age_urls",rootData:l})||(e=e===null?jr.errors:e.concat(jr.errors),s=e.length)),r.aspect_ratio!==void 0&&(ts(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?ts.errors:e.concat(
ts.errors),s=e.length)),r.duration_seconds!==void 0&&(De(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),r.output_resolution!==
void 0&&(Ve(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.enable_sound!==void 0&&(ir(r.enable_sound,{instancePath:t+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?ir.errors:e.concat(ir.errors),s=
e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"c\
allback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let w={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),s++}return no.errors=e,s===0}var hl=wl;function wl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
to(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?to.errors:e.concat(to.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;no(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?no.errors:
e.concat(no.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return wl.errors=e,s===0}var vl=bl;function bl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"source_task_id"||o==="prompt"||o==="mode"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.source_task_id!==void 0&&
(v(r.source_task_id,{instancePath:t+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:l})||(e=
e===null?v.errors:e.concat(v.errors),s=e.length)),r.prompt!==void 0&&(v(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.mode!==void 0&&(Ce(r.mode,
{instancePath:t+"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=
e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"c\
allback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return bl.errors=e,s===0}var jp={type:"string",enum:["720p","1080p"]};function nt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p")){let o={instancePath:t,keyword:"enum",params:{allowedValues:jp.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return nt.errors=e,s===0}var Ap={type:"string",enum:["video","image"]};function hr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="video"||r==="image")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Ap.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return hr.errors=e,s===0}var kl=lo;function lo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(h(r.source_image_url,{instancePath:t+"/source_ima\
ge_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.reference_video_url!==void 0&&(h(r.reference_video_url,{instancePath:t+"/reference_video_url",parentData:r,parentDataProperty:"\
reference_video_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.prompt!==void 0&&(v(r.prompt,{
instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),
s=e.length)),r.output_resolution!==void 0&&(nt(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?nt.errors:e.concat(nt.errors),s=e.length)),r.character_orientation!==void 0&&
(hr(r.character_orientation,{instancePath:t+"/character_orientation",parentData:r,parentDataProperty:"character_orientat\
ion",rootData:l})||(e=e===null?hr.errors:e.concat(hr.errors),s=e.length)),r.background_source!==void 0&&(hr(r.background_source,
{instancePath:t+"/background_source",parentData:r,parentDataProperty:"background_source",rootData:l})||(e=e===null?hr.errors:
e.concat(hr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return lo.errors=e,s===0}var Dl=io;function io(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
void 0&&(h(r.source_image_url,{instancePath:t+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.reference_video_url!==void 0&&(h(r.reference_video_url,{instancePath:t+
"/reference_video_url",parentData:r,parentDataProperty:"reference_video_url",rootData:l})||(e=e===null?h.errors:e.concat(
h.errors),s=e.length)),r.prompt!==void 0&&(de(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",
rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.output_resolution!==void 0&&(G(r.output_resolution,
{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?G.errors:
e.concat(G.errors),s=e.length)),r.character_orientation!==void 0&&(hr(r.character_orientation,{instancePath:t+"/characte\
r_orientation",parentData:r,parentDataProperty:"character_orientation",rootData:l})||(e=e===null?hr.errors:e.concat(hr.errors),
s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return io.errors=e,s===0}var ql=Pl;function Pl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
lo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?lo.errors:e.concat(lo.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;io(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?io.errors:
e.concat(io.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return Pl.errors=e,s===0}function ar(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!er.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Te(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return ar.errors=e,s===0}var $l=uo;function uo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
r-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(h(r.source_image_url,
{instancePath:t+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?h.errors:
e.concat(h.errors),s=e.length)),r.source_audio_url!==void 0&&(ar(r.source_audio_url,{instancePath:t+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?ar.errors:e.concat(ar.errors),s=e.length)),
r.prompt!==void 0&&(v(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
v.errors:e.concat(v.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return uo.errors=e,s===0}var xl=po;function po(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
avatar-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(h(r.source_image_url,
{instancePath:t+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?h.errors:
e.concat(h.errors),s=e.length)),r.source_audio_url!==void 0&&(ar(r.source_audio_url,{instancePath:t+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?ar.errors:e.concat(ar.errors),s=e.length)),
r.prompt!==void 0&&(v(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
v.errors:e.concat(v.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return po.errors=e,s===0}var jl=ao;function ao(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
atar-v1-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(h(r.source_image_url,
{instancePath:t+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?h.errors:
e.concat(h.errors),s=e.length)),r.source_audio_url!==void 0&&(ar(r.source_audio_url,{instancePath:t+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?ar.errors:e.concat(ar.errors),s=e.length)),
r.prompt!==void 0&&(v(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
v.errors:e.concat(v.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ao.errors=e,s===0}var Al=fo;function fo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
avatar-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(h(r.source_image_url,
{instancePath:t+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?h.errors:
e.concat(h.errors),s=e.length)),r.source_audio_url!==void 0&&(ar(r.source_audio_url,{instancePath:t+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?ar.errors:e.concat(ar.errors),s=e.length)),
r.prompt!==void 0&&(v(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
v.errors:e.concat(v.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return fo.errors=e,s===0}var El=Ol;function Ol(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
uo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?uo.errors:e.concat(uo.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;po(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?po.errors:
e.concat(po.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;ao(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?ao.errors:e.concat(ao.errors),s=e.length);var f=d===s;if(f&&n)n=!1,u=[u,2];else{
f&&(n=!0,u=2);let g=s;fo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?fo.errors:e.concat(
fo.errors),s=e.length);var f=g===s;f&&n?(n=!1,u=[u,3]):f&&(n=!0,u=3)}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={
instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),s++}return Ol.errors=e,s===0}function ns(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ve(r)>5e3){let o={instancePath:t,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}if(ve(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return ns.errors=e,s===0}function ls(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return ls.
errors=e,s===0}function is(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:t,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return is.
errors=e,s===0}function us(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return us.errors=e,s===0}function ps(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:t,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return ps.
errors=e,s===0}function as(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1.2||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1.2},message:"must be <= 1.2"};
e===null?e=[o]:e.push(o),s++}if(r<.7||isNaN(r)){let o={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:.7},
message:"must be >= 0.7"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[o]:e.push(o),s++}return as.errors=e,s===0}function fs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return fs.errors=e,s===0}function C(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ve(r)>5e3){let o={instancePath:t,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[o]:e.push(o),s++}return C.errors=e,s===0}function fr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return fr.
errors=e,s===0}var Tl=co,Ep={type:"object",additionalProperties:!1,required:["model","text","voice"],properties:{model:{
type:"string",const:"text-to-speech-multilingual-v2"},text:{$ref:"s207"},voice:{$ref:"s208"},stability:{$ref:"s209"},similarity_boost:{
$ref:"s210"},style:{$ref:"s211"},speed:{$ref:"s212"},timestamps:{$ref:"s213"},previous_text:{$ref:"s214"},next_text:{$ref:"\
s214"},language_code:{$ref:"s215"},callback_url:{$ref:"s29"}}};function co(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.text===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"text"},message:"must have r\
equired property 'text'"};e===null?e=[o]:e.push(o),s++}if(r.voice===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.
call(Ep.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must \
NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){
let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
s++}if(o!=="text-to-speech-multilingual-v2"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"text-t\
o-speech-multilingual-v2"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.text!==void 0&&(ns(r.text,
{instancePath:t+"/text",parentData:r,parentDataProperty:"text",rootData:l})||(e=e===null?ns.errors:e.concat(ns.errors),s=
e.length)),r.voice!==void 0&&(ls(r.voice,{instancePath:t+"/voice",parentData:r,parentDataProperty:"voice",rootData:l})||
(e=e===null?ls.errors:e.concat(ls.errors),s=e.length)),r.stability!==void 0&&(is(r.stability,{instancePath:t+"/stability",
parentData:r,parentDataProperty:"stability",rootData:l})||(e=e===null?is.errors:e.concat(is.errors),s=e.length)),r.similarity_boost!==
void 0&&(us(r.similarity_boost,{instancePath:t+"/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:l})||
(e=e===null?us.errors:e.concat(us.errors),s=e.length)),r.style!==void 0&&(ps(r.style,{instancePath:t+"/style",parentData:r,
parentDataProperty:"style",rootData:l})||(e=e===null?ps.errors:e.concat(ps.errors),s=e.length)),r.speed!==void 0&&(as(r.
speed,{instancePath:t+"/speed",parentData:r,parentDataProperty:"speed",rootData:l})||(e=e===null?as.errors:e.concat(as.errors),
s=e.length)),r.timestamps!==void 0&&(fs(r.timestamps,{instancePath:t+"/timestamps",parentData:r,parentDataProperty:"time\
stamps",rootData:l})||(e=e===null?fs.errors:e.concat(fs.errors),s=e.length)),r.previous_text!==void 0&&(C(r.previous_text,
{instancePath:t+"/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:l})||(e=e===null?C.errors:e.concat(
C.errors),s=e.length)),r.next_text!==void 0&&(C(r.next_text,{instancePath:t+"/next_text",parentData:r,parentDataProperty:"\
next_text",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.language_code!==void 0&&(fr(r.language_code,
{instancePath:t+"/language_code",parentData:r,parentDataProperty:"language_code",rootData:l})||(e=e===null?fr.errors:e.concat(
fr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return co.errors=e,s===0}var Nl=mo,Op={
type:"object",additionalProperties:!1,required:["model","text"],properties:{model:{type:"string",const:"text-to-speech-t\
urbo-v2.5"},text:{$ref:"s207"},voice:{$ref:"s2"},stability:{$ref:"s209"},similarity_boost:{$ref:"s210"},style:{$ref:"s21\
1"},speed:{$ref:"s212"},timestamps:{$ref:"s213"},previous_text:{$ref:"s214"},next_text:{$ref:"s214"},language_code:{$ref:"\
s215"},callback_url:{$ref:"s29"}}};function mo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.text===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"text"},message:"must have required property 't\
ext'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(Op.properties,o)){let n={instancePath:t,keyword:"additiona\
lProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.
model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="text-to-speech-turbo-v2.5"){let n={instancePath:t+"/model",
keyword:"const",params:{allowedValue:"text-to-speech-turbo-v2.5"},message:"must be equal to constant"};e===null?e=[n]:e.
push(n),s++}}r.text!==void 0&&(ns(r.text,{instancePath:t+"/text",parentData:r,parentDataProperty:"text",rootData:l})||(e=
e===null?ns.errors:e.concat(ns.errors),s=e.length)),r.voice!==void 0&&(y(r.voice,{instancePath:t+"/voice",parentData:r,parentDataProperty:"\
voice",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.stability!==void 0&&(is(r.stability,{instancePath:t+
"/stability",parentData:r,parentDataProperty:"stability",rootData:l})||(e=e===null?is.errors:e.concat(is.errors),s=e.length)),
r.similarity_boost!==void 0&&(us(r.similarity_boost,{instancePath:t+"/similarity_boost",parentData:r,parentDataProperty:"\
similarity_boost",rootData:l})||(e=e===null?us.errors:e.concat(us.errors),s=e.length)),r.style!==void 0&&(ps(r.style,{instancePath:t+
"/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===null?ps.errors:e.concat(ps.errors),s=e.length)),r.
speed!==void 0&&(as(r.speed,{instancePath:t+"/speed",parentData:r,parentDataProperty:"speed",rootData:l})||(e=e===null?as.
errors:e.concat(as.errors),s=e.length)),r.timestamps!==void 0&&(fs(r.timestamps,{instancePath:t+"/timestamps",parentData:r,
parentDataProperty:"timestamps",rootData:l})||(e=e===null?fs.errors:e.concat(fs.errors),s=e.length)),r.previous_text!==void 0&&
(C(r.previous_text,{instancePath:t+"/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:l})||(e=e===
null?C.errors:e.concat(C.errors),s=e.length)),r.next_text!==void 0&&(C(r.next_text,{instancePath:t+"/next_text",parentData:r,
parentDataProperty:"next_text",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.language_code!==void 0&&
(fr(r.language_code,{instancePath:t+"/language_code",parentData:r,parentDataProperty:"language_code",rootData:l})||(e=e===
null?fr.errors:e.concat(fr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_ur\
l",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return mo.
errors=e,s===0}var Vl=Sl;function Sl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
co(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?co.errors:e.concat(co.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;mo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?mo.errors:
e.concat(mo.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return Sl.errors=e,s===0}var Fo=zl;function zl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ke(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Ir(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ir.errors:
e.concat(Ir.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;be(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):
f&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return zl.errors=e,s===0}function lt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.text===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[o]:e.push(o),s++}if(r.voice===void 0){let o={instancePath:t,keyword:"re\
quired",params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="text"||o==="voice")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.text!==void 0&&(y(r.text,{instancePath:t+"/text",parentData:r,
parentDataProperty:"text",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.voice!==void 0&&(ls(r.voice,
{instancePath:t+"/voice",parentData:r,parentDataProperty:"voice",rootData:l})||(e=e===null?ls.errors:e.concat(ls.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return lt.errors=e,s===0}var Ll=Il,Tp={type:"object",additionalProperties:!1,required:["dialogue"],properties:{
dialogue:{type:"array",items:{$ref:"s224"}},stability:{type:"number",enum:[0,.5,1]},language_code:{$ref:"s215"},callback_url:{
$ref:"s29"}}};function Il(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.dialogue===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
dialogue"},message:"must have required property 'dialogue'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="dialo\
gue"||o==="stability"||o==="language_code"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.dialogue!==void 0){
let o=r.dialogue;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)lt(o[u],{instancePath:t+"/dialogue/"+u,parentData:o,
parentDataProperty:u,rootData:l})||(e=e===null?lt.errors:e.concat(lt.errors),s=e.length)}else{let n={instancePath:t+"/di\
alogue",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}if(r.stability!==void 0){
let o=r.stability;if(typeof o!="number"){let n={instancePath:t+"/stability",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[n]:e.push(n),s++}if(!(o===0||o===.5||o===1)){let n={instancePath:t+"/stability",keyword:"en\
um",params:{allowedValues:Tp.properties.stability.enum},message:"must be equal to one of the allowed values"};e===null?e=
[n]:e.push(n),s++}}r.language_code!==void 0&&(fr(r.language_code,{instancePath:t+"/language_code",parentData:r,parentDataProperty:"\
language_code",rootData:l})||(e=e===null?fr.errors:e.concat(fr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Il.errors=e,s===0}function I(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return I.errors=e,s===0}var Np={type:"string",enum:["mp3_22050_32","mp3_44100_32","mp3_44100_64","mp3_44100_96","mp3_44100_128","mp3_44100_192",
"pcm_8000","pcm_16000","pcm_22050","pcm_24000","pcm_44100","pcm_48000","ulaw_8000","alaw_8000","opus_48000_32","opus_480\
00_64","opus_48000_96","opus_48000_128","opus_48000_192"]};function it(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="mp3_22050_32"||r==="mp3_44100_32"||r==="mp3_44100_64"||r==="mp3_\
44100_96"||r==="mp3_44100_128"||r==="mp3_44100_192"||r==="pcm_8000"||r==="pcm_16000"||r==="pcm_22050"||r==="pcm_24000"||
r==="pcm_44100"||r==="pcm_48000"||r==="ulaw_8000"||r==="alaw_8000"||r==="opus_48000_32"||r==="opus_48000_64"||r==="opus_\
48000_96"||r==="opus_48000_128"||r==="opus_48000_192")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Np.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return it.errors=e,s===0}var Kl=Gl;function Gl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.text===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="text"||o==="duration_seconds"||o==="loop"||o==="prompt_influence"||
o==="output_format"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.text!==void 0&&(v(r.text,{instancePath:t+
"/text",parentData:r,parentDataProperty:"text",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.duration_seconds!==
void 0){let o=r.duration_seconds;if(typeof o=="number"){if(o>22||isNaN(o)){let n={instancePath:t+"/duration_seconds",keyword:"\
maximum",params:{comparison:"<=",limit:22},message:"must be <= 22"};e===null?e=[n]:e.push(n),s++}if(o<.5||isNaN(o)){let n={
instancePath:t+"/duration_seconds",keyword:"minimum",params:{comparison:">=",limit:.5},message:"must be >= 0.5"};e===null?
e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/duration_seconds",keyword:"type",params:{type:"number"},message:"must \
be number"};e===null?e=[n]:e.push(n),s++}}r.loop!==void 0&&(q(r.loop,{instancePath:t+"/loop",parentData:r,parentDataProperty:"\
loop",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.prompt_influence!==void 0&&(I(r.prompt_influence,
{instancePath:t+"/prompt_influence",parentData:r,parentDataProperty:"prompt_influence",rootData:l})||(e=e===null?I.errors:
e.concat(I.errors),s=e.length)),r.output_format!==void 0&&(it(r.output_format,{instancePath:t+"/output_format",parentData:r,
parentDataProperty:"output_format",rootData:l})||(e=e===null?it.errors:e.concat(it.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Gl.errors=e,s===0}function Ar(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!er.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Te(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ar.errors=e,s===0}var Ml=Rl;function Rl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="source_audio_url"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.source_audio_url!==void 0&&(Ar(r.source_audio_url,
{instancePath:t+"/source_audio_url",parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?Ar.errors:
e.concat(Ar.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Rl.errors=e,s===0}var Cl=Fl;function Fl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="source_audio_url"||o==="language_code"||o==="tag_audio_events"||o==="diarize"||o==="callback_url")){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}r.source_audio_url!==void 0&&(Ar(r.source_audio_url,{instancePath:t+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:l})||(e=e===null?Ar.errors:e.concat(Ar.errors),s=e.length)),r.language_code!==void 0&&(fr(r.language_code,
{instancePath:t+"/language_code",parentData:r,parentDataProperty:"language_code",rootData:l})||(e=e===null?fr.errors:e.concat(
fr.errors),s=e.length)),r.tag_audio_events!==void 0&&(q(r.tag_audio_events,{instancePath:t+"/tag_audio_events",parentData:r,
parentDataProperty:"tag_audio_events",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.diarize!==void 0&&
(q(r.diarize,{instancePath:t+"/diarize",parentData:r,parentDataProperty:"diarize",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Fl.errors=e,s===0}var Wl=Hl;function Hl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ke(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Gr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Gr.errors:
e.concat(Gr.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;be(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):
f&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Hl.errors=e,s===0}function V(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ve(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return V.errors=e,s===0}function qe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}return qe.errors=e,s===0}var Vp={type:"string",enum:["480p","580p","720p"]};function cr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="480p"||r==="580p"||r==="720p")){let o={instancePath:t,keyword:"enum",params:{
allowedValues:Vp.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return cr.errors=
e,s===0}function ue(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return ue.
errors=e,s===0}function _e(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return _e.
errors=e,s===0}function ye(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return ye.
errors=e,s===0}function Fe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)h(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
h.errors:e.concat(h.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return Fe.errors=e,s===0}function We(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)h(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
h.errors:e.concat(h.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return We.errors=e,s===0}function He(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!er.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Te(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return He.errors=e,s===0}function Be(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!er.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Te(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Be.errors=e,s===0}function F(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolean"){
let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}return F.
errors=e,s===0}function ge(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return ge.
errors=e,s===0}function E(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolean"){
let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}return E.
errors=e,s===0}function he(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return he.errors=e,s===0}function we(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!er.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Te(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return we.errors=e,s===0}var Bl=_o,Sp={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.2-a14b-text-to-video-turbo"},prompt:{$ref:"s23\
7"},duration_seconds:{$ref:"s238"},output_resolution:{$ref:"s239"},aspect_ratio:{$ref:"s240"},ratio:{$ref:"s241"},negative_prompt:{
$ref:"s242"},reference_image_urls:{$ref:"s243"},reference_video_urls:{$ref:"s244"},first_frame_image_url:{$ref:"s245"},reference_audio_url:{
$ref:"s246"},enable_prompt_expansion:{$ref:"s247"},seed:{$ref:"s1"},acceleration:{$ref:"s248"},enable_safety_checker:{$ref:"\
s249"},watermark:{$ref:"s250"},background_audio_url:{$ref:"s251"},callback_url:{$ref:"s29"}}};function _o(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(Sp.properties,
o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.2-a1\
4b-text-to-video-turbo"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.2-a14b-text-to-video\
-turbo"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(V(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.
duration_seconds!==void 0&&(qe(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"d\
uration_seconds",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.output_resolution!==void 0&&(cr(
r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||
(e=e===null?cr.errors:e.concat(cr.errors),s=e.length)),r.aspect_ratio!==void 0&&(ue(r.aspect_ratio,{instancePath:t+"/asp\
ect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),
r.ratio!==void 0&&(_e(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?
_e.errors:e.concat(_e.errors),s=e.length)),r.negative_prompt!==void 0&&(ye(r.negative_prompt,{instancePath:t+"/negative_\
prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),
r.reference_image_urls!==void 0&&(Fe(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.reference_video_urls!==void 0&&
(We(r.reference_video_urls,{instancePath:t+"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",
rootData:l})||(e=e===null?We.errors:e.concat(We.errors),s=e.length)),r.first_frame_image_url!==void 0&&(He(r.first_frame_image_url,
{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
He.errors:e.concat(He.errors),s=e.length)),r.reference_audio_url!==void 0&&(Be(r.reference_audio_url,{instancePath:t+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?Be.errors:e.concat(Be.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(F(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_ex\
pansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),
s=e.length)),r.seed!==void 0&&($(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?$.errors:e.concat($.errors),s=e.length)),r.acceleration!==void 0&&(ge(r.acceleration,{instancePath:t+"/accelera\
tion",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(E(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.watermark!==void 0&&(he(r.watermark,
{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?he.errors:e.concat(he.
errors),s=e.length)),r.background_audio_url!==void 0&&(we(r.background_audio_url,{instancePath:t+"/background_audio_url",
parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return _o.errors=e,s===0}var Zl=yo,zp={type:"object",additionalProperties:!1,
required:["model","prompt","output_resolution"],properties:{model:{type:"string",const:"wan-2.5-text-to-video"},prompt:{
$ref:"s237"},duration_seconds:{$ref:"s147"},output_resolution:{$ref:"s81"},aspect_ratio:{$ref:"s240"},ratio:{$ref:"s241"},
negative_prompt:{$ref:"s242"},reference_image_urls:{$ref:"s243"},reference_video_urls:{$ref:"s244"},first_frame_image_url:{
$ref:"s245"},reference_audio_url:{$ref:"s246"},enable_prompt_expansion:{$ref:"s247"},seed:{$ref:"s1"},acceleration:{$ref:"\
s248"},enable_safety_checker:{$ref:"s249"},watermark:{$ref:"s250"},background_audio_url:{$ref:"s251"},callback_url:{$ref:"\
s29"}}};function yo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.output_resolution===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"output_resolut\
ion"},message:"must have required property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(
zp.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT h\
ave additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={
instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!==
"wan-2.5-text-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.5-text-to-video"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(V(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.duration_seconds!==void 0&&
(ur(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?ur.errors:e.concat(ur.errors),s=e.length)),r.output_resolution!==void 0&&(G(r.output_resolution,{instancePath:t+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),
s=e.length)),r.aspect_ratio!==void 0&&(ue(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.ratio!==void 0&&(_e(r.ratio,{instancePath:t+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.
negative_prompt!==void 0&&(ye(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"nega\
tive_prompt",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),r.reference_image_urls!==void 0&&(Fe(r.
reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||
(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.reference_video_urls!==void 0&&(We(r.reference_video_urls,{instancePath:t+
"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:l})||(e=e===null?We.errors:e.concat(
We.errors),s=e.length)),r.first_frame_image_url!==void 0&&(He(r.first_frame_image_url,{instancePath:t+"/first_frame_imag\
e_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?He.errors:e.concat(He.errors),s=
e.length)),r.reference_audio_url!==void 0&&(Be(r.reference_audio_url,{instancePath:t+"/reference_audio_url",parentData:r,
parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length)),r.enable_prompt_expansion!==
void 0&&(F(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_\
prompt_expansion",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.seed!==void 0&&($(r.seed,{instancePath:t+
"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.acceleration!==
void 0&&(ge(r.acceleration,{instancePath:t+"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||
(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.enable_safety_checker!==void 0&&(E(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),s=e.length)),r.watermark!==void 0&&(he(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.background_audio_url!==void 0&&(we(r.background_audio_url,
{instancePath:t+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?
we.errors:e.concat(we.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return yo.errors=e,s===0}function Ze(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Ze.errors=e,s===0}var Ul=go,Lp={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{
type:"string",const:"wan-2.6-text-to-video"},prompt:{$ref:"s237"},duration_seconds:{$ref:"s238"},output_resolution:{$ref:"\
s81"},aspect_ratio:{$ref:"s240"},ratio:{$ref:"s241"},negative_prompt:{$ref:"s242"},reference_image_urls:{$ref:"s243"},reference_video_urls:{
$ref:"s244"},first_frame_image_url:{$ref:"s245"},reference_audio_url:{$ref:"s246"},enable_prompt_expansion:{$ref:"s247"},
acceleration:{$ref:"s248"},enable_safety_checker:{$ref:"s249"},watermark:{$ref:"s250"},background_audio_url:{$ref:"s251"},
multi_shots:{$ref:"s254"},callback_url:{$ref:"s29"}}};function go(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(Lp.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.6-text-to-video"){let n={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"wan-2.6-text-to-video"},message:"must be equal to constant"};e===null?e=[
n]:e.push(n),s++}}r.prompt!==void 0&&(V(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.duration_seconds!==void 0&&(qe(r.duration_seconds,{instancePath:t+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),
s=e.length)),r.output_resolution!==void 0&&(G(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.aspect_ratio!==void 0&&(ue(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?ue.errors:e.concat(
ue.errors),s=e.length)),r.ratio!==void 0&&(_e(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||
(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.negative_prompt!==void 0&&(ye(r.negative_prompt,{instancePath:t+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),
s=e.length)),r.reference_image_urls!==void 0&&(Fe(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,
parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.reference_video_urls!==
void 0&&(We(r.reference_video_urls,{instancePath:t+"/reference_video_urls",parentData:r,parentDataProperty:"reference_vi\
deo_urls",rootData:l})||(e=e===null?We.errors:e.concat(We.errors),s=e.length)),r.first_frame_image_url!==void 0&&(He(r.first_frame_image_url,
{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
He.errors:e.concat(He.errors),s=e.length)),r.reference_audio_url!==void 0&&(Be(r.reference_audio_url,{instancePath:t+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?Be.errors:e.concat(Be.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(F(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_ex\
pansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),
s=e.length)),r.acceleration!==void 0&&(ge(r.acceleration,{instancePath:t+"/acceleration",parentData:r,parentDataProperty:"\
acceleration",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.enable_safety_checker!==void 0&&(E(
r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",
rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.watermark!==void 0&&(he(r.watermark,{instancePath:t+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),
r.background_audio_url!==void 0&&(we(r.background_audio_url,{instancePath:t+"/background_audio_url",parentData:r,parentDataProperty:"\
background_audio_url",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.multi_shots!==void 0&&(Ze(r.
multi_shots,{instancePath:t+"/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?Ze.errors:
e.concat(Ze.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return go.errors=e,s===0}var Yl=ho,
Ip={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-te\
xt-to-video"},prompt:{$ref:"s237"},duration_seconds:{$ref:"s238"},output_resolution:{$ref:"s81"},aspect_ratio:{$ref:"s24\
0"},ratio:{$ref:"s241"},negative_prompt:{$ref:"s242"},reference_image_urls:{$ref:"s243"},reference_video_urls:{$ref:"s24\
4"},first_frame_image_url:{$ref:"s245"},reference_audio_url:{$ref:"s246"},enable_prompt_expansion:{$ref:"s247"},seed:{$ref:"\
s1"},acceleration:{$ref:"s248"},enable_safety_checker:{$ref:"s249"},watermark:{$ref:"s250"},background_audio_url:{$ref:"\
s251"},callback_url:{$ref:"s29"}}};function ho(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(Ip.properties,o)){let n={instancePath:t,keyword:"addit\
ionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}
if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-text-to-video"){let n={instancePath:t+"/mo\
del",keyword:"const",params:{allowedValue:"wan-2.7-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.
push(n),s++}}r.prompt!==void 0&&(V(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.duration_seconds!==void 0&&(qe(r.duration_seconds,{instancePath:t+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),
s=e.length)),r.output_resolution!==void 0&&(G(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.aspect_ratio!==void 0&&(ue(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?ue.errors:e.concat(
ue.errors),s=e.length)),r.ratio!==void 0&&(_e(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||
(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.negative_prompt!==void 0&&(ye(r.negative_prompt,{instancePath:t+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),
s=e.length)),r.reference_image_urls!==void 0&&(Fe(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,
parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.reference_video_urls!==
void 0&&(We(r.reference_video_urls,{instancePath:t+"/reference_video_urls",parentData:r,parentDataProperty:"reference_vi\
deo_urls",rootData:l})||(e=e===null?We.errors:e.concat(We.errors),s=e.length)),r.first_frame_image_url!==void 0&&(He(r.first_frame_image_url,
{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
He.errors:e.concat(He.errors),s=e.length)),r.reference_audio_url!==void 0&&(Be(r.reference_audio_url,{instancePath:t+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?Be.errors:e.concat(Be.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(F(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_ex\
pansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),
s=e.length)),r.seed!==void 0&&($(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?$.errors:e.concat($.errors),s=e.length)),r.acceleration!==void 0&&(ge(r.acceleration,{instancePath:t+"/accelera\
tion",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(E(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.watermark!==void 0&&(he(r.watermark,
{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?he.errors:e.concat(he.
errors),s=e.length)),r.background_audio_url!==void 0&&(we(r.background_audio_url,{instancePath:t+"/background_audio_url",
parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ho.errors=e,s===0}var Ql=wo,Kp={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-r2v"},prompt:{$ref:"s237"},duration_seconds:{
type:"integer",minimum:2,maximum:10},output_resolution:{$ref:"s81"},aspect_ratio:{$ref:"s69"},ratio:{$ref:"s241"},negative_prompt:{
$ref:"s242"},reference_image_urls:{$ref:"s243"},reference_video_urls:{$ref:"s244"},first_frame_image_url:{$ref:"s245"},reference_audio_url:{
$ref:"s246"},enable_prompt_expansion:{$ref:"s247"},seed:{$ref:"s1"},acceleration:{$ref:"s248"},enable_safety_checker:{$ref:"\
s249"},watermark:{$ref:"s250"},background_audio_url:{$ref:"s251"},callback_url:{$ref:"s29"}}};function wo(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(Kp.properties,
o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-r2\
v"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.7-r2v"},message:"must be equal to constan\
t"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==void 0&&(V(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.duration_seconds!==void 0){let o=r.duration_seconds;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let n={instancePath:t+"/duration_seconds",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof o=="number"){if(o>10||isNaN(o)){let n={instancePath:t+
"/duration_seconds",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=[n]:e.push(n),
s++}if(o<2||isNaN(o)){let n={instancePath:t+"/duration_seconds",keyword:"minimum",params:{comparison:">=",limit:2},message:"\
must be >= 2"};e===null?e=[n]:e.push(n),s++}}}r.output_resolution!==void 0&&(G(r.output_resolution,{instancePath:t+"/out\
put_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),
s=e.length)),r.aspect_ratio!==void 0&&(Dr(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?Dr.errors:e.concat(Dr.errors),s=e.length)),r.ratio!==void 0&&(_e(r.ratio,{instancePath:t+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.
negative_prompt!==void 0&&(ye(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"nega\
tive_prompt",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),r.reference_image_urls!==void 0&&(Fe(r.
reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||
(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.reference_video_urls!==void 0&&(We(r.reference_video_urls,{instancePath:t+
"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:l})||(e=e===null?We.errors:e.concat(
We.errors),s=e.length)),r.first_frame_image_url!==void 0&&(He(r.first_frame_image_url,{instancePath:t+"/first_frame_imag\
e_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?He.errors:e.concat(He.errors),s=
e.length)),r.reference_audio_url!==void 0&&(Be(r.reference_audio_url,{instancePath:t+"/reference_audio_url",parentData:r,
parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length)),r.enable_prompt_expansion!==
void 0&&(F(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_\
prompt_expansion",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.seed!==void 0&&($(r.seed,{instancePath:t+
"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.acceleration!==
void 0&&(ge(r.acceleration,{instancePath:t+"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||
(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.enable_safety_checker!==void 0&&(E(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),s=e.length)),r.watermark!==void 0&&(he(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.background_audio_url!==void 0&&(we(r.background_audio_url,
{instancePath:t+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?
we.errors:e.concat(we.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return wo.errors=e,s===0}var Xl=Jl;function Jl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
_o(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?_o.errors:e.concat(_o.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;yo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?yo.errors:
e.concat(yo.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;go(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?go.errors:e.concat(go.errors),s=e.length);var f=d===s;if(f&&n)n=!1,u=[u,2];else{
f&&(n=!0,u=2);let g=s;ho(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ho.errors:e.concat(
ho.errors),s=e.length);var f=g===s;if(f&&n)n=!1,u=[u,3];else{f&&(n=!0,u=3);let k=s;wo(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?wo.errors:e.concat(wo.errors),s=e.length);var f=k===s;f&&n?(n=!1,u=[u,4]):f&&(n=!0,u=4)}}}if(n)
s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must m\
atch exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Jl.errors=e,s===0}function Ue(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!er.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Te(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ue.errors=e,s===0}function Ye(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!er.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Te(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ye.errors=e,s===0}function Le(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Le.errors=e,s===0}function Qe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!er.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Te(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Qe.errors=e,s===0}var ei=vo,Gp={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-image-to-video"},prompt:{$ref:"s237"},first_frame_image_url:{
$ref:"s71"},last_frame_image_url:{$ref:"s264"},source_video_url:{$ref:"s265"},duration_seconds:{$ref:"s238"},output_resolution:{
$ref:"s81"},aspect_ratio:{$ref:"s240"},ratio:{$ref:"s241"},negative_prompt:{$ref:"s242"},enable_prompt_expansion:{$ref:"\
s247"},seed:{$ref:"s1"},acceleration:{$ref:"s248"},enable_safety_checker:{$ref:"s249"},watermark:{$ref:"s250"},audio:{$ref:"\
s266"},driving_audio_url:{$ref:"s267"},background_audio_url:{$ref:"s251"},callback_url:{$ref:"s29"}}};function vo(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(Gp.properties,
o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-im\
age-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.7-image-to-video"},message:"mu\
st be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(V(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.last_frame_image_url!==void 0&&(Ue(r.last_frame_image_url,
{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
Ue.errors:e.concat(Ue.errors),s=e.length)),r.source_video_url!==void 0&&(Ye(r.source_video_url,{instancePath:t+"/source_\
video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?Ye.errors:e.concat(Ye.errors),s=
e.length)),r.duration_seconds!==void 0&&(qe(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.output_resolution!==void 0&&(G(
r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||
(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.aspect_ratio!==void 0&&(ue(r.aspect_ratio,{instancePath:t+"/aspec\
t_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),
r.ratio!==void 0&&(_e(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?
_e.errors:e.concat(_e.errors),s=e.length)),r.negative_prompt!==void 0&&(ye(r.negative_prompt,{instancePath:t+"/negative_\
prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),
r.enable_prompt_expansion!==void 0&&(F(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,
parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.seed!==
void 0&&($(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?$.errors:e.concat(
$.errors),s=e.length)),r.acceleration!==void 0&&(ge(r.acceleration,{instancePath:t+"/acceleration",parentData:r,parentDataProperty:"\
acceleration",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.enable_safety_checker!==void 0&&(E(
r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",
rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.watermark!==void 0&&(he(r.watermark,{instancePath:t+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),
r.audio!==void 0&&(Le(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?
Le.errors:e.concat(Le.errors),s=e.length)),r.driving_audio_url!==void 0&&(Qe(r.driving_audio_url,{instancePath:t+"/drivi\
ng_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),
s=e.length)),r.background_audio_url!==void 0&&(we(r.background_audio_url,{instancePath:t+"/background_audio_url",parentData:r,
parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return vo.errors=e,s===0}var ri=bo,Mp={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"wan-2.6-image-to-video"},prompt:{
$ref:"s237"},first_frame_image_url:{$ref:"s71"},last_frame_image_url:{$ref:"s264"},source_video_url:{$ref:"s265"},duration_seconds:{
$ref:"s238"},output_resolution:{$ref:"s81"},aspect_ratio:{$ref:"s240"},ratio:{$ref:"s241"},negative_prompt:{$ref:"s242"},
enable_prompt_expansion:{$ref:"s247"},acceleration:{$ref:"s248"},enable_safety_checker:{$ref:"s249"},watermark:{$ref:"s2\
50"},audio:{$ref:"s266"},multi_shots:{$ref:"s254"},driving_audio_url:{$ref:"s267"},background_audio_url:{$ref:"s251"},callback_url:{
$ref:"s29"}}};function bo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!K.call(Mp.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="wan-2.6-image-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.6-ima\
ge-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(V(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.
first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.last_frame_image_url!==void 0&&
(Ue(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),r.source_video_url!==void 0&&(Ye(r.source_video_url,
{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?Ye.errors:
e.concat(Ye.errors),s=e.length)),r.duration_seconds!==void 0&&(qe(r.duration_seconds,{instancePath:t+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),
r.output_resolution!==void 0&&(G(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.aspect_ratio!==void 0&&(ue(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?ue.errors:e.concat(
ue.errors),s=e.length)),r.ratio!==void 0&&(_e(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||
(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.negative_prompt!==void 0&&(ye(r.negative_prompt,{instancePath:t+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),
s=e.length)),r.enable_prompt_expansion!==void 0&&(F(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",
parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),
r.acceleration!==void 0&&(ge(r.acceleration,{instancePath:t+"/acceleration",parentData:r,parentDataProperty:"acceleratio\
n",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.enable_safety_checker!==void 0&&(E(r.enable_safety_checker,
{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?
E.errors:e.concat(E.errors),s=e.length)),r.watermark!==void 0&&(he(r.watermark,{instancePath:t+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.audio!==void 0&&(Le(
r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?Le.errors:e.concat(Le.
errors),s=e.length)),r.multi_shots!==void 0&&(Ze(r.multi_shots,{instancePath:t+"/multi_shots",parentData:r,parentDataProperty:"\
multi_shots",rootData:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),r.driving_audio_url!==void 0&&(Qe(r.driving_audio_url,
{instancePath:t+"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?Qe.errors:
e.concat(Qe.errors),s=e.length)),r.background_audio_url!==void 0&&(we(r.background_audio_url,{instancePath:t+"/backgroun\
d_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),
s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return bo.errors=e,s===0}function cs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return cs.errors=e,s===0}var si=ko,Nt={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_ima\
ge_url","audio"],properties:{model:{type:"string",const:"wan-2.6-flash-image-to-video"},prompt:{$ref:"s237"},first_frame_image_url:{
$ref:"s71"},last_frame_image_url:{$ref:"s264"},source_video_url:{$ref:"s265"},duration_seconds:{type:"integer",enum:[5,10,
15]},output_resolution:{$ref:"s81"},aspect_ratio:{$ref:"s240"},ratio:{$ref:"s241"},negative_prompt:{$ref:"s242"},enable_prompt_expansion:{
$ref:"s247"},acceleration:{$ref:"s248"},enable_safety_checker:{$ref:"s249"},watermark:{$ref:"s250"},audio:{$ref:"s270"},
multi_shots:{$ref:"s254"},driving_audio_url:{$ref:"s267"},background_audio_url:{$ref:"s251"},callback_url:{$ref:"s29"}}};
function ko(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}if(r.audio===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"audio"},message:"must have required property 'audio'"};
e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(Nt.properties,o)){let n={instancePath:t,keyword:"additionalProper\
ties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==
void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.6-flash-image-to-video"){let n={instancePath:t+"/model",keyword:"\
const",params:{allowedValue:"wan-2.6-flash-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),
s++}}if(r.prompt!==void 0&&(V(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(
j.errors),s=e.length)),r.last_frame_image_url!==void 0&&(Ue(r.last_frame_image_url,{instancePath:t+"/last_frame_image_ur\
l",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),
r.source_video_url!==void 0&&(Ye(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"\
source_video_url",rootData:l})||(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)),r.duration_seconds!==void 0){let o=r.
duration_seconds;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let n={instancePath:t+"/duration_seconds",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(!(o===5||o===10||o===15)){let n={instancePath:t+
"/duration_seconds",keyword:"enum",params:{allowedValues:Nt.properties.duration_seconds.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.output_resolution!==void 0&&(G(r.output_resolution,{instancePath:t+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),
s=e.length)),r.aspect_ratio!==void 0&&(ue(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.ratio!==void 0&&(_e(r.ratio,{instancePath:t+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.
negative_prompt!==void 0&&(ye(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"nega\
tive_prompt",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(F(
r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expa\
nsion",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.acceleration!==void 0&&(ge(r.acceleration,{instancePath:t+
"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=
e.length)),r.enable_safety_checker!==void 0&&(E(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.watermark!==
void 0&&(he(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?
he.errors:e.concat(he.errors),s=e.length)),r.audio!==void 0&&(cs(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"\
audio",rootData:l})||(e=e===null?cs.errors:e.concat(cs.errors),s=e.length)),r.multi_shots!==void 0&&(Ze(r.multi_shots,{instancePath:t+
"/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.
length)),r.driving_audio_url!==void 0&&(Qe(r.driving_audio_url,{instancePath:t+"/driving_audio_url",parentData:r,parentDataProperty:"\
driving_audio_url",rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length)),r.background_audio_url!==void 0&&
(we(r.background_audio_url,{instancePath:t+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",
rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return ko.errors=e,s===0}var oi=Do,Rp={type:"object",additionalProperties:!1,required:["model","first_frame_image\
_url","duration_seconds","output_resolution"],properties:{model:{type:"string",const:"wan-2.5-image-to-video"},prompt:{$ref:"\
s237"},first_frame_image_url:{$ref:"s71"},last_frame_image_url:{$ref:"s264"},source_video_url:{$ref:"s265"},duration_seconds:{
$ref:"s147"},output_resolution:{$ref:"s81"},aspect_ratio:{$ref:"s240"},ratio:{$ref:"s241"},negative_prompt:{$ref:"s242"},
enable_prompt_expansion:{$ref:"s247"},seed:{$ref:"s1"},acceleration:{$ref:"s248"},enable_safety_checker:{$ref:"s249"},watermark:{
$ref:"s250"},audio:{$ref:"s266"},driving_audio_url:{$ref:"s267"},background_audio_url:{$ref:"s251"},callback_url:{$ref:"\
s29"}}};function Do(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===void 0){let o={
instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required property \
'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:t,keyword:"re\
quired",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};e===null?e=
[o]:e.push(o),s++}if(r.output_resolution===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"out\
put_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!K.call(Rp.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="wan-2.5-image-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.5-ima\
ge-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(V(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.
first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.last_frame_image_url!==void 0&&
(Ue(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),r.source_video_url!==void 0&&(Ye(r.source_video_url,
{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?Ye.errors:
e.concat(Ye.errors),s=e.length)),r.duration_seconds!==void 0&&(ur(r.duration_seconds,{instancePath:t+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ur.errors:e.concat(ur.errors),s=e.length)),
r.output_resolution!==void 0&&(G(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.aspect_ratio!==void 0&&(ue(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?ue.errors:e.concat(
ue.errors),s=e.length)),r.ratio!==void 0&&(_e(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||
(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.negative_prompt!==void 0&&(ye(r.negative_prompt,{instancePath:t+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),
s=e.length)),r.enable_prompt_expansion!==void 0&&(F(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",
parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),
r.seed!==void 0&&($(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?$.errors:
e.concat($.errors),s=e.length)),r.acceleration!==void 0&&(ge(r.acceleration,{instancePath:t+"/acceleration",parentData:r,
parentDataProperty:"acceleration",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.enable_safety_checker!==
void 0&&(E(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.watermark!==void 0&&(he(r.watermark,{instancePath:t+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),
r.audio!==void 0&&(Le(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?
Le.errors:e.concat(Le.errors),s=e.length)),r.driving_audio_url!==void 0&&(Qe(r.driving_audio_url,{instancePath:t+"/drivi\
ng_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),
s=e.length)),r.background_audio_url!==void 0&&(we(r.background_audio_url,{instancePath:t+"/background_audio_url",parentData:r,
parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Do.errors=e,s===0}var ti=qo,Vt={type:"object",additionalProperties:!1,
required:["model","first_frame_image_url"],properties:{model:{type:"string",const:"wan-2.2-a14b-image-to-video-turbo"},prompt:{
$ref:"s237"},first_frame_image_url:{$ref:"s71"},last_frame_image_url:{$ref:"s264"},source_video_url:{$ref:"s265"},duration_seconds:{
$ref:"s238"},output_resolution:{type:"string",enum:["480p","720p"]},aspect_ratio:{$ref:"s240"},ratio:{$ref:"s241"},negative_prompt:{
$ref:"s242"},enable_prompt_expansion:{$ref:"s247"},seed:{$ref:"s1"},acceleration:{$ref:"s248"},enable_safety_checker:{$ref:"\
s249"},watermark:{$ref:"s250"},audio:{$ref:"s266"},driving_audio_url:{$ref:"s267"},background_audio_url:{$ref:"s251"},callback_url:{
$ref:"s29"}}};function qo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(Vt.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.2-a14b-image-to-video-turbo"){
let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.2-a14b-image-to-video-turbo"},message:"must b\
e equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==void 0&&(V(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.last_frame_image_url!==void 0&&(Ue(r.last_frame_image_url,
{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
Ue.errors:e.concat(Ue.errors),s=e.length)),r.source_video_url!==void 0&&(Ye(r.source_video_url,{instancePath:t+"/source_\
video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?Ye.errors:e.concat(Ye.errors),s=
e.length)),r.duration_seconds!==void 0&&(qe(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.output_resolution!==void 0){let o=r.
output_resolution;if(typeof o!="string"){let n={instancePath:t+"/output_resolution",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="480p"||o==="720p")){let n={instancePath:t+"/output_reso\
lution",keyword:"enum",params:{allowedValues:Vt.properties.output_resolution.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[n]:e.push(n),s++}}r.aspect_ratio!==void 0&&(ue(r.aspect_ratio,{instancePath:t+"/aspect_rati\
o",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.
ratio!==void 0&&(_e(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?_e.
errors:e.concat(_e.errors),s=e.length)),r.negative_prompt!==void 0&&(ye(r.negative_prompt,{instancePath:t+"/negative_pro\
mpt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),
r.enable_prompt_expansion!==void 0&&(F(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,
parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.seed!==
void 0&&($(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?$.errors:e.concat(
$.errors),s=e.length)),r.acceleration!==void 0&&(ge(r.acceleration,{instancePath:t+"/acceleration",parentData:r,parentDataProperty:"\
acceleration",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.enable_safety_checker!==void 0&&(E(
r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",
rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.watermark!==void 0&&(he(r.watermark,{instancePath:t+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),
r.audio!==void 0&&(Le(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?
Le.errors:e.concat(Le.errors),s=e.length)),r.driving_audio_url!==void 0&&(Qe(r.driving_audio_url,{instancePath:t+"/drivi\
ng_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),
s=e.length)),r.background_audio_url!==void 0&&(we(r.background_audio_url,{instancePath:t+"/background_audio_url",parentData:r,
parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return qo.errors=e,s===0}var ni=li;function li(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
vo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?vo.errors:e.concat(vo.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;bo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?bo.errors:
e.concat(bo.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;ko(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?ko.errors:e.concat(ko.errors),s=e.length);var f=d===s;if(f&&n)n=!1,u=[u,2];else{
f&&(n=!0,u=2);let g=s;Do(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Do.errors:e.concat(
Do.errors),s=e.length);var f=g===s;if(f&&n)n=!1,u=[u,3];else{f&&(n=!0,u=3);let k=s;qo(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?qo.errors:e.concat(qo.errors),s=e.length);var f=k===s;f&&n?(n=!1,u=[u,4]):f&&(n=!0,u=4)}}}if(n)
s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must m\
atch exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return li.errors=e,s===0}function Er(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)h(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
h.errors:e.concat(h.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return Er.errors=e,s===0}function Or(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!er.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Te(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Or.errors=e,s===0}var ii=Po,Cp={type:"object",additionalProperties:!1,
required:["model","source_video_url"],properties:{model:{type:"string",const:"wan-2.7-edit-video"},source_video_url:{$ref:"\
s18"},source_video_urls:{$ref:"s280"},prompt:{$ref:"s237"},negative_prompt:{$ref:"s2"},reference_image_url:{$ref:"s281"},
output_resolution:{$ref:"s81"},aspect_ratio:{$ref:"s69"},duration_seconds:{$ref:"s238"},audio_setting:{$ref:"s2"},enable_prompt_expansion:{
$ref:"s247"},watermark:{$ref:"s28"},seed:{$ref:"s1"},enable_safety_checker:{$ref:"s249"},audio:{$ref:"s266"},callback_url:{
$ref:"s29"}}};function Po(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_video_url===void 0){let o={
instancePath:t,keyword:"required",params:{missingProperty:"source_video_url"},message:"must have required property 'sour\
ce_video_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(Cp.properties,o)){let n={instancePath:t,keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-edit-video"){let n={instancePath:t+"/mod\
el",keyword:"const",params:{allowedValue:"wan-2.7-edit-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),s++}}r.source_video_url!==void 0&&(h(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"\
source_video_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.source_video_urls!==void 0&&(Er(r.
source_video_urls,{instancePath:t+"/source_video_urls",parentData:r,parentDataProperty:"source_video_urls",rootData:l})||
(e=e===null?Er.errors:e.concat(Er.errors),s=e.length)),r.prompt!==void 0&&(V(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.negative_prompt!==void 0&&
(y(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.reference_image_url!==void 0&&(Or(r.reference_image_url,{instancePath:t+
"/reference_image_url",parentData:r,parentDataProperty:"reference_image_url",rootData:l})||(e=e===null?Or.errors:e.concat(
Or.errors),s=e.length)),r.output_resolution!==void 0&&(G(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,
parentDataProperty:"output_resolution",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.aspect_ratio!==
void 0&&(Dr(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?Dr.errors:e.concat(Dr.errors),s=e.length)),r.duration_seconds!==void 0&&(qe(r.duration_seconds,{instancePath:t+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),
s=e.length)),r.audio_setting!==void 0&&(y(r.audio_setting,{instancePath:t+"/audio_setting",parentData:r,parentDataProperty:"\
audio_setting",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(F(
r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expa\
nsion",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.watermark!==void 0&&(q(r.watermark,{instancePath:t+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),
r.seed!==void 0&&($(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?$.errors:
e.concat($.errors),s=e.length)),r.enable_safety_checker!==void 0&&(E(r.enable_safety_checker,{instancePath:t+"/enable_sa\
fety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
s=e.length)),r.audio!==void 0&&(Le(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||
(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Po.
errors=e,s===0}var ui=$o,Fp={type:"object",additionalProperties:!1,required:["model","source_video_urls","prompt"],properties:{
model:{type:"string",const:"wan-2.6-edit-video"},source_video_url:{$ref:"s18"},source_video_urls:{$ref:"s280"},prompt:{$ref:"\
s237"},negative_prompt:{$ref:"s2"},reference_image_url:{$ref:"s281"},output_resolution:{$ref:"s81"},aspect_ratio:{$ref:"\
s240"},duration_seconds:{$ref:"s238"},audio_setting:{$ref:"s2"},enable_prompt_expansion:{$ref:"s247"},watermark:{$ref:"s\
28"},seed:{$ref:"s1"},enable_safety_checker:{$ref:"s249"},audio:{$ref:"s266"},multi_shots:{$ref:"s254"},callback_url:{$ref:"\
s29"}}};function $o(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_video_urls===void 0){let o={
instancePath:t,keyword:"required",params:{missingProperty:"source_video_urls"},message:"must have required property 'sou\
rce_video_urls'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(Fp.properties,
o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.6-ed\
it-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.6-edit-video"},message:"must be eq\
ual to constant"};e===null?e=[n]:e.push(n),s++}}r.source_video_url!==void 0&&(h(r.source_video_url,{instancePath:t+"/sou\
rce_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),
s=e.length)),r.source_video_urls!==void 0&&(Er(r.source_video_urls,{instancePath:t+"/source_video_urls",parentData:r,parentDataProperty:"\
source_video_urls",rootData:l})||(e=e===null?Er.errors:e.concat(Er.errors),s=e.length)),r.prompt!==void 0&&(V(r.prompt,{
instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),
s=e.length)),r.negative_prompt!==void 0&&(y(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.reference_image_url!==void 0&&(Or(
r.reference_image_url,{instancePath:t+"/reference_image_url",parentData:r,parentDataProperty:"reference_image_url",rootData:l})||
(e=e===null?Or.errors:e.concat(Or.errors),s=e.length)),r.output_resolution!==void 0&&(G(r.output_resolution,{instancePath:t+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),
s=e.length)),r.aspect_ratio!==void 0&&(ue(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.duration_seconds!==void 0&&(qe(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?qe.errors:
e.concat(qe.errors),s=e.length)),r.audio_setting!==void 0&&(y(r.audio_setting,{instancePath:t+"/audio_setting",parentData:r,
parentDataProperty:"audio_setting",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.enable_prompt_expansion!==
void 0&&(F(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_\
prompt_expansion",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.watermark!==void 0&&(q(r.watermark,
{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
s=e.length)),r.seed!==void 0&&($(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?$.errors:e.concat($.errors),s=e.length)),r.enable_safety_checker!==void 0&&(E(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),s=e.length)),r.audio!==void 0&&(Le(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||
(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),r.multi_shots!==void 0&&(Ze(r.multi_shots,{instancePath:t+"/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return $o.errors=e,s===0}var pi=xo,Wp={type:"object",additionalProperties:!1,
required:["model","source_video_urls","prompt","audio"],properties:{model:{type:"string",const:"wan-2.6-flash-edit-video"},
source_video_url:{$ref:"s18"},source_video_urls:{$ref:"s280"},prompt:{$ref:"s237"},negative_prompt:{$ref:"s2"},reference_image_url:{
$ref:"s281"},output_resolution:{$ref:"s2"},aspect_ratio:{$ref:"s240"},duration_seconds:{$ref:"s238"},audio_setting:{$ref:"\
s2"},enable_prompt_expansion:{$ref:"s247"},watermark:{$ref:"s28"},seed:{$ref:"s1"},enable_safety_checker:{$ref:"s249"},audio:{
$ref:"s270"},multi_shots:{$ref:"s254"},callback_url:{$ref:"s29"}}};function xo(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.source_video_urls===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"source_video_u\
rls"},message:"must have required property 'source_video_urls'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={
instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===
null?e=[o]:e.push(o),s++}if(r.audio===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"audio"},
message:"must have required property 'audio'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(Wp.properties,o)){
let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.6-fla\
sh-edit-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.6-flash-edit-video"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_video_url!==void 0&&(h(r.source_video_url,{instancePath:t+
"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),
s=e.length)),r.source_video_urls!==void 0&&(Er(r.source_video_urls,{instancePath:t+"/source_video_urls",parentData:r,parentDataProperty:"\
source_video_urls",rootData:l})||(e=e===null?Er.errors:e.concat(Er.errors),s=e.length)),r.prompt!==void 0&&(V(r.prompt,{
instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),
s=e.length)),r.negative_prompt!==void 0&&(y(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.reference_image_url!==void 0&&(Or(
r.reference_image_url,{instancePath:t+"/reference_image_url",parentData:r,parentDataProperty:"reference_image_url",rootData:l})||
(e=e===null?Or.errors:e.concat(Or.errors),s=e.length)),r.output_resolution!==void 0&&(y(r.output_resolution,{instancePath:t+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.aspect_ratio!==void 0&&(ue(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.duration_seconds!==void 0&&(qe(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?qe.errors:
e.concat(qe.errors),s=e.length)),r.audio_setting!==void 0&&(y(r.audio_setting,{instancePath:t+"/audio_setting",parentData:r,
parentDataProperty:"audio_setting",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.enable_prompt_expansion!==
void 0&&(F(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_\
prompt_expansion",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.watermark!==void 0&&(q(r.watermark,
{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
s=e.length)),r.seed!==void 0&&($(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?$.errors:e.concat($.errors),s=e.length)),r.enable_safety_checker!==void 0&&(E(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),s=e.length)),r.audio!==void 0&&(cs(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||
(e=e===null?cs.errors:e.concat(cs.errors),s=e.length)),r.multi_shots!==void 0&&(Ze(r.multi_shots,{instancePath:t+"/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return xo.errors=e,s===0}var ai=fi;function fi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Po(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Po.errors:e.concat(Po.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;$o(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?$o.errors:
e.concat($o.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;xo(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?xo.errors:e.concat(xo.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):
f&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return fi.errors=e,s===0}function ms(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!er.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Te(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return ms.errors=e,s===0}var ci=jo;function jo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(ms(r.source_image_url,{instancePath:t+
"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?ms.errors:e.concat(ms.errors),
s=e.length)),r.reference_video_url!==void 0&&(h(r.reference_video_url,{instancePath:t+"/reference_video_url",parentData:r,
parentDataProperty:"reference_video_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.output_resolution!==
void 0&&(cr(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?cr.errors:e.concat(cr.errors),s=e.length)),r.enable_safety_checker!==void 0&&(E(r.enable_safety_checker,
{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?
E.errors:e.concat(E.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return jo.errors=e,s===0}var mi=Ao;function Ao(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(ms(r.source_image_url,{
instancePath:t+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?ms.errors:
e.concat(ms.errors),s=e.length)),r.reference_video_url!==void 0&&(h(r.reference_video_url,{instancePath:t+"/reference_vi\
deo_url",parentData:r,parentDataProperty:"reference_video_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.
length)),r.output_resolution!==void 0&&(cr(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?cr.errors:e.concat(cr.errors),s=e.length)),r.enable_safety_checker!==void 0&&
(E(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_check\
er",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Ao.errors=e,s===0}var di=_i;function _i(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
jo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?jo.errors:e.concat(jo.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Ao(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ao.errors:
e.concat(Ao.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return _i.errors=e,s===0}var yi=gi,Hp={type:"object",additionalProperties:!1,required:["source_image\
_url","source_audio_url","prompt"],properties:{model:{type:"string",const:"wan-2.2-a14b-speech-to-video-turbo"},source_image_url:{
$ref:"s18"},source_audio_url:{$ref:"s18"},prompt:{$ref:"s237"},num_frames:{$ref:"s1"},frames_per_second:{$ref:"s1"},output_resolution:{
$ref:"s239"},negative_prompt:{$ref:"s2"},seed:{$ref:"s1"},num_inference_steps:{$ref:"s1"},guidance_scale:{$ref:"s7"},shift:{
$ref:"s7"},enable_safety_checker:{$ref:"s249"},callback_url:{$ref:"s29"}}};function gi(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.source_image_url===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required\
 property 'source_image_url'"};e===null?e=[o]:e.push(o),s++}if(r.source_audio_url===void 0){let o={instancePath:t,keyword:"\
required",params:{missingProperty:"source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?
e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(Hp.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.2-a14b-speech-to-video-turbo"){
let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.2-a14b-speech-to-video-turbo"},message:"must \
be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(h(r.source_image_url,{instancePath:t+
"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),
s=e.length)),r.source_audio_url!==void 0&&(h(r.source_audio_url,{instancePath:t+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.prompt!==void 0&&(V(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.
num_frames!==void 0&&($(r.num_frames,{instancePath:t+"/num_frames",parentData:r,parentDataProperty:"num_frames",rootData:l})||
(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.frames_per_second!==void 0&&($(r.frames_per_second,{instancePath:t+
"/frames_per_second",parentData:r,parentDataProperty:"frames_per_second",rootData:l})||(e=e===null?$.errors:e.concat($.errors),
s=e.length)),r.output_resolution!==void 0&&(cr(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?cr.errors:e.concat(cr.errors),s=e.length)),r.negative_prompt!==void 0&&(y(r.
negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===
null?y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&($(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.num_inference_steps!==void 0&&($(r.num_inference_steps,
{instancePath:t+"/num_inference_steps",parentData:r,parentDataProperty:"num_inference_steps",rootData:l})||(e=e===null?$.
errors:e.concat($.errors),s=e.length)),r.guidance_scale!==void 0&&(se(r.guidance_scale,{instancePath:t+"/guidance_scale",
parentData:r,parentDataProperty:"guidance_scale",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.
shift!==void 0&&(se(r.shift,{instancePath:t+"/shift",parentData:r,parentDataProperty:"shift",rootData:l})||(e=e===null?se.
errors:e.concat(se.errors),s=e.length)),r.enable_safety_checker!==void 0&&(E(r.enable_safety_checker,{instancePath:t+"/e\
nable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return gi.errors=e,s===0}var Bp={type:"string",enum:["1:1","16:9","4:3","21:9","3:4","9:16","8:1","1:8"]};function ds(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="1:1"||r==="16:9"||r==="4:3"||r==="21:9"||
r==="3:4"||r==="9:16"||r==="8:1"||r==="1:8")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Bp.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return ds.errors=e,s===0}var Zp={type:"string",enum:["1k","2k","4k"]};function _s(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="1k"||r==="2k"||r==="4k")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Zp.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return _s.errors=e,s===0}function ut(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.hex===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"hex"},message:"\
must have required property 'hex'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="hex"||o==="ratio")){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}r.hex!==void 0&&(y(r.hex,{instancePath:t+"/hex",parentData:r,parentDataProperty:"hex",rootData:l})||(e=
e===null?y.errors:e.concat(y.errors),s=e.length)),r.ratio!==void 0&&(I(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"\
ratio",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ut.errors=e,s===0}function ys(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)ut(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===
null?ut.errors:e.concat(ut.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}return ys.errors=e,s===0}function gs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(!Array.isArray(r)){
let o={instancePath:t,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return gs.
errors=e,s===0}var hi=Eo,Up={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"\
string",const:"wan-2.7-image"},prompt:{$ref:"s237"},source_image_urls:{$ref:"s131"},aspect_ratio:{$ref:"s296"},output_resolution:{
$ref:"s297"},output_count:{$ref:"s1"},enable_sequential:{$ref:"s28"},thinking_mode:{$ref:"s28"},watermark:{$ref:"s28"},seed:{
$ref:"s1"},enable_safety_checker:{$ref:"s249"},color_palette:{$ref:"s298"},bbox_list:{$ref:"s300"},callback_url:{$ref:"s\
29"}}};function Eo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!K.call(Up.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="wan-2.7-image"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.7-image"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(V(r.prompt,{instancePath:t+"/prom\
pt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.source_image_urls!==
void 0&&(Ke(r.source_image_urls,{instancePath:t+"/source_image_urls",parentData:r,parentDataProperty:"source_image_urls",
rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),r.aspect_ratio!==void 0&&(ds(r.aspect_ratio,{instancePath:t+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?ds.errors:e.concat(ds.errors),s=
e.length)),r.output_resolution!==void 0&&(_s(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?_s.errors:e.concat(_s.errors),s=e.length)),r.output_count!==void 0&&($(r.output_count,
{instancePath:t+"/output_count",parentData:r,parentDataProperty:"output_count",rootData:l})||(e=e===null?$.errors:e.concat(
$.errors),s=e.length)),r.enable_sequential!==void 0&&(q(r.enable_sequential,{instancePath:t+"/enable_sequential",parentData:r,
parentDataProperty:"enable_sequential",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.thinking_mode!==
void 0&&(q(r.thinking_mode,{instancePath:t+"/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.watermark!==void 0&&(q(r.watermark,{instancePath:t+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.seed!==void 0&&($(r.
seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?$.errors:e.concat($.errors),
s=e.length)),r.enable_safety_checker!==void 0&&(E(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.color_palette!==
void 0&&(ys(r.color_palette,{instancePath:t+"/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:l})||
(e=e===null?ys.errors:e.concat(ys.errors),s=e.length)),r.bbox_list!==void 0&&(gs(r.bbox_list,{instancePath:t+"/bbox_list",
parentData:r,parentDataProperty:"bbox_list",rootData:l})||(e=e===null?gs.errors:e.concat(gs.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Eo.errors=e,s===0}var wi=Oo,Yp={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-image-pro"},prompt:{$ref:"s237"},source_image_urls:{
$ref:"s131"},aspect_ratio:{$ref:"s296"},output_resolution:{$ref:"s297"},output_count:{$ref:"s1"},enable_sequential:{$ref:"\
s28"},thinking_mode:{$ref:"s28"},watermark:{$ref:"s28"},seed:{$ref:"s1"},enable_safety_checker:{$ref:"s249"},color_palette:{
$ref:"s298"},bbox_list:{$ref:"s300"},callback_url:{$ref:"s29"}}};function Oo(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(Yp.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-image-pro"){let n={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"wan-2.7-image-pro"},message:"must be equal to constant"};e===null?e=[n]:e.
push(n),s++}}r.prompt!==void 0&&(V(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.source_image_urls!==void 0&&(Ke(r.source_image_urls,{instancePath:t+
"/source_image_urls",parentData:r,parentDataProperty:"source_image_urls",rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.
errors),s=e.length)),r.aspect_ratio!==void 0&&(ds(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?ds.errors:e.concat(ds.errors),s=e.length)),r.output_resolution!==void 0&&(_s(r.output_resolution,
{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?_s.errors:
e.concat(_s.errors),s=e.length)),r.output_count!==void 0&&($(r.output_count,{instancePath:t+"/output_count",parentData:r,
parentDataProperty:"output_count",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.enable_sequential!==
void 0&&(q(r.enable_sequential,{instancePath:t+"/enable_sequential",parentData:r,parentDataProperty:"enable_sequential",
rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.thinking_mode!==void 0&&(q(r.thinking_mode,{instancePath:t+
"/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=
e.length)),r.watermark!==void 0&&(q(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",
rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.seed!==void 0&&($(r.seed,{instancePath:t+"/seed",parentData:r,
parentDataProperty:"seed",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.enable_safety_checker!==void 0&&
(E(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_check\
er",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.color_palette!==void 0&&(ys(r.color_palette,{instancePath:t+
"/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:l})||(e=e===null?ys.errors:e.concat(ys.errors),
s=e.length)),r.bbox_list!==void 0&&(gs(r.bbox_list,{instancePath:t+"/bbox_list",parentData:r,parentDataProperty:"bbox_li\
st",rootData:l})||(e=e===null?gs.errors:e.concat(gs.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Oo.errors=e,s===0}var vi=bi;function bi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Eo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Eo.errors:e.concat(Eo.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Oo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Oo.errors:
e.concat(Oo.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return bi.errors=e,s===0}var ki=Di;function Di(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ke(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Kr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Kr.errors:
e.concat(Kr.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;be(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):
f&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Di.errors=e,s===0}var Qp={type:"string",enum:["suno-v4","suno-v4.5","suno-v4.5-all","suno-v4.5-plus","suno-v5","suno-v5.5","suno-v6","suno\
-v6-mini","suno-v6-wild"]};function te(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,
s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),s++}if(!(r==="suno-v4"||r==="suno-v4.5"||r==="suno-v4.5-all"||r==="suno-v4.5-plus"||r==="suno-v5"||r==="\
suno-v5.5"||r==="suno-v6"||r==="suno-v6-mini"||r==="suno-v6-wild")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Qp.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return te.errors=e,s===0}function Xe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ve(r)>5e3){let o={instancePath:t,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}if(ve(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Xe.errors=e,s===0}function W(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return W.errors=e,s===0}function H(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return H.errors=e,s===0}function pe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ve(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return pe.errors=e,s===0}var Xp={type:"string",enum:["style","voice"]};function ae(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="style"||r==="voice")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Xp.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return ae.errors=e,s===0}function Tr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ve(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Tr.errors=e,s===0}function Nr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:t,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return Nr.
errors=e,s===0}var Jp={type:"object",additionalProperties:!1,required:["model","vocal_mode","prompt"],properties:{model:{$ref:"s310"},vocal_mode:{
type:"string",const:"auto_lyrics"},prompt:{$ref:"s311"},style_weight:{$ref:"s312"},weirdness_constraint:{$ref:"s313"},audio_weight:{
$ref:"s226"},persona_id:{$ref:"s314"},persona_type:{$ref:"s315"},voice_id:{$ref:"s316"},continue_at:{$ref:"s317"},callback_url:{
$ref:"s29"}}};function hs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"vocal_mode"},message:"must have required property 'vocal_mode'"};e===null?e=
[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(Jp.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0&&(te(r.model,{instancePath:t+"/model",parentData:r,parentDataProperty:"model",rootData:l})||
(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){
let n={instancePath:t+"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="auto_lyrics"){let n={instancePath:t+"/vocal_mode",keyword:"const",params:{allowedValue:"auto_lyrics"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(Xe(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),r.style_weight!==void 0&&
(W(r.style_weight,{instancePath:t+"/style_weight",parentData:r,parentDataProperty:"style_weight",rootData:l})||(e=e===null?
W.errors:e.concat(W.errors),s=e.length)),r.weirdness_constraint!==void 0&&(H(r.weirdness_constraint,{instancePath:t+"/we\
irdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:l})||(e=e===null?H.errors:e.concat(H.
errors),s=e.length)),r.audio_weight!==void 0&&(I(r.audio_weight,{instancePath:t+"/audio_weight",parentData:r,parentDataProperty:"\
audio_weight",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.persona_id!==void 0&&(pe(r.persona_id,
{instancePath:t+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:l})||(e=e===null?pe.errors:e.concat(
pe.errors),s=e.length)),r.persona_type!==void 0&&(ae(r.persona_type,{instancePath:t+"/persona_type",parentData:r,parentDataProperty:"\
persona_type",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.voice_id!==void 0&&(Tr(r.voice_id,{
instancePath:t+"/voice_id",parentData:r,parentDataProperty:"voice_id",rootData:l})||(e=e===null?Tr.errors:e.concat(Tr.errors),
s=e.length)),r.continue_at!==void 0&&(Nr(r.continue_at,{instancePath:t+"/continue_at",parentData:r,parentDataProperty:"c\
ontinue_at",rootData:l})||(e=e===null?Nr.errors:e.concat(Nr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return hs.errors=e,s===0}function Pe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ve(r)>1e3){let o={instancePath:t,keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 charact\
ers"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[o]:e.push(o),s++}return Pe.errors=e,s===0}function ne(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ve(r)>80){let o={instancePath:t,keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return ne.errors=e,s===0}function fe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ve(r)>200){let o={instancePath:t,keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characte\
rs"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[o]:e.push(o),s++}return fe.errors=e,s===0}var ea={type:"string",enum:["male","female"]};function ce(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="male"||r==="female")){let o={instancePath:t,keyword:"enum",params:{allowedValues:ea.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return ce.errors=e,s===0}function ws(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}if(typeof r=="number"){if(r>360||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"\
<=",limit:360},message:"must be <= 360"};e===null?e=[o]:e.push(o),s++}if(r<10||isNaN(r)){let o={instancePath:t,keyword:"\
minimum",params:{comparison:">=",limit:10},message:"must be >= 10"};e===null?e=[o]:e.push(o),s++}}return ws.errors=e,s===
0}var ra={type:"object",additionalProperties:!1,required:["model","vocal_mode","lyrics","style","title"],properties:{model:{
$ref:"s310"},vocal_mode:{type:"string",const:"exact_lyrics"},lyrics:{$ref:"s214"},style:{$ref:"s319"},title:{$ref:"s320"},
negative_tags:{$ref:"s321"},vocal_gender:{$ref:"s322"},duration_seconds:{$ref:"s323"},style_weight:{$ref:"s312"},weirdness_constraint:{
$ref:"s313"},audio_weight:{$ref:"s226"},persona_id:{$ref:"s314"},persona_type:{$ref:"s315"},voice_id:{$ref:"s316"},continue_at:{
$ref:"s317"},callback_url:{$ref:"s29"}}};function vs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"vocal_mode"},message:"must have required prope\
rty 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.lyrics===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
lyrics"},message:"must have required property 'lyrics'"};e===null?e=[o]:e.push(o),s++}if(r.style===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"style"},message:"must have required property 'style'"};e===null?e=[o]:e.push(
o),s++}if(r.title===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"title"},message:"must have\
 required property 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(ra.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0&&(te(r.model,{instancePath:t+"/model",parentData:r,parentDataProperty:"model",rootData:l})||
(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){
let n={instancePath:t+"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="exact_lyrics"){let n={instancePath:t+"/vocal_mode",keyword:"const",params:{allowedValue:"exact_lyrics"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.lyrics!==void 0&&(C(r.lyrics,{instancePath:t+"/lyrics",parentData:r,
parentDataProperty:"lyrics",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.style!==void 0&&(Pe(r.style,
{instancePath:t+"/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),
s=e.length)),r.title!==void 0&&(ne(r.title,{instancePath:t+"/title",parentData:r,parentDataProperty:"title",rootData:l})||
(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.negative_tags!==void 0&&(fe(r.negative_tags,{instancePath:t+"/n\
egative_tags",parentData:r,parentDataProperty:"negative_tags",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),s=
e.length)),r.vocal_gender!==void 0&&(ce(r.vocal_gender,{instancePath:t+"/vocal_gender",parentData:r,parentDataProperty:"\
vocal_gender",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.duration_seconds!==void 0&&(ws(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ws.errors:
e.concat(ws.errors),s=e.length)),r.style_weight!==void 0&&(W(r.style_weight,{instancePath:t+"/style_weight",parentData:r,
parentDataProperty:"style_weight",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.weirdness_constraint!==
void 0&&(H(r.weirdness_constraint,{instancePath:t+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_con\
straint",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.audio_weight!==void 0&&(I(r.audio_weight,{
instancePath:t+"/audio_weight",parentData:r,parentDataProperty:"audio_weight",rootData:l})||(e=e===null?I.errors:e.concat(
I.errors),s=e.length)),r.persona_id!==void 0&&(pe(r.persona_id,{instancePath:t+"/persona_id",parentData:r,parentDataProperty:"\
persona_id",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.persona_type!==void 0&&(ae(r.persona_type,
{instancePath:t+"/persona_type",parentData:r,parentDataProperty:"persona_type",rootData:l})||(e=e===null?ae.errors:e.concat(
ae.errors),s=e.length)),r.voice_id!==void 0&&(Tr(r.voice_id,{instancePath:t+"/voice_id",parentData:r,parentDataProperty:"\
voice_id",rootData:l})||(e=e===null?Tr.errors:e.concat(Tr.errors),s=e.length)),r.continue_at!==void 0&&(Nr(r.continue_at,
{instancePath:t+"/continue_at",parentData:r,parentDataProperty:"continue_at",rootData:l})||(e=e===null?Nr.errors:e.concat(
Nr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return vs.errors=e,s===0}var sa={type:"object",additionalProperties:!1,required:["model","vocal_mode","style","title"],properties:{model:{$ref:"s\
310"},vocal_mode:{type:"string",const:"instrumental"},style:{$ref:"s319"},title:{$ref:"s320"},negative_tags:{$ref:"s321"},
duration_seconds:{$ref:"s323"},style_weight:{$ref:"s312"},weirdness_constraint:{$ref:"s313"},audio_weight:{$ref:"s226"},
persona_id:{$ref:"s314"},persona_type:{$ref:"s315"},voice_id:{$ref:"s316"},continue_at:{$ref:"s317"},callback_url:{$ref:"\
s29"}}};function bs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"vocal_mode"},message:"must have required property 'vocal_mode'"};e===null?e=
[o]:e.push(o),s++}if(r.style===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"style"},message:"\
must have required property 'style'"};e===null?e=[o]:e.push(o),s++}if(r.title===void 0){let o={instancePath:t,keyword:"r\
equired",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!K.call(sa.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0&&(te(r.model,{instancePath:t+"/mo\
del",parentData:r,parentDataProperty:"model",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.vocal_mode!==
void 0){let o=r.vocal_mode;if(typeof o!="string"){let n={instancePath:t+"/vocal_mode",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="instrumental"){let n={instancePath:t+"/vocal_mode",keyword:"\
const",params:{allowedValue:"instrumental"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.style!==
void 0&&(Pe(r.style,{instancePath:t+"/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===null?Pe.errors:
e.concat(Pe.errors),s=e.length)),r.title!==void 0&&(ne(r.title,{instancePath:t+"/title",parentData:r,parentDataProperty:"\
title",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.negative_tags!==void 0&&(fe(r.negative_tags,
{instancePath:t+"/negative_tags",parentData:r,parentDataProperty:"negative_tags",rootData:l})||(e=e===null?fe.errors:e.concat(
fe.errors),s=e.length)),r.duration_seconds!==void 0&&(ws(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ws.errors:e.concat(ws.errors),s=e.length)),r.style_weight!==
void 0&&(W(r.style_weight,{instancePath:t+"/style_weight",parentData:r,parentDataProperty:"style_weight",rootData:l})||(e=
e===null?W.errors:e.concat(W.errors),s=e.length)),r.weirdness_constraint!==void 0&&(H(r.weirdness_constraint,{instancePath:t+
"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:l})||(e=e===null?H.errors:e.concat(
H.errors),s=e.length)),r.audio_weight!==void 0&&(I(r.audio_weight,{instancePath:t+"/audio_weight",parentData:r,parentDataProperty:"\
audio_weight",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.persona_id!==void 0&&(pe(r.persona_id,
{instancePath:t+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:l})||(e=e===null?pe.errors:e.concat(
pe.errors),s=e.length)),r.persona_type!==void 0&&(ae(r.persona_type,{instancePath:t+"/persona_type",parentData:r,parentDataProperty:"\
persona_type",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.voice_id!==void 0&&(Tr(r.voice_id,{
instancePath:t+"/voice_id",parentData:r,parentDataProperty:"voice_id",rootData:l})||(e=e===null?Tr.errors:e.concat(Tr.errors),
s=e.length)),r.continue_at!==void 0&&(Nr(r.continue_at,{instancePath:t+"/continue_at",parentData:r,parentDataProperty:"c\
ontinue_at",rootData:l})||(e=e===null?Nr.errors:e.concat(Nr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return bs.errors=e,s===0}var qi=Pi;function Pi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
hs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?hs.errors:e.concat(hs.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;vs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?vs.errors:
e.concat(vs.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let R=s;bs(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?bs.errors:e.concat(bs.errors),s=e.length);var f=R===s;f&&n?(n=!1,u=[u,2]):
f&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let R={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[R]:e.push(R),s++}let d=s,b=!0,g=s;if(r&&typeof r=="object"&&
!Array.isArray(r)){let R;if(r.voice_id===void 0&&(R="voice_id")){let Z={};e===null?e=[Z]:e.push(Z),s++}}var D=g===s;if(s=
d,e!==null&&(d?e.length=d:e=null),D){let R=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.persona_id!==void 0){let me={
instancePath:t+"/persona_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[me]:e.push(me),s++}if(r.persona_type!==
void 0){let me={instancePath:t+"/persona_type",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[me]:e.push(
me),s++}}var D=R===s;b=D}if(!b){let R={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "t\
hen" schema'};e===null?e=[R]:e.push(R),s++}let k=s,$e=!0,Oe=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let R;if(r.model===
void 0&&(R="model")){let Z={};e===null?e=[Z]:e.push(Z),s++}else if(r.model!==void 0){let Z=r.model;if(!(Z==="suno-v4"||Z===
"suno-v4.5"||Z==="suno-v4.5-all"||Z==="suno-v4.5-plus"||Z==="suno-v5")){let me={};e===null?e=[me]:e.push(me),s++}}}var Ie=Oe===
s;if(s=k,e!==null&&(k?e.length=k:e=null),Ie){let R=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0){
let me={instancePath:t+"/duration_seconds",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[me]:e.push(me),
s++}var Ie=R===s;$e=Ie}if(!$e){let R={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "th\
en" schema'};e===null?e=[R]:e.push(R),s++}return Pi.errors=e,s===0}var $i=xi;function xi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let g;if(r.voice_id===void 0&&(g="voice_id")){let D={};e===null?e=[D]:e.push(D),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let g=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.persona_id!==void 0){
let k={instancePath:t+"/persona_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.push(k),s++}if(r.
persona_type!==void 0){let k={instancePath:t+"/persona_type",keyword:"not",params:{},message:"must NOT be valid"};e===null?
e=[k]:e.push(k),s++}}var _=g===s;n=_}if(!n){let g={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'m\
ust match "then" schema'};e===null?e=[g]:e.push(g),s++}let c=s,f=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;
if(r.model===void 0&&(g="model")){let D={};e===null?e=[D]:e.push(D),s++}else if(r.model!==void 0){let D=r.model;if(!(D===
"suno-v4"||D==="suno-v4.5"||D==="suno-v4.5-all"||D==="suno-v4.5-plus"||D==="suno-v5")){let k={};e===null?e=[k]:e.push(k),
s++}}}var b=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),b){let g=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==
void 0){let k={instancePath:t+"/duration_seconds",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.
push(k),s++}var b=g===s;f=b}if(!f){let g={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema'};e===null?e=[g]:e.push(g),s++}return hs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||
(e=e===null?hs.errors:e.concat(hs.errors),s=e.length),xi.errors=e,s===0}var ji=Ai;function Ai(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let g;if(r.voice_id===void 0&&(g="voice_id")){let D={};e===null?e=[D]:e.push(D),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let g=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.persona_id!==void 0){
let k={instancePath:t+"/persona_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.push(k),s++}if(r.
persona_type!==void 0){let k={instancePath:t+"/persona_type",keyword:"not",params:{},message:"must NOT be valid"};e===null?
e=[k]:e.push(k),s++}}var _=g===s;n=_}if(!n){let g={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'m\
ust match "then" schema'};e===null?e=[g]:e.push(g),s++}let c=s,f=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;
if(r.model===void 0&&(g="model")){let D={};e===null?e=[D]:e.push(D),s++}else if(r.model!==void 0){let D=r.model;if(!(D===
"suno-v4"||D==="suno-v4.5"||D==="suno-v4.5-all"||D==="suno-v4.5-plus"||D==="suno-v5")){let k={};e===null?e=[k]:e.push(k),
s++}}}var b=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),b){let g=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==
void 0){let k={instancePath:t+"/duration_seconds",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.
push(k),s++}var b=g===s;f=b}if(!f){let g={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema'};e===null?e=[g]:e.push(g),s++}return vs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||
(e=e===null?vs.errors:e.concat(vs.errors),s=e.length),Ai.errors=e,s===0}var Ei=Oi;function Oi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let g;if(r.voice_id===void 0&&(g="voice_id")){let D={};e===null?e=[D]:e.push(D),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let g=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.persona_id!==void 0){
let k={instancePath:t+"/persona_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.push(k),s++}if(r.
persona_type!==void 0){let k={instancePath:t+"/persona_type",keyword:"not",params:{},message:"must NOT be valid"};e===null?
e=[k]:e.push(k),s++}}var _=g===s;n=_}if(!n){let g={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'m\
ust match "then" schema'};e===null?e=[g]:e.push(g),s++}let c=s,f=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;
if(r.model===void 0&&(g="model")){let D={};e===null?e=[D]:e.push(D),s++}else if(r.model!==void 0){let D=r.model;if(!(D===
"suno-v4"||D==="suno-v4.5"||D==="suno-v4.5-all"||D==="suno-v4.5-plus"||D==="suno-v5")){let k={};e===null?e=[k]:e.push(k),
s++}}}var b=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),b){let g=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==
void 0){let k={instancePath:t+"/duration_seconds",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.
push(k),s++}var b=g===s;f=b}if(!f){let g={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema'};e===null?e=[g]:e.push(g),s++}return bs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||
(e=e===null?bs.errors:e.concat(bs.errors),s=e.length),Oi.errors=e,s===0}var dr=To,oa={type:"object",required:["id","stat\
us"],properties:{id:{$ref:"s32"},status:{type:"string",enum:["pending","processing"]},generation_stage:{$ref:"s44"},audios:{
type:"array",items:{$ref:"s45"}}}};function To(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={
instancePath:t,keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===
null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||
(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+
"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="pending"||
o==="processing")){let n={instancePath:t+"/status",keyword:"enum",params:{allowedValues:oa.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(r.generation_stage!==void 0&&(Me(r.generation_stage,
{instancePath:t+"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:l})||(e=e===null?Me.errors:
e.concat(Me.errors),s=e.length)),r.audios!==void 0){let o=r.audios;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)
Br(o[u],{instancePath:t+"/audios/"+u,parentData:o,parentDataProperty:u,rootData:l})||(e=e===null?Br.errors:e.concat(Br.errors),
s=e.length)}else{let n={instancePath:t+"/audios",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return To.errors=e,s===0}var sr=Cr;function Cr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
id!==void 0&&(O(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?O.errors:e.concat(
O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="failed"){let n={instancePath:t+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}
r.error!==void 0&&(y(r.error,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)),r.generation_stage!==void 0&&(Me(r.generation_stage,{instancePath:t+"/generatio\
n_stage",parentData:r,parentDataProperty:"generation_stage",rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Cr.errors=e,s===0}var _r=Ti;function Ti(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
To(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?To.errors:e.concat(To.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Mr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Mr.errors:
e.concat(Mr.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;Cr(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?Cr.errors:e.concat(Cr.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):
f&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Ti.errors=e,s===0}function ks(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r<=0||isNaN(r)){let o={instancePath:t,keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[o]:e.push(o),s++}return ks.errors=e,s===0}var ta={type:"object",additionalProperties:!1,required:["model","parameter_mode"],properties:{model:{$ref:"s310"},parameter_mode:{
type:"string",const:"source"},task_id:{$ref:"s26"},audio_id:{$ref:"s26"},audio_url:{$ref:"s18"},upload_url:{$ref:"s18"},
instrumental:{$ref:"s28"},prompt:{$ref:"s311"},style:{$ref:"s319"},title:{$ref:"s320"},continue_at:{$ref:"s336"},persona_id:{
$ref:"s314"},persona_type:{$ref:"s315"},negative_tags:{$ref:"s321"},vocal_gender:{$ref:"s322"},style_weight:{$ref:"s312"},
weirdness_constraint:{$ref:"s313"},audio_weight:{$ref:"s226"},callback_url:{$ref:"s29"}}};function Ds(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.parameter_mode===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
parameter_mode"},message:"must have required property 'parameter_mode'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.
call(ta.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must \
NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0&&(te(r.model,{instancePath:t+"/model",
parentData:r,parentDataProperty:"model",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.parameter_mode!==
void 0){let o=r.parameter_mode;if(typeof o!="string"){let n={instancePath:t+"/parameter_mode",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="source"){let n={instancePath:t+"/parameter_mode",
keyword:"const",params:{allowedValue:"source"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.task_id!==
void 0&&(v(r.task_id,{instancePath:t+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||(e=e===null?v.errors:
e.concat(v.errors),s=e.length)),r.audio_id!==void 0&&(v(r.audio_id,{instancePath:t+"/audio_id",parentData:r,parentDataProperty:"\
audio_id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.audio_url!==void 0&&(h(r.audio_url,{instancePath:t+
"/audio_url",parentData:r,parentDataProperty:"audio_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.upload_url!==void 0&&(h(r.upload_url,{instancePath:t+"/upload_url",parentData:r,parentDataProperty:"upload_url",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.instrumental!==void 0&&(q(r.instrumental,{instancePath:t+"/instru\
mental",parentData:r,parentDataProperty:"instrumental",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),
r.prompt!==void 0&&(Xe(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===
null?Xe.errors:e.concat(Xe.errors),s=e.length)),r.style!==void 0&&(Pe(r.style,{instancePath:t+"/style",parentData:r,parentDataProperty:"\
style",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.title!==void 0&&(ne(r.title,{instancePath:t+
"/title",parentData:r,parentDataProperty:"title",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.
continue_at!==void 0&&(ks(r.continue_at,{instancePath:t+"/continue_at",parentData:r,parentDataProperty:"continue_at",rootData:l})||
(e=e===null?ks.errors:e.concat(ks.errors),s=e.length)),r.persona_id!==void 0&&(pe(r.persona_id,{instancePath:t+"/persona\
_id",parentData:r,parentDataProperty:"persona_id",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.
persona_type!==void 0&&(ae(r.persona_type,{instancePath:t+"/persona_type",parentData:r,parentDataProperty:"persona_type",
rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.negative_tags!==void 0&&(fe(r.negative_tags,{instancePath:t+
"/negative_tags",parentData:r,parentDataProperty:"negative_tags",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),
s=e.length)),r.vocal_gender!==void 0&&(ce(r.vocal_gender,{instancePath:t+"/vocal_gender",parentData:r,parentDataProperty:"\
vocal_gender",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.style_weight!==void 0&&(W(r.style_weight,
{instancePath:t+"/style_weight",parentData:r,parentDataProperty:"style_weight",rootData:l})||(e=e===null?W.errors:e.concat(
W.errors),s=e.length)),r.weirdness_constraint!==void 0&&(H(r.weirdness_constraint,{instancePath:t+"/weirdness_constraint",
parentData:r,parentDataProperty:"weirdness_constraint",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),
r.audio_weight!==void 0&&(I(r.audio_weight,{instancePath:t+"/audio_weight",parentData:r,parentDataProperty:"audio_weight",
rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Ds.errors=e,s===0}var na={type:"object",additionalProperties:!1,required:["model","parameter_mode","style","title","continue_at"],properties:{
model:{$ref:"s310"},parameter_mode:{type:"string",const:"custom"},task_id:{$ref:"s26"},audio_id:{$ref:"s26"},audio_url:{
$ref:"s18"},upload_url:{$ref:"s18"},instrumental:{$ref:"s28"},prompt:{$ref:"s311"},lyrics:{$ref:"s214"},style:{$ref:"s31\
9"},title:{$ref:"s320"},continue_at:{$ref:"s336"},persona_id:{$ref:"s314"},persona_type:{$ref:"s315"},negative_tags:{$ref:"\
s321"},vocal_gender:{$ref:"s322"},style_weight:{$ref:"s312"},weirdness_constraint:{$ref:"s313"},audio_weight:{$ref:"s226"},
callback_url:{$ref:"s29"}},if:{properties:{upload_url:{not:{}}},additionalProperties:!0},then:{properties:{lyrics:{not:{}}},
additionalProperties:!0}};function qs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,
s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.upload_url!==void 0){let c={};e===null?e=[c]:e.push(c),s++}
var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.lyrics!==void 0){
let d={instancePath:t+"/lyrics",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[d]:e.push(d),s++}var _=c===
s;n=_}if(!n){let c={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[c]:e.push(c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let c={instancePath:t,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[c]:e.push(c),s++}if(r.
parameter_mode===void 0){let c={instancePath:t,keyword:"required",params:{missingProperty:"parameter_mode"},message:"mus\
t have required property 'parameter_mode'"};e===null?e=[c]:e.push(c),s++}if(r.style===void 0){let c={instancePath:t,keyword:"\
required",params:{missingProperty:"style"},message:"must have required property 'style'"};e===null?e=[c]:e.push(c),s++}if(r.
title===void 0){let c={instancePath:t,keyword:"required",params:{missingProperty:"title"},message:"must have required pr\
operty 'title'"};e===null?e=[c]:e.push(c),s++}if(r.continue_at===void 0){let c={instancePath:t,keyword:"required",params:{
missingProperty:"continue_at"},message:"must have required property 'continue_at'"};e===null?e=[c]:e.push(c),s++}for(let c in r)
if(!K.call(na.properties,c)){let f={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c},message:"\
must NOT have additional properties"};e===null?e=[f]:e.push(f),s++}if(r.model!==void 0&&(te(r.model,{instancePath:t+"/mo\
del",parentData:r,parentDataProperty:"model",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.parameter_mode!==
void 0){let c=r.parameter_mode;if(typeof c!="string"){let f={instancePath:t+"/parameter_mode",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(c!=="custom"){let f={instancePath:t+"/parameter_mode",
keyword:"const",params:{allowedValue:"custom"},message:"must be equal to constant"};e===null?e=[f]:e.push(f),s++}}r.task_id!==
void 0&&(v(r.task_id,{instancePath:t+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||(e=e===null?v.errors:
e.concat(v.errors),s=e.length)),r.audio_id!==void 0&&(v(r.audio_id,{instancePath:t+"/audio_id",parentData:r,parentDataProperty:"\
audio_id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.audio_url!==void 0&&(h(r.audio_url,{instancePath:t+
"/audio_url",parentData:r,parentDataProperty:"audio_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.upload_url!==void 0&&(h(r.upload_url,{instancePath:t+"/upload_url",parentData:r,parentDataProperty:"upload_url",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.instrumental!==void 0&&(q(r.instrumental,{instancePath:t+"/instru\
mental",parentData:r,parentDataProperty:"instrumental",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),
r.prompt!==void 0&&(Xe(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===
null?Xe.errors:e.concat(Xe.errors),s=e.length)),r.lyrics!==void 0&&(C(r.lyrics,{instancePath:t+"/lyrics",parentData:r,parentDataProperty:"\
lyrics",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.style!==void 0&&(Pe(r.style,{instancePath:t+
"/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.
title!==void 0&&(ne(r.title,{instancePath:t+"/title",parentData:r,parentDataProperty:"title",rootData:l})||(e=e===null?ne.
errors:e.concat(ne.errors),s=e.length)),r.continue_at!==void 0&&(ks(r.continue_at,{instancePath:t+"/continue_at",parentData:r,
parentDataProperty:"continue_at",rootData:l})||(e=e===null?ks.errors:e.concat(ks.errors),s=e.length)),r.persona_id!==void 0&&
(pe(r.persona_id,{instancePath:t+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:l})||(e=e===null?pe.
errors:e.concat(pe.errors),s=e.length)),r.persona_type!==void 0&&(ae(r.persona_type,{instancePath:t+"/persona_type",parentData:r,
parentDataProperty:"persona_type",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.negative_tags!==
void 0&&(fe(r.negative_tags,{instancePath:t+"/negative_tags",parentData:r,parentDataProperty:"negative_tags",rootData:l})||
(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.vocal_gender!==void 0&&(ce(r.vocal_gender,{instancePath:t+"/voc\
al_gender",parentData:r,parentDataProperty:"vocal_gender",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),
r.style_weight!==void 0&&(W(r.style_weight,{instancePath:t+"/style_weight",parentData:r,parentDataProperty:"style_weight",
rootData:l})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.weirdness_constraint!==void 0&&(H(r.weirdness_constraint,
{instancePath:t+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:l})||(e=e===null?
H.errors:e.concat(H.errors),s=e.length)),r.audio_weight!==void 0&&(I(r.audio_weight,{instancePath:t+"/audio_weight",parentData:r,
parentDataProperty:"audio_weight",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let c={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[c]:e.push(c),s++}return qs.errors=e,s===0}var Ni=Vi;function Vi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ds(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ds.errors:e.concat(Ds.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;qs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?qs.errors:
e.concat(qs.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let P={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[P]:e.push(P),s++}let d=s,b=!0,g=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.task_id===void 0&&(P="task_\
id")){let N={};e===null?e=[N]:e.push(N),s++}}var D=g===s;if(s=d,e!==null&&(d?e.length=d:e=null),D){let P=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.audio_id!==void 0){let xe={instancePath:t+"/audio_id",keyword:"not",params:{},message:"\
must NOT be valid"};e===null?e=[xe]:e.push(xe),s++}if(r.audio_url!==void 0){let xe={instancePath:t+"/audio_url",keyword:"\
not",params:{},message:"must NOT be valid"};e===null?e=[xe]:e.push(xe),s++}if(r.upload_url!==void 0){let xe={instancePath:t+
"/upload_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[xe]:e.push(xe),s++}}var D=P===s;b=D}if(!b){
let P={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[P]:e.push(
P),s++}let k=s,$e=!0,Oe=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.audio_id===void 0&&(P="audio_id")){let N={};
e===null?e=[N]:e.push(N),s++}}var Ie=Oe===s;if(s=k,e!==null&&(k?e.length=k:e=null),Ie){let P=s;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.audio_url!==void 0){let xe={instancePath:t+"/audio_url",keyword:"not",params:{},message:"must NO\
T be valid"};e===null?e=[xe]:e.push(xe),s++}if(r.upload_url!==void 0){let xe={instancePath:t+"/upload_url",keyword:"not",
params:{},message:"must NOT be valid"};e===null?e=[xe]:e.push(xe),s++}}var Ie=P===s;$e=Ie}if(!$e){let P={instancePath:t,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[P]:e.push(P),s++}let R=s,Z=!0,
me=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.audio_url===void 0&&(P="audio_url")){let N={};e===null?e=[N]:
e.push(N),s++}}var x=me===s;if(s=R,e!==null&&(R?e.length=R:e=null),x){let P=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&
r.upload_url!==void 0){let xe={instancePath:t+"/upload_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?
e=[xe]:e.push(xe),s++}var x=P===s;Z=x}if(!Z){let P={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};e===null?e=[P]:e.push(P),s++}let L=s,z=!0,Es=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
task_id!==void 0){let P=s,N={};e===null?e=[N]:e.push(N),s++;var Je=P===s}else var Je=!0;if(Je){if(r.audio_id!==void 0){let P=s,
N={};e===null?e=[N]:e.push(N),s++;var Je=P===s}else var Je=!0;if(Je)if(r.audio_url!==void 0){let P=s,N={};e===null?e=[N]:
e.push(N),s++;var Je=P===s}else var Je=!0}}var w=Es===s;if(s=L,e!==null&&(L?e.length=L:e=null),w){let P=s;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.upload_url===void 0){let xe={instancePath:t,keyword:"required",params:{missingProperty:"u\
pload_url"},message:"must have required property 'upload_url'"};e===null?e=[xe]:e.push(xe),s++}var w=P===s;z=w}if(!z){let P={
instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[P]:e.push(P),
s++}return Vi.errors=e,s===0}var Si=zi;function zi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let x;if(r.task_id===void 0&&(x="task_id")){let L={};e===null?e=[L]:e.push(L),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let x=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_id!==void 0){
let z={instancePath:t+"/audio_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[z]:e.push(z),s++}if(r.
audio_url!==void 0){let z={instancePath:t+"/audio_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[
z]:e.push(z),s++}if(r.upload_url!==void 0){let z={instancePath:t+"/upload_url",keyword:"not",params:{},message:"must NOT\
 be valid"};e===null?e=[z]:e.push(z),s++}}var _=x===s;n=_}if(!n){let x={instancePath:t,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[x]:e.push(x),s++}let c=s,f=!0,d=s;if(r&&typeof r=="object"&&!Array.
isArray(r)){let x;if(r.audio_id===void 0&&(x="audio_id")){let L={};e===null?e=[L]:e.push(L),s++}}var b=d===s;if(s=c,e!==
null&&(c?e.length=c:e=null),b){let x=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_url!==void 0){let z={instancePath:t+
"/audio_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[z]:e.push(z),s++}if(r.upload_url!==void 0){
let z={instancePath:t+"/upload_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[z]:e.push(z),s++}}var b=x===
s;f=b}if(!f){let x={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[x]:e.push(x),s++}let g=s,D=!0,k=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let x;if(r.audio_url===void 0&&(x="aud\
io_url")){let L={};e===null?e=[L]:e.push(L),s++}}var $e=k===s;if(s=g,e!==null&&(g?e.length=g:e=null),$e){let x=s;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.upload_url!==void 0){let z={instancePath:t+"/upload_url",keyword:"not",params:{},message:"\
must NOT be valid"};e===null?e=[z]:e.push(z),s++}var $e=x===s;D=$e}if(!D){let x={instancePath:t,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[x]:e.push(x),s++}let Oe=s,Ie=!0,R=s;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.task_id!==void 0){let x=s,L={};e===null?e=[L]:e.push(L),s++;var Z=x===s}else var Z=!0;if(Z){if(r.audio_id!==
void 0){let x=s,L={};e===null?e=[L]:e.push(L),s++;var Z=x===s}else var Z=!0;if(Z)if(r.audio_url!==void 0){let x=s,L={};e===
null?e=[L]:e.push(L),s++;var Z=x===s}else var Z=!0}}var me=R===s;if(s=Oe,e!==null&&(Oe?e.length=Oe:e=null),me){let x=s;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.upload_url===void 0){let z={instancePath:t,keyword:"required",params:{missingProperty:"\
upload_url"},message:"must have required property 'upload_url'"};e===null?e=[z]:e.push(z),s++}var me=x===s;Ie=me}if(!Ie){
let x={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[x]:e.push(
x),s++}return Ds(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ds.errors:e.concat(Ds.errors),
s=e.length),zi.errors=e,s===0}var Li=Ii;function Ii(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let x;if(r.task_id===void 0&&(x="task_id")){let L={};e===null?e=[L]:e.push(L),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let x=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_id!==void 0){
let z={instancePath:t+"/audio_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[z]:e.push(z),s++}if(r.
audio_url!==void 0){let z={instancePath:t+"/audio_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[
z]:e.push(z),s++}if(r.upload_url!==void 0){let z={instancePath:t+"/upload_url",keyword:"not",params:{},message:"must NOT\
 be valid"};e===null?e=[z]:e.push(z),s++}}var _=x===s;n=_}if(!n){let x={instancePath:t,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[x]:e.push(x),s++}let c=s,f=!0,d=s;if(r&&typeof r=="object"&&!Array.
isArray(r)){let x;if(r.audio_id===void 0&&(x="audio_id")){let L={};e===null?e=[L]:e.push(L),s++}}var b=d===s;if(s=c,e!==
null&&(c?e.length=c:e=null),b){let x=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_url!==void 0){let z={instancePath:t+
"/audio_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[z]:e.push(z),s++}if(r.upload_url!==void 0){
let z={instancePath:t+"/upload_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[z]:e.push(z),s++}}var b=x===
s;f=b}if(!f){let x={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[x]:e.push(x),s++}let g=s,D=!0,k=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let x;if(r.audio_url===void 0&&(x="aud\
io_url")){let L={};e===null?e=[L]:e.push(L),s++}}var $e=k===s;if(s=g,e!==null&&(g?e.length=g:e=null),$e){let x=s;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.upload_url!==void 0){let z={instancePath:t+"/upload_url",keyword:"not",params:{},message:"\
must NOT be valid"};e===null?e=[z]:e.push(z),s++}var $e=x===s;D=$e}if(!D){let x={instancePath:t,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[x]:e.push(x),s++}let Oe=s,Ie=!0,R=s;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.task_id!==void 0){let x=s,L={};e===null?e=[L]:e.push(L),s++;var Z=x===s}else var Z=!0;if(Z){if(r.audio_id!==
void 0){let x=s,L={};e===null?e=[L]:e.push(L),s++;var Z=x===s}else var Z=!0;if(Z)if(r.audio_url!==void 0){let x=s,L={};e===
null?e=[L]:e.push(L),s++;var Z=x===s}else var Z=!0}}var me=R===s;if(s=Oe,e!==null&&(Oe?e.length=Oe:e=null),me){let x=s;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.upload_url===void 0){let z={instancePath:t,keyword:"required",params:{missingProperty:"\
upload_url"},message:"must have required property 'upload_url'"};e===null?e=[z]:e.push(z),s++}var me=x===s;Ie=me}if(!Ie){
let x={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[x]:e.push(
x),s++}return qs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?qs.errors:e.concat(qs.errors),
s=e.length),Ii.errors=e,s===0}var la={type:"string",enum:["suno-v4","suno-v4.5","suno-v4.5-plus","suno-v5","suno-v5.5"]};function mr(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="suno-v4"||r==="suno-v4.5"||
r==="suno-v4.5-plus"||r==="suno-v5"||r==="suno-v5.5")){let o={instancePath:t,keyword:"enum",params:{allowedValues:la.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return mr.errors=e,s===0}var Ki=Gi;function Gi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.audio_urls===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"audio_urls"},message:"must have required property 'audio_urls'"};e===null?e=
[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="audio_urls"||o==="callback_url")){let n={instancePath:t,keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}r.model!==void 0&&(mr(r.model,{instancePath:t+"/model",parentData:r,parentDataProperty:"model",rootData:l})||(e=e===
null?mr.errors:e.concat(mr.errors),s=e.length)),r.audio_urls!==void 0&&(jr(r.audio_urls,{instancePath:t+"/audio_urls",parentData:r,
parentDataProperty:"audio_urls",rootData:l})||(e=e===null?jr.errors:e.concat(jr.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return Gi.errors=e,s===0}var Mi=No,ia={type:"object",additionalProperties:!1,required:[
"model","vocal_mode","upload_url","prompt"],properties:{model:{$ref:"s310"},upload_url:{$ref:"s18"},vocal_mode:{type:"st\
ring",const:"auto_lyrics"},prompt:{$ref:"s311"},negative_tags:{$ref:"s321"},vocal_gender:{$ref:"s322"},style_weight:{$ref:"\
s312"},weirdness_constraint:{$ref:"s313"},audio_weight:{$ref:"s226"},persona_id:{$ref:"s314"},persona_type:{$ref:"s315"},
callback_url:{$ref:"s29"}}};function No(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"vocal_mode"},message:"must have required property 'vocal_mode'"};e===null?e=
[o]:e.push(o),s++}if(r.upload_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"upload_url"},
message:"must have required property 'upload_url'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!K.call(ia.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0&&(te(r.model,{instancePath:t+
"/model",parentData:r,parentDataProperty:"model",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.
upload_url!==void 0&&(h(r.upload_url,{instancePath:t+"/upload_url",parentData:r,parentDataProperty:"upload_url",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){let n={
instancePath:t+"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}
if(o!=="auto_lyrics"){let n={instancePath:t+"/vocal_mode",keyword:"const",params:{allowedValue:"auto_lyrics"},message:"m\
ust be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(Xe(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),r.negative_tags!==void 0&&
(fe(r.negative_tags,{instancePath:t+"/negative_tags",parentData:r,parentDataProperty:"negative_tags",rootData:l})||(e=e===
null?fe.errors:e.concat(fe.errors),s=e.length)),r.vocal_gender!==void 0&&(ce(r.vocal_gender,{instancePath:t+"/vocal_gend\
er",parentData:r,parentDataProperty:"vocal_gender",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),
r.style_weight!==void 0&&(W(r.style_weight,{instancePath:t+"/style_weight",parentData:r,parentDataProperty:"style_weight",
rootData:l})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.weirdness_constraint!==void 0&&(H(r.weirdness_constraint,
{instancePath:t+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:l})||(e=e===null?
H.errors:e.concat(H.errors),s=e.length)),r.audio_weight!==void 0&&(I(r.audio_weight,{instancePath:t+"/audio_weight",parentData:r,
parentDataProperty:"audio_weight",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.persona_id!==void 0&&
(pe(r.persona_id,{instancePath:t+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:l})||(e=e===null?pe.
errors:e.concat(pe.errors),s=e.length)),r.persona_type!==void 0&&(ae(r.persona_type,{instancePath:t+"/persona_type",parentData:r,
parentDataProperty:"persona_type",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return No.errors=e,s===0}var Ri=Vo,ua={type:"object",additionalProperties:!1,
required:["model","vocal_mode","upload_url","lyrics","style","title"],properties:{model:{$ref:"s310"},upload_url:{$ref:"\
s18"},vocal_mode:{type:"string",const:"exact_lyrics"},lyrics:{$ref:"s214"},style:{$ref:"s319"},title:{$ref:"s320"},negative_tags:{
$ref:"s321"},vocal_gender:{$ref:"s322"},style_weight:{$ref:"s312"},weirdness_constraint:{$ref:"s313"},audio_weight:{$ref:"\
s226"},persona_id:{$ref:"s314"},persona_type:{$ref:"s315"},callback_url:{$ref:"s29"}}};function Vo(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
vocal_mode"},message:"must have required property 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.upload_url===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"upload_url"},message:"must have required property 'upl\
oad_url'"};e===null?e=[o]:e.push(o),s++}if(r.lyrics===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
lyrics"},message:"must have required property 'lyrics'"};e===null?e=[o]:e.push(o),s++}if(r.style===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"style"},message:"must have required property 'style'"};e===null?e=[o]:e.push(
o),s++}if(r.title===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"title"},message:"must have\
 required property 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(ua.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0&&(te(r.model,{instancePath:t+"/model",parentData:r,parentDataProperty:"model",rootData:l})||
(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.upload_url!==void 0&&(h(r.upload_url,{instancePath:t+"/upload_u\
rl",parentData:r,parentDataProperty:"upload_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.vocal_mode!==
void 0){let o=r.vocal_mode;if(typeof o!="string"){let n={instancePath:t+"/vocal_mode",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="exact_lyrics"){let n={instancePath:t+"/vocal_mode",keyword:"\
const",params:{allowedValue:"exact_lyrics"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.lyrics!==
void 0&&(C(r.lyrics,{instancePath:t+"/lyrics",parentData:r,parentDataProperty:"lyrics",rootData:l})||(e=e===null?C.errors:
e.concat(C.errors),s=e.length)),r.style!==void 0&&(Pe(r.style,{instancePath:t+"/style",parentData:r,parentDataProperty:"\
style",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.title!==void 0&&(ne(r.title,{instancePath:t+
"/title",parentData:r,parentDataProperty:"title",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.
negative_tags!==void 0&&(fe(r.negative_tags,{instancePath:t+"/negative_tags",parentData:r,parentDataProperty:"negative_t\
ags",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.vocal_gender!==void 0&&(ce(r.vocal_gender,{instancePath:t+
"/vocal_gender",parentData:r,parentDataProperty:"vocal_gender",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=
e.length)),r.style_weight!==void 0&&(W(r.style_weight,{instancePath:t+"/style_weight",parentData:r,parentDataProperty:"s\
tyle_weight",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.weirdness_constraint!==void 0&&(H(r.weirdness_constraint,
{instancePath:t+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:l})||(e=e===null?
H.errors:e.concat(H.errors),s=e.length)),r.audio_weight!==void 0&&(I(r.audio_weight,{instancePath:t+"/audio_weight",parentData:r,
parentDataProperty:"audio_weight",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.persona_id!==void 0&&
(pe(r.persona_id,{instancePath:t+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:l})||(e=e===null?pe.
errors:e.concat(pe.errors),s=e.length)),r.persona_type!==void 0&&(ae(r.persona_type,{instancePath:t+"/persona_type",parentData:r,
parentDataProperty:"persona_type",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Vo.errors=e,s===0}var Ci=So,pa={type:"object",additionalProperties:!1,
required:["model","vocal_mode","upload_url","style","title"],properties:{model:{$ref:"s310"},upload_url:{$ref:"s18"},vocal_mode:{
type:"string",const:"instrumental"},style:{$ref:"s319"},title:{$ref:"s320"},negative_tags:{$ref:"s321"},vocal_gender:{$ref:"\
s322"},style_weight:{$ref:"s312"},weirdness_constraint:{$ref:"s313"},audio_weight:{$ref:"s226"},persona_id:{$ref:"s314"},
persona_type:{$ref:"s315"},callback_url:{$ref:"s29"}}};function So(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.vocal_mode===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"vocal_mode"},message:"\
must have required property 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.upload_url===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"upload_url"},message:"must have required property 'upload_url'"};e===null?e=
[o]:e.push(o),s++}if(r.style===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"style"},message:"\
must have required property 'style'"};e===null?e=[o]:e.push(o),s++}if(r.title===void 0){let o={instancePath:t,keyword:"r\
equired",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!K.call(pa.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0&&(te(r.model,{instancePath:t+"/mo\
del",parentData:r,parentDataProperty:"model",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.upload_url!==
void 0&&(h(r.upload_url,{instancePath:t+"/upload_url",parentData:r,parentDataProperty:"upload_url",rootData:l})||(e=e===
null?h.errors:e.concat(h.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){let n={instancePath:t+
"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="instr\
umental"){let n={instancePath:t+"/vocal_mode",keyword:"const",params:{allowedValue:"instrumental"},message:"must be equa\
l to constant"};e===null?e=[n]:e.push(n),s++}}r.style!==void 0&&(Pe(r.style,{instancePath:t+"/style",parentData:r,parentDataProperty:"\
style",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.title!==void 0&&(ne(r.title,{instancePath:t+
"/title",parentData:r,parentDataProperty:"title",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.
negative_tags!==void 0&&(fe(r.negative_tags,{instancePath:t+"/negative_tags",parentData:r,parentDataProperty:"negative_t\
ags",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.vocal_gender!==void 0&&(ce(r.vocal_gender,{instancePath:t+
"/vocal_gender",parentData:r,parentDataProperty:"vocal_gender",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=
e.length)),r.style_weight!==void 0&&(W(r.style_weight,{instancePath:t+"/style_weight",parentData:r,parentDataProperty:"s\
tyle_weight",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.weirdness_constraint!==void 0&&(H(r.weirdness_constraint,
{instancePath:t+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:l})||(e=e===null?
H.errors:e.concat(H.errors),s=e.length)),r.audio_weight!==void 0&&(I(r.audio_weight,{instancePath:t+"/audio_weight",parentData:r,
parentDataProperty:"audio_weight",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.persona_id!==void 0&&
(pe(r.persona_id,{instancePath:t+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:l})||(e=e===null?pe.
errors:e.concat(pe.errors),s=e.length)),r.persona_type!==void 0&&(ae(r.persona_type,{instancePath:t+"/persona_type",parentData:r,
parentDataProperty:"persona_type",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return So.errors=e,s===0}var Fi=Wi;function Wi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
No(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?No.errors:e.concat(No.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Vo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Vo.errors:
e.concat(Vo.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;So(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?So.errors:e.concat(So.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):
f&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Wi.errors=e,s===0}function Vr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>2){let n={instancePath:t,keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===
null?e=[n]:e.push(n),s++}if(r.length<2){let n={instancePath:t,keyword:"minItems",params:{limit:2},message:"must NOT have\
 fewer than 2 items"};e===null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)Ar(r[n],{instancePath:t+"/"+n,parentData:r,
parentDataProperty:n,rootData:l})||(e=e===null?Ar.errors:e.concat(Ar.errors),s=e.length)}else{let o={instancePath:t,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Vr.errors=e,s===0}var Hi=zo,aa={
type:"object",additionalProperties:!1,required:["model","vocal_mode","upload_url_list","prompt"],properties:{model:{$ref:"\
s310"},upload_url_list:{$ref:"s351"},vocal_mode:{type:"string",const:"auto_lyrics"},prompt:{$ref:"s311"},vocal_gender:{$ref:"\
s322"},style_weight:{$ref:"s312"},weirdness_constraint:{$ref:"s313"},audio_weight:{$ref:"s226"},persona_id:{$ref:"s314"},
persona_type:{$ref:"s315"},callback_url:{$ref:"s29"}}};function zo(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.vocal_mode===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"vocal_mode"},message:"\
must have required property 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.upload_url_list===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"upload_url_list"},message:"must have required property 'upload_url_list'"};e===
null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(aa.properties,o)){
let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0&&(te(r.model,{instancePath:t+"/model",parentData:r,parentDataProperty:"\
model",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.upload_url_list!==void 0&&(Vr(r.upload_url_list,
{instancePath:t+"/upload_url_list",parentData:r,parentDataProperty:"upload_url_list",rootData:l})||(e=e===null?Vr.errors:
e.concat(Vr.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){let n={instancePath:t+
"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="auto_\
lyrics"){let n={instancePath:t+"/vocal_mode",keyword:"const",params:{allowedValue:"auto_lyrics"},message:"must be equal \
to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(Xe(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),r.vocal_gender!==void 0&&(ce(r.vocal_gender,
{instancePath:t+"/vocal_gender",parentData:r,parentDataProperty:"vocal_gender",rootData:l})||(e=e===null?ce.errors:e.concat(
ce.errors),s=e.length)),r.style_weight!==void 0&&(W(r.style_weight,{instancePath:t+"/style_weight",parentData:r,parentDataProperty:"\
style_weight",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.weirdness_constraint!==void 0&&(H(r.weirdness_constraint,
{instancePath:t+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:l})||(e=e===null?
H.errors:e.concat(H.errors),s=e.length)),r.audio_weight!==void 0&&(I(r.audio_weight,{instancePath:t+"/audio_weight",parentData:r,
parentDataProperty:"audio_weight",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.persona_id!==void 0&&
(pe(r.persona_id,{instancePath:t+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:l})||(e=e===null?pe.
errors:e.concat(pe.errors),s=e.length)),r.persona_type!==void 0&&(ae(r.persona_type,{instancePath:t+"/persona_type",parentData:r,
parentDataProperty:"persona_type",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return zo.errors=e,s===0}var Bi=Lo,fa={type:"object",additionalProperties:!1,
required:["model","vocal_mode","upload_url_list","lyrics","style","title"],properties:{model:{$ref:"s310"},upload_url_list:{
$ref:"s351"},vocal_mode:{type:"string",const:"exact_lyrics"},lyrics:{$ref:"s214"},style:{$ref:"s319"},title:{$ref:"s320"},
vocal_gender:{$ref:"s322"},style_weight:{$ref:"s312"},weirdness_constraint:{$ref:"s313"},audio_weight:{$ref:"s226"},persona_id:{
$ref:"s314"},persona_type:{$ref:"s315"},callback_url:{$ref:"s29"}}};function Lo(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.vocal_mode===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"vocal_mode"},message:"\
must have required property 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.upload_url_list===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"upload_url_list"},message:"must have required property 'upload_url_list'"};e===
null?e=[o]:e.push(o),s++}if(r.lyrics===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"lyrics"},
message:"must have required property 'lyrics'"};e===null?e=[o]:e.push(o),s++}if(r.style===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"style"},message:"must have required property 'style'"};e===null?e=[o]:e.push(
o),s++}if(r.title===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"title"},message:"must have\
 required property 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(fa.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0&&(te(r.model,{instancePath:t+"/model",parentData:r,parentDataProperty:"model",rootData:l})||
(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.upload_url_list!==void 0&&(Vr(r.upload_url_list,{instancePath:t+
"/upload_url_list",parentData:r,parentDataProperty:"upload_url_list",rootData:l})||(e=e===null?Vr.errors:e.concat(Vr.errors),
s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){let n={instancePath:t+"/vocal_mode",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="exact_lyrics"){let n={instancePath:t+
"/vocal_mode",keyword:"const",params:{allowedValue:"exact_lyrics"},message:"must be equal to constant"};e===null?e=[n]:e.
push(n),s++}}r.lyrics!==void 0&&(C(r.lyrics,{instancePath:t+"/lyrics",parentData:r,parentDataProperty:"lyrics",rootData:l})||
(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.style!==void 0&&(Pe(r.style,{instancePath:t+"/style",parentData:r,
parentDataProperty:"style",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.title!==void 0&&(ne(r.
title,{instancePath:t+"/title",parentData:r,parentDataProperty:"title",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),
s=e.length)),r.vocal_gender!==void 0&&(ce(r.vocal_gender,{instancePath:t+"/vocal_gender",parentData:r,parentDataProperty:"\
vocal_gender",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.style_weight!==void 0&&(W(r.style_weight,
{instancePath:t+"/style_weight",parentData:r,parentDataProperty:"style_weight",rootData:l})||(e=e===null?W.errors:e.concat(
W.errors),s=e.length)),r.weirdness_constraint!==void 0&&(H(r.weirdness_constraint,{instancePath:t+"/weirdness_constraint",
parentData:r,parentDataProperty:"weirdness_constraint",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),
r.audio_weight!==void 0&&(I(r.audio_weight,{instancePath:t+"/audio_weight",parentData:r,parentDataProperty:"audio_weight",
rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.persona_id!==void 0&&(pe(r.persona_id,{instancePath:t+
"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),
r.persona_type!==void 0&&(ae(r.persona_type,{instancePath:t+"/persona_type",parentData:r,parentDataProperty:"persona_typ\
e",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Lo.errors=e,s===0}var Zi=Io,ca={type:"object",additionalProperties:!1,required:["model","vocal_mode","uplo\
ad_url_list","style","title"],properties:{model:{$ref:"s310"},upload_url_list:{$ref:"s351"},vocal_mode:{type:"string",const:"\
instrumental"},style:{$ref:"s319"},title:{$ref:"s320"},vocal_gender:{$ref:"s322"},style_weight:{$ref:"s312"},weirdness_constraint:{
$ref:"s313"},audio_weight:{$ref:"s226"},persona_id:{$ref:"s314"},persona_type:{$ref:"s315"},callback_url:{$ref:"s29"}}};
function Io(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"vocal_mode"},message:"must have required property 'vocal_mode'"};e===null?e=
[o]:e.push(o),s++}if(r.upload_url_list===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"uploa\
d_url_list"},message:"must have required property 'upload_url_list'"};e===null?e=[o]:e.push(o),s++}if(r.style===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"style"},message:"must have required property 'style'"};
e===null?e=[o]:e.push(o),s++}if(r.title===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"titl\
e"},message:"must have required property 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(ca.properties,
o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0&&(te(r.model,{instancePath:t+"/model",parentData:r,parentDataProperty:"\
model",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.upload_url_list!==void 0&&(Vr(r.upload_url_list,
{instancePath:t+"/upload_url_list",parentData:r,parentDataProperty:"upload_url_list",rootData:l})||(e=e===null?Vr.errors:
e.concat(Vr.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){let n={instancePath:t+
"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="instr\
umental"){let n={instancePath:t+"/vocal_mode",keyword:"const",params:{allowedValue:"instrumental"},message:"must be equa\
l to constant"};e===null?e=[n]:e.push(n),s++}}r.style!==void 0&&(Pe(r.style,{instancePath:t+"/style",parentData:r,parentDataProperty:"\
style",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.title!==void 0&&(ne(r.title,{instancePath:t+
"/title",parentData:r,parentDataProperty:"title",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.
vocal_gender!==void 0&&(ce(r.vocal_gender,{instancePath:t+"/vocal_gender",parentData:r,parentDataProperty:"vocal_gender",
rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.style_weight!==void 0&&(W(r.style_weight,{instancePath:t+
"/style_weight",parentData:r,parentDataProperty:"style_weight",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),s=e.
length)),r.weirdness_constraint!==void 0&&(H(r.weirdness_constraint,{instancePath:t+"/weirdness_constraint",parentData:r,
parentDataProperty:"weirdness_constraint",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.audio_weight!==
void 0&&(I(r.audio_weight,{instancePath:t+"/audio_weight",parentData:r,parentDataProperty:"audio_weight",rootData:l})||(e=
e===null?I.errors:e.concat(I.errors),s=e.length)),r.persona_id!==void 0&&(pe(r.persona_id,{instancePath:t+"/persona_id",
parentData:r,parentDataProperty:"persona_id",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.persona_type!==
void 0&&(ae(r.persona_type,{instancePath:t+"/persona_type",parentData:r,parentDataProperty:"persona_type",rootData:l})||
(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Io.
errors=e,s===0}var Ui=Yi;function Yi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
zo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?zo.errors:e.concat(zo.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Lo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Lo.errors:
e.concat(Lo.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;Io(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?Io.errors:e.concat(Io.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):
f&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Yi.errors=e,s===0}var Qi=Xi,St={type:"\
object",additionalProperties:!1,required:["model","upload_url","lyrics","title","style","negative_tags"],properties:{model:{
type:"string",enum:["suno-v4.5-plus","suno-v5"]},upload_url:{$ref:"s18"},lyrics:{$ref:"s214"},title:{$ref:"s320"},style:{
$ref:"s319"},negative_tags:{$ref:"s321"},vocal_gender:{$ref:"s322"},style_weight:{$ref:"s312"},weirdness_constraint:{$ref:"\
s313"},audio_weight:{$ref:"s226"},callback_url:{$ref:"s29"}}};function Xi(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.upload_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"upload_url"},message:"\
must have required property 'upload_url'"};e===null?e=[o]:e.push(o),s++}if(r.lyrics===void 0){let o={instancePath:t,keyword:"\
required",params:{missingProperty:"lyrics"},message:"must have required property 'lyrics'"};e===null?e=[o]:e.push(o),s++}
if(r.title===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"title"},message:"must have requir\
ed property 'title'"};e===null?e=[o]:e.push(o),s++}if(r.style===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"style"},message:"must have required property 'style'"};e===null?e=[o]:e.push(o),s++}if(r.negative_tags===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"negative_tags"},message:"must have required pr\
operty 'negative_tags'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(St.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="suno-v4.5-plus"||o==="suno-v5")){
let n={instancePath:t+"/model",keyword:"enum",params:{allowedValues:St.properties.model.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.upload_url!==void 0&&(h(r.upload_url,{instancePath:t+"/uploa\
d_url",parentData:r,parentDataProperty:"upload_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.
lyrics!==void 0&&(C(r.lyrics,{instancePath:t+"/lyrics",parentData:r,parentDataProperty:"lyrics",rootData:l})||(e=e===null?
C.errors:e.concat(C.errors),s=e.length)),r.title!==void 0&&(ne(r.title,{instancePath:t+"/title",parentData:r,parentDataProperty:"\
title",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.style!==void 0&&(Pe(r.style,{instancePath:t+
"/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.
negative_tags!==void 0&&(fe(r.negative_tags,{instancePath:t+"/negative_tags",parentData:r,parentDataProperty:"negative_t\
ags",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.vocal_gender!==void 0&&(ce(r.vocal_gender,{instancePath:t+
"/vocal_gender",parentData:r,parentDataProperty:"vocal_gender",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=
e.length)),r.style_weight!==void 0&&(W(r.style_weight,{instancePath:t+"/style_weight",parentData:r,parentDataProperty:"s\
tyle_weight",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.weirdness_constraint!==void 0&&(H(r.weirdness_constraint,
{instancePath:t+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:l})||(e=e===null?
H.errors:e.concat(H.errors),s=e.length)),r.audio_weight!==void 0&&(I(r.audio_weight,{instancePath:t+"/audio_weight",parentData:r,
parentDataProperty:"audio_weight",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return Xi.errors=e,s===0}function Sr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ve(r)>1e3){let o={instancePath:t,keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 charact\
ers"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[o]:e.push(o),s++}return Sr.errors=e,s===0}var Ji=eu,zt={type:"object",additionalProperties:!1,required:[
"model","upload_url","title","tags","negative_tags"],properties:{model:{type:"string",enum:["suno-v4.5-plus","suno-v5","\
suno-v5.5"]},upload_url:{$ref:"s18"},title:{$ref:"s320"},tags:{$ref:"s359"},negative_tags:{$ref:"s321"},vocal_gender:{$ref:"\
s322"},style_weight:{$ref:"s312"},weirdness_constraint:{$ref:"s313"},audio_weight:{$ref:"s226"},callback_url:{$ref:"s29"}}};
function eu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.upload_url===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"upload_url"},message:"must have required property 'upload_url'"};e===null?e=
[o]:e.push(o),s++}if(r.title===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"title"},message:"\
must have required property 'title'"};e===null?e=[o]:e.push(o),s++}if(r.tags===void 0){let o={instancePath:t,keyword:"re\
quired",params:{missingProperty:"tags"},message:"must have required property 'tags'"};e===null?e=[o]:e.push(o),s++}if(r.
negative_tags===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"negative_tags"},message:"must \
have required property 'negative_tags'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(zt.properties,o)){let n={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="suno-v4.5-plus"||o==="suno\
-v5"||o==="suno-v5.5")){let n={instancePath:t+"/model",keyword:"enum",params:{allowedValues:zt.properties.model.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.upload_url!==void 0&&(h(r.upload_url,{instancePath:t+
"/upload_url",parentData:r,parentDataProperty:"upload_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.title!==void 0&&(ne(r.title,{instancePath:t+"/title",parentData:r,parentDataProperty:"title",rootData:l})||(e=e===null?
ne.errors:e.concat(ne.errors),s=e.length)),r.tags!==void 0&&(Sr(r.tags,{instancePath:t+"/tags",parentData:r,parentDataProperty:"\
tags",rootData:l})||(e=e===null?Sr.errors:e.concat(Sr.errors),s=e.length)),r.negative_tags!==void 0&&(fe(r.negative_tags,
{instancePath:t+"/negative_tags",parentData:r,parentDataProperty:"negative_tags",rootData:l})||(e=e===null?fe.errors:e.concat(
fe.errors),s=e.length)),r.vocal_gender!==void 0&&(ce(r.vocal_gender,{instancePath:t+"/vocal_gender",parentData:r,parentDataProperty:"\
vocal_gender",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.style_weight!==void 0&&(W(r.style_weight,
{instancePath:t+"/style_weight",parentData:r,parentDataProperty:"style_weight",rootData:l})||(e=e===null?W.errors:e.concat(
W.errors),s=e.length)),r.weirdness_constraint!==void 0&&(H(r.weirdness_constraint,{instancePath:t+"/weirdness_constraint",
parentData:r,parentDataProperty:"weirdness_constraint",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),
r.audio_weight!==void 0&&(I(r.audio_weight,{instancePath:t+"/audio_weight",parentData:r,parentDataProperty:"audio_weight",
rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return eu.errors=e,s===0}function pt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ve(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return pt.errors=e,s===0}function at(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ve(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return at.errors=e,s===0}function Ps(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:t,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return Ps.
errors=e,s===0}var ru=Ko,ma={type:"object",additionalProperties:!1,required:["task_id","audio_id","lyrics","full_lyrics",
"tags","title","infill_start_time","infill_end_time"],properties:{task_id:{$ref:"s362"},audio_id:{$ref:"s363"},lyrics:{$ref:"\
s214"},full_lyrics:{$ref:"s214"},tags:{$ref:"s359"},title:{$ref:"s320"},infill_start_time:{$ref:"s364"},infill_end_time:{
$ref:"s7"},negative_tags:{$ref:"s321"},callback_url:{$ref:"s29"}}};function Ko(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"task_id"},message:"must have required property 'task_id'"};e===null?e=[o]:e.
push(o),s++}if(r.audio_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"audio_id"},message:"\
must have required property 'audio_id'"};e===null?e=[o]:e.push(o),s++}if(r.lyrics===void 0){let o={instancePath:t,keyword:"\
required",params:{missingProperty:"lyrics"},message:"must have required property 'lyrics'"};e===null?e=[o]:e.push(o),s++}
if(r.full_lyrics===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"full_lyrics"},message:"must\
 have required property 'full_lyrics'"};e===null?e=[o]:e.push(o),s++}if(r.tags===void 0){let o={instancePath:t,keyword:"\
required",params:{missingProperty:"tags"},message:"must have required property 'tags'"};e===null?e=[o]:e.push(o),s++}if(r.
title===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"title"},message:"must have required pr\
operty 'title'"};e===null?e=[o]:e.push(o),s++}if(r.infill_start_time===void 0){let o={instancePath:t,keyword:"required",
params:{missingProperty:"infill_start_time"},message:"must have required property 'infill_start_time'"};e===null?e=[o]:e.
push(o),s++}if(r.infill_end_time===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"infill_end_\
time"},message:"must have required property 'infill_end_time'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(ma.
properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have\
 additional properties"};e===null?e=[n]:e.push(n),s++}r.task_id!==void 0&&(pt(r.task_id,{instancePath:t+"/task_id",parentData:r,
parentDataProperty:"task_id",rootData:l})||(e=e===null?pt.errors:e.concat(pt.errors),s=e.length)),r.audio_id!==void 0&&(at(
r.audio_id,{instancePath:t+"/audio_id",parentData:r,parentDataProperty:"audio_id",rootData:l})||(e=e===null?at.errors:e.
concat(at.errors),s=e.length)),r.lyrics!==void 0&&(C(r.lyrics,{instancePath:t+"/lyrics",parentData:r,parentDataProperty:"\
lyrics",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.full_lyrics!==void 0&&(C(r.full_lyrics,{instancePath:t+
"/full_lyrics",parentData:r,parentDataProperty:"full_lyrics",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),
r.tags!==void 0&&(Sr(r.tags,{instancePath:t+"/tags",parentData:r,parentDataProperty:"tags",rootData:l})||(e=e===null?Sr.
errors:e.concat(Sr.errors),s=e.length)),r.title!==void 0&&(ne(r.title,{instancePath:t+"/title",parentData:r,parentDataProperty:"\
title",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.infill_start_time!==void 0&&(Ps(r.infill_start_time,
{instancePath:t+"/infill_start_time",parentData:r,parentDataProperty:"infill_start_time",rootData:l})||(e=e===null?Ps.errors:
e.concat(Ps.errors),s=e.length)),r.infill_end_time!==void 0&&(se(r.infill_end_time,{instancePath:t+"/infill_end_time",parentData:r,
parentDataProperty:"infill_end_time",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.negative_tags!==
void 0&&(fe(r.negative_tags,{instancePath:t+"/negative_tags",parentData:r,parentDataProperty:"negative_tags",rootData:l})||
(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ko.
errors=e,s===0}var su=Go,da={type:"object",additionalProperties:!1,required:["upload_url","model","lyrics","full_lyrics",
"tags","title","infill_start_time","infill_end_time"],properties:{upload_url:{$ref:"s18"},model:{$ref:"s310"},lyrics:{$ref:"\
s214"},full_lyrics:{$ref:"s214"},tags:{$ref:"s359"},title:{$ref:"s320"},infill_start_time:{$ref:"s364"},infill_end_time:{
$ref:"s7"},negative_tags:{$ref:"s321"},callback_url:{$ref:"s29"}}};function Go(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.upload_url===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"upload_url"},message:"must have required property 'upload_url'"};e===null?e=
[o]:e.push(o),s++}if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"\
must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.lyrics===void 0){let o={instancePath:t,keyword:"\
required",params:{missingProperty:"lyrics"},message:"must have required property 'lyrics'"};e===null?e=[o]:e.push(o),s++}
if(r.full_lyrics===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"full_lyrics"},message:"must\
 have required property 'full_lyrics'"};e===null?e=[o]:e.push(o),s++}if(r.tags===void 0){let o={instancePath:t,keyword:"\
required",params:{missingProperty:"tags"},message:"must have required property 'tags'"};e===null?e=[o]:e.push(o),s++}if(r.
title===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"title"},message:"must have required pr\
operty 'title'"};e===null?e=[o]:e.push(o),s++}if(r.infill_start_time===void 0){let o={instancePath:t,keyword:"required",
params:{missingProperty:"infill_start_time"},message:"must have required property 'infill_start_time'"};e===null?e=[o]:e.
push(o),s++}if(r.infill_end_time===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"infill_end_\
time"},message:"must have required property 'infill_end_time'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!K.call(da.
properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have\
 additional properties"};e===null?e=[n]:e.push(n),s++}r.upload_url!==void 0&&(h(r.upload_url,{instancePath:t+"/upload_ur\
l",parentData:r,parentDataProperty:"upload_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.model!==
void 0&&(te(r.model,{instancePath:t+"/model",parentData:r,parentDataProperty:"model",rootData:l})||(e=e===null?te.errors:
e.concat(te.errors),s=e.length)),r.lyrics!==void 0&&(C(r.lyrics,{instancePath:t+"/lyrics",parentData:r,parentDataProperty:"\
lyrics",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.full_lyrics!==void 0&&(C(r.full_lyrics,{instancePath:t+
"/full_lyrics",parentData:r,parentDataProperty:"full_lyrics",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),
r.tags!==void 0&&(Sr(r.tags,{instancePath:t+"/tags",parentData:r,parentDataProperty:"tags",rootData:l})||(e=e===null?Sr.
errors:e.concat(Sr.errors),s=e.length)),r.title!==void 0&&(ne(r.title,{instancePath:t+"/title",parentData:r,parentDataProperty:"\
title",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.infill_start_time!==void 0&&(Ps(r.infill_start_time,
{instancePath:t+"/infill_start_time",parentData:r,parentDataProperty:"infill_start_time",rootData:l})||(e=e===null?Ps.errors:
e.concat(Ps.errors),s=e.length)),r.infill_end_time!==void 0&&(se(r.infill_end_time,{instancePath:t+"/infill_end_time",parentData:r,
parentDataProperty:"infill_end_time",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.negative_tags!==
void 0&&(fe(r.negative_tags,{instancePath:t+"/negative_tags",parentData:r,parentDataProperty:"negative_tags",rootData:l})||
(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Go.
errors=e,s===0}var ou=tu;function tu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ko(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ko.errors:e.concat(Ko.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Go(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Go.errors:
e.concat(Go.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return tu.errors=e,s===0}var nu=Mo,_a={type:"object",required:["id","status"],properties:{id:{$ref:"\
s32"},status:{type:"string",enum:["pending","processing"]},generation_stage:{$ref:"s44"}}};function Mo(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};
e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"sta\
tus"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:t+
"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==
void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="pending"||o==="processing")){let n={instancePath:t+"/status",keyword:"\
enum",params:{allowedValues:_a.properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=
[n]:e.push(n),s++}}r.generation_stage!==void 0&&(Me(r.generation_stage,{instancePath:t+"/generation_stage",parentData:r,
parentDataProperty:"generation_stage",rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Mo.errors=e,s===0}var lu=iu;function iu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Mo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Mo.errors:e.concat(Mo.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Rr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Rr.errors:
e.concat(Rr.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;Cr(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?Cr.errors:e.concat(Cr.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):
f&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return iu.errors=e,s===0}function $s(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ve(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return $s.errors=e,s===0}function xs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ve(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return xs.errors=e,s===0}var uu=pu,ya={type:"object",additionalProperties:!1,required:["mod\
el","source_task_id","audio_id"],properties:{model:{$ref:"s341"},source_task_id:{$ref:"s374"},audio_id:{$ref:"s375"},variation_category:{
type:"string",enum:["subtle","normal","high"]},callback_url:{$ref:"s29"}},if:{properties:{model:{enum:["suno-v4","suno-v\
4.5","suno-v4.5-plus"]}},required:["model"],additionalProperties:!0},then:{properties:{variation_category:{not:{}}},additionalProperties:!0}};
function pu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.model===void 0&&(c="model")){let f={};e===null?e=[f]:e.push(f),s++}else if(r.model!==
void 0){let f=r.model;if(!(f==="suno-v4"||f==="suno-v4.5"||f==="suno-v4.5-plus")){let d={};e===null?e=[d]:e.push(d),s++}}}
var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.variation_category!==
void 0){let d={instancePath:t+"/variation_category",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[d]:
e.push(d),s++}var _=c===s;n=_}if(!n){let c={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must mat\
ch "then" schema'};e===null?e=[c]:e.push(c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let c={
instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?
e=[c]:e.push(c),s++}if(r.source_task_id===void 0){let c={instancePath:t,keyword:"required",params:{missingProperty:"sour\
ce_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[c]:e.push(c),s++}if(r.audio_id===void 0){
let c={instancePath:t,keyword:"required",params:{missingProperty:"audio_id"},message:"must have required property 'audio\
_id'"};e===null?e=[c]:e.push(c),s++}for(let c in r)if(!(c==="model"||c==="source_task_id"||c==="audio_id"||c==="variatio\
n_category"||c==="callback_url")){let f={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c},message:"\
must NOT have additional properties"};e===null?e=[f]:e.push(f),s++}if(r.model!==void 0&&(mr(r.model,{instancePath:t+"/mo\
del",parentData:r,parentDataProperty:"model",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),s=e.length)),r.source_task_id!==
void 0&&($s(r.source_task_id,{instancePath:t+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:l})||
(e=e===null?$s.errors:e.concat($s.errors),s=e.length)),r.audio_id!==void 0&&(xs(r.audio_id,{instancePath:t+"/audio_id",parentData:r,
parentDataProperty:"audio_id",rootData:l})||(e=e===null?xs.errors:e.concat(xs.errors),s=e.length)),r.variation_category!==
void 0){let c=r.variation_category;if(typeof c!="string"){let f={instancePath:t+"/variation_category",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(!(c==="subtle"||c==="normal"||c==="high")){let f={
instancePath:t+"/variation_category",keyword:"enum",params:{allowedValues:ya.properties.variation_category.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[f]:e.push(f),s++}}r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let c={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(
c),s++}return pu.errors=e,s===0}var au=fu;function fu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_task_id===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"source_task_id"},message:"must have required property 'source_task_id'"};e===
null?e=[o]:e.push(o),s++}if(r.audio_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"audio\
_id"},message:"must have required property 'audio_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o===
"source_task_id"||o==="audio_id"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.model!==void 0&&(mr(r.model,{instancePath:t+
"/model",parentData:r,parentDataProperty:"model",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),s=e.length)),r.
source_task_id!==void 0&&($s(r.source_task_id,{instancePath:t+"/source_task_id",parentData:r,parentDataProperty:"source_\
task_id",rootData:l})||(e=e===null?$s.errors:e.concat($s.errors),s=e.length)),r.audio_id!==void 0&&(xs(r.audio_id,{instancePath:t+
"/audio_id",parentData:r,parentDataProperty:"audio_id",rootData:l})||(e=e===null?xs.errors:e.concat(xs.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return fu.errors=e,s===0}var cu=mu,Lt={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",enum:["suno-v5","suno-v5.5"]},prompt:{type:"string",minLength:1,
maxLength:500},sound_loop:{$ref:"s28"},sound_tempo:{type:"integer",minimum:1,maximum:300},sound_key:{type:"string",enum:[
"Cm","C#m","Dm","D#m","Em","Fm","F#m","Gm","G#m","Am","A#m","Bm","C","C#","D","D#","E","F","F#","G","G#","A","A#","B"]},
grab_lyrics:{$ref:"s28"},callback_url:{$ref:"s29"}}};function mu(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="sound_l\
oop"||o==="sound_tempo"||o==="sound_key"||o==="grab_lyrics"||o==="callback_url")){let n={instancePath:t,keyword:"additio\
nalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}
if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="suno-v5"||o==="suno-v5.5")){let n={instancePath:t+
"/model",keyword:"enum",params:{allowedValues:Lt.properties.model.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==void 0){let o=r.prompt;if(typeof o=="string"){if(ve(o)>500){let n={instancePath:t+
"/prompt",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[n]:e.push(
n),s++}if(ve(o)<1){let n={instancePath:t+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/prompt",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.sound_loop!==void 0&&(q(r.sound_loop,{instancePath:t+"/soun\
d_loop",parentData:r,parentDataProperty:"sound_loop",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),
r.sound_tempo!==void 0){let o=r.sound_tempo;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let n={instancePath:t+"/sound_t\
empo",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof o=="numbe\
r"){if(o>300||isNaN(o)){let n={instancePath:t+"/sound_tempo",keyword:"maximum",params:{comparison:"<=",limit:300},message:"\
must be <= 300"};e===null?e=[n]:e.push(n),s++}if(o<1||isNaN(o)){let n={instancePath:t+"/sound_tempo",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}}if(r.sound_key!==void 0){let o=r.sound_key;
if(typeof o!="string"){let n={instancePath:t+"/sound_key",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),s++}if(!(o==="Cm"||o==="C#m"||o==="Dm"||o==="D#m"||o==="Em"||o==="Fm"||o==="F#m"||o==="Gm"||o===
"G#m"||o==="Am"||o==="A#m"||o==="Bm"||o==="C"||o==="C#"||o==="D"||o==="D#"||o==="E"||o==="F"||o==="F#"||o==="G"||o==="G#"||
o==="A"||o==="A#"||o==="B")){let n={instancePath:t+"/sound_key",keyword:"enum",params:{allowedValues:Lt.properties.sound_key.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.grab_lyrics!==void 0&&(q(r.grab_lyrics,
{instancePath:t+"/grab_lyrics",parentData:r,parentDataProperty:"grab_lyrics",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return mu.errors=e,s===0}var vt=du;function du(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.audio_url===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"audio_url"},message:"must have required property 'audio_url'"};e===null?e=[o]:
e.push(o),s++}if(r.start_seconds===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"start_secon\
ds"},message:"must have required property 'start_seconds'"};e===null?e=[o]:e.push(o),s++}if(r.end_seconds===void 0){let o={
instancePath:t,keyword:"required",params:{missingProperty:"end_seconds"},message:"must have required property 'end_secon\
ds'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="audio_url"||o==="start_seconds"||o==="end_secon\
ds"||o==="prompt"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0&&(mr(r.model,{instancePath:t+
"/model",parentData:r,parentDataProperty:"model",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),s=e.length)),r.
audio_url!==void 0&&(h(r.audio_url,{instancePath:t+"/audio_url",parentData:r,parentDataProperty:"audio_url",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.start_seconds!==void 0){let o=r.start_seconds;if(typeof o=="numbe\
r"){if(o<0||isNaN(o)){let n={instancePath:t+"/start_seconds",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/start_seconds",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[n]:e.push(n),s++}}if(r.end_seconds!==void 0){let o=r.end_seconds;if(typeof o==
"number"){if(o<0||isNaN(o)){let n={instancePath:t+"/end_seconds",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/end_seconds",keyword:"type",params:{type:"numb\
er"},message:"must be number"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(v(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return du.errors=e,s===0}function js(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.status===void 0){let n={instancePath:t,keyword:"required",params:{missingProperty:"status"},
message:"must have required property 'status'"};e===null?e=[n]:e.push(n),s++}if(r.status!==void 0){let n=r.status;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n))){let u={instancePath:t+"/status",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[u]:e.push(u),s++}if(typeof n=="number"){if(n>599||isNaN(n)){let u={instancePath:t+"/status",keyword:"\
maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"};e===null?e=[u]:e.push(u),s++}if(n<100||isNaN(n)){let u={
instancePath:t+"/status",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be >= 100"};e===null?e=[u]:e.
push(u),s++}}}if(r.content_type!==void 0&&(y(r.content_type,{instancePath:t+"/content_type",parentData:r,parentDataProperty:"\
content_type",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.headers!==void 0){let n=r.headers;if(!(n&&
typeof n=="object"&&!Array.isArray(n))){let u={instancePath:t+"/headers",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[u]:e.push(u),s++}}if(r.body!==void 0){let n=r.body,u=s,_=!1,c=null,f=s;if(!(n&&typeof n=="o\
bject"&&!Array.isArray(n))){let b={instancePath:t+"/body",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[b]:e.push(b),s++}var o=f===s;o&&(_=!0,c=0);let d=s;y(n,{instancePath:t+"/body",parentData:r,parentDataProperty:"\
body",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length);var o=d===s;if(o&&_?(_=!1,c=[c,1]):o&&(_=!0,c=1),
_)s=u,e!==null&&(u?e.length=u:e=null);else{let b={instancePath:t+"/body",keyword:"oneOf",params:{passingSchemas:c},message:"\
must match exactly one schema in oneOf"};e===null?e=[b]:e.push(b),s++}}}else{let n={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return js.errors=e,s===0}var _u=Ro;function Ro(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
response===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"response"},message:"must have requi\
red property 'response'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.response!==void 0&&(js(r.response,{instancePath:t+"/response",
parentData:r,parentDataProperty:"response",rootData:l})||(e=e===null?js.errors:e.concat(js.errors),s=e.length)),r.usage!==
void 0&&(ie(r.usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?ie.errors:
e.concat(ie.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[o]:e.push(o),s++}return Ro.errors=e,s===0}var yu=Co;function Co(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
id!==void 0&&(O(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?O.errors:e.concat(
O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="failed"){let n={instancePath:t+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}
r.error!==void 0&&(y(r.error,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)),r.response!==void 0&&(js(r.response,{instancePath:t+"/response",parentData:r,parentDataProperty:"\
response",rootData:l})||(e=e===null?js.errors:e.concat(js.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Co.errors=e,s===0}var gu=hu;function hu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ke(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);
var f=_===s;f&&(n=!0,u=0);let c=s;Ro(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ro.errors:
e.concat(Ro.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;Co(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?Co.errors:e.concat(Co.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):
f&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return hu.errors=e,s===0}var wu=vu;function vu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[o]:e.push(o),s++}if(r.source_audio_id===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"source_audio_id"},message:"must have required \
property 'source_audio_id'"};e===null?e=[o]:e.push(o),s++}if(r.name===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.description===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"description"},message:"must have required property 'de\
scription'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="source_task_id"||o==="source_audio_id"||o==="name"||o===
"description")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT hav\
e additional properties"};e===null?e=[n]:e.push(n),s++}r.source_task_id!==void 0&&(v(r.source_task_id,{instancePath:t+"/\
source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=
e.length)),r.source_audio_id!==void 0&&(v(r.source_audio_id,{instancePath:t+"/source_audio_id",parentData:r,parentDataProperty:"\
source_audio_id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.name!==void 0&&(v(r.name,{instancePath:t+
"/name",parentData:r,parentDataProperty:"name",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.description!==
void 0&&(v(r.description,{instancePath:t+"/description",parentData:r,parentDataProperty:"description",rootData:l})||(e=e===
null?v.errors:e.concat(v.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return vu.errors=e,s===0}function As(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}r.id!==void 0&&(v(r.id,{instancePath:t+"/id",parentData:r,
parentDataProperty:"id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.name!==void 0&&(y(r.name,{instancePath:t+
"/name",parentData:r,parentDataProperty:"name",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.description!==
void 0&&(y(r.description,{instancePath:t+"/description",parentData:r,parentDataProperty:"description",rootData:l})||(e=e===
null?y.errors:e.concat(y.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return As.errors=e,s===0}var bu=ku;function ku(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.persona===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"person\
a"},message:"must have required property 'persona'"};e===null?e=[o]:e.push(o),s++}r.id!==void 0&&(v(r.id,{instancePath:t+
"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.status!==
void 0&&(y(r.status,{instancePath:t+"/status",parentData:r,parentDataProperty:"status",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.persona!==void 0&&(As(r.persona,{instancePath:t+"/persona",parentData:r,parentDataProperty:"\
persona",rootData:l})||(e=e===null?As.errors:e.concat(As.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ku.errors=e,s===0}var Du=qu,ga={type:"\
object",required:["persona","status"],properties:{persona:{$ref:"s388"},status:{type:"string",enum:["available","failed"]}}};
function qu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.persona===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"person\
a"},message:"must have required property 'persona'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(
o),s++}if(r.persona!==void 0&&(As(r.persona,{instancePath:t+"/persona",parentData:r,parentDataProperty:"persona",rootData:l})||
(e=e===null?As.errors:e.concat(As.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+
"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="availab\
le"||o==="failed")){let n={instancePath:t+"/status",keyword:"enum",params:{allowedValues:ga.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return qu.errors=e,s===0}var Pu=$u;function $u(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.description===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"de\
scription"},message:"must have required property 'description'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(o!=="des\
cription"){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have add\
itional properties"};e===null?e=[n]:e.push(n),s++}r.description!==void 0&&(v(r.description,{instancePath:t+"/description",
parentData:r,parentDataProperty:"description",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length))}else{let o={
instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return $u.errors=
e,s===0}var xu=ju;function ju(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.style===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"style"},
message:"must have required property 'style'"};e===null?e=[o]:e.push(o),s++}r.style!==void 0&&(y(r.style,{instancePath:t+
"/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ju.
errors=e,s===0}var Au=Eu;function Eu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r["if-none-match"]!==void 0){let o=r["if-none-match"];if(typeof o!="string"){let n=typeof o,
u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let _={instancePath:t+"/if-none-match",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r["if-\
none-match"]=u))}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[o]:e.push(o),s++}return Eu.errors=e,s===0}var Ou=Tu;function Tu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.service!==void 0){let o=r.service;if(typeof o!="string"){let n=typeof o,u;if(u===void 0)if(n==
"number"||n=="boolean")u=""+o;else if(o===null)u="";else{let _={instancePath:t+"/service",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r.service=u))}}if(r.action!==
void 0){let o=r.action;if(typeof o!="string"){let n=typeof o,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===
null)u="";else{let _={instancePath:t+"/action",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r.action=u))}}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){
let n=typeof o,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let _={instancePath:t+"/mo\
del",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&
(r.model=u))}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:
e.push(o),s++}return Tu.errors=e,s===0}var re=Vu;var Wo=ht().default,Nu=new RegExp("^[ -~]*$","u");function Vu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let o=r["idempotency-key"];
if(typeof o!="string"){let n=typeof o,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let _={
instancePath:t+"/idempotency-key",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(
_),s++}u!==void 0&&(o=u,r!==void 0&&(r["idempotency-key"]=u))}if(typeof o=="string"){if(Wo(o)>512){let n={instancePath:t+
"/idempotency-key",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[
n]:e.push(n),s++}if(Wo(o)<1){let n={instancePath:t+"/idempotency-key",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}}if(r["x-client-request-id"]!==void 0){let o=r["x-clie\
nt-request-id"];if(typeof o!="string"){let n=typeof o,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)
u="";else{let _={instancePath:t+"/x-client-request-id",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r["x-client-request-id"]=u))}if(typeof o=="string"){if(Wo(o)>512){
let n={instancePath:t+"/x-client-request-id",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512\
 characters"};e===null?e=[n]:e.push(n),s++}if(!Nu.test(o)){let n={instancePath:t+"/x-client-request-id",keyword:"pattern",
params:{pattern:"^[ -~]*$"},message:'must match pattern "^[ -~]*$"'};e===null?e=[n]:e.push(n),s++}}}}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Vu.errors=e,s===0}var B=Su;function Su(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0){let o=r.id;if(typeof o!="string"){let n=typeof o,
u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let _={instancePath:t+"/id",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r.id=u))}if(typeof o==
"string"&&Wo(o)<1){let n={instancePath:t+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[o]:e.push(o),s++}return Su.errors=e,s===0}var zu=Lu;function Lu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r["x-client-request-id"]!==void 0){let o=r["x-client-request-id"];if(typeof o!="string"){let n=typeof o,
u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let _={instancePath:t+"/x-client-request-\
id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&
(r["x-client-request-id"]=u))}if(typeof o=="string"){if(Wo(o)>512){let n={instancePath:t+"/x-client-request-id",keyword:"\
maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),s++}if(!Nu.test(
o)){let n={instancePath:t+"/x-client-request-id",keyword:"pattern",params:{pattern:"^[ -~]*$"},message:'must match patte\
rn "^[ -~]*$"'};e===null?e=[n]:e.push(n),s++}}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Lu.errors=e,s===0}var Da="runapi",qa={getAccount:{method:"GET",path:"/api/v1/me",parameters:{},responses:{200:{whole:It},401:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getBalance:{
method:"GET",path:"/api/v1/me/balance",parameters:{},responses:{200:{whole:Mt},401:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getPriceSchedules:{method:"GET",path:"\
/api/v1/price_schedules",parameters:{header:Au,query:Ou},responses:{200:{whole:Ct},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getPriceQuote:{method:"POST",path:"/api/v1/price_quotes",request:{
whole:Wt},parameters:{},responses:{200:{whole:Bt},400:{whole:i},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},uploadFile:{method:"POST",path:"/api/v1/files",request:{
whole:Ut},parameters:{},bodies:{"multipart/form-data":{whole:Xt}},responses:{200:{whole:wt},400:{whole:i},401:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},prepareUpload:{method:"POST",path:"/api/v1/files/prepare",request:{whole:en},parameters:{},responses:{200:{
whole:sn},400:{whole:i},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},413:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},confirmUpload:{method:"POST",path:"/api/v1/files/confirm",request:{whole:tn},
parameters:{},responses:{200:{whole:wt},400:{whole:i},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createLumaModifyVideo:{method:"POST",path:"/api/v1/luma/modify\
_video",request:{whole:ln},tag:{name:"model",values:["luma-modify-video"]},parameters:{header:re},responses:{200:{whole:X,
choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:Y}},
{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:A}}]}}},
getLumaModifyVideo:{method:"GET",path:"/api/v1/luma/modify_video/{id}",parameters:{path:B},responses:{200:{whole:dn,choice:{
tag:"status",branches:[{values:["pending","processing"],reading:{whole:Ee}},{values:["completed"],reading:{whole:mn}},{values:[
"failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{
whole:i},503:{whole:i},504:{whole:i}}},createRunwayTextToVideo:{method:"POST",path:"/api/v1/runway/text_to_video",request:{
whole:hn,choice:{tag:"model",branches:[{values:["runway"],untagged:!0,reading:{whole:yn}},{values:["runway"],untagged:!0,
reading:{whole:gn}}]}},tag:{name:"model",values:["runway"]},parameters:{header:re},responses:{200:{whole:X,choice:{branches:[
{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["comp\
leted"],reading:{whole:M}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:Y}},{values:["c\
ompleted"],reading:{whole:S}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:A}}]}}},getRunwayTextToVideo:{
method:"GET",path:"/api/v1/runway/text_to_video/{id}",parameters:{path:B},responses:{200:{whole:bn,choice:{tag:"status",
branches:[{values:["pending","processing"],reading:{whole:Ee}},{values:["completed"],reading:{whole:vn}},{values:["faile\
d"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}}},createRunwayExtendVideo:{method:"POST",path:"/api/v1/runway/extend_video",request:{whole:Dn},
parameters:{header:re},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},
400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{
whole:Q}},{values:["failed"],reading:{whole:A}}]}}},getRunwayExtendVideo:{method:"GET",path:"/api/v1/runway/extend_video\
/{id}",parameters:{path:B},responses:{200:{whole:$n,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:Ee}},{values:["completed"],reading:{whole:Pn}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createRunwayAlephEditVideo:{
method:"POST",path:"/api/v1/runway_aleph/edit_video",request:{whole:jn},parameters:{header:re},responses:{200:{whole:X,choice:{
branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:Y}},
{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:A}}]}}},
getRunwayAlephEditVideo:{method:"GET",path:"/api/v1/runway_aleph/edit_video/{id}",parameters:{path:B},responses:{200:{whole:On,
choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Ee}},{values:["completed"],reading:{whole:En}},
{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},createHailuoTextToVideo:{method:"POST",path:"/api/v1/hailuo/text_to_video",request:{
whole:Sn,choice:{tag:"model",branches:[{values:["hailuo-02-text-to-video-pro"],reading:{whole:Nn}},{values:["hailuo-02-t\
ext-to-video-standard"],reading:{whole:Vn}}]}},tag:{name:"model",values:["hailuo-02-text-to-video-pro","hailuo-02-text-t\
o-video-standard"]},parameters:{header:re},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],
reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},
413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:M}},{values:["compl\
eted"],reading:{whole:U}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:S}},{values:["co\
mpleted"],reading:{whole:Q}},{values:["failed"],reading:{whole:A}}]}}},getHailuoTextToVideo:{method:"GET",path:"/api/v1/\
hailuo/text_to_video/{id}",parameters:{path:B},responses:{200:{whole:rr,choice:{tag:"status",branches:[{values:["pending",
"processing"],reading:{whole:Ee}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:A}}]}},401:{
whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createHailuoImageToVideo:{method:"POST",path:"/api/v1/hailuo/image_to_video",request:{whole:Rn,choice:{tag:"model",branches:[
{values:["hailuo-02-image-to-video-pro"],reading:{whole:In}},{values:["hailuo-02-image-to-video-standard"],reading:{whole:Kn}},
{values:["hailuo-2.3-image-to-video-pro"],reading:{whole:Gn,reasons:[{when:"1080p is chosen",fields:["duration_seconds"],
given:{has:["output_resolution"],values:{output_resolution:["1080p"]}}}]}},{values:["hailuo-2.3-image-to-video-standard"],
reading:{whole:Mn,reasons:[{when:"1080p is chosen",fields:["duration_seconds"],given:{has:["output_resolution"],values:{
output_resolution:["1080p"]}}}]}}]}},tag:{name:"model",values:["hailuo-02-image-to-video-pro","hailuo-02-image-to-video-\
standard","hailuo-2.3-image-to-video-pro","hailuo-2.3-image-to-video-standard"]},parameters:{header:re},responses:{200:{
whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{
whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:T}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:Y}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{
whole:A}}]}}},getHailuoImageToVideo:{method:"GET",path:"/api/v1/hailuo/image_to_video/{id}",parameters:{path:B},responses:{
200:{whole:rr,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Ee}},{values:["completed"],
reading:{whole:T}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{
whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingTextToVideo:{method:"POST",path:"/api/v1/k\
ling/text_to_video",request:{whole:Xn,choice:{tag:"model",branches:[{values:["kling-3.0"],reading:{whole:el,choice:{tag:"\
multi_shots",branches:[{values:[!1],untagged:!0,reading:{whole:sl}},{values:[!0],reading:{whole:tl}}]}}},{values:["kling\
-o1"],reading:{whole:Fn,reasons:[{when:"a reference video is sent",fields:["prompt","reference_image_urls"],given:{has:[
"reference_video_url"]}}]}},{values:["kling-v2.1-master-text-to-video"],reading:{whole:Hn}},{values:["kling-v2.5-turbo-t\
ext-to-video-pro"],reading:{whole:Bn}},{values:["kling-v2.6"],reading:{whole:Zn,reasons:[{when:"sound is wanted",fields:[
"mode"],given:{has:["enable_sound"],values:{enable_sound:[!0]}}}]}},{values:["kling-v3-omni"],reading:{whole:Un}},{values:[
"kling-v3-omni-reference"],reading:{whole:Yn}},{values:["kling-v3-turbo-text-to-video"],reading:{whole:Qn}}]}},tag:{name:"\
model",values:["kling-3.0","kling-o1","kling-v2.1-master-text-to-video","kling-v2.5-turbo-text-to-video-pro","kling-v2.6",
"kling-v3-omni","kling-v3-omni-reference","kling-v3-turbo-text-to-video"]},parameters:{header:re},responses:{200:{whole:X,
choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:Y}},
{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:A}}]}}},
getKlingTextToVideo:{method:"GET",path:"/api/v1/kling/text_to_video/{id}",parameters:{path:B},responses:{200:{whole:rr,choice:{
tag:"status",branches:[{values:["pending","processing"],reading:{whole:Ee}},{values:["completed"],reading:{whole:T}},{values:[
"failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{
whole:i},503:{whole:i},504:{whole:i}}},createKlingImageToVideo:{method:"POST",path:"/api/v1/kling/image_to_video",request:{
whole:dl,choice:{tag:"model",branches:[{values:["kling-o1"],reading:{whole:ll,reasons:[{when:"a reference video is sent",
fields:["prompt","reference_video_type","reference_image_urls"],given:{has:["reference_video_url"]}},{when:"a last frame\
 is sent",fields:["reference_image_urls","reference_video_url"],given:{has:["last_frame_image_url"]}}]}},{values:["kling\
-v2.1-master-image-to-video"],reading:{whole:il}},{values:["kling-v2.1-pro"],reading:{whole:ul}},{values:["kling-v2.1-st\
andard"],reading:{whole:pl}},{values:["kling-v2.5-turbo-image-to-video-pro"],reading:{whole:al}},{values:["kling-v2.6"],
reading:{whole:fl,reasons:[{when:"sound is wanted",fields:["mode"],given:{has:["enable_sound"],values:{enable_sound:[!0]}}},
{when:"a last frame is sent",fields:["mode","duration_seconds"],given:{has:["last_frame_image_url"]}}]}},{values:["kling\
-v3-omni"],reading:{whole:cl,reasons:[{when:"a last frame is sent",fields:["duration_seconds"],given:{has:["last_frame_i\
mage_url"]}}]}},{values:["kling-v3-turbo-image-to-video"],reading:{whole:ml}}]}},tag:{name:"model",values:["kling-o1","k\
ling-v2.1-master-image-to-video","kling-v2.1-pro","kling-v2.1-standard","kling-v2.5-turbo-image-to-video-pro","kling-v2.\
6","kling-v3-omni","kling-v3-turbo-image-to-video"]},parameters:{header:re},responses:{200:{whole:X,choice:{branches:[{values:[],
reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{
whole:M}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{
whole:S}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:A}}]}}},getKlingImageToVideo:{method:"\
GET",path:"/api/v1/kling/image_to_video/{id}",parameters:{path:B},responses:{200:{whole:rr,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:Ee}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{
whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createKlingEditVideo:{method:"POST",path:"/api/v1/kling/edit_video",request:{whole:hl,choice:{tag:"model",
branches:[{values:["kling-v3-omni-edit"],reading:{whole:yl,reasons:[{when:"source_video_url is sent",fields:["source_tas\
k_id"],given:{has:["source_video_url"]}},{when:"source_video_url is not sent",fields:["source_task_id"],given:{lacks:["s\
ource_video_url"]}},{when:"reference pictures are sent",fields:["aspect_ratio"],given:{has:["reference_image_urls"]}},{when:"\
no reference pictures are sent",fields:["aspect_ratio","duration_seconds"],given:{lacks:["reference_image_urls"]}}]}},{values:[
"kling-v3-omni-reference"],reading:{whole:gl,reasons:[{when:"source_video_url is sent",fields:["source_task_id"],given:{
has:["source_video_url"]}},{when:"source_video_url is not sent",fields:["source_task_id"],given:{lacks:["source_video_ur\
l"]}},{when:"reference pictures are sent",fields:["aspect_ratio"],given:{has:["reference_image_urls"]}},{when:"no refere\
nce pictures are sent",fields:["aspect_ratio","duration_seconds"],given:{lacks:["reference_image_urls"]}}]}}]}},tag:{name:"\
model",values:["kling-v3-omni-edit","kling-v3-omni-reference"]},parameters:{header:re},responses:{200:{whole:X,choice:{branches:[
{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:Y}},
{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:A}}]}}},
getKlingEditVideo:{method:"GET",path:"/api/v1/kling/edit_video/{id}",parameters:{path:B},responses:{200:{whole:rr,choice:{
tag:"status",branches:[{values:["pending","processing"],reading:{whole:Ee}},{values:["completed"],reading:{whole:T}},{values:[
"failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{
whole:i},503:{whole:i},504:{whole:i}}},createKlingExtendVideo:{method:"POST",path:"/api/v1/kling/extend_video",request:{
whole:vl},parameters:{header:re},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{
whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:M}},{values:["compl\
eted"],reading:{whole:U}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:S}},{values:["co\
mpleted"],reading:{whole:Q}},{values:["failed"],reading:{whole:A}}]}}},getKlingExtendVideo:{method:"GET",path:"/api/v1/k\
ling/extend_video/{id}",parameters:{path:B},responses:{200:{whole:rr,choice:{tag:"status",branches:[{values:["pending","\
processing"],reading:{whole:Ee}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:A}}]}},401:{
whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createKlingMotionControl:{method:"POST",path:"/api/v1/kling/motion_control",request:{whole:ql,choice:{tag:"model",branches:[
{values:["kling-3.0"],reading:{whole:kl}},{values:["kling-v2.6"],reading:{whole:Dl}}]}},tag:{name:"model",values:["kling\
-3.0","kling-v2.6"]},parameters:{header:re},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],
reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},
413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:M}},{values:["compl\
eted"],reading:{whole:U}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:S}},{values:["co\
mpleted"],reading:{whole:Q}},{values:["failed"],reading:{whole:A}}]}}},getKlingMotionControl:{method:"GET",path:"/api/v1\
/kling/motion_control/{id}",parameters:{path:B},responses:{200:{whole:rr,choice:{tag:"status",branches:[{values:["pendin\
g","processing"],reading:{whole:Ee}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:A}}]}},401:{
whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createKlingAiAvatar:{method:"POST",path:"/api/v1/kling/ai_avatar",request:{whole:El,choice:{tag:"model",branches:[{values:[
"kling-ai-avatar-pro"],reading:{whole:$l}},{values:["kling-ai-avatar-standard"],reading:{whole:xl}},{values:["kling-ai-a\
vatar-v1-pro"],reading:{whole:jl}},{values:["kling-v1-avatar-standard"],reading:{whole:Al}}]}},tag:{name:"model",values:[
"kling-ai-avatar-pro","kling-ai-avatar-standard","kling-ai-avatar-v1-pro","kling-v1-avatar-standard"]},parameters:{header:re},
responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},
401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:T}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:U}},{values:["\
completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:Q}},{values:[
"failed"],reading:{whole:A}}]}}},getKlingAiAvatar:{method:"GET",path:"/api/v1/kling/ai_avatar/{id}",parameters:{path:B},
responses:{200:{whole:rr,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Ee}},{values:["c\
ompleted"],reading:{whole:T}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsTextToSpeech:{method:"POST",path:"\
/api/v1/elevenlabs/text_to_speech",request:{whole:Vl,choice:{tag:"model",branches:[{values:["text-to-speech-multilingual\
-v2"],reading:{whole:Tl}},{values:["text-to-speech-turbo-v2.5"],reading:{whole:Nl}}]}},tag:{name:"model",values:["text-t\
o-speech-multilingual-v2","text-to-speech-turbo-v2.5"]},parameters:{header:re},responses:{200:{whole:X,choice:{branches:[
{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["comp\
leted"],reading:{whole:M}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:Y}},{values:["c\
ompleted"],reading:{whole:S}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:A}}]}}},getElevenlabsTextToSpeech:{
method:"GET",path:"/api/v1/elevenlabs/text_to_speech/{id}",parameters:{path:B},responses:{200:{whole:Fo,choice:{tag:"sta\
tus",branches:[{values:["pending","processing"],reading:{whole:Ee}},{values:["completed"],reading:{whole:M}},{values:["f\
ailed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}}},createElevenlabsTextToDialogue:{method:"POST",path:"/api/v1/elevenlabs/text_to_dialogue",request:{
whole:Ll},parameters:{header:re},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{
whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{
whole:Q}},{values:["failed"],reading:{whole:A}}]}}},getElevenlabsTextToDialogue:{method:"GET",path:"/api/v1/elevenlabs/t\
ext_to_dialogue/{id}",parameters:{path:B},responses:{200:{whole:Fo,choice:{tag:"status",branches:[{values:["pending","pr\
ocessing"],reading:{whole:Ee}},{values:["completed"],reading:{whole:M}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsTextToSound:{
method:"POST",path:"/api/v1/elevenlabs/text_to_sound",request:{whole:Kl},parameters:{header:re},responses:{200:{whole:X,
choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:Y}},
{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:A}}]}}},
getElevenlabsTextToSound:{method:"GET",path:"/api/v1/elevenlabs/text_to_sound/{id}",parameters:{path:B},responses:{200:{
whole:Fo,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Ee}},{values:["completed"],reading:{
whole:M}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsIsolateAudio:{method:"POST",path:"/api/v1/elev\
enlabs/isolate_audio",request:{whole:Ml},parameters:{header:re},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{
whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{
whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:M}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:S}},
{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:A}}]}}},getElevenlabsIsolateAudio:{method:"GE\
T",path:"/api/v1/elevenlabs/isolate_audio/{id}",parameters:{path:B},responses:{200:{whole:Fo,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:Ee}},{values:["completed"],reading:{whole:M}},{values:["failed"],reading:{
whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createElevenlabsSpeechToText:{method:"POST",path:"/api/v1/elevenlabs/speech_to_text",request:{whole:Cl},
parameters:{header:re},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},
400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:U}},
{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:Q}},
{values:["failed"],reading:{whole:A}}]}}},getElevenlabsSpeechToText:{method:"GET",path:"/api/v1/elevenlabs/speech_to_tex\
t/{id}",parameters:{path:B},responses:{200:{whole:Wl,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:Ee}},{values:["completed"],reading:{whole:Y}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createWanTextToVideo:{
method:"POST",path:"/api/v1/wan/text_to_video",request:{whole:Xl,choice:{tag:"model",branches:[{values:["wan-2.2-a14b-te\
xt-to-video-turbo"],reading:{whole:Bl}},{values:["wan-2.5-text-to-video"],reading:{whole:Zl}},{values:["wan-2.6-text-to-\
video"],reading:{whole:Ul}},{values:["wan-2.7-text-to-video"],reading:{whole:Yl}},{values:["wan-2.7-r2v"],reading:{whole:Ql}}]}},
tag:{name:"model",values:["wan-2.2-a14b-text-to-video-turbo","wan-2.5-text-to-video","wan-2.6-text-to-video","wan-2.7-te\
xt-to-video","wan-2.7-r2v"]},parameters:{header:re},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},
{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,
choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:M}},{values:[
"completed"],reading:{whole:U}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:S}},{values:[
"completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:A}}]}}},getWanTextToVideo:{method:"GET",path:"/api/v1/\
wan/text_to_video/{id}",parameters:{path:B},responses:{200:{whole:rr,choice:{tag:"status",branches:[{values:["pending","\
processing"],reading:{whole:Ee}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:A}}]}},401:{
whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createWanImageToVideo:{method:"POST",path:"/api/v1/wan/image_to_video",request:{whole:ni,choice:{tag:"model",branches:[{
values:["wan-2.7-image-to-video"],reading:{whole:ei}},{values:["wan-2.6-image-to-video"],reading:{whole:ri}},{values:["w\
an-2.6-flash-image-to-video"],reading:{whole:si}},{values:["wan-2.5-image-to-video"],reading:{whole:oi}},{values:["wan-2\
.2-a14b-image-to-video-turbo"],reading:{whole:ti}}]}},tag:{name:"model",values:["wan-2.7-image-to-video","wan-2.6-image-\
to-video","wan-2.6-flash-image-to-video","wan-2.5-image-to-video","wan-2.2-a14b-image-to-video-turbo"]},parameters:{header:re},
responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},
401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:T}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:U}},{values:["\
completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:Q}},{values:[
"failed"],reading:{whole:A}}]}}},getWanImageToVideo:{method:"GET",path:"/api/v1/wan/image_to_video/{id}",parameters:{path:B},
responses:{200:{whole:rr,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Ee}},{values:["c\
ompleted"],reading:{whole:T}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createWanEditVideo:{method:"POST",path:"/api/v1/\
wan/edit_video",request:{whole:ai,choice:{tag:"model",branches:[{values:["wan-2.7-edit-video"],reading:{whole:ii}},{values:[
"wan-2.6-edit-video"],reading:{whole:ui}},{values:["wan-2.6-flash-edit-video"],reading:{whole:pi}}]}},tag:{name:"model",
values:["wan-2.7-edit-video","wan-2.6-edit-video","wan-2.6-flash-edit-video"]},parameters:{header:re},responses:{200:{whole:X,
choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:Y}},
{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:A}}]}}},
getWanEditVideo:{method:"GET",path:"/api/v1/wan/edit_video/{id}",parameters:{path:B},responses:{200:{whole:rr,choice:{tag:"\
status",branches:[{values:["pending","processing"],reading:{whole:Ee}},{values:["completed"],reading:{whole:T}},{values:[
"failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{
whole:i},503:{whole:i},504:{whole:i}}},createWanAnimate:{method:"POST",path:"/api/v1/wan/animate",request:{whole:di,choice:{
tag:"model",branches:[{values:["wan-2.2-animate-move"],reading:{whole:ci}},{values:["wan-2.2-animate-replace"],reading:{
whole:mi}}]}},tag:{name:"model",values:["wan-2.2-animate-move","wan-2.2-animate-replace"]},parameters:{header:re},responses:{
200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:T}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:Y}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{
whole:A}}]}}},getWanAnimate:{method:"GET",path:"/api/v1/wan/animate/{id}",parameters:{path:B},responses:{200:{whole:rr,choice:{
tag:"status",branches:[{values:["pending","processing"],reading:{whole:Ee}},{values:["completed"],reading:{whole:T}},{values:[
"failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{
whole:i},503:{whole:i},504:{whole:i}}},createWanSpeechToVideo:{method:"POST",path:"/api/v1/wan/speech_to_video",request:{
whole:yi},parameters:{header:re},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{
whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{
whole:Q}},{values:["failed"],reading:{whole:A}}]}}},getWanSpeechToVideo:{method:"GET",path:"/api/v1/wan/speech_to_video/\
{id}",parameters:{path:B},responses:{200:{whole:rr,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:Ee}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createWanTextToImage:{
method:"POST",path:"/api/v1/wan/text_to_image",request:{whole:vi,choice:{tag:"model",branches:[{values:["wan-2.7-image"],
reading:{whole:hi}},{values:["wan-2.7-image-pro"],reading:{whole:wi}}]}},tag:{name:"model",values:["wan-2.7-image","wan-\
2.7-image-pro"]},parameters:{header:re},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],
reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},
413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:M}},{values:["compl\
eted"],reading:{whole:U}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:S}},{values:["co\
mpleted"],reading:{whole:Q}},{values:["failed"],reading:{whole:A}}]}}},getWanTextToImage:{method:"GET",path:"/api/v1/wan\
/text_to_image/{id}",parameters:{path:B},responses:{200:{whole:ki,choice:{tag:"status",branches:[{values:["pending","pro\
cessing"],reading:{whole:Ee}},{values:["completed"],reading:{whole:U}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoTextToMusic:{
method:"POST",path:"/api/v1/suno/text_to_music",request:{whole:qi,choice:{tag:"vocal_mode",branches:[{values:["auto_lyri\
cs"],reading:{whole:$i,reasons:[{when:"voice_id is sent",fields:["persona_id","persona_type"],given:{has:["voice_id"]}},
{when:"the model is older than v5.5",fields:["duration_seconds"],given:{has:["model"],values:{model:["suno-v4","suno-v4.\
5","suno-v4.5-all","suno-v4.5-plus","suno-v5"]}}}]}},{values:["exact_lyrics"],reading:{whole:ji,reasons:[{when:"voice_id\
 is sent",fields:["persona_id","persona_type"],given:{has:["voice_id"]}},{when:"the model is older than v5.5",fields:["d\
uration_seconds"],given:{has:["model"],values:{model:["suno-v4","suno-v4.5","suno-v4.5-all","suno-v4.5-plus","suno-v5"]}}}]}},
{values:["instrumental"],reading:{whole:Ei,reasons:[{when:"voice_id is sent",fields:["persona_id","persona_type"],given:{
has:["voice_id"]}},{when:"the model is older than v5.5",fields:["duration_seconds"],given:{has:["model"],values:{model:[
"suno-v4","suno-v4.5","suno-v4.5-all","suno-v4.5-plus","suno-v5"]}}}]}}]}},tag:{name:"vocal_mode",values:["auto_lyrics",
"exact_lyrics","instrumental"]},parameters:{header:re},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},
{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,
choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:M}},{values:[
"completed"],reading:{whole:U}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:S}},{values:[
"completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:A}}]}}},getSunoTextToMusic:{method:"GET",path:"/api/v1\
/suno/text_to_music/{id}",parameters:{path:B},responses:{200:{whole:_r,choice:{tag:"status",branches:[{values:["pending",
"processing"],reading:{whole:dr}},{values:["completed"],reading:{whole:S}},{values:["failed"],reading:{whole:sr}}]}},401:{
whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createSunoExtendMusic:{method:"POST",path:"/api/v1/suno/extend_music",request:{whole:Ni,choice:{tag:"parameter_mode",branches:[
{values:["source"],reading:{whole:Si,reasons:[{when:"task_id is sent",fields:["audio_id","audio_url","upload_url"],given:{
has:["task_id"]}},{when:"audio_id is sent",fields:["audio_url","upload_url"],given:{has:["audio_id"]}},{when:"audio_url \
is sent",fields:["upload_url"],given:{has:["audio_url"]}},{when:"there is no other source",fields:["upload_url"],given:{}}]}},
{values:["custom"],reading:{whole:Li,reasons:[{when:"task_id is sent",fields:["audio_id","audio_url","upload_url"],given:{
has:["task_id"]}},{when:"audio_id is sent",fields:["audio_url","upload_url"],given:{has:["audio_id"]}},{when:"audio_url \
is sent",fields:["upload_url"],given:{has:["audio_url"]}},{when:"there is no other source",fields:["upload_url"],given:{}},
{when:"there is no upload_url",fields:["lyrics"],given:{}}]}}]}},tag:{name:"parameter_mode",values:["source","custom"]},
parameters:{header:re},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},
400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{
whole:Q}},{values:["failed"],reading:{whole:A}}]}}},getSunoExtendMusic:{method:"GET",path:"/api/v1/suno/extend_music/{id\
}",parameters:{path:B},responses:{200:{whole:_r,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:dr}},{values:["completed"],reading:{whole:S}},{values:["failed"],reading:{whole:sr}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoInspireMusic:{
method:"POST",path:"/api/v1/suno/inspire_music",request:{whole:Ki},parameters:{header:re},responses:{200:{whole:X,choice:{
branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:Y}},
{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:A}}]}}},
getSunoInspireMusic:{method:"GET",path:"/api/v1/suno/inspire_music/{id}",parameters:{path:B},responses:{200:{whole:_r,choice:{
tag:"status",branches:[{values:["pending","processing"],reading:{whole:dr}},{values:["completed"],reading:{whole:S}},{values:[
"failed"],reading:{whole:sr}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{
whole:i},503:{whole:i},504:{whole:i}}},createSunoCoverAudio:{method:"POST",path:"/api/v1/suno/cover_audio",request:{whole:Fi,
choice:{tag:"vocal_mode",branches:[{values:["auto_lyrics"],reading:{whole:Mi}},{values:["exact_lyrics"],reading:{whole:Ri}},
{values:["instrumental"],reading:{whole:Ci}}]}},tag:{name:"vocal_mode",values:["auto_lyrics","exact_lyrics","instrumenta\
l"]},parameters:{header:re},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{
whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{
whole:Q}},{values:["failed"],reading:{whole:A}}]}}},getSunoCoverAudio:{method:"GET",path:"/api/v1/suno/cover_audio/{id}",
parameters:{path:B},responses:{200:{whole:_r,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:dr}},
{values:["completed"],reading:{whole:S}},{values:["failed"],reading:{whole:sr}}]}},401:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoCreateMashup:{method:"PO\
ST",path:"/api/v1/suno/create_mashup",request:{whole:Ui,choice:{tag:"vocal_mode",branches:[{values:["auto_lyrics"],reading:{
whole:Hi}},{values:["exact_lyrics"],reading:{whole:Bi}},{values:["instrumental"],reading:{whole:Zi}}]}},tag:{name:"vocal\
_mode",values:["auto_lyrics","exact_lyrics","instrumental"]},parameters:{header:re},responses:{200:{whole:X,choice:{branches:[
{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["comp\
leted"],reading:{whole:M}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:Y}},{values:["c\
ompleted"],reading:{whole:S}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:A}}]}}},getSunoCreateMashup:{
method:"GET",path:"/api/v1/suno/create_mashup/{id}",parameters:{path:B},responses:{200:{whole:_r,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:dr}},{values:["completed"],reading:{whole:S}},{values:["failed"],reading:{
whole:sr}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createSunoAddVocals:{method:"POST",path:"/api/v1/suno/add_vocals",request:{whole:Qi},parameters:{header:re},
responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},
401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:T}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:U}},{values:["\
completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:Q}},{values:[
"failed"],reading:{whole:A}}]}}},getSunoAddVocals:{method:"GET",path:"/api/v1/suno/add_vocals/{id}",parameters:{path:B},
responses:{200:{whole:_r,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:dr}},{values:["c\
ompleted"],reading:{whole:S}},{values:["failed"],reading:{whole:sr}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoAddInstrumental:{method:"POST",path:"/\
api/v1/suno/add_instrumental",request:{whole:Ji},parameters:{header:re},responses:{200:{whole:X,choice:{branches:[{values:[],
reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{
whole:M}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{
whole:S}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:A}}]}}},getSunoAddInstrumental:{method:"\
GET",path:"/api/v1/suno/add_instrumental/{id}",parameters:{path:B},responses:{200:{whole:_r,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:dr}},{values:["completed"],reading:{whole:S}},{values:["failed"],reading:{
whole:sr}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createSunoReplaceSection:{method:"POST",path:"/api/v1/suno/replace_section",request:{whole:ou,choice:{branches:[
{values:[],reading:{whole:ru}},{values:[],reading:{whole:su}}]}},parameters:{header:re},responses:{200:{whole:X,choice:{
branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:T}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:Y}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{
whole:A}}]}}},getSunoReplaceSection:{method:"GET",path:"/api/v1/suno/replace_section/{id}",parameters:{path:B},responses:{
200:{whole:lu,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:nu}},{values:["completed"],
reading:{whole:Q}},{values:["failed"],reading:{whole:sr}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{
whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoRemasterAudio:{method:"POST",path:"/api/v1/\
suno/remaster_audio",request:{whole:uu,reasons:[{when:"the model is older than v5",fields:["variation_category"],given:{
has:["model"],values:{model:["suno-v4","suno-v4.5","suno-v4.5-plus"]}}}]},parameters:{header:re},responses:{200:{whole:X,
choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:T}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:Y}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{
whole:A}}]}}},getSunoRemasterAudio:{method:"GET",path:"/api/v1/suno/remaster_audio/{id}",parameters:{path:B},responses:{
200:{whole:_r,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:dr}},{values:["completed"],
reading:{whole:S}},{values:["failed"],reading:{whole:sr}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{
whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoStitchAudio:{method:"POST",path:"/api/v1/su\
no/stitch_audio",request:{whole:au},parameters:{header:re},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{
whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{
whole:M}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{
whole:S}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:A}}]}}},getSunoStitchAudio:{method:"\
GET",path:"/api/v1/suno/stitch_audio/{id}",parameters:{path:B},responses:{200:{whole:_r,choice:{tag:"status",branches:[{
values:["pending","processing"],reading:{whole:dr}},{values:["completed"],reading:{whole:S}},{values:["failed"],reading:{
whole:sr}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createSunoTextToSound:{method:"POST",path:"/api/v1/suno/text_to_sound",request:{whole:cu},parameters:{header:re},
responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},
401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:T}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:U}},{values:["\
completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:Q}},{values:[
"failed"],reading:{whole:A}}]}}},getSunoTextToSound:{method:"GET",path:"/api/v1/suno/text_to_sound/{id}",parameters:{path:B},
responses:{200:{whole:_r,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:dr}},{values:["c\
ompleted"],reading:{whole:S}},{values:["failed"],reading:{whole:sr}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoAddSamples:{method:"POST",path:"/api/v\
1/suno/add_samples",request:{whole:vt},parameters:{header:re},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{
whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{
whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:M}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:S}},
{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:A}}]}}},getSunoAddSamples:{method:"GET",path:"\
/api/v1/suno/add_samples/{id}",parameters:{path:B},responses:{200:{whole:_r,choice:{tag:"status",branches:[{values:["pen\
ding","processing"],reading:{whole:dr}},{values:["completed"],reading:{whole:S}},{values:["failed"],reading:{whole:sr}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createMusicFromSample:{method:"POST",path:"/api/v1/music_from_sample",request:{whole:vt},parameters:{header:re},responses:{
200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:T}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:Y}},{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{
whole:A}}]}}},getMusicFromSample:{method:"GET",path:"/api/v1/music_from_sample/{id}",parameters:{path:B},responses:{200:{
whole:_r,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:dr}},{values:["completed"],reading:{
whole:S}},{values:["failed"],reading:{whole:sr}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getTask:{method:"GET",path:"/api/v1/tasks/{id}",parameters:{path:B},
responses:{200:{whole:gu,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Ee}},{values:["c\
ompleted"],reading:{whole:_u}},{values:["failed"],reading:{whole:yu}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createPersona:{method:"POST",path:"/api\
/v1/personas",request:{whole:wu},parameters:{header:re},responses:{200:{whole:bu},202:{whole:X,choice:{branches:[{values:[],
reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
getPersona:{method:"GET",path:"/api/v1/personas/{id}",parameters:{path:B},responses:{200:{whole:Du},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},makeStyleExpansion:{
method:"POST",path:"/api/v1/style_expansions",request:{whole:Pu},parameters:{header:zu},responses:{200:{whole:xu},400:{whole:i},
401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}}};export{Da as host,qa as operations};
