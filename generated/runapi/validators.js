// Written by codegen from openapi/; do not edit.
var Dt=(r,l)=>()=>{try{return l||r((l={exports:{}}).exports,l),l.exports}catch(f){throw l=0,f}};var at=Dt(Kr=>{"use strict";Object.defineProperty(Kr,"__esModule",{value:!0});Kr.formatNames=Kr.fastFormats=Kr.fullFormats=
void 0;function Ir(r,l){return{validate:r,compare:l}}Kr.fullFormats={date:Ir(jt,it),time:Ir(nt(!0),ut),"date-time":Ir(qt(
!0),At),"iso-time":Ir(nt(),xt),"iso-date-time":Ir(qt(),Ot),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Fc,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Qc,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:Hc,int32:{type:"number",validate:Zc},int64:{type:"number",validate:Yc},float:{type:"number",validate:$t},double:{type:"\
number",validate:$t},password:!0,binary:!0};Kr.fastFormats={...Kr.fullFormats,date:Ir(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,it),time:Ir(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,ut),"date-time":Ir(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
At),"iso-time":Ir(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,xt),"iso-date-time":Ir(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Ot),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
Kr.formatNames=Object.keys(Kr.fullFormats);function Kc(r){return r%4===0&&(r%100!==0||r%400===0)}var Cc=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
Rc=[0,31,28,31,30,31,30,31,31,30,31,30,31];function jt(r){let l=Cc.exec(r);if(!l)return!1;let f=+l[1],p=+l[2],t=+l[3];return p>=
1&&p<=12&&t>=1&&t<=(p===2&&Kc(f)?29:Rc[p])}function it(r,l){if(r&&l)return r>l?1:r<l?-1:0}var lt=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function nt(r){return function(f){let p=lt.exec(f);if(!p)return!1;let t=+p[1],e=+p[2],s=+p[3],o=p[4],n=p[5]==="-"?-1:1,u=+(p[6]||
0),_=+(p[7]||0);if(u>23||_>59||r&&!o)return!1;if(t<=23&&e<=59&&s<60)return!0;let c=e-_*n,a=t-u*n-(c<0?1:0);return(a===23||
a===-1)&&(c===59||c===-1)&&s<61}}function ut(r,l){if(!(r&&l))return;let f=new Date("2020-01-01T"+r).valueOf(),p=new Date(
"2020-01-01T"+l).valueOf();if(f&&p)return f-p}function xt(r,l){if(!(r&&l))return;let f=lt.exec(r),p=lt.exec(l);if(f&&p)return r=
f[1]+f[2]+f[3],l=p[1]+p[2]+p[3],r>l?1:r<l?-1:0}var tt=/t|\s/i;function qt(r){let l=nt(r);return function(p){let t=p.split(
tt);return t.length===2&&jt(t[0])&&l(t[1])}}function At(r,l){if(!(r&&l))return;let f=new Date(r).valueOf(),p=new Date(l).
valueOf();if(f&&p)return f-p}function Ot(r,l){if(!(r&&l))return;let[f,p]=r.split(tt),[t,e]=l.split(tt),s=it(f,t);if(s!==
void 0)return s||ut(p,e)}var Mc=/\/|:/,Bc=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Fc(r){return Mc.test(r)&&Bc.test(r)}var Pt=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function Hc(r){return Pt.lastIndex=0,Pt.test(r)}var Wc=-(2**31),Uc=2**31-1;function Zc(r){return Number.isInteger(r)&&r<=
Uc&&r>=Wc}function Yc(r){return Number.isInteger(r)}function $t(){return!0}var Xc=/[^\\]\\Z/;function Qc(r){if(Xc.test(r))
return!1;try{return new RegExp(r),!0}catch{return!1}}});var ft=Dt(pt=>{"use strict";Object.defineProperty(pt,"__esModule",{value:!0});function Et(r){let l=r.length,f=0,p=0,t;for(;p<
l;)f++,t=r.charCodeAt(p++),t>=55296&&t<=56319&&p<l&&(t=r.charCodeAt(p),(t&64512)===56320&&p++);return f}pt.default=Et;Et.
code='require("ajv/dist/runtime/ucs2length").default'});function ue(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}return ue.errors=e,s===0}function y(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return y.
errors=e,s===0}var Ct=Rt;function Rt(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.name===void 0){let o={instancePath:l,keyword:"requi\
red",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.email===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"email"},message:"must have required property '\
email'"};e===null?e=[o]:e.push(o),s++}if(r.account===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
account"},message:"must have required property 'account'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(ue(r.id,{instancePath:l+
"/id",parentData:r,parentDataProperty:"id",rootData:t})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.name!==
void 0&&(y(r.name,{instancePath:l+"/name",parentData:r,parentDataProperty:"name",rootData:t})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length)),r.email!==void 0&&(y(r.email,{instancePath:l+"/email",parentData:r,parentDataProperty:"email",rootData:t})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.account!==void 0){let o=r.account;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.id===void 0){let n={instancePath:l+"/account",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[n]:e.push(n),s++}if(o.name===void 0){let n={instancePath:l+"/account",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[n]:e.push(n),s++}o.id!==
void 0&&(ue(o.id,{instancePath:l+"/account/id",parentData:o,parentDataProperty:"id",rootData:t})||(e=e===null?ue.errors:
e.concat(ue.errors),s=e.length)),o.name!==void 0&&(y(o.name,{instancePath:l+"/account/name",parentData:o,parentDataProperty:"\
name",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let n={instancePath:l+"/account",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:l,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Rt.errors=e,s===0}function kn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.message===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"messag\
e"},message:"must have required property 'message'"};e===null?e=[o]:e.push(o),s++}r.code!==void 0&&(y(r.code,{instancePath:l+
"/code",parentData:r,parentDataProperty:"code",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.message!==
void 0&&(y(r.message,{instancePath:l+"/message",parentData:r,parentDataProperty:"message",rootData:t})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[o]:e.push(o),s++}return kn.errors=e,s===0}function Dn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r))for(let o in r){let n=r[o];if(Array.isArray(n)){let u=n.length;for(let _=0;_<u;_++)y(n[_],{instancePath:l+
"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+_,parentData:n,parentDataProperty:_,rootData:t})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)}else{let u={instancePath:l+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Dn.errors=e,s===0}var i=Mt;function Mt(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.error===void 0){let n={instancePath:l,keyword:"required",params:{missingProperty:"error"},
message:"must have required property 'error'"};e===null?e=[n]:e.push(n),s++}if(r.error!==void 0){let n=r.error,u=s,_=!1,
c=null,a=s;y(n,{instancePath:l+"/error",parentData:r,parentDataProperty:"error",rootData:t})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length);var o=a===s;o&&(_=!0,c=0);let d=s;kn(n,{instancePath:l+"/error",parentData:r,parentDataProperty:"e\
rror",rootData:t})||(e=e===null?kn.errors:e.concat(kn.errors),s=e.length);var o=d===s;if(o&&_?(_=!1,c=[c,1]):o&&(_=!0,c=
1),_)s=u,e!==null&&(u?e.length=u:e=null);else{let k={instancePath:l+"/error",keyword:"oneOf",params:{passingSchemas:c},message:"\
must match exactly one schema in oneOf"};e===null?e=[k]:e.push(k),s++}}r.errors!==void 0&&(Dn(r.errors,{instancePath:l+"\
/errors",parentData:r,parentDataProperty:"errors",rootData:t})||(e=e===null?Dn.errors:e.concat(Dn.errors),s=e.length))}else{
let n={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Mt.
errors=e,s===0}function V(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:l,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return V.
errors=e,s===0}var Bt=Ft;function Ft(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.balance_cents===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
balance_cents"},message:"must have required property 'balance_cents'"};e===null?e=[o]:e.push(o),s++}if(r.paid_balance_cents===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"paid_balance_cents"},message:"must have requir\
ed property 'paid_balance_cents'"};e===null?e=[o]:e.push(o),s++}if(r.bonus_balance_cents===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"bonus_balance_cents"},message:"must have required property 'bonus_balance_ce\
nts'"};e===null?e=[o]:e.push(o),s++}if(r.spent_cents_today===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
spent_cents_today"},message:"must have required property 'spent_cents_today'"};e===null?e=[o]:e.push(o),s++}if(r.spent_cents_total===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"spent_cents_total"},message:"must have require\
d property 'spent_cents_total'"};e===null?e=[o]:e.push(o),s++}r.balance_cents!==void 0&&(V(r.balance_cents,{instancePath:l+
"/balance_cents",parentData:r,parentDataProperty:"balance_cents",rootData:t})||(e=e===null?V.errors:e.concat(V.errors),s=
e.length)),r.paid_balance_cents!==void 0&&(V(r.paid_balance_cents,{instancePath:l+"/paid_balance_cents",parentData:r,parentDataProperty:"\
paid_balance_cents",rootData:t})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.bonus_balance_cents!==void 0&&(V(
r.bonus_balance_cents,{instancePath:l+"/bonus_balance_cents",parentData:r,parentDataProperty:"bonus_balance_cents",rootData:t})||
(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.spent_cents_today!==void 0&&(V(r.spent_cents_today,{instancePath:l+
"/spent_cents_today",parentData:r,parentDataProperty:"spent_cents_today",rootData:t})||(e=e===null?V.errors:e.concat(V.errors),
s=e.length)),r.spent_cents_total!==void 0&&(V(r.spent_cents_total,{instancePath:l+"/spent_cents_total",parentData:r,parentDataProperty:"\
spent_cents_total",rootData:t})||(e=e===null?V.errors:e.concat(V.errors),s=e.length))}else{let o={instancePath:l,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ft.errors=e,s===0}function Rr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Rr.
errors=e,s===0}function Mr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Mr.
errors=e,s===0}function zs(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return zs.
errors=e,s===0}function Gs(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Gs.
errors=e,s===0}var vs={type:"object",required:["service","action","model","pricing_status","catalog_status","currency","billing_unit","\
billing_strategy","billing_config"],properties:{service:{$ref:"s10"},action:{$ref:"s11"},model:{type:["string","null"]},
pricing_status:{$ref:"s12"},catalog_status:{$ref:"s2"},currency:{$ref:"s13"},billing_unit:{$ref:"s2"},billing_strategy:{
$ref:"s2"},unit_price_cents:{type:["number","null"]},input_price_per_1m_cents:{type:["number","null"]},output_price_per_1m_cents:{
type:["number","null"]},cache_read_price_per_1m_cents:{type:["number","null"]},cache_write_price_per_1m_cents:{type:["nu\
mber","null"]},cache_write_5m_price_per_1m_cents:{type:["number","null"]},cache_write_1h_price_per_1m_cents:{type:["numb\
er","null"]},billing_config:{type:"object",additionalProperties:!0}}};function qn(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.service===void 0){let o={instancePath:l,
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
roperty 'billing_config'"};e===null?e=[o]:e.push(o),s++}if(r.service!==void 0&&(Rr(r.service,{instancePath:l+"/service",
parentData:r,parentDataProperty:"service",rootData:t})||(e=e===null?Rr.errors:e.concat(Rr.errors),s=e.length)),r.action!==
void 0&&(Mr(r.action,{instancePath:l+"/action",parentData:r,parentDataProperty:"action",rootData:t})||(e=e===null?Mr.errors:
e.concat(Mr.errors),s=e.length)),r.model!==void 0){let o=r.model;if(typeof o!="string"&&o!==null){let n={instancePath:l+
"/model",keyword:"type",params:{type:vs.properties.model.type},message:"must be string,null"};e===null?e=[n]:e.push(n),s++}}
if(r.pricing_status!==void 0&&(zs(r.pricing_status,{instancePath:l+"/pricing_status",parentData:r,parentDataProperty:"pr\
icing_status",rootData:t})||(e=e===null?zs.errors:e.concat(zs.errors),s=e.length)),r.catalog_status!==void 0&&(y(r.catalog_status,
{instancePath:l+"/catalog_status",parentData:r,parentDataProperty:"catalog_status",rootData:t})||(e=e===null?y.errors:e.
concat(y.errors),s=e.length)),r.currency!==void 0&&(Gs(r.currency,{instancePath:l+"/currency",parentData:r,parentDataProperty:"\
currency",rootData:t})||(e=e===null?Gs.errors:e.concat(Gs.errors),s=e.length)),r.billing_unit!==void 0&&(y(r.billing_unit,
{instancePath:l+"/billing_unit",parentData:r,parentDataProperty:"billing_unit",rootData:t})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length)),r.billing_strategy!==void 0&&(y(r.billing_strategy,{instancePath:l+"/billing_strategy",parentData:r,
parentDataProperty:"billing_strategy",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.unit_price_cents!==
void 0){let o=r.unit_price_cents;if(typeof o!="number"&&o!==null){let n={instancePath:l+"/unit_price_cents",keyword:"typ\
e",params:{type:vs.properties.unit_price_cents.type},message:"must be number,null"};e===null?e=[n]:e.push(n),s++}}if(r.input_price_per_1m_cents!==
void 0){let o=r.input_price_per_1m_cents;if(typeof o!="number"&&o!==null){let n={instancePath:l+"/input_price_per_1m_cen\
ts",keyword:"type",params:{type:vs.properties.input_price_per_1m_cents.type},message:"must be number,null"};e===null?e=[
n]:e.push(n),s++}}if(r.output_price_per_1m_cents!==void 0){let o=r.output_price_per_1m_cents;if(typeof o!="number"&&o!==
null){let n={instancePath:l+"/output_price_per_1m_cents",keyword:"type",params:{type:vs.properties.output_price_per_1m_cents.
type},message:"must be number,null"};e===null?e=[n]:e.push(n),s++}}if(r.cache_read_price_per_1m_cents!==void 0){let o=r.
cache_read_price_per_1m_cents;if(typeof o!="number"&&o!==null){let n={instancePath:l+"/cache_read_price_per_1m_cents",keyword:"\
type",params:{type:vs.properties.cache_read_price_per_1m_cents.type},message:"must be number,null"};e===null?e=[n]:e.push(
n),s++}}if(r.cache_write_price_per_1m_cents!==void 0){let o=r.cache_write_price_per_1m_cents;if(typeof o!="number"&&o!==
null){let n={instancePath:l+"/cache_write_price_per_1m_cents",keyword:"type",params:{type:vs.properties.cache_write_price_per_1m_cents.
type},message:"must be number,null"};e===null?e=[n]:e.push(n),s++}}if(r.cache_write_5m_price_per_1m_cents!==void 0){let o=r.
cache_write_5m_price_per_1m_cents;if(typeof o!="number"&&o!==null){let n={instancePath:l+"/cache_write_5m_price_per_1m_c\
ents",keyword:"type",params:{type:vs.properties.cache_write_5m_price_per_1m_cents.type},message:"must be number,null"};e===
null?e=[n]:e.push(n),s++}}if(r.cache_write_1h_price_per_1m_cents!==void 0){let o=r.cache_write_1h_price_per_1m_cents;if(typeof o!=
"number"&&o!==null){let n={instancePath:l+"/cache_write_1h_price_per_1m_cents",keyword:"type",params:{type:vs.properties.
cache_write_1h_price_per_1m_cents.type},message:"must be number,null"};e===null?e=[n]:e.push(n),s++}}if(r.billing_config!==
void 0){let o=r.billing_config;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let n={instancePath:l+"/billing_config",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:l,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return qn.errors=e,s===0}var Ht=Wt;function Wt(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.as_of===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"as_of"},
message:"must have required property 'as_of'"};e===null?e=[o]:e.push(o),s++}if(r.price_schedules===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"price_schedules"},message:"must have required property 'price_schedules'"};e===
null?e=[o]:e.push(o),s++}if(r.as_of!==void 0&&(y(r.as_of,{instancePath:l+"/as_of",parentData:r,parentDataProperty:"as_of",
rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.price_schedules!==void 0){let o=r.price_schedules;if(Array.
isArray(o)){let n=o.length;for(let u=0;u<n;u++)qn(o[u],{instancePath:l+"/price_schedules/"+u,parentData:o,parentDataProperty:u,
rootData:t})||(e=e===null?qn.errors:e.concat(qn.errors),s=e.length)}else{let n={instancePath:l+"/price_schedules",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:l,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Wt.errors=e,s===0}var Ut=Zt,Jc={
type:"object",additionalProperties:!1,required:["service","action"],properties:{service:{$ref:"s10"},action:{$ref:"s11"},
model:{type:["string","null"]},params:{type:"object",additionalProperties:{}}}};function Zt(r,{instancePath:l="",parentData:f,
parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.service===void 0){
let o={instancePath:l,keyword:"required",params:{missingProperty:"service"},message:"must have required property 'servic\
e'"};e===null?e=[o]:e.push(o),s++}if(r.action===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
action"},message:"must have required property 'action'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="service"||
o==="action"||o==="model"||o==="params")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.service!==void 0&&(Rr(r.service,{instancePath:l+
"/service",parentData:r,parentDataProperty:"service",rootData:t})||(e=e===null?Rr.errors:e.concat(Rr.errors),s=e.length)),
r.action!==void 0&&(Mr(r.action,{instancePath:l+"/action",parentData:r,parentDataProperty:"action",rootData:t})||(e=e===
null?Mr.errors:e.concat(Mr.errors),s=e.length)),r.model!==void 0){let o=r.model;if(typeof o!="string"&&o!==null){let n={
instancePath:l+"/model",keyword:"type",params:{type:Jc.properties.model.type},message:"must be string,null"};e===null?e=
[n]:e.push(n),s++}}if(r.params!==void 0){let o=r.params;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let n={instancePath:l+
"/params",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Zt.errors=e,s===0}var em={type:"object",required:["service","action","model","pricing_status","currency","reservation_amount_cents","estim\
ate_basis","as_of"],properties:{service:{$ref:"s10"},action:{$ref:"s11"},model:{type:["string","null"]},pricing_status:{
$ref:"s12"},currency:{$ref:"s13"},reservation_amount_cents:{$ref:"s7"},estimate_basis:{$ref:"s2"},as_of:{$ref:"s2"}}};function Pn(r,{
instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
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
e===null?e=[o]:e.push(o),s++}if(r.service!==void 0&&(Rr(r.service,{instancePath:l+"/service",parentData:r,parentDataProperty:"\
service",rootData:t})||(e=e===null?Rr.errors:e.concat(Rr.errors),s=e.length)),r.action!==void 0&&(Mr(r.action,{instancePath:l+
"/action",parentData:r,parentDataProperty:"action",rootData:t})||(e=e===null?Mr.errors:e.concat(Mr.errors),s=e.length)),
r.model!==void 0){let o=r.model;if(typeof o!="string"&&o!==null){let n={instancePath:l+"/model",keyword:"type",params:{type:em.
properties.model.type},message:"must be string,null"};e===null?e=[n]:e.push(n),s++}}r.pricing_status!==void 0&&(zs(r.pricing_status,
{instancePath:l+"/pricing_status",parentData:r,parentDataProperty:"pricing_status",rootData:t})||(e=e===null?zs.errors:e.
concat(zs.errors),s=e.length)),r.currency!==void 0&&(Gs(r.currency,{instancePath:l+"/currency",parentData:r,parentDataProperty:"\
currency",rootData:t})||(e=e===null?Gs.errors:e.concat(Gs.errors),s=e.length)),r.reservation_amount_cents!==void 0&&(V(r.
reservation_amount_cents,{instancePath:l+"/reservation_amount_cents",parentData:r,parentDataProperty:"reservation_amount\
_cents",rootData:t})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.estimate_basis!==void 0&&(y(r.estimate_basis,
{instancePath:l+"/estimate_basis",parentData:r,parentDataProperty:"estimate_basis",rootData:t})||(e=e===null?y.errors:e.
concat(y.errors),s=e.length)),r.as_of!==void 0&&(y(r.as_of,{instancePath:l+"/as_of",parentData:r,parentDataProperty:"as_\
of",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Pn.errors=e,s===0}var Yt=Xt;function Xt(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.price_quote===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"pr\
ice_quote"},message:"must have required property 'price_quote'"};e===null?e=[o]:e.push(o),s++}r.price_quote!==void 0&&(Pn(
r.price_quote,{instancePath:l+"/price_quote",parentData:r,parentDataProperty:"price_quote",rootData:t})||(e=e===null?Pn.
errors:e.concat(Pn.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[o]:e.push(o),s++}return Xt.errors=e,s===0}var Ue=at().fullFormats.uri,Dr=new RegExp("^https?://","u");function g(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){if(!Dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[o]:e.push(o),s++}if(!Ue(r)){let o={instancePath:l,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return g.errors=e,s===0}function Ls(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ls.
errors=e,s===0}var Qt=Jt;function Jt(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source===void 0){let n={instancePath:l,keyword:"required",params:{missingProperty:"source"},
message:"must have required property 'source'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="source"||n==="file\
_name")){let u={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addit\
ional properties"};e===null?e=[u]:e.push(u),s++}if(r.source!==void 0){let n=r.source,u=s,_=!1,c=null,a=s;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.type===void 0){let k={instancePath:l+"/source",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[k]:e.push(k),s++}if(n.url===void 0){let k={instancePath:l+
"/source",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[k]:
e.push(k),s++}for(let k in n)if(!(k==="type"||k==="url")){let h={instancePath:l+"/source",keyword:"additionalProperties",
params:{additionalProperty:k},message:"must NOT have additional properties"};e===null?e=[h]:e.push(h),s++}if(n.type!==void 0){
let k=n.type;if(typeof k!="string"){let h={instancePath:l+"/source/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[h]:e.push(h),s++}if(k!=="url"){let h={instancePath:l+"/source/type",keyword:"const",params:{
allowedValue:"url"},message:"must be equal to constant"};e===null?e=[h]:e.push(h),s++}}n.url!==void 0&&(g(n.url,{instancePath:l+
"/source/url",parentData:n,parentDataProperty:"url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let k={instancePath:l+"/source",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),
s++}var o=a===s;o&&(_=!0,c=0);let d=s;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){let k={instancePath:l+
"/source",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[k]:
e.push(k),s++}if(n.data===void 0){let k={instancePath:l+"/source",keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[k]:e.push(k),s++}for(let k in n)if(!(k==="type"||k==="data")){let h={instancePath:l+
"/source",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"};e===
null?e=[h]:e.push(h),s++}if(n.type!==void 0){let k=n.type;if(typeof k!="string"){let h={instancePath:l+"/source/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}if(k!=="base64"){let h={instancePath:l+
"/source/type",keyword:"const",params:{allowedValue:"base64"},message:"must be equal to constant"};e===null?e=[h]:e.push(
h),s++}}n.data!==void 0&&(y(n.data,{instancePath:l+"/source/data",parentData:n,parentDataProperty:"data",rootData:t})||(e=
e===null?y.errors:e.concat(y.errors),s=e.length))}else{let k={instancePath:l+"/source",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[k]:e.push(k),s++}var o=d===s;if(o&&_?(_=!1,c=[c,1]):o&&(_=!0,c=1),_)s=u,e!==null&&
(u?e.length=u:e=null);else{let k={instancePath:l+"/source",keyword:"oneOf",params:{passingSchemas:c},message:"must match\
 exactly one schema in oneOf"};e===null?e=[k]:e.push(k),s++}}r.file_name!==void 0&&(Ls(r.file_name,{instancePath:l+"/fil\
e_name",parentData:r,parentDataProperty:"file_name",rootData:t})||(e=e===null?Ls.errors:e.concat(Ls.errors),s=e.length))}else{
let n={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Jt.
errors=e,s===0}var mt=ei;function ei(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.file_name===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"file\
_name"},message:"must have required property 'file_name'"};e===null?e=[o]:e.push(o),s++}if(r.url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[o]:e.push(o),
s++}if(r.size_bytes===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"size_bytes"},message:"mu\
st have required property 'size_bytes'"};e===null?e=[o]:e.push(o),s++}if(r.mime_type===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"mime_type"},message:"must have required property 'mime_type'"};e===null?e=[o]:e.push(
o),s++}if(r.created_at===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"created_at"},message:"\
must have required property 'created_at'"};e===null?e=[o]:e.push(o),s++}if(r.expires_at===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"expires_at"},message:"must have required property 'expires_at'"};e===null?e=
[o]:e.push(o),s++}if(r.file_name!==void 0&&(y(r.file_name,{instancePath:l+"/file_name",parentData:r,parentDataProperty:"\
file_name",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.url!==void 0){let o=r.url;if(typeof o=="\
string"){if(!Ue(o)){let n={instancePath:l+"/url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:l+"/url",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[n]:e.push(n),s++}}r.size_bytes!==void 0&&(ue(r.size_bytes,{instancePath:l+"/size_bytes",parentData:r,
parentDataProperty:"size_bytes",rootData:t})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.mime_type!==void 0&&
(y(r.mime_type,{instancePath:l+"/mime_type",parentData:r,parentDataProperty:"mime_type",rootData:t})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.created_at!==void 0&&(y(r.created_at,{instancePath:l+"/created_at",parentData:r,parentDataProperty:"\
created_at",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.expires_at!==void 0&&(y(r.expires_at,{instancePath:l+
"/expires_at",parentData:r,parentDataProperty:"expires_at",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ei.
errors=e,s===0}var ri=si;function si(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.file===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"file"},message:"\
must have required property 'file'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="file"||o==="file_name")){let n={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.file!==void 0&&typeof r.file!="string"){let o={instancePath:l+"/file",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}r.file_name!==void 0&&(Ls(r.file_name,{instancePath:l+
"/file_name",parentData:r,parentDataProperty:"file_name",rootData:t})||(e=e===null?Ls.errors:e.concat(Ls.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return si.
errors=e,s===0}var oi=li;function li(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.filename===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"filen\
ame"},message:"must have required property 'filename'"};e===null?e=[o]:e.push(o),s++}if(r.byte_size===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"byte_size"},message:"must have required property 'byte_size'"};e===null?e=[o]:
e.push(o),s++}if(r.checksum===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"checksum"},message:"\
must have required property 'checksum'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="filename"||o==="byte_size"||
o==="checksum"||o==="content_type")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.filename!==void 0&&(y(r.filename,{instancePath:l+
"/filename",parentData:r,parentDataProperty:"filename",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.byte_size!==void 0){let o=r.byte_size;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let n={instancePath:l+"/byte_size",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof o=="number"&&(o<
0||isNaN(o))){let n={instancePath:l+"/byte_size",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};e===null?e=[n]:e.push(n),s++}}r.checksum!==void 0&&(y(r.checksum,{instancePath:l+"/checksum",parentData:r,parentDataProperty:"\
checksum",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.content_type!==void 0&&(y(r.content_type,
{instancePath:l+"/content_type",parentData:r,parentDataProperty:"content_type",rootData:t})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return li.errors=e,s===0}var ni=ti;function ti(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.signed_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"sign\
ed_id"},message:"must have required property 'signed_id'"};e===null?e=[o]:e.push(o),s++}if(r.upload_url===void 0){let o={
instancePath:l,keyword:"required",params:{missingProperty:"upload_url"},message:"must have required property 'upload_url\
'"};e===null?e=[o]:e.push(o),s++}if(r.headers===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
headers"},message:"must have required property 'headers'"};e===null?e=[o]:e.push(o),s++}if(r.signed_id!==void 0&&(y(r.signed_id,
{instancePath:l+"/signed_id",parentData:r,parentDataProperty:"signed_id",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.upload_url!==void 0){let o=r.upload_url;if(typeof o=="string"){if(!Ue(o)){let n={instancePath:l+"/upload_\
url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),s++}}else{let n={
instancePath:l+"/upload_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}
if(r.headers!==void 0){let o=r.headers;if(o&&typeof o=="object"&&!Array.isArray(o))for(let n in o)y(o[n],{instancePath:l+
"/headers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:n,rootData:t})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length);else{let n={instancePath:l+"/headers",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[o]:e.push(o),s++}return ti.errors=e,s===0}var ii=ui;function ui(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.signed_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"sign\
ed_id"},message:"must have required property 'signed_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(o!=="signed_id"){
let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),s++}r.signed_id!==void 0&&(y(r.signed_id,{instancePath:l+"/signed_id",parentData:r,parentDataProperty:"\
signed_id",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ui.errors=e,s===0}var de=ft().default;function w(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r==
"string"){if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[o]:e.push(o),s++}return w.errors=e,s===0}function P(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="boolean"){
let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}return P.
errors=e,s===0}function Re(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
P(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;y(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length);var a=c===s;if(a&&n?(n=!1,u=[u,1]):a&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return Re.errors=e,s===0}function m(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ue(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return m.errors=e,s===0}var ai=pi;function pi(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.source_video_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"source_video_ur\
l"},message:"must have required property 'source_video_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="mode\
l"||o==="prompt"||o==="source_video_url"||o==="watermark"||o==="callback_url")){let n={instancePath:l,keyword:"additiona\
lProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.
model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="luma-modify-video"){let n={instancePath:l+"/model",keyword:"\
const",params:{allowedValue:"luma-modify-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==
void 0&&(w(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length)),r.source_video_url!==void 0&&(g(r.source_video_url,{instancePath:l+"/source_video_url",parentData:r,
parentDataProperty:"source_video_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.watermark!==void 0&&
(Re(r.watermark,{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:t})||(e=e===null?Re.errors:
e.concat(Re.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return pi.errors=e,s===0}function O(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return O.errors=e,s===0}function $r(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.url!==void 0&&(g(r.url,{instancePath:l+"/url",parentData:r,
parentDataProperty:"url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let o={instancePath:l,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return $r.errors=e,s===0}function fr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:l,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)$r(r[n],{instancePath:l+"/"+n,parentData:r,parentDataProperty:n,
rootData:t})||(e=e===null?$r.errors:e.concat($r.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return fr.errors=e,s===0}var rm=at().fullFormats.double;function K(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cost!==void 0){let o=r.cost;if(typeof o=="number"){if(o<0||isNaN(o)){
let n={instancePath:l+"/cost",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),s++}if(!rm.validate(o)){let n={instancePath:l+"/cost",keyword:"format",params:{format:"double"},message:'must \
match format "double"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:l+"/cost",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[n]:e.push(n),s++}}if(r.generated_images!==void 0){let o=r.generated_images;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let n={instancePath:l+"/generated_images",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof o=="number"&&(o<0||isNaN(o))){let n={instancePath:l+
"/generated_images",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),
s++}}}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),
s++}return K.errors=e,s===0}var S=bs;function bs(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.videos!==void 0&&(fr(r.videos,{instancePath:l+"/videos",parentData:r,
parentDataProperty:"videos",rootData:t})||(e=e===null?fr.errors:e.concat(fr.errors),s=e.length)),r.usage!==void 0&&(K(r.
usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:t})||(e=e===null?K.errors:e.concat(K.errors),
s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return bs.errors=e,s===0}function $n(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.url!==void 0&&(g(r.url,{instancePath:l+"/url",parentData:r,
parentDataProperty:"url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let o={instancePath:l,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return $n.errors=e,s===0}function jn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:l,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)$n(r[n],{instancePath:l+"/"+n,parentData:r,parentDataProperty:n,
rootData:t})||(e=e===null?$n.errors:e.concat($n.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return jn.errors=e,s===0}var C=ks;function ks(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
audios===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"audios"},message:"must have required \
property 'audios'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.audios!==void 0&&(jn(r.audios,{instancePath:l+"/audios",parentData:r,
parentDataProperty:"audios",rootData:t})||(e=e===null?jn.errors:e.concat(jn.errors),s=e.length)),r.usage!==void 0&&(K(r.
usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:t})||(e=e===null?K.errors:e.concat(K.errors),
s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return ks.errors=e,s===0}function Is(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.url!==void 0&&(g(r.url,{instancePath:l+"/url",parentData:r,
parentDataProperty:"url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let o={instancePath:l,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Is.errors=e,s===0}function xn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:l,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)Is(r[n],{instancePath:l+"/"+n,parentData:r,parentDataProperty:n,
rootData:t})||(e=e===null?Is.errors:e.concat(Is.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return xn.errors=e,s===0}var R=Ds;function Ds(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
images===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"images"},message:"must have required \
property 'images'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.images!==void 0&&(xn(r.images,{instancePath:l+"/images",parentData:r,
parentDataProperty:"images",rootData:t})||(e=e===null?xn.errors:e.concat(xn.errors),s=e.length)),r.usage!==void 0&&(K(r.
usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:t})||(e=e===null?K.errors:e.concat(K.errors),
s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return Ds.errors=e,s===0}var U=qs;function qs(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
text===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"text"},message:"must have required prop\
erty 'text'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.text!==void 0&&(y(r.text,{instancePath:l+"/text",parentData:r,
parentDataProperty:"text",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.usage!==void 0&&(K(r.usage,
{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:t})||(e=e===null?K.errors:e.concat(K.errors),s=
e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return qs.errors=e,s===0}var sm={type:"string",enum:["text_generated","first_audio_ready","all_audios_ready","failed"]};function ge(r,{instancePath:l="",
parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="text_generated"||r==="firs\
t_audio_ready"||r==="all_audios_ready"||r==="failed")){let o={instancePath:l,keyword:"enum",params:{allowedValues:sm.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return ge.errors=e,s===0}function Ks(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(y(r.id,{instancePath:l+"/id",parentData:r,
parentDataProperty:"id",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.audio_url!==void 0){let o=r.
audio_url;if(typeof o=="string"){if(!Ue(o)){let n={instancePath:l+"/audio_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:l+"/audio_url",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.stream_audio_url!==void 0){let o=r.stream_audio_url;
if(typeof o=="string"){if(!Ue(o)){let n={instancePath:l+"/stream_audio_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:l+"/stream_audio_url",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.image_url!==void 0){let o=r.image_url;if(typeof o==
"string"){if(!Ue(o)){let n={instancePath:l+"/image_url",keyword:"format",params:{format:"uri"},message:'must match forma\
t "uri"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:l+"/image_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}}if(r.lyrics!==void 0&&(y(r.lyrics,{instancePath:l+"/lyrics",parentData:r,
parentDataProperty:"lyrics",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.prompt!==void 0&&(y(r.prompt,
{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.model_name!==void 0&&(y(r.model_name,{instancePath:l+"/model_name",parentData:r,parentDataProperty:"model\
_name",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.title!==void 0&&(y(r.title,{instancePath:l+"\
/title",parentData:r,parentDataProperty:"title",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.tags!==
void 0){let o=r.tags;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)y(o[u],{instancePath:l+"/tags/"+u,parentData:o,
parentDataProperty:u,rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)}else{let n={instancePath:l+"/tags",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.duration!==void 0&&(V(r.duration,
{instancePath:l+"/duration",parentData:r,parentDataProperty:"duration",rootData:t})||(e=e===null?V.errors:e.concat(V.errors),
s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return Ks.errors=e,s===0}var G=Ps;function Ps(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
audios===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"audios"},message:"must have required \
property 'audios'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.generation_stage!==void 0&&(ge(r.generation_stage,{instancePath:l+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:t})||(e=e===null?ge.errors:e.concat(ge.errors),
s=e.length)),r.audios!==void 0){let o=r.audios;if(Array.isArray(o)){if(o.length<1){let u={instancePath:l+"/audios",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(u),s++}let n=o.length;for(let u=0;u<
n;u++)Ks(o[u],{instancePath:l+"/audios/"+u,parentData:o,parentDataProperty:u,rootData:t})||(e=e===null?Ks.errors:e.concat(
Ks.errors),s=e.length)}else{let n={instancePath:l+"/audios",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[n]:e.push(n),s++}}r.original_task_id!==void 0&&(w(r.original_task_id,{instancePath:l+"/original_task_id",parentData:r,
parentDataProperty:"original_task_id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.usage!==void 0&&
(K(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:t})||(e=e===null?K.errors:e.concat(
K.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Ps.errors=e,s===0}var Z=$s;function $s(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
track===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"track"},message:"must have required pr\
operty 'track'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.generation_stage!==void 0&&(ge(r.generation_stage,{instancePath:l+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:t})||(e=e===null?ge.errors:e.concat(ge.errors),
s=e.length)),r.track!==void 0){let o=r.track;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===void 0){let n={instancePath:l+
"/track",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[n]:e.push(
n),s++}if(o.id!==void 0&&(y(o.id,{instancePath:l+"/track/id",parentData:o,parentDataProperty:"id",rootData:t})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)),o.audio_url!==void 0){let n=o.audio_url;if(typeof n=="string"){if(!Ue(n)){let u={
instancePath:l+"/track/audio_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[
u]:e.push(u),s++}}else{let u={instancePath:l+"/track/audio_url",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[u]:e.push(u),s++}}if(o.stream_audio_url!==void 0){let n=o.stream_audio_url;if(typeof n=="string"){if(!Ue(
n)){let u={instancePath:l+"/track/stream_audio_url",keyword:"format",params:{format:"uri"},message:'must match format "u\
ri"'};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:l+"/track/stream_audio_url",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}if(o.image_url!==void 0){let n=o.image_url;if(typeof n=="\
string"){if(!Ue(n)){let u={instancePath:l+"/track/image_url",keyword:"format",params:{format:"uri"},message:'must match \
format "uri"'};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:l+"/track/image_url",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}if(o.lyrics!==void 0&&(y(o.lyrics,{instancePath:l+"/tra\
ck/lyrics",parentData:o,parentDataProperty:"lyrics",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),o.
prompt!==void 0&&(y(o.prompt,{instancePath:l+"/track/prompt",parentData:o,parentDataProperty:"prompt",rootData:t})||(e=e===
null?y.errors:e.concat(y.errors),s=e.length)),o.model_name!==void 0&&(y(o.model_name,{instancePath:l+"/track/model_name",
parentData:o,parentDataProperty:"model_name",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),o.title!==
void 0&&(y(o.title,{instancePath:l+"/track/title",parentData:o,parentDataProperty:"title",rootData:t})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),o.tags!==void 0){let n=o.tags;if(Array.isArray(n)){let u=n.length;for(let _=0;_<u;_++)y(
n[_],{instancePath:l+"/track/tags/"+_,parentData:n,parentDataProperty:_,rootData:t})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)}else{let u={instancePath:l+"/track/tags",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[u]:e.push(u),s++}}o.duration!==void 0&&(V(o.duration,{instancePath:l+"/track/duration",parentData:o,parentDataProperty:"\
duration",rootData:t})||(e=e===null?V.errors:e.concat(V.errors),s=e.length))}else{let n={instancePath:l+"/track",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}r.usage!==void 0&&(K(r.usage,{instancePath:l+
"/usage",parentData:r,parentDataProperty:"usage",rootData:t})||(e=e===null?K.errors:e.concat(K.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return $s.
errors=e,s===0}function An(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.stem_name===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"stem\
_name"},message:"must have required property 'stem_name'"};e===null?e=[o]:e.push(o),s++}if(r.extracted_audio===void 0){let o={
instancePath:l,keyword:"required",params:{missingProperty:"extracted_audio"},message:"must have required property 'extra\
cted_audio'"};e===null?e=[o]:e.push(o),s++}if(r.remaining_audio===void 0){let o={instancePath:l,keyword:"required",params:{
missingProperty:"remaining_audio"},message:"must have required property 'remaining_audio'"};e===null?e=[o]:e.push(o),s++}
if(r.stem_name!==void 0&&(y(r.stem_name,{instancePath:l+"/stem_name",parentData:r,parentDataProperty:"stem_name",rootData:t})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.extracted_audio!==void 0){let o=r.extracted_audio;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.audio_url===void 0){let n={instancePath:l+"/extracted_audio",keyword:"required",params:{
missingProperty:"audio_url"},message:"must have required property 'audio_url'"};e===null?e=[n]:e.push(n),s++}o.id!==void 0&&
(y(o.id,{instancePath:l+"/extracted_audio/id",parentData:o,parentDataProperty:"id",rootData:t})||(e=e===null?y.errors:e.
concat(y.errors),s=e.length)),o.duration_seconds!==void 0&&(V(o.duration_seconds,{instancePath:l+"/extracted_audio/durat\
ion_seconds",parentData:o,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?V.errors:e.concat(V.errors),s=
e.length)),o.audio_url!==void 0&&(g(o.audio_url,{instancePath:l+"/extracted_audio/audio_url",parentData:o,parentDataProperty:"\
audio_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let n={instancePath:l+"/extracted_aud\
io",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}if(r.remaining_audio!==
void 0){let o=r.remaining_audio;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.audio_url===void 0){let n={instancePath:l+
"/remaining_audio",keyword:"required",params:{missingProperty:"audio_url"},message:"must have required property 'audio_u\
rl'"};e===null?e=[n]:e.push(n),s++}o.id!==void 0&&(y(o.id,{instancePath:l+"/remaining_audio/id",parentData:o,parentDataProperty:"\
id",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),o.duration_seconds!==void 0&&(V(o.duration_seconds,
{instancePath:l+"/remaining_audio/duration_seconds",parentData:o,parentDataProperty:"duration_seconds",rootData:t})||(e=
e===null?V.errors:e.concat(V.errors),s=e.length)),o.audio_url!==void 0&&(g(o.audio_url,{instancePath:l+"/remaining_audio\
/audio_url",parentData:o,parentDataProperty:"audio_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let n={instancePath:l+"/remaining_audio",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:
e.push(n),s++}}}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:
e.push(o),s++}return An.errors=e,s===0}function On(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.vocal_url!==void 0&&(g(r.vocal_url,{instancePath:l+"/vocal_url",parentData:r,parentDataProperty:"\
vocal_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.instrumental_url!==void 0&&(g(r.instrumental_url,
{instancePath:l+"/instrumental_url",parentData:r,parentDataProperty:"instrumental_url",rootData:t})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),r.backing_vocals_url!==void 0&&(g(r.backing_vocals_url,{instancePath:l+"/backing_vocals_\
url",parentData:r,parentDataProperty:"backing_vocals_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.bass_url!==void 0&&(g(r.bass_url,{instancePath:l+"/bass_url",parentData:r,parentDataProperty:"bass_url",rootData:t})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.brass_url!==void 0&&(g(r.brass_url,{instancePath:l+"/brass_url",parentData:r,
parentDataProperty:"brass_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.drums_url!==void 0&&
(g(r.drums_url,{instancePath:l+"/drums_url",parentData:r,parentDataProperty:"drums_url",rootData:t})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),r.fx_url!==void 0&&(g(r.fx_url,{instancePath:l+"/fx_url",parentData:r,parentDataProperty:"\
fx_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.guitar_url!==void 0&&(g(r.guitar_url,{instancePath:l+
"/guitar_url",parentData:r,parentDataProperty:"guitar_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.keyboard_url!==void 0&&(g(r.keyboard_url,{instancePath:l+"/keyboard_url",parentData:r,parentDataProperty:"keyboard_url",
rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.percussion_url!==void 0&&(g(r.percussion_url,{instancePath:l+
"/percussion_url",parentData:r,parentDataProperty:"percussion_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length)),r.piano_url!==void 0&&(g(r.piano_url,{instancePath:l+"/piano_url",parentData:r,parentDataProperty:"piano_ur\
l",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.strings_url!==void 0&&(g(r.strings_url,{instancePath:l+
"/strings_url",parentData:r,parentDataProperty:"strings_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.synth_url!==void 0&&(g(r.synth_url,{instancePath:l+"/synth_url",parentData:r,parentDataProperty:"synth_url",rootData:t})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.woodwinds_url!==void 0&&(g(r.woodwinds_url,{instancePath:l+"/wood\
winds_url",parentData:r,parentDataProperty:"woodwinds_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.pairs!==void 0){let o=r.pairs;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)An(o[u],{instancePath:l+"/pairs/"+
u,parentData:o,parentDataProperty:u,rootData:t})||(e=e===null?An.errors:e.concat(An.errors),s=e.length)}else{let n={instancePath:l+
"/pairs",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return On.errors=e,s===0}var Y=js;function js(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
separated_audios===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"separated_audios"},message:"\
must have required property 'separated_audios'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+
"/id",parentData:r,parentDataProperty:"id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==
void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{
allowedValue:"completed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.generation_stage!==void 0&&
(ge(r.generation_stage,{instancePath:l+"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:t})||
(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.separated_audios!==void 0&&(On(r.separated_audios,{instancePath:l+
"/separated_audios",parentData:r,parentDataProperty:"separated_audios",rootData:t})||(e=e===null?On.errors:e.concat(On.errors),
s=e.length)),r.usage!==void 0&&(K(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:t})||
(e=e===null?K.errors:e.concat(K.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return js.errors=e,s===0}function ae(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:l,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:l,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return ae.errors=e,s===0}function En(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.pitch===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"pitch"},
message:"must have required property 'pitch'"};e===null?e=[o]:e.push(o),s++}if(r.start_time===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"start_time"},message:"must have required property 'start_time'"};e===null?e=
[o]:e.push(o),s++}if(r.end_time===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"end_time"},message:"\
must have required property 'end_time'"};e===null?e=[o]:e.push(o),s++}if(r.velocity===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"velocity"},message:"must have required property 'velocity'"};e===null?e=[o]:e.push(o),
s++}if(r.pitch!==void 0){let o=r.pitch;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let n={instancePath:l+"/pitch",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof o=="number"){if(o>127||isNaN(
o)){let n={instancePath:l+"/pitch",keyword:"maximum",params:{comparison:"<=",limit:127},message:"must be <= 127"};e===null?
e=[n]:e.push(n),s++}if(o<0||isNaN(o)){let n={instancePath:l+"/pitch",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),s++}}}r.start_time!==void 0&&(V(r.start_time,{instancePath:l+"/start_ti\
me",parentData:r,parentDataProperty:"start_time",rootData:t})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.end_time!==
void 0&&(V(r.end_time,{instancePath:l+"/end_time",parentData:r,parentDataProperty:"end_time",rootData:t})||(e=e===null?V.
errors:e.concat(V.errors),s=e.length)),r.velocity!==void 0&&(ae(r.velocity,{instancePath:l+"/velocity",parentData:r,parentDataProperty:"\
velocity",rootData:t})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return En.errors=e,s===0}function Tn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.name===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.notes===void 0){let o={instancePath:l,keyword:"re\
quired",params:{missingProperty:"notes"},message:"must have required property 'notes'"};e===null?e=[o]:e.push(o),s++}if(r.
name!==void 0&&(y(r.name,{instancePath:l+"/name",parentData:r,parentDataProperty:"name",rootData:t})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.notes!==void 0){let o=r.notes;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)
En(o[u],{instancePath:l+"/notes/"+u,parentData:o,parentDataProperty:u,rootData:t})||(e=e===null?En.errors:e.concat(En.errors),
s=e.length)}else{let n={instancePath:l+"/notes",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[n]:e.push(n),s++}}}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Tn.errors=e,s===0}var X=xs;function xs(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
instruments===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"instruments"},message:"must have\
 required property 'instruments'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,
parentDataProperty:"id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;
if(typeof o!="string"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{allowedValue:"compl\
eted"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.generation_stage!==void 0&&(ge(r.generation_stage,
{instancePath:l+"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:t})||(e=e===null?ge.errors:
e.concat(ge.errors),s=e.length)),r.instruments!==void 0){let o=r.instruments;if(Array.isArray(o)){let n=o.length;for(let u=0;u<
n;u++)Tn(o[u],{instancePath:l+"/instruments/"+u,parentData:o,parentDataProperty:u,rootData:t})||(e=e===null?Tn.errors:e.
concat(Tn.errors),s=e.length)}else{let n={instancePath:l+"/instruments",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[n]:e.push(n),s++}}r.usage!==void 0&&(K(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"\
usage",rootData:t})||(e=e===null?K.errors:e.concat(K.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return xs.errors=e,s===0}var B=As;function As(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
wav_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"wav_url"},message:"must have require\
d property 'wav_url'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.generation_stage!==void 0&&(ge(r.generation_stage,{instancePath:l+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:t})||(e=e===null?ge.errors:e.concat(ge.errors),
s=e.length)),r.wav_url!==void 0&&(g(r.wav_url,{instancePath:l+"/wav_url",parentData:r,parentDataProperty:"wav_url",rootData:t})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.original_task_id!==void 0&&(w(r.original_task_id,{instancePath:l+
"/original_task_id",parentData:r,parentDataProperty:"original_task_id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),
s=e.length)),r.usage!==void 0&&(K(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:t})||
(e=e===null?K.errors:e.concat(K.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return As.errors=e,s===0}var F=Os;function Os(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
video_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"video_url"},message:"must have req\
uired property 'video_url'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.generation_stage!==void 0&&(ge(r.generation_stage,{instancePath:l+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:t})||(e=e===null?ge.errors:e.concat(ge.errors),
s=e.length)),r.video_url!==void 0&&(g(r.video_url,{instancePath:l+"/video_url",parentData:r,parentDataProperty:"video_ur\
l",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.original_task_id!==void 0&&(w(r.original_task_id,
{instancePath:l+"/original_task_id",parentData:r,parentDataProperty:"original_task_id",rootData:t})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length)),r.usage!==void 0&&(K(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"u\
sage",rootData:t})||(e=e===null?K.errors:e.concat(K.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Os.errors=e,s===0}var Q=Es;function Es(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
covers===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"covers"},message:"must have required \
property 'covers'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.generation_stage!==void 0&&(ge(r.generation_stage,{instancePath:l+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:t})||(e=e===null?ge.errors:e.concat(ge.errors),
s=e.length)),r.covers!==void 0){let o=r.covers;if(Array.isArray(o)){if(o.length<1){let u={instancePath:l+"/covers",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(u),s++}let n=o.length;for(let u=0;u<
n;u++)Is(o[u],{instancePath:l+"/covers/"+u,parentData:o,parentDataProperty:u,rootData:t})||(e=e===null?Is.errors:e.concat(
Is.errors),s=e.length)}else{let n={instancePath:l+"/covers",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[n]:e.push(n),s++}}r.usage!==void 0&&(K(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usa\
ge",rootData:t})||(e=e===null?K.errors:e.concat(K.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Es.errors=e,s===0}function Nn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.text===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[o]:e.push(o),s++}r.title!==void 0&&(y(r.title,{instancePath:l+"/title",
parentData:r,parentDataProperty:"title",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.text!==void 0&&
(y(r.text,{instancePath:l+"/text",parentData:r,parentDataProperty:"text",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return Nn.errors=e,s===0}var H=Ts;function Ts(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
lyrics===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"lyrics"},message:"must have required \
property 'lyrics'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.generation_stage!==void 0&&(ge(r.generation_stage,{instancePath:l+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:t})||(e=e===null?ge.errors:e.concat(ge.errors),
s=e.length)),r.lyrics!==void 0){let o=r.lyrics;if(Array.isArray(o)){if(o.length<1){let u={instancePath:l+"/lyrics",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(u),s++}let n=o.length;for(let u=0;u<
n;u++)Nn(o[u],{instancePath:l+"/lyrics/"+u,parentData:o,parentDataProperty:u,rootData:t})||(e=e===null?Nn.errors:e.concat(
Nn.errors),s=e.length)}else{let n={instancePath:l+"/lyrics",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[n]:e.push(n),s++}}r.usage!==void 0&&(K(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usa\
ge",rootData:t})||(e=e===null?K.errors:e.concat(K.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ts.errors=e,s===0}var W=Ns;function Ns(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
validation_phrase===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"validation_phrase"},message:"\
must have required property 'validation_phrase'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+
"/id",parentData:r,parentDataProperty:"id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==
void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{
allowedValue:"completed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.generation_stage!==void 0&&
(ge(r.generation_stage,{instancePath:l+"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:t})||
(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.provider_status!==void 0&&(y(r.provider_status,{instancePath:l+
"/provider_status",parentData:r,parentDataProperty:"provider_status",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.validation_phrase!==void 0&&(y(r.validation_phrase,{instancePath:l+"/validation_phrase",parentData:r,parentDataProperty:"\
validation_phrase",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.usage!==void 0&&(K(r.usage,{instancePath:l+
"/usage",parentData:r,parentDataProperty:"usage",rootData:t})||(e=e===null?K.errors:e.concat(K.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ns.
errors=e,s===0}var J=Vs;function Vs(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
voice_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"voice_id"},message:"must have requi\
red property 'voice_id'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.generation_stage!==void 0&&(ge(r.generation_stage,{instancePath:l+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:t})||(e=e===null?ge.errors:e.concat(ge.errors),
s=e.length)),r.provider_status!==void 0&&(y(r.provider_status,{instancePath:l+"/provider_status",parentData:r,parentDataProperty:"\
provider_status",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.voice_id!==void 0&&(w(r.voice_id,{
instancePath:l+"/voice_id",parentData:r,parentDataProperty:"voice_id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),
s=e.length)),r.usage!==void 0&&(K(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:t})||
(e=e===null?K.errors:e.concat(K.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Vs.errors=e,s===0}var A=be;function be(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"id",rootData:t})||(e=e===null?O.errors:e.concat(
O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:l+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="failed"){let n={instancePath:l+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}
r.error!==void 0&&(y(r.error,{instancePath:l+"/error",parentData:r,parentDataProperty:"error",rootData:t})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return be.errors=e,s===0}var le=fi;function fi(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=s;bs(r,{instancePath:l,
parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?bs.errors:e.concat(bs.errors),s=e.length);var _=u===s;if(n=n||
_,!n){let c=s;ks(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?ks.errors:e.concat(ks.errors),
s=e.length);var _=c===s;if(n=n||_,!n){let d=s;Ds(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===
null?Ds.errors:e.concat(Ds.errors),s=e.length);var _=d===s;if(n=n||_,!n){let h=s;qs(r,{instancePath:l,parentData:f,parentDataProperty:p,
rootData:t})||(e=e===null?qs.errors:e.concat(qs.errors),s=e.length);var _=h===s;if(n=n||_,!n){let q=s;Ps(r,{instancePath:l,
parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ps.errors:e.concat(Ps.errors),s=e.length);var _=q===s;if(n=n||
_,!n){let L=s;$s(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?$s.errors:e.concat($s.errors),
s=e.length);var _=L===s;if(n=n||_,!n){let D=s;js(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===
null?js.errors:e.concat(js.errors),s=e.length);var _=D===s;if(n=n||_,!n){let I=s;xs(r,{instancePath:l,parentData:f,parentDataProperty:p,
rootData:t})||(e=e===null?xs.errors:e.concat(xs.errors),s=e.length);var _=I===s;if(n=n||_,!n){let z=s;As(r,{instancePath:l,
parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?As.errors:e.concat(As.errors),s=e.length);var _=z===s;if(n=n||
_,!n){let ar=s;Os(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Os.errors:e.concat(Os.errors),
s=e.length);var _=ar===s;if(n=n||_,!n){let j=s;Es(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===
null?Es.errors:e.concat(Es.errors),s=e.length);var _=j===s;if(n=n||_,!n){let ie=s;Ts(r,{instancePath:l,parentData:f,parentDataProperty:p,
rootData:t})||(e=e===null?Ts.errors:e.concat(Ts.errors),s=e.length);var _=ie===s;if(n=n||_,!n){let Gc=s;Ns(r,{instancePath:l,
parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ns.errors:e.concat(Ns.errors),s=e.length);var _=Gc===s;if(n=
n||_,!n){let Lc=s;Vs(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Vs.errors:e.concat(Vs.
errors),s=e.length);var _=Lc===s;if(n=n||_,!n){let Ic=s;be(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||
(e=e===null?be.errors:e.concat(be.errors),s=e.length);var _=Ic===s;n=n||_}}}}}}}}}}}}}}if(n)s=o,e!==null&&(o?e.length=o:
e=null);else{let c={instancePath:l,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[c]:e.push(
c),s++}return fi.errors=e,s===0}var om={type:"string",enum:["pending","processing","completed","failed"]};function Br(r,{instancePath:l="",parentData:f,
parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="pending"||r==="processing"||r==="complet\
ed"||r==="failed")){let o={instancePath:l,keyword:"enum",params:{allowedValues:om.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[o]:e.push(o),s++}return Br.errors=e,s===0}var ee=ci;function ci(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.id===void 0){let c={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[c]:e.push(c),s++}var _=u===s;if(n=n||_,!n){let c=s;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&r.task_id===void 0){let d={instancePath:l,keyword:"required",params:{missingProperty:"task_id"},message:"\
must have required property 'task_id'"};e===null?e=[d]:e.push(d),s++}var _=c===s;n=n||_}if(n)s=o,e!==null&&(o?e.length=o:
e=null);else{let c={instancePath:l,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[c]:e.push(
c),s++}if(r&&typeof r=="object"&&!Array.isArray(r))r.id!==void 0&&(w(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.task_id!==void 0&&(w(r.task_id,{instancePath:l+
"/task_id",parentData:r,parentDataProperty:"task_id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),
r.status!==void 0&&(Br(r.status,{instancePath:l+"/status",parentData:r,parentDataProperty:"status",rootData:t})||(e=e===
null?Br.errors:e.concat(Br.errors),s=e.length)),r.model!==void 0&&(y(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"\
model",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.task_replayed!==void 0&&(P(r.task_replayed,{
instancePath:l+"/task_replayed",parentData:r,parentDataProperty:"task_replayed",rootData:t})||(e=e===null?P.errors:e.concat(
P.errors),s=e.length));else{let c={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[c]:e.push(c),s++}return ci.errors=e,s===0}var re=mi;function mi(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r&&typeof r=="object"&&!Array.isArray(r))r.id!==void 0&&
(w(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),
s=e.length)),r.task_id!==void 0&&(w(r.task_id,{instancePath:l+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:t})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.status!==void 0&&(Br(r.status,{instancePath:l+"/status",parentData:r,
parentDataProperty:"status",rootData:t})||(e=e===null?Br.errors:e.concat(Br.errors),s=e.length)),r.model!==void 0&&(y(r.
model,{instancePath:l+"/model",parentData:r,parentDataProperty:"model",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.task_replayed!==void 0&&(P(r.task_replayed,{instancePath:l+"/task_replayed",parentData:r,parentDataProperty:"\
task_replayed",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length));else{let o={instancePath:l,keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return mi.errors=e,s===0}var se=di;function di(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"task_id"},
message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}if(r&&typeof r=="object"&&!Array.isArray(r))
r.id!==void 0&&(w(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"id",rootData:t})||(e=e===null?w.errors:e.concat(
w.errors),s=e.length)),r.task_id!==void 0&&(w(r.task_id,{instancePath:l+"/task_id",parentData:r,parentDataProperty:"task\
_id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.status!==void 0&&(Br(r.status,{instancePath:l+
"/status",parentData:r,parentDataProperty:"status",rootData:t})||(e=e===null?Br.errors:e.concat(Br.errors),s=e.length)),
r.model!==void 0&&(y(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"model",rootData:t})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)),r.task_replayed!==void 0&&(P(r.task_replayed,{instancePath:l+"/task_replayed",parentData:r,
parentDataProperty:"task_replayed",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length));else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return di.errors=e,s===0}var $e=ke,
lm={type:"object",required:["id","status"],properties:{id:{$ref:"s32"},status:{type:"string",enum:["pending","processing"]}}};
function ke(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"id",rootData:t})||(e=e===null?O.errors:e.concat(
O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:l+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="pending"||o==="processing")){
let n={instancePath:l+"/status",keyword:"enum",params:{allowedValues:lm.properties.status.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:l,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ke.errors=e,s===0}var _i=Lo;function Lo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.videos!==void 0&&(fr(r.videos,{instancePath:l+"/videos",parentData:r,
parentDataProperty:"videos",rootData:t})||(e=e===null?fr.errors:e.concat(fr.errors),s=e.length)),r.sources!==void 0){let o=r.
sources;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)$r(o[u],{instancePath:l+"/sources/"+u,parentData:o,parentDataProperty:u,
rootData:t})||(e=e===null?$r.errors:e.concat($r.errors),s=e.length)}else{let n={instancePath:l+"/sources",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.usage!==void 0&&(K(r.usage,{instancePath:l+
"/usage",parentData:r,parentDataProperty:"usage",rootData:t})||(e=e===null?K.errors:e.concat(K.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Lo.
errors=e,s===0}var gi=yi;function yi(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ke(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Lo(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Lo.errors:
e.concat(Lo.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;be(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?be.errors:e.concat(be.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return yi.errors=e,s===0}var nm={type:"integer",enum:[5,10]};function Cs(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===5||r===10)){let o={instancePath:l,keyword:"enum",params:{
allowedValues:nm.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Cs.errors=
e,s===0}var tm={type:"string",enum:["720p","1080p"]};function Rs(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p")){let o={instancePath:l,keyword:"enum",params:{allowedValues:tm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Rs.errors=e,s===0}var im={type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]};function Fr(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="16:9"||r==="9:16"||r==="1:1"||r==="4:3"||r==="3:4")){let o={instancePath:l,
keyword:"enum",params:{allowedValues:im.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),s++}return Fr.errors=e,s===0}var hi=Io;function Io(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[o]:e.push(o),s++}if(r.output_resolution===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}if(r.aspect_ratio===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have required pro\
perty 'aspect_ratio'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="duration_seconds"||
o==="output_resolution"||o==="aspect_ratio"||o==="watermark"||o==="callback_url")){let n={instancePath:l,keyword:"additi\
onalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}
if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="runway"){let n={instancePath:l+"/model",keyword:"c\
onst",params:{allowedValue:"runway"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(w(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?w.errors:e.concat(
w.errors),s=e.length)),r.duration_seconds!==void 0&&(Cs(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?Cs.errors:e.concat(Cs.errors),s=e.length)),r.output_resolution!==
void 0&&(Rs(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:t})||(e=e===null?Rs.errors:e.concat(Rs.errors),s=e.length)),r.aspect_ratio!==void 0&&(Fr(r.aspect_ratio,{instancePath:l+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?Fr.errors:e.concat(Fr.errors),s=
e.length)),r.watermark!==void 0&&(Re(r.watermark,{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermark",
rootData:t})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Io.errors=e,s===0}function T(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ue(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return T.errors=e,s===0}var wi=Ko;function Ko(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[o]:e.push(o),s++}if(r.output_resolution===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o===
"duration_seconds"||o==="output_resolution"||o==="first_frame_image_url"||o==="watermark"||o==="callback_url")){let n={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="runway"){let n={instancePath:l+"/m\
odel",keyword:"const",params:{allowedValue:"runway"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}
r.prompt!==void 0&&(w(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.duration_seconds!==void 0&&(Cs(r.duration_seconds,{instancePath:l+"/duration_\
seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?Cs.errors:e.concat(Cs.errors),s=e.
length)),r.output_resolution!==void 0&&(Rs(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:t})||(e=e===null?Rs.errors:e.concat(Rs.errors),s=e.length)),r.first_frame_image_url!==void 0&&
(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_u\
rl",rootData:t})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.watermark!==void 0&&(Re(r.watermark,{instancePath:l+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:t})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ko.errors=e,s===0}var vi=bi;function bi(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Io(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Io.errors:e.concat(Io.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Ko(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ko.errors:
e.concat(Ko.errors),s=e.length);var a=c===s;if(a&&n?(n=!1,u=[u,1]):a&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return bi.errors=e,s===0}function Hr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)$r(r[n],{instancePath:l+"/"+n,parentData:r,parentDataProperty:n,rootData:t})||(e=e===
null?$r.errors:e.concat($r.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}return Hr.errors=e,s===0}var ki=Co;function Co(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.videos!==void 0&&(fr(r.videos,{instancePath:l+"/videos",parentData:r,
parentDataProperty:"videos",rootData:t})||(e=e===null?fr.errors:e.concat(fr.errors),s=e.length)),r.images!==void 0&&(Hr(
r.images,{instancePath:l+"/images",parentData:r,parentDataProperty:"images",rootData:t})||(e=e===null?Hr.errors:e.concat(
Hr.errors),s=e.length)),r.usage!==void 0&&(K(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:t})||
(e=e===null?K.errors:e.concat(K.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Co.errors=e,s===0}var Di=qi;function qi(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ke(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Co(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Co.errors:
e.concat(Co.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;be(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?be.errors:e.concat(be.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return qi.errors=e,s===0}var um={type:"string",enum:["720p","1080p"]};function me(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p")){let o={instancePath:l,keyword:"enum",params:{allowedValues:um.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return me.errors=e,s===0}var Pi=$i;function $i(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){
let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[o]:e.push(o),s++}if(r.output_resolution===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="model"||o==="source_task_id"||o==="prompt"||o==="output_resolution"||o==="watermark"||o==="callback_url")){let n={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="runway"){let n={instancePath:l+
"/model",keyword:"const",params:{allowedValue:"runway"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}
r.source_task_id!==void 0&&(w(r.source_task_id,{instancePath:l+"/source_task_id",parentData:r,parentDataProperty:"source\
_task_id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.prompt!==void 0&&(w(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.
output_resolution!==void 0&&(me(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:t})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.watermark!==void 0&&(Re(r.watermark,
{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:t})||(e=e===null?Re.errors:e.concat(Re.
errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return $i.errors=e,s===0}var ji=Ro;function Ro(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.videos!==void 0&&(fr(r.videos,{instancePath:l+"/videos",parentData:r,
parentDataProperty:"videos",rootData:t})||(e=e===null?fr.errors:e.concat(fr.errors),s=e.length)),r.images!==void 0&&(Hr(
r.images,{instancePath:l+"/images",parentData:r,parentDataProperty:"images",rootData:t})||(e=e===null?Hr.errors:e.concat(
Hr.errors),s=e.length)),r.source_task_id!==void 0&&(w(r.source_task_id,{instancePath:l+"/source_task_id",parentData:r,parentDataProperty:"\
source_task_id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.usage!==void 0&&(K(r.usage,{instancePath:l+
"/usage",parentData:r,parentDataProperty:"usage",rootData:t})||(e=e===null?K.errors:e.concat(K.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ro.
errors=e,s===0}var xi=Ai;function Ai(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ke(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Ro(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ro.errors:
e.concat(Ro.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;be(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?be.errors:e.concat(be.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Ai.errors=e,s===0}function Vn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ue(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Vn.errors=e,s===0}var Oi=Ei,am={type:"object",additionalProperties:!1,
required:["prompt","source_video_url"],properties:{model:{type:"string",const:"runway-aleph"},prompt:{$ref:"s26"},source_video_url:{
$ref:"s110"},aspect_ratio:{type:"string",enum:["16:9","9:16","4:3","3:4","1:1","21:9"]},seed:{$ref:"s1"},reference_image_url:{
$ref:"s18"},watermark:{$ref:"s27"},callback_url:{$ref:"s29"}}};function Ei(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.source_video_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"source_video_ur\
l"},message:"must have required property 'source_video_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="mode\
l"||o==="prompt"||o==="source_video_url"||o==="aspect_ratio"||o==="seed"||o==="reference_image_url"||o==="watermark"||o===
"callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={
instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!==
"runway-aleph"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"runway-aleph"},message:"must be equ\
al to constant"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==void 0&&(w(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.source_video_url!==void 0&&
(Vn(r.source_video_url,{instancePath:l+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:t})||
(e=e===null?Vn.errors:e.concat(Vn.errors),s=e.length)),r.aspect_ratio!==void 0){let o=r.aspect_ratio;if(typeof o!="strin\
g"){let n={instancePath:l+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(!(o==="16:9"||o==="9:16"||o==="4:3"||o==="3:4"||o==="1:1"||o==="21:9")){let n={instancePath:l+"/aspect_\
ratio",keyword:"enum",params:{allowedValues:am.properties.aspect_ratio.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[n]:e.push(n),s++}}r.seed!==void 0&&(ue(r.seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"\
seed",rootData:t})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.reference_image_url!==void 0&&(g(r.reference_image_url,
{instancePath:l+"/reference_image_url",parentData:r,parentDataProperty:"reference_image_url",rootData:t})||(e=e===null?g.
errors:e.concat(g.errors),s=e.length)),r.watermark!==void 0&&(Re(r.watermark,{instancePath:l+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:t})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Ei.errors=e,s===0}function Sn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.id!==void 0&&(y(r.id,{instancePath:l+"/id",parentData:r,
parentDataProperty:"id",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.url!==void 0&&(g(r.url,{instancePath:l+
"/url",parentData:r,parentDataProperty:"url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let o={
instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Sn.errors=
e,s===0}var Ti=Mo;function Mo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.videos!==void 0){let o=r.videos;if(Array.isArray(o)){if(o.
length<1){let u={instancePath:l+"/videos",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[u]:e.push(u),s++}let n=o.length;for(let u=0;u<n;u++)Sn(o[u],{instancePath:l+"/videos/"+u,parentData:o,parentDataProperty:u,
rootData:t})||(e=e===null?Sn.errors:e.concat(Sn.errors),s=e.length)}else{let n={instancePath:l+"/videos",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.images!==void 0&&(Hr(r.images,{instancePath:l+
"/images",parentData:r,parentDataProperty:"images",rootData:t})||(e=e===null?Hr.errors:e.concat(Hr.errors),s=e.length)),
r.usage!==void 0&&(K(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:t})||(e=e===null?
K.errors:e.concat(K.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return Mo.errors=e,s===0}var Ni=Vi;function Vi(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ke(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Mo(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Mo.errors:
e.concat(Mo.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;be(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?be.errors:e.concat(be.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Vi.errors=e,s===0}function jr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)>1500){let o={instancePath:l,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 chara\
cters"};e===null?e=[o]:e.push(o),s++}if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return jr.errors=e,s===0}function xr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return xr.errors=e,s===0}function er(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return er.errors=e,s===0}var Si=Bo;function Bo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="prompt_optimizer"||o==="enable_safety_checker"||o==="callback\
_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additi\
onal properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="hailuo-02-\
text-to-video-pro"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"hailuo-02-text-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(jr(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:t})||(e=e===null?jr.errors:e.concat(jr.errors),s=e.length)),r.prompt_optimizer!==void 0&&
(xr(r.prompt_optimizer,{instancePath:l+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:t})||
(e=e===null?xr.errors:e.concat(xr.errors),s=e.length)),r.enable_safety_checker!==void 0&&(er(r.enable_safety_checker,{instancePath:l+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:t})||(e=e===null?er.errors:e.concat(
er.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Bo.errors=e,s===0}var pm={type:"integer",enum:[6,10]};function cr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===6||r===10)){let o={instancePath:l,keyword:"enum",params:{
allowedValues:pm.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return cr.errors=
e,s===0}var zi=Fo;function Fo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="duration_seconds"||o==="prompt_optimizer"||o==="enable_safety\
_checker"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="hailuo-02-text-to-video-standard"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"h\
ailuo-02-text-to-video-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(jr(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?jr.errors:e.concat(
jr.errors),s=e.length)),r.duration_seconds!==void 0&&(cr(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?cr.errors:e.concat(cr.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(xr(r.prompt_optimizer,{instancePath:l+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:t})||
(e=e===null?xr.errors:e.concat(xr.errors),s=e.length)),r.enable_safety_checker!==void 0&&(er(r.enable_safety_checker,{instancePath:l+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:t})||(e=e===null?er.errors:e.concat(
er.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Fo.errors=e,s===0}var Gi=Li;function Li(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Bo(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Bo.errors:e.concat(Bo.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Fo(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Fo.errors:
e.concat(Fo.errors),s=e.length);var a=c===s;if(a&&n?(n=!1,u=[u,1]):a&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return Li.errors=e,s===0}var ur=Ii;function Ii(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ke(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;bs(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?bs.errors:
e.concat(bs.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;be(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?be.errors:e.concat(be.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Ii.errors=e,s===0}function mr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ue(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return mr.errors=e,s===0}var Ki=Ho;function Ho(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="model"||o==="prompt"||o==="first_frame_image_url"||o==="last_frame_image_url"||o==="prompt_optimizer"||o==="en\
able_safety_checker"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="hailuo-02-image-to-video-pro"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"\
hailuo-02-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(jr(
r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?jr.errors:e.concat(
jr.errors),s=e.length)),r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image\
_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:t})||(e=e===null?T.errors:e.concat(T.errors),s=e.
length)),r.last_frame_image_url!==void 0&&(mr(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",parentData:r,
parentDataProperty:"last_frame_image_url",rootData:t})||(e=e===null?mr.errors:e.concat(mr.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(xr(r.prompt_optimizer,{instancePath:l+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:t})||
(e=e===null?xr.errors:e.concat(xr.errors),s=e.length)),r.enable_safety_checker!==void 0&&(er(r.enable_safety_checker,{instancePath:l+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:t})||(e=e===null?er.errors:e.concat(
er.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ho.errors=e,s===0}var Ci=Wo,Tt={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"hailuo-02-image-to-video-standard"},prompt:{$ref:"s119"},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{
$ref:"s132"},duration_seconds:{$ref:"s123"},output_resolution:{type:"string",enum:["512p","768p"]},prompt_optimizer:{$ref:"\
s120"},enable_safety_checker:{$ref:"s121"},callback_url:{$ref:"s29"}}},ne=Object.prototype.hasOwnProperty;function Wo(r,{
instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(Tt.properties,o)){let n={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="hailuo-02-image-to-video-sta\
ndard"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"hailuo-02-image-to-video-standard"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==void 0&&(jr(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:t})||(e=e===null?jr.errors:e.concat(jr.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:t})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.last_frame_image_url!==void 0&&(mr(r.last_frame_image_url,
{instancePath:l+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:t})||(e=e===null?
mr.errors:e.concat(mr.errors),s=e.length)),r.duration_seconds!==void 0&&(cr(r.duration_seconds,{instancePath:l+"/duratio\
n_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?cr.errors:e.concat(cr.errors),s=
e.length)),r.output_resolution!==void 0){let o=r.output_resolution;if(typeof o!="string"){let n={instancePath:l+"/output\
_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="512p"||
o==="768p")){let n={instancePath:l+"/output_resolution",keyword:"enum",params:{allowedValues:Tt.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.prompt_optimizer!==void 0&&(xr(
r.prompt_optimizer,{instancePath:l+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:t})||
(e=e===null?xr.errors:e.concat(xr.errors),s=e.length)),r.enable_safety_checker!==void 0&&(er(r.enable_safety_checker,{instancePath:l+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:t})||(e=e===null?er.errors:e.concat(
er.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Wo.errors=e,s===0}function Ms(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)>5e3){let o={instancePath:l,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ms.errors=e,s===0}var fm={type:"string",enum:["768p","1080p"]};function Bs(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="768p"||r==="1080p")){let o={instancePath:l,keyword:"enum",params:{allowedValues:fm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Bs.errors=e,s===0}var Ri=Uo;function Uo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.output_resolution===void 0&&(c="output_resolution")){let a={};e===null?e=[a]:e.push(
a),s++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let a={};e===null?e=[a]:e.push(a),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let d={instancePath:l+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[d]:e.push(d),s++}var _=c===s;n=_}if(!n){let c={instancePath:l,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let c={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[c]:e.push(c),s++}if(r.prompt===void 0){let c={instancePath:l,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(c),s++}if(r.first_frame_image_url===void 0){
let c={instancePath:l,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[c]:e.push(c),s++}for(let c in r)if(!(c==="model"||c==="prompt"||c==="first_\
frame_image_url"||c==="duration_seconds"||c==="output_resolution"||c==="enable_safety_checker"||c==="callback_url")){let a={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),s++}if(r.model!==void 0){let c=r.model;if(typeof c!="string"){let a={instancePath:l+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(c!=="hailuo-2.3-image-to-video-pr\
o"){let a={instancePath:l+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-pro"},message:"must b\
e equal to constant"};e===null?e=[a]:e.push(a),s++}}r.prompt!==void 0&&(Ms(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:t})||(e=e===null?Ms.errors:e.concat(Ms.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:t})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.duration_seconds!==void 0&&(cr(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?cr.errors:
e.concat(cr.errors),s=e.length)),r.output_resolution!==void 0&&(Bs(r.output_resolution,{instancePath:l+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:t})||(e=e===null?Bs.errors:e.concat(Bs.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(er(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:t})||(e=e===null?er.errors:e.concat(er.errors),s=e.length)),r.callback_url!==void 0&&(m(
r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let c={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[c]:e.push(c),s++}return Uo.errors=e,s===0}var Mi=Zo;function Zo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.output_resolution===void 0&&(c="output_resolution")){let a={};e===null?e=[a]:e.push(
a),s++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let a={};e===null?e=[a]:e.push(a),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let d={instancePath:l+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[d]:e.push(d),s++}var _=c===s;n=_}if(!n){let c={instancePath:l,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let c={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[c]:e.push(c),s++}if(r.prompt===void 0){let c={instancePath:l,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(c),s++}if(r.first_frame_image_url===void 0){
let c={instancePath:l,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[c]:e.push(c),s++}for(let c in r)if(!(c==="model"||c==="prompt"||c==="first_\
frame_image_url"||c==="duration_seconds"||c==="output_resolution"||c==="enable_safety_checker"||c==="callback_url")){let a={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),s++}if(r.model!==void 0){let c=r.model;if(typeof c!="string"){let a={instancePath:l+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(c!=="hailuo-2.3-image-to-video-st\
andard"){let a={instancePath:l+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-standard"},message:"\
must be equal to constant"};e===null?e=[a]:e.push(a),s++}}r.prompt!==void 0&&(Ms(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:t})||(e=e===null?Ms.errors:e.concat(Ms.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:t})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.duration_seconds!==void 0&&(cr(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?cr.errors:
e.concat(cr.errors),s=e.length)),r.output_resolution!==void 0&&(Bs(r.output_resolution,{instancePath:l+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:t})||(e=e===null?Bs.errors:e.concat(Bs.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(er(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:t})||(e=e===null?er.errors:e.concat(er.errors),s=e.length)),r.callback_url!==void 0&&(m(
r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let c={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[c]:e.push(c),s++}return Zo.errors=e,s===0}var Bi=Fi;function Fi(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ho(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ho.errors:e.concat(Ho.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Wo(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Wo.errors:
e.concat(Wo.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;Uo(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?Uo.errors:e.concat(Uo.errors),s=e.length);var a=d===s;if(a&&n)n=!1,u=[u,2];else{
a&&(n=!0,u=2);let h=s;Zo(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Zo.errors:e.concat(
Zo.errors),s=e.length);var a=h===s;a&&n?(n=!1,u=[u,3]):a&&(n=!0,u=3)}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={
instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),s++}return Fi.errors=e,s===0}function Ar(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
if(r!==!1){let o={instancePath:l,keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?
e=[o]:e.push(o),s++}return Ar.errors=e,s===0}function pe(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return pe.errors=e,s===0}function Ze(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ze.
errors=e,s===0}function Ye(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:l,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:l,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return Ye.errors=e,s===0}var cm={type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]};function Me(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===3||r===4||r===5||r===6||r===7||r===8||r===
9||r===10||r===11||r===12||r===13||r===14||r===15)){let o={instancePath:l,keyword:"enum",params:{allowedValues:cm.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Me.errors=e,s===0}var mm={type:"string",enum:["16:9","9:16","1:1"]};function De(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="16:9"||r==="9:16"||r==="1:1")){let o={instancePath:l,keyword:"enum",params:{allowedValues:mm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return De.errors=e,s===0}var dm={type:"string",enum:["720p","1080p","4k"]};function Xe(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p"||r==="4k")){let o={instancePath:l,keyword:"enum",params:{allowedValues:dm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Xe.errors=e,s===0}function pr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)g(r[n],{instancePath:l+"/"+n,parentData:r,parentDataProperty:n,rootData:t})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return pr.errors=e,s===0}function Fs(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.name===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.description===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="name"||o==="description"||o==="element_input_urls"||o==="element_input_video_urls"||o===
"element_input_audio_urls"||o==="start_time"||o==="end_time")){let n={instancePath:l,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.name!==void 0&&(y(r.
name,{instancePath:l+"/name",parentData:r,parentDataProperty:"name",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.description!==void 0&&(y(r.description,{instancePath:l+"/description",parentData:r,parentDataProperty:"de\
scription",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.element_input_urls!==void 0&&(pr(r.element_input_urls,
{instancePath:l+"/element_input_urls",parentData:r,parentDataProperty:"element_input_urls",rootData:t})||(e=e===null?pr.
errors:e.concat(pr.errors),s=e.length)),r.element_input_video_urls!==void 0&&(pr(r.element_input_video_urls,{instancePath:l+
"/element_input_video_urls",parentData:r,parentDataProperty:"element_input_video_urls",rootData:t})||(e=e===null?pr.errors:
e.concat(pr.errors),s=e.length)),r.element_input_audio_urls!==void 0&&(pr(r.element_input_audio_urls,{instancePath:l+"/e\
lement_input_audio_urls",parentData:r,parentDataProperty:"element_input_audio_urls",rootData:t})||(e=e===null?pr.errors:
e.concat(pr.errors),s=e.length)),r.start_time!==void 0&&(ue(r.start_time,{instancePath:l+"/start_time",parentData:r,parentDataProperty:"\
start_time",rootData:t})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.end_time!==void 0&&(ue(r.end_time,{instancePath:l+
"/end_time",parentData:r,parentDataProperty:"end_time",rootData:t})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Fs.
errors=e,s===0}var _m={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"kling-\
3.0"},multi_shots:{$ref:"s145"},prompt:{$ref:"s146"},negative_prompt:{$ref:"s147"},cfg_scale:{$ref:"s148"},duration_seconds:{
$ref:"s149"},aspect_ratio:{$ref:"s150"},output_resolution:{$ref:"s151"},enable_sound:{$ref:"s28"},first_frame_image_url:{
$ref:"s93"},last_frame_image_url:{$ref:"s132"},kling_elements:{type:"array",items:{$ref:"s152"}},callback_url:{$ref:"s29"}}};
function Wr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!ne.call(_m.properties,o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-3.0"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.multi_shots!==void 0&&(Ar(r.multi_shots,{instancePath:l+"\
/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:t})||(e=e===null?Ar.errors:e.concat(Ar.errors),s=e.
length)),r.prompt!==void 0&&(pe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||
(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.negative_prompt!==void 0&&(Ze(r.negative_prompt,{instancePath:l+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:t})||(e=e===null?Ze.errors:e.concat(Ze.errors),
s=e.length)),r.cfg_scale!==void 0&&(Ye(r.cfg_scale,{instancePath:l+"/cfg_scale",parentData:r,parentDataProperty:"cfg_sca\
le",rootData:t})||(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)),r.duration_seconds!==void 0&&(Me(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?Me.errors:
e.concat(Me.errors),s=e.length)),r.aspect_ratio!==void 0&&(De(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),r.output_resolution!==
void 0&&(Xe(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:t})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),r.enable_sound!==void 0&&(P(r.enable_sound,{instancePath:l+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.
length)),r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,
parentDataProperty:"first_frame_image_url",rootData:t})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.last_frame_image_url!==
void 0&&(mr(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_i\
mage_url",rootData:t})||(e=e===null?mr.errors:e.concat(mr.errors),s=e.length)),r.kling_elements!==void 0){let o=r.kling_elements;
if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)Fs(o[u],{instancePath:l+"/kling_elements/"+u,parentData:o,parentDataProperty:u,
rootData:t})||(e=e===null?Fs.errors:e.concat(Fs.errors),s=e.length)}else{let n={instancePath:l+"/kling_elements",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Wr.errors=e,s===0}function zn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="prompt"||o==="duration_seconds")){let n={instancePath:l,keyword:"a\
dditionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}r.prompt!==void 0&&(y(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=
e===null?y.errors:e.concat(y.errors),s=e.length)),r.duration_seconds!==void 0&&(ue(r.duration_seconds,{instancePath:l+"/\
duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?ue.errors:e.concat(ue.errors),
s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return zn.errors=e,s===0}var gm={type:"object",additionalProperties:!1,required:["model","multi_shots","enable_sound","multi_prompt"],properties:{
model:{type:"string",const:"kling-3.0"},multi_shots:{type:"boolean",const:!0},enable_sound:{type:"boolean",const:!0},multi_prompt:{
type:"array",items:{$ref:"s155"}},prompt:{$ref:"s26"},negative_prompt:{$ref:"s147"},cfg_scale:{$ref:"s148"},duration_seconds:{
$ref:"s149"},aspect_ratio:{$ref:"s150"},output_resolution:{$ref:"s151"},first_frame_image_url:{$ref:"s93"},kling_elements:{
type:"array",items:{$ref:"s152"}},callback_url:{$ref:"s29"}}};function Ur(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.multi_shots===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"multi_shots"},message:"\
must have required property 'multi_shots'"};e===null?e=[o]:e.push(o),s++}if(r.enable_sound===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"enable_sound"},message:"must have required property 'enable_sound'"};e===null?
e=[o]:e.push(o),s++}if(r.multi_prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"multi_\
prompt"},message:"must have required property 'multi_prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(gm.
properties,o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have\
 additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="kling-3.0"){
let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===
null?e=[n]:e.push(n),s++}}if(r.multi_shots!==void 0){let o=r.multi_shots;if(typeof o!="boolean"){let n={instancePath:l+"\
/multi_shots",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),s++}if(o!==!0){
let n={instancePath:l+"/multi_shots",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),s++}}if(r.enable_sound!==void 0){let o=r.enable_sound;if(typeof o!="boolean"){let n={instancePath:l+"/en\
able_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),s++}if(o!==!0){let n={
instancePath:l+"/enable_sound",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=
[n]:e.push(n),s++}}if(r.multi_prompt!==void 0){let o=r.multi_prompt;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)
zn(o[u],{instancePath:l+"/multi_prompt/"+u,parentData:o,parentDataProperty:u,rootData:t})||(e=e===null?zn.errors:e.concat(
zn.errors),s=e.length)}else{let n={instancePath:l+"/multi_prompt",keyword:"type",params:{type:"array"},message:"must be \
array"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==void 0&&(w(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.negative_prompt!==void 0&&(Ze(r.negative_prompt,
{instancePath:l+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:t})||(e=e===null?Ze.errors:
e.concat(Ze.errors),s=e.length)),r.cfg_scale!==void 0&&(Ye(r.cfg_scale,{instancePath:l+"/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:t})||(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)),r.duration_seconds!==void 0&&(Me(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?Me.errors:
e.concat(Me.errors),s=e.length)),r.aspect_ratio!==void 0&&(De(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),r.output_resolution!==
void 0&&(Xe(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:t})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,
{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:t})||(e=e===null?
T.errors:e.concat(T.errors),s=e.length)),r.kling_elements!==void 0){let o=r.kling_elements;if(Array.isArray(o)){let n=o.
length;for(let u=0;u<n;u++)Fs(o[u],{instancePath:l+"/kling_elements/"+u,parentData:o,parentDataProperty:u,rootData:t})||
(e=e===null?Fs.errors:e.concat(Fs.errors),s=e.length)}else{let n={instancePath:l+"/kling_elements",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Ur.errors=e,s===0}function Gn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Wr(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Wr.errors:e.concat(Wr.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Ur(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ur.errors:
e.concat(Ur.errors),s=e.length);var a=c===s;if(a&&n?(n=!1,u=[u,1]):a&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let d={instancePath:l,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[d]:e.push(d),s++}if(r.
model!==void 0){let d=r.model;if(typeof d!="string"){let k={instancePath:l+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[k]:e.push(k),s++}if(d!=="kling-3.0"){let k={instancePath:l+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[k]:e.push(k),s++}}}else{let d={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}return Gn.errors=e,s===0}function Hs(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)>2500){let o={instancePath:l,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 chara\
cters"};e===null?e=[o]:e.push(o),s++}if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Hs.errors=e,s===0}var ym={type:"string",enum:["std","pro"]};function dr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="std"||r==="pro")){let o={instancePath:l,keyword:"enum",params:{allowedValues:ym.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return dr.errors=e,s===0}function Ws(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}if(r!==5){let o={instancePath:l,keyword:"const",params:{allowedValue:5},message:"must be equal to co\
nstant"};e===null?e=[o]:e.push(o),s++}return Ws.errors=e,s===0}function Zr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>7){let n={instancePath:l,keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===
null?e=[n]:e.push(n),s++}if(r.length<1){let n={instancePath:l,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)g(r[n],{instancePath:l+"/"+n,parentData:r,
parentDataProperty:n,rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)}else{let o={instancePath:l,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Zr.errors=e,s===0}var hm={type:"string",enum:["base","feature"]};function Ln(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="base"||r==="feature")){let o={instancePath:l,keyword:"enum",params:{allowedValues:hm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Ln.errors=e,s===0}function Us(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Us.errors=e,s===0}var Hi=Yo,wm={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{
type:"string",const:"kling-o1"},prompt:{$ref:"s157"},mode:{$ref:"s158"},duration_seconds:{$ref:"s159"},aspect_ratio:{$ref:"\
s150"},enable_sound:{$ref:"s145"},reference_image_urls:{$ref:"s160"},reference_video_url:{$ref:"s18"},reference_video_type:{
$ref:"s161"},preserve_reference_video_audio:{$ref:"s162"},callback_url:{$ref:"s29"}},dependentRequired:{reference_video_type:[
"reference_video_url"],preserve_reference_video_audio:["reference_video_url"]},if:{properties:{reference_video_url:{}},required:[
"reference_video_url"],additionalProperties:!0},then:{properties:{prompt:{pattern:"<<<video_1>>>"},reference_image_urls:{
maxItems:4}},additionalProperties:!0}},Wi=new RegExp("<<<video_1>>>","u");function Yo(r,{instancePath:l="",parentData:f,
parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.
reference_video_url===void 0&&(c="reference_video_url")){let a={};e===null?e=[a]:e.push(a),s++}}var _=u===s;if(s=o,e!==null&&
(o?e.length=o:e=null),_){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt!==void 0){let d=r.prompt;if(typeof d==
"string"&&!Wi.test(d)){let k={instancePath:l+"/prompt",keyword:"pattern",params:{pattern:"<<<video_1>>>"},message:'must \
match pattern "<<<video_1>>>"'};e===null?e=[k]:e.push(k),s++}}if(r.reference_image_urls!==void 0){let d=r.reference_image_urls;
if(Array.isArray(d)&&d.length>4){let k={instancePath:l+"/reference_image_urls",keyword:"maxItems",params:{limit:4},message:"\
must NOT have more than 4 items"};e===null?e=[k]:e.push(k),s++}}}var _=c===s;n=_}if(!n){let c={instancePath:l,keyword:"i\
f",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),s++}if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.model===void 0){let c={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"\
must have required property 'model'"};e===null?e=[c]:e.push(c),s++}if(r.prompt===void 0){let c={instancePath:l,keyword:"\
required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(c),s++}
for(let c in r)if(!ne.call(wm.properties,c)){let a={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.model!==void 0){let c=r.model;if(typeof c!=
"string"){let a={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:
e.push(a),s++}if(c!=="kling-o1"){let a={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-o1"},message:"\
must be equal to constant"};e===null?e=[a]:e.push(a),s++}}if(r.prompt!==void 0&&(Hs(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:t})||(e=e===null?Hs.errors:e.concat(Hs.errors),s=e.length)),r.mode!==void 0&&(dr(r.
mode,{instancePath:l+"/mode",parentData:r,parentDataProperty:"mode",rootData:t})||(e=e===null?dr.errors:e.concat(dr.errors),
s=e.length)),r.duration_seconds!==void 0&&(Ws(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:t})||(e=e===null?Ws.errors:e.concat(Ws.errors),s=e.length)),r.aspect_ratio!==void 0&&(De(r.aspect_ratio,
{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?De.errors:e.concat(
De.errors),s=e.length)),r.enable_sound!==void 0&&(Ar(r.enable_sound,{instancePath:l+"/enable_sound",parentData:r,parentDataProperty:"\
enable_sound",rootData:t})||(e=e===null?Ar.errors:e.concat(Ar.errors),s=e.length)),r.reference_image_urls!==void 0&&(Zr(
r.reference_image_urls,{instancePath:l+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:t})||
(e=e===null?Zr.errors:e.concat(Zr.errors),s=e.length)),r.reference_video_url!==void 0&&(g(r.reference_video_url,{instancePath:l+
"/reference_video_url",parentData:r,parentDataProperty:"reference_video_url",rootData:t})||(e=e===null?g.errors:e.concat(
g.errors),s=e.length)),r.reference_video_type!==void 0&&(Ln(r.reference_video_type,{instancePath:l+"/reference_video_typ\
e",parentData:r,parentDataProperty:"reference_video_type",rootData:t})||(e=e===null?Ln.errors:e.concat(Ln.errors),s=e.length)),
r.preserve_reference_video_audio!==void 0&&(Us(r.preserve_reference_video_audio,{instancePath:l+"/preserve_reference_vid\
eo_audio",parentData:r,parentDataProperty:"preserve_reference_video_audio",rootData:t})||(e=e===null?Us.errors:e.concat(
Us.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.reference_video_type!==void 0&&r.reference_video_url===
void 0){let c={instancePath:l,keyword:"dependentRequired",params:{property:"reference_video_type",missingProperty:"refer\
ence_video_url",depsCount:1,deps:"reference_video_url"},message:"must have property reference_video_url when property re\
ference_video_type is present"};e===null?e=[c]:e.push(c),s++}if(r.preserve_reference_video_audio!==void 0&&r.reference_video_url===
void 0){let c={instancePath:l,keyword:"dependentRequired",params:{property:"preserve_reference_video_audio",missingProperty:"\
reference_video_url",depsCount:1,deps:"reference_video_url"},message:"must have property reference_video_url when proper\
ty preserve_reference_video_audio is present"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}return Yo.errors=e,s===0}var vm={type:"integer",enum:[5,10]};function rr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===5||r===10)){let o={instancePath:l,keyword:"enum",params:{
allowedValues:vm.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return rr.errors=
e,s===0}function Zs(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Zs.errors=e,s===0}var Ui=Xo;function Xo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="negative_prompt"||o==="cfg_scale"||o==="duration_seconds"||o===
"aspect_ratio"||o==="enable_sound"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-v2.1-master-text-to-video"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.1-master-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(pe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?pe.errors:e.concat(
pe.errors),s=e.length)),r.negative_prompt!==void 0&&(Ze(r.negative_prompt,{instancePath:l+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:t})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),r.cfg_scale!==
void 0&&(Ye(r.cfg_scale,{instancePath:l+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:t})||(e=e===null?
Ye.errors:e.concat(Ye.errors),s=e.length)),r.duration_seconds!==void 0&&(rr(r.duration_seconds,{instancePath:l+"/duratio\
n_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?rr.errors:e.concat(rr.errors),s=
e.length)),r.aspect_ratio!==void 0&&(De(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:t})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),r.enable_sound!==void 0&&(Zs(r.enable_sound,
{instancePath:l+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:t})||(e=e===null?Zs.errors:e.concat(
Zs.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Xo.errors=e,s===0}var Zi=Qo;function Qo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="negative_prompt"||o==="cfg_scale"||o==="duration_seconds"||o===
"aspect_ratio"||o==="enable_sound"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-v2.5-turbo-text-to-video-pro"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.5-turbo-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(pe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?pe.errors:e.concat(
pe.errors),s=e.length)),r.negative_prompt!==void 0&&(Ze(r.negative_prompt,{instancePath:l+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:t})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),r.cfg_scale!==
void 0&&(Ye(r.cfg_scale,{instancePath:l+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:t})||(e=e===null?
Ye.errors:e.concat(Ye.errors),s=e.length)),r.duration_seconds!==void 0&&(rr(r.duration_seconds,{instancePath:l+"/duratio\
n_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?rr.errors:e.concat(rr.errors),s=
e.length)),r.aspect_ratio!==void 0&&(De(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:t})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),r.enable_sound!==void 0&&(Zs(r.enable_sound,
{instancePath:l+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:t})||(e=e===null?Zs.errors:e.concat(
Zs.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Qo.errors=e,s===0}function Ne(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)>2500){let o={instancePath:l,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 chara\
cters"};e===null?e=[o]:e.push(o),s++}if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ne.errors=e,s===0}var bm={type:"integer",enum:[5,10]};function Or(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===5||r===10)){let o={instancePath:l,keyword:"enum",params:{
allowedValues:bm.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Or.errors=
e,s===0}var Yi=Jo;function Jo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.enable_sound===void 0&&(c="enable_sound")){let a={};e===null?e=[a]:e.push(a),s++}else if(r.
enable_sound!==void 0&&r.enable_sound!==!0){let a={};e===null?e=[a]:e.push(a),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=
o:e=null),_){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let d={instancePath:l,keyword:"req\
uired",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[d]:e.push(d),s++}if(r.mode!==
void 0&&r.mode!=="pro"){let d={instancePath:l+"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal\
 to constant"};e===null?e=[d]:e.push(d),s++}}var _=c===s;n=_}if(!n){let c={instancePath:l,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let c={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[c]:e.push(c),s++}if(r.prompt===void 0){let c={instancePath:l,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(c),s++}for(let c in r)if(!(c==="model"||c===
"prompt"||c==="mode"||c==="duration_seconds"||c==="aspect_ratio"||c==="enable_sound"||c==="callback_url")){let a={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[
a]:e.push(a),s++}if(r.model!==void 0){let c=r.model;if(typeof c!="string"){let a={instancePath:l+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(c!=="kling-v2.6"){let a={instancePath:l+
"/model",keyword:"const",params:{allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),
s++}}r.prompt!==void 0&&(Ne(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=
e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.mode!==void 0&&(dr(r.mode,{instancePath:l+"/mode",parentData:r,parentDataProperty:"\
mode",rootData:t})||(e=e===null?dr.errors:e.concat(dr.errors),s=e.length)),r.duration_seconds!==void 0&&(Or(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?Or.errors:
e.concat(Or.errors),s=e.length)),r.aspect_ratio!==void 0&&(De(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),r.enable_sound!==
void 0&&(P(r.enable_sound,{instancePath:l+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:t})||(e=
e===null?P.errors:e.concat(P.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_\
url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let c={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}return Jo.
errors=e,s===0}var Xi=el;function el(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="duration_seconds"||o==="aspect_ratio"||o==="output_resolution"||
o==="enable_sound"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-v3-omni"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(Ne(r.prompt,{instancePath:l+"/pro\
mpt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.duration_seconds!==
void 0&&(Me(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||
(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.aspect_ratio!==void 0&&(De(r.aspect_ratio,{instancePath:l+"/asp\
ect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),
r.output_resolution!==void 0&&(Xe(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:t})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),r.enable_sound!==void 0&&(P(r.enable_sound,
{instancePath:l+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:t})||(e=e===null?P.errors:e.concat(
P.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return el.errors=e,s===0}var Qi=rl;function rl(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.reference_image_urls===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"reference_i\
mage_urls"},message:"must have required property 'reference_image_urls'"};e===null?e=[o]:e.push(o),s++}if(r.aspect_ratio===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have required pro\
perty 'aspect_ratio'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="reference_image_\
urls"||o==="aspect_ratio"||o==="duration_seconds"||o==="output_resolution"||o==="enable_sound"||o==="callback_url")){let n={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="kling-v3-omni-reference"){let n={
instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-reference"},message:"must be equal to consta\
nt"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(Ne(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:t})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.reference_image_urls!==void 0&&(Zr(r.reference_image_urls,
{instancePath:l+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:t})||(e=e===null?
Zr.errors:e.concat(Zr.errors),s=e.length)),r.aspect_ratio!==void 0&&(De(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),r.duration_seconds!==
void 0&&(Me(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||
(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.output_resolution!==void 0&&(Xe(r.output_resolution,{instancePath:l+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:t})||(e=e===null?Xe.errors:e.concat(Xe.
errors),s=e.length)),r.enable_sound!==void 0&&(P(r.enable_sound,{instancePath:l+"/enable_sound",parentData:r,parentDataProperty:"\
enable_sound",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return rl.errors=e,s===0}var Ji=sl;function sl(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="duration_seconds"||o==="aspect_ratio"||o==="output_resolution"||
o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={
instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!==
"kling-v3-turbo-text-to-video"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-v3-turbo-text\
-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(Ne(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),
r.duration_seconds!==void 0&&(Me(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:t})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.aspect_ratio!==void 0&&(De(r.aspect_ratio,
{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?De.errors:e.concat(
De.errors),s=e.length)),r.output_resolution!==void 0&&(me(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,
parentDataProperty:"output_resolution",rootData:t})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return sl.errors=e,s===0}var eu=ru;function ru(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Gn(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Gn.errors:e.concat(Gn.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Yo(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Yo.errors:
e.concat(Yo.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;Xo(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?Xo.errors:e.concat(Xo.errors),s=e.length);var a=d===s;if(a&&n)n=!1,u=[u,2];else{
a&&(n=!0,u=2);let h=s;Qo(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Qo.errors:e.concat(
Qo.errors),s=e.length);var a=h===s;if(a&&n)n=!1,u=[u,3];else{a&&(n=!0,u=3);let q=s;Jo(r,{instancePath:l,parentData:f,parentDataProperty:p,
rootData:t})||(e=e===null?Jo.errors:e.concat(Jo.errors),s=e.length);var a=q===s;if(a&&n)n=!1,u=[u,4];else{a&&(n=!0,u=4);
let L=s;el(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?el.errors:e.concat(el.errors),s=
e.length);var a=L===s;if(a&&n)n=!1,u=[u,5];else{a&&(n=!0,u=5);let D=s;rl(r,{instancePath:l,parentData:f,parentDataProperty:p,
rootData:t})||(e=e===null?rl.errors:e.concat(rl.errors),s=e.length);var a=D===s;if(a&&n)n=!1,u=[u,6];else{a&&(n=!0,u=6);
let I=s;sl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?sl.errors:e.concat(sl.errors),s=
e.length);var a=I===s;a&&n?(n=!1,u=[u,7]):a&&(n=!0,u=7)}}}}}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,
keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}
return ru.errors=e,s===0}var su=ou;function ou(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Wr(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Wr.errors:e.concat(Wr.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Ur(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ur.errors:
e.concat(Ur.errors),s=e.length);var a=c===s;if(a&&n?(n=!1,u=[u,1]):a&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let d={instancePath:l,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[d]:e.push(d),s++}if(r.
model!==void 0){let d=r.model;if(typeof d!="string"){let k={instancePath:l+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[k]:e.push(k),s++}if(d!=="kling-3.0"){let k={instancePath:l+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[k]:e.push(k),s++}}}else{let d={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}return ou.errors=e,s===0}var lu=nu;function nu(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-3.0"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:l,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Wr(r,{instancePath:l,parentData:f,parentDataProperty:p,
rootData:t})||(e=e===null?Wr.errors:e.concat(Wr.errors),s=e.length),nu.errors=e,s===0}var tu=iu;function iu(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-3.0"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:l,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ur(r,{instancePath:l,parentData:f,parentDataProperty:p,
rootData:t})||(e=e===null?Ur.errors:e.concat(Ur.errors),s=e.length),iu.errors=e,s===0}var uu=ol,km={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-o1"},prompt:{$ref:"s15\
7"},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{$ref:"s18"},mode:{$ref:"s158"},duration_seconds:{$ref:"s159"},
aspect_ratio:{$ref:"s150"},enable_sound:{$ref:"s145"},reference_image_urls:{$ref:"s160"},reference_video_url:{$ref:"s18"},
reference_video_type:{type:"string",const:"feature"},preserve_reference_video_audio:{$ref:"s162"},callback_url:{$ref:"s2\
9"}},dependentRequired:{reference_video_type:["reference_video_url"],preserve_reference_video_audio:["reference_video_ur\
l"]},allOf:[{if:{properties:{reference_video_url:{}},required:["reference_video_url"],additionalProperties:!0},then:{properties:{
prompt:{pattern:"<<<video_1>>>"},reference_video_type:{},reference_image_urls:{maxItems:4}},required:["reference_video_t\
ype"],additionalProperties:!0}},{if:{properties:{last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},
then:{properties:{reference_image_urls:{not:{}},reference_video_url:{not:{}}},additionalProperties:!0}}]};function ol(r,{
instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let h;if(r.reference_video_url===void 0&&(h="reference_video_url")){let $={};e===null?e=[$]:e.push(
$),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
reference_video_type===void 0){let q={instancePath:l,keyword:"required",params:{missingProperty:"reference_video_type"},
message:"must have required property 'reference_video_type'"};e===null?e=[q]:e.push(q),s++}if(r.prompt!==void 0){let q=r.
prompt;if(typeof q=="string"&&!Wi.test(q)){let x={instancePath:l+"/prompt",keyword:"pattern",params:{pattern:"<<<video_1\
>>>"},message:'must match pattern "<<<video_1>>>"'};e===null?e=[x]:e.push(x),s++}}if(r.reference_image_urls!==void 0){let q=r.
reference_image_urls;if(Array.isArray(q)&&q.length>4){let x={instancePath:l+"/reference_image_urls",keyword:"maxItems",params:{
limit:4},message:"must NOT have more than 4 items"};e===null?e=[x]:e.push(x),s++}}}var _=h===s;n=_}if(!n){let h={instancePath:l,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[h]:e.push(h),s++}let c=s,a=!0,
d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.last_frame_image_url===void 0&&(h="last_frame_image_url")){let $={};
e===null?e=[$]:e.push($),s++}}var k=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),k){let h=s;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.reference_image_urls!==void 0){let q={instancePath:l+"/reference_image_urls",keyword:"not",params:{},message:"\
must NOT be valid"};e===null?e=[q]:e.push(q),s++}if(r.reference_video_url!==void 0){let q={instancePath:l+"/reference_vi\
deo_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[q]:e.push(q),s++}}var k=h===s;a=k}if(!a){let h={
instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[h]:e.push(h),
s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let h={instancePath:l,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[h]:e.push(h),s++}if(r.prompt===void 0){let h={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[h]:e.push(
h),s++}if(r.first_frame_image_url===void 0){let h={instancePath:l,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[h]:e.push(h),s++}for(let h in r)
if(!ne.call(km.properties,h)){let $={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:h},message:"\
must NOT have additional properties"};e===null?e=[$]:e.push($),s++}if(r.model!==void 0){let h=r.model;if(typeof h!="stri\
ng"){let $={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[$]:e.push(
$),s++}if(h!=="kling-o1"){let $={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-o1"},message:"must \
be equal to constant"};e===null?e=[$]:e.push($),s++}}if(r.prompt!==void 0&&(Hs(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:t})||(e=e===null?Hs.errors:e.concat(Hs.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:t})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.last_frame_image_url!==void 0&&(g(r.last_frame_image_url,
{instancePath:l+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:t})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)),r.mode!==void 0&&(dr(r.mode,{instancePath:l+"/mode",parentData:r,parentDataProperty:"\
mode",rootData:t})||(e=e===null?dr.errors:e.concat(dr.errors),s=e.length)),r.duration_seconds!==void 0&&(Ws(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?Ws.errors:
e.concat(Ws.errors),s=e.length)),r.aspect_ratio!==void 0&&(De(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),r.enable_sound!==
void 0&&(Ar(r.enable_sound,{instancePath:l+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:t})||
(e=e===null?Ar.errors:e.concat(Ar.errors),s=e.length)),r.reference_image_urls!==void 0&&(Zr(r.reference_image_urls,{instancePath:l+
"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:t})||(e=e===null?Zr.errors:e.concat(
Zr.errors),s=e.length)),r.reference_video_url!==void 0&&(g(r.reference_video_url,{instancePath:l+"/reference_video_url",
parentData:r,parentDataProperty:"reference_video_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.reference_video_type!==void 0){let h=r.reference_video_type;if(typeof h!="string"){let $={instancePath:l+"/reference_v\
ideo_type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[$]:e.push($),s++}if(h!=="feature"){
let $={instancePath:l+"/reference_video_type",keyword:"const",params:{allowedValue:"feature"},message:"must be equal to \
constant"};e===null?e=[$]:e.push($),s++}}if(r.preserve_reference_video_audio!==void 0&&(Us(r.preserve_reference_video_audio,
{instancePath:l+"/preserve_reference_video_audio",parentData:r,parentDataProperty:"preserve_reference_video_audio",rootData:t})||
(e=e===null?Us.errors:e.concat(Us.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),
r.reference_video_type!==void 0&&r.reference_video_url===void 0){let h={instancePath:l,keyword:"dependentRequired",params:{
property:"reference_video_type",missingProperty:"reference_video_url",depsCount:1,deps:"reference_video_url"},message:"m\
ust have property reference_video_url when property reference_video_type is present"};e===null?e=[h]:e.push(h),s++}if(r.
preserve_reference_video_audio!==void 0&&r.reference_video_url===void 0){let h={instancePath:l,keyword:"dependentRequire\
d",params:{property:"preserve_reference_video_audio",missingProperty:"reference_video_url",depsCount:1,deps:"reference_v\
ideo_url"},message:"must have property reference_video_url when property preserve_reference_video_audio is present"};e===
null?e=[h]:e.push(h),s++}}else{let h={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[h]:e.push(h),s++}return ol.errors=e,s===0}function Er(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Er.
errors=e,s===0}var au=ll,Dm={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{
model:{type:"string",const:"kling-v2.1-master-image-to-video"},prompt:{$ref:"s146"},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{
$ref:"s18"},negative_prompt:{$ref:"s147"},cfg_scale:{$ref:"s148"},duration_seconds:{$ref:"s164"},aspect_ratio:{$ref:"s18\
6"},callback_url:{$ref:"s29"}}};function ll(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!ne.call(Dm.properties,o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="kling-v2.1-master-image-to-video"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"k\
ling-v2.1-master-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(pe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?pe.errors:e.concat(
pe.errors),s=e.length)),r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image\
_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:t})||(e=e===null?T.errors:e.concat(T.errors),s=e.
length)),r.last_frame_image_url!==void 0&&(g(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",parentData:r,
parentDataProperty:"last_frame_image_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.negative_prompt!==
void 0&&(Ze(r.negative_prompt,{instancePath:l+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:t})||
(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),r.cfg_scale!==void 0&&(Ye(r.cfg_scale,{instancePath:l+"/cfg_scale",
parentData:r,parentDataProperty:"cfg_scale",rootData:t})||(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)),r.duration_seconds!==
void 0&&(rr(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||
(e=e===null?rr.errors:e.concat(rr.errors),s=e.length)),r.aspect_ratio!==void 0&&(Er(r.aspect_ratio,{instancePath:l+"/asp\
ect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?Er.errors:e.concat(Er.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ll.errors=e,s===0}var pu=nl,qm={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.1-pro"},prompt:{$ref:"\
s146"},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{$ref:"s132"},negative_prompt:{$ref:"s147"},cfg_scale:{$ref:"\
s148"},duration_seconds:{$ref:"s164"},aspect_ratio:{$ref:"s186"},callback_url:{$ref:"s29"}}};function nl(r,{instancePath:l="",
parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===void 0){
let o={instancePath:l,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(qm.properties,o)){let n={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="kling-v2.1-pro"){let n={instancePath:l+
"/model",keyword:"const",params:{allowedValue:"kling-v2.1-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),s++}}r.prompt!==void 0&&(pe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||
(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:t})||(e=e===null?T.errors:e.concat(
T.errors),s=e.length)),r.last_frame_image_url!==void 0&&(mr(r.last_frame_image_url,{instancePath:l+"/last_frame_image_ur\
l",parentData:r,parentDataProperty:"last_frame_image_url",rootData:t})||(e=e===null?mr.errors:e.concat(mr.errors),s=e.length)),
r.negative_prompt!==void 0&&(Ze(r.negative_prompt,{instancePath:l+"/negative_prompt",parentData:r,parentDataProperty:"ne\
gative_prompt",rootData:t})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),r.cfg_scale!==void 0&&(Ye(r.cfg_scale,
{instancePath:l+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:t})||(e=e===null?Ye.errors:e.concat(Ye.
errors),s=e.length)),r.duration_seconds!==void 0&&(rr(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?rr.errors:e.concat(rr.errors),s=e.length)),r.aspect_ratio!==
void 0&&(Er(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||
(e=e===null?Er.errors:e.concat(Er.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return nl.
errors=e,s===0}var fu=tl,Pm={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{
model:{type:"string",const:"kling-v2.1-standard"},prompt:{$ref:"s146"},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{
$ref:"s18"},negative_prompt:{$ref:"s147"},cfg_scale:{$ref:"s148"},duration_seconds:{$ref:"s164"},aspect_ratio:{$ref:"s18\
6"},callback_url:{$ref:"s29"}}};function tl(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!ne.call(Pm.properties,o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="kling-v2.1-standard"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-v2.1-sta\
ndard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(pe(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),
r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:t})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.last_frame_image_url!==void 0&&
(g(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.negative_prompt!==void 0&&(Ze(r.negative_prompt,{instancePath:l+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:t})||(e=e===null?Ze.errors:e.concat(Ze.errors),
s=e.length)),r.cfg_scale!==void 0&&(Ye(r.cfg_scale,{instancePath:l+"/cfg_scale",parentData:r,parentDataProperty:"cfg_sca\
le",rootData:t})||(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)),r.duration_seconds!==void 0&&(rr(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?rr.errors:
e.concat(rr.errors),s=e.length)),r.aspect_ratio!==void 0&&(Er(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?Er.errors:e.concat(Er.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return tl.errors=e,s===0}var cu=il,$m={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.5-turbo-image-to-vi\
deo-pro"},prompt:{$ref:"s146"},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{$ref:"s132"},negative_prompt:{$ref:"\
s147"},cfg_scale:{$ref:"s148"},duration_seconds:{$ref:"s164"},aspect_ratio:{$ref:"s186"},callback_url:{$ref:"s29"}}};function il(r,{
instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call($m.properties,o)){let n={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="kling-v2.5-turbo-image-to-vi\
deo-pro"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-v2.5-turbo-image-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(pe(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:t})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:t})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.last_frame_image_url!==void 0&&(mr(r.last_frame_image_url,
{instancePath:l+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:t})||(e=e===null?
mr.errors:e.concat(mr.errors),s=e.length)),r.negative_prompt!==void 0&&(Ze(r.negative_prompt,{instancePath:l+"/negative_\
prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:t})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),
r.cfg_scale!==void 0&&(Ye(r.cfg_scale,{instancePath:l+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:t})||
(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)),r.duration_seconds!==void 0&&(rr(r.duration_seconds,{instancePath:l+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?rr.errors:e.concat(rr.errors),
s=e.length)),r.aspect_ratio!==void 0&&(Er(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:t})||(e=e===null?Er.errors:e.concat(Er.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return il.errors=e,s===0}var mu=ul,jm={type:"object",additionalProperties:!1,required:["model","prom\
pt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.6"},prompt:{$ref:"s168"},first_frame_image_url:{
$ref:"s93"},last_frame_image_url:{$ref:"s18"},mode:{$ref:"s158"},duration_seconds:{$ref:"s169"},aspect_ratio:{$ref:"s150"},
enable_sound:{$ref:"s28"},callback_url:{$ref:"s29"}},allOf:[{if:{properties:{enable_sound:{const:!0}},required:["enable_\
sound"],additionalProperties:!0},then:{properties:{mode:{const:"pro"}},required:["mode"],additionalProperties:!0}},{if:{
properties:{last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},then:{properties:{mode:{
const:"pro"},duration_seconds:{const:5}},required:["mode"],additionalProperties:!0}}]};function ul(r,{instancePath:l="",
parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(
r)){let h;if(r.enable_sound===void 0&&(h="enable_sound")){let $={};e===null?e=[$]:e.push($),s++}else if(r.enable_sound!==
void 0&&r.enable_sound!==!0){let $={};e===null?e=[$]:e.push($),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){
let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let q={instancePath:l,keyword:"required",params:{
missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[q]:e.push(q),s++}if(r.mode!==void 0&&r.
mode!=="pro"){let q={instancePath:l+"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal to consta\
nt"};e===null?e=[q]:e.push(q),s++}}var _=h===s;n=_}if(!n){let h={instancePath:l,keyword:"if",params:{failingKeyword:"the\
n"},message:'must match "then" schema'};e===null?e=[h]:e.push(h),s++}let c=s,a=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(
r)){let h;if(r.last_frame_image_url===void 0&&(h="last_frame_image_url")){let $={};e===null?e=[$]:e.push($),s++}}var k=d===
s;if(s=c,e!==null&&(c?e.length=c:e=null),k){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let q={
instancePath:l,keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?
e=[q]:e.push(q),s++}if(r.mode!==void 0&&r.mode!=="pro"){let q={instancePath:l+"/mode",keyword:"const",params:{allowedValue:"\
pro"},message:"must be equal to constant"};e===null?e=[q]:e.push(q),s++}if(r.duration_seconds!==void 0&&r.duration_seconds!==
5){let q={instancePath:l+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"must be equal to constant"};
e===null?e=[q]:e.push(q),s++}}var k=h===s;a=k}if(!a){let h={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};e===null?e=[h]:e.push(h),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let h={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[h]:e.push(h),s++}if(r.prompt===void 0){let h={instancePath:l,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[h]:e.push(h),s++}if(r.first_frame_image_url===void 0){
let h={instancePath:l,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[h]:e.push(h),s++}for(let h in r)if(!ne.call(jm.properties,h)){let $={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?e=[
$]:e.push($),s++}if(r.model!==void 0){let h=r.model;if(typeof h!="string"){let $={instancePath:l+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[$]:e.push($),s++}if(h!=="kling-v2.6"){let $={instancePath:l+
"/model",keyword:"const",params:{allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===null?e=[$]:e.push($),
s++}}r.prompt!==void 0&&(Ne(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=
e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:t})||(e=e===null?T.errors:e.concat(
T.errors),s=e.length)),r.last_frame_image_url!==void 0&&(g(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",
parentData:r,parentDataProperty:"last_frame_image_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.mode!==void 0&&(dr(r.mode,{instancePath:l+"/mode",parentData:r,parentDataProperty:"mode",rootData:t})||(e=e===null?dr.
errors:e.concat(dr.errors),s=e.length)),r.duration_seconds!==void 0&&(Or(r.duration_seconds,{instancePath:l+"/duration_s\
econds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?Or.errors:e.concat(Or.errors),s=e.length)),
r.aspect_ratio!==void 0&&(De(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_rati\
o",rootData:t})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),r.enable_sound!==void 0&&(P(r.enable_sound,{instancePath:l+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.
length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"cal\
lback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let h={instancePath:l,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}return ul.errors=e,s===0}var du=al,xm={type:"\
object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"\
kling-v3-omni"},prompt:{$ref:"s168"},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{$ref:"s18"},duration_seconds:{
$ref:"s149"},aspect_ratio:{$ref:"s150"},output_resolution:{$ref:"s151"},enable_sound:{$ref:"s28"},callback_url:{$ref:"s2\
9"}},if:{properties:{last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},then:{properties:{
duration_seconds:{const:5}},additionalProperties:!0}};function al(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.last_frame_image_url===
void 0&&(c="last_frame_image_url")){let a={};e===null?e=[a]:e.push(a),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=
null),_){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&r.duration_seconds!==5){let d={
instancePath:l+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"must be equal to constant"};e===null?
e=[d]:e.push(d),s++}var _=c===s;n=_}if(!n){let c={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'mu\
st match "then" schema'};e===null?e=[c]:e.push(c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let c={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[c]:e.push(c),s++}if(r.prompt===void 0){let c={instancePath:l,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(c),s++}if(r.first_frame_image_url===void 0){
let c={instancePath:l,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[c]:e.push(c),s++}for(let c in r)if(!ne.call(xm.properties,c)){let a={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[
a]:e.push(a),s++}if(r.model!==void 0){let c=r.model;if(typeof c!="string"){let a={instancePath:l+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(c!=="kling-v3-omni"){let a={instancePath:l+
"/model",keyword:"const",params:{allowedValue:"kling-v3-omni"},message:"must be equal to constant"};e===null?e=[a]:e.push(
a),s++}}r.prompt!==void 0&&(Ne(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||
(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:t})||(e=e===null?T.errors:e.concat(
T.errors),s=e.length)),r.last_frame_image_url!==void 0&&(g(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",
parentData:r,parentDataProperty:"last_frame_image_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.duration_seconds!==void 0&&(Me(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:t})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.aspect_ratio!==void 0&&(De(r.aspect_ratio,
{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?De.errors:e.concat(
De.errors),s=e.length)),r.output_resolution!==void 0&&(Xe(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,
parentDataProperty:"output_resolution",rootData:t})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),r.enable_sound!==
void 0&&(P(r.enable_sound,{instancePath:l+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:t})||(e=
e===null?P.errors:e.concat(P.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_\
url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let c={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}return al.
errors=e,s===0}var _u=pl;function pl(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="model"||o==="prompt"||o==="first_frame_image_url"||o==="duration_seconds"||o==="output_resolution"||o==="callb\
ack_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have add\
itional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="kling-v3-t\
urbo-image-to-video"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-v3-turbo-image-to-video"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(Ne(r.prompt,{instancePath:l+"/pro\
mpt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:t})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.duration_seconds!==void 0&&(Me(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?Me.errors:
e.concat(Me.errors),s=e.length)),r.output_resolution!==void 0&&(me(r.output_resolution,{instancePath:l+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:t})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return pl.errors=e,s===0}var gu=yu;function yu(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ol(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?ol.errors:e.concat(ol.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;ll(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?ll.errors:
e.concat(ll.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;nl(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?nl.errors:e.concat(nl.errors),s=e.length);var a=d===s;if(a&&n)n=!1,u=[u,2];else{
a&&(n=!0,u=2);let h=s;tl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?tl.errors:e.concat(
tl.errors),s=e.length);var a=h===s;if(a&&n)n=!1,u=[u,3];else{a&&(n=!0,u=3);let q=s;il(r,{instancePath:l,parentData:f,parentDataProperty:p,
rootData:t})||(e=e===null?il.errors:e.concat(il.errors),s=e.length);var a=q===s;if(a&&n)n=!1,u=[u,4];else{a&&(n=!0,u=4);
let L=s;ul(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?ul.errors:e.concat(ul.errors),s=
e.length);var a=L===s;if(a&&n)n=!1,u=[u,5];else{a&&(n=!0,u=5);let D=s;al(r,{instancePath:l,parentData:f,parentDataProperty:p,
rootData:t})||(e=e===null?al.errors:e.concat(al.errors),s=e.length);var a=D===s;if(a&&n)n=!1,u=[u,6];else{a&&(n=!0,u=6);
let I=s;pl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?pl.errors:e.concat(pl.errors),s=
e.length);var a=I===s;a&&n?(n=!1,u=[u,7]):a&&(n=!0,u=7)}}}}}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,
keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}
return yu.errors=e,s===0}function Ys(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Ys.errors=e,s===0}function Yr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>4){let n={instancePath:l,keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===
null?e=[n]:e.push(n),s++}if(r.length<1){let n={instancePath:l,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)g(r[n],{instancePath:l+"/"+n,parentData:r,
parentDataProperty:n,rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)}else{let o={instancePath:l,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Yr.errors=e,s===0}var Am={type:"string",enum:["auto","16:9","9:16","1:1"]};function Xs(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="auto"||r==="16:9"||r==="9:16"||r==="1:1")){let o={instancePath:l,
keyword:"enum",params:{allowedValues:Am.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),s++}return Xs.errors=e,s===0}var hu=fl,Nt={type:"object",additionalProperties:!1,required:["model","prompt","aspect_r\
atio"],properties:{model:{type:"string",const:"kling-v3-omni-edit"},prompt:{$ref:"s168"},source_video_url:{$ref:"s18"},source_task_id:{
$ref:"s203"},reference_image_urls:{$ref:"s204"},aspect_ratio:{$ref:"s205"},duration_seconds:{$ref:"s149"},output_resolution:{
$ref:"s151"},enable_sound:{$ref:"s28"},callback_url:{$ref:"s29"}},allOf:[{if:{properties:{source_video_url:{}},required:[
"source_video_url"],additionalProperties:!0},then:{properties:{source_task_id:{not:{}}},additionalProperties:!0}},{if:{not:{
properties:{source_video_url:{}},required:["source_video_url"],additionalProperties:!0}},then:{properties:{source_task_id:{}},
required:["source_task_id"],additionalProperties:!0}},{if:{properties:{reference_image_urls:{}},required:["reference_ima\
ge_urls"],additionalProperties:!0},then:{properties:{aspect_ratio:{enum:["16:9","9:16","1:1"]}},additionalProperties:!0}},
{if:{not:{properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0}},then:{properties:{
aspect_ratio:{const:"auto"},duration_seconds:{const:5}},additionalProperties:!0}}]};function fl(r,{instancePath:l="",parentData:f,
parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let j;if(r.
source_video_url===void 0&&(j="source_video_url")){let N={};e===null?e=[N]:e.push(N),s++}}var _=u===s;if(s=o,e!==null&&(o?
e.length=o:e=null),_){let j=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==void 0){let ie={instancePath:l+
"/source_task_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[ie]:e.push(ie),s++}var _=j===s;n=_}if(!n){
let j={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[j]:e.push(
j),s++}let c=s,a=!0,d=s,k=s,h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let j;if(r.source_video_url===void 0&&(j="s\
ource_video_url")){let N={};e===null?e=[N]:e.push(N),s++}}var $=h===s;if($){let j={};e===null?e=[j]:e.push(j),s++}else s=
k,e!==null&&(k?e.length=k:e=null);var q=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),q){let j=s;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.source_task_id===void 0){let ie={instancePath:l,keyword:"required",params:{missingProperty:"source_\
task_id"},message:"must have required property 'source_task_id'"};e===null?e=[ie]:e.push(ie),s++}var q=j===s;a=q}if(!a){
let j={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[j]:e.push(
j),s++}let x=s,L=!0,v=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let j;if(r.reference_image_urls===void 0&&(j="refer\
ence_image_urls")){let N={};e===null?e=[N]:e.push(N),s++}}var D=v===s;if(s=x,e!==null&&(x?e.length=x:e=null),D){let j=s;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.aspect_ratio!==void 0){let ie=r.aspect_ratio;if(!(ie==="16:9"||ie==="9:16"||
ie==="1:1")){let He={instancePath:l+"/aspect_ratio",keyword:"enum",params:{allowedValues:Nt.allOf[2].then.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[He]:e.push(He),s++}}var D=j===s;L=D}if(!L){let j={
instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[j]:e.push(j),
s++}let b=s,I=!0,E=s,z=s,ce=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let j;if(r.reference_image_urls===void 0&&(j=
"reference_image_urls")){let N={};e===null?e=[N]:e.push(N),s++}}var ar=ce===s;if(ar){let j={};e===null?e=[j]:e.push(j),s++}else
s=z,e!==null&&(z?e.length=z:e=null);var qr=E===s;if(s=b,e!==null&&(b?e.length=b:e=null),qr){let j=s;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.aspect_ratio!==void 0&&r.aspect_ratio!=="auto"){let ie={instancePath:l+"/aspect_ratio",keyword:"\
const",params:{allowedValue:"auto"},message:"must be equal to constant"};e===null?e=[ie]:e.push(ie),s++}if(r.duration_seconds!==
void 0&&r.duration_seconds!==5){let ie={instancePath:l+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"\
must be equal to constant"};e===null?e=[ie]:e.push(ie),s++}}var qr=j===s;I=qr}if(!I){let j={instancePath:l,keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[j]:e.push(j),s++}if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.model===void 0){let j={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"\
must have required property 'model'"};e===null?e=[j]:e.push(j),s++}if(r.prompt===void 0){let j={instancePath:l,keyword:"\
required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[j]:e.push(j),s++}
if(r.aspect_ratio===void 0){let j={instancePath:l,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"mu\
st have required property 'aspect_ratio'"};e===null?e=[j]:e.push(j),s++}for(let j in r)if(!ne.call(Nt.properties,j)){let N={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"};
e===null?e=[N]:e.push(N),s++}if(r.model!==void 0){let j=r.model;if(typeof j!="string"){let N={instancePath:l+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}if(j!=="kling-v3-omni-edit"){let N={
instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-edit"},message:"must be equal to constant"};
e===null?e=[N]:e.push(N),s++}}r.prompt!==void 0&&(Ne(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:t})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.source_video_url!==void 0&&(g(r.source_video_url,
{instancePath:l+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:t})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),r.source_task_id!==void 0&&(Ys(r.source_task_id,{instancePath:l+"/source_task_id",parentData:r,
parentDataProperty:"source_task_id",rootData:t})||(e=e===null?Ys.errors:e.concat(Ys.errors),s=e.length)),r.reference_image_urls!==
void 0&&(Yr(r.reference_image_urls,{instancePath:l+"/reference_image_urls",parentData:r,parentDataProperty:"reference_im\
age_urls",rootData:t})||(e=e===null?Yr.errors:e.concat(Yr.errors),s=e.length)),r.aspect_ratio!==void 0&&(Xs(r.aspect_ratio,
{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?Xs.errors:e.concat(
Xs.errors),s=e.length)),r.duration_seconds!==void 0&&(Me(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.output_resolution!==
void 0&&(Xe(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:t})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),r.enable_sound!==void 0&&(P(r.enable_sound,{instancePath:l+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.
length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"cal\
lback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let j={instancePath:l,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[j]:e.push(j),s++}return fl.errors=e,s===0}var wu=cl,Vt={type:"\
object",additionalProperties:!1,required:["model","prompt","aspect_ratio"],properties:{model:{type:"string",const:"kling\
-v3-omni-reference"},prompt:{$ref:"s168"},source_video_url:{$ref:"s18"},source_task_id:{$ref:"s203"},reference_image_urls:{
$ref:"s204"},aspect_ratio:{$ref:"s205"},duration_seconds:{$ref:"s149"},output_resolution:{$ref:"s151"},enable_sound:{$ref:"\
s145"},callback_url:{$ref:"s29"}},allOf:[{if:{properties:{source_video_url:{}},required:["source_video_url"],additionalProperties:!0},
then:{properties:{source_task_id:{not:{}}},additionalProperties:!0}},{if:{not:{properties:{source_video_url:{}},required:[
"source_video_url"],additionalProperties:!0}},then:{properties:{source_task_id:{}},required:["source_task_id"],additionalProperties:!0}},
{if:{properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0},then:{properties:{aspect_ratio:{
enum:["16:9","9:16","1:1"]}},additionalProperties:!0}},{if:{not:{properties:{reference_image_urls:{}},required:["referen\
ce_image_urls"],additionalProperties:!0}},then:{properties:{aspect_ratio:{const:"auto"},duration_seconds:{const:5}},additionalProperties:!0}}]};
function cl(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let j;if(r.source_video_url===void 0&&(j="source_video_url")){let N={};e===null?e=[N]:e.push(
N),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let j=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==
void 0){let ie={instancePath:l+"/source_task_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[ie]:e.
push(ie),s++}var _=j===s;n=_}if(!n){let j={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must matc\
h "then" schema'};e===null?e=[j]:e.push(j),s++}let c=s,a=!0,d=s,k=s,h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let j;
if(r.source_video_url===void 0&&(j="source_video_url")){let N={};e===null?e=[N]:e.push(N),s++}}var $=h===s;if($){let j={};
e===null?e=[j]:e.push(j),s++}else s=k,e!==null&&(k?e.length=k:e=null);var q=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),
q){let j=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id===void 0){let ie={instancePath:l,keyword:"requi\
red",params:{missingProperty:"source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[ie]:e.
push(ie),s++}var q=j===s;a=q}if(!a){let j={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must matc\
h "then" schema'};e===null?e=[j]:e.push(j),s++}let x=s,L=!0,v=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let j;if(r.
reference_image_urls===void 0&&(j="reference_image_urls")){let N={};e===null?e=[N]:e.push(N),s++}}var D=v===s;if(s=x,e!==
null&&(x?e.length=x:e=null),D){let j=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.aspect_ratio!==void 0){let ie=r.aspect_ratio;
if(!(ie==="16:9"||ie==="9:16"||ie==="1:1")){let He={instancePath:l+"/aspect_ratio",keyword:"enum",params:{allowedValues:Vt.
allOf[2].then.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[He]:e.push(
He),s++}}var D=j===s;L=D}if(!L){let j={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "t\
hen" schema'};e===null?e=[j]:e.push(j),s++}let b=s,I=!0,E=s,z=s,ce=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let j;
if(r.reference_image_urls===void 0&&(j="reference_image_urls")){let N={};e===null?e=[N]:e.push(N),s++}}var ar=ce===s;if(ar){
let j={};e===null?e=[j]:e.push(j),s++}else s=z,e!==null&&(z?e.length=z:e=null);var qr=E===s;if(s=b,e!==null&&(b?e.length=
b:e=null),qr){let j=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.aspect_ratio!==void 0&&r.aspect_ratio!=="auto"){
let ie={instancePath:l+"/aspect_ratio",keyword:"const",params:{allowedValue:"auto"},message:"must be equal to constant"};
e===null?e=[ie]:e.push(ie),s++}if(r.duration_seconds!==void 0&&r.duration_seconds!==5){let ie={instancePath:l+"/duration\
_seconds",keyword:"const",params:{allowedValue:5},message:"must be equal to constant"};e===null?e=[ie]:e.push(ie),s++}}var qr=j===
s;I=qr}if(!I){let j={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===
null?e=[j]:e.push(j),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let j={instancePath:l,keyword:"\
required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[j]:e.push(j),s++}if(r.
prompt===void 0){let j={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[j]:e.push(j),s++}if(r.aspect_ratio===void 0){let j={instancePath:l,keyword:"required",params:{
missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[j]:e.push(j),s++}for(let j in r)
if(!ne.call(Vt.properties,j)){let N={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:j},message:"\
must NOT have additional properties"};e===null?e=[N]:e.push(N),s++}if(r.model!==void 0){let j=r.model;if(typeof j!="stri\
ng"){let N={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(
N),s++}if(j!=="kling-v3-omni-reference"){let N={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-v3-o\
mni-reference"},message:"must be equal to constant"};e===null?e=[N]:e.push(N),s++}}r.prompt!==void 0&&(Ne(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),
r.source_video_url!==void 0&&(g(r.source_video_url,{instancePath:l+"/source_video_url",parentData:r,parentDataProperty:"\
source_video_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.source_task_id!==void 0&&(Ys(r.source_task_id,
{instancePath:l+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:t})||(e=e===null?Ys.errors:e.
concat(Ys.errors),s=e.length)),r.reference_image_urls!==void 0&&(Yr(r.reference_image_urls,{instancePath:l+"/reference_i\
mage_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:t})||(e=e===null?Yr.errors:e.concat(Yr.errors),
s=e.length)),r.aspect_ratio!==void 0&&(Xs(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:t})||(e=e===null?Xs.errors:e.concat(Xs.errors),s=e.length)),r.duration_seconds!==void 0&&(Me(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?Me.errors:
e.concat(Me.errors),s=e.length)),r.output_resolution!==void 0&&(Xe(r.output_resolution,{instancePath:l+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:t})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),
r.enable_sound!==void 0&&(Ar(r.enable_sound,{instancePath:l+"/enable_sound",parentData:r,parentDataProperty:"enable_soun\
d",rootData:t})||(e=e===null?Ar.errors:e.concat(Ar.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let j={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[j]:e.push(
j),s++}return cl.errors=e,s===0}var vu=bu;function bu(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
fl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?fl.errors:e.concat(fl.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;cl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?cl.errors:
e.concat(cl.errors),s=e.length);var a=c===s;if(a&&n?(n=!1,u=[u,1]):a&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return bu.errors=e,s===0}var ku=Du;function Du(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"source_task_id"||o==="prompt"||o==="mode"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.source_task_id!==void 0&&
(w(r.source_task_id,{instancePath:l+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:t})||(e=
e===null?w.errors:e.concat(w.errors),s=e.length)),r.prompt!==void 0&&(w(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.mode!==void 0&&(dr(r.mode,
{instancePath:l+"/mode",parentData:r,parentDataProperty:"mode",rootData:t})||(e=e===null?dr.errors:e.concat(dr.errors),s=
e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"c\
allback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Du.errors=e,s===0}var Om={type:"string",enum:["720p","1080p"]};function In(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p")){let o={instancePath:l,keyword:"enum",params:{allowedValues:Om.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return In.errors=e,s===0}var Em={type:"string",enum:["video","image"]};function Cr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="video"||r==="image")){let o={instancePath:l,keyword:"enum",params:{allowedValues:Em.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Cr.errors=e,s===0}var qu=ml;function ml(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.reference_video_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
reference_video_url"},message:"must have required property 'reference_video_url'"};e===null?e=[o]:e.push(o),s++}if(r.output_resolution===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"output_resolution"},message:"must have require\
d property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="source_image_url"||o===
"reference_video_url"||o==="prompt"||o==="output_resolution"||o==="character_orientation"||o==="background_source"||o===
"callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={
instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!==
"kling-3.0"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"must be equal to \
constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(g(r.source_image_url,{instancePath:l+"/source_ima\
ge_url",parentData:r,parentDataProperty:"source_image_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.reference_video_url!==void 0&&(g(r.reference_video_url,{instancePath:l+"/reference_video_url",parentData:r,parentDataProperty:"\
reference_video_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.prompt!==void 0&&(w(r.prompt,{
instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),
s=e.length)),r.output_resolution!==void 0&&(In(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:t})||(e=e===null?In.errors:e.concat(In.errors),s=e.length)),r.character_orientation!==void 0&&
(Cr(r.character_orientation,{instancePath:l+"/character_orientation",parentData:r,parentDataProperty:"character_orientat\
ion",rootData:t})||(e=e===null?Cr.errors:e.concat(Cr.errors),s=e.length)),r.background_source!==void 0&&(Cr(r.background_source,
{instancePath:l+"/background_source",parentData:r,parentDataProperty:"background_source",rootData:t})||(e=e===null?Cr.errors:
e.concat(Cr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ml.errors=e,s===0}var Pu=dl;function dl(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.reference_video_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
reference_video_url"},message:"must have required property 'reference_video_url'"};e===null?e=[o]:e.push(o),s++}if(r.output_resolution===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"output_resolution"},message:"must have require\
d property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}if(r.character_orientation===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"character_orientation"},message:"must have required property 'character_orie\
ntation'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="source_image_url"||o==="reference_video_ur\
l"||o==="prompt"||o==="output_resolution"||o==="character_orientation"||o==="callback_url")){let n={instancePath:l,keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="kling-v2.6"){let n={instancePath:l+"/model",keyword:"\
const",params:{allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==
void 0&&(g(r.source_image_url,{instancePath:l+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:t})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.reference_video_url!==void 0&&(g(r.reference_video_url,{instancePath:l+
"/reference_video_url",parentData:r,parentDataProperty:"reference_video_url",rootData:t})||(e=e===null?g.errors:e.concat(
g.errors),s=e.length)),r.prompt!==void 0&&(Ne(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",
rootData:t})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.output_resolution!==void 0&&(me(r.output_resolution,
{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:t})||(e=e===null?me.errors:
e.concat(me.errors),s=e.length)),r.character_orientation!==void 0&&(Cr(r.character_orientation,{instancePath:l+"/charact\
er_orientation",parentData:r,parentDataProperty:"character_orientation",rootData:t})||(e=e===null?Cr.errors:e.concat(Cr.
errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return dl.errors=e,s===0}var $u=ju;function ju(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ml(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?ml.errors:e.concat(ml.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;dl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?dl.errors:
e.concat(dl.errors),s=e.length);var a=c===s;if(a&&n?(n=!1,u=[u,1]):a&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return ju.errors=e,s===0}function Tr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ue(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Tr.errors=e,s===0}var xu=_l;function _l(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.source_audio_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="source_image_url"||o==="source_audio_url"||
o==="prompt"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="kling-ai-avatar-pro"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-ai-avata\
r-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(g(r.source_image_url,
{instancePath:l+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:t})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),r.source_audio_url!==void 0&&(Tr(r.source_audio_url,{instancePath:l+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:t})||(e=e===null?Tr.errors:e.concat(Tr.errors),s=e.length)),
r.prompt!==void 0&&(w(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return _l.errors=e,s===0}var Au=gl;function gl(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.source_audio_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="source_image_url"||o==="source_audio_url"||
o==="prompt"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="kling-ai-avatar-standard"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-ai-\
avatar-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(g(r.source_image_url,
{instancePath:l+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:t})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),r.source_audio_url!==void 0&&(Tr(r.source_audio_url,{instancePath:l+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:t})||(e=e===null?Tr.errors:e.concat(Tr.errors),s=e.length)),
r.prompt!==void 0&&(w(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return gl.errors=e,s===0}var Ou=yl;function yl(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.source_audio_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="source_image_url"||o==="source_audio_url"||
o==="prompt"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="kling-ai-avatar-v1-pro"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-ai-av\
atar-v1-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(g(r.source_image_url,
{instancePath:l+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:t})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),r.source_audio_url!==void 0&&(Tr(r.source_audio_url,{instancePath:l+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:t})||(e=e===null?Tr.errors:e.concat(Tr.errors),s=e.length)),
r.prompt!==void 0&&(w(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return yl.errors=e,s===0}var Eu=hl;function hl(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.source_audio_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="source_image_url"||o==="source_audio_url"||
o==="prompt"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="kling-v1-avatar-standard"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"kling-v1-\
avatar-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(g(r.source_image_url,
{instancePath:l+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:t})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),r.source_audio_url!==void 0&&(Tr(r.source_audio_url,{instancePath:l+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:t})||(e=e===null?Tr.errors:e.concat(Tr.errors),s=e.length)),
r.prompt!==void 0&&(w(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return hl.errors=e,s===0}var Tu=Nu;function Nu(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
_l(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?_l.errors:e.concat(_l.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;gl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?gl.errors:
e.concat(gl.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;yl(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?yl.errors:e.concat(yl.errors),s=e.length);var a=d===s;if(a&&n)n=!1,u=[u,2];else{
a&&(n=!0,u=2);let h=s;hl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?hl.errors:e.concat(
hl.errors),s=e.length);var a=h===s;a&&n?(n=!1,u=[u,3]):a&&(n=!0,u=3)}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={
instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),s++}return Nu.errors=e,s===0}function Qs(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)>5e3){let o={instancePath:l,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Qs.errors=e,s===0}function Js(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Js.
errors=e,s===0}function eo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:l,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return eo.
errors=e,s===0}function ro(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:l,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:l,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return ro.errors=e,s===0}function so(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:l,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return so.
errors=e,s===0}function oo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1.2||isNaN(r)){let o={instancePath:l,keyword:"maximum",params:{comparison:"<=",limit:1.2},message:"must be <= 1.2"};
e===null?e=[o]:e.push(o),s++}if(r<.7||isNaN(r)){let o={instancePath:l,keyword:"minimum",params:{comparison:">=",limit:.7},
message:"must be >= 0.7"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[o]:e.push(o),s++}return oo.errors=e,s===0}function lo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return lo.errors=e,s===0}function _e(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)>5e3){let o={instancePath:l,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[o]:e.push(o),s++}return _e.errors=e,s===0}function Nr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Nr.
errors=e,s===0}var Vu=wl,Tm={type:"object",additionalProperties:!1,required:["model","text","voice"],properties:{model:{
type:"string",const:"text-to-speech-multilingual-v2"},text:{$ref:"s229"},voice:{$ref:"s230"},stability:{$ref:"s231"},similarity_boost:{
$ref:"s232"},style:{$ref:"s233"},speed:{$ref:"s234"},timestamps:{$ref:"s235"},previous_text:{$ref:"s236"},next_text:{$ref:"\
s236"},language_code:{$ref:"s237"},callback_url:{$ref:"s29"}}};function wl(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.text===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"text"},message:"must have r\
equired property 'text'"};e===null?e=[o]:e.push(o),s++}if(r.voice===void 0){let o={instancePath:l,keyword:"required",params:{
missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.
call(Tm.properties,o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must \
NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){
let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
s++}if(o!=="text-to-speech-multilingual-v2"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"text-t\
o-speech-multilingual-v2"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.text!==void 0&&(Qs(r.text,
{instancePath:l+"/text",parentData:r,parentDataProperty:"text",rootData:t})||(e=e===null?Qs.errors:e.concat(Qs.errors),s=
e.length)),r.voice!==void 0&&(Js(r.voice,{instancePath:l+"/voice",parentData:r,parentDataProperty:"voice",rootData:t})||
(e=e===null?Js.errors:e.concat(Js.errors),s=e.length)),r.stability!==void 0&&(eo(r.stability,{instancePath:l+"/stability",
parentData:r,parentDataProperty:"stability",rootData:t})||(e=e===null?eo.errors:e.concat(eo.errors),s=e.length)),r.similarity_boost!==
void 0&&(ro(r.similarity_boost,{instancePath:l+"/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:t})||
(e=e===null?ro.errors:e.concat(ro.errors),s=e.length)),r.style!==void 0&&(so(r.style,{instancePath:l+"/style",parentData:r,
parentDataProperty:"style",rootData:t})||(e=e===null?so.errors:e.concat(so.errors),s=e.length)),r.speed!==void 0&&(oo(r.
speed,{instancePath:l+"/speed",parentData:r,parentDataProperty:"speed",rootData:t})||(e=e===null?oo.errors:e.concat(oo.errors),
s=e.length)),r.timestamps!==void 0&&(lo(r.timestamps,{instancePath:l+"/timestamps",parentData:r,parentDataProperty:"time\
stamps",rootData:t})||(e=e===null?lo.errors:e.concat(lo.errors),s=e.length)),r.previous_text!==void 0&&(_e(r.previous_text,
{instancePath:l+"/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:t})||(e=e===null?_e.errors:e.concat(
_e.errors),s=e.length)),r.next_text!==void 0&&(_e(r.next_text,{instancePath:l+"/next_text",parentData:r,parentDataProperty:"\
next_text",rootData:t})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.language_code!==void 0&&(Nr(r.language_code,
{instancePath:l+"/language_code",parentData:r,parentDataProperty:"language_code",rootData:t})||(e=e===null?Nr.errors:e.concat(
Nr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return wl.errors=e,s===0}var Su=vl,Nm={
type:"object",additionalProperties:!1,required:["model","text"],properties:{model:{type:"string",const:"text-to-speech-t\
urbo-v2.5"},text:{$ref:"s229"},voice:{$ref:"s2"},stability:{$ref:"s231"},similarity_boost:{$ref:"s232"},style:{$ref:"s23\
3"},speed:{$ref:"s234"},timestamps:{$ref:"s235"},previous_text:{$ref:"s236"},next_text:{$ref:"s236"},language_code:{$ref:"\
s237"},callback_url:{$ref:"s29"}}};function vl(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.text===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"text"},message:"must have required property 't\
ext'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(Nm.properties,o)){let n={instancePath:l,keyword:"addition\
alProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}
if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="text-to-speech-turbo-v2.5"){let n={instancePath:l+
"/model",keyword:"const",params:{allowedValue:"text-to-speech-turbo-v2.5"},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),s++}}r.text!==void 0&&(Qs(r.text,{instancePath:l+"/text",parentData:r,parentDataProperty:"text",rootData:t})||
(e=e===null?Qs.errors:e.concat(Qs.errors),s=e.length)),r.voice!==void 0&&(y(r.voice,{instancePath:l+"/voice",parentData:r,
parentDataProperty:"voice",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.stability!==void 0&&(eo(
r.stability,{instancePath:l+"/stability",parentData:r,parentDataProperty:"stability",rootData:t})||(e=e===null?eo.errors:
e.concat(eo.errors),s=e.length)),r.similarity_boost!==void 0&&(ro(r.similarity_boost,{instancePath:l+"/similarity_boost",
parentData:r,parentDataProperty:"similarity_boost",rootData:t})||(e=e===null?ro.errors:e.concat(ro.errors),s=e.length)),
r.style!==void 0&&(so(r.style,{instancePath:l+"/style",parentData:r,parentDataProperty:"style",rootData:t})||(e=e===null?
so.errors:e.concat(so.errors),s=e.length)),r.speed!==void 0&&(oo(r.speed,{instancePath:l+"/speed",parentData:r,parentDataProperty:"\
speed",rootData:t})||(e=e===null?oo.errors:e.concat(oo.errors),s=e.length)),r.timestamps!==void 0&&(lo(r.timestamps,{instancePath:l+
"/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:t})||(e=e===null?lo.errors:e.concat(lo.errors),s=e.length)),
r.previous_text!==void 0&&(_e(r.previous_text,{instancePath:l+"/previous_text",parentData:r,parentDataProperty:"previous\
_text",rootData:t})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.next_text!==void 0&&(_e(r.next_text,{instancePath:l+
"/next_text",parentData:r,parentDataProperty:"next_text",rootData:t})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),
r.language_code!==void 0&&(Nr(r.language_code,{instancePath:l+"/language_code",parentData:r,parentDataProperty:"language\
_code",rootData:t})||(e=e===null?Nr.errors:e.concat(Nr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{
instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return vl.errors=e,s===0}var zu=Gu;function Gu(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
wl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?wl.errors:e.concat(wl.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;vl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?vl.errors:
e.concat(vl.errors),s=e.length);var a=c===s;if(a&&n?(n=!1,u=[u,1]):a&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return Gu.errors=e,s===0}var wn=Lu;function Lu(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ke(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;ks(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?ks.errors:
e.concat(ks.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;be(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?be.errors:e.concat(be.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Lu.errors=e,s===0}function Kn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.text===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[o]:e.push(o),s++}if(r.voice===void 0){let o={instancePath:l,keyword:"re\
quired",params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="text"||o==="voice")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.text!==void 0&&(y(r.text,{instancePath:l+"/text",parentData:r,
parentDataProperty:"text",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.voice!==void 0&&(Js(r.voice,
{instancePath:l+"/voice",parentData:r,parentDataProperty:"voice",rootData:t})||(e=e===null?Js.errors:e.concat(Js.errors),
s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return Kn.errors=e,s===0}var Iu=Ku,Vm={type:"object",additionalProperties:!1,required:["dialogue"],properties:{
dialogue:{type:"array",items:{$ref:"s246"}},stability:{type:"number",enum:[0,.5,1]},language_code:{$ref:"s237"},callback_url:{
$ref:"s29"}}};function Ku(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.dialogue===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
dialogue"},message:"must have required property 'dialogue'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="dialo\
gue"||o==="stability"||o==="language_code"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.dialogue!==void 0){
let o=r.dialogue;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)Kn(o[u],{instancePath:l+"/dialogue/"+u,parentData:o,
parentDataProperty:u,rootData:t})||(e=e===null?Kn.errors:e.concat(Kn.errors),s=e.length)}else{let n={instancePath:l+"/di\
alogue",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}if(r.stability!==void 0){
let o=r.stability;if(typeof o!="number"){let n={instancePath:l+"/stability",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[n]:e.push(n),s++}if(!(o===0||o===.5||o===1)){let n={instancePath:l+"/stability",keyword:"en\
um",params:{allowedValues:Vm.properties.stability.enum},message:"must be equal to one of the allowed values"};e===null?e=
[n]:e.push(n),s++}}r.language_code!==void 0&&(Nr(r.language_code,{instancePath:l+"/language_code",parentData:r,parentDataProperty:"\
language_code",rootData:t})||(e=e===null?Nr.errors:e.concat(Nr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Ku.errors=e,s===0}var Sm={type:"string",enum:["mp3_22050_32","mp3_44100_32","mp3_44100_64","mp3_44100_96","mp3_44100_128","mp3_44100_192",
"pcm_8000","pcm_16000","pcm_22050","pcm_24000","pcm_44100","pcm_48000","ulaw_8000","alaw_8000","opus_48000_32","opus_480\
00_64","opus_48000_96","opus_48000_128","opus_48000_192"]};function Cn(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="mp3_22050_32"||r==="mp3_44100_32"||r==="mp3_44100_64"||r==="mp3_\
44100_96"||r==="mp3_44100_128"||r==="mp3_44100_192"||r==="pcm_8000"||r==="pcm_16000"||r==="pcm_22050"||r==="pcm_24000"||
r==="pcm_44100"||r==="pcm_48000"||r==="ulaw_8000"||r==="alaw_8000"||r==="opus_48000_32"||r==="opus_48000_64"||r==="opus_\
48000_96"||r==="opus_48000_128"||r==="opus_48000_192")){let o={instancePath:l,keyword:"enum",params:{allowedValues:Sm.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Cn.errors=e,s===0}var Cu=Ru;function Ru(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.text===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="text"||o==="duration_seconds"||o==="loop"||o==="prompt_influence"||
o==="output_format"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.text!==void 0&&(w(r.text,{instancePath:l+
"/text",parentData:r,parentDataProperty:"text",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.duration_seconds!==
void 0){let o=r.duration_seconds;if(typeof o=="number"){if(o>22||isNaN(o)){let n={instancePath:l+"/duration_seconds",keyword:"\
maximum",params:{comparison:"<=",limit:22},message:"must be <= 22"};e===null?e=[n]:e.push(n),s++}if(o<.5||isNaN(o)){let n={
instancePath:l+"/duration_seconds",keyword:"minimum",params:{comparison:">=",limit:.5},message:"must be >= 0.5"};e===null?
e=[n]:e.push(n),s++}}else{let n={instancePath:l+"/duration_seconds",keyword:"type",params:{type:"number"},message:"must \
be number"};e===null?e=[n]:e.push(n),s++}}r.loop!==void 0&&(P(r.loop,{instancePath:l+"/loop",parentData:r,parentDataProperty:"\
loop",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.prompt_influence!==void 0&&(ae(r.prompt_influence,
{instancePath:l+"/prompt_influence",parentData:r,parentDataProperty:"prompt_influence",rootData:t})||(e=e===null?ae.errors:
e.concat(ae.errors),s=e.length)),r.output_format!==void 0&&(Cn(r.output_format,{instancePath:l+"/output_format",parentData:r,
parentDataProperty:"output_format",rootData:t})||(e=e===null?Cn.errors:e.concat(Cn.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Ru.errors=e,s===0}function Xr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ue(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Xr.errors=e,s===0}var Mu=Bu;function Bu(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="source_audio_url"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.source_audio_url!==void 0&&(Xr(r.source_audio_url,
{instancePath:l+"/source_audio_url",parentData:r,parentDataProperty:"source_audio_url",rootData:t})||(e=e===null?Xr.errors:
e.concat(Xr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Bu.errors=e,s===0}var Fu=Hu;function Hu(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="source_audio_url"||o==="language_code"||o==="tag_audio_events"||o==="diarize"||o==="callback_url")){let n={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}r.source_audio_url!==void 0&&(Xr(r.source_audio_url,{instancePath:l+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:t})||(e=e===null?Xr.errors:e.concat(Xr.errors),s=e.length)),r.language_code!==void 0&&(Nr(r.language_code,
{instancePath:l+"/language_code",parentData:r,parentDataProperty:"language_code",rootData:t})||(e=e===null?Nr.errors:e.concat(
Nr.errors),s=e.length)),r.tag_audio_events!==void 0&&(P(r.tag_audio_events,{instancePath:l+"/tag_audio_events",parentData:r,
parentDataProperty:"tag_audio_events",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.diarize!==void 0&&
(P(r.diarize,{instancePath:l+"/diarize",parentData:r,parentDataProperty:"diarize",rootData:t})||(e=e===null?P.errors:e.concat(
P.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Hu.errors=e,s===0}var Wu=Uu;function Uu(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ke(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;qs(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?qs.errors:
e.concat(qs.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;be(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?be.errors:e.concat(be.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Uu.errors=e,s===0}function fe(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return fe.errors=e,s===0}function Be(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}return Be.errors=e,s===0}var zm={type:"string",enum:["480p","580p","720p"]};function Vr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="480p"||r==="580p"||r==="720p")){let o={instancePath:l,keyword:"enum",params:{
allowedValues:zm.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Vr.errors=
e,s===0}function je(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return je.
errors=e,s===0}function Ve(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ve.
errors=e,s===0}function Se(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Se.
errors=e,s===0}function _r(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)g(r[n],{instancePath:l+"/"+n,parentData:r,parentDataProperty:n,rootData:t})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return _r.errors=e,s===0}function gr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)g(r[n],{instancePath:l+"/"+n,parentData:r,parentDataProperty:n,rootData:t})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return gr.errors=e,s===0}function yr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ue(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return yr.errors=e,s===0}function hr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ue(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return hr.errors=e,s===0}function ye(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return ye.errors=e,s===0}function he(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}return he.errors=e,s===0}function ze(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return ze.
errors=e,s===0}function te(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return te.errors=e,s===0}function Ge(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Ge.errors=e,s===0}function Le(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ue(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Le.errors=e,s===0}var Zu=bl,Gm={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.2-a14b-text-to-video-turbo"},prompt:{$ref:"s25\
8"},duration_seconds:{$ref:"s259"},output_resolution:{$ref:"s260"},aspect_ratio:{$ref:"s261"},ratio:{$ref:"s262"},negative_prompt:{
$ref:"s263"},reference_image_urls:{$ref:"s264"},reference_video_urls:{$ref:"s265"},first_frame_image_url:{$ref:"s266"},reference_audio_url:{
$ref:"s267"},enable_prompt_expansion:{$ref:"s268"},seed:{$ref:"s269"},acceleration:{$ref:"s270"},enable_safety_checker:{
$ref:"s271"},watermark:{$ref:"s272"},background_audio_url:{$ref:"s273"},callback_url:{$ref:"s29"}}};function bl(r,{instancePath:l="",
parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(Gm.properties,
o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.2-a1\
4b-text-to-video-turbo"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2.2-a14b-text-to-video\
-turbo"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(fe(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),
r.duration_seconds!==void 0&&(Be(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:t})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length)),r.output_resolution!==void 0&&(Vr(
r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:t})||
(e=e===null?Vr.errors:e.concat(Vr.errors),s=e.length)),r.aspect_ratio!==void 0&&(je(r.aspect_ratio,{instancePath:l+"/asp\
ect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?je.errors:e.concat(je.errors),s=e.length)),
r.ratio!==void 0&&(Ve(r.ratio,{instancePath:l+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:t})||(e=e===null?
Ve.errors:e.concat(Ve.errors),s=e.length)),r.negative_prompt!==void 0&&(Se(r.negative_prompt,{instancePath:l+"/negative_\
prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:t})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),
r.reference_image_urls!==void 0&&(_r(r.reference_image_urls,{instancePath:l+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:t})||(e=e===null?_r.errors:e.concat(_r.errors),s=e.length)),r.reference_video_urls!==void 0&&
(gr(r.reference_video_urls,{instancePath:l+"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",
rootData:t})||(e=e===null?gr.errors:e.concat(gr.errors),s=e.length)),r.first_frame_image_url!==void 0&&(yr(r.first_frame_image_url,
{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:t})||(e=e===null?
yr.errors:e.concat(yr.errors),s=e.length)),r.reference_audio_url!==void 0&&(hr(r.reference_audio_url,{instancePath:l+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:t})||(e=e===null?hr.errors:e.concat(hr.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(ye(r.enable_prompt_expansion,{instancePath:l+"/enable_prompt_e\
xpansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:t})||(e=e===null?ye.errors:e.concat(ye.errors),
s=e.length)),r.seed!==void 0&&(he(r.seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"seed",rootData:t})||(e=
e===null?he.errors:e.concat(he.errors),s=e.length)),r.acceleration!==void 0&&(ze(r.acceleration,{instancePath:l+"/accele\
ration",parentData:r,parentDataProperty:"acceleration",rootData:t})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(te(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:t})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.watermark!==void 0&&(Ge(r.
watermark,{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:t})||(e=e===null?Ge.errors:e.
concat(Ge.errors),s=e.length)),r.background_audio_url!==void 0&&(Le(r.background_audio_url,{instancePath:l+"/background_\
audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:t})||(e=e===null?Le.errors:e.concat(Le.errors),
s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return bl.errors=e,s===0}var Lm={type:"integer",enum:[5,10]};function no(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===5||r===10)){let o={instancePath:l,keyword:"enum",params:{
allowedValues:Lm.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return no.errors=
e,s===0}var Yu=kl,Im={type:"object",additionalProperties:!1,required:["model","prompt","output_resolution"],properties:{
model:{type:"string",const:"wan-2.5-text-to-video"},prompt:{$ref:"s258"},duration_seconds:{$ref:"s275"},output_resolution:{
$ref:"s103"},aspect_ratio:{$ref:"s261"},ratio:{$ref:"s262"},negative_prompt:{$ref:"s263"},reference_image_urls:{$ref:"s2\
64"},reference_video_urls:{$ref:"s265"},first_frame_image_url:{$ref:"s266"},reference_audio_url:{$ref:"s267"},enable_prompt_expansion:{
$ref:"s268"},seed:{$ref:"s269"},acceleration:{$ref:"s270"},enable_safety_checker:{$ref:"s271"},watermark:{$ref:"s272"},background_audio_url:{
$ref:"s273"},callback_url:{$ref:"s29"}}};function kl(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.output_resolution===void 0){let o={instancePath:l,keyword:"required",params:{
missingProperty:"output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[o]:e.push(o),
s++}for(let o in r)if(!ne.call(Im.properties,o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="wan-2.5-text-to-video"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2\
.5-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(fe(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),
r.duration_seconds!==void 0&&(no(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:t})||(e=e===null?no.errors:e.concat(no.errors),s=e.length)),r.output_resolution!==void 0&&(me(
r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:t})||
(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.aspect_ratio!==void 0&&(je(r.aspect_ratio,{instancePath:l+"/asp\
ect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?je.errors:e.concat(je.errors),s=e.length)),
r.ratio!==void 0&&(Ve(r.ratio,{instancePath:l+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:t})||(e=e===null?
Ve.errors:e.concat(Ve.errors),s=e.length)),r.negative_prompt!==void 0&&(Se(r.negative_prompt,{instancePath:l+"/negative_\
prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:t})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),
r.reference_image_urls!==void 0&&(_r(r.reference_image_urls,{instancePath:l+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:t})||(e=e===null?_r.errors:e.concat(_r.errors),s=e.length)),r.reference_video_urls!==void 0&&
(gr(r.reference_video_urls,{instancePath:l+"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",
rootData:t})||(e=e===null?gr.errors:e.concat(gr.errors),s=e.length)),r.first_frame_image_url!==void 0&&(yr(r.first_frame_image_url,
{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:t})||(e=e===null?
yr.errors:e.concat(yr.errors),s=e.length)),r.reference_audio_url!==void 0&&(hr(r.reference_audio_url,{instancePath:l+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:t})||(e=e===null?hr.errors:e.concat(hr.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(ye(r.enable_prompt_expansion,{instancePath:l+"/enable_prompt_e\
xpansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:t})||(e=e===null?ye.errors:e.concat(ye.errors),
s=e.length)),r.seed!==void 0&&(he(r.seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"seed",rootData:t})||(e=
e===null?he.errors:e.concat(he.errors),s=e.length)),r.acceleration!==void 0&&(ze(r.acceleration,{instancePath:l+"/accele\
ration",parentData:r,parentDataProperty:"acceleration",rootData:t})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(te(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:t})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.watermark!==void 0&&(Ge(r.
watermark,{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:t})||(e=e===null?Ge.errors:e.
concat(Ge.errors),s=e.length)),r.background_audio_url!==void 0&&(Le(r.background_audio_url,{instancePath:l+"/background_\
audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:t})||(e=e===null?Le.errors:e.concat(Le.errors),
s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return kl.errors=e,s===0}function wr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return wr.errors=e,s===0}var Xu=Dl,Km={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{
type:"string",const:"wan-2.6-text-to-video"},prompt:{$ref:"s258"},duration_seconds:{$ref:"s259"},output_resolution:{$ref:"\
s103"},aspect_ratio:{$ref:"s261"},ratio:{$ref:"s262"},negative_prompt:{$ref:"s263"},reference_image_urls:{$ref:"s264"},reference_video_urls:{
$ref:"s265"},first_frame_image_url:{$ref:"s266"},reference_audio_url:{$ref:"s267"},enable_prompt_expansion:{$ref:"s268"},
acceleration:{$ref:"s270"},enable_safety_checker:{$ref:"s271"},watermark:{$ref:"s272"},background_audio_url:{$ref:"s273"},
multi_shots:{$ref:"s277"},callback_url:{$ref:"s29"}}};function Dl(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(Km.properties,o)){let n={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.6-text-to-video"){let n={instancePath:l+
"/model",keyword:"const",params:{allowedValue:"wan-2.6-text-to-video"},message:"must be equal to constant"};e===null?e=[
n]:e.push(n),s++}}r.prompt!==void 0&&(fe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||
(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.duration_seconds!==void 0&&(Be(r.duration_seconds,{instancePath:l+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?Be.errors:e.concat(Be.errors),
s=e.length)),r.output_resolution!==void 0&&(me(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:t})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.aspect_ratio!==void 0&&(je(r.aspect_ratio,
{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?je.errors:e.concat(
je.errors),s=e.length)),r.ratio!==void 0&&(Ve(r.ratio,{instancePath:l+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:t})||
(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.negative_prompt!==void 0&&(Se(r.negative_prompt,{instancePath:l+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:t})||(e=e===null?Se.errors:e.concat(Se.errors),
s=e.length)),r.reference_image_urls!==void 0&&(_r(r.reference_image_urls,{instancePath:l+"/reference_image_urls",parentData:r,
parentDataProperty:"reference_image_urls",rootData:t})||(e=e===null?_r.errors:e.concat(_r.errors),s=e.length)),r.reference_video_urls!==
void 0&&(gr(r.reference_video_urls,{instancePath:l+"/reference_video_urls",parentData:r,parentDataProperty:"reference_vi\
deo_urls",rootData:t})||(e=e===null?gr.errors:e.concat(gr.errors),s=e.length)),r.first_frame_image_url!==void 0&&(yr(r.first_frame_image_url,
{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:t})||(e=e===null?
yr.errors:e.concat(yr.errors),s=e.length)),r.reference_audio_url!==void 0&&(hr(r.reference_audio_url,{instancePath:l+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:t})||(e=e===null?hr.errors:e.concat(hr.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(ye(r.enable_prompt_expansion,{instancePath:l+"/enable_prompt_e\
xpansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:t})||(e=e===null?ye.errors:e.concat(ye.errors),
s=e.length)),r.acceleration!==void 0&&(ze(r.acceleration,{instancePath:l+"/acceleration",parentData:r,parentDataProperty:"\
acceleration",rootData:t})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.enable_safety_checker!==void 0&&(te(
r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",
rootData:t})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.watermark!==void 0&&(Ge(r.watermark,{instancePath:l+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:t})||(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),
r.background_audio_url!==void 0&&(Le(r.background_audio_url,{instancePath:l+"/background_audio_url",parentData:r,parentDataProperty:"\
background_audio_url",rootData:t})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),r.multi_shots!==void 0&&(wr(r.
multi_shots,{instancePath:l+"/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:t})||(e=e===null?wr.errors:
e.concat(wr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Dl.errors=e,s===0}var Qu=ql,
Cm={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-te\
xt-to-video"},prompt:{$ref:"s258"},duration_seconds:{$ref:"s259"},output_resolution:{$ref:"s103"},aspect_ratio:{$ref:"s2\
61"},ratio:{$ref:"s262"},negative_prompt:{$ref:"s263"},reference_image_urls:{$ref:"s264"},reference_video_urls:{$ref:"s2\
65"},first_frame_image_url:{$ref:"s266"},reference_audio_url:{$ref:"s267"},enable_prompt_expansion:{$ref:"s268"},seed:{$ref:"\
s269"},acceleration:{$ref:"s270"},enable_safety_checker:{$ref:"s271"},watermark:{$ref:"s272"},background_audio_url:{$ref:"\
s273"},callback_url:{$ref:"s29"}}};function ql(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(Cm.properties,o)){let n={instancePath:l,keyword:"addi\
tionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),
s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-text-to-video"){let n={instancePath:l+"/\
model",keyword:"const",params:{allowedValue:"wan-2.7-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:
e.push(n),s++}}r.prompt!==void 0&&(fe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||
(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.duration_seconds!==void 0&&(Be(r.duration_seconds,{instancePath:l+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?Be.errors:e.concat(Be.errors),
s=e.length)),r.output_resolution!==void 0&&(me(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:t})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.aspect_ratio!==void 0&&(je(r.aspect_ratio,
{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?je.errors:e.concat(
je.errors),s=e.length)),r.ratio!==void 0&&(Ve(r.ratio,{instancePath:l+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:t})||
(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.negative_prompt!==void 0&&(Se(r.negative_prompt,{instancePath:l+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:t})||(e=e===null?Se.errors:e.concat(Se.errors),
s=e.length)),r.reference_image_urls!==void 0&&(_r(r.reference_image_urls,{instancePath:l+"/reference_image_urls",parentData:r,
parentDataProperty:"reference_image_urls",rootData:t})||(e=e===null?_r.errors:e.concat(_r.errors),s=e.length)),r.reference_video_urls!==
void 0&&(gr(r.reference_video_urls,{instancePath:l+"/reference_video_urls",parentData:r,parentDataProperty:"reference_vi\
deo_urls",rootData:t})||(e=e===null?gr.errors:e.concat(gr.errors),s=e.length)),r.first_frame_image_url!==void 0&&(yr(r.first_frame_image_url,
{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:t})||(e=e===null?
yr.errors:e.concat(yr.errors),s=e.length)),r.reference_audio_url!==void 0&&(hr(r.reference_audio_url,{instancePath:l+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:t})||(e=e===null?hr.errors:e.concat(hr.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(ye(r.enable_prompt_expansion,{instancePath:l+"/enable_prompt_e\
xpansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:t})||(e=e===null?ye.errors:e.concat(ye.errors),
s=e.length)),r.seed!==void 0&&(he(r.seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"seed",rootData:t})||(e=
e===null?he.errors:e.concat(he.errors),s=e.length)),r.acceleration!==void 0&&(ze(r.acceleration,{instancePath:l+"/accele\
ration",parentData:r,parentDataProperty:"acceleration",rootData:t})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(te(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:t})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.watermark!==void 0&&(Ge(r.
watermark,{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:t})||(e=e===null?Ge.errors:e.
concat(Ge.errors),s=e.length)),r.background_audio_url!==void 0&&(Le(r.background_audio_url,{instancePath:l+"/background_\
audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:t})||(e=e===null?Le.errors:e.concat(Le.errors),
s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ql.errors=e,s===0}var Ju=Pl,Rm={
type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-r2v"},
prompt:{$ref:"s258"},duration_seconds:{type:"integer",minimum:2,maximum:10},output_resolution:{$ref:"s103"},aspect_ratio:{
$ref:"s91"},ratio:{$ref:"s262"},negative_prompt:{$ref:"s263"},reference_image_urls:{$ref:"s264"},reference_video_urls:{$ref:"\
s265"},first_frame_image_url:{$ref:"s266"},reference_audio_url:{$ref:"s267"},enable_prompt_expansion:{$ref:"s268"},seed:{
$ref:"s269"},acceleration:{$ref:"s270"},enable_safety_checker:{$ref:"s271"},watermark:{$ref:"s272"},background_audio_url:{
$ref:"s273"},callback_url:{$ref:"s29"}}};function Pl(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(Rm.properties,o)){let n={instancePath:l,keyword:"addi\
tionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),
s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-r2v"){let n={instancePath:l+"/model",keyword:"\
const",params:{allowedValue:"wan-2.7-r2v"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==
void 0&&(fe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?fe.errors:
e.concat(fe.errors),s=e.length)),r.duration_seconds!==void 0){let o=r.duration_seconds;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o))){let n={instancePath:l+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[n]:e.push(n),s++}if(typeof o=="number"){if(o>10||isNaN(o)){let n={instancePath:l+"/duration_seconds",keyword:"\
maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=[n]:e.push(n),s++}if(o<2||isNaN(o)){let n={
instancePath:l+"/duration_seconds",keyword:"minimum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=
[n]:e.push(n),s++}}}r.output_resolution!==void 0&&(me(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,
parentDataProperty:"output_resolution",rootData:t})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.aspect_ratio!==
void 0&&(Fr(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||
(e=e===null?Fr.errors:e.concat(Fr.errors),s=e.length)),r.ratio!==void 0&&(Ve(r.ratio,{instancePath:l+"/ratio",parentData:r,
parentDataProperty:"ratio",rootData:t})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.negative_prompt!==void 0&&
(Se(r.negative_prompt,{instancePath:l+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:t})||
(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.reference_image_urls!==void 0&&(_r(r.reference_image_urls,{instancePath:l+
"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:t})||(e=e===null?_r.errors:e.concat(
_r.errors),s=e.length)),r.reference_video_urls!==void 0&&(gr(r.reference_video_urls,{instancePath:l+"/reference_video_ur\
ls",parentData:r,parentDataProperty:"reference_video_urls",rootData:t})||(e=e===null?gr.errors:e.concat(gr.errors),s=e.length)),
r.first_frame_image_url!==void 0&&(yr(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:t})||(e=e===null?yr.errors:e.concat(yr.errors),s=e.length)),r.reference_audio_url!==void 0&&
(hr(r.reference_audio_url,{instancePath:l+"/reference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:t})||
(e=e===null?hr.errors:e.concat(hr.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(ye(r.enable_prompt_expansion,
{instancePath:l+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:t})||(e=e===
null?ye.errors:e.concat(ye.errors),s=e.length)),r.seed!==void 0&&(he(r.seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"\
seed",rootData:t})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.acceleration!==void 0&&(ze(r.acceleration,{
instancePath:l+"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:t})||(e=e===null?ze.errors:e.concat(
ze.errors),s=e.length)),r.enable_safety_checker!==void 0&&(te(r.enable_safety_checker,{instancePath:l+"/enable_safety_ch\
ecker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:t})||(e=e===null?te.errors:e.concat(te.errors),s=
e.length)),r.watermark!==void 0&&(Ge(r.watermark,{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermark",
rootData:t})||(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),r.background_audio_url!==void 0&&(Le(r.background_audio_url,
{instancePath:l+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:t})||(e=e===null?
Le.errors:e.concat(Le.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Pl.errors=e,s===0}var ea=ra;function ra(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
bl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?bl.errors:e.concat(bl.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;kl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?kl.errors:
e.concat(kl.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;Dl(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?Dl.errors:e.concat(Dl.errors),s=e.length);var a=d===s;if(a&&n)n=!1,u=[u,2];else{
a&&(n=!0,u=2);let h=s;ql(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?ql.errors:e.concat(
ql.errors),s=e.length);var a=h===s;if(a&&n)n=!1,u=[u,3];else{a&&(n=!0,u=3);let q=s;Pl(r,{instancePath:l,parentData:f,parentDataProperty:p,
rootData:t})||(e=e===null?Pl.errors:e.concat(Pl.errors),s=e.length);var a=q===s;a&&n?(n=!1,u=[u,4]):a&&(n=!0,u=4)}}}if(n)
s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must m\
atch exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return ra.errors=e,s===0}function vr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ue(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return vr.errors=e,s===0}function br(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ue(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return br.errors=e,s===0}function sr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return sr.errors=e,s===0}function kr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ue(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return kr.errors=e,s===0}var sa=$l,Mm={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-image-to-video"},prompt:{$ref:"s258"},first_frame_image_url:{
$ref:"s93"},last_frame_image_url:{$ref:"s287"},source_video_url:{$ref:"s288"},duration_seconds:{$ref:"s259"},output_resolution:{
$ref:"s103"},aspect_ratio:{$ref:"s261"},ratio:{$ref:"s262"},negative_prompt:{$ref:"s263"},enable_prompt_expansion:{$ref:"\
s268"},seed:{$ref:"s269"},acceleration:{$ref:"s270"},enable_safety_checker:{$ref:"s271"},watermark:{$ref:"s272"},audio:{
$ref:"s289"},driving_audio_url:{$ref:"s290"},background_audio_url:{$ref:"s273"},callback_url:{$ref:"s29"}}};function $l(r,{
instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.
call(Mm.properties,o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must \
NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){
let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
s++}if(o!=="wan-2.7-image-to-video"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2.7-image-\
to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(fe(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),
r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:t})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.last_frame_image_url!==void 0&&
(vr(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:t})||(e=e===null?vr.errors:e.concat(vr.errors),s=e.length)),r.source_video_url!==void 0&&(br(r.source_video_url,
{instancePath:l+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:t})||(e=e===null?br.errors:
e.concat(br.errors),s=e.length)),r.duration_seconds!==void 0&&(Be(r.duration_seconds,{instancePath:l+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length)),
r.output_resolution!==void 0&&(me(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:t})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.aspect_ratio!==void 0&&(je(r.aspect_ratio,
{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?je.errors:e.concat(
je.errors),s=e.length)),r.ratio!==void 0&&(Ve(r.ratio,{instancePath:l+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:t})||
(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.negative_prompt!==void 0&&(Se(r.negative_prompt,{instancePath:l+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:t})||(e=e===null?Se.errors:e.concat(Se.errors),
s=e.length)),r.enable_prompt_expansion!==void 0&&(ye(r.enable_prompt_expansion,{instancePath:l+"/enable_prompt_expansion",
parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:t})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),
r.seed!==void 0&&(he(r.seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"seed",rootData:t})||(e=e===null?he.
errors:e.concat(he.errors),s=e.length)),r.acceleration!==void 0&&(ze(r.acceleration,{instancePath:l+"/acceleration",parentData:r,
parentDataProperty:"acceleration",rootData:t})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.enable_safety_checker!==
void 0&&(te(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_saf\
ety_checker",rootData:t})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.watermark!==void 0&&(Ge(r.watermark,
{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:t})||(e=e===null?Ge.errors:e.concat(Ge.
errors),s=e.length)),r.audio!==void 0&&(sr(r.audio,{instancePath:l+"/audio",parentData:r,parentDataProperty:"audio",rootData:t})||
(e=e===null?sr.errors:e.concat(sr.errors),s=e.length)),r.driving_audio_url!==void 0&&(kr(r.driving_audio_url,{instancePath:l+
"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:t})||(e=e===null?kr.errors:e.concat(kr.
errors),s=e.length)),r.background_audio_url!==void 0&&(Le(r.background_audio_url,{instancePath:l+"/background_audio_url",
parentData:r,parentDataProperty:"background_audio_url",rootData:t})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return $l.errors=e,s===0}var oa=jl,Bm={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"wan-2.6-image-to-video"},prompt:{
$ref:"s258"},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{$ref:"s287"},source_video_url:{$ref:"s288"},duration_seconds:{
$ref:"s259"},output_resolution:{$ref:"s103"},aspect_ratio:{$ref:"s261"},ratio:{$ref:"s262"},negative_prompt:{$ref:"s263"},
enable_prompt_expansion:{$ref:"s268"},acceleration:{$ref:"s270"},enable_safety_checker:{$ref:"s271"},watermark:{$ref:"s2\
72"},audio:{$ref:"s289"},multi_shots:{$ref:"s277"},driving_audio_url:{$ref:"s290"},background_audio_url:{$ref:"s273"},callback_url:{
$ref:"s29"}}};function jl(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!ne.call(Bm.properties,o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="wan-2.6-image-to-video"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2.6-ima\
ge-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(fe(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),
r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:t})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.last_frame_image_url!==void 0&&
(vr(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:t})||(e=e===null?vr.errors:e.concat(vr.errors),s=e.length)),r.source_video_url!==void 0&&(br(r.source_video_url,
{instancePath:l+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:t})||(e=e===null?br.errors:
e.concat(br.errors),s=e.length)),r.duration_seconds!==void 0&&(Be(r.duration_seconds,{instancePath:l+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length)),
r.output_resolution!==void 0&&(me(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:t})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.aspect_ratio!==void 0&&(je(r.aspect_ratio,
{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?je.errors:e.concat(
je.errors),s=e.length)),r.ratio!==void 0&&(Ve(r.ratio,{instancePath:l+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:t})||
(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.negative_prompt!==void 0&&(Se(r.negative_prompt,{instancePath:l+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:t})||(e=e===null?Se.errors:e.concat(Se.errors),
s=e.length)),r.enable_prompt_expansion!==void 0&&(ye(r.enable_prompt_expansion,{instancePath:l+"/enable_prompt_expansion",
parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:t})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),
r.acceleration!==void 0&&(ze(r.acceleration,{instancePath:l+"/acceleration",parentData:r,parentDataProperty:"acceleratio\
n",rootData:t})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.enable_safety_checker!==void 0&&(te(r.enable_safety_checker,
{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:t})||(e=e===null?
te.errors:e.concat(te.errors),s=e.length)),r.watermark!==void 0&&(Ge(r.watermark,{instancePath:l+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:t})||(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),r.audio!==void 0&&(sr(
r.audio,{instancePath:l+"/audio",parentData:r,parentDataProperty:"audio",rootData:t})||(e=e===null?sr.errors:e.concat(sr.
errors),s=e.length)),r.multi_shots!==void 0&&(wr(r.multi_shots,{instancePath:l+"/multi_shots",parentData:r,parentDataProperty:"\
multi_shots",rootData:t})||(e=e===null?wr.errors:e.concat(wr.errors),s=e.length)),r.driving_audio_url!==void 0&&(kr(r.driving_audio_url,
{instancePath:l+"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:t})||(e=e===null?kr.errors:
e.concat(kr.errors),s=e.length)),r.background_audio_url!==void 0&&(Le(r.background_audio_url,{instancePath:l+"/backgroun\
d_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:t})||(e=e===null?Le.errors:e.concat(Le.errors),
s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return jl.errors=e,s===0}function to(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return to.errors=e,s===0}var la=xl,St={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_ima\
ge_url","audio"],properties:{model:{type:"string",const:"wan-2.6-flash-image-to-video"},prompt:{$ref:"s258"},first_frame_image_url:{
$ref:"s93"},last_frame_image_url:{$ref:"s287"},source_video_url:{$ref:"s288"},duration_seconds:{type:"integer",enum:[5,10,
15]},output_resolution:{$ref:"s103"},aspect_ratio:{$ref:"s261"},ratio:{$ref:"s262"},negative_prompt:{$ref:"s263"},enable_prompt_expansion:{
$ref:"s268"},acceleration:{$ref:"s270"},enable_safety_checker:{$ref:"s271"},watermark:{$ref:"s272"},audio:{$ref:"s293"},
multi_shots:{$ref:"s277"},driving_audio_url:{$ref:"s290"},background_audio_url:{$ref:"s273"},callback_url:{$ref:"s29"}}};
function xl(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}if(r.audio===void 0){
let o={instancePath:l,keyword:"required",params:{missingProperty:"audio"},message:"must have required property 'audio'"};
e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(St.properties,o)){let n={instancePath:l,keyword:"additionalPrope\
rties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==
void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.6-flash-image-to-video"){let n={instancePath:l+"/model",keyword:"\
const",params:{allowedValue:"wan-2.6-flash-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),
s++}}if(r.prompt!==void 0&&(fe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||
(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:t})||(e=e===null?T.errors:e.concat(
T.errors),s=e.length)),r.last_frame_image_url!==void 0&&(vr(r.last_frame_image_url,{instancePath:l+"/last_frame_image_ur\
l",parentData:r,parentDataProperty:"last_frame_image_url",rootData:t})||(e=e===null?vr.errors:e.concat(vr.errors),s=e.length)),
r.source_video_url!==void 0&&(br(r.source_video_url,{instancePath:l+"/source_video_url",parentData:r,parentDataProperty:"\
source_video_url",rootData:t})||(e=e===null?br.errors:e.concat(br.errors),s=e.length)),r.duration_seconds!==void 0){let o=r.
duration_seconds;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let n={instancePath:l+"/duration_seconds",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(!(o===5||o===10||o===15)){let n={instancePath:l+
"/duration_seconds",keyword:"enum",params:{allowedValues:St.properties.duration_seconds.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.output_resolution!==void 0&&(me(r.output_resolution,{instancePath:l+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:t})||(e=e===null?me.errors:e.concat(me.
errors),s=e.length)),r.aspect_ratio!==void 0&&(je(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:t})||(e=e===null?je.errors:e.concat(je.errors),s=e.length)),r.ratio!==void 0&&(Ve(r.ratio,{instancePath:l+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:t})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.
negative_prompt!==void 0&&(Se(r.negative_prompt,{instancePath:l+"/negative_prompt",parentData:r,parentDataProperty:"nega\
tive_prompt",rootData:t})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(ye(
r.enable_prompt_expansion,{instancePath:l+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expa\
nsion",rootData:t})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),r.acceleration!==void 0&&(ze(r.acceleration,
{instancePath:l+"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:t})||(e=e===null?ze.errors:e.concat(
ze.errors),s=e.length)),r.enable_safety_checker!==void 0&&(te(r.enable_safety_checker,{instancePath:l+"/enable_safety_ch\
ecker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:t})||(e=e===null?te.errors:e.concat(te.errors),s=
e.length)),r.watermark!==void 0&&(Ge(r.watermark,{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermark",
rootData:t})||(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),r.audio!==void 0&&(to(r.audio,{instancePath:l+"/aud\
io",parentData:r,parentDataProperty:"audio",rootData:t})||(e=e===null?to.errors:e.concat(to.errors),s=e.length)),r.multi_shots!==
void 0&&(wr(r.multi_shots,{instancePath:l+"/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:t})||(e=
e===null?wr.errors:e.concat(wr.errors),s=e.length)),r.driving_audio_url!==void 0&&(kr(r.driving_audio_url,{instancePath:l+
"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:t})||(e=e===null?kr.errors:e.concat(kr.
errors),s=e.length)),r.background_audio_url!==void 0&&(Le(r.background_audio_url,{instancePath:l+"/background_audio_url",
parentData:r,parentDataProperty:"background_audio_url",rootData:t})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return xl.errors=e,s===0}var na=Al,Fm={type:"object",additionalProperties:!1,
required:["model","first_frame_image_url","duration_seconds","output_resolution"],properties:{model:{type:"string",const:"\
wan-2.5-image-to-video"},prompt:{$ref:"s258"},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{$ref:"s287"},source_video_url:{
$ref:"s288"},duration_seconds:{$ref:"s275"},output_resolution:{$ref:"s103"},aspect_ratio:{$ref:"s261"},ratio:{$ref:"s262"},
negative_prompt:{$ref:"s263"},enable_prompt_expansion:{$ref:"s268"},seed:{$ref:"s269"},acceleration:{$ref:"s270"},enable_safety_checker:{
$ref:"s271"},watermark:{$ref:"s272"},audio:{$ref:"s289"},driving_audio_url:{$ref:"s290"},background_audio_url:{$ref:"s27\
3"},callback_url:{$ref:"s29"}}};function Al(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===void 0){
let o={instancePath:l,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};e===null?
e=[o]:e.push(o),s++}if(r.output_resolution===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"o\
utput_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!ne.call(Fm.properties,o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="wan-2.5-image-to-video"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2.5-ima\
ge-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(fe(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),
r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:t})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.last_frame_image_url!==void 0&&
(vr(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:t})||(e=e===null?vr.errors:e.concat(vr.errors),s=e.length)),r.source_video_url!==void 0&&(br(r.source_video_url,
{instancePath:l+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:t})||(e=e===null?br.errors:
e.concat(br.errors),s=e.length)),r.duration_seconds!==void 0&&(no(r.duration_seconds,{instancePath:l+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?no.errors:e.concat(no.errors),s=e.length)),
r.output_resolution!==void 0&&(me(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:t})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.aspect_ratio!==void 0&&(je(r.aspect_ratio,
{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?je.errors:e.concat(
je.errors),s=e.length)),r.ratio!==void 0&&(Ve(r.ratio,{instancePath:l+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:t})||
(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.negative_prompt!==void 0&&(Se(r.negative_prompt,{instancePath:l+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:t})||(e=e===null?Se.errors:e.concat(Se.errors),
s=e.length)),r.enable_prompt_expansion!==void 0&&(ye(r.enable_prompt_expansion,{instancePath:l+"/enable_prompt_expansion",
parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:t})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),
r.seed!==void 0&&(he(r.seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"seed",rootData:t})||(e=e===null?he.
errors:e.concat(he.errors),s=e.length)),r.acceleration!==void 0&&(ze(r.acceleration,{instancePath:l+"/acceleration",parentData:r,
parentDataProperty:"acceleration",rootData:t})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.enable_safety_checker!==
void 0&&(te(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_saf\
ety_checker",rootData:t})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.watermark!==void 0&&(Ge(r.watermark,
{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:t})||(e=e===null?Ge.errors:e.concat(Ge.
errors),s=e.length)),r.audio!==void 0&&(sr(r.audio,{instancePath:l+"/audio",parentData:r,parentDataProperty:"audio",rootData:t})||
(e=e===null?sr.errors:e.concat(sr.errors),s=e.length)),r.driving_audio_url!==void 0&&(kr(r.driving_audio_url,{instancePath:l+
"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:t})||(e=e===null?kr.errors:e.concat(kr.
errors),s=e.length)),r.background_audio_url!==void 0&&(Le(r.background_audio_url,{instancePath:l+"/background_audio_url",
parentData:r,parentDataProperty:"background_audio_url",rootData:t})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Al.errors=e,s===0}var Hm={type:"string",enum:["480p","720p"]};function Qe(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="480p"||r==="720p")){let o={instancePath:l,keyword:"enum",params:{allowedValues:Hm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Qe.errors=e,s===0}var ta=Ol,
Wm={type:"object",additionalProperties:!1,required:["model","first_frame_image_url"],properties:{model:{type:"string",const:"\
wan-2.2-a14b-image-to-video-turbo"},prompt:{$ref:"s258"},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{$ref:"\
s287"},source_video_url:{$ref:"s288"},duration_seconds:{$ref:"s259"},output_resolution:{$ref:"s296"},aspect_ratio:{$ref:"\
s261"},ratio:{$ref:"s262"},negative_prompt:{$ref:"s263"},enable_prompt_expansion:{$ref:"s268"},seed:{$ref:"s269"},acceleration:{
$ref:"s270"},enable_safety_checker:{$ref:"s271"},watermark:{$ref:"s272"},audio:{$ref:"s289"},driving_audio_url:{$ref:"s2\
90"},background_audio_url:{$ref:"s273"},callback_url:{$ref:"s29"}}};function Ol(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!ne.call(Wm.properties,o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="wan-2.2-a14b-image-to-video-turbo"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"\
wan-2.2-a14b-image-to-video-turbo"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(fe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?fe.errors:e.concat(
fe.errors),s=e.length)),r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image\
_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:t})||(e=e===null?T.errors:e.concat(T.errors),s=e.
length)),r.last_frame_image_url!==void 0&&(vr(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",parentData:r,
parentDataProperty:"last_frame_image_url",rootData:t})||(e=e===null?vr.errors:e.concat(vr.errors),s=e.length)),r.source_video_url!==
void 0&&(br(r.source_video_url,{instancePath:l+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:t})||
(e=e===null?br.errors:e.concat(br.errors),s=e.length)),r.duration_seconds!==void 0&&(Be(r.duration_seconds,{instancePath:l+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?Be.errors:e.concat(Be.errors),
s=e.length)),r.output_resolution!==void 0&&(Qe(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:t})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length)),r.aspect_ratio!==void 0&&(je(r.aspect_ratio,
{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?je.errors:e.concat(
je.errors),s=e.length)),r.ratio!==void 0&&(Ve(r.ratio,{instancePath:l+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:t})||
(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.negative_prompt!==void 0&&(Se(r.negative_prompt,{instancePath:l+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:t})||(e=e===null?Se.errors:e.concat(Se.errors),
s=e.length)),r.enable_prompt_expansion!==void 0&&(ye(r.enable_prompt_expansion,{instancePath:l+"/enable_prompt_expansion",
parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:t})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),
r.seed!==void 0&&(he(r.seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"seed",rootData:t})||(e=e===null?he.
errors:e.concat(he.errors),s=e.length)),r.acceleration!==void 0&&(ze(r.acceleration,{instancePath:l+"/acceleration",parentData:r,
parentDataProperty:"acceleration",rootData:t})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.enable_safety_checker!==
void 0&&(te(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_saf\
ety_checker",rootData:t})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.watermark!==void 0&&(Ge(r.watermark,
{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:t})||(e=e===null?Ge.errors:e.concat(Ge.
errors),s=e.length)),r.audio!==void 0&&(sr(r.audio,{instancePath:l+"/audio",parentData:r,parentDataProperty:"audio",rootData:t})||
(e=e===null?sr.errors:e.concat(sr.errors),s=e.length)),r.driving_audio_url!==void 0&&(kr(r.driving_audio_url,{instancePath:l+
"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:t})||(e=e===null?kr.errors:e.concat(kr.
errors),s=e.length)),r.background_audio_url!==void 0&&(Le(r.background_audio_url,{instancePath:l+"/background_audio_url",
parentData:r,parentDataProperty:"background_audio_url",rootData:t})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ol.errors=e,s===0}var ia=ua;function ua(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
$l(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?$l.errors:e.concat($l.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;jl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?jl.errors:
e.concat(jl.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;xl(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?xl.errors:e.concat(xl.errors),s=e.length);var a=d===s;if(a&&n)n=!1,u=[u,2];else{
a&&(n=!0,u=2);let h=s;Al(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Al.errors:e.concat(
Al.errors),s=e.length);var a=h===s;if(a&&n)n=!1,u=[u,3];else{a&&(n=!0,u=3);let q=s;Ol(r,{instancePath:l,parentData:f,parentDataProperty:p,
rootData:t})||(e=e===null?Ol.errors:e.concat(Ol.errors),s=e.length);var a=q===s;a&&n?(n=!1,u=[u,4]):a&&(n=!0,u=4)}}}if(n)
s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must m\
atch exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return ua.errors=e,s===0}function Qr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)g(r[n],{instancePath:l+"/"+n,parentData:r,parentDataProperty:n,rootData:t})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return Qr.errors=e,s===0}function Jr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ue(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Jr.errors=e,s===0}function es(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return es.
errors=e,s===0}var aa=El,Um={type:"object",additionalProperties:!1,required:["model","source_video_url"],properties:{model:{
type:"string",const:"wan-2.7-edit-video"},source_video_url:{$ref:"s18"},source_video_urls:{$ref:"s304"},prompt:{$ref:"s2\
58"},negative_prompt:{$ref:"s2"},reference_image_url:{$ref:"s305"},output_resolution:{$ref:"s103"},aspect_ratio:{$ref:"s\
91"},duration_seconds:{$ref:"s259"},audio_setting:{$ref:"s306"},enable_prompt_expansion:{$ref:"s268"},watermark:{$ref:"s\
28"},seed:{$ref:"s269"},enable_safety_checker:{$ref:"s271"},audio:{$ref:"s289"},callback_url:{$ref:"s29"}}};function El(r,{
instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_video_url===void 0){let o={instancePath:l,keyword:"re\
quired",params:{missingProperty:"source_video_url"},message:"must have required property 'source_video_url'"};e===null?e=
[o]:e.push(o),s++}for(let o in r)if(!ne.call(Um.properties,o)){let n={instancePath:l,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.
model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-edit-video"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"\
wan-2.7-edit-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_video_url!==void 0&&(g(
r.source_video_url,{instancePath:l+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:t})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.source_video_urls!==void 0&&(Qr(r.source_video_urls,{instancePath:l+
"/source_video_urls",parentData:r,parentDataProperty:"source_video_urls",rootData:t})||(e=e===null?Qr.errors:e.concat(Qr.
errors),s=e.length)),r.prompt!==void 0&&(fe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",
rootData:t})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.negative_prompt!==void 0&&(y(r.negative_prompt,{instancePath:l+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.reference_image_url!==void 0&&(Jr(r.reference_image_url,{instancePath:l+"/reference_image_url",parentData:r,
parentDataProperty:"reference_image_url",rootData:t})||(e=e===null?Jr.errors:e.concat(Jr.errors),s=e.length)),r.output_resolution!==
void 0&&(me(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:t})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.aspect_ratio!==void 0&&(Fr(r.aspect_ratio,{instancePath:l+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?Fr.errors:e.concat(Fr.errors),s=
e.length)),r.duration_seconds!==void 0&&(Be(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:t})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length)),r.audio_setting!==void 0&&(es(r.audio_setting,
{instancePath:l+"/audio_setting",parentData:r,parentDataProperty:"audio_setting",rootData:t})||(e=e===null?es.errors:e.concat(
es.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(ye(r.enable_prompt_expansion,{instancePath:l+"/enable_promp\
t_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:t})||(e=e===null?ye.errors:e.concat(ye.errors),
s=e.length)),r.watermark!==void 0&&(P(r.watermark,{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermar\
k",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.seed!==void 0&&(he(r.seed,{instancePath:l+"/seed",
parentData:r,parentDataProperty:"seed",rootData:t})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.enable_safety_checker!==
void 0&&(te(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_saf\
ety_checker",rootData:t})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.audio!==void 0&&(sr(r.audio,{instancePath:l+
"/audio",parentData:r,parentDataProperty:"audio",rootData:t})||(e=e===null?sr.errors:e.concat(sr.errors),s=e.length)),r.
callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return El.errors=e,s===0}var pa=Tl,Zm={type:"object",additionalProperties:!1,
required:["model","source_video_urls","prompt"],properties:{model:{type:"string",const:"wan-2.6-edit-video"},source_video_url:{
$ref:"s18"},source_video_urls:{$ref:"s304"},prompt:{$ref:"s258"},negative_prompt:{$ref:"s2"},reference_image_url:{$ref:"\
s305"},output_resolution:{$ref:"s103"},aspect_ratio:{$ref:"s261"},duration_seconds:{$ref:"s259"},audio_setting:{$ref:"s3\
06"},enable_prompt_expansion:{$ref:"s268"},watermark:{$ref:"s28"},seed:{$ref:"s269"},enable_safety_checker:{$ref:"s271"},
audio:{$ref:"s289"},multi_shots:{$ref:"s277"},callback_url:{$ref:"s29"}}};function Tl(r,{instancePath:l="",parentData:f,
parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[o]:e.push(o),s++}if(r.source_video_urls===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_video_urls"},message:"must have required property 'source_video_urls'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(Zm.properties,o)){let n={instancePath:l,keyword:"addi\
tionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),
s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.6-edit-video"){let n={instancePath:l+"/mod\
el",keyword:"const",params:{allowedValue:"wan-2.6-edit-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),s++}}r.source_video_url!==void 0&&(g(r.source_video_url,{instancePath:l+"/source_video_url",parentData:r,parentDataProperty:"\
source_video_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.source_video_urls!==void 0&&(Qr(r.
source_video_urls,{instancePath:l+"/source_video_urls",parentData:r,parentDataProperty:"source_video_urls",rootData:t})||
(e=e===null?Qr.errors:e.concat(Qr.errors),s=e.length)),r.prompt!==void 0&&(fe(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:t})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.negative_prompt!==void 0&&
(y(r.negative_prompt,{instancePath:l+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:t})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.reference_image_url!==void 0&&(Jr(r.reference_image_url,{instancePath:l+
"/reference_image_url",parentData:r,parentDataProperty:"reference_image_url",rootData:t})||(e=e===null?Jr.errors:e.concat(
Jr.errors),s=e.length)),r.output_resolution!==void 0&&(me(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,
parentDataProperty:"output_resolution",rootData:t})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.aspect_ratio!==
void 0&&(je(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||
(e=e===null?je.errors:e.concat(je.errors),s=e.length)),r.duration_seconds!==void 0&&(Be(r.duration_seconds,{instancePath:l+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?Be.errors:e.concat(Be.errors),
s=e.length)),r.audio_setting!==void 0&&(es(r.audio_setting,{instancePath:l+"/audio_setting",parentData:r,parentDataProperty:"\
audio_setting",rootData:t})||(e=e===null?es.errors:e.concat(es.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&
(ye(r.enable_prompt_expansion,{instancePath:l+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_\
expansion",rootData:t})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),r.watermark!==void 0&&(P(r.watermark,{instancePath:l+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),
r.seed!==void 0&&(he(r.seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"seed",rootData:t})||(e=e===null?he.
errors:e.concat(he.errors),s=e.length)),r.enable_safety_checker!==void 0&&(te(r.enable_safety_checker,{instancePath:l+"/\
enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:t})||(e=e===null?te.errors:e.concat(
te.errors),s=e.length)),r.audio!==void 0&&(sr(r.audio,{instancePath:l+"/audio",parentData:r,parentDataProperty:"audio",rootData:t})||
(e=e===null?sr.errors:e.concat(sr.errors),s=e.length)),r.multi_shots!==void 0&&(wr(r.multi_shots,{instancePath:l+"/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:t})||(e=e===null?wr.errors:e.concat(wr.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Tl.errors=e,s===0}var fa=Nl,Ym={type:"object",additionalProperties:!1,
required:["model","source_video_urls","prompt","audio"],properties:{model:{type:"string",const:"wan-2.6-flash-edit-video"},
source_video_url:{$ref:"s18"},source_video_urls:{$ref:"s304"},prompt:{$ref:"s258"},negative_prompt:{$ref:"s2"},reference_image_url:{
$ref:"s305"},output_resolution:{$ref:"s2"},aspect_ratio:{$ref:"s261"},duration_seconds:{$ref:"s259"},audio_setting:{$ref:"\
s306"},enable_prompt_expansion:{$ref:"s268"},watermark:{$ref:"s28"},seed:{$ref:"s269"},enable_safety_checker:{$ref:"s271"},
audio:{$ref:"s293"},multi_shots:{$ref:"s277"},callback_url:{$ref:"s29"}}};function Nl(r,{instancePath:l="",parentData:f,
parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[o]:e.push(o),s++}if(r.source_video_urls===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_video_urls"},message:"must have required property 'source_video_urls'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.audio===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
audio"},message:"must have required property 'audio'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(Ym.properties,
o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.6-fl\
ash-edit-video"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2.6-flash-edit-video"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_video_url!==void 0&&(g(r.source_video_url,{instancePath:l+
"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length)),r.source_video_urls!==void 0&&(Qr(r.source_video_urls,{instancePath:l+"/source_video_urls",parentData:r,parentDataProperty:"\
source_video_urls",rootData:t})||(e=e===null?Qr.errors:e.concat(Qr.errors),s=e.length)),r.prompt!==void 0&&(fe(r.prompt,
{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?fe.errors:e.concat(fe.errors),
s=e.length)),r.negative_prompt!==void 0&&(y(r.negative_prompt,{instancePath:l+"/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.reference_image_url!==void 0&&(Jr(
r.reference_image_url,{instancePath:l+"/reference_image_url",parentData:r,parentDataProperty:"reference_image_url",rootData:t})||
(e=e===null?Jr.errors:e.concat(Jr.errors),s=e.length)),r.output_resolution!==void 0&&(y(r.output_resolution,{instancePath:l+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.aspect_ratio!==void 0&&(je(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:t})||(e=e===null?je.errors:e.concat(je.errors),s=e.length)),r.duration_seconds!==void 0&&(Be(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?Be.errors:
e.concat(Be.errors),s=e.length)),r.audio_setting!==void 0&&(es(r.audio_setting,{instancePath:l+"/audio_setting",parentData:r,
parentDataProperty:"audio_setting",rootData:t})||(e=e===null?es.errors:e.concat(es.errors),s=e.length)),r.enable_prompt_expansion!==
void 0&&(ye(r.enable_prompt_expansion,{instancePath:l+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable\
_prompt_expansion",rootData:t})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),r.watermark!==void 0&&(P(r.watermark,
{instancePath:l+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),
s=e.length)),r.seed!==void 0&&(he(r.seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"seed",rootData:t})||(e=
e===null?he.errors:e.concat(he.errors),s=e.length)),r.enable_safety_checker!==void 0&&(te(r.enable_safety_checker,{instancePath:l+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:t})||(e=e===null?te.errors:e.concat(
te.errors),s=e.length)),r.audio!==void 0&&(to(r.audio,{instancePath:l+"/audio",parentData:r,parentDataProperty:"audio",rootData:t})||
(e=e===null?to.errors:e.concat(to.errors),s=e.length)),r.multi_shots!==void 0&&(wr(r.multi_shots,{instancePath:l+"/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:t})||(e=e===null?wr.errors:e.concat(wr.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Nl.errors=e,s===0}var ca=ma;function ma(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
El(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?El.errors:e.concat(El.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Tl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Tl.errors:
e.concat(Tl.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;Nl(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?Nl.errors:e.concat(Nl.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return ma.errors=e,s===0}function io(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ue(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return io.errors=e,s===0}var da=Vl;function Vl(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.reference_video_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
reference_video_url"},message:"must have required property 'reference_video_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="model"||o==="source_image_url"||o==="reference_video_url"||o==="output_resolution"||o==="enable_safety_checker"||
o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={
instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!==
"wan-2.2-animate-move"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2.2-animate-move"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(io(r.source_image_url,{instancePath:l+
"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:t})||(e=e===null?io.errors:e.concat(io.errors),
s=e.length)),r.reference_video_url!==void 0&&(g(r.reference_video_url,{instancePath:l+"/reference_video_url",parentData:r,
parentDataProperty:"reference_video_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.output_resolution!==
void 0&&(Vr(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:t})||(e=e===null?Vr.errors:e.concat(Vr.errors),s=e.length)),r.enable_safety_checker!==void 0&&(te(r.enable_safety_checker,
{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:t})||(e=e===null?
te.errors:e.concat(te.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Vl.errors=e,s===0}var _a=Sl;function Sl(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}if(r.reference_video_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
reference_video_url"},message:"must have required property 'reference_video_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="model"||o==="source_image_url"||o==="reference_video_url"||o==="output_resolution"||o==="enable_safety_checker"||
o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={
instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!==
"wan-2.2-animate-replace"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2.2-animate-replace"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(io(r.source_image_url,{
instancePath:l+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:t})||(e=e===null?io.errors:
e.concat(io.errors),s=e.length)),r.reference_video_url!==void 0&&(g(r.reference_video_url,{instancePath:l+"/reference_vi\
deo_url",parentData:r,parentDataProperty:"reference_video_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.
length)),r.output_resolution!==void 0&&(Vr(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:t})||(e=e===null?Vr.errors:e.concat(Vr.errors),s=e.length)),r.enable_safety_checker!==void 0&&
(te(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_chec\
ker",rootData:t})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Sl.errors=e,s===0}var ga=ya;function ya(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Vl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Vl.errors:e.concat(Vl.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Sl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Sl.errors:
e.concat(Sl.errors),s=e.length);var a=c===s;if(a&&n?(n=!1,u=[u,1]):a&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return ya.errors=e,s===0}var ha=wa,Xm={type:"object",additionalProperties:!1,required:["source_image\
_url","source_audio_url","prompt"],properties:{model:{type:"string",const:"wan-2.2-a14b-speech-to-video-turbo"},source_image_url:{
$ref:"s18"},source_audio_url:{$ref:"s18"},prompt:{$ref:"s258"},num_frames:{$ref:"s1"},frames_per_second:{$ref:"s1"},output_resolution:{
$ref:"s260"},negative_prompt:{$ref:"s2"},seed:{$ref:"s269"},num_inference_steps:{$ref:"s1"},guidance_scale:{$ref:"s7"},shift:{
$ref:"s7"},enable_safety_checker:{$ref:"s271"},callback_url:{$ref:"s29"}}};function wa(r,{instancePath:l="",parentData:f,
parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.source_image_url===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required\
 property 'source_image_url'"};e===null?e=[o]:e.push(o),s++}if(r.source_audio_url===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?
e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(Xm.properties,o)){let n={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.2-a14b-speech-to-video\
-turbo"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2.2-a14b-speech-to-video-turbo"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(g(r.source_image_url,{instancePath:l+
"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length)),r.source_audio_url!==void 0&&(g(r.source_audio_url,{instancePath:l+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.prompt!==void 0&&(fe(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),
r.num_frames!==void 0&&(ue(r.num_frames,{instancePath:l+"/num_frames",parentData:r,parentDataProperty:"num_frames",rootData:t})||
(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.frames_per_second!==void 0&&(ue(r.frames_per_second,{instancePath:l+
"/frames_per_second",parentData:r,parentDataProperty:"frames_per_second",rootData:t})||(e=e===null?ue.errors:e.concat(ue.
errors),s=e.length)),r.output_resolution!==void 0&&(Vr(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,
parentDataProperty:"output_resolution",rootData:t})||(e=e===null?Vr.errors:e.concat(Vr.errors),s=e.length)),r.negative_prompt!==
void 0&&(y(r.negative_prompt,{instancePath:l+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:t})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&(he(r.seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"\
seed",rootData:t})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.num_inference_steps!==void 0&&(ue(r.num_inference_steps,
{instancePath:l+"/num_inference_steps",parentData:r,parentDataProperty:"num_inference_steps",rootData:t})||(e=e===null?ue.
errors:e.concat(ue.errors),s=e.length)),r.guidance_scale!==void 0&&(V(r.guidance_scale,{instancePath:l+"/guidance_scale",
parentData:r,parentDataProperty:"guidance_scale",rootData:t})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.shift!==
void 0&&(V(r.shift,{instancePath:l+"/shift",parentData:r,parentDataProperty:"shift",rootData:t})||(e=e===null?V.errors:e.
concat(V.errors),s=e.length)),r.enable_safety_checker!==void 0&&(te(r.enable_safety_checker,{instancePath:l+"/enable_saf\
ety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:t})||(e=e===null?te.errors:e.concat(te.errors),
s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return wa.errors=e,s===0}function uo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)g(r[n],{instancePath:l+"/"+n,parentData:r,parentDataProperty:n,rootData:t})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return uo.errors=e,s===0}var Qm={type:"string",enum:["1:1","16:9","4:3","21:9","3:4","9:16","8:1","1:8"]};function ao(r,{instancePath:l="",parentData:f,
parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="1:1"||r==="16:9"||r==="4:3"||r==="21:9"||
r==="3:4"||r==="9:16"||r==="8:1"||r==="1:8")){let o={instancePath:l,keyword:"enum",params:{allowedValues:Qm.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return ao.errors=e,s===0}var Jm={type:"string",enum:["1k","2k","4k"]};function po(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="1k"||r==="2k"||r==="4k")){let o={instancePath:l,keyword:"enum",params:{allowedValues:Jm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return po.errors=e,s===0}function fo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return fo.errors=e,s===0}function Rn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.hex===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"hex"},message:"\
must have required property 'hex'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="hex"||o==="ratio")){let n={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}r.hex!==void 0&&(y(r.hex,{instancePath:l+"/hex",parentData:r,parentDataProperty:"hex",rootData:t})||(e=
e===null?y.errors:e.concat(y.errors),s=e.length)),r.ratio!==void 0&&(ae(r.ratio,{instancePath:l+"/ratio",parentData:r,parentDataProperty:"\
ratio",rootData:t})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Rn.errors=e,s===0}function co(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)Rn(r[n],{instancePath:l+"/"+n,parentData:r,parentDataProperty:n,rootData:t})||(e=e===
null?Rn.errors:e.concat(Rn.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}return co.errors=e,s===0}function mo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(!Array.isArray(r)){
let o={instancePath:l,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return mo.
errors=e,s===0}var va=zl,ed={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"\
string",const:"wan-2.7-image"},prompt:{$ref:"s258"},source_image_urls:{$ref:"s321"},aspect_ratio:{$ref:"s322"},output_resolution:{
$ref:"s323"},output_count:{$ref:"s1"},enable_sequential:{$ref:"s28"},thinking_mode:{$ref:"s324"},watermark:{$ref:"s28"},
seed:{$ref:"s269"},enable_safety_checker:{$ref:"s271"},color_palette:{$ref:"s325"},bbox_list:{$ref:"s327"},callback_url:{
$ref:"s29"}}};function zl(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!ne.call(ed.properties,o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="wan-2.7-image"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2.7-image"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(fe(r.prompt,{instancePath:l+"/pro\
mpt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.source_image_urls!==
void 0&&(uo(r.source_image_urls,{instancePath:l+"/source_image_urls",parentData:r,parentDataProperty:"source_image_urls",
rootData:t})||(e=e===null?uo.errors:e.concat(uo.errors),s=e.length)),r.aspect_ratio!==void 0&&(ao(r.aspect_ratio,{instancePath:l+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?ao.errors:e.concat(ao.errors),s=
e.length)),r.output_resolution!==void 0&&(po(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:t})||(e=e===null?po.errors:e.concat(po.errors),s=e.length)),r.output_count!==void 0&&(ue(r.output_count,
{instancePath:l+"/output_count",parentData:r,parentDataProperty:"output_count",rootData:t})||(e=e===null?ue.errors:e.concat(
ue.errors),s=e.length)),r.enable_sequential!==void 0&&(P(r.enable_sequential,{instancePath:l+"/enable_sequential",parentData:r,
parentDataProperty:"enable_sequential",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.thinking_mode!==
void 0&&(fo(r.thinking_mode,{instancePath:l+"/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:t})||
(e=e===null?fo.errors:e.concat(fo.errors),s=e.length)),r.watermark!==void 0&&(P(r.watermark,{instancePath:l+"/watermark",
parentData:r,parentDataProperty:"watermark",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.seed!==
void 0&&(he(r.seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"seed",rootData:t})||(e=e===null?he.errors:e.
concat(he.errors),s=e.length)),r.enable_safety_checker!==void 0&&(te(r.enable_safety_checker,{instancePath:l+"/enable_sa\
fety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:t})||(e=e===null?te.errors:e.concat(te.errors),
s=e.length)),r.color_palette!==void 0&&(co(r.color_palette,{instancePath:l+"/color_palette",parentData:r,parentDataProperty:"\
color_palette",rootData:t})||(e=e===null?co.errors:e.concat(co.errors),s=e.length)),r.bbox_list!==void 0&&(mo(r.bbox_list,
{instancePath:l+"/bbox_list",parentData:r,parentDataProperty:"bbox_list",rootData:t})||(e=e===null?mo.errors:e.concat(mo.
errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return zl.errors=e,s===0}var ba=Gl,rd={
type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-image-\
pro"},prompt:{$ref:"s258"},source_image_urls:{$ref:"s321"},aspect_ratio:{$ref:"s322"},output_resolution:{$ref:"s323"},output_count:{
$ref:"s1"},enable_sequential:{$ref:"s28"},thinking_mode:{$ref:"s324"},watermark:{$ref:"s28"},seed:{$ref:"s269"},enable_safety_checker:{
$ref:"s271"},color_palette:{$ref:"s325"},bbox_list:{$ref:"s327"},callback_url:{$ref:"s29"}}};function Gl(r,{instancePath:l="",
parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(rd.properties,
o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-im\
age-pro"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"wan-2.7-image-pro"},message:"must be equa\
l to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(fe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:t})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.source_image_urls!==void 0&&(uo(r.source_image_urls,
{instancePath:l+"/source_image_urls",parentData:r,parentDataProperty:"source_image_urls",rootData:t})||(e=e===null?uo.errors:
e.concat(uo.errors),s=e.length)),r.aspect_ratio!==void 0&&(ao(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?ao.errors:e.concat(ao.errors),s=e.length)),r.output_resolution!==
void 0&&(po(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:t})||(e=e===null?po.errors:e.concat(po.errors),s=e.length)),r.output_count!==void 0&&(ue(r.output_count,{instancePath:l+
"/output_count",parentData:r,parentDataProperty:"output_count",rootData:t})||(e=e===null?ue.errors:e.concat(ue.errors),s=
e.length)),r.enable_sequential!==void 0&&(P(r.enable_sequential,{instancePath:l+"/enable_sequential",parentData:r,parentDataProperty:"\
enable_sequential",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.thinking_mode!==void 0&&(fo(r.thinking_mode,
{instancePath:l+"/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:t})||(e=e===null?fo.errors:e.concat(
fo.errors),s=e.length)),r.watermark!==void 0&&(P(r.watermark,{instancePath:l+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.seed!==void 0&&(he(r.seed,{instancePath:l+
"/seed",parentData:r,parentDataProperty:"seed",rootData:t})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.enable_safety_checker!==
void 0&&(te(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_saf\
ety_checker",rootData:t})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.color_palette!==void 0&&(co(r.color_palette,
{instancePath:l+"/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:t})||(e=e===null?co.errors:e.concat(
co.errors),s=e.length)),r.bbox_list!==void 0&&(mo(r.bbox_list,{instancePath:l+"/bbox_list",parentData:r,parentDataProperty:"\
bbox_list",rootData:t})||(e=e===null?mo.errors:e.concat(mo.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Gl.errors=e,s===0}var ka=Da;function Da(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
zl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?zl.errors:e.concat(zl.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Gl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Gl.errors:
e.concat(Gl.errors),s=e.length);var a=c===s;if(a&&n?(n=!1,u=[u,1]):a&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return Da.errors=e,s===0}var vn=qa;function qa(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ke(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Ds(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ds.errors:
e.concat(Ds.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;be(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?be.errors:e.concat(be.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return qa.errors=e,s===0}var sd={type:"string",enum:["suno-v4","suno-v4.5","suno-v4.5-all","suno-v4.5-plus","suno-v5","suno-v5.5","suno-v6","suno\
-v6-mini","suno-v6-wild"]};function qe(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,
s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),s++}if(!(r==="suno-v4"||r==="suno-v4.5"||r==="suno-v4.5-all"||r==="suno-v4.5-plus"||r==="suno-v5"||r==="\
suno-v5.5"||r==="suno-v6"||r==="suno-v6-mini"||r==="suno-v6-wild")){let o={instancePath:l,keyword:"enum",params:{allowedValues:sd.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return qe.errors=e,s===0}function Ie(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)>5e3){let o={instancePath:l,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ie.errors=e,s===0}function we(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:l,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:l,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return we.errors=e,s===0}function ve(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:l,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:l,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return ve.errors=e,s===0}function xe(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return xe.errors=e,s===0}var od={type:"string",enum:["style","voice"]};function Ae(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="style"||r==="voice")){let o={instancePath:l,keyword:"enum",params:{allowedValues:od.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Ae.errors=e,s===0}function rs(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:l,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return rs.
errors=e,s===0}var ld={type:"object",additionalProperties:!1,required:["model","vocal_mode","prompt"],properties:{model:{$ref:"s337"},vocal_mode:{
type:"string",const:"auto_lyrics"},prompt:{$ref:"s338"},style_weight:{$ref:"s339"},weirdness_constraint:{$ref:"s340"},audio_weight:{
$ref:"s53"},persona_id:{$ref:"s341"},persona_type:{$ref:"s342"},voice_id:{$ref:"s26"},continue_at:{$ref:"s343"},callback_url:{
$ref:"s29"}}};function _o(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"vocal_mode"},message:"must have required property 'vocal_mode'"};e===null?e=
[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(ld.properties,o)){let n={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.model!==void 0&&(qe(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"\
model",rootData:t})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!=
"string"){let n={instancePath:l+"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),s++}if(o!=="auto_lyrics"){let n={instancePath:l+"/vocal_mode",keyword:"const",params:{allowedValue:"auto_l\
yrics"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(Ie(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),
r.style_weight!==void 0&&(we(r.style_weight,{instancePath:l+"/style_weight",parentData:r,parentDataProperty:"style_weigh\
t",rootData:t})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.weirdness_constraint!==void 0&&(ve(r.weirdness_constraint,
{instancePath:l+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:t})||(e=e===null?
ve.errors:e.concat(ve.errors),s=e.length)),r.audio_weight!==void 0&&(ae(r.audio_weight,{instancePath:l+"/audio_weight",parentData:r,
parentDataProperty:"audio_weight",rootData:t})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.persona_id!==void 0&&
(xe(r.persona_id,{instancePath:l+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:t})||(e=e===null?xe.
errors:e.concat(xe.errors),s=e.length)),r.persona_type!==void 0&&(Ae(r.persona_type,{instancePath:l+"/persona_type",parentData:r,
parentDataProperty:"persona_type",rootData:t})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.voice_id!==void 0&&
(w(r.voice_id,{instancePath:l+"/voice_id",parentData:r,parentDataProperty:"voice_id",rootData:t})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length)),r.continue_at!==void 0&&(rs(r.continue_at,{instancePath:l+"/continue_at",parentData:r,parentDataProperty:"\
continue_at",rootData:t})||(e=e===null?rs.errors:e.concat(rs.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return _o.errors=e,s===0}function Fe(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)>1e3){let o={instancePath:l,keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 charact\
ers"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[o]:e.push(o),s++}return Fe.errors=e,s===0}function Pe(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)>80){let o={instancePath:l,keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Pe.errors=e,s===0}function Oe(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)>200){let o={instancePath:l,keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characte\
rs"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[o]:e.push(o),s++}return Oe.errors=e,s===0}var nd={type:"string",enum:["male","female"]};function Ee(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="male"||r==="female")){let o={instancePath:l,keyword:"enum",params:{allowedValues:nd.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Ee.errors=e,s===0}function go(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}if(typeof r=="number"){if(r>360||isNaN(r)){let o={instancePath:l,keyword:"maximum",params:{comparison:"\
<=",limit:360},message:"must be <= 360"};e===null?e=[o]:e.push(o),s++}if(r<10||isNaN(r)){let o={instancePath:l,keyword:"\
minimum",params:{comparison:">=",limit:10},message:"must be >= 10"};e===null?e=[o]:e.push(o),s++}}return go.errors=e,s===
0}var td={type:"object",additionalProperties:!1,required:["model","vocal_mode","lyrics","style","title"],properties:{model:{
$ref:"s337"},vocal_mode:{type:"string",const:"exact_lyrics"},lyrics:{$ref:"s236"},style:{$ref:"s345"},title:{$ref:"s346"},
negative_tags:{$ref:"s347"},vocal_gender:{$ref:"s348"},duration_seconds:{$ref:"s349"},style_weight:{$ref:"s339"},weirdness_constraint:{
$ref:"s340"},audio_weight:{$ref:"s53"},persona_id:{$ref:"s341"},persona_type:{$ref:"s342"},voice_id:{$ref:"s26"},continue_at:{
$ref:"s343"},callback_url:{$ref:"s29"}}};function yo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"vocal_mode"},message:"must have required prope\
rty 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.lyrics===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
lyrics"},message:"must have required property 'lyrics'"};e===null?e=[o]:e.push(o),s++}if(r.style===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"style"},message:"must have required property 'style'"};e===null?e=[o]:e.push(
o),s++}if(r.title===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"title"},message:"must have\
 required property 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(td.properties,o)){let n={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0&&(qe(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"model",rootData:t})||
(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){
let n={instancePath:l+"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="exact_lyrics"){let n={instancePath:l+"/vocal_mode",keyword:"const",params:{allowedValue:"exact_lyrics"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.lyrics!==void 0&&(_e(r.lyrics,{instancePath:l+"/lyrics",parentData:r,
parentDataProperty:"lyrics",rootData:t})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.style!==void 0&&(Fe(r.
style,{instancePath:l+"/style",parentData:r,parentDataProperty:"style",rootData:t})||(e=e===null?Fe.errors:e.concat(Fe.errors),
s=e.length)),r.title!==void 0&&(Pe(r.title,{instancePath:l+"/title",parentData:r,parentDataProperty:"title",rootData:t})||
(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.negative_tags!==void 0&&(Oe(r.negative_tags,{instancePath:l+"/n\
egative_tags",parentData:r,parentDataProperty:"negative_tags",rootData:t})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=
e.length)),r.vocal_gender!==void 0&&(Ee(r.vocal_gender,{instancePath:l+"/vocal_gender",parentData:r,parentDataProperty:"\
vocal_gender",rootData:t})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),r.duration_seconds!==void 0&&(go(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?go.errors:
e.concat(go.errors),s=e.length)),r.style_weight!==void 0&&(we(r.style_weight,{instancePath:l+"/style_weight",parentData:r,
parentDataProperty:"style_weight",rootData:t})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.weirdness_constraint!==
void 0&&(ve(r.weirdness_constraint,{instancePath:l+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_co\
nstraint",rootData:t})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.audio_weight!==void 0&&(ae(r.audio_weight,
{instancePath:l+"/audio_weight",parentData:r,parentDataProperty:"audio_weight",rootData:t})||(e=e===null?ae.errors:e.concat(
ae.errors),s=e.length)),r.persona_id!==void 0&&(xe(r.persona_id,{instancePath:l+"/persona_id",parentData:r,parentDataProperty:"\
persona_id",rootData:t})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.persona_type!==void 0&&(Ae(r.persona_type,
{instancePath:l+"/persona_type",parentData:r,parentDataProperty:"persona_type",rootData:t})||(e=e===null?Ae.errors:e.concat(
Ae.errors),s=e.length)),r.voice_id!==void 0&&(w(r.voice_id,{instancePath:l+"/voice_id",parentData:r,parentDataProperty:"\
voice_id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.continue_at!==void 0&&(rs(r.continue_at,{
instancePath:l+"/continue_at",parentData:r,parentDataProperty:"continue_at",rootData:t})||(e=e===null?rs.errors:e.concat(
rs.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return yo.errors=e,s===0}var id={type:"object",additionalProperties:!1,required:["model","vocal_mode","style","title"],properties:{model:{$ref:"s\
337"},vocal_mode:{type:"string",const:"instrumental"},style:{$ref:"s345"},title:{$ref:"s346"},negative_tags:{$ref:"s347"},
duration_seconds:{$ref:"s349"},style_weight:{$ref:"s339"},weirdness_constraint:{$ref:"s340"},audio_weight:{$ref:"s53"},persona_id:{
$ref:"s341"},persona_type:{$ref:"s342"},voice_id:{$ref:"s26"},continue_at:{$ref:"s343"},callback_url:{$ref:"s29"}}};function ho(r,{
instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===void 0){let o={instancePath:l,keyword:"required",
params:{missingProperty:"vocal_mode"},message:"must have required property 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.
style===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"style"},message:"must have required pr\
operty 'style'"};e===null?e=[o]:e.push(o),s++}if(r.title===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
title"},message:"must have required property 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(id.properties,
o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0&&(qe(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"\
model",rootData:t})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!=
"string"){let n={instancePath:l+"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),s++}if(o!=="instrumental"){let n={instancePath:l+"/vocal_mode",keyword:"const",params:{allowedValue:"instr\
umental"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.style!==void 0&&(Fe(r.style,{instancePath:l+
"/style",parentData:r,parentDataProperty:"style",rootData:t})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.
title!==void 0&&(Pe(r.title,{instancePath:l+"/title",parentData:r,parentDataProperty:"title",rootData:t})||(e=e===null?Pe.
errors:e.concat(Pe.errors),s=e.length)),r.negative_tags!==void 0&&(Oe(r.negative_tags,{instancePath:l+"/negative_tags",parentData:r,
parentDataProperty:"negative_tags",rootData:t})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.duration_seconds!==
void 0&&(go(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||
(e=e===null?go.errors:e.concat(go.errors),s=e.length)),r.style_weight!==void 0&&(we(r.style_weight,{instancePath:l+"/sty\
le_weight",parentData:r,parentDataProperty:"style_weight",rootData:t})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),
r.weirdness_constraint!==void 0&&(ve(r.weirdness_constraint,{instancePath:l+"/weirdness_constraint",parentData:r,parentDataProperty:"\
weirdness_constraint",rootData:t})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.audio_weight!==void 0&&(ae(
r.audio_weight,{instancePath:l+"/audio_weight",parentData:r,parentDataProperty:"audio_weight",rootData:t})||(e=e===null?
ae.errors:e.concat(ae.errors),s=e.length)),r.persona_id!==void 0&&(xe(r.persona_id,{instancePath:l+"/persona_id",parentData:r,
parentDataProperty:"persona_id",rootData:t})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.persona_type!==void 0&&
(Ae(r.persona_type,{instancePath:l+"/persona_type",parentData:r,parentDataProperty:"persona_type",rootData:t})||(e=e===null?
Ae.errors:e.concat(Ae.errors),s=e.length)),r.voice_id!==void 0&&(w(r.voice_id,{instancePath:l+"/voice_id",parentData:r,parentDataProperty:"\
voice_id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.continue_at!==void 0&&(rs(r.continue_at,{
instancePath:l+"/continue_at",parentData:r,parentDataProperty:"continue_at",rootData:t})||(e=e===null?rs.errors:e.concat(
rs.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ho.errors=e,s===0}var Pa=$a;function $a(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
_o(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?_o.errors:e.concat(_o.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;yo(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?yo.errors:
e.concat(yo.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let D=s;ho(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?ho.errors:e.concat(ho.errors),s=e.length);var a=D===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let D={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[D]:e.push(D),s++}let d=s,k=!0,h=s;if(r&&typeof r=="object"&&
!Array.isArray(r)){let D;if(r.voice_id===void 0&&(D="voice_id")){let b={};e===null?e=[b]:e.push(b),s++}}var $=h===s;if(s=
d,e!==null&&(d?e.length=d:e=null),$){let D=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.persona_id!==void 0){let I={
instancePath:l+"/persona_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[I]:e.push(I),s++}if(r.persona_type!==
void 0){let I={instancePath:l+"/persona_type",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[I]:e.push(
I),s++}}var $=D===s;k=$}if(!k){let D={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "th\
en" schema'};e===null?e=[D]:e.push(D),s++}let q=s,x=!0,L=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let D;if(r.model===
void 0&&(D="model")){let b={};e===null?e=[b]:e.push(b),s++}else if(r.model!==void 0){let b=r.model;if(!(b==="suno-v4"||b===
"suno-v4.5"||b==="suno-v4.5-all"||b==="suno-v4.5-plus"||b==="suno-v5")){let I={};e===null?e=[I]:e.push(I),s++}}}var v=L===
s;if(s=q,e!==null&&(q?e.length=q:e=null),v){let D=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0){
let I={instancePath:l+"/duration_seconds",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[I]:e.push(I),
s++}var v=D===s;x=v}if(!x){let D={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" \
schema'};e===null?e=[D]:e.push(D),s++}return $a.errors=e,s===0}var ja=xa;function xa(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let h;if(r.voice_id===void 0&&(h="voice_id")){let $={};e===null?e=[$]:e.push($),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.persona_id!==void 0){
let q={instancePath:l+"/persona_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[q]:e.push(q),s++}if(r.
persona_type!==void 0){let q={instancePath:l+"/persona_type",keyword:"not",params:{},message:"must NOT be valid"};e===null?
e=[q]:e.push(q),s++}}var _=h===s;n=_}if(!n){let h={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'m\
ust match "then" schema'};e===null?e=[h]:e.push(h),s++}let c=s,a=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let h;
if(r.model===void 0&&(h="model")){let $={};e===null?e=[$]:e.push($),s++}else if(r.model!==void 0){let $=r.model;if(!($===
"suno-v4"||$==="suno-v4.5"||$==="suno-v4.5-all"||$==="suno-v4.5-plus"||$==="suno-v5")){let q={};e===null?e=[q]:e.push(q),
s++}}}var k=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),k){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==
void 0){let q={instancePath:l+"/duration_seconds",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[q]:e.
push(q),s++}var k=h===s;a=k}if(!a){let h={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema'};e===null?e=[h]:e.push(h),s++}return _o(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||
(e=e===null?_o.errors:e.concat(_o.errors),s=e.length),xa.errors=e,s===0}var Aa=Oa;function Oa(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let h;if(r.voice_id===void 0&&(h="voice_id")){let $={};e===null?e=[$]:e.push($),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.persona_id!==void 0){
let q={instancePath:l+"/persona_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[q]:e.push(q),s++}if(r.
persona_type!==void 0){let q={instancePath:l+"/persona_type",keyword:"not",params:{},message:"must NOT be valid"};e===null?
e=[q]:e.push(q),s++}}var _=h===s;n=_}if(!n){let h={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'m\
ust match "then" schema'};e===null?e=[h]:e.push(h),s++}let c=s,a=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let h;
if(r.model===void 0&&(h="model")){let $={};e===null?e=[$]:e.push($),s++}else if(r.model!==void 0){let $=r.model;if(!($===
"suno-v4"||$==="suno-v4.5"||$==="suno-v4.5-all"||$==="suno-v4.5-plus"||$==="suno-v5")){let q={};e===null?e=[q]:e.push(q),
s++}}}var k=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),k){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==
void 0){let q={instancePath:l+"/duration_seconds",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[q]:e.
push(q),s++}var k=h===s;a=k}if(!a){let h={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema'};e===null?e=[h]:e.push(h),s++}return yo(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||
(e=e===null?yo.errors:e.concat(yo.errors),s=e.length),Oa.errors=e,s===0}var Ea=Ta;function Ta(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let h;if(r.voice_id===void 0&&(h="voice_id")){let $={};e===null?e=[$]:e.push($),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.persona_id!==void 0){
let q={instancePath:l+"/persona_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[q]:e.push(q),s++}if(r.
persona_type!==void 0){let q={instancePath:l+"/persona_type",keyword:"not",params:{},message:"must NOT be valid"};e===null?
e=[q]:e.push(q),s++}}var _=h===s;n=_}if(!n){let h={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'m\
ust match "then" schema'};e===null?e=[h]:e.push(h),s++}let c=s,a=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let h;
if(r.model===void 0&&(h="model")){let $={};e===null?e=[$]:e.push($),s++}else if(r.model!==void 0){let $=r.model;if(!($===
"suno-v4"||$==="suno-v4.5"||$==="suno-v4.5-all"||$==="suno-v4.5-plus"||$==="suno-v5")){let q={};e===null?e=[q]:e.push(q),
s++}}}var k=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),k){let h=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==
void 0){let q={instancePath:l+"/duration_seconds",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[q]:e.
push(q),s++}var k=h===s;a=k}if(!a){let h={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema'};e===null?e=[h]:e.push(h),s++}return ho(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||
(e=e===null?ho.errors:e.concat(ho.errors),s=e.length),Ta.errors=e,s===0}var Gr=Ll,ud={type:"object",required:["id","stat\
us"],properties:{id:{$ref:"s32"},status:{type:"string",enum:["pending","processing"]},generation_stage:{$ref:"s44"},audios:{
type:"array",items:{$ref:"s45"}}}};function Ll(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={
instancePath:l,keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===
null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"id",rootData:t})||
(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:l+
"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="pending"||
o==="processing")){let n={instancePath:l+"/status",keyword:"enum",params:{allowedValues:ud.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(r.generation_stage!==void 0&&(ge(r.generation_stage,
{instancePath:l+"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:t})||(e=e===null?ge.errors:
e.concat(ge.errors),s=e.length)),r.audios!==void 0){let o=r.audios;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)
Ks(o[u],{instancePath:l+"/audios/"+u,parentData:o,parentDataProperty:u,rootData:t})||(e=e===null?Ks.errors:e.concat(Ks.errors),
s=e.length)}else{let n={instancePath:l+"/audios",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[n]:e.push(n),s++}}}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Ll.errors=e,s===0}var We=Te;function Te(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"id",rootData:t})||(e=e===null?O.errors:e.concat(
O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:l+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="failed"){let n={instancePath:l+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}
r.error!==void 0&&(y(r.error,{instancePath:l+"/error",parentData:r,parentDataProperty:"error",rootData:t})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)),r.generation_stage!==void 0&&(ge(r.generation_stage,{instancePath:l+"/generatio\
n_stage",parentData:r,parentDataProperty:"generation_stage",rootData:t})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.
length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Te.errors=e,s===0}var Lr=Na;function Na(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ll(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ll.errors:e.concat(Ll.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Ps(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ps.errors:
e.concat(Ps.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;Te(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Na.errors=e,s===0}function or(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!Dr.test(r)){let o={instancePath:l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!Ue(r)){let o={instancePath:l,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return or.errors=e,s===0}function wo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r<=0||isNaN(r)){let o={instancePath:l,keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[o]:e.push(o),s++}return wo.errors=e,s===0}var ad={type:"object",additionalProperties:!1,required:["model","parameter_mode"],properties:{model:{$ref:"s337"},parameter_mode:{
type:"string",const:"source"},task_id:{$ref:"s26"},audio_id:{$ref:"s26"},audio_url:{$ref:"s18"},upload_url:{$ref:"s362"},
instrumental:{$ref:"s28"},prompt:{$ref:"s338"},style:{$ref:"s345"},title:{$ref:"s346"},continue_at:{$ref:"s363"},persona_id:{
$ref:"s341"},persona_type:{$ref:"s342"},negative_tags:{$ref:"s347"},vocal_gender:{$ref:"s348"},style_weight:{$ref:"s339"},
weirdness_constraint:{$ref:"s340"},audio_weight:{$ref:"s53"},callback_url:{$ref:"s29"}}};function vo(r,{instancePath:l="",
parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.parameter_mode===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
parameter_mode"},message:"must have required property 'parameter_mode'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.
call(ad.properties,o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must \
NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0&&(qe(r.model,{instancePath:l+"/model",
parentData:r,parentDataProperty:"model",rootData:t})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.parameter_mode!==
void 0){let o=r.parameter_mode;if(typeof o!="string"){let n={instancePath:l+"/parameter_mode",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="source"){let n={instancePath:l+"/parameter_mode",
keyword:"const",params:{allowedValue:"source"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.task_id!==
void 0&&(w(r.task_id,{instancePath:l+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:t})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length)),r.audio_id!==void 0&&(w(r.audio_id,{instancePath:l+"/audio_id",parentData:r,parentDataProperty:"\
audio_id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.audio_url!==void 0&&(g(r.audio_url,{instancePath:l+
"/audio_url",parentData:r,parentDataProperty:"audio_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.upload_url!==void 0&&(or(r.upload_url,{instancePath:l+"/upload_url",parentData:r,parentDataProperty:"upload_url",rootData:t})||
(e=e===null?or.errors:e.concat(or.errors),s=e.length)),r.instrumental!==void 0&&(P(r.instrumental,{instancePath:l+"/inst\
rumental",parentData:r,parentDataProperty:"instrumental",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),
r.prompt!==void 0&&(Ie(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===
null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.style!==void 0&&(Fe(r.style,{instancePath:l+"/style",parentData:r,parentDataProperty:"\
style",rootData:t})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.title!==void 0&&(Pe(r.title,{instancePath:l+
"/title",parentData:r,parentDataProperty:"title",rootData:t})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.
continue_at!==void 0&&(wo(r.continue_at,{instancePath:l+"/continue_at",parentData:r,parentDataProperty:"continue_at",rootData:t})||
(e=e===null?wo.errors:e.concat(wo.errors),s=e.length)),r.persona_id!==void 0&&(xe(r.persona_id,{instancePath:l+"/persona\
_id",parentData:r,parentDataProperty:"persona_id",rootData:t})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.
persona_type!==void 0&&(Ae(r.persona_type,{instancePath:l+"/persona_type",parentData:r,parentDataProperty:"persona_type",
rootData:t})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.negative_tags!==void 0&&(Oe(r.negative_tags,{instancePath:l+
"/negative_tags",parentData:r,parentDataProperty:"negative_tags",rootData:t})||(e=e===null?Oe.errors:e.concat(Oe.errors),
s=e.length)),r.vocal_gender!==void 0&&(Ee(r.vocal_gender,{instancePath:l+"/vocal_gender",parentData:r,parentDataProperty:"\
vocal_gender",rootData:t})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),r.style_weight!==void 0&&(we(r.style_weight,
{instancePath:l+"/style_weight",parentData:r,parentDataProperty:"style_weight",rootData:t})||(e=e===null?we.errors:e.concat(
we.errors),s=e.length)),r.weirdness_constraint!==void 0&&(ve(r.weirdness_constraint,{instancePath:l+"/weirdness_constrai\
nt",parentData:r,parentDataProperty:"weirdness_constraint",rootData:t})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),
r.audio_weight!==void 0&&(ae(r.audio_weight,{instancePath:l+"/audio_weight",parentData:r,parentDataProperty:"audio_weigh\
t",rootData:t})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return vo.errors=e,s===0}var pd={type:"object",additionalProperties:!1,required:["model","parameter_mode","style","title","continue_at"],properties:{
model:{$ref:"s337"},parameter_mode:{type:"string",const:"custom"},task_id:{$ref:"s26"},audio_id:{$ref:"s26"},audio_url:{
$ref:"s18"},upload_url:{$ref:"s362"},instrumental:{$ref:"s28"},prompt:{$ref:"s338"},lyrics:{$ref:"s236"},style:{$ref:"s3\
45"},title:{$ref:"s346"},continue_at:{$ref:"s363"},persona_id:{$ref:"s341"},persona_type:{$ref:"s342"},negative_tags:{$ref:"\
s347"},vocal_gender:{$ref:"s348"},style_weight:{$ref:"s339"},weirdness_constraint:{$ref:"s340"},audio_weight:{$ref:"s53"},
callback_url:{$ref:"s29"}},if:{properties:{upload_url:{not:{}}},additionalProperties:!0},then:{properties:{lyrics:{not:{}}},
additionalProperties:!0}};function bo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,
s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.upload_url!==void 0){let c={};e===null?e=[c]:e.push(c),s++}
var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.lyrics!==void 0){
let d={instancePath:l+"/lyrics",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[d]:e.push(d),s++}var _=c===
s;n=_}if(!n){let c={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[c]:e.push(c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let c={instancePath:l,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[c]:e.push(c),s++}if(r.
parameter_mode===void 0){let c={instancePath:l,keyword:"required",params:{missingProperty:"parameter_mode"},message:"mus\
t have required property 'parameter_mode'"};e===null?e=[c]:e.push(c),s++}if(r.style===void 0){let c={instancePath:l,keyword:"\
required",params:{missingProperty:"style"},message:"must have required property 'style'"};e===null?e=[c]:e.push(c),s++}if(r.
title===void 0){let c={instancePath:l,keyword:"required",params:{missingProperty:"title"},message:"must have required pr\
operty 'title'"};e===null?e=[c]:e.push(c),s++}if(r.continue_at===void 0){let c={instancePath:l,keyword:"required",params:{
missingProperty:"continue_at"},message:"must have required property 'continue_at'"};e===null?e=[c]:e.push(c),s++}for(let c in r)
if(!ne.call(pd.properties,c)){let a={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:c},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.model!==void 0&&(qe(r.model,{instancePath:l+"/mo\
del",parentData:r,parentDataProperty:"model",rootData:t})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.parameter_mode!==
void 0){let c=r.parameter_mode;if(typeof c!="string"){let a={instancePath:l+"/parameter_mode",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(c!=="custom"){let a={instancePath:l+"/parameter_mode",
keyword:"const",params:{allowedValue:"custom"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),s++}}r.task_id!==
void 0&&(w(r.task_id,{instancePath:l+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:t})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length)),r.audio_id!==void 0&&(w(r.audio_id,{instancePath:l+"/audio_id",parentData:r,parentDataProperty:"\
audio_id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.audio_url!==void 0&&(g(r.audio_url,{instancePath:l+
"/audio_url",parentData:r,parentDataProperty:"audio_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.upload_url!==void 0&&(or(r.upload_url,{instancePath:l+"/upload_url",parentData:r,parentDataProperty:"upload_url",rootData:t})||
(e=e===null?or.errors:e.concat(or.errors),s=e.length)),r.instrumental!==void 0&&(P(r.instrumental,{instancePath:l+"/inst\
rumental",parentData:r,parentDataProperty:"instrumental",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),
r.prompt!==void 0&&(Ie(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===
null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.lyrics!==void 0&&(_e(r.lyrics,{instancePath:l+"/lyrics",parentData:r,parentDataProperty:"\
lyrics",rootData:t})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.style!==void 0&&(Fe(r.style,{instancePath:l+
"/style",parentData:r,parentDataProperty:"style",rootData:t})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.
title!==void 0&&(Pe(r.title,{instancePath:l+"/title",parentData:r,parentDataProperty:"title",rootData:t})||(e=e===null?Pe.
errors:e.concat(Pe.errors),s=e.length)),r.continue_at!==void 0&&(wo(r.continue_at,{instancePath:l+"/continue_at",parentData:r,
parentDataProperty:"continue_at",rootData:t})||(e=e===null?wo.errors:e.concat(wo.errors),s=e.length)),r.persona_id!==void 0&&
(xe(r.persona_id,{instancePath:l+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:t})||(e=e===null?xe.
errors:e.concat(xe.errors),s=e.length)),r.persona_type!==void 0&&(Ae(r.persona_type,{instancePath:l+"/persona_type",parentData:r,
parentDataProperty:"persona_type",rootData:t})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.negative_tags!==
void 0&&(Oe(r.negative_tags,{instancePath:l+"/negative_tags",parentData:r,parentDataProperty:"negative_tags",rootData:t})||
(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.vocal_gender!==void 0&&(Ee(r.vocal_gender,{instancePath:l+"/voc\
al_gender",parentData:r,parentDataProperty:"vocal_gender",rootData:t})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),
r.style_weight!==void 0&&(we(r.style_weight,{instancePath:l+"/style_weight",parentData:r,parentDataProperty:"style_weigh\
t",rootData:t})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.weirdness_constraint!==void 0&&(ve(r.weirdness_constraint,
{instancePath:l+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:t})||(e=e===null?
ve.errors:e.concat(ve.errors),s=e.length)),r.audio_weight!==void 0&&(ae(r.audio_weight,{instancePath:l+"/audio_weight",parentData:r,
parentDataProperty:"audio_weight",rootData:t})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let c={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[c]:e.push(c),s++}return bo.errors=e,s===0}var Va=Sa;function Sa(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
vo(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?vo.errors:e.concat(vo.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;bo(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?bo.errors:
e.concat(bo.errors),s=e.length);var a=c===s;if(a&&n?(n=!1,u=[u,1]):a&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let N={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[N]:e.push(N),s++}let d=s,k=!0,h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let N;if(r.task_id===void 0&&(N="task_\
id")){let ie={};e===null?e=[ie]:e.push(ie),s++}}var $=h===s;if(s=d,e!==null&&(d?e.length=d:e=null),$){let N=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.audio_id!==void 0){let He={instancePath:l+"/audio_id",keyword:"not",params:{},message:"\
must NOT be valid"};e===null?e=[He]:e.push(He),s++}if(r.audio_url!==void 0){let He={instancePath:l+"/audio_url",keyword:"\
not",params:{},message:"must NOT be valid"};e===null?e=[He]:e.push(He),s++}if(r.upload_url!==void 0){let He={instancePath:l+
"/upload_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[He]:e.push(He),s++}}var $=N===s;k=$}if(!k){
let N={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[N]:e.push(
N),s++}let q=s,x=!0,L=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let N;if(r.audio_id===void 0&&(N="audio_id")){let ie={};
e===null?e=[ie]:e.push(ie),s++}}var v=L===s;if(s=q,e!==null&&(q?e.length=q:e=null),v){let N=s;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.audio_url!==void 0){let He={instancePath:l+"/audio_url",keyword:"not",params:{},message:"must NO\
T be valid"};e===null?e=[He]:e.push(He),s++}if(r.upload_url!==void 0){let He={instancePath:l+"/upload_url",keyword:"not",
params:{},message:"must NOT be valid"};e===null?e=[He]:e.push(He),s++}}var v=N===s;x=v}if(!x){let N={instancePath:l,keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[N]:e.push(N),s++}let D=s,b=!0,I=s;if(r&&
typeof r=="object"&&!Array.isArray(r)){let N;if(r.audio_url===void 0&&(N="audio_url")){let ie={};e===null?e=[ie]:e.push(
ie),s++}}var E=I===s;if(s=D,e!==null&&(D?e.length=D:e=null),E){let N=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.upload_url!==
void 0){let He={instancePath:l+"/upload_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[He]:e.push(
He),s++}var E=N===s;b=E}if(!b){let N={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "th\
en" schema'};e===null?e=[N]:e.push(N),s++}let z=s,ce=!0,ar=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.task_id!==
void 0){let N=s,ie={};e===null?e=[ie]:e.push(ie),s++;var qr=N===s}else var qr=!0;if(qr){if(r.audio_id!==void 0){let N=s,
ie={};e===null?e=[ie]:e.push(ie),s++;var qr=N===s}else var qr=!0;if(qr)if(r.audio_url!==void 0){let N=s,ie={};e===null?e=
[ie]:e.push(ie),s++;var qr=N===s}else var qr=!0}}var j=ar===s;if(s=z,e!==null&&(z?e.length=z:e=null),j){let N=s;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.upload_url===void 0){let He={instancePath:l,keyword:"required",params:{missingProperty:"u\
pload_url"},message:"must have required property 'upload_url'"};e===null?e=[He]:e.push(He),s++}var j=N===s;ce=j}if(!ce){
let N={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[N]:e.push(
N),s++}return Sa.errors=e,s===0}var za=Ga;function Ga(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let E;if(r.task_id===void 0&&(E="task_id")){let z={};e===null?e=[z]:e.push(z),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let E=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_id!==void 0){
let ce={instancePath:l+"/audio_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[ce]:e.push(ce),s++}if(r.
audio_url!==void 0){let ce={instancePath:l+"/audio_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=
[ce]:e.push(ce),s++}if(r.upload_url!==void 0){let ce={instancePath:l+"/upload_url",keyword:"not",params:{},message:"must\
 NOT be valid"};e===null?e=[ce]:e.push(ce),s++}}var _=E===s;n=_}if(!n){let E={instancePath:l,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[E]:e.push(E),s++}let c=s,a=!0,d=s;if(r&&typeof r=="object"&&!Array.
isArray(r)){let E;if(r.audio_id===void 0&&(E="audio_id")){let z={};e===null?e=[z]:e.push(z),s++}}var k=d===s;if(s=c,e!==
null&&(c?e.length=c:e=null),k){let E=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_url!==void 0){let ce={instancePath:l+
"/audio_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[ce]:e.push(ce),s++}if(r.upload_url!==void 0){
let ce={instancePath:l+"/upload_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[ce]:e.push(ce),s++}}
var k=E===s;a=k}if(!a){let E={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[E]:e.push(E),s++}let h=s,$=!0,q=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.audio_url===void 0&&
(E="audio_url")){let z={};e===null?e=[z]:e.push(z),s++}}var x=q===s;if(s=h,e!==null&&(h?e.length=h:e=null),x){let E=s;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.upload_url!==void 0){let ce={instancePath:l+"/upload_url",keyword:"not",params:{},
message:"must NOT be valid"};e===null?e=[ce]:e.push(ce),s++}var x=E===s;$=x}if(!$){let E={instancePath:l,keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[E]:e.push(E),s++}let L=s,v=!0,D=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.task_id!==void 0){let E=s,z={};e===null?e=[z]:e.push(z),s++;var b=E===s}else var b=!0;
if(b){if(r.audio_id!==void 0){let E=s,z={};e===null?e=[z]:e.push(z),s++;var b=E===s}else var b=!0;if(b)if(r.audio_url!==
void 0){let E=s,z={};e===null?e=[z]:e.push(z),s++;var b=E===s}else var b=!0}}var I=D===s;if(s=L,e!==null&&(L?e.length=L:
e=null),I){let E=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.upload_url===void 0){let ce={instancePath:l,keyword:"r\
equired",params:{missingProperty:"upload_url"},message:"must have required property 'upload_url'"};e===null?e=[ce]:e.push(
ce),s++}var I=E===s;v=I}if(!v){let E={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "th\
en" schema'};e===null?e=[E]:e.push(E),s++}return vo(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=
e===null?vo.errors:e.concat(vo.errors),s=e.length),Ga.errors=e,s===0}var La=Ia;function Ia(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let E;if(r.task_id===void 0&&(E="task_id")){let z={};e===null?e=[z]:e.push(z),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let E=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_id!==void 0){
let ce={instancePath:l+"/audio_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[ce]:e.push(ce),s++}if(r.
audio_url!==void 0){let ce={instancePath:l+"/audio_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=
[ce]:e.push(ce),s++}if(r.upload_url!==void 0){let ce={instancePath:l+"/upload_url",keyword:"not",params:{},message:"must\
 NOT be valid"};e===null?e=[ce]:e.push(ce),s++}}var _=E===s;n=_}if(!n){let E={instancePath:l,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[E]:e.push(E),s++}let c=s,a=!0,d=s;if(r&&typeof r=="object"&&!Array.
isArray(r)){let E;if(r.audio_id===void 0&&(E="audio_id")){let z={};e===null?e=[z]:e.push(z),s++}}var k=d===s;if(s=c,e!==
null&&(c?e.length=c:e=null),k){let E=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.audio_url!==void 0){let ce={instancePath:l+
"/audio_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[ce]:e.push(ce),s++}if(r.upload_url!==void 0){
let ce={instancePath:l+"/upload_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[ce]:e.push(ce),s++}}
var k=E===s;a=k}if(!a){let E={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[E]:e.push(E),s++}let h=s,$=!0,q=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let E;if(r.audio_url===void 0&&
(E="audio_url")){let z={};e===null?e=[z]:e.push(z),s++}}var x=q===s;if(s=h,e!==null&&(h?e.length=h:e=null),x){let E=s;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.upload_url!==void 0){let ce={instancePath:l+"/upload_url",keyword:"not",params:{},
message:"must NOT be valid"};e===null?e=[ce]:e.push(ce),s++}var x=E===s;$=x}if(!$){let E={instancePath:l,keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[E]:e.push(E),s++}let L=s,v=!0,D=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.task_id!==void 0){let E=s,z={};e===null?e=[z]:e.push(z),s++;var b=E===s}else var b=!0;
if(b){if(r.audio_id!==void 0){let E=s,z={};e===null?e=[z]:e.push(z),s++;var b=E===s}else var b=!0;if(b)if(r.audio_url!==
void 0){let E=s,z={};e===null?e=[z]:e.push(z),s++;var b=E===s}else var b=!0}}var I=D===s;if(s=L,e!==null&&(L?e.length=L:
e=null),I){let E=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.upload_url===void 0){let ce={instancePath:l,keyword:"r\
equired",params:{missingProperty:"upload_url"},message:"must have required property 'upload_url'"};e===null?e=[ce]:e.push(
ce),s++}var I=E===s;v=I}if(!v){let E={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "th\
en" schema'};e===null?e=[E]:e.push(E),s++}return bo(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=
e===null?bo.errors:e.concat(bo.errors),s=e.length),Ia.errors=e,s===0}var fd={type:"string",enum:["suno-v4","suno-v4.5","suno-v4.5-plus","suno-v5","suno-v5.5"]};function Sr(r,{instancePath:l="",
parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="suno-v4"||r==="suno-v4.5"||
r==="suno-v4.5-plus"||r==="suno-v5"||r==="suno-v5.5")){let o={instancePath:l,keyword:"enum",params:{allowedValues:fd.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Sr.errors=e,s===0}var Ka=Ca;function Ca(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.audio_urls===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"audio_urls"},message:"must have required property 'audio_urls'"};e===null?e=
[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="audio_urls"||o==="callback_url")){let n={instancePath:l,keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}r.model!==void 0&&(Sr(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"model",rootData:t})||(e=e===
null?Sr.errors:e.concat(Sr.errors),s=e.length)),r.audio_urls!==void 0&&(Yr(r.audio_urls,{instancePath:l+"/audio_urls",parentData:r,
parentDataProperty:"audio_urls",rootData:t})||(e=e===null?Yr.errors:e.concat(Yr.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return Ca.errors=e,s===0}var Ra=Il,cd={type:"object",additionalProperties:!1,required:[
"model","vocal_mode","upload_url","prompt"],properties:{model:{$ref:"s337"},upload_url:{$ref:"s362"},vocal_mode:{type:"s\
tring",const:"auto_lyrics"},prompt:{$ref:"s338"},negative_tags:{$ref:"s347"},vocal_gender:{$ref:"s348"},style_weight:{$ref:"\
s339"},weirdness_constraint:{$ref:"s340"},audio_weight:{$ref:"s53"},persona_id:{$ref:"s341"},persona_type:{$ref:"s342"},
callback_url:{$ref:"s29"}}};function Il(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"vocal_mode"},message:"must have required property 'vocal_mode'"};e===null?e=
[o]:e.push(o),s++}if(r.upload_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"upload_url"},
message:"must have required property 'upload_url'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!ne.call(cd.properties,o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0&&(qe(r.model,{instancePath:l+
"/model",parentData:r,parentDataProperty:"model",rootData:t})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.
upload_url!==void 0&&(or(r.upload_url,{instancePath:l+"/upload_url",parentData:r,parentDataProperty:"upload_url",rootData:t})||
(e=e===null?or.errors:e.concat(or.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){
let n={instancePath:l+"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="auto_lyrics"){let n={instancePath:l+"/vocal_mode",keyword:"const",params:{allowedValue:"auto_lyrics"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(Ie(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:t})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.negative_tags!==void 0&&
(Oe(r.negative_tags,{instancePath:l+"/negative_tags",parentData:r,parentDataProperty:"negative_tags",rootData:t})||(e=e===
null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.vocal_gender!==void 0&&(Ee(r.vocal_gender,{instancePath:l+"/vocal_gend\
er",parentData:r,parentDataProperty:"vocal_gender",rootData:t})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),
r.style_weight!==void 0&&(we(r.style_weight,{instancePath:l+"/style_weight",parentData:r,parentDataProperty:"style_weigh\
t",rootData:t})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.weirdness_constraint!==void 0&&(ve(r.weirdness_constraint,
{instancePath:l+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:t})||(e=e===null?
ve.errors:e.concat(ve.errors),s=e.length)),r.audio_weight!==void 0&&(ae(r.audio_weight,{instancePath:l+"/audio_weight",parentData:r,
parentDataProperty:"audio_weight",rootData:t})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.persona_id!==void 0&&
(xe(r.persona_id,{instancePath:l+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:t})||(e=e===null?xe.
errors:e.concat(xe.errors),s=e.length)),r.persona_type!==void 0&&(Ae(r.persona_type,{instancePath:l+"/persona_type",parentData:r,
parentDataProperty:"persona_type",rootData:t})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Il.errors=e,s===0}var Ma=Kl,md={type:"object",additionalProperties:!1,
required:["model","vocal_mode","upload_url","lyrics","style","title"],properties:{model:{$ref:"s337"},upload_url:{$ref:"\
s362"},vocal_mode:{type:"string",const:"exact_lyrics"},lyrics:{$ref:"s236"},style:{$ref:"s345"},title:{$ref:"s346"},negative_tags:{
$ref:"s347"},vocal_gender:{$ref:"s348"},style_weight:{$ref:"s339"},weirdness_constraint:{$ref:"s340"},audio_weight:{$ref:"\
s53"},persona_id:{$ref:"s341"},persona_type:{$ref:"s342"},callback_url:{$ref:"s29"}}};function Kl(r,{instancePath:l="",parentData:f,
parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
vocal_mode"},message:"must have required property 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.upload_url===void 0){
let o={instancePath:l,keyword:"required",params:{missingProperty:"upload_url"},message:"must have required property 'upl\
oad_url'"};e===null?e=[o]:e.push(o),s++}if(r.lyrics===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
lyrics"},message:"must have required property 'lyrics'"};e===null?e=[o]:e.push(o),s++}if(r.style===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"style"},message:"must have required property 'style'"};e===null?e=[o]:e.push(
o),s++}if(r.title===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"title"},message:"must have\
 required property 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(md.properties,o)){let n={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0&&(qe(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"model",rootData:t})||
(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.upload_url!==void 0&&(or(r.upload_url,{instancePath:l+"/upload_\
url",parentData:r,parentDataProperty:"upload_url",rootData:t})||(e=e===null?or.errors:e.concat(or.errors),s=e.length)),r.
vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){let n={instancePath:l+"/vocal_mode",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="exact_lyrics"){let n={instancePath:l+"/voc\
al_mode",keyword:"const",params:{allowedValue:"exact_lyrics"},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),s++}}r.lyrics!==void 0&&(_e(r.lyrics,{instancePath:l+"/lyrics",parentData:r,parentDataProperty:"lyrics",rootData:t})||
(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.style!==void 0&&(Fe(r.style,{instancePath:l+"/style",parentData:r,
parentDataProperty:"style",rootData:t})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.title!==void 0&&(Pe(r.
title,{instancePath:l+"/title",parentData:r,parentDataProperty:"title",rootData:t})||(e=e===null?Pe.errors:e.concat(Pe.errors),
s=e.length)),r.negative_tags!==void 0&&(Oe(r.negative_tags,{instancePath:l+"/negative_tags",parentData:r,parentDataProperty:"\
negative_tags",rootData:t})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.vocal_gender!==void 0&&(Ee(r.vocal_gender,
{instancePath:l+"/vocal_gender",parentData:r,parentDataProperty:"vocal_gender",rootData:t})||(e=e===null?Ee.errors:e.concat(
Ee.errors),s=e.length)),r.style_weight!==void 0&&(we(r.style_weight,{instancePath:l+"/style_weight",parentData:r,parentDataProperty:"\
style_weight",rootData:t})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.weirdness_constraint!==void 0&&(ve(
r.weirdness_constraint,{instancePath:l+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:t})||
(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.audio_weight!==void 0&&(ae(r.audio_weight,{instancePath:l+"/aud\
io_weight",parentData:r,parentDataProperty:"audio_weight",rootData:t})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),
r.persona_id!==void 0&&(xe(r.persona_id,{instancePath:l+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:t})||
(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.persona_type!==void 0&&(Ae(r.persona_type,{instancePath:l+"/per\
sona_type",parentData:r,parentDataProperty:"persona_type",rootData:t})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Kl.errors=e,s===0}var Ba=Cl,dd={type:"object",additionalProperties:!1,
required:["model","vocal_mode","upload_url","style","title"],properties:{model:{$ref:"s337"},upload_url:{$ref:"s362"},vocal_mode:{
type:"string",const:"instrumental"},style:{$ref:"s345"},title:{$ref:"s346"},negative_tags:{$ref:"s347"},vocal_gender:{$ref:"\
s348"},style_weight:{$ref:"s339"},weirdness_constraint:{$ref:"s340"},audio_weight:{$ref:"s53"},persona_id:{$ref:"s341"},
persona_type:{$ref:"s342"},callback_url:{$ref:"s29"}}};function Cl(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.vocal_mode===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"vocal_mode"},message:"\
must have required property 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.upload_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"upload_url"},message:"must have required property 'upload_url'"};e===null?e=
[o]:e.push(o),s++}if(r.style===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"style"},message:"\
must have required property 'style'"};e===null?e=[o]:e.push(o),s++}if(r.title===void 0){let o={instancePath:l,keyword:"r\
equired",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!ne.call(dd.properties,o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0&&(qe(r.model,{instancePath:l+"/mo\
del",parentData:r,parentDataProperty:"model",rootData:t})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.upload_url!==
void 0&&(or(r.upload_url,{instancePath:l+"/upload_url",parentData:r,parentDataProperty:"upload_url",rootData:t})||(e=e===
null?or.errors:e.concat(or.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){let n={
instancePath:l+"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}
if(o!=="instrumental"){let n={instancePath:l+"/vocal_mode",keyword:"const",params:{allowedValue:"instrumental"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.style!==void 0&&(Fe(r.style,{instancePath:l+"/style",parentData:r,
parentDataProperty:"style",rootData:t})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.title!==void 0&&(Pe(r.
title,{instancePath:l+"/title",parentData:r,parentDataProperty:"title",rootData:t})||(e=e===null?Pe.errors:e.concat(Pe.errors),
s=e.length)),r.negative_tags!==void 0&&(Oe(r.negative_tags,{instancePath:l+"/negative_tags",parentData:r,parentDataProperty:"\
negative_tags",rootData:t})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.vocal_gender!==void 0&&(Ee(r.vocal_gender,
{instancePath:l+"/vocal_gender",parentData:r,parentDataProperty:"vocal_gender",rootData:t})||(e=e===null?Ee.errors:e.concat(
Ee.errors),s=e.length)),r.style_weight!==void 0&&(we(r.style_weight,{instancePath:l+"/style_weight",parentData:r,parentDataProperty:"\
style_weight",rootData:t})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.weirdness_constraint!==void 0&&(ve(
r.weirdness_constraint,{instancePath:l+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:t})||
(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.audio_weight!==void 0&&(ae(r.audio_weight,{instancePath:l+"/aud\
io_weight",parentData:r,parentDataProperty:"audio_weight",rootData:t})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),
r.persona_id!==void 0&&(xe(r.persona_id,{instancePath:l+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:t})||
(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.persona_type!==void 0&&(Ae(r.persona_type,{instancePath:l+"/per\
sona_type",parentData:r,parentDataProperty:"persona_type",rootData:t})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Cl.errors=e,s===0}var Fa=Ha;function Ha(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Il(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Il.errors:e.concat(Il.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Kl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Kl.errors:
e.concat(Kl.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;Cl(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?Cl.errors:e.concat(Cl.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Ha.errors=e,s===0}function ss(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>2){let n={instancePath:l,keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===
null?e=[n]:e.push(n),s++}if(r.length<2){let n={instancePath:l,keyword:"minItems",params:{limit:2},message:"must NOT have\
 fewer than 2 items"};e===null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)Xr(r[n],{instancePath:l+"/"+n,parentData:r,
parentDataProperty:n,rootData:t})||(e=e===null?Xr.errors:e.concat(Xr.errors),s=e.length)}else{let o={instancePath:l,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return ss.errors=e,s===0}var Wa=Rl,_d={
type:"object",additionalProperties:!1,required:["model","vocal_mode","upload_url_list","prompt"],properties:{model:{$ref:"\
s337"},upload_url_list:{$ref:"s378"},vocal_mode:{type:"string",const:"auto_lyrics"},prompt:{$ref:"s338"},vocal_gender:{$ref:"\
s348"},style_weight:{$ref:"s339"},weirdness_constraint:{$ref:"s340"},audio_weight:{$ref:"s53"},persona_id:{$ref:"s341"},
persona_type:{$ref:"s342"},callback_url:{$ref:"s29"}}};function Rl(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.vocal_mode===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"vocal_mode"},message:"\
must have required property 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.upload_url_list===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"upload_url_list"},message:"must have required property 'upload_url_list'"};e===
null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(_d.properties,o)){
let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0&&(qe(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"\
model",rootData:t})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.upload_url_list!==void 0&&(ss(r.upload_url_list,
{instancePath:l+"/upload_url_list",parentData:r,parentDataProperty:"upload_url_list",rootData:t})||(e=e===null?ss.errors:
e.concat(ss.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){let n={instancePath:l+
"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="auto_\
lyrics"){let n={instancePath:l+"/vocal_mode",keyword:"const",params:{allowedValue:"auto_lyrics"},message:"must be equal \
to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(Ie(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:t})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.vocal_gender!==void 0&&(Ee(r.vocal_gender,
{instancePath:l+"/vocal_gender",parentData:r,parentDataProperty:"vocal_gender",rootData:t})||(e=e===null?Ee.errors:e.concat(
Ee.errors),s=e.length)),r.style_weight!==void 0&&(we(r.style_weight,{instancePath:l+"/style_weight",parentData:r,parentDataProperty:"\
style_weight",rootData:t})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.weirdness_constraint!==void 0&&(ve(
r.weirdness_constraint,{instancePath:l+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:t})||
(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.audio_weight!==void 0&&(ae(r.audio_weight,{instancePath:l+"/aud\
io_weight",parentData:r,parentDataProperty:"audio_weight",rootData:t})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),
r.persona_id!==void 0&&(xe(r.persona_id,{instancePath:l+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:t})||
(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.persona_type!==void 0&&(Ae(r.persona_type,{instancePath:l+"/per\
sona_type",parentData:r,parentDataProperty:"persona_type",rootData:t})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Rl.errors=e,s===0}var Ua=Ml,gd={type:"object",additionalProperties:!1,
required:["model","vocal_mode","upload_url_list","lyrics","style","title"],properties:{model:{$ref:"s337"},upload_url_list:{
$ref:"s378"},vocal_mode:{type:"string",const:"exact_lyrics"},lyrics:{$ref:"s236"},style:{$ref:"s345"},title:{$ref:"s346"},
vocal_gender:{$ref:"s348"},style_weight:{$ref:"s339"},weirdness_constraint:{$ref:"s340"},audio_weight:{$ref:"s53"},persona_id:{
$ref:"s341"},persona_type:{$ref:"s342"},callback_url:{$ref:"s29"}}};function Ml(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.vocal_mode===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"vocal_mode"},message:"\
must have required property 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.upload_url_list===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"upload_url_list"},message:"must have required property 'upload_url_list'"};e===
null?e=[o]:e.push(o),s++}if(r.lyrics===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"lyrics"},
message:"must have required property 'lyrics'"};e===null?e=[o]:e.push(o),s++}if(r.style===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"style"},message:"must have required property 'style'"};e===null?e=[o]:e.push(
o),s++}if(r.title===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"title"},message:"must have\
 required property 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(gd.properties,o)){let n={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0&&(qe(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"model",rootData:t})||
(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.upload_url_list!==void 0&&(ss(r.upload_url_list,{instancePath:l+
"/upload_url_list",parentData:r,parentDataProperty:"upload_url_list",rootData:t})||(e=e===null?ss.errors:e.concat(ss.errors),
s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){let n={instancePath:l+"/vocal_mode",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="exact_lyrics"){let n={instancePath:l+
"/vocal_mode",keyword:"const",params:{allowedValue:"exact_lyrics"},message:"must be equal to constant"};e===null?e=[n]:e.
push(n),s++}}r.lyrics!==void 0&&(_e(r.lyrics,{instancePath:l+"/lyrics",parentData:r,parentDataProperty:"lyrics",rootData:t})||
(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.style!==void 0&&(Fe(r.style,{instancePath:l+"/style",parentData:r,
parentDataProperty:"style",rootData:t})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.title!==void 0&&(Pe(r.
title,{instancePath:l+"/title",parentData:r,parentDataProperty:"title",rootData:t})||(e=e===null?Pe.errors:e.concat(Pe.errors),
s=e.length)),r.vocal_gender!==void 0&&(Ee(r.vocal_gender,{instancePath:l+"/vocal_gender",parentData:r,parentDataProperty:"\
vocal_gender",rootData:t})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),r.style_weight!==void 0&&(we(r.style_weight,
{instancePath:l+"/style_weight",parentData:r,parentDataProperty:"style_weight",rootData:t})||(e=e===null?we.errors:e.concat(
we.errors),s=e.length)),r.weirdness_constraint!==void 0&&(ve(r.weirdness_constraint,{instancePath:l+"/weirdness_constrai\
nt",parentData:r,parentDataProperty:"weirdness_constraint",rootData:t})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),
r.audio_weight!==void 0&&(ae(r.audio_weight,{instancePath:l+"/audio_weight",parentData:r,parentDataProperty:"audio_weigh\
t",rootData:t})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.persona_id!==void 0&&(xe(r.persona_id,{instancePath:l+
"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:t})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),
r.persona_type!==void 0&&(Ae(r.persona_type,{instancePath:l+"/persona_type",parentData:r,parentDataProperty:"persona_typ\
e",rootData:t})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return Ml.errors=e,s===0}var Za=Bl,yd={type:"object",additionalProperties:!1,required:["model","vocal_mode","uplo\
ad_url_list","style","title"],properties:{model:{$ref:"s337"},upload_url_list:{$ref:"s378"},vocal_mode:{type:"string",const:"\
instrumental"},style:{$ref:"s345"},title:{$ref:"s346"},vocal_gender:{$ref:"s348"},style_weight:{$ref:"s339"},weirdness_constraint:{
$ref:"s340"},audio_weight:{$ref:"s53"},persona_id:{$ref:"s341"},persona_type:{$ref:"s342"},callback_url:{$ref:"s29"}}};function Bl(r,{
instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===void 0){let o={instancePath:l,keyword:"required",
params:{missingProperty:"vocal_mode"},message:"must have required property 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.
upload_url_list===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"upload_url_list"},message:"m\
ust have required property 'upload_url_list'"};e===null?e=[o]:e.push(o),s++}if(r.style===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"style"},message:"must have required property 'style'"};e===null?e=[o]:e.push(o),s++}if(r.
title===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"title"},message:"must have required pr\
operty 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(yd.properties,o)){let n={instancePath:l,keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(r.model!==void 0&&(qe(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"model",rootData:t})||(e=
e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.upload_url_list!==void 0&&(ss(r.upload_url_list,{instancePath:l+"/\
upload_url_list",parentData:r,parentDataProperty:"upload_url_list",rootData:t})||(e=e===null?ss.errors:e.concat(ss.errors),
s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){let n={instancePath:l+"/vocal_mode",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="instrumental"){let n={instancePath:l+
"/vocal_mode",keyword:"const",params:{allowedValue:"instrumental"},message:"must be equal to constant"};e===null?e=[n]:e.
push(n),s++}}r.style!==void 0&&(Fe(r.style,{instancePath:l+"/style",parentData:r,parentDataProperty:"style",rootData:t})||
(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.title!==void 0&&(Pe(r.title,{instancePath:l+"/title",parentData:r,
parentDataProperty:"title",rootData:t})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.vocal_gender!==void 0&&
(Ee(r.vocal_gender,{instancePath:l+"/vocal_gender",parentData:r,parentDataProperty:"vocal_gender",rootData:t})||(e=e===null?
Ee.errors:e.concat(Ee.errors),s=e.length)),r.style_weight!==void 0&&(we(r.style_weight,{instancePath:l+"/style_weight",parentData:r,
parentDataProperty:"style_weight",rootData:t})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.weirdness_constraint!==
void 0&&(ve(r.weirdness_constraint,{instancePath:l+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_co\
nstraint",rootData:t})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.audio_weight!==void 0&&(ae(r.audio_weight,
{instancePath:l+"/audio_weight",parentData:r,parentDataProperty:"audio_weight",rootData:t})||(e=e===null?ae.errors:e.concat(
ae.errors),s=e.length)),r.persona_id!==void 0&&(xe(r.persona_id,{instancePath:l+"/persona_id",parentData:r,parentDataProperty:"\
persona_id",rootData:t})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.persona_type!==void 0&&(Ae(r.persona_type,
{instancePath:l+"/persona_type",parentData:r,parentDataProperty:"persona_type",rootData:t})||(e=e===null?Ae.errors:e.concat(
Ae.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Bl.errors=e,s===0}var Ya=Xa;function Xa(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Rl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Rl.errors:e.concat(Rl.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Ml(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ml.errors:
e.concat(Ml.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;Bl(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?Bl.errors:e.concat(Bl.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Xa.errors=e,s===0}var Qa=Ja,zt={type:"\
object",additionalProperties:!1,required:["model","upload_url","lyrics","title","style","negative_tags"],properties:{model:{
type:"string",enum:["suno-v4.5-plus","suno-v5"]},upload_url:{$ref:"s18"},lyrics:{$ref:"s236"},title:{$ref:"s346"},style:{
$ref:"s345"},negative_tags:{$ref:"s347"},vocal_gender:{$ref:"s348"},style_weight:{$ref:"s339"},weirdness_constraint:{$ref:"\
s340"},audio_weight:{$ref:"s53"},callback_url:{$ref:"s29"}}};function Ja(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.upload_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"upload_url"},message:"\
must have required property 'upload_url'"};e===null?e=[o]:e.push(o),s++}if(r.lyrics===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"lyrics"},message:"must have required property 'lyrics'"};e===null?e=[o]:e.push(o),s++}
if(r.title===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"title"},message:"must have requir\
ed property 'title'"};e===null?e=[o]:e.push(o),s++}if(r.style===void 0){let o={instancePath:l,keyword:"required",params:{
missingProperty:"style"},message:"must have required property 'style'"};e===null?e=[o]:e.push(o),s++}if(r.negative_tags===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"negative_tags"},message:"must have required pr\
operty 'negative_tags'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(zt.properties,o)){let n={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="suno-v4.5-plus"||o==="suno-v5")){
let n={instancePath:l+"/model",keyword:"enum",params:{allowedValues:zt.properties.model.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.upload_url!==void 0&&(g(r.upload_url,{instancePath:l+"/uploa\
d_url",parentData:r,parentDataProperty:"upload_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.
lyrics!==void 0&&(_e(r.lyrics,{instancePath:l+"/lyrics",parentData:r,parentDataProperty:"lyrics",rootData:t})||(e=e===null?
_e.errors:e.concat(_e.errors),s=e.length)),r.title!==void 0&&(Pe(r.title,{instancePath:l+"/title",parentData:r,parentDataProperty:"\
title",rootData:t})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.style!==void 0&&(Fe(r.style,{instancePath:l+
"/style",parentData:r,parentDataProperty:"style",rootData:t})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.
negative_tags!==void 0&&(Oe(r.negative_tags,{instancePath:l+"/negative_tags",parentData:r,parentDataProperty:"negative_t\
ags",rootData:t})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.vocal_gender!==void 0&&(Ee(r.vocal_gender,{instancePath:l+
"/vocal_gender",parentData:r,parentDataProperty:"vocal_gender",rootData:t})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=
e.length)),r.style_weight!==void 0&&(we(r.style_weight,{instancePath:l+"/style_weight",parentData:r,parentDataProperty:"\
style_weight",rootData:t})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.weirdness_constraint!==void 0&&(ve(
r.weirdness_constraint,{instancePath:l+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:t})||
(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.audio_weight!==void 0&&(ae(r.audio_weight,{instancePath:l+"/aud\
io_weight",parentData:r,parentDataProperty:"audio_weight",rootData:t})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ja.errors=e,s===0}function os(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)>1e3){let o={instancePath:l,keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 charact\
ers"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[o]:e.push(o),s++}return os.errors=e,s===0}var ep=rp,Gt={type:"object",additionalProperties:!1,required:[
"model","upload_url","title","tags","negative_tags"],properties:{model:{type:"string",enum:["suno-v4.5-plus","suno-v5","\
suno-v5.5"]},upload_url:{$ref:"s18"},title:{$ref:"s346"},tags:{$ref:"s386"},negative_tags:{$ref:"s347"},vocal_gender:{$ref:"\
s348"},style_weight:{$ref:"s339"},weirdness_constraint:{$ref:"s340"},audio_weight:{$ref:"s53"},callback_url:{$ref:"s29"}}};
function rp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.upload_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"upload_url"},message:"must have required property 'upload_url'"};e===null?e=
[o]:e.push(o),s++}if(r.title===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"title"},message:"\
must have required property 'title'"};e===null?e=[o]:e.push(o),s++}if(r.tags===void 0){let o={instancePath:l,keyword:"re\
quired",params:{missingProperty:"tags"},message:"must have required property 'tags'"};e===null?e=[o]:e.push(o),s++}if(r.
negative_tags===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"negative_tags"},message:"must \
have required property 'negative_tags'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(Gt.properties,o)){let n={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="suno-v4.5-plus"||o==="suno\
-v5"||o==="suno-v5.5")){let n={instancePath:l+"/model",keyword:"enum",params:{allowedValues:Gt.properties.model.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.upload_url!==void 0&&(g(r.upload_url,{instancePath:l+
"/upload_url",parentData:r,parentDataProperty:"upload_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.title!==void 0&&(Pe(r.title,{instancePath:l+"/title",parentData:r,parentDataProperty:"title",rootData:t})||(e=e===null?
Pe.errors:e.concat(Pe.errors),s=e.length)),r.tags!==void 0&&(os(r.tags,{instancePath:l+"/tags",parentData:r,parentDataProperty:"\
tags",rootData:t})||(e=e===null?os.errors:e.concat(os.errors),s=e.length)),r.negative_tags!==void 0&&(Oe(r.negative_tags,
{instancePath:l+"/negative_tags",parentData:r,parentDataProperty:"negative_tags",rootData:t})||(e=e===null?Oe.errors:e.concat(
Oe.errors),s=e.length)),r.vocal_gender!==void 0&&(Ee(r.vocal_gender,{instancePath:l+"/vocal_gender",parentData:r,parentDataProperty:"\
vocal_gender",rootData:t})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),r.style_weight!==void 0&&(we(r.style_weight,
{instancePath:l+"/style_weight",parentData:r,parentDataProperty:"style_weight",rootData:t})||(e=e===null?we.errors:e.concat(
we.errors),s=e.length)),r.weirdness_constraint!==void 0&&(ve(r.weirdness_constraint,{instancePath:l+"/weirdness_constrai\
nt",parentData:r,parentDataProperty:"weirdness_constraint",rootData:t})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),
r.audio_weight!==void 0&&(ae(r.audio_weight,{instancePath:l+"/audio_weight",parentData:r,parentDataProperty:"audio_weigh\
t",rootData:t})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return rp.errors=e,s===0}function lr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return lr.errors=e,s===0}function nr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return nr.errors=e,s===0}function ko(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:l,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return ko.
errors=e,s===0}var sp=Fl,hd={type:"object",additionalProperties:!1,required:["task_id","audio_id","lyrics","full_lyrics",
"tags","title","infill_start_time","infill_end_time"],properties:{task_id:{$ref:"s389"},audio_id:{$ref:"s390"},lyrics:{$ref:"\
s236"},full_lyrics:{$ref:"s236"},tags:{$ref:"s386"},title:{$ref:"s346"},infill_start_time:{$ref:"s391"},infill_end_time:{
$ref:"s7"},negative_tags:{$ref:"s347"},callback_url:{$ref:"s29"}}};function Fl(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:l,
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
time"},message:"must have required property 'infill_end_time'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(
hd.properties,o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT h\
ave additional properties"};e===null?e=[n]:e.push(n),s++}r.task_id!==void 0&&(lr(r.task_id,{instancePath:l+"/task_id",parentData:r,
parentDataProperty:"task_id",rootData:t})||(e=e===null?lr.errors:e.concat(lr.errors),s=e.length)),r.audio_id!==void 0&&(nr(
r.audio_id,{instancePath:l+"/audio_id",parentData:r,parentDataProperty:"audio_id",rootData:t})||(e=e===null?nr.errors:e.
concat(nr.errors),s=e.length)),r.lyrics!==void 0&&(_e(r.lyrics,{instancePath:l+"/lyrics",parentData:r,parentDataProperty:"\
lyrics",rootData:t})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.full_lyrics!==void 0&&(_e(r.full_lyrics,{
instancePath:l+"/full_lyrics",parentData:r,parentDataProperty:"full_lyrics",rootData:t})||(e=e===null?_e.errors:e.concat(
_e.errors),s=e.length)),r.tags!==void 0&&(os(r.tags,{instancePath:l+"/tags",parentData:r,parentDataProperty:"tags",rootData:t})||
(e=e===null?os.errors:e.concat(os.errors),s=e.length)),r.title!==void 0&&(Pe(r.title,{instancePath:l+"/title",parentData:r,
parentDataProperty:"title",rootData:t})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.infill_start_time!==void 0&&
(ko(r.infill_start_time,{instancePath:l+"/infill_start_time",parentData:r,parentDataProperty:"infill_start_time",rootData:t})||
(e=e===null?ko.errors:e.concat(ko.errors),s=e.length)),r.infill_end_time!==void 0&&(V(r.infill_end_time,{instancePath:l+
"/infill_end_time",parentData:r,parentDataProperty:"infill_end_time",rootData:t})||(e=e===null?V.errors:e.concat(V.errors),
s=e.length)),r.negative_tags!==void 0&&(Oe(r.negative_tags,{instancePath:l+"/negative_tags",parentData:r,parentDataProperty:"\
negative_tags",rootData:t})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Fl.errors=e,s===0}var op=Hl,wd={type:"object",additionalProperties:!1,required:["upload_url",
"model","lyrics","full_lyrics","tags","title","infill_start_time","infill_end_time"],properties:{upload_url:{$ref:"s362"},
model:{$ref:"s337"},lyrics:{$ref:"s236"},full_lyrics:{$ref:"s236"},tags:{$ref:"s386"},title:{$ref:"s346"},infill_start_time:{
$ref:"s391"},infill_end_time:{$ref:"s7"},negative_tags:{$ref:"s347"},callback_url:{$ref:"s29"}}};function Hl(r,{instancePath:l="",
parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.upload_url===
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
time"},message:"must have required property 'infill_end_time'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(
wd.properties,o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT h\
ave additional properties"};e===null?e=[n]:e.push(n),s++}r.upload_url!==void 0&&(or(r.upload_url,{instancePath:l+"/uploa\
d_url",parentData:r,parentDataProperty:"upload_url",rootData:t})||(e=e===null?or.errors:e.concat(or.errors),s=e.length)),
r.model!==void 0&&(qe(r.model,{instancePath:l+"/model",parentData:r,parentDataProperty:"model",rootData:t})||(e=e===null?
qe.errors:e.concat(qe.errors),s=e.length)),r.lyrics!==void 0&&(_e(r.lyrics,{instancePath:l+"/lyrics",parentData:r,parentDataProperty:"\
lyrics",rootData:t})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.full_lyrics!==void 0&&(_e(r.full_lyrics,{
instancePath:l+"/full_lyrics",parentData:r,parentDataProperty:"full_lyrics",rootData:t})||(e=e===null?_e.errors:e.concat(
_e.errors),s=e.length)),r.tags!==void 0&&(os(r.tags,{instancePath:l+"/tags",parentData:r,parentDataProperty:"tags",rootData:t})||
(e=e===null?os.errors:e.concat(os.errors),s=e.length)),r.title!==void 0&&(Pe(r.title,{instancePath:l+"/title",parentData:r,
parentDataProperty:"title",rootData:t})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.infill_start_time!==void 0&&
(ko(r.infill_start_time,{instancePath:l+"/infill_start_time",parentData:r,parentDataProperty:"infill_start_time",rootData:t})||
(e=e===null?ko.errors:e.concat(ko.errors),s=e.length)),r.infill_end_time!==void 0&&(V(r.infill_end_time,{instancePath:l+
"/infill_end_time",parentData:r,parentDataProperty:"infill_end_time",rootData:t})||(e=e===null?V.errors:e.concat(V.errors),
s=e.length)),r.negative_tags!==void 0&&(Oe(r.negative_tags,{instancePath:l+"/negative_tags",parentData:r,parentDataProperty:"\
negative_tags",rootData:t})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Hl.errors=e,s===0}var lp=np;function np(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Fl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Fl.errors:e.concat(Fl.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Hl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Hl.errors:
e.concat(Hl.errors),s=e.length);var a=c===s;if(a&&n?(n=!1,u=[u,1]):a&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return np.errors=e,s===0}var Pr=Ce,vd={type:"object",required:["id","status"],properties:{id:{$ref:"\
s32"},status:{type:"string",enum:["pending","processing"]},generation_stage:{$ref:"s44"}}};function Ce(r,{instancePath:l="",
parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};
e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"sta\
tus"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+
"/id",parentData:r,parentDataProperty:"id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==
void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="pending"||o==="processing")){let n={instancePath:l+"/status",keyword:"\
enum",params:{allowedValues:vd.properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=
[n]:e.push(n),s++}}r.generation_stage!==void 0&&(ge(r.generation_stage,{instancePath:l+"/generation_stage",parentData:r,
parentDataProperty:"generation_stage",rootData:t})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ce.errors=e,s===0}var tp=ip;function ip(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ce(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;$s(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?$s.errors:
e.concat($s.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;Te(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return ip.errors=e,s===0}function ls(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return ls.errors=e,s===0}function ns(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return ns.errors=e,s===0}var up=ap,bd={type:"object",additionalProperties:!1,required:["mod\
el","source_task_id","audio_id"],properties:{model:{$ref:"s368"},source_task_id:{$ref:"s401"},audio_id:{$ref:"s402"},variation_category:{
type:"string",enum:["subtle","normal","high"]},callback_url:{$ref:"s29"}},if:{properties:{model:{enum:["suno-v4","suno-v\
4.5","suno-v4.5-plus"]}},required:["model"],additionalProperties:!0},then:{properties:{variation_category:{not:{}}},additionalProperties:!0}};
function ap(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.model===void 0&&(c="model")){let a={};e===null?e=[a]:e.push(a),s++}else if(r.model!==
void 0){let a=r.model;if(!(a==="suno-v4"||a==="suno-v4.5"||a==="suno-v4.5-plus")){let d={};e===null?e=[d]:e.push(d),s++}}}
var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.variation_category!==
void 0){let d={instancePath:l+"/variation_category",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[d]:
e.push(d),s++}var _=c===s;n=_}if(!n){let c={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must mat\
ch "then" schema'};e===null?e=[c]:e.push(c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let c={
instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?
e=[c]:e.push(c),s++}if(r.source_task_id===void 0){let c={instancePath:l,keyword:"required",params:{missingProperty:"sour\
ce_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[c]:e.push(c),s++}if(r.audio_id===void 0){
let c={instancePath:l,keyword:"required",params:{missingProperty:"audio_id"},message:"must have required property 'audio\
_id'"};e===null?e=[c]:e.push(c),s++}for(let c in r)if(!(c==="model"||c==="source_task_id"||c==="audio_id"||c==="variatio\
n_category"||c==="callback_url")){let a={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:c},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.model!==void 0&&(Sr(r.model,{instancePath:l+"/mo\
del",parentData:r,parentDataProperty:"model",rootData:t})||(e=e===null?Sr.errors:e.concat(Sr.errors),s=e.length)),r.source_task_id!==
void 0&&(ls(r.source_task_id,{instancePath:l+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:t})||
(e=e===null?ls.errors:e.concat(ls.errors),s=e.length)),r.audio_id!==void 0&&(ns(r.audio_id,{instancePath:l+"/audio_id",parentData:r,
parentDataProperty:"audio_id",rootData:t})||(e=e===null?ns.errors:e.concat(ns.errors),s=e.length)),r.variation_category!==
void 0){let c=r.variation_category;if(typeof c!="string"){let a={instancePath:l+"/variation_category",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(!(c==="subtle"||c==="normal"||c==="high")){let a={
instancePath:l+"/variation_category",keyword:"enum",params:{allowedValues:bd.properties.variation_category.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),s++}}r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let c={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(
c),s++}return ap.errors=e,s===0}var pp=fp;function fp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_task_id===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_task_id"},message:"must have required property 'source_task_id'"};e===
null?e=[o]:e.push(o),s++}if(r.audio_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"audio\
_id"},message:"must have required property 'audio_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o===
"source_task_id"||o==="audio_id"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.model!==void 0&&(Sr(r.model,{instancePath:l+
"/model",parentData:r,parentDataProperty:"model",rootData:t})||(e=e===null?Sr.errors:e.concat(Sr.errors),s=e.length)),r.
source_task_id!==void 0&&(ls(r.source_task_id,{instancePath:l+"/source_task_id",parentData:r,parentDataProperty:"source_\
task_id",rootData:t})||(e=e===null?ls.errors:e.concat(ls.errors),s=e.length)),r.audio_id!==void 0&&(ns(r.audio_id,{instancePath:l+
"/audio_id",parentData:r,parentDataProperty:"audio_id",rootData:t})||(e=e===null?ns.errors:e.concat(ns.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return fp.errors=e,s===0}var cp=mp,Lt={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",enum:["suno-v5","suno-v5.5"]},prompt:{type:"string",minLength:1,
maxLength:500},sound_loop:{$ref:"s28"},sound_tempo:{type:"integer",minimum:1,maximum:300},sound_key:{type:"string",enum:[
"Cm","C#m","Dm","D#m","Em","Fm","F#m","Gm","G#m","Am","A#m","Bm","C","C#","D","D#","E","F","F#","G","G#","A","A#","B"]},
grab_lyrics:{$ref:"s28"},callback_url:{$ref:"s29"}}};function mp(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="sound_l\
oop"||o==="sound_tempo"||o==="sound_key"||o==="grab_lyrics"||o==="callback_url")){let n={instancePath:l,keyword:"additio\
nalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}
if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="suno-v5"||o==="suno-v5.5")){let n={instancePath:l+
"/model",keyword:"enum",params:{allowedValues:Lt.properties.model.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==void 0){let o=r.prompt;if(typeof o=="string"){if(de(o)>500){let n={instancePath:l+
"/prompt",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[n]:e.push(
n),s++}if(de(o)<1){let n={instancePath:l+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:l+"/prompt",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.sound_loop!==void 0&&(P(r.sound_loop,{instancePath:l+"/soun\
d_loop",parentData:r,parentDataProperty:"sound_loop",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),
r.sound_tempo!==void 0){let o=r.sound_tempo;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let n={instancePath:l+"/sound_t\
empo",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof o=="numbe\
r"){if(o>300||isNaN(o)){let n={instancePath:l+"/sound_tempo",keyword:"maximum",params:{comparison:"<=",limit:300},message:"\
must be <= 300"};e===null?e=[n]:e.push(n),s++}if(o<1||isNaN(o)){let n={instancePath:l+"/sound_tempo",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}}if(r.sound_key!==void 0){let o=r.sound_key;
if(typeof o!="string"){let n={instancePath:l+"/sound_key",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),s++}if(!(o==="Cm"||o==="C#m"||o==="Dm"||o==="D#m"||o==="Em"||o==="Fm"||o==="F#m"||o==="Gm"||o===
"G#m"||o==="Am"||o==="A#m"||o==="Bm"||o==="C"||o==="C#"||o==="D"||o==="D#"||o==="E"||o==="F"||o==="F#"||o==="G"||o==="G#"||
o==="A"||o==="A#"||o==="B")){let n={instancePath:l+"/sound_key",keyword:"enum",params:{allowedValues:Lt.properties.sound_key.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.grab_lyrics!==void 0&&(P(r.grab_lyrics,
{instancePath:l+"/grab_lyrics",parentData:r,parentDataProperty:"grab_lyrics",rootData:t})||(e=e===null?P.errors:e.concat(
P.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return mp.errors=e,s===0}var dt=dp;function dp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.audio_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"audio_url"},message:"must have required property 'audio_url'"};e===null?e=[o]:
e.push(o),s++}if(r.start_seconds===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"start_secon\
ds"},message:"must have required property 'start_seconds'"};e===null?e=[o]:e.push(o),s++}if(r.end_seconds===void 0){let o={
instancePath:l,keyword:"required",params:{missingProperty:"end_seconds"},message:"must have required property 'end_secon\
ds'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="audio_url"||o==="start_seconds"||o==="end_secon\
ds"||o==="prompt"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0&&(Sr(r.model,{instancePath:l+
"/model",parentData:r,parentDataProperty:"model",rootData:t})||(e=e===null?Sr.errors:e.concat(Sr.errors),s=e.length)),r.
audio_url!==void 0&&(g(r.audio_url,{instancePath:l+"/audio_url",parentData:r,parentDataProperty:"audio_url",rootData:t})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.start_seconds!==void 0){let o=r.start_seconds;if(typeof o=="numbe\
r"){if(o<0||isNaN(o)){let n={instancePath:l+"/start_seconds",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:l+"/start_seconds",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[n]:e.push(n),s++}}if(r.end_seconds!==void 0){let o=r.end_seconds;if(typeof o==
"number"){if(o<0||isNaN(o)){let n={instancePath:l+"/end_seconds",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:l+"/end_seconds",keyword:"type",params:{type:"numb\
er"},message:"must be number"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(w(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return dp.errors=e,s===0}var kd={type:"string",enum:["Lead Vocal","Drum Kit","Kick","Snare","Risers","Bass","Backing Vocals","Piano","Electric Gu\
itar","Percussion","String Section","Synth","Acoustic Guitar","Sound Effects","Synth Pad","Synth Bass","Guitar","Brass S\
ection","Organ","Electronic Drum Kit","Lead Electric Guitar","Synth Keys","Rhythm Electric Guitar","Electric Piano","Upr\
ight Bass","Keyboards","Distorted Electric Guitar","Synth Strings","Synth Lead","Woodwinds","Rhythm Acoustic Guitar","Fl\
ute","Harp","Tambourine","Trumpet","Arpeggiator","Accordion","Fiddle","Pedal Steel Guitar","Synth Voice","Violin","Digit\
al Piano","Synth Brass","Mandolin","Choir","Banjo","Bells","Clarinet","Tenor Saxophone","Trombone","Shaker","French Horn",
"Glockenspiel","Electric Bass","Cello","Timpani","Harmonica","Marimba","Vibraphone","Lap Steel Guitar","Saxophone","Orch\
estra","Horns","Cymbals","Hand Clap","Oboe","Celesta","Congas","Drone","Alto Saxophone","Double Bass","Ukulele","Harpsic\
hord","Baritone Saxophone","Xylophone","Tuba","Bass Guitar","Whistle","Lead Guitar","Rhodes","808","Bongos","Bassoon","C\
owbell","Viola","Sitar","Steel Drums","Piccolo","Theremin","Bagpipes","Hi-Hat","Music Box","Melodica","Tabla","Koto","Dj\
embe","Taiko","Didgeridoo"]};function Mn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,
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
"Taiko"||r==="Didgeridoo")){let o={instancePath:l,keyword:"enum",params:{allowedValues:kd.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Mn.errors=e,s===0}var _p=gp,Dd={type:"object",additionalProperties:!1,
required:["task_id","audio_id"],properties:{task_id:{$ref:"s389"},audio_id:{$ref:"s390"},type:{type:"string",enum:["sepa\
rate_vocal","split_stem","split_stem_advanced"]},stem_name:{$ref:"s407"},callback_url:{$ref:"s29"}},if:{properties:{type:{
const:"split_stem_advanced"}},required:["type"],additionalProperties:!0},then:{properties:{stem_name:{$ref:"s2"}},required:[
"stem_name"],additionalProperties:!0}};function gp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.type===void 0&&(c="type")){let a={};
e===null?e=[a]:e.push(a),s++}else if(r.type!==void 0&&r.type!=="split_stem_advanced"){let a={};e===null?e=[a]:e.push(a),
s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.stem_name===
void 0){let d={instancePath:l,keyword:"required",params:{missingProperty:"stem_name"},message:"must have required proper\
ty 'stem_name'"};e===null?e=[d]:e.push(d),s++}r.stem_name!==void 0&&(y(r.stem_name,{instancePath:l+"/stem_name",parentData:r,
parentDataProperty:"stem_name",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}var _=c===s;n=_}if(!n){
let c={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(
c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.task_id===void 0){let c={instancePath:l,keyword:"required",params:{
missingProperty:"task_id"},message:"must have required property 'task_id'"};e===null?e=[c]:e.push(c),s++}if(r.audio_id===
void 0){let c={instancePath:l,keyword:"required",params:{missingProperty:"audio_id"},message:"must have required propert\
y 'audio_id'"};e===null?e=[c]:e.push(c),s++}for(let c in r)if(!(c==="task_id"||c==="audio_id"||c==="type"||c==="stem_nam\
e"||c==="callback_url")){let a={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:c},message:"mus\
t NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.task_id!==void 0&&(lr(r.task_id,{instancePath:l+"/t\
ask_id",parentData:r,parentDataProperty:"task_id",rootData:t})||(e=e===null?lr.errors:e.concat(lr.errors),s=e.length)),r.
audio_id!==void 0&&(nr(r.audio_id,{instancePath:l+"/audio_id",parentData:r,parentDataProperty:"audio_id",rootData:t})||(e=
e===null?nr.errors:e.concat(nr.errors),s=e.length)),r.type!==void 0){let c=r.type;if(typeof c!="string"){let a={instancePath:l+
"/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(!(c==="separate_\
vocal"||c==="split_stem"||c==="split_stem_advanced")){let a={instancePath:l+"/type",keyword:"enum",params:{allowedValues:Dd.
properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),s++}}r.stem_name!==
void 0&&(Mn(r.stem_name,{instancePath:l+"/stem_name",parentData:r,parentDataProperty:"stem_name",rootData:t})||(e=e===null?
Mn.errors:e.concat(Mn.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let c={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}return gp.errors=e,s===0}var yp=hp;function hp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ce(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;js(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?js.errors:
e.concat(js.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;Te(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return hp.errors=e,s===0}function Bn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Bn.errors=e,s===0}var wp=vp;function vp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="task_id"||o===
"callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),s++}r.task_id!==void 0&&(Bn(r.task_id,{instancePath:l+"/task_id",parentData:r,
parentDataProperty:"task_id",rootData:t})||(e=e===null?Bn.errors:e.concat(Bn.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return vp.errors=e,s===0}var bp=kp;function kp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ce(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;xs(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?xs.errors:
e.concat(xs.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;Te(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return kp.errors=e,s===0}var Dp=qp;function qp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}if(r.audio_id===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"audio_id"},message:"must have required property 'audio_id'"};e===null?e=[o]:
e.push(o),s++}for(let o in r)if(!(o==="task_id"||o==="audio_id"||o==="callback_url")){let n={instancePath:l,keyword:"add\
itionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),
s++}r.task_id!==void 0&&(lr(r.task_id,{instancePath:l+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:t})||
(e=e===null?lr.errors:e.concat(lr.errors),s=e.length)),r.audio_id!==void 0&&(nr(r.audio_id,{instancePath:l+"/audio_id",parentData:r,
parentDataProperty:"audio_id",rootData:t})||(e=e===null?nr.errors:e.concat(nr.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return qp.errors=e,s===0}var _t=Pp;function Pp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ce(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;As(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?As.errors:
e.concat(As.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;Te(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Pp.errors=e,s===0}function Do(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Do.
errors=e,s===0}function qo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return qo.
errors=e,s===0}var $p=jp;function jp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}if(r.audio_id===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"audio_id"},message:"must have required property 'audio_id'"};e===null?e=[o]:
e.push(o),s++}for(let o in r)if(!(o==="task_id"||o==="audio_id"||o==="author"||o==="domain_name"||o==="callback_url")){let n={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}r.task_id!==void 0&&(lr(r.task_id,{instancePath:l+"/task_id",parentData:r,parentDataProperty:"\
task_id",rootData:t})||(e=e===null?lr.errors:e.concat(lr.errors),s=e.length)),r.audio_id!==void 0&&(nr(r.audio_id,{instancePath:l+
"/audio_id",parentData:r,parentDataProperty:"audio_id",rootData:t})||(e=e===null?nr.errors:e.concat(nr.errors),s=e.length)),
r.author!==void 0&&(Do(r.author,{instancePath:l+"/author",parentData:r,parentDataProperty:"author",rootData:t})||(e=e===
null?Do.errors:e.concat(Do.errors),s=e.length)),r.domain_name!==void 0&&(qo(r.domain_name,{instancePath:l+"/domain_name",
parentData:r,parentDataProperty:"domain_name",rootData:t})||(e=e===null?qo.errors:e.concat(qo.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return jp.errors=e,s===0}var gt=xp;function xp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ce(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Os(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Os.errors:
e.concat(Os.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;Te(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return xp.errors=e,s===0}var Ap=Op;function Op(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="task_id"||o===
"callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),s++}r.task_id!==void 0&&(w(r.task_id,{instancePath:l+"/task_id",parentData:r,
parentDataProperty:"task_id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return Op.errors=e,s===0}var Ep=Tp;function Tp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ce(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Es(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Es.errors:
e.concat(Es.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;Te(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Tp.errors=e,s===0}var Np=Vp;function Vp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="prompt"||o==="call\
back_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have ad\
ditional properties"};e===null?e=[n]:e.push(n),s++}if(r.prompt!==void 0){let o=r.prompt;if(typeof o=="string"){if(de(o)>
200){let n={instancePath:l+"/prompt",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 charact\
ers"};e===null?e=[n]:e.push(n),s++}if(de(o)<1){let n={instancePath:l+"/prompt",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:l+"/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Vp.errors=e,s===0}var yt=Sp;function Sp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ce(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Ts(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ts.errors:
e.concat(Ts.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;Te(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Sp.errors=e,s===0}var zp=Gp;function Gp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.lyrics_a===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"lyric\
s_a"},message:"must have required property 'lyrics_a'"};e===null?e=[o]:e.push(o),s++}if(r.lyrics_b===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"lyrics_b"},message:"must have required property 'lyrics_b'"};e===null?e=[o]:
e.push(o),s++}for(let o in r)if(!(o==="lyrics_a"||o==="lyrics_b"||o==="callback_url")){let n={instancePath:l,keyword:"ad\
ditionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),
s++}r.lyrics_a!==void 0&&(w(r.lyrics_a,{instancePath:l+"/lyrics_a",parentData:r,parentDataProperty:"lyrics_a",rootData:t})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.lyrics_b!==void 0&&(w(r.lyrics_b,{instancePath:l+"/lyrics_b",parentData:r,
parentDataProperty:"lyrics_b",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return Gp.errors=e,s===0}function Po(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Po.errors=e,s===0}var Lp=Ip;function Ip(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.description===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"de\
scription"},message:"must have required property 'description'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(o!=="des\
cription"){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have add\
itional properties"};e===null?e=[n]:e.push(n),s++}r.description!==void 0&&(Po(r.description,{instancePath:l+"/descriptio\
n",parentData:r,parentDataProperty:"description",rootData:t})||(e=e===null?Po.errors:e.concat(Po.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ip.
errors=e,s===0}var ht=Kp;function Kp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.style===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"style"},
message:"must have required property 'style'"};e===null?e=[o]:e.push(o),s++}r.style!==void 0&&(y(r.style,{instancePath:l+
"/style",parentData:r,parentDataProperty:"style",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Kp.
errors=e,s===0}var Cp=Rp;function Rp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}if(r.audio_id===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"audio_id"},message:"must have required property 'audio_id'"};e===null?e=[o]:
e.push(o),s++}for(let o in r)if(!(o==="task_id"||o==="audio_id")){let n={instancePath:l,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.task_id!==void 0&&(lr(
r.task_id,{instancePath:l+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:t})||(e=e===null?lr.errors:e.concat(
lr.errors),s=e.length)),r.audio_id!==void 0&&(nr(r.audio_id,{instancePath:l+"/audio_id",parentData:r,parentDataProperty:"\
audio_id",rootData:t})||(e=e===null?nr.errors:e.concat(nr.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Rp.errors=e,s===0}function ts(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.word===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"word"},message:"\
must have required property 'word'"};e===null?e=[o]:e.push(o),s++}if(r.success===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?e=[o]:e.push(o),s++}
if(r.start_time===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"start_time"},message:"must h\
ave required property 'start_time'"};e===null?e=[o]:e.push(o),s++}if(r.end_time===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"end_time"},message:"must have required property 'end_time'"};e===null?e=[o]:e.push(o),
s++}if(r.palign===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"palign"},message:"must have \
required property 'palign'"};e===null?e=[o]:e.push(o),s++}r.word!==void 0&&(y(r.word,{instancePath:l+"/word",parentData:r,
parentDataProperty:"word",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.success!==void 0&&(P(r.success,
{instancePath:l+"/success",parentData:r,parentDataProperty:"success",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),
s=e.length)),r.start_time!==void 0&&(V(r.start_time,{instancePath:l+"/start_time",parentData:r,parentDataProperty:"start\
_time",rootData:t})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.end_time!==void 0&&(V(r.end_time,{instancePath:l+
"/end_time",parentData:r,parentDataProperty:"end_time",rootData:t})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),
r.palign!==void 0&&(V(r.palign,{instancePath:l+"/palign",parentData:r,parentDataProperty:"palign",rootData:t})||(e=e===null?
V.errors:e.concat(V.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return ts.errors=e,s===0}function is(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(!Array.isArray(r)){
let o={instancePath:l,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return is.
errors=e,s===0}var wt=Mp;function Mp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.aligned_words===void 0){let c={instancePath:l,keyword:"required",params:{missingProperty:"\
aligned_words"},message:"must have required property 'aligned_words'"};e===null?e=[c]:e.push(c),s++}var _=u===s;if(n=n||
_,!n){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.lyrics===void 0){let d={instancePath:l,keyword:"required",params:{
missingProperty:"lyrics"},message:"must have required property 'lyrics'"};e===null?e=[d]:e.push(d),s++}var _=c===s;n=n||
_}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let c={instancePath:l,keyword:"anyOf",params:{},message:"must match a sc\
hema in anyOf"};e===null?e=[c]:e.push(c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.aligned_words!==void 0){let c=r.
aligned_words;if(Array.isArray(c)){let a=c.length;for(let d=0;d<a;d++)ts(c[d],{instancePath:l+"/aligned_words/"+d,parentData:c,
parentDataProperty:d,rootData:t})||(e=e===null?ts.errors:e.concat(ts.errors),s=e.length)}else{let a={instancePath:l+"/al\
igned_words",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(r.lyrics!==void 0&&
(is(r.lyrics,{instancePath:l+"/lyrics",parentData:r,parentDataProperty:"lyrics",rootData:t})||(e=e===null?is.errors:e.concat(
is.errors),s=e.length)),r.waveform_data!==void 0){let c=r.waveform_data;if(Array.isArray(c)){let a=c.length;for(let d=0;d<
a;d++)V(c[d],{instancePath:l+"/waveform_data/"+d,parentData:c,parentDataProperty:d,rootData:t})||(e=e===null?V.errors:e.
concat(V.errors),s=e.length)}else{let a={instancePath:l+"/waveform_data",keyword:"type",params:{type:"array"},message:"m\
ust be array"};e===null?e=[a]:e.push(a),s++}}r.hoot_cer!==void 0&&(V(r.hoot_cer,{instancePath:l+"/hoot_cer",parentData:r,
parentDataProperty:"hoot_cer",rootData:t})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.is_streamed!==void 0&&
(P(r.is_streamed,{instancePath:l+"/is_streamed",parentData:r,parentDataProperty:"is_streamed",rootData:t})||(e=e===null?
P.errors:e.concat(P.errors),s=e.length))}else{let c={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[c]:e.push(c),s++}return Mp.errors=e,s===0}var vt=Bp;function Bp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.aligned_words===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"ali\
gned_words"},message:"must have required property 'aligned_words'"};e===null?e=[o]:e.push(o),s++}if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.aligned_words!==void 0){let o=r.aligned_words;if(Array.isArray(o)){let n=o.length;for(let u=0;u<
n;u++)ts(o[u],{instancePath:l+"/aligned_words/"+u,parentData:o,parentDataProperty:u,rootData:t})||(e=e===null?ts.errors:
e.concat(ts.errors),s=e.length)}else{let n={instancePath:l+"/aligned_words",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[n]:e.push(n),s++}}if(r.lyrics!==void 0&&(is(r.lyrics,{instancePath:l+"/lyrics",parentData:r,
parentDataProperty:"lyrics",rootData:t})||(e=e===null?is.errors:e.concat(is.errors),s=e.length)),r.waveform_data!==void 0){
let o=r.waveform_data;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)V(o[u],{instancePath:l+"/waveform_data/"+u,
parentData:o,parentDataProperty:u,rootData:t})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)}else{let n={instancePath:l+
"/waveform_data",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.hoot_cer!==
void 0&&(V(r.hoot_cer,{instancePath:l+"/hoot_cer",parentData:r,parentDataProperty:"hoot_cer",rootData:t})||(e=e===null?V.
errors:e.concat(V.errors),s=e.length)),r.is_streamed!==void 0&&(P(r.is_streamed,{instancePath:l+"/is_streamed",parentData:r,
parentDataProperty:"is_streamed",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Bp.errors=e,s===0}var bt=Fp;function Fp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.lyrics===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"lyrics"},message:"\
must have required property 'lyrics'"};e===null?e=[o]:e.push(o),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.aligned_words!==
void 0){let o=r.aligned_words;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)ts(o[u],{instancePath:l+"/aligned_\
words/"+u,parentData:o,parentDataProperty:u,rootData:t})||(e=e===null?ts.errors:e.concat(ts.errors),s=e.length)}else{let n={
instancePath:l+"/aligned_words",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}
if(r.lyrics!==void 0&&(is(r.lyrics,{instancePath:l+"/lyrics",parentData:r,parentDataProperty:"lyrics",rootData:t})||(e=e===
null?is.errors:e.concat(is.errors),s=e.length)),r.waveform_data!==void 0){let o=r.waveform_data;if(Array.isArray(o)){let n=o.
length;for(let u=0;u<n;u++)V(o[u],{instancePath:l+"/waveform_data/"+u,parentData:o,parentDataProperty:u,rootData:t})||(e=
e===null?V.errors:e.concat(V.errors),s=e.length)}else{let n={instancePath:l+"/waveform_data",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.hoot_cer!==void 0&&(V(r.hoot_cer,{instancePath:l+"/hoot\
_cer",parentData:r,parentDataProperty:"hoot_cer",rootData:t})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.is_streamed!==
void 0&&(P(r.is_streamed,{instancePath:l+"/is_streamed",parentData:r,parentDataProperty:"is_streamed",rootData:t})||(e=e===
null?P.errors:e.concat(P.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Fp.errors=e,s===0}function tr(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return tr.errors=e,s===0}function us(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return us.errors=e,s===0}var Hp=Wp;function Wp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}if(r.audio_id===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"audio_id"},message:"must have required property 'audio_id'"};e===null?e=[o]:
e.push(o),s++}if(r.name===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"name"},message:"must\
 have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.description===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="task_id"||o==="audio_id"||o==="name"||o==="description")){let n={instancePath:l,keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}r.task_id!==void 0&&(lr(r.task_id,{instancePath:l+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:t})||
(e=e===null?lr.errors:e.concat(lr.errors),s=e.length)),r.audio_id!==void 0&&(nr(r.audio_id,{instancePath:l+"/audio_id",parentData:r,
parentDataProperty:"audio_id",rootData:t})||(e=e===null?nr.errors:e.concat(nr.errors),s=e.length)),r.name!==void 0&&(tr(
r.name,{instancePath:l+"/name",parentData:r,parentDataProperty:"name",rootData:t})||(e=e===null?tr.errors:e.concat(tr.errors),
s=e.length)),r.description!==void 0&&(us(r.description,{instancePath:l+"/description",parentData:r,parentDataProperty:"d\
escription",rootData:t})||(e=e===null?us.errors:e.concat(us.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Wp.errors=e,s===0}function Fn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Fn.errors=e,s===0}function as(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}r.id!==void 0&&(Fn(r.id,{instancePath:l+"/id",parentData:r,
parentDataProperty:"id",rootData:t})||(e=e===null?Fn.errors:e.concat(Fn.errors),s=e.length)),r.name!==void 0&&(tr(r.name,
{instancePath:l+"/name",parentData:r,parentDataProperty:"name",rootData:t})||(e=e===null?tr.errors:e.concat(tr.errors),s=
e.length)),r.description!==void 0&&(us(r.description,{instancePath:l+"/description",parentData:r,parentDataProperty:"des\
cription",rootData:t})||(e=e===null?us.errors:e.concat(us.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return as.errors=e,s===0}var Up=Zp;function Zp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.persona===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"person\
a"},message:"must have required property 'persona'"};e===null?e=[o]:e.push(o),s++}r.persona!==void 0&&(as(r.persona,{instancePath:l+
"/persona",parentData:r,parentDataProperty:"persona",rootData:t})||(e=e===null?as.errors:e.concat(as.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Zp.
errors=e,s===0}var Yp=Xp,qd={type:"object",additionalProperties:!1,required:["voice_url","vocal_start_seconds","vocal_en\
d_seconds"],properties:{voice_url:{$ref:"s18"},vocal_start_seconds:{$ref:"s1"},vocal_end_seconds:{$ref:"s1"},language:{type:"\
string",enum:["en","zh","es","fr","pt","de","ja","ko","hi","ru"]},callback_url:{$ref:"s29"}}};function Xp(r,{instancePath:l="",
parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.voice_url===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"voice_url"},message:"must have required proper\
ty 'voice_url'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_start_seconds===void 0){let o={instancePath:l,keyword:"required",
params:{missingProperty:"vocal_start_seconds"},message:"must have required property 'vocal_start_seconds'"};e===null?e=[
o]:e.push(o),s++}if(r.vocal_end_seconds===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"voca\
l_end_seconds"},message:"must have required property 'vocal_end_seconds'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"voice_url"||o==="vocal_start_seconds"||o==="vocal_end_seconds"||o==="language"||o==="callback_url")){let n={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.voice_url!==void 0&&(g(r.voice_url,{instancePath:l+"/voice_url",parentData:r,parentDataProperty:"v\
oice_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.vocal_start_seconds!==void 0&&(ue(r.vocal_start_seconds,
{instancePath:l+"/vocal_start_seconds",parentData:r,parentDataProperty:"vocal_start_seconds",rootData:t})||(e=e===null?ue.
errors:e.concat(ue.errors),s=e.length)),r.vocal_end_seconds!==void 0&&(ue(r.vocal_end_seconds,{instancePath:l+"/vocal_en\
d_seconds",parentData:r,parentDataProperty:"vocal_end_seconds",rootData:t})||(e=e===null?ue.errors:e.concat(ue.errors),s=
e.length)),r.language!==void 0){let o=r.language;if(typeof o!="string"){let n={instancePath:l+"/language",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="en"||o==="zh"||o==="es"||o==="fr"||
o==="pt"||o==="de"||o==="ja"||o==="ko"||o==="hi"||o==="ru")){let n={instancePath:l+"/language",keyword:"enum",params:{allowedValues:qd.
properties.language.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Xp.errors=e,s===0}var kt=Qp;function Qp(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ce(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Ns(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ns.errors:
e.concat(Ns.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;Te(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Qp.errors=e,s===0}var Jp=ef;function ef(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="task_id"||o===
"callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),s++}r.task_id!==void 0&&(w(r.task_id,{instancePath:l+"/task_id",parentData:r,
parentDataProperty:"task_id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return ef.errors=e,s===0}var rf=sf,Pd={type:"object",additionalProperties:!1,required:[
"task_id","verify_url"],properties:{task_id:{$ref:"s26"},verify_url:{$ref:"s18"},voice_name:{$ref:"s451"},description:{$ref:"\
s2"},style:{$ref:"s2"},singer_skill_level:{type:"string",enum:["beginner","intermediate","advanced","professional"]},callback_url:{
$ref:"s29"}}};function sf(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
task_id"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}if(r.verify_url===void 0){let o={
instancePath:l,keyword:"required",params:{missingProperty:"verify_url"},message:"must have required property 'verify_url\
'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="task_id"||o==="verify_url"||o==="voice_name"||o==="description"||
o==="style"||o==="singer_skill_level"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.task_id!==void 0&&
(w(r.task_id,{instancePath:l+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:t})||(e=e===null?w.errors:e.concat(
w.errors),s=e.length)),r.verify_url!==void 0&&(g(r.verify_url,{instancePath:l+"/verify_url",parentData:r,parentDataProperty:"\
verify_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.voice_name!==void 0&&(tr(r.voice_name,{
instancePath:l+"/voice_name",parentData:r,parentDataProperty:"voice_name",rootData:t})||(e=e===null?tr.errors:e.concat(tr.
errors),s=e.length)),r.description!==void 0&&(y(r.description,{instancePath:l+"/description",parentData:r,parentDataProperty:"\
description",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.style!==void 0&&(y(r.style,{instancePath:l+
"/style",parentData:r,parentDataProperty:"style",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.singer_skill_level!==
void 0){let o=r.singer_skill_level;if(typeof o!="string"){let n={instancePath:l+"/singer_skill_level",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="beginner"||o==="intermediate"||o==="adva\
nced"||o==="professional")){let n={instancePath:l+"/singer_skill_level",keyword:"enum",params:{allowedValues:Pd.properties.
singer_skill_level.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return sf.errors=e,s===0}var of=lf;function lf(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Ce(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Vs(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Vs.errors:
e.concat(Vs.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;Te(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return lf.errors=e,s===0}var nf=tf;function tf(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(o!=="task_id"){let n={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}r.task_id!==void 0&&(w(r.task_id,{instancePath:l+"/task_id",parentData:r,parentDataProperty:"\
task_id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return tf.errors=e,s===0}var uf=af;function af(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.is_available===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"i\
s_available"},message:"must have required property 'is_available'"};e===null?e=[o]:e.push(o),s++}r.is_available!==void 0&&
(P(r.is_available,{instancePath:l+"/is_available",parentData:r,parentDataProperty:"is_available",rootData:t})||(e=e===null?
P.errors:e.concat(P.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return af.errors=e,s===0}var pf=ff;function ff(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[o]:e.push(o),s++}if(r.source_audio_id===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"source_audio_id"},message:"must have required \
property 'source_audio_id'"};e===null?e=[o]:e.push(o),s++}if(r.name===void 0){let o={instancePath:l,keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.description===void 0){
let o={instancePath:l,keyword:"required",params:{missingProperty:"description"},message:"must have required property 'de\
scription'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="source_task_id"||o==="source_audio_id"||o==="name"||o===
"description")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT hav\
e additional properties"};e===null?e=[n]:e.push(n),s++}r.source_task_id!==void 0&&(ls(r.source_task_id,{instancePath:l+"\
/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:t})||(e=e===null?ls.errors:e.concat(ls.errors),
s=e.length)),r.source_audio_id!==void 0&&(ns(r.source_audio_id,{instancePath:l+"/source_audio_id",parentData:r,parentDataProperty:"\
source_audio_id",rootData:t})||(e=e===null?ns.errors:e.concat(ns.errors),s=e.length)),r.name!==void 0&&(tr(r.name,{instancePath:l+
"/name",parentData:r,parentDataProperty:"name",rootData:t})||(e=e===null?tr.errors:e.concat(tr.errors),s=e.length)),r.description!==
void 0&&(us(r.description,{instancePath:l+"/description",parentData:r,parentDataProperty:"description",rootData:t})||(e=
e===null?us.errors:e.concat(us.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return ff.errors=e,s===0}var cf=mf;function mf(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.persona===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"person\
a"},message:"must have required property 'persona'"};e===null?e=[o]:e.push(o),s++}r.id!==void 0&&(w(r.id,{instancePath:l+
"/id",parentData:r,parentDataProperty:"id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.status!==
void 0&&(y(r.status,{instancePath:l+"/status",parentData:r,parentDataProperty:"status",rootData:t})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.persona!==void 0&&(as(r.persona,{instancePath:l+"/persona",parentData:r,parentDataProperty:"\
persona",rootData:t})||(e=e===null?as.errors:e.concat(as.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return mf.errors=e,s===0}var df=_f,$d={type:"\
object",required:["persona","status"],properties:{persona:{$ref:"s454"},status:{type:"string",enum:["available","failed"]}}};
function _f(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.persona===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"person\
a"},message:"must have required property 'persona'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(
o),s++}if(r.persona!==void 0&&(as(r.persona,{instancePath:l+"/persona",parentData:r,parentDataProperty:"persona",rootData:t})||
(e=e===null?as.errors:e.concat(as.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:l+
"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="availab\
le"||o==="failed")){let n={instancePath:l+"/status",keyword:"enum",params:{allowedValues:$d.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return _f.errors=e,s===0}var gf=yf;function yf(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.description===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"de\
scription"},message:"must have required property 'description'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(o!=="des\
cription"){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have add\
itional properties"};e===null?e=[n]:e.push(n),s++}r.description!==void 0&&(Po(r.description,{instancePath:l+"/descriptio\
n",parentData:r,parentDataProperty:"description",rootData:t})||(e=e===null?Po.errors:e.concat(Po.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return yf.
errors=e,s===0}var hf=wf;function wf(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_audio_id"},message:"must have required property 'source_audio_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"source_audio_id"||o==="source_task_id"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.source_audio_id!==void 0&&
(w(r.source_audio_id,{instancePath:l+"/source_audio_id",parentData:r,parentDataProperty:"source_audio_id",rootData:t})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.source_task_id!==void 0&&(w(r.source_task_id,{instancePath:l+"/so\
urce_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.
length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"cal\
lback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return wf.errors=e,s===0}var vf=bf;function bf(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_audio_id"},message:"must have required property 'source_audio_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"source_audio_id"||o==="source_task_id"||o==="author"||o==="domain_name"||o==="callback_url")){let n={instancePath:l,keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}r.source_audio_id!==void 0&&(w(r.source_audio_id,{instancePath:l+"/source_audio_id",parentData:r,parentDataProperty:"\
source_audio_id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.source_task_id!==void 0&&(w(r.source_task_id,
{instancePath:l+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:t})||(e=e===null?w.errors:e.
concat(w.errors),s=e.length)),r.author!==void 0&&(Do(r.author,{instancePath:l+"/author",parentData:r,parentDataProperty:"\
author",rootData:t})||(e=e===null?Do.errors:e.concat(Do.errors),s=e.length)),r.domain_name!==void 0&&(qo(r.domain_name,{
instancePath:l+"/domain_name",parentData:r,parentDataProperty:"domain_name",rootData:t})||(e=e===null?qo.errors:e.concat(
qo.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return bf.errors=e,s===0}var kf=Df;function Df(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_audio_id"},message:"must have required property 'source_audio_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"source_audio_id"||o==="source_task_id")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.source_audio_id!==void 0&&(w(r.source_audio_id,
{instancePath:l+"/source_audio_id",parentData:r,parentDataProperty:"source_audio_id",rootData:t})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length)),r.source_task_id!==void 0&&(w(r.source_task_id,{instancePath:l+"/source_task_id",parentData:r,
parentDataProperty:"source_task_id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Df.errors=e,s===0}var qf=Pf;function Pf(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="source_audio_url"||o==="name")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.source_audio_url!==void 0&&(g(r.source_audio_url,
{instancePath:l+"/source_audio_url",parentData:r,parentDataProperty:"source_audio_url",rootData:t})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),r.name!==void 0&&(tr(r.name,{instancePath:l+"/name",parentData:r,parentDataProperty:"nam\
e",rootData:t})||(e=e===null?tr.errors:e.concat(tr.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Pf.errors=e,s===0}function $o(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}r.id!==void 0&&(w(r.id,{instancePath:l+"/id",parentData:r,
parentDataProperty:"id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.name!==void 0&&(tr(r.name,{
instancePath:l+"/name",parentData:r,parentDataProperty:"name",rootData:t})||(e=e===null?tr.errors:e.concat(tr.errors),s=
e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return $o.errors=e,s===0}var $f=jf;function jf(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.voice===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"voice"},
message:"must have required property 'voice'"};e===null?e=[o]:e.push(o),s++}r.voice!==void 0&&($o(r.voice,{instancePath:l+
"/voice",parentData:r,parentDataProperty:"voice",rootData:t})||(e=e===null?$o.errors:e.concat($o.errors),s=e.length))}else{
let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return jf.
errors=e,s===0}var xf=Af,jd={type:"object",required:["voice","status"],properties:{voice:{$ref:"s478"},status:{type:"str\
ing",enum:["available","failed"]}}};function Af(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.voice===void 0){let o={instancePath:l,keyword:"required",
params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[o]:e.push(o),s++}if(r.status===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"status"},message:"must have required property \
'status'"};e===null?e=[o]:e.push(o),s++}if(r.voice!==void 0&&($o(r.voice,{instancePath:l+"/voice",parentData:r,parentDataProperty:"\
voice",rootData:t})||(e=e===null?$o.errors:e.concat($o.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!=
"string"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(!(o==="available"||o==="failed")){let n={instancePath:l+"/status",keyword:"enum",params:{allowedValues:jd.
properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}}else{let o={
instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Af.errors=
e,s===0}var xd={type:"string",enum:["text","first_and_last_frames","reference"]};function ps(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="text"||r==="first_and_last_frames"||r==="reference")){let o={instancePath:l,
keyword:"enum",params:{allowedValues:xd.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),s++}return ps.errors=e,s===0}function fs(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>3){let n={instancePath:l,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[n]:e.push(n),s++}if(r.length<1){let n={instancePath:l,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)g(r[n],{instancePath:l+"/"+n,parentData:r,
parentDataProperty:n,rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)}else{let o={instancePath:l,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return fs.errors=e,s===0}var Ad={type:"string",enum:["16:9","9:16","auto"]};function jo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="16:9"||r==="9:16"||r==="auto")){let o={instancePath:l,keyword:"enum",params:{
allowedValues:Ad.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return jo.errors=
e,s===0}var Od={type:"integer",enum:[4,6,8]};function cs(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===4||r===6||r===8)){let o={instancePath:l,keyword:"enum",
params:{allowedValues:Od.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return cs.
errors=e,s===0}function ms(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}if(typeof r=="number"){if(r>99999||isNaN(r)){let o={instancePath:l,keyword:"maximum",params:{comparison:"\
<=",limit:99999},message:"must be <= 99999"};e===null?e=[o]:e.push(o),s++}if(r<1e4||isNaN(r)){let o={instancePath:l,keyword:"\
minimum",params:{comparison:">=",limit:1e4},message:"must be >= 10000"};e===null?e=[o]:e.push(o),s++}}return ms.errors=e,
s===0}function ds(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return ds.errors=e,s===0}var Of=Wl,Ed={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{
type:"string",const:"veo-3.1"},prompt:{$ref:"s146"},input_mode:{$ref:"s482"},first_frame_image_url:{$ref:"s18"},last_frame_image_url:{
$ref:"s18"},reference_image_urls:{$ref:"s483"},aspect_ratio:{$ref:"s484"},duration_seconds:{$ref:"s485"},seeds:{$ref:"s4\
86"},enable_translation:{$ref:"s487"},watermark:{$ref:"s27"},callback_url:{$ref:"s29"}}};function Wl(r,{instancePath:l="",
parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(Ed.properties,
o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="veo-3.1"){
let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"veo-3.1"},message:"must be equal to constant"};e===
null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(pe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"pro\
mpt",rootData:t})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.input_mode!==void 0&&(ps(r.input_mode,{instancePath:l+
"/input_mode",parentData:r,parentDataProperty:"input_mode",rootData:t})||(e=e===null?ps.errors:e.concat(ps.errors),s=e.length)),
r.first_frame_image_url!==void 0&&(g(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.last_frame_image_url!==void 0&&
(g(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.reference_image_urls!==void 0&&(fs(r.reference_image_urls,
{instancePath:l+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:t})||(e=e===null?
fs.errors:e.concat(fs.errors),s=e.length)),r.aspect_ratio!==void 0&&(jo(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?jo.errors:e.concat(jo.errors),s=e.length)),r.duration_seconds!==
void 0&&(cs(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||
(e=e===null?cs.errors:e.concat(cs.errors),s=e.length)),r.seeds!==void 0&&(ms(r.seeds,{instancePath:l+"/seeds",parentData:r,
parentDataProperty:"seeds",rootData:t})||(e=e===null?ms.errors:e.concat(ms.errors),s=e.length)),r.enable_translation!==void 0&&
(ds(r.enable_translation,{instancePath:l+"/enable_translation",parentData:r,parentDataProperty:"enable_translation",rootData:t})||
(e=e===null?ds.errors:e.concat(ds.errors),s=e.length)),r.watermark!==void 0&&(Re(r.watermark,{instancePath:l+"/watermark",
parentData:r,parentDataProperty:"watermark",rootData:t})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Wl.errors=e,s===0}var Ef=Ul,Td={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"veo-3.1-fast"},prompt:{$ref:"s146"},input_mode:{$ref:"\
s482"},first_frame_image_url:{$ref:"s18"},last_frame_image_url:{$ref:"s18"},reference_image_urls:{$ref:"s483"},aspect_ratio:{
$ref:"s484"},duration_seconds:{$ref:"s485"},seeds:{$ref:"s486"},enable_translation:{$ref:"s487"},watermark:{$ref:"s27"},
callback_url:{$ref:"s29"}}};function Ul(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!ne.call(Td.properties,o)){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="veo-3.1-fast"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"veo-3.1-fast"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(pe(r.prompt,{instancePath:l+"/pro\
mpt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.input_mode!==
void 0&&(ps(r.input_mode,{instancePath:l+"/input_mode",parentData:r,parentDataProperty:"input_mode",rootData:t})||(e=e===
null?ps.errors:e.concat(ps.errors),s=e.length)),r.first_frame_image_url!==void 0&&(g(r.first_frame_image_url,{instancePath:l+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:t})||(e=e===null?g.errors:e.concat(
g.errors),s=e.length)),r.last_frame_image_url!==void 0&&(g(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",
parentData:r,parentDataProperty:"last_frame_image_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.reference_image_urls!==void 0&&(fs(r.reference_image_urls,{instancePath:l+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:t})||(e=e===null?fs.errors:e.concat(fs.errors),s=e.length)),r.aspect_ratio!==void 0&&(jo(
r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?
jo.errors:e.concat(jo.errors),s=e.length)),r.duration_seconds!==void 0&&(cs(r.duration_seconds,{instancePath:l+"/duratio\
n_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?cs.errors:e.concat(cs.errors),s=
e.length)),r.seeds!==void 0&&(ms(r.seeds,{instancePath:l+"/seeds",parentData:r,parentDataProperty:"seeds",rootData:t})||
(e=e===null?ms.errors:e.concat(ms.errors),s=e.length)),r.enable_translation!==void 0&&(ds(r.enable_translation,{instancePath:l+
"/enable_translation",parentData:r,parentDataProperty:"enable_translation",rootData:t})||(e=e===null?ds.errors:e.concat(
ds.errors),s=e.length)),r.watermark!==void 0&&(Re(r.watermark,{instancePath:l+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:t})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Ul.errors=e,s===0}var Tf=Zl,It={type:"object",additionalProperties:!1,required:["model","prom\
pt"],properties:{model:{type:"string",const:"veo-3.1-lite"},prompt:{$ref:"s146"},input_mode:{$ref:"s482"},first_frame_image_url:{
$ref:"s18"},last_frame_image_url:{$ref:"s18"},reference_image_urls:{$ref:"s483"},aspect_ratio:{type:"string",enum:["16:9",
"9:16"]},duration_seconds:{$ref:"s485"},enable_translation:{$ref:"s487"},watermark:{$ref:"s27"},callback_url:{$ref:"s29"}},
if:{properties:{input_mode:{const:"reference"}},required:["input_mode"],additionalProperties:!0},then:{properties:{duration_seconds:{
const:8},aspect_ratio:{const:"16:9"}},additionalProperties:!0}};function Zl(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.input_mode===void 0&&
(c="input_mode")){let a={};e===null?e=[a]:e.push(a),s++}else if(r.input_mode!==void 0&&r.input_mode!=="reference"){let a={};
e===null?e=[a]:e.push(a),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let c=s;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.duration_seconds!==void 0&&r.duration_seconds!==8){let d={instancePath:l+"/duration_seconds",keyword:"c\
onst",params:{allowedValue:8},message:"must be equal to constant"};e===null?e=[d]:e.push(d),s++}if(r.aspect_ratio!==void 0&&
r.aspect_ratio!=="16:9"){let d={instancePath:l+"/aspect_ratio",keyword:"const",params:{allowedValue:"16:9"},message:"mus\
t be equal to constant"};e===null?e=[d]:e.push(d),s++}}var _=c===s;n=_}if(!n){let c={instancePath:l,keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),s++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.model===void 0){let c={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must\
 have required property 'model'"};e===null?e=[c]:e.push(c),s++}if(r.prompt===void 0){let c={instancePath:l,keyword:"requ\
ired",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(c),s++}for(let c in r)
if(!ne.call(It.properties,c)){let a={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:c},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.model!==void 0){let c=r.model;if(typeof c!="stri\
ng"){let a={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),s++}if(c!=="veo-3.1-lite"){let a={instancePath:l+"/model",keyword:"const",params:{allowedValue:"veo-3.1-lite"},message:"\
must be equal to constant"};e===null?e=[a]:e.push(a),s++}}if(r.prompt!==void 0&&(pe(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:t})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.input_mode!==void 0&&
(ps(r.input_mode,{instancePath:l+"/input_mode",parentData:r,parentDataProperty:"input_mode",rootData:t})||(e=e===null?ps.
errors:e.concat(ps.errors),s=e.length)),r.first_frame_image_url!==void 0&&(g(r.first_frame_image_url,{instancePath:l+"/f\
irst_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:t})||(e=e===null?g.errors:e.concat(
g.errors),s=e.length)),r.last_frame_image_url!==void 0&&(g(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",
parentData:r,parentDataProperty:"last_frame_image_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.reference_image_urls!==void 0&&(fs(r.reference_image_urls,{instancePath:l+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:t})||(e=e===null?fs.errors:e.concat(fs.errors),s=e.length)),r.aspect_ratio!==void 0){let c=r.
aspect_ratio;if(typeof c!="string"){let a={instancePath:l+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),s++}if(!(c==="16:9"||c==="9:16")){let a={instancePath:l+"/aspect_ratio",keyword:"\
enum",params:{allowedValues:It.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?
e=[a]:e.push(a),s++}}r.duration_seconds!==void 0&&(cs(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?cs.errors:e.concat(cs.errors),s=e.length)),r.enable_translation!==
void 0&&(ds(r.enable_translation,{instancePath:l+"/enable_translation",parentData:r,parentDataProperty:"enable_translati\
on",rootData:t})||(e=e===null?ds.errors:e.concat(ds.errors),s=e.length)),r.watermark!==void 0&&(Re(r.watermark,{instancePath:l+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:t})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let c={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}return Zl.errors=e,s===0}var Nf=Vf;function Vf(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Wl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Wl.errors:e.concat(Wl.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Ul(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ul.errors:
e.concat(Ul.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;Zl(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?Zl.errors:e.concat(Zl.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Vf.errors=e,s===0}function Hn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.url!==void 0&&(g(r.url,{instancePath:l+"/url",parentData:r,
parentDataProperty:"url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.resolution!==void 0&&(y(r.
resolution,{instancePath:l+"/resolution",parentData:r,parentDataProperty:"resolution",rootData:t})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.has_audio!==void 0&&(P(r.has_audio,{instancePath:l+"/has_audio",parentData:r,parentDataProperty:"\
has_audio",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Hn.errors=e,s===0}var st=Yl;function Yl(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.videos!==void 0){let o=r.videos;if(Array.isArray(o)){if(o.
length<1){let u={instancePath:l+"/videos",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[u]:e.push(u),s++}let n=o.length;for(let u=0;u<n;u++)Hn(o[u],{instancePath:l+"/videos/"+u,parentData:o,parentDataProperty:u,
rootData:t})||(e=e===null?Hn.errors:e.concat(Hn.errors),s=e.length)}else{let n={instancePath:l+"/videos",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}if(r.model!==void 0&&(y(r.model,{instancePath:l+
"/model",parentData:r,parentDataProperty:"model",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.sources!==
void 0){let o=r.sources;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)$r(o[u],{instancePath:l+"/sources/"+u,parentData:o,
parentDataProperty:u,rootData:t})||(e=e===null?$r.errors:e.concat($r.errors),s=e.length)}else{let n={instancePath:l+"/so\
urces",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}if(r.source_task_id!==
void 0&&(w(r.source_task_id,{instancePath:l+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:t})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.media_ids!==void 0){let o=r.media_ids;if(Array.isArray(o)){let n=o.
length;for(let u=0;u<n;u++)y(o[u],{instancePath:l+"/media_ids/"+u,parentData:o,parentDataProperty:u,rootData:t})||(e=e===
null?y.errors:e.concat(y.errors),s=e.length)}else{let n={instancePath:l+"/media_ids",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.usage!==void 0&&(K(r.usage,{instancePath:l+"/usage",parentData:r,
parentDataProperty:"usage",rootData:t})||(e=e===null?K.errors:e.concat(K.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Yl.errors=e,s===0}var ot=Sf;function Sf(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ke(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Yl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Yl.errors:
e.concat(Yl.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;be(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?be.errors:e.concat(be.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Sf.errors=e,s===0}var zf=Gf;function Gf(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"source_task_id"||o==="prompt"||o==="seeds"||o==="watermark"||o==="callback_url")){let n={instancePath:l,keyword:"additi\
onalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}
r.source_task_id!==void 0&&(w(r.source_task_id,{instancePath:l+"/source_task_id",parentData:r,parentDataProperty:"source\
_task_id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.prompt!==void 0&&(w(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.
seeds!==void 0&&(ms(r.seeds,{instancePath:l+"/seeds",parentData:r,parentDataProperty:"seeds",rootData:t})||(e=e===null?ms.
errors:e.concat(ms.errors),s=e.length)),r.watermark!==void 0&&(Re(r.watermark,{instancePath:l+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:t})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return Gf.errors=e,s===0}function Wn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Wn.errors=e,s===0}function Un(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}return Un.errors=e,s===0}var Lf=If,Nd={type:"object",additionalProperties:!1,required:["source_task_\
id","output_resolution"],properties:{source_task_id:{$ref:"s501"},output_resolution:{type:"string",enum:["1080p","4k"]},
index:{$ref:"s502"},callback_url:{$ref:"s29"}}};function If(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.source_task_id===void 0){let o={instancePath:l,keyword:"\
required",params:{missingProperty:"source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[
o]:e.push(o),s++}if(r.output_resolution===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"outp\
ut_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"source_task_id"||o==="output_resolution"||o==="index"||o==="callback_url")){let n={instancePath:l,keyword:"additionalPr\
operties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.
source_task_id!==void 0&&(Wn(r.source_task_id,{instancePath:l+"/source_task_id",parentData:r,parentDataProperty:"source_\
task_id",rootData:t})||(e=e===null?Wn.errors:e.concat(Wn.errors),s=e.length)),r.output_resolution!==void 0){let o=r.output_resolution;
if(typeof o!="string"){let n={instancePath:l+"/output_resolution",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[n]:e.push(n),s++}if(!(o==="1080p"||o==="4k")){let n={instancePath:l+"/output_resolution",keyword:"\
enum",params:{allowedValues:Nd.properties.output_resolution.enum},message:"must be equal to one of the allowed values"};
e===null?e=[n]:e.push(n),s++}}r.index!==void 0&&(Un(r.index,{instancePath:l+"/index",parentData:r,parentDataProperty:"in\
dex",rootData:t})||(e=e===null?Un.errors:e.concat(Un.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return If.errors=e,s===0}var Vd={type:"string",enum:["1:1","4:3","3:4","16:9","9:16","21:9"]};function xo(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="1:1"||r==="4:3"||r==="3:4"||r==="16:9"||r==="9:16"||r==="21:9")){
let o={instancePath:l,keyword:"enum",params:{allowedValues:Vd.enum},message:"must be equal to one of the allowed values"};
e===null?e=[o]:e.push(o),s++}return xo.errors=e,s===0}var Sd={type:"string",enum:["480p","720p","1080p"]};function Ao(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="480p"||r==="720p"||r==="1080p")){let o={instancePath:l,keyword:"enum",params:{
allowedValues:Sd.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Ao.errors=
e,s===0}function Oo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Oo.errors=e,s===0}function Eo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}if(typeof r=="number"){if(r>2147483647||isNaN(r)){let o={instancePath:l,keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[o]:e.push(o),s++}if(r<-1||isNaN(r)){let o={instancePath:l,
keyword:"minimum",params:{comparison:">=",limit:-1},message:"must be >= -1"};e===null?e=[o]:e.push(o),s++}}return Eo.errors=
e,s===0}function Ke(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Ke.errors=e,s===0}var Kf=Xl,zd={type:"object",additionalProperties:!1,required:["model","prompt","aspect_ratio","\
duration_seconds"],properties:{model:{type:"string",const:"seedance-1.5-pro"},prompt:{$ref:"s146"},source_image_urls:{type:"\
array",maxItems:2,items:{$ref:"s18"}},aspect_ratio:{$ref:"s505"},output_resolution:{$ref:"s506"},duration_seconds:{type:"\
integer",minimum:4,maximum:12},generate_audio:{$ref:"s28"},lock_camera:{$ref:"s507"},seed:{$ref:"s508"},enable_safety_checker:{
$ref:"s509"},callback_url:{$ref:"s29"}}};function Xl(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.aspect_ratio===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required\
 property 'duration_seconds'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!ne.call(zd.properties,o)){let n={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="seedance-1.5-pro"){let n={instancePath:l+
"/model",keyword:"const",params:{allowedValue:"seedance-1.5-pro"},message:"must be equal to constant"};e===null?e=[n]:e.
push(n),s++}}if(r.prompt!==void 0&&(pe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||
(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.source_image_urls!==void 0){let o=r.source_image_urls;if(Array.
isArray(o)){if(o.length>2){let u={instancePath:l+"/source_image_urls",keyword:"maxItems",params:{limit:2},message:"must \
NOT have more than 2 items"};e===null?e=[u]:e.push(u),s++}let n=o.length;for(let u=0;u<n;u++)g(o[u],{instancePath:l+"/so\
urce_image_urls/"+u,parentData:o,parentDataProperty:u,rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)}else{
let n={instancePath:l+"/source_image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:
e.push(n),s++}}if(r.aspect_ratio!==void 0&&(xo(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:t})||(e=e===null?xo.errors:e.concat(xo.errors),s=e.length)),r.output_resolution!==void 0&&(Ao(r.output_resolution,
{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:t})||(e=e===null?Ao.errors:
e.concat(Ao.errors),s=e.length)),r.duration_seconds!==void 0){let o=r.duration_seconds;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o))){let n={instancePath:l+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[n]:e.push(n),s++}if(typeof o=="number"){if(o>12||isNaN(o)){let n={instancePath:l+"/duration_seconds",keyword:"\
maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"};e===null?e=[n]:e.push(n),s++}if(o<4||isNaN(o)){let n={
instancePath:l+"/duration_seconds",keyword:"minimum",params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=
[n]:e.push(n),s++}}}r.generate_audio!==void 0&&(P(r.generate_audio,{instancePath:l+"/generate_audio",parentData:r,parentDataProperty:"\
generate_audio",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.lock_camera!==void 0&&(Oo(r.lock_camera,
{instancePath:l+"/lock_camera",parentData:r,parentDataProperty:"lock_camera",rootData:t})||(e=e===null?Oo.errors:e.concat(
Oo.errors),s=e.length)),r.seed!==void 0&&(Eo(r.seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"seed",rootData:t})||
(e=e===null?Eo.errors:e.concat(Eo.errors),s=e.length)),r.enable_safety_checker!==void 0&&(Ke(r.enable_safety_checker,{instancePath:l+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:t})||(e=e===null?Ke.errors:e.concat(
Ke.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Xl.errors=e,s===0}function _s(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>9){let n={instancePath:l,keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)g(r[n],{instancePath:l+"/"+n,parentData:r,parentDataProperty:n,
rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return _s.errors=e,s===0}function Je(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>3){let n={instancePath:l,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)g(r[n],{instancePath:l+"/"+n,parentData:r,parentDataProperty:n,
rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Je.errors=e,s===0}var Gd={type:"string",enum:["1:1","4:3","3:4","16:9","9:16","21:9","auto"]};function zr(r,{instancePath:l="",parentData:f,
parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="1:1"||r==="4:3"||r==="3:4"||r==="16:9"||
r==="9:16"||r==="21:9"||r==="auto")){let o={instancePath:l,keyword:"enum",params:{allowedValues:Gd.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return zr.errors=e,s===0}function gs(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}if(typeof r=="number"){if(r>15||isNaN(r)){let o={instancePath:l,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[o]:e.push(o),s++}if(r<4||isNaN(r)){let o={instancePath:l,keyword:"min\
imum",params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=[o]:e.push(o),s++}}return gs.errors=e,s===0}function ys(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:l,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return ys.errors=e,s===0}var Cf=Ql,Ld={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{
type:"string",const:"seedance-2-mini"},prompt:{$ref:"s146"},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{$ref:"\
s18"},reference_image_urls:{$ref:"s511"},reference_video_urls:{$ref:"s512"},reference_audio_urls:{$ref:"s512"},aspect_ratio:{
$ref:"s513"},output_resolution:{$ref:"s296"},duration_seconds:{$ref:"s514"},generate_audio:{$ref:"s515"},web_search:{$ref:"\
s28"},callback_url:{$ref:"s29"}},dependentRequired:{last_frame_image_url:["first_frame_image_url"]},allOf:[{if:{properties:{
first_frame_image_url:{}},required:["first_frame_image_url"],additionalProperties:!0},then:{properties:{reference_image_urls:{
not:{}},reference_video_urls:{not:{}}},additionalProperties:!0}},{if:{properties:{reference_audio_urls:{}},required:["re\
ference_audio_urls"],additionalProperties:!0},then:{anyOf:[{properties:{reference_image_urls:{}},required:["reference_im\
age_urls"],additionalProperties:!0},{properties:{reference_video_urls:{}},required:["reference_video_urls"],additionalProperties:!0}]}},
{if:{properties:{web_search:{const:!0}},required:["web_search"],additionalProperties:!0},then:{properties:{first_frame_image_url:{
not:{}},reference_image_urls:{not:{}},reference_video_urls:{not:{}}},additionalProperties:!0}}]};function Ql(r,{instancePath:l="",
parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(
r)){let v;if(r.first_frame_image_url===void 0&&(v="first_frame_image_url")){let D={};e===null?e=[D]:e.push(D),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let v=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reference_image_urls!==
void 0){let b={instancePath:l+"/reference_image_urls",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[b]:
e.push(b),s++}if(r.reference_video_urls!==void 0){let b={instancePath:l+"/reference_video_urls",keyword:"not",params:{},
message:"must NOT be valid"};e===null?e=[b]:e.push(b),s++}}var _=v===s;n=_}if(!n){let v={instancePath:l,keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(v),s++}let c=s,a=!0,d=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let v;if(r.reference_audio_urls===void 0&&(v="reference_audio_urls")){let D={};e===null?e=[
D]:e.push(D),s++}}var k=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),k){let v=s,D=s,b=!1,I=s;if(r&&typeof r=="object"&&!Array.
isArray(r)&&r.reference_image_urls===void 0){let z={instancePath:l,keyword:"required",params:{missingProperty:"reference\
_image_urls"},message:"must have required property 'reference_image_urls'"};e===null?e=[z]:e.push(z),s++}var h=I===s;if(b=
b||h,!b){let z=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.reference_video_urls===void 0){let ar={instancePath:l,keyword:"\
required",params:{missingProperty:"reference_video_urls"},message:"must have required property 'reference_video_urls'"};
e===null?e=[ar]:e.push(ar),s++}var h=z===s;b=b||h}if(b)s=D,e!==null&&(D?e.length=D:e=null);else{let z={instancePath:l,keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[z]:e.push(z),s++}var k=v===s;a=k}if(!a){let v={instancePath:l,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(v),s++}let $=s,q=!0,
x=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.web_search===void 0&&(v="web_search")){let D={};e===null?e=[
D]:e.push(D),s++}else if(r.web_search!==void 0&&r.web_search!==!0){let D={};e===null?e=[D]:e.push(D),s++}}var L=x===s;if(s=
$,e!==null&&($?e.length=$:e=null),L){let v=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.first_frame_image_url!==void 0){
let b={instancePath:l+"/first_frame_image_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[b]:e.push(
b),s++}if(r.reference_image_urls!==void 0){let b={instancePath:l+"/reference_image_urls",keyword:"not",params:{},message:"\
must NOT be valid"};e===null?e=[b]:e.push(b),s++}if(r.reference_video_urls!==void 0){let b={instancePath:l+"/reference_v\
ideo_urls",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[b]:e.push(b),s++}}var L=v===s;q=L}if(!q){let v={
instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(v),
s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let v={instancePath:l,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[v]:e.push(v),s++}if(r.prompt===void 0){let v={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[v]:e.push(
v),s++}for(let v in r)if(!ne.call(Ld.properties,v)){let D={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:v},
message:"must NOT have additional properties"};e===null?e=[D]:e.push(D),s++}if(r.model!==void 0){let v=r.model;if(typeof v!=
"string"){let D={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[D]:
e.push(D),s++}if(v!=="seedance-2-mini"){let D={instancePath:l+"/model",keyword:"const",params:{allowedValue:"seedance-2-\
mini"},message:"must be equal to constant"};e===null?e=[D]:e.push(D),s++}}if(r.prompt!==void 0&&(pe(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),
r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:t})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.last_frame_image_url!==void 0&&
(g(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.reference_image_urls!==void 0&&(_s(r.reference_image_urls,
{instancePath:l+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:t})||(e=e===null?
_s.errors:e.concat(_s.errors),s=e.length)),r.reference_video_urls!==void 0&&(Je(r.reference_video_urls,{instancePath:l+"\
/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:t})||(e=e===null?Je.errors:e.concat(
Je.errors),s=e.length)),r.reference_audio_urls!==void 0&&(Je(r.reference_audio_urls,{instancePath:l+"/reference_audio_ur\
ls",parentData:r,parentDataProperty:"reference_audio_urls",rootData:t})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)),
r.aspect_ratio!==void 0&&(zr(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_rati\
o",rootData:t})||(e=e===null?zr.errors:e.concat(zr.errors),s=e.length)),r.output_resolution!==void 0&&(Qe(r.output_resolution,
{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:t})||(e=e===null?Qe.errors:
e.concat(Qe.errors),s=e.length)),r.duration_seconds!==void 0&&(gs(r.duration_seconds,{instancePath:l+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?gs.errors:e.concat(gs.errors),s=e.length)),
r.generate_audio!==void 0&&(ys(r.generate_audio,{instancePath:l+"/generate_audio",parentData:r,parentDataProperty:"gener\
ate_audio",rootData:t})||(e=e===null?ys.errors:e.concat(ys.errors),s=e.length)),r.web_search!==void 0&&(P(r.web_search,{
instancePath:l+"/web_search",parentData:r,parentDataProperty:"web_search",rootData:t})||(e=e===null?P.errors:e.concat(P.
errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.last_frame_image_url!==void 0&&r.first_frame_image_url===
void 0){let v={instancePath:l,keyword:"dependentRequired",params:{property:"last_frame_image_url",missingProperty:"first\
_frame_image_url",depsCount:1,deps:"first_frame_image_url"},message:"must have property first_frame_image_url when prope\
rty last_frame_image_url is present"};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[v]:e.push(v),s++}return Ql.errors=e,s===0}var Rf=Jl,Kt={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"seedance-2.0"},prompt:{$ref:"s146"},first_frame_image_url:{
$ref:"s93"},last_frame_image_url:{$ref:"s18"},reference_image_urls:{$ref:"s511"},reference_video_urls:{$ref:"s512"},reference_audio_urls:{
$ref:"s512"},aspect_ratio:{$ref:"s513"},output_resolution:{type:"string",enum:["480p","720p","1080p","4k"]},duration_seconds:{
$ref:"s514"},generate_audio:{$ref:"s515"},web_search:{$ref:"s28"},enable_safety_checker:{$ref:"s509"},callback_url:{$ref:"\
s29"}},dependentRequired:{last_frame_image_url:["first_frame_image_url"]},allOf:[{if:{properties:{first_frame_image_url:{}},
required:["first_frame_image_url"],additionalProperties:!0},then:{properties:{reference_image_urls:{not:{}},reference_video_urls:{
not:{}}},additionalProperties:!0}},{if:{properties:{reference_audio_urls:{}},required:["reference_audio_urls"],additionalProperties:!0},
then:{anyOf:[{properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0},{properties:{
reference_video_urls:{}},required:["reference_video_urls"],additionalProperties:!0}]}},{if:{properties:{web_search:{const:!0}},
required:["web_search"],additionalProperties:!0},then:{properties:{first_frame_image_url:{not:{}},reference_image_urls:{
not:{}},reference_video_urls:{not:{}}},additionalProperties:!0}}]};function Jl(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.first_frame_image_url===
void 0&&(v="first_frame_image_url")){let D={};e===null?e=[D]:e.push(D),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=
null),_){let v=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reference_image_urls!==void 0){let b={instancePath:l+
"/reference_image_urls",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[b]:e.push(b),s++}if(r.reference_video_urls!==
void 0){let b={instancePath:l+"/reference_video_urls",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[b]:
e.push(b),s++}}var _=v===s;n=_}if(!n){let v={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must ma\
tch "then" schema'};e===null?e=[v]:e.push(v),s++}let c=s,a=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.
reference_audio_urls===void 0&&(v="reference_audio_urls")){let D={};e===null?e=[D]:e.push(D),s++}}var k=d===s;if(s=c,e!==
null&&(c?e.length=c:e=null),k){let v=s,D=s,b=!1,I=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.reference_image_urls===
void 0){let z={instancePath:l,keyword:"required",params:{missingProperty:"reference_image_urls"},message:"must have requ\
ired property 'reference_image_urls'"};e===null?e=[z]:e.push(z),s++}var h=I===s;if(b=b||h,!b){let z=s;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)&&r.reference_video_urls===void 0){let ar={instancePath:l,keyword:"required",params:{missingProperty:"\
reference_video_urls"},message:"must have required property 'reference_video_urls'"};e===null?e=[ar]:e.push(ar),s++}var h=z===
s;b=b||h}if(b)s=D,e!==null&&(D?e.length=D:e=null);else{let z={instancePath:l,keyword:"anyOf",params:{},message:"must mat\
ch a schema in anyOf"};e===null?e=[z]:e.push(z),s++}var k=v===s;a=k}if(!a){let v={instancePath:l,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[v]:e.push(v),s++}let $=s,q=!0,x=s;if(r&&typeof r=="object"&&!Array.
isArray(r)){let v;if(r.web_search===void 0&&(v="web_search")){let D={};e===null?e=[D]:e.push(D),s++}else if(r.web_search!==
void 0&&r.web_search!==!0){let D={};e===null?e=[D]:e.push(D),s++}}var L=x===s;if(s=$,e!==null&&($?e.length=$:e=null),L){
let v=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.first_frame_image_url!==void 0){let b={instancePath:l+"/first_\
frame_image_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[b]:e.push(b),s++}if(r.reference_image_urls!==
void 0){let b={instancePath:l+"/reference_image_urls",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[b]:
e.push(b),s++}if(r.reference_video_urls!==void 0){let b={instancePath:l+"/reference_video_urls",keyword:"not",params:{},
message:"must NOT be valid"};e===null?e=[b]:e.push(b),s++}}var L=v===s;q=L}if(!q){let v={instancePath:l,keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(v),s++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.model===void 0){let v={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must\
 have required property 'model'"};e===null?e=[v]:e.push(v),s++}if(r.prompt===void 0){let v={instancePath:l,keyword:"requ\
ired",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[v]:e.push(v),s++}for(let v in r)
if(!ne.call(Kt.properties,v)){let D={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:v},message:"\
must NOT have additional properties"};e===null?e=[D]:e.push(D),s++}if(r.model!==void 0){let v=r.model;if(typeof v!="stri\
ng"){let D={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[D]:e.push(
D),s++}if(v!=="seedance-2.0"){let D={instancePath:l+"/model",keyword:"const",params:{allowedValue:"seedance-2.0"},message:"\
must be equal to constant"};e===null?e=[D]:e.push(D),s++}}if(r.prompt!==void 0&&(pe(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:t})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:t})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.last_frame_image_url!==void 0&&(g(r.last_frame_image_url,
{instancePath:l+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:t})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)),r.reference_image_urls!==void 0&&(_s(r.reference_image_urls,{instancePath:l+"/r\
eference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:t})||(e=e===null?_s.errors:e.concat(
_s.errors),s=e.length)),r.reference_video_urls!==void 0&&(Je(r.reference_video_urls,{instancePath:l+"/reference_video_ur\
ls",parentData:r,parentDataProperty:"reference_video_urls",rootData:t})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)),
r.reference_audio_urls!==void 0&&(Je(r.reference_audio_urls,{instancePath:l+"/reference_audio_urls",parentData:r,parentDataProperty:"\
reference_audio_urls",rootData:t})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)),r.aspect_ratio!==void 0&&(zr(
r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?
zr.errors:e.concat(zr.errors),s=e.length)),r.output_resolution!==void 0){let v=r.output_resolution;if(typeof v!="string"){
let D={instancePath:l+"/output_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[D]:
e.push(D),s++}if(!(v==="480p"||v==="720p"||v==="1080p"||v==="4k")){let D={instancePath:l+"/output_resolution",keyword:"e\
num",params:{allowedValues:Kt.properties.output_resolution.enum},message:"must be equal to one of the allowed values"};e===
null?e=[D]:e.push(D),s++}}if(r.duration_seconds!==void 0&&(gs(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?gs.errors:e.concat(gs.errors),s=e.length)),r.generate_audio!==
void 0&&(ys(r.generate_audio,{instancePath:l+"/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:t})||
(e=e===null?ys.errors:e.concat(ys.errors),s=e.length)),r.web_search!==void 0&&(P(r.web_search,{instancePath:l+"/web_sear\
ch",parentData:r,parentDataProperty:"web_search",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.enable_safety_checker!==
void 0&&(Ke(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_saf\
ety_checker",rootData:t})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length)),r.last_frame_image_url!==void 0&&r.first_frame_image_url===void 0){let v={instancePath:l,keyword:"\
dependentRequired",params:{property:"last_frame_image_url",missingProperty:"first_frame_image_url",depsCount:1,deps:"fir\
st_frame_image_url"},message:"must have property first_frame_image_url when property last_frame_image_url is present"};e===
null?e=[v]:e.push(v),s++}}else{let v={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[v]:e.push(v),s++}return Jl.errors=e,s===0}var Mf=en,Id={type:"object",additionalProperties:!1,required:["model",
"prompt"],properties:{model:{type:"string",const:"seedance-2.0-fast"},prompt:{$ref:"s146"},first_frame_image_url:{$ref:"\
s93"},last_frame_image_url:{$ref:"s18"},reference_image_urls:{$ref:"s511"},reference_video_urls:{$ref:"s512"},reference_audio_urls:{
$ref:"s512"},aspect_ratio:{$ref:"s513"},output_resolution:{$ref:"s296"},duration_seconds:{$ref:"s514"},generate_audio:{$ref:"\
s515"},web_search:{$ref:"s28"},enable_safety_checker:{$ref:"s509"},callback_url:{$ref:"s29"}},dependentRequired:{last_frame_image_url:[
"first_frame_image_url"]},allOf:[{if:{properties:{first_frame_image_url:{}},required:["first_frame_image_url"],additionalProperties:!0},
then:{properties:{reference_image_urls:{not:{}},reference_video_urls:{not:{}}},additionalProperties:!0}},{if:{properties:{
reference_audio_urls:{}},required:["reference_audio_urls"],additionalProperties:!0},then:{anyOf:[{properties:{reference_image_urls:{}},
required:["reference_image_urls"],additionalProperties:!0},{properties:{reference_video_urls:{}},required:["reference_vi\
deo_urls"],additionalProperties:!0}]}},{if:{properties:{web_search:{const:!0}},required:["web_search"],additionalProperties:!0},
then:{properties:{first_frame_image_url:{not:{}},reference_image_urls:{not:{}},reference_video_urls:{not:{}}},additionalProperties:!0}}]};
function en(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let v;if(r.first_frame_image_url===void 0&&(v="first_frame_image_url")){let D={};e===null?e=
[D]:e.push(D),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let v=s;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.reference_image_urls!==void 0){let b={instancePath:l+"/reference_image_urls",keyword:"not",params:{},message:"m\
ust NOT be valid"};e===null?e=[b]:e.push(b),s++}if(r.reference_video_urls!==void 0){let b={instancePath:l+"/reference_vi\
deo_urls",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[b]:e.push(b),s++}}var _=v===s;n=_}if(!n){let v={
instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(v),
s++}let c=s,a=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.reference_audio_urls===void 0&&(v="referenc\
e_audio_urls")){let D={};e===null?e=[D]:e.push(D),s++}}var k=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),k){let v=s,D=s,
b=!1,I=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.reference_image_urls===void 0){let z={instancePath:l,keyword:"re\
quired",params:{missingProperty:"reference_image_urls"},message:"must have required property 'reference_image_urls'"};e===
null?e=[z]:e.push(z),s++}var h=I===s;if(b=b||h,!b){let z=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.reference_video_urls===
void 0){let ar={instancePath:l,keyword:"required",params:{missingProperty:"reference_video_urls"},message:"must have req\
uired property 'reference_video_urls'"};e===null?e=[ar]:e.push(ar),s++}var h=z===s;b=b||h}if(b)s=D,e!==null&&(D?e.length=
D:e=null);else{let z={instancePath:l,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[z]:e.
push(z),s++}var k=v===s;a=k}if(!a){let v={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema'};e===null?e=[v]:e.push(v),s++}let $=s,q=!0,x=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.web_search===
void 0&&(v="web_search")){let D={};e===null?e=[D]:e.push(D),s++}else if(r.web_search!==void 0&&r.web_search!==!0){let D={};
e===null?e=[D]:e.push(D),s++}}var L=x===s;if(s=$,e!==null&&($?e.length=$:e=null),L){let v=s;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.first_frame_image_url!==void 0){let b={instancePath:l+"/first_frame_image_url",keyword:"not",params:{},
message:"must NOT be valid"};e===null?e=[b]:e.push(b),s++}if(r.reference_image_urls!==void 0){let b={instancePath:l+"/re\
ference_image_urls",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[b]:e.push(b),s++}if(r.reference_video_urls!==
void 0){let b={instancePath:l+"/reference_video_urls",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[b]:
e.push(b),s++}}var L=v===s;q=L}if(!q){let v={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must ma\
tch "then" schema'};e===null?e=[v]:e.push(v),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let v={
instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?
e=[v]:e.push(v),s++}if(r.prompt===void 0){let v={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'"};e===null?e=[v]:e.push(v),s++}for(let v in r)if(!ne.call(Id.properties,v)){let D={
instancePath:l,keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"};
e===null?e=[D]:e.push(D),s++}if(r.model!==void 0){let v=r.model;if(typeof v!="string"){let D={instancePath:l+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[D]:e.push(D),s++}if(v!=="seedance-2.0-fast"){let D={instancePath:l+
"/model",keyword:"const",params:{allowedValue:"seedance-2.0-fast"},message:"must be equal to constant"};e===null?e=[D]:e.
push(D),s++}}if(r.prompt!==void 0&&(pe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||
(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:t})||(e=e===null?T.errors:e.concat(
T.errors),s=e.length)),r.last_frame_image_url!==void 0&&(g(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",
parentData:r,parentDataProperty:"last_frame_image_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.reference_image_urls!==void 0&&(_s(r.reference_image_urls,{instancePath:l+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:t})||(e=e===null?_s.errors:e.concat(_s.errors),s=e.length)),r.reference_video_urls!==void 0&&
(Je(r.reference_video_urls,{instancePath:l+"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",
rootData:t})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)),r.reference_audio_urls!==void 0&&(Je(r.reference_audio_urls,
{instancePath:l+"/reference_audio_urls",parentData:r,parentDataProperty:"reference_audio_urls",rootData:t})||(e=e===null?
Je.errors:e.concat(Je.errors),s=e.length)),r.aspect_ratio!==void 0&&(zr(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?zr.errors:e.concat(zr.errors),s=e.length)),r.output_resolution!==
void 0&&(Qe(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:t})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length)),r.duration_seconds!==void 0&&(gs(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?gs.errors:
e.concat(gs.errors),s=e.length)),r.generate_audio!==void 0&&(ys(r.generate_audio,{instancePath:l+"/generate_audio",parentData:r,
parentDataProperty:"generate_audio",rootData:t})||(e=e===null?ys.errors:e.concat(ys.errors),s=e.length)),r.web_search!==
void 0&&(P(r.web_search,{instancePath:l+"/web_search",parentData:r,parentDataProperty:"web_search",rootData:t})||(e=e===
null?P.errors:e.concat(P.errors),s=e.length)),r.enable_safety_checker!==void 0&&(Ke(r.enable_safety_checker,{instancePath:l+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:t})||(e=e===null?Ke.errors:e.concat(
Ke.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.last_frame_image_url!==void 0&&r.first_frame_image_url===
void 0){let v={instancePath:l,keyword:"dependentRequired",params:{property:"last_frame_image_url",missingProperty:"first\
_frame_image_url",depsCount:1,deps:"first_frame_image_url"},message:"must have property first_frame_image_url when prope\
rty last_frame_image_url is present"};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[v]:e.push(v),s++}return en.errors=e,s===0}function Zn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>30){let n={instancePath:l,keyword:"maxItems",params:{limit:30},message:"must NOT have more than 30 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)g(r[n],{instancePath:l+"/"+n,parentData:r,parentDataProperty:n,
rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Zn.errors=e,s===0}function Yn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>10){let n={instancePath:l,keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)g(r[n],{instancePath:l+"/"+n,parentData:r,parentDataProperty:n,
rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Yn.errors=e,s===0}function Xn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>10){let n={instancePath:l,keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)g(r[n],{instancePath:l+"/"+n,parentData:r,parentDataProperty:n,
rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Xn.errors=e,s===0}var Kd={type:"string",enum:["480p","720p","1080p"]};function hs(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="480p"||r==="720p"||r==="1080p")){let o={instancePath:l,keyword:"enum",params:{
allowedValues:Kd.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return hs.errors=
e,s===0}var Bf=rn,ct={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",
const:"seedance-2.5"},prompt:{type:"string",minLength:3,maxLength:3e4},first_frame_image_url:{$ref:"s93"},last_frame_image_url:{
$ref:"s18"},reference_image_urls:{$ref:"s519"},reference_video_urls:{$ref:"s520"},reference_audio_urls:{$ref:"s521"},aspect_ratio:{
$ref:"s513"},output_resolution:{$ref:"s522"},duration_seconds:{type:"integer",enum:[-1,4,5,6,7,8,9,10,11,12,13,14,15,16,
17,18,19,20,21,22,23,24,25,26,27,28,29,30]},generate_audio:{$ref:"s28"},web_search:{$ref:"s28"},return_last_frame:{$ref:"\
s28"},output_format:{type:"string",enum:["mp4","mov"]},enable_safety_checker:{$ref:"s509"},callback_url:{$ref:"s29"}},dependentRequired:{
last_frame_image_url:["first_frame_image_url"]},if:{properties:{first_frame_image_url:{}},required:["first_frame_image_u\
rl"],additionalProperties:!0},then:{properties:{reference_image_urls:{not:{}},reference_video_urls:{not:{}},reference_audio_urls:{
not:{}},aspect_ratio:{const:"auto"}},additionalProperties:!0}};function rn(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.first_frame_image_url===
void 0&&(c="first_frame_image_url")){let a={};e===null?e=[a]:e.push(a),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=
null),_){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reference_image_urls!==void 0){let d={instancePath:l+
"/reference_image_urls",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[d]:e.push(d),s++}if(r.reference_video_urls!==
void 0){let d={instancePath:l+"/reference_video_urls",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[d]:
e.push(d),s++}if(r.reference_audio_urls!==void 0){let d={instancePath:l+"/reference_audio_urls",keyword:"not",params:{},
message:"must NOT be valid"};e===null?e=[d]:e.push(d),s++}if(r.aspect_ratio!==void 0&&r.aspect_ratio!=="auto"){let d={instancePath:l+
"/aspect_ratio",keyword:"const",params:{allowedValue:"auto"},message:"must be equal to constant"};e===null?e=[d]:e.push(
d),s++}}var _=c===s;n=_}if(!n){let c={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "th\
en" schema'};e===null?e=[c]:e.push(c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let c={instancePath:l,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[c]:e.push(
c),s++}if(r.prompt===void 0){let c={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[c]:e.push(c),s++}for(let c in r)if(!ne.call(ct.properties,c)){let a={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[
a]:e.push(a),s++}if(r.model!==void 0){let c=r.model;if(typeof c!="string"){let a={instancePath:l+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(c!=="seedance-2.5"){let a={instancePath:l+
"/model",keyword:"const",params:{allowedValue:"seedance-2.5"},message:"must be equal to constant"};e===null?e=[a]:e.push(
a),s++}}if(r.prompt!==void 0){let c=r.prompt;if(typeof c=="string"){if(de(c)>3e4){let a={instancePath:l+"/prompt",keyword:"\
maxLength",params:{limit:3e4},message:"must NOT have more than 30000 characters"};e===null?e=[a]:e.push(a),s++}if(de(c)<
3){let a={instancePath:l+"/prompt",keyword:"minLength",params:{limit:3},message:"must NOT have fewer than 3 characters"};
e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:l+"/prompt",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[a]:e.push(a),s++}}if(r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:t})||(e=e===null?T.errors:e.concat(
T.errors),s=e.length)),r.last_frame_image_url!==void 0&&(g(r.last_frame_image_url,{instancePath:l+"/last_frame_image_url",
parentData:r,parentDataProperty:"last_frame_image_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.reference_image_urls!==void 0&&(Zn(r.reference_image_urls,{instancePath:l+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:t})||(e=e===null?Zn.errors:e.concat(Zn.errors),s=e.length)),r.reference_video_urls!==void 0&&
(Yn(r.reference_video_urls,{instancePath:l+"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",
rootData:t})||(e=e===null?Yn.errors:e.concat(Yn.errors),s=e.length)),r.reference_audio_urls!==void 0&&(Xn(r.reference_audio_urls,
{instancePath:l+"/reference_audio_urls",parentData:r,parentDataProperty:"reference_audio_urls",rootData:t})||(e=e===null?
Xn.errors:e.concat(Xn.errors),s=e.length)),r.aspect_ratio!==void 0&&(zr(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?zr.errors:e.concat(zr.errors),s=e.length)),r.output_resolution!==
void 0&&(hs(r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:t})||(e=e===null?hs.errors:e.concat(hs.errors),s=e.length)),r.duration_seconds!==void 0){let c=r.duration_seconds;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let a={instancePath:l+"/duration_seconds",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(!(c===-1||c===4||c===5||c===6||c===7||c===8||c===9||c===
10||c===11||c===12||c===13||c===14||c===15||c===16||c===17||c===18||c===19||c===20||c===21||c===22||c===23||c===24||c===
25||c===26||c===27||c===28||c===29||c===30)){let a={instancePath:l+"/duration_seconds",keyword:"enum",params:{allowedValues:ct.
properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),s++}}if(r.
generate_audio!==void 0&&(P(r.generate_audio,{instancePath:l+"/generate_audio",parentData:r,parentDataProperty:"generate\
_audio",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.web_search!==void 0&&(P(r.web_search,{instancePath:l+
"/web_search",parentData:r,parentDataProperty:"web_search",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),
r.return_last_frame!==void 0&&(P(r.return_last_frame,{instancePath:l+"/return_last_frame",parentData:r,parentDataProperty:"\
return_last_frame",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.output_format!==void 0){let c=r.
output_format;if(typeof c!="string"){let a={instancePath:l+"/output_format",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),s++}if(!(c==="mp4"||c==="mov")){let a={instancePath:l+"/output_format",keyword:"\
enum",params:{allowedValues:ct.properties.output_format.enum},message:"must be equal to one of the allowed values"};e===
null?e=[a]:e.push(a),s++}}if(r.enable_safety_checker!==void 0&&(Ke(r.enable_safety_checker,{instancePath:l+"/enable_safe\
ty_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:t})||(e=e===null?Ke.errors:e.concat(Ke.errors),
s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.last_frame_image_url!==void 0&&r.first_frame_image_url===
void 0){let c={instancePath:l,keyword:"dependentRequired",params:{property:"last_frame_image_url",missingProperty:"first\
_frame_image_url",depsCount:1,deps:"first_frame_image_url"},message:"must have property first_frame_image_url when prope\
rty last_frame_image_url is present"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}return rn.errors=e,s===0}var Ff=sn,Cd={type:"object",additionalProperties:!1,
required:["model","prompt","duration_seconds"],properties:{model:{type:"string",const:"seedance-v1-pro"},prompt:{$ref:"s\
146"},first_frame_image_url:{$ref:"s93"},aspect_ratio:{$ref:"s505"},output_resolution:{$ref:"s506"},duration_seconds:{$ref:"\
s169"},lock_camera:{$ref:"s507"},seed:{$ref:"s1"},enable_safety_checker:{$ref:"s509"},callback_url:{$ref:"s29"}},allOf:[
{if:{properties:{first_frame_image_url:{}},required:["first_frame_image_url"],additionalProperties:!0},then:{properties:{
aspect_ratio:{not:{}}},additionalProperties:!0}},{if:{not:{properties:{first_frame_image_url:{}},required:["first_frame_\
image_url"],additionalProperties:!0}},then:{properties:{aspect_ratio:{}},required:["aspect_ratio"],additionalProperties:!0}}]};
function sn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let x;if(r.first_frame_image_url===void 0&&(x="first_frame_image_url")){let L={};e===null?e=
[L]:e.push(L),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let x=s;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.aspect_ratio!==void 0){let v={instancePath:l+"/aspect_ratio",keyword:"not",params:{},message:"must NOT be valid"};
e===null?e=[v]:e.push(v),s++}var _=x===s;n=_}if(!n){let x={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};e===null?e=[x]:e.push(x),s++}let c=s,a=!0,d=s,k=s,h=s;if(r&&typeof r=="object"&&!Array.isArray(
r)){let x;if(r.first_frame_image_url===void 0&&(x="first_frame_image_url")){let L={};e===null?e=[L]:e.push(L),s++}}var $=h===
s;if($){let x={};e===null?e=[x]:e.push(x),s++}else s=k,e!==null&&(k?e.length=k:e=null);var q=d===s;if(s=c,e!==null&&(c?e.
length=c:e=null),q){let x=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.aspect_ratio===void 0){let v={instancePath:l,
keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?
e=[v]:e.push(v),s++}var q=x===s;a=q}if(!a){let x={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'mu\
st match "then" schema'};e===null?e=[x]:e.push(x),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let x={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[x]:e.push(x),s++}if(r.prompt===void 0){let x={instancePath:l,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[x]:e.push(x),s++}if(r.duration_seconds===void 0){let x={
instancePath:l,keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'dura\
tion_seconds'"};e===null?e=[x]:e.push(x),s++}for(let x in r)if(!ne.call(Cd.properties,x)){let L={instancePath:l,keyword:"\
additionalProperties",params:{additionalProperty:x},message:"must NOT have additional properties"};e===null?e=[L]:e.push(
L),s++}if(r.model!==void 0){let x=r.model;if(typeof x!="string"){let L={instancePath:l+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[L]:e.push(L),s++}if(x!=="seedance-v1-pro"){let L={instancePath:l+"/model",
keyword:"const",params:{allowedValue:"seedance-v1-pro"},message:"must be equal to constant"};e===null?e=[L]:e.push(L),s++}}
r.prompt!==void 0&&(pe(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===
null?pe.errors:e.concat(pe.errors),s=e.length)),r.first_frame_image_url!==void 0&&(T(r.first_frame_image_url,{instancePath:l+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:t})||(e=e===null?T.errors:e.concat(
T.errors),s=e.length)),r.aspect_ratio!==void 0&&(xo(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:t})||(e=e===null?xo.errors:e.concat(xo.errors),s=e.length)),r.output_resolution!==void 0&&(Ao(r.output_resolution,
{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:t})||(e=e===null?Ao.errors:
e.concat(Ao.errors),s=e.length)),r.duration_seconds!==void 0&&(Or(r.duration_seconds,{instancePath:l+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?Or.errors:e.concat(Or.errors),s=e.length)),
r.lock_camera!==void 0&&(Oo(r.lock_camera,{instancePath:l+"/lock_camera",parentData:r,parentDataProperty:"lock_camera",rootData:t})||
(e=e===null?Oo.errors:e.concat(Oo.errors),s=e.length)),r.seed!==void 0&&(ue(r.seed,{instancePath:l+"/seed",parentData:r,
parentDataProperty:"seed",rootData:t})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.enable_safety_checker!==
void 0&&(Ke(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_saf\
ety_checker",rootData:t})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let x={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[x]:e.push(x),s++}return sn.errors=e,s===0}var Hf=on;function on(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required\
 property 'duration_seconds'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="first_fr\
ame_image_url"||o==="output_resolution"||o==="duration_seconds"||o==="seed"||o==="enable_safety_checker"||o==="callback_\
url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additio\
nal properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="seedance-v\
1-pro-fast"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"seedance-v1-pro-fast"},message:"must b\
e equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(pe(r.prompt,{instancePath:l+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:t})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.first_frame_image_url!==
void 0&&(T(r.first_frame_image_url,{instancePath:l+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:t})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.output_resolution!==void 0&&(me(r.output_resolution,
{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:t})||(e=e===null?me.errors:
e.concat(me.errors),s=e.length)),r.duration_seconds!==void 0&&(Or(r.duration_seconds,{instancePath:l+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?Or.errors:e.concat(Or.errors),s=e.length)),
r.seed!==void 0&&(Eo(r.seed,{instancePath:l+"/seed",parentData:r,parentDataProperty:"seed",rootData:t})||(e=e===null?Eo.
errors:e.concat(Eo.errors),s=e.length)),r.enable_safety_checker!==void 0&&(Ke(r.enable_safety_checker,{instancePath:l+"/\
enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:t})||(e=e===null?Ke.errors:e.concat(
Ke.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return on.errors=e,s===0}var Wf=Uf;function Uf(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
Xl(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Xl.errors:e.concat(Xl.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;Ql(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?Ql.errors:
e.concat(Ql.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;Jl(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?Jl.errors:e.concat(Jl.errors),s=e.length);var a=d===s;if(a&&n)n=!1,u=[u,2];else{
a&&(n=!0,u=2);let h=s;en(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?en.errors:e.concat(
en.errors),s=e.length);var a=h===s;if(a&&n)n=!1,u=[u,3];else{a&&(n=!0,u=3);let q=s;rn(r,{instancePath:l,parentData:f,parentDataProperty:p,
rootData:t})||(e=e===null?rn.errors:e.concat(rn.errors),s=e.length);var a=q===s;if(a&&n)n=!1,u=[u,4];else{a&&(n=!0,u=4);
let L=s;sn(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?sn.errors:e.concat(sn.errors),s=
e.length);var a=L===s;if(a&&n)n=!1,u=[u,5];else{a&&(n=!0,u=5);let D=s;on(r,{instancePath:l,parentData:f,parentDataProperty:p,
rootData:t})||(e=e===null?on.errors:e.concat(on.errors),s=e.length);var a=D===s;a&&n?(n=!1,u=[u,6]):a&&(n=!0,u=6)}}}}}if(n)
s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must m\
atch exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Uf.errors=e,s===0}var Zf=ln;function ln(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.videos!==void 0&&(fr(r.videos,{instancePath:l+"/videos",parentData:r,
parentDataProperty:"videos",rootData:t})||(e=e===null?fr.errors:e.concat(fr.errors),s=e.length)),r.last_frame_image_url!==
void 0){let o=r.last_frame_image_url;if(typeof o=="string"){if(!Ue(o)){let n={instancePath:l+"/last_frame_image_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:l+
"/last_frame_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}r.
usage!==void 0&&(K(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:t})||(e=e===null?K.
errors:e.concat(K.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[o]:e.push(o),s++}return ln.errors=e,s===0}var Yf=Xf;function Xf(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ke(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;ln(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?ln.errors:
e.concat(ln.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;be(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?be.errors:e.concat(be.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Xf.errors=e,s===0}function Qn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)>5e3){let o={instancePath:l,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Qn.errors=e,s===0}var Rd={type:"string",enum:["1:1","2:3","3:2","16:9","9:16"]};function ir(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="1:1"||r==="2:3"||r==="3:2"||r==="16:9"||r==="9:16")){let o={instancePath:l,
keyword:"enum",params:{allowedValues:Rd.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),s++}return ir.errors=e,s===0}var Qf=nn;function nn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="aspect_ratio"||o==="enable_pro"||o==="enable_safety_checker"||
o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={
instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!==
"grok-imagine-text-to-image"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"grok-imagine-text-to-\
image"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(Qn(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?Qn.errors:e.concat(Qn.errors),s=e.length)),
r.aspect_ratio!==void 0&&(ir(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_rati\
o",rootData:t})||(e=e===null?ir.errors:e.concat(ir.errors),s=e.length)),r.enable_pro!==void 0&&(P(r.enable_pro,{instancePath:l+
"/enable_pro",parentData:r,parentDataProperty:"enable_pro",rootData:t})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(Ke(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:t})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),r.callback_url!==void 0&&(m(
r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return nn.errors=e,s===0}var Jf=tn;function tn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.aspect_ratio===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||
o==="aspect_ratio"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="grok-imagine-image-2-0"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"grok\
-imagine-image-2-0"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(w(r.prompt,{
instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),
s=e.length)),r.aspect_ratio!==void 0&&(ir(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:t})||(e=e===null?ir.errors:e.concat(ir.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return tn.errors=e,s===0}var ec=rc;function rc(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
nn(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?nn.errors:e.concat(nn.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;tn(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?tn.errors:
e.concat(tn.errors),s=e.length);var a=c===s;if(a&&n?(n=!1,u=[u,1]):a&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return rc.errors=e,s===0}var sc=un;function un(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="source_image_url"||o==="prompt"||o==="enable_safety_c\
hecker"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="grok-imagine-edit-image"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"grok-imagi\
ne-edit-image"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(g(r.source_image_url,
{instancePath:l+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:t})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)),r.prompt!==void 0&&(w(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.enable_safety_checker!==void 0&&(Ke(r.enable_safety_checker,
{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:t})||(e=e===null?
Ke.errors:e.concat(Ke.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return un.errors=e,s===0}var Md={type:"string",enum:["1:1","2:3","3:2","16:9","9:16","auto"]};function ws(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="1:1"||r==="2:3"||r==="3:2"||r==="16:9"||r==="9:16"||r==="auto")){
let o={instancePath:l,keyword:"enum",params:{allowedValues:Md.enum},message:"must be equal to one of the allowed values"};
e===null?e=[o]:e.push(o),s++}return ws.errors=e,s===0}var oc=an;function an(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_urls===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_image_urls"},message:"must have required property 'source_image_urls'"};
e===null?e=[o]:e.push(o),s++}if(r.aspect_ratio===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"model"||o==="source_image_urls"||o==="prompt"||o==="aspect_ratio"||o==="callback_url")){let n={instancePath:l,keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="grok-imagine-image-2-0"){let n={instancePath:l+"\
/model",keyword:"const",params:{allowedValue:"grok-imagine-image-2-0"},message:"must be equal to constant"};e===null?e=[
n]:e.push(n),s++}}if(r.source_image_urls!==void 0){let o=r.source_image_urls;if(Array.isArray(o)){if(o.length>5){let u={
instancePath:l+"/source_image_urls",keyword:"maxItems",params:{limit:5},message:"must NOT have more than 5 items"};e===null?
e=[u]:e.push(u),s++}if(o.length<1){let u={instancePath:l+"/source_image_urls",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[u]:e.push(u),s++}let n=o.length;for(let u=0;u<n;u++)g(o[u],{instancePath:l+
"/source_image_urls/"+u,parentData:o,parentDataProperty:u,rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)}else{
let n={instancePath:l+"/source_image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:
e.push(n),s++}}if(r.prompt!==void 0){let o=r.prompt;if(typeof o=="string"){if(de(o)>39e4){let n={instancePath:l+"/prompt",
keyword:"maxLength",params:{limit:39e4},message:"must NOT have more than 390000 characters"};e===null?e=[n]:e.push(n),s++}
if(de(o)<1){let n={instancePath:l+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:l+"/prompt",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}}r.aspect_ratio!==void 0&&(ws(r.aspect_ratio,{instancePath:l+"/aspect_rati\
o",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?ws.errors:e.concat(ws.errors),s=e.length)),r.
callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return an.errors=e,s===0}var lc=nc;function nc(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
un(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?un.errors:e.concat(un.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;an(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?an.errors:
e.concat(an.errors),s=e.length);var a=c===s;if(a&&n?(n=!1,u=[u,1]):a&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return nc.errors=e,s===0}var tc=ic;function ic(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"source_task_id"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.source_task_id!==void 0&&(w(r.source_task_id,
{instancePath:l+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:t})||(e=e===null?w.errors:e.
concat(w.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ic.errors=e,s===0}var uc=ac;function ac(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let x;if(r.image_url===void 0&&(x="image_url")){let L={};e===null?e=[L]:e.push(L),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let x=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==void 0){
let v={instancePath:l+"/source_task_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[v]:e.push(v),s++}
var _=x===s;n=_}if(!n){let x={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[x]:e.push(x),s++}let c=s,a=!0,d=s,k=s,h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let x;if(r.image_url===
void 0&&(x="image_url")){let L={};e===null?e=[L]:e.push(L),s++}}var $=h===s;if($){let x={};e===null?e=[x]:e.push(x),s++}else
s=k,e!==null&&(k?e.length=k:e=null);var q=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),q){let x=s;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&r.source_task_id===void 0){let v={instancePath:l,keyword:"required",params:{missingProperty:"sour\
ce_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[v]:e.push(v),s++}var q=x===s;a=q}if(!a){
let x={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[x]:e.push(
x),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let x={instancePath:l,keyword:"required",params:{
missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[x]:e.push(x),s++}for(let x in r)if(!(x===
"model"||x==="image_url"||x==="source_task_id"||x==="callback_url")){let L={instancePath:l,keyword:"additionalProperties",
params:{additionalProperty:x},message:"must NOT have additional properties"};e===null?e=[L]:e.push(L),s++}if(r.model!==void 0){
let x=r.model;if(typeof x!="string"){let L={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[L]:e.push(L),s++}if(x!=="grok-imagine-image-2-0"){let L={instancePath:l+"/model",keyword:"const",
params:{allowedValue:"grok-imagine-image-2-0"},message:"must be equal to constant"};e===null?e=[L]:e.push(L),s++}}r.image_url!==
void 0&&(g(r.image_url,{instancePath:l+"/image_url",parentData:r,parentDataProperty:"image_url",rootData:t})||(e=e===null?
g.errors:e.concat(g.errors),s=e.length)),r.source_task_id!==void 0&&(w(r.source_task_id,{instancePath:l+"/source_task_id",
parentData:r,parentDataProperty:"source_task_id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let x={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[x]:e.push(x),s++}return ac.errors=e,s===0}function Jn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.url!==void 0&&(g(r.url,{instancePath:l+"/url",parentData:r,
parentDataProperty:"url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.name!==void 0&&(y(r.name,{
instancePath:l+"/name",parentData:r,parentDataProperty:"name",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.
length)),r.index!==void 0&&(ue(r.index,{instancePath:l+"/index",parentData:r,parentDataProperty:"index",rootData:t})||(e=
e===null?ue.errors:e.concat(ue.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Jn.errors=e,s===0}var pc=pn;function pn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
segments===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"segments"},message:"must have requi\
red property 'segments'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.segments!==void 0){let o=r.segments;if(Array.isArray(o)){
if(o.length<1){let u={instancePath:l+"/segments",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1\
 items"};e===null?e=[u]:e.push(u),s++}let n=o.length;for(let u=0;u<n;u++)Jn(o[u],{instancePath:l+"/segments/"+u,parentData:o,
parentDataProperty:u,rootData:t})||(e=e===null?Jn.errors:e.concat(Jn.errors),s=e.length)}else{let n={instancePath:l+"/se\
gments",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.usage!==void 0&&(K(
r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:t})||(e=e===null?K.errors:e.concat(K.errors),
s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return pn.errors=e,s===0}var fc=cc;function cc(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ke(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;pn(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?pn.errors:
e.concat(pn.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;be(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?be.errors:e.concat(be.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return cc.errors=e,s===0}var Bd={type:"string",enum:["fun","normal","spicy"]};function To(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:l,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="fun"||r==="normal"||r==="spicy")){let o={instancePath:l,keyword:"\
enum",params:{allowedValues:Bd.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}
return To.errors=e,s===0}function No(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}if(typeof r=="number"){if(r>30||isNaN(r)){let o={instancePath:l,keyword:"maximum",params:{comparison:"\
<=",limit:30},message:"must be <= 30"};e===null?e=[o]:e.push(o),s++}if(r<6||isNaN(r)){let o={instancePath:l,keyword:"min\
imum",params:{comparison:">=",limit:6},message:"must be >= 6"};e===null?e=[o]:e.push(o),s++}}return No.errors=e,s===0}var mc=fn;function fn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="aspect_ratio"||o==="motion_style"||o==="duration_seconds"||o===
"output_resolution"||o==="enable_safety_checker"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperti\
es",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==
void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="grok-imagine-text-to-video"){let n={instancePath:l+"/model",keyword:"\
const",params:{allowedValue:"grok-imagine-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),
s++}}r.prompt!==void 0&&(Ie(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=
e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.aspect_ratio!==void 0&&(ir(r.aspect_ratio,{instancePath:l+"/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?ir.errors:e.concat(ir.errors),s=e.length)),
r.motion_style!==void 0&&(To(r.motion_style,{instancePath:l+"/motion_style",parentData:r,parentDataProperty:"motion_styl\
e",rootData:t})||(e=e===null?To.errors:e.concat(To.errors),s=e.length)),r.duration_seconds!==void 0&&(No(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?No.errors:
e.concat(No.errors),s=e.length)),r.output_resolution!==void 0&&(Qe(r.output_resolution,{instancePath:l+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:t})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(Ke(r.enable_safety_checker,{instancePath:l+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:t})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),r.callback_url!==void 0&&(m(
r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:t})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return fn.errors=e,s===0}function Vo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}if(typeof r=="number"){if(r>30||isNaN(r)){let o={instancePath:l,keyword:"maximum",params:{comparison:"\
<=",limit:30},message:"must be <= 30"};e===null?e=[o]:e.push(o),s++}if(r<1||isNaN(r)){let o={instancePath:l,keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[o]:e.push(o),s++}}return Vo.errors=e,s===0}var dc=cn;function cn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="reference_image_urls"||o==="aspect_ratio"||o==="duration_seco\
nds"||o==="output_resolution"||o==="callback_url")){let n={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="grok-imagine-video-1.5-fast"){let n={instancePath:l+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine-video-1.5-fast"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(Ie(
r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?Ie.errors:e.concat(
Ie.errors),s=e.length)),r.reference_image_urls!==void 0&&(pr(r.reference_image_urls,{instancePath:l+"/reference_image_ur\
ls",parentData:r,parentDataProperty:"reference_image_urls",rootData:t})||(e=e===null?pr.errors:e.concat(pr.errors),s=e.length)),
r.aspect_ratio!==void 0&&(ir(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_rati\
o",rootData:t})||(e=e===null?ir.errors:e.concat(ir.errors),s=e.length)),r.duration_seconds!==void 0&&(Vo(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?Vo.errors:
e.concat(Vo.errors),s=e.length)),r.output_resolution!==void 0&&(Qe(r.output_resolution,{instancePath:l+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:t})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return cn.errors=e,s===0}function So(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(typeof r=="string"){
if(de(r)>4096){let o={instancePath:l,keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 chara\
cters"};e===null?e=[o]:e.push(o),s++}if(de(r)<1){let o={instancePath:l,keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:l,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return So.errors=e,s===0}function et(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>7){let n={instancePath:l,keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)g(r[n],{instancePath:l+"/"+n,parentData:r,parentDataProperty:n,
rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return et.errors=e,s===0}function zo(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:l,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}if(typeof r=="number"){if(r>15||isNaN(r)){let o={instancePath:l,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[o]:e.push(o),s++}if(r<1||isNaN(r)){let o={instancePath:l,keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[o]:e.push(o),s++}}return zo.errors=e,s===0}var _c=mn;function mn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.output_resolution===void 0&&(c="output_resolution")){let a={};e===null?e=[a]:e.push(
a),s++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let a={};e===null?e=[a]:e.push(a),s++}}var _=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),_){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.reference_image_urls!==
void 0){let d=r.reference_image_urls;if(Array.isArray(d)&&d.length>1){let k={instancePath:l+"/reference_image_urls",keyword:"\
maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===null?e=[k]:e.push(k),s++}}var _=c===s;n=_}if(!n){
let c={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(
c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let c={instancePath:l,keyword:"required",params:{
missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[c]:e.push(c),s++}if(r.prompt===void 0){
let c={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[c]:e.push(c),s++}for(let c in r)if(!(c==="model"||c==="prompt"||c==="reference_image_urls"||c==="aspect_rati\
o"||c==="duration_seconds"||c==="output_resolution"||c==="callback_url")){let a={instancePath:l,keyword:"additionalPrope\
rties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(r.model!==
void 0){let c=r.model;if(typeof c!="string"){let a={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),s++}if(c!=="grok-imagine-video-1.5-preview"){let a={instancePath:l+"/model",keyword:"\
const",params:{allowedValue:"grok-imagine-video-1.5-preview"},message:"must be equal to constant"};e===null?e=[a]:e.push(
a),s++}}r.prompt!==void 0&&(So(r.prompt,{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||
(e=e===null?So.errors:e.concat(So.errors),s=e.length)),r.reference_image_urls!==void 0&&(et(r.reference_image_urls,{instancePath:l+
"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:t})||(e=e===null?et.errors:e.concat(
et.errors),s=e.length)),r.aspect_ratio!==void 0&&(ws(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:t})||(e=e===null?ws.errors:e.concat(ws.errors),s=e.length)),r.duration_seconds!==void 0&&(zo(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?zo.errors:
e.concat(zo.errors),s=e.length)),r.output_resolution!==void 0&&(hs(r.output_resolution,{instancePath:l+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:t})||(e=e===null?hs.errors:e.concat(hs.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let c={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}return mn.errors=e,s===0}var gc=yc;function yc(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
fn(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?fn.errors:e.concat(fn.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;cn(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?cn.errors:
e.concat(cn.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;mn(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?mn.errors:e.concat(mn.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return yc.errors=e,s===0}var hc=dn,Fd={type:"\
object",additionalProperties:!1,required:["model"],properties:{model:{type:"string",const:"grok-imagine-image-to-video"},
source_image_url:{$ref:"s18"},source_task_id:{$ref:"s26"},index:{type:"integer",minimum:0,maximum:5},prompt:{$ref:"s338"},
motion_style:{$ref:"s560"},aspect_ratio:{$ref:"s540"},duration_seconds:{$ref:"s561"},output_resolution:{$ref:"s296"},enable_safety_checker:{
$ref:"s509"},callback_url:{$ref:"s29"}},allOf:[{if:{properties:{source_image_url:{}},required:["source_image_url"],additionalProperties:!0},
then:{properties:{source_task_id:{not:{}}},additionalProperties:!0}},{if:{not:{properties:{source_image_url:{}},required:[
"source_image_url"],additionalProperties:!0}},then:{properties:{source_task_id:{}},required:["source_task_id"],additionalProperties:!0}},
{if:{properties:{motion_style:{const:"spicy"}},required:["motion_style"],additionalProperties:!0},then:{properties:{source_task_id:{}},
required:["source_task_id"],additionalProperties:!0}}]};function dn(r,{instancePath:l="",parentData:f,parentDataProperty:p,
rootData:t=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.source_image_url===
void 0&&(b="source_image_url")){let I={};e===null?e=[I]:e.push(I),s++}}var _=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),
_){let b=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==void 0){let E={instancePath:l+"/source_task_i\
d",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[E]:e.push(E),s++}var _=b===s;n=_}if(!n){let b={instancePath:l,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[b]:e.push(b),s++}let c=s,a=!0,
d=s,k=s,h=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.source_image_url===void 0&&(b="source_image_url")){let I={};
e===null?e=[I]:e.push(I),s++}}var $=h===s;if($){let b={};e===null?e=[b]:e.push(b),s++}else s=k,e!==null&&(k?e.length=k:e=
null);var q=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),q){let b=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id===
void 0){let E={instancePath:l,keyword:"required",params:{missingProperty:"source_task_id"},message:"must have required p\
roperty 'source_task_id'"};e===null?e=[E]:e.push(E),s++}var q=b===s;a=q}if(!a){let b={instancePath:l,keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[b]:e.push(b),s++}let x=s,L=!0,v=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let b;if(r.motion_style===void 0&&(b="motion_style")){let I={};e===null?e=[I]:e.push(I),s++}else if(r.
motion_style!==void 0&&r.motion_style!=="spicy"){let I={};e===null?e=[I]:e.push(I),s++}}var D=v===s;if(s=x,e!==null&&(x?
e.length=x:e=null),D){let b=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id===void 0){let E={instancePath:l,
keyword:"required",params:{missingProperty:"source_task_id"},message:"must have required property 'source_task_id'"};e===
null?e=[E]:e.push(E),s++}var D=b===s;L=D}if(!L){let b={instancePath:l,keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};e===null?e=[b]:e.push(b),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let b={instancePath:l,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[b]:e.push(b),s++}for(let b in r)if(!ne.call(Fd.properties,b)){let I={instancePath:l,keyword:"additionalPrope\
rties",params:{additionalProperty:b},message:"must NOT have additional properties"};e===null?e=[I]:e.push(I),s++}if(r.model!==
void 0){let b=r.model;if(typeof b!="string"){let I={instancePath:l+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[I]:e.push(I),s++}if(b!=="grok-imagine-image-to-video"){let I={instancePath:l+"/model",keyword:"\
const",params:{allowedValue:"grok-imagine-image-to-video"},message:"must be equal to constant"};e===null?e=[I]:e.push(I),
s++}}if(r.source_image_url!==void 0&&(g(r.source_image_url,{instancePath:l+"/source_image_url",parentData:r,parentDataProperty:"\
source_image_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.source_task_id!==void 0&&(w(r.source_task_id,
{instancePath:l+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:t})||(e=e===null?w.errors:e.
concat(w.errors),s=e.length)),r.index!==void 0){let b=r.index;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b))){let I={instancePath:l+
"/index",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[I]:e.push(I),s++}if(typeof b=="nu\
mber"){if(b>5||isNaN(b)){let I={instancePath:l+"/index",keyword:"maximum",params:{comparison:"<=",limit:5},message:"must\
 be <= 5"};e===null?e=[I]:e.push(I),s++}if(b<0||isNaN(b)){let I={instancePath:l+"/index",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[I]:e.push(I),s++}}}r.prompt!==void 0&&(Ie(r.prompt,{instancePath:l+"/pr\
ompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.motion_style!==
void 0&&(To(r.motion_style,{instancePath:l+"/motion_style",parentData:r,parentDataProperty:"motion_style",rootData:t})||
(e=e===null?To.errors:e.concat(To.errors),s=e.length)),r.aspect_ratio!==void 0&&(ir(r.aspect_ratio,{instancePath:l+"/asp\
ect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:t})||(e=e===null?ir.errors:e.concat(ir.errors),s=e.length)),
r.duration_seconds!==void 0&&(No(r.duration_seconds,{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:t})||(e=e===null?No.errors:e.concat(No.errors),s=e.length)),r.output_resolution!==void 0&&(Qe(
r.output_resolution,{instancePath:l+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:t})||
(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length)),r.enable_safety_checker!==void 0&&(Ke(r.enable_safety_checker,{instancePath:l+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:t})||(e=e===null?Ke.errors:e.concat(
Ke.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let b={instancePath:l,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[b]:e.push(b),s++}return dn.errors=e,s===0}var wc=_n;function _n(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="source_image_url"||o==="reference_image_urls"||o==="p\
rompt"||o==="aspect_ratio"||o==="duration_seconds"||o==="output_resolution"||o==="callback_url")){let n={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="grok-imagine-video-1.5-fast"){let n={
instancePath:l+"/model",keyword:"const",params:{allowedValue:"grok-imagine-video-1.5-fast"},message:"must be equal to co\
nstant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(g(r.source_image_url,{instancePath:l+"/source_image\
_url",parentData:r,parentDataProperty:"source_image_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.reference_image_urls!==void 0&&(pr(r.reference_image_urls,{instancePath:l+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:t})||(e=e===null?pr.errors:e.concat(pr.errors),s=e.length)),r.prompt!==void 0&&(Ie(r.prompt,
{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?Ie.errors:e.concat(Ie.errors),
s=e.length)),r.aspect_ratio!==void 0&&(ir(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:t})||(e=e===null?ir.errors:e.concat(ir.errors),s=e.length)),r.duration_seconds!==void 0&&(Vo(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?Vo.errors:
e.concat(Vo.errors),s=e.length)),r.output_resolution!==void 0&&(Qe(r.output_resolution,{instancePath:l+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:t})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return _n.errors=e,s===0}function rt(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>6){let n={instancePath:l,keyword:"maxItems",params:{limit:6},message:"must NOT have more than 6 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)g(r[n],{instancePath:l+"/"+n,parentData:r,parentDataProperty:n,
rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)}else{let o={instancePath:l,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return rt.errors=e,s===0}var vc=gn;function gn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_image_url===void 0){let o={instancePath:l,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="model"||o==="source_image_url"||o==="reference_image_urls"||o==="p\
rompt"||o==="aspect_ratio"||o==="duration_seconds"||o==="output_resolution"||o==="callback_url")){let n={instancePath:l,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:l+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="grok-imagine-video-1.5-preview"){let n={
instancePath:l+"/model",keyword:"const",params:{allowedValue:"grok-imagine-video-1.5-preview"},message:"must be equal to\
 constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(g(r.source_image_url,{instancePath:l+"/source_im\
age_url",parentData:r,parentDataProperty:"source_image_url",rootData:t})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
r.reference_image_urls!==void 0&&(rt(r.reference_image_urls,{instancePath:l+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:t})||(e=e===null?rt.errors:e.concat(rt.errors),s=e.length)),r.prompt!==void 0&&(So(r.prompt,
{instancePath:l+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?So.errors:e.concat(So.errors),
s=e.length)),r.aspect_ratio!==void 0&&(ws(r.aspect_ratio,{instancePath:l+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:t})||(e=e===null?ws.errors:e.concat(ws.errors),s=e.length)),r.duration_seconds!==void 0&&(zo(r.duration_seconds,
{instancePath:l+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:t})||(e=e===null?zo.errors:
e.concat(zo.errors),s=e.length)),r.output_resolution!==void 0&&(hs(r.output_resolution,{instancePath:l+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:t})||(e=e===null?hs.errors:e.concat(hs.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return gn.errors=e,s===0}var bc=kc;function kc(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
dn(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?dn.errors:e.concat(dn.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;_n(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?_n.errors:
e.concat(_n.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;gn(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?gn.errors:e.concat(gn.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return kc.errors=e,s===0}var Dc=qc;function qc(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){
let o={instancePath:l,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[o]:e.push(o),s++}if(r.start_seconds===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"\
start_seconds"},message:"must have required property 'start_seconds'"};e===null?e=[o]:e.push(o),s++}if(r.extension_duration_seconds===
void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"extension_duration_seconds"},message:"must hav\
e required property 'extension_duration_seconds'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="source_task_id"||
o==="prompt"||o==="start_seconds"||o==="extension_duration_seconds"||o==="callback_url")){let n={instancePath:l,keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(r.source_task_id!==void 0&&(w(r.source_task_id,{instancePath:l+"/source_task_id",parentData:r,parentDataProperty:"\
source_task_id",rootData:t})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.prompt!==void 0&&(Ie(r.prompt,{instancePath:l+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:t})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),
r.start_seconds!==void 0){let o=r.start_seconds;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let n={instancePath:l+"/sta\
rt_seconds",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof o==
"number"&&(o<0||isNaN(o))){let n={instancePath:l+"/start_seconds",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),s++}}r.extension_duration_seconds!==void 0&&(cr(r.extension_duration_seconds,{instancePath:l+
"/extension_duration_seconds",parentData:r,parentDataProperty:"extension_duration_seconds",rootData:t})||(e=e===null?cr.
errors:e.concat(cr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:l+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:t})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return qc.errors=e,s===0}function Go(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.status===void 0){let n={instancePath:l,keyword:"required",params:{missingProperty:"status"},
message:"must have required property 'status'"};e===null?e=[n]:e.push(n),s++}if(r.status!==void 0){let n=r.status;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n))){let u={instancePath:l+"/status",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[u]:e.push(u),s++}if(typeof n=="number"){if(n>599||isNaN(n)){let u={instancePath:l+"/status",keyword:"\
maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"};e===null?e=[u]:e.push(u),s++}if(n<100||isNaN(n)){let u={
instancePath:l+"/status",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be >= 100"};e===null?e=[u]:e.
push(u),s++}}}if(r.content_type!==void 0&&(y(r.content_type,{instancePath:l+"/content_type",parentData:r,parentDataProperty:"\
content_type",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.headers!==void 0){let n=r.headers;if(!(n&&
typeof n=="object"&&!Array.isArray(n))){let u={instancePath:l+"/headers",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[u]:e.push(u),s++}}if(r.body!==void 0){let n=r.body,u=s,_=!1,c=null,a=s;if(!(n&&typeof n=="o\
bject"&&!Array.isArray(n))){let k={instancePath:l+"/body",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[k]:e.push(k),s++}var o=a===s;o&&(_=!0,c=0);let d=s;y(n,{instancePath:l+"/body",parentData:r,parentDataProperty:"\
body",rootData:t})||(e=e===null?y.errors:e.concat(y.errors),s=e.length);var o=d===s;if(o&&_?(_=!1,c=[c,1]):o&&(_=!0,c=1),
_)s=u,e!==null&&(u?e.length=u:e=null);else{let k={instancePath:l+"/body",keyword:"oneOf",params:{passingSchemas:c},message:"\
must match exactly one schema in oneOf"};e===null?e=[k]:e.push(k),s++}}}else{let n={instancePath:l,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Go.errors=e,s===0}var Pc=yn;function yn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
response===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"response"},message:"must have requi\
red property 'response'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"\
id",rootData:t})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:l+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:l+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.response!==void 0&&(Go(r.response,{instancePath:l+"/response",
parentData:r,parentDataProperty:"response",rootData:t})||(e=e===null?Go.errors:e.concat(Go.errors),s=e.length)),r.usage!==
void 0&&(K(r.usage,{instancePath:l+"/usage",parentData:r,parentDataProperty:"usage",rootData:t})||(e=e===null?K.errors:e.
concat(K.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[o]:e.push(o),s++}return yn.errors=e,s===0}var $c=hn;function hn(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:l,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
id!==void 0&&(O(r.id,{instancePath:l+"/id",parentData:r,parentDataProperty:"id",rootData:t})||(e=e===null?O.errors:e.concat(
O.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:l+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="failed"){let n={instancePath:l+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}
r.error!==void 0&&(y(r.error,{instancePath:l+"/error",parentData:r,parentDataProperty:"error",rootData:t})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)),r.response!==void 0&&(Go(r.response,{instancePath:l+"/response",parentData:r,parentDataProperty:"\
response",rootData:t})||(e=e===null?Go.errors:e.concat(Go.errors),s=e.length))}else{let o={instancePath:l,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return hn.errors=e,s===0}var jc=xc;function xc(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0,o=s,n=!1,u=null,_=s;
ke(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);
var a=_===s;a&&(n=!0,u=0);let c=s;yn(r,{instancePath:l,parentData:f,parentDataProperty:p,rootData:t})||(e=e===null?yn.errors:
e.concat(yn.errors),s=e.length);var a=c===s;if(a&&n)n=!1,u=[u,1];else{a&&(n=!0,u=1);let d=s;hn(r,{instancePath:l,parentData:f,
parentDataProperty:p,rootData:t})||(e=e===null?hn.errors:e.concat(hn.errors),s=e.length);var a=d===s;a&&n?(n=!1,u=[u,2]):
a&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:l,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return xc.errors=e,s===0}var Ac=Oc;function Oc(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r["if-none-match"]!==void 0){let o=r["if-none-match"];if(typeof o!="string"){let n=typeof o,
u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let _={instancePath:l+"/if-none-match",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r["if-\
none-match"]=u))}}}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[o]:e.push(o),s++}return Oc.errors=e,s===0}var Ec=Tc;function Tc(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.service!==void 0){let o=r.service;if(typeof o!="string"){let n=typeof o,u;if(u===void 0)if(n==
"number"||n=="boolean")u=""+o;else if(o===null)u="";else{let _={instancePath:l+"/service",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r.service=u))}}if(r.action!==
void 0){let o=r.action;if(typeof o!="string"){let n=typeof o,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===
null)u="";else{let _={instancePath:l+"/action",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r.action=u))}}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){
let n=typeof o,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let _={instancePath:l+"/mo\
del",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&
(r.model=u))}}}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:
e.push(o),s++}return Tc.errors=e,s===0}var oe=Vc;var bn=ft().default,Nc=new RegExp("^[ -~]*$","u");function Vc(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let o=r["idempotency-key"];
if(typeof o!="string"){let n=typeof o,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let _={
instancePath:l+"/idempotency-key",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(
_),s++}u!==void 0&&(o=u,r!==void 0&&(r["idempotency-key"]=u))}if(typeof o=="string"){if(bn(o)>512){let n={instancePath:l+
"/idempotency-key",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[
n]:e.push(n),s++}if(bn(o)<1){let n={instancePath:l+"/idempotency-key",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}}if(r["x-client-request-id"]!==void 0){let o=r["x-clie\
nt-request-id"];if(typeof o!="string"){let n=typeof o,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)
u="";else{let _={instancePath:l+"/x-client-request-id",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r["x-client-request-id"]=u))}if(typeof o=="string"){if(bn(o)>512){
let n={instancePath:l+"/x-client-request-id",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512\
 characters"};e===null?e=[n]:e.push(n),s++}if(!Nc.test(o)){let n={instancePath:l+"/x-client-request-id",keyword:"pattern",
params:{pattern:"^[ -~]*$"},message:'must match pattern "^[ -~]*$"'};e===null?e=[n]:e.push(n),s++}}}}else{let o={instancePath:l,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Vc.errors=e,s===0}var M=Sc;function Sc(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:l,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0){let o=r.id;if(typeof o!="string"){let n=typeof o,
u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let _={instancePath:l+"/id",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&(r.id=u))}if(typeof o==
"string"&&bn(o)<1){let n={instancePath:l+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[o]:e.push(o),s++}return Sc.errors=e,s===0}var Ss=zc;function zc(r,{instancePath:l="",parentData:f,parentDataProperty:p,rootData:t=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r["x-client-request-id"]!==void 0){let o=r["x-client-request-id"];if(typeof o!="string"){let n=typeof o,
u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let _={instancePath:l+"/x-client-request-\
id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}u!==void 0&&(o=u,r!==void 0&&
(r["x-client-request-id"]=u))}if(typeof o=="string"){if(bn(o)>512){let n={instancePath:l+"/x-client-request-id",keyword:"\
maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),s++}if(!Nc.test(
o)){let n={instancePath:l+"/x-client-request-id",keyword:"pattern",params:{pattern:"^[ -~]*$"},message:'must match patte\
rn "^[ -~]*$"'};e===null?e=[n]:e.push(n),s++}}}}else{let o={instancePath:l,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return zc.errors=e,s===0}var Xd="runapi",Qd={getAccount:{method:"GET",path:"/api/v1/me",parameters:{},responses:{200:{whole:Ct},401:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getBalance:{
method:"GET",path:"/api/v1/me/balance",parameters:{},responses:{200:{whole:Bt},401:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getPriceSchedules:{method:"GET",path:"\
/api/v1/price_schedules",parameters:{header:Ac,query:Ec},responses:{200:{whole:Ht},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getPriceQuote:{method:"POST",path:"/api/v1/price_quotes",request:{
whole:Ut},parameters:{},responses:{200:{whole:Yt},400:{whole:i},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},uploadFile:{method:"POST",path:"/api/v1/files",request:{
whole:Qt},parameters:{},bodies:{"multipart/form-data":{whole:ri}},responses:{200:{whole:mt},400:{whole:i},401:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},prepareUpload:{method:"POST",path:"/api/v1/files/prepare",request:{whole:oi},parameters:{},responses:{200:{
whole:ni},400:{whole:i},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},413:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},confirmUpload:{method:"POST",path:"/api/v1/files/confirm",request:{whole:ii},
parameters:{},responses:{200:{whole:mt},400:{whole:i},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createLumaModifyVideo:{method:"POST",path:"/api/v1/luma/modify\
_video",request:{whole:ai},tag:{name:"model",values:["luma-modify-video"]},parameters:{header:oe},responses:{200:{whole:ee,
choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},
{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},
{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},
{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},
{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},
{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getLumaModifyVideo:{method:"GET",path:"\
/api/v1/luma/modify_video/{id}",parameters:{path:M},responses:{200:{whole:gi,choice:{tag:"status",branches:[{values:["pe\
nding","processing"],reading:{whole:$e}},{values:["completed"],reading:{whole:_i}},{values:["failed"],reading:{whole:A}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createRunwayTextToVideo:{method:"POST",path:"/api/v1/runway/text_to_video",request:{whole:vi,choice:{tag:"model",branches:[
{values:["runway"],untagged:!0,reading:{whole:hi}},{values:["runway"],untagged:!0,reading:{whole:wi}}]}},tag:{name:"mode\
l",values:["runway"]},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{
values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,
choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:[
"completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:[
"completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:[
"completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:[
"completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:[
"failed"],reading:{whole:A}}]}}},getRunwayTextToVideo:{method:"GET",path:"/api/v1/runway/text_to_video/{id}",parameters:{
path:M},responses:{200:{whole:Di,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:$e}},{values:[
"completed"],reading:{whole:ki}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createRunwayExtendVideo:{method:"POST",
path:"/api/v1/runway/extend_video",request:{whole:Pi},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[
{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},
{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},
{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},
{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},
{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},
{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getRunwayExtendVideo:{method:"GET",path:"\
/api/v1/runway/extend_video/{id}",parameters:{path:M},responses:{200:{whole:xi,choice:{tag:"status",branches:[{values:["\
pending","processing"],reading:{whole:$e}},{values:["completed"],reading:{whole:ji}},{values:["failed"],reading:{whole:A}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createRunwayAlephEditVideo:{method:"POST",path:"/api/v1/runway_aleph/edit_video",request:{whole:Oi},parameters:{header:oe},
responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},
401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["\
completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:[
"completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:[
"completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:[
"completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getRunwayAlephEditVideo:{
method:"GET",path:"/api/v1/runway_aleph/edit_video/{id}",parameters:{path:M},responses:{200:{whole:Ni,choice:{tag:"statu\
s",branches:[{values:["pending","processing"],reading:{whole:$e}},{values:["completed"],reading:{whole:Ti}},{values:["fa\
iled"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}}},createHailuoTextToVideo:{method:"POST",path:"/api/v1/hailuo/text_to_video",request:{whole:Gi,
choice:{tag:"model",branches:[{values:["hailuo-02-text-to-video-pro"],reading:{whole:Si}},{values:["hailuo-02-text-to-vi\
deo-standard"],reading:{whole:zi}}]}},tag:{name:"model",values:["hailuo-02-text-to-video-pro","hailuo-02-text-to-video-s\
tandard"]},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{
whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{
whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{
whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{
whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{
whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{
whole:A}}]}}},getHailuoTextToVideo:{method:"GET",path:"/api/v1/hailuo/text_to_video/{id}",parameters:{path:M},responses:{
200:{whole:ur,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:$e}},{values:["completed"],
reading:{whole:S}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{
whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createHailuoImageToVideo:{method:"POST",path:"/api/v1\
/hailuo/image_to_video",request:{whole:Bi,choice:{tag:"model",branches:[{values:["hailuo-02-image-to-video-pro"],reading:{
whole:Ki}},{values:["hailuo-02-image-to-video-standard"],reading:{whole:Ci}},{values:["hailuo-2.3-image-to-video-pro"],reading:{
whole:Ri,reasons:[{when:"1080p is chosen",fields:["duration_seconds"],given:{has:["output_resolution"],values:{output_resolution:[
"1080p"]}}}]}},{values:["hailuo-2.3-image-to-video-standard"],reading:{whole:Mi,reasons:[{when:"1080p is chosen",fields:[
"duration_seconds"],given:{has:["output_resolution"],values:{output_resolution:["1080p"]}}}]}}]}},tag:{name:"model",values:[
"hailuo-02-image-to-video-pro","hailuo-02-image-to-video-standard","hailuo-2.3-image-to-video-pro","hailuo-2.3-image-to-\
video-standard"]},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],
reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},
413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["compl\
eted"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["co\
mpleted"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:[
"completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:[
"completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:[
"failed"],reading:{whole:A}}]}}},getHailuoImageToVideo:{method:"GET",path:"/api/v1/hailuo/image_to_video/{id}",parameters:{
path:M},responses:{200:{whole:ur,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:$e}},{values:[
"completed"],reading:{whole:S}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingTextToVideo:{method:"POST",path:"\
/api/v1/kling/text_to_video",request:{whole:eu,choice:{tag:"model",branches:[{values:["kling-3.0"],reading:{whole:su,choice:{
tag:"multi_shots",branches:[{values:[!1],untagged:!0,reading:{whole:lu}},{values:[!0],reading:{whole:tu}}]}}},{values:["\
kling-o1"],reading:{whole:Hi,reasons:[{when:"a reference video is sent",fields:["prompt","reference_image_urls"],given:{
has:["reference_video_url"]}}]}},{values:["kling-v2.1-master-text-to-video"],reading:{whole:Ui}},{values:["kling-v2.5-tu\
rbo-text-to-video-pro"],reading:{whole:Zi}},{values:["kling-v2.6"],reading:{whole:Yi,reasons:[{when:"sound is wanted",fields:[
"mode"],given:{has:["enable_sound"],values:{enable_sound:[!0]}}}]}},{values:["kling-v3-omni"],reading:{whole:Xi}},{values:[
"kling-v3-omni-reference"],reading:{whole:Qi}},{values:["kling-v3-turbo-text-to-video"],reading:{whole:Ji}}]}},tag:{name:"\
model",values:["kling-3.0","kling-o1","kling-v2.1-master-text-to-video","kling-v2.5-turbo-text-to-video-pro","kling-v2.6",
"kling-v3-omni","kling-v3-omni-reference","kling-v3-turbo-text-to-video"]},parameters:{header:oe},responses:{200:{whole:ee,
choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},
{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},
{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},
{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},
{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},
{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getKlingTextToVideo:{method:"GET",path:"\
/api/v1/kling/text_to_video/{id}",parameters:{path:M},responses:{200:{whole:ur,choice:{tag:"status",branches:[{values:["\
pending","processing"],reading:{whole:$e}},{values:["completed"],reading:{whole:S}},{values:["failed"],reading:{whole:A}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createKlingImageToVideo:{method:"POST",path:"/api/v1/kling/image_to_video",request:{whole:gu,choice:{tag:"model",branches:[
{values:["kling-o1"],reading:{whole:uu,reasons:[{when:"a reference video is sent",fields:["prompt","reference_video_type",
"reference_image_urls"],given:{has:["reference_video_url"]}},{when:"a last frame is sent",fields:["reference_image_urls",
"reference_video_url"],given:{has:["last_frame_image_url"]}}]}},{values:["kling-v2.1-master-image-to-video"],reading:{whole:au}},
{values:["kling-v2.1-pro"],reading:{whole:pu}},{values:["kling-v2.1-standard"],reading:{whole:fu}},{values:["kling-v2.5-\
turbo-image-to-video-pro"],reading:{whole:cu}},{values:["kling-v2.6"],reading:{whole:mu,reasons:[{when:"sound is wanted",
fields:["mode"],given:{has:["enable_sound"],values:{enable_sound:[!0]}}},{when:"a last frame is sent",fields:["mode","du\
ration_seconds"],given:{has:["last_frame_image_url"]}}]}},{values:["kling-v3-omni"],reading:{whole:du,reasons:[{when:"a \
last frame is sent",fields:["duration_seconds"],given:{has:["last_frame_image_url"]}}]}},{values:["kling-v3-turbo-image-\
to-video"],reading:{whole:_u}}]}},tag:{name:"model",values:["kling-o1","kling-v2.1-master-image-to-video","kling-v2.1-pr\
o","kling-v2.1-standard","kling-v2.5-turbo-image-to-video-pro","kling-v2.6","kling-v3-omni","kling-v3-turbo-image-to-vid\
eo"]},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{
whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{
whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{
whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{
whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{
whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{
whole:A}}]}}},getKlingImageToVideo:{method:"GET",path:"/api/v1/kling/image_to_video/{id}",parameters:{path:M},responses:{
200:{whole:ur,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:$e}},{values:["completed"],
reading:{whole:S}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{
whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingEditVideo:{method:"POST",path:"/api/v1/kli\
ng/edit_video",request:{whole:vu,choice:{tag:"model",branches:[{values:["kling-v3-omni-edit"],reading:{whole:hu,reasons:[
{when:"source_video_url is sent",fields:["source_task_id"],given:{has:["source_video_url"]}},{when:"source_video_url is \
not sent",fields:["source_task_id"],given:{lacks:["source_video_url"]}},{when:"reference pictures are sent",fields:["asp\
ect_ratio"],given:{has:["reference_image_urls"]}},{when:"no reference pictures are sent",fields:["aspect_ratio","duratio\
n_seconds"],given:{lacks:["reference_image_urls"]}}]}},{values:["kling-v3-omni-reference"],reading:{whole:wu,reasons:[{when:"\
source_video_url is sent",fields:["source_task_id"],given:{has:["source_video_url"]}},{when:"source_video_url is not sen\
t",fields:["source_task_id"],given:{lacks:["source_video_url"]}},{when:"reference pictures are sent",fields:["aspect_rat\
io"],given:{has:["reference_image_urls"]}},{when:"no reference pictures are sent",fields:["aspect_ratio","duration_secon\
ds"],given:{lacks:["reference_image_urls"]}}]}}]}},tag:{name:"model",values:["kling-v3-omni-edit","kling-v3-omni-referen\
ce"]},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{
whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["compl\
eted"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["co\
mpleted"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:[
"completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:[
"completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:[
"failed"],reading:{whole:A}}]}}},getKlingEditVideo:{method:"GET",path:"/api/v1/kling/edit_video/{id}",parameters:{path:M},
responses:{200:{whole:ur,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:$e}},{values:["c\
ompleted"],reading:{whole:S}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingExtendVideo:{method:"POST",path:"/api\
/v1/kling/extend_video",request:{whole:ku},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],
reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["comp\
leted"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["c\
ompleted"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:[
"completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:[
"completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getKlingExtendVideo:{method:"GET",path:"/api/v\
1/kling/extend_video/{id}",parameters:{path:M},responses:{200:{whole:ur,choice:{tag:"status",branches:[{values:["pending",
"processing"],reading:{whole:$e}},{values:["completed"],reading:{whole:S}},{values:["failed"],reading:{whole:A}}]}},401:{
whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createKlingMotionControl:{method:"POST",path:"/api/v1/kling/motion_control",request:{whole:$u,choice:{tag:"model",branches:[
{values:["kling-3.0"],reading:{whole:qu}},{values:["kling-v2.6"],reading:{whole:Pu}}]}},tag:{name:"model",values:["kling\
-3.0","kling-v2.6"]},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],
reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},
413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["compl\
eted"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["co\
mpleted"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:[
"completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:[
"completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:[
"failed"],reading:{whole:A}}]}}},getKlingMotionControl:{method:"GET",path:"/api/v1/kling/motion_control/{id}",parameters:{
path:M},responses:{200:{whole:ur,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:$e}},{values:[
"completed"],reading:{whole:S}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingAiAvatar:{method:"POST",path:"\
/api/v1/kling/ai_avatar",request:{whole:Tu,choice:{tag:"model",branches:[{values:["kling-ai-avatar-pro"],reading:{whole:xu}},
{values:["kling-ai-avatar-standard"],reading:{whole:Au}},{values:["kling-ai-avatar-v1-pro"],reading:{whole:Ou}},{values:[
"kling-v1-avatar-standard"],reading:{whole:Eu}}]}},tag:{name:"model",values:["kling-ai-avatar-pro","kling-ai-avatar-stan\
dard","kling-ai-avatar-v1-pro","kling-v1-avatar-standard"]},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[
{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["comp\
leted"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["c\
ompleted"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:[
"completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:[
"completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getKlingAiAvatar:{method:"GET",path:"/api/v1/k\
ling/ai_avatar/{id}",parameters:{path:M},responses:{200:{whole:ur,choice:{tag:"status",branches:[{values:["pending","pro\
cessing"],reading:{whole:$e}},{values:["completed"],reading:{whole:S}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsTextToSpeech:{
method:"POST",path:"/api/v1/elevenlabs/text_to_speech",request:{whole:zu,choice:{tag:"model",branches:[{values:["text-to\
-speech-multilingual-v2"],reading:{whole:Vu}},{values:["text-to-speech-turbo-v2.5"],reading:{whole:Su}}]}},tag:{name:"mo\
del",values:["text-to-speech-multilingual-v2","text-to-speech-turbo-v2.5"]},parameters:{header:oe},responses:{200:{whole:ee,
choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},
{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},
{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},
{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},
{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},
{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getElevenlabsTextToSpeech:{method:"GE\
T",path:"/api/v1/elevenlabs/text_to_speech/{id}",parameters:{path:M},responses:{200:{whole:wn,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:$e}},{values:["completed"],reading:{whole:C}},{values:["failed"],reading:{
whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createElevenlabsTextToDialogue:{method:"POST",path:"/api/v1/elevenlabs/text_to_dialogue",request:{whole:Iu},
parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},
400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},
{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},
{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},
{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},
getElevenlabsTextToDialogue:{method:"GET",path:"/api/v1/elevenlabs/text_to_dialogue/{id}",parameters:{path:M},responses:{
200:{whole:wn,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:$e}},{values:["completed"],
reading:{whole:C}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{
whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsTextToSound:{method:"POST",path:"/api\
/v1/elevenlabs/text_to_sound",request:{whole:Cu},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],
reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{
whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{
whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{
whole:J}},{values:["failed"],reading:{whole:A}}]}}},getElevenlabsTextToSound:{method:"GET",path:"/api/v1/elevenlabs/text\
_to_sound/{id}",parameters:{path:M},responses:{200:{whole:wn,choice:{tag:"status",branches:[{values:["pending","processi\
ng"],reading:{whole:$e}},{values:["completed"],reading:{whole:C}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsIsolateAudio:{
method:"POST",path:"/api/v1/elevenlabs/isolate_audio",request:{whole:Mu},parameters:{header:oe},responses:{200:{whole:ee,
choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},
{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},
{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},
{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},
{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},
{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getElevenlabsIsolateAudio:{method:"GE\
T",path:"/api/v1/elevenlabs/isolate_audio/{id}",parameters:{path:M},responses:{200:{whole:wn,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:$e}},{values:["completed"],reading:{whole:C}},{values:["failed"],reading:{
whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createElevenlabsSpeechToText:{method:"POST",path:"/api/v1/elevenlabs/speech_to_text",request:{whole:Fu},
parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},
400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},
{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},
{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},
{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},
getElevenlabsSpeechToText:{method:"GET",path:"/api/v1/elevenlabs/speech_to_text/{id}",parameters:{path:M},responses:{200:{
whole:Wu,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:$e}},{values:["completed"],reading:{
whole:U}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createWanTextToVideo:{method:"POST",path:"/api/v1/wan/text_to_\
video",request:{whole:ea,choice:{tag:"model",branches:[{values:["wan-2.2-a14b-text-to-video-turbo"],reading:{whole:Zu}},
{values:["wan-2.5-text-to-video"],reading:{whole:Yu}},{values:["wan-2.6-text-to-video"],reading:{whole:Xu}},{values:["wa\
n-2.7-text-to-video"],reading:{whole:Qu}},{values:["wan-2.7-r2v"],reading:{whole:Ju}}]}},tag:{name:"model",values:["wan-\
2.2-a14b-text-to-video-turbo","wan-2.5-text-to-video","wan-2.6-text-to-video","wan-2.7-text-to-video","wan-2.7-r2v"]},parameters:{
header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},
{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},
{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},
{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},
getWanTextToVideo:{method:"GET",path:"/api/v1/wan/text_to_video/{id}",parameters:{path:M},responses:{200:{whole:ur,choice:{
tag:"status",branches:[{values:["pending","processing"],reading:{whole:$e}},{values:["completed"],reading:{whole:S}},{values:[
"failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{
whole:i},503:{whole:i},504:{whole:i}}},createWanImageToVideo:{method:"POST",path:"/api/v1/wan/image_to_video",request:{whole:ia,
choice:{tag:"model",branches:[{values:["wan-2.7-image-to-video"],reading:{whole:sa}},{values:["wan-2.6-image-to-video"],
reading:{whole:oa}},{values:["wan-2.6-flash-image-to-video"],reading:{whole:la}},{values:["wan-2.5-image-to-video"],reading:{
whole:na}},{values:["wan-2.2-a14b-image-to-video-turbo"],reading:{whole:ta}}]}},tag:{name:"model",values:["wan-2.7-image\
-to-video","wan-2.6-image-to-video","wan-2.6-flash-image-to-video","wan-2.5-image-to-video","wan-2.2-a14b-image-to-video\
-turbo"]},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{
whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{
whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{
whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{
whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{
whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{
whole:A}}]}}},getWanImageToVideo:{method:"GET",path:"/api/v1/wan/image_to_video/{id}",parameters:{path:M},responses:{200:{
whole:ur,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:$e}},{values:["completed"],reading:{
whole:S}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createWanEditVideo:{method:"POST",path:"/api/v1/wan/edit_video",
request:{whole:ca,choice:{tag:"model",branches:[{values:["wan-2.7-edit-video"],reading:{whole:aa}},{values:["wan-2.6-edi\
t-video"],reading:{whole:pa}},{values:["wan-2.6-flash-edit-video"],reading:{whole:fa}}]}},tag:{name:"model",values:["wan\
-2.7-edit-video","wan-2.6-edit-video","wan-2.6-flash-edit-video"]},parameters:{header:oe},responses:{200:{whole:ee,choice:{
branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},
{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},
{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},
{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},
{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},
{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getWanEditVideo:{method:"GET",path:"/\
api/v1/wan/edit_video/{id}",parameters:{path:M},responses:{200:{whole:ur,choice:{tag:"status",branches:[{values:["pendin\
g","processing"],reading:{whole:$e}},{values:["completed"],reading:{whole:S}},{values:["failed"],reading:{whole:A}}]}},401:{
whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createWanAnimate:{method:"POST",path:"/api/v1/wan/animate",request:{whole:ga,choice:{tag:"model",branches:[{values:["wan\
-2.2-animate-move"],reading:{whole:da}},{values:["wan-2.2-animate-replace"],reading:{whole:_a}}]}},tag:{name:"model",values:[
"wan-2.2-animate-move","wan-2.2-animate-replace"]},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],
reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{
whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{
whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{
whole:J}},{values:["failed"],reading:{whole:A}}]}}},getWanAnimate:{method:"GET",path:"/api/v1/wan/animate/{id}",parameters:{
path:M},responses:{200:{whole:ur,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:$e}},{values:[
"completed"],reading:{whole:S}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createWanSpeechToVideo:{method:"POST",path:"\
/api/v1/wan/speech_to_video",request:{whole:ha},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],
reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{
whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{
whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{
whole:J}},{values:["failed"],reading:{whole:A}}]}}},getWanSpeechToVideo:{method:"GET",path:"/api/v1/wan/speech_to_video/\
{id}",parameters:{path:M},responses:{200:{whole:ur,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:$e}},{values:["completed"],reading:{whole:S}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createWanTextToImage:{
method:"POST",path:"/api/v1/wan/text_to_image",request:{whole:ka,choice:{tag:"model",branches:[{values:["wan-2.7-image"],
reading:{whole:va}},{values:["wan-2.7-image-pro"],reading:{whole:ba}}]}},tag:{name:"model",values:["wan-2.7-image","wan-\
2.7-image-pro"]},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],
reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},
413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["compl\
eted"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["co\
mpleted"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:[
"completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:[
"completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:[
"failed"],reading:{whole:A}}]}}},getWanTextToImage:{method:"GET",path:"/api/v1/wan/text_to_image/{id}",parameters:{path:M},
responses:{200:{whole:vn,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:$e}},{values:["c\
ompleted"],reading:{whole:R}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoTextToMusic:{method:"POST",path:"/api/\
v1/suno/text_to_music",request:{whole:Pa,choice:{tag:"vocal_mode",branches:[{values:["auto_lyrics"],reading:{whole:ja,reasons:[
{when:"voice_id is sent",fields:["persona_id","persona_type"],given:{has:["voice_id"]}},{when:"the model is older than v\
5.5",fields:["duration_seconds"],given:{has:["model"],values:{model:["suno-v4","suno-v4.5","suno-v4.5-all","suno-v4.5-pl\
us","suno-v5"]}}}]}},{values:["exact_lyrics"],reading:{whole:Aa,reasons:[{when:"voice_id is sent",fields:["persona_id","\
persona_type"],given:{has:["voice_id"]}},{when:"the model is older than v5.5",fields:["duration_seconds"],given:{has:["m\
odel"],values:{model:["suno-v4","suno-v4.5","suno-v4.5-all","suno-v4.5-plus","suno-v5"]}}}]}},{values:["instrumental"],reading:{
whole:Ea,reasons:[{when:"voice_id is sent",fields:["persona_id","persona_type"],given:{has:["voice_id"]}},{when:"the mod\
el is older than v5.5",fields:["duration_seconds"],given:{has:["model"],values:{model:["suno-v4","suno-v4.5","suno-v4.5-\
all","suno-v4.5-plus","suno-v5"]}}}]}}]}},tag:{name:"vocal_mode",values:["auto_lyrics","exact_lyrics","instrumental"]},parameters:{
header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},
{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},
{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},
{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},
getSunoTextToMusic:{method:"GET",path:"/api/v1/suno/text_to_music/{id}",parameters:{path:M},responses:{200:{whole:Lr,choice:{
tag:"status",branches:[{values:["pending","processing"],reading:{whole:Gr}},{values:["completed"],reading:{whole:G}},{values:[
"failed"],reading:{whole:We}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{
whole:i},503:{whole:i},504:{whole:i}}},createSunoExtendMusic:{method:"POST",path:"/api/v1/suno/extend_music",request:{whole:Va,
choice:{tag:"parameter_mode",branches:[{values:["source"],reading:{whole:za,reasons:[{when:"task_id is sent",fields:["au\
dio_id","audio_url","upload_url"],given:{has:["task_id"]}},{when:"audio_id is sent",fields:["audio_url","upload_url"],given:{
has:["audio_id"]}},{when:"audio_url is sent",fields:["upload_url"],given:{has:["audio_url"]}},{when:"there is no other s\
ource",fields:["upload_url"],given:{none:["task_id","audio_id","audio_url"]}}]}},{values:["custom"],reading:{whole:La,reasons:[
{when:"task_id is sent",fields:["audio_id","audio_url","upload_url"],given:{has:["task_id"]}},{when:"audio_id is sent",fields:[
"audio_url","upload_url"],given:{has:["audio_id"]}},{when:"audio_url is sent",fields:["upload_url"],given:{has:["audio_u\
rl"]}},{when:"there is no other source",fields:["upload_url"],given:{none:["task_id","audio_id","audio_url"]}},{when:"th\
ere is no upload_url",fields:["lyrics"],given:{none:["upload_url"]}}]}}]}},tag:{name:"parameter_mode",values:["source","\
custom"]},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{
whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["compl\
eted"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["co\
mpleted"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:[
"completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:[
"completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:[
"failed"],reading:{whole:A}}]}}},getSunoExtendMusic:{method:"GET",path:"/api/v1/suno/extend_music/{id}",parameters:{path:M},
responses:{200:{whole:Lr,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Gr}},{values:["c\
ompleted"],reading:{whole:G}},{values:["failed"],reading:{whole:We}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoInspireMusic:{method:"POST",path:"/api\
/v1/suno/inspire_music",request:{whole:Ka},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],
reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{
whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{
whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{
whole:J}},{values:["failed"],reading:{whole:A}}]}}},getSunoInspireMusic:{method:"GET",path:"/api/v1/suno/inspire_music/{\
id}",parameters:{path:M},responses:{200:{whole:Lr,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:Gr}},{values:["completed"],reading:{whole:G}},{values:["failed"],reading:{whole:We}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoCoverAudio:{
method:"POST",path:"/api/v1/suno/cover_audio",request:{whole:Fa,choice:{tag:"vocal_mode",branches:[{values:["auto_lyrics"],
reading:{whole:Ra}},{values:["exact_lyrics"],reading:{whole:Ma}},{values:["instrumental"],reading:{whole:Ba}}]}},tag:{name:"\
vocal_mode",values:["auto_lyrics","exact_lyrics","instrumental"]},parameters:{header:oe},responses:{200:{whole:ee,choice:{
branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},
{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},
{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},
{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},
{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},
{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getSunoCoverAudio:{method:"GET",path:"\
/api/v1/suno/cover_audio/{id}",parameters:{path:M},responses:{200:{whole:Lr,choice:{tag:"status",branches:[{values:["pen\
ding","processing"],reading:{whole:Gr}},{values:["completed"],reading:{whole:G}},{values:["failed"],reading:{whole:We}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createSunoCreateMashup:{method:"POST",path:"/api/v1/suno/create_mashup",request:{whole:Ya,choice:{tag:"vocal_mode",branches:[
{values:["auto_lyrics"],reading:{whole:Wa}},{values:["exact_lyrics"],reading:{whole:Ua}},{values:["instrumental"],reading:{
whole:Za}}]}},tag:{name:"vocal_mode",values:["auto_lyrics","exact_lyrics","instrumental"]},parameters:{header:oe},responses:{
200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{
whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{
whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getSunoCreateMashup:{method:"\
GET",path:"/api/v1/suno/create_mashup/{id}",parameters:{path:M},responses:{200:{whole:Lr,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:Gr}},{values:["completed"],reading:{whole:G}},{values:["failed"],reading:{
whole:We}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createSunoAddVocals:{method:"POST",path:"/api/v1/suno/add_vocals",request:{whole:Qa},parameters:{header:oe},
responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},
401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["\
completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:[
"completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:[
"completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:[
"completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getSunoAddVocals:{
method:"GET",path:"/api/v1/suno/add_vocals/{id}",parameters:{path:M},responses:{200:{whole:Lr,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:Gr}},{values:["completed"],reading:{whole:G}},{values:["failed"],reading:{
whole:We}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createSunoAddInstrumental:{method:"POST",path:"/api/v1/suno/add_instrumental",request:{whole:ep},parameters:{
header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},
{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},
{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},
{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},
getSunoAddInstrumental:{method:"GET",path:"/api/v1/suno/add_instrumental/{id}",parameters:{path:M},responses:{200:{whole:Lr,
choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Gr}},{values:["completed"],reading:{whole:G}},
{values:["failed"],reading:{whole:We}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoReplaceSection:{method:"POST",path:"/api/v1/suno/replace_section",
request:{whole:lp,choice:{branches:[{values:[],reading:{whole:sp}},{values:[],reading:{whole:op}}]}},parameters:{header:oe},
responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},
401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},
{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},
{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},
{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},
getSunoReplaceSection:{method:"GET",path:"/api/v1/suno/replace_section/{id}",parameters:{path:M},responses:{200:{whole:tp,
choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Pr}},{values:["completed"],reading:{whole:Z}},
{values:["failed"],reading:{whole:We}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoRemasterAudio:{method:"POST",path:"/api/v1/suno/remaster_audio",request:{
whole:up,reasons:[{when:"the model is older than v5",fields:["variation_category"],given:{has:["model"],values:{model:["\
suno-v4","suno-v4.5","suno-v4.5-plus"]}}}]},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],
reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["comp\
leted"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["c\
ompleted"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:[
"completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:[
"completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getSunoRemasterAudio:{method:"GET",path:"/api/\
v1/suno/remaster_audio/{id}",parameters:{path:M},responses:{200:{whole:Lr,choice:{tag:"status",branches:[{values:["pendi\
ng","processing"],reading:{whole:Gr}},{values:["completed"],reading:{whole:G}},{values:["failed"],reading:{whole:We}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createSunoStitchAudio:{method:"POST",path:"/api/v1/suno/stitch_audio",request:{whole:pp},parameters:{header:oe},responses:{
200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["\
completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:[
"completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:[
"completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:[
"completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getSunoStitchAudio:{
method:"GET",path:"/api/v1/suno/stitch_audio/{id}",parameters:{path:M},responses:{200:{whole:Lr,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:Gr}},{values:["completed"],reading:{whole:G}},{values:["failed"],reading:{
whole:We}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createSunoTextToSound:{method:"POST",path:"/api/v1/suno/text_to_sound",request:{whole:cp},parameters:{header:oe},
responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},
401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["\
completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:[
"completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:[
"completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:[
"completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getSunoTextToSound:{
method:"GET",path:"/api/v1/suno/text_to_sound/{id}",parameters:{path:M},responses:{200:{whole:Lr,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:Gr}},{values:["completed"],reading:{whole:G}},{values:["failed"],reading:{
whole:We}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createSunoAddSamples:{method:"POST",path:"/api/v1/suno/add_samples",request:{whole:dt},parameters:{header:oe},
responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},
401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["\
completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:[
"completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:[
"completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:[
"completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getSunoAddSamples:{
method:"GET",path:"/api/v1/suno/add_samples/{id}",parameters:{path:M},responses:{200:{whole:Lr,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:Gr}},{values:["completed"],reading:{whole:G}},{values:["failed"],reading:{
whole:We}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createSunoSeparateAudioStems:{method:"POST",path:"/api/v1/suno/separate_audio_stems",request:{whole:_p,reasons:[
{when:"one stem is wanted",fields:["stem_name"],given:{has:["type"],values:{type:["split_stem_advanced"]}}}]},parameters:{
header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{
whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{
whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{
whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{
whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{
whole:A}}]}}},getSunoSeparateAudioStems:{method:"GET",path:"/api/v1/suno/separate_audio_stems/{id}",parameters:{path:M},
responses:{200:{whole:yp,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Pr}},{values:["c\
ompleted"],reading:{whole:Y}},{values:["failed"],reading:{whole:We}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoGenerateMidi:{method:"POST",path:"/api\
/v1/suno/generate_midi",request:{whole:wp},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],
reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["comp\
leted"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["c\
ompleted"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:[
"completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:[
"completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getSunoGenerateMidi:{method:"GET",path:"/api/v\
1/suno/generate_midi/{id}",parameters:{path:M},responses:{200:{whole:bp,choice:{tag:"status",branches:[{values:["pending",
"processing"],reading:{whole:Pr}},{values:["completed"],reading:{whole:X}},{values:["failed"],reading:{whole:We}}]}},401:{
whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createSunoConvertAudio:{method:"POST",path:"/api/v1/suno/convert_audio",request:{whole:Dp},parameters:{header:oe},responses:{
200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["\
completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:[
"completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:[
"completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:[
"completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getSunoConvertAudio:{
method:"GET",path:"/api/v1/suno/convert_audio/{id}",parameters:{path:M},responses:{200:{whole:_t,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:Pr}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{
whole:We}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createSunoVisualizeMusic:{method:"POST",path:"/api/v1/suno/visualize_music",request:{whole:$p},parameters:{
header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{
whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{
whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{
whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{
whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{
whole:A}}]}}},getSunoVisualizeMusic:{method:"GET",path:"/api/v1/suno/visualize_music/{id}",parameters:{path:M},responses:{
200:{whole:gt,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Pr}},{values:["completed"],
reading:{whole:F}},{values:["failed"],reading:{whole:We}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{
whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoGenerateArtwork:{method:"POST",path:"/api/v\
1/suno/generate_artwork",request:{whole:Ap},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],
reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["comp\
leted"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["c\
ompleted"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:[
"completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:[
"completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getSunoGenerateArtwork:{method:"GET",path:"/ap\
i/v1/suno/generate_artwork/{id}",parameters:{path:M},responses:{200:{whole:Ep,choice:{tag:"status",branches:[{values:["p\
ending","processing"],reading:{whole:Pr}},{values:["completed"],reading:{whole:Q}},{values:["failed"],reading:{whole:We}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createSunoGenerateLyrics:{method:"POST",path:"/api/v1/suno/generate_lyrics",request:{whole:Np},parameters:{header:oe},responses:{
200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{
whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{
whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getSunoGenerateLyrics:{method:"\
GET",path:"/api/v1/suno/generate_lyrics/{id}",parameters:{path:M},responses:{200:{whole:yt,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:Pr}},{values:["completed"],reading:{whole:H}},{values:["failed"],reading:{
whole:We}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createSunoBlendLyrics:{method:"POST",path:"/api/v1/suno/blend_lyrics",request:{whole:zp},parameters:{header:oe},
responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},
401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["\
completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:[
"completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:[
"completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:[
"completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getSunoBlendLyrics:{
method:"GET",path:"/api/v1/suno/blend_lyrics/{id}",parameters:{path:M},responses:{200:{whole:yt,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:Pr}},{values:["completed"],reading:{whole:H}},{values:["failed"],reading:{
whole:We}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},makeSunoStyle:{method:"POST",path:"/api/v1/suno/boost_style",request:{whole:Lp},parameters:{header:Ss},responses:{
200:{whole:ht},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},makeSunoTimestampedLyrics:{method:"\
POST",path:"/api/v1/suno/get_timestamped_lyrics",request:{whole:Cp},parameters:{header:Ss},responses:{200:{whole:wt,choice:{
branches:[{values:[],reading:{whole:vt}},{values:[],reading:{whole:bt}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},makeSunoPersona:{method:"POST",path:"/api/v1/suno/generate_persona",request:{
whole:Hp},parameters:{header:Ss},responses:{200:{whole:Up},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{
whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}}},createSunoVoiceToValidationPhrase:{method:"POST",path:"/api/v1/suno/voice_to_validation_ph\
rase",request:{whole:Yp},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},
{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,
choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:[
"completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:[
"completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:[
"completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:[
"completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:[
"failed"],reading:{whole:A}}]}}},getSunoVoiceToValidationPhrase:{method:"GET",path:"/api/v1/suno/voice_to_validation_phr\
ase/{id}",parameters:{path:M},responses:{200:{whole:kt,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:Pr}},{values:["completed"],reading:{whole:W}},{values:["failed"],reading:{whole:We}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoRegenerateValidationPhrase:{
method:"POST",path:"/api/v1/suno/regenerate_validation_phrase",request:{whole:Jp},parameters:{header:oe},responses:{200:{
whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["\
completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:[
"completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:[
"completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:[
"completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getSunoRegenerateValidationPhrase:{
method:"GET",path:"/api/v1/suno/regenerate_validation_phrase/{id}",parameters:{path:M},responses:{200:{whole:kt,choice:{
tag:"status",branches:[{values:["pending","processing"],reading:{whole:Pr}},{values:["completed"],reading:{whole:W}},{values:[
"failed"],reading:{whole:We}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{
whole:i},503:{whole:i},504:{whole:i}}},createSunoGenerateVoice:{method:"POST",path:"/api/v1/suno/generate_voice",request:{
whole:rf},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{
whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["compl\
eted"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["co\
mpleted"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:[
"completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:[
"completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:[
"failed"],reading:{whole:A}}]}}},getSunoGenerateVoice:{method:"GET",path:"/api/v1/suno/generate_voice/{id}",parameters:{
path:M},responses:{200:{whole:of,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Pr}},{values:[
"completed"],reading:{whole:J}},{values:["failed"],reading:{whole:We}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},makeSunoVoiceCheck:{method:"POST",path:"\
/api/v1/suno/check_voice",request:{whole:nf},parameters:{header:Ss},responses:{200:{whole:uf},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createMusicFromSample:{method:"POST",path:"/api/v1/music_from_\
sample",request:{whole:dt},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},
{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,
choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:[
"completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:[
"completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:[
"completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:[
"completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:[
"failed"],reading:{whole:A}}]}}},getMusicFromSample:{method:"GET",path:"/api/v1/music_from_sample/{id}",parameters:{path:M},
responses:{200:{whole:Lr,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Gr}},{values:["c\
ompleted"],reading:{whole:G}},{values:["failed"],reading:{whole:We}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createPersona:{method:"POST",path:"/api/v1/perso\
nas",request:{whole:pf},parameters:{header:oe},responses:{200:{whole:cf},202:{whole:ee,choice:{branches:[{values:[],reading:{
whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
getPersona:{method:"GET",path:"/api/v1/personas/{id}",parameters:{path:M},responses:{200:{whole:df},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},makeStyleExpansion:{
method:"POST",path:"/api/v1/style_expansions",request:{whole:gf},parameters:{header:Ss},responses:{200:{whole:ht},400:{whole:i},
401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createAudioExport:{method:"POST",path:"/api/v1/audio_exports",
request:{whole:hf},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],
reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},
413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{
whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},
{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},
{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},
{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},
{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},
{values:["failed"],reading:{whole:A}}]}}},getAudioExport:{method:"GET",path:"/api/v1/audio_exports/{id}",parameters:{path:M},
responses:{200:{whole:_t,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Pr}},{values:["c\
ompleted"],reading:{whole:B}},{values:["failed"],reading:{whole:We}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createMusicVisualization:{method:"POST",path:"/a\
pi/v1/music_visualizations",request:{whole:vf},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],
reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["comp\
leted"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["c\
ompleted"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:[
"completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:[
"completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getMusicVisualization:{method:"GET",path:"/api\
/v1/music_visualizations/{id}",parameters:{path:M},responses:{200:{whole:gt,choice:{tag:"status",branches:[{values:["pen\
ding","processing"],reading:{whole:Pr}},{values:["completed"],reading:{whole:F}},{values:["failed"],reading:{whole:We}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
makeTimestampedLyrics:{method:"POST",path:"/api/v1/timestamped_lyrics",request:{whole:kf},parameters:{header:Ss},responses:{
200:{whole:wt,choice:{branches:[{values:[],reading:{whole:vt}},{values:[],reading:{whole:bt}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},makeVoice:{method:"POST",path:"/api/v1/voices",request:{whole:qf},
parameters:{header:Ss},responses:{200:{whole:$f},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
getVoice:{method:"GET",path:"/api/v1/voices/{id}",parameters:{path:M},responses:{200:{whole:xf},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createVeo31TextToVideo:{
method:"POST",path:"/api/v1/veo_3_1/text_to_video",request:{whole:Nf,choice:{tag:"model",branches:[{values:["veo-3.1"],reading:{
whole:Of}},{values:["veo-3.1-fast"],reading:{whole:Ef}},{values:["veo-3.1-lite"],reading:{whole:Tf,reasons:[{when:"the c\
lip is made from reference pictures",fields:["duration_seconds","aspect_ratio"],given:{has:["input_mode"],values:{input_mode:[
"reference"]}}}]}}]}},tag:{name:"model",values:["veo-3.1","veo-3.1-fast","veo-3.1-lite"]},parameters:{header:oe},responses:{
200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{
whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{
whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getVeo31TextToVideo:{method:"\
GET",path:"/api/v1/veo_3_1/text_to_video/{id}",parameters:{path:M},responses:{200:{whole:ot,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:$e}},{values:["completed"],reading:{whole:st}},{values:["failed"],reading:{
whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createVeo31ExtendVideo:{method:"POST",path:"/api/v1/veo_3_1/extend_video",request:{whole:zf},parameters:{
header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{
whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{
whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{
whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{
whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{
whole:A}}]}}},getVeo31ExtendVideo:{method:"GET",path:"/api/v1/veo_3_1/extend_video/{id}",parameters:{path:M},responses:{
200:{whole:ot,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:$e}},{values:["completed"],
reading:{whole:st}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{
whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createVeo31UpscaleVideo:{method:"POST",path:"/api/v1/\
veo_3_1/upscale_video",request:{whole:Lf},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{
whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["comp\
leted"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["c\
ompleted"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:[
"completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:[
"completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getVeo31UpscaleVideo:{method:"GET",path:"/api/\
v1/veo_3_1/upscale_video/{id}",parameters:{path:M},responses:{200:{whole:ot,choice:{tag:"status",branches:[{values:["pen\
ding","processing"],reading:{whole:$e}},{values:["completed"],reading:{whole:st}},{values:["failed"],reading:{whole:A}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createSeedanceTextToVideo:{method:"POST",path:"/api/v1/seedance/text_to_video",request:{whole:Wf,choice:{tag:"model",branches:[
{values:["seedance-1.5-pro"],reading:{whole:Kf}},{values:["seedance-2-mini"],reading:{whole:Cf,reasons:[{when:"a first f\
rame is sent",fields:["reference_image_urls","reference_video_urls"],given:{has:["first_frame_image_url"]}},{when:"refer\
ence sounds are sent",fields:[],given:{has:["reference_audio_urls"]}},{when:"the web is searched",fields:["first_frame_i\
mage_url","reference_image_urls","reference_video_urls"],given:{has:["web_search"],values:{web_search:[!0]}}}]}},{values:[
"seedance-2.0"],reading:{whole:Rf,reasons:[{when:"a first frame is sent",fields:["reference_image_urls","reference_video\
_urls"],given:{has:["first_frame_image_url"]}},{when:"reference sounds are sent",fields:[],given:{has:["reference_audio_\
urls"]}},{when:"the web is searched",fields:["first_frame_image_url","reference_image_urls","reference_video_urls"],given:{
has:["web_search"],values:{web_search:[!0]}}}]}},{values:["seedance-2.0-fast"],reading:{whole:Mf,reasons:[{when:"a first\
 frame is sent",fields:["reference_image_urls","reference_video_urls"],given:{has:["first_frame_image_url"]}},{when:"ref\
erence sounds are sent",fields:[],given:{has:["reference_audio_urls"]}},{when:"the web is searched",fields:["first_frame\
_image_url","reference_image_urls","reference_video_urls"],given:{has:["web_search"],values:{web_search:[!0]}}}]}},{values:[
"seedance-2.5"],reading:{whole:Bf,reasons:[{when:"a first frame is sent",fields:["reference_image_urls","reference_video\
_urls","reference_audio_urls","aspect_ratio"],given:{has:["first_frame_image_url"]}}]}},{values:["seedance-v1-pro"],reading:{
whole:Ff,reasons:[{when:"a first frame is sent",fields:["aspect_ratio"],given:{has:["first_frame_image_url"]}},{when:"no\
 first frame is sent",fields:["aspect_ratio"],given:{lacks:["first_frame_image_url"]}}]}},{values:["seedance-v1-pro-fast"],
reading:{whole:Hf}}]}},tag:{name:"model",values:["seedance-1.5-pro","seedance-2-mini","seedance-2.0","seedance-2.0-fast",
"seedance-2.5","seedance-v1-pro","seedance-v1-pro-fast"]},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[
{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["comp\
leted"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["c\
ompleted"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:[
"completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:[
"completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:[
"completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getSeedanceTextToVideo:{method:"GET",path:"/ap\
i/v1/seedance/text_to_video/{id}",parameters:{path:M},responses:{200:{whole:Yf,choice:{tag:"status",branches:[{values:["\
pending","processing"],reading:{whole:$e}},{values:["completed"],reading:{whole:Zf}},{values:["failed"],reading:{whole:A}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createGrokImagineTextToImage:{method:"POST",path:"/api/v1/grok_imagine/text_to_image",request:{whole:ec,choice:{tag:"mod\
el",branches:[{values:["grok-imagine-text-to-image"],reading:{whole:Qf}},{values:["grok-imagine-image-2-0"],reading:{whole:Jf}}]}},
tag:{name:"model",values:["grok-imagine-text-to-image","grok-imagine-image-2-0"]},parameters:{header:oe},responses:{200:{
whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{
whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{
whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{
whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getGrokImagineTextToImage:{
method:"GET",path:"/api/v1/grok_imagine/text_to_image/{id}",parameters:{path:M},responses:{200:{whole:vn,choice:{tag:"st\
atus",branches:[{values:["pending","processing"],reading:{whole:$e}},{values:["completed"],reading:{whole:R}},{values:["\
failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{
whole:i},503:{whole:i},504:{whole:i}}},createGrokImagineEditImage:{method:"POST",path:"/api/v1/grok_imagine/edit_image",
request:{whole:lc,choice:{tag:"model",branches:[{values:["grok-imagine-edit-image"],reading:{whole:sc}},{values:["grok-i\
magine-image-2-0"],reading:{whole:oc}}]}},tag:{name:"model",values:["grok-imagine-edit-image","grok-imagine-image-2-0"]},
parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},
400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},
{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},
{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},
{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},
getGrokImagineEditImage:{method:"GET",path:"/api/v1/grok_imagine/edit_image/{id}",parameters:{path:M},responses:{200:{whole:vn,
choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:$e}},{values:["completed"],reading:{whole:R}},
{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},createGrokImagineUpscaleImage:{method:"POST",path:"/api/v1/grok_imagine/upsc\
ale_image",request:{whole:tc},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},
{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{
whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{
whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{
whole:J}},{values:["failed"],reading:{whole:A}}]}}},getGrokImagineUpscaleImage:{method:"GET",path:"/api/v1/grok_imagine/\
upscale_image/{id}",parameters:{path:M},responses:{200:{whole:vn,choice:{tag:"status",branches:[{values:["pending","proc\
essing"],reading:{whole:$e}},{values:["completed"],reading:{whole:R}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createGrokImagineSegmentMap:{
method:"POST",path:"/api/v1/grok_imagine/segment_map",request:{whole:uc,reasons:[{when:"image_url is sent",fields:["sour\
ce_task_id"],given:{has:["image_url"]}},{when:"image_url is not sent",fields:["source_task_id"],given:{lacks:["image_url"]}}]},
tag:{name:"model",values:["grok-imagine-image-2-0"]},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{
values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},
{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},
{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},
{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},
{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},
{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getGrokImagineSegmentMap:{method:"GET",
path:"/api/v1/grok_imagine/segment_map/{id}",parameters:{path:M},responses:{200:{whole:fc,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:$e}},{values:["completed"],reading:{whole:pc}},{values:["failed"],reading:{
whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createGrokImagineTextToVideo:{method:"POST",path:"/api/v1/grok_imagine/text_to_video",request:{whole:gc,
choice:{tag:"model",branches:[{values:["grok-imagine-text-to-video"],reading:{whole:mc}},{values:["grok-imagine-video-1.\
5-fast"],reading:{whole:dc}},{values:["grok-imagine-video-1.5-preview"],reading:{whole:_c,reasons:[{when:"the resolution\
 is 1080p",fields:["reference_image_urls"],given:{has:["output_resolution"],values:{output_resolution:["1080p"]}}}]}}]}},
tag:{name:"model",values:["grok-imagine-text-to-video","grok-imagine-video-1.5-fast","grok-imagine-video-1.5-preview"]},
parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},
400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},
{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},
{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},
{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},
{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},
getGrokImagineTextToVideo:{method:"GET",path:"/api/v1/grok_imagine/text_to_video/{id}",parameters:{path:M},responses:{200:{
whole:ur,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:$e}},{values:["completed"],reading:{
whole:S}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createGrokImagineImageToVideo:{method:"POST",path:"/api/v1/gro\
k_imagine/image_to_video",request:{whole:bc,choice:{tag:"model",branches:[{values:["grok-imagine-image-to-video"],reading:{
whole:hc,reasons:[{when:"source_image_url is sent",fields:["source_task_id"],given:{has:["source_image_url"]}},{when:"so\
urce_image_url is not sent",fields:["source_task_id"],given:{lacks:["source_image_url"]}},{when:"the motion style is spi\
cy",fields:["source_task_id"],given:{has:["motion_style"],values:{motion_style:["spicy"]}}}]}},{values:["grok-imagine-vi\
deo-1.5-fast"],reading:{whole:wc}},{values:["grok-imagine-video-1.5-preview"],reading:{whole:vc}}]}},tag:{name:"model",values:[
"grok-imagine-image-to-video","grok-imagine-video-1.5-fast","grok-imagine-video-1.5-preview"]},parameters:{header:oe},responses:{
200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:le,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:S}},{values:["completed"],reading:{whole:C}},{values:["completed"],reading:{whole:R}},{values:["\
completed"],reading:{whole:U}},{values:["completed"],reading:{whole:G}},{values:["completed"],reading:{whole:Z}},{values:[
"completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:X}},{values:["completed"],reading:{whole:B}},{values:[
"completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Q}},{values:["completed"],reading:{whole:H}},{values:[
"completed"],reading:{whole:W}},{values:["completed"],reading:{whole:J}},{values:["failed"],reading:{whole:A}}]}}},getGrokImagineImageToVideo:{
method:"GET",path:"/api/v1/grok_imagine/image_to_video/{id}",parameters:{path:M},responses:{200:{whole:ur,choice:{tag:"s\
tatus",branches:[{values:["pending","processing"],reading:{whole:$e}},{values:["completed"],reading:{whole:S}},{values:[
"failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{
whole:i},503:{whole:i},504:{whole:i}}},createGrokImagineExtendVideo:{method:"POST",path:"/api/v1/grok_imagine/extend_vid\
eo",request:{whole:Dc},parameters:{header:oe},responses:{200:{whole:ee,choice:{branches:[{values:[],reading:{whole:re}},
{values:[],reading:{whole:se}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:le,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:S}},{values:["completed"],reading:{
whole:C}},{values:["completed"],reading:{whole:R}},{values:["completed"],reading:{whole:U}},{values:["completed"],reading:{
whole:G}},{values:["completed"],reading:{whole:Z}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{
whole:X}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{
whole:Q}},{values:["completed"],reading:{whole:H}},{values:["completed"],reading:{whole:W}},{values:["completed"],reading:{
whole:J}},{values:["failed"],reading:{whole:A}}]}}},getGrokImagineExtendVideo:{method:"GET",path:"/api/v1/grok_imagine/e\
xtend_video/{id}",parameters:{path:M},responses:{200:{whole:ur,choice:{tag:"status",branches:[{values:["pending","proces\
sing"],reading:{whole:$e}},{values:["completed"],reading:{whole:S}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getTask:{
method:"GET",path:"/api/v1/tasks/{id}",parameters:{path:M},responses:{200:{whole:jc,choice:{tag:"status",branches:[{values:[
"pending","processing"],reading:{whole:$e}},{values:["completed"],reading:{whole:Pc}},{values:["failed"],reading:{whole:$c}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}}};export{Xd as host,Qd as operations};
