// Written by codegen from openapi/; do not edit.
var pt=(r,l)=>()=>{try{return l||r((l={exports:{}}).exports,l),l.exports}catch(a){throw l=0,a}};var Yl=pt(Tr=>{"use strict";Object.defineProperty(Tr,"__esModule",{value:!0});Tr.formatNames=Tr.fastFormats=Tr.fullFormats=
void 0;function Or(r,l){return{validate:r,compare:l}}Tr.fullFormats={date:Or(mt,Ul),time:Or(Hl(!0),Zl),"date-time":Or(at(
!0),_t),"iso-time":Or(Hl(),dt),"iso-date-time":Or(at(),gt),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:za,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Ca,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:La,int32:{type:"number",validate:Ia},int64:{type:"number",validate:Ma},float:{type:"number",validate:ft},double:{type:"\
number",validate:ft},password:!0,binary:!0};Tr.fastFormats={...Tr.fullFormats,date:Or(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Ul),time:Or(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Zl),"date-time":Or(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
_t),"iso-time":Or(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,dt),"iso-date-time":Or(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
gt),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
Tr.formatNames=Object.keys(Tr.fullFormats);function Oa(r){return r%4===0&&(r%100!==0||r%400===0)}var Ta=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
Na=[0,31,28,31,30,31,30,31,31,30,31,30,31];function mt(r){let l=Ta.exec(r);if(!l)return!1;let a=+l[1],p=+l[2],n=+l[3];return p>=
1&&p<=12&&n>=1&&n<=(p===2&&Oa(a)?29:Na[p])}function Ul(r,l){if(r&&l)return r>l?1:r<l?-1:0}var Fl=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function Hl(r){return function(a){let p=Fl.exec(a);if(!p)return!1;let n=+p[1],e=+p[2],s=+p[3],o=p[4],t=p[5]==="-"?-1:1,u=+(p[6]||
0),_=+(p[7]||0);if(u>23||_>59||r&&!o)return!1;if(n<=23&&e<=59&&s<60)return!0;let f=e-_*t,c=n-u*t-(f<0?1:0);return(c===23||
c===-1)&&(f===59||f===-1)&&s<61}}function Zl(r,l){if(!(r&&l))return;let a=new Date("2020-01-01T"+r).valueOf(),p=new Date(
"2020-01-01T"+l).valueOf();if(a&&p)return a-p}function dt(r,l){if(!(r&&l))return;let a=Fl.exec(r),p=Fl.exec(l);if(a&&p)return r=
a[1]+a[2]+a[3],l=p[1]+p[2]+p[3],r>l?1:r<l?-1:0}var Wl=/t|\s/i;function at(r){let l=Hl(r);return function(p){let n=p.split(
Wl);return n.length===2&&mt(n[0])&&l(n[1])}}function _t(r,l){if(!(r&&l))return;let a=new Date(r).valueOf(),p=new Date(l).
valueOf();if(a&&p)return a-p}function gt(r,l){if(!(r&&l))return;let[a,p]=r.split(Wl),[n,e]=l.split(Wl),s=Ul(a,n);if(s!==
void 0)return s||Zl(p,e)}var Sa=/\/|:/,Va=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function za(r){return Sa.test(r)&&Va.test(r)}var ct=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function La(r){return ct.lastIndex=0,ct.test(r)}var Ga=-(2**31),Ka=2**31-1;function Ia(r){return Number.isInteger(r)&&r<=
Ka&&r>=Ga}function Ma(r){return Number.isInteger(r)}function ft(){return!0}var Ba=/[^\\]\\Z/;function Ca(r){if(Ba.test(r))
return!1;try{return new RegExp(r),!0}catch{return!1}}});var Ql=pt(Xl=>{"use strict";Object.defineProperty(Xl,"__esModule",{value:!0});function yt(r){let l=r.length,a=0,p=0,n;for(;p<
l;)a++,n=r.charCodeAt(p++),n>=55296&&n<=56319&&p<l&&(n=r.charCodeAt(p),(n&64512)===56320&&p++);return a}Xl.default=yt;yt.
code='require("ajv/dist/runtime/ucs2length").default'});function P(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}return P.errors=e,s===0}function g(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return g.
errors=e,s===0}var $t=jt;function jt(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.name===void 0){let o={instancePath:l,keyword:"requi\
red",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.email===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"email"},message:"must have required property '\
email'"};e===null?e=[o]:e.push(o),s++}if(r.account===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
account"},message:"must have required property 'account'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(P(r.id,{instancePath:l+
"/id",parentData:r,parentDataProperty:"id",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.name!==void 0&&
(g(r.name,{instancePath:l+"/name",parentData:r,parentDataProperty:"name",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length)),r.email!==void 0&&(g(r.email,{instancePath:l+"/email",parentData:r,parentDataProperty:"email",rootData:n})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.account!==void 0){let o=r.account;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.id===void 0){let t={instancePath:l+"/account",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[t]:e.push(t),s++}if(o.name===void 0){let t={instancePath:l+"/account",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}o.id!==
void 0&&(P(o.id,{instancePath:l+"/account/id",parentData:o,parentDataProperty:"id",rootData:n})||(e=e===null?P.errors:e.
concat(P.errors),s=e.length)),o.name!==void 0&&(g(o.name,{instancePath:l+"/account/name",parentData:o,parentDataProperty:"\
name",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:l+"/account",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let o={instancePath:l,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return jt.errors=e,s===0}function kl(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.message===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"messag\
e"},message:"must have required property 'message'"};e===null?e=[o]:e.push(o),s++}r.code!==void 0&&(g(r.code,{instancePath:l+
"/code",parentData:r,parentDataProperty:"code",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.message!==
void 0&&(g(r.message,{instancePath:l+"/message",parentData:r,parentDataProperty:"message",rootData:n})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[o]:e.push(o),s++}return kl.errors=e,s===0}function Dl(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r))for(let o in r){let t=r[o];if(Array.isArray(t)){let u=t.length;for(let _=0;_<u;_++)g(t[_],{instancePath:l+
"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+_,parentData:t,parentDataProperty:_,rootData:n})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)}else{let u={instancePath:l+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Dl.errors=e,s===0}var i=xt;function xt(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.error===void 0){let t={instancePath:l,keyword:"required",params:{missingProperty:"error"},
message:"must have required property 'error'"};e===null?e=[t]:e.push(t),s++}if(r.error!==void 0){let t=r.error,u=s,_=!1,
f=null,c=s;g(t,{instancePath:l+"/error",parentData:r,parentDataProperty:"error",rootData:n})||(e=e===null?g.errors:e.concat(
g.errors),s=e.length);var o=c===s;o&&(_=!0,f=0);let d=s;kl(t,{instancePath:l+"/error",parentData:r,parentDataProperty:"e\
rror",rootData:n})||(e=e===null?kl.errors:e.concat(kl.errors),s=e.length);var o=d===s;if(o&&_?(_=!1,f=[f,1]):o&&(_=!0,f=
1),_)s=u,e!==null&&(u?e.length=u:e=null);else{let b={instancePath:l+"/error",keyword:"oneOf",params:{passingSchemas:f},message:"\
must match exactly one schema in oneOf"};e===null?e=[b]:e.push(b),s++}}r.errors!==void 0&&(Dl(r.errors,{instancePath:l+"\
/errors",parentData:r,parentDataProperty:"errors",rootData:n})||(e=e===null?Dl.errors:e.concat(Dl.errors),s=e.length))}else{
let t={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return xt.
errors=e,s===0}function j(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:l,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return j.
errors=e,s===0}var At=Et;function Et(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.balance_cents===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
balance_cents"},message:"must have required property 'balance_cents'"};e===null?e=[o]:e.push(o),s++}if(r.paid_balance_cents===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"paid_balance_cents"},message:"must have requir\
ed property 'paid_balance_cents'"};e===null?e=[o]:e.push(o),s++}if(r.bonus_balance_cents===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"bonus_balance_cents"},message:"must have required property 'bonus_balance_ce\
nts'"};e===null?e=[o]:e.push(o),s++}if(r.spent_cents_today===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
spent_cents_today"},message:"must have required property 'spent_cents_today'"};e===null?e=[o]:e.push(o),s++}if(r.spent_cents_total===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"spent_cents_total"},message:"must have require\
d property 'spent_cents_total'"};e===null?e=[o]:e.push(o),s++}r.balance_cents!==void 0&&(j(r.balance_cents,{instancePath:l+
"/balance_cents",parentData:r,parentDataProperty:"balance_cents",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),s=
e.length)),r.paid_balance_cents!==void 0&&(j(r.paid_balance_cents,{instancePath:l+"/paid_balance_cents",parentData:r,parentDataProperty:"\
paid_balance_cents",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.bonus_balance_cents!==void 0&&(j(
r.bonus_balance_cents,{instancePath:l+"/bonus_balance_cents",parentData:r,parentDataProperty:"bonus_balance_cents",rootData:n})||
(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.spent_cents_today!==void 0&&(j(r.spent_cents_today,{instancePath:l+
"/spent_cents_today",parentData:r,parentDataProperty:"spent_cents_today",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),
s=e.length)),r.spent_cents_total!==void 0&&(j(r.spent_cents_total,{instancePath:l+"/spent_cents_total",parentData:r,parentDataProperty:"\
spent_cents_total",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),s=e.length))}else{let o={instancePath:l,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Et.errors=e,s===0}function Sr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Sr.
errors=e,s===0}function Vr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Vr.
errors=e,s===0}function vs(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return vs.
errors=e,s===0}function bs(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return bs.
errors=e,s===0}var os={type:"object",required:["service","action","model","pricing_status","catalog_status","currency","billing_unit","\
billing_strategy","billing_config"],properties:{service:{$ref:"s10"},action:{$ref:"s11"},model:{type:["string","null"]},
pricing_status:{$ref:"s12"},catalog_status:{$ref:"s2"},currency:{$ref:"s13"},billing_unit:{$ref:"s2"},billing_strategy:{
$ref:"s2"},unit_price_cents:{type:["number","null"]},input_price_per_1m_cents:{type:["number","null"]},output_price_per_1m_cents:{
type:["number","null"]},cache_read_price_per_1m_cents:{type:["number","null"]},cache_write_price_per_1m_cents:{type:["nu\
mber","null"]},cache_write_5m_price_per_1m_cents:{type:["number","null"]},cache_write_1h_price_per_1m_cents:{type:["numb\
er","null"]},billing_config:{type:"object",additionalProperties:!0}}};function ql(r,{instancePath:l="",parentData:a,parentDataProperty:p,
rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.service===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"service"},message:"must have required property 'service'"};e===null?e=[o]:e.
push(o),s++}if(r.action===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"action"},message:"mu\
st have required property 'action'"};e===null?e=[o]:e.push(o),s++}if(r.model===void 0){let o={instancePath:l,keyword:"re\
quired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.
pricing_status===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"pricing_status"},message:"mus\
t have required property 'pricing_status'"};e===null?e=[o]:e.push(o),s++}if(r.catalog_status===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"catalog_status"},message:"must have required property 'catalog_status'"};e===
null?e=[o]:e.push(o),s++}if(r.currency===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"curre\
ncy"},message:"must have required property 'currency'"};e===null?e=[o]:e.push(o),s++}if(r.billing_unit===void 0){let o={
instancePath:l,keyword:"required",params:{missingProperty:"billing_unit"},message:"must have required property 'billing_\
unit'"};e===null?e=[o]:e.push(o),s++}if(r.billing_strategy===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
billing_strategy"},message:"must have required property 'billing_strategy'"};e===null?e=[o]:e.push(o),s++}if(r.billing_config===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"billing_config"},message:"must have required p\
roperty 'billing_config'"};e===null?e=[o]:e.push(o),s++}if(r.service!==void 0&&(Sr(r.service,{instancePath:l+"/service",
parentData:r,parentDataProperty:"service",rootData:n})||(e=e===null?Sr.errors:e.concat(Sr.errors),s=e.length)),r.action!==
void 0&&(Vr(r.action,{instancePath:l+"/action",parentData:r,parentDataProperty:"action",rootData:n})||(e=e===null?Vr.errors:
e.concat(Vr.errors),s=e.length)),r.model!==void 0){let o=r.model;if(typeof o!="string"&&o!==null){let t={instancePath:l+
"/model",keyword:"type",params:{type:os.properties.model.type},message:"must be string,null"};e===null?e=[t]:e.push(t),s++}}
if(r.pricing_status!==void 0&&(vs(r.pricing_status,{instancePath:l+"/pricing_status",parentData:r,parentDataProperty:"pr\
icing_status",rootData:n})||(e=e===null?vs.errors:e.concat(vs.errors),s=e.length)),r.catalog_status!==void 0&&(g(r.catalog_status,
{instancePath:l+"/catalog_status",parentData:r,parentDataProperty:"catalog_status",rootData:n})||(e=e===null?g.errors:e.
concat(g.errors),s=e.length)),r.currency!==void 0&&(bs(r.currency,{instancePath:l+"/currency",parentData:r,parentDataProperty:"\
currency",rootData:n})||(e=e===null?bs.errors:e.concat(bs.errors),s=e.length)),r.billing_unit!==void 0&&(g(r.billing_unit,
{instancePath:l+"/billing_unit",parentData:r,parentDataProperty:"billing_unit",rootData:n})||(e=e===null?g.errors:e.concat(
g.errors),s=e.length)),r.billing_strategy!==void 0&&(g(r.billing_strategy,{instancePath:l+"/billing_strategy",parentData:r,
parentDataProperty:"billing_strategy",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.unit_price_cents!==
void 0){let o=r.unit_price_cents;if(typeof o!="number"&&o!==null){let t={instancePath:l+"/unit_price_cents",keyword:"typ\
e",params:{type:os.properties.unit_price_cents.type},message:"must be number,null"};e===null?e=[t]:e.push(t),s++}}if(r.input_price_per_1m_cents!==
void 0){let o=r.input_price_per_1m_cents;if(typeof o!="number"&&o!==null){let t={instancePath:l+"/input_price_per_1m_cen\
ts",keyword:"type",params:{type:os.properties.input_price_per_1m_cents.type},message:"must be number,null"};e===null?e=[
t]:e.push(t),s++}}if(r.output_price_per_1m_cents!==void 0){let o=r.output_price_per_1m_cents;if(typeof o!="number"&&o!==
null){let t={instancePath:l+"/output_price_per_1m_cents",keyword:"type",params:{type:os.properties.output_price_per_1m_cents.
type},message:"must be number,null"};e===null?e=[t]:e.push(t),s++}}if(r.cache_read_price_per_1m_cents!==void 0){let o=r.
cache_read_price_per_1m_cents;if(typeof o!="number"&&o!==null){let t={instancePath:l+"/cache_read_price_per_1m_cents",keyword:"\
type",params:{type:os.properties.cache_read_price_per_1m_cents.type},message:"must be number,null"};e===null?e=[t]:e.push(
t),s++}}if(r.cache_write_price_per_1m_cents!==void 0){let o=r.cache_write_price_per_1m_cents;if(typeof o!="number"&&o!==
null){let t={instancePath:l+"/cache_write_price_per_1m_cents",keyword:"type",params:{type:os.properties.cache_write_price_per_1m_cents.
type},message:"must be number,null"};e===null?e=[t]:e.push(t),s++}}if(r.cache_write_5m_price_per_1m_cents!==void 0){let o=r.
cache_write_5m_price_per_1m_cents;if(typeof o!="number"&&o!==null){let t={instancePath:l+"/cache_write_5m_price_per_1m_c\
ents",keyword:"type",params:{type:os.properties.cache_write_5m_price_per_1m_cents.type},message:"must be number,null"};e===
null?e=[t]:e.push(t),s++}}if(r.cache_write_1h_price_per_1m_cents!==void 0){let o=r.cache_write_1h_price_per_1m_cents;if(typeof o!=
"number"&&o!==null){let t={instancePath:l+"/cache_write_1h_price_per_1m_cents",keyword:"type",params:{type:os.properties.
cache_write_1h_price_per_1m_cents.type},message:"must be number,null"};e===null?e=[t]:e.push(t),s++}}if(r.billing_config!==
void 0){let o=r.billing_config;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let t={instancePath:l+"/billing_config",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let o={instancePath:l,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ql.errors=e,s===0}var Ot=Tt;function Tt(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.as_of===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"as_of"},
message:"must have required property 'as_of'"};e===null?e=[o]:e.push(o),s++}if(r.price_schedules===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"price_schedules"},message:"must have required property 'price_schedules'"};e===
null?e=[o]:e.push(o),s++}if(r.as_of!==void 0&&(g(r.as_of,{instancePath:l+"/as_of",parentData:r,parentDataProperty:"as_of",
rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.price_schedules!==void 0){let o=r.price_schedules;if(Array.
isArray(o)){let t=o.length;for(let u=0;u<t;u++)ql(o[u],{instancePath:l+"/price_schedules/"+u,parentData:o,parentDataProperty:u,
rootData:n})||(e=e===null?ql.errors:e.concat(ql.errors),s=e.length)}else{let t={instancePath:l+"/price_schedules",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}}else{let o={instancePath:l,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Tt.errors=e,s===0}var Nt=St,Ra={
type:"object",additionalProperties:!1,required:["service","action"],properties:{service:{$ref:"s10"},action:{$ref:"s11"},
model:{type:["string","null"]},params:{type:"object",additionalProperties:{}}}};function St(r,{instancePath:l="",parentData:a,
parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.service===void 0){
let o={instancePath:l,keyword:"required",params:{missingProperty:"service"},message:"must have required property 'servic\
e'"};e===null?e=[o]:e.push(o),s++}if(r.action===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
action"},message:"must have required property 'action'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="service"||
o==="action"||o==="model"||o==="params")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.service!==void 0&&(Sr(r.service,{instancePath:l+
"/service",parentData:r,parentDataProperty:"service",rootData:n})||(e=e===null?Sr.errors:e.concat(Sr.errors),s=e.length)),
r.action!==void 0&&(Vr(r.action,{instancePath:l+"/action",parentData:r,parentDataProperty:"action",rootData:n})||(e=e===
null?Vr.errors:e.concat(Vr.errors),s=e.length)),r.model!==void 0){let o=r.model;if(typeof o!="string"&&o!==null){let t={
instancePath:l+"/model",keyword:"type",params:{type:Ra.properties.model.type},message:"must be string,null"};e===null?e=
[t]:e.push(t),s++}}if(r.params!==void 0){let o=r.params;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let t={instancePath:l+
"/params",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return St.errors=e,s===0}var Fa={type:"object",required:["service","action","model","pricing_status","currency","reservation_amount_cents","estim\
ate_basis","as_of"],properties:{service:{$ref:"s10"},action:{$ref:"s11"},model:{type:["string","null"]},pricing_status:{
$ref:"s12"},currency:{$ref:"s13"},reservation_amount_cents:{$ref:"s7"},estimate_basis:{$ref:"s2"},as_of:{$ref:"s2"}}};function Pl(r,{
instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.service===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"service"},message:"must hav\
e required property 'service'"};e===null?e=[o]:e.push(o),s++}if(r.action===void 0){let o={instancePath:l,keyword:"requir\
ed",params:{missingProperty:"action"},message:"must have required property 'action'"};e===null?e=[o]:e.push(o),s++}if(r.
model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[o]:e.push(o),s++}if(r.pricing_status===void 0){let o={instancePath:l,keyword:"required",params:{
missingProperty:"pricing_status"},message:"must have required property 'pricing_status'"};e===null?e=[o]:e.push(o),s++}if(r.
currency===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"currency"},message:"must have requi\
red property 'currency'"};e===null?e=[o]:e.push(o),s++}if(r.reservation_amount_cents===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"reservation_amount_cents"},message:"must have required property 'reservation_amount_c\
ents'"};e===null?e=[o]:e.push(o),s++}if(r.estimate_basis===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
estimate_basis"},message:"must have required property 'estimate_basis'"};e===null?e=[o]:e.push(o),s++}if(r.as_of===void 0){
let o={instancePath:l,keyword:"required",params:{missingProperty:"as_of"},message:"must have required property 'as_of'"};
e===null?e=[o]:e.push(o),s++}if(r.service!==void 0&&(Sr(r.service,{instancePath:l+"/service",parentData:r,parentDataProperty:"\
service",rootData:n})||(e=e===null?Sr.errors:e.concat(Sr.errors),s=e.length)),r.action!==void 0&&(Vr(r.action,{instancePath:l+
"/action",parentData:r,parentDataProperty:"action",rootData:n})||(e=e===null?Vr.errors:e.concat(Vr.errors),s=e.length)),
r.model!==void 0){let o=r.model;if(typeof o!="string"&&o!==null){let t={instancePath:l+"/model",keyword:"type",params:{type:Fa.
properties.model.type},message:"must be string,null"};e===null?e=[t]:e.push(t),s++}}r.pricing_status!==void 0&&(vs(r.pricing_status,
{instancePath:l+"/pricing_status",parentData:r,parentDataProperty:"pricing_status",rootData:n})||(e=e===null?vs.errors:e.
concat(vs.errors),s=e.length)),r.currency!==void 0&&(bs(r.currency,{instancePath:l+"/currency",parentData:r,parentDataProperty:"\
currency",rootData:n})||(e=e===null?bs.errors:e.concat(bs.errors),s=e.length)),r.reservation_amount_cents!==void 0&&(j(r.
reservation_amount_cents,{instancePath:l+"/reservation_amount_cents",parentData:r,parentDataProperty:"reservation_amount\
_cents",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.estimate_basis!==void 0&&(g(r.estimate_basis,
{instancePath:l+"/estimate_basis",parentData:r,parentDataProperty:"estimate_basis",rootData:n})||(e=e===null?g.errors:e.
concat(g.errors),s=e.length)),r.as_of!==void 0&&(g(r.as_of,{instancePath:l+"/as_of",parentData:r,parentDataProperty:"as_\
of",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Pl.errors=e,s===0}var Vt=zt;function zt(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.price_quote===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"pr\
ice_quote"},message:"must have required property 'price_quote'"};e===null?e=[o]:e.push(o),s++}r.price_quote!==void 0&&(Pl(
r.price_quote,{instancePath:l+"/price_quote",parentData:r,parentDataProperty:"price_quote",rootData:n})||(e=e===null?Pl.
errors:e.concat(Pl.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[o]:e.push(o),s++}return zt.errors=e,s===0}var Ce=Yl().fullFormats.uri,dr=new RegExp("^https?://","u");function y(r,{instancePath:l="",parentData:a,parentDataProperty:p,
rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){if(!dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[o]:e.push(o),s++}if(!Ce(r)){let o={instancePath:l,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return y.errors=e,s===0}function ks(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return ks.
errors=e,s===0}var Lt=Gt;function Gt(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source===void 0){let t={instancePath:l,keyword:"required",params:{missingProperty:"source"},
message:"must have required property 'source'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="source"||t==="file\
_name")){let u={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addit\
ional properties"};e===null?e=[u]:e.push(u),s++}if(r.source!==void 0){let t=r.source,u=s,_=!1,f=null,c=s;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.type===void 0){let b={instancePath:l+"/source",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[b]:e.push(b),s++}if(t.url===void 0){let b={instancePath:l+
"/source",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[b]:
e.push(b),s++}for(let b in t)if(!(b==="type"||b==="url")){let h={instancePath:l+"/source",keyword:"additionalProperties",
params:{additionalProperty:b},message:"must NOT have additional properties"};e===null?e=[h]:e.push(h),s++}if(t.type!==void 0){
let b=t.type;if(typeof b!="string"){let h={instancePath:l+"/source/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[h]:e.push(h),s++}if(b!=="url"){let h={instancePath:l+"/source/type",keyword:"const",params:{
allowedValue:"url"},message:"must be equal to constant"};e===null?e=[h]:e.push(h),s++}}t.url!==void 0&&(y(t.url,{instancePath:l+
"/source/url",parentData:t,parentDataProperty:"url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{
let b={instancePath:l+"/source",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[b]:e.push(b),
s++}var o=c===s;o&&(_=!0,f=0);let d=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let b={instancePath:l+
"/source",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[b]:
e.push(b),s++}if(t.data===void 0){let b={instancePath:l+"/source",keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[b]:e.push(b),s++}for(let b in t)if(!(b==="type"||b==="data")){let h={instancePath:l+
"/source",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"};e===
null?e=[h]:e.push(h),s++}if(t.type!==void 0){let b=t.type;if(typeof b!="string"){let h={instancePath:l+"/source/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}if(b!=="base64"){let h={instancePath:l+
"/source/type",keyword:"const",params:{allowedValue:"base64"},message:"must be equal to constant"};e===null?e=[h]:e.push(
h),s++}}t.data!==void 0&&(g(t.data,{instancePath:l+"/source/data",parentData:t,parentDataProperty:"data",rootData:n})||(e=
e===null?g.errors:e.concat(g.errors),s=e.length))}else{let b={instancePath:l+"/source",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[b]:e.push(b),s++}var o=d===s;if(o&&_?(_=!1,f=[f,1]):o&&(_=!0,f=1),_)s=u,e!==null&&
(u?e.length=u:e=null);else{let b={instancePath:l+"/source",keyword:"oneOf",params:{passingSchemas:f},message:"must match\
 exactly one schema in oneOf"};e===null?e=[b]:e.push(b),s++}}r.file_name!==void 0&&(ks(r.file_name,{instancePath:l+"/fil\
e_name",parentData:r,parentDataProperty:"file_name",rootData:n})||(e=e===null?ks.errors:e.concat(ks.errors),s=e.length))}else{
let t={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Gt.
errors=e,s===0}var Jl=Kt;function Kt(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.file_name===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"file\
_name"},message:"must have required property 'file_name'"};e===null?e=[o]:e.push(o),s++}if(r.url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[o]:e.push(o),
s++}if(r.size_bytes===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"size_bytes"},message:"mu\
st have required property 'size_bytes'"};e===null?e=[o]:e.push(o),s++}if(r.mime_type===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"mime_type"},message:"must have required property 'mime_type'"};e===null?e=[o]:e.push(
o),s++}if(r.created_at===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"created_at"},message:"\
must have required property 'created_at'"};e===null?e=[o]:e.push(o),s++}if(r.expires_at===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"expires_at"},message:"must have required property 'expires_at'"};e===null?e=
[o]:e.push(o),s++}if(r.file_name!==void 0&&(g(r.file_name,{instancePath:l+"/file_name",parentData:r,parentDataProperty:"\
file_name",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.url!==void 0){let o=r.url;if(typeof o=="\
string"){if(!Ce(o)){let t={instancePath:l+"/url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:l+"/url",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[t]:e.push(t),s++}}r.size_bytes!==void 0&&(P(r.size_bytes,{instancePath:l+"/size_bytes",parentData:r,
parentDataProperty:"size_bytes",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.mime_type!==void 0&&
(g(r.mime_type,{instancePath:l+"/mime_type",parentData:r,parentDataProperty:"mime_type",rootData:n})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),r.created_at!==void 0&&(g(r.created_at,{instancePath:l+"/created_at",parentData:r,parentDataProperty:"\
created_at",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.expires_at!==void 0&&(g(r.expires_at,{instancePath:l+
"/expires_at",parentData:r,parentDataProperty:"expires_at",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Kt.
errors=e,s===0}var It=Mt;function Mt(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.file===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"file"},message:"\
must have required property 'file'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="file"||o==="file_name")){let t={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),s++}if(r.file!==void 0&&typeof r.file!="string"){let o={instancePath:l+"/file",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}r.file_name!==void 0&&(ks(r.file_name,{instancePath:l+
"/file_name",parentData:r,parentDataProperty:"file_name",rootData:n})||(e=e===null?ks.errors:e.concat(ks.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Mt.
errors=e,s===0}var Bt=Ct;function Ct(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.filename===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"filen\
ame"},message:"must have required property 'filename'"};e===null?e=[o]:e.push(o),s++}if(r.byte_size===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"byte_size"},message:"must have required property 'byte_size'"};e===null?e=[o]:
e.push(o),s++}if(r.checksum===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"checksum"},message:"\
must have required property 'checksum'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="filename"||o==="byte_size"||
o==="checksum"||o==="content_type")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.filename!==void 0&&(g(r.filename,{instancePath:l+
"/filename",parentData:r,parentDataProperty:"filename",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.byte_size!==void 0){let o=r.byte_size;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let t={instancePath:l+"/byte_size",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof o=="number"&&(o<
0||isNaN(o))){let t={instancePath:l+"/byte_size",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};e===null?e=[t]:e.push(t),s++}}r.checksum!==void 0&&(g(r.checksum,{instancePath:l+"/checksum",parentData:r,parentDataProperty:"\
checksum",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.content_type!==void 0&&(g(r.content_type,
{instancePath:l+"/content_type",parentData:r,parentDataProperty:"content_type",rootData:n})||(e=e===null?g.errors:e.concat(
g.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Ct.errors=e,s===0}var Rt=Ft;function Ft(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.signed_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"sign\
ed_id"},message:"must have required property 'signed_id'"};e===null?e=[o]:e.push(o),s++}if(r.upload_url===void 0){let o={
instancePath:l,keyword:"required",params:{missingProperty:"upload_url"},message:"must have required property 'upload_url\
'"};e===null?e=[o]:e.push(o),s++}if(r.headers===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
headers"},message:"must have required property 'headers'"};e===null?e=[o]:e.push(o),s++}if(r.signed_id!==void 0&&(g(r.signed_id,
{instancePath:l+"/signed_id",parentData:r,parentDataProperty:"signed_id",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length)),r.upload_url!==void 0){let o=r.upload_url;if(typeof o=="string"){if(!Ce(o)){let t={instancePath:l+"/upload_\
url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:l+"/upload_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}
if(r.headers!==void 0){let o=r.headers;if(o&&typeof o=="object"&&!Array.isArray(o))for(let t in o)g(o[t],{instancePath:l+
"/headers/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:t,rootData:n})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length);else{let t={instancePath:l+"/headers",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[t]:e.push(t),s++}}}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[o]:e.push(o),s++}return Ft.errors=e,s===0}var Ht=Wt;function Wt(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.signed_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"sign\
ed_id"},message:"must have required property 'signed_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(o!=="signed_id"){
let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}r.signed_id!==void 0&&(g(r.signed_id,{instancePath:l+"/signed_id",parentData:r,parentDataProperty:"\
signed_id",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Wt.errors=e,s===0}var ye=Ql().default;function w(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r==
"string"){if(ye(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[o]:e.push(o),s++}return w.errors=e,s===0}function k(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="boolean"){
let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}return k.
errors=e,s===0}function sr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
k(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?k.errors:e.concat(k.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;g(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length);var c=f===s;if(c&&t?(t=!1,u=[u,1]):c&&(t=!0,u=1),t)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return sr.errors=e,s===0}function m(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ce(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return m.errors=e,s===0}var Ut=Zt;function Zt(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.source_video_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"source_video_ur\
l"},message:"must have required property 'source_video_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="mode\
l"||o==="prompt"||o==="source_video_url"||o==="watermark"||o==="callback_url")){let t={instancePath:l,keyword:"additiona\
lProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.
model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="luma-modify-video"){let t={instancePath:l+"/model",keyword:"\
const",params:{allowedValue:"luma-modify-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==
void 0&&(w(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length)),r.source_video_url!==void 0&&(y(r.source_video_url,{instancePath:l+"/source_video_url",parentData:r,
parentDataProperty:"source_video_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.watermark!==void 0&&
(sr(r.watermark,{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:n})||(e=e===null?sr.errors:
e.concat(sr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Zt.errors=e,s===0}function x(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return x.errors=e,s===0}function zr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.url!==void 0&&(y(r.url,{instancePath:l+"/url",parentData:r,
parentDataProperty:"url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let o={instancePath:l,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return zr.errors=e,s===0}function hr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){let t={instancePath:l,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[t]:e.push(t),s++}let o=r.length;for(let t=0;t<o;t++)zr(r[t],{instancePath:l+"/"+t,parentData:r,parentDataProperty:t,
rootData:n})||(e=e===null?zr.errors:e.concat(zr.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return hr.errors=e,s===0}var Ha=Yl().fullFormats.double;function S(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cost!==void 0){let o=r.cost;if(typeof o=="number"){if(o<0||isNaN(o)){
let t={instancePath:l+"/cost",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:
e.push(t),s++}if(!Ha.validate(o)){let t={instancePath:l+"/cost",keyword:"format",params:{format:"double"},message:'must \
match format "double"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:l+"/cost",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[t]:e.push(t),s++}}if(r.generated_images!==void 0){let o=r.generated_images;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let t={instancePath:l+"/generated_images",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof o=="number"&&(o<0||isNaN(o))){let t={instancePath:l+
"/generated_images",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),
s++}}}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),
s++}return S.errors=e,s===0}var O=ls;function ls(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let t={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}if(o!=="completed"){let t={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.videos!==void 0&&(hr(r.videos,{instancePath:l+"/videos",parentData:r,
parentDataProperty:"videos",rootData:n})||(e=e===null?hr.errors:e.concat(hr.errors),s=e.length)),r.usage!==void 0&&(S(r.
usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),
s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return ls.errors=e,s===0}function $l(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.url!==void 0&&(y(r.url,{instancePath:l+"/url",parentData:r,
parentDataProperty:"url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let o={instancePath:l,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return $l.errors=e,s===0}function jl(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){let t={instancePath:l,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[t]:e.push(t),s++}let o=r.length;for(let t=0;t<o;t++)$l(r[t],{instancePath:l+"/"+t,parentData:r,parentDataProperty:t,
rootData:n})||(e=e===null?$l.errors:e.concat($l.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return jl.errors=e,s===0}var z=ts;function ts(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
audios===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"audios"},message:"must have required \
property 'audios'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let t={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}if(o!=="completed"){let t={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.audios!==void 0&&(jl(r.audios,{instancePath:l+"/audios",parentData:r,
parentDataProperty:"audios",rootData:n})||(e=e===null?jl.errors:e.concat(jl.errors),s=e.length)),r.usage!==void 0&&(S(r.
usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),
s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return ts.errors=e,s===0}function Ds(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.url!==void 0&&(y(r.url,{instancePath:l+"/url",parentData:r,
parentDataProperty:"url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let o={instancePath:l,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ds.errors=e,s===0}function xl(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){let t={instancePath:l,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[t]:e.push(t),s++}let o=r.length;for(let t=0;t<o;t++)Ds(r[t],{instancePath:l+"/"+t,parentData:r,parentDataProperty:t,
rootData:n})||(e=e===null?Ds.errors:e.concat(Ds.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return xl.errors=e,s===0}var C=ns;function ns(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
images===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"images"},message:"must have required \
property 'images'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let t={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}if(o!=="completed"){let t={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.images!==void 0&&(xl(r.images,{instancePath:l+"/images",parentData:r,
parentDataProperty:"images",rootData:n})||(e=e===null?xl.errors:e.concat(xl.errors),s=e.length)),r.usage!==void 0&&(S(r.
usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),
s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return ns.errors=e,s===0}var R=is;function is(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
text===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"text"},message:"must have required prop\
erty 'text'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let t={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}if(o!=="completed"){let t={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.text!==void 0&&(g(r.text,{instancePath:l+"/text",parentData:r,
parentDataProperty:"text",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.usage!==void 0&&(S(r.usage,
{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),s=
e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return is.errors=e,s===0}var Wa={type:"string",enum:["text_generated","first_audio_ready","all_audios_ready","failed"]};function pe(r,{instancePath:l="",
parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="text_generated"||r==="firs\
t_audio_ready"||r==="all_audios_ready"||r==="failed")){let o={instancePath:l,keyword:"enum",params:{allowedValues:Wa.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return pe.errors=e,s===0}function qs(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(g(r.id,{instancePath:l+"/id",parentData:r,
parentDataProperty:"id",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.audio_url!==void 0){let o=r.
audio_url;if(typeof o=="string"){if(!Ce(o)){let t={instancePath:l+"/audio_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:l+"/audio_url",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(r.stream_audio_url!==void 0){let o=r.stream_audio_url;
if(typeof o=="string"){if(!Ce(o)){let t={instancePath:l+"/stream_audio_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:l+"/stream_audio_url",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(r.image_url!==void 0){let o=r.image_url;if(typeof o==
"string"){if(!Ce(o)){let t={instancePath:l+"/image_url",keyword:"format",params:{format:"uri"},message:'must match forma\
t "uri"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:l+"/image_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}}if(r.lyrics!==void 0&&(g(r.lyrics,{instancePath:l+"/lyrics",parentData:r,
parentDataProperty:"lyrics",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.prompt!==void 0&&(g(r.prompt,
{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length)),r.model_name!==void 0&&(g(r.model_name,{instancePath:l+"/model_name",parentData:r,parentDataProperty:"model\
_name",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.title!==void 0&&(g(r.title,{instancePath:l+"\
/title",parentData:r,parentDataProperty:"title",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.tags!==
void 0){let o=r.tags;if(Array.isArray(o)){let t=o.length;for(let u=0;u<t;u++)g(o[u],{instancePath:l+"/tags/"+u,parentData:o,
parentDataProperty:u,rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)}else{let t={instancePath:l+"/tags",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}r.duration!==void 0&&(j(r.duration,
{instancePath:l+"/duration",parentData:r,parentDataProperty:"duration",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),
s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return qs.errors=e,s===0}var N=us;function us(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
audios===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"audios"},message:"must have required \
property 'audios'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let t={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}if(o!=="completed"){let t={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(r.generation_stage!==void 0&&(pe(r.generation_stage,{instancePath:l+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:n})||(e=e===null?pe.errors:e.concat(pe.errors),
s=e.length)),r.audios!==void 0){let o=r.audios;if(Array.isArray(o)){if(o.length<1){let u={instancePath:l+"/audios",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(u),s++}let t=o.length;for(let u=0;u<
t;u++)qs(o[u],{instancePath:l+"/audios/"+u,parentData:o,parentDataProperty:u,rootData:n})||(e=e===null?qs.errors:e.concat(
qs.errors),s=e.length)}else{let t={instancePath:l+"/audios",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[t]:e.push(t),s++}}r.original_task_id!==void 0&&(w(r.original_task_id,{instancePath:l+"/original_task_id",parentData:r,
parentDataProperty:"original_task_id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.usage!==void 0&&
(S(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?S.errors:e.concat(
S.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return us.errors=e,s===0}var F=ps;function ps(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
track===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"track"},message:"must have required pr\
operty 'track'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let t={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}if(o!=="completed"){let t={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(r.generation_stage!==void 0&&(pe(r.generation_stage,{instancePath:l+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:n})||(e=e===null?pe.errors:e.concat(pe.errors),
s=e.length)),r.track!==void 0){let o=r.track;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===void 0){let t={instancePath:l+
"/track",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[t]:e.push(
t),s++}if(o.id!==void 0&&(g(o.id,{instancePath:l+"/track/id",parentData:o,parentDataProperty:"id",rootData:n})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)),o.audio_url!==void 0){let t=o.audio_url;if(typeof t=="string"){if(!Ce(t)){let u={
instancePath:l+"/track/audio_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[
u]:e.push(u),s++}}else{let u={instancePath:l+"/track/audio_url",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[u]:e.push(u),s++}}if(o.stream_audio_url!==void 0){let t=o.stream_audio_url;if(typeof t=="string"){if(!Ce(
t)){let u={instancePath:l+"/track/stream_audio_url",keyword:"format",params:{format:"uri"},message:'must match format "u\
ri"'};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:l+"/track/stream_audio_url",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}if(o.image_url!==void 0){let t=o.image_url;if(typeof t=="\
string"){if(!Ce(t)){let u={instancePath:l+"/track/image_url",keyword:"format",params:{format:"uri"},message:'must match \
format "uri"'};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:l+"/track/image_url",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}if(o.lyrics!==void 0&&(g(o.lyrics,{instancePath:l+"/tra\
ck/lyrics",parentData:o,parentDataProperty:"lyrics",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),o.
prompt!==void 0&&(g(o.prompt,{instancePath:l+"/track/prompt",parentData:o,parentDataProperty:"prompt",rootData:n})||(e=e===
null?g.errors:e.concat(g.errors),s=e.length)),o.model_name!==void 0&&(g(o.model_name,{instancePath:l+"/track/model_name",
parentData:o,parentDataProperty:"model_name",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),o.title!==
void 0&&(g(o.title,{instancePath:l+"/track/title",parentData:o,parentDataProperty:"title",rootData:n})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),o.tags!==void 0){let t=o.tags;if(Array.isArray(t)){let u=t.length;for(let _=0;_<u;_++)g(
t[_],{instancePath:l+"/track/tags/"+_,parentData:t,parentDataProperty:_,rootData:n})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length)}else{let u={instancePath:l+"/track/tags",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[u]:e.push(u),s++}}o.duration!==void 0&&(j(o.duration,{instancePath:l+"/track/duration",parentData:o,parentDataProperty:"\
duration",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),s=e.length))}else{let t={instancePath:l+"/track",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}r.usage!==void 0&&(S(r.usage,{instancePath:l+
"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ps.
errors=e,s===0}function Al(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.stem_name===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"stem\
_name"},message:"must have required property 'stem_name'"};e===null?e=[o]:e.push(o),s++}if(r.extracted_audio===void 0){let o={
instancePath:l,keyword:"required",params:{missingProperty:"extracted_audio"},message:"must have required property 'extra\
cted_audio'"};e===null?e=[o]:e.push(o),s++}if(r.remaining_audio===void 0){let o={instancePath:l,keyword:"required",params:{
missingProperty:"remaining_audio"},message:"must have required property 'remaining_audio'"};e===null?e=[o]:e.push(o),s++}
if(r.stem_name!==void 0&&(g(r.stem_name,{instancePath:l+"/stem_name",parentData:r,parentDataProperty:"stem_name",rootData:n})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.extracted_audio!==void 0){let o=r.extracted_audio;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.audio_url===void 0){let t={instancePath:l+"/extracted_audio",keyword:"required",params:{
missingProperty:"audio_url"},message:"must have required property 'audio_url'"};e===null?e=[t]:e.push(t),s++}o.id!==void 0&&
(g(o.id,{instancePath:l+"/extracted_audio/id",parentData:o,parentDataProperty:"id",rootData:n})||(e=e===null?g.errors:e.
concat(g.errors),s=e.length)),o.duration_seconds!==void 0&&(j(o.duration_seconds,{instancePath:l+"/extracted_audio/durat\
ion_seconds",parentData:o,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),s=
e.length)),o.audio_url!==void 0&&(y(o.audio_url,{instancePath:l+"/extracted_audio/audio_url",parentData:o,parentDataProperty:"\
audio_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:l+"/extracted_aud\
io",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(r.remaining_audio!==
void 0){let o=r.remaining_audio;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.audio_url===void 0){let t={instancePath:l+
"/remaining_audio",keyword:"required",params:{missingProperty:"audio_url"},message:"must have required property 'audio_u\
rl'"};e===null?e=[t]:e.push(t),s++}o.id!==void 0&&(g(o.id,{instancePath:l+"/remaining_audio/id",parentData:o,parentDataProperty:"\
id",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),o.duration_seconds!==void 0&&(j(o.duration_seconds,
{instancePath:l+"/remaining_audio/duration_seconds",parentData:o,parentDataProperty:"duration_seconds",rootData:n})||(e=
e===null?j.errors:e.concat(j.errors),s=e.length)),o.audio_url!==void 0&&(y(o.audio_url,{instancePath:l+"/remaining_audio\
/audio_url",parentData:o,parentDataProperty:"audio_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{
let t={instancePath:l+"/remaining_audio",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),s++}}}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:
e.push(o),s++}return Al.errors=e,s===0}function El(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.vocal_url!==void 0&&(y(r.vocal_url,{instancePath:l+"/vocal_url",parentData:r,parentDataProperty:"\
vocal_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.instrumental_url!==void 0&&(y(r.instrumental_url,
{instancePath:l+"/instrumental_url",parentData:r,parentDataProperty:"instrumental_url",rootData:n})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.backing_vocals_url!==void 0&&(y(r.backing_vocals_url,{instancePath:l+"/backing_vocals_\
url",parentData:r,parentDataProperty:"backing_vocals_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.bass_url!==void 0&&(y(r.bass_url,{instancePath:l+"/bass_url",parentData:r,parentDataProperty:"bass_url",rootData:n})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.brass_url!==void 0&&(y(r.brass_url,{instancePath:l+"/brass_url",parentData:r,
parentDataProperty:"brass_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.drums_url!==void 0&&
(y(r.drums_url,{instancePath:l+"/drums_url",parentData:r,parentDataProperty:"drums_url",rootData:n})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.fx_url!==void 0&&(y(r.fx_url,{instancePath:l+"/fx_url",parentData:r,parentDataProperty:"\
fx_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.guitar_url!==void 0&&(y(r.guitar_url,{instancePath:l+
"/guitar_url",parentData:r,parentDataProperty:"guitar_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.keyboard_url!==void 0&&(y(r.keyboard_url,{instancePath:l+"/keyboard_url",parentData:r,parentDataProperty:"keyboard_url",
rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.percussion_url!==void 0&&(y(r.percussion_url,{instancePath:l+
"/percussion_url",parentData:r,parentDataProperty:"percussion_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.piano_url!==void 0&&(y(r.piano_url,{instancePath:l+"/piano_url",parentData:r,parentDataProperty:"piano_ur\
l",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.strings_url!==void 0&&(y(r.strings_url,{instancePath:l+
"/strings_url",parentData:r,parentDataProperty:"strings_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.synth_url!==void 0&&(y(r.synth_url,{instancePath:l+"/synth_url",parentData:r,parentDataProperty:"synth_url",rootData:n})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.woodwinds_url!==void 0&&(y(r.woodwinds_url,{instancePath:l+"/wood\
winds_url",parentData:r,parentDataProperty:"woodwinds_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.pairs!==void 0){let o=r.pairs;if(Array.isArray(o)){let t=o.length;for(let u=0;u<t;u++)Al(o[u],{instancePath:l+"/pairs/"+
u,parentData:o,parentDataProperty:u,rootData:n})||(e=e===null?Al.errors:e.concat(Al.errors),s=e.length)}else{let t={instancePath:l+
"/pairs",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return El.errors=e,s===0}var H=as;function as(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
separated_audios===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"separated_audios"},message:"\
must have required property 'separated_audios'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:l+
"/id",parentData:r,parentDataProperty:"id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==
void 0){let o=r.status;if(typeof o!="string"){let t={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="completed"){let t={instancePath:l+"/status",keyword:"const",params:{
allowedValue:"completed"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.generation_stage!==void 0&&
(pe(r.generation_stage,{instancePath:l+"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:n})||
(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.separated_audios!==void 0&&(El(r.separated_audios,{instancePath:l+
"/separated_audios",parentData:r,parentDataProperty:"separated_audios",rootData:n})||(e=e===null?El.errors:e.concat(El.errors),
s=e.length)),r.usage!==void 0&&(S(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||
(e=e===null?S.errors:e.concat(S.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return as.errors=e,s===0}function re(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:l,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:l,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return re.errors=e,s===0}function Ol(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.pitch===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"pitch"},
message:"must have required property 'pitch'"};e===null?e=[o]:e.push(o),s++}if(r.start_time===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"start_time"},message:"must have required property 'start_time'"};e===null?e=
[o]:e.push(o),s++}if(r.end_time===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"end_time"},message:"\
must have required property 'end_time'"};e===null?e=[o]:e.push(o),s++}if(r.velocity===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"velocity"},message:"must have required property 'velocity'"};e===null?e=[o]:e.push(o),
s++}if(r.pitch!==void 0){let o=r.pitch;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let t={instancePath:l+"/pitch",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof o=="number"){if(o>127||isNaN(
o)){let t={instancePath:l+"/pitch",keyword:"maximum",params:{comparison:"<=",limit:127},message:"must be <= 127"};e===null?
e=[t]:e.push(t),s++}if(o<0||isNaN(o)){let t={instancePath:l+"/pitch",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}}}r.start_time!==void 0&&(j(r.start_time,{instancePath:l+"/start_ti\
me",parentData:r,parentDataProperty:"start_time",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.end_time!==
void 0&&(j(r.end_time,{instancePath:l+"/end_time",parentData:r,parentDataProperty:"end_time",rootData:n})||(e=e===null?j.
errors:e.concat(j.errors),s=e.length)),r.velocity!==void 0&&(re(r.velocity,{instancePath:l+"/velocity",parentData:r,parentDataProperty:"\
velocity",rootData:n})||(e=e===null?re.errors:e.concat(re.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ol.errors=e,s===0}function Tl(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.name===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.notes===void 0){let o={instancePath:l,keyword:"re\
quired",params:{missingProperty:"notes"},message:"must have required property 'notes'"};e===null?e=[o]:e.push(o),s++}if(r.
name!==void 0&&(g(r.name,{instancePath:l+"/name",parentData:r,parentDataProperty:"name",rootData:n})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),r.notes!==void 0){let o=r.notes;if(Array.isArray(o)){let t=o.length;for(let u=0;u<t;u++)
Ol(o[u],{instancePath:l+"/notes/"+u,parentData:o,parentDataProperty:u,rootData:n})||(e=e===null?Ol.errors:e.concat(Ol.errors),
s=e.length)}else{let t={instancePath:l+"/notes",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[t]:e.push(t),s++}}}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Tl.errors=e,s===0}var W=cs;function cs(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
instruments===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"instruments"},message:"must have\
 required property 'instruments'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,
parentDataProperty:"id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;
if(typeof o!="string"){let t={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),s++}if(o!=="completed"){let t={instancePath:l+"/status",keyword:"const",params:{allowedValue:"compl\
eted"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(r.generation_stage!==void 0&&(pe(r.generation_stage,
{instancePath:l+"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:n})||(e=e===null?pe.errors:
e.concat(pe.errors),s=e.length)),r.instruments!==void 0){let o=r.instruments;if(Array.isArray(o)){let t=o.length;for(let u=0;u<
t;u++)Tl(o[u],{instancePath:l+"/instruments/"+u,parentData:o,parentDataProperty:u,rootData:n})||(e=e===null?Tl.errors:e.
concat(Tl.errors),s=e.length)}else{let t={instancePath:l+"/instruments",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[t]:e.push(t),s++}}r.usage!==void 0&&(S(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"\
usage",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return cs.errors=e,s===0}var K=fs;function fs(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
wav_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"wav_url"},message:"must have require\
d property 'wav_url'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let t={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}if(o!=="completed"){let t={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.generation_stage!==void 0&&(pe(r.generation_stage,{instancePath:l+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:n})||(e=e===null?pe.errors:e.concat(pe.errors),
s=e.length)),r.wav_url!==void 0&&(y(r.wav_url,{instancePath:l+"/wav_url",parentData:r,parentDataProperty:"wav_url",rootData:n})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.original_task_id!==void 0&&(w(r.original_task_id,{instancePath:l+
"/original_task_id",parentData:r,parentDataProperty:"original_task_id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),
s=e.length)),r.usage!==void 0&&(S(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||
(e=e===null?S.errors:e.concat(S.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return fs.errors=e,s===0}var I=ms;function ms(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
video_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"video_url"},message:"must have req\
uired property 'video_url'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let t={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}if(o!=="completed"){let t={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.generation_stage!==void 0&&(pe(r.generation_stage,{instancePath:l+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:n})||(e=e===null?pe.errors:e.concat(pe.errors),
s=e.length)),r.video_url!==void 0&&(y(r.video_url,{instancePath:l+"/video_url",parentData:r,parentDataProperty:"video_ur\
l",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.original_task_id!==void 0&&(w(r.original_task_id,
{instancePath:l+"/original_task_id",parentData:r,parentDataProperty:"original_task_id",rootData:n})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length)),r.usage!==void 0&&(S(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"u\
sage",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ms.errors=e,s===0}var U=ds;function ds(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
covers===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"covers"},message:"must have required \
property 'covers'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let t={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}if(o!=="completed"){let t={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(r.generation_stage!==void 0&&(pe(r.generation_stage,{instancePath:l+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:n})||(e=e===null?pe.errors:e.concat(pe.errors),
s=e.length)),r.covers!==void 0){let o=r.covers;if(Array.isArray(o)){if(o.length<1){let u={instancePath:l+"/covers",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(u),s++}let t=o.length;for(let u=0;u<
t;u++)Ds(o[u],{instancePath:l+"/covers/"+u,parentData:o,parentDataProperty:u,rootData:n})||(e=e===null?Ds.errors:e.concat(
Ds.errors),s=e.length)}else{let t={instancePath:l+"/covers",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[t]:e.push(t),s++}}r.usage!==void 0&&(S(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usa\
ge",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ds.errors=e,s===0}function Nl(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.text===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[o]:e.push(o),s++}r.title!==void 0&&(g(r.title,{instancePath:l+"/title",
parentData:r,parentDataProperty:"title",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.text!==void 0&&
(g(r.text,{instancePath:l+"/text",parentData:r,parentDataProperty:"text",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return Nl.errors=e,s===0}var M=_s;function _s(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
lyrics===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"lyrics"},message:"must have required \
property 'lyrics'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let t={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}if(o!=="completed"){let t={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(r.generation_stage!==void 0&&(pe(r.generation_stage,{instancePath:l+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:n})||(e=e===null?pe.errors:e.concat(pe.errors),
s=e.length)),r.lyrics!==void 0){let o=r.lyrics;if(Array.isArray(o)){if(o.length<1){let u={instancePath:l+"/lyrics",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(u),s++}let t=o.length;for(let u=0;u<
t;u++)Nl(o[u],{instancePath:l+"/lyrics/"+u,parentData:o,parentDataProperty:u,rootData:n})||(e=e===null?Nl.errors:e.concat(
Nl.errors),s=e.length)}else{let t={instancePath:l+"/lyrics",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[t]:e.push(t),s++}}r.usage!==void 0&&(S(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usa\
ge",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return _s.errors=e,s===0}var B=gs;function gs(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
validation_phrase===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"validation_phrase"},message:"\
must have required property 'validation_phrase'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:l+
"/id",parentData:r,parentDataProperty:"id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==
void 0){let o=r.status;if(typeof o!="string"){let t={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="completed"){let t={instancePath:l+"/status",keyword:"const",params:{
allowedValue:"completed"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.generation_stage!==void 0&&
(pe(r.generation_stage,{instancePath:l+"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:n})||
(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.provider_status!==void 0&&(g(r.provider_status,{instancePath:l+
"/provider_status",parentData:r,parentDataProperty:"provider_status",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length)),r.validation_phrase!==void 0&&(g(r.validation_phrase,{instancePath:l+"/validation_phrase",parentData:r,parentDataProperty:"\
validation_phrase",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.usage!==void 0&&(S(r.usage,{instancePath:l+
"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return gs.
errors=e,s===0}var Z=ys;function ys(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
voice_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"voice_id"},message:"must have requi\
red property 'voice_id'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let t={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}if(o!=="completed"){let t={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.generation_stage!==void 0&&(pe(r.generation_stage,{instancePath:l+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:n})||(e=e===null?pe.errors:e.concat(pe.errors),
s=e.length)),r.provider_status!==void 0&&(g(r.provider_status,{instancePath:l+"/provider_status",parentData:r,parentDataProperty:"\
provider_status",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.voice_id!==void 0&&(w(r.voice_id,{
instancePath:l+"/voice_id",parentData:r,parentDataProperty:"voice_id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),
s=e.length)),r.usage!==void 0&&(S(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||
(e=e===null?S.errors:e.concat(S.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return ys.errors=e,s===0}var A=Oe;function Oe(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"id",rootData:n})||(e=e===null?x.errors:e.concat(
x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let t={instancePath:l+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="failed"){let t={instancePath:l+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}
r.error!==void 0&&(g(r.error,{instancePath:l+"/error",parentData:r,parentDataProperty:"error",rootData:n})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return Oe.errors=e,s===0}var oe=Yt;function Yt(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=s;ls(r,{instancePath:l,
parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?ls.errors:e.concat(ls.errors),s=e.length);var _=u===s;if(t=t||
_,!t){let f=s;ts(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?ts.errors:e.concat(ts.errors),
s=e.length);var _=f===s;if(t=t||_,!t){let d=s;ns(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===
null?ns.errors:e.concat(ns.errors),s=e.length);var _=d===s;if(t=t||_,!t){let h=s;is(r,{instancePath:l,parentData:a,parentDataProperty:p,
rootData:n})||(e=e===null?is.errors:e.concat(is.errors),s=e.length);var _=h===s;if(t=t||_,!t){let D=s;us(r,{instancePath:l,
parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?us.errors:e.concat(us.errors),s=e.length);var _=D===s;if(t=t||
_,!t){let Re=s;ps(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?ps.errors:e.concat(ps.errors),
s=e.length);var _=Re===s;if(t=t||_,!t){let ie=s;as(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=
e===null?as.errors:e.concat(as.errors),s=e.length);var _=ie===s;if(t=t||_,!t){let De=s;cs(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?cs.errors:e.concat(cs.errors),s=e.length);var _=De===s;if(t=t||_,!t){let ee=s;
fs(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?fs.errors:e.concat(fs.errors),s=e.length);
var _=ee===s;if(t=t||_,!t){let ws=s;ms(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?ms.
errors:e.concat(ms.errors),s=e.length);var _=ws===s;if(t=t||_,!t){let v=s;ds(r,{instancePath:l,parentData:a,parentDataProperty:p,
rootData:n})||(e=e===null?ds.errors:e.concat(ds.errors),s=e.length);var _=v===s;if(t=t||_,!t){let G=s;_s(r,{instancePath:l,
parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?_s.errors:e.concat(_s.errors),s=e.length);var _=G===s;if(t=t||
_,!t){let xa=s;gs(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?gs.errors:e.concat(gs.errors),
s=e.length);var _=xa===s;if(t=t||_,!t){let Aa=s;ys(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=
e===null?ys.errors:e.concat(ys.errors),s=e.length);var _=Aa===s;if(t=t||_,!t){let Ea=s;Oe(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length);var _=Ea===s;t=t||_}}}}}}}}}}}}}}
if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let f={instancePath:l,keyword:"anyOf",params:{},message:"must match a sche\
ma in anyOf"};e===null?e=[f]:e.push(f),s++}return Yt.errors=e,s===0}var Ua={type:"string",enum:["pending","processing","completed","failed"]};function Lr(r,{instancePath:l="",parentData:a,
parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="pending"||r==="processing"||r==="complet\
ed"||r==="failed")){let o={instancePath:l,keyword:"enum",params:{allowedValues:Ua.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[o]:e.push(o),s++}return Lr.errors=e,s===0}var Y=Xt;function Xt(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.id===void 0){let f={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[f]:e.push(f),s++}var _=u===s;if(t=t||_,!t){let f=s;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&r.task_id===void 0){let d={instancePath:l,keyword:"required",params:{missingProperty:"task_id"},message:"\
must have required property 'task_id'"};e===null?e=[d]:e.push(d),s++}var _=f===s;t=t||_}if(t)s=o,e!==null&&(o?e.length=o:
e=null);else{let f={instancePath:l,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[f]:e.push(
f),s++}if(r&&typeof r=="object"&&!Array.isArray(r))r.id!==void 0&&(w(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.task_id!==void 0&&(w(r.task_id,{instancePath:l+
"/task_id",parentData:r,parentDataProperty:"task_id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),
r.status!==void 0&&(Lr(r.status,{instancePath:l+"/status",parentData:r,parentDataProperty:"status",rootData:n})||(e=e===
null?Lr.errors:e.concat(Lr.errors),s=e.length)),r.model!==void 0&&(g(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"\
model",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.task_replayed!==void 0&&(k(r.task_replayed,{
instancePath:l+"/task_replayed",parentData:r,parentDataProperty:"task_replayed",rootData:n})||(e=e===null?k.errors:e.concat(
k.errors),s=e.length));else{let f={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[f]:e.push(f),s++}return Xt.errors=e,s===0}var X=Qt;function Qt(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r&&typeof r=="object"&&!Array.isArray(r))r.id!==void 0&&
(w(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),
s=e.length)),r.task_id!==void 0&&(w(r.task_id,{instancePath:l+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:n})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.status!==void 0&&(Lr(r.status,{instancePath:l+"/status",parentData:r,
parentDataProperty:"status",rootData:n})||(e=e===null?Lr.errors:e.concat(Lr.errors),s=e.length)),r.model!==void 0&&(g(r.
model,{instancePath:l+"/model",parentData:r,parentDataProperty:"model",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length)),r.task_replayed!==void 0&&(k(r.task_replayed,{instancePath:l+"/task_replayed",parentData:r,parentDataProperty:"\
task_replayed",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),s=e.length));else{let o={instancePath:l,keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Qt.errors=e,s===0}var Q=Jt;function Jt(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"task_id"},
message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}if(r&&typeof r=="object"&&!Array.isArray(r))
r.id!==void 0&&(w(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"id",rootData:n})||(e=e===null?w.errors:e.concat(
w.errors),s=e.length)),r.task_id!==void 0&&(w(r.task_id,{instancePath:l+"/task_id",parentData:r,parentDataProperty:"task\
_id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.status!==void 0&&(Lr(r.status,{instancePath:l+
"/status",parentData:r,parentDataProperty:"status",rootData:n})||(e=e===null?Lr.errors:e.concat(Lr.errors),s=e.length)),
r.model!==void 0&&(g(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"model",rootData:n})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)),r.task_replayed!==void 0&&(k(r.task_replayed,{instancePath:l+"/task_replayed",parentData:r,
parentDataProperty:"task_replayed",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),s=e.length));else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Jt.errors=e,s===0}var Be=Te,
Za={type:"object",required:["id","status"],properties:{id:{$ref:"s32"},status:{type:"string",enum:["pending","processing"]}}};
function Te(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"id",rootData:n})||(e=e===null?x.errors:e.concat(
x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let t={instancePath:l+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(o==="pending"||o==="processing")){
let t={instancePath:l+"/status",keyword:"enum",params:{allowedValues:Za.properties.status.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[t]:e.push(t),s++}}}else{let o={instancePath:l,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Te.errors=e,s===0}var en=uo;function uo(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let t={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}if(o!=="completed"){let t={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(r.videos!==void 0&&(hr(r.videos,{instancePath:l+"/videos",parentData:r,
parentDataProperty:"videos",rootData:n})||(e=e===null?hr.errors:e.concat(hr.errors),s=e.length)),r.sources!==void 0){let o=r.
sources;if(Array.isArray(o)){let t=o.length;for(let u=0;u<t;u++)zr(o[u],{instancePath:l+"/sources/"+u,parentData:o,parentDataProperty:u,
rootData:n})||(e=e===null?zr.errors:e.concat(zr.errors),s=e.length)}else{let t={instancePath:l+"/sources",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}r.usage!==void 0&&(S(r.usage,{instancePath:l+
"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return uo.
errors=e,s===0}var rn=sn;function sn(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Te(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;uo(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?uo.errors:
e.concat(uo.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;Oe(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return sn.errors=e,s===0}var Ya={type:"integer",enum:[5,10]};function Ps(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===5||r===10)){let o={instancePath:l,keyword:"enum",params:{
allowedValues:Ya.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Ps.errors=
e,s===0}var Xa={type:"string",enum:["720p","1080p"]};function $s(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p")){let o={instancePath:l,keyword:"enum",params:{allowedValues:Xa.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return $s.errors=e,s===0}var Qa={type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]};function Gr(r,{instancePath:l="",parentData:a,parentDataProperty:p,
rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="16:9"||r==="9:16"||r==="1:1"||r==="4:3"||r==="3:4")){let o={instancePath:l,
keyword:"enum",params:{allowedValues:Qa.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),s++}return Gr.errors=e,s===0}var on=po;function po(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[o]:e.push(o),s++}if(r.output_resolution===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}if(r.aspect_ratio===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have required pro\
perty 'aspect_ratio'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="duration_seconds"||
o==="output_resolution"||o==="aspect_ratio"||o==="watermark"||o==="callback_url")){let t={instancePath:l,keyword:"additi\
onalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}
if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="runway"){let t={instancePath:l+"/model",keyword:"c\
onst",params:{allowedValue:"runway"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&
(w(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?w.errors:e.concat(
w.errors),s=e.length)),r.duration_seconds!==void 0&&(Ps(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Ps.errors:e.concat(Ps.errors),s=e.length)),r.output_resolution!==
void 0&&($s(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:n})||(e=e===null?$s.errors:e.concat($s.errors),s=e.length)),r.aspect_ratio!==void 0&&(Gr(r.aspect_ratio,{instancePath:l+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?Gr.errors:e.concat(Gr.errors),s=
e.length)),r.watermark!==void 0&&(sr(r.watermark,{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermark",
rootData:n})||(e=e===null?sr.errors:e.concat(sr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return po.errors=e,s===0}function T(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ce(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return T.errors=e,s===0}var ln=ao;function ao(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[o]:e.push(o),s++}if(r.output_resolution===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o===
"duration_seconds"||o==="output_resolution"||o==="first_frame_image_url"||o==="watermark"||o==="callback_url")){let t={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="runway"){let t={instancePath:l+"/m\
odel",keyword:"const",params:{allowedValue:"runway"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}
r.prompt!==void 0&&(w(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.duration_seconds!==void 0&&(Ps(r.duration_seconds,{instancePath:l+"/duration_\
seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Ps.errors:e.concat(Ps.errors),s=e.
length)),r.output_resolution!==void 0&&($s(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:n})||(e=e===null?$s.errors:e.concat($s.errors),s=e.length)),r.first_frame_image_url!==void 0&&
(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_u\
rl",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.watermark!==void 0&&(sr(r.watermark,{instancePath:l+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:n})||(e=e===null?sr.errors:e.concat(sr.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ao.errors=e,s===0}var tn=nn;function nn(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
po(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?po.errors:e.concat(po.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;ao(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?ao.errors:
e.concat(ao.errors),s=e.length);var c=f===s;if(c&&t?(t=!1,u=[u,1]):c&&(t=!0,u=1),t)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return nn.errors=e,s===0}function Kr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let t=0;t<o;t++)zr(r[t],{instancePath:l+"/"+t,parentData:r,parentDataProperty:t,rootData:n})||(e=e===
null?zr.errors:e.concat(zr.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}return Kr.errors=e,s===0}var un=co;function co(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let t={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}if(o!=="completed"){let t={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.videos!==void 0&&(hr(r.videos,{instancePath:l+"/videos",parentData:r,
parentDataProperty:"videos",rootData:n})||(e=e===null?hr.errors:e.concat(hr.errors),s=e.length)),r.images!==void 0&&(Kr(
r.images,{instancePath:l+"/images",parentData:r,parentDataProperty:"images",rootData:n})||(e=e===null?Kr.errors:e.concat(
Kr.errors),s=e.length)),r.usage!==void 0&&(S(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||
(e=e===null?S.errors:e.concat(S.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return co.errors=e,s===0}var pn=an;function an(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Te(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;co(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?co.errors:
e.concat(co.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;Oe(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return an.errors=e,s===0}var Ja={type:"string",enum:["720p","1080p"]};function ne(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p")){let o={instancePath:l,keyword:"enum",params:{allowedValues:Ja.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return ne.errors=e,s===0}var cn=fn;function fn(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){
let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[o]:e.push(o),s++}if(r.output_resolution===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="model"||o==="source_task_id"||o==="prompt"||o==="output_resolution"||o==="watermark"||o==="callback_url")){let t={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="runway"){let t={instancePath:l+
"/model",keyword:"const",params:{allowedValue:"runway"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}
r.source_task_id!==void 0&&(w(r.source_task_id,{instancePath:l+"/source_task_id",parentData:r,parentDataProperty:"source\
_task_id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.prompt!==void 0&&(w(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.
output_resolution!==void 0&&(ne(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:n})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.watermark!==void 0&&(sr(r.watermark,
{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:n})||(e=e===null?sr.errors:e.concat(sr.
errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return fn.errors=e,s===0}var mn=fo;function fo(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let t={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}if(o!=="completed"){let t={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.videos!==void 0&&(hr(r.videos,{instancePath:l+"/videos",parentData:r,
parentDataProperty:"videos",rootData:n})||(e=e===null?hr.errors:e.concat(hr.errors),s=e.length)),r.images!==void 0&&(Kr(
r.images,{instancePath:l+"/images",parentData:r,parentDataProperty:"images",rootData:n})||(e=e===null?Kr.errors:e.concat(
Kr.errors),s=e.length)),r.source_task_id!==void 0&&(w(r.source_task_id,{instancePath:l+"/source_task_id",parentData:r,parentDataProperty:"\
source_task_id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.usage!==void 0&&(S(r.usage,{instancePath:l+
"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return fo.
errors=e,s===0}var dn=_n;function _n(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Te(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;fo(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?fo.errors:
e.concat(fo.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;Oe(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return _n.errors=e,s===0}function Sl(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ce(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Sl.errors=e,s===0}var gn=yn,ec={type:"object",additionalProperties:!1,
required:["prompt","source_video_url"],properties:{model:{type:"string",const:"runway-aleph"},prompt:{$ref:"s26"},source_video_url:{
$ref:"s110"},aspect_ratio:{type:"string",enum:["16:9","9:16","4:3","3:4","1:1","21:9"]},seed:{$ref:"s1"},reference_image_url:{
$ref:"s18"},watermark:{$ref:"s27"},callback_url:{$ref:"s29"}}};function yn(r,{instancePath:l="",parentData:a,parentDataProperty:p,
rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.source_video_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"source_video_ur\
l"},message:"must have required property 'source_video_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="mode\
l"||o==="prompt"||o==="source_video_url"||o==="aspect_ratio"||o==="seed"||o==="reference_image_url"||o==="watermark"||o===
"callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT ha\
ve additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={
instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!==
"runway-aleph"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"runway-aleph"},message:"must be equ\
al to constant"};e===null?e=[t]:e.push(t),s++}}if(r.prompt!==void 0&&(w(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.source_video_url!==void 0&&
(Sl(r.source_video_url,{instancePath:l+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:n})||
(e=e===null?Sl.errors:e.concat(Sl.errors),s=e.length)),r.aspect_ratio!==void 0){let o=r.aspect_ratio;if(typeof o!="strin\
g"){let t={instancePath:l+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(!(o==="16:9"||o==="9:16"||o==="4:3"||o==="3:4"||o==="1:1"||o==="21:9")){let t={instancePath:l+"/aspect_\
ratio",keyword:"enum",params:{allowedValues:ec.properties.aspect_ratio.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[t]:e.push(t),s++}}r.seed!==void 0&&(P(r.seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"\
seed",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.reference_image_url!==void 0&&(y(r.reference_image_url,
{instancePath:l+"/reference_image_url",parentData:r,parentDataProperty:"reference_image_url",rootData:n})||(e=e===null?y.
errors:e.concat(y.errors),s=e.length)),r.watermark!==void 0&&(sr(r.watermark,{instancePath:l+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:n})||(e=e===null?sr.errors:e.concat(sr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return yn.errors=e,s===0}function Vl(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.id!==void 0&&(g(r.id,{instancePath:l+"/id",parentData:r,
parentDataProperty:"id",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.url!==void 0&&(y(r.url,{instancePath:l+
"/url",parentData:r,parentDataProperty:"url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let o={
instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Vl.errors=
e,s===0}var hn=mo;function mo(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let t={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}if(o!=="completed"){let t={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(r.videos!==void 0){let o=r.videos;if(Array.isArray(o)){if(o.
length<1){let u={instancePath:l+"/videos",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[u]:e.push(u),s++}let t=o.length;for(let u=0;u<t;u++)Vl(o[u],{instancePath:l+"/videos/"+u,parentData:o,parentDataProperty:u,
rootData:n})||(e=e===null?Vl.errors:e.concat(Vl.errors),s=e.length)}else{let t={instancePath:l+"/videos",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}r.images!==void 0&&(Kr(r.images,{instancePath:l+
"/images",parentData:r,parentDataProperty:"images",rootData:n})||(e=e===null?Kr.errors:e.concat(Kr.errors),s=e.length)),
r.usage!==void 0&&(S(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?
S.errors:e.concat(S.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return mo.errors=e,s===0}var wn=vn;function vn(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Te(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;mo(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?mo.errors:
e.concat(mo.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;Oe(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return vn.errors=e,s===0}function wr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)>1500){let o={instancePath:l,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 chara\
cters"};e===null?e=[o]:e.push(o),s++}if(ye(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return wr.errors=e,s===0}function vr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return vr.errors=e,s===0}function We(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return We.errors=e,s===0}var bn=_o;function _o(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="prompt_optimizer"||o==="enable_safety_checker"||o==="callback\
_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additi\
onal properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="hailuo-02-\
text-to-video-pro"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"hailuo-02-text-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&(wr(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?wr.errors:e.concat(wr.errors),s=e.length)),r.prompt_optimizer!==void 0&&
(vr(r.prompt_optimizer,{instancePath:l+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:n})||
(e=e===null?vr.errors:e.concat(vr.errors),s=e.length)),r.enable_safety_checker!==void 0&&(We(r.enable_safety_checker,{instancePath:l+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?We.errors:e.concat(
We.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return _o.errors=e,s===0}var rc={type:"integer",enum:[6,10]};function br(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===6||r===10)){let o={instancePath:l,keyword:"enum",params:{
allowedValues:rc.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return br.errors=
e,s===0}var kn=go;function go(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="duration_seconds"||o==="prompt_optimizer"||o==="enable_safety\
_checker"||o==="callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(o!=="hailuo-02-text-to-video-standard"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"h\
ailuo-02-text-to-video-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&
(wr(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?wr.errors:e.concat(
wr.errors),s=e.length)),r.duration_seconds!==void 0&&(br(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?br.errors:e.concat(br.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(vr(r.prompt_optimizer,{instancePath:l+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:n})||
(e=e===null?vr.errors:e.concat(vr.errors),s=e.length)),r.enable_safety_checker!==void 0&&(We(r.enable_safety_checker,{instancePath:l+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?We.errors:e.concat(
We.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return go.errors=e,s===0}var Dn=qn;function qn(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
_o(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?_o.errors:e.concat(_o.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;go(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?go.errors:
e.concat(go.errors),s=e.length);var c=f===s;if(c&&t?(t=!1,u=[u,1]):c&&(t=!0,u=1),t)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return qn.errors=e,s===0}var gr=Pn;function Pn(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Te(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;ls(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?ls.errors:
e.concat(ls.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;Oe(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Pn.errors=e,s===0}function or(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ce(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return or.errors=e,s===0}var $n=yo;function yo(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="model"||o==="prompt"||o==="first_frame_image_url"||o==="last_frame_image_url"||o==="prompt_optimizer"||o==="en\
able_safety_checker"||o==="callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(o!=="hailuo-02-image-to-video-pro"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"\
hailuo-02-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&(wr(
r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?wr.errors:e.concat(
wr.errors),s=e.length)),r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image\
_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),s=e.
length)),r.last_frame_image_url!==void 0&&(or(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",parentData:r,
parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?or.errors:e.concat(or.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(vr(r.prompt_optimizer,{instancePath:l+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:n})||
(e=e===null?vr.errors:e.concat(vr.errors),s=e.length)),r.enable_safety_checker!==void 0&&(We(r.enable_safety_checker,{instancePath:l+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?We.errors:e.concat(
We.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return yo.errors=e,s===0}var jn=ho,ht={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"hailuo-02-image-to-video-standard"},prompt:{$ref:"s119"},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{
$ref:"s132"},duration_seconds:{$ref:"s123"},output_resolution:{type:"string",enum:["512p","768p"]},prompt_optimizer:{$ref:"\
s120"},enable_safety_checker:{$ref:"s121"},callback_url:{$ref:"s29"}}},te=Object.prototype.hasOwnProperty;function ho(r,{
instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(ht.properties,o)){let t={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="hailuo-02-image-to-video-sta\
ndard"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"hailuo-02-image-to-video-standard"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(r.prompt!==void 0&&(wr(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?wr.errors:e.concat(wr.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.last_frame_image_url!==void 0&&(or(r.last_frame_image_url,
{instancePath:l+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?
or.errors:e.concat(or.errors),s=e.length)),r.duration_seconds!==void 0&&(br(r.duration_seconds,{instancePath:l+"/duratio\
n_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?br.errors:e.concat(br.errors),s=
e.length)),r.output_resolution!==void 0){let o=r.output_resolution;if(typeof o!="string"){let t={instancePath:l+"/output\
_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(o==="512p"||
o==="768p")){let t={instancePath:l+"/output_resolution",keyword:"enum",params:{allowedValues:ht.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}r.prompt_optimizer!==void 0&&(vr(
r.prompt_optimizer,{instancePath:l+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:n})||
(e=e===null?vr.errors:e.concat(vr.errors),s=e.length)),r.enable_safety_checker!==void 0&&(We(r.enable_safety_checker,{instancePath:l+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?We.errors:e.concat(
We.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ho.errors=e,s===0}function js(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)>5e3){let o={instancePath:l,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}if(ye(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return js.errors=e,s===0}var sc={type:"string",enum:["768p","1080p"]};function xs(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="768p"||r==="1080p")){let o={instancePath:l,keyword:"enum",params:{allowedValues:sc.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return xs.errors=e,s===0}var xn=wo;function wo(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.output_resolution===void 0&&(f="output_resolution")){let c={};e===null?e=[c]:e.push(
c),s++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let c={};e===null?e=[c]:e.push(c),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let f=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let d={instancePath:l+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[d]:e.push(d),s++}var _=f===s;t=_}if(!t){let f={instancePath:l,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[f]:e.push(f),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let f={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[f]:e.push(f),s++}if(r.prompt===void 0){let f={instancePath:l,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[f]:e.push(f),s++}if(r.first_frame_image_url===void 0){
let f={instancePath:l,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[f]:e.push(f),s++}for(let f in r)if(!(f==="model"||f==="prompt"||f==="first_\
frame_image_url"||f==="duration_seconds"||f==="output_resolution"||f==="enable_safety_checker"||f==="callback_url")){let c={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};
e===null?e=[c]:e.push(c),s++}if(r.model!==void 0){let f=r.model;if(typeof f!="string"){let c={instancePath:l+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}if(f!=="hailuo-2.3-image-to-video-pr\
o"){let c={instancePath:l+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-pro"},message:"must b\
e equal to constant"};e===null?e=[c]:e.push(c),s++}}r.prompt!==void 0&&(js(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?js.errors:e.concat(js.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.duration_seconds!==void 0&&(br(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?br.errors:
e.concat(br.errors),s=e.length)),r.output_resolution!==void 0&&(xs(r.output_resolution,{instancePath:l+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?xs.errors:e.concat(xs.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(We(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:n})||(e=e===null?We.errors:e.concat(We.errors),s=e.length)),r.callback_url!==void 0&&(m(
r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let f={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[f]:e.push(f),s++}return wo.errors=e,s===0}var An=vo;function vo(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.output_resolution===void 0&&(f="output_resolution")){let c={};e===null?e=[c]:e.push(
c),s++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let c={};e===null?e=[c]:e.push(c),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let f=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let d={instancePath:l+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[d]:e.push(d),s++}var _=f===s;t=_}if(!t){let f={instancePath:l,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[f]:e.push(f),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let f={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[f]:e.push(f),s++}if(r.prompt===void 0){let f={instancePath:l,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[f]:e.push(f),s++}if(r.first_frame_image_url===void 0){
let f={instancePath:l,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[f]:e.push(f),s++}for(let f in r)if(!(f==="model"||f==="prompt"||f==="first_\
frame_image_url"||f==="duration_seconds"||f==="output_resolution"||f==="enable_safety_checker"||f==="callback_url")){let c={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};
e===null?e=[c]:e.push(c),s++}if(r.model!==void 0){let f=r.model;if(typeof f!="string"){let c={instancePath:l+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}if(f!=="hailuo-2.3-image-to-video-st\
andard"){let c={instancePath:l+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-standard"},message:"\
must be equal to constant"};e===null?e=[c]:e.push(c),s++}}r.prompt!==void 0&&(js(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?js.errors:e.concat(js.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.duration_seconds!==void 0&&(br(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?br.errors:
e.concat(br.errors),s=e.length)),r.output_resolution!==void 0&&(xs(r.output_resolution,{instancePath:l+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?xs.errors:e.concat(xs.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(We(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:n})||(e=e===null?We.errors:e.concat(We.errors),s=e.length)),r.callback_url!==void 0&&(m(
r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let f={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[f]:e.push(f),s++}return vo.errors=e,s===0}var En=On;function On(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
yo(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?yo.errors:e.concat(yo.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;ho(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?ho.errors:
e.concat(ho.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;wo(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?wo.errors:e.concat(wo.errors),s=e.length);var c=d===s;if(c&&t)t=!1,u=[u,2];else{
c&&(t=!0,u=2);let h=s;vo(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?vo.errors:e.concat(
vo.errors),s=e.length);var c=h===s;c&&t?(t=!1,u=[u,3]):c&&(t=!0,u=3)}}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={
instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),s++}return On.errors=e,s===0}function kr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
if(r!==!1){let o={instancePath:l,keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?
e=[o]:e.push(o),s++}return kr.errors=e,s===0}function Fe(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Fe.errors=e,s===0}function Ie(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ie.
errors=e,s===0}function Me(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:l,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:l,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return Me.errors=e,s===0}var oc={type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]};function Se(r,{instancePath:l="",parentData:a,parentDataProperty:p,
rootData:n=r}={}){let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===3||r===4||r===5||r===6||r===7||r===8||r===
9||r===10||r===11||r===12||r===13||r===14||r===15)){let o={instancePath:l,keyword:"enum",params:{allowedValues:oc.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Se.errors=e,s===0}var lc={type:"string",enum:["16:9","9:16","1:1"]};function de(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="16:9"||r==="9:16"||r==="1:1")){let o={instancePath:l,keyword:"enum",params:{allowedValues:lc.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return de.errors=e,s===0}var tc={type:"string",enum:["720p","1080p","4k"]};function He(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p"||r==="4k")){let o={instancePath:l,keyword:"enum",params:{allowedValues:tc.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return He.errors=e,s===0}function rr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let t=0;t<o;t++)y(r[t],{instancePath:l+"/"+t,parentData:r,parentDataProperty:t,rootData:n})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return rr.errors=e,s===0}function As(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.name===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.description===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="name"||o==="description"||o==="element_input_urls"||o==="element_input_video_urls"||o===
"element_input_audio_urls"||o==="start_time"||o==="end_time")){let t={instancePath:l,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}r.name!==void 0&&(g(r.
name,{instancePath:l+"/name",parentData:r,parentDataProperty:"name",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length)),r.description!==void 0&&(g(r.description,{instancePath:l+"/description",parentData:r,parentDataProperty:"de\
scription",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.element_input_urls!==void 0&&(rr(r.element_input_urls,
{instancePath:l+"/element_input_urls",parentData:r,parentDataProperty:"element_input_urls",rootData:n})||(e=e===null?rr.
errors:e.concat(rr.errors),s=e.length)),r.element_input_video_urls!==void 0&&(rr(r.element_input_video_urls,{instancePath:l+
"/element_input_video_urls",parentData:r,parentDataProperty:"element_input_video_urls",rootData:n})||(e=e===null?rr.errors:
e.concat(rr.errors),s=e.length)),r.element_input_audio_urls!==void 0&&(rr(r.element_input_audio_urls,{instancePath:l+"/e\
lement_input_audio_urls",parentData:r,parentDataProperty:"element_input_audio_urls",rootData:n})||(e=e===null?rr.errors:
e.concat(rr.errors),s=e.length)),r.start_time!==void 0&&(P(r.start_time,{instancePath:l+"/start_time",parentData:r,parentDataProperty:"\
start_time",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.end_time!==void 0&&(P(r.end_time,{instancePath:l+
"/end_time",parentData:r,parentDataProperty:"end_time",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return As.
errors=e,s===0}var nc={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"kling-\
3.0"},multi_shots:{$ref:"s145"},prompt:{$ref:"s146"},negative_prompt:{$ref:"s147"},cfg_scale:{$ref:"s148"},duration_seconds:{
$ref:"s149"},aspect_ratio:{$ref:"s150"},output_resolution:{$ref:"s151"},enable_sound:{$ref:"s28"},first_frame_image_url:{
$ref:"s93"},last_frame_image_url:{$ref:"s132"},kling_elements:{type:"array",items:{$ref:"s152"}},callback_url:{$ref:"s29"}}};
function Ir(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!te.call(nc.properties,o)){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(o!=="kling-3.0"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(r.multi_shots!==void 0&&(kr(r.multi_shots,{instancePath:l+"\
/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:n})||(e=e===null?kr.errors:e.concat(kr.errors),s=e.
length)),r.prompt!==void 0&&(Fe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||
(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.negative_prompt!==void 0&&(Ie(r.negative_prompt,{instancePath:l+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?Ie.errors:e.concat(Ie.errors),
s=e.length)),r.cfg_scale!==void 0&&(Me(r.cfg_scale,{instancePath:l+"/cfg_scale",parentData:r,parentDataProperty:"cfg_sca\
le",rootData:n})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.duration_seconds!==void 0&&(Se(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Se.errors:
e.concat(Se.errors),s=e.length)),r.aspect_ratio!==void 0&&(de(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.output_resolution!==
void 0&&(He(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:n})||(e=e===null?He.errors:e.concat(He.errors),s=e.length)),r.enable_sound!==void 0&&(k(r.enable_sound,{instancePath:l+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),s=e.
length)),r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,
parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.last_frame_image_url!==
void 0&&(or(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_i\
mage_url",rootData:n})||(e=e===null?or.errors:e.concat(or.errors),s=e.length)),r.kling_elements!==void 0){let o=r.kling_elements;
if(Array.isArray(o)){let t=o.length;for(let u=0;u<t;u++)As(o[u],{instancePath:l+"/kling_elements/"+u,parentData:o,parentDataProperty:u,
rootData:n})||(e=e===null?As.errors:e.concat(As.errors),s=e.length)}else{let t={instancePath:l+"/kling_elements",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Ir.errors=e,s===0}function zl(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="prompt"||o==="duration_seconds")){let t={instancePath:l,keyword:"a\
dditionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),s++}r.prompt!==void 0&&(g(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=
e===null?g.errors:e.concat(g.errors),s=e.length)),r.duration_seconds!==void 0&&(P(r.duration_seconds,{instancePath:l+"/d\
uration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),
s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return zl.errors=e,s===0}var ic={type:"object",additionalProperties:!1,required:["model","multi_shots","enable_sound","multi_prompt"],properties:{
model:{type:"string",const:"kling-3.0"},multi_shots:{type:"boolean",const:!0},enable_sound:{type:"boolean",const:!0},multi_prompt:{
type:"array",items:{$ref:"s155"}},prompt:{$ref:"s26"},negative_prompt:{$ref:"s147"},cfg_scale:{$ref:"s148"},duration_seconds:{
$ref:"s149"},aspect_ratio:{$ref:"s150"},output_resolution:{$ref:"s151"},first_frame_image_url:{$ref:"s93"},kling_elements:{
type:"array",items:{$ref:"s152"}},callback_url:{$ref:"s29"}}};function Mr(r,{instancePath:l="",parentData:a,parentDataProperty:p,
rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.multi_shots===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"multi_shots"},message:"\
must have required property 'multi_shots'"};e===null?e=[o]:e.push(o),s++}if(r.enable_sound===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"enable_sound"},message:"must have required property 'enable_sound'"};e===null?
e=[o]:e.push(o),s++}if(r.multi_prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"multi_\
prompt"},message:"must have required property 'multi_prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(ic.
properties,o)){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have\
 additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="kling-3.0"){
let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===
null?e=[t]:e.push(t),s++}}if(r.multi_shots!==void 0){let o=r.multi_shots;if(typeof o!="boolean"){let t={instancePath:l+"\
/multi_shots",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(o!==!0){
let t={instancePath:l+"/multi_shots",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(r.enable_sound!==void 0){let o=r.enable_sound;if(typeof o!="boolean"){let t={instancePath:l+"/en\
able_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(o!==!0){let t={
instancePath:l+"/enable_sound",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=
[t]:e.push(t),s++}}if(r.multi_prompt!==void 0){let o=r.multi_prompt;if(Array.isArray(o)){let t=o.length;for(let u=0;u<t;u++)
zl(o[u],{instancePath:l+"/multi_prompt/"+u,parentData:o,parentDataProperty:u,rootData:n})||(e=e===null?zl.errors:e.concat(
zl.errors),s=e.length)}else{let t={instancePath:l+"/multi_prompt",keyword:"type",params:{type:"array"},message:"must be \
array"};e===null?e=[t]:e.push(t),s++}}if(r.prompt!==void 0&&(w(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.negative_prompt!==void 0&&(Ie(r.negative_prompt,
{instancePath:l+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?Ie.errors:
e.concat(Ie.errors),s=e.length)),r.cfg_scale!==void 0&&(Me(r.cfg_scale,{instancePath:l+"/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:n})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.duration_seconds!==void 0&&(Se(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Se.errors:
e.concat(Se.errors),s=e.length)),r.aspect_ratio!==void 0&&(de(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.output_resolution!==
void 0&&(He(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:n})||(e=e===null?He.errors:e.concat(He.errors),s=e.length)),r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,
{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?
T.errors:e.concat(T.errors),s=e.length)),r.kling_elements!==void 0){let o=r.kling_elements;if(Array.isArray(o)){let t=o.
length;for(let u=0;u<t;u++)As(o[u],{instancePath:l+"/kling_elements/"+u,parentData:o,parentDataProperty:u,rootData:n})||
(e=e===null?As.errors:e.concat(As.errors),s=e.length)}else{let t={instancePath:l+"/kling_elements",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Mr.errors=e,s===0}function Ll(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Ir(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Ir.errors:e.concat(Ir.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;Mr(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Mr.errors:
e.concat(Mr.errors),s=e.length);var c=f===s;if(c&&t?(t=!1,u=[u,1]):c&&(t=!0,u=1),t)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let d={instancePath:l,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[d]:e.push(d),s++}if(r.
model!==void 0){let d=r.model;if(typeof d!="string"){let b={instancePath:l+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[b]:e.push(b),s++}if(d!=="kling-3.0"){let b={instancePath:l+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[b]:e.push(b),s++}}}else{let d={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}return Ll.errors=e,s===0}function Es(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)>2500){let o={instancePath:l,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 chara\
cters"};e===null?e=[o]:e.push(o),s++}if(ye(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Es.errors=e,s===0}var uc={type:"string",enum:["std","pro"]};function lr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="std"||r==="pro")){let o={instancePath:l,keyword:"enum",params:{allowedValues:uc.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return lr.errors=e,s===0}function Os(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}if(r!==5){let o={instancePath:l,keyword:"const",params:{allowedValue:5},message:"must be equal to co\
nstant"};e===null?e=[o]:e.push(o),s++}return Os.errors=e,s===0}function Br(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>7){let t={instancePath:l,keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===
null?e=[t]:e.push(t),s++}if(r.length<1){let t={instancePath:l,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[t]:e.push(t),s++}let o=r.length;for(let t=0;t<o;t++)y(r[t],{instancePath:l+"/"+t,parentData:r,
parentDataProperty:t,rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)}else{let o={instancePath:l,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Br.errors=e,s===0}var pc={type:"string",enum:["base","feature"]};function Gl(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="base"||r==="feature")){let o={instancePath:l,keyword:"enum",params:{allowedValues:pc.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Gl.errors=e,s===0}function Ts(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Ts.errors=e,s===0}var Tn=bo,ac={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{
type:"string",const:"kling-o1"},prompt:{$ref:"s157"},mode:{$ref:"s158"},duration_seconds:{$ref:"s159"},aspect_ratio:{$ref:"\
s150"},enable_sound:{$ref:"s145"},reference_image_urls:{$ref:"s160"},reference_video_url:{$ref:"s18"},reference_video_type:{
$ref:"s161"},preserve_reference_video_audio:{$ref:"s162"},callback_url:{$ref:"s29"}},dependentRequired:{reference_video_type:[
"reference_video_url"],preserve_reference_video_audio:["reference_video_url"]},if:{properties:{reference_video_url:{}},required:[
"reference_video_url"],additionalProperties:!0},then:{properties:{prompt:{pattern:"<<<video_1>>>"},reference_image_urls:{
maxItems:4}},additionalProperties:!0}},Nn=new RegExp("<<<video_1>>>","u");function bo(r,{instancePath:l="",parentData:a,
parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.
reference_video_url===void 0&&(f="reference_video_url")){let c={};e===null?e=[c]:e.push(c),s++}}var _=u===s;if(s=o,e!==null&&
(o?e.length=o:e=null),_){let f=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt!==void 0){let d=r.prompt;if(typeof d==
"string"&&!Nn.test(d)){let b={instancePath:l+"/prompt",keyword:"pattern",params:{pattern:"<<<video_1>>>"},message:'must \
match pattern "<<<video_1>>>"'};e===null?e=[b]:e.push(b),s++}}if(r.reference_image_urls!==void 0){let d=r.reference_image_urls;
if(Array.isArray(d)&&d.length>4){let b={instancePath:l+"/reference_image_urls",keyword:"maxItems",params:{limit:4},message:"\
must NOT have more than 4 items"};e===null?e=[b]:e.push(b),s++}}}var _=f===s;t=_}if(!t){let f={instancePath:l,keyword:"i\
f",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[f]:e.push(f),s++}if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.model===void 0){let f={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"\
must have required property 'model'"};e===null?e=[f]:e.push(f),s++}if(r.prompt===void 0){let f={instancePath:l,keyword:"\
required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[f]:e.push(f),s++}
for(let f in r)if(!te.call(ac.properties,f)){let c={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),s++}if(r.model!==void 0){let f=r.model;if(typeof f!=
"string"){let c={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:
e.push(c),s++}if(f!=="kling-o1"){let c={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-o1"},message:"\
must be equal to constant"};e===null?e=[c]:e.push(c),s++}}if(r.prompt!==void 0&&(Es(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?Es.errors:e.concat(Es.errors),s=e.length)),r.mode!==void 0&&(lr(r.
mode,{instancePath:l+"/mode",parentData:r,parentDataProperty:"mode",rootData:n})||(e=e===null?lr.errors:e.concat(lr.errors),
s=e.length)),r.duration_seconds!==void 0&&(Os(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:n})||(e=e===null?Os.errors:e.concat(Os.errors),s=e.length)),r.aspect_ratio!==void 0&&(de(r.aspect_ratio,
{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?de.errors:e.concat(
de.errors),s=e.length)),r.enable_sound!==void 0&&(kr(r.enable_sound,{instancePath:l+"/enable_sound",parentData:r,parentDataProperty:"\
enable_sound",rootData:n})||(e=e===null?kr.errors:e.concat(kr.errors),s=e.length)),r.reference_image_urls!==void 0&&(Br(
r.reference_image_urls,{instancePath:l+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:n})||
(e=e===null?Br.errors:e.concat(Br.errors),s=e.length)),r.reference_video_url!==void 0&&(y(r.reference_video_url,{instancePath:l+
"/reference_video_url",parentData:r,parentDataProperty:"reference_video_url",rootData:n})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length)),r.reference_video_type!==void 0&&(Gl(r.reference_video_type,{instancePath:l+"/reference_video_typ\
e",parentData:r,parentDataProperty:"reference_video_type",rootData:n})||(e=e===null?Gl.errors:e.concat(Gl.errors),s=e.length)),
r.preserve_reference_video_audio!==void 0&&(Ts(r.preserve_reference_video_audio,{instancePath:l+"/preserve_reference_vid\
eo_audio",parentData:r,parentDataProperty:"preserve_reference_video_audio",rootData:n})||(e=e===null?Ts.errors:e.concat(
Ts.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.reference_video_type!==void 0&&r.reference_video_url===
void 0){let f={instancePath:l,keyword:"dependentRequired",params:{property:"reference_video_type",missingProperty:"refer\
ence_video_url",depsCount:1,deps:"reference_video_url"},message:"must have property reference_video_url when property re\
ference_video_type is present"};e===null?e=[f]:e.push(f),s++}if(r.preserve_reference_video_audio!==void 0&&r.reference_video_url===
void 0){let f={instancePath:l,keyword:"dependentRequired",params:{property:"preserve_reference_video_audio",missingProperty:"\
reference_video_url",depsCount:1,deps:"reference_video_url"},message:"must have property reference_video_url when proper\
ty preserve_reference_video_audio is present"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}return bo.errors=e,s===0}var cc={type:"integer",enum:[5,10]};function Ue(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===5||r===10)){let o={instancePath:l,keyword:"enum",params:{
allowedValues:cc.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Ue.errors=
e,s===0}function Ns(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Ns.errors=e,s===0}var Sn=ko;function ko(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="negative_prompt"||o==="cfg_scale"||o==="duration_seconds"||o===
"aspect_ratio"||o==="enable_sound"||o==="callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(o!=="kling-v2.1-master-text-to-video"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.1-master-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&
(Fe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?Fe.errors:e.concat(
Fe.errors),s=e.length)),r.negative_prompt!==void 0&&(Ie(r.negative_prompt,{instancePath:l+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.cfg_scale!==
void 0&&(Me(r.cfg_scale,{instancePath:l+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:n})||(e=e===null?
Me.errors:e.concat(Me.errors),s=e.length)),r.duration_seconds!==void 0&&(Ue(r.duration_seconds,{instancePath:l+"/duratio\
n_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=
e.length)),r.aspect_ratio!==void 0&&(de(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:n})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.enable_sound!==void 0&&(Ns(r.enable_sound,
{instancePath:l+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:n})||(e=e===null?Ns.errors:e.concat(
Ns.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ko.errors=e,s===0}var Vn=Do;function Do(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="negative_prompt"||o==="cfg_scale"||o==="duration_seconds"||o===
"aspect_ratio"||o==="enable_sound"||o==="callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(o!=="kling-v2.5-turbo-text-to-video-pro"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.5-turbo-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&
(Fe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?Fe.errors:e.concat(
Fe.errors),s=e.length)),r.negative_prompt!==void 0&&(Ie(r.negative_prompt,{instancePath:l+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.cfg_scale!==
void 0&&(Me(r.cfg_scale,{instancePath:l+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:n})||(e=e===null?
Me.errors:e.concat(Me.errors),s=e.length)),r.duration_seconds!==void 0&&(Ue(r.duration_seconds,{instancePath:l+"/duratio\
n_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=
e.length)),r.aspect_ratio!==void 0&&(de(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:n})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.enable_sound!==void 0&&(Ns(r.enable_sound,
{instancePath:l+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:n})||(e=e===null?Ns.errors:e.concat(
Ns.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Do.errors=e,s===0}function Pe(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)>2500){let o={instancePath:l,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 chara\
cters"};e===null?e=[o]:e.push(o),s++}if(ye(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Pe.errors=e,s===0}var fc={type:"integer",enum:[5,10]};function Dr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===5||r===10)){let o={instancePath:l,keyword:"enum",params:{
allowedValues:fc.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Dr.errors=
e,s===0}var zn=qo;function qo(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.enable_sound===void 0&&(f="enable_sound")){let c={};e===null?e=[c]:e.push(c),s++}else if(r.
enable_sound!==void 0&&r.enable_sound!==!0){let c={};e===null?e=[c]:e.push(c),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=
o:e=null),_){let f=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let d={instancePath:l,keyword:"req\
uired",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[d]:e.push(d),s++}if(r.mode!==
void 0&&r.mode!=="pro"){let d={instancePath:l+"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal\
 to constant"};e===null?e=[d]:e.push(d),s++}}var _=f===s;t=_}if(!t){let f={instancePath:l,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[f]:e.push(f),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let f={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[f]:e.push(f),s++}if(r.prompt===void 0){let f={instancePath:l,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[f]:e.push(f),s++}for(let f in r)if(!(f==="model"||f===
"prompt"||f==="mode"||f==="duration_seconds"||f==="aspect_ratio"||f==="enable_sound"||f==="callback_url")){let c={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[
c]:e.push(c),s++}if(r.model!==void 0){let f=r.model;if(typeof f!="string"){let c={instancePath:l+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}if(f!=="kling-v2.6"){let c={instancePath:l+
"/model",keyword:"const",params:{allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===null?e=[c]:e.push(c),
s++}}r.prompt!==void 0&&(Pe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=
e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.mode!==void 0&&(lr(r.mode,{instancePath:l+"/mode",parentData:r,parentDataProperty:"\
mode",rootData:n})||(e=e===null?lr.errors:e.concat(lr.errors),s=e.length)),r.duration_seconds!==void 0&&(Dr(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Dr.errors:
e.concat(Dr.errors),s=e.length)),r.aspect_ratio!==void 0&&(de(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.enable_sound!==
void 0&&(k(r.enable_sound,{instancePath:l+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:n})||(e=
e===null?k.errors:e.concat(k.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_\
url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let f={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}return qo.
errors=e,s===0}var Ln=Po;function Po(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="duration_seconds"||o==="aspect_ratio"||o==="output_resolution"||
o==="enable_sound"||o==="callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(o!=="kling-v3-omni"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&(Pe(r.prompt,{instancePath:l+"/pro\
mpt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.duration_seconds!==
void 0&&(Se(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||
(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.aspect_ratio!==void 0&&(de(r.aspect_ratio,{instancePath:l+"/asp\
ect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),
r.output_resolution!==void 0&&(He(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:n})||(e=e===null?He.errors:e.concat(He.errors),s=e.length)),r.enable_sound!==void 0&&(k(r.enable_sound,
{instancePath:l+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:n})||(e=e===null?k.errors:e.concat(
k.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Po.errors=e,s===0}var Gn=$o;function $o(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.reference_image_urls===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"reference_i\
mage_urls"},message:"must have required property 'reference_image_urls'"};e===null?e=[o]:e.push(o),s++}if(r.aspect_ratio===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have required pro\
perty 'aspect_ratio'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="reference_image_\
urls"||o==="aspect_ratio"||o==="duration_seconds"||o==="output_resolution"||o==="enable_sound"||o==="callback_url")){let t={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="kling-v3-omni-reference"){let t={
instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-reference"},message:"must be equal to consta\
nt"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&(Pe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:n})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.reference_image_urls!==void 0&&(Br(r.reference_image_urls,
{instancePath:l+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:n})||(e=e===null?
Br.errors:e.concat(Br.errors),s=e.length)),r.aspect_ratio!==void 0&&(de(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.duration_seconds!==
void 0&&(Se(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||
(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.output_resolution!==void 0&&(He(r.output_resolution,{instancePath:l+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?He.errors:e.concat(He.
errors),s=e.length)),r.enable_sound!==void 0&&(k(r.enable_sound,{instancePath:l+"/enable_sound",parentData:r,parentDataProperty:"\
enable_sound",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return $o.errors=e,s===0}var Kn=jo;function jo(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="duration_seconds"||o==="aspect_ratio"||o==="output_resolution"||
o==="callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={
instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!==
"kling-v3-turbo-text-to-video"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-v3-turbo-text\
-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&(Pe(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),
r.duration_seconds!==void 0&&(Se(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:n})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.aspect_ratio!==void 0&&(de(r.aspect_ratio,
{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?de.errors:e.concat(
de.errors),s=e.length)),r.output_resolution!==void 0&&(ne(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,
parentDataProperty:"output_resolution",rootData:n})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return jo.errors=e,s===0}var In=Mn;function Mn(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Ll(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Ll.errors:e.concat(Ll.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;bo(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?bo.errors:
e.concat(bo.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;ko(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?ko.errors:e.concat(ko.errors),s=e.length);var c=d===s;if(c&&t)t=!1,u=[u,2];else{
c&&(t=!0,u=2);let h=s;Do(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Do.errors:e.concat(
Do.errors),s=e.length);var c=h===s;if(c&&t)t=!1,u=[u,3];else{c&&(t=!0,u=3);let D=s;qo(r,{instancePath:l,parentData:a,parentDataProperty:p,
rootData:n})||(e=e===null?qo.errors:e.concat(qo.errors),s=e.length);var c=D===s;if(c&&t)t=!1,u=[u,4];else{c&&(t=!0,u=4);
let Re=s;Po(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Po.errors:e.concat(Po.errors),
s=e.length);var c=Re===s;if(c&&t)t=!1,u=[u,5];else{c&&(t=!0,u=5);let ie=s;$o(r,{instancePath:l,parentData:a,parentDataProperty:p,
rootData:n})||(e=e===null?$o.errors:e.concat($o.errors),s=e.length);var c=ie===s;if(c&&t)t=!1,u=[u,6];else{c&&(t=!0,u=6);
let De=s;jo(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?jo.errors:e.concat(jo.errors),
s=e.length);var c=De===s;c&&t?(t=!1,u=[u,7]):c&&(t=!0,u=7)}}}}}}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,
keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}
return Mn.errors=e,s===0}var Bn=Cn;function Cn(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Ir(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Ir.errors:e.concat(Ir.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;Mr(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Mr.errors:
e.concat(Mr.errors),s=e.length);var c=f===s;if(c&&t?(t=!1,u=[u,1]):c&&(t=!0,u=1),t)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let d={instancePath:l,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[d]:e.push(d),s++}if(r.
model!==void 0){let d=r.model;if(typeof d!="string"){let b={instancePath:l+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[b]:e.push(b),s++}if(d!=="kling-3.0"){let b={instancePath:l+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[b]:e.push(b),s++}}}else{let d={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}return Cn.errors=e,s===0}var Rn=Fn;function Fn(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(o!=="kling-3.0"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}}else{let o={instancePath:l,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ir(r,{instancePath:l,parentData:a,parentDataProperty:p,
rootData:n})||(e=e===null?Ir.errors:e.concat(Ir.errors),s=e.length),Fn.errors=e,s===0}var Hn=Wn;function Wn(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(o!=="kling-3.0"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}}else{let o={instancePath:l,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Mr(r,{instancePath:l,parentData:a,parentDataProperty:p,
rootData:n})||(e=e===null?Mr.errors:e.concat(Mr.errors),s=e.length),Wn.errors=e,s===0}var Un=xo,mc={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-o1"},prompt:{$ref:"s15\
7"},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{$ref:"s18"},mode:{$ref:"s158"},duration_seconds:{$ref:"s159"},
aspect_ratio:{$ref:"s150"},enable_sound:{$ref:"s145"},reference_image_urls:{$ref:"s160"},reference_video_url:{$ref:"s18"},
reference_video_type:{type:"string",const:"feature"},preserve_reference_video_audio:{$ref:"s162"},callback_url:{$ref:"s2\
9"}},dependentRequired:{reference_video_type:["reference_video_url"],preserve_reference_video_audio:["reference_video_ur\
l"]},allOf:[{if:{properties:{reference_video_url:{}},required:["reference_video_url"],additionalProperties:!0},then:{properties:{
prompt:{pattern:"<<<video_1>>>"},reference_video_type:{},reference_image_urls:{maxItems:4}},required:["reference_video_t\
ype"],additionalProperties:!0}},{if:{properties:{last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},
then:{properties:{reference_image_urls:{not:{}},reference_video_url:{not:{}}},additionalProperties:!0}}]};function xo(r,{
instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!0,u=s;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let h;if(r.reference_video_url===void 0&&(h="reference_video_url")){let q={};e===null?e=[q]:e.push(
q),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
reference_video_type===void 0){let D={instancePath:l,keyword:"required",params:{missingProperty:"reference_video_type"},
message:"must have required property 'reference_video_type'"};e===null?e=[D]:e.push(D),s++}if(r.prompt!==void 0){let D=r.
prompt;if(typeof D=="string"&&!Nn.test(D)){let Le={instancePath:l+"/prompt",keyword:"pattern",params:{pattern:"<<<video_\
1>>>"},message:'must match pattern "<<<video_1>>>"'};e===null?e=[Le]:e.push(Le),s++}}if(r.reference_image_urls!==void 0){
let D=r.reference_image_urls;if(Array.isArray(D)&&D.length>4){let Le={instancePath:l+"/reference_image_urls",keyword:"ma\
xItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[Le]:e.push(Le),s++}}}var _=h===s;t=_}if(!t){
let h={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[h]:e.push(
h),s++}let f=s,c=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.last_frame_image_url===void 0&&(h="last_\
frame_image_url")){let q={};e===null?e=[q]:e.push(q),s++}}var b=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),b){let h=s;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reference_image_urls!==void 0){let D={instancePath:l+"/reference_image\
_urls",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[D]:e.push(D),s++}if(r.reference_video_url!==void 0){
let D={instancePath:l+"/reference_video_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[D]:e.push(
D),s++}}var b=h===s;c=b}if(!c){let h={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "th\
en" schema'};e===null?e=[h]:e.push(h),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let h={instancePath:l,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[h]:e.push(
h),s++}if(r.prompt===void 0){let h={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[h]:e.push(h),s++}if(r.first_frame_image_url===void 0){let h={instancePath:l,
keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_im\
age_url'"};e===null?e=[h]:e.push(h),s++}for(let h in r)if(!te.call(mc.properties,h)){let q={instancePath:l,keyword:"addi\
tionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?e=[q]:e.push(q),
s++}if(r.model!==void 0){let h=r.model;if(typeof h!="string"){let q={instancePath:l+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}if(h!=="kling-o1"){let q={instancePath:l+"/model",keyword:"\
const",params:{allowedValue:"kling-o1"},message:"must be equal to constant"};e===null?e=[q]:e.push(q),s++}}if(r.prompt!==
void 0&&(Es(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?Es.errors:
e.concat(Es.errors),s=e.length)),r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_fr\
ame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),
s=e.length)),r.last_frame_image_url!==void 0&&(y(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",parentData:r,
parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.mode!==void 0&&
(lr(r.mode,{instancePath:l+"/mode",parentData:r,parentDataProperty:"mode",rootData:n})||(e=e===null?lr.errors:e.concat(lr.
errors),s=e.length)),r.duration_seconds!==void 0&&(Os(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Os.errors:e.concat(Os.errors),s=e.length)),r.aspect_ratio!==
void 0&&(de(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||
(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.enable_sound!==void 0&&(kr(r.enable_sound,{instancePath:l+"/ena\
ble_sound",parentData:r,parentDataProperty:"enable_sound",rootData:n})||(e=e===null?kr.errors:e.concat(kr.errors),s=e.length)),
r.reference_image_urls!==void 0&&(Br(r.reference_image_urls,{instancePath:l+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:n})||(e=e===null?Br.errors:e.concat(Br.errors),s=e.length)),r.reference_video_url!==void 0&&
(y(r.reference_video_url,{instancePath:l+"/reference_video_url",parentData:r,parentDataProperty:"reference_video_url",rootData:n})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.reference_video_type!==void 0){let h=r.reference_video_type;if(typeof h!=
"string"){let q={instancePath:l+"/reference_video_type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[q]:e.push(q),s++}if(h!=="feature"){let q={instancePath:l+"/reference_video_type",keyword:"const",params:{allowedValue:"\
feature"},message:"must be equal to constant"};e===null?e=[q]:e.push(q),s++}}if(r.preserve_reference_video_audio!==void 0&&
(Ts(r.preserve_reference_video_audio,{instancePath:l+"/preserve_reference_video_audio",parentData:r,parentDataProperty:"\
preserve_reference_video_audio",rootData:n})||(e=e===null?Ts.errors:e.concat(Ts.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length)),r.reference_video_type!==void 0&&r.reference_video_url===void 0){let h={instancePath:l,
keyword:"dependentRequired",params:{property:"reference_video_type",missingProperty:"reference_video_url",depsCount:1,deps:"\
reference_video_url"},message:"must have property reference_video_url when property reference_video_type is present"};e===
null?e=[h]:e.push(h),s++}if(r.preserve_reference_video_audio!==void 0&&r.reference_video_url===void 0){let h={instancePath:l,
keyword:"dependentRequired",params:{property:"preserve_reference_video_audio",missingProperty:"reference_video_url",depsCount:1,
deps:"reference_video_url"},message:"must have property reference_video_url when property preserve_reference_video_audio\
 is present"};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:l,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[h]:e.push(h),s++}return xo.errors=e,s===0}function qr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return qr.
errors=e,s===0}var Zn=Ao,dc={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{
model:{type:"string",const:"kling-v2.1-master-image-to-video"},prompt:{$ref:"s146"},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{
$ref:"s18"},negative_prompt:{$ref:"s147"},cfg_scale:{$ref:"s148"},duration_seconds:{$ref:"s164"},aspect_ratio:{$ref:"s18\
6"},callback_url:{$ref:"s29"}}};function Ao(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!te.call(dc.properties,o)){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(o!=="kling-v2.1-master-image-to-video"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"k\
ling-v2.1-master-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&
(Fe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?Fe.errors:e.concat(
Fe.errors),s=e.length)),r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image\
_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),s=e.
length)),r.last_frame_image_url!==void 0&&(y(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",parentData:r,
parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.negative_prompt!==
void 0&&(Ie(r.negative_prompt,{instancePath:l+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||
(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.cfg_scale!==void 0&&(Me(r.cfg_scale,{instancePath:l+"/cfg_scale",
parentData:r,parentDataProperty:"cfg_scale",rootData:n})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.duration_seconds!==
void 0&&(Ue(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||
(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),r.aspect_ratio!==void 0&&(qr(r.aspect_ratio,{instancePath:l+"/asp\
ect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?qr.errors:e.concat(qr.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ao.errors=e,s===0}var Yn=Eo,_c={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.1-pro"},prompt:{$ref:"\
s146"},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{$ref:"s132"},negative_prompt:{$ref:"s147"},cfg_scale:{$ref:"\
s148"},duration_seconds:{$ref:"s164"},aspect_ratio:{$ref:"s186"},callback_url:{$ref:"s29"}}};function Eo(r,{instancePath:l="",
parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===void 0){
let o={instancePath:l,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(_c.properties,o)){let t={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="kling-v2.1-pro"){let t={instancePath:l+
"/model",keyword:"const",params:{allowedValue:"kling-v2.1-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(
t),s++}}r.prompt!==void 0&&(Fe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||
(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?T.errors:e.concat(
T.errors),s=e.length)),r.last_frame_image_url!==void 0&&(or(r.last_frame_image_url,{instancePath:l+"/last_frame_image_ur\
l",parentData:r,parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?or.errors:e.concat(or.errors),s=e.length)),
r.negative_prompt!==void 0&&(Ie(r.negative_prompt,{instancePath:l+"/negative_prompt",parentData:r,parentDataProperty:"ne\
gative_prompt",rootData:n})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.cfg_scale!==void 0&&(Me(r.cfg_scale,
{instancePath:l+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:n})||(e=e===null?Me.errors:e.concat(Me.
errors),s=e.length)),r.duration_seconds!==void 0&&(Ue(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),r.aspect_ratio!==
void 0&&(qr(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||
(e=e===null?qr.errors:e.concat(qr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Eo.
errors=e,s===0}var Xn=Oo,gc={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{
model:{type:"string",const:"kling-v2.1-standard"},prompt:{$ref:"s146"},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{
$ref:"s18"},negative_prompt:{$ref:"s147"},cfg_scale:{$ref:"s148"},duration_seconds:{$ref:"s164"},aspect_ratio:{$ref:"s18\
6"},callback_url:{$ref:"s29"}}};function Oo(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!te.call(gc.properties,o)){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(o!=="kling-v2.1-standard"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-v2.1-sta\
ndard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&(Fe(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),
r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.last_frame_image_url!==void 0&&
(y(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.negative_prompt!==void 0&&(Ie(r.negative_prompt,{instancePath:l+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?Ie.errors:e.concat(Ie.errors),
s=e.length)),r.cfg_scale!==void 0&&(Me(r.cfg_scale,{instancePath:l+"/cfg_scale",parentData:r,parentDataProperty:"cfg_sca\
le",rootData:n})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.duration_seconds!==void 0&&(Ue(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Ue.errors:
e.concat(Ue.errors),s=e.length)),r.aspect_ratio!==void 0&&(qr(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?qr.errors:e.concat(qr.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Oo.errors=e,s===0}var Qn=To,yc={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.5-turbo-image-to-vi\
deo-pro"},prompt:{$ref:"s146"},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{$ref:"s132"},negative_prompt:{$ref:"\
s147"},cfg_scale:{$ref:"s148"},duration_seconds:{$ref:"s164"},aspect_ratio:{$ref:"s186"},callback_url:{$ref:"s29"}}};function To(r,{
instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(yc.properties,o)){let t={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="kling-v2.5-turbo-image-to-vi\
deo-pro"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-v2.5-turbo-image-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&(Fe(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.last_frame_image_url!==void 0&&(or(r.last_frame_image_url,
{instancePath:l+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?
or.errors:e.concat(or.errors),s=e.length)),r.negative_prompt!==void 0&&(Ie(r.negative_prompt,{instancePath:l+"/negative_\
prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),
r.cfg_scale!==void 0&&(Me(r.cfg_scale,{instancePath:l+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:n})||
(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.duration_seconds!==void 0&&(Ue(r.duration_seconds,{instancePath:l+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Ue.errors:e.concat(Ue.errors),
s=e.length)),r.aspect_ratio!==void 0&&(qr(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:n})||(e=e===null?qr.errors:e.concat(qr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return To.errors=e,s===0}var Jn=No,hc={type:"object",additionalProperties:!1,required:["model","prom\
pt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.6"},prompt:{$ref:"s168"},first_frame_image_url:{
$ref:"s93"},last_frame_image_url:{$ref:"s18"},mode:{$ref:"s158"},duration_seconds:{$ref:"s169"},aspect_ratio:{$ref:"s150"},
enable_sound:{$ref:"s28"},callback_url:{$ref:"s29"}},allOf:[{if:{properties:{enable_sound:{const:!0}},required:["enable_\
sound"],additionalProperties:!0},then:{properties:{mode:{const:"pro"}},required:["mode"],additionalProperties:!0}},{if:{
properties:{last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},then:{properties:{mode:{
const:"pro"},duration_seconds:{const:5}},required:["mode"],additionalProperties:!0}}]};function No(r,{instancePath:l="",
parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(
r)){let h;if(r.enable_sound===void 0&&(h="enable_sound")){let q={};e===null?e=[q]:e.push(q),s++}else if(r.enable_sound!==
void 0&&r.enable_sound!==!0){let q={};e===null?e=[q]:e.push(q),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){
let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let D={instancePath:l,keyword:"required",params:{
missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[D]:e.push(D),s++}if(r.mode!==void 0&&r.
mode!=="pro"){let D={instancePath:l+"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal to consta\
nt"};e===null?e=[D]:e.push(D),s++}}var _=h===s;t=_}if(!t){let h={instancePath:l,keyword:"if",params:{failingKeyword:"the\
n"},message:'must match "then" schema'};e===null?e=[h]:e.push(h),s++}let f=s,c=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(
r)){let h;if(r.last_frame_image_url===void 0&&(h="last_frame_image_url")){let q={};e===null?e=[q]:e.push(q),s++}}var b=d===
s;if(s=f,e!==null&&(f?e.length=f:e=null),b){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let D={
instancePath:l,keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?
e=[D]:e.push(D),s++}if(r.mode!==void 0&&r.mode!=="pro"){let D={instancePath:l+"/mode",keyword:"const",params:{allowedValue:"\
pro"},message:"must be equal to constant"};e===null?e=[D]:e.push(D),s++}if(r.duration_seconds!==void 0&&r.duration_seconds!==
5){let D={instancePath:l+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"must be equal to constant"};
e===null?e=[D]:e.push(D),s++}}var b=h===s;c=b}if(!c){let h={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};e===null?e=[h]:e.push(h),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let h={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[h]:e.push(h),s++}if(r.prompt===void 0){let h={instancePath:l,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[h]:e.push(h),s++}if(r.first_frame_image_url===void 0){
let h={instancePath:l,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[h]:e.push(h),s++}for(let h in r)if(!te.call(hc.properties,h)){let q={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?e=[
q]:e.push(q),s++}if(r.model!==void 0){let h=r.model;if(typeof h!="string"){let q={instancePath:l+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}if(h!=="kling-v2.6"){let q={instancePath:l+
"/model",keyword:"const",params:{allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===null?e=[q]:e.push(q),
s++}}r.prompt!==void 0&&(Pe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=
e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?T.errors:e.concat(
T.errors),s=e.length)),r.last_frame_image_url!==void 0&&(y(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",
parentData:r,parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.mode!==void 0&&(lr(r.mode,{instancePath:l+"/mode",parentData:r,parentDataProperty:"mode",rootData:n})||(e=e===null?lr.
errors:e.concat(lr.errors),s=e.length)),r.duration_seconds!==void 0&&(Dr(r.duration_seconds,{instancePath:l+"/duration_s\
econds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Dr.errors:e.concat(Dr.errors),s=e.length)),
r.aspect_ratio!==void 0&&(de(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_rati\
o",rootData:n})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.enable_sound!==void 0&&(k(r.enable_sound,{instancePath:l+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),s=e.
length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"cal\
lback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let h={instancePath:l,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}return No.errors=e,s===0}var ei=So,wc={type:"\
object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"\
kling-v3-omni"},prompt:{$ref:"s168"},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{$ref:"s18"},duration_seconds:{
$ref:"s149"},aspect_ratio:{$ref:"s150"},output_resolution:{$ref:"s151"},enable_sound:{$ref:"s28"},callback_url:{$ref:"s2\
9"}},if:{properties:{last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},then:{properties:{
duration_seconds:{const:5}},additionalProperties:!0}};function So(r,{instancePath:l="",parentData:a,parentDataProperty:p,
rootData:n=r}={}){let e=null,s=0,o=s,t=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.last_frame_image_url===
void 0&&(f="last_frame_image_url")){let c={};e===null?e=[c]:e.push(c),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=
null),_){let f=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&r.duration_seconds!==5){let d={
instancePath:l+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"must be equal to constant"};e===null?
e=[d]:e.push(d),s++}var _=f===s;t=_}if(!t){let f={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'mu\
st match "then" schema'};e===null?e=[f]:e.push(f),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let f={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[f]:e.push(f),s++}if(r.prompt===void 0){let f={instancePath:l,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[f]:e.push(f),s++}if(r.first_frame_image_url===void 0){
let f={instancePath:l,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[f]:e.push(f),s++}for(let f in r)if(!te.call(wc.properties,f)){let c={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[
c]:e.push(c),s++}if(r.model!==void 0){let f=r.model;if(typeof f!="string"){let c={instancePath:l+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}if(f!=="kling-v3-omni"){let c={instancePath:l+
"/model",keyword:"const",params:{allowedValue:"kling-v3-omni"},message:"must be equal to constant"};e===null?e=[c]:e.push(
c),s++}}r.prompt!==void 0&&(Pe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||
(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?T.errors:e.concat(
T.errors),s=e.length)),r.last_frame_image_url!==void 0&&(y(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",
parentData:r,parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.duration_seconds!==void 0&&(Se(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:n})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.aspect_ratio!==void 0&&(de(r.aspect_ratio,
{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?de.errors:e.concat(
de.errors),s=e.length)),r.output_resolution!==void 0&&(He(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,
parentDataProperty:"output_resolution",rootData:n})||(e=e===null?He.errors:e.concat(He.errors),s=e.length)),r.enable_sound!==
void 0&&(k(r.enable_sound,{instancePath:l+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:n})||(e=
e===null?k.errors:e.concat(k.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_\
url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let f={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}return So.
errors=e,s===0}var ri=Vo;function Vo(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="model"||o==="prompt"||o==="first_frame_image_url"||o==="duration_seconds"||o==="output_resolution"||o==="callb\
ack_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have add\
itional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="kling-v3-t\
urbo-image-to-video"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-v3-turbo-image-to-video"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&(Pe(r.prompt,{instancePath:l+"/pro\
mpt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.duration_seconds!==void 0&&(Se(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Se.errors:
e.concat(Se.errors),s=e.length)),r.output_resolution!==void 0&&(ne(r.output_resolution,{instancePath:l+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Vo.errors=e,s===0}var si=oi;function oi(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
xo(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?xo.errors:e.concat(xo.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;Ao(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Ao.errors:
e.concat(Ao.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;Eo(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?Eo.errors:e.concat(Eo.errors),s=e.length);var c=d===s;if(c&&t)t=!1,u=[u,2];else{
c&&(t=!0,u=2);let h=s;Oo(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Oo.errors:e.concat(
Oo.errors),s=e.length);var c=h===s;if(c&&t)t=!1,u=[u,3];else{c&&(t=!0,u=3);let D=s;To(r,{instancePath:l,parentData:a,parentDataProperty:p,
rootData:n})||(e=e===null?To.errors:e.concat(To.errors),s=e.length);var c=D===s;if(c&&t)t=!1,u=[u,4];else{c&&(t=!0,u=4);
let Re=s;No(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?No.errors:e.concat(No.errors),
s=e.length);var c=Re===s;if(c&&t)t=!1,u=[u,5];else{c&&(t=!0,u=5);let ie=s;So(r,{instancePath:l,parentData:a,parentDataProperty:p,
rootData:n})||(e=e===null?So.errors:e.concat(So.errors),s=e.length);var c=ie===s;if(c&&t)t=!1,u=[u,6];else{c&&(t=!0,u=6);
let De=s;Vo(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Vo.errors:e.concat(Vo.errors),
s=e.length);var c=De===s;c&&t?(t=!1,u=[u,7]):c&&(t=!0,u=7)}}}}}}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,
keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}
return oi.errors=e,s===0}function Ss(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Ss.errors=e,s===0}function Cr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>4){let t={instancePath:l,keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===
null?e=[t]:e.push(t),s++}if(r.length<1){let t={instancePath:l,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[t]:e.push(t),s++}let o=r.length;for(let t=0;t<o;t++)y(r[t],{instancePath:l+"/"+t,parentData:r,
parentDataProperty:t,rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)}else{let o={instancePath:l,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Cr.errors=e,s===0}var vc={type:"string",enum:["auto","16:9","9:16","1:1"]};function Vs(r,{instancePath:l="",parentData:a,parentDataProperty:p,
rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="auto"||r==="16:9"||r==="9:16"||r==="1:1")){let o={instancePath:l,
keyword:"enum",params:{allowedValues:vc.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),s++}return Vs.errors=e,s===0}var li=zo,wt={type:"object",additionalProperties:!1,required:["model","prompt","aspect_r\
atio"],properties:{model:{type:"string",const:"kling-v3-omni-edit"},prompt:{$ref:"s168"},source_video_url:{$ref:"s18"},source_task_id:{
$ref:"s203"},reference_image_urls:{$ref:"s204"},aspect_ratio:{$ref:"s205"},duration_seconds:{$ref:"s149"},output_resolution:{
$ref:"s151"},enable_sound:{$ref:"s28"},callback_url:{$ref:"s29"}},allOf:[{if:{properties:{source_video_url:{}},required:[
"source_video_url"],additionalProperties:!0},then:{properties:{source_task_id:{not:{}}},additionalProperties:!0}},{if:{not:{
properties:{source_video_url:{}},required:["source_video_url"],additionalProperties:!0}},then:{properties:{source_task_id:{}},
required:["source_task_id"],additionalProperties:!0}},{if:{properties:{reference_image_urls:{}},required:["reference_ima\
ge_urls"],additionalProperties:!0},then:{properties:{aspect_ratio:{enum:["16:9","9:16","1:1"]}},additionalProperties:!0}},
{if:{not:{properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0}},then:{properties:{
aspect_ratio:{const:"auto"},duration_seconds:{const:5}},additionalProperties:!0}}]};function zo(r,{instancePath:l="",parentData:a,
parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.
source_video_url===void 0&&(v="source_video_url")){let $={};e===null?e=[$]:e.push($),s++}}var _=u===s;if(s=o,e!==null&&(o?
e.length=o:e=null),_){let v=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==void 0){let G={instancePath:l+
"/source_task_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[G]:e.push(G),s++}var _=v===s;t=_}if(!t){
let v={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(
v),s++}let f=s,c=!0,d=s,b=s,h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.source_video_url===void 0&&(v="s\
ource_video_url")){let $={};e===null?e=[$]:e.push($),s++}}var q=h===s;if(q){let v={};e===null?e=[v]:e.push(v),s++}else s=
b,e!==null&&(b?e.length=b:e=null);var D=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),D){let v=s;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.source_task_id===void 0){let G={instancePath:l,keyword:"required",params:{missingProperty:"source_t\
ask_id"},message:"must have required property 'source_task_id'"};e===null?e=[G]:e.push(G),s++}var D=v===s;c=D}if(!c){let v={
instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(v),
s++}let Le=s,Re=!0,er=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.reference_image_urls===void 0&&(v="refer\
ence_image_urls")){let $={};e===null?e=[$]:e.push($),s++}}var ie=er===s;if(s=Le,e!==null&&(Le?e.length=Le:e=null),ie){let v=s;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.aspect_ratio!==void 0){let G=r.aspect_ratio;if(!(G==="16:9"||G==="9:16"||
G==="1:1")){let Ge={instancePath:l+"/aspect_ratio",keyword:"enum",params:{allowedValues:wt.allOf[2].then.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[Ge]:e.push(Ge),s++}}var ie=v===s;Re=ie}if(!Re){let v={
instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(v),
s++}let me=s,De=!0,E=s,ee=s,le=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.reference_image_urls===void 0&&
(v="reference_image_urls")){let $={};e===null?e=[$]:e.push($),s++}}var ws=le===s;if(ws){let v={};e===null?e=[v]:e.push(v),
s++}else s=ee,e!==null&&(ee?e.length=ee:e=null);var _r=E===s;if(s=me,e!==null&&(me?e.length=me:e=null),_r){let v=s;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.aspect_ratio!==void 0&&r.aspect_ratio!=="auto"){let G={instancePath:l+"/aspe\
ct_ratio",keyword:"const",params:{allowedValue:"auto"},message:"must be equal to constant"};e===null?e=[G]:e.push(G),s++}
if(r.duration_seconds!==void 0&&r.duration_seconds!==5){let G={instancePath:l+"/duration_seconds",keyword:"const",params:{
allowedValue:5},message:"must be equal to constant"};e===null?e=[G]:e.push(G),s++}}var _r=v===s;De=_r}if(!De){let v={instancePath:l,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(v),s++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let v={instancePath:l,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[v]:e.push(v),s++}if(r.prompt===void 0){let v={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[v]:e.push(
v),s++}if(r.aspect_ratio===void 0){let v={instancePath:l,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[v]:e.push(v),s++}for(let v in r)if(!te.call(wt.properties,v)){let $={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"};
e===null?e=[$]:e.push($),s++}if(r.model!==void 0){let v=r.model;if(typeof v!="string"){let $={instancePath:l+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[$]:e.push($),s++}if(v!=="kling-v3-omni-edit"){let $={
instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-edit"},message:"must be equal to constant"};
e===null?e=[$]:e.push($),s++}}r.prompt!==void 0&&(Pe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:n})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.source_video_url!==void 0&&(y(r.source_video_url,
{instancePath:l+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:n})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.source_task_id!==void 0&&(Ss(r.source_task_id,{instancePath:l+"/source_task_id",parentData:r,
parentDataProperty:"source_task_id",rootData:n})||(e=e===null?Ss.errors:e.concat(Ss.errors),s=e.length)),r.reference_image_urls!==
void 0&&(Cr(r.reference_image_urls,{instancePath:l+"/reference_image_urls",parentData:r,parentDataProperty:"reference_im\
age_urls",rootData:n})||(e=e===null?Cr.errors:e.concat(Cr.errors),s=e.length)),r.aspect_ratio!==void 0&&(Vs(r.aspect_ratio,
{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?Vs.errors:e.concat(
Vs.errors),s=e.length)),r.duration_seconds!==void 0&&(Se(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.output_resolution!==
void 0&&(He(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:n})||(e=e===null?He.errors:e.concat(He.errors),s=e.length)),r.enable_sound!==void 0&&(k(r.enable_sound,{instancePath:l+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),s=e.
length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"cal\
lback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let v={instancePath:l,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),s++}return zo.errors=e,s===0}var ti=Lo,vt={type:"\
object",additionalProperties:!1,required:["model","prompt","aspect_ratio"],properties:{model:{type:"string",const:"kling\
-v3-omni-reference"},prompt:{$ref:"s168"},source_video_url:{$ref:"s18"},source_task_id:{$ref:"s203"},reference_image_urls:{
$ref:"s204"},aspect_ratio:{$ref:"s205"},duration_seconds:{$ref:"s149"},output_resolution:{$ref:"s151"},enable_sound:{$ref:"\
s145"},callback_url:{$ref:"s29"}},allOf:[{if:{properties:{source_video_url:{}},required:["source_video_url"],additionalProperties:!0},
then:{properties:{source_task_id:{not:{}}},additionalProperties:!0}},{if:{not:{properties:{source_video_url:{}},required:[
"source_video_url"],additionalProperties:!0}},then:{properties:{source_task_id:{}},required:["source_task_id"],additionalProperties:!0}},
{if:{properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0},then:{properties:{aspect_ratio:{
enum:["16:9","9:16","1:1"]}},additionalProperties:!0}},{if:{not:{properties:{reference_image_urls:{}},required:["referen\
ce_image_urls"],additionalProperties:!0}},then:{properties:{aspect_ratio:{const:"auto"},duration_seconds:{const:5}},additionalProperties:!0}}]};
function Lo(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let v;if(r.source_video_url===void 0&&(v="source_video_url")){let $={};e===null?e=[$]:e.push(
$),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let v=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==
void 0){let G={instancePath:l+"/source_task_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[G]:e.push(
G),s++}var _=v===s;t=_}if(!t){let v={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "the\
n" schema'};e===null?e=[v]:e.push(v),s++}let f=s,c=!0,d=s,b=s,h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.
source_video_url===void 0&&(v="source_video_url")){let $={};e===null?e=[$]:e.push($),s++}}var q=h===s;if(q){let v={};e===
null?e=[v]:e.push(v),s++}else s=b,e!==null&&(b?e.length=b:e=null);var D=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),D){
let v=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id===void 0){let G={instancePath:l,keyword:"required",
params:{missingProperty:"source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[G]:e.push(
G),s++}var D=v===s;c=D}if(!c){let v={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "the\
n" schema'};e===null?e=[v]:e.push(v),s++}let Le=s,Re=!0,er=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.reference_image_urls===
void 0&&(v="reference_image_urls")){let $={};e===null?e=[$]:e.push($),s++}}var ie=er===s;if(s=Le,e!==null&&(Le?e.length=
Le:e=null),ie){let v=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.aspect_ratio!==void 0){let G=r.aspect_ratio;if(!(G===
"16:9"||G==="9:16"||G==="1:1")){let Ge={instancePath:l+"/aspect_ratio",keyword:"enum",params:{allowedValues:vt.allOf[2].
then.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[Ge]:e.push(Ge),s++}}
var ie=v===s;Re=ie}if(!Re){let v={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" \
schema'};e===null?e=[v]:e.push(v),s++}let me=s,De=!0,E=s,ee=s,le=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.
reference_image_urls===void 0&&(v="reference_image_urls")){let $={};e===null?e=[$]:e.push($),s++}}var ws=le===s;if(ws){let v={};
e===null?e=[v]:e.push(v),s++}else s=ee,e!==null&&(ee?e.length=ee:e=null);var _r=E===s;if(s=me,e!==null&&(me?e.length=me:
e=null),_r){let v=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.aspect_ratio!==void 0&&r.aspect_ratio!=="auto"){let G={
instancePath:l+"/aspect_ratio",keyword:"const",params:{allowedValue:"auto"},message:"must be equal to constant"};e===null?
e=[G]:e.push(G),s++}if(r.duration_seconds!==void 0&&r.duration_seconds!==5){let G={instancePath:l+"/duration_seconds",keyword:"\
const",params:{allowedValue:5},message:"must be equal to constant"};e===null?e=[G]:e.push(G),s++}}var _r=v===s;De=_r}if(!De){
let v={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(
v),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let v={instancePath:l,keyword:"required",params:{
missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[v]:e.push(v),s++}if(r.prompt===void 0){
let v={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[v]:e.push(v),s++}if(r.aspect_ratio===void 0){let v={instancePath:l,keyword:"required",params:{missingProperty:"\
aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[v]:e.push(v),s++}for(let v in r)if(!te.
call(vt.properties,v)){let $={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:v},message:"must \
NOT have additional properties"};e===null?e=[$]:e.push($),s++}if(r.model!==void 0){let v=r.model;if(typeof v!="string"){
let $={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[$]:e.push($),
s++}if(v!=="kling-v3-omni-reference"){let $={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni\
-reference"},message:"must be equal to constant"};e===null?e=[$]:e.push($),s++}}r.prompt!==void 0&&(Pe(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),
r.source_video_url!==void 0&&(y(r.source_video_url,{instancePath:l+"/source_video_url",parentData:r,parentDataProperty:"\
source_video_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.source_task_id!==void 0&&(Ss(r.source_task_id,
{instancePath:l+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:n})||(e=e===null?Ss.errors:e.
concat(Ss.errors),s=e.length)),r.reference_image_urls!==void 0&&(Cr(r.reference_image_urls,{instancePath:l+"/reference_i\
mage_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:n})||(e=e===null?Cr.errors:e.concat(Cr.errors),
s=e.length)),r.aspect_ratio!==void 0&&(Vs(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:n})||(e=e===null?Vs.errors:e.concat(Vs.errors),s=e.length)),r.duration_seconds!==void 0&&(Se(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Se.errors:
e.concat(Se.errors),s=e.length)),r.output_resolution!==void 0&&(He(r.output_resolution,{instancePath:l+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?He.errors:e.concat(He.errors),s=e.length)),
r.enable_sound!==void 0&&(kr(r.enable_sound,{instancePath:l+"/enable_sound",parentData:r,parentDataProperty:"enable_soun\
d",rootData:n})||(e=e===null?kr.errors:e.concat(kr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let v={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(
v),s++}return Lo.errors=e,s===0}var ni=ii;function ii(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
zo(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?zo.errors:e.concat(zo.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;Lo(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Lo.errors:
e.concat(Lo.errors),s=e.length);var c=f===s;if(c&&t?(t=!1,u=[u,1]):c&&(t=!0,u=1),t)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return ii.errors=e,s===0}var ui=pi;function pi(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"source_task_id"||o==="prompt"||o==="mode"||o==="callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}r.source_task_id!==void 0&&
(w(r.source_task_id,{instancePath:l+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:n})||(e=
e===null?w.errors:e.concat(w.errors),s=e.length)),r.prompt!==void 0&&(w(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.mode!==void 0&&(lr(r.mode,
{instancePath:l+"/mode",parentData:r,parentDataProperty:"mode",rootData:n})||(e=e===null?lr.errors:e.concat(lr.errors),s=
e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"c\
allback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return pi.errors=e,s===0}var bc={type:"string",enum:["720p","1080p"]};function Kl(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p")){let o={instancePath:l,keyword:"enum",params:{allowedValues:bc.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Kl.errors=e,s===0}var kc={type:"string",enum:["video","image"]};function Nr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="video"||r==="image")){let o={instancePath:l,keyword:"enum",params:{allowedValues:kc.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Nr.errors=e,s===0}var ai=Go;function Go(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.reference_video_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
reference_video_url"},message:"must have required property 'reference_video_url'"};e===null?e=[o]:e.push(o),s++}if(r.output_resolution===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"output_resolution"},message:"must have require\
d property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="source_image_url"||o===
"reference_video_url"||o==="prompt"||o==="output_resolution"||o==="character_orientation"||o==="background_source"||o===
"callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT ha\
ve additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={
instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!==
"kling-3.0"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"must be equal to \
constant"};e===null?e=[t]:e.push(t),s++}}r.source_image_url!==void 0&&(y(r.source_image_url,{instancePath:l+"/source_ima\
ge_url",parentData:r,parentDataProperty:"source_image_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.reference_video_url!==void 0&&(y(r.reference_video_url,{instancePath:l+"/reference_video_url",parentData:r,parentDataProperty:"\
reference_video_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.prompt!==void 0&&(w(r.prompt,{
instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),
s=e.length)),r.output_resolution!==void 0&&(Kl(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:n})||(e=e===null?Kl.errors:e.concat(Kl.errors),s=e.length)),r.character_orientation!==void 0&&
(Nr(r.character_orientation,{instancePath:l+"/character_orientation",parentData:r,parentDataProperty:"character_orientat\
ion",rootData:n})||(e=e===null?Nr.errors:e.concat(Nr.errors),s=e.length)),r.background_source!==void 0&&(Nr(r.background_source,
{instancePath:l+"/background_source",parentData:r,parentDataProperty:"background_source",rootData:n})||(e=e===null?Nr.errors:
e.concat(Nr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Go.errors=e,s===0}var ci=Ko;function Ko(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.reference_video_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
reference_video_url"},message:"must have required property 'reference_video_url'"};e===null?e=[o]:e.push(o),s++}if(r.output_resolution===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"output_resolution"},message:"must have require\
d property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}if(r.character_orientation===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"character_orientation"},message:"must have required property 'character_orie\
ntation'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="source_image_url"||o==="reference_video_ur\
l"||o==="prompt"||o==="output_resolution"||o==="character_orientation"||o==="callback_url")){let t={instancePath:l,keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="kling-v2.6"){let t={instancePath:l+"/model",keyword:"\
const",params:{allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.source_image_url!==
void 0&&(y(r.source_image_url,{instancePath:l+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:n})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.reference_video_url!==void 0&&(y(r.reference_video_url,{instancePath:l+
"/reference_video_url",parentData:r,parentDataProperty:"reference_video_url",rootData:n})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length)),r.prompt!==void 0&&(Pe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",
rootData:n})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.output_resolution!==void 0&&(ne(r.output_resolution,
{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?ne.errors:
e.concat(ne.errors),s=e.length)),r.character_orientation!==void 0&&(Nr(r.character_orientation,{instancePath:l+"/charact\
er_orientation",parentData:r,parentDataProperty:"character_orientation",rootData:n})||(e=e===null?Nr.errors:e.concat(Nr.
errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ko.errors=e,s===0}var fi=mi;function mi(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Go(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Go.errors:e.concat(Go.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;Ko(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Ko.errors:
e.concat(Ko.errors),s=e.length);var c=f===s;if(c&&t?(t=!1,u=[u,1]):c&&(t=!0,u=1),t)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return mi.errors=e,s===0}function Pr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ce(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Pr.errors=e,s===0}var di=Io;function Io(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.source_audio_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="source_image_url"||o==="source_audio_url"||
o==="prompt"||o==="callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(o!=="kling-ai-avatar-pro"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-ai-avata\
r-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.source_image_url!==void 0&&(y(r.source_image_url,
{instancePath:l+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:n})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.source_audio_url!==void 0&&(Pr(r.source_audio_url,{instancePath:l+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:n})||(e=e===null?Pr.errors:e.concat(Pr.errors),s=e.length)),
r.prompt!==void 0&&(w(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Io.errors=e,s===0}var _i=Mo;function Mo(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.source_audio_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="source_image_url"||o==="source_audio_url"||
o==="prompt"||o==="callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(o!=="kling-ai-avatar-standard"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-ai-\
avatar-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.source_image_url!==void 0&&(y(r.source_image_url,
{instancePath:l+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:n})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.source_audio_url!==void 0&&(Pr(r.source_audio_url,{instancePath:l+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:n})||(e=e===null?Pr.errors:e.concat(Pr.errors),s=e.length)),
r.prompt!==void 0&&(w(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Mo.errors=e,s===0}var gi=Bo;function Bo(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.source_audio_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="source_image_url"||o==="source_audio_url"||
o==="prompt"||o==="callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(o!=="kling-ai-avatar-v1-pro"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-ai-av\
atar-v1-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.source_image_url!==void 0&&(y(r.source_image_url,
{instancePath:l+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:n})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.source_audio_url!==void 0&&(Pr(r.source_audio_url,{instancePath:l+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:n})||(e=e===null?Pr.errors:e.concat(Pr.errors),s=e.length)),
r.prompt!==void 0&&(w(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Bo.errors=e,s===0}var yi=Co;function Co(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.source_audio_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="source_image_url"||o==="source_audio_url"||
o==="prompt"||o==="callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(o!=="kling-v1-avatar-standard"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-v1-\
avatar-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.source_image_url!==void 0&&(y(r.source_image_url,
{instancePath:l+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:n})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.source_audio_url!==void 0&&(Pr(r.source_audio_url,{instancePath:l+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:n})||(e=e===null?Pr.errors:e.concat(Pr.errors),s=e.length)),
r.prompt!==void 0&&(w(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Co.errors=e,s===0}var hi=wi;function wi(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Io(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Io.errors:e.concat(Io.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;Mo(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Mo.errors:
e.concat(Mo.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;Bo(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?Bo.errors:e.concat(Bo.errors),s=e.length);var c=d===s;if(c&&t)t=!1,u=[u,2];else{
c&&(t=!0,u=2);let h=s;Co(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Co.errors:e.concat(
Co.errors),s=e.length);var c=h===s;c&&t?(t=!1,u=[u,3]):c&&(t=!0,u=3)}}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={
instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),s++}return wi.errors=e,s===0}function zs(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)>5e3){let o={instancePath:l,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}if(ye(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return zs.errors=e,s===0}function Ls(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ls.
errors=e,s===0}function Gs(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:l,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return Gs.
errors=e,s===0}function Ks(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:l,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:l,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return Ks.errors=e,s===0}function Is(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:l,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return Is.
errors=e,s===0}function Ms(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1.2||isNaN(r)){let o={instancePath:l,keyword:"maximum",params:{comparison:"<=",limit:1.2},message:"must be <= 1.2"};
e===null?e=[o]:e.push(o),s++}if(r<.7||isNaN(r)){let o={instancePath:l,keyword:"minimum",params:{comparison:">=",limit:.7},
message:"must be >= 0.7"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[o]:e.push(o),s++}return Ms.errors=e,s===0}function Bs(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Bs.errors=e,s===0}function ue(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)>5e3){let o={instancePath:l,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[o]:e.push(o),s++}return ue.errors=e,s===0}function $r(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return $r.
errors=e,s===0}var vi=Ro,Dc={type:"object",additionalProperties:!1,required:["model","text","voice"],properties:{model:{
type:"string",const:"text-to-speech-multilingual-v2"},text:{$ref:"s229"},voice:{$ref:"s230"},stability:{$ref:"s231"},similarity_boost:{
$ref:"s232"},style:{$ref:"s233"},speed:{$ref:"s234"},timestamps:{$ref:"s235"},previous_text:{$ref:"s236"},next_text:{$ref:"\
s236"},language_code:{$ref:"s237"},callback_url:{$ref:"s29"}}};function Ro(r,{instancePath:l="",parentData:a,parentDataProperty:p,
rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.text===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"text"},message:"must have r\
equired property 'text'"};e===null?e=[o]:e.push(o),s++}if(r.voice===void 0){let o={instancePath:l,keyword:"required",params:{
missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.
call(Dc.properties,o)){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must \
NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){
let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
s++}if(o!=="text-to-speech-multilingual-v2"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"text-t\
o-speech-multilingual-v2"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.text!==void 0&&(zs(r.text,
{instancePath:l+"/text",parentData:r,parentDataProperty:"text",rootData:n})||(e=e===null?zs.errors:e.concat(zs.errors),s=
e.length)),r.voice!==void 0&&(Ls(r.voice,{instancePath:l+"/voice",parentData:r,parentDataProperty:"voice",rootData:n})||
(e=e===null?Ls.errors:e.concat(Ls.errors),s=e.length)),r.stability!==void 0&&(Gs(r.stability,{instancePath:l+"/stability",
parentData:r,parentDataProperty:"stability",rootData:n})||(e=e===null?Gs.errors:e.concat(Gs.errors),s=e.length)),r.similarity_boost!==
void 0&&(Ks(r.similarity_boost,{instancePath:l+"/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:n})||
(e=e===null?Ks.errors:e.concat(Ks.errors),s=e.length)),r.style!==void 0&&(Is(r.style,{instancePath:l+"/style",parentData:r,
parentDataProperty:"style",rootData:n})||(e=e===null?Is.errors:e.concat(Is.errors),s=e.length)),r.speed!==void 0&&(Ms(r.
speed,{instancePath:l+"/speed",parentData:r,parentDataProperty:"speed",rootData:n})||(e=e===null?Ms.errors:e.concat(Ms.errors),
s=e.length)),r.timestamps!==void 0&&(Bs(r.timestamps,{instancePath:l+"/timestamps",parentData:r,parentDataProperty:"time\
stamps",rootData:n})||(e=e===null?Bs.errors:e.concat(Bs.errors),s=e.length)),r.previous_text!==void 0&&(ue(r.previous_text,
{instancePath:l+"/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:n})||(e=e===null?ue.errors:e.concat(
ue.errors),s=e.length)),r.next_text!==void 0&&(ue(r.next_text,{instancePath:l+"/next_text",parentData:r,parentDataProperty:"\
next_text",rootData:n})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.language_code!==void 0&&($r(r.language_code,
{instancePath:l+"/language_code",parentData:r,parentDataProperty:"language_code",rootData:n})||(e=e===null?$r.errors:e.concat(
$r.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ro.errors=e,s===0}var bi=Fo,qc={
type:"object",additionalProperties:!1,required:["model","text"],properties:{model:{type:"string",const:"text-to-speech-t\
urbo-v2.5"},text:{$ref:"s229"},voice:{$ref:"s2"},stability:{$ref:"s231"},similarity_boost:{$ref:"s232"},style:{$ref:"s23\
3"},speed:{$ref:"s234"},timestamps:{$ref:"s235"},previous_text:{$ref:"s236"},next_text:{$ref:"s236"},language_code:{$ref:"\
s237"},callback_url:{$ref:"s29"}}};function Fo(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.text===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"text"},message:"must have required property 't\
ext'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(qc.properties,o)){let t={instancePath:l,keyword:"addition\
alProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}
if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="text-to-speech-turbo-v2.5"){let t={instancePath:l+
"/model",keyword:"const",params:{allowedValue:"text-to-speech-turbo-v2.5"},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}r.text!==void 0&&(zs(r.text,{instancePath:l+"/text",parentData:r,parentDataProperty:"text",rootData:n})||
(e=e===null?zs.errors:e.concat(zs.errors),s=e.length)),r.voice!==void 0&&(g(r.voice,{instancePath:l+"/voice",parentData:r,
parentDataProperty:"voice",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.stability!==void 0&&(Gs(
r.stability,{instancePath:l+"/stability",parentData:r,parentDataProperty:"stability",rootData:n})||(e=e===null?Gs.errors:
e.concat(Gs.errors),s=e.length)),r.similarity_boost!==void 0&&(Ks(r.similarity_boost,{instancePath:l+"/similarity_boost",
parentData:r,parentDataProperty:"similarity_boost",rootData:n})||(e=e===null?Ks.errors:e.concat(Ks.errors),s=e.length)),
r.style!==void 0&&(Is(r.style,{instancePath:l+"/style",parentData:r,parentDataProperty:"style",rootData:n})||(e=e===null?
Is.errors:e.concat(Is.errors),s=e.length)),r.speed!==void 0&&(Ms(r.speed,{instancePath:l+"/speed",parentData:r,parentDataProperty:"\
speed",rootData:n})||(e=e===null?Ms.errors:e.concat(Ms.errors),s=e.length)),r.timestamps!==void 0&&(Bs(r.timestamps,{instancePath:l+
"/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:n})||(e=e===null?Bs.errors:e.concat(Bs.errors),s=e.length)),
r.previous_text!==void 0&&(ue(r.previous_text,{instancePath:l+"/previous_text",parentData:r,parentDataProperty:"previous\
_text",rootData:n})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.next_text!==void 0&&(ue(r.next_text,{instancePath:l+
"/next_text",parentData:r,parentDataProperty:"next_text",rootData:n})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),
r.language_code!==void 0&&($r(r.language_code,{instancePath:l+"/language_code",parentData:r,parentDataProperty:"language\
_code",rootData:n})||(e=e===null?$r.errors:e.concat($r.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{
instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Fo.errors=e,s===0}var ki=Di;function Di(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Ro(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Ro.errors:e.concat(Ro.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;Fo(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Fo.errors:
e.concat(Fo.errors),s=e.length);var c=f===s;if(c&&t?(t=!1,u=[u,1]):c&&(t=!0,u=1),t)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return Di.errors=e,s===0}var vl=qi;function qi(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Te(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;ts(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?ts.errors:
e.concat(ts.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;Oe(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return qi.errors=e,s===0}function Il(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.text===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[o]:e.push(o),s++}if(r.voice===void 0){let o={instancePath:l,keyword:"re\
quired",params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="text"||o==="voice")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}r.text!==void 0&&(g(r.text,{instancePath:l+"/text",parentData:r,
parentDataProperty:"text",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.voice!==void 0&&(Ls(r.voice,
{instancePath:l+"/voice",parentData:r,parentDataProperty:"voice",rootData:n})||(e=e===null?Ls.errors:e.concat(Ls.errors),
s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return Il.errors=e,s===0}var Pi=$i,Pc={type:"object",additionalProperties:!1,required:["dialogue"],properties:{
dialogue:{type:"array",items:{$ref:"s246"}},stability:{type:"number",enum:[0,.5,1]},language_code:{$ref:"s237"},callback_url:{
$ref:"s29"}}};function $i(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.dialogue===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
dialogue"},message:"must have required property 'dialogue'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="dialo\
gue"||o==="stability"||o==="language_code"||o==="callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.dialogue!==void 0){
let o=r.dialogue;if(Array.isArray(o)){let t=o.length;for(let u=0;u<t;u++)Il(o[u],{instancePath:l+"/dialogue/"+u,parentData:o,
parentDataProperty:u,rootData:n})||(e=e===null?Il.errors:e.concat(Il.errors),s=e.length)}else{let t={instancePath:l+"/di\
alogue",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}if(r.stability!==void 0){
let o=r.stability;if(typeof o!="number"){let t={instancePath:l+"/stability",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[t]:e.push(t),s++}if(!(o===0||o===.5||o===1)){let t={instancePath:l+"/stability",keyword:"en\
um",params:{allowedValues:Pc.properties.stability.enum},message:"must be equal to one of the allowed values"};e===null?e=
[t]:e.push(t),s++}}r.language_code!==void 0&&($r(r.language_code,{instancePath:l+"/language_code",parentData:r,parentDataProperty:"\
language_code",rootData:n})||(e=e===null?$r.errors:e.concat($r.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return $i.errors=e,s===0}var $c={type:"string",enum:["mp3_22050_32","mp3_44100_32","mp3_44100_64","mp3_44100_96","mp3_44100_128","mp3_44100_192",
"pcm_8000","pcm_16000","pcm_22050","pcm_24000","pcm_44100","pcm_48000","ulaw_8000","alaw_8000","opus_48000_32","opus_480\
00_64","opus_48000_96","opus_48000_128","opus_48000_192"]};function Ml(r,{instancePath:l="",parentData:a,parentDataProperty:p,
rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="mp3_22050_32"||r==="mp3_44100_32"||r==="mp3_44100_64"||r==="mp3_\
44100_96"||r==="mp3_44100_128"||r==="mp3_44100_192"||r==="pcm_8000"||r==="pcm_16000"||r==="pcm_22050"||r==="pcm_24000"||
r==="pcm_44100"||r==="pcm_48000"||r==="ulaw_8000"||r==="alaw_8000"||r==="opus_48000_32"||r==="opus_48000_64"||r==="opus_\
48000_96"||r==="opus_48000_128"||r==="opus_48000_192")){let o={instancePath:l,keyword:"enum",params:{allowedValues:$c.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Ml.errors=e,s===0}var ji=xi;function xi(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.text===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="text"||o==="duration_seconds"||o==="loop"||o==="prompt_influence"||
o==="output_format"||o==="callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.text!==void 0&&(w(r.text,{instancePath:l+
"/text",parentData:r,parentDataProperty:"text",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.duration_seconds!==
void 0){let o=r.duration_seconds;if(typeof o=="number"){if(o>22||isNaN(o)){let t={instancePath:l+"/duration_seconds",keyword:"\
maximum",params:{comparison:"<=",limit:22},message:"must be <= 22"};e===null?e=[t]:e.push(t),s++}if(o<.5||isNaN(o)){let t={
instancePath:l+"/duration_seconds",keyword:"minimum",params:{comparison:">=",limit:.5},message:"must be >= 0.5"};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:l+"/duration_seconds",keyword:"type",params:{type:"number"},message:"must \
be number"};e===null?e=[t]:e.push(t),s++}}r.loop!==void 0&&(k(r.loop,{instancePath:l+"/loop",parentData:r,parentDataProperty:"\
loop",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.prompt_influence!==void 0&&(re(r.prompt_influence,
{instancePath:l+"/prompt_influence",parentData:r,parentDataProperty:"prompt_influence",rootData:n})||(e=e===null?re.errors:
e.concat(re.errors),s=e.length)),r.output_format!==void 0&&(Ml(r.output_format,{instancePath:l+"/output_format",parentData:r,
parentDataProperty:"output_format",rootData:n})||(e=e===null?Ml.errors:e.concat(Ml.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return xi.errors=e,s===0}function Rr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ce(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Rr.errors=e,s===0}var Ai=Ei;function Ei(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="source_audio_url"||o==="callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}r.source_audio_url!==void 0&&(Rr(r.source_audio_url,
{instancePath:l+"/source_audio_url",parentData:r,parentDataProperty:"source_audio_url",rootData:n})||(e=e===null?Rr.errors:
e.concat(Rr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ei.errors=e,s===0}var Oi=Ti;function Ti(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="source_audio_url"||o==="language_code"||o==="tag_audio_events"||o==="diarize"||o==="callback_url")){let t={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}r.source_audio_url!==void 0&&(Rr(r.source_audio_url,{instancePath:l+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:n})||(e=e===null?Rr.errors:e.concat(Rr.errors),s=e.length)),r.language_code!==void 0&&($r(r.language_code,
{instancePath:l+"/language_code",parentData:r,parentDataProperty:"language_code",rootData:n})||(e=e===null?$r.errors:e.concat(
$r.errors),s=e.length)),r.tag_audio_events!==void 0&&(k(r.tag_audio_events,{instancePath:l+"/tag_audio_events",parentData:r,
parentDataProperty:"tag_audio_events",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.diarize!==void 0&&
(k(r.diarize,{instancePath:l+"/diarize",parentData:r,parentDataProperty:"diarize",rootData:n})||(e=e===null?k.errors:e.concat(
k.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ti.errors=e,s===0}var Ni=Si;function Si(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Te(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;is(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?is.errors:
e.concat(is.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;Oe(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Si.errors=e,s===0}function se(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return se.errors=e,s===0}function Ve(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}return Ve.errors=e,s===0}var jc={type:"string",enum:["480p","580p","720p"]};function jr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="480p"||r==="580p"||r==="720p")){let o={instancePath:l,keyword:"enum",params:{
allowedValues:jc.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return jr.errors=
e,s===0}function he(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return he.
errors=e,s===0}function $e(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return $e.
errors=e,s===0}function je(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return je.
errors=e,s===0}function tr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let t=0;t<o;t++)y(r[t],{instancePath:l+"/"+t,parentData:r,parentDataProperty:t,rootData:n})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return tr.errors=e,s===0}function nr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let t=0;t<o;t++)y(r[t],{instancePath:l+"/"+t,parentData:r,parentDataProperty:t,rootData:n})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return nr.errors=e,s===0}function ir(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ce(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return ir.errors=e,s===0}function ur(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ce(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return ur.errors=e,s===0}function ae(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return ae.errors=e,s===0}function xe(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return xe.
errors=e,s===0}function V(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="boolean"){
let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}return V.
errors=e,s===0}function Ae(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Ae.errors=e,s===0}function Ee(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ce(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ee.errors=e,s===0}var Vi=Ho,xc={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.2-a14b-text-to-video-turbo"},prompt:{$ref:"s25\
8"},duration_seconds:{$ref:"s259"},output_resolution:{$ref:"s260"},aspect_ratio:{$ref:"s261"},ratio:{$ref:"s262"},negative_prompt:{
$ref:"s263"},reference_image_urls:{$ref:"s264"},reference_video_urls:{$ref:"s265"},first_frame_image_url:{$ref:"s266"},reference_audio_url:{
$ref:"s267"},enable_prompt_expansion:{$ref:"s268"},seed:{$ref:"s1"},acceleration:{$ref:"s269"},enable_safety_checker:{$ref:"\
s270"},watermark:{$ref:"s271"},background_audio_url:{$ref:"s272"},callback_url:{$ref:"s29"}}};function Ho(r,{instancePath:l="",
parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(xc.properties,
o)){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="wan-2.2-a1\
4b-text-to-video-turbo"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2.2-a14b-text-to-video\
-turbo"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&(se(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),
r.duration_seconds!==void 0&&(Ve(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:n})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.output_resolution!==void 0&&(jr(
r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:n})||
(e=e===null?jr.errors:e.concat(jr.errors),s=e.length)),r.aspect_ratio!==void 0&&(he(r.aspect_ratio,{instancePath:l+"/asp\
ect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),
r.ratio!==void 0&&($e(r.ratio,{instancePath:l+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:n})||(e=e===null?
$e.errors:e.concat($e.errors),s=e.length)),r.negative_prompt!==void 0&&(je(r.negative_prompt,{instancePath:l+"/negative_\
prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?je.errors:e.concat(je.errors),s=e.length)),
r.reference_image_urls!==void 0&&(tr(r.reference_image_urls,{instancePath:l+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:n})||(e=e===null?tr.errors:e.concat(tr.errors),s=e.length)),r.reference_video_urls!==void 0&&
(nr(r.reference_video_urls,{instancePath:l+"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",
rootData:n})||(e=e===null?nr.errors:e.concat(nr.errors),s=e.length)),r.first_frame_image_url!==void 0&&(ir(r.first_frame_image_url,
{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?
ir.errors:e.concat(ir.errors),s=e.length)),r.reference_audio_url!==void 0&&(ur(r.reference_audio_url,{instancePath:l+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:n})||(e=e===null?ur.errors:e.concat(ur.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(ae(r.enable_prompt_expansion,{instancePath:l+"/enable_prompt_e\
xpansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),
s=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"seed",rootData:n})||(e=
e===null?P.errors:e.concat(P.errors),s=e.length)),r.acceleration!==void 0&&(xe(r.acceleration,{instancePath:l+"/accelera\
tion",parentData:r,parentDataProperty:"acceleration",rootData:n})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(V(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:n})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.watermark!==void 0&&(Ae(r.watermark,
{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:n})||(e=e===null?Ae.errors:e.concat(Ae.
errors),s=e.length)),r.background_audio_url!==void 0&&(Ee(r.background_audio_url,{instancePath:l+"/background_audio_url",
parentData:r,parentDataProperty:"background_audio_url",rootData:n})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ho.errors=e,s===0}var zi=Wo,Ac={type:"object",additionalProperties:!1,
required:["model","prompt","output_resolution"],properties:{model:{type:"string",const:"wan-2.5-text-to-video"},prompt:{
$ref:"s258"},duration_seconds:{$ref:"s169"},output_resolution:{$ref:"s103"},aspect_ratio:{$ref:"s261"},ratio:{$ref:"s262"},
negative_prompt:{$ref:"s263"},reference_image_urls:{$ref:"s264"},reference_video_urls:{$ref:"s265"},first_frame_image_url:{
$ref:"s266"},reference_audio_url:{$ref:"s267"},enable_prompt_expansion:{$ref:"s268"},seed:{$ref:"s1"},acceleration:{$ref:"\
s269"},enable_safety_checker:{$ref:"s270"},watermark:{$ref:"s271"},background_audio_url:{$ref:"s272"},callback_url:{$ref:"\
s29"}}};function Wo(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.output_resolution===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"output_resolut\
ion"},message:"must have required property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(
Ac.properties,o)){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT h\
ave additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={
instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!==
"wan-2.5-text-to-video"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2.5-text-to-video"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&(se(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.duration_seconds!==void 0&&
(Dr(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||
(e=e===null?Dr.errors:e.concat(Dr.errors),s=e.length)),r.output_resolution!==void 0&&(ne(r.output_resolution,{instancePath:l+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?ne.errors:e.concat(ne.
errors),s=e.length)),r.aspect_ratio!==void 0&&(he(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:n})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.ratio!==void 0&&($e(r.ratio,{instancePath:l+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:n})||(e=e===null?$e.errors:e.concat($e.errors),s=e.length)),r.
negative_prompt!==void 0&&(je(r.negative_prompt,{instancePath:l+"/negative_prompt",parentData:r,parentDataProperty:"nega\
tive_prompt",rootData:n})||(e=e===null?je.errors:e.concat(je.errors),s=e.length)),r.reference_image_urls!==void 0&&(tr(r.
reference_image_urls,{instancePath:l+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:n})||
(e=e===null?tr.errors:e.concat(tr.errors),s=e.length)),r.reference_video_urls!==void 0&&(nr(r.reference_video_urls,{instancePath:l+
"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:n})||(e=e===null?nr.errors:e.concat(
nr.errors),s=e.length)),r.first_frame_image_url!==void 0&&(ir(r.first_frame_image_url,{instancePath:l+"/first_frame_imag\
e_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?ir.errors:e.concat(ir.errors),s=
e.length)),r.reference_audio_url!==void 0&&(ur(r.reference_audio_url,{instancePath:l+"/reference_audio_url",parentData:r,
parentDataProperty:"reference_audio_url",rootData:n})||(e=e===null?ur.errors:e.concat(ur.errors),s=e.length)),r.enable_prompt_expansion!==
void 0&&(ae(r.enable_prompt_expansion,{instancePath:l+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable\
_prompt_expansion",rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:l+
"/seed",parentData:r,parentDataProperty:"seed",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.acceleration!==
void 0&&(xe(r.acceleration,{instancePath:l+"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:n})||
(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.enable_safety_checker!==void 0&&(V(r.enable_safety_checker,{instancePath:l+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?V.errors:e.concat(
V.errors),s=e.length)),r.watermark!==void 0&&(Ae(r.watermark,{instancePath:l+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:n})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.background_audio_url!==void 0&&(Ee(r.background_audio_url,
{instancePath:l+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:n})||(e=e===null?
Ee.errors:e.concat(Ee.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Wo.errors=e,s===0}function pr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return pr.errors=e,s===0}var Li=Uo,Ec={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{
type:"string",const:"wan-2.6-text-to-video"},prompt:{$ref:"s258"},duration_seconds:{$ref:"s259"},output_resolution:{$ref:"\
s103"},aspect_ratio:{$ref:"s261"},ratio:{$ref:"s262"},negative_prompt:{$ref:"s263"},reference_image_urls:{$ref:"s264"},reference_video_urls:{
$ref:"s265"},first_frame_image_url:{$ref:"s266"},reference_audio_url:{$ref:"s267"},enable_prompt_expansion:{$ref:"s268"},
acceleration:{$ref:"s269"},enable_safety_checker:{$ref:"s270"},watermark:{$ref:"s271"},background_audio_url:{$ref:"s272"},
multi_shots:{$ref:"s275"},callback_url:{$ref:"s29"}}};function Uo(r,{instancePath:l="",parentData:a,parentDataProperty:p,
rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(Ec.properties,o)){let t={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="wan-2.6-text-to-video"){let t={instancePath:l+
"/model",keyword:"const",params:{allowedValue:"wan-2.6-text-to-video"},message:"must be equal to constant"};e===null?e=[
t]:e.push(t),s++}}r.prompt!==void 0&&(se(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||
(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.duration_seconds!==void 0&&(Ve(r.duration_seconds,{instancePath:l+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Ve.errors:e.concat(Ve.errors),
s=e.length)),r.output_resolution!==void 0&&(ne(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:n})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.aspect_ratio!==void 0&&(he(r.aspect_ratio,
{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?he.errors:e.concat(
he.errors),s=e.length)),r.ratio!==void 0&&($e(r.ratio,{instancePath:l+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:n})||
(e=e===null?$e.errors:e.concat($e.errors),s=e.length)),r.negative_prompt!==void 0&&(je(r.negative_prompt,{instancePath:l+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?je.errors:e.concat(je.errors),
s=e.length)),r.reference_image_urls!==void 0&&(tr(r.reference_image_urls,{instancePath:l+"/reference_image_urls",parentData:r,
parentDataProperty:"reference_image_urls",rootData:n})||(e=e===null?tr.errors:e.concat(tr.errors),s=e.length)),r.reference_video_urls!==
void 0&&(nr(r.reference_video_urls,{instancePath:l+"/reference_video_urls",parentData:r,parentDataProperty:"reference_vi\
deo_urls",rootData:n})||(e=e===null?nr.errors:e.concat(nr.errors),s=e.length)),r.first_frame_image_url!==void 0&&(ir(r.first_frame_image_url,
{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?
ir.errors:e.concat(ir.errors),s=e.length)),r.reference_audio_url!==void 0&&(ur(r.reference_audio_url,{instancePath:l+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:n})||(e=e===null?ur.errors:e.concat(ur.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(ae(r.enable_prompt_expansion,{instancePath:l+"/enable_prompt_e\
xpansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),
s=e.length)),r.acceleration!==void 0&&(xe(r.acceleration,{instancePath:l+"/acceleration",parentData:r,parentDataProperty:"\
acceleration",rootData:n})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.enable_safety_checker!==void 0&&(V(
r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",
rootData:n})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.watermark!==void 0&&(Ae(r.watermark,{instancePath:l+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:n})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),
r.background_audio_url!==void 0&&(Ee(r.background_audio_url,{instancePath:l+"/background_audio_url",parentData:r,parentDataProperty:"\
background_audio_url",rootData:n})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),r.multi_shots!==void 0&&(pr(r.
multi_shots,{instancePath:l+"/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:n})||(e=e===null?pr.errors:
e.concat(pr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Uo.errors=e,s===0}var Gi=Zo,
Oc={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-te\
xt-to-video"},prompt:{$ref:"s258"},duration_seconds:{$ref:"s259"},output_resolution:{$ref:"s103"},aspect_ratio:{$ref:"s2\
61"},ratio:{$ref:"s262"},negative_prompt:{$ref:"s263"},reference_image_urls:{$ref:"s264"},reference_video_urls:{$ref:"s2\
65"},first_frame_image_url:{$ref:"s266"},reference_audio_url:{$ref:"s267"},enable_prompt_expansion:{$ref:"s268"},seed:{$ref:"\
s1"},acceleration:{$ref:"s269"},enable_safety_checker:{$ref:"s270"},watermark:{$ref:"s271"},background_audio_url:{$ref:"\
s272"},callback_url:{$ref:"s29"}}};function Zo(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(Oc.properties,o)){let t={instancePath:l,keyword:"addi\
tionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),
s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="wan-2.7-text-to-video"){let t={instancePath:l+"/\
model",keyword:"const",params:{allowedValue:"wan-2.7-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:
e.push(t),s++}}r.prompt!==void 0&&(se(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||
(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.duration_seconds!==void 0&&(Ve(r.duration_seconds,{instancePath:l+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Ve.errors:e.concat(Ve.errors),
s=e.length)),r.output_resolution!==void 0&&(ne(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:n})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.aspect_ratio!==void 0&&(he(r.aspect_ratio,
{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?he.errors:e.concat(
he.errors),s=e.length)),r.ratio!==void 0&&($e(r.ratio,{instancePath:l+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:n})||
(e=e===null?$e.errors:e.concat($e.errors),s=e.length)),r.negative_prompt!==void 0&&(je(r.negative_prompt,{instancePath:l+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?je.errors:e.concat(je.errors),
s=e.length)),r.reference_image_urls!==void 0&&(tr(r.reference_image_urls,{instancePath:l+"/reference_image_urls",parentData:r,
parentDataProperty:"reference_image_urls",rootData:n})||(e=e===null?tr.errors:e.concat(tr.errors),s=e.length)),r.reference_video_urls!==
void 0&&(nr(r.reference_video_urls,{instancePath:l+"/reference_video_urls",parentData:r,parentDataProperty:"reference_vi\
deo_urls",rootData:n})||(e=e===null?nr.errors:e.concat(nr.errors),s=e.length)),r.first_frame_image_url!==void 0&&(ir(r.first_frame_image_url,
{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?
ir.errors:e.concat(ir.errors),s=e.length)),r.reference_audio_url!==void 0&&(ur(r.reference_audio_url,{instancePath:l+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:n})||(e=e===null?ur.errors:e.concat(ur.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(ae(r.enable_prompt_expansion,{instancePath:l+"/enable_prompt_e\
xpansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),
s=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"seed",rootData:n})||(e=
e===null?P.errors:e.concat(P.errors),s=e.length)),r.acceleration!==void 0&&(xe(r.acceleration,{instancePath:l+"/accelera\
tion",parentData:r,parentDataProperty:"acceleration",rootData:n})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(V(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:n})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.watermark!==void 0&&(Ae(r.watermark,
{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:n})||(e=e===null?Ae.errors:e.concat(Ae.
errors),s=e.length)),r.background_audio_url!==void 0&&(Ee(r.background_audio_url,{instancePath:l+"/background_audio_url",
parentData:r,parentDataProperty:"background_audio_url",rootData:n})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Zo.errors=e,s===0}var Ki=Yo,Tc={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-r2v"},prompt:{$ref:"s258"},duration_seconds:{
type:"integer",minimum:2,maximum:10},output_resolution:{$ref:"s103"},aspect_ratio:{$ref:"s91"},ratio:{$ref:"s262"},negative_prompt:{
$ref:"s263"},reference_image_urls:{$ref:"s264"},reference_video_urls:{$ref:"s265"},first_frame_image_url:{$ref:"s266"},reference_audio_url:{
$ref:"s267"},enable_prompt_expansion:{$ref:"s268"},seed:{$ref:"s1"},acceleration:{$ref:"s269"},enable_safety_checker:{$ref:"\
s270"},watermark:{$ref:"s271"},background_audio_url:{$ref:"s272"},callback_url:{$ref:"s29"}}};function Yo(r,{instancePath:l="",
parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(Tc.properties,
o)){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="wan-2.7-r2\
v"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2.7-r2v"},message:"must be equal to constan\
t"};e===null?e=[t]:e.push(t),s++}}if(r.prompt!==void 0&&(se(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:n})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.duration_seconds!==void 0){let o=r.duration_seconds;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let t={instancePath:l+"/duration_seconds",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof o=="number"){if(o>10||isNaN(o)){let t={instancePath:l+
"/duration_seconds",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=[t]:e.push(t),
s++}if(o<2||isNaN(o)){let t={instancePath:l+"/duration_seconds",keyword:"minimum",params:{comparison:">=",limit:2},message:"\
must be >= 2"};e===null?e=[t]:e.push(t),s++}}}r.output_resolution!==void 0&&(ne(r.output_resolution,{instancePath:l+"/ou\
tput_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?ne.errors:e.concat(ne.errors),
s=e.length)),r.aspect_ratio!==void 0&&(Gr(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:n})||(e=e===null?Gr.errors:e.concat(Gr.errors),s=e.length)),r.ratio!==void 0&&($e(r.ratio,{instancePath:l+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:n})||(e=e===null?$e.errors:e.concat($e.errors),s=e.length)),r.
negative_prompt!==void 0&&(je(r.negative_prompt,{instancePath:l+"/negative_prompt",parentData:r,parentDataProperty:"nega\
tive_prompt",rootData:n})||(e=e===null?je.errors:e.concat(je.errors),s=e.length)),r.reference_image_urls!==void 0&&(tr(r.
reference_image_urls,{instancePath:l+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:n})||
(e=e===null?tr.errors:e.concat(tr.errors),s=e.length)),r.reference_video_urls!==void 0&&(nr(r.reference_video_urls,{instancePath:l+
"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:n})||(e=e===null?nr.errors:e.concat(
nr.errors),s=e.length)),r.first_frame_image_url!==void 0&&(ir(r.first_frame_image_url,{instancePath:l+"/first_frame_imag\
e_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?ir.errors:e.concat(ir.errors),s=
e.length)),r.reference_audio_url!==void 0&&(ur(r.reference_audio_url,{instancePath:l+"/reference_audio_url",parentData:r,
parentDataProperty:"reference_audio_url",rootData:n})||(e=e===null?ur.errors:e.concat(ur.errors),s=e.length)),r.enable_prompt_expansion!==
void 0&&(ae(r.enable_prompt_expansion,{instancePath:l+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable\
_prompt_expansion",rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:l+
"/seed",parentData:r,parentDataProperty:"seed",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.acceleration!==
void 0&&(xe(r.acceleration,{instancePath:l+"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:n})||
(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.enable_safety_checker!==void 0&&(V(r.enable_safety_checker,{instancePath:l+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?V.errors:e.concat(
V.errors),s=e.length)),r.watermark!==void 0&&(Ae(r.watermark,{instancePath:l+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:n})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.background_audio_url!==void 0&&(Ee(r.background_audio_url,
{instancePath:l+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:n})||(e=e===null?
Ee.errors:e.concat(Ee.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Yo.errors=e,s===0}var Ii=Mi;function Mi(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Ho(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Ho.errors:e.concat(Ho.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;Wo(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Wo.errors:
e.concat(Wo.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;Uo(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?Uo.errors:e.concat(Uo.errors),s=e.length);var c=d===s;if(c&&t)t=!1,u=[u,2];else{
c&&(t=!0,u=2);let h=s;Zo(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Zo.errors:e.concat(
Zo.errors),s=e.length);var c=h===s;if(c&&t)t=!1,u=[u,3];else{c&&(t=!0,u=3);let D=s;Yo(r,{instancePath:l,parentData:a,parentDataProperty:p,
rootData:n})||(e=e===null?Yo.errors:e.concat(Yo.errors),s=e.length);var c=D===s;c&&t?(t=!1,u=[u,4]):c&&(t=!0,u=4)}}}if(t)
s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must m\
atch exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Mi.errors=e,s===0}function ar(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ce(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return ar.errors=e,s===0}function cr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ce(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return cr.errors=e,s===0}function Ze(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Ze.errors=e,s===0}function fr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ce(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return fr.errors=e,s===0}var Bi=Xo,Nc={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-image-to-video"},prompt:{$ref:"s258"},first_frame_image_url:{
$ref:"s93"},last_frame_image_url:{$ref:"s285"},source_video_url:{$ref:"s286"},duration_seconds:{$ref:"s259"},output_resolution:{
$ref:"s103"},aspect_ratio:{$ref:"s261"},ratio:{$ref:"s262"},negative_prompt:{$ref:"s263"},enable_prompt_expansion:{$ref:"\
s268"},seed:{$ref:"s1"},acceleration:{$ref:"s269"},enable_safety_checker:{$ref:"s270"},watermark:{$ref:"s271"},audio:{$ref:"\
s287"},driving_audio_url:{$ref:"s288"},background_audio_url:{$ref:"s272"},callback_url:{$ref:"s29"}}};function Xo(r,{instancePath:l="",
parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(Nc.properties,
o)){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="wan-2.7-im\
age-to-video"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2.7-image-to-video"},message:"mu\
st be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&(se(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.last_frame_image_url!==void 0&&(ar(r.last_frame_image_url,
{instancePath:l+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?
ar.errors:e.concat(ar.errors),s=e.length)),r.source_video_url!==void 0&&(cr(r.source_video_url,{instancePath:l+"/source_\
video_url",parentData:r,parentDataProperty:"source_video_url",rootData:n})||(e=e===null?cr.errors:e.concat(cr.errors),s=
e.length)),r.duration_seconds!==void 0&&(Ve(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:n})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.output_resolution!==void 0&&(ne(
r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:n})||
(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.aspect_ratio!==void 0&&(he(r.aspect_ratio,{instancePath:l+"/asp\
ect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),
r.ratio!==void 0&&($e(r.ratio,{instancePath:l+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:n})||(e=e===null?
$e.errors:e.concat($e.errors),s=e.length)),r.negative_prompt!==void 0&&(je(r.negative_prompt,{instancePath:l+"/negative_\
prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?je.errors:e.concat(je.errors),s=e.length)),
r.enable_prompt_expansion!==void 0&&(ae(r.enable_prompt_expansion,{instancePath:l+"/enable_prompt_expansion",parentData:r,
parentDataProperty:"enable_prompt_expansion",rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.seed!==
void 0&&(P(r.seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"seed",rootData:n})||(e=e===null?P.errors:e.concat(
P.errors),s=e.length)),r.acceleration!==void 0&&(xe(r.acceleration,{instancePath:l+"/acceleration",parentData:r,parentDataProperty:"\
acceleration",rootData:n})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.enable_safety_checker!==void 0&&(V(
r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",
rootData:n})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.watermark!==void 0&&(Ae(r.watermark,{instancePath:l+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:n})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),
r.audio!==void 0&&(Ze(r.audio,{instancePath:l+"/audio",parentData:r,parentDataProperty:"audio",rootData:n})||(e=e===null?
Ze.errors:e.concat(Ze.errors),s=e.length)),r.driving_audio_url!==void 0&&(fr(r.driving_audio_url,{instancePath:l+"/drivi\
ng_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:n})||(e=e===null?fr.errors:e.concat(fr.errors),
s=e.length)),r.background_audio_url!==void 0&&(Ee(r.background_audio_url,{instancePath:l+"/background_audio_url",parentData:r,
parentDataProperty:"background_audio_url",rootData:n})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Xo.errors=e,s===0}var Ci=Qo,Sc={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"wan-2.6-image-to-video"},prompt:{
$ref:"s258"},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{$ref:"s285"},source_video_url:{$ref:"s286"},duration_seconds:{
$ref:"s259"},output_resolution:{$ref:"s103"},aspect_ratio:{$ref:"s261"},ratio:{$ref:"s262"},negative_prompt:{$ref:"s263"},
enable_prompt_expansion:{$ref:"s268"},acceleration:{$ref:"s269"},enable_safety_checker:{$ref:"s270"},watermark:{$ref:"s2\
71"},audio:{$ref:"s287"},multi_shots:{$ref:"s275"},driving_audio_url:{$ref:"s288"},background_audio_url:{$ref:"s272"},callback_url:{
$ref:"s29"}}};function Qo(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!te.call(Sc.properties,o)){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(o!=="wan-2.6-image-to-video"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2.6-ima\
ge-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&(se(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),
r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.last_frame_image_url!==void 0&&
(ar(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:n})||(e=e===null?ar.errors:e.concat(ar.errors),s=e.length)),r.source_video_url!==void 0&&(cr(r.source_video_url,
{instancePath:l+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:n})||(e=e===null?cr.errors:
e.concat(cr.errors),s=e.length)),r.duration_seconds!==void 0&&(Ve(r.duration_seconds,{instancePath:l+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),
r.output_resolution!==void 0&&(ne(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:n})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.aspect_ratio!==void 0&&(he(r.aspect_ratio,
{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?he.errors:e.concat(
he.errors),s=e.length)),r.ratio!==void 0&&($e(r.ratio,{instancePath:l+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:n})||
(e=e===null?$e.errors:e.concat($e.errors),s=e.length)),r.negative_prompt!==void 0&&(je(r.negative_prompt,{instancePath:l+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?je.errors:e.concat(je.errors),
s=e.length)),r.enable_prompt_expansion!==void 0&&(ae(r.enable_prompt_expansion,{instancePath:l+"/enable_prompt_expansion",
parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),
r.acceleration!==void 0&&(xe(r.acceleration,{instancePath:l+"/acceleration",parentData:r,parentDataProperty:"acceleratio\
n",rootData:n})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.enable_safety_checker!==void 0&&(V(r.enable_safety_checker,
{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?
V.errors:e.concat(V.errors),s=e.length)),r.watermark!==void 0&&(Ae(r.watermark,{instancePath:l+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:n})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.audio!==void 0&&(Ze(
r.audio,{instancePath:l+"/audio",parentData:r,parentDataProperty:"audio",rootData:n})||(e=e===null?Ze.errors:e.concat(Ze.
errors),s=e.length)),r.multi_shots!==void 0&&(pr(r.multi_shots,{instancePath:l+"/multi_shots",parentData:r,parentDataProperty:"\
multi_shots",rootData:n})||(e=e===null?pr.errors:e.concat(pr.errors),s=e.length)),r.driving_audio_url!==void 0&&(fr(r.driving_audio_url,
{instancePath:l+"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:n})||(e=e===null?fr.errors:
e.concat(fr.errors),s=e.length)),r.background_audio_url!==void 0&&(Ee(r.background_audio_url,{instancePath:l+"/backgroun\
d_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:n})||(e=e===null?Ee.errors:e.concat(Ee.errors),
s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Qo.errors=e,s===0}function Cs(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Cs.errors=e,s===0}var Ri=Jo,bt={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_ima\
ge_url","audio"],properties:{model:{type:"string",const:"wan-2.6-flash-image-to-video"},prompt:{$ref:"s258"},first_frame_image_url:{
$ref:"s93"},last_frame_image_url:{$ref:"s285"},source_video_url:{$ref:"s286"},duration_seconds:{type:"integer",enum:[5,10,
15]},output_resolution:{$ref:"s103"},aspect_ratio:{$ref:"s261"},ratio:{$ref:"s262"},negative_prompt:{$ref:"s263"},enable_prompt_expansion:{
$ref:"s268"},acceleration:{$ref:"s269"},enable_safety_checker:{$ref:"s270"},watermark:{$ref:"s271"},audio:{$ref:"s291"},
multi_shots:{$ref:"s275"},driving_audio_url:{$ref:"s288"},background_audio_url:{$ref:"s272"},callback_url:{$ref:"s29"}}};
function Jo(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}if(r.audio===void 0){
let o={instancePath:l,keyword:"required",params:{missingProperty:"audio"},message:"must have required property 'audio'"};
e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(bt.properties,o)){let t={instancePath:l,keyword:"additionalPrope\
rties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==
void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="wan-2.6-flash-image-to-video"){let t={instancePath:l+"/model",keyword:"\
const",params:{allowedValue:"wan-2.6-flash-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),
s++}}if(r.prompt!==void 0&&(se(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||
(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?T.errors:e.concat(
T.errors),s=e.length)),r.last_frame_image_url!==void 0&&(ar(r.last_frame_image_url,{instancePath:l+"/last_frame_image_ur\
l",parentData:r,parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?ar.errors:e.concat(ar.errors),s=e.length)),
r.source_video_url!==void 0&&(cr(r.source_video_url,{instancePath:l+"/source_video_url",parentData:r,parentDataProperty:"\
source_video_url",rootData:n})||(e=e===null?cr.errors:e.concat(cr.errors),s=e.length)),r.duration_seconds!==void 0){let o=r.
duration_seconds;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let t={instancePath:l+"/duration_seconds",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(!(o===5||o===10||o===15)){let t={instancePath:l+
"/duration_seconds",keyword:"enum",params:{allowedValues:bt.properties.duration_seconds.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[t]:e.push(t),s++}}r.output_resolution!==void 0&&(ne(r.output_resolution,{instancePath:l+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?ne.errors:e.concat(ne.
errors),s=e.length)),r.aspect_ratio!==void 0&&(he(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:n})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.ratio!==void 0&&($e(r.ratio,{instancePath:l+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:n})||(e=e===null?$e.errors:e.concat($e.errors),s=e.length)),r.
negative_prompt!==void 0&&(je(r.negative_prompt,{instancePath:l+"/negative_prompt",parentData:r,parentDataProperty:"nega\
tive_prompt",rootData:n})||(e=e===null?je.errors:e.concat(je.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(ae(
r.enable_prompt_expansion,{instancePath:l+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expa\
nsion",rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.acceleration!==void 0&&(xe(r.acceleration,
{instancePath:l+"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:n})||(e=e===null?xe.errors:e.concat(
xe.errors),s=e.length)),r.enable_safety_checker!==void 0&&(V(r.enable_safety_checker,{instancePath:l+"/enable_safety_che\
cker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?V.errors:e.concat(V.errors),s=e.
length)),r.watermark!==void 0&&(Ae(r.watermark,{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermark",
rootData:n})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.audio!==void 0&&(Cs(r.audio,{instancePath:l+"/aud\
io",parentData:r,parentDataProperty:"audio",rootData:n})||(e=e===null?Cs.errors:e.concat(Cs.errors),s=e.length)),r.multi_shots!==
void 0&&(pr(r.multi_shots,{instancePath:l+"/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:n})||(e=
e===null?pr.errors:e.concat(pr.errors),s=e.length)),r.driving_audio_url!==void 0&&(fr(r.driving_audio_url,{instancePath:l+
"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:n})||(e=e===null?fr.errors:e.concat(fr.
errors),s=e.length)),r.background_audio_url!==void 0&&(Ee(r.background_audio_url,{instancePath:l+"/background_audio_url",
parentData:r,parentDataProperty:"background_audio_url",rootData:n})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Jo.errors=e,s===0}var Fi=el,Vc={type:"object",additionalProperties:!1,
required:["model","first_frame_image_url","duration_seconds","output_resolution"],properties:{model:{type:"string",const:"\
wan-2.5-image-to-video"},prompt:{$ref:"s258"},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{$ref:"s285"},source_video_url:{
$ref:"s286"},duration_seconds:{$ref:"s169"},output_resolution:{$ref:"s103"},aspect_ratio:{$ref:"s261"},ratio:{$ref:"s262"},
negative_prompt:{$ref:"s263"},enable_prompt_expansion:{$ref:"s268"},seed:{$ref:"s1"},acceleration:{$ref:"s269"},enable_safety_checker:{
$ref:"s270"},watermark:{$ref:"s271"},audio:{$ref:"s287"},driving_audio_url:{$ref:"s288"},background_audio_url:{$ref:"s27\
2"},callback_url:{$ref:"s29"}}};function el(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===void 0){
let o={instancePath:l,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};e===null?
e=[o]:e.push(o),s++}if(r.output_resolution===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"o\
utput_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!te.call(Vc.properties,o)){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(o!=="wan-2.5-image-to-video"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2.5-ima\
ge-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&(se(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),
r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.last_frame_image_url!==void 0&&
(ar(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:n})||(e=e===null?ar.errors:e.concat(ar.errors),s=e.length)),r.source_video_url!==void 0&&(cr(r.source_video_url,
{instancePath:l+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:n})||(e=e===null?cr.errors:
e.concat(cr.errors),s=e.length)),r.duration_seconds!==void 0&&(Dr(r.duration_seconds,{instancePath:l+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Dr.errors:e.concat(Dr.errors),s=e.length)),
r.output_resolution!==void 0&&(ne(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:n})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.aspect_ratio!==void 0&&(he(r.aspect_ratio,
{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?he.errors:e.concat(
he.errors),s=e.length)),r.ratio!==void 0&&($e(r.ratio,{instancePath:l+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:n})||
(e=e===null?$e.errors:e.concat($e.errors),s=e.length)),r.negative_prompt!==void 0&&(je(r.negative_prompt,{instancePath:l+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?je.errors:e.concat(je.errors),
s=e.length)),r.enable_prompt_expansion!==void 0&&(ae(r.enable_prompt_expansion,{instancePath:l+"/enable_prompt_expansion",
parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),
r.seed!==void 0&&(P(r.seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"seed",rootData:n})||(e=e===null?P.errors:
e.concat(P.errors),s=e.length)),r.acceleration!==void 0&&(xe(r.acceleration,{instancePath:l+"/acceleration",parentData:r,
parentDataProperty:"acceleration",rootData:n})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.enable_safety_checker!==
void 0&&(V(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:n})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.watermark!==void 0&&(Ae(r.watermark,{instancePath:l+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:n})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),
r.audio!==void 0&&(Ze(r.audio,{instancePath:l+"/audio",parentData:r,parentDataProperty:"audio",rootData:n})||(e=e===null?
Ze.errors:e.concat(Ze.errors),s=e.length)),r.driving_audio_url!==void 0&&(fr(r.driving_audio_url,{instancePath:l+"/drivi\
ng_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:n})||(e=e===null?fr.errors:e.concat(fr.errors),
s=e.length)),r.background_audio_url!==void 0&&(Ee(r.background_audio_url,{instancePath:l+"/background_audio_url",parentData:r,
parentDataProperty:"background_audio_url",rootData:n})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return el.errors=e,s===0}var Hi=rl,kt={type:"object",additionalProperties:!1,
required:["model","first_frame_image_url"],properties:{model:{type:"string",const:"wan-2.2-a14b-image-to-video-turbo"},prompt:{
$ref:"s258"},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{$ref:"s285"},source_video_url:{$ref:"s286"},duration_seconds:{
$ref:"s259"},output_resolution:{type:"string",enum:["480p","720p"]},aspect_ratio:{$ref:"s261"},ratio:{$ref:"s262"},negative_prompt:{
$ref:"s263"},enable_prompt_expansion:{$ref:"s268"},seed:{$ref:"s1"},acceleration:{$ref:"s269"},enable_safety_checker:{$ref:"\
s270"},watermark:{$ref:"s271"},audio:{$ref:"s287"},driving_audio_url:{$ref:"s288"},background_audio_url:{$ref:"s272"},callback_url:{
$ref:"s29"}}};function rl(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===void 0){
let o={instancePath:l,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(kt.properties,o)){let t={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="wan-2.2-a14b-image-to-video-turbo"){
let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2.2-a14b-image-to-video-turbo"},message:"must b\
e equal to constant"};e===null?e=[t]:e.push(t),s++}}if(r.prompt!==void 0&&(se(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.last_frame_image_url!==void 0&&(ar(r.last_frame_image_url,
{instancePath:l+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?
ar.errors:e.concat(ar.errors),s=e.length)),r.source_video_url!==void 0&&(cr(r.source_video_url,{instancePath:l+"/source_\
video_url",parentData:r,parentDataProperty:"source_video_url",rootData:n})||(e=e===null?cr.errors:e.concat(cr.errors),s=
e.length)),r.duration_seconds!==void 0&&(Ve(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:n})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.output_resolution!==void 0){let o=r.
output_resolution;if(typeof o!="string"){let t={instancePath:l+"/output_resolution",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(o==="480p"||o==="720p")){let t={instancePath:l+"/output_reso\
lution",keyword:"enum",params:{allowedValues:kt.properties.output_resolution.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[t]:e.push(t),s++}}r.aspect_ratio!==void 0&&(he(r.aspect_ratio,{instancePath:l+"/aspect_rati\
o",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.
ratio!==void 0&&($e(r.ratio,{instancePath:l+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:n})||(e=e===null?$e.
errors:e.concat($e.errors),s=e.length)),r.negative_prompt!==void 0&&(je(r.negative_prompt,{instancePath:l+"/negative_pro\
mpt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?je.errors:e.concat(je.errors),s=e.length)),
r.enable_prompt_expansion!==void 0&&(ae(r.enable_prompt_expansion,{instancePath:l+"/enable_prompt_expansion",parentData:r,
parentDataProperty:"enable_prompt_expansion",rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.seed!==
void 0&&(P(r.seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"seed",rootData:n})||(e=e===null?P.errors:e.concat(
P.errors),s=e.length)),r.acceleration!==void 0&&(xe(r.acceleration,{instancePath:l+"/acceleration",parentData:r,parentDataProperty:"\
acceleration",rootData:n})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.enable_safety_checker!==void 0&&(V(
r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",
rootData:n})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.watermark!==void 0&&(Ae(r.watermark,{instancePath:l+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:n})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),
r.audio!==void 0&&(Ze(r.audio,{instancePath:l+"/audio",parentData:r,parentDataProperty:"audio",rootData:n})||(e=e===null?
Ze.errors:e.concat(Ze.errors),s=e.length)),r.driving_audio_url!==void 0&&(fr(r.driving_audio_url,{instancePath:l+"/drivi\
ng_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:n})||(e=e===null?fr.errors:e.concat(fr.errors),
s=e.length)),r.background_audio_url!==void 0&&(Ee(r.background_audio_url,{instancePath:l+"/background_audio_url",parentData:r,
parentDataProperty:"background_audio_url",rootData:n})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return rl.errors=e,s===0}var Wi=Ui;function Ui(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Xo(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Xo.errors:e.concat(Xo.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;Qo(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Qo.errors:
e.concat(Qo.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;Jo(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?Jo.errors:e.concat(Jo.errors),s=e.length);var c=d===s;if(c&&t)t=!1,u=[u,2];else{
c&&(t=!0,u=2);let h=s;el(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?el.errors:e.concat(
el.errors),s=e.length);var c=h===s;if(c&&t)t=!1,u=[u,3];else{c&&(t=!0,u=3);let D=s;rl(r,{instancePath:l,parentData:a,parentDataProperty:p,
rootData:n})||(e=e===null?rl.errors:e.concat(rl.errors),s=e.length);var c=D===s;c&&t?(t=!1,u=[u,4]):c&&(t=!0,u=4)}}}if(t)
s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must m\
atch exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Ui.errors=e,s===0}function Fr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let t=0;t<o;t++)y(r[t],{instancePath:l+"/"+t,parentData:r,parentDataProperty:t,rootData:n})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return Fr.errors=e,s===0}function Hr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ce(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Hr.errors=e,s===0}function Wr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Wr.
errors=e,s===0}var Zi=sl,zc={type:"object",additionalProperties:!1,required:["model","source_video_url"],properties:{model:{
type:"string",const:"wan-2.7-edit-video"},source_video_url:{$ref:"s18"},source_video_urls:{$ref:"s301"},prompt:{$ref:"s2\
58"},negative_prompt:{$ref:"s2"},reference_image_url:{$ref:"s302"},output_resolution:{$ref:"s103"},aspect_ratio:{$ref:"s\
91"},duration_seconds:{$ref:"s259"},audio_setting:{$ref:"s303"},enable_prompt_expansion:{$ref:"s268"},watermark:{$ref:"s\
28"},seed:{$ref:"s1"},enable_safety_checker:{$ref:"s270"},audio:{$ref:"s287"},callback_url:{$ref:"s29"}}};function sl(r,{
instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_video_url===void 0){let o={instancePath:l,keyword:"re\
quired",params:{missingProperty:"source_video_url"},message:"must have required property 'source_video_url'"};e===null?e=
[o]:e.push(o),s++}for(let o in r)if(!te.call(zc.properties,o)){let t={instancePath:l,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.
model;if(typeof o!="string"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[t]:e.push(t),s++}if(o!=="wan-2.7-edit-video"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"\
wan-2.7-edit-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.source_video_url!==void 0&&(y(
r.source_video_url,{instancePath:l+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:n})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.source_video_urls!==void 0&&(Fr(r.source_video_urls,{instancePath:l+
"/source_video_urls",parentData:r,parentDataProperty:"source_video_urls",rootData:n})||(e=e===null?Fr.errors:e.concat(Fr.
errors),s=e.length)),r.prompt!==void 0&&(se(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",
rootData:n})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.negative_prompt!==void 0&&(g(r.negative_prompt,{instancePath:l+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length)),r.reference_image_url!==void 0&&(Hr(r.reference_image_url,{instancePath:l+"/reference_image_url",parentData:r,
parentDataProperty:"reference_image_url",rootData:n})||(e=e===null?Hr.errors:e.concat(Hr.errors),s=e.length)),r.output_resolution!==
void 0&&(ne(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:n})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.aspect_ratio!==void 0&&(Gr(r.aspect_ratio,{instancePath:l+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?Gr.errors:e.concat(Gr.errors),s=
e.length)),r.duration_seconds!==void 0&&(Ve(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:n})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.audio_setting!==void 0&&(Wr(r.audio_setting,
{instancePath:l+"/audio_setting",parentData:r,parentDataProperty:"audio_setting",rootData:n})||(e=e===null?Wr.errors:e.concat(
Wr.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(ae(r.enable_prompt_expansion,{instancePath:l+"/enable_promp\
t_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),
s=e.length)),r.watermark!==void 0&&(k(r.watermark,{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermar\
k",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:l+"/seed",
parentData:r,parentDataProperty:"seed",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.enable_safety_checker!==
void 0&&(V(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:n})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.audio!==void 0&&(Ze(r.audio,{instancePath:l+
"/audio",parentData:r,parentDataProperty:"audio",rootData:n})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),r.
callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return sl.errors=e,s===0}var Yi=ol,Lc={type:"object",additionalProperties:!1,
required:["model","source_video_urls","prompt"],properties:{model:{type:"string",const:"wan-2.6-edit-video"},source_video_url:{
$ref:"s18"},source_video_urls:{$ref:"s301"},prompt:{$ref:"s258"},negative_prompt:{$ref:"s2"},reference_image_url:{$ref:"\
s302"},output_resolution:{$ref:"s103"},aspect_ratio:{$ref:"s261"},duration_seconds:{$ref:"s259"},audio_setting:{$ref:"s3\
03"},enable_prompt_expansion:{$ref:"s268"},watermark:{$ref:"s28"},seed:{$ref:"s1"},enable_safety_checker:{$ref:"s270"},audio:{
$ref:"s287"},multi_shots:{$ref:"s275"},callback_url:{$ref:"s29"}}};function ol(r,{instancePath:l="",parentData:a,parentDataProperty:p,
rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.source_video_urls===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"source_video_u\
rls"},message:"must have required property 'source_video_urls'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={
instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===
null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(Lc.properties,o)){let t={instancePath:l,keyword:"additionalPropertie\
s",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==
void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="wan-2.6-edit-video"){let t={instancePath:l+"/model",keyword:"const",
params:{allowedValue:"wan-2.6-edit-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.source_video_url!==
void 0&&(y(r.source_video_url,{instancePath:l+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:n})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.source_video_urls!==void 0&&(Fr(r.source_video_urls,{instancePath:l+
"/source_video_urls",parentData:r,parentDataProperty:"source_video_urls",rootData:n})||(e=e===null?Fr.errors:e.concat(Fr.
errors),s=e.length)),r.prompt!==void 0&&(se(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",
rootData:n})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.negative_prompt!==void 0&&(g(r.negative_prompt,{instancePath:l+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length)),r.reference_image_url!==void 0&&(Hr(r.reference_image_url,{instancePath:l+"/reference_image_url",parentData:r,
parentDataProperty:"reference_image_url",rootData:n})||(e=e===null?Hr.errors:e.concat(Hr.errors),s=e.length)),r.output_resolution!==
void 0&&(ne(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:n})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.aspect_ratio!==void 0&&(he(r.aspect_ratio,{instancePath:l+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?he.errors:e.concat(he.errors),s=
e.length)),r.duration_seconds!==void 0&&(Ve(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:n})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.audio_setting!==void 0&&(Wr(r.audio_setting,
{instancePath:l+"/audio_setting",parentData:r,parentDataProperty:"audio_setting",rootData:n})||(e=e===null?Wr.errors:e.concat(
Wr.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(ae(r.enable_prompt_expansion,{instancePath:l+"/enable_promp\
t_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),
s=e.length)),r.watermark!==void 0&&(k(r.watermark,{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermar\
k",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:l+"/seed",
parentData:r,parentDataProperty:"seed",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.enable_safety_checker!==
void 0&&(V(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:n})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.audio!==void 0&&(Ze(r.audio,{instancePath:l+
"/audio",parentData:r,parentDataProperty:"audio",rootData:n})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),r.
multi_shots!==void 0&&(pr(r.multi_shots,{instancePath:l+"/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:n})||
(e=e===null?pr.errors:e.concat(pr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ol.
errors=e,s===0}var Xi=ll,Gc={type:"object",additionalProperties:!1,required:["model","source_video_urls","prompt","audio"],
properties:{model:{type:"string",const:"wan-2.6-flash-edit-video"},source_video_url:{$ref:"s18"},source_video_urls:{$ref:"\
s301"},prompt:{$ref:"s258"},negative_prompt:{$ref:"s2"},reference_image_url:{$ref:"s302"},output_resolution:{$ref:"s2"},
aspect_ratio:{$ref:"s261"},duration_seconds:{$ref:"s259"},audio_setting:{$ref:"s303"},enable_prompt_expansion:{$ref:"s26\
8"},watermark:{$ref:"s28"},seed:{$ref:"s1"},enable_safety_checker:{$ref:"s270"},audio:{$ref:"s291"},multi_shots:{$ref:"s\
275"},callback_url:{$ref:"s29"}}};function ll(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_video_urls===void 0){let o={
instancePath:l,keyword:"required",params:{missingProperty:"source_video_urls"},message:"must have required property 'sou\
rce_video_urls'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.audio===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"audio"},message:"must have required property 'audio'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!te.call(Gc.properties,o)){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(o!=="wan-2.6-flash-edit-video"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wa\
n-2.6-flash-edit-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.source_video_url!==void 0&&
(y(r.source_video_url,{instancePath:l+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:n})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.source_video_urls!==void 0&&(Fr(r.source_video_urls,{instancePath:l+
"/source_video_urls",parentData:r,parentDataProperty:"source_video_urls",rootData:n})||(e=e===null?Fr.errors:e.concat(Fr.
errors),s=e.length)),r.prompt!==void 0&&(se(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",
rootData:n})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.negative_prompt!==void 0&&(g(r.negative_prompt,{instancePath:l+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length)),r.reference_image_url!==void 0&&(Hr(r.reference_image_url,{instancePath:l+"/reference_image_url",parentData:r,
parentDataProperty:"reference_image_url",rootData:n})||(e=e===null?Hr.errors:e.concat(Hr.errors),s=e.length)),r.output_resolution!==
void 0&&(g(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.aspect_ratio!==void 0&&(he(r.aspect_ratio,{instancePath:l+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?he.errors:e.concat(he.errors),s=
e.length)),r.duration_seconds!==void 0&&(Ve(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:n})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.audio_setting!==void 0&&(Wr(r.audio_setting,
{instancePath:l+"/audio_setting",parentData:r,parentDataProperty:"audio_setting",rootData:n})||(e=e===null?Wr.errors:e.concat(
Wr.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(ae(r.enable_prompt_expansion,{instancePath:l+"/enable_promp\
t_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),
s=e.length)),r.watermark!==void 0&&(k(r.watermark,{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermar\
k",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:l+"/seed",
parentData:r,parentDataProperty:"seed",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.enable_safety_checker!==
void 0&&(V(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:n})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.audio!==void 0&&(Cs(r.audio,{instancePath:l+
"/audio",parentData:r,parentDataProperty:"audio",rootData:n})||(e=e===null?Cs.errors:e.concat(Cs.errors),s=e.length)),r.
multi_shots!==void 0&&(pr(r.multi_shots,{instancePath:l+"/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:n})||
(e=e===null?pr.errors:e.concat(pr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ll.
errors=e,s===0}var Qi=Ji;function Ji(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
sl(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?sl.errors:e.concat(sl.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;ol(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?ol.errors:
e.concat(ol.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;ll(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?ll.errors:e.concat(ll.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Ji.errors=e,s===0}function Rs(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ce(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Rs.errors=e,s===0}var eu=tl;function tl(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.reference_video_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
reference_video_url"},message:"must have required property 'reference_video_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="model"||o==="source_image_url"||o==="reference_video_url"||o==="output_resolution"||o==="enable_safety_checker"||
o==="callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={
instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!==
"wan-2.2-animate-move"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2.2-animate-move"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.source_image_url!==void 0&&(Rs(r.source_image_url,{instancePath:l+
"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:n})||(e=e===null?Rs.errors:e.concat(Rs.errors),
s=e.length)),r.reference_video_url!==void 0&&(y(r.reference_video_url,{instancePath:l+"/reference_video_url",parentData:r,
parentDataProperty:"reference_video_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.output_resolution!==
void 0&&(jr(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:n})||(e=e===null?jr.errors:e.concat(jr.errors),s=e.length)),r.enable_safety_checker!==void 0&&(V(r.enable_safety_checker,
{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?
V.errors:e.concat(V.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return tl.errors=e,s===0}var ru=nl;function nl(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.reference_video_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
reference_video_url"},message:"must have required property 'reference_video_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="model"||o==="source_image_url"||o==="reference_video_url"||o==="output_resolution"||o==="enable_safety_checker"||
o==="callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={
instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!==
"wan-2.2-animate-replace"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2.2-animate-replace"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.source_image_url!==void 0&&(Rs(r.source_image_url,{
instancePath:l+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:n})||(e=e===null?Rs.errors:
e.concat(Rs.errors),s=e.length)),r.reference_video_url!==void 0&&(y(r.reference_video_url,{instancePath:l+"/reference_vi\
deo_url",parentData:r,parentDataProperty:"reference_video_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.
length)),r.output_resolution!==void 0&&(jr(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:n})||(e=e===null?jr.errors:e.concat(jr.errors),s=e.length)),r.enable_safety_checker!==void 0&&
(V(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_check\
er",rootData:n})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return nl.errors=e,s===0}var su=ou;function ou(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
tl(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?tl.errors:e.concat(tl.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;nl(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?nl.errors:
e.concat(nl.errors),s=e.length);var c=f===s;if(c&&t?(t=!1,u=[u,1]):c&&(t=!0,u=1),t)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return ou.errors=e,s===0}var lu=tu,Kc={type:"object",additionalProperties:!1,required:["source_image\
_url","source_audio_url","prompt"],properties:{model:{type:"string",const:"wan-2.2-a14b-speech-to-video-turbo"},source_image_url:{
$ref:"s18"},source_audio_url:{$ref:"s18"},prompt:{$ref:"s258"},num_frames:{$ref:"s1"},frames_per_second:{$ref:"s1"},output_resolution:{
$ref:"s260"},negative_prompt:{$ref:"s2"},seed:{$ref:"s1"},num_inference_steps:{$ref:"s1"},guidance_scale:{$ref:"s7"},shift:{
$ref:"s7"},enable_safety_checker:{$ref:"s270"},callback_url:{$ref:"s29"}}};function tu(r,{instancePath:l="",parentData:a,
parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.source_image_url===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required\
 property 'source_image_url'"};e===null?e=[o]:e.push(o),s++}if(r.source_audio_url===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?
e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(Kc.properties,o)){let t={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="wan-2.2-a14b-speech-to-video\
-turbo"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2.2-a14b-speech-to-video-turbo"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.source_image_url!==void 0&&(y(r.source_image_url,{instancePath:l+
"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.source_audio_url!==void 0&&(y(r.source_audio_url,{instancePath:l+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.prompt!==void 0&&(se(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),
r.num_frames!==void 0&&(P(r.num_frames,{instancePath:l+"/num_frames",parentData:r,parentDataProperty:"num_frames",rootData:n})||
(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.frames_per_second!==void 0&&(P(r.frames_per_second,{instancePath:l+
"/frames_per_second",parentData:r,parentDataProperty:"frames_per_second",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),
s=e.length)),r.output_resolution!==void 0&&(jr(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:n})||(e=e===null?jr.errors:e.concat(jr.errors),s=e.length)),r.negative_prompt!==void 0&&(g(r.
negative_prompt,{instancePath:l+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===
null?g.errors:e.concat(g.errors),s=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"\
seed",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.num_inference_steps!==void 0&&(P(r.num_inference_steps,
{instancePath:l+"/num_inference_steps",parentData:r,parentDataProperty:"num_inference_steps",rootData:n})||(e=e===null?P.
errors:e.concat(P.errors),s=e.length)),r.guidance_scale!==void 0&&(j(r.guidance_scale,{instancePath:l+"/guidance_scale",
parentData:r,parentDataProperty:"guidance_scale",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.shift!==
void 0&&(j(r.shift,{instancePath:l+"/shift",parentData:r,parentDataProperty:"shift",rootData:n})||(e=e===null?j.errors:e.
concat(j.errors),s=e.length)),r.enable_safety_checker!==void 0&&(V(r.enable_safety_checker,{instancePath:l+"/enable_safe\
ty_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?V.errors:e.concat(V.errors),
s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return tu.errors=e,s===0}var Ic={type:"string",enum:["1:1","16:9","4:3","21:9","3:4","9:16","8:1","1:8"]};function Fs(r,{instancePath:l="",parentData:a,
parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="1:1"||r==="16:9"||r==="4:3"||r==="21:9"||
r==="3:4"||r==="9:16"||r==="8:1"||r==="1:8")){let o={instancePath:l,keyword:"enum",params:{allowedValues:Ic.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Fs.errors=e,s===0}var Mc={type:"string",enum:["1k","2k","4k"]};function Hs(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="1k"||r==="2k"||r==="4k")){let o={instancePath:l,keyword:"enum",params:{allowedValues:Mc.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Hs.errors=e,s===0}function Bl(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.hex===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"hex"},message:"\
must have required property 'hex'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="hex"||o==="ratio")){let t={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}r.hex!==void 0&&(g(r.hex,{instancePath:l+"/hex",parentData:r,parentDataProperty:"hex",rootData:n})||(e=
e===null?g.errors:e.concat(g.errors),s=e.length)),r.ratio!==void 0&&(re(r.ratio,{instancePath:l+"/ratio",parentData:r,parentDataProperty:"\
ratio",rootData:n})||(e=e===null?re.errors:e.concat(re.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Bl.errors=e,s===0}function Ws(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let t=0;t<o;t++)Bl(r[t],{instancePath:l+"/"+t,parentData:r,parentDataProperty:t,rootData:n})||(e=e===
null?Bl.errors:e.concat(Bl.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}return Ws.errors=e,s===0}function Us(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(!Array.isArray(r)){
let o={instancePath:l,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Us.
errors=e,s===0}var nu=il,Bc={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"\
string",const:"wan-2.7-image"},prompt:{$ref:"s258"},source_image_urls:{$ref:"s153"},aspect_ratio:{$ref:"s318"},output_resolution:{
$ref:"s319"},output_count:{$ref:"s1"},enable_sequential:{$ref:"s28"},thinking_mode:{$ref:"s28"},watermark:{$ref:"s28"},seed:{
$ref:"s1"},enable_safety_checker:{$ref:"s270"},color_palette:{$ref:"s320"},bbox_list:{$ref:"s322"},callback_url:{$ref:"s\
29"}}};function il(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!te.call(Bc.properties,o)){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let t={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(o!=="wan-2.7-image"){let t={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2.7-image"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&(se(r.prompt,{instancePath:l+"/pro\
mpt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.source_image_urls!==
void 0&&(rr(r.source_image_urls,{instancePath:l+"/source_image_urls",parentData:r,parentDataProperty:"source_image_urls",
rootData:n})||(e=e===null?rr.errors:e.concat(rr.errors),s=e.length)),r.aspect_ratio!==void 0&&(Fs(r.aspect_ratio,{instancePath:l+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?Fs.errors:e.concat(Fs.errors),s=
e.length)),r.output_resolution!==void 0&&(Hs(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:n})||(e=e===null?Hs.errors:e.concat(Hs.errors),s=e.length)),r.output_count!==void 0&&(P(r.output_count,
{instancePath:l+"/output_count",parentData:r,parentDataProperty:"output_count",rootData:n})||(e=e===null?P.errors:e.concat(
P.errors),s=e.length)),r.enable_sequential!==void 0&&(k(r.enable_sequential,{instancePath:l+"/enable_sequential",parentData:r,
parentDataProperty:"enable_sequential",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.thinking_mode!==
void 0&&(k(r.thinking_mode,{instancePath:l+"/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:n})||
(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.watermark!==void 0&&(k(r.watermark,{instancePath:l+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.seed!==void 0&&(P(r.
seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"seed",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),
s=e.length)),r.enable_safety_checker!==void 0&&(V(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.color_palette!==
void 0&&(Ws(r.color_palette,{instancePath:l+"/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:n})||
(e=e===null?Ws.errors:e.concat(Ws.errors),s=e.length)),r.bbox_list!==void 0&&(Us(r.bbox_list,{instancePath:l+"/bbox_list",
parentData:r,parentDataProperty:"bbox_list",rootData:n})||(e=e===null?Us.errors:e.concat(Us.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return il.errors=e,s===0}var iu=ul,Cc={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-image-pro"},prompt:{$ref:"s258"},source_image_urls:{
$ref:"s153"},aspect_ratio:{$ref:"s318"},output_resolution:{$ref:"s319"},output_count:{$ref:"s1"},enable_sequential:{$ref:"\
s28"},thinking_mode:{$ref:"s28"},watermark:{$ref:"s28"},seed:{$ref:"s1"},enable_safety_checker:{$ref:"s270"},color_palette:{
$ref:"s320"},bbox_list:{$ref:"s322"},callback_url:{$ref:"s29"}}};function ul(r,{instancePath:l="",parentData:a,parentDataProperty:p,
rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(Cc.properties,o)){let t={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="wan-2.7-image-pro"){let t={instancePath:l+
"/model",keyword:"const",params:{allowedValue:"wan-2.7-image-pro"},message:"must be equal to constant"};e===null?e=[t]:e.
push(t),s++}}r.prompt!==void 0&&(se(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||
(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.source_image_urls!==void 0&&(rr(r.source_image_urls,{instancePath:l+
"/source_image_urls",parentData:r,parentDataProperty:"source_image_urls",rootData:n})||(e=e===null?rr.errors:e.concat(rr.
errors),s=e.length)),r.aspect_ratio!==void 0&&(Fs(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:n})||(e=e===null?Fs.errors:e.concat(Fs.errors),s=e.length)),r.output_resolution!==void 0&&(Hs(r.output_resolution,
{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?Hs.errors:
e.concat(Hs.errors),s=e.length)),r.output_count!==void 0&&(P(r.output_count,{instancePath:l+"/output_count",parentData:r,
parentDataProperty:"output_count",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.enable_sequential!==
void 0&&(k(r.enable_sequential,{instancePath:l+"/enable_sequential",parentData:r,parentDataProperty:"enable_sequential",
rootData:n})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.thinking_mode!==void 0&&(k(r.thinking_mode,{instancePath:l+
"/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),s=
e.length)),r.watermark!==void 0&&(k(r.watermark,{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermark",
rootData:n})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.seed!==void 0&&(P(r.seed,{instancePath:l+"/seed",parentData:r,
parentDataProperty:"seed",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.enable_safety_checker!==void 0&&
(V(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_check\
er",rootData:n})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.color_palette!==void 0&&(Ws(r.color_palette,{instancePath:l+
"/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:n})||(e=e===null?Ws.errors:e.concat(Ws.errors),
s=e.length)),r.bbox_list!==void 0&&(Us(r.bbox_list,{instancePath:l+"/bbox_list",parentData:r,parentDataProperty:"bbox_li\
st",rootData:n})||(e=e===null?Us.errors:e.concat(Us.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return ul.errors=e,s===0}var uu=pu;function pu(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
il(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?il.errors:e.concat(il.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;ul(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?ul.errors:
e.concat(ul.errors),s=e.length);var c=f===s;if(c&&t?(t=!1,u=[u,1]):c&&(t=!0,u=1),t)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return pu.errors=e,s===0}var au=cu;function cu(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Te(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;ns(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?ns.errors:
e.concat(ns.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;Oe(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return cu.errors=e,s===0}var Rc={type:"string",enum:["suno-v4","suno-v4.5","suno-v4.5-all","suno-v4.5-plus","suno-v5","suno-v5.5","suno-v6","suno\
-v6-mini","suno-v6-wild"]};function _e(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,
s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),s++}if(!(r==="suno-v4"||r==="suno-v4.5"||r==="suno-v4.5-all"||r==="suno-v4.5-plus"||r==="suno-v5"||r==="\
suno-v5.5"||r==="suno-v6"||r==="suno-v6-mini"||r==="suno-v6-wild")){let o={instancePath:l,keyword:"enum",params:{allowedValues:Rc.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return _e.errors=e,s===0}function mr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)>5e3){let o={instancePath:l,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}if(ye(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return mr.errors=e,s===0}function ce(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:l,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:l,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return ce.errors=e,s===0}function fe(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:l,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:l,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return fe.errors=e,s===0}function we(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return we.errors=e,s===0}var Fc={type:"string",enum:["style","voice"]};function ve(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="style"||r==="voice")){let o={instancePath:l,keyword:"enum",params:{allowedValues:Fc.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return ve.errors=e,s===0}function Ur(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:l,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return Ur.
errors=e,s===0}var Hc={type:"object",additionalProperties:!1,required:["model","vocal_mode","prompt"],properties:{model:{$ref:"s332"},vocal_mode:{
type:"string",const:"auto_lyrics"},prompt:{$ref:"s333"},style_weight:{$ref:"s334"},weirdness_constraint:{$ref:"s335"},audio_weight:{
$ref:"s53"},persona_id:{$ref:"s336"},persona_type:{$ref:"s337"},voice_id:{$ref:"s26"},continue_at:{$ref:"s338"},callback_url:{
$ref:"s29"}}};function Zs(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"vocal_mode"},message:"must have required property 'vocal_mode'"};e===null?e=
[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(Hc.properties,o)){let t={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),s++}if(r.model!==void 0&&(_e(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"\
model",rootData:n})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!=
"string"){let t={instancePath:l+"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[t]:e.push(t),s++}if(o!=="auto_lyrics"){let t={instancePath:l+"/vocal_mode",keyword:"const",params:{allowedValue:"auto_l\
yrics"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&(mr(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?mr.errors:e.concat(mr.errors),s=e.length)),
r.style_weight!==void 0&&(ce(r.style_weight,{instancePath:l+"/style_weight",parentData:r,parentDataProperty:"style_weigh\
t",rootData:n})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.weirdness_constraint!==void 0&&(fe(r.weirdness_constraint,
{instancePath:l+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:n})||(e=e===null?
fe.errors:e.concat(fe.errors),s=e.length)),r.audio_weight!==void 0&&(re(r.audio_weight,{instancePath:l+"/audio_weight",parentData:r,
parentDataProperty:"audio_weight",rootData:n})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.persona_id!==void 0&&
(we(r.persona_id,{instancePath:l+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:n})||(e=e===null?we.
errors:e.concat(we.errors),s=e.length)),r.persona_type!==void 0&&(ve(r.persona_type,{instancePath:l+"/persona_type",parentData:r,
parentDataProperty:"persona_type",rootData:n})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.voice_id!==void 0&&
(w(r.voice_id,{instancePath:l+"/voice_id",parentData:r,parentDataProperty:"voice_id",rootData:n})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length)),r.continue_at!==void 0&&(Ur(r.continue_at,{instancePath:l+"/continue_at",parentData:r,parentDataProperty:"\
continue_at",rootData:n})||(e=e===null?Ur.errors:e.concat(Ur.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Zs.errors=e,s===0}function ze(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)>1e3){let o={instancePath:l,keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 charact\
ers"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[o]:e.push(o),s++}return ze.errors=e,s===0}function ge(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)>80){let o={instancePath:l,keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return ge.errors=e,s===0}function be(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)>200){let o={instancePath:l,keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characte\
rs"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[o]:e.push(o),s++}return be.errors=e,s===0}var Wc={type:"string",enum:["male","female"]};function ke(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="male"||r==="female")){let o={instancePath:l,keyword:"enum",params:{allowedValues:Wc.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return ke.errors=e,s===0}function Ys(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}if(typeof r=="number"){if(r>360||isNaN(r)){let o={instancePath:l,keyword:"maximum",params:{comparison:"\
<=",limit:360},message:"must be <= 360"};e===null?e=[o]:e.push(o),s++}if(r<10||isNaN(r)){let o={instancePath:l,keyword:"\
minimum",params:{comparison:">=",limit:10},message:"must be >= 10"};e===null?e=[o]:e.push(o),s++}}return Ys.errors=e,s===
0}var Uc={type:"object",additionalProperties:!1,required:["model","vocal_mode","lyrics","style","title"],properties:{model:{
$ref:"s332"},vocal_mode:{type:"string",const:"exact_lyrics"},lyrics:{$ref:"s236"},style:{$ref:"s340"},title:{$ref:"s341"},
negative_tags:{$ref:"s342"},vocal_gender:{$ref:"s343"},duration_seconds:{$ref:"s344"},style_weight:{$ref:"s334"},weirdness_constraint:{
$ref:"s335"},audio_weight:{$ref:"s53"},persona_id:{$ref:"s336"},persona_type:{$ref:"s337"},voice_id:{$ref:"s26"},continue_at:{
$ref:"s338"},callback_url:{$ref:"s29"}}};function Xs(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"vocal_mode"},message:"must have required prope\
rty 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.lyrics===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
lyrics"},message:"must have required property 'lyrics'"};e===null?e=[o]:e.push(o),s++}if(r.style===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"style"},message:"must have required property 'style'"};e===null?e=[o]:e.push(
o),s++}if(r.title===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"title"},message:"must have\
 required property 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(Uc.properties,o)){let t={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(r.model!==void 0&&(_e(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"model",rootData:n})||
(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){
let t={instancePath:l+"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(o!=="exact_lyrics"){let t={instancePath:l+"/vocal_mode",keyword:"const",params:{allowedValue:"exact_lyrics"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.lyrics!==void 0&&(ue(r.lyrics,{instancePath:l+"/lyrics",parentData:r,
parentDataProperty:"lyrics",rootData:n})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.style!==void 0&&(ze(r.
style,{instancePath:l+"/style",parentData:r,parentDataProperty:"style",rootData:n})||(e=e===null?ze.errors:e.concat(ze.errors),
s=e.length)),r.title!==void 0&&(ge(r.title,{instancePath:l+"/title",parentData:r,parentDataProperty:"title",rootData:n})||
(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.negative_tags!==void 0&&(be(r.negative_tags,{instancePath:l+"/n\
egative_tags",parentData:r,parentDataProperty:"negative_tags",rootData:n})||(e=e===null?be.errors:e.concat(be.errors),s=
e.length)),r.vocal_gender!==void 0&&(ke(r.vocal_gender,{instancePath:l+"/vocal_gender",parentData:r,parentDataProperty:"\
vocal_gender",rootData:n})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),r.duration_seconds!==void 0&&(Ys(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Ys.errors:
e.concat(Ys.errors),s=e.length)),r.style_weight!==void 0&&(ce(r.style_weight,{instancePath:l+"/style_weight",parentData:r,
parentDataProperty:"style_weight",rootData:n})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.weirdness_constraint!==
void 0&&(fe(r.weirdness_constraint,{instancePath:l+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_co\
nstraint",rootData:n})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.audio_weight!==void 0&&(re(r.audio_weight,
{instancePath:l+"/audio_weight",parentData:r,parentDataProperty:"audio_weight",rootData:n})||(e=e===null?re.errors:e.concat(
re.errors),s=e.length)),r.persona_id!==void 0&&(we(r.persona_id,{instancePath:l+"/persona_id",parentData:r,parentDataProperty:"\
persona_id",rootData:n})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.persona_type!==void 0&&(ve(r.persona_type,
{instancePath:l+"/persona_type",parentData:r,parentDataProperty:"persona_type",rootData:n})||(e=e===null?ve.errors:e.concat(
ve.errors),s=e.length)),r.voice_id!==void 0&&(w(r.voice_id,{instancePath:l+"/voice_id",parentData:r,parentDataProperty:"\
voice_id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.continue_at!==void 0&&(Ur(r.continue_at,{
instancePath:l+"/continue_at",parentData:r,parentDataProperty:"continue_at",rootData:n})||(e=e===null?Ur.errors:e.concat(
Ur.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Xs.errors=e,s===0}var Zc={type:"object",additionalProperties:!1,required:["model","vocal_mode","style","title"],properties:{model:{$ref:"s\
332"},vocal_mode:{type:"string",const:"instrumental"},style:{$ref:"s340"},title:{$ref:"s341"},negative_tags:{$ref:"s342"},
duration_seconds:{$ref:"s344"},style_weight:{$ref:"s334"},weirdness_constraint:{$ref:"s335"},audio_weight:{$ref:"s53"},persona_id:{
$ref:"s336"},persona_type:{$ref:"s337"},voice_id:{$ref:"s26"},continue_at:{$ref:"s338"},callback_url:{$ref:"s29"}}};function Qs(r,{
instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===void 0){let o={instancePath:l,keyword:"required",
params:{missingProperty:"vocal_mode"},message:"must have required property 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.
style===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"style"},message:"must have required pr\
operty 'style'"};e===null?e=[o]:e.push(o),s++}if(r.title===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
title"},message:"must have required property 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(Zc.properties,
o)){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0&&(_e(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"\
model",rootData:n})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!=
"string"){let t={instancePath:l+"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[t]:e.push(t),s++}if(o!=="instrumental"){let t={instancePath:l+"/vocal_mode",keyword:"const",params:{allowedValue:"instr\
umental"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.style!==void 0&&(ze(r.style,{instancePath:l+
"/style",parentData:r,parentDataProperty:"style",rootData:n})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.
title!==void 0&&(ge(r.title,{instancePath:l+"/title",parentData:r,parentDataProperty:"title",rootData:n})||(e=e===null?ge.
errors:e.concat(ge.errors),s=e.length)),r.negative_tags!==void 0&&(be(r.negative_tags,{instancePath:l+"/negative_tags",parentData:r,
parentDataProperty:"negative_tags",rootData:n})||(e=e===null?be.errors:e.concat(be.errors),s=e.length)),r.duration_seconds!==
void 0&&(Ys(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||
(e=e===null?Ys.errors:e.concat(Ys.errors),s=e.length)),r.style_weight!==void 0&&(ce(r.style_weight,{instancePath:l+"/sty\
le_weight",parentData:r,parentDataProperty:"style_weight",rootData:n})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),
r.weirdness_constraint!==void 0&&(fe(r.weirdness_constraint,{instancePath:l+"/weirdness_constraint",parentData:r,parentDataProperty:"\
weirdness_constraint",rootData:n})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.audio_weight!==void 0&&(re(
r.audio_weight,{instancePath:l+"/audio_weight",parentData:r,parentDataProperty:"audio_weight",rootData:n})||(e=e===null?
re.errors:e.concat(re.errors),s=e.length)),r.persona_id!==void 0&&(we(r.persona_id,{instancePath:l+"/persona_id",parentData:r,
parentDataProperty:"persona_id",rootData:n})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.persona_type!==void 0&&
(ve(r.persona_type,{instancePath:l+"/persona_type",parentData:r,parentDataProperty:"persona_type",rootData:n})||(e=e===null?
ve.errors:e.concat(ve.errors),s=e.length)),r.voice_id!==void 0&&(w(r.voice_id,{instancePath:l+"/voice_id",parentData:r,parentDataProperty:"\
voice_id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.continue_at!==void 0&&(Ur(r.continue_at,{
instancePath:l+"/continue_at",parentData:r,parentDataProperty:"continue_at",rootData:n})||(e=e===null?Ur.errors:e.concat(
Ur.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Qs.errors=e,s===0}var fu=mu;function mu(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Zs(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Zs.errors:e.concat(Zs.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;Xs(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Xs.errors:
e.concat(Xs.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let ie=s;Qs(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?Qs.errors:e.concat(Qs.errors),s=e.length);var c=ie===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let ie={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[ie]:e.push(ie),s++}let d=s,b=!0,h=s;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let ie;if(r.voice_id===void 0&&(ie="voice_id")){let me={};e===null?e=[me]:e.push(me),s++}}var q=h===
s;if(s=d,e!==null&&(d?e.length=d:e=null),q){let ie=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.persona_id!==void 0){
let De={instancePath:l+"/persona_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[De]:e.push(De),s++}
if(r.persona_type!==void 0){let De={instancePath:l+"/persona_type",keyword:"not",params:{},message:"must NOT be valid"};
e===null?e=[De]:e.push(De),s++}}var q=ie===s;b=q}if(!b){let ie={instancePath:l,keyword:"if",params:{failingKeyword:"then"},
message:'must match "then" schema'};e===null?e=[ie]:e.push(ie),s++}let D=s,Le=!0,Re=s;if(r&&typeof r=="object"&&!Array.isArray(
r)){let ie;if(r.model===void 0&&(ie="model")){let me={};e===null?e=[me]:e.push(me),s++}else if(r.model!==void 0){let me=r.
model;if(!(me==="suno-v4"||me==="suno-v4.5"||me==="suno-v4.5-all"||me==="suno-v4.5-plus"||me==="suno-v5")){let De={};e===
null?e=[De]:e.push(De),s++}}}var er=Re===s;if(s=D,e!==null&&(D?e.length=D:e=null),er){let ie=s;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.duration_seconds!==void 0){let De={instancePath:l+"/duration_seconds",keyword:"not",params:{},message:"\
must NOT be valid"};e===null?e=[De]:e.push(De),s++}var er=ie===s;Le=er}if(!Le){let ie={instancePath:l,keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[ie]:e.push(ie),s++}return mu.errors=e,s===0}var du=_u;function _u(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let h;if(r.voice_id===void 0&&(h="voice_id")){let q={};e===null?e=[q]:e.push(q),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.persona_id!==void 0){
let D={instancePath:l+"/persona_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[D]:e.push(D),s++}if(r.
persona_type!==void 0){let D={instancePath:l+"/persona_type",keyword:"not",params:{},message:"must NOT be valid"};e===null?
e=[D]:e.push(D),s++}}var _=h===s;t=_}if(!t){let h={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'m\
ust match "then" schema'};e===null?e=[h]:e.push(h),s++}let f=s,c=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let h;
if(r.model===void 0&&(h="model")){let q={};e===null?e=[q]:e.push(q),s++}else if(r.model!==void 0){let q=r.model;if(!(q===
"suno-v4"||q==="suno-v4.5"||q==="suno-v4.5-all"||q==="suno-v4.5-plus"||q==="suno-v5")){let D={};e===null?e=[D]:e.push(D),
s++}}}var b=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),b){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==
void 0){let D={instancePath:l+"/duration_seconds",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[D]:e.
push(D),s++}var b=h===s;c=b}if(!c){let h={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema'};e===null?e=[h]:e.push(h),s++}return Zs(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||
(e=e===null?Zs.errors:e.concat(Zs.errors),s=e.length),_u.errors=e,s===0}var gu=yu;function yu(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let h;if(r.voice_id===void 0&&(h="voice_id")){let q={};e===null?e=[q]:e.push(q),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.persona_id!==void 0){
let D={instancePath:l+"/persona_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[D]:e.push(D),s++}if(r.
persona_type!==void 0){let D={instancePath:l+"/persona_type",keyword:"not",params:{},message:"must NOT be valid"};e===null?
e=[D]:e.push(D),s++}}var _=h===s;t=_}if(!t){let h={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'m\
ust match "then" schema'};e===null?e=[h]:e.push(h),s++}let f=s,c=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let h;
if(r.model===void 0&&(h="model")){let q={};e===null?e=[q]:e.push(q),s++}else if(r.model!==void 0){let q=r.model;if(!(q===
"suno-v4"||q==="suno-v4.5"||q==="suno-v4.5-all"||q==="suno-v4.5-plus"||q==="suno-v5")){let D={};e===null?e=[D]:e.push(D),
s++}}}var b=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),b){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==
void 0){let D={instancePath:l+"/duration_seconds",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[D]:e.
push(D),s++}var b=h===s;c=b}if(!c){let h={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema'};e===null?e=[h]:e.push(h),s++}return Xs(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||
(e=e===null?Xs.errors:e.concat(Xs.errors),s=e.length),yu.errors=e,s===0}var hu=wu;function wu(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let h;if(r.voice_id===void 0&&(h="voice_id")){let q={};e===null?e=[q]:e.push(q),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.persona_id!==void 0){
let D={instancePath:l+"/persona_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[D]:e.push(D),s++}if(r.
persona_type!==void 0){let D={instancePath:l+"/persona_type",keyword:"not",params:{},message:"must NOT be valid"};e===null?
e=[D]:e.push(D),s++}}var _=h===s;t=_}if(!t){let h={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'m\
ust match "then" schema'};e===null?e=[h]:e.push(h),s++}let f=s,c=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let h;
if(r.model===void 0&&(h="model")){let q={};e===null?e=[q]:e.push(q),s++}else if(r.model!==void 0){let q=r.model;if(!(q===
"suno-v4"||q==="suno-v4.5"||q==="suno-v4.5-all"||q==="suno-v4.5-plus"||q==="suno-v5")){let D={};e===null?e=[D]:e.push(D),
s++}}}var b=d===s;if(s=f,e!==null&&(f?e.length=f:e=null),b){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==
void 0){let D={instancePath:l+"/duration_seconds",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[D]:e.
push(D),s++}var b=h===s;c=b}if(!c){let h={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema'};e===null?e=[h]:e.push(h),s++}return Qs(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||
(e=e===null?Qs.errors:e.concat(Qs.errors),s=e.length),wu.errors=e,s===0}var Ar=pl,Yc={type:"object",required:["id","stat\
us"],properties:{id:{$ref:"s32"},status:{type:"string",enum:["pending","processing"]},generation_stage:{$ref:"s44"},audios:{
type:"array",items:{$ref:"s45"}}}};function pl(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={
instancePath:l,keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===
null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"id",rootData:n})||
(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let t={instancePath:l+
"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(o==="pending"||
o==="processing")){let t={instancePath:l+"/status",keyword:"enum",params:{allowedValues:Yc.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}if(r.generation_stage!==void 0&&(pe(r.generation_stage,
{instancePath:l+"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:n})||(e=e===null?pe.errors:
e.concat(pe.errors),s=e.length)),r.audios!==void 0){let o=r.audios;if(Array.isArray(o)){let t=o.length;for(let u=0;u<t;u++)
qs(o[u],{instancePath:l+"/audios/"+u,parentData:o,parentDataProperty:u,rootData:n})||(e=e===null?qs.errors:e.concat(qs.errors),
s=e.length)}else{let t={instancePath:l+"/audios",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[t]:e.push(t),s++}}}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return pl.errors=e,s===0}var Ke=qe;function qe(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"id",rootData:n})||(e=e===null?x.errors:e.concat(
x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let t={instancePath:l+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="failed"){let t={instancePath:l+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}
r.error!==void 0&&(g(r.error,{instancePath:l+"/error",parentData:r,parentDataProperty:"error",rootData:n})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)),r.generation_stage!==void 0&&(pe(r.generation_stage,{instancePath:l+"/generatio\
n_stage",parentData:r,parentDataProperty:"generation_stage",rootData:n})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.
length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return qe.errors=e,s===0}var Er=vu;function vu(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
pl(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?pl.errors:e.concat(pl.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;us(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?us.errors:
e.concat(us.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;qe(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return vu.errors=e,s===0}function Ye(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ce(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ye.errors=e,s===0}function Js(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r<=0||isNaN(r)){let o={instancePath:l,keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[o]:e.push(o),s++}return Js.errors=e,s===0}var Xc={type:"object",additionalProperties:!1,required:["model","parameter_mode"],properties:{model:{$ref:"s332"},parameter_mode:{
type:"string",const:"source"},task_id:{$ref:"s26"},audio_id:{$ref:"s26"},audio_url:{$ref:"s18"},upload_url:{$ref:"s357"},
instrumental:{$ref:"s28"},prompt:{$ref:"s333"},style:{$ref:"s340"},title:{$ref:"s341"},continue_at:{$ref:"s358"},persona_id:{
$ref:"s336"},persona_type:{$ref:"s337"},negative_tags:{$ref:"s342"},vocal_gender:{$ref:"s343"},style_weight:{$ref:"s334"},
weirdness_constraint:{$ref:"s335"},audio_weight:{$ref:"s53"},callback_url:{$ref:"s29"}}};function eo(r,{instancePath:l="",
parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.parameter_mode===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
parameter_mode"},message:"must have required property 'parameter_mode'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.
call(Xc.properties,o)){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must \
NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0&&(_e(r.model,{instancePath:l+"/model",
parentData:r,parentDataProperty:"model",rootData:n})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.parameter_mode!==
void 0){let o=r.parameter_mode;if(typeof o!="string"){let t={instancePath:l+"/parameter_mode",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="source"){let t={instancePath:l+"/parameter_mode",
keyword:"const",params:{allowedValue:"source"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.task_id!==
void 0&&(w(r.task_id,{instancePath:l+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:n})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length)),r.audio_id!==void 0&&(w(r.audio_id,{instancePath:l+"/audio_id",parentData:r,parentDataProperty:"\
audio_id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.audio_url!==void 0&&(y(r.audio_url,{instancePath:l+
"/audio_url",parentData:r,parentDataProperty:"audio_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.upload_url!==void 0&&(Ye(r.upload_url,{instancePath:l+"/upload_url",parentData:r,parentDataProperty:"upload_url",rootData:n})||
(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)),r.instrumental!==void 0&&(k(r.instrumental,{instancePath:l+"/inst\
rumental",parentData:r,parentDataProperty:"instrumental",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
r.prompt!==void 0&&(mr(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===
null?mr.errors:e.concat(mr.errors),s=e.length)),r.style!==void 0&&(ze(r.style,{instancePath:l+"/style",parentData:r,parentDataProperty:"\
style",rootData:n})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.title!==void 0&&(ge(r.title,{instancePath:l+
"/title",parentData:r,parentDataProperty:"title",rootData:n})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.
continue_at!==void 0&&(Js(r.continue_at,{instancePath:l+"/continue_at",parentData:r,parentDataProperty:"continue_at",rootData:n})||
(e=e===null?Js.errors:e.concat(Js.errors),s=e.length)),r.persona_id!==void 0&&(we(r.persona_id,{instancePath:l+"/persona\
_id",parentData:r,parentDataProperty:"persona_id",rootData:n})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.
persona_type!==void 0&&(ve(r.persona_type,{instancePath:l+"/persona_type",parentData:r,parentDataProperty:"persona_type",
rootData:n})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.negative_tags!==void 0&&(be(r.negative_tags,{instancePath:l+
"/negative_tags",parentData:r,parentDataProperty:"negative_tags",rootData:n})||(e=e===null?be.errors:e.concat(be.errors),
s=e.length)),r.vocal_gender!==void 0&&(ke(r.vocal_gender,{instancePath:l+"/vocal_gender",parentData:r,parentDataProperty:"\
vocal_gender",rootData:n})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),r.style_weight!==void 0&&(ce(r.style_weight,
{instancePath:l+"/style_weight",parentData:r,parentDataProperty:"style_weight",rootData:n})||(e=e===null?ce.errors:e.concat(
ce.errors),s=e.length)),r.weirdness_constraint!==void 0&&(fe(r.weirdness_constraint,{instancePath:l+"/weirdness_constrai\
nt",parentData:r,parentDataProperty:"weirdness_constraint",rootData:n})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),
r.audio_weight!==void 0&&(re(r.audio_weight,{instancePath:l+"/audio_weight",parentData:r,parentDataProperty:"audio_weigh\
t",rootData:n})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return eo.errors=e,s===0}var Qc={type:"object",additionalProperties:!1,required:["model","parameter_mode","style","title","continue_at"],properties:{
model:{$ref:"s332"},parameter_mode:{type:"string",const:"custom"},task_id:{$ref:"s26"},audio_id:{$ref:"s26"},audio_url:{
$ref:"s18"},upload_url:{$ref:"s357"},instrumental:{$ref:"s28"},prompt:{$ref:"s333"},lyrics:{$ref:"s236"},style:{$ref:"s3\
40"},title:{$ref:"s341"},continue_at:{$ref:"s358"},persona_id:{$ref:"s336"},persona_type:{$ref:"s337"},negative_tags:{$ref:"\
s342"},vocal_gender:{$ref:"s343"},style_weight:{$ref:"s334"},weirdness_constraint:{$ref:"s335"},audio_weight:{$ref:"s53"},
callback_url:{$ref:"s29"}},if:{properties:{upload_url:{not:{}}},additionalProperties:!0},then:{properties:{lyrics:{not:{}}},
additionalProperties:!0}};function ro(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,
s=0,o=s,t=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.upload_url!==void 0){let f={};e===null?e=[f]:e.push(f),s++}
var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let f=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.lyrics!==void 0){
let d={instancePath:l+"/lyrics",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[d]:e.push(d),s++}var _=f===
s;t=_}if(!t){let f={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[f]:e.push(f),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let f={instancePath:l,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[f]:e.push(f),s++}if(r.
parameter_mode===void 0){let f={instancePath:l,keyword:"required",params:{missingProperty:"parameter_mode"},message:"mus\
t have required property 'parameter_mode'"};e===null?e=[f]:e.push(f),s++}if(r.style===void 0){let f={instancePath:l,keyword:"\
required",params:{missingProperty:"style"},message:"must have required property 'style'"};e===null?e=[f]:e.push(f),s++}if(r.
title===void 0){let f={instancePath:l,keyword:"required",params:{missingProperty:"title"},message:"must have required pr\
operty 'title'"};e===null?e=[f]:e.push(f),s++}if(r.continue_at===void 0){let f={instancePath:l,keyword:"required",params:{
missingProperty:"continue_at"},message:"must have required property 'continue_at'"};e===null?e=[f]:e.push(f),s++}for(let f in r)
if(!te.call(Qc.properties,f)){let c={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties"};e===null?e=[c]:e.push(c),s++}if(r.model!==void 0&&(_e(r.model,{instancePath:l+"/mo\
del",parentData:r,parentDataProperty:"model",rootData:n})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.parameter_mode!==
void 0){let f=r.parameter_mode;if(typeof f!="string"){let c={instancePath:l+"/parameter_mode",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}if(f!=="custom"){let c={instancePath:l+"/parameter_mode",
keyword:"const",params:{allowedValue:"custom"},message:"must be equal to constant"};e===null?e=[c]:e.push(c),s++}}r.task_id!==
void 0&&(w(r.task_id,{instancePath:l+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:n})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length)),r.audio_id!==void 0&&(w(r.audio_id,{instancePath:l+"/audio_id",parentData:r,parentDataProperty:"\
audio_id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.audio_url!==void 0&&(y(r.audio_url,{instancePath:l+
"/audio_url",parentData:r,parentDataProperty:"audio_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.upload_url!==void 0&&(Ye(r.upload_url,{instancePath:l+"/upload_url",parentData:r,parentDataProperty:"upload_url",rootData:n})||
(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)),r.instrumental!==void 0&&(k(r.instrumental,{instancePath:l+"/inst\
rumental",parentData:r,parentDataProperty:"instrumental",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
r.prompt!==void 0&&(mr(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===
null?mr.errors:e.concat(mr.errors),s=e.length)),r.lyrics!==void 0&&(ue(r.lyrics,{instancePath:l+"/lyrics",parentData:r,parentDataProperty:"\
lyrics",rootData:n})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.style!==void 0&&(ze(r.style,{instancePath:l+
"/style",parentData:r,parentDataProperty:"style",rootData:n})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.
title!==void 0&&(ge(r.title,{instancePath:l+"/title",parentData:r,parentDataProperty:"title",rootData:n})||(e=e===null?ge.
errors:e.concat(ge.errors),s=e.length)),r.continue_at!==void 0&&(Js(r.continue_at,{instancePath:l+"/continue_at",parentData:r,
parentDataProperty:"continue_at",rootData:n})||(e=e===null?Js.errors:e.concat(Js.errors),s=e.length)),r.persona_id!==void 0&&
(we(r.persona_id,{instancePath:l+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:n})||(e=e===null?we.
errors:e.concat(we.errors),s=e.length)),r.persona_type!==void 0&&(ve(r.persona_type,{instancePath:l+"/persona_type",parentData:r,
parentDataProperty:"persona_type",rootData:n})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.negative_tags!==
void 0&&(be(r.negative_tags,{instancePath:l+"/negative_tags",parentData:r,parentDataProperty:"negative_tags",rootData:n})||
(e=e===null?be.errors:e.concat(be.errors),s=e.length)),r.vocal_gender!==void 0&&(ke(r.vocal_gender,{instancePath:l+"/voc\
al_gender",parentData:r,parentDataProperty:"vocal_gender",rootData:n})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),
r.style_weight!==void 0&&(ce(r.style_weight,{instancePath:l+"/style_weight",parentData:r,parentDataProperty:"style_weigh\
t",rootData:n})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.weirdness_constraint!==void 0&&(fe(r.weirdness_constraint,
{instancePath:l+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:n})||(e=e===null?
fe.errors:e.concat(fe.errors),s=e.length)),r.audio_weight!==void 0&&(re(r.audio_weight,{instancePath:l+"/audio_weight",parentData:r,
parentDataProperty:"audio_weight",rootData:n})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let f={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[f]:e.push(f),s++}return ro.errors=e,s===0}var bu=ku;function ku(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
eo(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?eo.errors:e.concat(eo.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;ro(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?ro.errors:
e.concat(ro.errors),s=e.length);var c=f===s;if(c&&t?(t=!1,u=[u,1]):c&&(t=!0,u=1),t)s=o,e!==null&&(o?e.length=o:e=null);else{
let $={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[$]:e.push($),s++}let d=s,b=!0,h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if(r.task_id===void 0&&($="task_\
id")){let G={};e===null?e=[G]:e.push(G),s++}}var q=h===s;if(s=d,e!==null&&(d?e.length=d:e=null),q){let $=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.audio_id!==void 0){let Ge={instancePath:l+"/audio_id",keyword:"not",params:{},message:"\
must NOT be valid"};e===null?e=[Ge]:e.push(Ge),s++}if(r.audio_url!==void 0){let Ge={instancePath:l+"/audio_url",keyword:"\
not",params:{},message:"must NOT be valid"};e===null?e=[Ge]:e.push(Ge),s++}if(r.upload_url!==void 0){let Ge={instancePath:l+
"/upload_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[Ge]:e.push(Ge),s++}}var q=$===s;b=q}if(!b){
let $={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[$]:e.push(
$),s++}let D=s,Le=!0,Re=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if(r.audio_id===void 0&&($="audio_id")){let G={};
e===null?e=[G]:e.push(G),s++}}var er=Re===s;if(s=D,e!==null&&(D?e.length=D:e=null),er){let $=s;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.audio_url!==void 0){let Ge={instancePath:l+"/audio_url",keyword:"not",params:{},message:"must NO\
T be valid"};e===null?e=[Ge]:e.push(Ge),s++}if(r.upload_url!==void 0){let Ge={instancePath:l+"/upload_url",keyword:"not",
params:{},message:"must NOT be valid"};e===null?e=[Ge]:e.push(Ge),s++}}var er=$===s;Le=er}if(!Le){let $={instancePath:l,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[$]:e.push($),s++}let ie=s,me=!0,
De=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if(r.audio_url===void 0&&($="audio_url")){let G={};e===null?e=[G]:
e.push(G),s++}}var E=De===s;if(s=ie,e!==null&&(ie?e.length=ie:e=null),E){let $=s;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.upload_url!==void 0){let Ge={instancePath:l+"/upload_url",keyword:"not",params:{},message:"must NOT be valid"};e===
null?e=[Ge]:e.push(Ge),s++}var E=$===s;me=E}if(!me){let $={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};e===null?e=[$]:e.push($),s++}let ee=s,le=!0,ws=s;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.task_id!==void 0){let $=s,G={};e===null?e=[G]:e.push(G),s++;var _r=$===s}else var _r=!0;if(_r){if(r.audio_id!==void 0){
let $=s,G={};e===null?e=[G]:e.push(G),s++;var _r=$===s}else var _r=!0;if(_r)if(r.audio_url!==void 0){let $=s,G={};e===null?
e=[G]:e.push(G),s++;var _r=$===s}else var _r=!0}}var v=ws===s;if(s=ee,e!==null&&(ee?e.length=ee:e=null),v){let $=s;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.upload_url===void 0){let Ge={instancePath:l,keyword:"required",params:{missingProperty:"\
upload_url"},message:"must have required property 'upload_url'"};e===null?e=[Ge]:e.push(Ge),s++}var v=$===s;le=v}if(!le){
let $={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[$]:e.push(
$),s++}return ku.errors=e,s===0}var Du=qu;function qu(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let E;if(r.task_id===void 0&&(E="task_id")){let ee={};e===null?e=[ee]:e.push(ee),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let E=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_id!==void 0){
let le={instancePath:l+"/audio_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[le]:e.push(le),s++}if(r.
audio_url!==void 0){let le={instancePath:l+"/audio_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=
[le]:e.push(le),s++}if(r.upload_url!==void 0){let le={instancePath:l+"/upload_url",keyword:"not",params:{},message:"must\
 NOT be valid"};e===null?e=[le]:e.push(le),s++}}var _=E===s;t=_}if(!t){let E={instancePath:l,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[E]:e.push(E),s++}let f=s,c=!0,d=s;if(r&&typeof r=="object"&&!Array.
isArray(r)){let E;if(r.audio_id===void 0&&(E="audio_id")){let ee={};e===null?e=[ee]:e.push(ee),s++}}var b=d===s;if(s=f,e!==
null&&(f?e.length=f:e=null),b){let E=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_url!==void 0){let le={instancePath:l+
"/audio_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[le]:e.push(le),s++}if(r.upload_url!==void 0){
let le={instancePath:l+"/upload_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[le]:e.push(le),s++}}
var b=E===s;c=b}if(!c){let E={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[E]:e.push(E),s++}let h=s,q=!0,D=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.audio_url===void 0&&
(E="audio_url")){let ee={};e===null?e=[ee]:e.push(ee),s++}}var Le=D===s;if(s=h,e!==null&&(h?e.length=h:e=null),Le){let E=s;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.upload_url!==void 0){let le={instancePath:l+"/upload_url",keyword:"not",params:{},
message:"must NOT be valid"};e===null?e=[le]:e.push(le),s++}var Le=E===s;q=Le}if(!q){let E={instancePath:l,keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[E]:e.push(E),s++}let Re=s,er=!0,ie=s;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.task_id!==void 0){let E=s,ee={};e===null?e=[ee]:e.push(ee),s++;var me=E===s}else
var me=!0;if(me){if(r.audio_id!==void 0){let E=s,ee={};e===null?e=[ee]:e.push(ee),s++;var me=E===s}else var me=!0;if(me)
if(r.audio_url!==void 0){let E=s,ee={};e===null?e=[ee]:e.push(ee),s++;var me=E===s}else var me=!0}}var De=ie===s;if(s=Re,
e!==null&&(Re?e.length=Re:e=null),De){let E=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.upload_url===void 0){let le={
instancePath:l,keyword:"required",params:{missingProperty:"upload_url"},message:"must have required property 'upload_url\
'"};e===null?e=[le]:e.push(le),s++}var De=E===s;er=De}if(!er){let E={instancePath:l,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[E]:e.push(E),s++}return eo(r,{instancePath:l,parentData:a,parentDataProperty:p,
rootData:n})||(e=e===null?eo.errors:e.concat(eo.errors),s=e.length),qu.errors=e,s===0}var Pu=$u;function $u(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let E;if(r.task_id===void 0&&(E="task_id")){let ee={};e===null?e=[ee]:e.push(ee),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let E=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_id!==void 0){
let le={instancePath:l+"/audio_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[le]:e.push(le),s++}if(r.
audio_url!==void 0){let le={instancePath:l+"/audio_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=
[le]:e.push(le),s++}if(r.upload_url!==void 0){let le={instancePath:l+"/upload_url",keyword:"not",params:{},message:"must\
 NOT be valid"};e===null?e=[le]:e.push(le),s++}}var _=E===s;t=_}if(!t){let E={instancePath:l,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[E]:e.push(E),s++}let f=s,c=!0,d=s;if(r&&typeof r=="object"&&!Array.
isArray(r)){let E;if(r.audio_id===void 0&&(E="audio_id")){let ee={};e===null?e=[ee]:e.push(ee),s++}}var b=d===s;if(s=f,e!==
null&&(f?e.length=f:e=null),b){let E=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_url!==void 0){let le={instancePath:l+
"/audio_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[le]:e.push(le),s++}if(r.upload_url!==void 0){
let le={instancePath:l+"/upload_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[le]:e.push(le),s++}}
var b=E===s;c=b}if(!c){let E={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[E]:e.push(E),s++}let h=s,q=!0,D=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.audio_url===void 0&&
(E="audio_url")){let ee={};e===null?e=[ee]:e.push(ee),s++}}var Le=D===s;if(s=h,e!==null&&(h?e.length=h:e=null),Le){let E=s;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.upload_url!==void 0){let le={instancePath:l+"/upload_url",keyword:"not",params:{},
message:"must NOT be valid"};e===null?e=[le]:e.push(le),s++}var Le=E===s;q=Le}if(!q){let E={instancePath:l,keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[E]:e.push(E),s++}let Re=s,er=!0,ie=s;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.task_id!==void 0){let E=s,ee={};e===null?e=[ee]:e.push(ee),s++;var me=E===s}else
var me=!0;if(me){if(r.audio_id!==void 0){let E=s,ee={};e===null?e=[ee]:e.push(ee),s++;var me=E===s}else var me=!0;if(me)
if(r.audio_url!==void 0){let E=s,ee={};e===null?e=[ee]:e.push(ee),s++;var me=E===s}else var me=!0}}var De=ie===s;if(s=Re,
e!==null&&(Re?e.length=Re:e=null),De){let E=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.upload_url===void 0){let le={
instancePath:l,keyword:"required",params:{missingProperty:"upload_url"},message:"must have required property 'upload_url\
'"};e===null?e=[le]:e.push(le),s++}var De=E===s;er=De}if(!er){let E={instancePath:l,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[E]:e.push(E),s++}return ro(r,{instancePath:l,parentData:a,parentDataProperty:p,
rootData:n})||(e=e===null?ro.errors:e.concat(ro.errors),s=e.length),$u.errors=e,s===0}var Jc={type:"string",enum:["suno-v4","suno-v4.5","suno-v4.5-plus","suno-v5","suno-v5.5"]};function xr(r,{instancePath:l="",
parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="suno-v4"||r==="suno-v4.5"||
r==="suno-v4.5-plus"||r==="suno-v5"||r==="suno-v5.5")){let o={instancePath:l,keyword:"enum",params:{allowedValues:Jc.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return xr.errors=e,s===0}var ju=xu;function xu(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.audio_urls===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"audio_urls"},message:"must have required property 'audio_urls'"};e===null?e=
[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="audio_urls"||o==="callback_url")){let t={instancePath:l,keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),s++}r.model!==void 0&&(xr(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"model",rootData:n})||(e=e===
null?xr.errors:e.concat(xr.errors),s=e.length)),r.audio_urls!==void 0&&(Cr(r.audio_urls,{instancePath:l+"/audio_urls",parentData:r,
parentDataProperty:"audio_urls",rootData:n})||(e=e===null?Cr.errors:e.concat(Cr.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return xu.errors=e,s===0}var Au=al,ef={type:"object",additionalProperties:!1,required:[
"model","vocal_mode","upload_url","prompt"],properties:{model:{$ref:"s332"},upload_url:{$ref:"s357"},vocal_mode:{type:"s\
tring",const:"auto_lyrics"},prompt:{$ref:"s333"},negative_tags:{$ref:"s342"},vocal_gender:{$ref:"s343"},style_weight:{$ref:"\
s334"},weirdness_constraint:{$ref:"s335"},audio_weight:{$ref:"s53"},persona_id:{$ref:"s336"},persona_type:{$ref:"s337"},
callback_url:{$ref:"s29"}}};function al(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"vocal_mode"},message:"must have required property 'vocal_mode'"};e===null?e=
[o]:e.push(o),s++}if(r.upload_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"upload_url"},
message:"must have required property 'upload_url'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!te.call(ef.properties,o)){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0&&(_e(r.model,{instancePath:l+
"/model",parentData:r,parentDataProperty:"model",rootData:n})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.
upload_url!==void 0&&(Ye(r.upload_url,{instancePath:l+"/upload_url",parentData:r,parentDataProperty:"upload_url",rootData:n})||
(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){
let t={instancePath:l+"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(o!=="auto_lyrics"){let t={instancePath:l+"/vocal_mode",keyword:"const",params:{allowedValue:"auto_lyrics"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&(mr(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?mr.errors:e.concat(mr.errors),s=e.length)),r.negative_tags!==void 0&&
(be(r.negative_tags,{instancePath:l+"/negative_tags",parentData:r,parentDataProperty:"negative_tags",rootData:n})||(e=e===
null?be.errors:e.concat(be.errors),s=e.length)),r.vocal_gender!==void 0&&(ke(r.vocal_gender,{instancePath:l+"/vocal_gend\
er",parentData:r,parentDataProperty:"vocal_gender",rootData:n})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),
r.style_weight!==void 0&&(ce(r.style_weight,{instancePath:l+"/style_weight",parentData:r,parentDataProperty:"style_weigh\
t",rootData:n})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.weirdness_constraint!==void 0&&(fe(r.weirdness_constraint,
{instancePath:l+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:n})||(e=e===null?
fe.errors:e.concat(fe.errors),s=e.length)),r.audio_weight!==void 0&&(re(r.audio_weight,{instancePath:l+"/audio_weight",parentData:r,
parentDataProperty:"audio_weight",rootData:n})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.persona_id!==void 0&&
(we(r.persona_id,{instancePath:l+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:n})||(e=e===null?we.
errors:e.concat(we.errors),s=e.length)),r.persona_type!==void 0&&(ve(r.persona_type,{instancePath:l+"/persona_type",parentData:r,
parentDataProperty:"persona_type",rootData:n})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return al.errors=e,s===0}var Eu=cl,rf={type:"object",additionalProperties:!1,
required:["model","vocal_mode","upload_url","lyrics","style","title"],properties:{model:{$ref:"s332"},upload_url:{$ref:"\
s357"},vocal_mode:{type:"string",const:"exact_lyrics"},lyrics:{$ref:"s236"},style:{$ref:"s340"},title:{$ref:"s341"},negative_tags:{
$ref:"s342"},vocal_gender:{$ref:"s343"},style_weight:{$ref:"s334"},weirdness_constraint:{$ref:"s335"},audio_weight:{$ref:"\
s53"},persona_id:{$ref:"s336"},persona_type:{$ref:"s337"},callback_url:{$ref:"s29"}}};function cl(r,{instancePath:l="",parentData:a,
parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
vocal_mode"},message:"must have required property 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.upload_url===void 0){
let o={instancePath:l,keyword:"required",params:{missingProperty:"upload_url"},message:"must have required property 'upl\
oad_url'"};e===null?e=[o]:e.push(o),s++}if(r.lyrics===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
lyrics"},message:"must have required property 'lyrics'"};e===null?e=[o]:e.push(o),s++}if(r.style===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"style"},message:"must have required property 'style'"};e===null?e=[o]:e.push(
o),s++}if(r.title===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"title"},message:"must have\
 required property 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(rf.properties,o)){let t={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(r.model!==void 0&&(_e(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"model",rootData:n})||
(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.upload_url!==void 0&&(Ye(r.upload_url,{instancePath:l+"/upload_\
url",parentData:r,parentDataProperty:"upload_url",rootData:n})||(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)),r.
vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){let t={instancePath:l+"/vocal_mode",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="exact_lyrics"){let t={instancePath:l+"/voc\
al_mode",keyword:"const",params:{allowedValue:"exact_lyrics"},message:"must be equal to constant"};e===null?e=[t]:e.push(
t),s++}}r.lyrics!==void 0&&(ue(r.lyrics,{instancePath:l+"/lyrics",parentData:r,parentDataProperty:"lyrics",rootData:n})||
(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.style!==void 0&&(ze(r.style,{instancePath:l+"/style",parentData:r,
parentDataProperty:"style",rootData:n})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.title!==void 0&&(ge(r.
title,{instancePath:l+"/title",parentData:r,parentDataProperty:"title",rootData:n})||(e=e===null?ge.errors:e.concat(ge.errors),
s=e.length)),r.negative_tags!==void 0&&(be(r.negative_tags,{instancePath:l+"/negative_tags",parentData:r,parentDataProperty:"\
negative_tags",rootData:n})||(e=e===null?be.errors:e.concat(be.errors),s=e.length)),r.vocal_gender!==void 0&&(ke(r.vocal_gender,
{instancePath:l+"/vocal_gender",parentData:r,parentDataProperty:"vocal_gender",rootData:n})||(e=e===null?ke.errors:e.concat(
ke.errors),s=e.length)),r.style_weight!==void 0&&(ce(r.style_weight,{instancePath:l+"/style_weight",parentData:r,parentDataProperty:"\
style_weight",rootData:n})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.weirdness_constraint!==void 0&&(fe(
r.weirdness_constraint,{instancePath:l+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:n})||
(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.audio_weight!==void 0&&(re(r.audio_weight,{instancePath:l+"/aud\
io_weight",parentData:r,parentDataProperty:"audio_weight",rootData:n})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),
r.persona_id!==void 0&&(we(r.persona_id,{instancePath:l+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:n})||
(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.persona_type!==void 0&&(ve(r.persona_type,{instancePath:l+"/per\
sona_type",parentData:r,parentDataProperty:"persona_type",rootData:n})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return cl.errors=e,s===0}var Ou=fl,sf={type:"object",additionalProperties:!1,
required:["model","vocal_mode","upload_url","style","title"],properties:{model:{$ref:"s332"},upload_url:{$ref:"s357"},vocal_mode:{
type:"string",const:"instrumental"},style:{$ref:"s340"},title:{$ref:"s341"},negative_tags:{$ref:"s342"},vocal_gender:{$ref:"\
s343"},style_weight:{$ref:"s334"},weirdness_constraint:{$ref:"s335"},audio_weight:{$ref:"s53"},persona_id:{$ref:"s336"},
persona_type:{$ref:"s337"},callback_url:{$ref:"s29"}}};function fl(r,{instancePath:l="",parentData:a,parentDataProperty:p,
rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.vocal_mode===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"vocal_mode"},message:"\
must have required property 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.upload_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"upload_url"},message:"must have required property 'upload_url'"};e===null?e=
[o]:e.push(o),s++}if(r.style===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"style"},message:"\
must have required property 'style'"};e===null?e=[o]:e.push(o),s++}if(r.title===void 0){let o={instancePath:l,keyword:"r\
equired",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!te.call(sf.properties,o)){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0&&(_e(r.model,{instancePath:l+"/mo\
del",parentData:r,parentDataProperty:"model",rootData:n})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.upload_url!==
void 0&&(Ye(r.upload_url,{instancePath:l+"/upload_url",parentData:r,parentDataProperty:"upload_url",rootData:n})||(e=e===
null?Ye.errors:e.concat(Ye.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){let t={
instancePath:l+"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}
if(o!=="instrumental"){let t={instancePath:l+"/vocal_mode",keyword:"const",params:{allowedValue:"instrumental"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.style!==void 0&&(ze(r.style,{instancePath:l+"/style",parentData:r,
parentDataProperty:"style",rootData:n})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.title!==void 0&&(ge(r.
title,{instancePath:l+"/title",parentData:r,parentDataProperty:"title",rootData:n})||(e=e===null?ge.errors:e.concat(ge.errors),
s=e.length)),r.negative_tags!==void 0&&(be(r.negative_tags,{instancePath:l+"/negative_tags",parentData:r,parentDataProperty:"\
negative_tags",rootData:n})||(e=e===null?be.errors:e.concat(be.errors),s=e.length)),r.vocal_gender!==void 0&&(ke(r.vocal_gender,
{instancePath:l+"/vocal_gender",parentData:r,parentDataProperty:"vocal_gender",rootData:n})||(e=e===null?ke.errors:e.concat(
ke.errors),s=e.length)),r.style_weight!==void 0&&(ce(r.style_weight,{instancePath:l+"/style_weight",parentData:r,parentDataProperty:"\
style_weight",rootData:n})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.weirdness_constraint!==void 0&&(fe(
r.weirdness_constraint,{instancePath:l+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:n})||
(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.audio_weight!==void 0&&(re(r.audio_weight,{instancePath:l+"/aud\
io_weight",parentData:r,parentDataProperty:"audio_weight",rootData:n})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),
r.persona_id!==void 0&&(we(r.persona_id,{instancePath:l+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:n})||
(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.persona_type!==void 0&&(ve(r.persona_type,{instancePath:l+"/per\
sona_type",parentData:r,parentDataProperty:"persona_type",rootData:n})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return fl.errors=e,s===0}var Tu=Nu;function Nu(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
al(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?al.errors:e.concat(al.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;cl(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?cl.errors:
e.concat(cl.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;fl(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?fl.errors:e.concat(fl.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Nu.errors=e,s===0}function Zr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>2){let t={instancePath:l,keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===
null?e=[t]:e.push(t),s++}if(r.length<2){let t={instancePath:l,keyword:"minItems",params:{limit:2},message:"must NOT have\
 fewer than 2 items"};e===null?e=[t]:e.push(t),s++}let o=r.length;for(let t=0;t<o;t++)Rr(r[t],{instancePath:l+"/"+t,parentData:r,
parentDataProperty:t,rootData:n})||(e=e===null?Rr.errors:e.concat(Rr.errors),s=e.length)}else{let o={instancePath:l,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Zr.errors=e,s===0}var Su=ml,of={
type:"object",additionalProperties:!1,required:["model","vocal_mode","upload_url_list","prompt"],properties:{model:{$ref:"\
s332"},upload_url_list:{$ref:"s373"},vocal_mode:{type:"string",const:"auto_lyrics"},prompt:{$ref:"s333"},vocal_gender:{$ref:"\
s343"},style_weight:{$ref:"s334"},weirdness_constraint:{$ref:"s335"},audio_weight:{$ref:"s53"},persona_id:{$ref:"s336"},
persona_type:{$ref:"s337"},callback_url:{$ref:"s29"}}};function ml(r,{instancePath:l="",parentData:a,parentDataProperty:p,
rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.vocal_mode===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"vocal_mode"},message:"\
must have required property 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.upload_url_list===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"upload_url_list"},message:"must have required property 'upload_url_list'"};e===
null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(of.properties,o)){
let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0&&(_e(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"\
model",rootData:n})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.upload_url_list!==void 0&&(Zr(r.upload_url_list,
{instancePath:l+"/upload_url_list",parentData:r,parentDataProperty:"upload_url_list",rootData:n})||(e=e===null?Zr.errors:
e.concat(Zr.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){let t={instancePath:l+
"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="auto_\
lyrics"){let t={instancePath:l+"/vocal_mode",keyword:"const",params:{allowedValue:"auto_lyrics"},message:"must be equal \
to constant"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&(mr(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:n})||(e=e===null?mr.errors:e.concat(mr.errors),s=e.length)),r.vocal_gender!==void 0&&(ke(r.vocal_gender,
{instancePath:l+"/vocal_gender",parentData:r,parentDataProperty:"vocal_gender",rootData:n})||(e=e===null?ke.errors:e.concat(
ke.errors),s=e.length)),r.style_weight!==void 0&&(ce(r.style_weight,{instancePath:l+"/style_weight",parentData:r,parentDataProperty:"\
style_weight",rootData:n})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.weirdness_constraint!==void 0&&(fe(
r.weirdness_constraint,{instancePath:l+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:n})||
(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.audio_weight!==void 0&&(re(r.audio_weight,{instancePath:l+"/aud\
io_weight",parentData:r,parentDataProperty:"audio_weight",rootData:n})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),
r.persona_id!==void 0&&(we(r.persona_id,{instancePath:l+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:n})||
(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.persona_type!==void 0&&(ve(r.persona_type,{instancePath:l+"/per\
sona_type",parentData:r,parentDataProperty:"persona_type",rootData:n})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ml.errors=e,s===0}var Vu=dl,lf={type:"object",additionalProperties:!1,
required:["model","vocal_mode","upload_url_list","lyrics","style","title"],properties:{model:{$ref:"s332"},upload_url_list:{
$ref:"s373"},vocal_mode:{type:"string",const:"exact_lyrics"},lyrics:{$ref:"s236"},style:{$ref:"s340"},title:{$ref:"s341"},
vocal_gender:{$ref:"s343"},style_weight:{$ref:"s334"},weirdness_constraint:{$ref:"s335"},audio_weight:{$ref:"s53"},persona_id:{
$ref:"s336"},persona_type:{$ref:"s337"},callback_url:{$ref:"s29"}}};function dl(r,{instancePath:l="",parentData:a,parentDataProperty:p,
rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.vocal_mode===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"vocal_mode"},message:"\
must have required property 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.upload_url_list===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"upload_url_list"},message:"must have required property 'upload_url_list'"};e===
null?e=[o]:e.push(o),s++}if(r.lyrics===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"lyrics"},
message:"must have required property 'lyrics'"};e===null?e=[o]:e.push(o),s++}if(r.style===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"style"},message:"must have required property 'style'"};e===null?e=[o]:e.push(
o),s++}if(r.title===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"title"},message:"must have\
 required property 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(lf.properties,o)){let t={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(r.model!==void 0&&(_e(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"model",rootData:n})||
(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.upload_url_list!==void 0&&(Zr(r.upload_url_list,{instancePath:l+
"/upload_url_list",parentData:r,parentDataProperty:"upload_url_list",rootData:n})||(e=e===null?Zr.errors:e.concat(Zr.errors),
s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){let t={instancePath:l+"/vocal_mode",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="exact_lyrics"){let t={instancePath:l+
"/vocal_mode",keyword:"const",params:{allowedValue:"exact_lyrics"},message:"must be equal to constant"};e===null?e=[t]:e.
push(t),s++}}r.lyrics!==void 0&&(ue(r.lyrics,{instancePath:l+"/lyrics",parentData:r,parentDataProperty:"lyrics",rootData:n})||
(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.style!==void 0&&(ze(r.style,{instancePath:l+"/style",parentData:r,
parentDataProperty:"style",rootData:n})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.title!==void 0&&(ge(r.
title,{instancePath:l+"/title",parentData:r,parentDataProperty:"title",rootData:n})||(e=e===null?ge.errors:e.concat(ge.errors),
s=e.length)),r.vocal_gender!==void 0&&(ke(r.vocal_gender,{instancePath:l+"/vocal_gender",parentData:r,parentDataProperty:"\
vocal_gender",rootData:n})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),r.style_weight!==void 0&&(ce(r.style_weight,
{instancePath:l+"/style_weight",parentData:r,parentDataProperty:"style_weight",rootData:n})||(e=e===null?ce.errors:e.concat(
ce.errors),s=e.length)),r.weirdness_constraint!==void 0&&(fe(r.weirdness_constraint,{instancePath:l+"/weirdness_constrai\
nt",parentData:r,parentDataProperty:"weirdness_constraint",rootData:n})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),
r.audio_weight!==void 0&&(re(r.audio_weight,{instancePath:l+"/audio_weight",parentData:r,parentDataProperty:"audio_weigh\
t",rootData:n})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.persona_id!==void 0&&(we(r.persona_id,{instancePath:l+
"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:n})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),
r.persona_type!==void 0&&(ve(r.persona_type,{instancePath:l+"/persona_type",parentData:r,parentDataProperty:"persona_typ\
e",rootData:n})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return dl.errors=e,s===0}var zu=_l,tf={type:"object",additionalProperties:!1,required:["model","vocal_mode","uplo\
ad_url_list","style","title"],properties:{model:{$ref:"s332"},upload_url_list:{$ref:"s373"},vocal_mode:{type:"string",const:"\
instrumental"},style:{$ref:"s340"},title:{$ref:"s341"},vocal_gender:{$ref:"s343"},style_weight:{$ref:"s334"},weirdness_constraint:{
$ref:"s335"},audio_weight:{$ref:"s53"},persona_id:{$ref:"s336"},persona_type:{$ref:"s337"},callback_url:{$ref:"s29"}}};function _l(r,{
instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===void 0){let o={instancePath:l,keyword:"required",
params:{missingProperty:"vocal_mode"},message:"must have required property 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.
upload_url_list===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"upload_url_list"},message:"m\
ust have required property 'upload_url_list'"};e===null?e=[o]:e.push(o),s++}if(r.style===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"style"},message:"must have required property 'style'"};e===null?e=[o]:e.push(o),s++}if(r.
title===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"title"},message:"must have required pr\
operty 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(tf.properties,o)){let t={instancePath:l,keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),s++}if(r.model!==void 0&&(_e(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"model",rootData:n})||(e=
e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.upload_url_list!==void 0&&(Zr(r.upload_url_list,{instancePath:l+"/\
upload_url_list",parentData:r,parentDataProperty:"upload_url_list",rootData:n})||(e=e===null?Zr.errors:e.concat(Zr.errors),
s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){let t={instancePath:l+"/vocal_mode",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="instrumental"){let t={instancePath:l+
"/vocal_mode",keyword:"const",params:{allowedValue:"instrumental"},message:"must be equal to constant"};e===null?e=[t]:e.
push(t),s++}}r.style!==void 0&&(ze(r.style,{instancePath:l+"/style",parentData:r,parentDataProperty:"style",rootData:n})||
(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.title!==void 0&&(ge(r.title,{instancePath:l+"/title",parentData:r,
parentDataProperty:"title",rootData:n})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.vocal_gender!==void 0&&
(ke(r.vocal_gender,{instancePath:l+"/vocal_gender",parentData:r,parentDataProperty:"vocal_gender",rootData:n})||(e=e===null?
ke.errors:e.concat(ke.errors),s=e.length)),r.style_weight!==void 0&&(ce(r.style_weight,{instancePath:l+"/style_weight",parentData:r,
parentDataProperty:"style_weight",rootData:n})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.weirdness_constraint!==
void 0&&(fe(r.weirdness_constraint,{instancePath:l+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_co\
nstraint",rootData:n})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.audio_weight!==void 0&&(re(r.audio_weight,
{instancePath:l+"/audio_weight",parentData:r,parentDataProperty:"audio_weight",rootData:n})||(e=e===null?re.errors:e.concat(
re.errors),s=e.length)),r.persona_id!==void 0&&(we(r.persona_id,{instancePath:l+"/persona_id",parentData:r,parentDataProperty:"\
persona_id",rootData:n})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.persona_type!==void 0&&(ve(r.persona_type,
{instancePath:l+"/persona_type",parentData:r,parentDataProperty:"persona_type",rootData:n})||(e=e===null?ve.errors:e.concat(
ve.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return _l.errors=e,s===0}var Lu=Gu;function Gu(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
ml(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?ml.errors:e.concat(ml.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;dl(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?dl.errors:
e.concat(dl.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;_l(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?_l.errors:e.concat(_l.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Gu.errors=e,s===0}var Ku=Iu,Dt={type:"\
object",additionalProperties:!1,required:["model","upload_url","lyrics","title","style","negative_tags"],properties:{model:{
type:"string",enum:["suno-v4.5-plus","suno-v5"]},upload_url:{$ref:"s18"},lyrics:{$ref:"s236"},title:{$ref:"s341"},style:{
$ref:"s340"},negative_tags:{$ref:"s342"},vocal_gender:{$ref:"s343"},style_weight:{$ref:"s334"},weirdness_constraint:{$ref:"\
s335"},audio_weight:{$ref:"s53"},callback_url:{$ref:"s29"}}};function Iu(r,{instancePath:l="",parentData:a,parentDataProperty:p,
rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.upload_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"upload_url"},message:"\
must have required property 'upload_url'"};e===null?e=[o]:e.push(o),s++}if(r.lyrics===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"lyrics"},message:"must have required property 'lyrics'"};e===null?e=[o]:e.push(o),s++}
if(r.title===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"title"},message:"must have requir\
ed property 'title'"};e===null?e=[o]:e.push(o),s++}if(r.style===void 0){let o={instancePath:l,keyword:"required",params:{
missingProperty:"style"},message:"must have required property 'style'"};e===null?e=[o]:e.push(o),s++}if(r.negative_tags===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"negative_tags"},message:"must have required pr\
operty 'negative_tags'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(Dt.properties,o)){let t={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(o==="suno-v4.5-plus"||o==="suno-v5")){
let t={instancePath:l+"/model",keyword:"enum",params:{allowedValues:Dt.properties.model.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[t]:e.push(t),s++}}r.upload_url!==void 0&&(y(r.upload_url,{instancePath:l+"/uploa\
d_url",parentData:r,parentDataProperty:"upload_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.
lyrics!==void 0&&(ue(r.lyrics,{instancePath:l+"/lyrics",parentData:r,parentDataProperty:"lyrics",rootData:n})||(e=e===null?
ue.errors:e.concat(ue.errors),s=e.length)),r.title!==void 0&&(ge(r.title,{instancePath:l+"/title",parentData:r,parentDataProperty:"\
title",rootData:n})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.style!==void 0&&(ze(r.style,{instancePath:l+
"/style",parentData:r,parentDataProperty:"style",rootData:n})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.
negative_tags!==void 0&&(be(r.negative_tags,{instancePath:l+"/negative_tags",parentData:r,parentDataProperty:"negative_t\
ags",rootData:n})||(e=e===null?be.errors:e.concat(be.errors),s=e.length)),r.vocal_gender!==void 0&&(ke(r.vocal_gender,{instancePath:l+
"/vocal_gender",parentData:r,parentDataProperty:"vocal_gender",rootData:n})||(e=e===null?ke.errors:e.concat(ke.errors),s=
e.length)),r.style_weight!==void 0&&(ce(r.style_weight,{instancePath:l+"/style_weight",parentData:r,parentDataProperty:"\
style_weight",rootData:n})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.weirdness_constraint!==void 0&&(fe(
r.weirdness_constraint,{instancePath:l+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:n})||
(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.audio_weight!==void 0&&(re(r.audio_weight,{instancePath:l+"/aud\
io_weight",parentData:r,parentDataProperty:"audio_weight",rootData:n})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Iu.errors=e,s===0}function Yr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)>1e3){let o={instancePath:l,keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 charact\
ers"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[o]:e.push(o),s++}return Yr.errors=e,s===0}var Mu=Bu,qt={type:"object",additionalProperties:!1,required:[
"model","upload_url","title","tags","negative_tags"],properties:{model:{type:"string",enum:["suno-v4.5-plus","suno-v5","\
suno-v5.5"]},upload_url:{$ref:"s18"},title:{$ref:"s341"},tags:{$ref:"s381"},negative_tags:{$ref:"s342"},vocal_gender:{$ref:"\
s343"},style_weight:{$ref:"s334"},weirdness_constraint:{$ref:"s335"},audio_weight:{$ref:"s53"},callback_url:{$ref:"s29"}}};
function Bu(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.upload_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"upload_url"},message:"must have required property 'upload_url'"};e===null?e=
[o]:e.push(o),s++}if(r.title===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"title"},message:"\
must have required property 'title'"};e===null?e=[o]:e.push(o),s++}if(r.tags===void 0){let o={instancePath:l,keyword:"re\
quired",params:{missingProperty:"tags"},message:"must have required property 'tags'"};e===null?e=[o]:e.push(o),s++}if(r.
negative_tags===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"negative_tags"},message:"must \
have required property 'negative_tags'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(qt.properties,o)){let t={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(o==="suno-v4.5-plus"||o==="suno\
-v5"||o==="suno-v5.5")){let t={instancePath:l+"/model",keyword:"enum",params:{allowedValues:qt.properties.model.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}r.upload_url!==void 0&&(y(r.upload_url,{instancePath:l+
"/upload_url",parentData:r,parentDataProperty:"upload_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.title!==void 0&&(ge(r.title,{instancePath:l+"/title",parentData:r,parentDataProperty:"title",rootData:n})||(e=e===null?
ge.errors:e.concat(ge.errors),s=e.length)),r.tags!==void 0&&(Yr(r.tags,{instancePath:l+"/tags",parentData:r,parentDataProperty:"\
tags",rootData:n})||(e=e===null?Yr.errors:e.concat(Yr.errors),s=e.length)),r.negative_tags!==void 0&&(be(r.negative_tags,
{instancePath:l+"/negative_tags",parentData:r,parentDataProperty:"negative_tags",rootData:n})||(e=e===null?be.errors:e.concat(
be.errors),s=e.length)),r.vocal_gender!==void 0&&(ke(r.vocal_gender,{instancePath:l+"/vocal_gender",parentData:r,parentDataProperty:"\
vocal_gender",rootData:n})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),r.style_weight!==void 0&&(ce(r.style_weight,
{instancePath:l+"/style_weight",parentData:r,parentDataProperty:"style_weight",rootData:n})||(e=e===null?ce.errors:e.concat(
ce.errors),s=e.length)),r.weirdness_constraint!==void 0&&(fe(r.weirdness_constraint,{instancePath:l+"/weirdness_constrai\
nt",parentData:r,parentDataProperty:"weirdness_constraint",rootData:n})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),
r.audio_weight!==void 0&&(re(r.audio_weight,{instancePath:l+"/audio_weight",parentData:r,parentDataProperty:"audio_weigh\
t",rootData:n})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Bu.errors=e,s===0}function Xe(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Xe.errors=e,s===0}function Qe(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Qe.errors=e,s===0}function so(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:l,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return so.
errors=e,s===0}var Cu=gl,nf={type:"object",additionalProperties:!1,required:["task_id","audio_id","lyrics","full_lyrics",
"tags","title","infill_start_time","infill_end_time"],properties:{task_id:{$ref:"s384"},audio_id:{$ref:"s385"},lyrics:{$ref:"\
s236"},full_lyrics:{$ref:"s236"},tags:{$ref:"s381"},title:{$ref:"s341"},infill_start_time:{$ref:"s386"},infill_end_time:{
$ref:"s7"},negative_tags:{$ref:"s342"},callback_url:{$ref:"s29"}}};function gl(r,{instancePath:l="",parentData:a,parentDataProperty:p,
rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"task_id"},message:"must have required property 'task_id'"};e===null?e=[o]:e.
push(o),s++}if(r.audio_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"audio_id"},message:"\
must have required property 'audio_id'"};e===null?e=[o]:e.push(o),s++}if(r.lyrics===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"lyrics"},message:"must have required property 'lyrics'"};e===null?e=[o]:e.push(o),s++}
if(r.full_lyrics===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"full_lyrics"},message:"must\
 have required property 'full_lyrics'"};e===null?e=[o]:e.push(o),s++}if(r.tags===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"tags"},message:"must have required property 'tags'"};e===null?e=[o]:e.push(o),s++}if(r.
title===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"title"},message:"must have required pr\
operty 'title'"};e===null?e=[o]:e.push(o),s++}if(r.infill_start_time===void 0){let o={instancePath:l,keyword:"required",
params:{missingProperty:"infill_start_time"},message:"must have required property 'infill_start_time'"};e===null?e=[o]:e.
push(o),s++}if(r.infill_end_time===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"infill_end_\
time"},message:"must have required property 'infill_end_time'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(
nf.properties,o)){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT h\
ave additional properties"};e===null?e=[t]:e.push(t),s++}r.task_id!==void 0&&(Xe(r.task_id,{instancePath:l+"/task_id",parentData:r,
parentDataProperty:"task_id",rootData:n})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),r.audio_id!==void 0&&(Qe(
r.audio_id,{instancePath:l+"/audio_id",parentData:r,parentDataProperty:"audio_id",rootData:n})||(e=e===null?Qe.errors:e.
concat(Qe.errors),s=e.length)),r.lyrics!==void 0&&(ue(r.lyrics,{instancePath:l+"/lyrics",parentData:r,parentDataProperty:"\
lyrics",rootData:n})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.full_lyrics!==void 0&&(ue(r.full_lyrics,{
instancePath:l+"/full_lyrics",parentData:r,parentDataProperty:"full_lyrics",rootData:n})||(e=e===null?ue.errors:e.concat(
ue.errors),s=e.length)),r.tags!==void 0&&(Yr(r.tags,{instancePath:l+"/tags",parentData:r,parentDataProperty:"tags",rootData:n})||
(e=e===null?Yr.errors:e.concat(Yr.errors),s=e.length)),r.title!==void 0&&(ge(r.title,{instancePath:l+"/title",parentData:r,
parentDataProperty:"title",rootData:n})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.infill_start_time!==void 0&&
(so(r.infill_start_time,{instancePath:l+"/infill_start_time",parentData:r,parentDataProperty:"infill_start_time",rootData:n})||
(e=e===null?so.errors:e.concat(so.errors),s=e.length)),r.infill_end_time!==void 0&&(j(r.infill_end_time,{instancePath:l+
"/infill_end_time",parentData:r,parentDataProperty:"infill_end_time",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),
s=e.length)),r.negative_tags!==void 0&&(be(r.negative_tags,{instancePath:l+"/negative_tags",parentData:r,parentDataProperty:"\
negative_tags",rootData:n})||(e=e===null?be.errors:e.concat(be.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return gl.errors=e,s===0}var Ru=yl,uf={type:"object",additionalProperties:!1,required:["upload_url",
"model","lyrics","full_lyrics","tags","title","infill_start_time","infill_end_time"],properties:{upload_url:{$ref:"s357"},
model:{$ref:"s332"},lyrics:{$ref:"s236"},full_lyrics:{$ref:"s236"},tags:{$ref:"s381"},title:{$ref:"s341"},infill_start_time:{
$ref:"s386"},infill_end_time:{$ref:"s7"},negative_tags:{$ref:"s342"},callback_url:{$ref:"s29"}}};function yl(r,{instancePath:l="",
parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.upload_url===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"upload_url"},message:"must have required prope\
rty 'upload_url'"};e===null?e=[o]:e.push(o),s++}if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.lyrics===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"lyrics"},message:"must have required property 'lyrics'"};e===null?e=[o]:e.push(
o),s++}if(r.full_lyrics===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"full_lyrics"},message:"\
must have required property 'full_lyrics'"};e===null?e=[o]:e.push(o),s++}if(r.tags===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"tags"},message:"must have required property 'tags'"};e===null?e=[o]:e.push(o),s++}if(r.
title===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"title"},message:"must have required pr\
operty 'title'"};e===null?e=[o]:e.push(o),s++}if(r.infill_start_time===void 0){let o={instancePath:l,keyword:"required",
params:{missingProperty:"infill_start_time"},message:"must have required property 'infill_start_time'"};e===null?e=[o]:e.
push(o),s++}if(r.infill_end_time===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"infill_end_\
time"},message:"must have required property 'infill_end_time'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!te.call(
uf.properties,o)){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT h\
ave additional properties"};e===null?e=[t]:e.push(t),s++}r.upload_url!==void 0&&(Ye(r.upload_url,{instancePath:l+"/uploa\
d_url",parentData:r,parentDataProperty:"upload_url",rootData:n})||(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)),
r.model!==void 0&&(_e(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"model",rootData:n})||(e=e===null?
_e.errors:e.concat(_e.errors),s=e.length)),r.lyrics!==void 0&&(ue(r.lyrics,{instancePath:l+"/lyrics",parentData:r,parentDataProperty:"\
lyrics",rootData:n})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.full_lyrics!==void 0&&(ue(r.full_lyrics,{
instancePath:l+"/full_lyrics",parentData:r,parentDataProperty:"full_lyrics",rootData:n})||(e=e===null?ue.errors:e.concat(
ue.errors),s=e.length)),r.tags!==void 0&&(Yr(r.tags,{instancePath:l+"/tags",parentData:r,parentDataProperty:"tags",rootData:n})||
(e=e===null?Yr.errors:e.concat(Yr.errors),s=e.length)),r.title!==void 0&&(ge(r.title,{instancePath:l+"/title",parentData:r,
parentDataProperty:"title",rootData:n})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.infill_start_time!==void 0&&
(so(r.infill_start_time,{instancePath:l+"/infill_start_time",parentData:r,parentDataProperty:"infill_start_time",rootData:n})||
(e=e===null?so.errors:e.concat(so.errors),s=e.length)),r.infill_end_time!==void 0&&(j(r.infill_end_time,{instancePath:l+
"/infill_end_time",parentData:r,parentDataProperty:"infill_end_time",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),
s=e.length)),r.negative_tags!==void 0&&(be(r.negative_tags,{instancePath:l+"/negative_tags",parentData:r,parentDataProperty:"\
negative_tags",rootData:n})||(e=e===null?be.errors:e.concat(be.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return yl.errors=e,s===0}var Fu=Hu;function Hu(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
gl(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?gl.errors:e.concat(gl.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;yl(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?yl.errors:
e.concat(yl.errors),s=e.length);var c=f===s;if(c&&t?(t=!1,u=[u,1]):c&&(t=!0,u=1),t)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return Hu.errors=e,s===0}var yr=Ne,pf={type:"object",required:["id","status"],properties:{id:{$ref:"\
s32"},status:{type:"string",enum:["pending","processing"]},generation_stage:{$ref:"s44"}}};function Ne(r,{instancePath:l="",
parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};
e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"sta\
tus"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:l+
"/id",parentData:r,parentDataProperty:"id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==
void 0){let o=r.status;if(typeof o!="string"){let t={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(!(o==="pending"||o==="processing")){let t={instancePath:l+"/status",keyword:"\
enum",params:{allowedValues:pf.properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=
[t]:e.push(t),s++}}r.generation_stage!==void 0&&(pe(r.generation_stage,{instancePath:l+"/generation_stage",parentData:r,
parentDataProperty:"generation_stage",rootData:n})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ne.errors=e,s===0}var Wu=Uu;function Uu(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Ne(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;ps(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?ps.errors:
e.concat(ps.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;qe(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Uu.errors=e,s===0}function Xr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Xr.errors=e,s===0}function Qr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Qr.errors=e,s===0}var Zu=Yu,af={type:"object",additionalProperties:!1,required:["mod\
el","source_task_id","audio_id"],properties:{model:{$ref:"s363"},source_task_id:{$ref:"s396"},audio_id:{$ref:"s397"},variation_category:{
type:"string",enum:["subtle","normal","high"]},callback_url:{$ref:"s29"}},if:{properties:{model:{enum:["suno-v4","suno-v\
4.5","suno-v4.5-plus"]}},required:["model"],additionalProperties:!0},then:{properties:{variation_category:{not:{}}},additionalProperties:!0}};
function Yu(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.model===void 0&&(f="model")){let c={};e===null?e=[c]:e.push(c),s++}else if(r.model!==
void 0){let c=r.model;if(!(c==="suno-v4"||c==="suno-v4.5"||c==="suno-v4.5-plus")){let d={};e===null?e=[d]:e.push(d),s++}}}
var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let f=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.variation_category!==
void 0){let d={instancePath:l+"/variation_category",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[d]:
e.push(d),s++}var _=f===s;t=_}if(!t){let f={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must mat\
ch "then" schema'};e===null?e=[f]:e.push(f),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let f={
instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?
e=[f]:e.push(f),s++}if(r.source_task_id===void 0){let f={instancePath:l,keyword:"required",params:{missingProperty:"sour\
ce_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[f]:e.push(f),s++}if(r.audio_id===void 0){
let f={instancePath:l,keyword:"required",params:{missingProperty:"audio_id"},message:"must have required property 'audio\
_id'"};e===null?e=[f]:e.push(f),s++}for(let f in r)if(!(f==="model"||f==="source_task_id"||f==="audio_id"||f==="variatio\
n_category"||f==="callback_url")){let c={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties"};e===null?e=[c]:e.push(c),s++}if(r.model!==void 0&&(xr(r.model,{instancePath:l+"/mo\
del",parentData:r,parentDataProperty:"model",rootData:n})||(e=e===null?xr.errors:e.concat(xr.errors),s=e.length)),r.source_task_id!==
void 0&&(Xr(r.source_task_id,{instancePath:l+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:n})||
(e=e===null?Xr.errors:e.concat(Xr.errors),s=e.length)),r.audio_id!==void 0&&(Qr(r.audio_id,{instancePath:l+"/audio_id",parentData:r,
parentDataProperty:"audio_id",rootData:n})||(e=e===null?Qr.errors:e.concat(Qr.errors),s=e.length)),r.variation_category!==
void 0){let f=r.variation_category;if(typeof f!="string"){let c={instancePath:l+"/variation_category",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}if(!(f==="subtle"||f==="normal"||f==="high")){let c={
instancePath:l+"/variation_category",keyword:"enum",params:{allowedValues:af.properties.variation_category.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),s++}}r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let f={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(
f),s++}return Yu.errors=e,s===0}var Xu=Qu;function Qu(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_task_id===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_task_id"},message:"must have required property 'source_task_id'"};e===
null?e=[o]:e.push(o),s++}if(r.audio_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"audio\
_id"},message:"must have required property 'audio_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o===
"source_task_id"||o==="audio_id"||o==="callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}r.model!==void 0&&(xr(r.model,{instancePath:l+
"/model",parentData:r,parentDataProperty:"model",rootData:n})||(e=e===null?xr.errors:e.concat(xr.errors),s=e.length)),r.
source_task_id!==void 0&&(Xr(r.source_task_id,{instancePath:l+"/source_task_id",parentData:r,parentDataProperty:"source_\
task_id",rootData:n})||(e=e===null?Xr.errors:e.concat(Xr.errors),s=e.length)),r.audio_id!==void 0&&(Qr(r.audio_id,{instancePath:l+
"/audio_id",parentData:r,parentDataProperty:"audio_id",rootData:n})||(e=e===null?Qr.errors:e.concat(Qr.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Qu.errors=e,s===0}var Ju=ep,Pt={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",enum:["suno-v5","suno-v5.5"]},prompt:{type:"string",minLength:1,
maxLength:500},sound_loop:{$ref:"s28"},sound_tempo:{type:"integer",minimum:1,maximum:300},sound_key:{type:"string",enum:[
"Cm","C#m","Dm","D#m","Em","Fm","F#m","Gm","G#m","Am","A#m","Bm","C","C#","D","D#","E","F","F#","G","G#","A","A#","B"]},
grab_lyrics:{$ref:"s28"},callback_url:{$ref:"s29"}}};function ep(r,{instancePath:l="",parentData:a,parentDataProperty:p,
rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="sound_l\
oop"||o==="sound_tempo"||o==="sound_key"||o==="grab_lyrics"||o==="callback_url")){let t={instancePath:l,keyword:"additio\
nalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}
if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let t={instancePath:l+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(o==="suno-v5"||o==="suno-v5.5")){let t={instancePath:l+
"/model",keyword:"enum",params:{allowedValues:Pt.properties.model.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[t]:e.push(t),s++}}if(r.prompt!==void 0){let o=r.prompt;if(typeof o=="string"){if(ye(o)>500){let t={instancePath:l+
"/prompt",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[t]:e.push(
t),s++}if(ye(o)<1){let t={instancePath:l+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:l+"/prompt",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(r.sound_loop!==void 0&&(k(r.sound_loop,{instancePath:l+"/soun\
d_loop",parentData:r,parentDataProperty:"sound_loop",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
r.sound_tempo!==void 0){let o=r.sound_tempo;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let t={instancePath:l+"/sound_t\
empo",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof o=="numbe\
r"){if(o>300||isNaN(o)){let t={instancePath:l+"/sound_tempo",keyword:"maximum",params:{comparison:"<=",limit:300},message:"\
must be <= 300"};e===null?e=[t]:e.push(t),s++}if(o<1||isNaN(o)){let t={instancePath:l+"/sound_tempo",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),s++}}}if(r.sound_key!==void 0){let o=r.sound_key;
if(typeof o!="string"){let t={instancePath:l+"/sound_key",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),s++}if(!(o==="Cm"||o==="C#m"||o==="Dm"||o==="D#m"||o==="Em"||o==="Fm"||o==="F#m"||o==="Gm"||o===
"G#m"||o==="Am"||o==="A#m"||o==="Bm"||o==="C"||o==="C#"||o==="D"||o==="D#"||o==="E"||o==="F"||o==="F#"||o==="G"||o==="G#"||
o==="A"||o==="A#"||o==="B")){let t={instancePath:l+"/sound_key",keyword:"enum",params:{allowedValues:Pt.properties.sound_key.
enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}r.grab_lyrics!==void 0&&(k(r.grab_lyrics,
{instancePath:l+"/grab_lyrics",parentData:r,parentDataProperty:"grab_lyrics",rootData:n})||(e=e===null?k.errors:e.concat(
k.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ep.errors=e,s===0}var et=rp;function rp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.audio_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"audio_url"},message:"must have required property 'audio_url'"};e===null?e=[o]:
e.push(o),s++}if(r.start_seconds===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"start_secon\
ds"},message:"must have required property 'start_seconds'"};e===null?e=[o]:e.push(o),s++}if(r.end_seconds===void 0){let o={
instancePath:l,keyword:"required",params:{missingProperty:"end_seconds"},message:"must have required property 'end_secon\
ds'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="audio_url"||o==="start_seconds"||o==="end_secon\
ds"||o==="prompt"||o==="callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.model!==void 0&&(xr(r.model,{instancePath:l+
"/model",parentData:r,parentDataProperty:"model",rootData:n})||(e=e===null?xr.errors:e.concat(xr.errors),s=e.length)),r.
audio_url!==void 0&&(y(r.audio_url,{instancePath:l+"/audio_url",parentData:r,parentDataProperty:"audio_url",rootData:n})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.start_seconds!==void 0){let o=r.start_seconds;if(typeof o=="numbe\
r"){if(o<0||isNaN(o)){let t={instancePath:l+"/start_seconds",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:l+"/start_seconds",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[t]:e.push(t),s++}}if(r.end_seconds!==void 0){let o=r.end_seconds;if(typeof o==
"number"){if(o<0||isNaN(o)){let t={instancePath:l+"/end_seconds",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:l+"/end_seconds",keyword:"type",params:{type:"numb\
er"},message:"must be number"};e===null?e=[t]:e.push(t),s++}}r.prompt!==void 0&&(w(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return rp.errors=e,s===0}var cf={type:"string",enum:["Lead Vocal","Drum Kit","Kick","Snare","Risers","Bass","Backing Vocals","Piano","Electric Gu\
itar","Percussion","String Section","Synth","Acoustic Guitar","Sound Effects","Synth Pad","Synth Bass","Guitar","Brass S\
ection","Organ","Electronic Drum Kit","Lead Electric Guitar","Synth Keys","Rhythm Electric Guitar","Electric Piano","Upr\
ight Bass","Keyboards","Distorted Electric Guitar","Synth Strings","Synth Lead","Woodwinds","Rhythm Acoustic Guitar","Fl\
ute","Harp","Tambourine","Trumpet","Arpeggiator","Accordion","Fiddle","Pedal Steel Guitar","Synth Voice","Violin","Digit\
al Piano","Synth Brass","Mandolin","Choir","Banjo","Bells","Clarinet","Tenor Saxophone","Trombone","Shaker","French Horn",
"Glockenspiel","Electric Bass","Cello","Timpani","Harmonica","Marimba","Vibraphone","Lap Steel Guitar","Saxophone","Orch\
estra","Horns","Cymbals","Hand Clap","Oboe","Celesta","Congas","Drone","Alto Saxophone","Double Bass","Ukulele","Harpsic\
hord","Baritone Saxophone","Xylophone","Tuba","Bass Guitar","Whistle","Lead Guitar","Rhodes","808","Bongos","Bassoon","C\
owbell","Viola","Sitar","Steel Drums","Piccolo","Theremin","Bagpipes","Hi-Hat","Music Box","Melodica","Tabla","Koto","Dj\
embe","Taiko","Didgeridoo"]};function Cl(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,
s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?
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
"Taiko"||r==="Didgeridoo")){let o={instancePath:l,keyword:"enum",params:{allowedValues:cf.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Cl.errors=e,s===0}var sp=op,ff={type:"object",additionalProperties:!1,
required:["task_id","audio_id"],properties:{task_id:{$ref:"s384"},audio_id:{$ref:"s385"},type:{type:"string",enum:["sepa\
rate_vocal","split_stem","split_stem_advanced"]},stem_name:{$ref:"s402"},callback_url:{$ref:"s29"}},if:{properties:{type:{
const:"split_stem_advanced"}},required:["type"],additionalProperties:!0},then:{properties:{stem_name:{$ref:"s2"}},required:[
"stem_name"],additionalProperties:!0}};function op(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0,o=s,t=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.type===void 0&&(f="type")){let c={};
e===null?e=[c]:e.push(c),s++}else if(r.type!==void 0&&r.type!=="split_stem_advanced"){let c={};e===null?e=[c]:e.push(c),
s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let f=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.stem_name===
void 0){let d={instancePath:l,keyword:"required",params:{missingProperty:"stem_name"},message:"must have required proper\
ty 'stem_name'"};e===null?e=[d]:e.push(d),s++}r.stem_name!==void 0&&(g(r.stem_name,{instancePath:l+"/stem_name",parentData:r,
parentDataProperty:"stem_name",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}var _=f===s;t=_}if(!t){
let f={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[f]:e.push(
f),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.task_id===void 0){let f={instancePath:l,keyword:"required",params:{
missingProperty:"task_id"},message:"must have required property 'task_id'"};e===null?e=[f]:e.push(f),s++}if(r.audio_id===
void 0){let f={instancePath:l,keyword:"required",params:{missingProperty:"audio_id"},message:"must have required propert\
y 'audio_id'"};e===null?e=[f]:e.push(f),s++}for(let f in r)if(!(f==="task_id"||f==="audio_id"||f==="type"||f==="stem_nam\
e"||f==="callback_url")){let c={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:f},message:"mus\
t NOT have additional properties"};e===null?e=[c]:e.push(c),s++}if(r.task_id!==void 0&&(Xe(r.task_id,{instancePath:l+"/t\
ask_id",parentData:r,parentDataProperty:"task_id",rootData:n})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),r.
audio_id!==void 0&&(Qe(r.audio_id,{instancePath:l+"/audio_id",parentData:r,parentDataProperty:"audio_id",rootData:n})||(e=
e===null?Qe.errors:e.concat(Qe.errors),s=e.length)),r.type!==void 0){let f=r.type;if(typeof f!="string"){let c={instancePath:l+
"/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}if(!(f==="separate_\
vocal"||f==="split_stem"||f==="split_stem_advanced")){let c={instancePath:l+"/type",keyword:"enum",params:{allowedValues:ff.
properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),s++}}r.stem_name!==
void 0&&(Cl(r.stem_name,{instancePath:l+"/stem_name",parentData:r,parentDataProperty:"stem_name",rootData:n})||(e=e===null?
Cl.errors:e.concat(Cl.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let f={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}return op.errors=e,s===0}var lp=tp;function tp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Ne(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;as(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?as.errors:
e.concat(as.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;qe(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return tp.errors=e,s===0}function Rl(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Rl.errors=e,s===0}var np=ip;function ip(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="task_id"||o===
"callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT ha\
ve additional properties"};e===null?e=[t]:e.push(t),s++}r.task_id!==void 0&&(Rl(r.task_id,{instancePath:l+"/task_id",parentData:r,
parentDataProperty:"task_id",rootData:n})||(e=e===null?Rl.errors:e.concat(Rl.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return ip.errors=e,s===0}var up=pp;function pp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Ne(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;cs(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?cs.errors:
e.concat(cs.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;qe(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return pp.errors=e,s===0}var ap=cp;function cp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}if(r.audio_id===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"audio_id"},message:"must have required property 'audio_id'"};e===null?e=[o]:
e.push(o),s++}for(let o in r)if(!(o==="task_id"||o==="audio_id"||o==="callback_url")){let t={instancePath:l,keyword:"add\
itionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),
s++}r.task_id!==void 0&&(Xe(r.task_id,{instancePath:l+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:n})||
(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),r.audio_id!==void 0&&(Qe(r.audio_id,{instancePath:l+"/audio_id",parentData:r,
parentDataProperty:"audio_id",rootData:n})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return cp.errors=e,s===0}var rt=fp;function fp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Ne(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;fs(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?fs.errors:
e.concat(fs.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;qe(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return fp.errors=e,s===0}function oo(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return oo.
errors=e,s===0}function lo(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return lo.
errors=e,s===0}var mp=dp;function dp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}if(r.audio_id===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"audio_id"},message:"must have required property 'audio_id'"};e===null?e=[o]:
e.push(o),s++}for(let o in r)if(!(o==="task_id"||o==="audio_id"||o==="author"||o==="domain_name"||o==="callback_url")){let t={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),s++}r.task_id!==void 0&&(Xe(r.task_id,{instancePath:l+"/task_id",parentData:r,parentDataProperty:"\
task_id",rootData:n})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),r.audio_id!==void 0&&(Qe(r.audio_id,{instancePath:l+
"/audio_id",parentData:r,parentDataProperty:"audio_id",rootData:n})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length)),
r.author!==void 0&&(oo(r.author,{instancePath:l+"/author",parentData:r,parentDataProperty:"author",rootData:n})||(e=e===
null?oo.errors:e.concat(oo.errors),s=e.length)),r.domain_name!==void 0&&(lo(r.domain_name,{instancePath:l+"/domain_name",
parentData:r,parentDataProperty:"domain_name",rootData:n})||(e=e===null?lo.errors:e.concat(lo.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return dp.errors=e,s===0}var st=_p;function _p(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Ne(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;ms(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?ms.errors:
e.concat(ms.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;qe(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return _p.errors=e,s===0}var gp=yp;function yp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="task_id"||o===
"callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT ha\
ve additional properties"};e===null?e=[t]:e.push(t),s++}r.task_id!==void 0&&(w(r.task_id,{instancePath:l+"/task_id",parentData:r,
parentDataProperty:"task_id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return yp.errors=e,s===0}var hp=wp;function wp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Ne(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;ds(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?ds.errors:
e.concat(ds.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;qe(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return wp.errors=e,s===0}var vp=bp;function bp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="prompt"||o==="call\
back_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have ad\
ditional properties"};e===null?e=[t]:e.push(t),s++}if(r.prompt!==void 0){let o=r.prompt;if(typeof o=="string"){if(ye(o)>
200){let t={instancePath:l+"/prompt",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 charact\
ers"};e===null?e=[t]:e.push(t),s++}if(ye(o)<1){let t={instancePath:l+"/prompt",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:l+"/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return bp.errors=e,s===0}var ot=kp;function kp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Ne(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;_s(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?_s.errors:
e.concat(_s.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;qe(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return kp.errors=e,s===0}var Dp=qp;function qp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.lyrics_a===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"lyric\
s_a"},message:"must have required property 'lyrics_a'"};e===null?e=[o]:e.push(o),s++}if(r.lyrics_b===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"lyrics_b"},message:"must have required property 'lyrics_b'"};e===null?e=[o]:
e.push(o),s++}for(let o in r)if(!(o==="lyrics_a"||o==="lyrics_b"||o==="callback_url")){let t={instancePath:l,keyword:"ad\
ditionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),
s++}r.lyrics_a!==void 0&&(w(r.lyrics_a,{instancePath:l+"/lyrics_a",parentData:r,parentDataProperty:"lyrics_a",rootData:n})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.lyrics_b!==void 0&&(w(r.lyrics_b,{instancePath:l+"/lyrics_b",parentData:r,
parentDataProperty:"lyrics_b",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return qp.errors=e,s===0}function to(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return to.errors=e,s===0}var Pp=$p;function $p(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.description===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"de\
scription"},message:"must have required property 'description'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(o!=="des\
cription"){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have add\
itional properties"};e===null?e=[t]:e.push(t),s++}r.description!==void 0&&(to(r.description,{instancePath:l+"/descriptio\
n",parentData:r,parentDataProperty:"description",rootData:n})||(e=e===null?to.errors:e.concat(to.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return $p.
errors=e,s===0}var lt=jp;function jp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.style===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"style"},
message:"must have required property 'style'"};e===null?e=[o]:e.push(o),s++}r.style!==void 0&&(g(r.style,{instancePath:l+
"/style",parentData:r,parentDataProperty:"style",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return jp.
errors=e,s===0}var xp=Ap;function Ap(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}if(r.audio_id===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"audio_id"},message:"must have required property 'audio_id'"};e===null?e=[o]:
e.push(o),s++}for(let o in r)if(!(o==="task_id"||o==="audio_id")){let t={instancePath:l,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}r.task_id!==void 0&&(Xe(
r.task_id,{instancePath:l+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:n})||(e=e===null?Xe.errors:e.concat(
Xe.errors),s=e.length)),r.audio_id!==void 0&&(Qe(r.audio_id,{instancePath:l+"/audio_id",parentData:r,parentDataProperty:"\
audio_id",rootData:n})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ap.errors=e,s===0}function Jr(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.word===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"word"},message:"\
must have required property 'word'"};e===null?e=[o]:e.push(o),s++}if(r.success===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?e=[o]:e.push(o),s++}
if(r.start_time===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"start_time"},message:"must h\
ave required property 'start_time'"};e===null?e=[o]:e.push(o),s++}if(r.end_time===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"end_time"},message:"must have required property 'end_time'"};e===null?e=[o]:e.push(o),
s++}if(r.palign===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"palign"},message:"must have \
required property 'palign'"};e===null?e=[o]:e.push(o),s++}r.word!==void 0&&(g(r.word,{instancePath:l+"/word",parentData:r,
parentDataProperty:"word",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.success!==void 0&&(k(r.success,
{instancePath:l+"/success",parentData:r,parentDataProperty:"success",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),
s=e.length)),r.start_time!==void 0&&(j(r.start_time,{instancePath:l+"/start_time",parentData:r,parentDataProperty:"start\
_time",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.end_time!==void 0&&(j(r.end_time,{instancePath:l+
"/end_time",parentData:r,parentDataProperty:"end_time",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),
r.palign!==void 0&&(j(r.palign,{instancePath:l+"/palign",parentData:r,parentDataProperty:"palign",rootData:n})||(e=e===null?
j.errors:e.concat(j.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return Jr.errors=e,s===0}function es(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(!Array.isArray(r)){
let o={instancePath:l,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return es.
errors=e,s===0}var tt=Ep;function Ep(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.aligned_words===void 0){let f={instancePath:l,keyword:"required",params:{missingProperty:"\
aligned_words"},message:"must have required property 'aligned_words'"};e===null?e=[f]:e.push(f),s++}var _=u===s;if(t=t||
_,!t){let f=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.lyrics===void 0){let d={instancePath:l,keyword:"required",params:{
missingProperty:"lyrics"},message:"must have required property 'lyrics'"};e===null?e=[d]:e.push(d),s++}var _=f===s;t=t||
_}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let f={instancePath:l,keyword:"anyOf",params:{},message:"must match a sc\
hema in anyOf"};e===null?e=[f]:e.push(f),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.aligned_words!==void 0){let f=r.
aligned_words;if(Array.isArray(f)){let c=f.length;for(let d=0;d<c;d++)Jr(f[d],{instancePath:l+"/aligned_words/"+d,parentData:f,
parentDataProperty:d,rootData:n})||(e=e===null?Jr.errors:e.concat(Jr.errors),s=e.length)}else{let c={instancePath:l+"/al\
igned_words",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[c]:e.push(c),s++}}if(r.lyrics!==void 0&&
(es(r.lyrics,{instancePath:l+"/lyrics",parentData:r,parentDataProperty:"lyrics",rootData:n})||(e=e===null?es.errors:e.concat(
es.errors),s=e.length)),r.waveform_data!==void 0){let f=r.waveform_data;if(Array.isArray(f)){let c=f.length;for(let d=0;d<
c;d++)j(f[d],{instancePath:l+"/waveform_data/"+d,parentData:f,parentDataProperty:d,rootData:n})||(e=e===null?j.errors:e.
concat(j.errors),s=e.length)}else{let c={instancePath:l+"/waveform_data",keyword:"type",params:{type:"array"},message:"m\
ust be array"};e===null?e=[c]:e.push(c),s++}}r.hoot_cer!==void 0&&(j(r.hoot_cer,{instancePath:l+"/hoot_cer",parentData:r,
parentDataProperty:"hoot_cer",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.is_streamed!==void 0&&
(k(r.is_streamed,{instancePath:l+"/is_streamed",parentData:r,parentDataProperty:"is_streamed",rootData:n})||(e=e===null?
k.errors:e.concat(k.errors),s=e.length))}else{let f={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[f]:e.push(f),s++}return Ep.errors=e,s===0}var nt=Op;function Op(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.aligned_words===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"ali\
gned_words"},message:"must have required property 'aligned_words'"};e===null?e=[o]:e.push(o),s++}if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.aligned_words!==void 0){let o=r.aligned_words;if(Array.isArray(o)){let t=o.length;for(let u=0;u<
t;u++)Jr(o[u],{instancePath:l+"/aligned_words/"+u,parentData:o,parentDataProperty:u,rootData:n})||(e=e===null?Jr.errors:
e.concat(Jr.errors),s=e.length)}else{let t={instancePath:l+"/aligned_words",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),s++}}if(r.lyrics!==void 0&&(es(r.lyrics,{instancePath:l+"/lyrics",parentData:r,
parentDataProperty:"lyrics",rootData:n})||(e=e===null?es.errors:e.concat(es.errors),s=e.length)),r.waveform_data!==void 0){
let o=r.waveform_data;if(Array.isArray(o)){let t=o.length;for(let u=0;u<t;u++)j(o[u],{instancePath:l+"/waveform_data/"+u,
parentData:o,parentDataProperty:u,rootData:n})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)}else{let t={instancePath:l+
"/waveform_data",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}r.hoot_cer!==
void 0&&(j(r.hoot_cer,{instancePath:l+"/hoot_cer",parentData:r,parentDataProperty:"hoot_cer",rootData:n})||(e=e===null?j.
errors:e.concat(j.errors),s=e.length)),r.is_streamed!==void 0&&(k(r.is_streamed,{instancePath:l+"/is_streamed",parentData:r,
parentDataProperty:"is_streamed",rootData:n})||(e=e===null?k.errors:e.concat(k.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Op.errors=e,s===0}var it=Tp;function Tp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.lyrics===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"lyrics"},message:"\
must have required property 'lyrics'"};e===null?e=[o]:e.push(o),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.aligned_words!==
void 0){let o=r.aligned_words;if(Array.isArray(o)){let t=o.length;for(let u=0;u<t;u++)Jr(o[u],{instancePath:l+"/aligned_\
words/"+u,parentData:o,parentDataProperty:u,rootData:n})||(e=e===null?Jr.errors:e.concat(Jr.errors),s=e.length)}else{let t={
instancePath:l+"/aligned_words",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}
if(r.lyrics!==void 0&&(es(r.lyrics,{instancePath:l+"/lyrics",parentData:r,parentDataProperty:"lyrics",rootData:n})||(e=e===
null?es.errors:e.concat(es.errors),s=e.length)),r.waveform_data!==void 0){let o=r.waveform_data;if(Array.isArray(o)){let t=o.
length;for(let u=0;u<t;u++)j(o[u],{instancePath:l+"/waveform_data/"+u,parentData:o,parentDataProperty:u,rootData:n})||(e=
e===null?j.errors:e.concat(j.errors),s=e.length)}else{let t={instancePath:l+"/waveform_data",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}r.hoot_cer!==void 0&&(j(r.hoot_cer,{instancePath:l+"/hoot\
_cer",parentData:r,parentDataProperty:"hoot_cer",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.is_streamed!==
void 0&&(k(r.is_streamed,{instancePath:l+"/is_streamed",parentData:r,parentDataProperty:"is_streamed",rootData:n})||(e=e===
null?k.errors:e.concat(k.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Tp.errors=e,s===0}function Je(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Je.errors=e,s===0}function rs(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(typeof r=="string"){
if(ye(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return rs.errors=e,s===0}var Np=Sp;function Sp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}if(r.audio_id===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"audio_id"},message:"must have required property 'audio_id'"};e===null?e=[o]:
e.push(o),s++}if(r.name===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"name"},message:"must\
 have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.description===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="task_id"||o==="audio_id"||o==="name"||o==="description")){let t={instancePath:l,keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),s++}r.task_id!==void 0&&(Xe(r.task_id,{instancePath:l+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:n})||
(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),r.audio_id!==void 0&&(Qe(r.audio_id,{instancePath:l+"/audio_id",parentData:r,
parentDataProperty:"audio_id",rootData:n})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length)),r.name!==void 0&&(Je(
r.name,{instancePath:l+"/name",parentData:r,parentDataProperty:"name",rootData:n})||(e=e===null?Je.errors:e.concat(Je.errors),
s=e.length)),r.description!==void 0&&(rs(r.description,{instancePath:l+"/description",parentData:r,parentDataProperty:"d\
escription",rootData:n})||(e=e===null?rs.errors:e.concat(rs.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Sp.errors=e,s===0}function ss(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}r.id!==void 0&&(w(r.id,{instancePath:l+"/id",parentData:r,
parentDataProperty:"id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.name!==void 0&&(Je(r.name,{
instancePath:l+"/name",parentData:r,parentDataProperty:"name",rootData:n})||(e=e===null?Je.errors:e.concat(Je.errors),s=
e.length)),r.description!==void 0&&(rs(r.description,{instancePath:l+"/description",parentData:r,parentDataProperty:"des\
cription",rootData:n})||(e=e===null?rs.errors:e.concat(rs.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ss.errors=e,s===0}var Vp=zp;function zp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.persona===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"person\
a"},message:"must have required property 'persona'"};e===null?e=[o]:e.push(o),s++}r.persona!==void 0&&(ss(r.persona,{instancePath:l+
"/persona",parentData:r,parentDataProperty:"persona",rootData:n})||(e=e===null?ss.errors:e.concat(ss.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return zp.
errors=e,s===0}var Lp=Gp,mf={type:"object",additionalProperties:!1,required:["voice_url","vocal_start_seconds","vocal_en\
d_seconds"],properties:{voice_url:{$ref:"s18"},vocal_start_seconds:{$ref:"s1"},vocal_end_seconds:{$ref:"s1"},language:{type:"\
string",enum:["en","zh","es","fr","pt","de","ja","ko","hi","ru"]},callback_url:{$ref:"s29"}}};function Gp(r,{instancePath:l="",
parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.voice_url===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"voice_url"},message:"must have required proper\
ty 'voice_url'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_start_seconds===void 0){let o={instancePath:l,keyword:"required",
params:{missingProperty:"vocal_start_seconds"},message:"must have required property 'vocal_start_seconds'"};e===null?e=[
o]:e.push(o),s++}if(r.vocal_end_seconds===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"voca\
l_end_seconds"},message:"must have required property 'vocal_end_seconds'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"voice_url"||o==="vocal_start_seconds"||o==="vocal_end_seconds"||o==="language"||o==="callback_url")){let t={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(r.voice_url!==void 0&&(y(r.voice_url,{instancePath:l+"/voice_url",parentData:r,parentDataProperty:"v\
oice_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.vocal_start_seconds!==void 0&&(P(r.vocal_start_seconds,
{instancePath:l+"/vocal_start_seconds",parentData:r,parentDataProperty:"vocal_start_seconds",rootData:n})||(e=e===null?P.
errors:e.concat(P.errors),s=e.length)),r.vocal_end_seconds!==void 0&&(P(r.vocal_end_seconds,{instancePath:l+"/vocal_end_\
seconds",parentData:r,parentDataProperty:"vocal_end_seconds",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),
r.language!==void 0){let o=r.language;if(typeof o!="string"){let t={instancePath:l+"/language",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(o==="en"||o==="zh"||o==="es"||o==="fr"||o==="pt"||o===
"de"||o==="ja"||o==="ko"||o==="hi"||o==="ru")){let t={instancePath:l+"/language",keyword:"enum",params:{allowedValues:mf.
properties.language.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Gp.errors=e,s===0}var ut=Kp;function Kp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Ne(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;gs(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?gs.errors:
e.concat(gs.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;qe(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Kp.errors=e,s===0}var Ip=Mp;function Mp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="task_id"||o===
"callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT ha\
ve additional properties"};e===null?e=[t]:e.push(t),s++}r.task_id!==void 0&&(w(r.task_id,{instancePath:l+"/task_id",parentData:r,
parentDataProperty:"task_id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return Mp.errors=e,s===0}var Bp=Cp,df={type:"object",additionalProperties:!1,required:[
"task_id","verify_url"],properties:{task_id:{$ref:"s26"},verify_url:{$ref:"s18"},voice_name:{$ref:"s446"},description:{$ref:"\
s2"},style:{$ref:"s2"},singer_skill_level:{type:"string",enum:["beginner","intermediate","advanced","professional"]},callback_url:{
$ref:"s29"}}};function Cp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
task_id"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}if(r.verify_url===void 0){let o={
instancePath:l,keyword:"required",params:{missingProperty:"verify_url"},message:"must have required property 'verify_url\
'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="task_id"||o==="verify_url"||o==="voice_name"||o==="description"||
o==="style"||o==="singer_skill_level"||o==="callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.task_id!==void 0&&
(w(r.task_id,{instancePath:l+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:n})||(e=e===null?w.errors:e.concat(
w.errors),s=e.length)),r.verify_url!==void 0&&(y(r.verify_url,{instancePath:l+"/verify_url",parentData:r,parentDataProperty:"\
verify_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.voice_name!==void 0&&(Je(r.voice_name,{
instancePath:l+"/voice_name",parentData:r,parentDataProperty:"voice_name",rootData:n})||(e=e===null?Je.errors:e.concat(Je.
errors),s=e.length)),r.description!==void 0&&(g(r.description,{instancePath:l+"/description",parentData:r,parentDataProperty:"\
description",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.style!==void 0&&(g(r.style,{instancePath:l+
"/style",parentData:r,parentDataProperty:"style",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.singer_skill_level!==
void 0){let o=r.singer_skill_level;if(typeof o!="string"){let t={instancePath:l+"/singer_skill_level",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(o==="beginner"||o==="intermediate"||o==="adva\
nced"||o==="professional")){let t={instancePath:l+"/singer_skill_level",keyword:"enum",params:{allowedValues:df.properties.
singer_skill_level.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Cp.errors=e,s===0}var Rp=Fp;function Fp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Ne(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;ys(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?ys.errors:
e.concat(ys.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;qe(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Fp.errors=e,s===0}var Hp=Wp;function Wp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(o!=="task_id"){let t={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),s++}r.task_id!==void 0&&(w(r.task_id,{instancePath:l+"/task_id",parentData:r,parentDataProperty:"\
task_id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Wp.errors=e,s===0}var Up=Zp;function Zp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.is_available===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"i\
s_available"},message:"must have required property 'is_available'"};e===null?e=[o]:e.push(o),s++}r.is_available!==void 0&&
(k(r.is_available,{instancePath:l+"/is_available",parentData:r,parentDataProperty:"is_available",rootData:n})||(e=e===null?
k.errors:e.concat(k.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return Zp.errors=e,s===0}var Yp=Xp;function Xp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[o]:e.push(o),s++}if(r.source_audio_id===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"source_audio_id"},message:"must have required \
property 'source_audio_id'"};e===null?e=[o]:e.push(o),s++}if(r.name===void 0){let o={instancePath:l,keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.description===void 0){
let o={instancePath:l,keyword:"required",params:{missingProperty:"description"},message:"must have required property 'de\
scription'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="source_task_id"||o==="source_audio_id"||o==="name"||o===
"description")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT hav\
e additional properties"};e===null?e=[t]:e.push(t),s++}r.source_task_id!==void 0&&(Xr(r.source_task_id,{instancePath:l+"\
/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:n})||(e=e===null?Xr.errors:e.concat(Xr.errors),
s=e.length)),r.source_audio_id!==void 0&&(Qr(r.source_audio_id,{instancePath:l+"/source_audio_id",parentData:r,parentDataProperty:"\
source_audio_id",rootData:n})||(e=e===null?Qr.errors:e.concat(Qr.errors),s=e.length)),r.name!==void 0&&(Je(r.name,{instancePath:l+
"/name",parentData:r,parentDataProperty:"name",rootData:n})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)),r.description!==
void 0&&(rs(r.description,{instancePath:l+"/description",parentData:r,parentDataProperty:"description",rootData:n})||(e=
e===null?rs.errors:e.concat(rs.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Xp.errors=e,s===0}var Qp=Jp;function Jp(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.persona===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"person\
a"},message:"must have required property 'persona'"};e===null?e=[o]:e.push(o),s++}r.id!==void 0&&(w(r.id,{instancePath:l+
"/id",parentData:r,parentDataProperty:"id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.status!==
void 0&&(g(r.status,{instancePath:l+"/status",parentData:r,parentDataProperty:"status",rootData:n})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),r.persona!==void 0&&(ss(r.persona,{instancePath:l+"/persona",parentData:r,parentDataProperty:"\
persona",rootData:n})||(e=e===null?ss.errors:e.concat(ss.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Jp.errors=e,s===0}var ea=ra,_f={type:"\
object",required:["persona","status"],properties:{persona:{$ref:"s449"},status:{type:"string",enum:["available","failed"]}}};
function ra(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.persona===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"person\
a"},message:"must have required property 'persona'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(
o),s++}if(r.persona!==void 0&&(ss(r.persona,{instancePath:l+"/persona",parentData:r,parentDataProperty:"persona",rootData:n})||
(e=e===null?ss.errors:e.concat(ss.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let t={instancePath:l+
"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(o==="availab\
le"||o==="failed")){let t={instancePath:l+"/status",keyword:"enum",params:{allowedValues:_f.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}}else{let o={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ra.errors=e,s===0}var sa=oa;function oa(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.description===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"de\
scription"},message:"must have required property 'description'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(o!=="des\
cription"){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have add\
itional properties"};e===null?e=[t]:e.push(t),s++}r.description!==void 0&&(to(r.description,{instancePath:l+"/descriptio\
n",parentData:r,parentDataProperty:"description",rootData:n})||(e=e===null?to.errors:e.concat(to.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return oa.
errors=e,s===0}var la=ta;function ta(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_audio_id"},message:"must have required property 'source_audio_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"source_audio_id"||o==="source_task_id"||o==="callback_url")){let t={instancePath:l,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}r.source_audio_id!==void 0&&
(w(r.source_audio_id,{instancePath:l+"/source_audio_id",parentData:r,parentDataProperty:"source_audio_id",rootData:n})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.source_task_id!==void 0&&(w(r.source_task_id,{instancePath:l+"/so\
urce_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.
length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"cal\
lback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ta.errors=e,s===0}var na=ia;function ia(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_audio_id"},message:"must have required property 'source_audio_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"source_audio_id"||o==="source_task_id"||o==="author"||o==="domain_name"||o==="callback_url")){let t={instancePath:l,keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),s++}r.source_audio_id!==void 0&&(w(r.source_audio_id,{instancePath:l+"/source_audio_id",parentData:r,parentDataProperty:"\
source_audio_id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.source_task_id!==void 0&&(w(r.source_task_id,
{instancePath:l+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:n})||(e=e===null?w.errors:e.
concat(w.errors),s=e.length)),r.author!==void 0&&(oo(r.author,{instancePath:l+"/author",parentData:r,parentDataProperty:"\
author",rootData:n})||(e=e===null?oo.errors:e.concat(oo.errors),s=e.length)),r.domain_name!==void 0&&(lo(r.domain_name,{
instancePath:l+"/domain_name",parentData:r,parentDataProperty:"domain_name",rootData:n})||(e=e===null?lo.errors:e.concat(
lo.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ia.errors=e,s===0}var ua=pa;function pa(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_audio_id"},message:"must have required property 'source_audio_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"source_audio_id"||o==="source_task_id")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}r.source_audio_id!==void 0&&(w(r.source_audio_id,
{instancePath:l+"/source_audio_id",parentData:r,parentDataProperty:"source_audio_id",rootData:n})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length)),r.source_task_id!==void 0&&(w(r.source_task_id,{instancePath:l+"/source_task_id",parentData:r,
parentDataProperty:"source_task_id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return pa.errors=e,s===0}var aa=ca;function ca(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="source_audio_url"||o==="name")){let t={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}r.source_audio_url!==void 0&&(y(r.source_audio_url,
{instancePath:l+"/source_audio_url",parentData:r,parentDataProperty:"source_audio_url",rootData:n})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.name!==void 0&&(Je(r.name,{instancePath:l+"/name",parentData:r,parentDataProperty:"nam\
e",rootData:n})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ca.errors=e,s===0}function no(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}r.id!==void 0&&(w(r.id,{instancePath:l+"/id",parentData:r,
parentDataProperty:"id",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.name!==void 0&&(Je(r.name,{
instancePath:l+"/name",parentData:r,parentDataProperty:"name",rootData:n})||(e=e===null?Je.errors:e.concat(Je.errors),s=
e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return no.errors=e,s===0}var fa=ma;function ma(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.voice===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"voice"},
message:"must have required property 'voice'"};e===null?e=[o]:e.push(o),s++}r.voice!==void 0&&(no(r.voice,{instancePath:l+
"/voice",parentData:r,parentDataProperty:"voice",rootData:n})||(e=e===null?no.errors:e.concat(no.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ma.
errors=e,s===0}var da=_a,gf={type:"object",required:["voice","status"],properties:{voice:{$ref:"s472"},status:{type:"str\
ing",enum:["available","failed"]}}};function _a(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.voice===void 0){let o={instancePath:l,keyword:"required",
params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[o]:e.push(o),s++}if(r.status===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"status"},message:"must have required property \
'status'"};e===null?e=[o]:e.push(o),s++}if(r.voice!==void 0&&(no(r.voice,{instancePath:l+"/voice",parentData:r,parentDataProperty:"\
voice",rootData:n})||(e=e===null?no.errors:e.concat(no.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!=
"string"){let t={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(!(o==="available"||o==="failed")){let t={instancePath:l+"/status",keyword:"enum",params:{allowedValues:gf.
properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}}else{let o={
instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return _a.errors=
e,s===0}function io(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.status===void 0){let t={instancePath:l,keyword:"required",params:{missingProperty:"status"},
message:"must have required property 'status'"};e===null?e=[t]:e.push(t),s++}if(r.status!==void 0){let t=r.status;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t))){let u={instancePath:l+"/status",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[u]:e.push(u),s++}if(typeof t=="number"){if(t>599||isNaN(t)){let u={instancePath:l+"/status",keyword:"\
maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"};e===null?e=[u]:e.push(u),s++}if(t<100||isNaN(t)){let u={
instancePath:l+"/status",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be >= 100"};e===null?e=[u]:e.
push(u),s++}}}if(r.content_type!==void 0&&(g(r.content_type,{instancePath:l+"/content_type",parentData:r,parentDataProperty:"\
content_type",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.headers!==void 0){let t=r.headers;if(!(t&&
typeof t=="object"&&!Array.isArray(t))){let u={instancePath:l+"/headers",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[u]:e.push(u),s++}}if(r.body!==void 0){let t=r.body,u=s,_=!1,f=null,c=s;if(!(t&&typeof t=="o\
bject"&&!Array.isArray(t))){let b={instancePath:l+"/body",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[b]:e.push(b),s++}var o=c===s;o&&(_=!0,f=0);let d=s;g(t,{instancePath:l+"/body",parentData:r,parentDataProperty:"\
body",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),s=e.length);var o=d===s;if(o&&_?(_=!1,f=[f,1]):o&&(_=!0,f=1),
_)s=u,e!==null&&(u?e.length=u:e=null);else{let b={instancePath:l+"/body",keyword:"oneOf",params:{passingSchemas:f},message:"\
must match exactly one schema in oneOf"};e===null?e=[b]:e.push(b),s++}}}else{let t={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return io.errors=e,s===0}var ga=hl;function hl(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
response===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"response"},message:"must have requi\
red property 'response'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let t={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}if(o!=="completed"){let t={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}r.response!==void 0&&(io(r.response,{instancePath:l+"/response",
parentData:r,parentDataProperty:"response",rootData:n})||(e=e===null?io.errors:e.concat(io.errors),s=e.length)),r.usage!==
void 0&&(S(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?S.errors:e.
concat(S.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[o]:e.push(o),s++}return hl.errors=e,s===0}var ya=wl;function wl(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
id!==void 0&&(x(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"id",rootData:n})||(e=e===null?x.errors:e.concat(
x.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let t={instancePath:l+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(o!=="failed"){let t={instancePath:l+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}
r.error!==void 0&&(g(r.error,{instancePath:l+"/error",parentData:r,parentDataProperty:"error",rootData:n})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)),r.response!==void 0&&(io(r.response,{instancePath:l+"/response",parentData:r,parentDataProperty:"\
response",rootData:n})||(e=e===null?io.errors:e.concat(io.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return wl.errors=e,s===0}var ha=wa;function wa(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0,o=s,t=!1,u=null,_=s;
Te(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length);
var c=_===s;c&&(t=!0,u=0);let f=s;hl(r,{instancePath:l,parentData:a,parentDataProperty:p,rootData:n})||(e=e===null?hl.errors:
e.concat(hl.errors),s=e.length);var c=f===s;if(c&&t)t=!1,u=[u,1];else{c&&(t=!0,u=1);let d=s;wl(r,{instancePath:l,parentData:a,
parentDataProperty:p,rootData:n})||(e=e===null?wl.errors:e.concat(wl.errors),s=e.length);var c=d===s;c&&t?(t=!1,u=[u,2]):
c&&(t=!0,u=2)}if(t)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return wa.errors=e,s===0}var va=ba;function ba(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r["if-none-match"]!==void 0){let o=r["if-none-match"];if(typeof o!="string"){let t=typeof o,
u;if(u===void 0)if(t=="number"||t=="boolean")u=""+o;else if(o===null)u="";else{let _={instancePath:l+"/if-none-match",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r["if-\
none-match"]=u))}}}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[o]:e.push(o),s++}return ba.errors=e,s===0}var ka=Da;function Da(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.service!==void 0){let o=r.service;if(typeof o!="string"){let t=typeof o,u;if(u===void 0)if(t==
"number"||t=="boolean")u=""+o;else if(o===null)u="";else{let _={instancePath:l+"/service",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r.service=u))}}if(r.action!==
void 0){let o=r.action;if(typeof o!="string"){let t=typeof o,u;if(u===void 0)if(t=="number"||t=="boolean")u=""+o;else if(o===
null)u="";else{let _={instancePath:l+"/action",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r.action=u))}}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){
let t=typeof o,u;if(u===void 0)if(t=="number"||t=="boolean")u=""+o;else if(o===null)u="";else{let _={instancePath:l+"/mo\
del",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&
(r.model=u))}}}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:
e.push(o),s++}return Da.errors=e,s===0}var J=Pa;var bl=Ql().default,qa=new RegExp("^[ -~]*$","u");function Pa(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let o=r["idempotency-key"];
if(typeof o!="string"){let t=typeof o,u;if(u===void 0)if(t=="number"||t=="boolean")u=""+o;else if(o===null)u="";else{let _={
instancePath:l+"/idempotency-key",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(
_),s++}u!==void 0&&(o=u,r!==void 0&&(r["idempotency-key"]=u))}if(typeof o=="string"){if(bl(o)>512){let t={instancePath:l+
"/idempotency-key",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[
t]:e.push(t),s++}if(bl(o)<1){let t={instancePath:l+"/idempotency-key",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}}if(r["x-client-request-id"]!==void 0){let o=r["x-clie\
nt-request-id"];if(typeof o!="string"){let t=typeof o,u;if(u===void 0)if(t=="number"||t=="boolean")u=""+o;else if(o===null)
u="";else{let _={instancePath:l+"/x-client-request-id",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r["x-client-request-id"]=u))}if(typeof o=="string"){if(bl(o)>512){
let t={instancePath:l+"/x-client-request-id",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512\
 characters"};e===null?e=[t]:e.push(t),s++}if(!qa.test(o)){let t={instancePath:l+"/x-client-request-id",keyword:"pattern",
params:{pattern:"^[ -~]*$"},message:'must match pattern "^[ -~]*$"'};e===null?e=[t]:e.push(t),s++}}}}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Pa.errors=e,s===0}var L=$a;function $a(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0){let o=r.id;if(typeof o!="string"){let t=typeof o,
u;if(u===void 0)if(t=="number"||t=="boolean")u=""+o;else if(o===null)u="";else{let _={instancePath:l+"/id",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r.id=u))}if(typeof o==
"string"&&bl(o)<1){let t={instancePath:l+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[t]:e.push(t),s++}}}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[o]:e.push(o),s++}return $a.errors=e,s===0}var hs=ja;function ja(r,{instancePath:l="",parentData:a,parentDataProperty:p,rootData:n=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r["x-client-request-id"]!==void 0){let o=r["x-client-request-id"];if(typeof o!="string"){let t=typeof o,
u;if(u===void 0)if(t=="number"||t=="boolean")u=""+o;else if(o===null)u="";else{let _={instancePath:l+"/x-client-request-\
id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&
(r["x-client-request-id"]=u))}if(typeof o=="string"){if(bl(o)>512){let t={instancePath:l+"/x-client-request-id",keyword:"\
maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[t]:e.push(t),s++}if(!qa.test(
o)){let t={instancePath:l+"/x-client-request-id",keyword:"pattern",params:{pattern:"^[ -~]*$"},message:'must match patte\
rn "^[ -~]*$"'};e===null?e=[t]:e.push(t),s++}}}}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return ja.errors=e,s===0}var kf="runapi",Df={getAccount:{method:"GET",path:"/api/v1/me",parameters:{},responses:{200:{whole:$t},401:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getBalance:{
method:"GET",path:"/api/v1/me/balance",parameters:{},responses:{200:{whole:At},401:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getPriceSchedules:{method:"GET",path:"\
/api/v1/price_schedules",parameters:{header:va,query:ka},responses:{200:{whole:Ot},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getPriceQuote:{method:"POST",path:"/api/v1/price_quotes",request:{
whole:Nt},parameters:{},responses:{200:{whole:Vt},400:{whole:i},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},uploadFile:{method:"POST",path:"/api/v1/files",request:{
whole:Lt},parameters:{},bodies:{"multipart/form-data":{whole:It}},responses:{200:{whole:Jl},400:{whole:i},401:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},prepareUpload:{method:"POST",path:"/api/v1/files/prepare",request:{whole:Bt},parameters:{},responses:{200:{
whole:Rt},400:{whole:i},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},413:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},confirmUpload:{method:"POST",path:"/api/v1/files/confirm",request:{whole:Ht},
parameters:{},responses:{200:{whole:Jl},400:{whole:i},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createLumaModifyVideo:{method:"POST",path:"/api/v1/luma/modify\
_video",request:{whole:Ut},tag:{name:"model",values:["luma-modify-video"]},parameters:{header:J},responses:{200:{whole:Y,
choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},
{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},
{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},
{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},
{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getLumaModifyVideo:{method:"GET",path:"\
/api/v1/luma/modify_video/{id}",parameters:{path:L},responses:{200:{whole:rn,choice:{tag:"status",branches:[{values:["pe\
nding","processing"],reading:{whole:Be}},{values:["completed"],reading:{whole:en}},{values:["failed"],reading:{whole:A}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createRunwayTextToVideo:{method:"POST",path:"/api/v1/runway/text_to_video",request:{whole:tn,choice:{tag:"model",branches:[
{values:["runway"],untagged:!0,reading:{whole:on}},{values:["runway"],untagged:!0,reading:{whole:ln}}]}},tag:{name:"mode\
l",values:["runway"]},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],
reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},
413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:["compl\
eted"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:["co\
mpleted"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:[
"completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:[
"failed"],reading:{whole:A}}]}}},getRunwayTextToVideo:{method:"GET",path:"/api/v1/runway/text_to_video/{id}",parameters:{
path:L},responses:{200:{whole:pn,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Be}},{values:[
"completed"],reading:{whole:un}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createRunwayExtendVideo:{method:"POST",
path:"/api/v1/runway/extend_video",request:{whole:cn},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],
reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["comp\
leted"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["c\
ompleted"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},{values:[
"completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},{values:[
"completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},{values:[
"completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getRunwayExtendVideo:{method:"GET",path:"/api/\
v1/runway/extend_video/{id}",parameters:{path:L},responses:{200:{whole:dn,choice:{tag:"status",branches:[{values:["pendi\
ng","processing"],reading:{whole:Be}},{values:["completed"],reading:{whole:mn}},{values:["failed"],reading:{whole:A}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createRunwayAlephEditVideo:{method:"POST",path:"/api/v1/runway_aleph/edit_video",request:{whole:gn},parameters:{header:J},
responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{
whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},{values:["\
completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},{values:[
"completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},{values:[
"completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},{values:[
"completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getRunwayAlephEditVideo:{
method:"GET",path:"/api/v1/runway_aleph/edit_video/{id}",parameters:{path:L},responses:{200:{whole:wn,choice:{tag:"statu\
s",branches:[{values:["pending","processing"],reading:{whole:Be}},{values:["completed"],reading:{whole:hn}},{values:["fa\
iled"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}}},createHailuoTextToVideo:{method:"POST",path:"/api/v1/hailuo/text_to_video",request:{whole:Dn,
choice:{tag:"model",branches:[{values:["hailuo-02-text-to-video-pro"],reading:{whole:bn}},{values:["hailuo-02-text-to-vi\
deo-standard"],reading:{whole:kn}}]}},tag:{name:"model",values:["hailuo-02-text-to-video-pro","hailuo-02-text-to-video-s\
tandard"]},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{
whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{
whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{
whole:A}}]}}},getHailuoTextToVideo:{method:"GET",path:"/api/v1/hailuo/text_to_video/{id}",parameters:{path:L},responses:{
200:{whole:gr,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Be}},{values:["completed"],
reading:{whole:O}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{
whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createHailuoImageToVideo:{method:"POST",path:"/api/v1\
/hailuo/image_to_video",request:{whole:En,choice:{tag:"model",branches:[{values:["hailuo-02-image-to-video-pro"],reading:{
whole:$n}},{values:["hailuo-02-image-to-video-standard"],reading:{whole:jn}},{values:["hailuo-2.3-image-to-video-pro"],reading:{
whole:xn,reasons:[{when:"1080p is chosen",fields:["duration_seconds"],given:{has:["output_resolution"],values:{output_resolution:[
"1080p"]}}}]}},{values:["hailuo-2.3-image-to-video-standard"],reading:{whole:An,reasons:[{when:"1080p is chosen",fields:[
"duration_seconds"],given:{has:["output_resolution"],values:{output_resolution:["1080p"]}}}]}}]}},tag:{name:"model",values:[
"hailuo-02-image-to-video-pro","hailuo-02-image-to-video-standard","hailuo-2.3-image-to-video-pro","hailuo-2.3-image-to-\
video-standard"]},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],
reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},
413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:["compl\
eted"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:["co\
mpleted"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:[
"completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:[
"failed"],reading:{whole:A}}]}}},getHailuoImageToVideo:{method:"GET",path:"/api/v1/hailuo/image_to_video/{id}",parameters:{
path:L},responses:{200:{whole:gr,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Be}},{values:[
"completed"],reading:{whole:O}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingTextToVideo:{method:"POST",path:"\
/api/v1/kling/text_to_video",request:{whole:In,choice:{tag:"model",branches:[{values:["kling-3.0"],reading:{whole:Bn,choice:{
tag:"multi_shots",branches:[{values:[!1],untagged:!0,reading:{whole:Rn}},{values:[!0],reading:{whole:Hn}}]}}},{values:["\
kling-o1"],reading:{whole:Tn,reasons:[{when:"a reference video is sent",fields:["prompt","reference_image_urls"],given:{
has:["reference_video_url"]}}]}},{values:["kling-v2.1-master-text-to-video"],reading:{whole:Sn}},{values:["kling-v2.5-tu\
rbo-text-to-video-pro"],reading:{whole:Vn}},{values:["kling-v2.6"],reading:{whole:zn,reasons:[{when:"sound is wanted",fields:[
"mode"],given:{has:["enable_sound"],values:{enable_sound:[!0]}}}]}},{values:["kling-v3-omni"],reading:{whole:Ln}},{values:[
"kling-v3-omni-reference"],reading:{whole:Gn}},{values:["kling-v3-turbo-text-to-video"],reading:{whole:Kn}}]}},tag:{name:"\
model",values:["kling-3.0","kling-o1","kling-v2.1-master-text-to-video","kling-v2.5-turbo-text-to-video-pro","kling-v2.6",
"kling-v3-omni","kling-v3-omni-reference","kling-v3-turbo-text-to-video"]},parameters:{header:J},responses:{200:{whole:Y,
choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},
{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},
{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},
{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},
{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getKlingTextToVideo:{method:"GET",path:"\
/api/v1/kling/text_to_video/{id}",parameters:{path:L},responses:{200:{whole:gr,choice:{tag:"status",branches:[{values:["\
pending","processing"],reading:{whole:Be}},{values:["completed"],reading:{whole:O}},{values:["failed"],reading:{whole:A}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createKlingImageToVideo:{method:"POST",path:"/api/v1/kling/image_to_video",request:{whole:si,choice:{tag:"model",branches:[
{values:["kling-o1"],reading:{whole:Un,reasons:[{when:"a reference video is sent",fields:["prompt","reference_video_type",
"reference_image_urls"],given:{has:["reference_video_url"]}},{when:"a last frame is sent",fields:["reference_image_urls",
"reference_video_url"],given:{has:["last_frame_image_url"]}}]}},{values:["kling-v2.1-master-image-to-video"],reading:{whole:Zn}},
{values:["kling-v2.1-pro"],reading:{whole:Yn}},{values:["kling-v2.1-standard"],reading:{whole:Xn}},{values:["kling-v2.5-\
turbo-image-to-video-pro"],reading:{whole:Qn}},{values:["kling-v2.6"],reading:{whole:Jn,reasons:[{when:"sound is wanted",
fields:["mode"],given:{has:["enable_sound"],values:{enable_sound:[!0]}}},{when:"a last frame is sent",fields:["mode","du\
ration_seconds"],given:{has:["last_frame_image_url"]}}]}},{values:["kling-v3-omni"],reading:{whole:ei,reasons:[{when:"a \
last frame is sent",fields:["duration_seconds"],given:{has:["last_frame_image_url"]}}]}},{values:["kling-v3-turbo-image-\
to-video"],reading:{whole:ri}}]}},tag:{name:"model",values:["kling-o1","kling-v2.1-master-image-to-video","kling-v2.1-pr\
o","kling-v2.1-standard","kling-v2.5-turbo-image-to-video-pro","kling-v2.6","kling-v3-omni","kling-v3-turbo-image-to-vid\
eo"]},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{
whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{
whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{
whole:A}}]}}},getKlingImageToVideo:{method:"GET",path:"/api/v1/kling/image_to_video/{id}",parameters:{path:L},responses:{
200:{whole:gr,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Be}},{values:["completed"],
reading:{whole:O}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{
whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingEditVideo:{method:"POST",path:"/api/v1/kli\
ng/edit_video",request:{whole:ni,choice:{tag:"model",branches:[{values:["kling-v3-omni-edit"],reading:{whole:li,reasons:[
{when:"source_video_url is sent",fields:["source_task_id"],given:{has:["source_video_url"]}},{when:"source_video_url is \
not sent",fields:["source_task_id"],given:{lacks:["source_video_url"]}},{when:"reference pictures are sent",fields:["asp\
ect_ratio"],given:{has:["reference_image_urls"]}},{when:"no reference pictures are sent",fields:["aspect_ratio","duratio\
n_seconds"],given:{lacks:["reference_image_urls"]}}]}},{values:["kling-v3-omni-reference"],reading:{whole:ti,reasons:[{when:"\
source_video_url is sent",fields:["source_task_id"],given:{has:["source_video_url"]}},{when:"source_video_url is not sen\
t",fields:["source_task_id"],given:{lacks:["source_video_url"]}},{when:"reference pictures are sent",fields:["aspect_rat\
io"],given:{has:["reference_image_urls"]}},{when:"no reference pictures are sent",fields:["aspect_ratio","duration_secon\
ds"],given:{lacks:["reference_image_urls"]}}]}}]}},tag:{name:"model",values:["kling-v3-omni-edit","kling-v3-omni-referen\
ce"]},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{
whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:["compl\
eted"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:["co\
mpleted"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:[
"completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:[
"failed"],reading:{whole:A}}]}}},getKlingEditVideo:{method:"GET",path:"/api/v1/kling/edit_video/{id}",parameters:{path:L},
responses:{200:{whole:gr,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Be}},{values:["c\
ompleted"],reading:{whole:O}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingExtendVideo:{method:"POST",path:"/api\
/v1/kling/extend_video",request:{whole:ui},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{
whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{
whole:z}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{
whole:N}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{
whole:W}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{
whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getKlingExtendVideo:{method:"GET",path:"/api/v1/kling/extend_video/{\
id}",parameters:{path:L},responses:{200:{whole:gr,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:Be}},{values:["completed"],reading:{whole:O}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingMotionControl:{
method:"POST",path:"/api/v1/kling/motion_control",request:{whole:fi,choice:{tag:"model",branches:[{values:["kling-3.0"],
reading:{whole:ai}},{values:["kling-v2.6"],reading:{whole:ci}}]}},tag:{name:"model",values:["kling-3.0","kling-v2.6"]},parameters:{
header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},
{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},
{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},
{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},
{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},
getKlingMotionControl:{method:"GET",path:"/api/v1/kling/motion_control/{id}",parameters:{path:L},responses:{200:{whole:gr,
choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Be}},{values:["completed"],reading:{whole:O}},
{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingAiAvatar:{method:"POST",path:"/api/v1/kling/ai_avatar",request:{whole:hi,
choice:{tag:"model",branches:[{values:["kling-ai-avatar-pro"],reading:{whole:di}},{values:["kling-ai-avatar-standard"],reading:{
whole:_i}},{values:["kling-ai-avatar-v1-pro"],reading:{whole:gi}},{values:["kling-v1-avatar-standard"],reading:{whole:yi}}]}},
tag:{name:"model",values:["kling-ai-avatar-pro","kling-ai-avatar-standard","kling-ai-avatar-v1-pro","kling-v1-avatar-sta\
ndard"]},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{
whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{
whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{
whole:A}}]}}},getKlingAiAvatar:{method:"GET",path:"/api/v1/kling/ai_avatar/{id}",parameters:{path:L},responses:{200:{whole:gr,
choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Be}},{values:["completed"],reading:{whole:O}},
{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsTextToSpeech:{method:"POST",path:"/api/v1/elevenlabs/text_to\
_speech",request:{whole:ki,choice:{tag:"model",branches:[{values:["text-to-speech-multilingual-v2"],reading:{whole:vi}},
{values:["text-to-speech-turbo-v2.5"],reading:{whole:bi}}]}},tag:{name:"model",values:["text-to-speech-multilingual-v2",
"text-to-speech-turbo-v2.5"]},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},
{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,
choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:[
"completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:[
"completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:[
"completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:[
"failed"],reading:{whole:A}}]}}},getElevenlabsTextToSpeech:{method:"GET",path:"/api/v1/elevenlabs/text_to_speech/{id}",parameters:{
path:L},responses:{200:{whole:vl,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Be}},{values:[
"completed"],reading:{whole:z}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsTextToDialogue:{method:"\
POST",path:"/api/v1/elevenlabs/text_to_dialogue",request:{whole:Pi},parameters:{header:J},responses:{200:{whole:Y,choice:{
branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},
{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},
{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},
{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},
{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getElevenlabsTextToDialogue:{method:"\
GET",path:"/api/v1/elevenlabs/text_to_dialogue/{id}",parameters:{path:L},responses:{200:{whole:vl,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:Be}},{values:["completed"],reading:{whole:z}},{values:["failed"],reading:{
whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createElevenlabsTextToSound:{method:"POST",path:"/api/v1/elevenlabs/text_to_sound",request:{whole:ji},parameters:{
header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},
{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},
{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},
{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},
{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},
getElevenlabsTextToSound:{method:"GET",path:"/api/v1/elevenlabs/text_to_sound/{id}",parameters:{path:L},responses:{200:{
whole:vl,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Be}},{values:["completed"],reading:{
whole:z}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsIsolateAudio:{method:"POST",path:"/api/v1/elev\
enlabs/isolate_audio",request:{whole:Ai},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{
whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{
whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},
{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},
{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},
{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},
{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},
{values:["failed"],reading:{whole:A}}]}}},getElevenlabsIsolateAudio:{method:"GET",path:"/api/v1/elevenlabs/isolate_audio\
/{id}",parameters:{path:L},responses:{200:{whole:vl,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:Be}},{values:["completed"],reading:{whole:z}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsSpeechToText:{
method:"POST",path:"/api/v1/elevenlabs/speech_to_text",request:{whole:Oi},parameters:{header:J},responses:{200:{whole:Y,
choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},
{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},
{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},
{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},
{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getElevenlabsSpeechToText:{method:"GE\
T",path:"/api/v1/elevenlabs/speech_to_text/{id}",parameters:{path:L},responses:{200:{whole:Ni,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:Be}},{values:["completed"],reading:{whole:R}},{values:["failed"],reading:{
whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createWanTextToVideo:{method:"POST",path:"/api/v1/wan/text_to_video",request:{whole:Ii,choice:{tag:"mode\
l",branches:[{values:["wan-2.2-a14b-text-to-video-turbo"],reading:{whole:Vi}},{values:["wan-2.5-text-to-video"],reading:{
whole:zi}},{values:["wan-2.6-text-to-video"],reading:{whole:Li}},{values:["wan-2.7-text-to-video"],reading:{whole:Gi}},{
values:["wan-2.7-r2v"],reading:{whole:Ki}}]}},tag:{name:"model",values:["wan-2.2-a14b-text-to-video-turbo","wan-2.5-text\
-to-video","wan-2.6-text-to-video","wan-2.7-text-to-video","wan-2.7-r2v"]},parameters:{header:J},responses:{200:{whole:Y,
choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},
{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},
{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},
{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},
{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getWanTextToVideo:{method:"GET",path:"\
/api/v1/wan/text_to_video/{id}",parameters:{path:L},responses:{200:{whole:gr,choice:{tag:"status",branches:[{values:["pe\
nding","processing"],reading:{whole:Be}},{values:["completed"],reading:{whole:O}},{values:["failed"],reading:{whole:A}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createWanImageToVideo:{method:"POST",path:"/api/v1/wan/image_to_video",request:{whole:Wi,choice:{tag:"model",branches:[{
values:["wan-2.7-image-to-video"],reading:{whole:Bi}},{values:["wan-2.6-image-to-video"],reading:{whole:Ci}},{values:["w\
an-2.6-flash-image-to-video"],reading:{whole:Ri}},{values:["wan-2.5-image-to-video"],reading:{whole:Fi}},{values:["wan-2\
.2-a14b-image-to-video-turbo"],reading:{whole:Hi}}]}},tag:{name:"model",values:["wan-2.7-image-to-video","wan-2.6-image-\
to-video","wan-2.6-flash-image-to-video","wan-2.5-image-to-video","wan-2.2-a14b-image-to-video-turbo"]},parameters:{header:J},
responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{
whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},{values:["\
completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},{values:[
"completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},{values:[
"completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},{values:[
"completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getWanImageToVideo:{
method:"GET",path:"/api/v1/wan/image_to_video/{id}",parameters:{path:L},responses:{200:{whole:gr,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:Be}},{values:["completed"],reading:{whole:O}},{values:["failed"],reading:{
whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createWanEditVideo:{method:"POST",path:"/api/v1/wan/edit_video",request:{whole:Qi,choice:{tag:"model",branches:[
{values:["wan-2.7-edit-video"],reading:{whole:Zi}},{values:["wan-2.6-edit-video"],reading:{whole:Yi}},{values:["wan-2.6-\
flash-edit-video"],reading:{whole:Xi}}]}},tag:{name:"model",values:["wan-2.7-edit-video","wan-2.6-edit-video","wan-2.6-f\
lash-edit-video"]},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],
reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},
413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:["compl\
eted"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:["co\
mpleted"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:[
"completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:[
"failed"],reading:{whole:A}}]}}},getWanEditVideo:{method:"GET",path:"/api/v1/wan/edit_video/{id}",parameters:{path:L},responses:{
200:{whole:gr,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Be}},{values:["completed"],
reading:{whole:O}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{
whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createWanAnimate:{method:"POST",path:"/api/v1/wan/ani\
mate",request:{whole:su,choice:{tag:"model",branches:[{values:["wan-2.2-animate-move"],reading:{whole:eu}},{values:["wan\
-2.2-animate-replace"],reading:{whole:ru}}]}},tag:{name:"model",values:["wan-2.2-animate-move","wan-2.2-animate-replace"]},
parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},
400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},
{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},
{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},
{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},
{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},
getWanAnimate:{method:"GET",path:"/api/v1/wan/animate/{id}",parameters:{path:L},responses:{200:{whole:gr,choice:{tag:"st\
atus",branches:[{values:["pending","processing"],reading:{whole:Be}},{values:["completed"],reading:{whole:O}},{values:["\
failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{
whole:i},503:{whole:i},504:{whole:i}}},createWanSpeechToVideo:{method:"POST",path:"/api/v1/wan/speech_to_video",request:{
whole:lu},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{
whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{
whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{
whole:A}}]}}},getWanSpeechToVideo:{method:"GET",path:"/api/v1/wan/speech_to_video/{id}",parameters:{path:L},responses:{200:{
whole:gr,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Be}},{values:["completed"],reading:{
whole:O}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createWanTextToImage:{method:"POST",path:"/api/v1/wan/text_to_\
image",request:{whole:uu,choice:{tag:"model",branches:[{values:["wan-2.7-image"],reading:{whole:nu}},{values:["wan-2.7-i\
mage-pro"],reading:{whole:iu}}]}},tag:{name:"model",values:["wan-2.7-image","wan-2.7-image-pro"]},parameters:{header:J},
responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{
whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},{values:["\
completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},{values:[
"completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},{values:[
"completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},{values:[
"completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getWanTextToImage:{
method:"GET",path:"/api/v1/wan/text_to_image/{id}",parameters:{path:L},responses:{200:{whole:au,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:Be}},{values:["completed"],reading:{whole:C}},{values:["failed"],reading:{
whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createSunoTextToMusic:{method:"POST",path:"/api/v1/suno/text_to_music",request:{whole:fu,choice:{tag:"vo\
cal_mode",branches:[{values:["auto_lyrics"],reading:{whole:du,reasons:[{when:"voice_id is sent",fields:["persona_id","pe\
rsona_type"],given:{has:["voice_id"]}},{when:"the model is older than v5.5",fields:["duration_seconds"],given:{has:["mod\
el"],values:{model:["suno-v4","suno-v4.5","suno-v4.5-all","suno-v4.5-plus","suno-v5"]}}}]}},{values:["exact_lyrics"],reading:{
whole:gu,reasons:[{when:"voice_id is sent",fields:["persona_id","persona_type"],given:{has:["voice_id"]}},{when:"the mod\
el is older than v5.5",fields:["duration_seconds"],given:{has:["model"],values:{model:["suno-v4","suno-v4.5","suno-v4.5-\
all","suno-v4.5-plus","suno-v5"]}}}]}},{values:["instrumental"],reading:{whole:hu,reasons:[{when:"voice_id is sent",fields:[
"persona_id","persona_type"],given:{has:["voice_id"]}},{when:"the model is older than v5.5",fields:["duration_seconds"],
given:{has:["model"],values:{model:["suno-v4","suno-v4.5","suno-v4.5-all","suno-v4.5-plus","suno-v5"]}}}]}}]}},tag:{name:"\
vocal_mode",values:["auto_lyrics","exact_lyrics","instrumental"]},parameters:{header:J},responses:{200:{whole:Y,choice:{
branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},
{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},
{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},
{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},
{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getSunoTextToMusic:{method:"GET",path:"\
/api/v1/suno/text_to_music/{id}",parameters:{path:L},responses:{200:{whole:Er,choice:{tag:"status",branches:[{values:["p\
ending","processing"],reading:{whole:Ar}},{values:["completed"],reading:{whole:N}},{values:["failed"],reading:{whole:Ke}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createSunoExtendMusic:{method:"POST",path:"/api/v1/suno/extend_music",request:{whole:bu,choice:{tag:"parameter_mode",branches:[
{values:["source"],reading:{whole:Du,reasons:[{when:"task_id is sent",fields:["audio_id","audio_url","upload_url"],given:{
has:["task_id"]}},{when:"audio_id is sent",fields:["audio_url","upload_url"],given:{has:["audio_id"]}},{when:"audio_url \
is sent",fields:["upload_url"],given:{has:["audio_url"]}},{when:"there is no other source",fields:["upload_url"],given:{
none:["task_id","audio_id","audio_url"]}}]}},{values:["custom"],reading:{whole:Pu,reasons:[{when:"task_id is sent",fields:[
"audio_id","audio_url","upload_url"],given:{has:["task_id"]}},{when:"audio_id is sent",fields:["audio_url","upload_url"],
given:{has:["audio_id"]}},{when:"audio_url is sent",fields:["upload_url"],given:{has:["audio_url"]}},{when:"there is no \
other source",fields:["upload_url"],given:{none:["task_id","audio_id","audio_url"]}},{when:"there is no upload_url",fields:[
"lyrics"],given:{none:["upload_url"]}}]}}]}},tag:{name:"parameter_mode",values:["source","custom"]},parameters:{header:J},
responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{
whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},
{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},
{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},
{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},
{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},
getSunoExtendMusic:{method:"GET",path:"/api/v1/suno/extend_music/{id}",parameters:{path:L},responses:{200:{whole:Er,choice:{
tag:"status",branches:[{values:["pending","processing"],reading:{whole:Ar}},{values:["completed"],reading:{whole:N}},{values:[
"failed"],reading:{whole:Ke}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{
whole:i},503:{whole:i},504:{whole:i}}},createSunoInspireMusic:{method:"POST",path:"/api/v1/suno/inspire_music",request:{
whole:ju},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{
whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{
whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{
whole:A}}]}}},getSunoInspireMusic:{method:"GET",path:"/api/v1/suno/inspire_music/{id}",parameters:{path:L},responses:{200:{
whole:Er,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Ar}},{values:["completed"],reading:{
whole:N}},{values:["failed"],reading:{whole:Ke}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoCoverAudio:{method:"POST",path:"/api/v1/suno/cover_a\
udio",request:{whole:Tu,choice:{tag:"vocal_mode",branches:[{values:["auto_lyrics"],reading:{whole:Au}},{values:["exact_l\
yrics"],reading:{whole:Eu}},{values:["instrumental"],reading:{whole:Ou}}]}},tag:{name:"vocal_mode",values:["auto_lyrics",
"exact_lyrics","instrumental"]},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},
{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,
choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:[
"completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:[
"completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:[
"completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:[
"failed"],reading:{whole:A}}]}}},getSunoCoverAudio:{method:"GET",path:"/api/v1/suno/cover_audio/{id}",parameters:{path:L},
responses:{200:{whole:Er,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Ar}},{values:["c\
ompleted"],reading:{whole:N}},{values:["failed"],reading:{whole:Ke}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoCreateMashup:{method:"POST",path:"/api\
/v1/suno/create_mashup",request:{whole:Lu,choice:{tag:"vocal_mode",branches:[{values:["auto_lyrics"],reading:{whole:Su}},
{values:["exact_lyrics"],reading:{whole:Vu}},{values:["instrumental"],reading:{whole:zu}}]}},tag:{name:"vocal_mode",values:[
"auto_lyrics","exact_lyrics","instrumental"]},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],
reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{
whole:z}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{
whole:N}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{
whole:W}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{
whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getSunoCreateMashup:{method:"GET",path:"/api/v1/suno/create_mashup/{\
id}",parameters:{path:L},responses:{200:{whole:Er,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:Ar}},{values:["completed"],reading:{whole:N}},{values:["failed"],reading:{whole:Ke}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoAddVocals:{
method:"POST",path:"/api/v1/suno/add_vocals",request:{whole:Ku},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[
{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{
whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["comp\
leted"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["c\
ompleted"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},{values:[
"completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},{values:[
"completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},{values:[
"completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getSunoAddVocals:{method:"GET",path:"/api/v1/s\
uno/add_vocals/{id}",parameters:{path:L},responses:{200:{whole:Er,choice:{tag:"status",branches:[{values:["pending","pro\
cessing"],reading:{whole:Ar}},{values:["completed"],reading:{whole:N}},{values:["failed"],reading:{whole:Ke}}]}},401:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoAddInstrumental:{
method:"POST",path:"/api/v1/suno/add_instrumental",request:{whole:Mu},parameters:{header:J},responses:{200:{whole:Y,choice:{
branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},
{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},
{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},
{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},
{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getSunoAddInstrumental:{method:"GET",
path:"/api/v1/suno/add_instrumental/{id}",parameters:{path:L},responses:{200:{whole:Er,choice:{tag:"status",branches:[{values:[
"pending","processing"],reading:{whole:Ar}},{values:["completed"],reading:{whole:N}},{values:["failed"],reading:{whole:Ke}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createSunoReplaceSection:{method:"POST",path:"/api/v1/suno/replace_section",request:{whole:Fu,choice:{branches:[{values:[],
reading:{whole:Cu}},{values:[],reading:{whole:Ru}}]}},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],
reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["comp\
leted"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["c\
ompleted"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},{values:[
"completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},{values:[
"completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},{values:[
"completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getSunoReplaceSection:{method:"GET",path:"/api\
/v1/suno/replace_section/{id}",parameters:{path:L},responses:{200:{whole:Wu,choice:{tag:"status",branches:[{values:["pen\
ding","processing"],reading:{whole:yr}},{values:["completed"],reading:{whole:F}},{values:["failed"],reading:{whole:Ke}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createSunoRemasterAudio:{method:"POST",path:"/api/v1/suno/remaster_audio",request:{whole:Zu,reasons:[{when:"the model is\
 older than v5",fields:["variation_category"],given:{has:["model"],values:{model:["suno-v4","suno-v4.5","suno-v4.5-plus"]}}}]},
parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},
400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{
whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{
whole:A}}]}}},getSunoRemasterAudio:{method:"GET",path:"/api/v1/suno/remaster_audio/{id}",parameters:{path:L},responses:{
200:{whole:Er,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Ar}},{values:["completed"],
reading:{whole:N}},{values:["failed"],reading:{whole:Ke}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{
whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoStitchAudio:{method:"POST",path:"/api/v1/su\
no/stitch_audio",request:{whole:Xu},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{
whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{
whole:z}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{
whole:N}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{
whole:W}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{
whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getSunoStitchAudio:{method:"GET",path:"/api/v1/suno/stitch_audio/{id\
}",parameters:{path:L},responses:{200:{whole:Er,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:Ar}},{values:["completed"],reading:{whole:N}},{values:["failed"],reading:{whole:Ke}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoTextToSound:{
method:"POST",path:"/api/v1/suno/text_to_sound",request:{whole:Ju},parameters:{header:J},responses:{200:{whole:Y,choice:{
branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},
{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},
{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},
{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},
{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getSunoTextToSound:{method:"GET",path:"\
/api/v1/suno/text_to_sound/{id}",parameters:{path:L},responses:{200:{whole:Er,choice:{tag:"status",branches:[{values:["p\
ending","processing"],reading:{whole:Ar}},{values:["completed"],reading:{whole:N}},{values:["failed"],reading:{whole:Ke}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createSunoAddSamples:{method:"POST",path:"/api/v1/suno/add_samples",request:{whole:et},parameters:{header:J},responses:{
200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:O}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{
whole:R}},{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{
whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{
whole:I}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{
whole:B}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getSunoAddSamples:{method:"\
GET",path:"/api/v1/suno/add_samples/{id}",parameters:{path:L},responses:{200:{whole:Er,choice:{tag:"status",branches:[{values:[
"pending","processing"],reading:{whole:Ar}},{values:["completed"],reading:{whole:N}},{values:["failed"],reading:{whole:Ke}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createSunoSeparateAudioStems:{method:"POST",path:"/api/v1/suno/separate_audio_stems",request:{whole:sp,reasons:[{when:"o\
ne stem is wanted",fields:["stem_name"],given:{has:["type"],values:{type:["split_stem_advanced"]}}}]},parameters:{header:J},
responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{
whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},
{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},
{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},
{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},
{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},
getSunoSeparateAudioStems:{method:"GET",path:"/api/v1/suno/separate_audio_stems/{id}",parameters:{path:L},responses:{200:{
whole:lp,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:yr}},{values:["completed"],reading:{
whole:H}},{values:["failed"],reading:{whole:Ke}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoGenerateMidi:{method:"POST",path:"/api/v1/suno/gener\
ate_midi",request:{whole:np},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},
{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{
whole:z}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{
whole:N}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{
whole:W}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{
whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getSunoGenerateMidi:{method:"GET",path:"/api/v1/suno/generate_midi/{\
id}",parameters:{path:L},responses:{200:{whole:up,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:yr}},{values:["completed"],reading:{whole:W}},{values:["failed"],reading:{whole:Ke}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoConvertAudio:{
method:"POST",path:"/api/v1/suno/convert_audio",request:{whole:ap},parameters:{header:J},responses:{200:{whole:Y,choice:{
branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:O}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{
whole:R}},{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{
whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{
whole:I}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{
whole:B}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getSunoConvertAudio:{method:"\
GET",path:"/api/v1/suno/convert_audio/{id}",parameters:{path:L},responses:{200:{whole:rt,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:yr}},{values:["completed"],reading:{whole:K}},{values:["failed"],reading:{
whole:Ke}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createSunoVisualizeMusic:{method:"POST",path:"/api/v1/suno/visualize_music",request:{whole:mp},parameters:{
header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{
whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{
whole:A}}]}}},getSunoVisualizeMusic:{method:"GET",path:"/api/v1/suno/visualize_music/{id}",parameters:{path:L},responses:{
200:{whole:st,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:yr}},{values:["completed"],
reading:{whole:I}},{values:["failed"],reading:{whole:Ke}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{
whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoGenerateArtwork:{method:"POST",path:"/api/v\
1/suno/generate_artwork",request:{whole:gp},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{
whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{
whole:z}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{
whole:N}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{
whole:W}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{
whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getSunoGenerateArtwork:{method:"GET",path:"/api/v1/suno/generate_art\
work/{id}",parameters:{path:L},responses:{200:{whole:hp,choice:{tag:"status",branches:[{values:["pending","processing"],
reading:{whole:yr}},{values:["completed"],reading:{whole:U}},{values:["failed"],reading:{whole:Ke}}]}},401:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoGenerateLyrics:{
method:"POST",path:"/api/v1/suno/generate_lyrics",request:{whole:vp},parameters:{header:J},responses:{200:{whole:Y,choice:{
branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},
{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},
{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},
{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},
{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getSunoGenerateLyrics:{method:"GET",path:"\
/api/v1/suno/generate_lyrics/{id}",parameters:{path:L},responses:{200:{whole:ot,choice:{tag:"status",branches:[{values:[
"pending","processing"],reading:{whole:yr}},{values:["completed"],reading:{whole:M}},{values:["failed"],reading:{whole:Ke}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createSunoBlendLyrics:{method:"POST",path:"/api/v1/suno/blend_lyrics",request:{whole:Dp},parameters:{header:J},responses:{
200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:O}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{
whole:R}},{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{
whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{
whole:I}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{
whole:B}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getSunoBlendLyrics:{method:"\
GET",path:"/api/v1/suno/blend_lyrics/{id}",parameters:{path:L},responses:{200:{whole:ot,choice:{tag:"status",branches:[{
values:["pending","processing"],reading:{whole:yr}},{values:["completed"],reading:{whole:M}},{values:["failed"],reading:{
whole:Ke}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},makeSunoStyle:{method:"POST",path:"/api/v1/suno/boost_style",request:{whole:Pp},parameters:{header:hs},responses:{
200:{whole:lt},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},makeSunoTimestampedLyrics:{method:"\
POST",path:"/api/v1/suno/get_timestamped_lyrics",request:{whole:xp},parameters:{header:hs},responses:{200:{whole:tt,choice:{
branches:[{values:[],reading:{whole:nt}},{values:[],reading:{whole:it}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},makeSunoPersona:{method:"POST",path:"/api/v1/suno/generate_persona",request:{
whole:Np},parameters:{header:hs},responses:{200:{whole:Vp},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{
whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}}},createSunoVoiceToValidationPhrase:{method:"POST",path:"/api/v1/suno/voice_to_validation_ph\
rase",request:{whole:Lp},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{
values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,
choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:[
"completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:[
"completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:[
"completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:[
"failed"],reading:{whole:A}}]}}},getSunoVoiceToValidationPhrase:{method:"GET",path:"/api/v1/suno/voice_to_validation_phr\
ase/{id}",parameters:{path:L},responses:{200:{whole:ut,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:yr}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{whole:Ke}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoRegenerateValidationPhrase:{
method:"POST",path:"/api/v1/suno/regenerate_validation_phrase",request:{whole:Ip},parameters:{header:J},responses:{200:{
whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{
whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},{values:["\
completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},{values:[
"completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},{values:[
"completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},{values:[
"completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getSunoRegenerateValidationPhrase:{
method:"GET",path:"/api/v1/suno/regenerate_validation_phrase/{id}",parameters:{path:L},responses:{200:{whole:ut,choice:{
tag:"status",branches:[{values:["pending","processing"],reading:{whole:yr}},{values:["completed"],reading:{whole:B}},{values:[
"failed"],reading:{whole:Ke}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{
whole:i},503:{whole:i},504:{whole:i}}},createSunoGenerateVoice:{method:"POST",path:"/api/v1/suno/generate_voice",request:{
whole:Bp},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],reading:{
whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:["compl\
eted"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:["co\
mpleted"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:[
"completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:[
"failed"],reading:{whole:A}}]}}},getSunoGenerateVoice:{method:"GET",path:"/api/v1/suno/generate_voice/{id}",parameters:{
path:L},responses:{200:{whole:Rp,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:yr}},{values:[
"completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:Ke}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},makeSunoVoiceCheck:{method:"POST",path:"\
/api/v1/suno/check_voice",request:{whole:Hp},parameters:{header:hs},responses:{200:{whole:Up},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createMusicFromSample:{method:"POST",path:"/api/v1/music_from_\
sample",request:{whole:et},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},
{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:oe,
choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},{values:[
"completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},{values:[
"completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},{values:[
"completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},{values:[
"failed"],reading:{whole:A}}]}}},getMusicFromSample:{method:"GET",path:"/api/v1/music_from_sample/{id}",parameters:{path:L},
responses:{200:{whole:Er,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Ar}},{values:["c\
ompleted"],reading:{whole:N}},{values:["failed"],reading:{whole:Ke}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createPersona:{method:"POST",path:"/api/v1/perso\
nas",request:{whole:Yp},parameters:{header:J},responses:{200:{whole:Qp},202:{whole:Y,choice:{branches:[{values:[],reading:{
whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getPersona:{
method:"GET",path:"/api/v1/personas/{id}",parameters:{path:L},responses:{200:{whole:ea},401:{whole:i},403:{whole:i},404:{
whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},makeStyleExpansion:{method:"\
POST",path:"/api/v1/style_expansions",request:{whole:sa},parameters:{header:hs},responses:{200:{whole:lt},400:{whole:i},
401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createAudioExport:{method:"POST",path:"/api/v1/audio_exports",
request:{whole:la},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:X}},{values:[],
reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},
413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{
whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:z}},
{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:N}},
{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},
{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},{values:["completed"],reading:{whole:U}},
{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:Z}},
{values:["failed"],reading:{whole:A}}]}}},getAudioExport:{method:"GET",path:"/api/v1/audio_exports/{id}",parameters:{path:L},
responses:{200:{whole:rt,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:yr}},{values:["c\
ompleted"],reading:{whole:K}},{values:["failed"],reading:{whole:Ke}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createMusicVisualization:{method:"POST",path:"/a\
pi/v1/music_visualizations",request:{whole:na},parameters:{header:J},responses:{200:{whole:Y,choice:{branches:[{values:[],
reading:{whole:X}},{values:[],reading:{whole:Q}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:oe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["comp\
leted"],reading:{whole:z}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["c\
ompleted"],reading:{whole:N}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:H}},{values:[
"completed"],reading:{whole:W}},{values:["completed"],reading:{whole:K}},{values:["completed"],reading:{whole:I}},{values:[
"completed"],reading:{whole:U}},{values:["completed"],reading:{whole:M}},{values:["completed"],reading:{whole:B}},{values:[
"completed"],reading:{whole:Z}},{values:["failed"],reading:{whole:A}}]}}},getMusicVisualization:{method:"GET",path:"/api\
/v1/music_visualizations/{id}",parameters:{path:L},responses:{200:{whole:st,choice:{tag:"status",branches:[{values:["pen\
ding","processing"],reading:{whole:yr}},{values:["completed"],reading:{whole:I}},{values:["failed"],reading:{whole:Ke}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
makeTimestampedLyrics:{method:"POST",path:"/api/v1/timestamped_lyrics",request:{whole:ua},parameters:{header:hs},responses:{
200:{whole:tt,choice:{branches:[{values:[],reading:{whole:nt}},{values:[],reading:{whole:it}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},makeVoice:{method:"POST",path:"/api/v1/voices",request:{whole:aa},
parameters:{header:hs},responses:{200:{whole:fa},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
getVoice:{method:"GET",path:"/api/v1/voices/{id}",parameters:{path:L},responses:{200:{whole:da},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getTask:{method:"GET",
path:"/api/v1/tasks/{id}",parameters:{path:L},responses:{200:{whole:ha,choice:{tag:"status",branches:[{values:["pending",
"processing"],reading:{whole:Be}},{values:["completed"],reading:{whole:ga}},{values:["failed"],reading:{whole:ya}}]}},401:{
whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}}};export{kf as host,Df as operations};
