// Written by codegen from openapi/; do not edit.
var Mt=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(a){throw t=0,a}};var Ot=Mt(mr=>{"use strict";Object.defineProperty(mr,"__esModule",{value:!0});mr.formatNames=mr.fastFormats=mr.fullFormats=
void 0;function fr(r,t){return{validate:r,compare:t}}mr.fullFormats={date:fr(Ft,At),time:fr(xt(!0),Et),"date-time":fr(Ct(
!0),Zt),"iso-time":fr(xt(),Ut),"iso-date-time":fr(Ct(),Yt),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Np,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Kp,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:Vp,int32:{type:"number",validate:Lp},int64:{type:"number",validate:Gp},float:{type:"number",validate:Wt},double:{type:"\
number",validate:Wt},password:!0,binary:!0};mr.fastFormats={...mr.fullFormats,date:fr(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,At),time:fr(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Et),"date-time":fr(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Zt),"iso-time":fr(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Ut),"iso-date-time":fr(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Yt),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
mr.formatNames=Object.keys(mr.fullFormats);function jp(r){return r%4===0&&(r%100!==0||r%400===0)}var Ap=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
Ep=[0,31,28,31,30,31,30,31,31,30,31,30,31];function Ft(r){let t=Ap.exec(r);if(!t)return!1;let a=+t[1],p=+t[2],l=+t[3];return p>=
1&&p<=12&&l>=1&&l<=(p===2&&jp(a)?29:Ep[p])}function At(r,t){if(r&&t)return r>t?1:r<t?-1:0}var $t=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function xt(r){return function(a){let p=$t.exec(a);if(!p)return!1;let l=+p[1],e=+p[2],s=+p[3],o=p[4],n=p[5]==="-"?-1:1,u=+(p[6]||
0),_=+(p[7]||0);if(u>23||_>59||r&&!o)return!1;if(l<=23&&e<=59&&s<60)return!0;let f=e-_*n,c=l-u*n-(f<0?1:0);return(c===23||
c===-1)&&(f===59||f===-1)&&s<61}}function Et(r,t){if(!(r&&t))return;let a=new Date("2020-01-01T"+r).valueOf(),p=new Date(
"2020-01-01T"+t).valueOf();if(a&&p)return a-p}function Ut(r,t){if(!(r&&t))return;let a=$t.exec(r),p=$t.exec(t);if(a&&p)return r=
a[1]+a[2]+a[3],t=p[1]+p[2]+p[3],r>t?1:r<t?-1:0}var jt=/t|\s/i;function Ct(r){let t=xt(r);return function(p){let l=p.split(
jt);return l.length===2&&Ft(l[0])&&t(l[1])}}function Zt(r,t){if(!(r&&t))return;let a=new Date(r).valueOf(),p=new Date(t).
valueOf();if(a&&p)return a-p}function Yt(r,t){if(!(r&&t))return;let[a,p]=r.split(jt),[l,e]=t.split(jt),s=At(a,l);if(s!==
void 0)return s||Et(p,e)}var Op=/\/|:/,Tp=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Np(r){return Op.test(r)&&Tp.test(r)}var Ht=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function Vp(r){return Ht.lastIndex=0,Ht.test(r)}var Sp=-(2**31),zp=2**31-1;function Lp(r){return Number.isInteger(r)&&r<=
zp&&r>=Sp}function Gp(r){return Number.isInteger(r)}function Wt(){return!0}var Ip=/[^\\]\\Z/;function Kp(r){if(Ip.test(r))
return!1;try{return new RegExp(r),!0}catch{return!1}}});var Nt=Mt(Tt=>{"use strict";Object.defineProperty(Tt,"__esModule",{value:!0});function Xt(r){let t=r.length,a=0,p=0,l;for(;p<
t;)a++,l=r.charCodeAt(p++),l>=55296&&l<=56319&&p<t&&(l=r.charCodeAt(p),(l&64512)===56320&&p++);return a}Tt.default=Xt;Xt.
code='require("ajv/dist/runtime/ucs2length").default'});function P(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}return P.errors=e,s===0}function y(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return y.
errors=e,s===0}var on=tn;function tn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.name===void 0){let o={instancePath:t,keyword:"requi\
red",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.email===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"email"},message:"must have required property '\
email'"};e===null?e=[o]:e.push(o),s++}if(r.account===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
account"},message:"must have required property 'account'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(P(r.id,{instancePath:t+
"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.name!==void 0&&
(y(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.email!==void 0&&(y(r.email,{instancePath:t+"/email",parentData:r,parentDataProperty:"email",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.account!==void 0){let o=r.account;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.id===void 0){let n={instancePath:t+"/account",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[n]:e.push(n),s++}if(o.name===void 0){let n={instancePath:t+"/account",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[n]:e.push(n),s++}o.id!==
void 0&&(P(o.id,{instancePath:t+"/account/id",parentData:o,parentDataProperty:"id",rootData:l})||(e=e===null?P.errors:e.
concat(P.errors),s=e.length)),o.name!==void 0&&(y(o.name,{instancePath:t+"/account/name",parentData:o,parentDataProperty:"\
name",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let n={instancePath:t+"/account",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return tn.errors=e,s===0}function Qo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.message===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"messag\
e"},message:"must have required property 'message'"};e===null?e=[o]:e.push(o),s++}r.code!==void 0&&(y(r.code,{instancePath:t+
"/code",parentData:r,parentDataProperty:"code",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.message!==
void 0&&(y(r.message,{instancePath:t+"/message",parentData:r,parentDataProperty:"message",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[o]:e.push(o),s++}return Qo.errors=e,s===0}function Jo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r))for(let o in r){let n=r[o];if(Array.isArray(n)){let u=n.length;for(let _=0;_<u;_++)y(n[_],{instancePath:t+
"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+_,parentData:n,parentDataProperty:_,rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)}else{let u={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Jo.errors=e,s===0}var i=nn;function nn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.error===void 0){let n={instancePath:t,keyword:"required",params:{missingProperty:"error"},
message:"must have required property 'error'"};e===null?e=[n]:e.push(n),s++}if(r.error!==void 0){let n=r.error,u=s,_=!1,
f=null,c=s;y(n,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:l})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length);var o=c===s;o&&(_=!0,f=0);let m=s;Qo(n,{instancePath:t+"/error",parentData:r,parentDataProperty:"e\
rror",rootData:l})||(e=e===null?Qo.errors:e.concat(Qo.errors),s=e.length);var o=m===s;if(o&&_?(_=!1,f=[f,1]):o&&(_=!0,f=
1),_)s=u,e!==null&&(u?e.length=u:e=null);else{let b={instancePath:t+"/error",keyword:"oneOf",params:{passingSchemas:f},message:"\
must match exactly one schema in oneOf"};e===null?e=[b]:e.push(b),s++}}r.errors!==void 0&&(Jo(r.errors,{instancePath:t+"\
/errors",parentData:r,parentDataProperty:"errors",rootData:l})||(e=e===null?Jo.errors:e.concat(Jo.errors),s=e.length))}else{
let n={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return nn.
errors=e,s===0}function $(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:t,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return $.
errors=e,s===0}var ln=un;function un(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.balance_cents===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
balance_cents"},message:"must have required property 'balance_cents'"};e===null?e=[o]:e.push(o),s++}if(r.paid_balance_cents===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"paid_balance_cents"},message:"must have requir\
ed property 'paid_balance_cents'"};e===null?e=[o]:e.push(o),s++}if(r.bonus_balance_cents===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"bonus_balance_cents"},message:"must have required property 'bonus_balance_ce\
nts'"};e===null?e=[o]:e.push(o),s++}if(r.spent_cents_today===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
spent_cents_today"},message:"must have required property 'spent_cents_today'"};e===null?e=[o]:e.push(o),s++}if(r.spent_cents_total===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"spent_cents_total"},message:"must have require\
d property 'spent_cents_total'"};e===null?e=[o]:e.push(o),s++}r.balance_cents!==void 0&&($(r.balance_cents,{instancePath:t+
"/balance_cents",parentData:r,parentDataProperty:"balance_cents",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=
e.length)),r.paid_balance_cents!==void 0&&($(r.paid_balance_cents,{instancePath:t+"/paid_balance_cents",parentData:r,parentDataProperty:"\
paid_balance_cents",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.bonus_balance_cents!==void 0&&($(
r.bonus_balance_cents,{instancePath:t+"/bonus_balance_cents",parentData:r,parentDataProperty:"bonus_balance_cents",rootData:l})||
(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.spent_cents_today!==void 0&&($(r.spent_cents_today,{instancePath:t+
"/spent_cents_today",parentData:r,parentDataProperty:"spent_cents_today",rootData:l})||(e=e===null?$.errors:e.concat($.errors),
s=e.length)),r.spent_cents_total!==void 0&&($(r.spent_cents_total,{instancePath:t+"/spent_cents_total",parentData:r,parentDataProperty:"\
spent_cents_total",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length))}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return un.errors=e,s===0}function _r(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return _r.
errors=e,s===0}function yr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return yr.
errors=e,s===0}function rs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return rs.
errors=e,s===0}function ss(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return ss.
errors=e,s===0}var Gr={type:"object",required:["service","action","model","pricing_status","catalog_status","currency","billing_unit","\
billing_strategy","billing_config"],properties:{service:{$ref:"s10"},action:{$ref:"s11"},model:{type:["string","null"]},
pricing_status:{$ref:"s12"},catalog_status:{$ref:"s2"},currency:{$ref:"s13"},billing_unit:{$ref:"s2"},billing_strategy:{
$ref:"s2"},unit_price_cents:{type:["number","null"]},input_price_per_1m_cents:{type:["number","null"]},output_price_per_1m_cents:{
type:["number","null"]},cache_read_price_per_1m_cents:{type:["number","null"]},cache_write_price_per_1m_cents:{type:["nu\
mber","null"]},cache_write_5m_price_per_1m_cents:{type:["number","null"]},cache_write_1h_price_per_1m_cents:{type:["numb\
er","null"]},billing_config:{type:"object",additionalProperties:!0}}};function et(r,{instancePath:t="",parentData:a,parentDataProperty:p,
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
roperty 'billing_config'"};e===null?e=[o]:e.push(o),s++}if(r.service!==void 0&&(_r(r.service,{instancePath:t+"/service",
parentData:r,parentDataProperty:"service",rootData:l})||(e=e===null?_r.errors:e.concat(_r.errors),s=e.length)),r.action!==
void 0&&(yr(r.action,{instancePath:t+"/action",parentData:r,parentDataProperty:"action",rootData:l})||(e=e===null?yr.errors:
e.concat(yr.errors),s=e.length)),r.model!==void 0){let o=r.model;if(typeof o!="string"&&o!==null){let n={instancePath:t+
"/model",keyword:"type",params:{type:Gr.properties.model.type},message:"must be string,null"};e===null?e=[n]:e.push(n),s++}}
if(r.pricing_status!==void 0&&(rs(r.pricing_status,{instancePath:t+"/pricing_status",parentData:r,parentDataProperty:"pr\
icing_status",rootData:l})||(e=e===null?rs.errors:e.concat(rs.errors),s=e.length)),r.catalog_status!==void 0&&(y(r.catalog_status,
{instancePath:t+"/catalog_status",parentData:r,parentDataProperty:"catalog_status",rootData:l})||(e=e===null?y.errors:e.
concat(y.errors),s=e.length)),r.currency!==void 0&&(ss(r.currency,{instancePath:t+"/currency",parentData:r,parentDataProperty:"\
currency",rootData:l})||(e=e===null?ss.errors:e.concat(ss.errors),s=e.length)),r.billing_unit!==void 0&&(y(r.billing_unit,
{instancePath:t+"/billing_unit",parentData:r,parentDataProperty:"billing_unit",rootData:l})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length)),r.billing_strategy!==void 0&&(y(r.billing_strategy,{instancePath:t+"/billing_strategy",parentData:r,
parentDataProperty:"billing_strategy",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.unit_price_cents!==
void 0){let o=r.unit_price_cents;if(typeof o!="number"&&o!==null){let n={instancePath:t+"/unit_price_cents",keyword:"typ\
e",params:{type:Gr.properties.unit_price_cents.type},message:"must be number,null"};e===null?e=[n]:e.push(n),s++}}if(r.input_price_per_1m_cents!==
void 0){let o=r.input_price_per_1m_cents;if(typeof o!="number"&&o!==null){let n={instancePath:t+"/input_price_per_1m_cen\
ts",keyword:"type",params:{type:Gr.properties.input_price_per_1m_cents.type},message:"must be number,null"};e===null?e=[
n]:e.push(n),s++}}if(r.output_price_per_1m_cents!==void 0){let o=r.output_price_per_1m_cents;if(typeof o!="number"&&o!==
null){let n={instancePath:t+"/output_price_per_1m_cents",keyword:"type",params:{type:Gr.properties.output_price_per_1m_cents.
type},message:"must be number,null"};e===null?e=[n]:e.push(n),s++}}if(r.cache_read_price_per_1m_cents!==void 0){let o=r.
cache_read_price_per_1m_cents;if(typeof o!="number"&&o!==null){let n={instancePath:t+"/cache_read_price_per_1m_cents",keyword:"\
type",params:{type:Gr.properties.cache_read_price_per_1m_cents.type},message:"must be number,null"};e===null?e=[n]:e.push(
n),s++}}if(r.cache_write_price_per_1m_cents!==void 0){let o=r.cache_write_price_per_1m_cents;if(typeof o!="number"&&o!==
null){let n={instancePath:t+"/cache_write_price_per_1m_cents",keyword:"type",params:{type:Gr.properties.cache_write_price_per_1m_cents.
type},message:"must be number,null"};e===null?e=[n]:e.push(n),s++}}if(r.cache_write_5m_price_per_1m_cents!==void 0){let o=r.
cache_write_5m_price_per_1m_cents;if(typeof o!="number"&&o!==null){let n={instancePath:t+"/cache_write_5m_price_per_1m_c\
ents",keyword:"type",params:{type:Gr.properties.cache_write_5m_price_per_1m_cents.type},message:"must be number,null"};e===
null?e=[n]:e.push(n),s++}}if(r.cache_write_1h_price_per_1m_cents!==void 0){let o=r.cache_write_1h_price_per_1m_cents;if(typeof o!=
"number"&&o!==null){let n={instancePath:t+"/cache_write_1h_price_per_1m_cents",keyword:"type",params:{type:Gr.properties.
cache_write_1h_price_per_1m_cents.type},message:"must be number,null"};e===null?e=[n]:e.push(n),s++}}if(r.billing_config!==
void 0){let o=r.billing_config;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let n={instancePath:t+"/billing_config",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return et.errors=e,s===0}var pn=an;function an(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.as_of===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"as_of"},
message:"must have required property 'as_of'"};e===null?e=[o]:e.push(o),s++}if(r.price_schedules===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"price_schedules"},message:"must have required property 'price_schedules'"};e===
null?e=[o]:e.push(o),s++}if(r.as_of!==void 0&&(y(r.as_of,{instancePath:t+"/as_of",parentData:r,parentDataProperty:"as_of",
rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.price_schedules!==void 0){let o=r.price_schedules;if(Array.
isArray(o)){let n=o.length;for(let u=0;u<n;u++)et(o[u],{instancePath:t+"/price_schedules/"+u,parentData:o,parentDataProperty:u,
rootData:l})||(e=e===null?et.errors:e.concat(et.errors),s=e.length)}else{let n={instancePath:t+"/price_schedules",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return an.errors=e,s===0}var cn=fn,Bp={
type:"object",additionalProperties:!1,required:["service","action"],properties:{service:{$ref:"s10"},action:{$ref:"s11"},
model:{type:["string","null"]},params:{type:"object",additionalProperties:{}}}};function fn(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.service===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"service"},message:"must have required property 'servic\
e'"};e===null?e=[o]:e.push(o),s++}if(r.action===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
action"},message:"must have required property 'action'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="service"||
o==="action"||o==="model"||o==="params")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.service!==void 0&&(_r(r.service,{instancePath:t+
"/service",parentData:r,parentDataProperty:"service",rootData:l})||(e=e===null?_r.errors:e.concat(_r.errors),s=e.length)),
r.action!==void 0&&(yr(r.action,{instancePath:t+"/action",parentData:r,parentDataProperty:"action",rootData:l})||(e=e===
null?yr.errors:e.concat(yr.errors),s=e.length)),r.model!==void 0){let o=r.model;if(typeof o!="string"&&o!==null){let n={
instancePath:t+"/model",keyword:"type",params:{type:Bp.properties.model.type},message:"must be string,null"};e===null?e=
[n]:e.push(n),s++}}if(r.params!==void 0){let o=r.params;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let n={instancePath:t+
"/params",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return fn.errors=e,s===0}var Rp={type:"object",required:["service","action","model","pricing_status","currency","reservation_amount_cents","estim\
ate_basis","as_of"],properties:{service:{$ref:"s10"},action:{$ref:"s11"},model:{type:["string","null"]},pricing_status:{
$ref:"s12"},currency:{$ref:"s13"},reservation_amount_cents:{$ref:"s7"},estimate_basis:{$ref:"s2"},as_of:{$ref:"s2"}}};function rt(r,{
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
e===null?e=[o]:e.push(o),s++}if(r.service!==void 0&&(_r(r.service,{instancePath:t+"/service",parentData:r,parentDataProperty:"\
service",rootData:l})||(e=e===null?_r.errors:e.concat(_r.errors),s=e.length)),r.action!==void 0&&(yr(r.action,{instancePath:t+
"/action",parentData:r,parentDataProperty:"action",rootData:l})||(e=e===null?yr.errors:e.concat(yr.errors),s=e.length)),
r.model!==void 0){let o=r.model;if(typeof o!="string"&&o!==null){let n={instancePath:t+"/model",keyword:"type",params:{type:Rp.
properties.model.type},message:"must be string,null"};e===null?e=[n]:e.push(n),s++}}r.pricing_status!==void 0&&(rs(r.pricing_status,
{instancePath:t+"/pricing_status",parentData:r,parentDataProperty:"pricing_status",rootData:l})||(e=e===null?rs.errors:e.
concat(rs.errors),s=e.length)),r.currency!==void 0&&(ss(r.currency,{instancePath:t+"/currency",parentData:r,parentDataProperty:"\
currency",rootData:l})||(e=e===null?ss.errors:e.concat(ss.errors),s=e.length)),r.reservation_amount_cents!==void 0&&($(r.
reservation_amount_cents,{instancePath:t+"/reservation_amount_cents",parentData:r,parentDataProperty:"reservation_amount\
_cents",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.estimate_basis!==void 0&&(y(r.estimate_basis,
{instancePath:t+"/estimate_basis",parentData:r,parentDataProperty:"estimate_basis",rootData:l})||(e=e===null?y.errors:e.
concat(y.errors),s=e.length)),r.as_of!==void 0&&(y(r.as_of,{instancePath:t+"/as_of",parentData:r,parentDataProperty:"as_\
of",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return rt.errors=e,s===0}var mn=dn;function dn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.price_quote===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"pr\
ice_quote"},message:"must have required property 'price_quote'"};e===null?e=[o]:e.push(o),s++}r.price_quote!==void 0&&(rt(
r.price_quote,{instancePath:t+"/price_quote",parentData:r,parentDataProperty:"price_quote",rootData:l})||(e=e===null?rt.
errors:e.concat(rt.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[o]:e.push(o),s++}return dn.errors=e,s===0}var $e=Ot().fullFormats.uri,Ze=new RegExp("^https?://","u");function g(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!Ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[o]:e.push(o),s++}if(!$e(r)){let o={instancePath:t,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return g.errors=e,s===0}function os(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return os.
errors=e,s===0}var _n=yn;function yn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source===void 0){let n={instancePath:t,keyword:"required",params:{missingProperty:"source"},
message:"must have required property 'source'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="source"||n==="file\
_name")){let u={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addit\
ional properties"};e===null?e=[u]:e.push(u),s++}if(r.source!==void 0){let n=r.source,u=s,_=!1,f=null,c=s;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.type===void 0){let b={instancePath:t+"/source",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[b]:e.push(b),s++}if(n.url===void 0){let b={instancePath:t+
"/source",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[b]:
e.push(b),s++}for(let b in n)if(!(b==="type"||b==="url")){let h={instancePath:t+"/source",keyword:"additionalProperties",
params:{additionalProperty:b},message:"must NOT have additional properties"};e===null?e=[h]:e.push(h),s++}if(n.type!==void 0){
let b=n.type;if(typeof b!="string"){let h={instancePath:t+"/source/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[h]:e.push(h),s++}if(b!=="url"){let h={instancePath:t+"/source/type",keyword:"const",params:{
allowedValue:"url"},message:"must be equal to constant"};e===null?e=[h]:e.push(h),s++}}n.url!==void 0&&(g(n.url,{instancePath:t+
"/source/url",parentData:n,parentDataProperty:"url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let b={instancePath:t+"/source",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[b]:e.push(b),
s++}var o=c===s;o&&(_=!0,f=0);let m=s;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){let b={instancePath:t+
"/source",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[b]:
e.push(b),s++}if(n.data===void 0){let b={instancePath:t+"/source",keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[b]:e.push(b),s++}for(let b in n)if(!(b==="type"||b==="data")){let h={instancePath:t+
"/source",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"};e===
null?e=[h]:e.push(h),s++}if(n.type!==void 0){let b=n.type;if(typeof b!="string"){let h={instancePath:t+"/source/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}if(b!=="base64"){let h={instancePath:t+
"/source/type",keyword:"const",params:{allowedValue:"base64"},message:"must be equal to constant"};e===null?e=[h]:e.push(
h),s++}}n.data!==void 0&&(y(n.data,{instancePath:t+"/source/data",parentData:n,parentDataProperty:"data",rootData:l})||(e=
e===null?y.errors:e.concat(y.errors),s=e.length))}else{let b={instancePath:t+"/source",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[b]:e.push(b),s++}var o=m===s;if(o&&_?(_=!1,f=[f,1]):o&&(_=!0,f=1),_)s=u,e!==null&&
(u?e.length=u:e=null);else{let b={instancePath:t+"/source",keyword:"oneOf",params:{passingSchemas:f},message:"must match\
 exactly one schema in oneOf"};e===null?e=[b]:e.push(b),s++}}r.file_name!==void 0&&(os(r.file_name,{instancePath:t+"/fil\
e_name",parentData:r,parentDataProperty:"file_name",rootData:l})||(e=e===null?os.errors:e.concat(os.errors),s=e.length))}else{
let n={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return yn.
errors=e,s===0}var Vt=gn;function gn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
string"){if(!$e(o)){let n={instancePath:t+"/url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/url",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[n]:e.push(n),s++}}r.size_bytes!==void 0&&(P(r.size_bytes,{instancePath:t+"/size_bytes",parentData:r,
parentDataProperty:"size_bytes",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.mime_type!==void 0&&
(y(r.mime_type,{instancePath:t+"/mime_type",parentData:r,parentDataProperty:"mime_type",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.created_at!==void 0&&(y(r.created_at,{instancePath:t+"/created_at",parentData:r,parentDataProperty:"\
created_at",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.expires_at!==void 0&&(y(r.expires_at,{instancePath:t+
"/expires_at",parentData:r,parentDataProperty:"expires_at",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return gn.
errors=e,s===0}var hn=wn;function wn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.file===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"file"},message:"\
must have required property 'file'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="file"||o==="file_name")){let n={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.file!==void 0&&typeof r.file!="string"){let o={instancePath:t+"/file",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}r.file_name!==void 0&&(os(r.file_name,{instancePath:t+
"/file_name",parentData:r,parentDataProperty:"file_name",rootData:l})||(e=e===null?os.errors:e.concat(os.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return wn.
errors=e,s===0}var vn=bn;function bn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
e=[o]:e.push(o),s++}return bn.errors=e,s===0}var kn=Dn;function Dn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.signed_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"sign\
ed_id"},message:"must have required property 'signed_id'"};e===null?e=[o]:e.push(o),s++}if(r.upload_url===void 0){let o={
instancePath:t,keyword:"required",params:{missingProperty:"upload_url"},message:"must have required property 'upload_url\
'"};e===null?e=[o]:e.push(o),s++}if(r.headers===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
headers"},message:"must have required property 'headers'"};e===null?e=[o]:e.push(o),s++}if(r.signed_id!==void 0&&(y(r.signed_id,
{instancePath:t+"/signed_id",parentData:r,parentDataProperty:"signed_id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.upload_url!==void 0){let o=r.upload_url;if(typeof o=="string"){if(!$e(o)){let n={instancePath:t+"/upload_\
url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),s++}}else{let n={
instancePath:t+"/upload_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}
if(r.headers!==void 0){let o=r.headers;if(o&&typeof o=="object"&&!Array.isArray(o))for(let n in o)y(o[n],{instancePath:t+
"/headers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:n,rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length);else{let n={instancePath:t+"/headers",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[o]:e.push(o),s++}return Dn.errors=e,s===0}var qn=Pn;function Pn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.signed_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"sign\
ed_id"},message:"must have required property 'signed_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(o!=="signed_id"){
let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),s++}r.signed_id!==void 0&&(y(r.signed_id,{instancePath:t+"/signed_id",parentData:r,parentDataProperty:"\
signed_id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Pn.errors=e,s===0}var te=Nt().default;function v(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r==
"string"){if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[o]:e.push(o),s++}return v.errors=e,s===0}function D(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolean"){
let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}return D.
errors=e,s===0}function ze(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
D(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;y(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length);var c=f===s;if(c&&n?(n=!1,u=[u,1]):c&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[m]:e.push(m),s++}return ze.errors=e,s===0}function d(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!$e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return d.errors=e,s===0}var $n=xn;function xn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
e.concat(v.errors),s=e.length)),r.source_video_url!==void 0&&(g(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,
parentDataProperty:"source_video_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.watermark!==void 0&&
(ze(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?ze.errors:
e.concat(ze.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return xn.errors=e,s===0}function x(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return x.errors=e,s===0}function gr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.url!==void 0&&(g(r.url,{instancePath:t+"/url",parentData:r,
parentDataProperty:"url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return gr.errors=e,s===0}function Je(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)gr(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?gr.errors:e.concat(gr.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Je.errors=e,s===0}var Mp=Ot().fullFormats.double;function E(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cost!==void 0){let o=r.cost;if(typeof o=="number"){if(o<0||isNaN(o)){
let n={instancePath:t+"/cost",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),s++}if(!Mp.validate(o)){let n={instancePath:t+"/cost",keyword:"format",params:{format:"double"},message:'must \
match format "double"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/cost",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[n]:e.push(n),s++}}if(r.generated_images!==void 0){let o=r.generated_images;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let n={instancePath:t+"/generated_images",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof o=="number"&&(o<0||isNaN(o))){let n={instancePath:t+
"/generated_images",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),
s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),
s++}return E.errors=e,s===0}var T=Ir;function Ir(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.videos!==void 0&&(Je(r.videos,{instancePath:t+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)),r.usage!==void 0&&(E(r.
usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return Ir.errors=e,s===0}function st(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.url!==void 0&&(g(r.url,{instancePath:t+"/url",parentData:r,
parentDataProperty:"url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return st.errors=e,s===0}function ot(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)st(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?st.errors:e.concat(st.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return ot.errors=e,s===0}var z=Kr;function Kr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
audios===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"audios"},message:"must have required \
property 'audios'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.audios!==void 0&&(ot(r.audios,{instancePath:t+"/audios",parentData:r,
parentDataProperty:"audios",rootData:l})||(e=e===null?ot.errors:e.concat(ot.errors),s=e.length)),r.usage!==void 0&&(E(r.
usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return Kr.errors=e,s===0}function ts(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.url!==void 0&&(g(r.url,{instancePath:t+"/url",parentData:r,
parentDataProperty:"url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ts.errors=e,s===0}function tt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)ts(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?ts.errors:e.concat(ts.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return tt.errors=e,s===0}var M=Br;function Br(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
images===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"images"},message:"must have required \
property 'images'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.images!==void 0&&(tt(r.images,{instancePath:t+"/images",parentData:r,
parentDataProperty:"images",rootData:l})||(e=e===null?tt.errors:e.concat(tt.errors),s=e.length)),r.usage!==void 0&&(E(r.
usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return Br.errors=e,s===0}var C=Rr;function Rr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
text===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"text"},message:"must have required prop\
erty 'text'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.text!==void 0&&(y(r.text,{instancePath:t+"/text",parentData:r,
parentDataProperty:"text",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.usage!==void 0&&(E(r.usage,
{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=
e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Rr.errors=e,s===0}var Cp={type:"string",enum:["text_generated","first_audio_ready","all_audios_ready","failed"]};function ee(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="text_generated"||r==="firs\
t_audio_ready"||r==="all_audios_ready"||r==="failed")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Cp.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return ee.errors=e,s===0}function ns(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(y(r.id,{instancePath:t+"/id",parentData:r,
parentDataProperty:"id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.audio_url!==void 0){let o=r.
audio_url;if(typeof o=="string"){if(!$e(o)){let n={instancePath:t+"/audio_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/audio_url",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.stream_audio_url!==void 0){let o=r.stream_audio_url;
if(typeof o=="string"){if(!$e(o)){let n={instancePath:t+"/stream_audio_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/stream_audio_url",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.image_url!==void 0){let o=r.image_url;if(typeof o==
"string"){if(!$e(o)){let n={instancePath:t+"/image_url",keyword:"format",params:{format:"uri"},message:'must match forma\
t "uri"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/image_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}}if(r.lyrics!==void 0&&(y(r.lyrics,{instancePath:t+"/lyrics",parentData:r,
parentDataProperty:"lyrics",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.prompt!==void 0&&(y(r.prompt,
{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.model_name!==void 0&&(y(r.model_name,{instancePath:t+"/model_name",parentData:r,parentDataProperty:"model\
_name",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.title!==void 0&&(y(r.title,{instancePath:t+"\
/title",parentData:r,parentDataProperty:"title",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.tags!==
void 0){let o=r.tags;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)y(o[u],{instancePath:t+"/tags/"+u,parentData:o,
parentDataProperty:u,rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)}else{let n={instancePath:t+"/tags",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.duration!==void 0&&($(r.duration,
{instancePath:t+"/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?$.errors:e.concat($.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return ns.errors=e,s===0}var H=Mr;function Mr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
audios===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"audios"},message:"must have required \
property 'audios'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.generation_stage!==void 0&&(ee(r.generation_stage,{instancePath:t+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),
s=e.length)),r.audios!==void 0){let o=r.audios;if(Array.isArray(o)){if(o.length<1){let u={instancePath:t+"/audios",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(u),s++}let n=o.length;for(let u=0;u<
n;u++)ns(o[u],{instancePath:t+"/audios/"+u,parentData:o,parentDataProperty:u,rootData:l})||(e=e===null?ns.errors:e.concat(
ns.errors),s=e.length)}else{let n={instancePath:t+"/audios",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[n]:e.push(n),s++}}r.original_task_id!==void 0&&(v(r.original_task_id,{instancePath:t+"/original_task_id",parentData:r,
parentDataProperty:"original_task_id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.usage!==void 0&&
(E(r.usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Mr.errors=e,s===0}function nt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.stem_name===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"stem\
_name"},message:"must have required property 'stem_name'"};e===null?e=[o]:e.push(o),s++}if(r.extracted_audio===void 0){let o={
instancePath:t,keyword:"required",params:{missingProperty:"extracted_audio"},message:"must have required property 'extra\
cted_audio'"};e===null?e=[o]:e.push(o),s++}if(r.remaining_audio===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"remaining_audio"},message:"must have required property 'remaining_audio'"};e===null?e=[o]:e.push(o),s++}
if(r.stem_name!==void 0&&(y(r.stem_name,{instancePath:t+"/stem_name",parentData:r,parentDataProperty:"stem_name",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.extracted_audio!==void 0){let o=r.extracted_audio;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.audio_url===void 0){let n={instancePath:t+"/extracted_audio",keyword:"required",params:{
missingProperty:"audio_url"},message:"must have required property 'audio_url'"};e===null?e=[n]:e.push(n),s++}o.id!==void 0&&
(y(o.id,{instancePath:t+"/extracted_audio/id",parentData:o,parentDataProperty:"id",rootData:l})||(e=e===null?y.errors:e.
concat(y.errors),s=e.length)),o.duration_seconds!==void 0&&($(o.duration_seconds,{instancePath:t+"/extracted_audio/durat\
ion_seconds",parentData:o,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=
e.length)),o.audio_url!==void 0&&(g(o.audio_url,{instancePath:t+"/extracted_audio/audio_url",parentData:o,parentDataProperty:"\
audio_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let n={instancePath:t+"/extracted_aud\
io",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}if(r.remaining_audio!==
void 0){let o=r.remaining_audio;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.audio_url===void 0){let n={instancePath:t+
"/remaining_audio",keyword:"required",params:{missingProperty:"audio_url"},message:"must have required property 'audio_u\
rl'"};e===null?e=[n]:e.push(n),s++}o.id!==void 0&&(y(o.id,{instancePath:t+"/remaining_audio/id",parentData:o,parentDataProperty:"\
id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),o.duration_seconds!==void 0&&($(o.duration_seconds,
{instancePath:t+"/remaining_audio/duration_seconds",parentData:o,parentDataProperty:"duration_seconds",rootData:l})||(e=
e===null?$.errors:e.concat($.errors),s=e.length)),o.audio_url!==void 0&&(g(o.audio_url,{instancePath:t+"/remaining_audio\
/audio_url",parentData:o,parentDataProperty:"audio_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let n={instancePath:t+"/remaining_audio",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:
e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:
e.push(o),s++}return nt.errors=e,s===0}function lt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.vocal_url!==void 0&&(g(r.vocal_url,{instancePath:t+"/vocal_url",parentData:r,parentDataProperty:"\
vocal_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.instrumental_url!==void 0&&(g(r.instrumental_url,
{instancePath:t+"/instrumental_url",parentData:r,parentDataProperty:"instrumental_url",rootData:l})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),r.backing_vocals_url!==void 0&&(g(r.backing_vocals_url,{instancePath:t+"/backing_vocals_\
url",parentData:r,parentDataProperty:"backing_vocals_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.bass_url!==void 0&&(g(r.bass_url,{instancePath:t+"/bass_url",parentData:r,parentDataProperty:"bass_url",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.brass_url!==void 0&&(g(r.brass_url,{instancePath:t+"/brass_url",parentData:r,
parentDataProperty:"brass_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.drums_url!==void 0&&
(g(r.drums_url,{instancePath:t+"/drums_url",parentData:r,parentDataProperty:"drums_url",rootData:l})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),r.fx_url!==void 0&&(g(r.fx_url,{instancePath:t+"/fx_url",parentData:r,parentDataProperty:"\
fx_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.guitar_url!==void 0&&(g(r.guitar_url,{instancePath:t+
"/guitar_url",parentData:r,parentDataProperty:"guitar_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.keyboard_url!==void 0&&(g(r.keyboard_url,{instancePath:t+"/keyboard_url",parentData:r,parentDataProperty:"keyboard_url",
rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.percussion_url!==void 0&&(g(r.percussion_url,{instancePath:t+
"/percussion_url",parentData:r,parentDataProperty:"percussion_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length)),r.piano_url!==void 0&&(g(r.piano_url,{instancePath:t+"/piano_url",parentData:r,parentDataProperty:"piano_ur\
l",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.strings_url!==void 0&&(g(r.strings_url,{instancePath:t+
"/strings_url",parentData:r,parentDataProperty:"strings_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.synth_url!==void 0&&(g(r.synth_url,{instancePath:t+"/synth_url",parentData:r,parentDataProperty:"synth_url",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.woodwinds_url!==void 0&&(g(r.woodwinds_url,{instancePath:t+"/wood\
winds_url",parentData:r,parentDataProperty:"woodwinds_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.pairs!==void 0){let o=r.pairs;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)nt(o[u],{instancePath:t+"/pairs/"+
u,parentData:o,parentDataProperty:u,rootData:l})||(e=e===null?nt.errors:e.concat(nt.errors),s=e.length)}else{let n={instancePath:t+
"/pairs",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return lt.errors=e,s===0}var W=Cr;function Cr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
separated_audios===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"separated_audios"},message:"\
must have required property 'separated_audios'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:t+
"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==
void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{
allowedValue:"completed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.generation_stage!==void 0&&
(ee(r.generation_stage,{instancePath:t+"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:l})||
(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),r.separated_audios!==void 0&&(lt(r.separated_audios,{instancePath:t+
"/separated_audios",parentData:r,parentDataProperty:"separated_audios",rootData:l})||(e=e===null?lt.errors:e.concat(lt.errors),
s=e.length)),r.usage!==void 0&&(E(r.usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||
(e=e===null?E.errors:e.concat(E.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Cr.errors=e,s===0}function je(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return je.errors=e,s===0}function it(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.pitch===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"pitch"},
message:"must have required property 'pitch'"};e===null?e=[o]:e.push(o),s++}if(r.start_time===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"start_time"},message:"must have required property 'start_time'"};e===null?e=
[o]:e.push(o),s++}if(r.end_time===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"end_time"},message:"\
must have required property 'end_time'"};e===null?e=[o]:e.push(o),s++}if(r.velocity===void 0){let o={instancePath:t,keyword:"\
required",params:{missingProperty:"velocity"},message:"must have required property 'velocity'"};e===null?e=[o]:e.push(o),
s++}if(r.pitch!==void 0){let o=r.pitch;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let n={instancePath:t+"/pitch",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof o=="number"){if(o>127||isNaN(
o)){let n={instancePath:t+"/pitch",keyword:"maximum",params:{comparison:"<=",limit:127},message:"must be <= 127"};e===null?
e=[n]:e.push(n),s++}if(o<0||isNaN(o)){let n={instancePath:t+"/pitch",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),s++}}}r.start_time!==void 0&&($(r.start_time,{instancePath:t+"/start_ti\
me",parentData:r,parentDataProperty:"start_time",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.end_time!==
void 0&&($(r.end_time,{instancePath:t+"/end_time",parentData:r,parentDataProperty:"end_time",rootData:l})||(e=e===null?$.
errors:e.concat($.errors),s=e.length)),r.velocity!==void 0&&(je(r.velocity,{instancePath:t+"/velocity",parentData:r,parentDataProperty:"\
velocity",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return it.errors=e,s===0}function ut(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.name===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.notes===void 0){let o={instancePath:t,keyword:"re\
quired",params:{missingProperty:"notes"},message:"must have required property 'notes'"};e===null?e=[o]:e.push(o),s++}if(r.
name!==void 0&&(y(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.notes!==void 0){let o=r.notes;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)
it(o[u],{instancePath:t+"/notes/"+u,parentData:o,parentDataProperty:u,rootData:l})||(e=e===null?it.errors:e.concat(it.errors),
s=e.length)}else{let n={instancePath:t+"/notes",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return ut.errors=e,s===0}var F=Hr;function Hr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
instruments===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"instruments"},message:"must have\
 required property 'instruments'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,
parentDataProperty:"id",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;
if(typeof o!="string"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"compl\
eted"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.generation_stage!==void 0&&(ee(r.generation_stage,
{instancePath:t+"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:l})||(e=e===null?ee.errors:
e.concat(ee.errors),s=e.length)),r.instruments!==void 0){let o=r.instruments;if(Array.isArray(o)){let n=o.length;for(let u=0;u<
n;u++)ut(o[u],{instancePath:t+"/instruments/"+u,parentData:o,parentDataProperty:u,rootData:l})||(e=e===null?ut.errors:e.
concat(ut.errors),s=e.length)}else{let n={instancePath:t+"/instruments",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[n]:e.push(n),s++}}r.usage!==void 0&&(E(r.usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"\
usage",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Hr.errors=e,s===0}var I=Wr;function Wr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
wav_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"wav_url"},message:"must have require\
d property 'wav_url'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.generation_stage!==void 0&&(ee(r.generation_stage,{instancePath:t+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),
s=e.length)),r.wav_url!==void 0&&(g(r.wav_url,{instancePath:t+"/wav_url",parentData:r,parentDataProperty:"wav_url",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.original_task_id!==void 0&&(v(r.original_task_id,{instancePath:t+
"/original_task_id",parentData:r,parentDataProperty:"original_task_id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),
s=e.length)),r.usage!==void 0&&(E(r.usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||
(e=e===null?E.errors:e.concat(E.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Wr.errors=e,s===0}var K=Fr;function Fr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
video_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"video_url"},message:"must have req\
uired property 'video_url'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.generation_stage!==void 0&&(ee(r.generation_stage,{instancePath:t+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),
s=e.length)),r.video_url!==void 0&&(g(r.video_url,{instancePath:t+"/video_url",parentData:r,parentDataProperty:"video_ur\
l",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.original_task_id!==void 0&&(v(r.original_task_id,
{instancePath:t+"/original_task_id",parentData:r,parentDataProperty:"original_task_id",rootData:l})||(e=e===null?v.errors:
e.concat(v.errors),s=e.length)),r.usage!==void 0&&(E(r.usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"u\
sage",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Fr.errors=e,s===0}var U=Ur;function Ur(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
covers===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"covers"},message:"must have required \
property 'covers'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.generation_stage!==void 0&&(ee(r.generation_stage,{instancePath:t+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),
s=e.length)),r.covers!==void 0){let o=r.covers;if(Array.isArray(o)){if(o.length<1){let u={instancePath:t+"/covers",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(u),s++}let n=o.length;for(let u=0;u<
n;u++)ts(o[u],{instancePath:t+"/covers/"+u,parentData:o,parentDataProperty:u,rootData:l})||(e=e===null?ts.errors:e.concat(
ts.errors),s=e.length)}else{let n={instancePath:t+"/covers",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[n]:e.push(n),s++}}r.usage!==void 0&&(E(r.usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usa\
ge",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ur.errors=e,s===0}function pt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.text===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[o]:e.push(o),s++}r.title!==void 0&&(y(r.title,{instancePath:t+"/title",
parentData:r,parentDataProperty:"title",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.text!==void 0&&
(y(r.text,{instancePath:t+"/text",parentData:r,parentDataProperty:"text",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return pt.errors=e,s===0}var B=Zr;function Zr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
lyrics===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"lyrics"},message:"must have required \
property 'lyrics'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.generation_stage!==void 0&&(ee(r.generation_stage,{instancePath:t+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),
s=e.length)),r.lyrics!==void 0){let o=r.lyrics;if(Array.isArray(o)){if(o.length<1){let u={instancePath:t+"/lyrics",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(u),s++}let n=o.length;for(let u=0;u<
n;u++)pt(o[u],{instancePath:t+"/lyrics/"+u,parentData:o,parentDataProperty:u,rootData:l})||(e=e===null?pt.errors:e.concat(
pt.errors),s=e.length)}else{let n={instancePath:t+"/lyrics",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[n]:e.push(n),s++}}r.usage!==void 0&&(E(r.usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usa\
ge",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Zr.errors=e,s===0}var R=Yr;function Yr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
validation_phrase===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"validation_phrase"},message:"\
must have required property 'validation_phrase'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:t+
"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==
void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{
allowedValue:"completed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.generation_stage!==void 0&&
(ee(r.generation_stage,{instancePath:t+"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:l})||
(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),r.provider_status!==void 0&&(y(r.provider_status,{instancePath:t+
"/provider_status",parentData:r,parentDataProperty:"provider_status",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.validation_phrase!==void 0&&(y(r.validation_phrase,{instancePath:t+"/validation_phrase",parentData:r,parentDataProperty:"\
validation_phrase",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.usage!==void 0&&(E(r.usage,{instancePath:t+
"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Yr.
errors=e,s===0}var Z=Xr;function Xr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
voice_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"voice_id"},message:"must have requi\
red property 'voice_id'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.generation_stage!==void 0&&(ee(r.generation_stage,{instancePath:t+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),
s=e.length)),r.provider_status!==void 0&&(y(r.provider_status,{instancePath:t+"/provider_status",parentData:r,parentDataProperty:"\
provider_status",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.voice_id!==void 0&&(v(r.voice_id,{
instancePath:t+"/voice_id",parentData:r,parentDataProperty:"voice_id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),
s=e.length)),r.usage!==void 0&&(E(r.usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||
(e=e===null?E.errors:e.concat(E.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Xr.errors=e,s===0}var A=de;function de(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="failed"){let n={instancePath:t+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}
r.error!==void 0&&(y(r.error,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return de.errors=e,s===0}var se=jn;function jn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=s;Ir(r,{instancePath:t,
parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ir.errors:e.concat(Ir.errors),s=e.length);var _=u===s;if(n=n||
_,!n){let f=s;Kr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Kr.errors:e.concat(Kr.errors),
s=e.length);var _=f===s;if(n=n||_,!n){let m=s;Br(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===
null?Br.errors:e.concat(Br.errors),s=e.length);var _=m===s;if(n=n||_,!n){let h=s;Rr(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?Rr.errors:e.concat(Rr.errors),s=e.length);var _=h===s;if(n=n||_,!n){let k=s;Mr(r,{instancePath:t,
parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Mr.errors:e.concat(Mr.errors),s=e.length);var _=k===s;if(n=n||
_,!n){let Qe=s;Cr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Cr.errors:e.concat(Cr.errors),
s=e.length);var _=Qe===s;if(n=n||_,!n){let ie=s;Hr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=
e===null?Hr.errors:e.concat(Hr.errors),s=e.length);var _=ie===s;if(n=n||_,!n){let De=s;Wr(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?Wr.errors:e.concat(Wr.errors),s=e.length);var _=De===s;if(n=n||_,!n){let Lr=s;
Fr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Fr.errors:e.concat(Fr.errors),s=e.length);
var _=Lr===s;if(n=n||_,!n){let Cs=s;Ur(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ur.
errors:e.concat(Ur.errors),s=e.length);var _=Cs===s;if(n=n||_,!n){let w=s;Zr(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?Zr.errors:e.concat(Zr.errors),s=e.length);var _=w===s;if(n=n||_,!n){let le=s;Yr(r,{instancePath:t,
parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Yr.errors:e.concat(Yr.errors),s=e.length);var _=le===s;if(n=
n||_,!n){let $p=s;Xr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Xr.errors:e.concat(Xr.
errors),s=e.length);var _=$p===s;if(n=n||_,!n){let xp=s;de(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||
(e=e===null?de.errors:e.concat(de.errors),s=e.length);var _=xp===s;n=n||_}}}}}}}}}}}}}if(n)s=o,e!==null&&(o?e.length=o:e=
null);else{let f={instancePath:t,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[f]:e.push(
f),s++}return jn.errors=e,s===0}var Hp={type:"string",enum:["pending","processing","completed","failed"]};function hr(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="pending"||r==="processing"||r==="complet\
ed"||r==="failed")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Hp.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[o]:e.push(o),s++}return hr.errors=e,s===0}var Y=An;function An(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.id===void 0){let f={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[f]:e.push(f),s++}var _=u===s;if(n=n||_,!n){let f=s;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&r.task_id===void 0){let m={instancePath:t,keyword:"required",params:{missingProperty:"task_id"},message:"\
must have required property 'task_id'"};e===null?e=[m]:e.push(m),s++}var _=f===s;n=n||_}if(n)s=o,e!==null&&(o?e.length=o:
e=null);else{let f={instancePath:t,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[f]:e.push(
f),s++}if(r&&typeof r=="object"&&!Array.isArray(r))r.id!==void 0&&(v(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.task_id!==void 0&&(v(r.task_id,{instancePath:t+
"/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),
r.status!==void 0&&(hr(r.status,{instancePath:t+"/status",parentData:r,parentDataProperty:"status",rootData:l})||(e=e===
null?hr.errors:e.concat(hr.errors),s=e.length)),r.model!==void 0&&(y(r.model,{instancePath:t+"/model",parentData:r,parentDataProperty:"\
model",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.task_replayed!==void 0&&(D(r.task_replayed,{
instancePath:t+"/task_replayed",parentData:r,parentDataProperty:"task_replayed",rootData:l})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length));else{let f={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[f]:e.push(f),s++}return An.errors=e,s===0}var X=En;function En(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r&&typeof r=="object"&&!Array.isArray(r))r.id!==void 0&&
(v(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),
s=e.length)),r.task_id!==void 0&&(v(r.task_id,{instancePath:t+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.status!==void 0&&(hr(r.status,{instancePath:t+"/status",parentData:r,
parentDataProperty:"status",rootData:l})||(e=e===null?hr.errors:e.concat(hr.errors),s=e.length)),r.model!==void 0&&(y(r.
model,{instancePath:t+"/model",parentData:r,parentDataProperty:"model",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.task_replayed!==void 0&&(D(r.task_replayed,{instancePath:t+"/task_replayed",parentData:r,parentDataProperty:"\
task_replayed",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length));else{let o={instancePath:t,keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return En.errors=e,s===0}var Q=On;function On(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.task_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"task_id"},
message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}if(r&&typeof r=="object"&&!Array.isArray(r))
r.id!==void 0&&(v(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?v.errors:e.concat(
v.errors),s=e.length)),r.task_id!==void 0&&(v(r.task_id,{instancePath:t+"/task_id",parentData:r,parentDataProperty:"task\
_id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.status!==void 0&&(hr(r.status,{instancePath:t+
"/status",parentData:r,parentDataProperty:"status",rootData:l})||(e=e===null?hr.errors:e.concat(hr.errors),s=e.length)),
r.model!==void 0&&(y(r.model,{instancePath:t+"/model",parentData:r,parentDataProperty:"model",rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)),r.task_replayed!==void 0&&(D(r.task_replayed,{instancePath:t+"/task_replayed",parentData:r,
parentDataProperty:"task_replayed",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length));else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return On.errors=e,s===0}var ke=_e,
Wp={type:"object",required:["id","status"],properties:{id:{$ref:"s32"},status:{type:"string",enum:["pending","processing"]}}};
function _e(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="pending"||o==="processing")){
let n={instancePath:t+"/status",keyword:"enum",params:{allowedValues:Wp.properties.status.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return _e.errors=e,s===0}var Tn=Ws;function Ws(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.videos!==void 0&&(Je(r.videos,{instancePath:t+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)),r.sources!==void 0){let o=r.
sources;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)gr(o[u],{instancePath:t+"/sources/"+u,parentData:o,parentDataProperty:u,
rootData:l})||(e=e===null?gr.errors:e.concat(gr.errors),s=e.length)}else{let n={instancePath:t+"/sources",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.usage!==void 0&&(E(r.usage,{instancePath:t+
"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ws.
errors=e,s===0}var Nn=Vn;function Vn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
_e(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Ws(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ws.errors:
e.concat(Ws.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;de(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length);var c=m===s;c&&n?(n=!1,u=[u,2]):
c&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return Vn.errors=e,s===0}var Fp={type:"integer",enum:[5,10]};function ls(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===5||r===10)){let o={instancePath:t,keyword:"enum",params:{
allowedValues:Fp.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return ls.errors=
e,s===0}var Up={type:"string",enum:["720p","1080p"]};function is(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Up.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return is.errors=e,s===0}var Zp={type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]};function wr(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="16:9"||r==="9:16"||r==="1:1"||r==="4:3"||r==="3:4")){let o={instancePath:t,
keyword:"enum",params:{allowedValues:Zp.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),s++}return wr.errors=e,s===0}var Sn=Fs;function Fs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
v.errors),s=e.length)),r.duration_seconds!==void 0&&(ls(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ls.errors:e.concat(ls.errors),s=e.length)),r.output_resolution!==
void 0&&(is(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?is.errors:e.concat(is.errors),s=e.length)),r.aspect_ratio!==void 0&&(wr(r.aspect_ratio,{instancePath:t+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?wr.errors:e.concat(wr.errors),s=
e.length)),r.watermark!==void 0&&(ze(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",
rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Fs.errors=e,s===0}function j(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!$e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return j.errors=e,s===0}var zn=Us;function Us(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
v.errors:e.concat(v.errors),s=e.length)),r.duration_seconds!==void 0&&(ls(r.duration_seconds,{instancePath:t+"/duration_\
seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ls.errors:e.concat(ls.errors),s=e.
length)),r.output_resolution!==void 0&&(is(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?is.errors:e.concat(is.errors),s=e.length)),r.first_frame_image_url!==void 0&&
(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_u\
rl",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.watermark!==void 0&&(ze(r.watermark,{instancePath:t+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),
r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Us.errors=e,s===0}var Ln=Gn;function Gn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Fs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Fs.errors:e.concat(Fs.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Us(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Us.errors:
e.concat(Us.errors),s=e.length);var c=f===s;if(c&&n?(n=!1,u=[u,1]):c&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[m]:e.push(m),s++}return Gn.errors=e,s===0}function vr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)gr(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===
null?gr.errors:e.concat(gr.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}return vr.errors=e,s===0}var In=Zs;function Zs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.videos!==void 0&&(Je(r.videos,{instancePath:t+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)),r.images!==void 0&&(vr(
r.images,{instancePath:t+"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?vr.errors:e.concat(
vr.errors),s=e.length)),r.usage!==void 0&&(E(r.usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||
(e=e===null?E.errors:e.concat(E.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Zs.errors=e,s===0}var Kn=Bn;function Bn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
_e(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Zs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Zs.errors:
e.concat(Zs.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;de(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length);var c=m===s;c&&n?(n=!1,u=[u,2]):
c&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return Bn.errors=e,s===0}var Yp={type:"string",enum:["720p","1080p"]};function V(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Yp.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return V.errors=e,s===0}var Rn=Mn;function Mn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
output_resolution!==void 0&&(V(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.watermark!==void 0&&(ze(r.watermark,
{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?ze.errors:e.concat(ze.
errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Mn.errors=e,s===0}var Cn=Ys;function Ys(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.videos!==void 0&&(Je(r.videos,{instancePath:t+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)),r.images!==void 0&&(vr(
r.images,{instancePath:t+"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?vr.errors:e.concat(
vr.errors),s=e.length)),r.source_task_id!==void 0&&(v(r.source_task_id,{instancePath:t+"/source_task_id",parentData:r,parentDataProperty:"\
source_task_id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.usage!==void 0&&(E(r.usage,{instancePath:t+
"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ys.
errors=e,s===0}var Hn=Wn;function Wn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
_e(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Ys(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ys.errors:
e.concat(Ys.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;de(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length);var c=m===s;c&&n?(n=!1,u=[u,2]):
c&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return Wn.errors=e,s===0}function at(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!$e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return at.errors=e,s===0}var Fn=Un,Xp={type:"object",additionalProperties:!1,
required:["prompt","source_video_url"],properties:{model:{type:"string",const:"runway-aleph"},prompt:{$ref:"s26"},source_video_url:{
$ref:"s108"},aspect_ratio:{type:"string",enum:["16:9","9:16","4:3","3:4","1:1","21:9"]},seed:{$ref:"s1"},reference_image_url:{
$ref:"s18"},watermark:{$ref:"s27"},callback_url:{$ref:"s29"}}};function Un(r,{instancePath:t="",parentData:a,parentDataProperty:p,
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
(at(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||
(e=e===null?at.errors:e.concat(at.errors),s=e.length)),r.aspect_ratio!==void 0){let o=r.aspect_ratio;if(typeof o!="strin\
g"){let n={instancePath:t+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(!(o==="16:9"||o==="9:16"||o==="4:3"||o==="3:4"||o==="1:1"||o==="21:9")){let n={instancePath:t+"/aspect_\
ratio",keyword:"enum",params:{allowedValues:Xp.properties.aspect_ratio.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[n]:e.push(n),s++}}r.seed!==void 0&&(P(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.reference_image_url!==void 0&&(g(r.reference_image_url,
{instancePath:t+"/reference_image_url",parentData:r,parentDataProperty:"reference_image_url",rootData:l})||(e=e===null?g.
errors:e.concat(g.errors),s=e.length)),r.watermark!==void 0&&(ze(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Un.errors=e,s===0}function ct(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.id!==void 0&&(y(r.id,{instancePath:t+"/id",parentData:r,
parentDataProperty:"id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.url!==void 0&&(g(r.url,{instancePath:t+
"/url",parentData:r,parentDataProperty:"url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let o={
instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ct.errors=
e,s===0}var Zn=Xs;function Xs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.videos!==void 0){let o=r.videos;if(Array.isArray(o)){if(o.
length<1){let u={instancePath:t+"/videos",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[u]:e.push(u),s++}let n=o.length;for(let u=0;u<n;u++)ct(o[u],{instancePath:t+"/videos/"+u,parentData:o,parentDataProperty:u,
rootData:l})||(e=e===null?ct.errors:e.concat(ct.errors),s=e.length)}else{let n={instancePath:t+"/videos",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.images!==void 0&&(vr(r.images,{instancePath:t+
"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?vr.errors:e.concat(vr.errors),s=e.length)),
r.usage!==void 0&&(E(r.usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?
E.errors:e.concat(E.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return Xs.errors=e,s===0}var Yn=Xn;function Xn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
_e(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Xs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Xs.errors:
e.concat(Xs.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;de(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length);var c=m===s;c&&n?(n=!1,u=[u,2]):
c&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return Xn.errors=e,s===0}function er(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)>1500){let o={instancePath:t,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 chara\
cters"};e===null?e=[o]:e.push(o),s++}if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return er.errors=e,s===0}function rr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return rr.errors=e,s===0}function Ae(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Ae.errors=e,s===0}var Qn=Qs;function Qs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="prompt_optimizer"||o==="enable_safety_checker"||o==="callback\
_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additi\
onal properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="hailuo-02-\
text-to-video-pro"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"hailuo-02-text-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(er(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?er.errors:e.concat(er.errors),s=e.length)),r.prompt_optimizer!==void 0&&
(rr(r.prompt_optimizer,{instancePath:t+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?rr.errors:e.concat(rr.errors),s=e.length)),r.enable_safety_checker!==void 0&&(Ae(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?Ae.errors:e.concat(
Ae.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Qs.errors=e,s===0}var Qp={type:"integer",enum:[6,10]};function sr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===6||r===10)){let o={instancePath:t,keyword:"enum",params:{
allowedValues:Qp.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return sr.errors=
e,s===0}var Jn=Js;function Js(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="duration_seconds"||o==="prompt_optimizer"||o==="enable_safety\
_checker"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="hailuo-02-text-to-video-standard"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"h\
ailuo-02-text-to-video-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(er(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?er.errors:e.concat(
er.errors),s=e.length)),r.duration_seconds!==void 0&&(sr(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?sr.errors:e.concat(sr.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(rr(r.prompt_optimizer,{instancePath:t+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?rr.errors:e.concat(rr.errors),s=e.length)),r.enable_safety_checker!==void 0&&(Ae(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?Ae.errors:e.concat(
Ae.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Js.errors=e,s===0}var el=rl;function rl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Qs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Qs.errors:e.concat(Qs.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Js(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Js.errors:
e.concat(Js.errors),s=e.length);var c=f===s;if(c&&n?(n=!1,u=[u,1]):c&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[m]:e.push(m),s++}return rl.errors=e,s===0}var Ye=sl;function sl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
_e(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Ir(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ir.errors:
e.concat(Ir.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;de(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length);var c=m===s;c&&n?(n=!1,u=[u,2]):
c&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return sl.errors=e,s===0}function Le(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!$e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Le.errors=e,s===0}var ol=eo;function eo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
hailuo-02-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(er(
r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?er.errors:e.concat(
er.errors),s=e.length)),r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image\
_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.
length)),r.last_frame_image_url!==void 0&&(Le(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,
parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(rr(r.prompt_optimizer,{instancePath:t+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?rr.errors:e.concat(rr.errors),s=e.length)),r.enable_safety_checker!==void 0&&(Ae(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?Ae.errors:e.concat(
Ae.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return eo.errors=e,s===0}var tl=ro,Qt={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"hailuo-02-image-to-video-standard"},prompt:{$ref:"s117"},first_frame_image_url:{$ref:"s91"},last_frame_image_url:{
$ref:"s130"},duration_seconds:{$ref:"s121"},output_resolution:{type:"string",enum:["512p","768p"]},prompt_optimizer:{$ref:"\
s118"},enable_safety_checker:{$ref:"s119"},callback_url:{$ref:"s29"}}},ne=Object.prototype.hasOwnProperty;function ro(r,{
instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(Qt.properties,o)){let n={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="hailuo-02-image-to-video-sta\
ndard"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"hailuo-02-image-to-video-standard"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==void 0&&(er(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?er.errors:e.concat(er.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.last_frame_image_url!==void 0&&(Le(r.last_frame_image_url,
{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
Le.errors:e.concat(Le.errors),s=e.length)),r.duration_seconds!==void 0&&(sr(r.duration_seconds,{instancePath:t+"/duratio\
n_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?sr.errors:e.concat(sr.errors),s=
e.length)),r.output_resolution!==void 0){let o=r.output_resolution;if(typeof o!="string"){let n={instancePath:t+"/output\
_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="512p"||
o==="768p")){let n={instancePath:t+"/output_resolution",keyword:"enum",params:{allowedValues:Qt.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.prompt_optimizer!==void 0&&(rr(
r.prompt_optimizer,{instancePath:t+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?rr.errors:e.concat(rr.errors),s=e.length)),r.enable_safety_checker!==void 0&&(Ae(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?Ae.errors:e.concat(
Ae.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ro.errors=e,s===0}function us(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)>5e3){let o={instancePath:t,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return us.errors=e,s===0}var Jp={type:"string",enum:["768p","1080p"]};function ps(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="768p"||r==="1080p")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Jp.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return ps.errors=e,s===0}var nl=so;function so(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.output_resolution===void 0&&(f="output_resolution")){let c={};e===null?e=[c]:e.push(
c),s++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let c={};e===null?e=[c]:e.push(c),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let f=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let m={instancePath:t+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[m]:e.push(m),s++}var _=f===s;n=_}if(!n){let f={instancePath:t,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[f]:e.push(f),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let f={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[f]:e.push(f),s++}if(r.prompt===void 0){let f={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[f]:e.push(f),s++}if(r.first_frame_image_url===void 0){
let f={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[f]:e.push(f),s++}for(let f in r)if(!(f==="model"||f==="prompt"||f==="first_\
frame_image_url"||f==="duration_seconds"||f==="output_resolution"||f==="enable_safety_checker"||f==="callback_url")){let c={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};
e===null?e=[c]:e.push(c),s++}if(r.model!==void 0){let f=r.model;if(typeof f!="string"){let c={instancePath:t+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}if(f!=="hailuo-2.3-image-to-video-pr\
o"){let c={instancePath:t+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-pro"},message:"must b\
e equal to constant"};e===null?e=[c]:e.push(c),s++}}r.prompt!==void 0&&(us(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?us.errors:e.concat(us.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.duration_seconds!==void 0&&(sr(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?sr.errors:
e.concat(sr.errors),s=e.length)),r.output_resolution!==void 0&&(ps(r.output_resolution,{instancePath:t+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?ps.errors:e.concat(ps.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(Ae(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.callback_url!==void 0&&(d(
r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
d.errors:e.concat(d.errors),s=e.length))}else{let f={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[f]:e.push(f),s++}return so.errors=e,s===0}var ll=oo;function oo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.output_resolution===void 0&&(f="output_resolution")){let c={};e===null?e=[c]:e.push(
c),s++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let c={};e===null?e=[c]:e.push(c),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let f=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let m={instancePath:t+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[m]:e.push(m),s++}var _=f===s;n=_}if(!n){let f={instancePath:t,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[f]:e.push(f),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let f={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[f]:e.push(f),s++}if(r.prompt===void 0){let f={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[f]:e.push(f),s++}if(r.first_frame_image_url===void 0){
let f={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[f]:e.push(f),s++}for(let f in r)if(!(f==="model"||f==="prompt"||f==="first_\
frame_image_url"||f==="duration_seconds"||f==="output_resolution"||f==="enable_safety_checker"||f==="callback_url")){let c={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};
e===null?e=[c]:e.push(c),s++}if(r.model!==void 0){let f=r.model;if(typeof f!="string"){let c={instancePath:t+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}if(f!=="hailuo-2.3-image-to-video-st\
andard"){let c={instancePath:t+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-standard"},message:"\
must be equal to constant"};e===null?e=[c]:e.push(c),s++}}r.prompt!==void 0&&(us(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?us.errors:e.concat(us.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.duration_seconds!==void 0&&(sr(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?sr.errors:
e.concat(sr.errors),s=e.length)),r.output_resolution!==void 0&&(ps(r.output_resolution,{instancePath:t+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?ps.errors:e.concat(ps.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(Ae(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.callback_url!==void 0&&(d(
r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
d.errors:e.concat(d.errors),s=e.length))}else{let f={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[f]:e.push(f),s++}return oo.errors=e,s===0}var il=ul;function ul(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
eo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?eo.errors:e.concat(eo.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;ro(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ro.errors:
e.concat(ro.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;so(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?so.errors:e.concat(so.errors),s=e.length);var c=m===s;if(c&&n)n=!1,u=[u,2];else{
c&&(n=!0,u=2);let h=s;oo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?oo.errors:e.concat(
oo.errors),s=e.length);var c=h===s;c&&n?(n=!1,u=[u,3]):c&&(n=!0,u=3)}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={
instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[m]:
e.push(m),s++}return ul.errors=e,s===0}function or(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
if(r!==!1){let o={instancePath:t,keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?
e=[o]:e.push(o),s++}return or.errors=e,s===0}function qe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return qe.errors=e,s===0}function ve(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return ve.
errors=e,s===0}function be(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return be.errors=e,s===0}var ea={type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]};function ge(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===3||r===4||r===5||r===6||r===7||r===8||r===
9||r===10||r===11||r===12||r===13||r===14||r===15)){let o={instancePath:t,keyword:"enum",params:{allowedValues:ea.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return ge.errors=e,s===0}var ra={type:"string",enum:["16:9","9:16","1:1"]};function re(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="16:9"||r==="9:16"||r==="1:1")){let o={instancePath:t,keyword:"enum",params:{allowedValues:ra.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return re.errors=e,s===0}var sa={type:"string",enum:["720p","1080p","4k"]};function Pe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p"||r==="4k")){let o={instancePath:t,keyword:"enum",params:{allowedValues:sa.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Pe.errors=e,s===0}function Ve(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)g(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return Ve.errors=e,s===0}function as(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.name===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.description===void 0){let o={instancePath:t,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="name"||o==="description"||o==="element_input_urls"||o==="element_input_video_urls"||o===
"element_input_audio_urls"||o==="start_time"||o==="end_time")){let n={instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.name!==void 0&&(y(r.
name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.description!==void 0&&(y(r.description,{instancePath:t+"/description",parentData:r,parentDataProperty:"de\
scription",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.element_input_urls!==void 0&&(Ve(r.element_input_urls,
{instancePath:t+"/element_input_urls",parentData:r,parentDataProperty:"element_input_urls",rootData:l})||(e=e===null?Ve.
errors:e.concat(Ve.errors),s=e.length)),r.element_input_video_urls!==void 0&&(Ve(r.element_input_video_urls,{instancePath:t+
"/element_input_video_urls",parentData:r,parentDataProperty:"element_input_video_urls",rootData:l})||(e=e===null?Ve.errors:
e.concat(Ve.errors),s=e.length)),r.element_input_audio_urls!==void 0&&(Ve(r.element_input_audio_urls,{instancePath:t+"/e\
lement_input_audio_urls",parentData:r,parentDataProperty:"element_input_audio_urls",rootData:l})||(e=e===null?Ve.errors:
e.concat(Ve.errors),s=e.length)),r.start_time!==void 0&&(P(r.start_time,{instancePath:t+"/start_time",parentData:r,parentDataProperty:"\
start_time",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.end_time!==void 0&&(P(r.end_time,{instancePath:t+
"/end_time",parentData:r,parentDataProperty:"end_time",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return as.
errors=e,s===0}var oa={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"kling-\
3.0"},multi_shots:{$ref:"s143"},prompt:{$ref:"s144"},negative_prompt:{$ref:"s145"},cfg_scale:{$ref:"s146"},duration_seconds:{
$ref:"s147"},aspect_ratio:{$ref:"s148"},output_resolution:{$ref:"s149"},enable_sound:{$ref:"s28"},first_frame_image_url:{
$ref:"s91"},last_frame_image_url:{$ref:"s130"},kling_elements:{type:"array",items:{$ref:"s150"}},callback_url:{$ref:"s29"}}};
function br(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!ne.call(oa.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-3.0"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.multi_shots!==void 0&&(or(r.multi_shots,{instancePath:t+"\
/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?or.errors:e.concat(or.errors),s=e.
length)),r.prompt!==void 0&&(qe(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.negative_prompt!==void 0&&(ve(r.negative_prompt,{instancePath:t+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),
s=e.length)),r.cfg_scale!==void 0&&(be(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_sca\
le",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length)),r.duration_seconds!==void 0&&(ge(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ge.errors:
e.concat(ge.errors),s=e.length)),r.aspect_ratio!==void 0&&(re(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.output_resolution!==
void 0&&(Pe(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.enable_sound!==void 0&&(D(r.enable_sound,{instancePath:t+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.
length)),r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,
parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.last_frame_image_url!==
void 0&&(Le(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_i\
mage_url",rootData:l})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),r.kling_elements!==void 0){let o=r.kling_elements;
if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)as(o[u],{instancePath:t+"/kling_elements/"+u,parentData:o,parentDataProperty:u,
rootData:l})||(e=e===null?as.errors:e.concat(as.errors),s=e.length)}else{let n={instancePath:t+"/kling_elements",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.callback_url!==void 0&&(d(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return br.errors=e,s===0}function ft(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="prompt"||o==="duration_seconds")){let n={instancePath:t,keyword:"a\
dditionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}r.prompt!==void 0&&(y(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=
e===null?y.errors:e.concat(y.errors),s=e.length)),r.duration_seconds!==void 0&&(P(r.duration_seconds,{instancePath:t+"/d\
uration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return ft.errors=e,s===0}var ta={type:"object",additionalProperties:!1,required:["model","multi_shots","enable_sound","multi_prompt"],properties:{
model:{type:"string",const:"kling-3.0"},multi_shots:{type:"boolean",const:!0},enable_sound:{type:"boolean",const:!0},multi_prompt:{
type:"array",items:{$ref:"s153"}},prompt:{$ref:"s26"},negative_prompt:{$ref:"s145"},cfg_scale:{$ref:"s146"},duration_seconds:{
$ref:"s147"},aspect_ratio:{$ref:"s148"},output_resolution:{$ref:"s149"},first_frame_image_url:{$ref:"s91"},kling_elements:{
type:"array",items:{$ref:"s150"}},callback_url:{$ref:"s29"}}};function kr(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.multi_shots===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"multi_shots"},message:"\
must have required property 'multi_shots'"};e===null?e=[o]:e.push(o),s++}if(r.enable_sound===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"enable_sound"},message:"must have required property 'enable_sound'"};e===null?
e=[o]:e.push(o),s++}if(r.multi_prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"multi_\
prompt"},message:"must have required property 'multi_prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(ta.
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
ft(o[u],{instancePath:t+"/multi_prompt/"+u,parentData:o,parentDataProperty:u,rootData:l})||(e=e===null?ft.errors:e.concat(
ft.errors),s=e.length)}else{let n={instancePath:t+"/multi_prompt",keyword:"type",params:{type:"array"},message:"must be \
array"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==void 0&&(v(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.negative_prompt!==void 0&&(ve(r.negative_prompt,
{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ve.errors:
e.concat(ve.errors),s=e.length)),r.cfg_scale!==void 0&&(be(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length)),r.duration_seconds!==void 0&&(ge(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ge.errors:
e.concat(ge.errors),s=e.length)),r.aspect_ratio!==void 0&&(re(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.output_resolution!==
void 0&&(Pe(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,
{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
j.errors:e.concat(j.errors),s=e.length)),r.kling_elements!==void 0){let o=r.kling_elements;if(Array.isArray(o)){let n=o.
length;for(let u=0;u<n;u++)as(o[u],{instancePath:t+"/kling_elements/"+u,parentData:o,parentDataProperty:u,rootData:l})||
(e=e===null?as.errors:e.concat(as.errors),s=e.length)}else{let n={instancePath:t+"/kling_elements",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return kr.errors=e,s===0}function mt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
br(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?br.errors:e.concat(br.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;kr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?kr.errors:
e.concat(kr.errors),s=e.length);var c=f===s;if(c&&n?(n=!1,u=[u,1]):c&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[m]:e.push(m),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let m={instancePath:t,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[m]:e.push(m),s++}if(r.
model!==void 0){let m=r.model;if(typeof m!="string"){let b={instancePath:t+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[b]:e.push(b),s++}if(m!=="kling-3.0"){let b={instancePath:t+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[b]:e.push(b),s++}}}else{let m={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}return mt.errors=e,s===0}function cs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)>2500){let o={instancePath:t,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 chara\
cters"};e===null?e=[o]:e.push(o),s++}if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return cs.errors=e,s===0}var na={type:"string",enum:["std","pro"]};function Ge(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="std"||r==="pro")){let o={instancePath:t,keyword:"enum",params:{allowedValues:na.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Ge.errors=e,s===0}function fs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}if(r!==5){let o={instancePath:t,keyword:"const",params:{allowedValue:5},message:"must be equal to co\
nstant"};e===null?e=[o]:e.push(o),s++}return fs.errors=e,s===0}function Dr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>7){let n={instancePath:t,keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===
null?e=[n]:e.push(n),s++}if(r.length<1){let n={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)g(r[n],{instancePath:t+"/"+n,parentData:r,
parentDataProperty:n,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)}else{let o={instancePath:t,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Dr.errors=e,s===0}var la={type:"string",enum:["base","feature"]};function dt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="base"||r==="feature")){let o={instancePath:t,keyword:"enum",params:{allowedValues:la.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return dt.errors=e,s===0}function ms(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return ms.errors=e,s===0}var pl=to,ia={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{
type:"string",const:"kling-o1"},prompt:{$ref:"s155"},mode:{$ref:"s156"},duration_seconds:{$ref:"s157"},aspect_ratio:{$ref:"\
s148"},enable_sound:{$ref:"s143"},reference_image_urls:{$ref:"s158"},reference_video_url:{$ref:"s18"},reference_video_type:{
$ref:"s159"},preserve_reference_video_audio:{$ref:"s160"},callback_url:{$ref:"s29"}},dependentRequired:{reference_video_type:[
"reference_video_url"],preserve_reference_video_audio:["reference_video_url"]},if:{properties:{reference_video_url:{}},required:[
"reference_video_url"],additionalProperties:!0},then:{properties:{prompt:{pattern:"<<<video_1>>>"},reference_image_urls:{
maxItems:4}},additionalProperties:!0}},al=new RegExp("<<<video_1>>>","u");function to(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.
reference_video_url===void 0&&(f="reference_video_url")){let c={};e===null?e=[c]:e.push(c),s++}}var _=u===s;if(s=o,e!==null&&
(o?e.length=o:e=null),_){let f=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt!==void 0){let m=r.prompt;if(typeof m==
"string"&&!al.test(m)){let b={instancePath:t+"/prompt",keyword:"pattern",params:{pattern:"<<<video_1>>>"},message:'must \
match pattern "<<<video_1>>>"'};e===null?e=[b]:e.push(b),s++}}if(r.reference_image_urls!==void 0){let m=r.reference_image_urls;
if(Array.isArray(m)&&m.length>4){let b={instancePath:t+"/reference_image_urls",keyword:"maxItems",params:{limit:4},message:"\
must NOT have more than 4 items"};e===null?e=[b]:e.push(b),s++}}}var _=f===s;n=_}if(!n){let f={instancePath:t,keyword:"i\
f",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[f]:e.push(f),s++}if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.model===void 0){let f={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"\
must have required property 'model'"};e===null?e=[f]:e.push(f),s++}if(r.prompt===void 0){let f={instancePath:t,keyword:"\
required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[f]:e.push(f),s++}
for(let f in r)if(!ne.call(ia.properties,f)){let c={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),s++}if(r.model!==void 0){let f=r.model;if(typeof f!=
"string"){let c={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:
e.push(c),s++}if(f!=="kling-o1"){let c={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-o1"},message:"\
must be equal to constant"};e===null?e=[c]:e.push(c),s++}}if(r.prompt!==void 0&&(cs(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?cs.errors:e.concat(cs.errors),s=e.length)),r.mode!==void 0&&(Ge(r.
mode,{instancePath:t+"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?Ge.errors:e.concat(Ge.errors),
s=e.length)),r.duration_seconds!==void 0&&(fs(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?fs.errors:e.concat(fs.errors),s=e.length)),r.aspect_ratio!==void 0&&(re(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?re.errors:e.concat(
re.errors),s=e.length)),r.enable_sound!==void 0&&(or(r.enable_sound,{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"\
enable_sound",rootData:l})||(e=e===null?or.errors:e.concat(or.errors),s=e.length)),r.reference_image_urls!==void 0&&(Dr(
r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||
(e=e===null?Dr.errors:e.concat(Dr.errors),s=e.length)),r.reference_video_url!==void 0&&(g(r.reference_video_url,{instancePath:t+
"/reference_video_url",parentData:r,parentDataProperty:"reference_video_url",rootData:l})||(e=e===null?g.errors:e.concat(
g.errors),s=e.length)),r.reference_video_type!==void 0&&(dt(r.reference_video_type,{instancePath:t+"/reference_video_typ\
e",parentData:r,parentDataProperty:"reference_video_type",rootData:l})||(e=e===null?dt.errors:e.concat(dt.errors),s=e.length)),
r.preserve_reference_video_audio!==void 0&&(ms(r.preserve_reference_video_audio,{instancePath:t+"/preserve_reference_vid\
eo_audio",parentData:r,parentDataProperty:"preserve_reference_video_audio",rootData:l})||(e=e===null?ms.errors:e.concat(
ms.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)),r.reference_video_type!==void 0&&r.reference_video_url===
void 0){let f={instancePath:t,keyword:"dependentRequired",params:{property:"reference_video_type",missingProperty:"refer\
ence_video_url",depsCount:1,deps:"reference_video_url"},message:"must have property reference_video_url when property re\
ference_video_type is present"};e===null?e=[f]:e.push(f),s++}if(r.preserve_reference_video_audio!==void 0&&r.reference_video_url===
void 0){let f={instancePath:t,keyword:"dependentRequired",params:{property:"preserve_reference_video_audio",missingProperty:"\
reference_video_url",depsCount:1,deps:"reference_video_url"},message:"must have property reference_video_url when proper\
ty preserve_reference_video_audio is present"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}return to.errors=e,s===0}var ua={type:"integer",enum:[5,10]};function Ee(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===5||r===10)){let o={instancePath:t,keyword:"enum",params:{
allowedValues:ua.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Ee.errors=
e,s===0}function ds(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return ds.errors=e,s===0}var cl=no;function no(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="negative_prompt"||o==="cfg_scale"||o==="duration_seconds"||o===
"aspect_ratio"||o==="enable_sound"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-v2.1-master-text-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.1-master-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(qe(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?qe.errors:e.concat(
qe.errors),s=e.length)),r.negative_prompt!==void 0&&(ve(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.cfg_scale!==
void 0&&(be(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?
be.errors:e.concat(be.errors),s=e.length)),r.duration_seconds!==void 0&&(Ee(r.duration_seconds,{instancePath:t+"/duratio\
n_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=
e.length)),r.aspect_ratio!==void 0&&(re(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.enable_sound!==void 0&&(ds(r.enable_sound,
{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?ds.errors:e.concat(
ds.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return no.errors=e,s===0}var fl=lo;function lo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="negative_prompt"||o==="cfg_scale"||o==="duration_seconds"||o===
"aspect_ratio"||o==="enable_sound"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-v2.5-turbo-text-to-video-pro"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.5-turbo-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(qe(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?qe.errors:e.concat(
qe.errors),s=e.length)),r.negative_prompt!==void 0&&(ve(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.cfg_scale!==
void 0&&(be(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?
be.errors:e.concat(be.errors),s=e.length)),r.duration_seconds!==void 0&&(Ee(r.duration_seconds,{instancePath:t+"/duratio\
n_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=
e.length)),r.aspect_ratio!==void 0&&(re(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.enable_sound!==void 0&&(ds(r.enable_sound,
{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?ds.errors:e.concat(
ds.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return lo.errors=e,s===0}function ue(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)>2500){let o={instancePath:t,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 chara\
cters"};e===null?e=[o]:e.push(o),s++}if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return ue.errors=e,s===0}var pa={type:"integer",enum:[5,10]};function tr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===5||r===10)){let o={instancePath:t,keyword:"enum",params:{
allowedValues:pa.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return tr.errors=
e,s===0}var ml=io;function io(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.enable_sound===void 0&&(f="enable_sound")){let c={};e===null?e=[c]:e.push(c),s++}else if(r.
enable_sound!==void 0&&r.enable_sound!==!0){let c={};e===null?e=[c]:e.push(c),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=
o:e=null),_){let f=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let m={instancePath:t,keyword:"req\
uired",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[m]:e.push(m),s++}if(r.mode!==
void 0&&r.mode!=="pro"){let m={instancePath:t+"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal\
 to constant"};e===null?e=[m]:e.push(m),s++}}var _=f===s;n=_}if(!n){let f={instancePath:t,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[f]:e.push(f),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let f={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[f]:e.push(f),s++}if(r.prompt===void 0){let f={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[f]:e.push(f),s++}for(let f in r)if(!(f==="model"||f===
"prompt"||f==="mode"||f==="duration_seconds"||f==="aspect_ratio"||f==="enable_sound"||f==="callback_url")){let c={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[
c]:e.push(c),s++}if(r.model!==void 0){let f=r.model;if(typeof f!="string"){let c={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}if(f!=="kling-v2.6"){let c={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===null?e=[c]:e.push(c),
s++}}r.prompt!==void 0&&(ue(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=
e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.mode!==void 0&&(Ge(r.mode,{instancePath:t+"/mode",parentData:r,parentDataProperty:"\
mode",rootData:l})||(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),r.duration_seconds!==void 0&&(tr(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?tr.errors:
e.concat(tr.errors),s=e.length)),r.aspect_ratio!==void 0&&(re(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.enable_sound!==
void 0&&(D(r.enable_sound,{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=
e===null?D.errors:e.concat(D.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_\
url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{
let f={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}return io.
errors=e,s===0}var dl=uo;function uo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="duration_seconds"||o==="aspect_ratio"||o==="output_resolution"||
o==="enable_sound"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-v3-omni"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(ue(r.prompt,{instancePath:t+"/pro\
mpt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.duration_seconds!==
void 0&&(ge(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.aspect_ratio!==void 0&&(re(r.aspect_ratio,{instancePath:t+"/asp\
ect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),
r.output_resolution!==void 0&&(Pe(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.enable_sound!==void 0&&(D(r.enable_sound,
{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return uo.errors=e,s===0}var _l=po;function po(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
nt"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(ue(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.reference_image_urls!==void 0&&(Dr(r.reference_image_urls,
{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?
Dr.errors:e.concat(Dr.errors),s=e.length)),r.aspect_ratio!==void 0&&(re(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.duration_seconds!==
void 0&&(ge(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.output_resolution!==void 0&&(Pe(r.output_resolution,{instancePath:t+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.
errors),s=e.length)),r.enable_sound!==void 0&&(D(r.enable_sound,{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"\
enable_sound",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return po.errors=e,s===0}var yl=ao;function ao(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="duration_seconds"||o==="aspect_ratio"||o==="output_resolution"||
o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={
instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!==
"kling-v3-turbo-text-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v3-turbo-text\
-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(ue(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),
r.duration_seconds!==void 0&&(ge(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.aspect_ratio!==void 0&&(re(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?re.errors:e.concat(
re.errors),s=e.length)),r.output_resolution!==void 0&&(V(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,
parentDataProperty:"output_resolution",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.callback_url!==
void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return ao.errors=e,s===0}var gl=hl;function hl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
mt(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?mt.errors:e.concat(mt.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;to(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?to.errors:
e.concat(to.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;no(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?no.errors:e.concat(no.errors),s=e.length);var c=m===s;if(c&&n)n=!1,u=[u,2];else{
c&&(n=!0,u=2);let h=s;lo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?lo.errors:e.concat(
lo.errors),s=e.length);var c=h===s;if(c&&n)n=!1,u=[u,3];else{c&&(n=!0,u=3);let k=s;io(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?io.errors:e.concat(io.errors),s=e.length);var c=k===s;if(c&&n)n=!1,u=[u,4];else{c&&(n=!0,u=4);
let Qe=s;uo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?uo.errors:e.concat(uo.errors),
s=e.length);var c=Qe===s;if(c&&n)n=!1,u=[u,5];else{c&&(n=!0,u=5);let ie=s;po(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?po.errors:e.concat(po.errors),s=e.length);var c=ie===s;if(c&&n)n=!1,u=[u,6];else{c&&(n=!0,u=6);
let De=s;ao(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ao.errors:e.concat(ao.errors),
s=e.length);var c=De===s;c&&n?(n=!1,u=[u,7]):c&&(n=!0,u=7)}}}}}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,
keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}
return hl.errors=e,s===0}var wl=vl;function vl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
br(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?br.errors:e.concat(br.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;kr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?kr.errors:
e.concat(kr.errors),s=e.length);var c=f===s;if(c&&n?(n=!1,u=[u,1]):c&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[m]:e.push(m),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let m={instancePath:t,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[m]:e.push(m),s++}if(r.
model!==void 0){let m=r.model;if(typeof m!="string"){let b={instancePath:t+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[b]:e.push(b),s++}if(m!=="kling-3.0"){let b={instancePath:t+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[b]:e.push(b),s++}}}else{let m={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}return vl.errors=e,s===0}var bl=kl;function kl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-3.0"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return br(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?br.errors:e.concat(br.errors),s=e.length),kl.errors=e,s===0}var Dl=ql;function ql(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-3.0"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return kr(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?kr.errors:e.concat(kr.errors),s=e.length),ql.errors=e,s===0}var Pl=co,aa={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-o1"},prompt:{$ref:"s15\
5"},first_frame_image_url:{$ref:"s91"},last_frame_image_url:{$ref:"s18"},mode:{$ref:"s156"},duration_seconds:{$ref:"s157"},
aspect_ratio:{$ref:"s148"},enable_sound:{$ref:"s143"},reference_image_urls:{$ref:"s158"},reference_video_url:{$ref:"s18"},
reference_video_type:{type:"string",const:"feature"},preserve_reference_video_audio:{$ref:"s160"},callback_url:{$ref:"s2\
9"}},dependentRequired:{reference_video_type:["reference_video_url"],preserve_reference_video_audio:["reference_video_ur\
l"]},allOf:[{if:{properties:{reference_video_url:{}},required:["reference_video_url"],additionalProperties:!0},then:{properties:{
prompt:{pattern:"<<<video_1>>>"},reference_video_type:{},reference_image_urls:{maxItems:4}},required:["reference_video_t\
ype"],additionalProperties:!0}},{if:{properties:{last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},
then:{properties:{reference_image_urls:{not:{}},reference_video_url:{not:{}}},additionalProperties:!0}}]};function co(r,{
instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let h;if(r.reference_video_url===void 0&&(h="reference_video_url")){let q={};e===null?e=[q]:e.push(
q),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
reference_video_type===void 0){let k={instancePath:t,keyword:"required",params:{missingProperty:"reference_video_type"},
message:"must have required property 'reference_video_type'"};e===null?e=[k]:e.push(k),s++}if(r.prompt!==void 0){let k=r.
prompt;if(typeof k=="string"&&!al.test(k)){let Ne={instancePath:t+"/prompt",keyword:"pattern",params:{pattern:"<<<video_\
1>>>"},message:'must match pattern "<<<video_1>>>"'};e===null?e=[Ne]:e.push(Ne),s++}}if(r.reference_image_urls!==void 0){
let k=r.reference_image_urls;if(Array.isArray(k)&&k.length>4){let Ne={instancePath:t+"/reference_image_urls",keyword:"ma\
xItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[Ne]:e.push(Ne),s++}}}var _=h===s;n=_}if(!n){
let h={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[h]:e.push(
h),s++}let f=s,c=!0,m=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.last_frame_image_url===void 0&&(h="last_\
frame_image_url")){let q={};e===null?e=[q]:e.push(q),s++}}var b=m===s;if(s=f,e!==null&&(f?e.length=f:e=null),b){let h=s;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reference_image_urls!==void 0){let k={instancePath:t+"/reference_image\
_urls",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.push(k),s++}if(r.reference_video_url!==void 0){
let k={instancePath:t+"/reference_video_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.push(
k),s++}}var b=h===s;c=b}if(!c){let h={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "th\
en" schema'};e===null?e=[h]:e.push(h),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let h={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[h]:e.push(
h),s++}if(r.prompt===void 0){let h={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[h]:e.push(h),s++}if(r.first_frame_image_url===void 0){let h={instancePath:t,
keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_im\
age_url'"};e===null?e=[h]:e.push(h),s++}for(let h in r)if(!ne.call(aa.properties,h)){let q={instancePath:t,keyword:"addi\
tionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?e=[q]:e.push(q),
s++}if(r.model!==void 0){let h=r.model;if(typeof h!="string"){let q={instancePath:t+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}if(h!=="kling-o1"){let q={instancePath:t+"/model",keyword:"\
const",params:{allowedValue:"kling-o1"},message:"must be equal to constant"};e===null?e=[q]:e.push(q),s++}}if(r.prompt!==
void 0&&(cs(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?cs.errors:
e.concat(cs.errors),s=e.length)),r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_fr\
ame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),
s=e.length)),r.last_frame_image_url!==void 0&&(g(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,
parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.mode!==void 0&&
(Ge(r.mode,{instancePath:t+"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?Ge.errors:e.concat(Ge.
errors),s=e.length)),r.duration_seconds!==void 0&&(fs(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?fs.errors:e.concat(fs.errors),s=e.length)),r.aspect_ratio!==
void 0&&(re(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.enable_sound!==void 0&&(or(r.enable_sound,{instancePath:t+"/ena\
ble_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?or.errors:e.concat(or.errors),s=e.length)),
r.reference_image_urls!==void 0&&(Dr(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:l})||(e=e===null?Dr.errors:e.concat(Dr.errors),s=e.length)),r.reference_video_url!==void 0&&
(g(r.reference_video_url,{instancePath:t+"/reference_video_url",parentData:r,parentDataProperty:"reference_video_url",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.reference_video_type!==void 0){let h=r.reference_video_type;if(typeof h!=
"string"){let q={instancePath:t+"/reference_video_type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[q]:e.push(q),s++}if(h!=="feature"){let q={instancePath:t+"/reference_video_type",keyword:"const",params:{allowedValue:"\
feature"},message:"must be equal to constant"};e===null?e=[q]:e.push(q),s++}}if(r.preserve_reference_video_audio!==void 0&&
(ms(r.preserve_reference_video_audio,{instancePath:t+"/preserve_reference_video_audio",parentData:r,parentDataProperty:"\
preserve_reference_video_audio",rootData:l})||(e=e===null?ms.errors:e.concat(ms.errors),s=e.length)),r.callback_url!==void 0&&
(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
d.errors:e.concat(d.errors),s=e.length)),r.reference_video_type!==void 0&&r.reference_video_url===void 0){let h={instancePath:t,
keyword:"dependentRequired",params:{property:"reference_video_type",missingProperty:"reference_video_url",depsCount:1,deps:"\
reference_video_url"},message:"must have property reference_video_url when property reference_video_type is present"};e===
null?e=[h]:e.push(h),s++}if(r.preserve_reference_video_audio!==void 0&&r.reference_video_url===void 0){let h={instancePath:t,
keyword:"dependentRequired",params:{property:"preserve_reference_video_audio",missingProperty:"reference_video_url",depsCount:1,
deps:"reference_video_url"},message:"must have property reference_video_url when property preserve_reference_video_audio\
 is present"};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:t,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[h]:e.push(h),s++}return co.errors=e,s===0}function nr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return nr.
errors=e,s===0}var $l=fo,ca={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{
model:{type:"string",const:"kling-v2.1-master-image-to-video"},prompt:{$ref:"s144"},first_frame_image_url:{$ref:"s91"},last_frame_image_url:{
$ref:"s18"},negative_prompt:{$ref:"s145"},cfg_scale:{$ref:"s146"},duration_seconds:{$ref:"s162"},aspect_ratio:{$ref:"s18\
4"},callback_url:{$ref:"s29"}}};function fo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!ne.call(ca.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="kling-v2.1-master-image-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"k\
ling-v2.1-master-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(qe(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?qe.errors:e.concat(
qe.errors),s=e.length)),r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image\
_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.
length)),r.last_frame_image_url!==void 0&&(g(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,
parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.negative_prompt!==
void 0&&(ve(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.cfg_scale!==void 0&&(be(r.cfg_scale,{instancePath:t+"/cfg_scale",
parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length)),r.duration_seconds!==
void 0&&(Ee(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),r.aspect_ratio!==void 0&&(nr(r.aspect_ratio,{instancePath:t+"/asp\
ect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?nr.errors:e.concat(nr.errors),s=e.length)),
r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return fo.errors=e,s===0}var xl=mo,fa={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.1-pro"},prompt:{$ref:"\
s144"},first_frame_image_url:{$ref:"s91"},last_frame_image_url:{$ref:"s130"},negative_prompt:{$ref:"s145"},cfg_scale:{$ref:"\
s146"},duration_seconds:{$ref:"s162"},aspect_ratio:{$ref:"s184"},callback_url:{$ref:"s29"}}};function mo(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(fa.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="kling-v2.1-pro"){let n={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"kling-v2.1-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),s++}}r.prompt!==void 0&&(qe(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(
j.errors),s=e.length)),r.last_frame_image_url!==void 0&&(Le(r.last_frame_image_url,{instancePath:t+"/last_frame_image_ur\
l",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),
r.negative_prompt!==void 0&&(ve(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"ne\
gative_prompt",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.cfg_scale!==void 0&&(be(r.cfg_scale,
{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?be.errors:e.concat(be.
errors),s=e.length)),r.duration_seconds!==void 0&&(Ee(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),r.aspect_ratio!==
void 0&&(nr(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?nr.errors:e.concat(nr.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return mo.
errors=e,s===0}var jl=_o,ma={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{
model:{type:"string",const:"kling-v2.1-standard"},prompt:{$ref:"s144"},first_frame_image_url:{$ref:"s91"},last_frame_image_url:{
$ref:"s18"},negative_prompt:{$ref:"s145"},cfg_scale:{$ref:"s146"},duration_seconds:{$ref:"s162"},aspect_ratio:{$ref:"s18\
4"},callback_url:{$ref:"s29"}}};function _o(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!ne.call(ma.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="kling-v2.1-standard"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v2.1-sta\
ndard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(qe(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),
r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.last_frame_image_url!==void 0&&
(g(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.negative_prompt!==void 0&&(ve(r.negative_prompt,{instancePath:t+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),
s=e.length)),r.cfg_scale!==void 0&&(be(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_sca\
le",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length)),r.duration_seconds!==void 0&&(Ee(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Ee.errors:
e.concat(Ee.errors),s=e.length)),r.aspect_ratio!==void 0&&(nr(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?nr.errors:e.concat(nr.errors),s=e.length)),r.callback_url!==
void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return _o.errors=e,s===0}var Al=yo,da={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.5-turbo-image-to-vi\
deo-pro"},prompt:{$ref:"s144"},first_frame_image_url:{$ref:"s91"},last_frame_image_url:{$ref:"s130"},negative_prompt:{$ref:"\
s145"},cfg_scale:{$ref:"s146"},duration_seconds:{$ref:"s162"},aspect_ratio:{$ref:"s184"},callback_url:{$ref:"s29"}}};function yo(r,{
instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(da.properties,o)){let n={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="kling-v2.5-turbo-image-to-vi\
deo-pro"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v2.5-turbo-image-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(qe(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.last_frame_image_url!==void 0&&(Le(r.last_frame_image_url,
{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
Le.errors:e.concat(Le.errors),s=e.length)),r.negative_prompt!==void 0&&(ve(r.negative_prompt,{instancePath:t+"/negative_\
prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),
r.cfg_scale!==void 0&&(be(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||
(e=e===null?be.errors:e.concat(be.errors),s=e.length)),r.duration_seconds!==void 0&&(Ee(r.duration_seconds,{instancePath:t+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),
s=e.length)),r.aspect_ratio!==void 0&&(nr(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?nr.errors:e.concat(nr.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return yo.errors=e,s===0}var El=go,_a={type:"object",additionalProperties:!1,required:["model","prom\
pt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.6"},prompt:{$ref:"s166"},first_frame_image_url:{
$ref:"s91"},last_frame_image_url:{$ref:"s18"},mode:{$ref:"s156"},duration_seconds:{$ref:"s167"},aspect_ratio:{$ref:"s148"},
enable_sound:{$ref:"s28"},callback_url:{$ref:"s29"}},allOf:[{if:{properties:{enable_sound:{const:!0}},required:["enable_\
sound"],additionalProperties:!0},then:{properties:{mode:{const:"pro"}},required:["mode"],additionalProperties:!0}},{if:{
properties:{last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},then:{properties:{mode:{
const:"pro"},duration_seconds:{const:5}},required:["mode"],additionalProperties:!0}}]};function go(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(
r)){let h;if(r.enable_sound===void 0&&(h="enable_sound")){let q={};e===null?e=[q]:e.push(q),s++}else if(r.enable_sound!==
void 0&&r.enable_sound!==!0){let q={};e===null?e=[q]:e.push(q),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){
let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let k={instancePath:t,keyword:"required",params:{
missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[k]:e.push(k),s++}if(r.mode!==void 0&&r.
mode!=="pro"){let k={instancePath:t+"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal to consta\
nt"};e===null?e=[k]:e.push(k),s++}}var _=h===s;n=_}if(!n){let h={instancePath:t,keyword:"if",params:{failingKeyword:"the\
n"},message:'must match "then" schema'};e===null?e=[h]:e.push(h),s++}let f=s,c=!0,m=s;if(r&&typeof r=="object"&&!Array.isArray(
r)){let h;if(r.last_frame_image_url===void 0&&(h="last_frame_image_url")){let q={};e===null?e=[q]:e.push(q),s++}}var b=m===
s;if(s=f,e!==null&&(f?e.length=f:e=null),b){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let k={
instancePath:t,keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?
e=[k]:e.push(k),s++}if(r.mode!==void 0&&r.mode!=="pro"){let k={instancePath:t+"/mode",keyword:"const",params:{allowedValue:"\
pro"},message:"must be equal to constant"};e===null?e=[k]:e.push(k),s++}if(r.duration_seconds!==void 0&&r.duration_seconds!==
5){let k={instancePath:t+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"must be equal to constant"};
e===null?e=[k]:e.push(k),s++}}var b=h===s;c=b}if(!c){let h={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};e===null?e=[h]:e.push(h),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let h={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[h]:e.push(h),s++}if(r.prompt===void 0){let h={instancePath:t,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[h]:e.push(h),s++}if(r.first_frame_image_url===void 0){
let h={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[h]:e.push(h),s++}for(let h in r)if(!ne.call(_a.properties,h)){let q={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?e=[
q]:e.push(q),s++}if(r.model!==void 0){let h=r.model;if(typeof h!="string"){let q={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}if(h!=="kling-v2.6"){let q={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===null?e=[q]:e.push(q),
s++}}r.prompt!==void 0&&(ue(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=
e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(
j.errors),s=e.length)),r.last_frame_image_url!==void 0&&(g(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",
parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.mode!==void 0&&(Ge(r.mode,{instancePath:t+"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?Ge.
errors:e.concat(Ge.errors),s=e.length)),r.duration_seconds!==void 0&&(tr(r.duration_seconds,{instancePath:t+"/duration_s\
econds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?tr.errors:e.concat(tr.errors),s=e.length)),
r.aspect_ratio!==void 0&&(re(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_rati\
o",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.enable_sound!==void 0&&(D(r.enable_sound,{instancePath:t+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.
length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"cal\
lback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let h={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}return go.errors=e,s===0}var Ol=ho,ya={type:"\
object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"\
kling-v3-omni"},prompt:{$ref:"s166"},first_frame_image_url:{$ref:"s91"},last_frame_image_url:{$ref:"s18"},duration_seconds:{
$ref:"s147"},aspect_ratio:{$ref:"s148"},output_resolution:{$ref:"s149"},enable_sound:{$ref:"s28"},callback_url:{$ref:"s2\
9"}},if:{properties:{last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},then:{properties:{
duration_seconds:{const:5}},additionalProperties:!0}};function ho(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.last_frame_image_url===
void 0&&(f="last_frame_image_url")){let c={};e===null?e=[c]:e.push(c),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=
null),_){let f=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&r.duration_seconds!==5){let m={
instancePath:t+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"must be equal to constant"};e===null?
e=[m]:e.push(m),s++}var _=f===s;n=_}if(!n){let f={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'mu\
st match "then" schema'};e===null?e=[f]:e.push(f),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let f={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[f]:e.push(f),s++}if(r.prompt===void 0){let f={instancePath:t,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[f]:e.push(f),s++}if(r.first_frame_image_url===void 0){
let f={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[f]:e.push(f),s++}for(let f in r)if(!ne.call(ya.properties,f)){let c={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[
c]:e.push(c),s++}if(r.model!==void 0){let f=r.model;if(typeof f!="string"){let c={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}if(f!=="kling-v3-omni"){let c={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"kling-v3-omni"},message:"must be equal to constant"};e===null?e=[c]:e.push(
c),s++}}r.prompt!==void 0&&(ue(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(
j.errors),s=e.length)),r.last_frame_image_url!==void 0&&(g(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",
parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.duration_seconds!==void 0&&(ge(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.aspect_ratio!==void 0&&(re(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?re.errors:e.concat(
re.errors),s=e.length)),r.output_resolution!==void 0&&(Pe(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,
parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.enable_sound!==
void 0&&(D(r.enable_sound,{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=
e===null?D.errors:e.concat(D.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_\
url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{
let f={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}return ho.
errors=e,s===0}var Tl=wo;function wo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(ue(r.prompt,{instancePath:t+"/pro\
mpt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.duration_seconds!==void 0&&(ge(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ge.errors:
e.concat(ge.errors),s=e.length)),r.output_resolution!==void 0&&(V(r.output_resolution,{instancePath:t+"/output_resolutio\
n",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),
r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return wo.errors=e,s===0}var Nl=Vl;function Vl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
co(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?co.errors:e.concat(co.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;fo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?fo.errors:
e.concat(fo.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;mo(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?mo.errors:e.concat(mo.errors),s=e.length);var c=m===s;if(c&&n)n=!1,u=[u,2];else{
c&&(n=!0,u=2);let h=s;_o(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?_o.errors:e.concat(
_o.errors),s=e.length);var c=h===s;if(c&&n)n=!1,u=[u,3];else{c&&(n=!0,u=3);let k=s;yo(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?yo.errors:e.concat(yo.errors),s=e.length);var c=k===s;if(c&&n)n=!1,u=[u,4];else{c&&(n=!0,u=4);
let Qe=s;go(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?go.errors:e.concat(go.errors),
s=e.length);var c=Qe===s;if(c&&n)n=!1,u=[u,5];else{c&&(n=!0,u=5);let ie=s;ho(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?ho.errors:e.concat(ho.errors),s=e.length);var c=ie===s;if(c&&n)n=!1,u=[u,6];else{c&&(n=!0,u=6);
let De=s;wo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?wo.errors:e.concat(wo.errors),
s=e.length);var c=De===s;c&&n?(n=!1,u=[u,7]):c&&(n=!0,u=7)}}}}}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,
keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}
return Vl.errors=e,s===0}function _s(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return _s.errors=e,s===0}function ys(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>4){let n={instancePath:t,keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===
null?e=[n]:e.push(n),s++}if(r.length<1){let n={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)g(r[n],{instancePath:t+"/"+n,parentData:r,
parentDataProperty:n,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)}else{let o={instancePath:t,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return ys.errors=e,s===0}var ga={type:"string",enum:["auto","16:9","9:16","1:1"]};function gs(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="auto"||r==="16:9"||r==="9:16"||r==="1:1")){let o={instancePath:t,
keyword:"enum",params:{allowedValues:ga.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),s++}return gs.errors=e,s===0}var Sl=vo,Jt={type:"object",additionalProperties:!1,required:["model","prompt","aspect_r\
atio"],properties:{model:{type:"string",const:"kling-v3-omni-edit"},prompt:{$ref:"s166"},source_video_url:{$ref:"s18"},source_task_id:{
$ref:"s201"},reference_image_urls:{$ref:"s202"},aspect_ratio:{$ref:"s203"},duration_seconds:{$ref:"s147"},output_resolution:{
$ref:"s149"},enable_sound:{$ref:"s28"},callback_url:{$ref:"s29"}},allOf:[{if:{properties:{source_video_url:{}},required:[
"source_video_url"],additionalProperties:!0},then:{properties:{source_task_id:{not:{}}},additionalProperties:!0}},{if:{not:{
properties:{source_video_url:{}},required:["source_video_url"],additionalProperties:!0}},then:{properties:{source_task_id:{}},
required:["source_task_id"],additionalProperties:!0}},{if:{properties:{reference_image_urls:{}},required:["reference_ima\
ge_urls"],additionalProperties:!0},then:{properties:{aspect_ratio:{enum:["16:9","9:16","1:1"]}},additionalProperties:!0}},
{if:{not:{properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0}},then:{properties:{
aspect_ratio:{const:"auto"},duration_seconds:{const:5}},additionalProperties:!0}}]};function vo(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.
source_video_url===void 0&&(w="source_video_url")){let S={};e===null?e=[S]:e.push(S),s++}}var _=u===s;if(s=o,e!==null&&(o?
e.length=o:e=null),_){let w=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==void 0){let le={instancePath:t+
"/source_task_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[le]:e.push(le),s++}var _=w===s;n=_}if(!n){
let w={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[w]:e.push(
w),s++}let f=s,c=!0,m=s,b=s,h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.source_video_url===void 0&&(w="s\
ource_video_url")){let S={};e===null?e=[S]:e.push(S),s++}}var q=h===s;if(q){let w={};e===null?e=[w]:e.push(w),s++}else s=
b,e!==null&&(b?e.length=b:e=null);var k=m===s;if(s=f,e!==null&&(f?e.length=f:e=null),k){let w=s;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.source_task_id===void 0){let le={instancePath:t,keyword:"required",params:{missingProperty:"source_\
task_id"},message:"must have required property 'source_task_id'"};e===null?e=[le]:e.push(le),s++}var k=w===s;c=k}if(!c){
let w={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[w]:e.push(
w),s++}let Ne=s,Qe=!0,Jr=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.reference_image_urls===void 0&&(w="re\
ference_image_urls")){let S={};e===null?e=[S]:e.push(S),s++}}var ie=Jr===s;if(s=Ne,e!==null&&(Ne?e.length=Ne:e=null),ie){
let w=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.aspect_ratio!==void 0){let le=r.aspect_ratio;if(!(le==="16:9"||le===
"9:16"||le==="1:1")){let Hs={instancePath:t+"/aspect_ratio",keyword:"enum",params:{allowedValues:Jt.allOf[2].then.properties.
aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[Hs]:e.push(Hs),s++}}var ie=w===s;Qe=
ie}if(!Qe){let w={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[w]:e.push(w),s++}let xe=s,De=!0,qt=s,Lr=s,Pt=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.reference_image_urls===
void 0&&(w="reference_image_urls")){let S={};e===null?e=[S]:e.push(S),s++}}var Cs=Pt===s;if(Cs){let w={};e===null?e=[w]:
e.push(w),s++}else s=Lr,e!==null&&(Lr?e.length=Lr:e=null);var es=qt===s;if(s=xe,e!==null&&(xe?e.length=xe:e=null),es){let w=s;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.aspect_ratio!==void 0&&r.aspect_ratio!=="auto"){let le={instancePath:t+
"/aspect_ratio",keyword:"const",params:{allowedValue:"auto"},message:"must be equal to constant"};e===null?e=[le]:e.push(
le),s++}if(r.duration_seconds!==void 0&&r.duration_seconds!==5){let le={instancePath:t+"/duration_seconds",keyword:"cons\
t",params:{allowedValue:5},message:"must be equal to constant"};e===null?e=[le]:e.push(le),s++}}var es=w===s;De=es}if(!De){
let w={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[w]:e.push(
w),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let w={instancePath:t,keyword:"required",params:{
missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[w]:e.push(w),s++}if(r.prompt===void 0){
let w={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[w]:e.push(w),s++}if(r.aspect_ratio===void 0){let w={instancePath:t,keyword:"required",params:{missingProperty:"\
aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[w]:e.push(w),s++}for(let w in r)if(!ne.
call(Jt.properties,w)){let S={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:w},message:"must \
NOT have additional properties"};e===null?e=[S]:e.push(S),s++}if(r.model!==void 0){let w=r.model;if(typeof w!="string"){
let S={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[S]:e.push(S),
s++}if(w!=="kling-v3-omni-edit"){let S={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-edit"},
message:"must be equal to constant"};e===null?e=[S]:e.push(S),s++}}r.prompt!==void 0&&(ue(r.prompt,{instancePath:t+"/pro\
mpt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.source_video_url!==
void 0&&(g(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.source_task_id!==void 0&&(_s(r.source_task_id,{instancePath:t+"/s\
ource_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:l})||(e=e===null?_s.errors:e.concat(_s.errors),
s=e.length)),r.reference_image_urls!==void 0&&(ys(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,
parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?ys.errors:e.concat(ys.errors),s=e.length)),r.aspect_ratio!==
void 0&&(gs(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?gs.errors:e.concat(gs.errors),s=e.length)),r.duration_seconds!==void 0&&(ge(r.duration_seconds,{instancePath:t+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),
s=e.length)),r.output_resolution!==void 0&&(Pe(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.enable_sound!==void 0&&(D(r.enable_sound,
{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let w={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),s++}return vo.errors=e,s===0}var zl=bo,en={
type:"object",additionalProperties:!1,required:["model","prompt","aspect_ratio"],properties:{model:{type:"string",const:"\
kling-v3-omni-reference"},prompt:{$ref:"s166"},source_video_url:{$ref:"s18"},source_task_id:{$ref:"s201"},reference_image_urls:{
$ref:"s202"},aspect_ratio:{$ref:"s203"},duration_seconds:{$ref:"s147"},output_resolution:{$ref:"s149"},enable_sound:{$ref:"\
s143"},callback_url:{$ref:"s29"}},allOf:[{if:{properties:{source_video_url:{}},required:["source_video_url"],additionalProperties:!0},
then:{properties:{source_task_id:{not:{}}},additionalProperties:!0}},{if:{not:{properties:{source_video_url:{}},required:[
"source_video_url"],additionalProperties:!0}},then:{properties:{source_task_id:{}},required:["source_task_id"],additionalProperties:!0}},
{if:{properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0},then:{properties:{aspect_ratio:{
enum:["16:9","9:16","1:1"]}},additionalProperties:!0}},{if:{not:{properties:{reference_image_urls:{}},required:["referen\
ce_image_urls"],additionalProperties:!0}},then:{properties:{aspect_ratio:{const:"auto"},duration_seconds:{const:5}},additionalProperties:!0}}]};
function bo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let w;if(r.source_video_url===void 0&&(w="source_video_url")){let S={};e===null?e=[S]:e.push(
S),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let w=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==
void 0){let le={instancePath:t+"/source_task_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[le]:e.
push(le),s++}var _=w===s;n=_}if(!n){let w={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must matc\
h "then" schema'};e===null?e=[w]:e.push(w),s++}let f=s,c=!0,m=s,b=s,h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let w;
if(r.source_video_url===void 0&&(w="source_video_url")){let S={};e===null?e=[S]:e.push(S),s++}}var q=h===s;if(q){let w={};
e===null?e=[w]:e.push(w),s++}else s=b,e!==null&&(b?e.length=b:e=null);var k=m===s;if(s=f,e!==null&&(f?e.length=f:e=null),
k){let w=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id===void 0){let le={instancePath:t,keyword:"requi\
red",params:{missingProperty:"source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[le]:e.
push(le),s++}var k=w===s;c=k}if(!c){let w={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must matc\
h "then" schema'};e===null?e=[w]:e.push(w),s++}let Ne=s,Qe=!0,Jr=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.
reference_image_urls===void 0&&(w="reference_image_urls")){let S={};e===null?e=[S]:e.push(S),s++}}var ie=Jr===s;if(s=Ne,
e!==null&&(Ne?e.length=Ne:e=null),ie){let w=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.aspect_ratio!==void 0){let le=r.
aspect_ratio;if(!(le==="16:9"||le==="9:16"||le==="1:1")){let Hs={instancePath:t+"/aspect_ratio",keyword:"enum",params:{allowedValues:en.
allOf[2].then.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[Hs]:e.push(
Hs),s++}}var ie=w===s;Qe=ie}if(!Qe){let w={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must matc\
h "then" schema'};e===null?e=[w]:e.push(w),s++}let xe=s,De=!0,qt=s,Lr=s,Pt=s;if(r&&typeof r=="object"&&!Array.isArray(r)){
let w;if(r.reference_image_urls===void 0&&(w="reference_image_urls")){let S={};e===null?e=[S]:e.push(S),s++}}var Cs=Pt===
s;if(Cs){let w={};e===null?e=[w]:e.push(w),s++}else s=Lr,e!==null&&(Lr?e.length=Lr:e=null);var es=qt===s;if(s=xe,e!==null&&
(xe?e.length=xe:e=null),es){let w=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.aspect_ratio!==void 0&&r.aspect_ratio!==
"auto"){let le={instancePath:t+"/aspect_ratio",keyword:"const",params:{allowedValue:"auto"},message:"must be equal to co\
nstant"};e===null?e=[le]:e.push(le),s++}if(r.duration_seconds!==void 0&&r.duration_seconds!==5){let le={instancePath:t+"\
/duration_seconds",keyword:"const",params:{allowedValue:5},message:"must be equal to constant"};e===null?e=[le]:e.push(le),
s++}}var es=w===s;De=es}if(!De){let w={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "t\
hen" schema'};e===null?e=[w]:e.push(w),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let w={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[w]:e.push(
w),s++}if(r.prompt===void 0){let w={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[w]:e.push(w),s++}if(r.aspect_ratio===void 0){let w={instancePath:t,keyword:"\
required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[w]:e.
push(w),s++}for(let w in r)if(!ne.call(en.properties,w)){let S={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:w},
message:"must NOT have additional properties"};e===null?e=[S]:e.push(S),s++}if(r.model!==void 0){let w=r.model;if(typeof w!=
"string"){let S={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[S]:
e.push(S),s++}if(w!=="kling-v3-omni-reference"){let S={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kli\
ng-v3-omni-reference"},message:"must be equal to constant"};e===null?e=[S]:e.push(S),s++}}r.prompt!==void 0&&(ue(r.prompt,
{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),
s=e.length)),r.source_video_url!==void 0&&(g(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"\
source_video_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.source_task_id!==void 0&&(_s(r.source_task_id,
{instancePath:t+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:l})||(e=e===null?_s.errors:e.
concat(_s.errors),s=e.length)),r.reference_image_urls!==void 0&&(ys(r.reference_image_urls,{instancePath:t+"/reference_i\
mage_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?ys.errors:e.concat(ys.errors),
s=e.length)),r.aspect_ratio!==void 0&&(gs(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?gs.errors:e.concat(gs.errors),s=e.length)),r.duration_seconds!==void 0&&(ge(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ge.errors:
e.concat(ge.errors),s=e.length)),r.output_resolution!==void 0&&(Pe(r.output_resolution,{instancePath:t+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),
r.enable_sound!==void 0&&(or(r.enable_sound,{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"enable_soun\
d",rootData:l})||(e=e===null?or.errors:e.concat(or.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.
length))}else{let w={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(
w),s++}return bo.errors=e,s===0}var Ll=Gl;function Gl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
vo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?vo.errors:e.concat(vo.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;bo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?bo.errors:
e.concat(bo.errors),s=e.length);var c=f===s;if(c&&n?(n=!1,u=[u,1]):c&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[m]:e.push(m),s++}return Gl.errors=e,s===0}var Il=Kl;function Kl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"source_task_id"||o==="prompt"||o==="mode"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.source_task_id!==void 0&&
(v(r.source_task_id,{instancePath:t+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:l})||(e=
e===null?v.errors:e.concat(v.errors),s=e.length)),r.prompt!==void 0&&(v(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.mode!==void 0&&(Ge(r.mode,
{instancePath:t+"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?Ge.errors:e.concat(Ge.errors),s=
e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"c\
allback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Kl.errors=e,s===0}var ha={type:"string",enum:["720p","1080p"]};function _t(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p")){let o={instancePath:t,keyword:"enum",params:{allowedValues:ha.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return _t.errors=e,s===0}var wa={type:"string",enum:["video","image"]};function dr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="video"||r==="image")){let o={instancePath:t,keyword:"enum",params:{allowedValues:wa.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return dr.errors=e,s===0}var Bl=ko;function ko(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(g(r.source_image_url,{instancePath:t+"/source_ima\
ge_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.reference_video_url!==void 0&&(g(r.reference_video_url,{instancePath:t+"/reference_video_url",parentData:r,parentDataProperty:"\
reference_video_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.prompt!==void 0&&(v(r.prompt,{
instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),
s=e.length)),r.output_resolution!==void 0&&(_t(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?_t.errors:e.concat(_t.errors),s=e.length)),r.character_orientation!==void 0&&
(dr(r.character_orientation,{instancePath:t+"/character_orientation",parentData:r,parentDataProperty:"character_orientat\
ion",rootData:l})||(e=e===null?dr.errors:e.concat(dr.errors),s=e.length)),r.background_source!==void 0&&(dr(r.background_source,
{instancePath:t+"/background_source",parentData:r,parentDataProperty:"background_source",rootData:l})||(e=e===null?dr.errors:
e.concat(dr.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ko.errors=e,s===0}var Rl=Do;function Do(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
void 0&&(g(r.source_image_url,{instancePath:t+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.reference_video_url!==void 0&&(g(r.reference_video_url,{instancePath:t+
"/reference_video_url",parentData:r,parentDataProperty:"reference_video_url",rootData:l})||(e=e===null?g.errors:e.concat(
g.errors),s=e.length)),r.prompt!==void 0&&(ue(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",
rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.output_resolution!==void 0&&(V(r.output_resolution,
{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?V.errors:
e.concat(V.errors),s=e.length)),r.character_orientation!==void 0&&(dr(r.character_orientation,{instancePath:t+"/characte\
r_orientation",parentData:r,parentDataProperty:"character_orientation",rootData:l})||(e=e===null?dr.errors:e.concat(dr.errors),
s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Do.errors=e,s===0}var Ml=Cl;function Cl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ko(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ko.errors:e.concat(ko.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Do(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Do.errors:
e.concat(Do.errors),s=e.length);var c=f===s;if(c&&n?(n=!1,u=[u,1]):c&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[m]:e.push(m),s++}return Cl.errors=e,s===0}function lr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!$e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return lr.errors=e,s===0}var Hl=qo;function qo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
r-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(g(r.source_image_url,
{instancePath:t+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),r.source_audio_url!==void 0&&(lr(r.source_audio_url,{instancePath:t+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?lr.errors:e.concat(lr.errors),s=e.length)),
r.prompt!==void 0&&(v(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
v.errors:e.concat(v.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return qo.errors=e,s===0}var Wl=Po;function Po(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
avatar-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(g(r.source_image_url,
{instancePath:t+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),r.source_audio_url!==void 0&&(lr(r.source_audio_url,{instancePath:t+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?lr.errors:e.concat(lr.errors),s=e.length)),
r.prompt!==void 0&&(v(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
v.errors:e.concat(v.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Po.errors=e,s===0}var Fl=$o;function $o(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
atar-v1-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(g(r.source_image_url,
{instancePath:t+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),r.source_audio_url!==void 0&&(lr(r.source_audio_url,{instancePath:t+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?lr.errors:e.concat(lr.errors),s=e.length)),
r.prompt!==void 0&&(v(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
v.errors:e.concat(v.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return $o.errors=e,s===0}var Ul=xo;function xo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
avatar-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(g(r.source_image_url,
{instancePath:t+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),r.source_audio_url!==void 0&&(lr(r.source_audio_url,{instancePath:t+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?lr.errors:e.concat(lr.errors),s=e.length)),
r.prompt!==void 0&&(v(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
v.errors:e.concat(v.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return xo.errors=e,s===0}var Zl=Yl;function Yl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
qo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?qo.errors:e.concat(qo.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Po(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Po.errors:
e.concat(Po.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;$o(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?$o.errors:e.concat($o.errors),s=e.length);var c=m===s;if(c&&n)n=!1,u=[u,2];else{
c&&(n=!0,u=2);let h=s;xo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?xo.errors:e.concat(
xo.errors),s=e.length);var c=h===s;c&&n?(n=!1,u=[u,3]):c&&(n=!0,u=3)}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={
instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[m]:
e.push(m),s++}return Yl.errors=e,s===0}function hs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)>5e3){let o={instancePath:t,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return hs.errors=e,s===0}function ws(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return ws.
errors=e,s===0}function vs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:t,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return vs.
errors=e,s===0}function bs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return bs.errors=e,s===0}function ks(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:t,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return ks.
errors=e,s===0}function Ds(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1.2||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1.2},message:"must be <= 1.2"};
e===null?e=[o]:e.push(o),s++}if(r<.7||isNaN(r)){let o={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:.7},
message:"must be >= 0.7"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[o]:e.push(o),s++}return Ds.errors=e,s===0}function qs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return qs.errors=e,s===0}function Se(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)>5e3){let o={instancePath:t,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[o]:e.push(o),s++}return Se.errors=e,s===0}function ir(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return ir.
errors=e,s===0}var Xl=jo,va={type:"object",additionalProperties:!1,required:["model","text","voice"],properties:{model:{
type:"string",const:"text-to-speech-multilingual-v2"},text:{$ref:"s227"},voice:{$ref:"s228"},stability:{$ref:"s229"},similarity_boost:{
$ref:"s230"},style:{$ref:"s231"},speed:{$ref:"s232"},timestamps:{$ref:"s233"},previous_text:{$ref:"s234"},next_text:{$ref:"\
s234"},language_code:{$ref:"s235"},callback_url:{$ref:"s29"}}};function jo(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.text===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"text"},message:"must have r\
equired property 'text'"};e===null?e=[o]:e.push(o),s++}if(r.voice===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.
call(va.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must \
NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){
let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
s++}if(o!=="text-to-speech-multilingual-v2"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"text-t\
o-speech-multilingual-v2"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.text!==void 0&&(hs(r.text,
{instancePath:t+"/text",parentData:r,parentDataProperty:"text",rootData:l})||(e=e===null?hs.errors:e.concat(hs.errors),s=
e.length)),r.voice!==void 0&&(ws(r.voice,{instancePath:t+"/voice",parentData:r,parentDataProperty:"voice",rootData:l})||
(e=e===null?ws.errors:e.concat(ws.errors),s=e.length)),r.stability!==void 0&&(vs(r.stability,{instancePath:t+"/stability",
parentData:r,parentDataProperty:"stability",rootData:l})||(e=e===null?vs.errors:e.concat(vs.errors),s=e.length)),r.similarity_boost!==
void 0&&(bs(r.similarity_boost,{instancePath:t+"/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:l})||
(e=e===null?bs.errors:e.concat(bs.errors),s=e.length)),r.style!==void 0&&(ks(r.style,{instancePath:t+"/style",parentData:r,
parentDataProperty:"style",rootData:l})||(e=e===null?ks.errors:e.concat(ks.errors),s=e.length)),r.speed!==void 0&&(Ds(r.
speed,{instancePath:t+"/speed",parentData:r,parentDataProperty:"speed",rootData:l})||(e=e===null?Ds.errors:e.concat(Ds.errors),
s=e.length)),r.timestamps!==void 0&&(qs(r.timestamps,{instancePath:t+"/timestamps",parentData:r,parentDataProperty:"time\
stamps",rootData:l})||(e=e===null?qs.errors:e.concat(qs.errors),s=e.length)),r.previous_text!==void 0&&(Se(r.previous_text,
{instancePath:t+"/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:l})||(e=e===null?Se.errors:e.concat(
Se.errors),s=e.length)),r.next_text!==void 0&&(Se(r.next_text,{instancePath:t+"/next_text",parentData:r,parentDataProperty:"\
next_text",rootData:l})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.language_code!==void 0&&(ir(r.language_code,
{instancePath:t+"/language_code",parentData:r,parentDataProperty:"language_code",rootData:l})||(e=e===null?ir.errors:e.concat(
ir.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return jo.errors=e,s===0}var Ql=Ao,ba={
type:"object",additionalProperties:!1,required:["model","text"],properties:{model:{type:"string",const:"text-to-speech-t\
urbo-v2.5"},text:{$ref:"s227"},voice:{$ref:"s2"},stability:{$ref:"s229"},similarity_boost:{$ref:"s230"},style:{$ref:"s23\
1"},speed:{$ref:"s232"},timestamps:{$ref:"s233"},previous_text:{$ref:"s234"},next_text:{$ref:"s234"},language_code:{$ref:"\
s235"},callback_url:{$ref:"s29"}}};function Ao(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.text===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"text"},message:"must have required property 't\
ext'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(ba.properties,o)){let n={instancePath:t,keyword:"addition\
alProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}
if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="text-to-speech-turbo-v2.5"){let n={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"text-to-speech-turbo-v2.5"},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),s++}}r.text!==void 0&&(hs(r.text,{instancePath:t+"/text",parentData:r,parentDataProperty:"text",rootData:l})||
(e=e===null?hs.errors:e.concat(hs.errors),s=e.length)),r.voice!==void 0&&(y(r.voice,{instancePath:t+"/voice",parentData:r,
parentDataProperty:"voice",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.stability!==void 0&&(vs(
r.stability,{instancePath:t+"/stability",parentData:r,parentDataProperty:"stability",rootData:l})||(e=e===null?vs.errors:
e.concat(vs.errors),s=e.length)),r.similarity_boost!==void 0&&(bs(r.similarity_boost,{instancePath:t+"/similarity_boost",
parentData:r,parentDataProperty:"similarity_boost",rootData:l})||(e=e===null?bs.errors:e.concat(bs.errors),s=e.length)),
r.style!==void 0&&(ks(r.style,{instancePath:t+"/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===null?
ks.errors:e.concat(ks.errors),s=e.length)),r.speed!==void 0&&(Ds(r.speed,{instancePath:t+"/speed",parentData:r,parentDataProperty:"\
speed",rootData:l})||(e=e===null?Ds.errors:e.concat(Ds.errors),s=e.length)),r.timestamps!==void 0&&(qs(r.timestamps,{instancePath:t+
"/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:l})||(e=e===null?qs.errors:e.concat(qs.errors),s=e.length)),
r.previous_text!==void 0&&(Se(r.previous_text,{instancePath:t+"/previous_text",parentData:r,parentDataProperty:"previous\
_text",rootData:l})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.next_text!==void 0&&(Se(r.next_text,{instancePath:t+
"/next_text",parentData:r,parentDataProperty:"next_text",rootData:l})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),
r.language_code!==void 0&&(ir(r.language_code,{instancePath:t+"/language_code",parentData:r,parentDataProperty:"language\
_code",rootData:l})||(e=e===null?ir.errors:e.concat(ir.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{
instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Ao.errors=e,s===0}var Jl=ei;function ei(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
jo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?jo.errors:e.concat(jo.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Ao(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ao.errors:
e.concat(Ao.errors),s=e.length);var c=f===s;if(c&&n?(n=!1,u=[u,1]):c&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[m]:e.push(m),s++}return ei.errors=e,s===0}var Yo=ri;function ri(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
_e(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Kr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Kr.errors:
e.concat(Kr.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;de(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length);var c=m===s;c&&n?(n=!1,u=[u,2]):
c&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return ri.errors=e,s===0}function yt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.text===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[o]:e.push(o),s++}if(r.voice===void 0){let o={instancePath:t,keyword:"re\
quired",params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="text"||o==="voice")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.text!==void 0&&(y(r.text,{instancePath:t+"/text",parentData:r,
parentDataProperty:"text",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.voice!==void 0&&(ws(r.voice,
{instancePath:t+"/voice",parentData:r,parentDataProperty:"voice",rootData:l})||(e=e===null?ws.errors:e.concat(ws.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return yt.errors=e,s===0}var si=oi,ka={type:"object",additionalProperties:!1,required:["dialogue"],properties:{
dialogue:{type:"array",items:{$ref:"s244"}},stability:{type:"number",enum:[0,.5,1]},language_code:{$ref:"s235"},callback_url:{
$ref:"s29"}}};function oi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.dialogue===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
dialogue"},message:"must have required property 'dialogue'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="dialo\
gue"||o==="stability"||o==="language_code"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.dialogue!==void 0){
let o=r.dialogue;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)yt(o[u],{instancePath:t+"/dialogue/"+u,parentData:o,
parentDataProperty:u,rootData:l})||(e=e===null?yt.errors:e.concat(yt.errors),s=e.length)}else{let n={instancePath:t+"/di\
alogue",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}if(r.stability!==void 0){
let o=r.stability;if(typeof o!="number"){let n={instancePath:t+"/stability",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[n]:e.push(n),s++}if(!(o===0||o===.5||o===1)){let n={instancePath:t+"/stability",keyword:"en\
um",params:{allowedValues:ka.properties.stability.enum},message:"must be equal to one of the allowed values"};e===null?e=
[n]:e.push(n),s++}}r.language_code!==void 0&&(ir(r.language_code,{instancePath:t+"/language_code",parentData:r,parentDataProperty:"\
language_code",rootData:l})||(e=e===null?ir.errors:e.concat(ir.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return oi.errors=e,s===0}var Da={type:"string",enum:["mp3_22050_32","mp3_44100_32","mp3_44100_64","mp3_44100_96","mp3_44100_128","mp3_44100_192",
"pcm_8000","pcm_16000","pcm_22050","pcm_24000","pcm_44100","pcm_48000","ulaw_8000","alaw_8000","opus_48000_32","opus_480\
00_64","opus_48000_96","opus_48000_128","opus_48000_192"]};function gt(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="mp3_22050_32"||r==="mp3_44100_32"||r==="mp3_44100_64"||r==="mp3_\
44100_96"||r==="mp3_44100_128"||r==="mp3_44100_192"||r==="pcm_8000"||r==="pcm_16000"||r==="pcm_22050"||r==="pcm_24000"||
r==="pcm_44100"||r==="pcm_48000"||r==="ulaw_8000"||r==="alaw_8000"||r==="opus_48000_32"||r==="opus_48000_64"||r==="opus_\
48000_96"||r==="opus_48000_128"||r==="opus_48000_192")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Da.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return gt.errors=e,s===0}var ti=ni;function ni(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
be number"};e===null?e=[n]:e.push(n),s++}}r.loop!==void 0&&(D(r.loop,{instancePath:t+"/loop",parentData:r,parentDataProperty:"\
loop",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.prompt_influence!==void 0&&(je(r.prompt_influence,
{instancePath:t+"/prompt_influence",parentData:r,parentDataProperty:"prompt_influence",rootData:l})||(e=e===null?je.errors:
e.concat(je.errors),s=e.length)),r.output_format!==void 0&&(gt(r.output_format,{instancePath:t+"/output_format",parentData:r,
parentDataProperty:"output_format",rootData:l})||(e=e===null?gt.errors:e.concat(gt.errors),s=e.length)),r.callback_url!==
void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return ni.errors=e,s===0}function Ps(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!$e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ps.errors=e,s===0}var li=ii;function ii(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="source_audio_url"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.source_audio_url!==void 0&&(Ps(r.source_audio_url,
{instancePath:t+"/source_audio_url",parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?Ps.errors:
e.concat(Ps.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ii.errors=e,s===0}var ui=pi;function pi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="source_audio_url"||o==="language_code"||o==="tag_audio_events"||o==="diarize"||o==="callback_url")){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}r.source_audio_url!==void 0&&(Ps(r.source_audio_url,{instancePath:t+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:l})||(e=e===null?Ps.errors:e.concat(Ps.errors),s=e.length)),r.language_code!==void 0&&(ir(r.language_code,
{instancePath:t+"/language_code",parentData:r,parentDataProperty:"language_code",rootData:l})||(e=e===null?ir.errors:e.concat(
ir.errors),s=e.length)),r.tag_audio_events!==void 0&&(D(r.tag_audio_events,{instancePath:t+"/tag_audio_events",parentData:r,
parentDataProperty:"tag_audio_events",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.diarize!==void 0&&
(D(r.diarize,{instancePath:t+"/diarize",parentData:r,parentDataProperty:"diarize",rootData:l})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return pi.errors=e,s===0}var ai=ci;function ci(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
_e(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Rr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Rr.errors:
e.concat(Rr.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;de(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length);var c=m===s;c&&n?(n=!1,u=[u,2]):
c&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return ci.errors=e,s===0}function N(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return N.errors=e,s===0}function he(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}return he.errors=e,s===0}var qa={type:"string",enum:["480p","580p","720p"]};function ur(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="480p"||r==="580p"||r==="720p")){let o={instancePath:t,keyword:"enum",params:{
allowedValues:qa.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return ur.errors=
e,s===0}function oe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return oe.
errors=e,s===0}function pe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return pe.
errors=e,s===0}function ae(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return ae.
errors=e,s===0}function Ie(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)g(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return Ie.errors=e,s===0}function Ke(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)g(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return Ke.errors=e,s===0}function Be(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!$e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Be.errors=e,s===0}function Re(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!$e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Re.errors=e,s===0}function L(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolean"){
let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}return L.
errors=e,s===0}function ce(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return ce.
errors=e,s===0}function O(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolean"){
let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}return O.
errors=e,s===0}function fe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return fe.errors=e,s===0}function me(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!$e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return me.errors=e,s===0}var fi=Eo,Pa={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.2-a14b-text-to-video-turbo"},prompt:{$ref:"s25\
6"},duration_seconds:{$ref:"s257"},output_resolution:{$ref:"s258"},aspect_ratio:{$ref:"s259"},ratio:{$ref:"s260"},negative_prompt:{
$ref:"s261"},reference_image_urls:{$ref:"s262"},reference_video_urls:{$ref:"s263"},first_frame_image_url:{$ref:"s264"},reference_audio_url:{
$ref:"s265"},enable_prompt_expansion:{$ref:"s266"},seed:{$ref:"s1"},acceleration:{$ref:"s267"},enable_safety_checker:{$ref:"\
s268"},watermark:{$ref:"s269"},background_audio_url:{$ref:"s270"},callback_url:{$ref:"s29"}}};function Eo(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(Pa.properties,
o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.2-a1\
4b-text-to-video-turbo"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.2-a14b-text-to-video\
-turbo"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(N(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.
duration_seconds!==void 0&&(he(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"d\
uration_seconds",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.output_resolution!==void 0&&(ur(
r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||
(e=e===null?ur.errors:e.concat(ur.errors),s=e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,{instancePath:t+"/asp\
ect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),
r.ratio!==void 0&&(pe(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?
pe.errors:e.concat(pe.errors),s=e.length)),r.negative_prompt!==void 0&&(ae(r.negative_prompt,{instancePath:t+"/negative_\
prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),
r.reference_image_urls!==void 0&&(Ie(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.reference_video_urls!==void 0&&
(Ke(r.reference_video_urls,{instancePath:t+"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",
rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),r.first_frame_image_url!==void 0&&(Be(r.first_frame_image_url,
{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
Be.errors:e.concat(Be.errors),s=e.length)),r.reference_audio_url!==void 0&&(Re(r.reference_audio_url,{instancePath:t+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?Re.errors:e.concat(Re.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(L(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_ex\
pansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
s=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?P.errors:e.concat(P.errors),s=e.length)),r.acceleration!==void 0&&(ce(r.acceleration,{instancePath:t+"/accelera\
tion",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(O(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.watermark!==void 0&&(fe(r.watermark,
{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?fe.errors:e.concat(fe.
errors),s=e.length)),r.background_audio_url!==void 0&&(me(r.background_audio_url,{instancePath:t+"/background_audio_url",
parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),
r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Eo.errors=e,s===0}var mi=Oo,$a={type:"object",additionalProperties:!1,
required:["model","prompt","output_resolution"],properties:{model:{type:"string",const:"wan-2.5-text-to-video"},prompt:{
$ref:"s256"},duration_seconds:{$ref:"s167"},output_resolution:{$ref:"s101"},aspect_ratio:{$ref:"s259"},ratio:{$ref:"s260"},
negative_prompt:{$ref:"s261"},reference_image_urls:{$ref:"s262"},reference_video_urls:{$ref:"s263"},first_frame_image_url:{
$ref:"s264"},reference_audio_url:{$ref:"s265"},enable_prompt_expansion:{$ref:"s266"},seed:{$ref:"s1"},acceleration:{$ref:"\
s267"},enable_safety_checker:{$ref:"s268"},watermark:{$ref:"s269"},background_audio_url:{$ref:"s270"},callback_url:{$ref:"\
s29"}}};function Oo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.output_resolution===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"output_resolut\
ion"},message:"must have required property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(
$a.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT h\
ave additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={
instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!==
"wan-2.5-text-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.5-text-to-video"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(N(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.duration_seconds!==void 0&&
(tr(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?tr.errors:e.concat(tr.errors),s=e.length)),r.output_resolution!==void 0&&(V(r.output_resolution,{instancePath:t+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),
s=e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),r.ratio!==void 0&&(pe(r.ratio,{instancePath:t+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.
negative_prompt!==void 0&&(ae(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"nega\
tive_prompt",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.reference_image_urls!==void 0&&(Ie(r.
reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||
(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.reference_video_urls!==void 0&&(Ke(r.reference_video_urls,{instancePath:t+
"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:l})||(e=e===null?Ke.errors:e.concat(
Ke.errors),s=e.length)),r.first_frame_image_url!==void 0&&(Be(r.first_frame_image_url,{instancePath:t+"/first_frame_imag\
e_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),s=
e.length)),r.reference_audio_url!==void 0&&(Re(r.reference_audio_url,{instancePath:t+"/reference_audio_url",parentData:r,
parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),r.enable_prompt_expansion!==
void 0&&(L(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_\
prompt_expansion",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:t+
"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.acceleration!==
void 0&&(ce(r.acceleration,{instancePath:t+"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||
(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.enable_safety_checker!==void 0&&(O(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?O.errors:e.concat(
O.errors),s=e.length)),r.watermark!==void 0&&(fe(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.background_audio_url!==void 0&&(me(r.background_audio_url,
{instancePath:t+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?
me.errors:e.concat(me.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Oo.errors=e,s===0}function Me(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Me.errors=e,s===0}var di=To,xa={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{
type:"string",const:"wan-2.6-text-to-video"},prompt:{$ref:"s256"},duration_seconds:{$ref:"s257"},output_resolution:{$ref:"\
s101"},aspect_ratio:{$ref:"s259"},ratio:{$ref:"s260"},negative_prompt:{$ref:"s261"},reference_image_urls:{$ref:"s262"},reference_video_urls:{
$ref:"s263"},first_frame_image_url:{$ref:"s264"},reference_audio_url:{$ref:"s265"},enable_prompt_expansion:{$ref:"s266"},
acceleration:{$ref:"s267"},enable_safety_checker:{$ref:"s268"},watermark:{$ref:"s269"},background_audio_url:{$ref:"s270"},
multi_shots:{$ref:"s273"},callback_url:{$ref:"s29"}}};function To(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(xa.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.6-text-to-video"){let n={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"wan-2.6-text-to-video"},message:"must be equal to constant"};e===null?e=[
n]:e.push(n),s++}}r.prompt!==void 0&&(N(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.duration_seconds!==void 0&&(he(r.duration_seconds,{instancePath:t+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),
s=e.length)),r.output_resolution!==void 0&&(V(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(
oe.errors),s=e.length)),r.ratio!==void 0&&(pe(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||
(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.negative_prompt!==void 0&&(ae(r.negative_prompt,{instancePath:t+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),
s=e.length)),r.reference_image_urls!==void 0&&(Ie(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,
parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.reference_video_urls!==
void 0&&(Ke(r.reference_video_urls,{instancePath:t+"/reference_video_urls",parentData:r,parentDataProperty:"reference_vi\
deo_urls",rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),r.first_frame_image_url!==void 0&&(Be(r.first_frame_image_url,
{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
Be.errors:e.concat(Be.errors),s=e.length)),r.reference_audio_url!==void 0&&(Re(r.reference_audio_url,{instancePath:t+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?Re.errors:e.concat(Re.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(L(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_ex\
pansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
s=e.length)),r.acceleration!==void 0&&(ce(r.acceleration,{instancePath:t+"/acceleration",parentData:r,parentDataProperty:"\
acceleration",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.enable_safety_checker!==void 0&&(O(
r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",
rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.watermark!==void 0&&(fe(r.watermark,{instancePath:t+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),
r.background_audio_url!==void 0&&(me(r.background_audio_url,{instancePath:t+"/background_audio_url",parentData:r,parentDataProperty:"\
background_audio_url",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.multi_shots!==void 0&&(Me(r.
multi_shots,{instancePath:t+"/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?Me.errors:
e.concat(Me.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return To.errors=e,s===0}var _i=No,
ja={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-te\
xt-to-video"},prompt:{$ref:"s256"},duration_seconds:{$ref:"s257"},output_resolution:{$ref:"s101"},aspect_ratio:{$ref:"s2\
59"},ratio:{$ref:"s260"},negative_prompt:{$ref:"s261"},reference_image_urls:{$ref:"s262"},reference_video_urls:{$ref:"s2\
63"},first_frame_image_url:{$ref:"s264"},reference_audio_url:{$ref:"s265"},enable_prompt_expansion:{$ref:"s266"},seed:{$ref:"\
s1"},acceleration:{$ref:"s267"},enable_safety_checker:{$ref:"s268"},watermark:{$ref:"s269"},background_audio_url:{$ref:"\
s270"},callback_url:{$ref:"s29"}}};function No(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(ja.properties,o)){let n={instancePath:t,keyword:"addi\
tionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),
s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-text-to-video"){let n={instancePath:t+"/\
model",keyword:"const",params:{allowedValue:"wan-2.7-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:
e.push(n),s++}}r.prompt!==void 0&&(N(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.duration_seconds!==void 0&&(he(r.duration_seconds,{instancePath:t+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),
s=e.length)),r.output_resolution!==void 0&&(V(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(
oe.errors),s=e.length)),r.ratio!==void 0&&(pe(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||
(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.negative_prompt!==void 0&&(ae(r.negative_prompt,{instancePath:t+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),
s=e.length)),r.reference_image_urls!==void 0&&(Ie(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,
parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.reference_video_urls!==
void 0&&(Ke(r.reference_video_urls,{instancePath:t+"/reference_video_urls",parentData:r,parentDataProperty:"reference_vi\
deo_urls",rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),r.first_frame_image_url!==void 0&&(Be(r.first_frame_image_url,
{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
Be.errors:e.concat(Be.errors),s=e.length)),r.reference_audio_url!==void 0&&(Re(r.reference_audio_url,{instancePath:t+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?Re.errors:e.concat(Re.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(L(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_ex\
pansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
s=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?P.errors:e.concat(P.errors),s=e.length)),r.acceleration!==void 0&&(ce(r.acceleration,{instancePath:t+"/accelera\
tion",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(O(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.watermark!==void 0&&(fe(r.watermark,
{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?fe.errors:e.concat(fe.
errors),s=e.length)),r.background_audio_url!==void 0&&(me(r.background_audio_url,{instancePath:t+"/background_audio_url",
parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),
r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return No.errors=e,s===0}var yi=Vo,Aa={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-r2v"},prompt:{$ref:"s256"},duration_seconds:{
type:"integer",minimum:2,maximum:10},output_resolution:{$ref:"s101"},aspect_ratio:{$ref:"s89"},ratio:{$ref:"s260"},negative_prompt:{
$ref:"s261"},reference_image_urls:{$ref:"s262"},reference_video_urls:{$ref:"s263"},first_frame_image_url:{$ref:"s264"},reference_audio_url:{
$ref:"s265"},enable_prompt_expansion:{$ref:"s266"},seed:{$ref:"s1"},acceleration:{$ref:"s267"},enable_safety_checker:{$ref:"\
s268"},watermark:{$ref:"s269"},background_audio_url:{$ref:"s270"},callback_url:{$ref:"s29"}}};function Vo(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(Aa.properties,
o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-r2\
v"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.7-r2v"},message:"must be equal to constan\
t"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==void 0&&(N(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.duration_seconds!==void 0){let o=r.duration_seconds;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let n={instancePath:t+"/duration_seconds",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof o=="number"){if(o>10||isNaN(o)){let n={instancePath:t+
"/duration_seconds",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=[n]:e.push(n),
s++}if(o<2||isNaN(o)){let n={instancePath:t+"/duration_seconds",keyword:"minimum",params:{comparison:">=",limit:2},message:"\
must be >= 2"};e===null?e=[n]:e.push(n),s++}}}r.output_resolution!==void 0&&(V(r.output_resolution,{instancePath:t+"/out\
put_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),
s=e.length)),r.aspect_ratio!==void 0&&(wr(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?wr.errors:e.concat(wr.errors),s=e.length)),r.ratio!==void 0&&(pe(r.ratio,{instancePath:t+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.
negative_prompt!==void 0&&(ae(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"nega\
tive_prompt",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.reference_image_urls!==void 0&&(Ie(r.
reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||
(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.reference_video_urls!==void 0&&(Ke(r.reference_video_urls,{instancePath:t+
"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:l})||(e=e===null?Ke.errors:e.concat(
Ke.errors),s=e.length)),r.first_frame_image_url!==void 0&&(Be(r.first_frame_image_url,{instancePath:t+"/first_frame_imag\
e_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),s=
e.length)),r.reference_audio_url!==void 0&&(Re(r.reference_audio_url,{instancePath:t+"/reference_audio_url",parentData:r,
parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),r.enable_prompt_expansion!==
void 0&&(L(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_\
prompt_expansion",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:t+
"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.acceleration!==
void 0&&(ce(r.acceleration,{instancePath:t+"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||
(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.enable_safety_checker!==void 0&&(O(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?O.errors:e.concat(
O.errors),s=e.length)),r.watermark!==void 0&&(fe(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.background_audio_url!==void 0&&(me(r.background_audio_url,
{instancePath:t+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?
me.errors:e.concat(me.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Vo.errors=e,s===0}var gi=hi;function hi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Eo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Eo.errors:e.concat(Eo.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Oo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Oo.errors:
e.concat(Oo.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;To(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?To.errors:e.concat(To.errors),s=e.length);var c=m===s;if(c&&n)n=!1,u=[u,2];else{
c&&(n=!0,u=2);let h=s;No(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?No.errors:e.concat(
No.errors),s=e.length);var c=h===s;if(c&&n)n=!1,u=[u,3];else{c&&(n=!0,u=3);let k=s;Vo(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?Vo.errors:e.concat(Vo.errors),s=e.length);var c=k===s;c&&n?(n=!1,u=[u,4]):c&&(n=!0,u=4)}}}if(n)
s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must m\
atch exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return hi.errors=e,s===0}function Ce(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!$e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ce.errors=e,s===0}function He(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!$e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return He.errors=e,s===0}function Oe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Oe.errors=e,s===0}function We(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!$e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return We.errors=e,s===0}var wi=So,Ea={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-image-to-video"},prompt:{$ref:"s256"},first_frame_image_url:{
$ref:"s91"},last_frame_image_url:{$ref:"s283"},source_video_url:{$ref:"s284"},duration_seconds:{$ref:"s257"},output_resolution:{
$ref:"s101"},aspect_ratio:{$ref:"s259"},ratio:{$ref:"s260"},negative_prompt:{$ref:"s261"},enable_prompt_expansion:{$ref:"\
s266"},seed:{$ref:"s1"},acceleration:{$ref:"s267"},enable_safety_checker:{$ref:"s268"},watermark:{$ref:"s269"},audio:{$ref:"\
s285"},driving_audio_url:{$ref:"s286"},background_audio_url:{$ref:"s270"},callback_url:{$ref:"s29"}}};function So(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(Ea.properties,
o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-im\
age-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.7-image-to-video"},message:"mu\
st be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(N(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.last_frame_image_url!==void 0&&(Ce(r.last_frame_image_url,
{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
Ce.errors:e.concat(Ce.errors),s=e.length)),r.source_video_url!==void 0&&(He(r.source_video_url,{instancePath:t+"/source_\
video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?He.errors:e.concat(He.errors),s=
e.length)),r.duration_seconds!==void 0&&(he(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.output_resolution!==void 0&&(V(
r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||
(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,{instancePath:t+"/aspec\
t_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),
r.ratio!==void 0&&(pe(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?
pe.errors:e.concat(pe.errors),s=e.length)),r.negative_prompt!==void 0&&(ae(r.negative_prompt,{instancePath:t+"/negative_\
prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),
r.enable_prompt_expansion!==void 0&&(L(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,
parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.seed!==
void 0&&(P(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?P.errors:e.concat(
P.errors),s=e.length)),r.acceleration!==void 0&&(ce(r.acceleration,{instancePath:t+"/acceleration",parentData:r,parentDataProperty:"\
acceleration",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.enable_safety_checker!==void 0&&(O(
r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",
rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.watermark!==void 0&&(fe(r.watermark,{instancePath:t+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),
r.audio!==void 0&&(Oe(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?
Oe.errors:e.concat(Oe.errors),s=e.length)),r.driving_audio_url!==void 0&&(We(r.driving_audio_url,{instancePath:t+"/drivi\
ng_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?We.errors:e.concat(We.errors),
s=e.length)),r.background_audio_url!==void 0&&(me(r.background_audio_url,{instancePath:t+"/background_audio_url",parentData:r,
parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.callback_url!==
void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return So.errors=e,s===0}var vi=zo,Oa={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"wan-2.6-image-to-video"},prompt:{
$ref:"s256"},first_frame_image_url:{$ref:"s91"},last_frame_image_url:{$ref:"s283"},source_video_url:{$ref:"s284"},duration_seconds:{
$ref:"s257"},output_resolution:{$ref:"s101"},aspect_ratio:{$ref:"s259"},ratio:{$ref:"s260"},negative_prompt:{$ref:"s261"},
enable_prompt_expansion:{$ref:"s266"},acceleration:{$ref:"s267"},enable_safety_checker:{$ref:"s268"},watermark:{$ref:"s2\
69"},audio:{$ref:"s285"},multi_shots:{$ref:"s273"},driving_audio_url:{$ref:"s286"},background_audio_url:{$ref:"s270"},callback_url:{
$ref:"s29"}}};function zo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!ne.call(Oa.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="wan-2.6-image-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.6-ima\
ge-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(N(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.
first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.last_frame_image_url!==void 0&&
(Ce(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length)),r.source_video_url!==void 0&&(He(r.source_video_url,
{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?He.errors:
e.concat(He.errors),s=e.length)),r.duration_seconds!==void 0&&(he(r.duration_seconds,{instancePath:t+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),
r.output_resolution!==void 0&&(V(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(
oe.errors),s=e.length)),r.ratio!==void 0&&(pe(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||
(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.negative_prompt!==void 0&&(ae(r.negative_prompt,{instancePath:t+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),
s=e.length)),r.enable_prompt_expansion!==void 0&&(L(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",
parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),
r.acceleration!==void 0&&(ce(r.acceleration,{instancePath:t+"/acceleration",parentData:r,parentDataProperty:"acceleratio\
n",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.enable_safety_checker!==void 0&&(O(r.enable_safety_checker,
{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?
O.errors:e.concat(O.errors),s=e.length)),r.watermark!==void 0&&(fe(r.watermark,{instancePath:t+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.audio!==void 0&&(Oe(
r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.
errors),s=e.length)),r.multi_shots!==void 0&&(Me(r.multi_shots,{instancePath:t+"/multi_shots",parentData:r,parentDataProperty:"\
multi_shots",rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.driving_audio_url!==void 0&&(We(r.driving_audio_url,
{instancePath:t+"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?We.errors:
e.concat(We.errors),s=e.length)),r.background_audio_url!==void 0&&(me(r.background_audio_url,{instancePath:t+"/backgroun\
d_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),
s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return zo.errors=e,s===0}function $s(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return $s.errors=e,s===0}var bi=Lo,rn={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_ima\
ge_url","audio"],properties:{model:{type:"string",const:"wan-2.6-flash-image-to-video"},prompt:{$ref:"s256"},first_frame_image_url:{
$ref:"s91"},last_frame_image_url:{$ref:"s283"},source_video_url:{$ref:"s284"},duration_seconds:{type:"integer",enum:[5,10,
15]},output_resolution:{$ref:"s101"},aspect_ratio:{$ref:"s259"},ratio:{$ref:"s260"},negative_prompt:{$ref:"s261"},enable_prompt_expansion:{
$ref:"s266"},acceleration:{$ref:"s267"},enable_safety_checker:{$ref:"s268"},watermark:{$ref:"s269"},audio:{$ref:"s289"},
multi_shots:{$ref:"s273"},driving_audio_url:{$ref:"s286"},background_audio_url:{$ref:"s270"},callback_url:{$ref:"s29"}}};
function Lo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}if(r.audio===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"audio"},message:"must have required property 'audio'"};
e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(rn.properties,o)){let n={instancePath:t,keyword:"additionalPrope\
rties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==
void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.6-flash-image-to-video"){let n={instancePath:t+"/model",keyword:"\
const",params:{allowedValue:"wan-2.6-flash-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),
s++}}if(r.prompt!==void 0&&(N(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(
j.errors),s=e.length)),r.last_frame_image_url!==void 0&&(Ce(r.last_frame_image_url,{instancePath:t+"/last_frame_image_ur\
l",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length)),
r.source_video_url!==void 0&&(He(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"\
source_video_url",rootData:l})||(e=e===null?He.errors:e.concat(He.errors),s=e.length)),r.duration_seconds!==void 0){let o=r.
duration_seconds;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let n={instancePath:t+"/duration_seconds",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(!(o===5||o===10||o===15)){let n={instancePath:t+
"/duration_seconds",keyword:"enum",params:{allowedValues:rn.properties.duration_seconds.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.output_resolution!==void 0&&(V(r.output_resolution,{instancePath:t+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),
s=e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),r.ratio!==void 0&&(pe(r.ratio,{instancePath:t+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.
negative_prompt!==void 0&&(ae(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"nega\
tive_prompt",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(L(
r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expa\
nsion",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.acceleration!==void 0&&(ce(r.acceleration,{instancePath:t+
"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=
e.length)),r.enable_safety_checker!==void 0&&(O(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.watermark!==
void 0&&(fe(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?
fe.errors:e.concat(fe.errors),s=e.length)),r.audio!==void 0&&($s(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"\
audio",rootData:l})||(e=e===null?$s.errors:e.concat($s.errors),s=e.length)),r.multi_shots!==void 0&&(Me(r.multi_shots,{instancePath:t+
"/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.
length)),r.driving_audio_url!==void 0&&(We(r.driving_audio_url,{instancePath:t+"/driving_audio_url",parentData:r,parentDataProperty:"\
driving_audio_url",rootData:l})||(e=e===null?We.errors:e.concat(We.errors),s=e.length)),r.background_audio_url!==void 0&&
(me(r.background_audio_url,{instancePath:t+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",
rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Lo.errors=e,s===0}var ki=Go,Ta={type:"object",additionalProperties:!1,required:["model","first_frame_image\
_url","duration_seconds","output_resolution"],properties:{model:{type:"string",const:"wan-2.5-image-to-video"},prompt:{$ref:"\
s256"},first_frame_image_url:{$ref:"s91"},last_frame_image_url:{$ref:"s283"},source_video_url:{$ref:"s284"},duration_seconds:{
$ref:"s167"},output_resolution:{$ref:"s101"},aspect_ratio:{$ref:"s259"},ratio:{$ref:"s260"},negative_prompt:{$ref:"s261"},
enable_prompt_expansion:{$ref:"s266"},seed:{$ref:"s1"},acceleration:{$ref:"s267"},enable_safety_checker:{$ref:"s268"},watermark:{
$ref:"s269"},audio:{$ref:"s285"},driving_audio_url:{$ref:"s286"},background_audio_url:{$ref:"s270"},callback_url:{$ref:"\
s29"}}};function Go(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===void 0){let o={
instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required property \
'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:t,keyword:"re\
quired",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};e===null?e=
[o]:e.push(o),s++}if(r.output_resolution===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"out\
put_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!ne.call(Ta.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="wan-2.5-image-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.5-ima\
ge-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(N(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.
first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.last_frame_image_url!==void 0&&
(Ce(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length)),r.source_video_url!==void 0&&(He(r.source_video_url,
{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?He.errors:
e.concat(He.errors),s=e.length)),r.duration_seconds!==void 0&&(tr(r.duration_seconds,{instancePath:t+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?tr.errors:e.concat(tr.errors),s=e.length)),
r.output_resolution!==void 0&&(V(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(
oe.errors),s=e.length)),r.ratio!==void 0&&(pe(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||
(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.negative_prompt!==void 0&&(ae(r.negative_prompt,{instancePath:t+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),
s=e.length)),r.enable_prompt_expansion!==void 0&&(L(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",
parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),
r.seed!==void 0&&(P(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?P.errors:
e.concat(P.errors),s=e.length)),r.acceleration!==void 0&&(ce(r.acceleration,{instancePath:t+"/acceleration",parentData:r,
parentDataProperty:"acceleration",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.enable_safety_checker!==
void 0&&(O(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.watermark!==void 0&&(fe(r.watermark,{instancePath:t+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),
r.audio!==void 0&&(Oe(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?
Oe.errors:e.concat(Oe.errors),s=e.length)),r.driving_audio_url!==void 0&&(We(r.driving_audio_url,{instancePath:t+"/drivi\
ng_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?We.errors:e.concat(We.errors),
s=e.length)),r.background_audio_url!==void 0&&(me(r.background_audio_url,{instancePath:t+"/background_audio_url",parentData:r,
parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.callback_url!==
void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Go.errors=e,s===0}var Di=Io,sn={type:"object",additionalProperties:!1,
required:["model","first_frame_image_url"],properties:{model:{type:"string",const:"wan-2.2-a14b-image-to-video-turbo"},prompt:{
$ref:"s256"},first_frame_image_url:{$ref:"s91"},last_frame_image_url:{$ref:"s283"},source_video_url:{$ref:"s284"},duration_seconds:{
$ref:"s257"},output_resolution:{type:"string",enum:["480p","720p"]},aspect_ratio:{$ref:"s259"},ratio:{$ref:"s260"},negative_prompt:{
$ref:"s261"},enable_prompt_expansion:{$ref:"s266"},seed:{$ref:"s1"},acceleration:{$ref:"s267"},enable_safety_checker:{$ref:"\
s268"},watermark:{$ref:"s269"},audio:{$ref:"s285"},driving_audio_url:{$ref:"s286"},background_audio_url:{$ref:"s270"},callback_url:{
$ref:"s29"}}};function Io(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(sn.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.2-a14b-image-to-video-turbo"){
let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.2-a14b-image-to-video-turbo"},message:"must b\
e equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==void 0&&(N(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(j(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.last_frame_image_url!==void 0&&(Ce(r.last_frame_image_url,
{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
Ce.errors:e.concat(Ce.errors),s=e.length)),r.source_video_url!==void 0&&(He(r.source_video_url,{instancePath:t+"/source_\
video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?He.errors:e.concat(He.errors),s=
e.length)),r.duration_seconds!==void 0&&(he(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.output_resolution!==void 0){let o=r.
output_resolution;if(typeof o!="string"){let n={instancePath:t+"/output_resolution",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="480p"||o==="720p")){let n={instancePath:t+"/output_reso\
lution",keyword:"enum",params:{allowedValues:sn.properties.output_resolution.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[n]:e.push(n),s++}}r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,{instancePath:t+"/aspect_rati\
o",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),r.
ratio!==void 0&&(pe(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?pe.
errors:e.concat(pe.errors),s=e.length)),r.negative_prompt!==void 0&&(ae(r.negative_prompt,{instancePath:t+"/negative_pro\
mpt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),
r.enable_prompt_expansion!==void 0&&(L(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,
parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.seed!==
void 0&&(P(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?P.errors:e.concat(
P.errors),s=e.length)),r.acceleration!==void 0&&(ce(r.acceleration,{instancePath:t+"/acceleration",parentData:r,parentDataProperty:"\
acceleration",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.enable_safety_checker!==void 0&&(O(
r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",
rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.watermark!==void 0&&(fe(r.watermark,{instancePath:t+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),
r.audio!==void 0&&(Oe(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?
Oe.errors:e.concat(Oe.errors),s=e.length)),r.driving_audio_url!==void 0&&(We(r.driving_audio_url,{instancePath:t+"/drivi\
ng_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?We.errors:e.concat(We.errors),
s=e.length)),r.background_audio_url!==void 0&&(me(r.background_audio_url,{instancePath:t+"/background_audio_url",parentData:r,
parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.callback_url!==
void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Io.errors=e,s===0}var qi=Pi;function Pi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
So(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?So.errors:e.concat(So.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;zo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?zo.errors:
e.concat(zo.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;Lo(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?Lo.errors:e.concat(Lo.errors),s=e.length);var c=m===s;if(c&&n)n=!1,u=[u,2];else{
c&&(n=!0,u=2);let h=s;Go(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Go.errors:e.concat(
Go.errors),s=e.length);var c=h===s;if(c&&n)n=!1,u=[u,3];else{c&&(n=!0,u=3);let k=s;Io(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?Io.errors:e.concat(Io.errors),s=e.length);var c=k===s;c&&n?(n=!1,u=[u,4]):c&&(n=!0,u=4)}}}if(n)
s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must m\
atch exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return Pi.errors=e,s===0}function qr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)g(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return qr.errors=e,s===0}function Pr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!$e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Pr.errors=e,s===0}function $r(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return $r.
errors=e,s===0}var $i=Ko,Na={type:"object",additionalProperties:!1,required:["model","source_video_url"],properties:{model:{
type:"string",const:"wan-2.7-edit-video"},source_video_url:{$ref:"s18"},source_video_urls:{$ref:"s299"},prompt:{$ref:"s2\
56"},negative_prompt:{$ref:"s2"},reference_image_url:{$ref:"s300"},output_resolution:{$ref:"s101"},aspect_ratio:{$ref:"s\
89"},duration_seconds:{$ref:"s257"},audio_setting:{$ref:"s301"},enable_prompt_expansion:{$ref:"s266"},watermark:{$ref:"s\
28"},seed:{$ref:"s1"},enable_safety_checker:{$ref:"s268"},audio:{$ref:"s285"},callback_url:{$ref:"s29"}}};function Ko(r,{
instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_video_url===void 0){let o={instancePath:t,keyword:"re\
quired",params:{missingProperty:"source_video_url"},message:"must have required property 'source_video_url'"};e===null?e=
[o]:e.push(o),s++}for(let o in r)if(!ne.call(Na.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.
model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-edit-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"\
wan-2.7-edit-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_video_url!==void 0&&(g(
r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.source_video_urls!==void 0&&(qr(r.source_video_urls,{instancePath:t+
"/source_video_urls",parentData:r,parentDataProperty:"source_video_urls",rootData:l})||(e=e===null?qr.errors:e.concat(qr.
errors),s=e.length)),r.prompt!==void 0&&(N(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.negative_prompt!==void 0&&(y(r.negative_prompt,{instancePath:t+"/\
negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.reference_image_url!==void 0&&(Pr(r.reference_image_url,{instancePath:t+"/reference_image_url",parentData:r,
parentDataProperty:"reference_image_url",rootData:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),s=e.length)),r.output_resolution!==
void 0&&(V(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.aspect_ratio!==void 0&&(wr(r.aspect_ratio,{instancePath:t+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?wr.errors:e.concat(wr.errors),s=
e.length)),r.duration_seconds!==void 0&&(he(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.audio_setting!==void 0&&($r(r.audio_setting,
{instancePath:t+"/audio_setting",parentData:r,parentDataProperty:"audio_setting",rootData:l})||(e=e===null?$r.errors:e.concat(
$r.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(L(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt\
_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
s=e.length)),r.watermark!==void 0&&(D(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermar\
k",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:t+"/seed",
parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.enable_safety_checker!==
void 0&&(O(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.audio!==void 0&&(Oe(r.audio,{instancePath:t+
"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.
callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ko.errors=e,s===0}var xi=Bo,Va={type:"object",additionalProperties:!1,
required:["model","source_video_urls","prompt"],properties:{model:{type:"string",const:"wan-2.6-edit-video"},source_video_url:{
$ref:"s18"},source_video_urls:{$ref:"s299"},prompt:{$ref:"s256"},negative_prompt:{$ref:"s2"},reference_image_url:{$ref:"\
s300"},output_resolution:{$ref:"s101"},aspect_ratio:{$ref:"s259"},duration_seconds:{$ref:"s257"},audio_setting:{$ref:"s3\
01"},enable_prompt_expansion:{$ref:"s266"},watermark:{$ref:"s28"},seed:{$ref:"s1"},enable_safety_checker:{$ref:"s268"},audio:{
$ref:"s285"},multi_shots:{$ref:"s273"},callback_url:{$ref:"s29"}}};function Bo(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.source_video_urls===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"source_video_u\
rls"},message:"must have required property 'source_video_urls'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={
instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===
null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(Va.properties,o)){let n={instancePath:t,keyword:"additionalPropertie\
s",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==
void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.6-edit-video"){let n={instancePath:t+"/model",keyword:"const",
params:{allowedValue:"wan-2.6-edit-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_video_url!==
void 0&&(g(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.source_video_urls!==void 0&&(qr(r.source_video_urls,{instancePath:t+
"/source_video_urls",parentData:r,parentDataProperty:"source_video_urls",rootData:l})||(e=e===null?qr.errors:e.concat(qr.
errors),s=e.length)),r.prompt!==void 0&&(N(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.negative_prompt!==void 0&&(y(r.negative_prompt,{instancePath:t+"/\
negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.reference_image_url!==void 0&&(Pr(r.reference_image_url,{instancePath:t+"/reference_image_url",parentData:r,
parentDataProperty:"reference_image_url",rootData:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),s=e.length)),r.output_resolution!==
void 0&&(V(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,{instancePath:t+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=
e.length)),r.duration_seconds!==void 0&&(he(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.audio_setting!==void 0&&($r(r.audio_setting,
{instancePath:t+"/audio_setting",parentData:r,parentDataProperty:"audio_setting",rootData:l})||(e=e===null?$r.errors:e.concat(
$r.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(L(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt\
_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
s=e.length)),r.watermark!==void 0&&(D(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermar\
k",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:t+"/seed",
parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.enable_safety_checker!==
void 0&&(O(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.audio!==void 0&&(Oe(r.audio,{instancePath:t+
"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.
multi_shots!==void 0&&(Me(r.multi_shots,{instancePath:t+"/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||
(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Bo.
errors=e,s===0}var ji=Ro,Sa={type:"object",additionalProperties:!1,required:["model","source_video_urls","prompt","audio"],
properties:{model:{type:"string",const:"wan-2.6-flash-edit-video"},source_video_url:{$ref:"s18"},source_video_urls:{$ref:"\
s299"},prompt:{$ref:"s256"},negative_prompt:{$ref:"s2"},reference_image_url:{$ref:"s300"},output_resolution:{$ref:"s2"},
aspect_ratio:{$ref:"s259"},duration_seconds:{$ref:"s257"},audio_setting:{$ref:"s301"},enable_prompt_expansion:{$ref:"s26\
6"},watermark:{$ref:"s28"},seed:{$ref:"s1"},enable_safety_checker:{$ref:"s268"},audio:{$ref:"s289"},multi_shots:{$ref:"s\
273"},callback_url:{$ref:"s29"}}};function Ro(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_video_urls===void 0){let o={
instancePath:t,keyword:"required",params:{missingProperty:"source_video_urls"},message:"must have required property 'sou\
rce_video_urls'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.audio===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"audio"},message:"must have required property 'audio'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!ne.call(Sa.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="wan-2.6-flash-edit-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wa\
n-2.6-flash-edit-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_video_url!==void 0&&
(g(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.source_video_urls!==void 0&&(qr(r.source_video_urls,{instancePath:t+
"/source_video_urls",parentData:r,parentDataProperty:"source_video_urls",rootData:l})||(e=e===null?qr.errors:e.concat(qr.
errors),s=e.length)),r.prompt!==void 0&&(N(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.negative_prompt!==void 0&&(y(r.negative_prompt,{instancePath:t+"/\
negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.reference_image_url!==void 0&&(Pr(r.reference_image_url,{instancePath:t+"/reference_image_url",parentData:r,
parentDataProperty:"reference_image_url",rootData:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),s=e.length)),r.output_resolution!==
void 0&&(y(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,{instancePath:t+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=
e.length)),r.duration_seconds!==void 0&&(he(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.audio_setting!==void 0&&($r(r.audio_setting,
{instancePath:t+"/audio_setting",parentData:r,parentDataProperty:"audio_setting",rootData:l})||(e=e===null?$r.errors:e.concat(
$r.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(L(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt\
_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
s=e.length)),r.watermark!==void 0&&(D(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermar\
k",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:t+"/seed",
parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.enable_safety_checker!==
void 0&&(O(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.audio!==void 0&&($s(r.audio,{instancePath:t+
"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?$s.errors:e.concat($s.errors),s=e.length)),r.
multi_shots!==void 0&&(Me(r.multi_shots,{instancePath:t+"/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||
(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ro.
errors=e,s===0}var Ai=Ei;function Ei(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ko(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ko.errors:e.concat(Ko.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Bo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Bo.errors:
e.concat(Bo.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;Ro(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?Ro.errors:e.concat(Ro.errors),s=e.length);var c=m===s;c&&n?(n=!1,u=[u,2]):
c&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return Ei.errors=e,s===0}function xs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!$e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return xs.errors=e,s===0}var Oi=Mo;function Mo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(xs(r.source_image_url,{instancePath:t+
"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?xs.errors:e.concat(xs.errors),
s=e.length)),r.reference_video_url!==void 0&&(g(r.reference_video_url,{instancePath:t+"/reference_video_url",parentData:r,
parentDataProperty:"reference_video_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.output_resolution!==
void 0&&(ur(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?ur.errors:e.concat(ur.errors),s=e.length)),r.enable_safety_checker!==void 0&&(O(r.enable_safety_checker,
{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?
O.errors:e.concat(O.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Mo.errors=e,s===0}var Ti=Co;function Co(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(xs(r.source_image_url,{
instancePath:t+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?xs.errors:
e.concat(xs.errors),s=e.length)),r.reference_video_url!==void 0&&(g(r.reference_video_url,{instancePath:t+"/reference_vi\
deo_url",parentData:r,parentDataProperty:"reference_video_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.
length)),r.output_resolution!==void 0&&(ur(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?ur.errors:e.concat(ur.errors),s=e.length)),r.enable_safety_checker!==void 0&&
(O(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_check\
er",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Co.errors=e,s===0}var Ni=Vi;function Vi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Mo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Mo.errors:e.concat(Mo.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Co(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Co.errors:
e.concat(Co.errors),s=e.length);var c=f===s;if(c&&n?(n=!1,u=[u,1]):c&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[m]:e.push(m),s++}return Vi.errors=e,s===0}var Si=zi,za={type:"object",additionalProperties:!1,required:["source_image\
_url","source_audio_url","prompt"],properties:{model:{type:"string",const:"wan-2.2-a14b-speech-to-video-turbo"},source_image_url:{
$ref:"s18"},source_audio_url:{$ref:"s18"},prompt:{$ref:"s256"},num_frames:{$ref:"s1"},frames_per_second:{$ref:"s1"},output_resolution:{
$ref:"s258"},negative_prompt:{$ref:"s2"},seed:{$ref:"s1"},num_inference_steps:{$ref:"s1"},guidance_scale:{$ref:"s7"},shift:{
$ref:"s7"},enable_safety_checker:{$ref:"s268"},callback_url:{$ref:"s29"}}};function zi(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.source_image_url===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required\
 property 'source_image_url'"};e===null?e=[o]:e.push(o),s++}if(r.source_audio_url===void 0){let o={instancePath:t,keyword:"\
required",params:{missingProperty:"source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?
e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(za.properties,o)){let n={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.2-a14b-speech-to-video\
-turbo"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.2-a14b-speech-to-video-turbo"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(g(r.source_image_url,{instancePath:t+
"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length)),r.source_audio_url!==void 0&&(g(r.source_audio_url,{instancePath:t+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.prompt!==void 0&&(N(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.
num_frames!==void 0&&(P(r.num_frames,{instancePath:t+"/num_frames",parentData:r,parentDataProperty:"num_frames",rootData:l})||
(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.frames_per_second!==void 0&&(P(r.frames_per_second,{instancePath:t+
"/frames_per_second",parentData:r,parentDataProperty:"frames_per_second",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),
s=e.length)),r.output_resolution!==void 0&&(ur(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?ur.errors:e.concat(ur.errors),s=e.length)),r.negative_prompt!==void 0&&(y(r.
negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===
null?y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.num_inference_steps!==void 0&&(P(r.num_inference_steps,
{instancePath:t+"/num_inference_steps",parentData:r,parentDataProperty:"num_inference_steps",rootData:l})||(e=e===null?P.
errors:e.concat(P.errors),s=e.length)),r.guidance_scale!==void 0&&($(r.guidance_scale,{instancePath:t+"/guidance_scale",
parentData:r,parentDataProperty:"guidance_scale",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.shift!==
void 0&&($(r.shift,{instancePath:t+"/shift",parentData:r,parentDataProperty:"shift",rootData:l})||(e=e===null?$.errors:e.
concat($.errors),s=e.length)),r.enable_safety_checker!==void 0&&(O(r.enable_safety_checker,{instancePath:t+"/enable_safe\
ty_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),
s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return zi.errors=e,s===0}var La={type:"string",enum:["1:1","16:9","4:3","21:9","3:4","9:16","8:1","1:8"]};function js(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="1:1"||r==="16:9"||r==="4:3"||r==="21:9"||
r==="3:4"||r==="9:16"||r==="8:1"||r==="1:8")){let o={instancePath:t,keyword:"enum",params:{allowedValues:La.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return js.errors=e,s===0}var Ga={type:"string",enum:["1k","2k","4k"]};function As(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="1k"||r==="2k"||r==="4k")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Ga.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return As.errors=e,s===0}function ht(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.hex===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"hex"},message:"\
must have required property 'hex'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="hex"||o==="ratio")){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}r.hex!==void 0&&(y(r.hex,{instancePath:t+"/hex",parentData:r,parentDataProperty:"hex",rootData:l})||(e=
e===null?y.errors:e.concat(y.errors),s=e.length)),r.ratio!==void 0&&(je(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"\
ratio",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ht.errors=e,s===0}function Es(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)ht(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===
null?ht.errors:e.concat(ht.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}return Es.errors=e,s===0}function Os(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(!Array.isArray(r)){
let o={instancePath:t,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Os.
errors=e,s===0}var Li=Ho,Ia={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"\
string",const:"wan-2.7-image"},prompt:{$ref:"s256"},source_image_urls:{$ref:"s151"},aspect_ratio:{$ref:"s316"},output_resolution:{
$ref:"s317"},output_count:{$ref:"s1"},enable_sequential:{$ref:"s28"},thinking_mode:{$ref:"s28"},watermark:{$ref:"s28"},seed:{
$ref:"s1"},enable_safety_checker:{$ref:"s268"},color_palette:{$ref:"s318"},bbox_list:{$ref:"s320"},callback_url:{$ref:"s\
29"}}};function Ho(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!ne.call(Ia.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="wan-2.7-image"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.7-image"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(N(r.prompt,{instancePath:t+"/prom\
pt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.source_image_urls!==
void 0&&(Ve(r.source_image_urls,{instancePath:t+"/source_image_urls",parentData:r,parentDataProperty:"source_image_urls",
rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.aspect_ratio!==void 0&&(js(r.aspect_ratio,{instancePath:t+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?js.errors:e.concat(js.errors),s=
e.length)),r.output_resolution!==void 0&&(As(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?As.errors:e.concat(As.errors),s=e.length)),r.output_count!==void 0&&(P(r.output_count,
{instancePath:t+"/output_count",parentData:r,parentDataProperty:"output_count",rootData:l})||(e=e===null?P.errors:e.concat(
P.errors),s=e.length)),r.enable_sequential!==void 0&&(D(r.enable_sequential,{instancePath:t+"/enable_sequential",parentData:r,
parentDataProperty:"enable_sequential",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.thinking_mode!==
void 0&&(D(r.thinking_mode,{instancePath:t+"/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.watermark!==void 0&&(D(r.watermark,{instancePath:t+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.seed!==void 0&&(P(r.
seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),
s=e.length)),r.enable_safety_checker!==void 0&&(O(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.color_palette!==
void 0&&(Es(r.color_palette,{instancePath:t+"/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:l})||
(e=e===null?Es.errors:e.concat(Es.errors),s=e.length)),r.bbox_list!==void 0&&(Os(r.bbox_list,{instancePath:t+"/bbox_list",
parentData:r,parentDataProperty:"bbox_list",rootData:l})||(e=e===null?Os.errors:e.concat(Os.errors),s=e.length)),r.callback_url!==
void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Ho.errors=e,s===0}var Gi=Wo,Ka={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-image-pro"},prompt:{$ref:"s256"},source_image_urls:{
$ref:"s151"},aspect_ratio:{$ref:"s316"},output_resolution:{$ref:"s317"},output_count:{$ref:"s1"},enable_sequential:{$ref:"\
s28"},thinking_mode:{$ref:"s28"},watermark:{$ref:"s28"},seed:{$ref:"s1"},enable_safety_checker:{$ref:"s268"},color_palette:{
$ref:"s318"},bbox_list:{$ref:"s320"},callback_url:{$ref:"s29"}}};function Wo(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(Ka.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-image-pro"){let n={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"wan-2.7-image-pro"},message:"must be equal to constant"};e===null?e=[n]:e.
push(n),s++}}r.prompt!==void 0&&(N(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.source_image_urls!==void 0&&(Ve(r.source_image_urls,{instancePath:t+
"/source_image_urls",parentData:r,parentDataProperty:"source_image_urls",rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.
errors),s=e.length)),r.aspect_ratio!==void 0&&(js(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?js.errors:e.concat(js.errors),s=e.length)),r.output_resolution!==void 0&&(As(r.output_resolution,
{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?As.errors:
e.concat(As.errors),s=e.length)),r.output_count!==void 0&&(P(r.output_count,{instancePath:t+"/output_count",parentData:r,
parentDataProperty:"output_count",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.enable_sequential!==
void 0&&(D(r.enable_sequential,{instancePath:t+"/enable_sequential",parentData:r,parentDataProperty:"enable_sequential",
rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.thinking_mode!==void 0&&(D(r.thinking_mode,{instancePath:t+
"/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=
e.length)),r.watermark!==void 0&&(D(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",
rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:t+"/seed",parentData:r,
parentDataProperty:"seed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.enable_safety_checker!==void 0&&
(O(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_check\
er",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.color_palette!==void 0&&(Es(r.color_palette,{instancePath:t+
"/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:l})||(e=e===null?Es.errors:e.concat(Es.errors),
s=e.length)),r.bbox_list!==void 0&&(Os(r.bbox_list,{instancePath:t+"/bbox_list",parentData:r,parentDataProperty:"bbox_li\
st",rootData:l})||(e=e===null?Os.errors:e.concat(Os.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Wo.errors=e,s===0}var Ii=Ki;function Ki(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ho(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ho.errors:e.concat(Ho.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Wo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Wo.errors:
e.concat(Wo.errors),s=e.length);var c=f===s;if(c&&n?(n=!1,u=[u,1]):c&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[m]:e.push(m),s++}return Ki.errors=e,s===0}var Bi=Ri;function Ri(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
_e(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Br(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Br.errors:
e.concat(Br.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;de(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length);var c=m===s;c&&n?(n=!1,u=[u,2]):
c&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return Ri.errors=e,s===0}var Ba={type:"string",enum:["suno-v4","suno-v4.5","suno-v4.5-all","suno-v4.5-plus","suno-v5","suno-v5.5","suno-v6","suno\
-v6-mini","suno-v6-wild"]};function xr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,
s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),s++}if(!(r==="suno-v4"||r==="suno-v4.5"||r==="suno-v4.5-all"||r==="suno-v4.5-plus"||r==="suno-v5"||r==="\
suno-v5.5"||r==="suno-v6"||r==="suno-v6-mini"||r==="suno-v6-wild")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Ba.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return xr.errors=e,s===0}function wt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)>5e3){let o={instancePath:t,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return wt.errors=e,s===0}function jr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return jr.errors=e,s===0}function Ar(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return Ar.errors=e,s===0}function Er(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Er.errors=e,s===0}var Ra={type:"string",enum:["style","voice"]};function Or(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="style"||r==="voice")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Ra.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Or.errors=e,s===0}function Tr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Tr.errors=e,s===0}var Ma={type:"object",additionalProperties:!1,required:["model","vocal_mode","prompt"],properties:{model:{$ref:"s330"},vocal_mode:{
type:"string",const:"auto_lyrics"},prompt:{$ref:"s331"},style_weight:{$ref:"s332"},weirdness_constraint:{$ref:"s333"},audio_weight:{
$ref:"s52"},persona_id:{$ref:"s334"},persona_type:{$ref:"s335"},voice_id:{$ref:"s336"},continue_at:{$ref:"s7"},callback_url:{
$ref:"s29"}}};function Ts(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"vocal_mode"},message:"must have required property 'vocal_mode'"};e===null?e=
[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(Ma.properties,o)){let n={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.model!==void 0&&(xr(r.model,{instancePath:t+"/model",parentData:r,parentDataProperty:"\
model",rootData:l})||(e=e===null?xr.errors:e.concat(xr.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!=
"string"){let n={instancePath:t+"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),s++}if(o!=="auto_lyrics"){let n={instancePath:t+"/vocal_mode",keyword:"const",params:{allowedValue:"auto_l\
yrics"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(wt(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?wt.errors:e.concat(wt.errors),s=e.length)),
r.style_weight!==void 0&&(jr(r.style_weight,{instancePath:t+"/style_weight",parentData:r,parentDataProperty:"style_weigh\
t",rootData:l})||(e=e===null?jr.errors:e.concat(jr.errors),s=e.length)),r.weirdness_constraint!==void 0&&(Ar(r.weirdness_constraint,
{instancePath:t+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:l})||(e=e===null?
Ar.errors:e.concat(Ar.errors),s=e.length)),r.audio_weight!==void 0&&(je(r.audio_weight,{instancePath:t+"/audio_weight",parentData:r,
parentDataProperty:"audio_weight",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),s=e.length)),r.persona_id!==void 0&&
(Er(r.persona_id,{instancePath:t+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:l})||(e=e===null?Er.
errors:e.concat(Er.errors),s=e.length)),r.persona_type!==void 0&&(Or(r.persona_type,{instancePath:t+"/persona_type",parentData:r,
parentDataProperty:"persona_type",rootData:l})||(e=e===null?Or.errors:e.concat(Or.errors),s=e.length)),r.voice_id!==void 0&&
(Tr(r.voice_id,{instancePath:t+"/voice_id",parentData:r,parentDataProperty:"voice_id",rootData:l})||(e=e===null?Tr.errors:
e.concat(Tr.errors),s=e.length)),r.continue_at!==void 0&&($(r.continue_at,{instancePath:t+"/continue_at",parentData:r,parentDataProperty:"\
continue_at",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Ts.errors=e,s===0}function Ns(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)>1e3){let o={instancePath:t,keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 charact\
ers"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[o]:e.push(o),s++}return Ns.errors=e,s===0}function Vs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)>80){let o={instancePath:t,keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Vs.errors=e,s===0}function Ss(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)>200){let o={instancePath:t,keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characte\
rs"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[o]:e.push(o),s++}return Ss.errors=e,s===0}var Ca={type:"string",enum:["male","female"]};function vt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="male"||r==="female")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Ca.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return vt.errors=e,s===0}function zs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}if(typeof r=="number"){if(r>360||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"\
<=",limit:360},message:"must be <= 360"};e===null?e=[o]:e.push(o),s++}if(r<10||isNaN(r)){let o={instancePath:t,keyword:"\
minimum",params:{comparison:">=",limit:10},message:"must be >= 10"};e===null?e=[o]:e.push(o),s++}}return zs.errors=e,s===
0}var Ha={type:"object",additionalProperties:!1,required:["model","vocal_mode","lyrics","style","title"],properties:{model:{
$ref:"s330"},vocal_mode:{type:"string",const:"exact_lyrics"},lyrics:{$ref:"s234"},style:{$ref:"s338"},title:{$ref:"s339"},
negative_tags:{$ref:"s340"},vocal_gender:{$ref:"s341"},duration_seconds:{$ref:"s342"},style_weight:{$ref:"s332"},weirdness_constraint:{
$ref:"s333"},audio_weight:{$ref:"s52"},persona_id:{$ref:"s334"},persona_type:{$ref:"s335"},voice_id:{$ref:"s336"},continue_at:{
$ref:"s7"},callback_url:{$ref:"s29"}}};function Ls(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"vocal_mode"},message:"must have required prope\
rty 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.lyrics===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
lyrics"},message:"must have required property 'lyrics'"};e===null?e=[o]:e.push(o),s++}if(r.style===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"style"},message:"must have required property 'style'"};e===null?e=[o]:e.push(
o),s++}if(r.title===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"title"},message:"must have\
 required property 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(Ha.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0&&(xr(r.model,{instancePath:t+"/model",parentData:r,parentDataProperty:"model",rootData:l})||
(e=e===null?xr.errors:e.concat(xr.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){
let n={instancePath:t+"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="exact_lyrics"){let n={instancePath:t+"/vocal_mode",keyword:"const",params:{allowedValue:"exact_lyrics"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.lyrics!==void 0&&(Se(r.lyrics,{instancePath:t+"/lyrics",parentData:r,
parentDataProperty:"lyrics",rootData:l})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.style!==void 0&&(Ns(r.
style,{instancePath:t+"/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===null?Ns.errors:e.concat(Ns.errors),
s=e.length)),r.title!==void 0&&(Vs(r.title,{instancePath:t+"/title",parentData:r,parentDataProperty:"title",rootData:l})||
(e=e===null?Vs.errors:e.concat(Vs.errors),s=e.length)),r.negative_tags!==void 0&&(Ss(r.negative_tags,{instancePath:t+"/n\
egative_tags",parentData:r,parentDataProperty:"negative_tags",rootData:l})||(e=e===null?Ss.errors:e.concat(Ss.errors),s=
e.length)),r.vocal_gender!==void 0&&(vt(r.vocal_gender,{instancePath:t+"/vocal_gender",parentData:r,parentDataProperty:"\
vocal_gender",rootData:l})||(e=e===null?vt.errors:e.concat(vt.errors),s=e.length)),r.duration_seconds!==void 0&&(zs(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?zs.errors:
e.concat(zs.errors),s=e.length)),r.style_weight!==void 0&&(jr(r.style_weight,{instancePath:t+"/style_weight",parentData:r,
parentDataProperty:"style_weight",rootData:l})||(e=e===null?jr.errors:e.concat(jr.errors),s=e.length)),r.weirdness_constraint!==
void 0&&(Ar(r.weirdness_constraint,{instancePath:t+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_co\
nstraint",rootData:l})||(e=e===null?Ar.errors:e.concat(Ar.errors),s=e.length)),r.audio_weight!==void 0&&(je(r.audio_weight,
{instancePath:t+"/audio_weight",parentData:r,parentDataProperty:"audio_weight",rootData:l})||(e=e===null?je.errors:e.concat(
je.errors),s=e.length)),r.persona_id!==void 0&&(Er(r.persona_id,{instancePath:t+"/persona_id",parentData:r,parentDataProperty:"\
persona_id",rootData:l})||(e=e===null?Er.errors:e.concat(Er.errors),s=e.length)),r.persona_type!==void 0&&(Or(r.persona_type,
{instancePath:t+"/persona_type",parentData:r,parentDataProperty:"persona_type",rootData:l})||(e=e===null?Or.errors:e.concat(
Or.errors),s=e.length)),r.voice_id!==void 0&&(Tr(r.voice_id,{instancePath:t+"/voice_id",parentData:r,parentDataProperty:"\
voice_id",rootData:l})||(e=e===null?Tr.errors:e.concat(Tr.errors),s=e.length)),r.continue_at!==void 0&&($(r.continue_at,
{instancePath:t+"/continue_at",parentData:r,parentDataProperty:"continue_at",rootData:l})||(e=e===null?$.errors:e.concat(
$.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ls.errors=e,s===0}var Wa={type:"object",additionalProperties:!1,required:["model","vocal_mode","style","title"],properties:{model:{$ref:"s\
330"},vocal_mode:{type:"string",const:"instrumental"},style:{$ref:"s338"},title:{$ref:"s339"},negative_tags:{$ref:"s340"},
duration_seconds:{$ref:"s342"},style_weight:{$ref:"s332"},weirdness_constraint:{$ref:"s333"},audio_weight:{$ref:"s52"},persona_id:{
$ref:"s334"},persona_type:{$ref:"s335"},voice_id:{$ref:"s336"},continue_at:{$ref:"s7"},callback_url:{$ref:"s29"}}};function Gs(r,{
instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===void 0){let o={instancePath:t,keyword:"required",
params:{missingProperty:"vocal_mode"},message:"must have required property 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.
style===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"style"},message:"must have required pr\
operty 'style'"};e===null?e=[o]:e.push(o),s++}if(r.title===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
title"},message:"must have required property 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(Wa.properties,
o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0&&(xr(r.model,{instancePath:t+"/model",parentData:r,parentDataProperty:"\
model",rootData:l})||(e=e===null?xr.errors:e.concat(xr.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!=
"string"){let n={instancePath:t+"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),s++}if(o!=="instrumental"){let n={instancePath:t+"/vocal_mode",keyword:"const",params:{allowedValue:"instr\
umental"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.style!==void 0&&(Ns(r.style,{instancePath:t+
"/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===null?Ns.errors:e.concat(Ns.errors),s=e.length)),r.
title!==void 0&&(Vs(r.title,{instancePath:t+"/title",parentData:r,parentDataProperty:"title",rootData:l})||(e=e===null?Vs.
errors:e.concat(Vs.errors),s=e.length)),r.negative_tags!==void 0&&(Ss(r.negative_tags,{instancePath:t+"/negative_tags",parentData:r,
parentDataProperty:"negative_tags",rootData:l})||(e=e===null?Ss.errors:e.concat(Ss.errors),s=e.length)),r.duration_seconds!==
void 0&&(zs(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?zs.errors:e.concat(zs.errors),s=e.length)),r.style_weight!==void 0&&(jr(r.style_weight,{instancePath:t+"/sty\
le_weight",parentData:r,parentDataProperty:"style_weight",rootData:l})||(e=e===null?jr.errors:e.concat(jr.errors),s=e.length)),
r.weirdness_constraint!==void 0&&(Ar(r.weirdness_constraint,{instancePath:t+"/weirdness_constraint",parentData:r,parentDataProperty:"\
weirdness_constraint",rootData:l})||(e=e===null?Ar.errors:e.concat(Ar.errors),s=e.length)),r.audio_weight!==void 0&&(je(
r.audio_weight,{instancePath:t+"/audio_weight",parentData:r,parentDataProperty:"audio_weight",rootData:l})||(e=e===null?
je.errors:e.concat(je.errors),s=e.length)),r.persona_id!==void 0&&(Er(r.persona_id,{instancePath:t+"/persona_id",parentData:r,
parentDataProperty:"persona_id",rootData:l})||(e=e===null?Er.errors:e.concat(Er.errors),s=e.length)),r.persona_type!==void 0&&
(Or(r.persona_type,{instancePath:t+"/persona_type",parentData:r,parentDataProperty:"persona_type",rootData:l})||(e=e===null?
Or.errors:e.concat(Or.errors),s=e.length)),r.voice_id!==void 0&&(Tr(r.voice_id,{instancePath:t+"/voice_id",parentData:r,
parentDataProperty:"voice_id",rootData:l})||(e=e===null?Tr.errors:e.concat(Tr.errors),s=e.length)),r.continue_at!==void 0&&
($(r.continue_at,{instancePath:t+"/continue_at",parentData:r,parentDataProperty:"continue_at",rootData:l})||(e=e===null?
$.errors:e.concat($.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Gs.errors=e,s===0}var Mi=Ci;function Ci(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ts(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ts.errors:e.concat(Ts.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Ls(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ls.errors:
e.concat(Ls.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let ie=s;Gs(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?Gs.errors:e.concat(Gs.errors),s=e.length);var c=ie===s;c&&n?(n=!1,u=[u,2]):
c&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let ie={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[ie]:e.push(ie),s++}let m=s,b=!0,h=s;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let ie;if(r.voice_id===void 0&&(ie="voice_id")){let xe={};e===null?e=[xe]:e.push(xe),s++}}var q=h===
s;if(s=m,e!==null&&(m?e.length=m:e=null),q){let ie=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.persona_id!==void 0){
let De={instancePath:t+"/persona_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[De]:e.push(De),s++}
if(r.persona_type!==void 0){let De={instancePath:t+"/persona_type",keyword:"not",params:{},message:"must NOT be valid"};
e===null?e=[De]:e.push(De),s++}}var q=ie===s;b=q}if(!b){let ie={instancePath:t,keyword:"if",params:{failingKeyword:"then"},
message:'must match "then" schema'};e===null?e=[ie]:e.push(ie),s++}let k=s,Ne=!0,Qe=s;if(r&&typeof r=="object"&&!Array.isArray(
r)){let ie;if(r.model===void 0&&(ie="model")){let xe={};e===null?e=[xe]:e.push(xe),s++}else if(r.model!==void 0){let xe=r.
model;if(!(xe==="suno-v4"||xe==="suno-v4.5"||xe==="suno-v4.5-all"||xe==="suno-v4.5-plus"||xe==="suno-v5")){let De={};e===
null?e=[De]:e.push(De),s++}}}var Jr=Qe===s;if(s=k,e!==null&&(k?e.length=k:e=null),Jr){let ie=s;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.duration_seconds!==void 0){let De={instancePath:t+"/duration_seconds",keyword:"not",params:{},message:"\
must NOT be valid"};e===null?e=[De]:e.push(De),s++}var Jr=ie===s;Ne=Jr}if(!Ne){let ie={instancePath:t,keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[ie]:e.push(ie),s++}return Ci.errors=e,s===0}var Hi=Wi;function Wi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let h;if(r.voice_id===void 0&&(h="voice_id")){let q={};e===null?e=[q]:e.push(q),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.persona_id!==void 0){
let k={instancePath:t+"/persona_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.push(k),s++}if(r.
persona_type!==void 0){let k={instancePath:t+"/persona_type",keyword:"not",params:{},message:"must NOT be valid"};e===null?
e=[k]:e.push(k),s++}}var _=h===s;n=_}if(!n){let h={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'m\
ust match "then" schema'};e===null?e=[h]:e.push(h),s++}let f=s,c=!0,m=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let h;
if(r.model===void 0&&(h="model")){let q={};e===null?e=[q]:e.push(q),s++}else if(r.model!==void 0){let q=r.model;if(!(q===
"suno-v4"||q==="suno-v4.5"||q==="suno-v4.5-all"||q==="suno-v4.5-plus"||q==="suno-v5")){let k={};e===null?e=[k]:e.push(k),
s++}}}var b=m===s;if(s=f,e!==null&&(f?e.length=f:e=null),b){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==
void 0){let k={instancePath:t+"/duration_seconds",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.
push(k),s++}var b=h===s;c=b}if(!c){let h={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema'};e===null?e=[h]:e.push(h),s++}return Ts(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||
(e=e===null?Ts.errors:e.concat(Ts.errors),s=e.length),Wi.errors=e,s===0}var Fi=Ui;function Ui(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let h;if(r.voice_id===void 0&&(h="voice_id")){let q={};e===null?e=[q]:e.push(q),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.persona_id!==void 0){
let k={instancePath:t+"/persona_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.push(k),s++}if(r.
persona_type!==void 0){let k={instancePath:t+"/persona_type",keyword:"not",params:{},message:"must NOT be valid"};e===null?
e=[k]:e.push(k),s++}}var _=h===s;n=_}if(!n){let h={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'m\
ust match "then" schema'};e===null?e=[h]:e.push(h),s++}let f=s,c=!0,m=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let h;
if(r.model===void 0&&(h="model")){let q={};e===null?e=[q]:e.push(q),s++}else if(r.model!==void 0){let q=r.model;if(!(q===
"suno-v4"||q==="suno-v4.5"||q==="suno-v4.5-all"||q==="suno-v4.5-plus"||q==="suno-v5")){let k={};e===null?e=[k]:e.push(k),
s++}}}var b=m===s;if(s=f,e!==null&&(f?e.length=f:e=null),b){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==
void 0){let k={instancePath:t+"/duration_seconds",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.
push(k),s++}var b=h===s;c=b}if(!c){let h={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema'};e===null?e=[h]:e.push(h),s++}return Ls(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||
(e=e===null?Ls.errors:e.concat(Ls.errors),s=e.length),Ui.errors=e,s===0}var Zi=Yi;function Yi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let h;if(r.voice_id===void 0&&(h="voice_id")){let q={};e===null?e=[q]:e.push(q),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.persona_id!==void 0){
let k={instancePath:t+"/persona_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.push(k),s++}if(r.
persona_type!==void 0){let k={instancePath:t+"/persona_type",keyword:"not",params:{},message:"must NOT be valid"};e===null?
e=[k]:e.push(k),s++}}var _=h===s;n=_}if(!n){let h={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'m\
ust match "then" schema'};e===null?e=[h]:e.push(h),s++}let f=s,c=!0,m=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let h;
if(r.model===void 0&&(h="model")){let q={};e===null?e=[q]:e.push(q),s++}else if(r.model!==void 0){let q=r.model;if(!(q===
"suno-v4"||q==="suno-v4.5"||q==="suno-v4.5-all"||q==="suno-v4.5-plus"||q==="suno-v5")){let k={};e===null?e=[k]:e.push(k),
s++}}}var b=m===s;if(s=f,e!==null&&(f?e.length=f:e=null),b){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==
void 0){let k={instancePath:t+"/duration_seconds",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.
push(k),s++}var b=h===s;c=b}if(!c){let h={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema'};e===null?e=[h]:e.push(h),s++}return Gs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||
(e=e===null?Gs.errors:e.concat(Gs.errors),s=e.length),Yi.errors=e,s===0}var Xi=Fo,Fa={type:"object",required:["id","stat\
us"],properties:{id:{$ref:"s32"},status:{type:"string",enum:["pending","processing"]},generation_stage:{$ref:"s44"},audios:{
type:"array",items:{$ref:"s45"}}}};function Fo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={
instancePath:t,keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===
null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+
"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="pending"||
o==="processing")){let n={instancePath:t+"/status",keyword:"enum",params:{allowedValues:Fa.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(r.generation_stage!==void 0&&(ee(r.generation_stage,
{instancePath:t+"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:l})||(e=e===null?ee.errors:
e.concat(ee.errors),s=e.length)),r.audios!==void 0){let o=r.audios;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)
ns(o[u],{instancePath:t+"/audios/"+u,parentData:o,parentDataProperty:u,rootData:l})||(e=e===null?ns.errors:e.concat(ns.errors),
s=e.length)}else{let n={instancePath:t+"/audios",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Fo.errors=e,s===0}var Xe=ye;function ye(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="failed"){let n={instancePath:t+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}
r.error!==void 0&&(y(r.error,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)),r.generation_stage!==void 0&&(ee(r.generation_stage,{instancePath:t+"/generatio\
n_stage",parentData:r,parentDataProperty:"generation_stage",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return ye.errors=e,s===0}var Qi=Ji;function Ji(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Fo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Fo.errors:e.concat(Fo.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Mr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Mr.errors:
e.concat(Mr.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;ye(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length);var c=m===s;c&&n?(n=!1,u=[u,2]):
c&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return Ji.errors=e,s===0}function Is(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.status===void 0){let n={instancePath:t,keyword:"required",params:{missingProperty:"status"},
message:"must have required property 'status'"};e===null?e=[n]:e.push(n),s++}if(r.status!==void 0){let n=r.status;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n))){let u={instancePath:t+"/status",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[u]:e.push(u),s++}if(typeof n=="number"){if(n>599||isNaN(n)){let u={instancePath:t+"/status",keyword:"\
maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"};e===null?e=[u]:e.push(u),s++}if(n<100||isNaN(n)){let u={
instancePath:t+"/status",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be >= 100"};e===null?e=[u]:e.
push(u),s++}}}if(r.content_type!==void 0&&(y(r.content_type,{instancePath:t+"/content_type",parentData:r,parentDataProperty:"\
content_type",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.headers!==void 0){let n=r.headers;if(!(n&&
typeof n=="object"&&!Array.isArray(n))){let u={instancePath:t+"/headers",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[u]:e.push(u),s++}}if(r.body!==void 0){let n=r.body,u=s,_=!1,f=null,c=s;if(!(n&&typeof n=="o\
bject"&&!Array.isArray(n))){let b={instancePath:t+"/body",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[b]:e.push(b),s++}var o=c===s;o&&(_=!0,f=0);let m=s;y(n,{instancePath:t+"/body",parentData:r,parentDataProperty:"\
body",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length);var o=m===s;if(o&&_?(_=!1,f=[f,1]):o&&(_=!0,f=1),
_)s=u,e!==null&&(u?e.length=u:e=null);else{let b={instancePath:t+"/body",keyword:"oneOf",params:{passingSchemas:f},message:"\
must match exactly one schema in oneOf"};e===null?e=[b]:e.push(b),s++}}}else{let n={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Is.errors=e,s===0}var eu=Uo;function Uo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
response===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"response"},message:"must have requi\
red property 'response'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.response!==void 0&&(Is(r.response,{instancePath:t+"/response",
parentData:r,parentDataProperty:"response",rootData:l})||(e=e===null?Is.errors:e.concat(Is.errors),s=e.length)),r.usage!==
void 0&&(E(r.usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?E.errors:e.
concat(E.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[o]:e.push(o),s++}return Uo.errors=e,s===0}var ru=Zo;function Zo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="failed"){let n={instancePath:t+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}
r.error!==void 0&&(y(r.error,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)),r.response!==void 0&&(Is(r.response,{instancePath:t+"/response",parentData:r,parentDataProperty:"\
response",rootData:l})||(e=e===null?Is.errors:e.concat(Is.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Zo.errors=e,s===0}var su=ou;function ou(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
_e(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Uo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Uo.errors:
e.concat(Uo.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;Zo(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?Zo.errors:e.concat(Zo.errors),s=e.length);var c=m===s;c&&n?(n=!1,u=[u,2]):
c&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return ou.errors=e,s===0}function pr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return pr.errors=e,s===0}function ar(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return ar.errors=e,s===0}function Te(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Te.errors=e,s===0}function Nr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Nr.errors=e,s===0}var tu=nu;function nu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[o]:e.push(o),s++}if(r.source_audio_id===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"source_audio_id"},message:"must have required \
property 'source_audio_id'"};e===null?e=[o]:e.push(o),s++}if(r.name===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.description===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"description"},message:"must have required property 'de\
scription'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="source_task_id"||o==="source_audio_id"||o==="name"||o===
"description")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT hav\
e additional properties"};e===null?e=[n]:e.push(n),s++}r.source_task_id!==void 0&&(pr(r.source_task_id,{instancePath:t+"\
/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:l})||(e=e===null?pr.errors:e.concat(pr.errors),
s=e.length)),r.source_audio_id!==void 0&&(ar(r.source_audio_id,{instancePath:t+"/source_audio_id",parentData:r,parentDataProperty:"\
source_audio_id",rootData:l})||(e=e===null?ar.errors:e.concat(ar.errors),s=e.length)),r.name!==void 0&&(Te(r.name,{instancePath:t+
"/name",parentData:r,parentDataProperty:"name",rootData:l})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length)),r.description!==
void 0&&(Nr(r.description,{instancePath:t+"/description",parentData:r,parentDataProperty:"description",rootData:l})||(e=
e===null?Nr.errors:e.concat(Nr.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return nu.errors=e,s===0}function bt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return bt.errors=e,s===0}function Vr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}r.id!==void 0&&(bt(r.id,{instancePath:t+"/id",parentData:r,
parentDataProperty:"id",rootData:l})||(e=e===null?bt.errors:e.concat(bt.errors),s=e.length)),r.name!==void 0&&(Te(r.name,
{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:l})||(e=e===null?Te.errors:e.concat(Te.errors),s=
e.length)),r.description!==void 0&&(Nr(r.description,{instancePath:t+"/description",parentData:r,parentDataProperty:"des\
cription",rootData:l})||(e=e===null?Nr.errors:e.concat(Nr.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Vr.errors=e,s===0}var lu=iu;function iu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.persona===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"person\
a"},message:"must have required property 'persona'"};e===null?e=[o]:e.push(o),s++}r.id!==void 0&&(v(r.id,{instancePath:t+
"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.status!==
void 0&&(y(r.status,{instancePath:t+"/status",parentData:r,parentDataProperty:"status",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.persona!==void 0&&(Vr(r.persona,{instancePath:t+"/persona",parentData:r,parentDataProperty:"\
persona",rootData:l})||(e=e===null?Vr.errors:e.concat(Vr.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return iu.errors=e,s===0}var uu=pu,Ua={type:"\
object",required:["persona","status"],properties:{persona:{$ref:"s366"},status:{type:"string",enum:["available","failed"]}}};
function pu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.persona===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"person\
a"},message:"must have required property 'persona'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(
o),s++}if(r.persona!==void 0&&(Vr(r.persona,{instancePath:t+"/persona",parentData:r,parentDataProperty:"persona",rootData:l})||
(e=e===null?Vr.errors:e.concat(Vr.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+
"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="availab\
le"||o==="failed")){let n={instancePath:t+"/status",keyword:"enum",params:{allowedValues:Ua.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return pu.errors=e,s===0}function Ks(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Ks.errors=e,s===0}var au=cu;function cu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.description===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"de\
scription"},message:"must have required property 'description'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(o!=="des\
cription"){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have add\
itional properties"};e===null?e=[n]:e.push(n),s++}r.description!==void 0&&(Ks(r.description,{instancePath:t+"/descriptio\
n",parentData:r,parentDataProperty:"description",rootData:l})||(e=e===null?Ks.errors:e.concat(Ks.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return cu.
errors=e,s===0}var St=fu;function fu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.style===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"style"},
message:"must have required property 'style'"};e===null?e=[o]:e.push(o),s++}r.style!==void 0&&(y(r.style,{instancePath:t+
"/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return fu.
errors=e,s===0}function Fe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Fe.errors=e,s===0}function Ue(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Ue.errors=e,s===0}var Za={type:"string",enum:["Lead Vocal","Drum Kit","Kick","Snare","Risers","Bass","Backing Vocals","Piano","Electric Gu\
itar","Percussion","String Section","Synth","Acoustic Guitar","Sound Effects","Synth Pad","Synth Bass","Guitar","Brass S\
ection","Organ","Electronic Drum Kit","Lead Electric Guitar","Synth Keys","Rhythm Electric Guitar","Electric Piano","Upr\
ight Bass","Keyboards","Distorted Electric Guitar","Synth Strings","Synth Lead","Woodwinds","Rhythm Acoustic Guitar","Fl\
ute","Harp","Tambourine","Trumpet","Arpeggiator","Accordion","Fiddle","Pedal Steel Guitar","Synth Voice","Violin","Digit\
al Piano","Synth Brass","Mandolin","Choir","Banjo","Bells","Clarinet","Tenor Saxophone","Trombone","Shaker","French Horn",
"Glockenspiel","Electric Bass","Cello","Timpani","Harmonica","Marimba","Vibraphone","Lap Steel Guitar","Saxophone","Orch\
estra","Horns","Cymbals","Hand Clap","Oboe","Celesta","Congas","Drone","Alto Saxophone","Double Bass","Ukulele","Harpsic\
hord","Baritone Saxophone","Xylophone","Tuba","Bass Guitar","Whistle","Lead Guitar","Rhodes","808","Bongos","Bassoon","C\
owbell","Viola","Sitar","Steel Drums","Piccolo","Theremin","Bagpipes","Hi-Hat","Music Box","Melodica","Tabla","Koto","Dj\
embe","Taiko","Didgeridoo"]};function kt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,
s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),s++}if(!(r==="Lead Vocal"||r==="Drum Kit"||r==="Kick"||r==="Snare"||r==="Risers"||r==="Bass"||r==="Backi\
ng Vocals"||r==="Piano"||r==="Electric Guitar"||r==="Percussion"||r==="String Section"||r==="Synth"||r==="Acoustic Guita\
r"||r==="Sound Effects"||r==="Synth Pad"||r==="Synth Bass"||r==="Guitar"||r==="Brass Section"||r==="Organ"||r==="Electro\
nic Drum Kit"||r==="Lead Electric Guitar"||r==="Synth Keys"||r==="Rhythm Electric Guitar"||r==="Electric Piano"||r==="Up\
right Bass"||r==="Keyboards"||r==="Distorted Electric Guitar"||r==="Synth Strings"||r==="Synth Lead"||r==="Woodwinds"||r===
"Rhythm Acoustic Guitar"||r==="Flute"||r==="Harp"||r==="Tambourine"||r==="Trumpet"||r==="Arpeggiator"||r==="Accordion"||
r==="Fiddle"||r==="Pedal Steel Guitar"||r==="Synth Voice"||r==="Violin"||r==="Digital Piano"||r==="Synth Brass"||r==="Ma\
ndolin"||r==="Choir"||r==="Banjo"||r==="Bells"||r==="Clarinet"||r==="Tenor Saxophone"||r==="Trombone"||r==="Shaker"||r===
"French Horn"||r==="Glockenspiel"||r==="Electric Bass"||r==="Cello"||r==="Timpani"||r==="Harmonica"||r==="Marimba"||r===
"Vibraphone"||r==="Lap Steel Guitar"||r==="Saxophone"||r==="Orchestra"||r==="Horns"||r==="Cymbals"||r==="Hand Clap"||r===
"Oboe"||r==="Celesta"||r==="Congas"||r==="Drone"||r==="Alto Saxophone"||r==="Double Bass"||r==="Ukulele"||r==="Harpsicho\
rd"||r==="Baritone Saxophone"||r==="Xylophone"||r==="Tuba"||r==="Bass Guitar"||r==="Whistle"||r==="Lead Guitar"||r==="Rh\
odes"||r==="808"||r==="Bongos"||r==="Bassoon"||r==="Cowbell"||r==="Viola"||r==="Sitar"||r==="Steel Drums"||r==="Piccolo"||
r==="Theremin"||r==="Bagpipes"||r==="Hi-Hat"||r==="Music Box"||r==="Melodica"||r==="Tabla"||r==="Koto"||r==="Djembe"||r===
"Taiko"||r==="Didgeridoo")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Za.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[o]:e.push(o),s++}return kt.errors=e,s===0}var mu=du,Ya={type:"object",additionalProperties:!1,
required:["task_id","audio_id"],properties:{task_id:{$ref:"s373"},audio_id:{$ref:"s374"},type:{type:"string",enum:["sepa\
rate_vocal","split_stem","split_stem_advanced"]},stem_name:{$ref:"s375"},callback_url:{$ref:"s29"}},if:{properties:{type:{
const:"split_stem_advanced"}},required:["type"],additionalProperties:!0},then:{properties:{stem_name:{$ref:"s2"}},required:[
"stem_name"],additionalProperties:!0}};function du(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.type===void 0&&(f="type")){let c={};
e===null?e=[c]:e.push(c),s++}else if(r.type!==void 0&&r.type!=="split_stem_advanced"){let c={};e===null?e=[c]:e.push(c),
s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let f=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.stem_name===
void 0){let m={instancePath:t,keyword:"required",params:{missingProperty:"stem_name"},message:"must have required proper\
ty 'stem_name'"};e===null?e=[m]:e.push(m),s++}r.stem_name!==void 0&&(y(r.stem_name,{instancePath:t+"/stem_name",parentData:r,
parentDataProperty:"stem_name",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}var _=f===s;n=_}if(!n){
let f={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[f]:e.push(
f),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.task_id===void 0){let f={instancePath:t,keyword:"required",params:{
missingProperty:"task_id"},message:"must have required property 'task_id'"};e===null?e=[f]:e.push(f),s++}if(r.audio_id===
void 0){let f={instancePath:t,keyword:"required",params:{missingProperty:"audio_id"},message:"must have required propert\
y 'audio_id'"};e===null?e=[f]:e.push(f),s++}for(let f in r)if(!(f==="task_id"||f==="audio_id"||f==="type"||f==="stem_nam\
e"||f==="callback_url")){let c={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:f},message:"mus\
t NOT have additional properties"};e===null?e=[c]:e.push(c),s++}if(r.task_id!==void 0&&(Fe(r.task_id,{instancePath:t+"/t\
ask_id",parentData:r,parentDataProperty:"task_id",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.
audio_id!==void 0&&(Ue(r.audio_id,{instancePath:t+"/audio_id",parentData:r,parentDataProperty:"audio_id",rootData:l})||(e=
e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),r.type!==void 0){let f=r.type;if(typeof f!="string"){let c={instancePath:t+
"/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}if(!(f==="separate_\
vocal"||f==="split_stem"||f==="split_stem_advanced")){let c={instancePath:t+"/type",keyword:"enum",params:{allowedValues:Ya.
properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),s++}}r.stem_name!==
void 0&&(kt(r.stem_name,{instancePath:t+"/stem_name",parentData:r,parentDataProperty:"stem_name",rootData:l})||(e=e===null?
kt.errors:e.concat(kt.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let f={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}return du.errors=e,s===0}var cr=we,
Xa={type:"object",required:["id","status"],properties:{id:{$ref:"s32"},status:{type:"string",enum:["pending","processing"]},
generation_stage:{$ref:"s44"}}};function we(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(
o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?x.
errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+"/\
status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="pending"||
o==="processing")){let n={instancePath:t+"/status",keyword:"enum",params:{allowedValues:Xa.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.generation_stage!==void 0&&(ee(r.generation_stage,
{instancePath:t+"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:l})||(e=e===null?ee.errors:
e.concat(ee.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[o]:e.push(o),s++}return we.errors=e,s===0}var _u=yu;function yu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
we(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Cr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Cr.errors:
e.concat(Cr.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;ye(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length);var c=m===s;c&&n?(n=!1,u=[u,2]):
c&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return yu.errors=e,s===0}function Dt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(te(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Dt.errors=e,s===0}var gu=hu;function hu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="task_id"||o===
"callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),s++}r.task_id!==void 0&&(Dt(r.task_id,{instancePath:t+"/task_id",parentData:r,
parentDataProperty:"task_id",rootData:l})||(e=e===null?Dt.errors:e.concat(Dt.errors),s=e.length)),r.callback_url!==void 0&&
(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return hu.errors=e,s===0}var wu=vu;function vu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
we(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Hr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Hr.errors:
e.concat(Hr.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;ye(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length);var c=m===s;c&&n?(n=!1,u=[u,2]):
c&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return vu.errors=e,s===0}var bu=ku;function ku(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}if(r.audio_id===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"audio_id"},message:"must have required property 'audio_id'"};e===null?e=[o]:
e.push(o),s++}for(let o in r)if(!(o==="task_id"||o==="audio_id"||o==="callback_url")){let n={instancePath:t,keyword:"add\
itionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),
s++}r.task_id!==void 0&&(Fe(r.task_id,{instancePath:t+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||
(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.audio_id!==void 0&&(Ue(r.audio_id,{instancePath:t+"/audio_id",parentData:r,
parentDataProperty:"audio_id",rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),r.callback_url!==void 0&&
(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return ku.errors=e,s===0}var zt=Du;function Du(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
we(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Wr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Wr.errors:
e.concat(Wr.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;ye(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length);var c=m===s;c&&n?(n=!1,u=[u,2]):
c&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return Du.errors=e,s===0}function Bs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Bs.
errors=e,s===0}function Rs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Rs.
errors=e,s===0}var qu=Pu;function Pu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}if(r.audio_id===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"audio_id"},message:"must have required property 'audio_id'"};e===null?e=[o]:
e.push(o),s++}for(let o in r)if(!(o==="task_id"||o==="audio_id"||o==="author"||o==="domain_name"||o==="callback_url")){let n={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}r.task_id!==void 0&&(Fe(r.task_id,{instancePath:t+"/task_id",parentData:r,parentDataProperty:"\
task_id",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.audio_id!==void 0&&(Ue(r.audio_id,{instancePath:t+
"/audio_id",parentData:r,parentDataProperty:"audio_id",rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),
r.author!==void 0&&(Bs(r.author,{instancePath:t+"/author",parentData:r,parentDataProperty:"author",rootData:l})||(e=e===
null?Bs.errors:e.concat(Bs.errors),s=e.length)),r.domain_name!==void 0&&(Rs(r.domain_name,{instancePath:t+"/domain_name",
parentData:r,parentDataProperty:"domain_name",rootData:l})||(e=e===null?Rs.errors:e.concat(Rs.errors),s=e.length)),r.callback_url!==
void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Pu.errors=e,s===0}var Lt=$u;function $u(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
we(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Fr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Fr.errors:
e.concat(Fr.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;ye(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length);var c=m===s;c&&n?(n=!1,u=[u,2]):
c&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return $u.errors=e,s===0}var xu=ju;function ju(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="task_id"||o===
"callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),s++}r.task_id!==void 0&&(v(r.task_id,{instancePath:t+"/task_id",parentData:r,
parentDataProperty:"task_id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.callback_url!==void 0&&
(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return ju.errors=e,s===0}var Au=Eu;function Eu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
we(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Ur(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ur.errors:
e.concat(Ur.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;ye(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length);var c=m===s;c&&n?(n=!1,u=[u,2]):
c&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return Eu.errors=e,s===0}var Ou=Tu;function Tu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="prompt"||o==="call\
back_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have ad\
ditional properties"};e===null?e=[n]:e.push(n),s++}if(r.prompt!==void 0){let o=r.prompt;if(typeof o=="string"){if(te(o)>
200){let n={instancePath:t+"/prompt",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 charact\
ers"};e===null?e=[n]:e.push(n),s++}if(te(o)<1){let n={instancePath:t+"/prompt",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}r.callback_url!==void 0&&(d(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Tu.errors=e,s===0}var Gt=Nu;function Nu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
we(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Zr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Zr.errors:
e.concat(Zr.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;ye(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length);var c=m===s;c&&n?(n=!1,u=[u,2]):
c&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return Nu.errors=e,s===0}var Vu=Su;function Su(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.lyrics_a===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"lyric\
s_a"},message:"must have required property 'lyrics_a'"};e===null?e=[o]:e.push(o),s++}if(r.lyrics_b===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"lyrics_b"},message:"must have required property 'lyrics_b'"};e===null?e=[o]:
e.push(o),s++}for(let o in r)if(!(o==="lyrics_a"||o==="lyrics_b"||o==="callback_url")){let n={instancePath:t,keyword:"ad\
ditionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),
s++}r.lyrics_a!==void 0&&(v(r.lyrics_a,{instancePath:t+"/lyrics_a",parentData:r,parentDataProperty:"lyrics_a",rootData:l})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.lyrics_b!==void 0&&(v(r.lyrics_b,{instancePath:t+"/lyrics_b",parentData:r,
parentDataProperty:"lyrics_b",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.callback_url!==void 0&&
(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return Su.errors=e,s===0}var zu=Lu;function Lu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.description===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"de\
scription"},message:"must have required property 'description'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(o!=="des\
cription"){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have add\
itional properties"};e===null?e=[n]:e.push(n),s++}r.description!==void 0&&(Ks(r.description,{instancePath:t+"/descriptio\
n",parentData:r,parentDataProperty:"description",rootData:l})||(e=e===null?Ks.errors:e.concat(Ks.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Lu.
errors=e,s===0}var Gu=Iu;function Iu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}if(r.audio_id===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"audio_id"},message:"must have required property 'audio_id'"};e===null?e=[o]:
e.push(o),s++}for(let o in r)if(!(o==="task_id"||o==="audio_id")){let n={instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.task_id!==void 0&&(Fe(
r.task_id,{instancePath:t+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||(e=e===null?Fe.errors:e.concat(
Fe.errors),s=e.length)),r.audio_id!==void 0&&(Ue(r.audio_id,{instancePath:t+"/audio_id",parentData:r,parentDataProperty:"\
audio_id",rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Iu.errors=e,s===0}function Sr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.word===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"word"},message:"\
must have required property 'word'"};e===null?e=[o]:e.push(o),s++}if(r.success===void 0){let o={instancePath:t,keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?e=[o]:e.push(o),s++}
if(r.start_time===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"start_time"},message:"must h\
ave required property 'start_time'"};e===null?e=[o]:e.push(o),s++}if(r.end_time===void 0){let o={instancePath:t,keyword:"\
required",params:{missingProperty:"end_time"},message:"must have required property 'end_time'"};e===null?e=[o]:e.push(o),
s++}if(r.palign===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"palign"},message:"must have \
required property 'palign'"};e===null?e=[o]:e.push(o),s++}r.word!==void 0&&(y(r.word,{instancePath:t+"/word",parentData:r,
parentDataProperty:"word",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.success!==void 0&&(D(r.success,
{instancePath:t+"/success",parentData:r,parentDataProperty:"success",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),
s=e.length)),r.start_time!==void 0&&($(r.start_time,{instancePath:t+"/start_time",parentData:r,parentDataProperty:"start\
_time",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.end_time!==void 0&&($(r.end_time,{instancePath:t+
"/end_time",parentData:r,parentDataProperty:"end_time",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),
r.palign!==void 0&&($(r.palign,{instancePath:t+"/palign",parentData:r,parentDataProperty:"palign",rootData:l})||(e=e===null?
$.errors:e.concat($.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return Sr.errors=e,s===0}function zr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(!Array.isArray(r)){
let o={instancePath:t,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return zr.
errors=e,s===0}var It=Ku;function Ku(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.aligned_words===void 0){let f={instancePath:t,keyword:"required",params:{missingProperty:"\
aligned_words"},message:"must have required property 'aligned_words'"};e===null?e=[f]:e.push(f),s++}var _=u===s;if(n=n||
_,!n){let f=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.lyrics===void 0){let m={instancePath:t,keyword:"required",params:{
missingProperty:"lyrics"},message:"must have required property 'lyrics'"};e===null?e=[m]:e.push(m),s++}var _=f===s;n=n||
_}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let f={instancePath:t,keyword:"anyOf",params:{},message:"must match a sc\
hema in anyOf"};e===null?e=[f]:e.push(f),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.aligned_words!==void 0){let f=r.
aligned_words;if(Array.isArray(f)){let c=f.length;for(let m=0;m<c;m++)Sr(f[m],{instancePath:t+"/aligned_words/"+m,parentData:f,
parentDataProperty:m,rootData:l})||(e=e===null?Sr.errors:e.concat(Sr.errors),s=e.length)}else{let c={instancePath:t+"/al\
igned_words",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[c]:e.push(c),s++}}if(r.lyrics!==void 0&&
(zr(r.lyrics,{instancePath:t+"/lyrics",parentData:r,parentDataProperty:"lyrics",rootData:l})||(e=e===null?zr.errors:e.concat(
zr.errors),s=e.length)),r.waveform_data!==void 0){let f=r.waveform_data;if(Array.isArray(f)){let c=f.length;for(let m=0;m<
c;m++)$(f[m],{instancePath:t+"/waveform_data/"+m,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?$.errors:e.
concat($.errors),s=e.length)}else{let c={instancePath:t+"/waveform_data",keyword:"type",params:{type:"array"},message:"m\
ust be array"};e===null?e=[c]:e.push(c),s++}}r.hoot_cer!==void 0&&($(r.hoot_cer,{instancePath:t+"/hoot_cer",parentData:r,
parentDataProperty:"hoot_cer",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.is_streamed!==void 0&&
(D(r.is_streamed,{instancePath:t+"/is_streamed",parentData:r,parentDataProperty:"is_streamed",rootData:l})||(e=e===null?
D.errors:e.concat(D.errors),s=e.length))}else{let f={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[f]:e.push(f),s++}return Ku.errors=e,s===0}var Kt=Bu;function Bu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.aligned_words===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"ali\
gned_words"},message:"must have required property 'aligned_words'"};e===null?e=[o]:e.push(o),s++}if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.aligned_words!==void 0){let o=r.aligned_words;if(Array.isArray(o)){let n=o.length;for(let u=0;u<
n;u++)Sr(o[u],{instancePath:t+"/aligned_words/"+u,parentData:o,parentDataProperty:u,rootData:l})||(e=e===null?Sr.errors:
e.concat(Sr.errors),s=e.length)}else{let n={instancePath:t+"/aligned_words",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[n]:e.push(n),s++}}if(r.lyrics!==void 0&&(zr(r.lyrics,{instancePath:t+"/lyrics",parentData:r,
parentDataProperty:"lyrics",rootData:l})||(e=e===null?zr.errors:e.concat(zr.errors),s=e.length)),r.waveform_data!==void 0){
let o=r.waveform_data;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)$(o[u],{instancePath:t+"/waveform_data/"+u,
parentData:o,parentDataProperty:u,rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)}else{let n={instancePath:t+
"/waveform_data",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.hoot_cer!==
void 0&&($(r.hoot_cer,{instancePath:t+"/hoot_cer",parentData:r,parentDataProperty:"hoot_cer",rootData:l})||(e=e===null?$.
errors:e.concat($.errors),s=e.length)),r.is_streamed!==void 0&&(D(r.is_streamed,{instancePath:t+"/is_streamed",parentData:r,
parentDataProperty:"is_streamed",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Bu.errors=e,s===0}var Bt=Ru;function Ru(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.lyrics===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"lyrics"},message:"\
must have required property 'lyrics'"};e===null?e=[o]:e.push(o),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.aligned_words!==
void 0){let o=r.aligned_words;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)Sr(o[u],{instancePath:t+"/aligned_\
words/"+u,parentData:o,parentDataProperty:u,rootData:l})||(e=e===null?Sr.errors:e.concat(Sr.errors),s=e.length)}else{let n={
instancePath:t+"/aligned_words",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}
if(r.lyrics!==void 0&&(zr(r.lyrics,{instancePath:t+"/lyrics",parentData:r,parentDataProperty:"lyrics",rootData:l})||(e=e===
null?zr.errors:e.concat(zr.errors),s=e.length)),r.waveform_data!==void 0){let o=r.waveform_data;if(Array.isArray(o)){let n=o.
length;for(let u=0;u<n;u++)$(o[u],{instancePath:t+"/waveform_data/"+u,parentData:o,parentDataProperty:u,rootData:l})||(e=
e===null?$.errors:e.concat($.errors),s=e.length)}else{let n={instancePath:t+"/waveform_data",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.hoot_cer!==void 0&&($(r.hoot_cer,{instancePath:t+"/hoot\
_cer",parentData:r,parentDataProperty:"hoot_cer",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.is_streamed!==
void 0&&(D(r.is_streamed,{instancePath:t+"/is_streamed",parentData:r,parentDataProperty:"is_streamed",rootData:l})||(e=e===
null?D.errors:e.concat(D.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Ru.errors=e,s===0}var Mu=Cu;function Cu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}if(r.audio_id===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"audio_id"},message:"must have required property 'audio_id'"};e===null?e=[o]:
e.push(o),s++}if(r.name===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"name"},message:"must\
 have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.description===void 0){let o={instancePath:t,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="task_id"||o==="audio_id"||o==="name"||o==="description")){let n={instancePath:t,keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}r.task_id!==void 0&&(Fe(r.task_id,{instancePath:t+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||
(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.audio_id!==void 0&&(Ue(r.audio_id,{instancePath:t+"/audio_id",parentData:r,
parentDataProperty:"audio_id",rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),r.name!==void 0&&(Te(
r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:l})||(e=e===null?Te.errors:e.concat(Te.errors),
s=e.length)),r.description!==void 0&&(Nr(r.description,{instancePath:t+"/description",parentData:r,parentDataProperty:"d\
escription",rootData:l})||(e=e===null?Nr.errors:e.concat(Nr.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Cu.errors=e,s===0}var Hu=Wu;function Wu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.persona===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"person\
a"},message:"must have required property 'persona'"};e===null?e=[o]:e.push(o),s++}r.persona!==void 0&&(Vr(r.persona,{instancePath:t+
"/persona",parentData:r,parentDataProperty:"persona",rootData:l})||(e=e===null?Vr.errors:e.concat(Vr.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Wu.
errors=e,s===0}var Fu=Uu,Qa={type:"object",additionalProperties:!1,required:["voice_url","vocal_start_seconds","vocal_en\
d_seconds"],properties:{voice_url:{$ref:"s18"},vocal_start_seconds:{$ref:"s1"},vocal_end_seconds:{$ref:"s1"},language:{type:"\
string",enum:["en","zh","es","fr","pt","de","ja","ko","hi","ru"]},callback_url:{$ref:"s29"}}};function Uu(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.voice_url===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"voice_url"},message:"must have required proper\
ty 'voice_url'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_start_seconds===void 0){let o={instancePath:t,keyword:"required",
params:{missingProperty:"vocal_start_seconds"},message:"must have required property 'vocal_start_seconds'"};e===null?e=[
o]:e.push(o),s++}if(r.vocal_end_seconds===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"voca\
l_end_seconds"},message:"must have required property 'vocal_end_seconds'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"voice_url"||o==="vocal_start_seconds"||o==="vocal_end_seconds"||o==="language"||o==="callback_url")){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.voice_url!==void 0&&(g(r.voice_url,{instancePath:t+"/voice_url",parentData:r,parentDataProperty:"v\
oice_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.vocal_start_seconds!==void 0&&(P(r.vocal_start_seconds,
{instancePath:t+"/vocal_start_seconds",parentData:r,parentDataProperty:"vocal_start_seconds",rootData:l})||(e=e===null?P.
errors:e.concat(P.errors),s=e.length)),r.vocal_end_seconds!==void 0&&(P(r.vocal_end_seconds,{instancePath:t+"/vocal_end_\
seconds",parentData:r,parentDataProperty:"vocal_end_seconds",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),
r.language!==void 0){let o=r.language;if(typeof o!="string"){let n={instancePath:t+"/language",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="en"||o==="zh"||o==="es"||o==="fr"||o==="pt"||o===
"de"||o==="ja"||o==="ko"||o==="hi"||o==="ru")){let n={instancePath:t+"/language",keyword:"enum",params:{allowedValues:Qa.
properties.language.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.callback_url!==
void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Uu.errors=e,s===0}var Rt=Zu;function Zu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
we(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Yr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Yr.errors:
e.concat(Yr.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;ye(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length);var c=m===s;c&&n?(n=!1,u=[u,2]):
c&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return Zu.errors=e,s===0}var Yu=Xu;function Xu(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="task_id"||o===
"callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),s++}r.task_id!==void 0&&(v(r.task_id,{instancePath:t+"/task_id",parentData:r,
parentDataProperty:"task_id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.callback_url!==void 0&&
(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return Xu.errors=e,s===0}var Qu=Ju,Ja={type:"object",additionalProperties:!1,required:[
"task_id","verify_url"],properties:{task_id:{$ref:"s26"},verify_url:{$ref:"s18"},voice_name:{$ref:"s363"},description:{$ref:"\
s2"},style:{$ref:"s2"},singer_skill_level:{type:"string",enum:["beginner","intermediate","advanced","professional"]},callback_url:{
$ref:"s29"}}};function Ju(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
task_id"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}if(r.verify_url===void 0){let o={
instancePath:t,keyword:"required",params:{missingProperty:"verify_url"},message:"must have required property 'verify_url\
'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="task_id"||o==="verify_url"||o==="voice_name"||o==="description"||
o==="style"||o==="singer_skill_level"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.task_id!==void 0&&
(v(r.task_id,{instancePath:t+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||(e=e===null?v.errors:e.concat(
v.errors),s=e.length)),r.verify_url!==void 0&&(g(r.verify_url,{instancePath:t+"/verify_url",parentData:r,parentDataProperty:"\
verify_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.voice_name!==void 0&&(Te(r.voice_name,{
instancePath:t+"/voice_name",parentData:r,parentDataProperty:"voice_name",rootData:l})||(e=e===null?Te.errors:e.concat(Te.
errors),s=e.length)),r.description!==void 0&&(y(r.description,{instancePath:t+"/description",parentData:r,parentDataProperty:"\
description",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.style!==void 0&&(y(r.style,{instancePath:t+
"/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.singer_skill_level!==
void 0){let o=r.singer_skill_level;if(typeof o!="string"){let n={instancePath:t+"/singer_skill_level",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="beginner"||o==="intermediate"||o==="adva\
nced"||o==="professional")){let n={instancePath:t+"/singer_skill_level",keyword:"enum",params:{allowedValues:Ja.properties.
singer_skill_level.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.callback_url!==
void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Ju.errors=e,s===0}var ep=rp;function rp(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
we(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length);
var c=_===s;c&&(n=!0,u=0);let f=s;Xr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Xr.errors:
e.concat(Xr.errors),s=e.length);var c=f===s;if(c&&n)n=!1,u=[u,1];else{c&&(n=!0,u=1);let m=s;ye(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length);var c=m===s;c&&n?(n=!1,u=[u,2]):
c&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),s++}return rp.errors=e,s===0}var sp=op;function op(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(o!=="task_id"){let n={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}r.task_id!==void 0&&(v(r.task_id,{instancePath:t+"/task_id",parentData:r,parentDataProperty:"\
task_id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return op.errors=e,s===0}var tp=np;function np(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.is_available===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"i\
s_available"},message:"must have required property 'is_available'"};e===null?e=[o]:e.push(o),s++}r.is_available!==void 0&&
(D(r.is_available,{instancePath:t+"/is_available",parentData:r,parentDataProperty:"is_available",rootData:l})||(e=e===null?
D.errors:e.concat(D.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return np.errors=e,s===0}var lp=ip;function ip(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_audio_id"},message:"must have required property 'source_audio_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"source_audio_id"||o==="source_task_id"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.source_audio_id!==void 0&&
(ar(r.source_audio_id,{instancePath:t+"/source_audio_id",parentData:r,parentDataProperty:"source_audio_id",rootData:l})||
(e=e===null?ar.errors:e.concat(ar.errors),s=e.length)),r.source_task_id!==void 0&&(pr(r.source_task_id,{instancePath:t+"\
/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:l})||(e=e===null?pr.errors:e.concat(pr.errors),
s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ip.errors=e,s===0}var up=pp;function pp(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_audio_id"},message:"must have required property 'source_audio_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"source_audio_id"||o==="source_task_id"||o==="author"||o==="domain_name"||o==="callback_url")){let n={instancePath:t,keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}r.source_audio_id!==void 0&&(ar(r.source_audio_id,{instancePath:t+"/source_audio_id",parentData:r,parentDataProperty:"\
source_audio_id",rootData:l})||(e=e===null?ar.errors:e.concat(ar.errors),s=e.length)),r.source_task_id!==void 0&&(pr(r.source_task_id,
{instancePath:t+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:l})||(e=e===null?pr.errors:e.
concat(pr.errors),s=e.length)),r.author!==void 0&&(Bs(r.author,{instancePath:t+"/author",parentData:r,parentDataProperty:"\
author",rootData:l})||(e=e===null?Bs.errors:e.concat(Bs.errors),s=e.length)),r.domain_name!==void 0&&(Rs(r.domain_name,{
instancePath:t+"/domain_name",parentData:r,parentDataProperty:"domain_name",rootData:l})||(e=e===null?Rs.errors:e.concat(
Rs.errors),s=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return pp.errors=e,s===0}var ap=cp;function cp(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_audio_id"},message:"must have required property 'source_audio_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"source_audio_id"||o==="source_task_id")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.source_audio_id!==void 0&&(ar(r.source_audio_id,
{instancePath:t+"/source_audio_id",parentData:r,parentDataProperty:"source_audio_id",rootData:l})||(e=e===null?ar.errors:
e.concat(ar.errors),s=e.length)),r.source_task_id!==void 0&&(pr(r.source_task_id,{instancePath:t+"/source_task_id",parentData:r,
parentDataProperty:"source_task_id",rootData:l})||(e=e===null?pr.errors:e.concat(pr.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return cp.errors=e,s===0}var fp=mp;function mp(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="source_audio_url"||o==="name")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.source_audio_url!==void 0&&(g(r.source_audio_url,
{instancePath:t+"/source_audio_url",parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),r.name!==void 0&&(Te(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"nam\
e",rootData:l})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return mp.errors=e,s===0}function Ms(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}r.id!==void 0&&(v(r.id,{instancePath:t+"/id",parentData:r,
parentDataProperty:"id",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.name!==void 0&&(Te(r.name,{
instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:l})||(e=e===null?Te.errors:e.concat(Te.errors),s=
e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Ms.errors=e,s===0}var dp=_p;function _p(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.voice===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"voice"},
message:"must have required property 'voice'"};e===null?e=[o]:e.push(o),s++}r.voice!==void 0&&(Ms(r.voice,{instancePath:t+
"/voice",parentData:r,parentDataProperty:"voice",rootData:l})||(e=e===null?Ms.errors:e.concat(Ms.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return _p.
errors=e,s===0}var yp=gp,ec={type:"object",required:["voice","status"],properties:{voice:{$ref:"s437"},status:{type:"str\
ing",enum:["available","failed"]}}};function gp(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.voice===void 0){let o={instancePath:t,keyword:"required",
params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[o]:e.push(o),s++}if(r.status===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"status"},message:"must have required property \
'status'"};e===null?e=[o]:e.push(o),s++}if(r.voice!==void 0&&(Ms(r.voice,{instancePath:t+"/voice",parentData:r,parentDataProperty:"\
voice",rootData:l})||(e=e===null?Ms.errors:e.concat(Ms.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!=
"string"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(!(o==="available"||o==="failed")){let n={instancePath:t+"/status",keyword:"enum",params:{allowedValues:ec.
properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}}else{let o={
instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return gp.errors=
e,s===0}var hp=wp;function wp(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r["if-none-match"]!==void 0){let o=r["if-none-match"];if(typeof o!="string"){let n=typeof o,
u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let _={instancePath:t+"/if-none-match",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r["if-\
none-match"]=u))}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[o]:e.push(o),s++}return wp.errors=e,s===0}var vp=bp;function bp(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.service!==void 0){let o=r.service;if(typeof o!="string"){let n=typeof o,u;if(u===void 0)if(n==
"number"||n=="boolean")u=""+o;else if(o===null)u="";else{let _={instancePath:t+"/service",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r.service=u))}}if(r.action!==
void 0){let o=r.action;if(typeof o!="string"){let n=typeof o,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===
null)u="";else{let _={instancePath:t+"/action",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r.action=u))}}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){
let n=typeof o,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let _={instancePath:t+"/mo\
del",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&
(r.model=u))}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:
e.push(o),s++}return bp.errors=e,s===0}var J=Dp;var Xo=Nt().default,kp=new RegExp("^[ -~]*$","u");function Dp(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let o=r["idempotency-key"];
if(typeof o!="string"){let n=typeof o,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let _={
instancePath:t+"/idempotency-key",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(
_),s++}u!==void 0&&(o=u,r!==void 0&&(r["idempotency-key"]=u))}if(typeof o=="string"){if(Xo(o)>512){let n={instancePath:t+
"/idempotency-key",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[
n]:e.push(n),s++}if(Xo(o)<1){let n={instancePath:t+"/idempotency-key",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}}if(r["x-client-request-id"]!==void 0){let o=r["x-clie\
nt-request-id"];if(typeof o!="string"){let n=typeof o,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)
u="";else{let _={instancePath:t+"/x-client-request-id",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r["x-client-request-id"]=u))}if(typeof o=="string"){if(Xo(o)>512){
let n={instancePath:t+"/x-client-request-id",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512\
 characters"};e===null?e=[n]:e.push(n),s++}if(!kp.test(o)){let n={instancePath:t+"/x-client-request-id",keyword:"pattern",
params:{pattern:"^[ -~]*$"},message:'must match pattern "^[ -~]*$"'};e===null?e=[n]:e.push(n),s++}}}}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Dp.errors=e,s===0}var G=qp;function qp(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0){let o=r.id;if(typeof o!="string"){let n=typeof o,
u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let _={instancePath:t+"/id",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r.id=u))}if(typeof o==
"string"&&Xo(o)<1){let n={instancePath:t+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[o]:e.push(o),s++}return qp.errors=e,s===0}var Qr=Pp;function Pp(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r["x-client-request-id"]!==void 0){let o=r["x-client-request-id"];if(typeof o!="string"){let n=typeof o,
u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let _={instancePath:t+"/x-client-request-\
id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&
(r["x-client-request-id"]=u))}if(typeof o=="string"){if(Xo(o)>512){let n={instancePath:t+"/x-client-request-id",keyword:"\
maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),s++}if(!kp.test(
o)){let n={instancePath:t+"/x-client-request-id",keyword:"pattern",params:{pattern:"^[ -~]*$"},message:'must match patte\
rn "^[ -~]*$"'};e===null?e=[n]:e.push(n),s++}}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Pp.errors=e,s===0}var lc="runapi",ic={getAccount:{method:"GET",path:"/api/v1/me",parameters:{},responses:{200:{whole:on},401:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getBalance:{
method:"GET",path:"/api/v1/me/balance",parameters:{},responses:{200:{whole:ln},401:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getPriceSchedules:{method:"GET",path:"\
/api/v1/price_schedules",parameters:{header:hp,query:vp},responses:{200:{whole:pn},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getPriceQuote:{method:"POST",path:"/api/v1/price_quotes",request:{
whole:cn},parameters:{},responses:{200:{whole:mn},400:{whole:i},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},uploadFile:{method:"POST",path:"/api/v1/files",request:{
whole:_n},parameters:{},bodies:{"multipart/form-data":{whole:hn}},responses:{200:{whole:Vt},400:{whole:i},401:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},prepareUpload:{method:"POST",path:"/api/v1/files/prepare",request:{whole:vn},parameters:{},responses:{200:{
whole:kn},400:{whole:i},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},413:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},confirmUpload:{method:"POST",path:"/api/v1/files/confirm",request:{whole:qn},
parameters:{},responses:{200:{whole:Vt},400:{whole:i},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createLumaModifyVideo:{method:"POST",path:"/api/v1/luma/modify\
_video",request:{whole:$n},tag:{name:"model",values:["luma-modify-video"]},parameters:{header:J},responses:{200:{whole:Y,
choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:C}},
{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:F}},
{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:U}},
{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:Z}},
{values:["failed"],reading:{whole:A}}]}}},getLumaModifyVideo:{method:"GET",path:"/api/v1/luma/modify_video/{id}",parameters:{
path:G},responses:{200:{whole:Nn,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ke}},{values:[
"completed"],reading:{whole:Tn}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createRunwayTextToVideo:{method:"POST",
path:"/api/v1/runway/text_to_video",request:{whole:Ln,choice:{tag:"model",branches:[{values:["runway"],untagged:!0,reading:{
whole:Sn}},{values:["runway"],untagged:!0,reading:{whole:zn}}]}},tag:{name:"model",values:["runway"]},parameters:{header:J},
responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{
whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:T}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["\
completed"],reading:{whole:C}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:F}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:[
"completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:[
"completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getRunwayTextToVideo:{method:"GET",path:"/api/\
v1/runway/text_to_video/{id}",parameters:{path:G},responses:{200:{whole:Kn,choice:{tag:"status",branches:[{values:["pend\
ing","processing"],reading:{whole:ke}},{values:["completed"],reading:{whole:In}},{values:["failed"],reading:{whole:A}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createRunwayExtendVideo:{method:"POST",path:"/api/v1/runway/extend_video",request:{whole:Rn},parameters:{header:J},responses:{
200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:T}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["\
completed"],reading:{whole:C}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:F}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:[
"completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:[
"completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getRunwayExtendVideo:{method:"GET",path:"/api/\
v1/runway/extend_video/{id}",parameters:{path:G},responses:{200:{whole:Hn,choice:{tag:"status",branches:[{values:["pendi\
ng","processing"],reading:{whole:ke}},{values:["completed"],reading:{whole:Cn}},{values:["failed"],reading:{whole:A}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createRunwayAlephEditVideo:{method:"POST",path:"/api/v1/runway_aleph/edit_video",request:{whole:Fn},parameters:{header:J},
responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{
whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:T}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["\
completed"],reading:{whole:C}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:F}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:[
"completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:[
"completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getRunwayAlephEditVideo:{method:"GET",path:"/a\
pi/v1/runway_aleph/edit_video/{id}",parameters:{path:G},responses:{200:{whole:Yn,choice:{tag:"status",branches:[{values:[
"pending","processing"],reading:{whole:ke}},{values:["completed"],reading:{whole:Zn}},{values:["failed"],reading:{whole:A}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createHailuoTextToVideo:{method:"POST",path:"/api/v1/hailuo/text_to_video",request:{whole:el,choice:{tag:"model",branches:[
{values:["hailuo-02-text-to-video-pro"],reading:{whole:Qn}},{values:["hailuo-02-text-to-video-standard"],reading:{whole:Jn}}]}},
tag:{name:"model",values:["hailuo-02-text-to-video-pro","hailuo-02-text-to-video-standard"]},parameters:{header:J},responses:{
200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:T}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{
whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getHailuoTextToVideo:{method:"GET",path:"/api/v1/hailuo/text_to_vide\
o/{id}",parameters:{path:G},responses:{200:{whole:Ye,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:ke}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createHailuoImageToVideo:{
method:"POST",path:"/api/v1/hailuo/image_to_video",request:{whole:il,choice:{tag:"model",branches:[{values:["hailuo-02-i\
mage-to-video-pro"],reading:{whole:ol}},{values:["hailuo-02-image-to-video-standard"],reading:{whole:tl}},{values:["hail\
uo-2.3-image-to-video-pro"],reading:{whole:nl,reasons:[{when:"1080p is chosen",fields:["duration_seconds"],given:{has:["\
output_resolution"],values:{output_resolution:["1080p"]}}}]}},{values:["hailuo-2.3-image-to-video-standard"],reading:{whole:ll,
reasons:[{when:"1080p is chosen",fields:["duration_seconds"],given:{has:["output_resolution"],values:{output_resolution:[
"1080p"]}}}]}}]}},tag:{name:"model",values:["hailuo-02-image-to-video-pro","hailuo-02-image-to-video-standard","hailuo-2\
.3-image-to-video-pro","hailuo-2.3-image-to-video-standard"]},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[
{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{
whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["comp\
leted"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:C}},{values:["c\
ompleted"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:F}},{values:[
"completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:U}},{values:[
"completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:Z}},{values:[
"failed"],reading:{whole:A}}]}}},getHailuoImageToVideo:{method:"GET",path:"/api/v1/hailuo/image_to_video/{id}",parameters:{
path:G},responses:{200:{whole:Ye,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ke}},{values:[
"completed"],reading:{whole:T}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingTextToVideo:{method:"POST",path:"\
/api/v1/kling/text_to_video",request:{whole:gl,choice:{tag:"model",branches:[{values:["kling-3.0"],reading:{whole:wl,choice:{
tag:"multi_shots",branches:[{values:[!1],untagged:!0,reading:{whole:bl}},{values:[!0],reading:{whole:Dl}}]}}},{values:["\
kling-o1"],reading:{whole:pl,reasons:[{when:"a reference video is sent",fields:["prompt","reference_image_urls"],given:{
has:["reference_video_url"]}}]}},{values:["kling-v2.1-master-text-to-video"],reading:{whole:cl}},{values:["kling-v2.5-tu\
rbo-text-to-video-pro"],reading:{whole:fl}},{values:["kling-v2.6"],reading:{whole:ml,reasons:[{when:"sound is wanted",fields:[
"mode"],given:{has:["enable_sound"],values:{enable_sound:[!0]}}}]}},{values:["kling-v3-omni"],reading:{whole:dl}},{values:[
"kling-v3-omni-reference"],reading:{whole:_l}},{values:["kling-v3-turbo-text-to-video"],reading:{whole:yl}}]}},tag:{name:"\
model",values:["kling-3.0","kling-o1","kling-v2.1-master-text-to-video","kling-v2.5-turbo-text-to-video-pro","kling-v2.6",
"kling-v3-omni","kling-v3-omni-reference","kling-v3-turbo-text-to-video"]},parameters:{header:J},responses:{200:{whole:Y,
choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:C}},
{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:F}},
{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:U}},
{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:Z}},
{values:["failed"],reading:{whole:A}}]}}},getKlingTextToVideo:{method:"GET",path:"/api/v1/kling/text_to_video/{id}",parameters:{
path:G},responses:{200:{whole:Ye,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ke}},{values:[
"completed"],reading:{whole:T}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingImageToVideo:{method:"POST",
path:"/api/v1/kling/image_to_video",request:{whole:Nl,choice:{tag:"model",branches:[{values:["kling-o1"],reading:{whole:Pl,
reasons:[{when:"a reference video is sent",fields:["prompt","reference_video_type","reference_image_urls"],given:{has:["\
reference_video_url"]}},{when:"a last frame is sent",fields:["reference_image_urls","reference_video_url"],given:{has:["\
last_frame_image_url"]}}]}},{values:["kling-v2.1-master-image-to-video"],reading:{whole:$l}},{values:["kling-v2.1-pro"],
reading:{whole:xl}},{values:["kling-v2.1-standard"],reading:{whole:jl}},{values:["kling-v2.5-turbo-image-to-video-pro"],
reading:{whole:Al}},{values:["kling-v2.6"],reading:{whole:El,reasons:[{when:"sound is wanted",fields:["mode"],given:{has:[
"enable_sound"],values:{enable_sound:[!0]}}},{when:"a last frame is sent",fields:["mode","duration_seconds"],given:{has:[
"last_frame_image_url"]}}]}},{values:["kling-v3-omni"],reading:{whole:Ol,reasons:[{when:"a last frame is sent",fields:["\
duration_seconds"],given:{has:["last_frame_image_url"]}}]}},{values:["kling-v3-turbo-image-to-video"],reading:{whole:Tl}}]}},
tag:{name:"model",values:["kling-o1","kling-v2.1-master-image-to-video","kling-v2.1-pro","kling-v2.1-standard","kling-v2\
.5-turbo-image-to-video-pro","kling-v2.6","kling-v3-omni","kling-v3-turbo-image-to-video"]},parameters:{header:J},responses:{
200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:T}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{
whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getKlingImageToVideo:{method:"GET",path:"/api/v1/kling/image_to_vide\
o/{id}",parameters:{path:G},responses:{200:{whole:Ye,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:ke}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingEditVideo:{
method:"POST",path:"/api/v1/kling/edit_video",request:{whole:Ll,choice:{tag:"model",branches:[{values:["kling-v3-omni-ed\
it"],reading:{whole:Sl,reasons:[{when:"source_video_url is sent",fields:["source_task_id"],given:{has:["source_video_url"]}},
{when:"source_video_url is not sent",fields:["source_task_id"],given:{lacks:["source_video_url"]}},{when:"reference pict\
ures are sent",fields:["aspect_ratio"],given:{has:["reference_image_urls"]}},{when:"no reference pictures are sent",fields:[
"aspect_ratio","duration_seconds"],given:{lacks:["reference_image_urls"]}}]}},{values:["kling-v3-omni-reference"],reading:{
whole:zl,reasons:[{when:"source_video_url is sent",fields:["source_task_id"],given:{has:["source_video_url"]}},{when:"so\
urce_video_url is not sent",fields:["source_task_id"],given:{lacks:["source_video_url"]}},{when:"reference pictures are \
sent",fields:["aspect_ratio"],given:{has:["reference_image_urls"]}},{when:"no reference pictures are sent",fields:["aspe\
ct_ratio","duration_seconds"],given:{lacks:["reference_image_urls"]}}]}}]}},tag:{name:"model",values:["kling-v3-omni-edi\
t","kling-v3-omni-reference"]},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},
{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{
whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{
whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{
whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{
whole:A}}]}}},getKlingEditVideo:{method:"GET",path:"/api/v1/kling/edit_video/{id}",parameters:{path:G},responses:{200:{whole:Ye,
choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ke}},{values:["completed"],reading:{whole:T}},
{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingExtendVideo:{method:"POST",path:"/api/v1/kling/extend_video",request:{
whole:Il},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{
whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:z}},{values:["compl\
eted"],reading:{whole:M}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:H}},{values:["co\
mpleted"],reading:{whole:W}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:I}},{values:[
"completed"],reading:{whole:K}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:[
"completed"],reading:{whole:R}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getKlingExtendVideo:{
method:"GET",path:"/api/v1/kling/extend_video/{id}",parameters:{path:G},responses:{200:{whole:Ye,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:ke}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{
whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createKlingMotionControl:{method:"POST",path:"/api/v1/kling/motion_control",request:{whole:Ml,choice:{tag:"\
model",branches:[{values:["kling-3.0"],reading:{whole:Bl}},{values:["kling-v2.6"],reading:{whole:Rl}}]}},tag:{name:"mode\
l",values:["kling-3.0","kling-v2.6"]},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{
whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{
whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:z}},
{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:H}},
{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:I}},
{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},
{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},
getKlingMotionControl:{method:"GET",path:"/api/v1/kling/motion_control/{id}",parameters:{path:G},responses:{200:{whole:Ye,
choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ke}},{values:["completed"],reading:{whole:T}},
{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingAiAvatar:{method:"POST",path:"/api/v1/kling/ai_avatar",request:{whole:Zl,
choice:{tag:"model",branches:[{values:["kling-ai-avatar-pro"],reading:{whole:Hl}},{values:["kling-ai-avatar-standard"],reading:{
whole:Wl}},{values:["kling-ai-avatar-v1-pro"],reading:{whole:Fl}},{values:["kling-v1-avatar-standard"],reading:{whole:Ul}}]}},
tag:{name:"model",values:["kling-ai-avatar-pro","kling-ai-avatar-standard","kling-ai-avatar-v1-pro","kling-v1-avatar-sta\
ndard"]},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{
whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{
whole:M}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{
whole:W}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{
whole:K}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{
whole:R}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getKlingAiAvatar:{method:"G\
ET",path:"/api/v1/kling/ai_avatar/{id}",parameters:{path:G},responses:{200:{whole:Ye,choice:{tag:"status",branches:[{values:[
"pending","processing"],reading:{whole:ke}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:A}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createElevenlabsTextToSpeech:{method:"POST",path:"/api/v1/elevenlabs/text_to_speech",request:{whole:Jl,choice:{tag:"mode\
l",branches:[{values:["text-to-speech-multilingual-v2"],reading:{whole:Xl}},{values:["text-to-speech-turbo-v2.5"],reading:{
whole:Ql}}]}},tag:{name:"model",values:["text-to-speech-multilingual-v2","text-to-speech-turbo-v2.5"]},parameters:{header:J},
responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{
whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:T}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["\
completed"],reading:{whole:C}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:F}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:[
"completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:[
"completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getElevenlabsTextToSpeech:{method:"GET",path:"\
/api/v1/elevenlabs/text_to_speech/{id}",parameters:{path:G},responses:{200:{whole:Yo,choice:{tag:"status",branches:[{values:[
"pending","processing"],reading:{whole:ke}},{values:["completed"],reading:{whole:z}},{values:["failed"],reading:{whole:A}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createElevenlabsTextToDialogue:{method:"POST",path:"/api/v1/elevenlabs/text_to_dialogue",request:{whole:si},parameters:{
header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},
{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},
{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},
{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getElevenlabsTextToDialogue:{method:"\
GET",path:"/api/v1/elevenlabs/text_to_dialogue/{id}",parameters:{path:G},responses:{200:{whole:Yo,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:ke}},{values:["completed"],reading:{whole:z}},{values:["failed"],reading:{
whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createElevenlabsTextToSound:{method:"POST",path:"/api/v1/elevenlabs/text_to_sound",request:{whole:ti},parameters:{
header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},
{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},
{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},
{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getElevenlabsTextToSound:{method:"GET",
path:"/api/v1/elevenlabs/text_to_sound/{id}",parameters:{path:G},responses:{200:{whole:Yo,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:ke}},{values:["completed"],reading:{whole:z}},{values:["failed"],reading:{
whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createElevenlabsIsolateAudio:{method:"POST",path:"/api/v1/elevenlabs/isolate_audio",request:{whole:li},parameters:{
header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},
{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},
{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},
{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getElevenlabsIsolateAudio:{method:"GE\
T",path:"/api/v1/elevenlabs/isolate_audio/{id}",parameters:{path:G},responses:{200:{whole:Yo,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:ke}},{values:["completed"],reading:{whole:z}},{values:["failed"],reading:{
whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createElevenlabsSpeechToText:{method:"POST",path:"/api/v1/elevenlabs/speech_to_text",request:{whole:ui},
parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},
400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},
{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},
{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},
{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getElevenlabsSpeechToText:{method:"GE\
T",path:"/api/v1/elevenlabs/speech_to_text/{id}",parameters:{path:G},responses:{200:{whole:ai,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:ke}},{values:["completed"],reading:{whole:C}},{values:["failed"],reading:{
whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createWanTextToVideo:{method:"POST",path:"/api/v1/wan/text_to_video",request:{whole:gi,choice:{tag:"mode\
l",branches:[{values:["wan-2.2-a14b-text-to-video-turbo"],reading:{whole:fi}},{values:["wan-2.5-text-to-video"],reading:{
whole:mi}},{values:["wan-2.6-text-to-video"],reading:{whole:di}},{values:["wan-2.7-text-to-video"],reading:{whole:_i}},{
values:["wan-2.7-r2v"],reading:{whole:yi}}]}},tag:{name:"model",values:["wan-2.2-a14b-text-to-video-turbo","wan-2.5-text\
-to-video","wan-2.6-text-to-video","wan-2.7-text-to-video","wan-2.7-r2v"]},parameters:{header:J},responses:{200:{whole:Y,
choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:C}},
{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:F}},
{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:U}},
{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:Z}},
{values:["failed"],reading:{whole:A}}]}}},getWanTextToVideo:{method:"GET",path:"/api/v1/wan/text_to_video/{id}",parameters:{
path:G},responses:{200:{whole:Ye,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ke}},{values:[
"completed"],reading:{whole:T}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createWanImageToVideo:{method:"POST",path:"\
/api/v1/wan/image_to_video",request:{whole:qi,choice:{tag:"model",branches:[{values:["wan-2.7-image-to-video"],reading:{
whole:wi}},{values:["wan-2.6-image-to-video"],reading:{whole:vi}},{values:["wan-2.6-flash-image-to-video"],reading:{whole:bi}},
{values:["wan-2.5-image-to-video"],reading:{whole:ki}},{values:["wan-2.2-a14b-image-to-video-turbo"],reading:{whole:Di}}]}},
tag:{name:"model",values:["wan-2.7-image-to-video","wan-2.6-image-to-video","wan-2.6-flash-image-to-video","wan-2.5-imag\
e-to-video","wan-2.2-a14b-image-to-video-turbo"]},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],
reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{
whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{
whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{
whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{
whole:A}}]}}},getWanImageToVideo:{method:"GET",path:"/api/v1/wan/image_to_video/{id}",parameters:{path:G},responses:{200:{
whole:Ye,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ke}},{values:["completed"],reading:{
whole:T}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createWanEditVideo:{method:"POST",path:"/api/v1/wan/edit_video",
request:{whole:Ai,choice:{tag:"model",branches:[{values:["wan-2.7-edit-video"],reading:{whole:$i}},{values:["wan-2.6-edi\
t-video"],reading:{whole:xi}},{values:["wan-2.6-flash-edit-video"],reading:{whole:ji}}]}},tag:{name:"model",values:["wan\
-2.7-edit-video","wan-2.6-edit-video","wan-2.6-flash-edit-video"]},parameters:{header:J},responses:{200:{whole:Y,choice:{
branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:C}},
{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:F}},
{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:U}},
{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:Z}},
{values:["failed"],reading:{whole:A}}]}}},getWanEditVideo:{method:"GET",path:"/api/v1/wan/edit_video/{id}",parameters:{path:G},
responses:{200:{whole:Ye,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ke}},{values:["c\
ompleted"],reading:{whole:T}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createWanAnimate:{method:"POST",path:"/api/v1/wa\
n/animate",request:{whole:Ni,choice:{tag:"model",branches:[{values:["wan-2.2-animate-move"],reading:{whole:Oi}},{values:[
"wan-2.2-animate-replace"],reading:{whole:Ti}}]}},tag:{name:"model",values:["wan-2.2-animate-move","wan-2.2-animate-repl\
ace"]},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{
whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{
whole:M}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{
whole:W}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{
whole:K}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{
whole:R}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getWanAnimate:{method:"GET",
path:"/api/v1/wan/animate/{id}",parameters:{path:G},responses:{200:{whole:Ye,choice:{tag:"status",branches:[{values:["pe\
nding","processing"],reading:{whole:ke}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:A}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createWanSpeechToVideo:{method:"POST",path:"/api/v1/wan/speech_to_video",request:{whole:Si},parameters:{header:J},responses:{
200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:T}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{
whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getWanSpeechToVideo:{method:"GET",path:"/api/v1/wan/speech_to_video/\
{id}",parameters:{path:G},responses:{200:{whole:Ye,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:ke}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createWanTextToImage:{
method:"POST",path:"/api/v1/wan/text_to_image",request:{whole:Ii,choice:{tag:"model",branches:[{values:["wan-2.7-image"],
reading:{whole:Li}},{values:["wan-2.7-image-pro"],reading:{whole:Gi}}]}},tag:{name:"model",values:["wan-2.7-image","wan-\
2.7-image-pro"]},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],
reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},
413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{whole:z}},{values:["compl\
eted"],reading:{whole:M}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:H}},{values:["co\
mpleted"],reading:{whole:W}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:I}},{values:[
"completed"],reading:{whole:K}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:[
"completed"],reading:{whole:R}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getWanTextToImage:{
method:"GET",path:"/api/v1/wan/text_to_image/{id}",parameters:{path:G},responses:{200:{whole:Bi,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:ke}},{values:["completed"],reading:{whole:M}},{values:["failed"],reading:{
whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createSunoTextToMusic:{method:"POST",path:"/api/v1/suno/text_to_music",request:{whole:Mi,choice:{tag:"vo\
cal_mode",branches:[{values:["auto_lyrics"],reading:{whole:Hi,reasons:[{when:"voice_id is sent",fields:["persona_id","pe\
rsona_type"],given:{has:["voice_id"]}},{when:"the model is older than v5.5",fields:["duration_seconds"],given:{has:["mod\
el"],values:{model:["suno-v4","suno-v4.5","suno-v4.5-all","suno-v4.5-plus","suno-v5"]}}}]}},{values:["exact_lyrics"],reading:{
whole:Fi,reasons:[{when:"voice_id is sent",fields:["persona_id","persona_type"],given:{has:["voice_id"]}},{when:"the mod\
el is older than v5.5",fields:["duration_seconds"],given:{has:["model"],values:{model:["suno-v4","suno-v4.5","suno-v4.5-\
all","suno-v4.5-plus","suno-v5"]}}}]}},{values:["instrumental"],reading:{whole:Zi,reasons:[{when:"voice_id is sent",fields:[
"persona_id","persona_type"],given:{has:["voice_id"]}},{when:"the model is older than v5.5",fields:["duration_seconds"],
given:{has:["model"],values:{model:["suno-v4","suno-v4.5","suno-v4.5-all","suno-v4.5-plus","suno-v5"]}}}]}}]}},tag:{name:"\
vocal_mode",values:["auto_lyrics","exact_lyrics","instrumental"]},parameters:{header:J},responses:{200:{whole:Y,choice:{
branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:C}},
{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:F}},
{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:U}},
{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:Z}},
{values:["failed"],reading:{whole:A}}]}}},getSunoTextToMusic:{method:"GET",path:"/api/v1/suno/text_to_music/{id}",parameters:{
path:G},responses:{200:{whole:Qi,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Xi}},{values:[
"completed"],reading:{whole:H}},{values:["failed"],reading:{whole:Xe}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getTask:{method:"GET",path:"/api/v1/tas\
ks/{id}",parameters:{path:G},responses:{200:{whole:su,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:ke}},{values:["completed"],reading:{whole:eu}},{values:["failed"],reading:{whole:ru}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createPersona:{method:"\
POST",path:"/api/v1/personas",request:{whole:tu},parameters:{header:J},responses:{200:{whole:lu},202:{whole:Y,choice:{branches:[
{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{
whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},getPersona:{method:"GET",path:"/api/v1/personas/{id}",parameters:{path:G},responses:{200:{whole:uu},401:{
whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
makeStyleExpansion:{method:"POST",path:"/api/v1/style_expansions",request:{whole:au},parameters:{header:Qr},responses:{200:{
whole:St},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoSeparateAudioStems:{method:"\
POST",path:"/api/v1/suno/separate_audio_stems",request:{whole:mu,reasons:[{when:"one stem is wanted",fields:["stem_name"],
given:{has:["type"],values:{type:["split_stem_advanced"]}}}]},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[
{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{
whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:C}},
{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:F}},
{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:U}},
{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:Z}},
{values:["failed"],reading:{whole:A}}]}}},getSunoSeparateAudioStems:{method:"GET",path:"/api/v1/suno/separate_audio_stem\
s/{id}",parameters:{path:G},responses:{200:{whole:_u,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:cr}},{values:["completed"],reading:{whole:W}},{values:["failed"],reading:{whole:Xe}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoGenerateMidi:{
method:"POST",path:"/api/v1/suno/generate_midi",request:{whole:gu},parameters:{header:J},responses:{200:{whole:Y,choice:{
branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:T}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{
whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getSunoGenerateMidi:{method:"GET",path:"/api/v1/suno/generate_midi/{\
id}",parameters:{path:G},responses:{200:{whole:wu,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:cr}},{values:["completed"],reading:{whole:F}},{values:["failed"],reading:{whole:Xe}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoConvertAudio:{
method:"POST",path:"/api/v1/suno/convert_audio",request:{whole:bu},parameters:{header:J},responses:{200:{whole:Y,choice:{
branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:T}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{
whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getSunoConvertAudio:{method:"GET",path:"/api/v1/suno/convert_audio/{\
id}",parameters:{path:G},responses:{200:{whole:zt,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:cr}},{values:["completed"],reading:{whole:I}},{values:["failed"],reading:{whole:Xe}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoVisualizeMusic:{
method:"POST",path:"/api/v1/suno/visualize_music",request:{whole:qu},parameters:{header:J},responses:{200:{whole:Y,choice:{
branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:T}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{
whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getSunoVisualizeMusic:{method:"GET",path:"/api/v1/suno/visualize_mus\
ic/{id}",parameters:{path:G},responses:{200:{whole:Lt,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:cr}},{values:["completed"],reading:{whole:K}},{values:["failed"],reading:{whole:Xe}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoGenerateArtwork:{
method:"POST",path:"/api/v1/suno/generate_artwork",request:{whole:xu},parameters:{header:J},responses:{200:{whole:Y,choice:{
branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:T}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{
whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getSunoGenerateArtwork:{method:"GET",path:"/api/v1/suno/generate_art\
work/{id}",parameters:{path:G},responses:{200:{whole:Au,choice:{tag:"status",branches:[{values:["pending","processing"],
reading:{whole:cr}},{values:["completed"],reading:{whole:U}},{values:["failed"],reading:{whole:Xe}}]}},401:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoGenerateLyrics:{
method:"POST",path:"/api/v1/suno/generate_lyrics",request:{whole:Ou},parameters:{header:J},responses:{200:{whole:Y,choice:{
branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},
{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:C}},
{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:F}},
{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:U}},
{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:Z}},
{values:["failed"],reading:{whole:A}}]}}},getSunoGenerateLyrics:{method:"GET",path:"/api/v1/suno/generate_lyrics/{id}",parameters:{
path:G},responses:{200:{whole:Gt,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:cr}},{values:[
"completed"],reading:{whole:B}},{values:["failed"],reading:{whole:Xe}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoBlendLyrics:{method:"POST",path:"\
/api/v1/suno/blend_lyrics",request:{whole:Vu},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],
reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{
whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{
whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{
whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{
whole:A}}]}}},getSunoBlendLyrics:{method:"GET",path:"/api/v1/suno/blend_lyrics/{id}",parameters:{path:G},responses:{200:{
whole:Gt,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:cr}},{values:["completed"],reading:{
whole:B}},{values:["failed"],reading:{whole:Xe}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},makeSunoStyle:{method:"POST",path:"/api/v1/suno/boost_style",request:{
whole:zu},parameters:{header:Qr},responses:{200:{whole:St},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{
whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},makeSunoTimestampedLyrics:{method:"POST",path:"/api/v1/suno/get_timestamped_lyrics",request:{whole:Gu},parameters:{
header:Qr},responses:{200:{whole:It,choice:{branches:[{values:[],reading:{whole:Kt}},{values:[],reading:{whole:Bt}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},makeSunoPersona:{method:"POST",path:"\
/api/v1/suno/generate_persona",request:{whole:Mu},parameters:{header:Qr},responses:{200:{whole:Hu},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoVoiceToValidationPhrase:{method:"POST",path:"/api/v1\
/suno/voice_to_validation_phrase",request:{whole:Fu},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],
reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{
whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{
whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{
whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{
whole:A}}]}}},getSunoVoiceToValidationPhrase:{method:"GET",path:"/api/v1/suno/voice_to_validation_phrase/{id}",parameters:{
path:G},responses:{200:{whole:Rt,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:cr}},{values:[
"completed"],reading:{whole:R}},{values:["failed"],reading:{whole:Xe}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoRegenerateValidationPhrase:{method:"\
POST",path:"/api/v1/suno/regenerate_validation_phrase",request:{whole:Yu},parameters:{header:J},responses:{200:{whole:Y,
choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:T}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{
whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getSunoRegenerateValidationPhrase:{method:"GET",path:"/api/v1/suno/r\
egenerate_validation_phrase/{id}",parameters:{path:G},responses:{200:{whole:Rt,choice:{tag:"status",branches:[{values:["\
pending","processing"],reading:{whole:cr}},{values:["completed"],reading:{whole:R}},{values:["failed"],reading:{whole:Xe}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createSunoGenerateVoice:{method:"POST",path:"/api/v1/suno/generate_voice",request:{whole:Qu},parameters:{header:J},responses:{
200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:T}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["\
completed"],reading:{whole:C}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:F}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:[
"completed"],reading:{whole:U}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:[
"completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getSunoGenerateVoice:{method:"GET",path:"/api/\
v1/suno/generate_voice/{id}",parameters:{path:G},responses:{200:{whole:ep,choice:{tag:"status",branches:[{values:["pendi\
ng","processing"],reading:{whole:cr}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:Xe}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
makeSunoVoiceCheck:{method:"POST",path:"/api/v1/suno/check_voice",request:{whole:sp},parameters:{header:Qr},responses:{200:{
whole:tp},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createAudioExport:{method:"\
POST",path:"/api/v1/audio_exports",request:{whole:lp},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],
reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["comp\
leted"],reading:{whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:C}},{values:["c\
ompleted"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:F}},{values:[
"completed"],reading:{whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:U}},{values:[
"completed"],reading:{whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:Z}},{values:[
"failed"],reading:{whole:A}}]}}},getAudioExport:{method:"GET",path:"/api/v1/audio_exports/{id}",parameters:{path:G},responses:{
200:{whole:zt,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:cr}},{values:["completed"],
reading:{whole:I}},{values:["failed"],reading:{whole:Xe}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{
whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createMusicVisualization:{method:"POST",path:"/api/v1\
/music_visualizations",request:{whole:up},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{
whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:se,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["completed"],reading:{
whole:z}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{
whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{
whole:I}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:B}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{
whole:A}}]}}},getMusicVisualization:{method:"GET",path:"/api/v1/music_visualizations/{id}",parameters:{path:G},responses:{
200:{whole:Lt,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:cr}},{values:["completed"],
reading:{whole:K}},{values:["failed"],reading:{whole:Xe}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{
whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},makeTimestampedLyrics:{method:"POST",path:"/api/v1/ti\
mestamped_lyrics",request:{whole:ap},parameters:{header:Qr},responses:{200:{whole:It,choice:{branches:[{values:[],reading:{
whole:Kt}},{values:[],reading:{whole:Bt}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},makeVoice:{method:"POST",path:"/api/v1/voices",request:{whole:fp},parameters:{header:Qr},responses:{200:{
whole:dp},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getVoice:{method:"GET",path:"/api/\
v1/voices/{id}",parameters:{path:G},responses:{200:{whole:yp},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{
whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}}};export{lc as host,ic as operations};
